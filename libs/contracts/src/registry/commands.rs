//! What the registry can be asked to record. A person of the Secretariat asks; the source says who told the Secretariat.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

use super::events::DecisionReference;
use crate::{Day, Notice};

/// Read the States parties' file: all of it, or, when anything is wrong with it, nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportStates {
    /// The file's text, as `data/README.md` describes it.
    #[schemars(length(max = 1_000_000))]
    pub csv: String,
    /// Where the file comes from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Imported {
    /// States that were not known before.
    pub new: u32,
    /// States of which something changed.
    pub changed: u32,
    /// States of which the file says what was known.
    pub unchanged: u32,
    /// What the person should know: States of the registry that the file does not name.
    pub warnings: Vec<Notice>,
}

/// Record a State that the registry does not know yet, with its deposit for the Convention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordStateParty {
    /// The State.
    pub state: StateCode,
    /// Its short name in English.
    #[schemars(length(min = 1, max = 100))]
    pub name: String,
    /// Its regional group, if it has one.
    pub regional_group: Option<RegionalGroup>,
    /// Its official languages among the six.
    pub languages: Vec<Language>,
    /// The day of its deposit for the Convention.
    pub deposit: Deposit,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Change its name, regional group or languages from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeParticulars {
    /// The State.
    pub state: StateCode,
    /// Its short name in English.
    #[schemars(length(min = 1, max = 100))]
    pub name: String,
    /// Its regional group, if it has one.
    pub regional_group: Option<RegionalGroup>,
    /// Its official languages among the six.
    pub languages: Vec<Language>,
    /// The first day of the change.
    pub from: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record a deposit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordDeposit {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day.
    pub deposit: Deposit,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Correct what was recorded of a deposit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectDeposit {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// What is right; none where there was no deposit.
    pub deposit: Option<Deposit>,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Record a denunciation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordDenunciation {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day on which the notice was received.
    pub received: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record that a State withdrew its denunciation before that took effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawDenunciation {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day on which the Secretary-General was told.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordSignature {
    /// The State. It need not be known before; then its name and regional group come with it.
    pub state: StateCode,
    /// Its short name in English.
    #[schemars(length(min = 1, max = 100))]
    pub name: String,
    /// Its regional group, if it has one.
    pub regional_group: Option<RegionalGroup>,
    /// The instrument.
    pub instrument: Instrument,
    /// The day.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Correct the day that was recorded of a signature. Where there was none, strike the entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectSignature {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day that is right.
    pub on: Day,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Record that a signatory takes part as a State under review, or no longer does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclareVoluntaryReview {
    /// The signatory.
    pub state: StateCode,
    /// The day of the declaration; none takes it back.
    pub on: Option<Day>,
    /// The voluntary contribution that pays for it, if there is one yet.
    #[schemars(length(min = 1, max = 200))]
    pub funding: Option<String>,
    /// The note in which it said so.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record whether it is party to the Convention against Corruption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordUncacStatus {
    /// The State.
    pub state: StateCode,
    /// Whether it is.
    pub party: bool,
    /// From which day, if that is known.
    pub from: Option<Day>,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record that the Holy See takes no part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordOptOut {
    /// The Holy See; nobody else can (resolution 9/1, footnote 2).
    pub state: StateCode,
    /// From which day.
    pub from: Day,
    /// Who told the Secretariat, and how.
    #[schemars(length(min = 1, max = 300))]
    pub told_by: String,
}

/// Record that the Holy See takes part again, from the next draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordOptIn {
    /// The Holy See.
    pub state: StateCode,
    /// From which day.
    pub from: Day,
    /// Who told the Secretariat, and how.
    #[schemars(length(min = 1, max = 300))]
    pub told_by: String,
}

/// Record the arrangement that a meeting made for a party without a regional group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordArrangement {
    /// The party.
    pub state: StateCode,
    /// The group; none takes an earlier arrangement back.
    pub regional_group: Option<RegionalGroup>,
    /// The decision.
    pub decision: DecisionReference,
}

/// Record an offer to perform more reviews than the limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordOffer {
    /// The State.
    pub state: StateCode,
    /// The most reviews it performs; none takes the offer back.
    #[schemars(range(min = 4, max = 20))]
    pub most_reviews: Option<u8>,
    /// The day of the offer.
    pub on: Day,
    /// The note in which it said so.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Strike an entry that was recorded by mistake. It stays visible; it counts for nothing from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeEntry {
    /// The State.
    pub state: StateCode,
    /// The entry's number in the history of the State.
    pub entry: u64,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}
