//! The Convention and its Protocols.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One of the four treaties the Mechanism reviews (procedures and rules, para. 9).
///
/// The order of the variants is the canonical order everywhere: in files, hashes and on screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Instrument {
    /// The Convention itself.
    #[serde(rename = "UNTOC")]
    Untoc,
    /// The Trafficking in Persons Protocol.
    #[serde(rename = "TIP")]
    Tip,
    /// The Smuggling of Migrants Protocol.
    #[serde(rename = "SOM")]
    Som,
    /// The Firearms Protocol.
    #[serde(rename = "FIREARMS")]
    Firearms,
}

impl Instrument {
    /// All four, in canonical order.
    pub const ALL: [Self; 4] = [Self::Untoc, Self::Tip, Self::Som, Self::Firearms];

    /// The code used in files: `UNTOC`, `TIP`, `SOM` or `FIREARMS`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Untoc => "UNTOC",
            Self::Tip => "TIP",
            Self::Som => "SOM",
            Self::Firearms => "FIREARMS",
        }
    }

    /// The full title of the treaty.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Untoc => "United Nations Convention against Transnational Organized Crime",
            Self::Tip => {
                "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women \
                 and Children, supplementing the United Nations Convention against Transnational \
                 Organized Crime"
            }
            Self::Som => {
                "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing \
                 the United Nations Convention against Transnational Organized Crime"
            }
            Self::Firearms => {
                "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their \
                 Parts and Components and Ammunition, supplementing the United Nations Convention \
                 against Transnational Organized Crime"
            }
        }
    }

    /// The name that table 1 of the appendix uses.
    #[must_use]
    pub const fn short_title(self) -> &'static str {
        match self {
            Self::Untoc => "Organized Crime Convention",
            Self::Tip => "Trafficking in Persons Protocol",
            Self::Som => "Smuggling of Migrants Protocol",
            Self::Firearms => "Firearms Protocol",
        }
    }

    /// The day on which the treaty itself entered into force. No State is bound before it.
    #[must_use]
    pub const fn in_force_since(self) -> Date {
        match self {
            Self::Untoc => date(2003, 9, 29),
            Self::Tip => date(2003, 12, 25),
            Self::Som => date(2004, 1, 28),
            Self::Firearms => date(2005, 7, 3),
        }
    }

    /// The article on its entry into force: the thirtieth day after the deposit.
    #[must_use]
    pub const fn entry_into_force_article(self) -> u8 {
        match self {
            Self::Untoc => 38,
            Self::Tip => 17,
            Self::Som => 22,
            Self::Firearms => 18,
        }
    }

    /// The article on denunciation: one year after the notice was received.
    #[must_use]
    pub const fn denunciation_article(self) -> u8 {
        match self {
            Self::Untoc => 40,
            Self::Tip => 19,
            Self::Som => 24,
            Self::Firearms => 20,
        }
    }

    /// The last article: that on the depositary and languages, which follows the one on denunciation.
    #[must_use]
    pub const fn last_article(self) -> u8 {
        self.denunciation_article() + 1
    }

    /// Whether this is one of the three Protocols, which only a party to the Convention may join
    /// (article 37, paragraph 2, of the Convention).
    #[must_use]
    pub const fn is_protocol(self) -> bool {
        !matches!(self, Self::Untoc)
    }

    /// The place in the canonical order, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.code())
    }
}

/// A word that is no instrument's code.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not an instrument; the codes are UNTOC, TIP, SOM and FIREARMS")]
pub struct UnknownInstrument(pub String);

impl FromStr for Instrument {
    type Err = UnknownInstrument;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|instrument| instrument.code() == text)
            .ok_or_else(|| UnknownInstrument(text.to_owned()))
    }
}
