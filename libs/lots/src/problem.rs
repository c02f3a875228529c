//! A drawing reduced to numbers: who is drawn for, who may be drawn, and what stays as it is.
//!
//! States are numbered in the order of their codes, so nothing here depends on the order of a file.

/// A State, by its place in the order of codes.
pub type State = usize;

/// A set of instruments, one bit each.
pub type Mask = u8;

/// What is to be drawn. Two slots for every State under review that takes part in this draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Drawing group of each State. A State without a group, and without an arrangement, is a group of its own.
    pub group: Vec<usize>,
    /// Number of drawing groups.
    pub groups: usize,
    /// Instruments for which each State is reviewed: those in force for it, and those that it has signed only (para. 52).
    pub reviewed: Vec<Mask>,
    /// Instruments for which each State may review others: those in force for it (paras. 28 (b) and 52).
    pub reviews: Vec<Mask>,
    /// Most reviews that each State may still be given in this draw (para. 29); 0 for those that may not review.
    pub most: Vec<usize>,
    /// Fewest reviews that each State must still be given in this draw (para. 29).
    pub least: Vec<usize>,
    /// `may[reviewer * states + state under review]`: nothing that stays stands against this pair.
    pub may: Vec<bool>,
    /// Additional reviewing States that each State under review may still be given (para. 28 (c)).
    pub additional: Vec<usize>,
    /// The slots, ordered by State under review, then as the law names them: of its region, of another.
    pub slots: Vec<Slot>,
}

/// One of the two places of a State under review (para. 28).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The State under review.
    pub under_review: State,
    /// Whether the reviewer comes from the regional group of the State under review.
    pub same_region: bool,
    /// The groups from which the reviewer may come.
    pub groups: Vec<usize>,
    /// What stays in this slot; `None` when the slot is drawn anew.
    pub kept: Option<Kept>,
    /// The other slot of a State without a group: their reviewers come from two different groups, in no order.
    pub twin: Option<usize>,
}

/// A reviewer that stays, with the instruments that the slot already covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The reviewing State.
    pub main: State,
    /// Instruments covered by it and by additional reviewers that stay in the slot.
    pub covered: Mask,
}

impl Problem {
    /// Number of States.
    #[must_use]
    pub fn states(&self) -> usize {
        self.group.len()
    }

    /// Whether `reviewer` may be drawn for `under_review`, as far as what stays is concerned.
    #[must_use]
    pub fn may(&self, reviewer: State, under_review: State) -> bool {
        self.may[reviewer * self.states() + under_review]
    }

    /// The instruments for which `reviewer` reviews `under_review` as a main reviewer: what that one is reviewed for, and is in force for
    /// this one (para. 28 (b)).
    #[must_use]
    pub fn shared(&self, reviewer: State, under_review: State) -> Mask {
        self.reviews[reviewer] & self.reviewed[under_review]
    }

    /// Whether `reviewer` may be drawn as the main reviewer of this slot (paras. 28 and 28 (b)).
    #[must_use]
    pub fn may_be_main(&self, slot: &Slot, reviewer: State) -> bool {
        self.most[reviewer] > 0
            && slot.groups.contains(&self.group[reviewer])
            && self.may(reviewer, slot.under_review)
            && self.shared(reviewer, slot.under_review) != 0
    }

    /// The instruments of the slot that `main` leaves without a reviewer (para. 28 (b)).
    #[must_use]
    pub fn gap(&self, slot: &Slot, main: State) -> Mask {
        let covered = slot.kept.map_or(self.reviews[main], |kept| kept.covered);
        self.reviewed[slot.under_review] & !covered
    }

    /// Whether `reviewer` may be the additional reviewer for `gap` in this slot, beside `main`.
    #[must_use]
    pub fn may_be_additional(&self, slot: &Slot, main: State, gap: Mask, reviewer: State) -> bool {
        self.most[reviewer] > 0
            && gap & !self.reviews[reviewer] == 0
            && self.may(reviewer, slot.under_review)
            && if slot.twin.is_some() {
                self.group[reviewer] == self.group[main]
            } else {
                slot.groups.contains(&self.group[reviewer])
            }
    }

    /// The States that may be drawn as main reviewer of this slot, in order.
    pub fn candidates<'a>(&'a self, slot: &'a Slot) -> impl Iterator<Item = State> + 'a {
        (0..self.states()).filter(move |&reviewer| self.may_be_main(slot, reviewer))
    }

    /// The States that may fill a gap, in order.
    pub fn gap_candidates<'a>(&'a self, slot: &'a Slot, main: State, gap: Mask) -> impl Iterator<Item = State> + 'a {
        (0..self.states()).filter(move |&reviewer| self.may_be_additional(slot, main, gap, reviewer))
    }

    /// Whether some draw of the open main slots could leave a gap that this State may fill.
    fn could_be_additional(&self, reviewer: State, gaps: &[Vec<(State, Mask)>]) -> bool {
        self.slots.iter().zip(gaps).any(|(slot, gaps)| {
            gaps.iter().any(|&(main, gap)| main != reviewer && self.may_be_additional(slot, main, gap, reviewer))
        })
    }

    /// Fewest reviews that the base draw itself must give to each State: its whole minimum where no gap can ever
    /// be filled by it, else nothing, since an additional draw may serve it.
    #[must_use]
    pub fn least_in_base(&self) -> Vec<usize> {
        let gaps: Vec<Vec<(State, Mask)>> = self.slots.iter().map(|slot| self.possible_gaps(slot)).collect();
        (0..self.states())
            .map(
                |state| {
                    if self.least[state] > 0 && self.could_be_additional(state, &gaps) { 0 } else { self.least[state] }
                },
            )
            .collect()
    }

    /// One main reviewer for each different gap that it could leave in this slot.
    fn possible_gaps(&self, slot: &Slot) -> Vec<(State, Mask)> {
        let mains: Vec<State> = match slot.kept {
            Some(kept) => vec![kept.main],
            None => self.candidates(slot).collect(),
        };
        let mut gaps: Vec<(State, Mask)> = Vec::new();
        for main in mains {
            let gap = self.gap(slot, main);
            let known = gaps
                .iter()
                .any(|&(other, seen)| seen == gap && (slot.twin.is_none() || self.group[other] == self.group[main]));
            if gap != 0 && !known {
                gaps.push((main, gap));
            }
        }
        gaps
    }
}

/// The main reviewers of all slots, in the order of the slots; those that stay included.
pub type Base = Vec<State>;

/// The additional reviewer of each slot, if one was drawn in this draw.
pub type Additional = Vec<Option<State>>;

/// What a draw gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Outcome {
    /// Main reviewers, by slot.
    pub base: Base,
    /// Additional reviewers drawn for the gaps, by slot.
    pub additional: Additional,
}
