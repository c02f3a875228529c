//! The steps of an application. Whom to write to comes first: from then on the private link leads back, whatever happens.

use crate::pages::Frame;
use crate::pages::form::{Fault, Form};
use crate::text::Sentence;

/// A step: one page, one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Whom letters reach.
    Contact,
    /// For which dialogues.
    Dialogues,
    /// Who applies.
    Organization,
    /// What it knows.
    Expertise,
    /// Who would come, and how.
    Delegation,
    /// Help with travel, and what anybody needs.
    Support,
    /// Written comments.
    Comments,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Contact,
        Self::Dialogues,
        Self::Organization,
        Self::Expertise,
        Self::Delegation,
        Self::Support,
        Self::Comments,
    ];

    /// As the address of its page ends.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Dialogues => "dialogues",
            Self::Organization => "organization",
            Self::Expertise => "expertise",
            Self::Delegation => "delegation",
            Self::Support => "support",
            Self::Comments => "comments",
        }
    }

    /// The step whose page's address ends so.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The step at which this is asked.
    #[must_use]
    pub fn asking(field: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.fields().contains(&field))
    }

    /// Its number, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|step| **step != self).count() + 1
    }

    /// The one after it; after the last comes the summary.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The one before it.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.number().checked_sub(2).and_then(|index| Self::ALL.get(index)).copied()
    }

    /// What is asked at it.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Contact => &["contact_name", "email", "language", "time_zone"],
            Self::Dialogues => &["dialogues"],
            Self::Organization => &["kind", "name", "country", "website", "ecosoc"],
            Self::Expertise => &["expertise"],
            Self::Delegation => &["delegates", "presence"],
            Self::Support => &["travel", "needs"],
            Self::Comments => &["comments", "publish"],
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(self, frame: &Frame) -> Sentence {
        frame.say(match self {
            Self::Contact => "step-contact",
            Self::Dialogues => "step-dialogues",
            Self::Organization => "step-organization",
            Self::Expertise => "step-expertise",
            Self::Delegation => "step-delegation",
            Self::Support => "step-support",
            Self::Comments => "step-comments",
        })
    }

    /// The path of its page.
    #[must_use]
    pub fn path(self) -> String {
        format!("/applications/new/{}", self.code())
    }

    /// The part of the whole form that is asked at it.
    #[must_use]
    pub fn of_form(self, frame: &Frame, form: Form) -> Form {
        let mut form = Form { title: self.title(frame).into(), submit: frame.say("step-continue").into(), ..form };
        form.action = self.path();
        form.fields.retain(|field| self.fields().contains(&field.name));
        match self {
            Self::Contact => form.lead(frame.say("apply-lead")).lead(frame.say("step-contact-lead")),
            Self::Dialogues => form.rule("PR-53d-i").rule("PR-53e-i").rule("PR-53c"),
            Self::Organization => form.rule("PR-53c").rule("PR-53d-i").rule("PR-53e-i"),
            Self::Comments => {
                form.lead(frame.say("comments-lead")).lead(frame.say("comments-pdf-later")).rule("PR-53b")
            }
            _ => form,
        }
    }

    /// What is wrong with its answers.
    #[must_use]
    pub fn faults(self, all: &[Fault]) -> Vec<Fault> {
        all.iter().filter(|fault| self.fields().contains(&fault.field)).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lead_forth_and_back() {
        for step in Step::ALL {
            assert_eq!(Step::of(step.code()), Some(step));
            assert_eq!(step.next().and_then(Step::before), step.next().map(|_| step));
        }
        assert_eq!((Step::Contact.before(), Step::Comments.next()), (None, None));
        assert_eq!(Step::Organization.number(), 3);
    }
}
