//! No more letters in a minute than allowed.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};

/// When the last letters left.
pub(super) struct Pace {
    most: usize,
    left: VecDeque<Timestamp>,
}

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

impl Pace {
    pub(super) fn of(per_minute: u32) -> Self {
        Self { most: usize::try_from(per_minute).unwrap_or(usize::MAX), left: VecDeque::new() }
    }

    /// When the next letter may leave; none when that is now.
    pub(super) fn next(&mut self, now: Timestamp) -> Option<Timestamp> {
        while self.left.front().is_some_and(|first| now.duration_since(*first) >= MINUTE) {
            self.left.pop_front();
        }
        let full = self.left.len() >= self.most;
        self.left.front().filter(|_| full).map(|first| first.saturating_add(MINUTE).unwrap_or(now))
    }

    pub(super) fn count(&mut self, now: Timestamp) {
        self.left.push_back(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_leaves_a_minute_after_the_first_of_a_full_minute() {
        let at = |second| Timestamp::from_second(second).expect("a time");
        let mut pace = Pace::of(2);
        assert_eq!(pace.next(at(0)), None);
        pace.count(at(0));
        pace.count(at(10));
        assert_eq!(pace.next(at(20)), Some(at(60)));
        assert_eq!(pace.next(at(60)), None);
        pace.count(at(60));
        assert_eq!(pace.next(at(61)), Some(at(70)));
    }
}
