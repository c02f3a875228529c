//! A quick search for some lawful outcome: fill every slot as well as can be, then repair what is wrong.
//!
//! It proves nothing when it fails. Its chances come from a fixed key, so it always does the same.

use std::collections::VecDeque;

use crate::chance::{StageKey, Stream};
use crate::feasibility::position::{Ground, Main};
use crate::problem::{Outcome, State};

/// Cost of one review too many or too few, of a mutual review, of an additional reviewer beyond para. 28 (c).
const WRONG: i64 = 1000;
/// Cost of an additional reviewer, where one can be avoided; attempts take turns.
const BURDEN: [i64; 3] = [60, 0, 300];
/// For how many moves a choice that was undone is not taken again; attempts take turns.
const TABU: [u64; 4] = [8, 20, 3, 50];
/// Cost of a review for every review that the State already has; attempts take turns.
const SPREAD: [i64; 2] = [8, 0];

pub(crate) struct Repair<'g> {
    ground: &'g Ground<'g>,
    states: usize,
    load: Vec<i64>,
    most: Vec<i64>,
    least: Vec<i64>,
    /// What it costs to break the limits of each State; grows where repair is stuck.
    price: Vec<i64>,
    gaps: Vec<i64>,
    reviews: Vec<u8>,
    chosen: Vec<Option<(Main, Option<State>)>>,
    barred: Vec<VecDeque<(State, u64)>>,
    moves: u64,
    burden: i64,
    tabu: u64,
    spread: i64,
    stream: Stream,
}

fn in_turn<T: Copy>(values: &[T], attempt: u64) -> T {
    // The remainder is below the length of the list.
    values[usize::try_from(attempt % values.len() as u64).unwrap_or(0)]
}

/// Something that is wrong: a slot to change, and where a State is owed a review, that State.
type Wrong = (usize, Option<State>);

impl<'g> Repair<'g> {
    pub(crate) fn new(ground: &'g Ground<'g>, attempt: u64) -> Self {
        let problem = ground.problem;
        let number = |&count: &usize| i64::try_from(count).unwrap_or(i64::MAX / 4);
        let states = problem.states();
        let slots = ground.places.len();
        Self {
            ground,
            states,
            load: vec![0; states],
            most: problem.most.iter().map(number).collect(),
            least: problem.least.iter().map(number).collect(),
            price: vec![WRONG; states],
            gaps: vec![0; states],
            reviews: vec![0; states * states],
            chosen: vec![None; slots],
            barred: vec![VecDeque::new(); slots],
            moves: 0,
            burden: in_turn(&BURDEN, attempt),
            tabu: in_turn(&TABU, attempt),
            spread: in_turn(&SPREAD, attempt),
            stream: StageKey::new(&[0; 32], "feasibility").stream(attempt),
        }
    }

    /// An outcome, or `None` after so many moves.
    pub(crate) fn run(mut self, moves: u64) -> Option<Outcome> {
        let mut order: Vec<usize> = (0..self.chosen.len()).collect();
        self.stream.shuffle(&mut order);
        order.sort_by_key(|&slot| self.ground.places[slot].mains.len());
        for slot in order {
            let (main, additional) = self.best(slot, None)?;
            self.put(slot, main, additional);
        }
        // Who is wrong is looked up once for several moves where much is wrong.
        while self.moves < moves {
            let wrong = self.wrong();
            if wrong.is_empty() {
                return self.outcome();
            }
            for _ in 0..wrong.len().div_ceil(8) {
                let (slot, wanted) = wrong[self.stream.position(wrong.len())];
                self.change(slot, wanted);
            }
            if self.moves.is_multiple_of(4) {
                for state in 0..self.states {
                    if self.load[state] > self.most[state] || self.load[state] < self.least[state] {
                        self.price[state] += WRONG / 20;
                    }
                }
            }
        }
        None
    }

    fn change(&mut self, slot: usize, wanted: Option<State>) {
        self.moves += 1;
        let Some((main, additional)) = self.take(slot) else { return };
        let until = self.moves + self.tabu + self.stream.below(self.tabu);
        if !self.ground.places[slot].kept {
            self.barred[slot].push_back((main.state, until));
        }
        if let Some(additional) = additional {
            self.barred[slot].push_back((additional, until));
        }
        while self.barred[slot].front().is_some_and(|&(_, until)| until < self.moves) {
            self.barred[slot].pop_front();
        }
        let (main, additional) =
            self.best(slot, wanted).or_else(|| self.best(slot, None)).unwrap_or((main, additional));
        self.put(slot, main, additional);
    }

    fn take(&mut self, slot: usize) -> Option<(Main, Option<State>)> {
        let chosen = self.chosen[slot].take()?;
        self.book(slot, chosen, -1);
        Some(chosen)
    }

    fn put(&mut self, slot: usize, main: Main, additional: Option<State>) {
        self.book(slot, (main, additional), 1);
        self.chosen[slot] = Some((main, additional));
    }

    fn book(&mut self, slot: usize, (main, additional): (Main, Option<State>), sign: i64) {
        let place = &self.ground.places[slot];
        let new_main = (!place.kept).then_some(main.state);
        for state in new_main.into_iter().chain(additional) {
            self.load[state] += sign;
            let at = state * self.states + place.under_review;
            self.reviews[at] = if sign > 0 { self.reviews[at] + 1 } else { self.reviews[at] - 1 };
        }
        self.gaps[place.under_review] += sign * i64::from(additional.is_some());
    }

