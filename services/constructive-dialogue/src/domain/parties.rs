//! What is known of States: who is party to the Convention, and in which regional group. Learnt from the registry's events.

use std::collections::BTreeMap;

use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use treaty::{Instrument, RegionalGroup, StateCode};

/// What is known of a State.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its regional group.
    pub region: Option<RegionalGroup>,
    /// Whether it deposited for the Convention, and from which day that is in force, where that is known.
    deposit: Option<Option<Date>>,
    /// From which day a denunciation of the Convention takes effect.
    denounced: Option<Date>,
}

/// All States.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties(BTreeMap<StateCode, Known>);

impl Parties {
    /// Whether a State is party to the Convention on a day. One whose day of deposit is not known is taken to be.
    #[must_use]
    pub fn is_party(&self, state: StateCode, on: Date) -> bool {
        self.0.get(&state).is_some_and(|known| known.is_party(on))
    }

    /// The regional group of a State.
    #[must_use]
    pub fn region(&self, state: StateCode) -> Option<RegionalGroup> {
        self.0.get(&state)?.region
    }

    /// The regional groups of all States parties on a day.
    pub fn regions(&self, on: Date) -> impl Iterator<Item = Option<RegionalGroup>> + '_ {
        self.0.values().filter(move |known| known.is_party(on)).map(|known| known.region)
    }

    /// Learns from an event of the registry.
    pub fn follow(&mut self, event: &RegistryEvent) {
        use RegistryEvent as E;
        match event {
            E::StateRecorded(e) => self.of(e.state).region = e.regional_group,
            E::ParticularsChanged(e) => self.of(e.state).region = e.regional_group,
            E::DepositRecorded(e) if e.instrument == Instrument::Untoc => {
                self.of(e.state).deposit = Some(e.enters_into_force.map(|day| day.0));
            }
            E::DepositCorrected(e) if e.instrument == Instrument::Untoc => {
                let force = e.enters_into_force.map(|day| day.0);
                self.of(e.state).deposit = e.deposit.is_some().then_some(force);
            }
            E::DenunciationRecorded(e) if e.instrument == Instrument::Untoc => {
                self.of(e.state).denounced = Some(e.takes_effect.0);
            }
            E::DenunciationWithdrawn(e) if e.instrument == Instrument::Untoc => self.of(e.state).denounced = None,
            _ => {}
        }
    }

    fn of(&mut self, state: StateCode) -> &mut Known {
        self.0.entry(state).or_default()
    }
}

impl Known {
    fn is_party(&self, on: Date) -> bool {
        let in_force = self.deposit.is_some_and(|from| from.is_none_or(|from| from <= on));
        in_force && self.denounced.is_none_or(|from| on < from)
    }
}
