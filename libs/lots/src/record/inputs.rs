//! Everything that is frozen and hashed before any randomness exists.

use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, RegionalGroup, StateCode};

use crate::beacon;
use crate::chance::Bytes32;
use crate::record::assignment::Assignment;
use crate::record::{FORMAT, LAW, PROCEDURE, hash_of};

/// The frozen input of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inputs {
    /// [`FORMAT`].
    pub format: String,
    /// [`PROCEDURE`].
    pub procedure: String,
    /// The meeting that draws (para. 28); `None` for a rehearsal, which is void.
    pub meeting: Option<Meeting>,
    /// Who takes part.
    pub pool: Pool,
    /// The limits.
    pub rules: Rules,
    /// What stays as it is.
    pub standing: Standing,
    /// What was published before any secret was opened.
    pub announced: Option<Announced>,
}

/// A meeting at which lots are drawn (paras. 28, 28 (f) and 30).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its day, in Vienna: `YYYY-MM-DD`.
    pub date: String,
    /// Its kind.
    pub kind: MeetingKind,
    /// Its title.
    pub title: String,
}

/// What kind of meeting may draw lots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    /// A joint intersessional meeting of the working groups (paras. 28 and 28 (f)).
    Intersessional,
    /// A meeting of a working group (para. 30).
    WorkingGroup,
}

/// The States that take part, as of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// The day on which treaty status counts (AMB-02): `YYYY-MM-DD`.
    pub as_of: String,
    /// The States, by code.
    pub states: Vec<PoolState>,
    /// States of the file that do not take part, by code, with the reason.
    pub left_out: Vec<LeftOut>,
    /// Questions of treaty status that the file does not settle, and how each was taken. An instrument that a State lists and that is
    /// taken as not in force for it is one that it has signed only, and is reviewed for of its own will (para. 52).
    pub assumptions: Vec<Assumption>,
}

/// One State of the pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolState {
    /// Its code.
    pub state: StateCode,
    /// Its name, for people.
    pub name: String,
    /// Its regional group, if it has one.
    pub region: Option<RegionalGroup>,
    /// The group in which it takes part: its own, or the one that the meeting arranged for it (AMB-09).
    pub drawing_region: Option<RegionalGroup>,
    /// The instruments for which it is reviewed. Which of them are in force for it, so that it reviews others for them, is for
    /// [`Pool::in_force`] to say.
    pub instruments: InstrumentSet,
    /// Whether it is reviewed.
    pub under_review: bool,
    /// Whether it may review others; a signatory may not (para. 52).
    pub reviewer: bool,
    /// Most reviews that it performs: the limit of para. 29, or more if it offered more.
    pub most_reviews: usize,
    /// Most reviewing States that it has: the limit of para. 28 (c), or more if it consented to more.
    pub most_reviewers: usize,
}

impl Pool {
    /// The instruments for which a State of the pool reviews others (para. 28 (b)): those that it lists, less those that it has signed only.
    #[must_use]
    pub fn in_force(&self, state: &PoolState) -> InstrumentSet {
        state.instruments.difference(self.voluntary(state))
    }

    /// The instruments for which one State of the pool reviews another (para. 28 (b)): what that one is reviewed for and is in force for this.
    #[must_use]
    pub fn shared(&self, reviewer: &PoolState, state: &PoolState) -> InstrumentSet {
        self.in_force(reviewer).intersection(state.instruments)
    }

    /// The instruments that a State of the pool has signed only, and is reviewed for of its own will (para. 52): it lists them, and they
    /// are taken as not in force for it. It never reviews others for them.
    #[must_use]
    pub fn voluntary(&self, state: &PoolState) -> InstrumentSet {
        let signed = |a: &&Assumption| a.state == state.state && a.taken_as == TakenAs::NotInForce;
        let signed: InstrumentSet = self.assumptions.iter().filter(signed).map(|a| a.instrument).collect();
        state.instruments.intersection(signed)
    }
}

/// A State that does not take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The State.
    pub state: StateCode,
    /// Why.
    pub reason: String,
}

/// A question of treaty status that the file leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: treaty::Instrument,
    /// How it was taken.
    pub taken_as: TakenAs,
    /// Why it is open.
    pub because: String,
}

/// How an open question of treaty status was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TakenAs {
    /// In force on the day that counts.
    #[serde(rename = "in force")]
    InForce,
    /// Not in force on the day that counts.
    #[serde(rename = "not in force")]
    NotInForce,
}

/// The limits of the draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// [`LAW`].
    pub law: String,
    /// Fewest reviews that a State performs (para. 29).
    pub fewest_reviews: usize,
    /// Most reviews that a State performs without having offered more (para. 29).
    pub most_reviews: usize,
    /// Most reviewing States that a State has without its consent (para. 28 (c)).
    pub most_reviewers: usize,
    /// Years over which the reviews are staggered (para. 17).
    pub yearly_groups: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self { law: LAW.to_owned(), fewest_reviews: 1, most_reviews: 3, most_reviewers: 4, yearly_groups: 3 }
    }
}

/// What stays as it is in this draw. Empty in a first draw.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// Hash of the transcript that this draw follows.
    pub previous: Option<String>,
    /// Yearly groups of the States under review.
    pub groups: Vec<YearlyGroup>,
    /// Assignments that stay.
    pub assignments: Vec<Assignment>,
    /// Assignments that have ended.
    pub ended: Vec<Ended>,
    /// Pairs that must not be drawn.
    pub excluded: Vec<Pair>,
    /// States whose fewest reviews are not owed in this draw.
    pub deferred: Vec<StateCode>,
}

/// The yearly group of a State under review (para. 17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearlyGroup {
    /// The State.
    pub state: StateCode,
    /// Its group, from 1.
    pub group: usize,
}

/// A review that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// Who reviewed.
    pub reviewer: StateCode,
    /// Who was reviewed.
    pub state_under_review: StateCode,
    /// Whether it counts as performed: a reviewer replaced before its first feedback counts nothing (AMB-12).
    pub counts: bool,
}

/// A reviewer and a State under review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Who would review.
    pub reviewer: StateCode,
    /// Who would be reviewed.
    pub state_under_review: StateCode,
}

/// What was published before any secret was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// The commitment to the Secretariat's secret.
    pub commitment: String,
    /// The pulse of a public beacon that will be used, named in advance.
    pub beacon: Option<beacon::Announced>,
}

impl Inputs {
    /// The input of a first draw, as a rehearsal.
    #[must_use]
    pub fn first(pool: Pool, rules: Rules) -> Self {
        Self {
            format: FORMAT.to_owned(),
            procedure: PROCEDURE.to_owned(),
            meeting: None,
            pool,
            rules,
            standing: Standing::default(),
            announced: None,
        }
    }

    /// SHA-256 of the canonical bytes: what is published, and bound into the key.
    #[must_use]
    pub fn hash(&self) -> Bytes32 {
        hash_of(self)
    }
}
