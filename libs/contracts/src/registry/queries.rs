//! What the registry can be asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

use super::events::DecisionReference;
use crate::{Day, Instant, Rule};

/// Which States are party to what on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListStates {
    /// The day; today when none is given.
    pub as_of: Option<Day>,
}

/// The States, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct States {
    /// The day for which this is the answer.
    pub as_of: Day,
    /// Parties to the Convention, and signatories.
    pub states: Vec<StateOnDay>,
}

/// A State as it is on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StateOnDay {
    /// The State.
    pub state: StateCode,
    /// Its short name in English.
    pub name: String,
    /// Its regional group.
    pub regional_group: Option<RegionalGroup>,
    /// The group that a meeting put it in for the drawing.
    pub arrangement: Option<RegionalGroup>,
    /// Its official languages among the six.
    pub languages: Vec<Language>,
    /// What it is to each of the four instruments, in canonical order.
    pub instruments: Vec<InstrumentOnDay>,
    /// Whether it is party to the Convention against Corruption.
    pub uncac_party: bool,
    /// Whether it takes part in the Mechanism: the Holy See may decide not to.
    pub opted_out: bool,
    /// Whether it takes part as a State under review although it is a signatory only.
    pub voluntary_review: bool,
    /// The most reviews it performs, where it offered more than three.
    pub offer: Option<u8>,
}

/// What a State is to an instrument on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InstrumentOnDay {
    /// The instrument.
    pub instrument: Instrument,
    /// What it is.
    pub status: Status,
    /// The deposit.
    pub deposit: Option<Deposit>,
    /// When it entered or enters into force for the State; none where the day is not known.
    pub in_force_from: Option<Day>,
    /// When a notice of denunciation was received; for a Protocol that goes with the Convention, that of the Convention.
    pub denounced: Option<Day>,
    /// When that denunciation takes effect, one year later.
    pub ends: Option<Day>,
}

/// What a State is to an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// In force for it.
    Party,
    /// Deposited, not yet in force.
    Deposited,
    /// A party on some days of the year that is known, so that this day is not settled.
    Uncertain,
    /// Signed, not ratified.
    Signatory,
    /// Denounced with effect.
    Denounced,
    /// Nothing is known.
    None,
}

/// Everything recorded of one State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindState {
    /// The State.
    pub state: StateCode,
    /// The day; today when none is given.
    pub as_of: Option<Day>,
}

/// A State's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StateFile {
    /// The day for which `state` is the answer.
    pub as_of: Day,
    /// As it is on that day.
    pub state: StateOnDay,
    /// The decision behind the arrangement, where there is one.
    pub arrangement_decision: Option<DecisionReference>,
    /// Version of its file: hand it back to say what a change is based on.
    pub version: u64,
    /// All that was recorded, oldest first.
    pub history: Vec<HistoryLine>,
}

/// One line of a State's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HistoryLine {
    /// Its number, from 1.
    pub number: u64,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// The event: `deposit-recorded`.
    pub event: String,
    /// What fills the sentence about it, by name. Who told the Secretariat, and how, is among it for the Secretariat alone.
    pub details: std::collections::BTreeMap<String, String>,
    /// The rule by which it counts, where it is one of the Mechanism's.
    pub rule: Option<Rule>,
    /// The number of the line that struck it; none where it stands.
    pub struck_by: Option<u64>,
}

/// The States parties' file as it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExportStates {}

/// The States parties' file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatesCsv {
    /// Its text; it can be imported again.
    pub csv: String,
}
