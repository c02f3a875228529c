//! A drawing from frozen inputs and a seed to its transcript, and back again.

use crate::chance::Bytes32;
use crate::groups;
use crate::record::{InputFault, Inputs, Numbered, Transcript, Tries, canonical};
use crate::sampler::{DrawFault, Sampler};
use crate::seed::{self, Seed, SeedFault};

/// Checked inputs with their hash and numbers: what is announced before a seed exists.
#[derive(Clone, Debug)]
pub struct Frozen {
    inputs: Inputs,
    hash: Bytes32,
    numbered: Numbered,
}

/// Why there is no transcript.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The inputs are refused.
    #[error(transparent)]
    Inputs(#[from] InputFault),
    /// The seed is refused.
    #[error(transparent)]
    Seed(#[from] SeedFault),
    /// Nothing could be drawn.
    #[error(transparent)]
    Draw(#[from] DrawFault),
}

/// Why a transcript is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not a transcript at all.
    #[error("This is not a transcript: {reason}.")]
    NotATranscript {
        /// What the reader found, with line and column.
        reason: String,
    },
    /// The bytes are not the canonical ones.
    #[error("The file does not hold the canonical bytes of its transcript: something was added, removed or reordered.")]
    NotCanonical,
    /// Something does not follow from the inputs and the seed.
    #[error("{member} is not what the inputs and the seed give{place}.")]
    Differs {
        /// The member of the transcript.
        member: &'static str,
        /// Where in it, as words, or nothing.
        place: String,
    },
    /// The drawing cannot be repeated.
    #[error("The drawing cannot be repeated: {0}")]
    Fault(#[from] Fault),
}

impl Frozen {
    /// Checks and freezes inputs.
    ///
    /// # Errors
    /// [`InputFault`] for anything that could be read in two ways.
    pub fn new(inputs: Inputs) -> Result<Self, InputFault> {
        inputs.check()?;
        let numbered = Numbered::new(&inputs);
        Ok(Self { hash: inputs.hash(), numbered, inputs })
    }

    /// The inputs.
    #[must_use]
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// SHA-256 of the inputs' canonical bytes: published before a seed exists.
    #[must_use]
    pub fn hash(&self) -> &Bytes32 {
        &self.hash
    }

    /// The inputs as numbers.
    #[must_use]
    pub fn numbered(&self) -> &Numbered {
        &self.numbered
    }

    /// What is counted before a seed exists; one sampler serves many seeds.
    #[must_use]
    pub fn sampler(&self) -> Sampler<'_> {
        Sampler::new(&self.numbered.problem)
    }

    /// The drawing that belongs to a seed.
    ///
    /// # Errors
    /// [`Fault`] when the seed is refused or nothing could be drawn.
    pub fn draw(&self, seed: Seed) -> Result<Transcript, Fault> {
        self.draw_with(&self.sampler(), seed)
    }

    /// The same, with a sampler made before.
    ///
    /// # Errors
    /// As [`Frozen::draw`].
    pub fn draw_with(&self, sampler: &Sampler<'_>, seed: Seed) -> Result<Transcript, Fault> {
        let value = seed.checked_value(&self.inputs)?;
        let key = seed::key(&self.hash, &value);
        let drawn = sampler.draw(&key)?;
        let inputs = self.inputs.clone();
        let mut transcript = Transcript {
            groups: groups::draw(&inputs, &key),
            format: inputs.format,
            procedure: inputs.procedure,
            meeting: inputs.meeting,
            pool: inputs.pool,
            rules: inputs.rules,
            standing: inputs.standing,
            announced: inputs.announced,
            seed,
            assignments: self.numbered.assignments(&drawn.outcome),
            tries: Tries { base: drawn.base_try, additional: drawn.additional_try },
            inputs_hash: hex::encode(self.hash),
            hash: String::new(),
        };
        transcript.hash = transcript.computed_hash();
        Ok(transcript)
    }
}

impl Transcript {
    /// The canonical bytes: exactly what a transcript's file holds.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        canonical(self)
    }

    /// Reads a transcript and draws it again: every member must be what its inputs and seed give.
    ///
    /// # Errors
    /// [`Refusal`], naming what differs.
    pub fn verify(bytes: &[u8]) -> Result<Self, Refusal> {
        let read: Self =
            serde_json::from_slice(bytes).map_err(|fault| Refusal::NotATranscript { reason: fault.to_string() })?;
        if canonical(&read) != bytes {
            return Err(Refusal::NotCanonical);
        }
        let frozen = Frozen::new(read.inputs()).map_err(Fault::from)?;
        let differs = |member, place: String| Err(Refusal::Differs { member, place });
        if read.inputs_hash != hex::encode(frozen.hash) {
            return differs("The hash of the inputs", String::new());
        }
        let again = frozen.draw(read.seed.clone())?;
        if let Some((group, _)) = read.groups.iter().zip(&again.groups).find(|(a, b)| a != b) {
            return differs("The yearly group", format!(" for {}", group.state));
        }
        if read.groups.len() != again.groups.len() {
            return differs("The list of yearly groups", String::new());
        }
        if let Some((found, _)) = read.assignments.iter().zip(&again.assignments).find(|(a, b)| a != b) {
            return differs("An assignment", format!(" for {}", found.state_under_review));
        }
        if read.assignments.len() != again.assignments.len() {
            return differs("The list of assignments", String::new());
        }
        if read.tries != again.tries {
            return differs("The number of tries", String::new());
        }
        if read.hash != again.hash {
            return differs("The hash", String::new());
        }
        Ok(read)
    }
}
