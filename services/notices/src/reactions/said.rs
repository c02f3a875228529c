//! What is said of a dialogue, and what changes in it.

use std::collections::BTreeSet;

use contracts::constructive_dialogue::{DialogueChanged, DialogueConvened, Format};
use runtime::{Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::Language;

use super::people::{commentators, concerned, find};
use super::{Why, readings};
use crate::letters::{Change, Concerned, Dialogue, Letter, Turn};
use crate::queue;

/// What is said of a dialogue beside its title, day and place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Said {
    format: Format,
    languages: Vec<Language>,
    chairs: Vec<String>,
    word_limit: u32,
}

impl Said {
    /// What was said when it was convened.
    pub(super) fn first(event: &DialogueConvened) -> Self {
        let (languages, chairs) = (event.languages.clone(), event.chairs.clone());
        Self { format: event.format, languages, chairs, word_limit: event.word_limit }
    }

    fn now(event: &DialogueChanged) -> Self {
        let (languages, chairs) = (event.languages.clone(), event.chairs.clone());
        Self { format: event.format, languages, chairs, word_limit: event.word_limit }
    }

    /// As the table has it.
    pub(super) fn written(&self) -> Result<String, Failure> {
        serde_json::to_string(self).map_err(|fault| Failure::Broken(fault.to_string()))
    }
}

/// Keeps what is said from now on, and tells whom it concerns what is another than before.
pub(super) async fn changed(context: &mut Context<'_>, why: &Why, event: &DialogueChanged) -> Result<(), Failure> {
    let Some(before) = find(context, event.dialogue).await? else { return Ok(()) };
    let said = said(context, event.dialogue).await?;
    let now = Said::now(event);
    let sql = "UPDATE dialogues SET title = $2, place = $3, said = $4 WHERE dialogue = $1";
    let (title, place) = (event.title.as_str(), event.place.as_str());
    context.execute(sql, &[event.dialogue.into(), title.into(), place.into(), now.written()?.into()]).await?;
    let changes = changes(&before, said.as_ref(), event, &now);
    tell(context, why, event.dialogue, changes).await
}

async fn said(context: &mut Context<'_>, dialogue: u32) -> Result<Option<Said>, Failure> {
    let rows = context.rows("SELECT said FROM dialogues WHERE dialogue = $1", &[dialogue.into()]).await?;
    let text = rows.first().map(|row| row.optional_text(0)).transpose()?.flatten();
    let broken = |_| Failure::Broken("what is said of a dialogue cannot be read".to_owned());
    text.map(|text| serde_json::from_str(&text).map_err(broken)).transpose()
}

/// What is another than before. Of what is not known from before nothing is said.
fn changes(before: &Dialogue, said: Option<&Said>, event: &DialogueChanged, now: &Said) -> Vec<Change> {
    let title = Turn::of(&before.title, &event.title).map(Change::Title);
    let place = Turn::of(&before.place, &event.place).map(Change::Place);
    let mut changes: Vec<Change> = title.into_iter().chain(place).collect();
    let Some(said) = said else { return changes };
    changes.extend(Turn::of(&said.format, &now.format).map(Change::Format));
    changes.extend(Turn::of(&said.languages, &now.languages).map(Change::Languages));
    changes.extend(Turn::of(&said.chairs, &now.chairs).map(Change::Chairs));
    changes.extend(Turn::of(&said.word_limit, &now.word_limit).map(Change::WordLimit));
    changes
}

/// How long comments may be concerns those alone who may still send some.
async fn tell(context: &mut Context<'_>, why: &Why, number: u32, changes: Vec<Change>) -> Result<(), Failure> {
    let (Some(dialogue), Some(reading)) = (find(context, number).await?, readings::find(context, number).await?) else {
        return Ok(());
    };
    let for_all: Vec<Change> =
        changes.iter().filter(|change| !matches!(change, Change::WordLimit(_))).cloned().collect();
    let open = reading.takes_comments(context.today()).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let may_comment: BTreeSet<_> = commentators(context, number, open).await?.into_iter().collect();
    for (to, reader) in concerned(context, number).await? {
        let all = to == Concerned::Applicant && may_comment.contains(&reader);
        let changes = if all { changes.clone() } else { for_all.clone() };
        if !changes.is_empty() {
            let letter = Letter::DialogueChanged { dialogue: dialogue.clone(), changes, to };
            queue::write_to(context, reader, &why.to(reader), &letter).await?;
        }
    }
    Ok(())
}
