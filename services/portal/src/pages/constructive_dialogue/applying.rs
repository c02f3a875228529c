//! Applying, step by step, with a summary before anything is sent.

use askama::Template;
use contracts::Instant;

use super::forms::Step;
use crate::pages::Frame;
use crate::pages::form::{Fault, Form, Kind};

/// What is known of the draft that a page belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DraftLine {
    /// How often it was changed; 0 where there is none yet.
    pub revision: u64,
    /// When it was last changed.
    pub saved_at: Option<Instant>,
}

/// One step.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/step.html")]
pub struct StepPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Which one.
    pub step: Step,
    /// Its questions.
    pub form: Form,
    /// The draft.
    pub draft: DraftLine,
    /// Whether one came from the summary, and goes back there.
    pub from_summary: bool,
}

impl StepPage<'_> {
    /// How many steps there are.
    #[must_use]
    pub fn steps(&self) -> usize {
        Step::ALL.len()
    }
}

/// What was answered at every step, what is wrong with it, and what will happen.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/check.html")]
pub struct CheckPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// All questions, with their answers, their faults, and why the service did not take it.
    pub form: Form,
    /// What will happen.
    pub will: Vec<String>,
    /// The draft.
    pub draft: DraftLine,
}

impl CheckPage<'_> {
    /// Every step with what was answered there.
    #[must_use]
    pub fn steps(&self) -> Vec<(Step, Vec<(&str, String)>)> {
        Step::ALL.into_iter().map(|step| (step, self.form.answers_to(self.frame, step.fields()))).collect()
    }

    /// Where something that is wrong is put right.
    #[must_use]
    pub fn at(&self, fault: &Fault) -> String {
        let step = Step::asking(fault.field).unwrap_or(Step::Contact);
        format!("{}?then=check#{}", self.frame.to(&step.path()), fault.field)
    }
}
