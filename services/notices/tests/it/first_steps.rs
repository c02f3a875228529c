//! The first steps: whoever was named and has not opened the account, handed in a profile or given the undertaking is reminded.

use access::Asker;
use contracts::notices::{KeepContact, LetterState, Purpose};
use contracts::registry::{Duty, DutyEndedBecause, ProfileReturned, ProfileSubmitted, UndertakingGiven};
use contracts::{ContactId, Notice};
use treaty::InstrumentSet;

use crate::house::{House, card, contact, houses, secretariat};
use crate::officials::{approved, day, ended, given, kenya, left, named, opening, says};
use crate::smtp::{Does, Mail};
use crate::story::at;

const PROFILE: &str = "Fill in your profile and hand it in.";
const ANSWER: &str = "Answer the question of the Secretariat";
const UNDERTAKING: &str = "Give the undertaking of confidentiality";
const MISSION: &str = "your permanent mission acts for your State as focal point (Procedures and rules, para. 18)";

fn submitted(person: ContactId) -> ProfileSubmitted {
    ProfileSubmitted { state: kenya(), person, instruments: InstrumentSet::ALL, on: day() }
}

fn returned(person: ContactId) -> ProfileReturned {
    ProfileReturned { state: kenya(), person, on: day() }
}

fn undertaken(person: ContactId) -> UndertakingGiven {
    UndertakingGiven { state: kenya(), person, on: day() }
}

impl House {
    /// Somebody is named for a duty: an invitation.
    async fn names(&mut self, number: u8, duty: Duty) -> ContactId {
        let (person, before) = (contact(number), self.smtp.mails().len());
        self.keep(person).await;
        self.is_recorded(named(person, 1)).await;
        self.is_recorded(given(person, "KEN", duty)).await;
        self.smtp.until(before + 1).await;
        self.until(LetterState::Sent, before + 1).await;
        person
    }

    /// The same of somebody who opens the account.
    async fn names_and_opens(&mut self, number: u8, duty: Duty) -> ContactId {
        let person = self.names(number, duty).await;
        self.opens(&self.last()).await;
        person
    }

    async fn opens(&self, mail: &Mail) {
        let opened = self.command(&Asker::Public, &opening(mail)).await;
        assert_eq!(opened.purpose, Purpose::Official { state: kenya() });
    }

    fn last(&self) -> Mail {
        self.smtp.mails().last().unwrap().clone()
    }

