//! What a State is to a treaty, in words.

use contracts::registry::{InstrumentOnDay, Status};
use treaty::parties::Deposit;

use crate::pages::Frame;

/// What a cell of the table says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatyStatus {
    /// In a word or two; none where the State has nothing to do with the treaty.
    pub says: Option<String>,
    /// Since when, from when, or why it is open.
    pub detail: Option<String>,
    /// Whether the day is not settled.
    pub open: bool,
}

impl Frame {
    /// What this State is to this treaty.
    #[must_use]
    pub fn treaty_status(&self, on: &InstrumentOnDay) -> TreatyStatus {
        let says = (on.status != Status::None).then(|| self.texts.status(&on.status).into());
        TreatyStatus { says, detail: self.detail(on), open: on.status == Status::Uncertain }
    }

    fn detail(&self, on: &InstrumentOnDay) -> Option<String> {
        let day = |key: &str, day: &contracts::Day| Some(self.say(key).with("day", self.texts.short_day(day)).into());
        match on.status {
            Status::None | Status::Signatory => None,
            Status::Denounced => on.ends.as_ref().and_then(|ends| day("status-ended", ends)),
            Status::Deposited => on.in_force_from.as_ref().and_then(|from| day("status-from", from)),
            Status::Uncertain => Some(self.known_of(on.deposit)),
            Status::Party => match (&on.ends, &on.in_force_from) {
                (Some(ends), _) => day("status-until", ends),
                (None, Some(from)) => day("status-since", from),
                (None, None) => Some(self.known_of(on.deposit)),
            },
        }
    }

    /// The day of a deposit, as far as it is known.
    #[must_use]
    pub fn deposit(&self, deposit: &Deposit) -> String {
        match deposit {
            Deposit::Day(day) => self.texts.short_day(&contracts::Day(*day)),
            other => self.known_of(Some(*other)),
        }
    }

    /// What is known of a deposit whose day is not.
    fn known_of(&self, deposit: Option<Deposit>) -> String {
        match deposit {
            Some(Deposit::Year(year)) => self.say("deposit-in-year").with("year", year.to_string()).into(),
            _ => self.say("deposit-day-unknown").into(),
        }
    }
}
