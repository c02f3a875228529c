//! What is known of States: who is party to the Convention, and in which regional group. Learnt from the registry's events.

use std::collections::BTreeMap;

use contracts::Day;
use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use journal::Learnt;
use treaty::{Instrument, RegionalGroup, StateCode};

/// What is known of a State.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its regional group.
    pub region: Option<RegionalGroup>,
    /// Its deposit for the Convention.
    deposit: Deposit,
    /// From which day a denunciation of the Convention takes effect.
    denounced: Option<Date>,
}

/// Whether a State deposited for the Convention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Deposit {
    /// It did not.
    #[default]
    None,
    /// It did, and from which day that is in force is not known.
    Undated,
    /// It did, and it is in force from this day.
    From(Date),
}

impl Deposit {
    fn made(force: Option<Day>) -> Self {
        force.map_or(Self::Undated, |day| Self::From(day.0))
    }
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
                self.of(e.state).deposit = Deposit::made(e.enters_into_force);
            }
            E::DepositCorrected(e) if e.instrument == Instrument::Untoc => {
                let made = e.deposit.is_some();
                self.of(e.state).deposit = if made { Deposit::made(e.enters_into_force) } else { Deposit::None };
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

impl Learnt for Parties {
    type Event = RegistryEvent;

    fn matters(event: &RegistryEvent) -> bool {
        use RegistryEvent as E;
        match event {
            E::StateRecorded(_) | E::ParticularsChanged(_) | E::EntryStruck(_) => true,
            E::DepositRecorded(e) => e.instrument == Instrument::Untoc,
            E::DepositCorrected(e) => e.instrument == Instrument::Untoc,
            E::DenunciationRecorded(e) => e.instrument == Instrument::Untoc,
            E::DenunciationWithdrawn(e) => e.instrument == Instrument::Untoc,
            _ => false,
        }
    }

    fn learn(&mut self, event: &RegistryEvent) {
        self.follow(event);
    }
}

impl Known {
    fn is_party(&self, on: Date) -> bool {
        let in_force = match self.deposit {
            Deposit::None => false,
            Deposit::Undated => true,
            Deposit::From(day) => day <= on,
        };
        in_force && self.denounced.is_none_or(|from| on < from)
    }
}
