//! How many reviews of a group are at each stage, as a bar: it is full, and each part is as long as its number.

use contracts::reviews::{GateStanding, Stage, StageCount};

/// How long a bar is, in units of its own.
pub(super) const LENGTH: u32 = 1_000;

/// A part of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The stage.
    pub stage: Stage,
    /// Where it begins, from the left.
    pub x: u32,
    /// How long it is.
    pub length: u32,
}

/// The parts of a group's bar, first stage first from where the reader begins to read.
#[must_use]
pub(super) fn parts(stages: &[StageCount], right_to_left: bool) -> Vec<Part> {
    let all: u64 = stages.iter().map(|count| u64::from(count.reviews)).sum();
    let mut before = 0;
    let part = |count: &StageCount| {
        let from = scaled(before, all);
        before += u64::from(count.reviews);
        let length = scaled(before, all) - from;
        let x = if right_to_left { LENGTH - from - length } else { from };
        (length > 0).then_some(Part { stage: count.stage, x, length })
    };
    stages.iter().filter_map(part).collect()
}

/// How far a group is from its gate: how long complete reviews are, and where as many as are needed end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GateBar {
    /// Where the complete reviews begin, from the left.
    pub x: u32,
    /// How long they are.
    pub length: u32,
    /// Where the needed ones end.
    pub needed: u32,
}

impl GateBar {
    /// Of a gate.
    #[must_use]
    pub fn of(gate: &GateStanding, right_to_left: bool) -> Self {
        let all = u64::from(gate.foreseen.max(gate.completed).max(gate.needed));
        let (length, needed) = (scaled(gate.completed.into(), all), scaled(gate.needed.into(), all));
        if right_to_left {
            Self { x: LENGTH - length, length, needed: LENGTH - needed }
        } else {
            Self { x: 0, length, needed }
        }
    }
}

/// Rounded down: what does not pass never reaches the line of what is needed.
fn scaled(part: u64, all: u64) -> u32 {
    let length = (part * u64::from(LENGTH)).checked_div(all).unwrap_or_default();
    u32::try_from(length).unwrap_or(LENGTH)
}

#[cfg(test)]
mod tests {
    use contracts::Day;

    use super::*;

    fn counted(counts: &[u32]) -> Vec<StageCount> {
        let stages = Stage::ALL.into_iter().cycle();
        counts.iter().zip(stages).map(|(reviews, stage)| StageCount { stage, reviews: *reviews }).collect()
    }

    #[test]
    fn whatever_the_numbers_are_the_parts_fill_the_bar_and_stay_inside() {
        bolero::check!().with_type::<(Vec<u32>, bool)>().for_each(|(counts, right_to_left)| {
            let parts = parts(&counted(counts), *right_to_left);
            let all: u32 = parts.iter().map(|part| part.length).sum();
            let any = counts.iter().any(|count| *count > 0);
            assert_eq!(all, if any { LENGTH } else { 0 });
            let mut ends: Vec<_> = parts.iter().map(|part| (part.x, part.x + part.length)).collect();
            ends.sort_unstable();
            assert!(ends.windows(2).all(|pair| pair[0].1 == pair[1].0), "{parts:?}");
            assert!(ends.iter().all(|(_, end)| *end <= LENGTH), "{parts:?}");
        });
    }

    #[test]
    fn pr_10_69_84_per_cent_do_not_reach_the_line() {
        let gate = |completed, foreseen: u32| GateStanding {
            completed,
            foreseen,
            needed: (foreseen * 7).div_ceil(10),
            share: completed * 1_000 / foreseen,
            met: completed * 10 >= foreseen * 7,
            not_before: Day(jiff::civil::date(2022, 12, 1)),
        };
        for foreseen in 1..300 {
            for completed in 0..=foreseen {
                let gate = gate(completed, foreseen);
                let bar = GateBar::of(&gate, false);
                assert_eq!(bar.length >= bar.needed, gate.met, "{completed} of {foreseen}");
                let mirror = GateBar::of(&gate, true);
                assert_eq!((mirror.x, mirror.needed), (LENGTH - bar.length, LENGTH - bar.needed));
            }
        }
    }
}
