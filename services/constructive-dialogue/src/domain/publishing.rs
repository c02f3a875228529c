//! What everybody may see of applications: nothing, until a dialogue is over and its participants are released; and of those the ones
//! that allow it (access matrix).

use contracts::constructive_dialogue::{
    AllowPublication, ParticipantsReleased, PublicationAllowed, ReleaseParticipants,
};
use contracts::{Day, Notice};
use jiff::civil::Date;

use super::applying::received;
use super::convening::known;
use super::{Application, Decided, Dialogue, participates};

/// Records whether an application may be shown to everybody after a dialogue; said twice, it is so once. The Secretariat can take that
/// back for an author that no link reaches any more, and allows it for nobody.
///
/// # Errors
/// A [`Notice`] when there is no such application, or somebody else would allow it.
pub fn allow_publication(application: &Application, command: &AllowPublication, by_author: bool) -> Decided {
    let (received, allowed) = (received(application)?, command.allowed);
    if allowed && !by_author {
        let sentence = "Only the author says that it may be shown to everybody.";
        return Err(Notice::plain("only-the-author-allows", sentence));
    }
    let changed = application.may_be_published != allowed;
    let event = changed.then(|| PublicationAllowed { application: received.application, allowed }.into());
    Ok(event.into_iter().collect())
}

/// Releases those who took part in a dialogue that is over.
///
/// # Errors
/// A [`Notice`] when it is not over, or they were released before.
pub fn release_participants(dialogue: &Dialogue, command: &ReleaseParticipants, today: Date) -> Decided {
    known(dialogue, command.dialogue)?;
    if dialogue.closed.is_none() {
        let sentence = "Who took part is shown to everybody only after the dialogue is closed.";
        return Err(Notice::plain("dialogue-not-closed", sentence));
    }
    if let Some(on) = dialogue.released {
        let sentence = format!("Who took part has been shown to everybody since {on}.");
        return Err(Notice::plain("participants-released-already", sentence).with("day", on));
    }
    Ok(vec![ParticipantsReleased { dialogue: command.dialogue, on: Day(today) }.into()])
}

/// Whether everybody may see an application as a participant of a dialogue: that was released, the author allows it, and it did take part.
/// Where it was recorded who came, only those who did.
#[must_use]
pub fn is_published(application: &Application, dialogue: &Dialogue, number: u32) -> bool {
    let Some(received) = application.received.as_ref().filter(|_| dialogue.released.is_some()) else { return false };
    let came = dialogue.attendance.get(&received.application).is_some_and(|persons| *persons > 0);
    let was_there = came || dialogue.attendance.is_empty();
    application.may_be_published && was_there && participates(application, number, dialogue) == Some(true)
}
