//! A dialogue is convened, moved, changed, or not held after all.

use std::collections::BTreeSet;

use contracts::constructive_dialogue::{
    AnnounceDeadline, CancelDialogue, ChairsNamed, ChangeDialogue, ConstructiveDialogueEvent, ConveneDialogue,
    DeadlineAnnounced, DialogueCancelled, DialogueChanged, DialogueConvened, DialogueMoved, List, MoveDialogue,
    NameChairs, ObjectionsDayMoved,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::Language;

use super::dates::{limits, objections_by, outside};
use super::dialogue::Convened;
use super::words::not_blank;
use super::{Decided, Dialogue};

/// Convenes a dialogue under this number.
///
/// # Errors
/// A [`Notice`] when its day is over, a group is named twice or without its session, or the announced date is no earlier one.
pub fn convene(number: u32, command: &ConveneDialogue, today: Date) -> Decided {
    not_blank("title", &command.title)?;
    still_to_come(command.on.0, today)?;
    limits(command.on.0).map_err(|_| outside(command.on.0))?;
    once_each(command)?;
    sessions_named(command)?;
    earlier(command.announced, command.on.0)?;
    Ok(vec![
        DialogueConvened {
            dialogue: number,
            title: command.title.trim().to_owned(),
            groups: command.groups.clone(),
            on: command.on,
            place: command.place.clone(),
            format: command.format,
            languages: in_order(&command.languages),
            chairs: command.chairs.clone(),
            announced: command.announced,
            word_limit: command.word_limit,
            readings: command.readings.unwrap_or_default(),
        }
        .into(),
    ])
}

/// Moves it to another day; the legal limits follow. An earlier date that was announced and would lie after the new limit is taken back
/// with it, for only an earlier one can stand beside the limit (AMB-39).
///
/// # Errors
/// A [`Notice`] when it is over or not held, or the day is.
pub fn reschedule(dialogue: &Dialogue, command: &MoveDialogue, today: Date) -> Decided {
    let convened = coming(dialogue, command.dialogue)?;
    not_blank("reason", &command.reason)?;
    still_to_come(command.on.0, today)?;
    limits(command.on.0).map_err(|_| outside(command.on.0))?;
    if convened.on == command.on.0 {
        let sentence = format!("It is convened for {} already.", convened.on);
        return Err(Notice::plain("dialogue-same-day", sentence).with("day", convened.on));
    }
    let circulated = List::ALL.into_iter().filter_map(|list| dialogue.added.get(&list).copied());
    let days = circulated.filter_map(|made| objections_by(command.on.0, Some(made)).ok());
    let objections_by = days.max();
    let (dialogue, on, reason) = (command.dialogue, command.on, command.reason.clone());
    let day_moved = objections_by.map(|day| ObjectionsDayMoved { dialogue, objections_by: Day(day) }.into());
    let taken_back = earlier(convened.announced, command.on.0).is_err();
    let taken_back = taken_back.then(|| DeadlineAnnounced { dialogue, announced: None }.into());
    Ok(std::iter::once(DialogueMoved { dialogue, on, reason }.into()).chain(day_moved).chain(taken_back).collect())
}

/// That moving a dialogue took back the date that was announced, where these events do that.
#[must_use]
pub fn taken_back(dialogue: &Dialogue, moved: &[ConstructiveDialogueEvent]) -> Option<Notice> {
    let announced = dialogue.convened.as_ref()?.announced?;
    let taken_back = |event: &ConstructiveDialogueEvent| matches!(event, ConstructiveDialogueEvent::DeadlineAnnounced(e) if e.announced.is_none());
    moved.iter().any(taken_back).then(|| {
        let sentence = format!("{announced} was announced and is after the last day by law now: it is taken back.");
        Notice::of("AMB-39", "announced-taken-back", sentence).with("day", announced)
    })
}

/// Changes what is said of it.
///
/// # Errors
/// A [`Notice`] when it is over or not held.
pub fn change_dialogue(dialogue: &Dialogue, command: &ChangeDialogue) -> Decided {
    coming(dialogue, command.dialogue)?;
    not_blank("title", &command.title)?;
    Ok(vec![
        DialogueChanged {
            dialogue: command.dialogue,
            title: command.title.trim().to_owned(),
            place: command.place.clone(),
            format: command.format,
            languages: in_order(&command.languages),
            chairs: command.chairs.clone(),
            word_limit: command.word_limit,
        }
        .into(),
    ])
}

/// Announces an earlier date, or takes it back. The legal limit stays beside it (AMB-39).
///
/// # Errors
/// A [`Notice`] when it is over or not held, or the date is no earlier one.
pub fn announce(dialogue: &Dialogue, command: &AnnounceDeadline) -> Decided {
    let convened = coming(dialogue, command.dialogue)?;
    earlier(command.announced, convened.on)?;
    Ok(vec![DeadlineAnnounced { dialogue: command.dialogue, announced: command.announced }.into()])
}

/// Says which accounts are of those who chair it, at any time (para. 53 (a)).
///
/// # Errors
/// A [`Notice`] when there is no such dialogue.
pub fn name_chairs(dialogue: &Dialogue, command: &NameChairs) -> Decided {
    known(dialogue, command.dialogue)?;
    let accounts: BTreeSet<_> = command.accounts.iter().copied().collect();
    Ok(vec![ChairsNamed { dialogue: command.dialogue, accounts: accounts.into_iter().collect() }.into()])
}

/// Records that the chair decided not to convene it: after the day for applications only, and by the chair's judgement alone, for there
/// is no number (para. 53 (f), AMB-27). `applications` counts both lists, those objected to included.
///
/// # Errors
/// A [`Notice`] when the day for applications is not over, or as many applied as the setting asks for.
pub fn cancel(dialogue: &Dialogue, command: &CancelDialogue, applications: u32, today: Date) -> Decided {
    let convened = coming(dialogue, command.dialogue)?;
    not_blank("reason", &command.reason)?;
    let last = limits(convened.on).map_err(|_| outside(convened.on))?.applications;
    if last.allows(today) {
        let sentence = format!(
            "Whether there are too few applications can be said only when the last day for them is over: {}, the whole of it.",
            last.date
        );
        return Err(Notice::of("PR-53f", "cancelled-too-early", sentence).with("day", last.date));
    }
    if let Some(threshold) = convened.readings.threshold
        && applications >= threshold
    {
        let sentence = format!("{applications} applied, and it was settled that {threshold} are enough.");
        let notice = Notice::of("AMB-27", "enough-applications", sentence);
        return Err(notice.with("applications", applications).with("threshold", threshold));
    }
    let (dialogue, on, reason) = (command.dialogue, Day(today), command.reason.clone());
    Ok(vec![DialogueCancelled { dialogue, on, reason, applications }.into()])
}

/// A dialogue that is still to be held.
///
/// # Errors
/// A [`Notice`] that says why it is not.
pub(super) fn coming(dialogue: &Dialogue, number: u32) -> Result<&Convened, Notice> {
    let convened = known(dialogue, number)?;
    if dialogue.cancelled.is_some() {
        let sentence = "The chair decided not to convene this dialogue.";
        return Err(Notice::of("PR-53f", "dialogue-cancelled", sentence));
    }
    if dialogue.opened.is_some() {
        return Err(Notice::plain("dialogue-opened", "This dialogue has been opened already."));
    }
    Ok(convened)
}

/// A dialogue that was convened.
///
/// # Errors
/// A [`Notice`] when there is none of this number.
pub(super) fn known(dialogue: &Dialogue, number: u32) -> Result<&Convened, Notice> {
    dialogue.convened.as_ref().ok_or_else(|| {
        Notice::plain("unknown-dialogue", format!("There is no dialogue {number}.")).with("dialogue", number)
    })
}

fn still_to_come(on: Date, today: Date) -> Result<(), Notice> {
    if on < today {
        let sentence = format!("{on} is over. A dialogue is convened for today or a day to come.");
        return Err(Notice::plain("dialogue-day-over", sentence).with("day", on));
    }
    Ok(())
}

fn once_each(command: &ConveneDialogue) -> Result<(), Notice> {
    let groups: BTreeSet<_> = command.groups.iter().map(|session| session.group).collect();
    if groups.len() == command.groups.len() {
        return Ok(());
    }
    Err(Notice::of("PR-53i", "group-named-twice", "A working group is named twice."))
}

/// The sessions are set first, by the Conference or the extended Bureau; a dialogue is held after one that is known.
fn sessions_named(command: &ConveneDialogue) -> Result<(), Notice> {
    if command.groups.iter().all(|session| !session.session.trim().is_empty()) {
        return Ok(());
    }
    let sentence = "Say after which session of each working group it is held: that is settled first.";
    Err(Notice::of("PR-12iii", "session-not-named", sentence))
}

/// Only an earlier date may stand beside the legal one: a later one would mislead.
fn earlier(announced: Option<Day>, dialogue: Date) -> Result<(), Notice> {
    let Some(announced) = announced else { return Ok(()) };
    let legal = limits(dialogue).map_err(|_| outside(dialogue))?.attendance.date;
    if announced.0 <= legal {
        return Ok(());
    }
    let sentence = format!("The last day by law is {legal}; only an earlier one can be announced beside it.");
    Err(Notice::of("AMB-39", "announced-too-late", sentence).with("day", legal))
}

fn in_order(languages: &[Language]) -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| languages.contains(language)).collect()
}
