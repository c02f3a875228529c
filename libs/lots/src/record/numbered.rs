//! From records to numbers and back (procedure, section 5.1).

use std::collections::{BTreeMap, BTreeSet};

use treaty::{InstrumentSet, RegionalGroup, StateCode};

use crate::problem::{Kept, Mask, Outcome, Problem, Slot, State};
use crate::record::assignment::{Assignment, Kind, SlotKind};
use crate::record::inputs::{Inputs, PoolState};

/// Inputs as a [`Problem`], with the way back to States.
#[derive(Clone, Debug)]
pub struct Numbered {
    /// The problem.
    pub problem: Problem,
    codes: Vec<StateCode>,
    standing_additional: Vec<Vec<Assignment>>,
}

impl Numbered {
    /// Numbers checked inputs; see [`Inputs::check`].
    #[must_use]
    pub fn new(inputs: &Inputs) -> Self {
        let numbering = Numbering::new(inputs);
        let loads = numbering.loads();
        let pool = &inputs.pool.states;
        let mut problem = Problem {
            group: numbering.group.clone(),
            groups: numbering.groups,
            reviewed: pool.iter().map(|state| state.instruments.bits()).collect(),
            reviews: pool.iter().map(|state| inputs.pool.in_force(state).bits()).collect(),
            most: pool
                .iter()
                .zip(&loads)
                .map(|(s, &load)| if s.reviewer { s.most_reviews.saturating_sub(load) } else { 0 })
                .collect(),
            least: pool.iter().zip(&loads).map(|(s, &load)| numbering.owed(s).saturating_sub(load)).collect(),
            may: numbering.may(),
            additional: vec![0; pool.len()],
            slots: Vec::new(),
        };
        let standing_additional = numbering.slots(&mut problem);
        problem.additional = numbering.additional(&problem);
        Self { problem, codes: numbering.codes.clone(), standing_additional }
    }

    /// The State of a number.
    #[must_use]
    pub fn code(&self, state: State) -> StateCode {
        self.codes[state]
    }

    /// The number of a State.
    #[must_use]
    pub fn state(&self, code: StateCode) -> Option<State> {
        self.codes.binary_search(&code).ok()
    }

    /// The result as it is recorded (procedure, section 5.5).
    #[must_use]
    pub fn assignments(&self, outcome: &Outcome) -> Vec<Assignment> {
        let mut order: Vec<usize> = (0..self.problem.slots.len()).collect();
        for (at, slot) in self.problem.slots.iter().enumerate() {
            let group = |at: usize| self.problem.group[outcome.base[at]];
            if let Some(twin) = slot.twin.filter(|&twin| at < twin && group(at) > group(twin)) {
                order.swap(at, twin);
            }
        }
        order.into_iter().flat_map(|at| self.slot_assignments(outcome, at)).collect()
    }

    /// The main reviewer of a slot, its standing additional ones, and the one drawn.
    fn slot_assignments(&self, outcome: &Outcome, at: usize) -> Vec<Assignment> {
        let slot = &self.problem.slots[at];
        let main = outcome.base[at];
        let entry = |reviewer: State, kind: Kind, mask: Mask| Assignment {
            state_under_review: self.codes[slot.under_review],
            reviewer: self.codes[reviewer],
            slot: if slot.same_region { SlotKind::SameRegion } else { SlotKind::OtherRegion },
            kind,
            instruments: InstrumentSet::from_bits(mask).unwrap_or(InstrumentSet::EMPTY),
        };
        let mut entries = vec![entry(main, Kind::Main, self.problem.shared(main, slot.under_review))];
        entries.extend(&self.standing_additional[at]);
        entries
            .extend(outcome.additional[at].map(|state| entry(state, Kind::Additional, self.problem.gap(slot, main))));
        entries
    }
}

struct Numbering<'a> {
    inputs: &'a Inputs,
    codes: Vec<StateCode>,
    group: Vec<usize>,
    groups: usize,
}

impl<'a> Numbering<'a> {
    fn new(inputs: &'a Inputs) -> Self {
        let mut groups = RegionalGroup::ALL.len();
        let group = inputs
            .pool
            .states
            .iter()
            .map(|state| {
                if let Some(region) = state.drawing_region {
                    RegionalGroup::ALL.iter().position(|&r| r == region).unwrap_or(0)
                } else {
                    groups += 1;
                    groups - 1
                }
            })
            .collect();
        Self { inputs, codes: inputs.pool.states.iter().map(|s| s.state).collect(), group, groups }
    }

    /// Every checked record names States of the pool only.
    fn number(&self, code: StateCode) -> State {
        self.codes.binary_search(&code).unwrap_or(0)
    }

    fn owed(&self, state: &PoolState) -> usize {
        let owes = state.reviewer && !self.inputs.standing.deferred.contains(&state.state);
        if owes { self.inputs.rules.fewest_reviews } else { 0 }
    }

    /// Pairs (reviewer, State under review) that stand, or have ended and count.
    fn served(&self) -> BTreeSet<(State, State)> {
        let standing = self.inputs.standing.assignments.iter().map(|a| (a.reviewer, a.state_under_review));
        let ended = self.inputs.standing.ended.iter().filter(|e| e.counts).map(|e| (e.reviewer, e.state_under_review));
        standing.chain(ended).map(|(reviewer, reviewed)| (self.number(reviewer), self.number(reviewed))).collect()
    }

