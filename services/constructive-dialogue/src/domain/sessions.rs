//! The working groups' sessions, and the chair's summary that is due at the next of the same group (para. 53 (h)).

use contracts::constructive_dialogue::{
    AttachSummary, ConstructiveDialogueEvent, ScheduleSession, SessionLine, SessionScheduled, SummaryAttached,
    SummaryMissing, WorkingGroup,
};
use contracts::{Day, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::dates::no_later_than_days_before;

use super::convening::known;
use super::dates::outside;
use super::words::not_blank;
use super::{Decided, Dialogue};

/// How many days before the session documents are due: ten weeks.
const DOCUMENTS: u16 = 70;

/// The sessions of one working group.
#[derive(Clone, Debug, Default)]
pub struct Sessions {
    /// They, by number from 1.
    pub sessions: Vec<SessionLine>,
}

impl Sessions {
    /// The number of the session that is scheduled next.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        u32::try_from(self.sessions.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Those that are not over on this day.
    pub fn to_come(&self, today: Date) -> impl Iterator<Item = &SessionLine> {
        self.sessions.iter().filter(move |session| session.opens.0 >= today)
    }
}

impl Aggregate for Sessions {
    type Event = ConstructiveDialogueEvent;
    const KIND: &'static str = "session";

    fn evolve(&mut self, event: &ConstructiveDialogueEvent, _: Timestamp) {
        let ConstructiveDialogueEvent::SessionScheduled(e) = event else { return };
        let line = SessionLine { group: e.group, session: e.session, title: e.title.clone(), opens: e.opens };
        match self.sessions.iter_mut().find(|known| known.session == e.session) {
            Some(known) => *known = line,
            None => self.sessions.push(line),
        }
    }
}

/// Schedules a session, or corrects one: its title, its day.
///
/// # Errors
/// A [`Notice`] when there is none of the number that is corrected, or its day is over and is not the one that it had.
pub fn schedule_session(sessions: &Sessions, command: &ScheduleSession, today: Date) -> Decided {
    not_blank("title", &command.title)?;
    let before = command.session.map(|session| known_session(sessions, session)).transpose()?;
    let has_day_already = before.is_some_and(|before| before.opens == command.opens);
    if command.opens.0 < today && !has_day_already {
        let sentence = format!("{} is over.", command.opens);
        return Err(Notice::plain("session-day-over", sentence).with("day", command.opens));
    }
    let session = command.session.unwrap_or_else(|| sessions.next_number());
    let (group, title, opens) = (command.group, command.title.trim().to_owned(), command.opens);
    if before.is_some_and(|before| (&before.title, before.opens) == (&title, opens)) {
        return Ok(Vec::new());
    }
    Ok(vec![SessionScheduled { group, session, title, opens }.into()])
}

fn known_session(sessions: &Sessions, session: u32) -> Result<&SessionLine, Notice> {
    let known = sessions.sessions.iter().find(|known| known.session == session);
    known.ok_or_else(|| {
        Notice::plain("unknown-session", format!("There is no session {session}.")).with("session", session)
    })
}

/// The next session of a group after a dialogue.
#[must_use]
pub fn next_session(sessions: &Sessions, dialogue: Date) -> Option<&SessionLine> {
    sessions.sessions.iter().filter(|session| session.opens.0 > dialogue).min_by_key(|session| session.opens)
}

/// Attaches the chair's summary to the next session of the group.
///
/// # Errors
/// A [`Notice`] when the dialogue is not closed, is not of that group, or no next session is known.
pub fn attach_summary(dialogue: &Dialogue, sessions: &Sessions, command: &AttachSummary) -> Decided {
    let convened = known(dialogue, command.dialogue)?;
    not_blank("title", &command.title)?;
    not_blank("reference", &command.reference)?;
    if dialogue.closed.is_none() {
        return Err(Notice::of("PR-53h", "summary-too-early", "The summary is written after the dialogue is closed."));
    }
    if !dialogue.groups().any(|group| group == command.group) {
        let sentence = "This dialogue is not held after a session of that working group.";
        return Err(Notice::of("PR-53h", "group-not-concerned", sentence));
    }
    let Some(session) = next_session(sessions, convened.on) else {
        let sentence = "The next session of this working group is not scheduled yet. Schedule it first.";
        return Err(Notice::of("PR-53h", "no-next-session", sentence));
    };
    let (title, reference) = (command.title.clone(), command.reference.clone());
    let (dialogue, group, session) = (command.dialogue, command.group, session.session);
    Ok(vec![SummaryAttached { dialogue, group, session, title, reference }.into()])
}

/// The day on which a summary that is not there is asked for: ten weeks before the session opens.
///
/// # Errors
/// A [`Notice`] when that lies outside the calendar.
pub fn documents_due(opens: Date) -> Result<Date, Notice> {
    no_later_than_days_before(opens, DOCUMENTS).map_err(|_| outside(opens))
}

/// Says that the summary is not there, ten weeks before the session or later; once for each day on which that may open. A dialogue that
/// was not held yet has nothing to sum up.
#[must_use]
pub fn missing(dialogue: &Dialogue, group: WorkingGroup, opens: Day) -> Option<SummaryMissing> {
    let convened = dialogue.convened.as_ref()?;
    let there = dialogue.summaries.iter().any(|summary| summary.group == group);
    let held = dialogue.opened.is_some() && dialogue.groups().any(|concerned| concerned == group);
    let said = dialogue.missed.contains(&(group, opens));
    (held && !there && !said).then_some(SummaryMissing { dialogue: convened.dialogue, group, session_opens: opens })
}

/// The summaries that should be there already when a dialogue is closed: ten weeks before the next session of a group, or less, are left.
#[must_use]
pub fn missing_at_closing(
    dialogue: &Dialogue,
    sessions: &[(WorkingGroup, &Sessions)],
    today: Date,
) -> Vec<ConstructiveDialogueEvent> {
    let Some(convened) = &dialogue.convened else { return Vec::new() };
    let due = sessions.iter().filter_map(|(group, sessions)| {
        let next = next_session(sessions, convened.on)?;
        documents_due(next.opens.0).is_ok_and(|due| due <= today).then(|| missing(dialogue, *group, next.opens))?
    });
    due.map(ConstructiveDialogueEvent::from).collect()
}
