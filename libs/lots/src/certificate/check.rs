//! The checker of certificates.

use std::collections::{BTreeMap, BTreeSet};

use treaty::StateCode;

use super::law::{Group, Known, Law, Options};
use super::{Branch, Certificate, Count, FORMAT, Place, Spot, Step};
use crate::record::{InputFault, Inputs, Kind};

/// Most points that one entry may have, so that no sum overflows.
const MOST_POINTS: i64 = 1_000_000;

/// Why a certificate is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Not a certificate at all.
    #[error("This is not a certificate: {reason}.")]
    NotACertificate {
        /// What the reader found.
        reason: String,
    },
    /// The bytes are not the canonical ones.
    #[error(
        "The file does not hold the canonical bytes of its certificate: something was added, removed or reordered."
    )]
    NotCanonical,
    /// Another format.
    #[error("The member format must be {FORMAT}.")]
    Format,
    /// The inputs themselves are refused.
    #[error("The inputs are refused: {0}")]
    Inputs(#[from] InputFault),
    /// It is about other inputs.
    #[error("The certificate is about other inputs: its inputs_hash is not the hash of these.")]
    OtherInputs,
    /// A step that is not there, or is used for two places.
    #[error("Step {step} is missing, or used twice, or never used.")]
    Steps {
        /// Its number.
        step: usize,
    },
    /// A step names a State or a slot that the inputs do not have, or names one twice.
    #[error("Step {step}: {state} is not in the pool, has no such slot, or is named twice.")]
    Unknown {
        /// The step.
        step: usize,
        /// The State.
        state: StateCode,
    },
    /// Points out of range.
    #[error("Step {step}: the points of {state} are out of range.")]
    Points {
        /// The step.
        step: usize,
        /// The State.
        state: StateCode,
    },
    /// A branch on something that is not open.
    #[error("Step {step}: this reviewer is not open, or its slot is named wrongly.")]
    NotOpen {
        /// The step.
        step: usize,
    },
    /// A candidate is left out.
    #[error("Step {step}: {state} may be drawn here too, and the certificate does not say why that leads to nothing.")]
    CandidateLeftOut {
        /// The step.
        step: usize,
        /// The State.
        state: StateCode,
    },
    /// The counting does not prove anything.
    #[error("Step {step} proves nothing: {needed} points are needed and {available} are available.")]
    NotEnough {
        /// The step.
        step: usize,
        /// Points that the slots need at least.
        needed: i64,
        /// Points that the rules leave.
        available: i64,
    },
}

/// Checks that a certificate proves that nothing lawful can be drawn from these inputs.
///
/// # Errors
/// [`CertificateFault`], naming the step that does not hold.
pub fn check(inputs: &Inputs, certificate: &Certificate) -> Result<(), CertificateFault> {
    inputs.check()?;
    if certificate.format != FORMAT {
        return Err(CertificateFault::Format);
    }
    if certificate.inputs_hash != hex::encode(inputs.hash()) {
        return Err(CertificateFault::OtherInputs);
    }
    let mut checker =
        Checker { law: Law::new(inputs), steps: &certificate.steps, used: vec![false; certificate.steps.len()] };
    checker.step(0, &Known::default())?;
    match checker.used.iter().position(|used| !used) {
        Some(step) => Err(CertificateFault::Steps { step }),
        None => Ok(()),
    }
}

struct Checker<'a> {
    law: Law<'a>,
    steps: &'a [Step],
    used: Vec<bool>,
}

