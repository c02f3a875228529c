//! A State party and what binds it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::deposit::Deposit;
use crate::{Instrument, InstrumentSet, Language, RegionalGroup, StateCode};

/// A State party, or a regional organization that is a party, as the file describes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Party {
    /// Its code.
    pub code: StateCode,
    /// Its short name.
    pub name: String,
    /// Its regional group; some parties have none (AMB-09).
    pub group: Option<RegionalGroup>,
    /// Its deposits, by [`Instrument::index`]; none where it is not known to be a party.
    pub deposits: [Option<Deposit>; 4],
    /// Whether it is party to the Convention against Corruption (note to table 1).
    pub uncac_party: bool,
    /// Its official languages among the six, in the order of [`Language::ALL`].
    pub languages: Vec<Language>,
}

/// Whether an instrument is in force for a party on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InForce {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// The deposit is not known well enough to say.
    Unclear {
        /// The instrument whose deposit leaves it open.
        instrument: Instrument,
        /// What is known of that deposit.
        deposit: Deposit,
    },
}

/// What binds a party on a date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Participation {
    /// The instruments in force for it.
    pub in_force: InstrumentSet,
    /// The instruments of which the file does not say enough, in canonical order.
    pub unclear: Vec<Instrument>,
}

impl Party {
    /// Its deposit for the instrument; none when it is not known to be a party.
    #[must_use]
    pub const fn deposit(&self, instrument: Instrument) -> Option<Deposit> {
        self.deposits[instrument.index()]
    }

    /// Whether the instrument is in force for it on the date: from the thirtieth day after its
    /// deposit (AMB-02). A Protocol binds a State no earlier than the Convention does (article 37,
    /// paragraph 2, of the Convention).
    #[must_use]
    pub fn in_force(&self, instrument: Instrument, as_of: Date) -> InForce {
        let own = self.judged_alone(instrument, as_of);
        match (own, self.judged_alone(Instrument::Untoc, as_of)) {
            (InForce::No, _) | (_, InForce::No) => InForce::No,
            (own, InForce::Yes) => own,
            (_, unclear) => unclear,
        }
    }

    /// Everything that binds it on the date.
    #[must_use]
    pub fn participation(&self, as_of: Date) -> Participation {
        let mut participation = Participation::default();
        for instrument in Instrument::ALL {
            match self.in_force(instrument, as_of) {
                InForce::Yes => {
                    participation.in_force.insert(instrument);
                }
                InForce::No => {}
                InForce::Unclear { .. } => participation.unclear.push(instrument),
            }
        }
        participation
    }

    /// By the deposit for this instrument, and nothing else.
    fn judged_alone(&self, instrument: Instrument, as_of: Date) -> InForce {
        let Some(deposit) = self.deposit(instrument) else {
            return InForce::No;
        };
        match deposit.in_force(instrument, as_of) {
            Some(true) => InForce::Yes,
            Some(false) => InForce::No,
            None => InForce::Unclear { instrument, deposit },
        }
    }
}
