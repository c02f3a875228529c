//! Participants as everybody may see them: organizations, and what they wrote and a person released. Nothing of persons, nothing of
//! objections, and nothing of anybody who does not allow it.

use contracts::constructive_dialogue::{CommentsState, Participant, PublishedComments};
use runtime::{Failure, Inquiry};

use super::Stored;
use super::file::{Written, comments};
use crate::domain::{CommentState, Dialogue, is_published};

/// An application as a participant that everybody may see; none where it is none.
///
/// # Errors
/// [`Failure`] when something cannot be read.
pub async fn participant(
    inquiry: &Inquiry,
    stored: &Stored,
    dialogue: &Dialogue,
    number: u32,
) -> Result<Option<Participant>, Failure> {
    let Some(received) = stored.application.received.as_ref().filter(|_| published(stored, dialogue, number)) else {
        return Ok(None);
    };
    let of = received.stakeholder.clone();
    let written = comments(inquiry, &stored.id.to_string()).await?;
    let shown = (1..).zip(released(stored, number));
    let shown = shown.filter_map(|(shown, original)| Some((shown, written.get(&(number, original))?)));
    Ok(Some(Participant {
        application: stored.id,
        name: of.name,
        kind: of.kind,
        country: of.country,
        website: of.website,
        ecosoc_status: of.ecosoc_status,
        comments: shown.map(|(shown, written)| as_published(shown, written)).collect(),
    }))
}

/// The file in which a participant sent comments, by their number among those that are shown.
///
/// # Errors
/// [`Failure`] when something cannot be read.
pub async fn participants_file(
    inquiry: &Inquiry,
    stored: &Stored,
    (number, shown): (u32, u32),
) -> Result<Option<String>, Failure> {
    let dialogue = inquiry.load::<Dialogue>(&number.to_string()).await?.state;
    if !published(stored, &dialogue, number) {
        return Ok(None);
    }
    let mut numbered = (1..).zip(released(stored, number));
    let Some((_, original)) = numbered.find(|(under, _)| *under == shown) else { return Ok(None) };
    super::file::pdf(inquiry, stored, (number, original)).await
}

fn published(stored: &Stored, dialogue: &Dialogue, number: u32) -> bool {
    is_published(&stored.application, dialogue, number)
}

/// The numbers of comments that were released. Numbered anew where they are shown: a gap would say that others were sent back.
fn released(stored: &Stored, number: u32) -> impl Iterator<Item = u32> + '_ {
    let comments = stored.application.places.get(&number).map(|place| place.comments.as_slice()).unwrap_or_default();
    let is_released = |(_, comments): &(u32, &CommentState)| comments.state == CommentsState::Released;
    (1..).zip(comments).filter(is_released).map(|(number, _)| number)
}

fn as_published(comments: u32, written: &Written) -> PublishedComments {
    let text = written.pdf_bytes.is_none().then(|| written.text.clone());
    PublishedComments { comments, text, pdf_bytes: written.pdf_bytes }
}
