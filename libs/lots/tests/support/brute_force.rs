//! Every lawful outcome of a small cohort, read off the law with plain recursion.

use std::collections::BTreeMap;

use lots::record::{Assignment, Assumption, Inputs, Kind, PoolState, SlotKind, TakenAs};
use treaty::{InstrumentSet, StateCode};

/// The lawful outcomes, by base: assignments of the mains (sorted lines), then all completions of each.
pub type Outcomes = BTreeMap<Vec<Line>, Vec<Vec<Line>>>;

/// One assignment as plain data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line {
    pub under_review: StateCode,
    pub reviewer: StateCode,
    pub slot: SlotKind,
    pub kind: Kind,
    pub bits: u8,
}

impl From<&Assignment> for Line {
    fn from(a: &Assignment) -> Self {
        Self {
            under_review: a.state_under_review,
            reviewer: a.reviewer,
            slot: a.slot,
            kind: a.kind,
            bits: a.instruments.bits(),
        }
    }
}

/// Cohorts that would take more steps are left to others.
const STEPS: usize = 8_000;

struct World<'a> {
    inputs: &'a Inputs,
    limit: usize,
    found: Outcomes,
    count: usize,
    steps: usize,
}

/// A slot to be filled: whose, of which kind, and for a State without a group which of its two.
#[derive(Clone, Copy)]
struct Need<'a> {
    state: &'a PoolState,
    slot: SlotKind,
    twin: bool,
}

/// All lawful outcomes, or `None` if there are more than `limit`, or they take too long.
pub fn outcomes(inputs: &Inputs, limit: usize) -> Option<Outcomes> {
    let mut world = World { inputs, limit, found: BTreeMap::new(), count: 0, steps: 0 };
    let standing: Vec<Line> = inputs.standing.assignments.iter().map(Line::from).collect();
    let mut needs = Vec::new();
    for state in inputs.pool.states.iter().filter(|s| s.under_review) {
        let kinds: &[SlotKind] = if state.drawing_region.is_some() {
            &[SlotKind::SameRegion, SlotKind::OtherRegion]
        } else {
            &[SlotKind::OtherRegion, SlotKind::OtherRegion]
        };
        let mut kept =
            standing.iter().filter(|l| l.under_review == state.state && l.kind == Kind::Main).collect::<Vec<_>>();
        for &slot in kinds {
            if let Some(at) = kept.iter().position(|l| l.slot == slot) {
                kept.remove(at);
                continue;
            }
            needs.push(Need { state, slot, twin: state.drawing_region.is_none() });
        }
    }
    world.mains(&needs, &mut standing.clone()).then_some(world.found)
}

