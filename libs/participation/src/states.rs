//! What the registry has said of the States: what each is party to on a day, and what else counts in drawings and reviews.

use std::collections::{BTreeMap, BTreeSet};

use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use journal::Learnt;
use treaty::parties::{Participation, Party};
use treaty::{Instrument, InstrumentSet, Language, RegionalGroup, StateCode};

use crate::entry::Entry;

/// The States as the registry knows them. The order of events matters for each State, not between States.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct States {
    states: BTreeMap<StateCode, Entry>,
}

/// A signatory that takes part as a State under review, of its own will (para. 52): of the Convention, or of a Protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Its regional group.
    pub group: Option<RegionalGroup>,
    /// What it has signed; of a State party to the Convention what it has signed only.
    pub signed: InstrumentSet,
    /// The voluntary contribution that pays for its review; none as long as it waits for one.
    pub funding: Option<String>,
}

impl Learnt for States {
    type Event = RegistryEvent;

    /// What is said of people does not; what is said of a State does, all of it, for an entry is struck by its number.
    fn matters(event: &RegistryEvent) -> bool {
        state_of(event).is_some()
    }

    fn learn(&mut self, event: &RegistryEvent) {
        self.follow(event);
    }
}

impl States {
    /// Takes in what happened in the registry.
    pub fn follow(&mut self, event: &RegistryEvent) {
        if let Some(state) = state_of(event) {
            self.states.entry(state).or_default().follow(event);
        }
    }

    /// Whether the registry has an entry for the State.
    #[must_use]
    pub fn knows(&self, state: StateCode) -> bool {
        self.states.contains_key(&state)
    }

    /// Its name on a day; its code where the registry has not named it.
    #[must_use]
    pub fn name(&self, state: StateCode, on: Date) -> String {
        self.states.get(&state).map_or_else(|| state.to_string(), |entry| entry.name(state, on))
    }

    /// Its official languages among the six, on a day.
    #[must_use]
    pub fn languages(&self, state: StateCode, on: Date) -> Vec<Language> {
        self.states.get(&state).map(|entry| entry.languages(on)).unwrap_or_default()
    }

    /// Every State as the States parties' file would describe it on this day.
    #[must_use]
    pub fn parties(&self, as_of: Date) -> Vec<Party> {
        self.states.iter().map(|(&state, entry)| entry.party(state, as_of)).collect()
    }

    /// What binds it on this day, and what the registry knows too little of to say.
    #[must_use]
    pub fn participation(&self, state: StateCode, on: Date) -> Participation {
        self.states.get(&state).map(|entry| entry.party(state, on).participation(on)).unwrap_or_default()
    }

    /// Whether it is party to the Convention on this day; one whose day of deposit is not known is taken to be.
    #[must_use]
    pub fn may_be_party(&self, state: StateCode, on: Date) -> bool {
        let Participation { in_force, unclear } = self.participation(state, on);
        in_force.contains(Instrument::Untoc) || unclear.contains(&Instrument::Untoc)
    }

    /// Whether it is party to the Convention against Corruption on this day (note to table 1).
    #[must_use]
    pub fn uncac_party(&self, state: StateCode, on: Date) -> bool {
        self.states.get(&state).is_some_and(|entry| entry.uncac_party(on))
    }

    /// Its regional group on this day, or the one that a meeting arranged (AMB-09).
    #[must_use]
    pub fn region(&self, state: StateCode, on: Date) -> Option<RegionalGroup> {
        let entry = self.states.get(&state)?;
        entry.group(on).or_else(|| entry.arrangement(on))
    }

    /// Whether it has chosen not to take part on this day (resolution 9/1, footnote 2).
    #[must_use]
    pub fn is_out(&self, state: StateCode, on: Date) -> bool {
        self.states.get(&state).is_some_and(|entry| entry.opted_out(on))
    }

    /// The State as a signatory that declared to be reviewed, where it is one on this day and no party to the Convention (para. 52).
    #[must_use]
    pub fn signatory(&self, state: StateCode, on: Date) -> Option<Signatory> {
        self.states.get(&state)?.signatory(state, on)
    }

