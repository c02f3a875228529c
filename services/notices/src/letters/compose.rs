//! What each letter says.

mod desk;
mod news;
mod officials;
mod reminders;
mod reviews;

use contracts::{Day, Instant, Rule};
use treaty::dates::{
    applications_due, attendance_confirmed_by, list_of_ngos_circulated_by, list_of_others_circulated_by,
};
use wording::{Sentence, Texts};

use super::page::{Fact, Page, Part};
use super::{Account, Concerned, Dialogue, Door, Letter, Path, Restored, Status};
use crate::domain::Card;

/// A letter's own sentences; greeting, link and small print are the same for all.
struct Body {
    subject: String,
    parts: Vec<Part>,
    /// The rule behind it.
    rule: Option<&'static str>,
    why: Why,
}

/// Why a letter came to its reader. Whose address it is, and who erases it, follows from that.
#[derive(Clone, Copy)]
enum Why {
    Applied,
    Asked,
    /// Somebody asked for a link to the account that has this address.
    AccountAsked,
    Mission,
    /// The mission wishes for a copy of what its focal points are told.
    Copy,
    Chair,
    Bureau,
    Secretariat,
    /// A State named the reader.
    Official,
    /// A State named the reader, who left.
    Gone,
    /// It concerns an account that has this address.
    Account,
    /// It concerns an account that is to have it.
    NewAddress,
    /// It concerns an account that had it.
    OldAddress,
}

impl Why {
    /// The sentence that says so.
    const fn sentence(self) -> &'static str {
        match self {
            Self::Applied => "why-applied",
            Self::Asked | Self::AccountAsked => "why-asked",
            Self::Mission => "why-mission",
            Self::Copy => "why-copy",
            Self::Chair => "why-chair",
            Self::Bureau => "why-bureau",
            Self::Secretariat => "why-secretariat",
            Self::Official | Self::Gone => "why-official",
            Self::Account | Self::NewAddress | Self::OldAddress => "why-account",
        }
    }

    /// How no letter comes any more: accounts have no application at which anything could be erased.
    const fn stop(self) -> &'static str {
        match self {
            Self::Applied | Self::Asked => "stop",
            Self::AccountAsked
            | Self::Mission
            | Self::Copy
            | Self::Official
            | Self::Chair
            | Self::Bureau
            | Self::Account => "stop-account",
            Self::Gone => "stop-closed",
            Self::NewAddress => "stop-new-address",
            Self::OldAddress => "stop-old-address",
            Self::Secretariat => "stop-secretariat",
        }
    }
}

pub(super) fn page(texts: Texts, reader: &Card, letter: &Letter, door: Option<&Door>) -> Page {
    let say = Say { texts, zone: reader.time_zone.as_deref() };
    let Body { subject, mut parts, rule, why } = say.body(letter);
    if let Some(door) = door {
        parts.extend(say.door(letter, door));
    }
    if let Some(rule) = rule.and_then(|rule| rule.parse::<Rule>().ok()) {
        parts.push(Part::Text(texts.say("follows-from").with("rule", texts.citation(&rule.0)).into()));
    }
    let greeting = if reader.name.is_empty() {
        texts.say("greeting-colleagues")
    } else {
        texts.say("greeting").with("name", reader.name.as_str())
    };
    let foot = [why.sentence(), why.stop(), "days-in-vienna"].map(|key| texts.say(key).into()).into();
    let farewell = texts.say("farewell").into();
    Page { subject: one_line(&subject), greeting: greeting.into(), parts, farewell, foot }
}

/// A subject is a line, whatever fills its blanks; spaces that hold words together stay.
fn one_line(text: &str) -> String {
    let holds = |letter| matches!(letter, '\u{a0}' | '\u{202f}');
    text.split(|letter: char| letter.is_control() || (letter.is_whitespace() && !holds(letter)))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The words, and the reader's time zone.
struct Say<'a> {
    texts: Texts,
    zone: Option<&'a str>,
}

