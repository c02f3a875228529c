//! A fact that changes from day to day.

use jiff::civil::Date;

/// What holds from which day on. Of two records for the same day the later record counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline<T> {
    /// In the order of their days.
    facts: Vec<(Date, T)>,
}

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Self { facts: Vec::new() }
    }
}

impl<T> Timeline<T> {
    /// Records that this holds from the day on, until the next day for which something is recorded.
    pub fn record(&mut self, from: Date, fact: T) {
        let place = self.facts.partition_point(|(day, _)| *day <= from);
        self.facts.insert(place, (from, fact));
    }

    /// Records that this holds on every day; what was recorded before is superseded.
    pub fn record_undated(&mut self, fact: T) {
        self.facts = vec![(Date::MIN, fact)];
    }

    /// What holds on the day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&T> {
        self.entry_on(day).map(|(_, fact)| fact)
    }

    /// What holds on the day, and since when.
    #[must_use]
    pub fn entry_on(&self, day: Date) -> Option<&(Date, T)> {
        let after = self.facts.partition_point(|(from, _)| *from <= day);
        self.facts.get(after.checked_sub(1)?)
    }

    /// The last of the facts, and from when it holds.
    #[must_use]
    pub fn last(&self) -> Option<&(Date, T)> {
        self.facts.last()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Timeline;

    #[test]
    fn holds_from_its_day_until_the_next() {
        let mut timeline = Timeline::default();
        timeline.record(date(2026, 5, 1), "late");
        timeline.record(date(2024, 5, 1), "early");
        assert_eq!(timeline.on(date(2024, 4, 30)), None);
        assert_eq!(timeline.on(date(2024, 5, 1)), Some(&"early"));
        assert_eq!(timeline.on(date(2026, 4, 30)), Some(&"early"));
        assert_eq!(timeline.on(date(2026, 5, 1)), Some(&"late"));
    }

    #[test]
    fn the_later_record_of_a_day_counts() {
        let mut timeline = Timeline::default();
        timeline.record(date(2026, 5, 1), "mistaken");
        timeline.record(date(2026, 5, 1), "right");
        assert_eq!(timeline.on(date(2026, 5, 1)), Some(&"right"));
    }

    #[test]
    fn an_undated_record_supersedes_all() {
        let mut timeline = Timeline::default();
        timeline.record(date(2026, 5, 1), "dated");
        timeline.record_undated("always");
        assert_eq!(timeline.on(date(1999, 1, 1)), Some(&"always"));
        assert_eq!(timeline.on(date(2027, 1, 1)), Some(&"always"));
    }
}
