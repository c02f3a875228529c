//! The five regional groups of the United Nations.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A regional group: one reviewer comes from the group of the State party under review, one from
/// another (procedures and rules, para. 28). A party may belong to none (AMB-09).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RegionalGroup {
    /// African States.
    #[serde(rename = "African Group")]
    African,
    /// Asia-Pacific States.
    #[serde(rename = "Asia-Pacific Group")]
    AsiaPacific,
    /// Eastern European States.
    #[serde(rename = "EEG")]
    EasternEuropean,
    /// Latin American and Caribbean States.
    #[serde(rename = "GRULAC")]
    LatinAmericanAndCaribbean,
    /// Western European and other States.
    #[serde(rename = "WEOG")]
    WesternEuropeanAndOthers,
}

impl RegionalGroup {
    /// All five, in alphabetical order of their names.
    pub const ALL: [Self; 5] = [
        Self::African,
        Self::AsiaPacific,
        Self::EasternEuropean,
        Self::LatinAmericanAndCaribbean,
        Self::WesternEuropeanAndOthers,
    ];

    /// The label in the file of States parties.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::African => "African Group",
            Self::AsiaPacific => "Asia-Pacific Group",
            Self::EasternEuropean => "EEG",
            Self::LatinAmericanAndCaribbean => "GRULAC",
            Self::WesternEuropeanAndOthers => "WEOG",
        }
    }

    /// Whether a person who typed this means the group: its label, in any case, with or without
    /// the word "Group".
    fn is_called(self, text: &str) -> bool {
        let label = self.label();
        let short = label.strip_suffix(" Group").unwrap_or(label);
        text.eq_ignore_ascii_case(label) || text.eq_ignore_ascii_case(short)
    }
}

impl fmt::Display for RegionalGroup {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.label())
    }
}

/// A word that is no regional group's label.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "\"{0}\" is not a regional group; the groups are African Group, Asia-Pacific Group, EEG, \
     GRULAC and WEOG"
)]
pub struct UnknownRegionalGroup(pub String);

impl FromStr for RegionalGroup {
    type Err = UnknownRegionalGroup;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|group| group.is_called(text)).ok_or_else(|| UnknownRegionalGroup(text.to_owned()))
    }
}
