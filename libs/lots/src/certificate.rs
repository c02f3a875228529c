//! Certificates of impossibility: a proof that nothing lawful can be drawn, as a record that anybody can check.
//!
//! A certificate is believed in nothing: [`check`] recomputes from the inputs who may review whom, and only follows the
//! certificate's counting. It shares no code with the search that found the proof. The format and each argument are
//! described in `docs/certificate.md`.

mod check;
mod law;
mod sentences;

use serde::{Deserialize, Serialize};
use treaty::StateCode;

use crate::Frozen;
use crate::feasibility::Proof;
use crate::problem::Problem;
use crate::record::{Kind, Numbered, canonical};

pub use check::{CertificateFault, check};

/// The format of a certificate.
pub const FORMAT: &str = "mechanism.drawing.certificate/1";

/// A proof that the inputs allow no lawful outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// [`FORMAT`].
    pub format: String,
    /// SHA-256 of the canonical bytes of the inputs that it is about.
    pub inputs_hash: String,
    /// The steps of the proof; the first is its root, and every other one serves one candidate of an earlier branch.
    pub steps: Vec<Step>,
}

/// One step of a proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Step {
    /// Needs exceed what the limits leave.
    Count(Count),
    /// Whoever is drawn for one place, nothing lawful follows.
    Branch(Branch),
}

/// A counting argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The slots whose needs are counted.
    pub needs: Vec<Spot>,
    /// Points of a review by these States; below zero for States that owe reviews.
    pub reviewers: Vec<Points>,
    /// Points of a review between two States, in whichever direction.
    pub pairs: Vec<PairPoints>,
    /// Points of an additional reviewer of these States under review.
    pub limits: Vec<Points>,
}

/// All candidates for one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// The slot.
    pub of: Spot,
    /// Which of its reviewers.
    pub role: Kind,
    /// Every State that may be drawn for it, with the step that shows why nothing lawful follows.
    pub candidates: Vec<Candidate>,
}

/// One State that may be drawn in a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// The State.
    pub state: StateCode,
    /// Number of the step, from 0.
    pub step: usize,
}

/// One of the two slots of a State under review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// The State under review.
    pub state_under_review: StateCode,
    /// Which slot.
    pub slot: Place,
}

/// The name of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The reviewer of the State's own group.
    SameRegion,
    /// The reviewer of another group.
    OtherRegion,
    /// The first slot of a State without a group: the kept one, if one is kept.
    First,
    /// The second slot of a State without a group.
    Second,
}

/// Points of one State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// The State.
    pub state: StateCode,
    /// How many.
    pub points: i64,
}

/// Points of two States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairPoints {
    /// One of them.
    pub one: StateCode,
    /// The other.
    pub other: StateCode,
    /// How many.
    pub points: i64,
}

impl Certificate {
    /// The certificate of a proof about these inputs.
    #[must_use]
    pub fn new(frozen: &Frozen, proof: &Proof) -> Self {
        let mut steps = Vec::new();
        write(frozen.numbered(), proof, &mut steps);
        Self { format: FORMAT.to_owned(), inputs_hash: hex::encode(frozen.hash()), steps }
    }

    /// The canonical bytes: exactly what a certificate's file holds.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        canonical(self)
    }

    /// Reads a certificate; whether it proves anything is for [`check`].
    ///
    /// # Errors
    /// [`CertificateFault`] for other bytes than the canonical ones of a certificate.
    pub fn read(bytes: &[u8]) -> Result<Self, CertificateFault> {
        let read: Self = serde_json::from_slice(bytes)
            .map_err(|fault| CertificateFault::NotACertificate { reason: fault.to_string() })?;
        if read.bytes() == bytes { Ok(read) } else { Err(CertificateFault::NotCanonical) }
    }
}

/// Writes a proof down, its root before its branches; returns the number of its root.
fn write(numbered: &Numbered, proof: &Proof, steps: &mut Vec<Step>) -> usize {
    let problem = &numbered.problem;
    let points = |list: &[(usize, i64)]| {
        list.iter().map(|&(state, points)| Points { state: numbered.code(state), points }).collect::<Vec<_>>()
    };
    let at = steps.len();
    match proof {
        Proof::Count(count) => steps.push(Step::Count(Count {
            needs: count.slots.iter().map(|&slot| spot(numbered, problem, slot)).collect(),
            reviewers: points(&count.reviewers),
            pairs: count
                .pairs
                .iter()
                .map(|&(one, other, points)| PairPoints {
                    one: numbered.code(one),
                    other: numbered.code(other),
                    points,
                })
                .collect(),
            limits: points(&count.limits),
        })),
        Proof::Branch(branch) => {
            let of = spot(numbered, problem, branch.slot);
            steps.push(Step::Branch(Branch { of, role: branch.role, candidates: Vec::new() }));
            let mut candidates = Vec::new();
            for (state, proof) in &branch.children {
                candidates.push(Candidate { state: numbered.code(*state), step: write(numbered, proof, steps) });
            }
            steps[at] = Step::Branch(Branch { of, role: branch.role, candidates });
        }
    }
    at
}

fn spot(numbered: &Numbered, problem: &Problem, at: usize) -> Spot {
    let slot = &problem.slots[at];
    let place = match slot.twin {
        Some(twin) if at < twin => Place::First,
        Some(_) => Place::Second,
        None if slot.same_region => Place::SameRegion,
        None => Place::OtherRegion,
    };
    Spot { state_under_review: numbered.code(slot.under_review), slot: place }
}
