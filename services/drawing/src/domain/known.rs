//! What the registry has said of the States, as far as a drawing needs it: folded from the registry's events.

mod entry;

use std::collections::{BTreeMap, BTreeSet};

use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use journal::Learnt;
use treaty::parties::Party;
use treaty::{InstrumentSet, Language, RegionalGroup, StateCode};

use entry::Entry;

/// The States as the registry knows them. The order of events matters for each State, not between States.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    states: BTreeMap<StateCode, Entry>,
}

/// A signatory that takes part as a State under review, of its own will (para. 52).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Its regional group.
    pub group: Option<RegionalGroup>,
    /// What it has signed.
    pub signed: InstrumentSet,
    /// The voluntary contribution that pays for its review; none as long as it waits for one.
    pub funding: Option<String>,
}

impl Learnt for Known {
    type Event = RegistryEvent;

    fn learn(&mut self, event: &RegistryEvent) {
        self.follow(event);
    }
}

impl Known {
    /// Takes in what happened in the registry.
    pub fn follow(&mut self, event: &RegistryEvent) {
        self.states.entry(state_of(event)).or_default().follow(event);
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

fn state_of(event: &RegistryEvent) -> StateCode {
    match event {
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
    }
}
