//! One's own profile: what the Secretariat asked, the undertaking of confidentiality, filling in, and what others see of it.

use askama::Template;
use contracts::registry::{OwnProfile, PersonStanding};

use crate::pages::Frame;
use crate::pages::form::{Form, Kind};
use crate::text::{Note, Sentence, Tone};

/// One's own profile.
#[derive(Debug, Template)]
#[template(path = "people/profile.html")]
pub struct ProfilePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The registry's answer.
    pub own: &'a OwnProfile,
    /// The profile as a form.
    pub form: Form,
    /// Under which identifier the undertaking is given: sent twice, it is given once.
    pub undertaking_id: String,
    /// Why the undertaking was not taken.
    pub refusal: Option<Note>,
}

impl ProfilePage<'_> {
    /// The State for which one was named.
    #[must_use]
    pub fn state(&self) -> String {
        self.frame.names.name(&self.own.person.state)
    }

    /// What to do next.
    #[must_use]
    pub fn next(&self) -> Sentence {
        let person = &self.own.person;
        self.frame.say(match (person.standing, person.undertaking) {
            (PersonStanding::Left, _) => "profile-next-left",
            (PersonStanding::Approved, None) => "first-undertake-why",
            (_, None) => "profile-next-undertaking",
            (PersonStanding::Named, _) => "profile-next-fill-in",
            (PersonStanding::Submitted, _) => "profile-next-wait",
            (PersonStanding::Returned, _) => "profile-next-answer",
            (PersonStanding::Approved, _) if person.asked.is_some() => "profile-next-answer",
            (PersonStanding::Approved, _) if person.duties.is_empty() => "notice-no-duty-now",
            (PersonStanding::Approved, _) => "profile-next-approved",
        })
    }

    /// Whether the undertaking is still to be given.
    #[must_use]
    pub fn undertakes(&self) -> bool {
        self.own.person.undertaking.is_none() && self.own.person.standing != PersonStanding::Left
    }

    /// What the registry warns of.
    #[must_use]
    pub fn warnings(&self) -> Vec<Note> {
        self.own.warnings.iter().map(|warning| self.frame.note(Tone::Warning, warning)).collect()
    }
}
