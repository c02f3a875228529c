//! Who reviews whom, as the pages show it: by name of the State under review.

use std::collections::BTreeMap;

use contracts::drawing::{DrawingResult, PoolLine, Slot};
use treaty::{InstrumentSet, RegionalGroup, StateCode};

use crate::pages::Names;
use crate::pages::table::csv_file;

/// How many reviewing States need no consent (para. 28 (c)).
const MOST_REVIEWERS: u8 = 4;

/// A reviewing State of a review.
#[derive(Clone, Debug)]
pub struct Reviewer {
    /// The lot that decided it.
    pub lot: u32,
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Its regional group.
    pub region: Option<RegionalGroup>,
    /// Which place it has.
    pub slot: Slot,
    /// Whether it completes another.
    pub additional: bool,
    /// What it reviews.
    pub instruments: InstrumentSet,
    /// Whether it stood before this drawing.
    pub standing: bool,
    /// Whether a meeting put it there.
    pub by_decision: bool,
}

/// A review: the State under review and its reviewing States.
#[derive(Clone, Debug)]
pub struct Review {
    /// The State under review.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Its regional group.
    pub region: Option<RegionalGroup>,
    /// What it is party to.
    pub instruments: InstrumentSet,
    /// Its yearly group.
    pub group: Option<u8>,
    /// How many reviewing States it has consented to, where it consented to more than four (para. 28 (c)).
    pub consented: Option<u8>,
    /// Its reviewing States, in the order of the lots.
    pub reviewers: Vec<Reviewer>,
}

impl Review {
    /// Those of one place.
    pub fn of_slot(&self, slot: Slot) -> impl Iterator<Item = &Reviewer> {
        self.reviewers.iter().filter(move |reviewer| reviewer.slot == slot)
    }
}

/// All reviews, by name.
#[derive(Clone, Debug, Default)]
pub struct Pairings(Vec<Review>);

impl Pairings {
    /// Of a result.
    #[must_use]
    pub fn of(result: &DrawingResult) -> Self {
        let names = Names::of_pool(&result.states);
        let lines: BTreeMap<StateCode, &PoolLine> = result.states.iter().map(|line| (line.state, line)).collect();
        let groups: BTreeMap<StateCode, u8> = result.groups.iter().map(|line| (line.state, line.group)).collect();
        let mut reviews: BTreeMap<StateCode, Review> = BTreeMap::new();
        for line in result.states.iter().filter(|line| line.under_review) {
            let review = Review {
                state: line.state,
                name: line.name.clone(),
                region: line.regional_group,
                instruments: line.instruments,
                group: groups.get(&line.state).copied(),
                consented: (line.most_reviewers > MOST_REVIEWERS).then_some(line.most_reviewers),
                reviewers: Vec::new(),
            };
            reviews.insert(line.state, review);
        }
        for line in &result.assignments {
            let reviewer = Reviewer {
                lot: line.lot,
                state: line.reviewer,
                name: names.name(&line.reviewer),
                region: lines.get(&line.reviewer).and_then(|pool| pool.regional_group),
                slot: line.slot,
                additional: line.additional,
                instruments: line.instruments,
                standing: line.standing,
                by_decision: line.by_decision,
            };
            if let Some(review) = reviews.get_mut(&line.state_under_review) {
                review.reviewers.push(reviewer);
            }
        }
        let mut all: Vec<Review> = reviews.into_values().collect();
        for review in &mut all {
            review
                .reviewers
                .sort_by_key(|reviewer| (reviewer.slot == Slot::OtherRegion, reviewer.additional, reviewer.lot));
        }
        all.sort_by_key(|review| names.order(&review.state));
        Self(all)
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Review> {
        self.0.iter()
    }

    /// Of one State.
    #[must_use]
    pub fn review_of(&self, state: StateCode) -> Option<&Review> {
        self.0.iter().find(|review| review.state == state)
    }

    /// The State whose name or code this is, in any case; else the only one whose name holds it.
    #[must_use]
    pub fn find(&self, typed: &str) -> Option<StateCode> {
        let wanted = crate::pages::words::looked_up(typed.trim());
        let name = |review: &Review| crate::pages::words::looked_up(&review.name);
        let exact = self.0.iter().find(|r| name(r) == wanted || r.state.as_str().eq_ignore_ascii_case(typed.trim()));
        exact.map(|review| review.state).or_else(|| {
            let mut holding = self.0.iter().filter(|review| !wanted.is_empty() && name(review).contains(&wanted));
            holding.next().filter(|_| holding.next().is_none()).map(|review| review.state)
        })
    }

    /// The reviews that a State performs.
    #[must_use]
    pub fn performed_by(&self, state: StateCode) -> Vec<(&Review, &Reviewer)> {
        let pairs = self.0.iter().flat_map(|review| review.reviewers.iter().map(move |reviewer| (review, reviewer)));
        pairs.filter(|(_, reviewer)| reviewer.state == state).collect()
    }
}

impl<'a> IntoIterator for &'a Pairings {
    type Item = &'a Review;
    type IntoIter = std::slice::Iter<'a, Review>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One line for each reviewing State of each State under review, by name.
#[must_use]
pub fn pairings_csv(pairings: &Pairings) -> String {
    let head = [
        "state_under_review",
        "state_under_review_name",
        "group",
        "reviewer",
        "reviewer_name",
        "slot",
        "kind",
        "instruments",
        "lot",
    ];
    let rows = pairings.iter().flat_map(|review| {
        review.reviewers.iter().map(|reviewer| {
            [
                review.state.to_string(),
                review.name.clone(),
                review.group.map(|group| group.to_string()).unwrap_or_default(),
                reviewer.state.to_string(),
                reviewer.name.clone(),
                slot_code(reviewer.slot).to_owned(),
                if reviewer.additional { "additional" } else { "main" }.to_owned(),
                reviewer.instruments.to_string(),
                reviewer.lot.to_string(),
            ]
        })
    });
    csv_file(&head, rows)
}

const fn slot_code(slot: Slot) -> &'static str {
    match slot {
        Slot::SameRegion => "same-region",
        Slot::OtherRegion => "other-region",
    }
}
