//! Meetings that may draw (paras. 28, 28 (f) and 30), and what each may draw.

use contracts::drawing::{
    CancelMeeting, Ground, MeetingCancelled, MeetingKind, MeetingMoved, MeetingScheduled, MoveMeeting, Purpose,
    ScheduleMeeting,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::dates;

use super::Decided;
use super::cycle::{Cycle, Meeting, Stage};
use super::words::not_blank;

/// How many days after its first a meeting may last: two weeks in all, which no meeting in Vienna has needed.
pub const FURTHER_DAYS: u16 = 13;

/// Schedules a meeting.
///
/// # Errors
/// A [`Notice`] when the meeting has no title, or its days cannot be.
pub fn schedule(cycle: &Cycle, command: &ScheduleMeeting, today: Date) -> Decided {
    not_blank("title", &command.title)?;
    let until = last(command.on.0, command.until)?;
    still_to_come(command.on.0, today)?;
    let number = cycle.meetings().len() + 1;
    Ok(vec![
        MeetingScheduled {
            meeting: u32::try_from(number).unwrap_or(u32::MAX),
            title: command.title.trim().to_owned(),
            kind: command.kind,
            on: command.on,
            until,
            // The joint intersessional meeting is held without interpretation (para. 28); working groups have it.
            interpretation: command.kind == MeetingKind::WorkingGroup,
        }
        .into(),
    ])
}

/// Moves a meeting to other days.
///
/// # Errors
/// A [`Notice`] when there is no such meeting, or its day is part of what was frozen or drawn.
pub fn reschedule(cycle: &Cycle, command: &MoveMeeting, today: Date) -> Decided {
    let meeting = free(cycle, command.meeting)?;
    not_blank("reason", &command.reason)?;
    let until = last(command.on.0, command.until)?;
    still_to_come(command.on.0, today)?;
    if (meeting.on, meeting.until) == (command.on.0, until.0) {
        return Err(Notice::plain("same-day", format!("It is scheduled for {} already.", meeting.on)));
    }
    let (meeting, on) = (meeting.number, command.on);
    Ok(vec![MeetingMoved { meeting, on, until, reason: command.reason.clone() }.into()])
}

/// Cancels a meeting.
///
/// # Errors
/// A [`Notice`] when there is no such meeting, or something was frozen or drawn for it.
pub fn cancel(cycle: &Cycle, command: &CancelMeeting) -> Decided {
    let meeting = free(cycle, command.meeting)?;
    not_blank("reason", &command.reason)?;
    Ok(vec![MeetingCancelled { meeting: meeting.number, reason: command.reason.clone() }.into()])
}

/// The last day of a meeting: its first, where none is named.
fn last(on: Date, until: Option<Day>) -> Result<Day, Notice> {
    let until = until.unwrap_or(Day(on));
    let longest = dates::days_after(on, FURTHER_DAYS).unwrap_or(on);
    if (on..=longest).contains(&until.0) {
        return Ok(until);
    }
    let sentence = format!(
        "A meeting that begins on {on} ends on {longest} at the latest, and not before it begins; not on {until}."
    );
    Err(Notice::of("PR-28i", "meeting-days-unclear", sentence)
        .with("first", on)
        .with("last", until)
        .with("latest", longest))
}

fn still_to_come(day: Date, today: Date) -> Result<(), Notice> {
    if day < today {
        let sentence = format!("{day} is over; a meeting is scheduled before it is held.");
        return Err(Notice::of("PR-28i", "meeting-day-over", sentence).with("day", day));
    }
    Ok(())
}

/// A meeting that stands, of this number.
pub(crate) fn standing(cycle: &Cycle, number: u32) -> Result<&Meeting, Notice> {
    let meeting = cycle.meeting(number).ok_or_else(|| {
        Notice::of("PR-28i", "no-such-meeting", format!("There is no meeting {number}.")).with("meeting", number)
    })?;
    match &meeting.cancelled {
        None => Ok(meeting),
        Some(reason) => {
            let sentence = format!("The meeting {:?} is not held: {reason}", meeting.title);
            Err(Notice::of("PR-28i", "meeting-cancelled", sentence).with("meeting", number).with("reason", reason))
        }
    }
}

/// A meeting that nothing was frozen or drawn for: what was published names its day.
fn free(cycle: &Cycle, number: u32) -> Result<&Meeting, Notice> {
    let meeting = standing(cycle, number)?;
    let bound = cycle.drawings().iter().filter(|drawing| drawing.meeting == Some(number));
    for drawing in bound {
        let (code, says) = match drawing.stage {
            Stage::Abandoned { .. } => continue,
            Stage::Frozen => (
                "frozen-for-this-meeting",
                "The published inputs of a drawing name this meeting; give the drawing up first.",
            ),
            Stage::Drawn { .. } => ("drawn-at-this-meeting", "Lots were drawn at this meeting."),
        };
        let notice = Notice::of("PR-28i", code, says);
        return Err(notice.with("meeting", number).with("drawing", drawing.number));
    }
    Ok(meeting)
}

/// The last day on which a meeting may draw; all of it, in Vienna.
#[must_use]
pub fn last_day(meeting: &Meeting) -> Date {
    meeting.until
}

/// Refuses a drawing outside the days of its meeting.
pub(crate) fn held_today(meeting: &Meeting, today: Date) -> Result<(), Notice> {
    let (first, last) = (meeting.on, last_day(meeting));
    if (first..=last).contains(&today) {
        return Ok(());
    }
    let sentence = format!(
        "This would be a draw outside the meeting: {:?} may draw from {first} to {last}, and today is {today}.",
        meeting.title
    );
    let notice = Notice::of("PR-28i", "draw-outside-the-meeting", sentence);
    Err(notice.with("meeting", meeting.number).with("first", first).with("last", last).with("today", today))
}

/// Refuses a meeting that is over, or that may not draw for this purpose.
pub(crate) fn may_draw(cycle: &Cycle, meeting: &Meeting, purpose: &Purpose, today: Date) -> Result<(), Notice> {
    if last_day(meeting) < today {
        let sentence = format!("The meeting {:?} is over; schedule the one that draws.", meeting.title);
        return Err(Notice::of("PR-28i", "meeting-over", sentence).with("meeting", meeting.number));
    }
    if meeting.kind == MeetingKind::Intersessional || only_unable(cycle, purpose) {
        return Ok(());
    }
    let (rule, sentence) = match purpose {
        Purpose::Redraw { .. } => (
            "PR-28f",
            "Only reviewing States that are unable to serve are drawn again in a working group; the others wait for an intersessional meeting.",
        ),
        _ => ("PR-28i", "The lots are drawn at a joint intersessional meeting."),
    };
    Err(Notice::of(rule, "intersessional-needed", sentence).with("meeting", meeting.number))
}

/// Whether all that is drawn again is so under para. 30, which any meeting of a working group may do.
fn only_unable(cycle: &Cycle, purpose: &Purpose) -> bool {
    let unable = |number: &u32| cycle.request(*number).is_some_and(|request| request.ground == Ground::Unable);
    matches!(purpose, Purpose::Redraw { requests } if requests.iter().all(unable))
}

/// By when the meeting of the first drawing is due: six weeks after the launch (resolution 10/1, para. 6).
#[must_use]
pub fn first_due() -> Option<Day> {
    dates::draw_meeting_latest(dates::LAUNCH).ok().map(|deadline| Day(deadline.date))
}

/// What a person should know about a meeting.
#[must_use]
pub fn warnings(cycle: &Cycle, meeting: &Meeting) -> Vec<Notice> {
    let late = late_for_the_first(cycle, meeting);
    let rest = dates::falls_on_rest_day(meeting.on).map(|why| {
        let sentence = format!("{} is a {why}.", meeting.on);
        Notice::of("AMB-01", "meeting-on-rest-day", sentence).with("day", meeting.on).with("why", why.code())
    });
    late.into_iter().chain(rest).filter(|_| meeting.stands()).collect()
}

fn late_for_the_first(cycle: &Cycle, meeting: &Meeting) -> Option<Notice> {
    let day = drawn_there(cycle, meeting).unwrap_or(meeting.on);
    let due = first_due().filter(|due| day > due.0 && draws_first(cycle, meeting))?;
    let sentence = format!("The first drawing was due by {due}, six weeks after the launch.");
    Some(Notice::of("R10/1-6i", "first-drawing-late", sentence).with("due", due).with("day", day))
}

/// The day on which this meeting held the first drawing.
fn drawn_there(cycle: &Cycle, meeting: &Meeting) -> Option<Date> {
    let firsts = cycle.drawings().iter().filter(|d| d.purpose == Purpose::First && d.meeting == Some(meeting.number));
    firsts.rev().find_map(|drawing| match drawing.stage {
        Stage::Drawn { at, .. } => Some(dates::vienna_date(at)),
        Stage::Frozen | Stage::Abandoned { .. } => None,
    })
}

/// Whether this is the meeting of the first drawing: the one that has frozen or drawn it, else the next that could.
fn draws_first(cycle: &Cycle, meeting: &Meeting) -> bool {
    let given_up = |stage: &Stage| matches!(stage, Stage::Abandoned { .. });
    let mut firsts =
        cycle.drawings().iter().filter(|d| d.purpose == Purpose::First && !d.is_void() && !given_up(&d.stage));
    if let Some(first) = firsts.next_back() {
        return first.meeting == Some(meeting.number);
    }
    let could = |m: &&Meeting| m.stands() && m.kind == MeetingKind::Intersessional;
    cycle.meetings().iter().filter(could).min_by_key(|m| (m.on, m.number)) == Some(meeting)
}
