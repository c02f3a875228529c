//! How a gate will come, if reviews go on to be completed as they were of late.
//!
//! Completions are taken to come one by one at a steady pace that nobody knows exactly: after `k` in `n` days, the number in the next `m`
//! days is distributed as a negative binomial with `k + 1/2` and `n / (n + m)`: what a Poisson process gives when its pace is judged from
//! those `n` days alone. There is no chance in it: the distribution is computed, not sampled, in double precision and in logarithms, so
//! that nothing underflows. What is told of it are whole numbers, and a chance is rounded down: never up to a pass.

use contracts::Day;
use contracts::reviews::{GateStanding, GroupForecast, MonthCount, MonthRange};
use jiff::Span;
use jiff::civil::Date;
use treaty::{Phase, YearlyGroup};

use super::dates::days_between;

/// The pace is taken over so many months at most.
const PACE_MONTHS: u32 = 12;
/// So many months to come are shown at least, and at most.
const COMING: (u32, u32) = (12, 60);
/// Fewer days say nothing of a pace.
const FEWEST_DAYS: u32 = 30;

/// A forecast for a gate. `since` is the first day of the phase; `completions` the days on which reviews that were foreseen were completed,
/// in any order.
///
/// Without a completion in the months over which the pace is taken there is none: nothing is coming, and nothing is likely. Once the first
/// day of the next phase has come and the gate is not met, the chance that it is met by then is nought.
#[must_use]
pub fn forecast(
    group: YearlyGroup,
    phase: Phase,
    gate: GateStanding,
    since: Date,
    completions: &[Date],
    today: Date,
) -> GroupForecast {
    let pace_months = months_between(since, today).clamp(1, PACE_MONTHS);
    let window = earlier(today, pace_months).max(since);
    let recent = completions.iter().filter(|day| **day > window || window == since).count();
    let pace =
        Pace { seen: u32::try_from(recent).unwrap_or(u32::MAX), days: days_between(window, today).max(FEWEST_DAYS) };
    let to_go = gate.needed.saturating_sub(gate.completed);
    let left = gate.foreseen.saturating_sub(gate.completed);
    let likely = match (gate.met, pace.seen) {
        (true, _) => Some(100),
        (false, 0) => None,
        (false, _) => Some(pace.over(days_between(today, gate.not_before.0)).at_least(to_go)),
    };
    let until = months_between(today, gate.not_before.0).saturating_add(1).clamp(COMING.0, COMING.1);
    let coming = (0..until).map(|month| later(today, month).last_of_month()).filter(|_| pace.seen > 0);
    let coming = coming.map(|day| pace.over(days_between(today, day)).range(day, gate.completed, left));
    GroupForecast {
        group,
        phase,
        past: past(since, completions, today),
        coming: coming.collect(),
        likely,
        pace_months,
        gate,
    }
}

/// How many were complete at the end of each month that is over.
fn past(since: Date, completions: &[Date], today: Date) -> Vec<MonthCount> {
    let ends = (0..=months_between(since, today).saturating_add(1)).map(|month| later(since, month).last_of_month());
    let over = ends.take_while(|end| *end < today);
    let by = |end: Date| completions.iter().filter(|day| **day <= end).count();
    over.map(|end| MonthCount { until: Day(end), completed: u32::try_from(by(end)).unwrap_or(u32::MAX) }).collect()
}

/// So many were seen in so many days.
#[derive(Clone, Copy, Debug)]
struct Pace {
    seen: u32,
    days: u32,
}

impl Pace {
    fn over(self, days: u32) -> Distribution {
        let (before, after) = (f64::from(self.days), f64::from(days));
        let ended = before / (before + after);
        Distribution { shape: f64::from(self.seen) + 0.5, ended }
    }
}

/// A negative binomial distribution.
#[derive(Clone, Copy, Debug)]
struct Distribution {
    shape: f64,
    ended: f64,
}

impl Distribution {
    /// How likely each number is, from none on.
    fn chances(self) -> impl Iterator<Item = f64> {
        let none = self.shape * self.ended.ln();
        let numbers = (0_u32..).map(f64::from);
        let logarithms = numbers.scan(none, move |next, number| {
            let this = *next;
            *next = this + ((number + self.shape) / (number + 1.0)).ln() + (1.0 - self.ended).ln();
            Some(this)
        });
        logarithms.map(f64::exp)
    }

    /// How likely so many or more are, in per cent, rounded down; what is not certain is never a hundred.
    fn at_least(self, number: u32) -> u32 {
        if number == 0 {
            return 100;
        }
        let fewer: f64 = self.chances().zip(0..number).map(|(chance, _)| chance).sum();
        let percent = ((1.0 - fewer) * 100.0).floor().clamp(0.0, 99.0);
        (0..=99).rev().find(|whole| f64::from(*whole) <= percent).unwrap_or(0)
    }

    /// The smallest number that is not exceeded with this chance, of those that are left.
    fn quantile(self, chance: f64, left: u32) -> u32 {
        let mut sum = 0.0;
        let within = self.chances().zip(0..left).find(|(this, _)| {
            sum += this;
            sum >= chance
        });
        within.map_or(left, |(_, number)| number)
    }

    fn range(self, until: Date, completed: u32, left: u32) -> MonthRange {
        let at = |chance| completed.saturating_add(self.quantile(chance, left));
        MonthRange { until: Day(until), low: at(0.1), middle: at(0.5), high: at(0.9) }
    }
}

/// How many whole months lie between two days; none where the second is the earlier.
fn months_between(from: Date, to: Date) -> u32 {
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month());
    let whole = if to.day() < from.day() { months - 1 } else { months };
    u32::try_from(whole).unwrap_or(0)
}

fn earlier(day: Date, months: u32) -> Date {
    day.saturating_sub(Span::new().months(months))
}

fn later(day: Date, months: u32) -> Date {
    // From the first of the month, so that no month is left out.
    day.first_of_month().saturating_add(Span::new().months(months))
}