impl Say<'_> {
    /// A rule as it is cited.
    fn cited(&self, rule: &str) -> String {
        rule.parse::<Rule>().map(|rule| self.texts.citation(&rule.0)).unwrap_or_default()
    }

    fn body(&self, letter: &Letter) -> Body {
        match letter {
            Letter::ApplicationReceived { path, unsettled, dialogues } => self.received(*path, *unsettled, dialogues),
            Letter::Unsent { dialogues, until, announced } => self.unsent(dialogues, *until, *announced),
            Letter::Unconfirmed { path, dialogues } => self.unconfirmed(*path, dialogues),
            Letter::KindSettled { path, dialogues, too_late } => self.settled(*path, dialogues, too_late),
            Letter::LinkAgain => self.link_again(),
            Letter::StatusChanged { dialogue, status } => self.status(dialogue, *status),
            Letter::DialogueMoved { dialogue, before, reason, to } => self.moved(dialogue, *before, reason, *to),
            Letter::DialogueChanged { dialogue, changes, to } => self.changed(dialogue, changes, *to),
            Letter::DialogueCancelled { dialogue, reason, to } => self.cancelled(dialogue, reason, *to),
            Letter::Reminder { of, dialogue, day } => self.reminder(*of, dialogue, *day),
            Letter::Invitation { account } => self.invitation(account),
            Letter::LinkAsked { account, opened } => self.link_asked(account, *opened),
            Letter::ListCirculated { dialogue, path, count, objections_by } => {
                self.circulated(dialogue, *path, *count, *objections_by)
            }
            Letter::AddressToConfirm => self.new_address(),
            Letter::AddressAsked => self.asked(),
            Letter::AddressLeft => self.left(),
            Letter::AccountEnded { account, dialogues } => self.ended(account, dialogues),
            Letter::Alarm { of, dialogue, to, matter } => self.alarm(*of, dialogue, *to, matter),
            Letter::SummaryDue { dialogue, by, session_opens, to, page } => {
                self.summary_due(dialogue, (*by, *session_opens), *to, page)
            }
            Letter::Waiting { dialogue, comments, kinds, to, page } => {
                self.waiting(dialogue, (*comments, *kinds), *to, page)
            }
            Letter::ParticipantsShown { dialogue, page } => self.shown(dialogue, page),
            Letter::ProfileReturned { page } => self.returned(page),
            Letter::FirstSteps { state, steps, focal_point, page } => {
                self.first_steps(state, *steps, *focal_point, page)
            }
            Letter::InvitedAgain { account, focal_point } => self.invited_again(account, *focal_point),
            Letter::Approved { state, duties, page, reading } => self.approved(state, duties, [page, reading]),
            Letter::DutiesChanged { given, ended, page } => self.duties_changed(given, ended, page),
            Letter::HandedOver { state, duties, page } => self.handed_over(state, duties, page),
            Letter::OfficialLeft { state } => self.official_left(state),
            Letter::Review(letter) => self.review(letter),
        }
    }

    fn say(&self, key: &str) -> Sentence {
        self.texts.say(key)
    }

    fn text(&self, key: &str) -> Part {
        Part::Text(self.say(key).into())
    }

    fn received(&self, path: Path, unsettled: bool, dialogues: &[Dialogue]) -> Body {
        let (key, next, rule) = match path {
            Path::Ngo => ("received-ngo", "received-ngo-next", "PR-53d-i"),
            Path::Other => ("received-other", "received-other-next", "PR-53e-i"),
            Path::Open if unsettled => ("received-open", "received-open-unsettled", "PR-53c"),
            Path::Open => ("received-open", "received-open-next", "PR-53c"),
        };
        let mut parts = vec![self.text(key)];
        parts.extend(dialogues.iter().map(|dialogue| self.dialogue_with_dates(path, dialogue)));
        parts.push(self.text(next));
        Body { subject: self.say("received-subject").into(), parts, rule: Some(rule), why: Why::Applied }
    }

    fn link_again(&self) -> Body {
        let parts = vec![self.text("link-again")];
        Body { subject: self.say("link-again-subject").into(), parts, rule: None, why: Why::Asked }
    }

    fn status(&self, dialogue: &Dialogue, status: Status) -> Body {
        let (key, rule) = match status {
            Status::ReferredToBureau => ("status-referred", "PR-53d-iii"),
            Status::BureauFor => ("status-bureau-for", "PR-53d-iii"),
            Status::BureauAgainst => ("status-bureau-against", "PR-53d-iii"),
            Status::Approved => ("status-approved", "PR-53e-iii"),
            Status::NotApproved => ("status-not-approved", "PR-53e-iii"),
            Status::ObjectionWithdrawn { left, then } => (withdrawn(left, then), "PR-53"),
            Status::CommentsHeld { late: true } => ("status-comments-late", "AMB-23"),
            Status::CommentsHeld { late: false } => ("status-comments-held", "PR-53b"),
            Status::CommentsReleased => ("status-comments-released", "PR-53b"),
            Status::CommentsReturned => ("status-comments-returned", "PR-53b"),
        };
        let text = match status {
            Status::ObjectionWithdrawn { left: left @ 1.., .. } => self.say(key).with("count", left),
            _ => self.say(key),
        };
        let subject = self.titled("status-subject", dialogue);
        let parts = vec![Part::Text(text.into()), self.dialogue(dialogue)];
        Body { subject, parts, rule: Some(rule), why: Why::Applied }
    }

    fn moved(&self, dialogue: &Dialogue, before: Day, reason: &str, to: Concerned) -> Body {
        let subject = self.titled("moved-subject", dialogue);
        let days = (self.texts.day(&before), self.texts.day(&dialogue.on));
        let text = self.say("moved").with("before", days.0).with("on", days.1);
        let mut parts = vec![Part::Text(text.into()), self.dialogue(dialogue), self.reason(reason)];
        parts.push(self.text(if to == Concerned::Applicant { "moved-next" } else { "moved-days" }));
        Body { subject, parts, rule: Some("PR-53d-i"), why: why(to) }
    }

    fn cancelled(&self, dialogue: &Dialogue, reason: &str, to: Concerned) -> Body {
        let subject = self.titled("cancelled-subject", dialogue);
        let mut parts = vec![self.text("cancelled"), self.dialogue(dialogue), self.reason(reason)];
        if to == Concerned::Applicant {
            parts.push(self.text("cancelled-thanks"));
        }
        Body { subject, parts, rule: Some("PR-53f"), why: why(to) }
    }

    fn invitation(&self, account: &Account) -> Body {
        let (text, why) = match account {
            Account::Mission { state, name } => {
                (self.say("invitation-mission").with("state", self.texts.state(*state, name)), Why::Mission)
            }
            Account::Official { state, name } => {
                (self.say("invitation-official").with("state", self.texts.state(*state, name)), Why::Official)
            }
            Account::Chair => (self.say("invitation-chair"), Why::Chair),
            Account::Bureau => (self.say("invitation-bureau"), Why::Bureau),
        };
        let subject = self.say("invitation-subject").into();
        Body { subject, parts: vec![Part::Text(text.into())], rule: Some("GL-7"), why }
    }

    /// Whoever has opened the account is invited to nothing; whoever has not is, because somebody asked.
    fn link_asked(&self, account: &Account, opened: bool) -> Body {
        if !opened {
            return Body { why: Why::AccountAsked, ..self.invitation(account) };
        }
        let text = match account {
            Account::Mission { state, name } => {
                self.say("link-account-mission").with("state", self.texts.state(*state, name))
            }
            Account::Official { state, name } => {
                self.say("link-account-official").with("state", self.texts.state(*state, name))
            }
            Account::Chair => self.say("link-account-chair"),
            Account::Bureau => self.say("link-account-bureau"),
        };
        let subject = self.say("link-account-subject").into();
        Body { subject, parts: vec![Part::Text(text.into())], rule: Some("GL-7"), why: Why::AccountAsked }
    }

    fn new_address(&self) -> Body {
        let parts = vec![self.text("address-confirm"), self.text("address-confirm-not-you")];
        let subject = self.say("address-confirm-subject").into();
        Body { subject, parts, rule: Some("GL-7"), why: Why::NewAddress }
    }

    fn asked(&self) -> Body {
        let parts = vec![self.text("address-asked"), self.text("address-asked-not-you")];
        let subject = self.say("address-asked-subject").into();
        Body { subject, parts, rule: Some("GL-7"), why: Why::Account }
    }

    fn left(&self) -> Body {
        let parts = vec![self.text("address-left"), self.text("address-left-not-you")];
        let subject = self.say("address-left-subject").into();
        Body { subject, parts, rule: Some("GL-7"), why: Why::OldAddress }
    }

    fn ended(&self, account: &Account, dialogues: &[Dialogue]) -> Body {
        let text = match account {
            Account::Mission { state, name } => self.say("ended-mission").with("state", self.texts.state(*state, name)),
            Account::Official { state, name } => {
                self.say("ended-official").with("state", self.texts.state(*state, name))
            }
            Account::Chair => self.say("ended-chair"),
            Account::Bureau => self.say("ended-bureau"),
        };
        let mut parts = vec![Part::Text(text.into())];
        parts.extend(dialogues.iter().map(|dialogue| self.dialogue(dialogue)));
        parts.push(self.text("ended-next"));
        Body { subject: self.say("ended-subject").into(), parts, rule: Some("GL-7"), why: Why::Secretariat }
    }

    fn circulated(&self, dialogue: &Dialogue, path: Path, count: u32, objections_by: Day) -> Body {
        let (key, rule) = match path {
            Path::Ngo => ("circulated-ngos", "PR-53d-ii"),
            Path::Other | Path::Open => ("circulated-others", "PR-53e-ii"),
        };
        let subject = self.titled("circulated-subject", dialogue);
        let by = self.texts.end_of_day_for(&objections_by, self.zone);
        let parts = vec![
            Part::Text(self.say(key).with("count", count).into()),
            self.dialogue(dialogue),
            Part::Text(self.say("circulated-next").with("day", by).into()),
        ];
        Body { subject, parts, rule: Some(rule), why: Why::Mission }
    }

    fn door(&self, letter: &Letter, door: &Door) -> Vec<Part> {
        let key = match letter {
            Letter::Invitation { .. } | Letter::InvitedAgain { .. } | Letter::LinkAsked { .. } => "door-account",
            Letter::AddressToConfirm => "door-address",
            _ => "door-application",
        };
        let until = self.texts.moment_for(&Instant(door.until), self.zone);
        vec![
            Part::Link { words: self.say(key).into(), url: door.url.clone() },
            Part::Text(self.say("door-until").with("until", until).into()),
            Part::Link { words: self.say("door-ask").into(), url: door.ask.clone() },
        ]
    }

    /// A page to look at; whoever is not signed in is asked to sign in first where nobody else may see it.
    fn page(&self, key: &str, url: &str) -> Part {
        Part::Link { words: self.say(key).into(), url: url.to_owned() }
    }

    fn reason(&self, reason: &str) -> Part {
        Part::Text(self.say("reason").with("reason", reason).into())
    }

    fn dialogue(&self, dialogue: &Dialogue) -> Part {
        Part::Facts(self.facts(dialogue))
    }

    /// The dialogue, and the days by which others must have done their part.
    fn dialogue_with_dates(&self, path: Path, dialogue: &Dialogue) -> Part {
        let mut facts = self.facts(dialogue);
        let on = dialogue.on.0;
        let dates = match path {
            Path::Ngo => Some((attendance_confirmed_by(on), list_of_ngos_circulated_by(on))),
            Path::Other => Some((applications_due(on), list_of_others_circulated_by(on))),
            Path::Open => None,
        };
        if let Some((Ok(until), Ok(list))) = dates {
            facts.push(self.fact("fact-until", self.texts.end_of_day_for(&until.date.into(), self.zone)));
            facts.push(self.fact("fact-list", self.texts.day(&list.date.into())));
        }
        Part::Facts(facts)
    }

    fn facts(&self, dialogue: &Dialogue) -> Vec<Fact> {
        vec![
            self.fact("fact-dialogue", dialogue.title.clone()),
            self.fact("fact-day", self.texts.day(&dialogue.on)),
            self.fact("fact-place", dialogue.place.clone()),
        ]
    }

    fn fact(&self, key: &str, value: String) -> Fact {
        let name: String = self.say(key).into();
        let line = self.say("fact").with("name", name.as_str()).with("value", value.as_str()).into();
        Fact { name, value, line }
    }

    /// A subject with the dialogue's title.
    fn titled(&self, key: &str, dialogue: &Dialogue) -> String {
        self.say(key).with("title", dialogue.title.as_str()).into()
    }
}

/// What is said when an objection was withdrawn and so many others stand.
const fn withdrawn(left: u32, then: Restored) -> &'static str {
    match (left, then) {
        (1.., _) => "status-withdrawn-others",
        (0, Restored::TakesPart) => "status-withdrawn",
        (0, Restored::ToBeApproved) => "status-withdrawn-applied",
        (0, Restored::NotAdmitted) => "status-withdrawn-not-admitted",
    }
}

/// Why a letter comes to whoever is concerned.
const fn why(to: Concerned) -> Why {
    match to {
        Concerned::Applicant => Why::Applied,
        Concerned::Mission => Why::Mission,
        Concerned::Bureau => Why::Bureau,
        Concerned::Chair => Why::Chair,
        Concerned::Secretariat => Why::Secretariat,
    }
}
