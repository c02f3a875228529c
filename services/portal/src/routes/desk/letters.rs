//! Letters: what was sent, what waits, and what reached nobody.

use axum::extract::{Path, Query};
use contracts::notices::{FindLetter, ListLetters};
use serde::Deserialize;

use crate::pages::notices::{LetterPage, LettersPage, state_of};
use crate::pages::pager::WhichPage;
use crate::routes::reader::{Desk, Shown};

/// Which letters.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    state: Option<String>,
}

pub(super) async fn letters(desk: Desk, Query(wanted): Query<Wanted>, Query(page): Query<WhichPage>) -> Shown {
    let state = wanted.state.as_deref().and_then(state_of);
    let answer = desk.ask(&ListLetters { state, page: page.asked() }).await?;
    Ok(desk.show(&LettersPage { frame: &desk.frame, answer: &answer, state }))
}

pub(super) async fn letter(desk: Desk, Path(letter): Path<String>) -> Shown {
    let letter = letter.parse().map_err(|_| desk.not_found())?;
    let file = desk.ask(&FindLetter { letter }).await?;
    Ok(desk.show(&LetterPage { frame: &desk.frame, file: &file }))
}
