//! One's own account: what is kept of its person, and correcting and erasing it.

use askama::Template;
use contracts::notices::{AccountRole, AddressChange, ChangeAccountAddress, ChooseCopies, CorrectAccount, OwnAccount};

use super::purpose_of;
use crate::pages::Frame;
use crate::pages::constructive_dialogue::forms::{languages, read_email};
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::text::{Note, Sentence, Zone, order};

/// The longest name.
const NAME: u32 = 200;

/// One's own account: what is kept, and a name and a password, so that the next time no link is needed.
#[derive(Debug, Template)]
#[template(path = "session/account.html")]
pub struct AccountPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What is kept; or why it cannot be shown.
    pub own: Result<&'a OwnAccount, &'a Note>,
    /// Whether there is a password.
    pub has: bool,
    /// Whether they came in by a private link, a short while ago.
    pub came_lately: bool,
    /// For how many minutes that counts.
    pub minutes: u8,
    /// Whether identities of a provider let in.
    pub provider: bool,
    /// The name as it was typed. A password is never shown again.
    pub name: String,
    /// The question whose answer cannot be taken, and why.
    pub fault: Option<(&'static str, Sentence)>,
}

impl AccountPage<'_> {
    fn is_wrong(&self, field: &str) -> bool {
        self.fault.as_ref().is_some_and(|(wrong, _)| *wrong == field)
    }

    /// Whether what is asked for a new password can be shown without coming in again.
    fn may_set(&self) -> bool {
        self.has || self.came_lately
    }

    fn purpose(&self, own: &OwnAccount) -> String {
        purpose_of(self.frame, own.role, own.state)
    }

    fn time_zone(&self, own: &OwnAccount) -> String {
        let Some(name) = &own.contact.time_zone else { return self.frame.say("account-time-zone-none").into() };
        Zone::named(name).map_or_else(|| name.clone(), |zone| self.frame.texts.city(zone).to_owned())
    }

    fn waits(&self, own: &OwnAccount, change: &AddressChange) -> Sentence {
        let until = self.frame.texts.moment_for(&change.until, own.contact.time_zone.as_deref());
        self.frame.say("account-change-waits").with("address", change.address.as_str()).with("until", until)
    }
}

/// Asks whoever opened the link to a new address to come in first.
#[derive(Debug, Template)]
#[template(path = "session/come_in.html")]
pub struct ComeInPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
}

fn form(frame: &Frame, path: &str, title: &str, submit: &str) -> Form {
    let form = Form::new(format!("/account/{path}"), frame.say(title), frame.say(submit));
    form.rule("GL-7").back("/account", frame.say("back"))
}

/// Asks for name, language and time zone.
#[must_use]
pub fn correct(frame: &Frame, own: &OwnAccount) -> Form {
    let zone = Field::new(
        "time_zone",
        frame.say("account-time-zone"),
        Kind::List(zones(frame, own.contact.time_zone.as_deref())),
    )
    .if_any();
    let contact = &own.contact;
    form(frame, "correct", "account-correct", "account-correct-submit")
        .ask(Field::new("contact_name", frame.say("account-name"), Kind::Line).at_most(NAME).answer(&contact.name))
        .ask(
            Field::new("language", frame.say("field-letters-language"), Kind::List(languages(frame)))
                .answer(contact.language.name()),
        )
        .ask(match contact.time_zone.as_deref() {
            Some(name) => zone.answer(Zone::named(name).map_or(name, |zone| zone.name())),
            None => zone,
        })
}

/// The zones by their cities; one that is kept and stands in no list stays possible.
pub(in crate::pages) fn zones(frame: &Frame, kept: Option<&str>) -> Vec<Choice> {
    let mut zones: Vec<Zone> = Zone::all().collect();
    zones.sort_by_cached_key(|zone| order(frame.texts.city(*zone)));
    let listed = zones.into_iter().map(|zone| Choice::new(zone.name(), frame.texts.city(zone)));
    let kept = kept.into_iter().filter(|name| Zone::named(name).is_none());
    kept.map(|name| Choice::new(name, name)).chain(listed).collect()
}

/// Reads them.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_correct(values: &Values) -> Result<CorrectAccount, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let name = reading.text("contact_name", NAME.into());
    let language = reading.parsed("language", "fault-choice");
    let time_zone = reading.text_if_any("time_zone", 64);
    let read = || Some(CorrectAccount { name: name?, language: language?, time_zone: time_zone? });
    let read = read();
    reading.finish(read)
}

/// Asks whether the account receives copies of what the focal points of its State are told.
#[must_use]
pub fn copies(frame: &Frame, chosen: bool) -> Form {
    let choices =
        vec![Choice::new("yes", frame.say("account-copies-yes")), Choice::new("no", frame.say("account-copies-no"))];
    let question = Field::new("copies", frame.say("account-copies-question"), Kind::One(choices));
    form(frame, "copies", "account-copies", "record")
        .rule("PR-18iii")
        .will(frame.say("will-copies"))
        .will(frame.say("will-copies-back"))
        .ask(question.answer(if chosen { "yes" } else { "no" }))
}

/// Reads it.
///
/// # Errors
/// What is wrong with it.
pub fn read_copies(values: &Values) -> Result<ChooseCopies, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let copies = reading.choice("copies", &[("yes", true), ("no", false)]);
    reading.finish(copies.map(|copies| ChooseCopies { copies }))
}

/// Asks for another address, and for the password where there is one.
#[must_use]
pub fn address(frame: &Frame, with_password: bool) -> Form {
    let email = Field::new("email", frame.say("account-address-new"), Kind::Line).at_most(254);
    let form = form(frame, "address", "account-address", "account-address-submit");
    password(
        frame,
        form.will(frame.say("will-change-address")).will(frame.say("will-tell-old-address")).ask(email),
        with_password,
    )
}

/// Reads it.
///
/// # Errors
/// What is wrong with it.
pub fn read_address(values: &Values) -> Result<ChangeAccountAddress, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let address = read_email(&mut reading);
    reading.finish(address.map(|address| ChangeAccountAddress { address }))
}

/// Asks whether the address to which a letter went takes the place of the old one.
#[must_use]
pub fn confirm(frame: &Frame, token: &str) -> Form {
    form(frame, &format!("address/{token}"), "account-confirm", "account-confirm-submit")
        .will(frame.say("will-confirm-new-address"))
}

/// Asks whether the account ends, says what follows, and asks for the password where there is one.
#[must_use]
pub fn end(frame: &Frame, own: &OwnAccount, with_password: bool) -> Form {
    let told = frame.say("will-end-account-tell").with("purpose", purpose_of(frame, own.role, own.state));
    let form = form(frame, "end", "account-end", "account-end-submit")
        .will(frame.say("will-end-account"))
        .will(frame.say("will-end-account-record"))
        .will(told);
    let form = match own.role {
        AccountRole::Mission => form.will(frame.say("will-end-account-mission")),
        AccountRole::Official | AccountRole::Chair | AccountRole::Bureau => form,
    };
    password(frame, form.will(frame.say("will-end-account-back")), with_password)
}

/// With the question for the current password, where there is one to ask for.
pub(super) fn password(frame: &Frame, form: Form, is_set: bool) -> Form {
    if !is_set {
        return form;
    }
    form.ask(Field::new("current", frame.say("account-current"), Kind::Secret).hint(frame.say("account-current-hint")))
}
