//! What the Secretariat looks at: profiles that wait, note and profile side by side, and whose profile is to come.

use askama::Template;
use contracts::notices::AccountLine;
use contracts::registry::{DifferenceAbout, PersonLine, PersonStanding};
use treaty::{InstrumentSet, StateCode};

use super::Known;
use crate::pages::Frame;
use crate::pages::form::{Field, Form};
use crate::text::{Sentence, order};

/// A profile that waits.
#[derive(Debug)]
pub struct Waiting<'a> {
    /// Whose.
    pub line: &'a PersonLine,
    /// Under which identifier it is approved: sent twice, it is approved once.
    pub command_id: String,
}

/// Somebody whose profile or undertaking is to come.
#[derive(Debug)]
pub struct ToCome<'a> {
    /// Who.
    pub line: &'a PersonLine,
    /// The account, and how far the invitation is; none where there is none.
    pub account: Option<&'a AccountLine>,
    /// Under which identifier another link is sent.
    pub command_id: String,
}

impl ToCome<'_> {
    /// Whether the undertaking alone keeps somebody from the reviews (para. 37).
    #[must_use]
    pub fn lacks_undertaking(&self) -> bool {
        self.line.standing == PersonStanding::Approved && self.line.undertaking.is_none()
    }
}

/// A line of a profile beside the note.
#[derive(Debug)]
pub struct Side {
    /// The question.
    pub question: Sentence,
    /// What the note says.
    pub note: Option<String>,
    /// What the profile says.
    pub profile: Option<String>,
    /// Whether they differ.
    pub differs: bool,
}

/// Whose profiles wait for the Secretariat, oldest first, and whose are to come.
#[derive(Debug, Template)]
#[template(path = "people/intake.html")]
pub struct IntakePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Profiles to look at.
    pub waiting: Vec<Waiting<'a>>,
    /// Those to come.
    pub to_come: Vec<ToCome<'a>>,
    /// Names and addresses.
    pub known: &'a Known,
    /// The moment: a link that ended before it has expired.
    pub now: contracts::Instant,
}

impl IntakePage<'_> {
    /// Note and profile, line by line.
    #[must_use]
    pub fn sides(&self, line: &PersonLine) -> Vec<Side> {
        let (named, profile, contact) = (line.named.as_ref(), line.profile.as_ref(), self.known.contact(&line.person));
        let instruments = |set: &InstrumentSet| (!set.is_empty()).then(|| self.frame.texts.instruments(set));
        let side = |about: DifferenceAbout, note: Option<String>, profile: Option<String>| Side {
            question: self.frame.difference_about(&about),
            note,
            profile,
            differs: line.differences.iter().any(|one| one.about == about),
        };
        vec![
            side(
                DifferenceAbout::Name,
                named.map(|named| named.name.clone()),
                contact.map(|contact| contact.name.clone()),
            ),
            side(
                DifferenceAbout::Address,
                named.map(|named| named.address.clone()),
                contact.map(|contact| contact.address.clone()),
            ),
            side(
                DifferenceAbout::Title,
                named.map(|named| named.title.clone()),
                profile.map(|profile| profile.title.clone()),
            ),
            side(
                DifferenceAbout::Phone,
                named.and_then(|named| named.phone.clone()),
                profile.and_then(|profile| profile.phone.clone()),
            ),
            side(
                DifferenceAbout::Instruments,
                named.and_then(|named| instruments(&named.instruments)),
                profile.and_then(|profile| instruments(&profile.instruments)),
            ),
        ]
    }

    /// In words whether note and profile agree.
    #[must_use]
    pub fn agreement(&self, line: &PersonLine) -> Sentence {
        match line.differences.len() {
            0 => self.frame.say("intake-agree"),
            count => self.frame.say("intake-differ").with("count", count as u64),
        }
    }

    /// The number of the note by which somebody was named last.
    #[must_use]
    pub fn note(&self, line: &PersonLine) -> Option<u32> {
        line.duties.iter().filter_map(|held| held.note).max()
    }

    /// The duties of somebody, in words.
    #[must_use]
    pub fn duties(&self, line: &PersonLine) -> String {
        self.frame.duties_in(line.duties.iter().map(|held| &held.duty))
    }

    /// How far an invitation is.
    #[must_use]
    pub fn invitation(&self, one: &ToCome<'_>) -> Sentence {
        let frame = self.frame;
        match one.account {
            None => frame.say("invitation-none"),
            Some(account) if account.contact.bounced => frame.say("accounts-bounced"),
            Some(account) if account.contact.confirmed => frame.say("accounts-opened"),
            Some(account) if account.link_until.0 <= self.now.0 => frame.say("invitation-expired"),
            Some(_) => frame.say("accounts-waiting"),
        }
    }

    /// All States by name, to look at the people of one.
    #[must_use]
    pub fn states(&self) -> Vec<(StateCode, &str)> {
        self.frame.names.sorted().collect()
    }

    /// Those to come by State and name.
    #[must_use]
    pub fn to_come(&self) -> Vec<(&ToCome<'_>, String)> {
        let mut all: Vec<_> = self.to_come.iter().map(|one| (one, self.known.name(self.frame, one.line))).collect();
        all.sort_by_cached_key(|(one, name)| (self.frame.names.order(&one.line.state), order(name), one.line.person));
        all
    }
}

/// Asks for which State people are named, before that is typed.
#[must_use]
pub fn intake_choose(frame: &Frame) -> Form {
    Form::new("/desk/people/name", frame.say("name-people"), frame.say("naming-go-on"))
        .lead(frame.say("naming-state-lead"))
        .rule("PR-18i")
        .rule("PR-48ii")
        .ask(Field::state("state", frame.say("state"), &frame.names))
        .back("/desk/people", frame.say("back"))
}
