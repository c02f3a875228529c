//! The rules of the reviews as they are in force, what the Conference changed, and what can be changed.

use askama::Template;
use contracts::reviews::{Amendment, AmendmentLine, Period, RulesInForce};
use treaty::{Cluster, Phase, YearlyGroup};

use super::forms::readings_chosen;
use crate::pages::Frame;
use crate::text::Sentence;

/// The rules in force.
#[derive(Debug, Template)]
#[template(path = "board/rules.html")]
pub struct RulesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The rules.
    pub rules: &'a RulesInForce,
}

impl RulesPage<'_> {
    /// Each phase with its cluster.
    pub fn workplan(&self) -> impl Iterator<Item = (Phase, &Cluster)> {
        Phase::ALL.into_iter().zip(&self.rules.clusters)
    }

    /// Each group with its first day.
    pub fn starts(&self) -> impl Iterator<Item = (YearlyGroup, &contracts::Day)> {
        YearlyGroup::ALL.into_iter().zip(&self.rules.starts)
    }

    /// How rules are read: each reading's place in the catalogue, what it is about, and how.
    #[must_use]
    pub fn readings(&self) -> Vec<(&'static str, Sentence, Sentence)> {
        readings_chosen(self.frame, &self.rules.readings)
    }

    /// What was changed, in words.
    #[must_use]
    pub fn changed(&self, line: &AmendmentLine) -> String {
        match (&line.amendment, &line.period) {
            (Some(amendment), _) => self.frame.amendment(amendment),
            (None, Some(period)) => self.frame.period(period),
            (None, None) => self.frame.say("rules-readings-chosen").into(),
        }
    }

    /// Each time that States have: where it is changed, its paragraph, what it is for, and how long it is.
    pub fn periods(&self) -> impl Iterator<Item = (String, &'static str, Sentence, Sentence)> {
        self.rules.periods.iter().map(|period| {
            let (what, length) = match *period {
                Period::FocalPoints { weeks } => ("rules-focal-points", self.weeks(weeks)),
                Period::Experts { weeks } => ("rules-experts", self.weeks(weeks)),
                Period::Consultation { weeks } => ("rules-consultation", self.weeks(weeks)),
                Period::Answers { months } => ("rules-answers", self.months(months)),
                Period::Feedback { months } => ("rules-feedback", self.months(months)),
            };
            (format!("/desk/rules/{}", period.code()), period.rule(), self.frame.say(what), length)
        })
    }

    fn weeks(&self, weeks: u16) -> Sentence {
        self.frame.say("rules-weeks").with("weeks", weeks)
    }

    fn months(&self, months: u16) -> Sentence {
        self.frame.say("rules-months").with("months", months)
    }
}

impl Frame {
    /// A change of a time that States have, in words.
    #[must_use]
    pub fn period(&self, period: &Period) -> String {
        match *period {
            Period::FocalPoints { weeks } => self.say("amended-focal-points").with("weeks", weeks),
            Period::Experts { weeks } => self.say("amended-experts").with("weeks", weeks),
            Period::Consultation { weeks } => self.say("amended-consultation").with("weeks", weeks),
            Period::Answers { months } => self.say("amended-answers").with("months", months),
            Period::Feedback { months } => self.say("amended-feedback").with("months", months),
        }
        .into()
    }

    /// A change of a rule, in words.
    #[must_use]
    pub fn amendment(&self, amendment: &Amendment) -> String {
        match amendment {
            Amendment::Threshold { numerator, denominator } => {
                self.say("amended-threshold").with("numerator", *numerator).with("denominator", *denominator).into()
            }
            Amendment::Workplan { clusters } => {
                let phase =
                    |(phase, cluster): (Phase, &Cluster)| format!("{}: {}", self.phase(&phase), self.cluster(cluster));
                let phases: Vec<String> = Phase::ALL.into_iter().zip(clusters).map(phase).collect();
                self.say("amended-workplan").with("phases", phases.join("; ")).into()
            }
            Amendment::GroupStart { group, start } => {
                self.say("amended-start").with("group", group.number()).with("day", self.texts.day(start)).into()
            }
            Amendment::PhaseLength { months } => self.say("amended-length").with("months", *months).into(),
        }
    }
}
