//! How long States have: times that the Conference can change like any rule (paras. 7 and 16).

use contracts::Notice;
use contracts::reviews::{AmendPeriod, Period, PeriodAmended};
use jiff::civil::Date;

use super::{Change, Rules, after_the_decision, changes_something, reaches_not_back};
use crate::domain::words::decided;
use crate::domain::{Decided, Group};

/// Records that the Conference changed how long States have for something. As [`super::amend_rules`], it holds for what comes after the day
/// of the decision and the last phase that opened; days that were fixed before stay.
///
/// # Errors
/// A [`Notice`] when it reaches back, lasts no time or longer than any State could be meant to wait, or is so already.
pub fn amend_period(rules: &Rules, groups: [&Group; 3], command: &AmendPeriod, today: Date) -> Decided {
    decided(&command.decision, today)?;
    let AmendPeriod { period, from, decision } = command.clone();
    after_the_decision(from.0, &decision)?;
    reaches_not_back(from.0, &groups)?;
    within_bounds(period)?;
    changes_something(rules, from.0, &Change::Period(period), &decision)?;
    Ok(vec![PeriodAmended { period, from, decision }.into()])
}

fn within_bounds(period: Period) -> Result<(), Notice> {
    let (length, most) = (period.length(), period.most());
    if (1..=most).contains(&length) {
        return Ok(());
    }
    let weeks = matches!(period, Period::FocalPoints { .. } | Period::Experts { .. } | Period::Consultation { .. });
    let (unit, code) = if weeks { ("weeks", "weeks-out-of-bounds") } else { ("months", "months-out-of-bounds") };
    let sentence = format!("This lasts from 1 to {most} {unit}; {length} cannot be.");
    Err(Notice::of(period.rule(), code, sentence).with("length", length).with("most", most))
}
