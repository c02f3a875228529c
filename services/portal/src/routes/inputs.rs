//! What was said at dialogues, by topic and article.

use axum::extract::Query;
use contracts::constructive_dialogue::{InputLine, InputMark, ListDialogues, ListInputs};
use serde::Deserialize;

use super::reader::{Reader, Shown, file};
use crate::pages::constructive_dialogue::{InputsPage, inputs_csv};

/// What is looked for, and where the portion begins.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    dialogue: String,
    #[serde(default)]
    article: String,
    after: Option<String>,
}

impl Wanted {
    /// As the service is asked. An article that is too long to be one is nowhere cited.
    fn query(&self) -> ListInputs {
        let article = Some(self.article.trim().chars().take(20).collect::<String>());
        let article = article.filter(|one| !one.is_empty());
        ListInputs { dialogue: self.dialogue.parse().ok(), article, after: self.mark() }
    }

    /// `2-17`: the dialogue and the input. Anything else begins at the beginning.
    fn mark(&self) -> Option<InputMark> {
        let (dialogue, input) = self.after.as_ref()?.split_once('-')?;
        Some(InputMark { dialogue: dialogue.parse().ok()?, input: input.parse().ok()? })
    }
}

pub(super) async fn inputs(reader: Reader, Query(wanted): Query<Wanted>) -> Shown {
    let query = wanted.query();
    let (answer, dialogues) = tokio::join!(reader.ask(&query), reader.ask(&ListDialogues {}));
    let (answer, dialogues) = (answer?, dialogues?.dialogues);
    Ok(reader.show(&InputsPage { frame: &reader.frame, query: &query, answer: &answer, dialogues: &dialogues }))
}

/// All of them as a file, whatever a page shows at once.
pub(super) async fn inputs_file(reader: Reader, Query(wanted): Query<Wanted>) -> Shown {
    let mut query = ListInputs { after: None, ..wanted.query() };
    let mut inputs: Vec<InputLine> = Vec::new();
    loop {
        let portion = reader.ask(&query).await?;
        inputs.extend(portion.inputs);
        query.after = portion.next;
        if query.after.is_none() {
            return Ok(file("text/csv; charset=utf-8", "inputs.csv", inputs_csv(&inputs)));
        }
    }
}
