//! Inputs that are refused, each with its place and reason: nothing ambiguous reaches a draw.

use std::collections::BTreeSet;

use treaty::StateCode;

use crate::record::assignment::{Assignment, Kind, SlotKind};
use crate::record::inputs::{Inputs, PoolState};
use crate::record::{FORMAT, LAW, PROCEDURE};

/// Most reviews or reviewers that a record may name, so that no count overflows.
const LARGEST: usize = 1_000;
/// Most States in a pool.
const MOST_STATES: usize = 1_000;

/// Why inputs are refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputFault {
    /// A member names another format, procedure or law than this program's.
    #[error("The member {member} must be {expected}, but is {found}.")]
    Other {
        /// The member.
        member: &'static str,
        /// What this program knows.
        expected: &'static str,
        /// What was found.
        found: String,
    },
    /// A day that does not exist.
    #[error("{member}: {found:?} is not a day written as YYYY-MM-DD.")]
    NotADay {
        /// The member.
        member: &'static str,
        /// What was found.
        found: String,
    },
    /// A list out of order, or with one entry twice.
    #[error("{list} must be in order of State codes, each once; {at} is out of place.")]
    OutOfOrder {
        /// The list.
        list: &'static str,
        /// The entry.
        at: String,
    },
    /// Limits that contradict one another, or are out of range.
    #[error("The limits contradict one another: {what}.")]
    Limits {
        /// What is wrong.
        what: String,
    },
    /// A State of the pool whose entry cannot be.
    #[error("{state}: {what}.")]
    State {
        /// The State.
        state: StateCode,
        /// What is wrong.
        what: String,
    },
    /// A record of what stays that cannot be.
    #[error("What stays of {reviewer} reviewing {state_under_review} cannot be: {what}.")]
    Standing {
        /// The reviewer.
        reviewer: StateCode,
        /// The State under review.
        state_under_review: StateCode,
        /// What is wrong.
        what: &'static str,
    },
    /// The pool has nobody to review, or is too large.
    #[error("The pool must have between 1 and {MOST_STATES} States, one of them under review.")]
    Pool,
}

impl Inputs {
    /// Refuses whatever could be read in two ways.
    ///
    /// # Errors
    /// The first [`InputFault`] found.
    pub fn check(&self) -> Result<(), InputFault> {
        expect("format", FORMAT, &self.format)?;
        expect("procedure", PROCEDURE, &self.procedure)?;
        expect("rules.law", LAW, &self.rules.law)?;
        day("pool.as_of", &self.pool.as_of)?;
        if let Some(meeting) = &self.meeting {
            day("meeting.date", &meeting.date)?;
        }
        self.check_limits()?;
        if self.pool.states.len() > MOST_STATES || !self.pool.states.iter().any(|s| s.under_review) {
            return Err(InputFault::Pool);
        }
        in_order("pool.states", self.pool.states.iter().map(|s| s.state))?;
        in_order("pool.left_out", self.pool.left_out.iter().map(|s| s.state))?;
        in_order("pool.assumptions", self.pool.assumptions.iter().map(|s| (s.state, s.instrument)))?;
        self.pool.states.iter().try_for_each(|state| self.check_state(state))?;
        self.check_standing()
    }

    fn check_limits(&self) -> Result<(), InputFault> {
        let rules = &self.rules;
        let wrong = |what: String| Err(InputFault::Limits { what });
        if rules.fewest_reviews > rules.most_reviews {
            return wrong(format!(
                "fewest reviews {} is above most reviews {}",
                rules.fewest_reviews, rules.most_reviews
            ));
        }
        if rules.most_reviews == 0 || rules.most_reviews > LARGEST {
            return wrong(format!("most reviews must be from 1 to {LARGEST}"));
        }
        if !(2..=LARGEST).contains(&rules.most_reviewers) {
            return wrong(format!("most reviewers must be from 2 to {LARGEST}, since para. 28 asks for two"));
        }
        if !(1..=12).contains(&rules.yearly_groups) {
            return wrong("yearly groups must be from 1 to 12".to_owned());
        }
        Ok(())
    }

