//! On which days whoever has a move in a review is reminded of it (guidelines, para. 2).

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

/// How many days before the last day reminders go, unless `REVIEW_REMINDERS_BEFORE` says otherwise.
const BEFORE: [u16; 2] = [14, 3];
/// How many days after it, unless `REVIEW_REMINDERS_AFTER` says otherwise.
const AFTER: [u16; 2] = [7, 30];
/// After how many days again and again from then on, unless `REVIEW_REMINDERS_EVERY` says otherwise.
const EVERY: u16 = 30;
/// The most days that can be set.
const MOST: u16 = 365;

/// How many days before and after a last day reminders go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderDays {
    before: Vec<u16>,
    after: Vec<u16>,
    every: u16,
}

impl Default for ReminderDays {
    fn default() -> Self {
        Self { before: BEFORE.to_vec(), after: AFTER.to_vec(), every: EVERY }
    }
}

impl ReminderDays {
    /// Reads them as settings say them: days with commas between them, `14,3`; none leaves what holds otherwise.
    ///
    /// # Errors
    /// The place of the first of them that cannot be read, from 0: before, after, every.
    pub fn read(before: Option<&str>, after: Option<&str>, every: Option<&str>) -> Result<Self, usize> {
        let otherwise = Self::default();
        let several = |text: &str| text.split(',').map(|one| number(one.trim())).collect::<Option<Vec<u16>>>();
        Ok(Self {
            before: before.map_or(Some(otherwise.before), several).ok_or(0_usize)?,
            after: after.map_or(Some(otherwise.after), several).ok_or(1_usize)?,
            every: every.map_or(Some(otherwise.every), number).ok_or(2_usize)?,
        })
    }

    /// The first day after another on which whoever has to do something by a last day is reminded; none where the calendar ends.
    #[must_use]
    pub fn next(&self, last_day: Date, later_than: Date) -> Option<Date> {
        let on = |days: Span| last_day.checked_add(days).ok();
        let before = self.before.iter().filter_map(|days| on((-i64::from(*days)).days()));
        let after = self.after.iter().filter_map(|days| on(i64::from(*days).days()));
        let named = before.chain(after).filter(|day| *day > later_than).min();
        named.or_else(|| self.again(last_day, later_than))
    }

    /// After how many days reminders go again and again.
    #[must_use]
    pub const fn every(&self) -> u16 {
        self.every
    }

    /// The same when all days with a name of their own are over.
    fn again(&self, last_day: Date, later_than: Date) -> Option<Date> {
        let last = i64::from(self.after.iter().max().copied().unwrap_or_default());
        let (passed, every) = (last_day.duration_until(later_than).as_hours() / 24 - last, i64::from(self.every));
        let rounds = passed.max(0).checked_div(every)? + 1;
        last_day.checked_add(last.saturating_add(rounds.saturating_mul(every)).days()).ok()
    }
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok().filter(|days| (1..=MOST).contains(days))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn all(days: &ReminderDays, last_day: Date, until: Date) -> Vec<String> {
        let mut on = date(2020, 12, 1);
        let mut all = Vec::new();
        while let Some(next) = days.next(last_day, on).filter(|next| *next <= until) {
            all.push(next.to_string());
            on = next;
        }
        all
    }

    #[test]
    fn gl_2_reminders_go_fourteen_and_three_days_before_and_then_seven_thirty_and_every_thirty_after() {
        let days = ReminderDays::default();
        assert_eq!(
            all(&days, date(2021, 1, 12), date(2021, 5, 1)),
            ["2020-12-29", "2021-01-09", "2021-01-19", "2021-02-11", "2021-03-13", "2021-04-12"]
        );
        // Whoever was away for years is reminded once, on the next of these days.
        assert_eq!(days.next(date(2021, 1, 12), date(2023, 1, 2)), Some(date(2023, 2, 1)));
        assert_eq!(days.next(date(2021, 1, 12), date(2021, 2, 10)), Some(date(2021, 2, 11)));
    }

    #[test]
    fn settings_choose_the_days_and_wrong_ones_are_named() {
        let days = ReminderDays::read(Some("30, 1"), Some("14"), Some("7")).expect("days");
        assert_eq!(
            all(&days, date(2021, 1, 12), date(2021, 2, 10)),
            ["2020-12-13", "2021-01-11", "2021-01-26", "2021-02-02", "2021-02-09"]
        );
        assert_eq!(ReminderDays::read(None, None, None), Ok(ReminderDays::default()));
        for wrong in ["", "0", "366", "14;3", "two"] {
            assert_eq!(ReminderDays::read(Some(wrong), None, None), Err(0), "{wrong}");
            assert_eq!(ReminderDays::read(None, Some(wrong), None), Err(1), "{wrong}");
            assert_eq!(ReminderDays::read(None, None, Some(wrong)), Err(2), "{wrong}");
        }
    }
}