    fn loads(&self) -> Vec<usize> {
        let mut loads = vec![0; self.codes.len()];
        for (reviewer, _) in self.served() {
            loads[reviewer] += 1;
        }
        loads
    }

    fn may(&self) -> Vec<bool> {
        let states = self.codes.len();
        let mut may: Vec<bool> = (0..states * states)
            .map(|at| at / states != at % states && self.inputs.pool.states[at / states].reviewer)
            .collect();
        for (reviewer, reviewed) in self.served() {
            may[reviewer * states + reviewed] = false;
            may[reviewed * states + reviewer] = false;
        }
        for pair in &self.inputs.standing.excluded {
            may[self.number(pair.reviewer) * states + self.number(pair.state_under_review)] = false;
        }
        may
    }

    /// Fills in the slots; returns the standing additional reviewers of each.
    fn slots(&self, problem: &mut Problem) -> Vec<Vec<Assignment>> {
        let mut standing = Vec::new();
        for (number, state) in self.inputs.pool.states.iter().enumerate().filter(|(_, s)| s.under_review) {
            if state.drawing_region.is_some() {
                for same_region in [true, false] {
                    let kind = if same_region { SlotKind::SameRegion } else { SlotKind::OtherRegion };
                    let mains: Vec<Assignment> =
                        self.entries(state, Kind::Main).into_iter().filter(|a| a.slot == kind).collect();
                    let beside: Vec<Assignment> =
                        self.entries(state, Kind::Additional).into_iter().filter(|a| a.slot == kind).collect();
                    let kept = mains.first().map(|main| self.kept(state, main, &beside));
                    self.push_slot(problem, number, same_region, kept, None);
                    standing.push(beside);
                }
            } else {
                self.twins(problem, number, state, &mut standing);
            }
        }
        self.restrict_groups(problem);
        standing
    }

    /// The two slots of a State without a group.
    fn twins(&self, problem: &mut Problem, number: State, state: &PoolState, standing: &mut Vec<Vec<Assignment>>) {
        let mut mains = self.entries(state, Kind::Main);
        mains.sort_by_key(|main| self.group[self.number(main.reviewer)]);
        let first = problem.slots.len();
        for place in 0..2 {
            let main = mains.get(place);
            let beside: Vec<Assignment> = self
                .entries(state, Kind::Additional)
                .into_iter()
                .filter(|a| {
                    main.is_some_and(|m| self.group[self.number(m.reviewer)] == self.group[self.number(a.reviewer)])
                })
                .collect();
            let kept = main.map(|main| self.kept(state, main, &beside));
            self.push_slot(problem, number, false, kept, Some(first + 1 - place));
            standing.push(beside);
        }
    }

    fn entries(&self, state: &PoolState, kind: Kind) -> Vec<Assignment> {
        let of = |a: &&Assignment| a.state_under_review == state.state && a.kind == kind;
        self.inputs.standing.assignments.iter().filter(of).copied().collect()
    }

    fn kept(&self, state: &PoolState, main: &Assignment, beside: &[Assignment]) -> Kept {
        let reviewer = self.number(main.reviewer);
        let pool = &self.inputs.pool;
        let shared = pool.shared(&pool.states[reviewer], state);
        let covered = beside.iter().fold(shared, |covered, a| covered.union(a.instruments));
        Kept { main: reviewer, covered: covered.bits() }
    }

    fn push_slot(
        &self,
        problem: &mut Problem,
        under_review: State,
        same_region: bool,
        kept: Option<Kept>,
        twin: Option<usize>,
    ) {
        let own = self.group[under_review];
        let groups = (0..self.groups).filter(|&group| (group == own) == same_region).collect();
        problem.slots.push(Slot { under_review, same_region, groups, kept, twin });
    }

    /// An open slot allows the groups that have somebody for it; an open twin not the group of the kept one.
    fn restrict_groups(&self, problem: &mut Problem) {
        for at in 0..problem.slots.len() {
            let slot = &problem.slots[at];
            if slot.kept.is_some() {
                continue;
            }
            let taken = slot.twin.and_then(|twin| problem.slots[twin].kept).map(|kept| self.group[kept.main]);
            let present: BTreeSet<usize> = problem.candidates(slot).map(|state| self.group[state]).collect();
            problem.slots[at].groups = present.into_iter().filter(|&group| Some(group) != taken).collect();
        }
    }

    fn additional(&self, problem: &Problem) -> Vec<usize> {
        let mut standing: BTreeMap<State, BTreeSet<State>> = BTreeMap::new();
        for a in &self.inputs.standing.assignments {
            standing.entry(self.number(a.state_under_review)).or_default().insert(self.number(a.reviewer));
        }
        let mut room: Vec<usize> = self
            .inputs
            .pool
            .states
            .iter()
            .enumerate()
            .map(|(at, state)| state.most_reviewers.saturating_sub(standing.get(&at).map_or(0, BTreeSet::len)))
            .collect();
        for slot in problem.slots.iter().filter(|slot| slot.kept.is_none()) {
            room[slot.under_review] = room[slot.under_review].saturating_sub(1);
        }
        room
    }
}
