//! A day by which something is due carries its rule and its arithmetic, and the arithmetic is right (invariant 19).

use contracts::reviews::Due;
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::{Holds, holds};

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

/// That it is so.
pub(super) fn holds_of(due: &Due) -> Holds {
    holds(!due.rule.to_string().is_empty(), || format!("{} has no rule", due.day))?;
    let again = sum(&due.computed);
    holds(again == Some(due.day.0), || format!("{} is said to be {}: {again:?}", due.day, due.computed))
}
