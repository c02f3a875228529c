//! The Secretariat's desk for States.

use askama::Template;
use contracts::registry::{StateFile, StateOnDay, States};

use crate::pages::Frame;
use crate::text::Sentence;
use crate::text::order;

/// All States, each with a way to its file.
#[derive(Debug, Template)]
#[template(path = "registry/desk_states.html")]
pub struct DeskStatesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The States, by name.
    pub states: Vec<&'a StateOnDay>,
}

impl<'a> DeskStatesPage<'a> {
    /// From the registry's answer.
    #[must_use]
    pub fn new(frame: &'a Frame, answer: &'a States) -> Self {
        let mut states: Vec<&StateOnDay> = answer.states.iter().collect();
        states.sort_by_key(|state| (order(&state.name), state.state));
        Self { frame, states }
    }
}

/// What can be recorded of one State.
#[derive(Debug, Template)]
#[template(path = "registry/desk_state.html")]
pub struct DeskStatePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The file.
    pub file: &'a StateFile,
}

/// The Holy See.
const HOLY_SEE: &str = "VAT";

impl DeskStatePage<'_> {
    /// What can be recorded of this State: the last part of the path, and its words. What the rules do not allow for it is not
    /// offered.
    #[must_use]
    pub fn offered(&self) -> Vec<(&'static str, Sentence)> {
        let state = &self.file.state;
        let say = |key: &str| self.frame.say(key);
        let mut offered = vec![
            ("deposit", say("offered-deposit")),
            ("correction", say("offered-correction")),
            ("denunciation", say("offered-denunciation")),
            ("withdrawal", say("offered-withdrawal")),
            ("signature", say("offered-signature")),
            ("signature-correction", say("offered-signature-correction")),
            ("voluntary-review", say("offered-voluntary")),
            ("particulars", say("offered-particulars")),
            ("uncac", say("offered-uncac")),
            ("offer", say("offered-offer")),
            ("statement", say("offered-statement")),
            ("statement-withdrawal", say("offered-statement-withdrawal")),
        ];
        if state.regional_group.is_none() {
            offered.push(("arrangement", say("offered-arrangement")));
        }
        if state.state.as_str() == HOLY_SEE {
            offered.push(if state.opted_out {
                ("opt-in", say("offered-opt-in"))
            } else {
                ("opt-out", say("offered-opt-out"))
            });
        }
        offered.push(("statement-strike", say("offered-statement-strike")));
        offered.push(("strike", say("offered-strike")));
        offered
    }
}