    /// What the last letter says to do, in the order of profile, answer and undertaking.
    fn to_do(&self) -> [bool; 3] {
        let says = says(&self.last());
        assert_eq!(self.last().header("subject").unwrap(), "Your first steps in the reviews", "{says}");
        assert!(says.contains("https://mechanism.example/people/profile") && !says.contains("/link/"), "{says}");
        [PROFILE, ANSWER, UNDERTAKING].map(|part| says.contains(part))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_whoever_has_not_opened_the_account_is_invited_anew_and_then_told_what_is_to_do() {
    for mut house in houses().await {
        house.names(1, Duty::FocalPoint).await;
        let first = house.last();
        // Thirty days after 3 May, at eight in Vienna.
        at(&house, "2027-06-02T05:59:59Z", 1).await;
        at(&house, "2027-06-02T06:00:00Z", 2).await;
        let again = house.last();
        assert_eq!(again.header("subject").unwrap(), "Your account at the review mechanism");
        assert!(says(&again).contains("This is an invitation to your account."), "{}", says(&again));
        assert!(says(&again).contains(MISSION), "{}", says(&again));
        let refusal: Notice = house.refusal(&Asker::Public, &opening(&first)).await;
        assert_eq!(refusal.code, "link-was-replaced");
        house.opens(&again).await;
        at(&house, "2027-07-02T05:59:59Z", 2).await;
        at(&house, "2027-07-02T06:00:00Z", 3).await;
        assert_eq!(house.to_do(), [true, false, true]);
        let says = says(&house.last());
        assert!(says.contains("KEN has named you") && says.contains(MISSION) && says.contains("para. 37"), "{says}");
        for word in ["breach", "violat", "fail", "overdue", "late ", "must", "not yet done"] {
            assert!(!says.to_lowercase().contains(word), "{word}: {says}");
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_each_step_that_is_done_is_asked_for_no_more_and_what_waits_for_the_secretariat_is_nobodys() {
    for mut house in houses().await {
        let person = house.names_and_opens(1, Duty::FocalPoint).await;
        house.is_recorded(submitted(person)).await;
        at(&house, "2027-06-02T06:00:00Z", 2).await;
        assert_eq!(house.to_do(), [false, false, true], "the profile is with the Secretariat");
        house.is_recorded(undertaken(person)).await;
        at(&house, "2027-08-15T08:00:00Z", 2).await;
        // Asked back: a letter at once, and thirty days after it the first reminder.
        house.is_recorded(returned(person)).await;
        at(&house, "2027-09-14T05:59:59Z", 3).await;
        at(&house, "2027-09-14T06:00:00Z", 4).await;
        assert_eq!(house.to_do(), [false, true, false]);
        house.is_recorded(submitted(person)).await;
        house.is_recorded(approved(person)).await;
        at(&house, "2028-05-03T08:00:00Z", 5).await;
        assert_eq!(house.last().header("subject").unwrap(), "Your profile is approved");
        // A question about a profile that was approved takes no access away.
        house.is_recorded(submitted(person)).await;
        house.is_recorded(returned(person)).await;
        at(&house, "2028-07-03T08:00:00Z", 6).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_whoever_is_approved_without_the_undertaking_is_reminded_of_it() {
    for mut house in houses().await {
        let person = house.names_and_opens(1, Duty::Expert).await;
        house.is_recorded(submitted(person)).await;
        at(&house, "2027-05-20T08:00:00Z", 1).await;
        house.is_recorded(approved(person)).await;
        // Told of it by the approval, thirty days before.
        at(&house, "2027-06-19T05:59:59Z", 2).await;
        at(&house, "2027-06-19T06:00:00Z", 3).await;
        assert_eq!(house.to_do(), [false, false, true]);
        let says = says(&house.last());
        assert!(says.contains("Until then the reviews are not open to you yet.") && !says.contains(MISSION), "{says}");
        house.is_recorded(undertaken(person)).await;
        at(&house, "2028-01-19T07:00:00Z", 3).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_reminded_who_left_has_no_duty_or_cannot_be_reached() {
    for mut house in houses().await {
        house.smtp.will(&[Does::Take, Does::Take, Does::Refuse(550)]);
        let gone = house.names(1, Duty::Expert).await;
        let idle = house.names(2, Duty::Expert).await;
        house.keep(contact(3)).await;
        house.is_recorded(named(contact(3), 1)).await;
        house.is_recorded(given(contact(3), "KEN", Duty::Expert)).await;
        house.until(LetterState::Bounced, 1).await;
        house.is_recorded(left(gone, None)).await;
        house.smtp.until(3).await;
        let armed = house.column("SELECT key FROM deadlines WHERE name = 'first-steps' ORDER BY key").await;
        assert_eq!(armed, [idle.to_string(), contact(3).to_string()], "nothing waits for whoever left");
        house.is_recorded(ended(idle, "KEN", Duty::Expert, DutyEndedBecause::Decided)).await;
        let written = async || house.column("SELECT kind FROM letters").await.len();
        house.clock.advance_to("2027-06-02T06:00:00Z".parse().unwrap());
        house.gathers_nothing().await;
        assert_eq!(written().await, 4, "three invitations, one of which came back, and a farewell");
        // A duty again, and an address that takes letters: they hear of it in the next round.
        house.is_recorded(given(idle, "FRA", Duty::Expert)).await;
        let other = KeepContact { address: "new@ministry.example".to_owned(), ..card(contact(3)) };
        house.command(&secretariat(), &other).await;
        house.until(LetterState::Sent, 4).await;
        house.clock.advance_to("2027-07-02T06:00:00Z".parse().unwrap());
        house.until(LetterState::Sent, 6).await;
        let mails = house.smtp.mails();
        let last: Vec<_> = mails[mails.len() - 2..].iter().map(|mail| mail.header("subject").unwrap()).collect();
        assert_eq!(last, ["Your account at the review mechanism"; 2]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_handed_in_a_profile_is_not_invited_anew_where_the_address_is_another() {
    for mut house in houses().await {
        let person = house.names_and_opens(1, Duty::FocalPoint).await;
        house.is_recorded(submitted(person)).await;
        let other = KeepContact { address: "new@ministry.example".to_owned(), ..card(person) };
        house.command(&secretariat(), &other).await;
        at(&house, "2027-06-02T06:00:00Z", 3).await;
        assert_eq!(house.to_do(), [false, false, true]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_of_first_steps_comes_once_whatever_the_downtime_and_as_often_as_is_set() {
    for mut house in houses().await {
        house.set("REVIEW_REMINDERS_EVERY", "7").await;
        house.names(1, Duty::FocalPoint).await;
        at(&house, "2027-05-10T05:59:59Z", 1).await;
        house.crash().await;
        house.clock.advance_to("2027-06-16T10:00:00Z".parse().unwrap());
        house.start().await;
        at(&house, "2027-06-16T10:00:00Z", 2).await;
        house.crash().await;
        house.start().await;
        at(&house, "2027-06-23T05:59:59Z", 2).await;
        at(&house, "2027-06-23T06:00:00Z", 3).await;
        let mut events = house.events().await;
        events.dedup();
        assert_eq!(events, ["contact-kept", "letter-sent"]);
        house.close().await;
    }
}
