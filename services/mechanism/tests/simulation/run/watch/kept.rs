//! What was, stays (paras. 7 and 16): what groups opened, the days of a phase once it has begun, and what was recorded in it.

use std::collections::BTreeMap;

use contracts::reviews::PhaseBegun;
use reviews::domain::{Entry, Opened, Review};
use treaty::{Phase, StateCode, YearlyGroup};

use super::{Holds, holds};
use crate::run::world::World;

/// What is remembered of before.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    /// The phases that groups have entered, as they were when they did.
    opened: BTreeMap<(YearlyGroup, Phase), Opened>,
    /// The phases that have begun, and their entries.
    begun: BTreeMap<(StateCode, Phase), (PhaseBegun, Vec<Entry>)>,
}

impl Kept {
    /// A group enters one phase after the other, and what was opened never changes (paras. 10 and 11, invariants 8 and 9).
    pub(super) fn groups(&mut self, world: &World) -> Holds {
        for number in YearlyGroup::ALL {
            let phases: Vec<&Opened> = world.reviews.groups[number as usize].phases().collect();
            for (at, opened) in phases.iter().enumerate() {
                let before = self.opened.entry((number, opened.phase)).or_insert_with(|| (*opened).clone());
                holds(before == *opened, || {
                    format!("PR-10: {number:?} changed what it had opened: {before:?}, {opened:?}")
                })?;
                holds(Phase::ALL[at] == opened.phase, || {
                    format!("PR-11: {number:?} left out a phase before {}", opened.phase)
                })?;
                let later = at == 0 || phases[at - 1].start < opened.start;
                holds(later, || format!("PR-11: {number:?} entered {} before the phase before it", opened.phase))?;
            }
            let kept = self.opened.keys().filter(|(group, _)| *group == number).count();
            holds(kept == phases.len(), || format!("PR-10: {number:?} lost a phase"))?;
        }
        Ok(())
    }

    /// A review keeps its phases with their days; entries are added, and struck at most.
    pub(super) fn review(&mut self, review: &Review) -> Holds {
        let Some(state) = review.state else { return Ok(()) };
        for (phase, work) in &review.phases {
            let first = || (work.begun.clone(), Vec::new());
            let (begun, entries) = self.begun.entry((state, *phase)).or_insert_with(first);
            holds(*begun == work.begun, || format!("PR-16: the days of {state}, {phase} changed: {begun:?}"))?;
            let changed = entries.iter().zip(&work.entries).find(|(before, now)| !follows(before, now));
            holds(changed.is_none() && entries.len() <= work.entries.len(), || {
                format!("PR-16: what was recorded of {state}, {phase} changed: {changed:?}")
            })?;
            entries.clone_from(&work.entries);
        }
        let kept = self.begun.range((state, Phase::I)..=(state, Phase::IV)).count();
        holds(kept == review.phases.len(), || format!("PR-16: {state} lost a phase"))
    }
}

/// Whether an entry is the same as before, but that it may have been struck.
fn follows(before: &Entry, now: &Entry) -> bool {
    let struck = before.struck.is_none() || before.struck == now.struck;
    struck && Entry { struck: None, ..before.clone() } == Entry { struck: None, ..now.clone() }
}
