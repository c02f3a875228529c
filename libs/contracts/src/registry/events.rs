//! What happened to a State's entry.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

use crate::Day;

/// Where a decision of a meeting or of the Conference can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DecisionReference {
    /// Who decided: "joint intersessional meeting of the working groups".
    #[schemars(length(min = 1, max = 200))]
    pub body: String,
    /// On which day.
    pub on: Day,
    /// The document or paragraph: "CTOC/COP/WG.10/2020/2, para. 7".
    #[schemars(length(min = 1, max = 200))]
    pub reference: String,
}

/// A State became known to the registry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StateRecorded {
    /// The State.
    pub state: StateCode,
    /// Its short name in English.
    #[schemars(length(min = 1, max = 100))]
    pub name: String,
    /// Its regional group; some have none (AMB-09).
    pub regional_group: Option<RegionalGroup>,
    /// Its official languages among the six of the United Nations.
    pub languages: Vec<Language>,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Its name, regional group or languages changed, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ParticularsChanged {
    /// The State.
    pub state: StateCode,
    /// Its name from then on.
    #[schemars(length(min = 1, max = 100))]
    pub name: String,
    /// Its regional group from then on.
    pub regional_group: Option<RegionalGroup>,
    /// Its languages from then on.
    pub languages: Vec<Language>,
    /// The first day of the change.
    pub from: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// It deposited an instrument of ratification, acceptance, approval or accession.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DepositRecorded {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day of the deposit; a year alone, or `unknown`, where no more is known.
    pub deposit: Deposit,
    /// The thirtieth day after it (article 38 of the Convention and its counterparts), or the treaty's own first day if that is
    /// later; none where the day of the deposit is not known.
    pub enters_into_force: Option<Day>,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// What was recorded of a deposit was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DepositCorrected {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// What is right; none where there was no deposit at all.
    pub deposit: Option<Deposit>,
    /// As in [`DepositRecorded`].
    pub enters_into_force: Option<Day>,
    /// Why it is corrected.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// An instrument entered into force for it on this day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InstrumentEnteredIntoForce {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day.
    pub on: Day,
}

/// It denounced an instrument (article 40 of the Convention and its counterparts).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DenunciationRecorded {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day on which the Secretary-General received the notice.
    pub received: Day,
    /// One year later.
    pub takes_effect: Day,
    /// Whether it follows from the denunciation of the Convention, so that no notice of its own was received (article 40,
    /// paragraph 3, of the Convention).
    pub with_the_convention: bool,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// It withdrew a denunciation before that took effect, and is bound as if there had been none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DenunciationWithdrawn {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day on which the Secretary-General was told.
    pub on: Day,
    /// Whether it follows from the withdrawal for the Convention.
    pub with_the_convention: bool,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// It signed an instrument and has not ratified it (para. 52).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SignatureRecorded {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day of the signature.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// The day that was recorded of a signature was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SignatureCorrected {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// The day that is right.
    pub on: Day,
    /// Why it is corrected.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// As a signatory it takes part as a State under review, of its own will (para. 52).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VoluntaryReviewDeclared {
    /// The State.
    pub state: StateCode,
    /// The day of the declaration; none when it was taken back.
    pub on: Option<Day>,
    /// The voluntary contribution that pays for it; none as long as it waits for funds.
    pub funding: Option<String>,
    /// The note in which it said so.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Whether it is party to the Convention against Corruption (note to table 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UncacStatusRecorded {
    /// The State.
    pub state: StateCode,
    /// Whether it is.
    pub party: bool,
    /// From which day; none where only the fact is known.
    pub from: Option<Day>,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// The Holy See takes no part in the Mechanism from this day (resolution 9/1, footnote 2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OptOutRecorded {
    /// The Holy See.
    pub state: StateCode,
    /// From which day.
    pub from: Day,
    /// Who told the Secretariat, and how.
    #[schemars(length(min = 1, max = 300))]
    pub told_by: String,
}

/// The Holy See takes part from the next draw after this day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OptInRecorded {
    /// The Holy See.
    pub state: StateCode,
    /// From which day.
    pub from: Day,
    /// Who told the Secretariat, and how.
    #[schemars(length(min = 1, max = 300))]
    pub told_by: String,
}

/// A meeting put a party without a regional group into one for the purpose of the drawing (AMB-09, guidelines para. 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ArrangementRecorded {
    /// The party.
    pub state: StateCode,
    /// The group; none takes an earlier arrangement back.
    pub regional_group: Option<RegionalGroup>,
    /// The decision.
    pub decision: DecisionReference,
}

/// It offered to perform more reviews than the limit (para. 29).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OfferRecorded {
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

/// An entry was recorded by mistake. It stays in the history, struck, and counts for nothing, as if it had never been recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EntryStruck {
    /// The State.
    pub state: StateCode,
    /// The entry's number in the history of the State, from 1.
    pub entry: u64,
    /// Why it is struck.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}
