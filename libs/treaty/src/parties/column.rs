//! The columns of the file.

use std::fmt;

use crate::Instrument;

/// A column of the file of States parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The State's code.
    Iso3,
    /// The State's name.
    Name,
    /// Its regional group.
    UnRegionalGroup,
    /// Its deposit for one of the instruments.
    Deposit(Instrument),
    /// Whether it is party to the Convention against Corruption.
    UncacParty,
    /// Its official languages among the six.
    UnLanguages,
}

impl Column {
    /// All nine, in the order of the file.
    pub const ALL: [Self; 9] = [
        Self::Iso3,
        Self::Name,
        Self::UnRegionalGroup,
        Self::Deposit(Instrument::Untoc),
        Self::Deposit(Instrument::Tip),
        Self::Deposit(Instrument::Som),
        Self::Deposit(Instrument::Firearms),
        Self::UncacParty,
        Self::UnLanguages,
    ];

    /// The name in the file's first line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Iso3 => "iso3",
            Self::Name => "name",
            Self::UnRegionalGroup => "un_regional_group",
            Self::Deposit(Instrument::Untoc) => "untoc_date",
            Self::Deposit(Instrument::Tip) => "tip_date",
            Self::Deposit(Instrument::Som) => "som_date",
            Self::Deposit(Instrument::Firearms) => "firearms_date",
            Self::UncacParty => "uncac_party",
            Self::UnLanguages => "un_languages",
        }
    }
}

impl fmt::Display for Column {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}
