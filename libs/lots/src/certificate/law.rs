//! Who may review whom, read from the inputs alone: plain sets, no numbers, no cleverness.

use std::collections::{BTreeMap, BTreeSet};

use treaty::{InstrumentSet, RegionalGroup, StateCode};

use super::{Place, Spot};
use crate::record::{Assignment, Inputs, Kind, PoolState};

/// The inputs, with what stays as sets of (reviewer, State under review).
pub(super) struct Law<'a> {
    pub(super) inputs: &'a Inputs,
    pub(super) states: BTreeMap<StateCode, &'a PoolState>,
    in_force: BTreeMap<StateCode, InstrumentSet>,
    served: BTreeSet<(StateCode, StateCode)>,
    excluded: BTreeSet<(StateCode, StateCode)>,
    reviews: BTreeMap<StateCode, i64>,
    kept: BTreeMap<Spot, (&'a PoolState, InstrumentSet)>,
}

/// What the branches above have decided.
#[derive(Clone, Default)]
pub(super) struct Known {
    mains: BTreeMap<Spot, StateCode>,
    additionals: BTreeMap<Spot, StateCode>,
    reviews: BTreeSet<(StateCode, StateCode)>,
    given: BTreeMap<StateCode, i64>,
}

/// What may be drawn in one slot: a main reviewer, and where it leaves a gap one State of the list for that gap.
pub(super) struct Options {
    /// What is still to be drawn; `None` when nothing is.
    pub(super) open: Option<Kind>,
    /// Each possible main reviewer, with the number of its list in `additionals` if it leaves a gap.
    pub(super) mains: Vec<(StateCode, Option<usize>)>,
    pub(super) additionals: Vec<Vec<StateCode>>,
}

/// A drawing group: one of the five, or a State by itself. In the order of the procedure.
pub(super) type Group = Result<RegionalGroup, StateCode>;

impl<'a> Law<'a> {
    pub(super) fn new(inputs: &'a Inputs) -> Self {
        let standing = inputs.standing.assignments.iter().map(|a| (a.reviewer, a.state_under_review));
        let ended = inputs.standing.ended.iter().filter(|e| e.counts).map(|e| (e.reviewer, e.state_under_review));
        let served: BTreeSet<_> = standing.chain(ended).collect();
        let mut reviews = BTreeMap::new();
        for (reviewer, _) in &served {
            *reviews.entry(*reviewer).or_insert(0) += 1;
        }
        let mut law = Self {
            inputs,
            kept: BTreeMap::new(),
            states: inputs.pool.states.iter().map(|state| (state.state, state)).collect(),
            in_force: inputs.pool.states.iter().map(|state| (state.state, inputs.pool.in_force(state))).collect(),
            served,
            excluded: inputs.standing.excluded.iter().map(|pair| (pair.reviewer, pair.state_under_review)).collect(),
            reviews,
        };
        law.kept = law.spots().into_iter().filter_map(|spot| law.keeps(spot).map(|kept| (spot, kept))).collect();
        law
    }

    /// Reviews that a State may still be given (para. 29).
    pub(super) fn most(&self, state: &PoolState) -> i64 {
        let done = self.reviews.get(&state.state).copied().unwrap_or(0);
        if state.reviewer { (whole(state.most_reviews) - done).max(0) } else { 0 }
    }

    /// Reviews that a State must still be given (para. 29).
    pub(super) fn fewest(&self, state: &PoolState) -> i64 {
        let done = self.reviews.get(&state.state).copied().unwrap_or(0);
        let owes = state.reviewer && !self.inputs.standing.deferred.contains(&state.state);
        if owes { (whole(self.inputs.rules.fewest_reviews) - done).max(0) } else { 0 }
    }

    /// Whether nothing that stays bars this review (paras. 28 (a) and 52, and recorded exclusions).
    pub(super) fn may(&self, reviewer: &PoolState, of: &PoolState) -> bool {
        let (v, u) = (reviewer.state, of.state);
        reviewer.reviewer
            && v != u
            && !self.served.contains(&(v, u))
            && !self.served.contains(&(u, v))
            && !self.excluded.contains(&(v, u))
    }

    /// The instruments for which a State reviews others (paras. 28 (b) and 52).
    pub(super) fn in_force(&self, state: &PoolState) -> InstrumentSet {
        self.in_force[&state.state]
    }

