//! A question of a form.

use treaty::{Instrument, RegionalGroup};

use super::Values;
use crate::pages::Names;
use crate::text::{Sentence, Texts};

/// One of several answers.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What else there is to know.
    pub hint: Option<String>,
}

impl Choice {
    /// An answer.
    #[expect(clippy::needless_pass_by_value, reason = "forms are written with what is at hand: numbers, codes, texts")]
    #[must_use]
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), hint: None }
    }

    /// With something to know.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// How a question is asked.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A line of text.
    Line,
    /// Several lines.
    Lines,
    /// A day.
    Day,
    /// A whole number.
    Number {
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// One of many, from a list that opens.
    List(Vec<Choice>),
    /// One of few, all in sight.
    One(Vec<Choice>),
    /// Any of these.
    Any(Vec<Choice>),
    /// A file of this type.
    File {
        /// `.csv,text/csv`
        accept: &'static str,
    },
    /// A password that is there already. It is never written into a page.
    Secret,
    /// Settled before.
    Hidden,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name under which it is sent; also its id on the page.
    pub name: &'static str,
    /// The question.
    pub label: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// How it is asked.
    pub kind: Kind,
    /// The answer so far.
    pub values: Vec<String>,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// Whether it must be answered.
    pub needed: bool,
    /// The longest answer, in characters.
    pub longest: Option<u32>,
}

impl Field {
    /// A question that must be answered.
    #[must_use]
    pub fn new(name: &'static str, label: Sentence, kind: Kind) -> Self {
        Self {
            name,
            label: label.into(),
            hint: None,
            kind,
            values: Vec::new(),
            fault: None,
            needed: true,
            longest: None,
        }
    }

    /// A value that is sent without being asked.
    #[expect(clippy::needless_pass_by_value, reason = "forms are written with what is at hand: numbers, codes, texts")]
    #[must_use]
    pub fn hidden(name: &'static str, value: impl ToString) -> Self {
        Self {
            name,
            label: String::new(),
            hint: None,
            kind: Kind::Hidden,
            values: vec![value.to_string()],
            fault: None,
            needed: true,
            longest: None,
        }
    }

    /// One of these States.
    #[must_use]
    pub fn state(name: &'static str, label: Sentence, names: &Names) -> Self {
        let choices = names.sorted().map(|(state, name)| Choice::new(state, format!("{name} ({state})")));
        Self::new(name, label, Kind::List(choices.collect()))
    }

    /// One of the four treaties.
    #[must_use]
    pub fn instrument(texts: &Texts, name: &'static str, label: Sentence) -> Self {
        let choices = Instrument::ALL.map(|one| Choice::new(one, texts.treaty(one))).to_vec();
        Self::new(name, label, Kind::One(choices))
    }

    /// One of the regional groups, or none.
    #[must_use]
    pub fn region(name: &'static str, label: Sentence, texts: &Texts) -> Self {
        let groups = RegionalGroup::ALL.map(|group| Choice::new(group, texts.region(&Some(group))));
        let none = Choice::new("none", texts.say("region-none"));
        Self::new(name, label, Kind::List(groups.into_iter().chain([none]).collect()))
    }

    /// With what helps to answer it.
    #[must_use]
    pub fn hint(mut self, hint: Sentence) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// That need not be answered.
    #[must_use]
    pub fn if_any(mut self) -> Self {
        self.needed = false;
        self
    }

    /// With the longest answer.
    #[must_use]
    pub fn at_most(mut self, characters: u32) -> Self {
        self.longest = Some(characters);
        self
    }

    /// With an answer to begin with.
    #[expect(clippy::needless_pass_by_value, reason = "forms are written with what is at hand: numbers, codes, texts")]
    #[must_use]
    pub fn answer(mut self, value: impl ToString) -> Self {
        self.values = vec![value.to_string()];
        self
    }

    /// Takes over what was typed.
    pub(super) fn fill(&mut self, values: &Values) {
        if matches!(self.kind, Kind::Secret) {
            return;
        }
        let typed = values.all(self.name);
        if !typed.is_empty() || matches!(self.kind, Kind::Any(_)) {
            self.values = typed.iter().map(|value| (*value).to_owned()).collect();
        }
    }

    /// The answer of a question that has one.
    #[must_use]
    pub fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// How a day is asked: a browser's field for days would drop what was typed when it is no day.
    #[must_use]
    pub fn day_type(&self) -> &'static str {
        let is_day = self.value().is_empty() || self.value().parse::<contracts::Day>().is_ok();
        if is_day { "date" } else { "text" }
    }

    /// Whether this answer is among those given.
    #[must_use]
    pub fn has(&self, value: &str) -> bool {
        self.values.iter().any(|given| given == value)
    }

    /// Whether it is a set of buttons, which needs a legend rather than a label.
    #[must_use]
    pub fn is_group(&self) -> bool {
        matches!(self.kind, Kind::One(_) | Kind::Any(_))
    }

    /// What describes it, for those who do not see the page.
    #[must_use]
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let fault = self.fault.as_ref().map(|_| format!("{}-fault", self.name));
        let parts: Vec<String> = hint.into_iter().chain(fault).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}
