//! A day by which something is due carries its rule and its arithmetic, and the arithmetic is right (invariant 19).

use contracts::DueDay;
use contracts::reviews::{Due, Period};
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use treaty::dates::start_of_day_vienna;

use super::{Holds, holds};
use crate::run::world::World;

/// Does the sum that stands beside a day again, without the code that did it first: `2020-12-01 + 6 months`.
fn sum(computed: &str) -> Option<Date> {
    // A month that is too short is remarked on in brackets.
    let computed = computed.split(" (").next()?;
    let mut words = computed.split(' ');
    let mut day: Date = words.next()?.parse().ok()?;
    while let Some(sign) = words.next() {
        let number: i32 = words.next()?.parse().ok()?;
        let span: Span = match words.next()? {
            "day" | "days" => number.days(),
            "weeks" => (7 * number).days(),
            "months" => number.months(),
            _ => return None,
        };
        day = if sign == "+" { day.checked_add(span).ok()? } else { day.checked_sub(span).ok()? };
    }
    Some(day)
}

/// So many days later.
pub(super) fn days(from: Date, days: i32) -> Date {
    from.saturating_add(days.days())
}

/// So many months later; where that month is too short, on its last day.
pub(super) fn months(from: Date, months: i32) -> Date {
    from.saturating_add(months.months())
}

/// How long a period is on a day: what the decision says that holds on it, of several the one of the latest day; else what was adopted.
/// Read from the list of decisions, without the code that decides.
fn length(world: &World, on: Date, adopted: i32, of: fn(Period) -> Option<u16>) -> i32 {
    let lines = world.reviews.rules.lines();
    let in_force = lines.iter().filter(|line| line.from.0 <= on);
    // Of the same day, the last that was recorded.
    let last = in_force.filter_map(|line| Some((line.from, line.period.and_then(of)?))).max_by_key(|(from, _)| *from);
    last.map_or(adopted, |(_, length)| i32::from(length))
}

/// Weeks to name a focal point: two (guidelines, para. 5).
pub(super) fn focal_points(world: &World, on: Date) -> i32 {
    length(world, on, 2, |period| if let Period::FocalPoints { weeks } = period { Some(weeks) } else { None })
}

/// Weeks to name experts: four (guidelines, para. 6).
pub(super) fn experts(world: &World, on: Date) -> i32 {
    length(world, on, 4, |period| if let Period::Experts { weeks } = period { Some(weeks) } else { None })
}

/// Weeks to consult: six (guidelines, para. 11).
pub(super) fn consultation(world: &World, on: Date) -> i32 {
    length(world, on, 6, |period| if let Period::Consultation { weeks } = period { Some(weeks) } else { None })
}

/// Months to answer: six (para. 34).
pub(super) fn answers(world: &World, on: Date) -> i32 {
    length(world, on, 6, |period| if let Period::Answers { months } = period { Some(months) } else { None })
}

/// Months for feedback: six (para. 35).
pub(super) fn feedback(world: &World, on: Date) -> i32 {
    length(world, on, 6, |period| if let Period::Feedback { months } = period { Some(months) } else { None })
}

fn follows(day: Date, rule: &str, computed: &str) -> Holds {
    holds(!rule.is_empty(), || format!("{day} has no rule"))?;
    let again = sum(computed);
    holds(again == Some(day), || format!("{day} is said to be {computed}: {again:?}"))
}

/// That it is so of a record.
pub(super) fn holds_of(due: &Due) -> Holds {
    follows(due.day.0, &due.rule.to_string(), &due.computed)
}

/// That it is so of a day that is shown, which ends when the day does in Vienna (AMB-01).
pub(super) fn holds_of_shown(due: &DueDay) -> Holds {
    follows(due.day.0, &due.rule.to_string(), &due.computed)?;
    let next = start_of_day_vienna(days(due.day.0, 1)).map_err(|fault| fault.to_string())?;
    holds(due.ends.0 == next.timestamp(), || format!("{} ends at {:?}", due.day, due.ends))
}

/// That a day is due by this rule and is this one.
pub(super) fn is(due: &Due, rule: &str, day: Date) -> Holds {
    holds_of(due)?;
    let right = due.day.0 == day && due.rule.to_string() == rule;
    holds(right, || format!("{} by {} was to be {day} by {rule}", due.day, due.rule))
}
