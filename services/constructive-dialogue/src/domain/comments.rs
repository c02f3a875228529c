//! Written comments (para. 53 (b), (d) and (e)).

use contracts::constructive_dialogue::{
    CommentsDecided, CommentsReceived, CommentsState, DecideComments, LateComments, Stakeholder, StakeholderKind,
};
use contracts::{Instant, Notice};
use jiff::Timestamp;
use mentions::{Mention, mentions};

use super::applying::{not_chosen, received};
use super::convening::coming;
use super::dates::{limits, outside};
use super::words::{count_words, keepable, not_blank};
use super::{Application, Decided, Dialogue};

/// Takes written comments. Those in which a State is named, and late ones, are held for a person to release; a State under review may
/// speak of its own review.
///
/// # Errors
/// A [`Notice`] when they are too long, or late where the setting refuses that (AMB-23), or there is no place to speak in.
pub fn send_comments(
    application: &Application,
    dialogue: &Dialogue,
    number: u32,
    text: &str,
    arrived: Timestamp,
    digest: String,
) -> Decided {
    let received = received(application)?;
    let convened = coming(dialogue, number)?;
    let place = application.places.get(&number).filter(|place| !place.withdrawn).ok_or_else(|| not_chosen(number))?;
    keepable("comments", text)?;
    not_blank("comments", text)?;
    let words = count_words(text);
    if words > convened.word_limit {
        return Err(too_long(words, convened.word_limit));
    }
    let late = match received.stakeholder.kind.list() {
        None => false,
        Some(list) => !limits(convened.on).map_err(|_| outside(convened.on))?.to_apply(list).allows_at(arrived),
    };
    if late && convened.readings.late_comments == LateComments::Refused {
        let sentence = "Written comments are taken with the application, until the fifteenth day before the dialogue.";
        return Err(Notice::of("AMB-23", "comments-too-late", sentence));
    }
    let held = late || !foreign(text, received.stakeholder.kind, received.stakeholder.country).is_empty();
    let comments = u32::try_from(place.comments.len()).unwrap_or(u32::MAX).saturating_add(1);
    Ok(vec![
        CommentsReceived {
            application: received.application,
            dialogue: number,
            comments,
            received_at: Instant(arrived),
            words,
            late,
            held,
            digest,
        }
        .into(),
    ])
}

/// The words by which a text names States, but for the author itself where that is a State.
#[must_use]
pub fn comments_name(text: &str, author: &Stakeholder) -> Vec<String> {
    foreign(text, author.kind, author.country).into_iter().map(|mention| mention.words).collect()
}

fn foreign(text: &str, kind: StakeholderKind, country: treaty::StateCode) -> Vec<Mention> {
    let itself = matches!(kind, StakeholderKind::StateParty | StakeholderKind::Signatory).then_some(country);
    mentions(text).into_iter().filter(|mention| Some(mention.state) != itself).collect()
}

/// A person releases comments that are held, or sends them back.
///
/// # Errors
/// A [`Notice`] when they are not held.
pub fn decide_comments(application: &Application, command: &DecideComments) -> Decided {
    let received = received(application)?;
    keepable("reason", command.reason.as_deref().unwrap_or_default())?;
    let place = application.places.get(&command.dialogue).ok_or_else(|| not_chosen(command.dialogue))?;
    let index = usize::try_from(command.comments).unwrap_or_default().checked_sub(1);
    let comments = index.and_then(|index| place.comments.get(index));
    if comments.is_none_or(|comments| comments.state != CommentsState::Held) {
        return Err(Notice::of("PR-53b", "comments-not-held", "There are no such comments that wait to be released."));
    }
    let (application, dialogue, comments) = (received.application, command.dialogue, command.comments);
    Ok(vec![CommentsDecided { application, dialogue, comments, released: command.released }.into()])
}

fn too_long(words: u32, most: u32) -> Notice {
    let sentence = format!("Written comments may have {most} words; these have {words}.");
    Notice::of("PR-53d-i", "comments-too-long", sentence).with("words", words).with("most", most)
}
