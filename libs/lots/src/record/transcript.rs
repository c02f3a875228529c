//! The result of a drawing with everything needed to draw it again.

use crate::record::assignment::Assignment;
use crate::record::hash_of;
use crate::record::inputs::{Announced, Inputs, Meeting, Pool, Rules, Standing, YearlyGroup};
use crate::seed::Seed;
use serde::{Deserialize, Serialize};

/// The numbers of the tries that gave the two stages (procedure, sections 5.3 and 5.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tries {
    /// The try that gave the base.
    pub base: u64,
    /// The try that gave the additional reviewers.
    pub additional: u64,
}

/// The transcript of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transcript {
    /// As in [`Inputs`].
    pub format: String,
    /// As in [`Inputs`].
    pub procedure: String,
    /// As in [`Inputs`].
    pub meeting: Option<Meeting>,
    /// As in [`Inputs`].
    pub pool: Pool,
    /// As in [`Inputs`].
    pub rules: Rules,
    /// As in [`Inputs`].
    pub standing: Standing,
    /// As in [`Inputs`].
    pub announced: Option<Announced>,
    /// Where the randomness comes from.
    pub seed: Seed,
    /// The yearly groups.
    pub groups: Vec<YearlyGroup>,
    /// Who reviews whom.
    pub assignments: Vec<Assignment>,
    /// Which tries gave the result.
    pub tries: Tries,
    /// Hash of the inputs.
    pub inputs_hash: String,
    /// Hash of everything above.
    pub hash: String,
}

impl Transcript {
    /// The inputs alone.
    #[must_use]
    pub fn inputs(&self) -> Inputs {
        Inputs {
            format: self.format.clone(),
            procedure: self.procedure.clone(),
            meeting: self.meeting.clone(),
            pool: self.pool.clone(),
            rules: self.rules.clone(),
            standing: self.standing.clone(),
            announced: self.announced.clone(),
        }
    }

    /// Whether the result counts: a draw outside a meeting is a rehearsal, and void (para. 28).
    #[must_use]
    pub fn is_rehearsal(&self) -> bool {
        self.meeting.is_none()
    }

    /// The hash that belongs to everything but the hash itself.
    ///
    /// # Panics
    /// Never: a transcript is a JSON object.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a transcript is a JSON object")]
    pub fn computed_hash(&self) -> String {
        let mut value = serde_json::to_value(self).expect("a transcript is a JSON object");
        if let Some(members) = value.as_object_mut() {
            members.remove("hash");
        }
        hex::encode(hash_of(&value))
    }
}
