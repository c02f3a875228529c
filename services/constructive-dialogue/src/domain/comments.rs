//! Written comments (para. 53 (b), (d) and (e)).

use contracts::constructive_dialogue::{
    CommentsDecided, CommentsErased, CommentsReceived, CommentsState, ConstructiveDialogueEvent, DecideComments,
    EraseComments, LateComments, StakeholderKind,
};
use contracts::{Instant, Notice};
use jiff::Timestamp;
use mentions::{Mention, mentions};

use super::application::{PlaceState, Received};
use super::applying::{not_chosen, received};
use super::convening::coming;
use super::dates::{limits, outside};
use super::dialogue::Convened;
use super::words::{count_words, keepable, not_blank};
use super::{Application, Decided, Dialogue};

/// How often comments can be sent for one dialogue: more than anybody corrects a text, and an end to what nobody could read.
pub const MOST_COMMENTS: usize = 30;
/// How many of them can be files.
pub const MOST_FILES: usize = 5;
/// The largest file, in bytes.
pub const LARGEST_FILE: usize = 1 << 20;

/// Takes written comments. Those in which a State is named, and late ones, are held for a person to release; a State under review may
/// speak of its own review.
///
/// # Errors
/// A [`Notice`] when they are too long or too many, or late where the setting refuses that (AMB-23), or there is no place to speak in.
pub fn send_comments(
    application: &Application,
    dialogue: &Dialogue,
    number: u32,
    text: &str,
    arrived: Timestamp,
    digest: String,
) -> Decided {
    let turn = Turn::of(application, dialogue, number)?;
    keepable("comments", text)?;
    not_blank("comments", text)?;
    let words = count_words(text);
    if words > turn.convened.word_limit {
        return Err(too_long(words, turn.convened.word_limit));
    }
    let late = turn.late(arrived)?;
    let held = late || !foreign(text, turn.received).is_empty();
    Ok(turn.taken(arrived, words, late, held, digest))
}

/// Takes written comments as a PDF. Nobody looks into it here: which States it names cannot be searched, so that a person releases it,
/// whoever its author is.
///
/// # Errors
/// A [`Notice`] when it is no PDF, or too large, or one too many, or late where the setting refuses that (AMB-23).
pub fn send_comments_file(
    application: &Application,
    dialogue: &Dialogue,
    number: u32,
    file: &[u8],
    arrived: Timestamp,
    digest: String,
) -> Decided {
    let turn = Turn::of(application, dialogue, number)?;
    // Texts have words; files are not counted.
    if turn.place.comments.iter().filter(|comments| comments.words == 0).count() >= MOST_FILES {
        let sentence = format!("At most {MOST_FILES} files can be sent for a dialogue.");
        return Err(Notice::plain("too-many-files", sentence).with("most", MOST_FILES));
    }
    if !file.starts_with(b"%PDF-") {
        return Err(Notice::plain("not-a-pdf", "This file is no PDF: it does not begin as one."));
    }
    if file.len() > LARGEST_FILE {
        let most = LARGEST_FILE >> 20;
        let sentence = format!("A file may have at most {most} MB.");
        return Err(Notice::plain("file-too-large", sentence).with("most", most));
    }
    let late = turn.late(arrived)?;
    Ok(turn.taken(arrived, 0, late, true, digest))
}

/// A place in which somebody may speak.
struct Turn<'a> {
    received: &'a Received,
    convened: &'a Convened,
    place: &'a PlaceState,
    number: u32,
}

impl<'a> Turn<'a> {
    fn of(application: &'a Application, dialogue: &'a Dialogue, number: u32) -> Result<Self, Notice> {
        let received = received(application)?;
        let convened = coming(dialogue, number)?;
        let place = application.places.get(&number).filter(|place| place.stands()).ok_or_else(|| not_chosen(number))?;
        if place.comments.len() >= MOST_COMMENTS {
            let sentence = format!("Comments can be sent at most {MOST_COMMENTS} times for a dialogue.");
            return Err(Notice::plain("too-many-comments", sentence).with("most", MOST_COMMENTS));
        }
        Ok(Self { received, convened, place, number })
    }

