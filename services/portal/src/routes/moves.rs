//! Everybody's own page: the moves of a mission or an official.

use contracts::registry::{OwnProfile, ShowOwnProfile};
use contracts::reviews::ListOwnMoves;

use super::reader::{Reader, Shown, Trouble};
use super::reviews;
use crate::pages::Role;
use crate::pages::reviews::{FirstStep, MovesPage, first_step};

pub(super) async fn moves(reader: Reader) -> Shown {
    reviews::door(&reader)?;
    let first = match reader.frame.role() {
        Some(Role::Official) => first(&reader).await?,
        Some(Role::Mission) => None,
        // The Secretariat has its board.
        _ => return Err(reader.not_found()),
    };
    // Duties give access once the profile is approved and the undertaking given: until then there is nothing else to show.
    let answer = if first.is_none() { Some(reviews::asked(&reader, &ListOwnMoves::default()).await?) } else { None };
    Ok(reader.show(&MovesPage { frame: &reader.frame, answer: answer.as_ref(), first }))
}

/// What an official has to do before anything else.
async fn first(reader: &Reader) -> Result<Option<FirstStep>, Trouble> {
    let own: OwnProfile = reviews::asked(reader, &ShowOwnProfile {}).await?;
    Ok(first_step(&own))
}