    /// What it costs that this State takes one more review, of this State under review.
    fn cost(&self, state: State, under_review: State) -> i64 {
        let load = self.load[state];
        let mut cost = load * self.spread;
        if load >= self.most[state] {
            cost += self.price[state];
        }
        if load < self.least[state] {
            cost -= self.price[state];
        }
        if self.reviews[under_review * self.states + state] > 0 {
            cost += WRONG;
        }
        cost
    }

    /// The option of a slot that does least harm; of those with `wanted`, if somebody is wanted.
    fn best(&mut self, slot: usize, wanted: Option<State>) -> Option<(Main, Option<State>)> {
        let place = &self.ground.places[slot];
        let u = place.under_review;
        let groups = &self.ground.problem.group;
        let barred = |state: State| self.barred[slot].iter().any(|&(s, until)| s == state && until >= self.moves);
        let penalty = |state: State| if barred(state) { WRONG * 4 } else { 0 };
        let tie = self.stream.clone().word();
        let mixed = |state: State| {
            (tie ^ (state as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xD6E8_FEB8_6659_FD93) >> 32
        };
        let limit = self.ground.problem.additional[u];
        let full = self.gaps[u] >= i64::try_from(limit).unwrap_or(i64::MAX);
        let beside: Vec<Option<(i64, u64, State)>> = place
            .fills
            .iter()
            .map(|fill| fill.states.iter().map(|&s| (self.cost(s, u) + penalty(s), mixed(s), s)).min())
            .collect();
        let wanted_beside = |main: &Main| {
            main.fill.is_some_and(|fill| wanted.is_some_and(|state| place.fills[fill].states.contains(&state)))
        };
        let twin = place.twin.and_then(|twin| self.chosen[twin]).map(|(main, _)| groups[main.state]);
        let choice = place
            .mains
            .iter()
            .filter_map(|main| {
                let mut cost = 0;
                if !place.kept {
                    cost += self.cost(main.state, u) + penalty(main.state);
                }
                if twin == Some(groups[main.state]) {
                    cost += WRONG;
                }
                let mut additional = None;
                if let Some(fill) = main.fill {
                    let (points, _, state) = match wanted {
                        Some(state) if state != main.state && wanted_beside(main) => {
                            (self.cost(state, u) + penalty(state), 0, state)
                        }
                        _ => beside[fill]?,
                    };
                    cost += points + self.burden + if full { WRONG } else { 0 };
                    additional = Some(state);
                }
                let serves = wanted.is_none_or(|state| main.state == state && !place.kept || additional == Some(state));
                serves.then_some((cost, mixed(main.state), main.state, *main, additional))
            })
            .min_by_key(|&(cost, mixed, state, ..)| (cost, mixed, state))
            .map(|(.., main, additional)| (main, additional));
        self.stream.word();
        choice
    }

    /// Everything that is wrong now.
    fn wrong(&mut self) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        for slot in 0..self.chosen.len() {
            let Some((main, additional)) = self.chosen[slot] else { continue };
            let place = &self.ground.places[slot];
            let u = place.under_review;
            let new_main = (!place.kept).then_some(main.state);
            let bad = new_main
                .into_iter()
                .chain(additional)
                .any(|state| self.load[state] > self.most[state] || self.reviews[u * self.states + state] > 0);
            let limit = i64::try_from(self.ground.problem.additional[u]).unwrap_or(i64::MAX);
            let over = additional.is_some() && self.gaps[u] > limit;
            let groups = &self.ground.problem.group;
            let twins = place
                .twin
                .and_then(|twin| self.chosen[twin])
                .is_some_and(|(other, _)| groups[other.state] == groups[main.state]);
            if bad || over || twins {
                wrong.push((slot, None));
            }
        }
        for state in (0..self.states).filter(|&state| self.load[state] < self.least[state]) {
            // A few slots at random in which the State may serve.
            let mut found = 0;
            for _ in 0..60 {
                if self.chosen.is_empty() || found == 2 {
                    break;
                }
                let slot = self.stream.position(self.chosen.len());
                let place = &self.ground.places[slot];
                let main = !place.kept && place.mains.iter().any(|main| main.state == state);
                if main || place.fills.iter().any(|fill| fill.states.contains(&state)) {
                    wrong.push((slot, Some(state)));
                    found += 1;
                }
            }
            if found == 0 {
                // Nothing met: the State stays wrong, and repair goes on until the moves are used up.
                wrong.extend((0..self.chosen.len().min(1)).map(|_| (0, None)));
                self.moves += 1;
            }
        }
        wrong
    }

    fn outcome(&self) -> Option<Outcome> {
        let chosen: Vec<(Main, Option<State>)> = self.chosen.iter().copied().collect::<Option<_>>()?;
        if (0..self.states).any(|state| self.load[state] < self.least[state] || self.load[state] > self.most[state]) {
            return None;
        }
        Some(Outcome {
            base: chosen.iter().map(|(main, _)| main.state).collect(),
            additional: chosen.iter().map(|&(_, additional)| additional).collect(),
        })
    }
}