    pub(super) fn group(state: &PoolState) -> Group {
        state.drawing_region.ok_or(state.state)
    }

    /// The two slots of a State under review.
    pub(super) fn places(state: &PoolState) -> [Place; 2] {
        if state.drawing_region.is_some() {
            [Place::SameRegion, Place::OtherRegion]
        } else {
            [Place::First, Place::Second]
        }
    }

    /// The slots of the whole drawing.
    pub(super) fn spots(&self) -> Vec<Spot> {
        let reviewed = self.states.values().filter(|state| state.under_review);
        reviewed.flat_map(|u| Self::places(u).map(|slot| Spot { state_under_review: u.state, slot })).collect()
    }

    fn entries(&self, u: &PoolState, kind: Kind) -> impl Iterator<Item = &'a Assignment> {
        let u = u.state;
        self.inputs.standing.assignments.iter().filter(move |a| a.state_under_review == u && a.kind == kind)
    }

    /// The main reviewer that stays in a slot, with the instruments that it and those beside it cover.
    fn kept(&self, spot: Spot) -> Option<(&'a PoolState, InstrumentSet)> {
        self.kept.get(&spot).copied()
    }

    fn keeps(&self, spot: Spot) -> Option<(&'a PoolState, InstrumentSet)> {
        let u = self.states[&spot.state_under_review];
        let group = |a: &Assignment| Self::group(self.states[&a.reviewer]);
        let mut mains: Vec<&Assignment> = self.entries(u, Kind::Main).collect();
        mains.sort_by_key(|a| group(a));
        let own = |a: &Assignment| u.drawing_region.is_some() && group(a) == Self::group(u);
        let main = match spot.slot {
            Place::SameRegion => mains.into_iter().find(|a| own(a)),
            Place::OtherRegion => mains.into_iter().find(|a| !own(a)),
            Place::First => mains.first().copied(),
            Place::Second => mains.get(1).copied(),
        }?;
        let beside = |a: &&Assignment| match spot.slot {
            Place::SameRegion => own(a),
            Place::OtherRegion => !own(a),
            Place::First | Place::Second => group(a) == group(main),
        };
        let reviewer = self.states[&main.reviewer];
        let covered = self.in_force(reviewer).intersection(u.instruments);
        let covered = self.entries(u, Kind::Additional).filter(beside).fold(covered, |all, a| all.union(a.instruments));
        Some((reviewer, covered))
    }

    /// Additional reviewers that a State under review may still be given (para. 28 (c)), less the gaps already known.
    pub(super) fn room(&self, u: &PoolState, known: &Known) -> i64 {
        let standing: BTreeSet<_> = self
            .inputs
            .standing
            .assignments
            .iter()
            .filter(|a| a.state_under_review == u.state)
            .map(|a| a.reviewer)
            .collect();
        let spots = Self::places(u).map(|slot| Spot { state_under_review: u.state, slot });
        let open = spots.iter().filter(|spot| self.kept(**spot).is_none()).count();
        let gaps =
            spots.iter().filter(|spot| self.main(**spot, known).is_some_and(|main| !self.gap(**spot, main).is_empty()));
        (whole(u.most_reviewers) - whole(standing.len()) - whole(open)).max(0) - whole(gaps.count())
    }

    /// The main reviewer of a slot, if it stays or is decided.
    pub(super) fn main(&self, spot: Spot, known: &Known) -> Option<&'a PoolState> {
        self.kept(spot).map(|(main, _)| main).or_else(|| known.mains.get(&spot).map(|code| self.states[code]))
    }

    /// The instruments that a main reviewer leaves without a reviewer (para. 28 (b)).
    pub(super) fn gap(&self, spot: Spot, main: &PoolState) -> InstrumentSet {
        let covered = self.kept(spot).map_or_else(|| self.in_force(main), |(_, covered)| covered);
        self.states[&spot.state_under_review].instruments.difference(covered)
    }

    /// Whether a State may still be given a review of `u`: within para. 29, and not a mutual one (28 (a)).
    pub(super) fn free(&self, v: &PoolState, u: &PoolState, known: &Known) -> bool {
        self.left(v, known) > 0 && self.may(v, u) && !known.reviews.contains(&(u.state, v.state))
    }

    /// Reviews that a State may still be given after what is decided.
    pub(super) fn left(&self, state: &PoolState, known: &Known) -> i64 {
        self.most(state) - known.given.get(&state.state).copied().unwrap_or(0)
    }

    /// Reviews that a State still owes after what is decided.
    pub(super) fn owed(&self, state: &PoolState, known: &Known) -> i64 {
        (self.fewest(state) - known.given.get(&state.state).copied().unwrap_or(0)).max(0)
    }

    /// The other slot of a State without a group.
    pub(super) fn twin(spot: Spot) -> Option<Spot> {
        match spot.slot {
            Place::First => Some(Spot { slot: Place::Second, ..spot }),
            Place::Second => Some(Spot { slot: Place::First, ..spot }),
            Place::SameRegion | Place::OtherRegion => None,
        }
    }

    /// Whether the group of a reviewer fits the slot (para. 28).
    pub(super) fn fits(spot: Spot, u: &PoolState, v: &PoolState) -> bool {
        (Self::group(v) == Self::group(u)) == (spot.slot == Place::SameRegion)
    }

    /// Those who may complete `main` where it leaves `gap`: of the same slot, party to all that is missing.
    fn completing(&self, spot: Spot, main: &PoolState, gap: InstrumentSet, known: &Known) -> Vec<StateCode> {
        let u = self.states[&spot.state_under_review];
        let twin = Self::twin(spot).is_some();
        let fits = |w: &PoolState| if twin { Self::group(w) == Self::group(main) } else { Self::fits(spot, u, w) };
        let all =
            self.states.values().filter(|w| gap.is_subset_of(self.in_force(w)) && fits(w) && self.free(w, u, known));
        all.map(|w| w.state).collect()
    }

    /// What may be drawn in a slot after what is decided.
    pub(super) fn options(&self, spot: Spot, known: &Known) -> Options {
        let u = self.states[&spot.state_under_review];
        let main = self.main(spot, known);
        let open = match main {
            None => Some(Kind::Main),
            Some(main) if !self.gap(spot, main).is_empty() && !known.additionals.contains_key(&spot) => {
                Some(Kind::Additional)
            }
            Some(_) => None,
        };
        let mut options = Options { open, mains: Vec::new(), additionals: Vec::new() };
        let barred = Self::twin(spot).and_then(|twin| self.main(twin, known)).map(Self::group);
        let mains: Vec<&PoolState> = match main {
            Some(main) => vec![main],
            None => self
                .states
                .values()
                .copied()
                .filter(|v| Self::fits(spot, u, v) && !self.in_force(v).intersection(u.instruments).is_empty())
                .filter(|v| Some(Self::group(v)) != barred && self.free(v, u, known))
                .collect(),
        };
        let room = self.room(u, known) >= i64::from(open == Some(Kind::Main));
        let mut lists: BTreeMap<(u8, Option<Group>), usize> = BTreeMap::new();
        for main in mains {
            let gap = self.gap(spot, main);
            if gap.is_empty() || open.is_none() {
                options.mains.push((main.state, None));
                continue;
            }
            let key = (gap.bits(), Self::twin(spot).map(|_| Self::group(main)));
            let list = *lists.entry(key).or_insert_with(|| {
                options.additionals.push(self.completing(spot, main, gap, known));
                options.additionals.len() - 1
            });
            if room && !options.additionals[list].is_empty() {
                options.mains.push((main.state, Some(list)));
            }
        }
        options
    }
}

impl Known {
    /// What is decided, and one decision more.
    pub(super) fn with(&self, spot: Spot, role: Kind, state: StateCode) -> Self {
        let mut more = self.clone();
        let decided = if role == Kind::Main { &mut more.mains } else { &mut more.additionals };
        decided.insert(spot, state);
        more.reviews.insert((state, spot.state_under_review));
        *more.given.entry(state).or_insert(0) += 1;
        more
    }
}

impl Options {
    /// The States that may be drawn for what is open.
    pub(super) fn candidates(&self) -> Vec<StateCode> {
        match self.open {
            Some(Kind::Main) => self.mains.iter().map(|(state, _)| *state).collect(),
            Some(Kind::Additional) => self
                .mains
                .iter()
                .filter_map(|(_, list)| *list)
                .flat_map(|list| self.additionals[list].clone())
                .collect(),
            None => Vec::new(),
        }
    }
}

/// Limits are checked to be small.
pub(super) fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX / 4)
}