    /// Whether they come late; refused where the setting refuses that.
    fn late(&self, arrived: Timestamp) -> Result<bool, Notice> {
        let on = self.convened.on;
        let late = match self.received.stakeholder.kind.list() {
            None => false,
            Some(list) => !limits(on).map_err(|_| outside(on))?.to_apply(list).allows_at(arrived),
        };
        if late && self.convened.readings.late_comments == LateComments::Refused {
            let sentence =
                "Written comments are taken with the application, until the fifteenth day before the dialogue.";
            return Err(Notice::of("AMB-23", "comments-too-late", sentence));
        }
        Ok(late)
    }

    fn taken(
        &self,
        arrived: Timestamp,
        words: u32,
        late: bool,
        held: bool,
        digest: String,
    ) -> Vec<ConstructiveDialogueEvent> {
        let comments = u32::try_from(self.place.comments.len()).unwrap_or(u32::MAX).saturating_add(1);
        let (application, received_at) = (self.received.application, Instant(arrived));
        let dialogue = self.number;
        vec![CommentsReceived { application, dialogue, comments, received_at, words, late, held, digest }.into()]
    }
}

/// The words by which a text names States, but for the author itself where that is a State.
#[must_use]
pub fn comments_name(text: &str, author: &Received) -> Vec<String> {
    foreign(text, author).into_iter().map(|mention| mention.words).collect()
}

/// States that somebody else is. That the author is a State is so when the Secretariat settled it, not when a form says so.
fn foreign(text: &str, author: &Received) -> Vec<Mention> {
    let of = &author.stakeholder;
    let is_state = matches!(of.kind, StakeholderKind::StateParty | StakeholderKind::Signatory);
    let itself = (is_state && author.settled.is_some()).then_some(of.country);
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

/// Erases what comments say, whatever became of them.
///
/// # Errors
/// A [`Notice`] when there are none, or nothing is left of them.
pub fn erase_comments(application: &Application, command: &EraseComments) -> Decided {
    let received = received(application)?;
    let place = application.places.get(&command.dialogue).ok_or_else(|| not_chosen(command.dialogue))?;
    let index = usize::try_from(command.comments).unwrap_or_default().checked_sub(1);
    let comments = index.and_then(|index| place.comments.get(index));
    if comments.is_none_or(|comments| comments.state == CommentsState::Erased) {
        return Err(Notice::plain("no-comments", "There are no such comments."));
    }
    let (application, dialogue, comments) = (received.application, command.dialogue, command.comments);
    Ok(vec![CommentsErased { application, dialogue, comments }.into()])
}

/// Erases all comments on a dialogue that was long ago.
#[must_use]
pub fn forget_comments(application: &Application, number: u32) -> Vec<ConstructiveDialogueEvent> {
    let Some((received, place)) = application.received.as_ref().zip(application.places.get(&number)) else {
        return Vec::new();
    };
    let kept = (1..).zip(&place.comments).filter(|(_, comments)| comments.state != CommentsState::Erased);
    let application = received.application;
    kept.map(|(comments, _)| CommentsErased { application, dialogue: number, comments }.into()).collect()
}

/// That an application was received without the comments that came with it, where they are too long for a dialogue.
#[must_use]
pub fn comments_not_taken(dialogue: &Dialogue, text: &str) -> Option<Notice> {
    let convened = dialogue.convened.as_ref()?;
    let (words, most, title) = (count_words(text), convened.word_limit, &convened.title);
    (words > most).then(|| {
        let sentence = format!(
            "Received for \"{title}\" without the written comments: they may have {most} words there, and have {words}. Send shorter ones."
        );
        let notice = Notice::of("PR-53d-i", "comments-not-taken", sentence).with("title", title);
        notice.with("words", words).with("most", most)
    })
}

fn too_long(words: u32, most: u32) -> Notice {
    let sentence = format!("Written comments may have {most} words; these have {words}.");
    Notice::of("PR-53d-i", "comments-too-long", sentence).with("words", words).with("most", most)
}
