//! The people of a State: what is missing in which review, who is named and how far, and the notes that were received.

use askama::Template;
use contracts::registry::{OnBehalf, OnBehalfLine, People, PersonLine, PersonStanding, ReviewPeople};
use contracts::{ContactId, DueDay};

use super::{Known, Whose};
use crate::pages::{Frame, Role};
use crate::text::Sentence;

/// Something that is to be done for a review, by when, and why.
#[derive(Debug)]
pub struct Missing<'a> {
    /// What.
    pub says: Sentence,
    /// By when, where a rule gives a day.
    pub by: Option<&'a DueDay>,
    /// The rule, where the day does not cite it.
    pub rule: Option<&'static str>,
}

/// The people of a State.
#[derive(Debug, Template)]
#[template(path = "people/overview.html")]
pub struct PeoplePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whose.
    pub whose: Whose,
    /// The registry's answer.
    pub answer: &'a People,
    /// Names and addresses.
    pub known: &'a Known,
}

impl PeoplePage<'_> {
    /// The State's name.
    #[must_use]
    pub fn state(&self) -> String {
        self.frame.names.name(&self.whose.state)
    }

    /// Whether whoever looks names people: the mission does, and the Secretariat for a note that came by post.
    #[must_use]
    pub fn may_name(&self) -> bool {
        matches!(self.frame.role(), Some(Role::Mission | Role::Secretariat))
    }

    /// The people by name, those who left last.
    #[must_use]
    pub fn people(&self) -> Vec<(&PersonLine, String)> {
        let mut people: Vec<_> =
            self.answer.people.iter().map(|line| (line, self.known.name(self.frame, line))).collect();
        people.sort_by_cached_key(|(line, name)| {
            (line.standing == PersonStanding::Left, crate::text::order(name), line.person)
        });
        people
    }

    /// The duties of somebody, in words.
    #[must_use]
    pub fn duties(&self, line: &PersonLine) -> String {
        self.frame.duties_in(line.duties.iter().map(|held| &held.duty))
    }

    /// The review by its State.
    #[must_use]
    pub fn review(&self, review: &ReviewPeople) -> Sentence {
        let key = if review.review == self.whose.state { "review-own" } else { "review-as-reviewer" };
        self.frame.say(key).with("state", self.frame.names.name(&review.review))
    }

    /// Who coordinates in a review.
    #[must_use]
    pub fn focal_point(&self, review: &ReviewPeople) -> Option<(&PersonLine, String)> {
        let line = self.line(&review.focal_point?)?;
        Some((line, self.known.name(self.frame, line)))
    }

    /// What the Secretariat did on behalf of the State, and by which mandate.
    #[must_use]
    pub fn done_on_behalf(&self, one: &OnBehalfLine) -> Sentence {
        let key = match one.what {
            OnBehalf::Duties => "on-behalf-duties",
            OnBehalf::Leaving => "on-behalf-leaving",
            OnBehalf::PublicContact => "on-behalf-public-contact",
        };
        let says = self.frame.say(key).with("state", self.state()).with("mandate", one.mandate.as_str());
        let named = |person| self.line(person).map(|line| self.known.name(self.frame, line));
        match one.person {
            Some(person) => {
                says.with("name", named(&person).unwrap_or_else(|| self.known.name_of(self.frame, &person)))
            }
            None => says,
        }
    }

    fn line(&self, person: &ContactId) -> Option<&PersonLine> {
        self.answer.people.iter().find(|line| line.person == *person)
    }

    /// The reviews in which something is missing, with what.
    #[must_use]
    pub fn missing(&self) -> Vec<(&ReviewPeople, Vec<Missing<'_>>)> {
        let reviews = self.answer.reviews.iter().map(|review| (review, self.missing_in(review)));
        reviews.filter(|(_, missing)| !missing.is_empty()).collect()
    }

    fn missing_in<'a>(&'a self, review: &'a ReviewPeople) -> Vec<Missing<'a>> {
        let frame = self.frame;
        let mut missing = Vec::new();
        match self.focal_point(review) {
            None => missing.push(Missing {
                says: frame.say("missing-focal-point"),
                by: review.focal_point_by.as_ref(),
                rule: Some("PR-18i"),
            }),
            Some((line, name)) if !review.focal_point_acts => missing.push(Missing {
                says: frame.say(waits_for(line.standing)).with("name", name),
                by: review.focal_point_by.as_ref(),
                rule: Some("GL-7"),
            }),
            Some(_) => {}
        }
        if review.experts == 0 {
            missing.push(Missing {
                says: frame.say("missing-experts"),
                by: review.experts_by.as_ref(),
                rule: Some("PR-27i"),
            });
        } else if !review.uncovered.is_empty() {
            let instruments = frame.instruments_of(&review.uncovered);
            let says = frame.say("missing-expertise").with("instruments", instruments);
            missing.push(Missing { says, by: None, rule: Some("AMB-08") });
        }
        missing
    }
}

/// For what a focal point waits who cannot act yet.
const fn waits_for(standing: PersonStanding) -> &'static str {
    match standing {
        PersonStanding::Submitted => "missing-approval",
        PersonStanding::Returned => "missing-answer",
        PersonStanding::Approved => "missing-undertaking",
        PersonStanding::Named | PersonStanding::Left => "missing-profile",
    }
}
