//! Small cohorts of every awkward kind, the same on every machine: cohort number k comes from the k-th keystream.

use lots::Frozen;
use lots::chance::{Bytes32, StageKey, Stream};
use lots::feasibility::{Feasibility, decide};
use lots::record::{
    Assignment, Assumption, Ended, Inputs, Kind, Pair, Pool, PoolState, Rules, SlotKind, Standing, TakenAs, YearlyGroup,
};
use treaty::{Instrument, InstrumentSet, RegionalGroup, StateCode};

/// `NOT` is a word of answer-set programs, `SOM` also an instrument.
const CODES: [&str; 9] = ["ARG", "BEN", "DEU", "EUE", "KEN", "LAO", "NOT", "POL", "SOM"];

/// Cohort number `number`. Most random ones are impossible, so of three numbers only one takes whatever comes.
pub(crate) fn cohort(number: u64) -> Frozen {
    // In every fourth some States have only signed what they are reviewed for (para. 52).
    let signs = number % 4 == 1;
    let mut dice = Dice { stream: StageKey::new(&[7; 32], "cohorts").stream(number), signs };
    let mut impossible = 0;
    loop {
        // What a cohort of this kind may not be is refused by the check, and thrown again.
        let Ok(frozen) = Frozen::new(dice.inputs()) else { continue };
        let feasible = matches!(decide(&frozen.numbered().problem), Feasibility::Feasible(_));
        if feasible || number.is_multiple_of(3) || impossible == 200 {
            return frozen;
        }
        impossible += 1;
    }
}

/// The key of draw number `number`.
pub(crate) fn key(number: u8) -> Bytes32 {
    [number; 32]
}

struct Dice {
    stream: Stream,
    signs: bool,
}