    /// The State as a party to the Convention that declared to be reviewed for Protocols, too, which it has only signed, with these
    /// Protocols; none where nothing of the kind stands on this day (para. 52). What pays for it may not be known yet.
    #[must_use]
    pub fn willing_party(&self, state: StateCode, on: Date) -> Option<Signatory> {
        self.states.get(&state)?.willing_party(state, on)
    }

    /// What a State party to the Convention is reviewed for on this day of its own will: the Protocols that it has signed and is not party
    /// to, once it has declared so and it is known what pays for it (para. 52). Without funds nothing starts (PR-52ii).
    #[must_use]
    pub fn voluntary(&self, state: StateCode, on: Date) -> InstrumentSet {
        let paid = self.willing_party(state, on).filter(|willing| willing.funding.is_some());
        paid.map(|willing| willing.signed).unwrap_or_default()
    }

    /// Who has chosen not to take part on this day (resolution 9/1, footnote 2).
    #[must_use]
    pub fn opted_out(&self, on: Date) -> BTreeSet<StateCode> {
        self.states.iter().filter(|(_, entry)| entry.opted_out(on)).map(|(&state, _)| state).collect()
    }

    /// The groups that meetings arranged for parties that have none on this day (AMB-09).
    #[must_use]
    pub fn arrangements(&self, as_of: Date) -> BTreeMap<StateCode, RegionalGroup> {
        let arranged = |(&state, entry): (&StateCode, &Entry)| Some((state, entry.arrangement(as_of)?));
        self.states.iter().filter_map(arranged).collect()
    }

    /// How many reviews a State offers to perform on this day, where it offers more than it must (para. 29).
    #[must_use]
    pub fn offers(&self, on: Date) -> BTreeMap<StateCode, usize> {
        self.states.iter().filter_map(|(&state, entry)| Some((state, usize::from(entry.offer(on)?)))).collect()
    }

    /// The signatories that declared to be reviewed and are no party to the Convention on this day (para. 52).
    #[must_use]
    pub fn signatories(&self, as_of: Date) -> Vec<Signatory> {
        self.states.iter().filter_map(|(&state, entry)| entry.signatory(state, as_of)).collect()
    }
}

/// Of which State an event says what counts here; none where it speaks of people, or of what a State said of a treaty.
fn state_of(event: &RegistryEvent) -> Option<StateCode> {
    Some(match event {
        RegistryEvent::StateRecorded(e) => e.state,
        RegistryEvent::ParticularsChanged(e) => e.state,
        RegistryEvent::DepositRecorded(e) => e.state,
        RegistryEvent::DepositCorrected(e) => e.state,
        RegistryEvent::InstrumentEnteredIntoForce(e) => e.state,
        RegistryEvent::DenunciationRecorded(e) => e.state,
        RegistryEvent::DenunciationWithdrawn(e) => e.state,
        RegistryEvent::SignatureRecorded(e) => e.state,
        RegistryEvent::SignatureCorrected(e) => e.state,
        RegistryEvent::VoluntaryReviewDeclared(e) => e.state,
        RegistryEvent::UncacStatusRecorded(e) => e.state,
        RegistryEvent::OptOutRecorded(e) => e.state,
        RegistryEvent::OptInRecorded(e) => e.state,
        RegistryEvent::ArrangementRecorded(e) => e.state,
        RegistryEvent::OfferRecorded(e) => e.state,
        RegistryEvent::EntryStruck(e) => e.state,
        RegistryEvent::StatementRecorded(_)
        | RegistryEvent::StatementWithdrawn(_)
        | RegistryEvent::StatementStruck(_)
        | RegistryEvent::TrainingRecorded(_)
        | RegistryEvent::TrainingAttended(_)
        | RegistryEvent::TrainingStruck(_)
        | RegistryEvent::NoteReceived(_)
        | RegistryEvent::PersonNamed(_)
        | RegistryEvent::DutyGiven(_)
        | RegistryEvent::DutyEnded(_)
        | RegistryEvent::ProfileSubmitted(_)
        | RegistryEvent::ProfileReturned(_)
        | RegistryEvent::PersonApproved(_)
        | RegistryEvent::UndertakingGiven(_)
        | RegistryEvent::PersonLeft(_)
        | RegistryEvent::PublicContactChosen(_)
        | RegistryEvent::ActedOnBehalf(_) => return None,
    })
}
