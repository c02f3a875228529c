//! The two lists: as they went out, or as they would go out now. Organizations only, and nothing of persons.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::{Circulation, ListHead, ListOfApplicants, Listed, ShowList, Standing};
use contracts::{ApplicationId, Notice};
use runtime::{Failure, Inquiry};

use super::must_be_its_chair;
use super::queries::known;
use crate::domain::{self, Dialogue, Differences};
use crate::views::{self, Sight, Stored};

/// A list as it went out in a circulation, or, where none is named, as it would go out now. States parties see only what went out.
pub(crate) async fn show(inquiry: Inquiry, query: ShowList) -> Result<ListOfApplicants, Failure> {
    let (line, dialogue) = known(&inquiry, query.dialogue).await?;
    must_be_its_chair(inquiry.asker(), &dialogue)?;
    let sight = views::sight(&inquiry).await?;
    let circulations: Vec<Circulation> = dialogue.circulations_of(query.list).cloned().collect();
    let circulation = asked_for(&circulations, query.circulation, &sight)?;
    let sees_all = matches!(sight, Sight::Secretariat | Sight::Bureau | Sight::Chair(_));
    let stored = if sees_all { views::stored(&inquiry, query.dialogue).await? } else { Vec::new() };
    let listed = stored.iter().filter(|one| domain::may_be_listed(&one.application, query.dialogue, query.list));
    let listed: Vec<ApplicationId> = listed.map(|one| one.id).collect();
    let head = domain::list_head(&dialogue, query.list, &listed, inquiry.today());
    let head = head.ok_or_else(|| Failure::Broken("a dialogue without a day".to_owned()))?;
    let mut shown = match &circulation {
        Some(made) => of_circulation(&inquiry, query.dialogue, made).await?,
        None if sees_all => of_now(&inquiry, &query, &dialogue, &stored, head).await?,
        None => Shown::empty(head),
    };
    let standings = standings(&stored, query.dialogue, &dialogue);
    for one in &mut shown.organizations {
        one.standing = standings.get(&one.application).copied();
    }
    let Shown { head, organizations, unconfirmed, differences } = shown;
    let Differences { new, corrected, gone } = differences;
    let list = query.list;
    Ok(ListOfApplicants {
        line,
        list,
        circulation,
        circulations,
        head,
        organizations,
        unconfirmed,
        new,
        corrected,
        gone,
    })
}

/// The circulation that is asked for.
fn asked_for(made: &[Circulation], number: Option<u32>, sight: &Sight) -> Result<Option<Circulation>, Notice> {
    match (number, sight) {
        (Some(number), _) => {
            let found = made.iter().find(|made| made.circulation == number).cloned();
            found.map(Some).ok_or_else(|| {
                let sentence = format!("This list was not circulated {number} times.");
                Notice::plain("unknown-circulation", sentence).with("circulation", number)
            })
        }
        (None, sight) => Ok(made.last().filter(|_| sight.reads_circulated()).cloned()),
    }
}

/// What is shown of a list.
struct Shown {
    head: ListHead,
    organizations: Vec<Listed>,
    unconfirmed: u32,
    differences: Differences,
}

impl Shown {
    fn empty(head: ListHead) -> Self {
        Self { head, organizations: Vec::new(), unconfirmed: 0, differences: Differences::default() }
    }
}

async fn of_circulation(inquiry: &Inquiry, dialogue: u32, made: &Circulation) -> Result<Shown, Failure> {
    let went_out = views::went_out(inquiry, dialogue, made).await?;
    Ok(Shown { organizations: went_out.organizations, ..Shown::empty(went_out.head) })
}

/// Who would be on the list now, with what is different from the one that went out last.
async fn of_now(
    inquiry: &Inquiry,
    query: &ShowList,
    dialogue: &Dialogue,
    stored: &[Stored],
    head: ListHead,
) -> Result<Shown, Failure> {
    let mut shown = Shown::empty(head);
    for Stored { application, .. } in stored {
        let Some((received, place)) = application.received.as_ref().zip(application.places.get(&query.dialogue)) else {
            continue;
        };
        if domain::may_be_listed(application, query.dialogue, query.list) {
            shown.organizations.push(domain::listed(received));
        } else if received.stakeholder.kind.list() == Some(query.list) {
            shown.unconfirmed += u32::from(!application.confirmed && place.stands());
        }
    }
    if let Some(last) = dialogue.circulation(query.list) {
        let last = views::went_out(inquiry, query.dialogue, last).await?;
        shown.differences = domain::compare(&mut shown.organizations, &last.organizations);
    }
    Ok(shown)
}

/// Where each application stands for the dialogue today.
fn standings(stored: &[Stored], number: u32, dialogue: &Dialogue) -> BTreeMap<ApplicationId, Standing> {
    let standing = |one: &Stored| {
        let (received, place) = (one.application.received.as_ref()?, one.application.places.get(&number)?);
        let circulated = dialogue.was_circulated(received.application);
        Some((received.application, domain::standing(received, place, circulated)))
    };
    stored.iter().filter_map(standing).collect()
}