    fn check_state(&self, state: &PoolState) -> Result<(), InputFault> {
        let wrong = |what: String| Err(InputFault::State { state: state.state, what });
        if state.name.is_empty() || state.name.chars().count() > 200 || state.name.chars().any(char::is_control) {
            return wrong("its name must have 1 to 200 printable characters".to_owned());
        }
        if self.pool.left_out.binary_search_by_key(&state.state, |left| left.state).is_ok() {
            return wrong("it is both in the pool and left out".to_owned());
        }
        if state.region.is_some() && state.drawing_region != state.region {
            return wrong(
                "a State with a regional group is drawn in that group; arrangements are for those without one (AMB-09)"
                    .to_owned(),
            );
        }
        if state.instruments.is_empty() || (state.reviewer && self.pool.in_force(state).is_empty()) {
            return wrong("it has no instrument in force".to_owned());
        }
        if !state.under_review && !state.reviewer {
            return wrong("it is neither under review nor a reviewer, so it belongs among those left out".to_owned());
        }
        if !(self.rules.most_reviews..=LARGEST).contains(&state.most_reviews) {
            return wrong(format!("its most reviews must be from {} (para. 29) to {LARGEST}", self.rules.most_reviews));
        }
        if !(self.rules.most_reviewers..=LARGEST).contains(&state.most_reviewers) {
            return wrong(format!(
                "its most reviewers must be from {} (para. 28 (c)) to {LARGEST}",
                self.rules.most_reviewers
            ));
        }
        Ok(())
    }

    fn find(&self, code: StateCode) -> Option<&PoolState> {
        self.pool.states.binary_search_by_key(&code, |state| state.state).ok().map(|at| &self.pool.states[at])
    }

    fn check_standing(&self) -> Result<(), InputFault> {
        let standing = &self.standing;
        in_order("standing.groups", standing.groups.iter().map(|g| g.state))?;
        in_order("standing.deferred", standing.deferred.iter().copied())?;
        in_order("standing.ended", standing.ended.iter().map(|e| (e.state_under_review, e.reviewer)))?;
        in_order("standing.excluded", standing.excluded.iter().map(|p| (p.state_under_review, p.reviewer)))?;
        in_order("standing.assignments", standing.assignments.iter().map(order_of))?;
        self.check_groups()?;
        for code in &standing.deferred {
            if !self.find(*code).is_some_and(|state| state.reviewer) {
                return Err(InputFault::State {
                    state: *code,
                    what: "its fewest reviews are deferred, but it is no reviewer of the pool".to_owned(),
                });
            }
        }
        let ended = standing.ended.iter().map(|e| (e.reviewer, e.state_under_review));
        for (reviewer, state_under_review) in
            ended.chain(standing.excluded.iter().map(|p| (p.reviewer, p.state_under_review)))
        {
            if self.find(reviewer).is_none()
                || self.find(state_under_review).is_none()
                || reviewer == state_under_review
            {
                return Err(InputFault::Standing {
                    reviewer,
                    state_under_review,
                    what: "both must be different States of the pool",
                });
            }
        }
        standing.assignments.iter().try_for_each(|assignment| self.check_assignment(assignment))?;
        self.pool.states.iter().filter(|state| state.under_review).try_for_each(|state| self.check_room(state))
    }

    /// What stands must leave room for the two reviewing States of para. 28 within the limit of para. 28 (c).
    fn check_room(&self, state: &PoolState) -> Result<(), InputFault> {
        let standing = self.standing.assignments.iter().filter(|a| a.state_under_review == state.state);
        let additional = standing.filter(|a| a.kind == Kind::Additional).count();
        if additional + 2 > state.most_reviewers {
            let what = format!(
                "{additional} additional reviewers stand, which with two main ones is more than its limit (para. 28 (c))"
            );
            return Err(InputFault::State { state: state.state, what });
        }
        Ok(())
    }

    fn check_groups(&self) -> Result<(), InputFault> {
        let groups = &self.standing.groups;
        if groups.is_empty() && self.standing.assignments.is_empty() {
            return Ok(());
        }
        let reviewed: Vec<StateCode> = self.pool.states.iter().filter(|s| s.under_review).map(|s| s.state).collect();
        if let Some(missing) = reviewed.iter().find(|&state| !groups.iter().any(|g| g.state == *state)) {
            return Err(InputFault::State {
                state: *missing,
                what: "it is under review, but its yearly group is not recorded".to_owned(),
            });
        }
        for group in groups {
            if !reviewed.contains(&group.state) || !(1..=self.rules.yearly_groups).contains(&group.group) {
                return Err(InputFault::State { state: group.state, what: "its yearly group cannot be".to_owned() });
            }
        }
        Ok(())
    }

