//! Names and labels that many pages share.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use contracts::drawing::{PoolLine, Slot};
use contracts::registry::{StateOnDay, Status};
use treaty::{Cluster, Instrument, InstrumentSet, RegionalGroup, StateCode};

use crate::pages::Frame;
use crate::text::{Sentence, Texts, order};

/// The names of States, by code. In which order people look them up is found once.
#[derive(Clone, Debug, Default)]
pub struct Names {
    by_code: BTreeMap<StateCode, String>,
    in_order: OnceLock<Vec<StateCode>>,
}

impl Names {
    /// Of these.
    #[must_use]
    pub fn of<N: Into<String>>(names: impl IntoIterator<Item = (StateCode, N)>) -> Self {
        let by_code = names.into_iter().map(|(state, name)| (state, name.into())).collect();
        Self { by_code, in_order: OnceLock::new() }
    }

    /// From the States of a drawing.
    #[must_use]
    pub fn of_pool(states: &[PoolLine]) -> Self {
        Self::of(states.iter().map(|line| (line.state, line.name.clone())))
    }

    /// From the registry.
    #[must_use]
    pub fn of_states(states: &[StateOnDay]) -> Self {
        Self::of(states.iter().map(|state| (state.state, state.name.clone())))
    }

    /// The same in the reader's language.
    #[must_use]
    pub fn in_language(&self, texts: &Texts) -> Self {
        Self::of(self.by_code.iter().map(|(state, name)| (*state, texts.state(*state, name))))
    }

    /// The name; the code where there is none.
    #[must_use]
    pub fn name(&self, state: &StateCode) -> String {
        self.by_code.get(state).cloned().unwrap_or_else(|| state.to_string())
    }

    /// What lists are ordered by: the name as people look it up, and the code where two names agree.
    #[must_use]
    pub fn order(&self, state: &StateCode) -> (Vec<u8>, StateCode) {
        (order(&self.name(state)), *state)
    }

    /// All States by name.
    pub fn sorted(&self) -> impl Iterator<Item = (StateCode, &str)> {
        let in_order = self.in_order.get_or_init(|| {
            let mut all: Vec<_> = self.by_code.keys().copied().collect();
            all.sort_by_cached_key(|state| self.order(state));
            all
        });
        in_order.iter().filter_map(|state| Some((*state, self.by_code.get(state)?.as_str())))
    }

    /// Whether no State is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_code.is_empty()
    }
}

/// A name as it is looked up: without case and without the accents of the Latin letters that names of States have.
#[must_use]
pub(crate) fn looked_up(name: &str) -> String {
    name.to_lowercase().chars().map(plain_letter).collect()
}

const fn plain_letter(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        other => other,
    }
}

impl Frame {
    /// The name of a State of the registry in the reader's language.
    #[must_use]
    pub fn name_of(&self, state: &StateOnDay) -> String {
        self.texts.state(state.state, &state.name)
    }
}

impl Texts {
    /// The regional group as it is written out.
    #[must_use]
    pub fn region(&self, group: &Option<RegionalGroup>) -> Sentence {
        self.say(match group {
            Some(RegionalGroup::African) => "region-african",
            Some(RegionalGroup::AsiaPacific) => "region-asia-pacific",
            Some(RegionalGroup::EasternEuropean) => "region-eastern-european",
            Some(RegionalGroup::LatinAmericanAndCaribbean) => "region-grulac",
            Some(RegionalGroup::WesternEuropeanAndOthers) => "region-weog",
            None => "region-none",
        })
    }

    /// A regional group as it is written out.
    #[must_use]
    pub fn region_of(&self, group: &RegionalGroup) -> Sentence {
        self.region(&Some(*group))
    }

    /// The treaty, short.
    #[must_use]
    pub fn instrument(&self, instrument: &Instrument) -> Sentence {
        self.say(match instrument {
            Instrument::Untoc => "instrument-untoc",
            Instrument::Tip => "instrument-tip",
            Instrument::Som => "instrument-som",
            Instrument::Firearms => "instrument-firearms",
        })
    }

    /// The treaties of a set, in a row.
    #[must_use]
    pub fn instruments(&self, set: &InstrumentSet) -> String {
        let names: Vec<String> = set.iter().map(|instrument| self.instrument(&instrument).into()).collect();
        self.list(&names)
    }

    /// A cluster by the heading of its column in table 1.
    #[must_use]
    pub fn cluster(&self, cluster: &Cluster) -> Sentence {
        self.say(match cluster {
            Cluster::Criminalization => "cluster-1",
            Cluster::Prevention => "cluster-2",
            Cluster::LawEnforcement => "cluster-3",
            Cluster::InternationalCooperation => "cluster-4",
        })
    }

    /// What a State is to a treaty.
    #[must_use]
    pub fn status(&self, status: &Status) -> Sentence {
        self.say(match status {
            Status::Party => "status-party",
            Status::Deposited => "status-deposited",
            Status::Uncertain => "status-uncertain",
            Status::Signatory => "status-signatory",
            Status::Denounced => "status-denounced",
            Status::None => "status-none",
        })
    }

    /// Which of the two places of para. 28.
    #[must_use]
    pub fn slot(&self, slot: &Slot) -> Sentence {
        self.say(match slot {
            Slot::SameRegion => "slot-same-region",
            Slot::OtherRegion => "slot-other-region",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_its_accents() {
        assert_eq!(looked_up("Côte d'Ivoire"), "cote d'ivoire");
        assert_eq!(looked_up("Türkiye"), "turkiye");
    }
}
