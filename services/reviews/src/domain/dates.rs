//! Days by which something is due, as records keep them and as they are shown.

use contracts::reviews::{Due, Move, ShownMove};
use contracts::{Day, DueDay, Instant, Rule};
use jiff::civil::Date;
use treaty::StateCode;
use treaty::dates::{Deadline, act_by, days_after, falls_on_rest_day, start_of_day_vienna};

/// As a record keeps it.
pub(super) fn due(deadline: Deadline) -> Due {
    Due { day: Day(deadline.date), rule: Rule(deadline.rule), computed: deadline.computed.to_string() }
}

/// As it is shown: with the moment at which it ends, and a warning where it falls on a day on which nobody is at work. None at the very
/// end of the calendar.
#[must_use]
pub fn due_day(due: &Due) -> Option<DueDay> {
    let next = days_after(due.day.0, 1).ok()?;
    let rest_day = falls_on_rest_day(due.day.0);
    Some(DueDay {
        day: due.day,
        ends: Instant(start_of_day_vienna(next).ok()?.timestamp()),
        rule: due.rule,
        computed: due.computed.clone(),
        rest_day: rest_day.map(DueDay::rest_day_name),
        act_by: rest_day.and_then(|_| act_by(due.day.0).ok()).map(Day),
    })
}

/// How many days after a day another is; 0 where it is not.
pub(super) fn days_between(day: Date, later: Date) -> u32 {
    let hours = day.duration_until(later).as_hours().max(0);
    u32::try_from(hours / 24).unwrap_or(u32::MAX)
}

/// How many days ago a move was due: by the day that was agreed, where one was, by that of the rule otherwise. None where there is no day
/// or it is nobody's move.
#[must_use]
pub fn days_late(of: &Move, today: Date) -> Option<u32> {
    let day = of.agreed.or_else(|| of.by.as_ref().map(|due| due.day)).filter(|_| of.what.is_somebodys())?;
    Some(days_between(day.0, today))
}

/// A move with the arithmetic of its day; what of it may be told is for [`super::shown`].
#[must_use]
pub fn shown_move(review: StateCode, of: Move, today: Date) -> ShownMove {
    let (by, days_late) = (of.by.as_ref().and_then(due_day), days_late(&of, today));
    ShownMove { review, what: of, by, days_late }
}