    fn check_assignment(&self, a: &Assignment) -> Result<(), InputFault> {
        let wrong =
            |what| Err(InputFault::Standing { reviewer: a.reviewer, state_under_review: a.state_under_review, what });
        let (Some(reviewer), Some(state)) = (self.find(a.reviewer), self.find(a.state_under_review)) else {
            return wrong("both must be States of the pool");
        };
        if !state.under_review || !reviewer.reviewer || a.reviewer == a.state_under_review {
            return wrong("a reviewer of the pool reviews another State that is under review");
        }
        let same = state.drawing_region.is_some() && state.drawing_region == reviewer.drawing_region;
        if same != (a.slot == SlotKind::SameRegion) {
            return wrong("the slot does not fit the regional groups (para. 28)");
        }
        if a.instruments.is_empty() || !a.instruments.is_subset_of(self.pool.shared(reviewer, state)) {
            return wrong("it covers instruments that not both are party to (para. 28 (b))");
        }
        let others: Vec<&Assignment> = self
            .standing
            .assignments
            .iter()
            .filter(|o| o.state_under_review == a.state_under_review && o.reviewer != a.reviewer)
            .collect();
        let mains = others.iter().filter(|o| o.kind == Kind::Main && o.slot == a.slot);
        let beside = mains.filter(|o| state.drawing_region.is_some() || self.together(o, a)).count();
        match a.kind {
            Kind::Main if beside > 0 => wrong("its slot has another main reviewer"),
            Kind::Additional if beside == 0 => wrong("an additional reviewer needs a main reviewer in its slot"),
            _ if self
                .standing
                .assignments
                .iter()
                .any(|o| o.reviewer == a.state_under_review && o.state_under_review == a.reviewer) =>
            {
                wrong("the two would review each other (para. 28 (a))")
            }
            _ if self.repeated(a) => wrong("it stands twice"),
            _ => Ok(()),
        }
    }

    /// Whether two reviewers of a State without a group belong to the same of its slots.
    fn together(&self, one: &Assignment, other: &Assignment) -> bool {
        let group = |a: &Assignment| self.find(a.reviewer).and_then(|s| s.drawing_region);
        group(one).is_some() && group(one) == group(other)
    }

    fn repeated(&self, a: &Assignment) -> bool {
        let pairs: BTreeSet<_> =
            self.standing.ended.iter().filter(|e| e.counts).map(|e| (e.reviewer, e.state_under_review)).collect();
        let same = |o: &&Assignment| o.reviewer == a.reviewer && o.state_under_review == a.state_under_review;
        pairs.contains(&(a.reviewer, a.state_under_review)) || self.standing.assignments.iter().filter(same).count() > 1
    }
}

/// The order of standing assignments.
pub(crate) fn order_of(a: &Assignment) -> (StateCode, StateCode) {
    (a.state_under_review, a.reviewer)
}

fn expect(member: &'static str, expected: &'static str, found: &str) -> Result<(), InputFault> {
    if found == expected {
        Ok(())
    } else {
        Err(InputFault::Other { member, expected, found: found.chars().take(80).collect() })
    }
}

fn day(member: &'static str, found: &str) -> Result<(), InputFault> {
    let written = found.parse::<jiff::civil::Date>().is_ok_and(|date| date.to_string() == found);
    if written { Ok(()) } else { Err(InputFault::NotADay { member, found: found.chars().take(40).collect() }) }
}

fn in_order<T: Ord + std::fmt::Debug>(list: &'static str, items: impl Iterator<Item = T>) -> Result<(), InputFault> {
    let mut before: Option<T> = None;
    for item in items {
        if before.as_ref().is_some_and(|b| *b >= item) {
            return Err(InputFault::OutOfOrder { list, at: format!("{item:?}") });
        }
        before = Some(item);
    }
    Ok(())
}
