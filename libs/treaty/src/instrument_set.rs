//! Sets of instruments, small enough to copy.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::{Instrument, UnknownInstrument};

/// A set of instruments: what a State is party to, what a reviewer is drawn for.
///
/// Written `UNTOC+TIP` in text (`none` when empty) and `["UNTOC","TIP"]` in JSON, always in
/// canonical order; reading refuses unknown codes, repetitions and any other order, so that a set
/// has one spelling only.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstrumentSet(u8);

const EMPTY_WORD: &str = "none";

impl InstrumentSet {
    /// No instrument.
    pub const EMPTY: Self = Self(0);
    /// The Convention and its three Protocols.
    pub const ALL: Self = Self(0b1111);

    /// The set of this one instrument.
    #[must_use]
    pub const fn of(instrument: Instrument) -> Self {
        Self(1 << instrument.index())
    }

    /// The bits: 1 for UNTOC, 2 for TIP, 4 for SOM, 8 for FIREARMS.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The set with these bits, unless a bit belongs to no instrument.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Option<Self> {
        if bits & !Self::ALL.0 == 0 { Some(Self(bits)) } else { None }
    }

    /// Whether the instrument is in the set.
    #[must_use]
    pub const fn contains(self, instrument: Instrument) -> bool {
        self.0 & Self::of(instrument).0 != 0
    }

    /// Adds the instrument; true when it was not yet there.
    pub const fn insert(&mut self, instrument: Instrument) -> bool {
        let new = !self.contains(instrument);
        self.0 |= Self::of(instrument).0;
        new
    }

    /// What is in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether everything in this set is in the other too.
    #[must_use]
    pub const fn is_subset_of(self, other: Self) -> bool {
        self.difference(other).is_empty()
    }

    /// Whether nothing is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many instruments are in the set, 0 to 4.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The instruments of the set, in canonical order.
    pub fn iter(self) -> impl Iterator<Item = Instrument> + Clone {
        Instrument::ALL.into_iter().filter(move |instrument| self.contains(*instrument))
    }
}

impl From<Instrument> for InstrumentSet {
    fn from(instrument: Instrument) -> Self {
        Self::of(instrument)
    }
}

impl FromIterator<Instrument> for InstrumentSet {
    fn from_iter<I: IntoIterator<Item = Instrument>>(instruments: I) -> Self {
        instruments.into_iter().map(Self::of).fold(Self::EMPTY, Self::union)
    }
}

impl fmt::Display for InstrumentSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return out.pad(EMPTY_WORD);
        }
        let codes: Vec<_> = self.iter().map(Instrument::code).collect();
        out.pad(&codes.join("+"))
    }
}

impl fmt::Debug for InstrumentSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "InstrumentSet({self})")
    }
}

/// Why a text or a list is not a set of instruments.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InstrumentSetError {
    /// A code that names no instrument.
    #[error(transparent)]
    Unknown(#[from] UnknownInstrument),
    /// The same instrument twice.
    #[error("{0} is named twice")]
    Repeated(Instrument),
    /// An instrument after one that follows it in canonical order.
    #[error("{0} is out of order; the order is UNTOC, TIP, SOM, FIREARMS")]
    OutOfOrder(Instrument),
}

impl InstrumentSet {
    /// Adds the next instrument of a list that must be in canonical order.
    fn append(&mut self, next: Instrument) -> Result<(), InstrumentSetError> {
        if self.contains(next) {
            return Err(InstrumentSetError::Repeated(next));
        }
        if self.iter().any(|earlier| earlier > next) {
            return Err(InstrumentSetError::OutOfOrder(next));
        }
        self.insert(next);
        Ok(())
    }
}

impl FromStr for InstrumentSet {
    type Err = InstrumentSetError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut set = Self::EMPTY;
        if text != EMPTY_WORD {
            for code in text.split('+') {
                set.append(code.parse()?)?;
            }
        }
        Ok(set)
    }
}

impl Serialize for InstrumentSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for InstrumentSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut set = Self::EMPTY;
        for instrument in Vec::<Instrument>::deserialize(deserializer)? {
            set.append(instrument).map_err(D::Error::custom)?;
        }
        Ok(set)
    }
}
