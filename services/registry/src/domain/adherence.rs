//! A State's adherence to one instrument: a deposit, and what became of it.

use jiff::civil::Date;
use treaty::Instrument;
use treaty::dates::entry_into_force;
use treaty::parties::Deposit;

/// A deposit, and its denunciation if there was one. After a denunciation a new deposit starts another adherence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adherence {
    /// When it was deposited, as far as that is known.
    pub deposit: Deposit,
    /// The day on which an earlier adherence ended; a State that is a party cannot deposit again.
    pub not_before: Option<Date>,
    /// The denunciation of which a notice was received.
    pub denunciation: Option<Denunciation>,
    /// That of the Convention, with which a Protocol goes.
    pub entailed: Option<Denunciation>,
    /// What was withdrawn before it took effect, and when.
    pub withdrawn: Vec<(Denunciation, Date)>,
    /// The entry into force that was made known when its day came.
    pub announced: Option<Date>,
}

/// A denunciation (article 40 of the Convention and its counterparts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denunciation {
    /// When the Secretary-General received the notice.
    pub received: Date,
    /// One year later: the first day on which the State is no longer bound.
    pub takes_effect: Date,
}

/// Where an adherence stands on a day, by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing is known to have been deposited by then.
    NotYet,
    /// Deposited, and certainly not in force.
    Deposited,
    /// In force for some of the days on which the deposit may have been made, for others not.
    Open,
    /// In force.
    InForce,
    /// Denounced with effect.
    Ended,
}

impl Adherence {
    /// An adherence that begins with this deposit.
    pub(super) const fn new(deposit: Deposit, not_before: Option<Date>) -> Self {
        Self { deposit, not_before, denunciation: None, entailed: None, withdrawn: Vec::new(), announced: None }
    }

    /// The denunciation that ends it: the one that takes effect first.
    #[must_use]
    pub fn ending(&self) -> Option<Denunciation> {
        self.denunciation.into_iter().chain(self.entailed).min_by_key(|one| one.takes_effect)
    }

    /// The denunciation that would end it, by all that had been received on the day.
    #[must_use]
    pub fn ending_as_known(&self, on: Date) -> Option<Denunciation> {
        let standing = self.denunciation.into_iter().chain(self.entailed);
        let withdrawn = self.withdrawn.iter().filter(|(_, day)| on < *day).map(|(denunciation, _)| *denunciation);
        standing.chain(withdrawn).filter(|one| one.received <= on).min_by_key(|one| one.takes_effect)
    }

    /// The first day on which it no longer binds, if that is known.
    #[must_use]
    pub fn ends(&self) -> Option<Date> {
        self.ending().map(|denunciation| denunciation.takes_effect)
    }

    /// Whether a denunciation has taken effect by the day.
    #[must_use]
    pub fn has_ended(&self, on: Date) -> bool {
        self.ends().is_some_and(|ends| ends <= on)
    }

    /// Where it stands on the day.
    pub(super) fn standing(&self, instrument: Instrument, on: Date) -> Standing {
        if self.has_ended(on) {
            Standing::Ended
        } else if self.not_before.is_some_and(|day| on < day) {
            Standing::NotYet
        } else if self.latest_entry(instrument).is_some_and(|day| day <= on) {
            Standing::InForce
        } else if self.earliest_entry(instrument) <= on {
            Standing::Open
        } else if last_day(self.deposit).is_some_and(|day| day <= on) {
            Standing::Deposited
        } else {
            Standing::NotYet
        }
    }

    /// The first day on which it may have entered into force. Nobody was bound before the treaty itself was in force.
    fn earliest_entry(&self, instrument: Instrument) -> Date {
        match first_day(self.deposit).max(self.not_before) {
            Some(first) => entry_into_force(first, instrument).unwrap_or(Date::MAX),
            None => instrument.in_force_since(),
        }
    }

    /// The day by which it has certainly entered into force, if there is one in the calendar.
    pub(super) fn latest_entry(&self, instrument: Instrument) -> Option<Date> {
        entry_into_force(last_day(self.deposit)?, instrument).ok()
    }

    /// The day of its entry into force, where that is known.
    pub(super) fn entry(&self, instrument: Instrument) -> Option<Date> {
        entry_of(self.deposit, instrument)
    }
}

/// The day on which an instrument enters into force after this deposit; none where the day of the deposit is not known.
pub(super) fn entry_of(deposit: Deposit, instrument: Instrument) -> Option<Date> {
    match deposit {
        Deposit::Day(day) => entry_into_force(day, instrument).ok(),
        Deposit::Year(_) | Deposit::Unknown => None,
    }
}

/// The first day on which the deposit may have been made.
pub(super) fn first_day(deposit: Deposit) -> Option<Date> {
    match deposit {
        Deposit::Day(day) => Some(day),
        Deposit::Year(year) => Date::new(year, 1, 1).ok(),
        Deposit::Unknown => None,
    }
}

/// The last day on which the deposit may have been made.
pub(super) fn last_day(deposit: Deposit) -> Option<Date> {
    match deposit {
        Deposit::Day(day) => Some(day),
        Deposit::Year(year) => Date::new(year, 12, 31).ok(),
        Deposit::Unknown => None,
    }
}

/// Whether the first says more than the second, and nothing else: a day of that year, or anything where nothing was known.
pub(super) fn refines(exact: Deposit, vague: Deposit) -> bool {
    match (exact, vague) {
        (Deposit::Day(day), Deposit::Year(year)) => day.year() == year,
        (Deposit::Day(_) | Deposit::Year(_), Deposit::Unknown) => true,
        _ => false,
    }
}
