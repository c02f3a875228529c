//! The table of States parties on a day.

use askama::Template;
use contracts::Day;
use contracts::registry::{StateOnDay, States};
use treaty::{Instrument, RegionalGroup};

use crate::pages::Frame;
use crate::text::Sentence;
use crate::text::order;

/// Which regional group is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RegionChoice {
    /// All of them.
    #[default]
    All,
    /// One, or the States without one.
    Only(Option<RegionalGroup>),
}

impl RegionChoice {
    /// As it stands in an address: a label, `none`, or nothing for all.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        match text {
            "none" => Self::Only(None),
            label => label.parse().map_or(Self::All, |group| Self::Only(Some(group))),
        }
    }

    /// As it stands in an address.
    #[must_use]
    pub fn value(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Only(Some(group)) => group.label(),
            Self::Only(None) => "none",
        }
    }

    /// Whether a State of this group is shown.
    #[must_use]
    pub fn includes(self, group: Option<RegionalGroup>) -> bool {
        self == Self::All || self == Self::Only(group)
    }

    /// All that can be chosen, with words.
    #[must_use]
    pub fn choices(frame: &Frame) -> Vec<(Self, Sentence)> {
        let groups = RegionalGroup::ALL.map(|group| (Self::Only(Some(group)), frame.texts.region(&Some(group))));
        let none = (Self::Only(None), frame.texts.region(&None));
        let all = (Self::All, frame.say("region-all"));
        [all].into_iter().chain(groups).chain([none]).collect()
    }
}

/// States parties on a day.
#[derive(Debug, Template)]
#[template(path = "registry/states.html")]
pub struct StatesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The day.
    pub as_of: Day,
    /// The group shown.
    pub region: RegionChoice,
    /// The States shown, by name.
    pub states: Vec<&'a StateOnDay>,
    /// How many there are in all groups.
    pub total: usize,
}

impl<'a> StatesPage<'a> {
    /// From the registry's answer.
    #[must_use]
    pub fn new(frame: &'a Frame, answer: &'a States, region: RegionChoice) -> Self {
        let mut states: Vec<&StateOnDay> =
            answer.states.iter().filter(|state| region.includes(state.regional_group)).collect();
        states.sort_by_key(|state| (order(&state.name), state.state));
        Self { frame, as_of: answer.as_of, region, states, total: answer.states.len() }
    }

    /// How many cells of the States shown are not settled on the day.
    #[must_use]
    pub fn open(&self) -> usize {
        let cells = self.states.iter().flat_map(|state| &state.instruments);
        cells.filter(|cell| self.frame.treaty_status(cell).open).count()
    }
}