impl Dice {
    fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.stream.position(most - least + 1)
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.stream.position(100) < chance
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.stream.position(items.len())]
    }

    fn inputs(&mut self) -> Inputs {
        let most_reviews = self.pick(&[1, 2, 2, 3, 3]);
        let rules = Rules {
            fewest_reviews: self.pick(&[0, 0, 1, 1, 1, 2]).min(most_reviews),
            most_reviews,
            most_reviewers: self.pick(&[2, 3, 3, 4, 4, 4]),
            ..Rules::default()
        };
        let mut inputs = Inputs::first(self.pool(&rules), rules);
        match self.between(0, 9) {
            0..=3 => {}
            4..=7 => self.redraw(&mut inputs),
            _ => self.anything_stands(&mut inputs),
        }
        if self.percent(40) {
            self.exceptions(&mut inputs);
        }
        inputs
    }

    fn pool(&mut self, rules: &Rules) -> Pool {
        let mut codes = CODES;
        self.stream.shuffle(&mut codes);
        let count = self.between(3, 9);
        let mut codes = codes[..count].to_vec();
        codes.sort_unstable();
        let regions = self.pick(&[1, 2, 2, 2, 2, 3]);
        let protocols = self.pick(&[100, 90, 80, 60, 30]);
        let reviewed = self.pick(&[100, 70, 40, 25]);
        let without_region = self.pick(&[0, 0, 20, 40, 60]);
        let offers = self.pick(&[0, 0, 30, 100]);
        let states = codes
            .into_iter()
            .map(|code| {
                let drawing_region =
                    (!self.percent(without_region)).then(|| RegionalGroup::ALL[2 * self.stream.position(regions)]);
                PoolState {
                    state: code.parse().expect("three letters"),
                    name: code.to_owned(),
                    // An arrangement (AMB-09) now and then.
                    region: drawing_region.filter(|_| self.percent(90)),
                    drawing_region,
                    instruments: self.instruments(protocols),
                    under_review: self.percent(reviewed),
                    reviewer: self.percent(92),
                    most_reviews: rules.most_reviews + if self.percent(offers) { self.between(1, 2) } else { 0 },
                    most_reviewers: rules.most_reviewers + usize::from(self.percent(10)),
                }
            })
            .collect();
        let mut pool = Pool { as_of: "2020-11-27".to_owned(), states, left_out: Vec::new(), assumptions: Vec::new() };
        if self.signs {
            self.some_signed_only(&mut pool);
        }
        pool
    }

    /// Some States list Protocols that they have only signed (para. 52).
    fn some_signed_only(&mut self, pool: &mut Pool) {
        let signed = self.pick(&[10, 30]);
        for state in &mut pool.states {
            for instrument in Instrument::ALL.into_iter().filter(|instrument| instrument.is_protocol()) {
                if self.percent(signed) {
                    state.instruments.insert(instrument);
                    let because = "signed".to_owned();
                    let (state, taken_as) = (state.state, TakenAs::NotInForce);
                    pool.assumptions.push(Assumption { state, instrument, taken_as, because });
                }
            }
        }
    }

    fn instruments(&mut self, protocols: usize) -> InstrumentSet {
        let mut bits = u8::from(self.percent(93));
        for protocol in [2, 4, 8] {
            bits |= if self.percent(protocols) { protocol } else { 0 };
        }
        InstrumentSet::from_bits(bits).expect("four bits")
    }

    /// Part of an earlier draw stays, part has ended; then somebody's instruments change.
    fn redraw(&mut self, inputs: &mut Inputs) {
        let Ok(first) = Frozen::new(inputs.clone()) else { return };
        if !matches!(decide(&first.numbered().problem), Feasibility::Feasible(_)) {
            return;
        }
        let Ok(drawn) = first.sampler().draw(&key(self.pick(&[1, 2, 3, 4, 5, 6, 7, 8]))) else { return };
        let stays = self.pick(&[20, 50, 80]);
        let mut standing = Standing::default();
        for mut assignment in first.numbered().assignments(&drawn.outcome) {
            if self.percent(stays) {
                if assignment.kind == Kind::Additional && self.percent(20) {
                    assignment.instruments = self.part_of(assignment.instruments);
                }
                standing.assignments.push(assignment);
            } else if self.percent(50) {
                let (reviewer, state_under_review) = (assignment.reviewer, assignment.state_under_review);
                standing.ended.push(Ended { reviewer, state_under_review, counts: self.percent(50) });
            }
        }
        let mains: Vec<Assignment> = standing.assignments.iter().filter(|a| a.kind == Kind::Main).copied().collect();
        let has_main =
            |a: &Assignment| mains.iter().any(|m| m.state_under_review == a.state_under_review && m.slot == a.slot);
        standing.assignments.retain(has_main);
        inputs.standing = standing;
        put_in_order(inputs);
        if self.percent(40) {
            let at = self.stream.position(inputs.pool.states.len());
            let gained = self.instruments(50);
            let state = &mut inputs.pool.states[at];
            state.instruments = state.instruments.union(gained);
        }
    }

    fn part_of(&mut self, whole: InstrumentSet) -> InstrumentSet {
        let bits = whole.bits() & u8::try_from(self.between(1, 15)).expect("four bits");
        InstrumentSet::from_bits(bits).expect("four bits")
    }

    /// Standing assignments that no draw need have given: too many reviews, too many reviewers.
    fn anything_stands(&mut self, inputs: &mut Inputs) {
        for _ in 0..self.between(1, 6) {
            let (reviewer, host) = (self.state(inputs), self.state(inputs));
            let same = host.drawing_region.is_some() && reviewer.drawing_region == host.drawing_region;
            let assignment = Assignment {
                state_under_review: host.state,
                reviewer: reviewer.state,
                slot: if same { SlotKind::SameRegion } else { SlotKind::OtherRegion },
                kind: self.pick(&[Kind::Main, Kind::Additional]),
                instruments: inputs.pool.in_force(&reviewer).intersection(host.instruments),
            };
            inputs.standing.assignments.push(assignment);
            put_in_order(inputs);
            if inputs.check().is_err() {
                inputs.standing.assignments.retain(|kept| *kept != assignment);
            }
        }
        put_in_order(inputs);
    }

    fn state(&mut self, inputs: &Inputs) -> PoolState {
        inputs.pool.states[self.stream.position(inputs.pool.states.len())].clone()
    }

    /// Pairs that are excluded, reviews that have ended, minimums that are deferred.
    fn exceptions(&mut self, inputs: &mut Inputs) {
        for _ in 0..self.between(0, 4) {
            let (reviewer, state_under_review) = (self.state(inputs).state, self.state(inputs).state);
            if reviewer == state_under_review {
                continue;
            }
            match self.between(0, 2) {
                0 => inputs.standing.ended.push(Ended { reviewer, state_under_review, counts: self.percent(60) }),
                1 => inputs.standing.excluded.push(Pair { reviewer, state_under_review }),
                _ => inputs.standing.deferred.push(reviewer),
            }
        }
        let reviewers: Vec<StateCode> = inputs.pool.states.iter().filter(|s| s.reviewer).map(|s| s.state).collect();
        inputs.standing.deferred.retain(|state| reviewers.contains(state));
        put_in_order(inputs);
    }
}

fn put_in_order(inputs: &mut Inputs) {
    let standing = &mut inputs.standing;
    standing.assignments.sort_by_key(|a| (a.state_under_review, a.reviewer));
    standing.ended.sort_by_key(|e| (e.state_under_review, e.reviewer));
    standing.ended.dedup_by_key(|e| (e.state_under_review, e.reviewer));
    standing.excluded.sort_by_key(|p| (p.state_under_review, p.reviewer));
    standing.excluded.dedup();
    standing.deferred.sort_unstable();
    standing.deferred.dedup();
    if !standing.assignments.is_empty() && standing.groups.is_empty() {
        let reviewed = inputs.pool.states.iter().filter(|s| s.under_review);
        standing.groups = reviewed.map(|s| YearlyGroup { state: s.state, group: 1 }).collect();
    }
}
