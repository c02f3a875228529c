//! What is still possible for every slot after some decisions.
//!
//! The rules here are those of `docs/certificate.md`, section 2; the checker of certificates states them a second time,
//! in code of its own.

use crate::problem::{Mask, Outcome, Problem, State};
use crate::record::Kind;

/// What never changes: the candidates of every slot.
pub(crate) struct Ground<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) places: Vec<Place>,
}

/// One slot with everybody who could ever serve in it.
pub(crate) struct Place {
    pub(crate) under_review: State,
    pub(crate) kept: bool,
    pub(crate) twin: Option<usize>,
    pub(crate) mains: Vec<Main>,
    /// The possible additional reviewers for each different gap.
    pub(crate) fills: Vec<Fill>,
}

/// A possible main reviewer, with the gap that it leaves.
#[derive(Clone, Copy)]
pub(crate) struct Main {
    pub(crate) state: State,
    /// Place of its gap in [`Place::fills`]; `None` when it leaves none.
    pub(crate) fill: Option<usize>,
}

/// A gap and those who may fill it.
pub(crate) struct Fill {
    pub(crate) missing: Mask,
    pub(crate) states: Vec<State>,
}

impl<'a> Ground<'a> {
    pub(crate) fn new(problem: &'a Problem) -> Self {
        let places = (0..problem.slots.len()).map(|at| Place::new(problem, at)).collect();
        Self { problem, places }
    }
}

impl Place {
    fn new(problem: &Problem, at: usize) -> Self {
        let slot = &problem.slots[at];
        let states: Vec<State> = match slot.kept {
            Some(kept) => vec![kept.main],
            None => problem.candidates(slot).collect(),
        };
        let mut keys: Vec<(Mask, usize)> = Vec::new();
        let mut fills: Vec<Fill> = Vec::new();
        let mut mains = Vec::new();
        for state in states {
            let missing = problem.gap(slot, state);
            let group = if slot.twin.is_some() { problem.group[state] } else { 0 };
            let fill = (missing != 0).then(|| {
                keys.iter().position(|&key| key == (missing, group)).unwrap_or_else(|| {
                    keys.push((missing, group));
                    fills.push(Fill { missing, states: problem.gap_candidates(slot, state, missing).collect() });
                    keys.len() - 1
                })
            });
            mains.push(Main { state, fill });
        }
        Self { under_review: slot.under_review, kept: slot.kept.is_some(), twin: slot.twin, mains, fills }
    }
}

/// The decisions made so far and what they leave.
pub(crate) struct Position<'g> {
    pub(crate) ground: &'g Ground<'g>,
    /// Reviews that each State may still be given.
    pub(crate) left: Vec<i64>,
    /// Reviews that each State must still be given.
    pub(crate) owed: Vec<i64>,
    /// Additional reviewers that each State under review may still have, known gaps counted.
    pub(crate) room: Vec<i64>,
    reviews: Vec<bool>,
    main: Vec<Option<Main>>,
    additional: Vec<Option<State>>,
    /// Places looked at so far: a measure of the work done, the same on every machine.
    pub(crate) work: u64,
}

/// The options of one slot: a main reviewer, and where it leaves a gap one of those who may fill it.
#[derive(Clone)]
pub(crate) struct Domain {
    pub(crate) under_review: State,
    /// Whether the main reviewer is still open, so that it takes a place.
    pub(crate) new_main: bool,
    pub(crate) mains: Vec<Main>,
    /// By number of gap: those who may still fill it, and the gap.
    pub(crate) fills: Vec<(Mask, Vec<State>)>,
}

impl<'g> Position<'g> {
    pub(crate) fn new(ground: &'g Ground<'g>) -> Self {
        let problem = ground.problem;
        let number = |&count: &usize| i64::try_from(count).unwrap_or(i64::MAX / 4);
        let mut start = Self {
            ground,
            left: problem.most.iter().map(number).collect(),
            owed: problem.least.iter().map(number).collect(),
            room: problem.additional.iter().map(number).collect(),
            reviews: vec![false; problem.states() * problem.states()],
            main: vec![None; ground.places.len()],
            additional: vec![None; ground.places.len()],
            work: 0,
        };
        for (at, place) in ground.places.iter().enumerate().filter(|(_, place)| place.kept) {
            let main = place.mains[0];
            start.main[at] = Some(main);
            start.room[place.under_review] -= i64::from(main.fill.is_some());
        }
        start
    }

    fn reviews(&self, reviewer: State, under_review: State) -> bool {
        self.reviews[reviewer * self.left.len() + under_review]
    }