impl Checker<'_> {
    fn step(&mut self, step: usize, known: &Known) -> Result<(), CertificateFault> {
        if self.used.get(step) != Some(&false) {
            return Err(CertificateFault::Steps { step });
        }
        self.used[step] = true;
        match &self.steps[step] {
            Step::Count(count) => self.count(step, count, known),
            Step::Branch(branch) => self.branch(step, branch, known),
        }
    }

    fn slot(&self, step: usize, spot: Spot) -> Result<(), CertificateFault> {
        let state = self.law.states.get(&spot.state_under_review);
        if state.is_some_and(|u| u.under_review && Law::places(u).contains(&spot.slot)) {
            return Ok(());
        }
        Err(CertificateFault::Unknown { step, state: spot.state_under_review })
    }

    /// Whoever may be drawn here has a step of its own that shows that nothing follows.
    fn branch(&mut self, step: usize, branch: &Branch, known: &Known) -> Result<(), CertificateFault> {
        self.slot(step, branch.of)?;
        let options = self.law.options(branch.of, known);
        if options.open != Some(branch.role) {
            return Err(CertificateFault::NotOpen { step });
        }
        let candidates = options.candidates();
        if let Some(extra) = branch.candidates.iter().find(|candidate| !candidates.contains(&candidate.state)) {
            return Err(CertificateFault::Unknown { step, state: extra.state });
        }
        for state in candidates {
            let Some(candidate) = branch.candidates.iter().find(|candidate| candidate.state == state) else {
                return Err(CertificateFault::CandidateLeftOut { step, state });
            };
            self.step(candidate.step, &known.with(branch.of, branch.role, state))?;
        }
        Ok(())
    }

    /// The slots cost more points than the rules leave, whatever is drawn.
    fn count(&self, step: usize, count: &Count, known: &Known) -> Result<(), CertificateFault> {
        self.points(step, count.reviewers.iter().map(|entry| (entry.state, entry.points)), -MOST_POINTS)?;
        self.points(step, count.limits.iter().map(|entry| (entry.state, entry.points)), 1)?;
        let mut pairs = BTreeSet::new();
        for entry in &count.pairs {
            self.points(step, [(entry.one, entry.points), (entry.other, entry.points)].into_iter(), 1)?;
            if !pairs.insert((entry.one.min(entry.other), entry.one.max(entry.other))) {
                return Err(CertificateFault::Unknown { step, state: entry.one });
            }
        }
        let mut counted = BTreeSet::new();
        for spot in &count.needs {
            self.slot(step, *spot)?;
            if !counted.insert(*spot) {
                return Err(CertificateFault::Unknown { step, state: spot.state_under_review });
            }
        }
        let (needed, available) = sums(&self.law, count, known);
        if needed > available { Ok(()) } else { Err(CertificateFault::NotEnough { step, needed, available }) }
    }

    /// A list of points by State: known States, each once, in range.
    fn points(
        &self,
        step: usize,
        entries: impl Iterator<Item = (StateCode, i64)>,
        least: i64,
    ) -> Result<(), CertificateFault> {
        let mut named = BTreeSet::new();
        for (state, value) in entries {
            if value < least || value > MOST_POINTS || value == 0 {
                return Err(CertificateFault::Points { step, state });
            }
            if !self.law.states.contains_key(&state) || !named.insert(state) {
                return Err(CertificateFault::Unknown { step, state });
            }
        }
        Ok(())
    }
}

/// Points that the slots need at least, and points that the rules leave.
pub(super) fn sums(law: &Law<'_>, count: &Count, known: &Known) -> (i64, i64) {
    let reviewer: BTreeMap<StateCode, i64> = count.reviewers.iter().map(|entry| (entry.state, entry.points)).collect();
    let limit: BTreeMap<StateCode, i64> = count.limits.iter().map(|entry| (entry.state, entry.points)).collect();
    let pair: BTreeMap<(StateCode, StateCode), i64> = count
        .pairs
        .iter()
        .map(|entry| ((entry.one.min(entry.other), entry.one.max(entry.other)), entry.points))
        .collect();
    let counted: BTreeSet<Spot> = count.needs.iter().copied().collect();

    // What the rules leave: places under para. 29 (below zero: reviews owed), room under 28 (c), one direction under 28 (a).
    let of_reviewers = reviewer.iter().map(|(state, points)| {
        let state = law.states[state];
        points * if *points > 0 { law.left(state, known) } else { law.owed(state, known) }
    });
    let of_limits = limit.iter().map(|(state, points)| points * law.room(law.states[state], known).max(0));
    let available = of_reviewers.sum::<i64>() + of_limits.sum::<i64>() + pair.values().sum::<i64>();

    // What every slot costs at least: the cheapest of its options, with its main reviewer.
    let review = |v: StateCode, u: StateCode| {
        reviewer.get(&v).copied().unwrap_or(0) + pair.get(&(v.min(u), v.max(u))).copied().unwrap_or(0)
    };
    let cheapest = |spot: Spot, options: &Options, barred: Option<Group>| {
        let u = spot.state_under_review;
        let beside: Vec<i64> =
            options.additionals.iter().map(|list| list.iter().map(|&w| review(w, u)).min().unwrap_or(0)).collect();
        let new_main = options.open == Some(Kind::Main);
        let cost = |&(main, list): &(StateCode, Option<usize>)| {
            let own = if new_main { review(main, u) } else { 0 };
            let extra = if new_main && list.is_some() { limit.get(&u).copied().unwrap_or(0) } else { 0 };
            (own + extra + list.map_or(0, |list| beside[list]), main)
        };
        let allowed = options.mains.iter().filter(|(main, _)| Some(Law::group(law.states[main])) != barred);
        allowed.map(cost).min()
    };
    let below = reviewer.values().any(|points| *points < 0);
    let mut needed = 0;
    for spot in law.spots().into_iter().filter(|spot| below || counted.contains(spot)) {
        let options = law.options(spot, known);
        // The second open slot of a State without a group goes to another group than the first.
        let mut barred = None;
        if spot.slot == Place::Second && options.open == Some(Kind::Main) {
            let first = Spot { slot: Place::First, ..spot };
            let its = law.options(first, known);
            if its.open == Some(Kind::Main) {
                barred = cheapest(first, &its, None).map(|(_, main)| Law::group(law.states[&main]));
            }
        }
        match cheapest(spot, &options, barred) {
            Some((least, _)) if counted.contains(&spot) => needed += least,
            Some((least, _)) => needed += least.min(0),
            // Nobody at all can be drawn for this need: no number of points would do.
            None if counted.contains(&spot) => return (i64::MAX, available),
            None => {}
        }
    }
    (needed, available)
}