impl World<'_> {
    fn state(&self, code: StateCode) -> &PoolState {
        self.inputs.pool.states.iter().find(|s| s.state == code).unwrap()
    }

    /// For what a State reviews others: not for what it has only signed (para. 52).
    fn in_force(&self, state: &PoolState) -> InstrumentSet {
        let pool = &self.inputs.pool;
        let lacks = |a: &&Assumption| a.state == state.state && a.taken_as == TakenAs::NotInForce;
        state.instruments.difference(pool.assumptions.iter().filter(lacks).map(|a| a.instrument).collect())
    }

    fn group(&self, code: StateCode) -> String {
        self.state(code).drawing_region.map_or_else(|| code.to_string(), |r| r.label().to_owned())
    }

    /// Reviews that a State performs: States under review served, now and in ended reviews that count.
    fn load(&self, code: StateCode, lines: &[Line]) -> usize {
        let mut served: Vec<StateCode> = lines.iter().filter(|l| l.reviewer == code).map(|l| l.under_review).collect();
        served.extend(
            self.inputs.standing.ended.iter().filter(|e| e.counts && e.reviewer == code).map(|e| e.state_under_review),
        );
        served.sort();
        served.dedup();
        served.len()
    }

    fn reviews(&self, reviewer: StateCode, reviewed: StateCode, lines: &[Line]) -> bool {
        lines.iter().any(|l| l.reviewer == reviewer && l.under_review == reviewed)
            || self
                .inputs
                .standing
                .ended
                .iter()
                .any(|e| e.counts && e.reviewer == reviewer && e.state_under_review == reviewed)
    }

    fn may(&self, reviewer: &PoolState, reviewed: &PoolState, lines: &[Line]) -> bool {
        reviewer.reviewer
            && reviewer.state != reviewed.state
            && !self.reviews(reviewer.state, reviewed.state, lines)
            && !self.reviews(reviewed.state, reviewer.state, lines)
            && !self
                .inputs
                .standing
                .excluded
                .iter()
                .any(|p| p.reviewer == reviewer.state && p.state_under_review == reviewed.state)
            && self.load(reviewer.state, lines) < reviewer.most_reviews
    }

    /// Chooses the mains one after the other; false when the limit was passed.
    fn mains(&mut self, needs: &[Need<'_>], lines: &mut Vec<Line>) -> bool {
        self.steps += 1;
        if self.steps > STEPS {
            return false;
        }
        let Some((need, rest)) = needs.split_first() else { return self.gaps_of(lines) };
        let states = self.inputs.pool.states.clone();
        for reviewer in &states {
            let both = self.in_force(reviewer).intersection(need.state.instruments);
            let same = self.group(reviewer.state) == self.group(need.state.state);
            if both.is_empty() || same != (need.slot == SlotKind::SameRegion) || !self.may(reviewer, need.state, lines)
            {
                continue;
            }
            if need.twin && !self.twin_fits(need, reviewer, rest, lines) {
                continue;
            }
            lines.push(Line {
                under_review: need.state.state,
                reviewer: reviewer.state,
                slot: need.slot,
                kind: Kind::Main,
                bits: both.bits(),
            });
            let on = self.mains(rest, lines);
            lines.pop();
            if !on {
                return false;
            }
        }
        true
    }

    /// Two different groups, and each unordered pair once: when both are drawn, the first drawn has the smaller code.
    fn twin_fits(&self, need: &Need<'_>, reviewer: &PoolState, rest: &[Need<'_>], lines: &[Line]) -> bool {
        let other = lines.iter().find(|l| l.under_review == need.state.state && l.kind == Kind::Main);
        let first_of_two = rest.iter().any(|n| n.state.state == need.state.state);
        let Some(other) = other else { return true };
        if self.group(other.reviewer) == self.group(reviewer.state) {
            return false;
        }
        let standing = self
            .inputs
            .standing
            .assignments
            .iter()
            .any(|a| a.reviewer == other.reviewer && a.state_under_review == other.under_review);
        first_of_two || standing || other.reviewer < reviewer.state
    }

    fn gaps_of(&mut self, lines: &[Line]) -> bool {
        let mut gaps: Vec<(Line, InstrumentSet)> = Vec::new();
        for main in lines.iter().filter(|l| l.kind == Kind::Main) {
            let reviewed = self.state(main.under_review);
            let mut covered = self.in_force(self.state(main.reviewer));
            for line in lines
                .iter()
                .filter(|l| l.kind == Kind::Additional && l.under_review == main.under_review && l.slot == main.slot)
            {
                let twin = reviewed.drawing_region.is_none();
                if !twin || self.group(line.reviewer) == self.group(main.reviewer) {
                    covered = covered.union(InstrumentSet::from_bits(line.bits).unwrap());
                }
            }
            let missing = reviewed.instruments.difference(covered);
            if !missing.is_empty() {
                gaps.push((*main, missing));
            }
        }
        let mut base: Vec<Line> = lines.to_vec();
        base.sort();
        let mut completions = Vec::new();
        let on = self.fill(&gaps, &mut lines.to_vec(), &mut completions);
        if !completions.is_empty() {
            self.found.insert(base, completions);
        }
        on
    }

    fn fill(
        &mut self,
        gaps: &[(Line, InstrumentSet)],
        lines: &mut Vec<Line>,
        completions: &mut Vec<Vec<Line>>,
    ) -> bool {
        let Some(((main, missing), rest)) = gaps.split_first() else {
            if self.lawful_at_the_end(lines) {
                let mut outcome = lines.clone();
                outcome.sort();
                completions.push(outcome);
                self.count += 1;
            }
            return self.count <= self.limit;
        };
        let reviewed = self.state(main.under_review).clone();
        let states = self.inputs.pool.states.clone();
        for reviewer in &states {
            let same = self.group(reviewer.state) == self.group(reviewed.state);
            let of_twin = reviewed.drawing_region.is_some() || self.group(reviewer.state) == self.group(main.reviewer);
            if !missing.is_subset_of(self.in_force(reviewer))
                || same != (main.slot == SlotKind::SameRegion)
                || !of_twin
                || !self.may(reviewer, &reviewed, lines)
            {
                continue;
            }
            lines.push(Line { reviewer: reviewer.state, kind: Kind::Additional, bits: missing.bits(), ..*main });
            let on = self.fill(rest, lines, completions);
            lines.pop();
            if !on {
                return false;
            }
        }
        true
    }

    fn lawful_at_the_end(&self, lines: &[Line]) -> bool {
        self.inputs.pool.states.iter().all(|state| {
            let deferred = self.inputs.standing.deferred.contains(&state.state);
            let enough =
                !state.reviewer || deferred || self.load(state.state, lines) >= self.inputs.rules.fewest_reviews;
            let mut reviewers: Vec<StateCode> =
                lines.iter().filter(|l| l.under_review == state.state).map(|l| l.reviewer).collect();
            reviewers.sort();
            reviewers.dedup();
            let stood = self.inputs.standing.assignments.iter().filter(|a| a.state_under_review == state.state).count();
            enough && (reviewers.len() <= state.most_reviewers || reviewers.len() == stood)
        })
    }
}