    /// What is open in this slot: its main reviewer, then its additional one, then nothing.
    pub(crate) fn open(&self, slot: usize) -> Option<Kind> {
        match self.main[slot] {
            None => Some(Kind::Main),
            Some(main) if main.fill.is_some() && self.additional[slot].is_none() => Some(Kind::Additional),
            Some(_) => None,
        }
    }

    /// Decides what is open in this slot.
    pub(crate) fn decide(&mut self, slot: usize, role: Kind, state: State) {
        let under_review = self.ground.places[slot].under_review;
        match role {
            Kind::Main => {
                let main = self.ground.places[slot].mains.iter().find(|main| main.state == state).copied();
                self.main[slot] = main;
                self.room[under_review] -= i64::from(main.is_some_and(|main| main.fill.is_some()));
            }
            Kind::Additional => self.additional[slot] = Some(state),
        }
        let states = self.left.len();
        self.reviews[state * states + under_review] = true;
        self.left[state] -= 1;
        self.owed[state] -= 1;
    }

    /// Takes a decision back.
    pub(crate) fn undo(&mut self, slot: usize, role: Kind, state: State) {
        let under_review = self.ground.places[slot].under_review;
        match role {
            Kind::Main => {
                let gap = self.main[slot].take().is_some_and(|main| main.fill.is_some());
                self.room[under_review] += i64::from(gap);
            }
            Kind::Additional => self.additional[slot] = None,
        }
        let states = self.left.len();
        self.reviews[state * states + under_review] = false;
        self.left[state] += 1;
        self.owed[state] += 1;
    }

    fn free(&self, state: State, under_review: State) -> bool {
        self.left[state] > 0 && !self.reviews(under_review, state)
    }

    /// The options of a slot.
    pub(crate) fn domain(&mut self, slot: usize) -> Domain {
        let place = &self.ground.places[slot];
        let under_review = place.under_review;
        let mut domain = Domain { under_review, new_main: false, mains: Vec::new(), fills: Vec::new() };
        let role = self.open(slot);
        if role.is_none() {
            domain.mains.extend(self.main[slot].map(|main| Main { fill: None, ..main }));
            return domain;
        }
        domain.new_main = role == Some(Kind::Main);
        let room = self.room[under_review] >= i64::from(domain.new_main);
        let wanted = self.main[slot].and_then(|main| main.fill);
        for (at, fill) in place.fills.iter().enumerate() {
            let wanted = room && wanted.is_none_or(|wanted| wanted == at);
            self.work += fill.states.len() as u64;
            let states = if wanted {
                fill.states.iter().copied().filter(|&s| self.free(s, under_review)).collect()
            } else {
                Vec::new()
            };
            domain.fills.push((fill.missing, states));
        }
        let possible = |main: &Main| main.fill.is_none_or(|fill| !domain.fills[fill].1.is_empty());
        let groups = &self.ground.problem.group;
        let barred = place.twin.and_then(|twin| self.main[twin]).map(|main| groups[main.state]);
        let fits =
            |main: &Main| self.free(main.state, under_review) && Some(groups[main.state]) != barred && possible(main);
        domain.mains = match self.main[slot] {
            Some(main) => [main].into_iter().filter(possible).collect(),
            None => place.mains.iter().copied().filter(fits).collect(),
        };
        self.work += place.mains.len() as u64;
        domain
    }

    /// The options of all slots.
    pub(crate) fn domains(&mut self) -> Vec<Domain> {
        (0..self.ground.places.len()).map(|slot| self.domain(slot)).collect()
    }

    /// The outcome, once nothing is open.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        let base = self.main.iter().map(|main| main.map(|main| main.state)).collect::<Option<Vec<State>>>()?;
        Some(Outcome { base, additional: self.additional.clone() })
    }
}

impl Domain {
    /// A slot that is not looked at.
    pub(crate) fn none() -> Self {
        Self { under_review: 0, new_main: false, mains: Vec::new(), fills: Vec::new() }
    }

    /// How much there is to look at.
    pub(crate) fn size(&self) -> u64 {
        (self.mains.len() + self.fills.iter().map(|(_, states)| states.len()).sum::<usize>()) as u64
    }

    /// The States that a decision in this slot may choose.
    pub(crate) fn candidates(&self) -> Vec<State> {
        if self.new_main {
            return self.mains.iter().map(|main| main.state).collect();
        }
        match self.mains.first().and_then(|main| main.fill) {
            Some(fill) => self.fills[fill].1.clone(),
            None => Vec::new(),
        }
    }

    /// Those who may fill the gap of this main reviewer.
    pub(crate) fn beside(&self, main: Main) -> Option<&(Mask, Vec<State>)> {
        main.fill.map(|fill| &self.fills[fill])
    }
}
