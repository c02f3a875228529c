//! Which missions were told of a list.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::List;
use contracts::notices::{CirculationTold, LetterState, ListMissionsTold, MissionTold, MissionsTold};
use journal::Row;
use runtime::{Failure, Inquiry};
use treaty::StateCode;

use crate::queue::of_word;

/// For each list its last circulation, and how far the letters to each State's mission are.
pub(crate) async fn told(inquiry: Inquiry, query: ListMissionsTold) -> Result<MissionsTold, Failure> {
    let sql =
        "SELECT list, circulated_on, reference FROM lists WHERE dialogue = $1 AND reference IS NOT NULL ORDER BY list";
    let mut circulations = Vec::new();
    for row in inquiry.rows(sql, &[query.dialogue.into()]).await? {
        let list = list(&row)?;
        let missions = missions(&inquiry, query.dialogue, list).await?;
        let on = row.text(1)?.parse().map_err(|_| unreadable())?;
        circulations.push(CirculationTold { list, on, reference: row.text(2)?, missions });
    }
    Ok(MissionsTold { circulations })
}

/// Each State once, by the letter that came furthest.
async fn missions(inquiry: &Inquiry, dialogue: u32, list: List) -> Result<Vec<MissionTold>, Failure> {
    let sql = "SELECT missions_told.state, letters.state FROM missions_told \
               LEFT JOIN letters ON letters.reason = missions_told.reason \
               WHERE missions_told.dialogue = $1 AND missions_told.list = $2";
    let mut furthest: BTreeMap<StateCode, LetterState> = BTreeMap::new();
    for row in inquiry.rows(sql, &[dialogue.into(), list.code().into()]).await? {
        let state = row.text(0)?.parse().map_err(|_| unreadable())?;
        // Where no letter was written, the address had been refused.
        let letter = row.optional_text(1)?.as_deref().and_then(of_word).unwrap_or(LetterState::Bounced);
        furthest.entry(state).and_modify(|known| *known = further(*known, letter)).or_insert(letter);
    }
    Ok(furthest.into_iter().map(|(state, letter)| MissionTold { state, letter }).collect())
}

fn further(one: LetterState, other: LetterState) -> LetterState {
    if how_far(other) > how_far(one) { other } else { one }
}

const fn how_far(letter: LetterState) -> u8 {
    match letter {
        LetterState::Dropped => 0,
        LetterState::Bounced => 1,
        LetterState::Failed => 2,
        LetterState::Queued => 3,
        LetterState::Sending => 4,
        LetterState::Sent => 5,
    }
}

fn list(row: &Row) -> Result<List, Failure> {
    let code = row.text(0)?;
    List::ALL.into_iter().find(|list| list.code() == code).ok_or_else(unreadable)
}

fn unreadable() -> Failure {
    Failure::Broken("whom letters about a list went to cannot be read".to_owned())
}
