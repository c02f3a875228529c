//! Officials whom States named: invited once for each naming, told what concerns them, and out when they left.

use access::Asker;
use contracts::notices::{
    AccountRole, ChangeAccountAddress, CorrectAccount, EndAccount, InviteContact, LetterState, ListAccounts,
    ListContacts, OpenLink, OpenedLink, Purpose, RenewLink, ShowOwnAccount,
};
use contracts::registry::{
    Duty, DutyEnded, DutyEndedBecause, DutyGiven, PersonApproved, PersonLeft, PersonNamed, ProfileReturned,
    UndertakingGiven,
};
use contracts::{ContactId, Day};
use jiff::SignedDuration;
use treaty::{InstrumentSet, Language, StateCode};

use crate::house::{ADDRESS, House, contact, houses, houses_at, instant, secretariat};
use crate::smtp::Mail;

pub(crate) fn kenya() -> StateCode {
    "KEN".parse().unwrap()
}

pub(crate) fn day() -> Day {
    "2027-05-03".parse().unwrap()
}

pub(crate) fn named(person: ContactId, note: u32) -> PersonNamed {
    PersonNamed { state: kenya(), person, note, instruments: InstrumentSet::ALL, on: day() }
}

pub(crate) fn given(person: ContactId, review: &str, duty: Duty) -> DutyGiven {
    DutyGiven { state: kenya(), person, review: review.parse().unwrap(), duty, note: Some(1), on: day() }
}

pub(crate) fn ended(person: ContactId, review: &str, duty: Duty, why: DutyEndedBecause) -> DutyEnded {
    DutyEnded { state: kenya(), person, review: review.parse().unwrap(), duty, why, on: day() }
}

pub(crate) fn approved(person: ContactId) -> PersonApproved {
    PersonApproved { state: kenya(), person, on: day() }
}

pub(crate) fn left(person: ContactId, successor: Option<ContactId>) -> PersonLeft {
    PersonLeft { state: kenya(), person, successor, on: day() }
}

fn purpose() -> Purpose {
    Purpose::Official { state: kenya() }
}

pub(crate) fn official(person: ContactId) -> Asker {
    Asker::Official { account: person.to_string(), state: "KEN".to_owned() }
}

fn mission(state: &str) -> Asker {
    Asker::Mission { account: contact(200).to_string(), state: state.to_owned() }
}

pub(crate) fn opening(mail: &Mail) -> OpenLink {
    OpenLink { token: mail.token() }
}

/// The plain text of a letter in one line.
pub(crate) fn says(mail: &Mail) -> String {
    mail.readable().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl House {
    /// Somebody is named for a duty, opens the account, gives the undertaking, and is approved: two letters.
    async fn has_official(&mut self, number: u8, review: &str, duty: Duty) {
        let (person, before) = (contact(number), self.smtp.mails().len());
        self.keep(person).await;
        self.is_recorded(named(person, 1)).await;
        self.is_recorded(given(person, review, duty)).await;
        let mail = self.smtp.until(before + 1).await[before].clone();
        self.command(&Asker::Public, &opening(&mail)).await;
        self.is_recorded(UndertakingGiven { state: kenya(), person, on: day() }).await;
        self.is_recorded(approved(person)).await;
        self.smtp.until(before + 2).await;
        self.until(LetterState::Sent, before + 2).await;
    }

    /// Lets the time pass in which changes that belong together come.
    async fn gathers(&self) {
        self.later(SignedDuration::from_secs(25));
        while self.journal().next_due().await.unwrap().is_some_and(|due| due <= self.clock_now()) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }

    async fn told(&self, asker: &Asker, of: ContactId) -> usize {
        self.query(asker, &ListContacts { contacts: vec![of] }).await.contacts.len()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_7_tc_09_an_invitation_works_for_ten_days_and_is_renewed_by_one_click() {
    for mut house in houses_at("2024-05-20T10:00:00Z").await {
        house.keep(contact(1)).await;
        house.is_recorded(named(contact(1), 1)).await;
        let mail = house.smtp.until(1).await[0].clone();
        assert_eq!(mail.header("subject").unwrap(), "Your account at the review mechanism");
        house.until(LetterState::Sent, 1).await;
        house.clock.advance_to(instant("2024-05-30T21:59:59Z"));
        let opened = house.command(&Asker::Public, &opening(&mail)).await;
        assert_eq!(opened, OpenedLink { contact: contact(1), purpose: purpose() });
        house.clock.advance_to(instant("2024-05-30T22:00:00Z"));
        assert_eq!(house.refusal(&Asker::Public, &opening(&mail)).await.code, "link-has-expired");
        house.command(&Asker::Public, &RenewLink { token: mail.token() }).await;
        let again = house.smtp.until(2).await[1].clone();
        house.until(LetterState::Sent, 2).await;
        assert_eq!(house.command(&Asker::Public, &opening(&again)).await.purpose, purpose());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_7_each_naming_has_one_invitation_until_the_account_is_opened() {
    for mut house in houses().await {
        house.keep(contact(1)).await;
        house.is_recorded(named(contact(1), 1)).await;
        house.is_recorded(given(contact(1), "KEN", Duty::Expert)).await;
        let first = house.smtp.until(1).await[0].clone();
        house.is_recorded(named(contact(1), 2)).await;
        let second = house.smtp.until(2).await[1].clone();
        house.until(LetterState::Sent, 2).await;
        assert_eq!(house.refusal(&Asker::Public, &opening(&first)).await.code, "link-was-replaced");
        house.command(&Asker::Public, &opening(&second)).await;
        house.is_recorded(named(contact(1), 3)).await;
        house.gathers().await;
        house.until(LetterState::Sent, 2).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officials_account_is_listed_and_its_link_sent_again_by_the_secretariat() {
    for mut house in houses().await {
        house.keep(contact(1)).await;
        let invite = InviteContact { contact: contact(1), purpose: purpose() };
        assert_eq!(house.refusal(&secretariat(), &invite).await.code, "official-not-named");
        house.is_recorded(named(contact(1), 1)).await;
        house.smtp.until(1).await;
        let accounts = house.query(&secretariat(), &ListAccounts {}).await.accounts;
        assert_eq!((accounts[0].role, accounts[0].purpose()), (AccountRole::Official, Some(purpose())));
        house.command(&secretariat(), &invite).await;
        let mail = house.smtp.until(2).await[1].clone();
        house.until(LetterState::Sent, 2).await;
        house.command(&Asker::Public, &opening(&mail)).await;
        let other = InviteContact { contact: contact(1), purpose: Purpose::Chair };
        assert_eq!(house.refusal(&secretariat(), &other).await.code, "account-of-another-kind");
        let foreign = Purpose::Official { state: "FRA".parse().unwrap() };
        let foreign = InviteContact { contact: contact(1), purpose: foreign };
        assert_eq!(house.refusal(&secretariat(), &foreign).await.code, "account-of-another-kind");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_another_account_is_not_made_an_official_with_it() {
    for mut house in houses().await {
        house.invite(contact(1), Purpose::Mission { state: kenya() }).await;
        let mail = house.smtp.until(1).await[0].clone();
        house.is_recorded(named(contact(1), 1)).await;
        assert_eq!(house.dead_letters().await.len(), 1);
        let opened = house.command(&Asker::Public, &opening(&mail)).await;
        assert_eq!(opened.purpose, Purpose::Mission { state: kenya() }, "the mission's link works as before");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_7_a_profile_is_asked_about_and_approved_with_an_offer_of_training() {
    for mut house in houses().await {
        house.keep(contact(1)).await;
        house.is_recorded(named(contact(1), 1)).await;
        house.is_recorded(given(contact(1), "KEN", Duty::FocalPoint)).await;
        house.is_recorded(given(contact(1), "FRA", Duty::Expert)).await;
        let mail = house.smtp.until(1).await[0].clone();
        house.command(&Asker::Public, &opening(&mail)).await;
        house.is_recorded(ProfileReturned { state: kenya(), person: contact(1), on: day() }).await;
        let asked = house.smtp.until(2).await[1].clone();
        assert!(says(&asked).contains("https://mechanism.example/people/profile"), "{}", says(&asked));
        house.gathers().await;
        house.is_recorded(approved(contact(1))).await;
        let open = says(&house.smtp.until(3).await[2]);
        for part in [
            "Focal point: review of",
            "Governmental expert: review of",
            "trains those who take part",
            "10/1",
            "/handover",
        ] {
            assert!(open.contains(part), "{part}: {open}");
        }
        house.gathers().await;
        house.until(LetterState::Sent, 3).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changes_by_one_note_is_told_in_one_letter() {
    for mut house in houses().await {
        house.has_official(1, "KEN", Duty::Expert).await;
        house.is_recorded(ended(contact(1), "KEN", Duty::Expert, DutyEndedBecause::Decided)).await;
        house.is_recorded(given(contact(1), "FRA", Duty::Expert)).await;
        house.is_recorded(given(contact(1), "GHA", Duty::Expert)).await;
        house.is_recorded(ended(contact(1), "GHA", Duty::Expert, DutyEndedBecause::Decided)).await;
        house.gathers().await;
        let letter = says(&house.smtp.until(3).await[2]);
        assert!(letter.contains("new among your duties: Governmental expert: review of"), "{letter}");
        assert!(letter.contains("no longer among your duties"), "{letter}");
        assert!(!letter.contains("GHA") && !letter.contains("Ghana"), "given and taken back: {letter}");
        house.until(LetterState::Sent, 3).await;
        assert!(!house.events().await.contains(&"account-closed".to_owned()), "one duty less closes nothing");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_whoever_left_is_out_the_same_day_and_no_letter_opens_the_door() {
    for mut house in houses().await {
        house.has_official(1, "KEN", Duty::FocalPoint).await;
        house.has_official(2, "FRA", Duty::Expert).await;
        house.command(&secretariat(), &InviteContact { contact: contact(1), purpose: purpose() }).await;
        let door = house.smtp.until(5).await[4].clone();
        house.until(LetterState::Sent, 5).await;
        let replaced = DutyEndedBecause::Replaced { by: contact(2) };
        house.is_recorded(ended(contact(1), "KEN", Duty::FocalPoint, replaced)).await;
        house.is_recorded(given(contact(2), "KEN", Duty::FocalPoint)).await;
        house.is_recorded(left(contact(1), Some(contact(2)))).await;
        let mails = house.smtp.until(7).await;
        let subjects: Vec<_> = mails[5..].iter().map(|mail| mail.header("subject").unwrap()).collect();
        assert_eq!(subjects, ["Your account is closed", "Handed over to you"]);
        let over = says(&mails[6]);
        assert!(over.contains("Focal point: review of") && over.contains("/handover"), "{over}");
        assert!(!says(&mails[5]).contains("/link/"), "{}", says(&mails[5]));
        house.gathers().await;
        house.until(LetterState::Sent, 7).await;
        assert_eq!(house.events().await.iter().filter(|name| *name == "account-closed").count(), 1);

        // Nothing opens it: not the link that worked, not a new one, whoever asks for it.
        assert_eq!(house.refusal(&Asker::Public, &opening(&door)).await.code, "account-is-closed");
        house.clock.advance_to(instant("2027-06-30T08:00:00Z"));
        house.command(&Asker::Public, &RenewLink { token: door.token() }).await;
        let invite = InviteContact { contact: contact(1), purpose: purpose() };
        assert_eq!(house.refusal(&secretariat(), &invite).await.code, "account-is-closed");
        assert_eq!(house.told(&mission("KEN"), contact(1)).await, 0);
        let own = house.refusal(&official(contact(1)), &EndAccount {}).await;
        assert_eq!(own.code, "account-is-closed");
        assert!(!house.may_query(&official(contact(1)), &ShowOwnAccount {}).await);
        house.gathers().await;
        house.until(LetterState::Sent, 7).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_that_waits_does_not_leave_after_its_person_did() {
    for mut house in houses().await {
        house.smtp.will(&[crate::smtp::Does::Refuse(451)]);
        house.keep(contact(1)).await;
        house.is_recorded(named(contact(1), 1)).await;
        house.until_tried(1).await;
        house.is_recorded(left(contact(1), None)).await;
        house.later(SignedDuration::from_hours(2));
        let mails = house.smtp.until(1).await;
        house.until(LetterState::Sent, 1).await;
        house.until(LetterState::Dropped, 1).await;
        assert_eq!(mails.last().unwrap().header("subject").unwrap(), "Your account is closed");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn name_and_address_of_whoever_left_go_after_two_years() {
    for mut house in houses().await {
        house.has_official(1, "KEN", Duty::Expert).await;
        house.is_recorded(left(contact(1), None)).await;
        house.smtp.until(3).await;
        house.until(LetterState::Sent, 3).await;
        // 730 days after 3 May 2027.
        house.clock.advance_to(instant("2029-05-01T21:59:59Z"));
        house.gathers_nothing().await;
        assert_eq!(house.told(&secretariat(), contact(1)).await, 1);
        house.clock.advance_to(instant("2029-05-01T22:00:00Z"));
        house.gathers_nothing().await;
        assert_eq!(house.told(&secretariat(), contact(1)).await, 0);
        assert!(house.events().await.contains(&"contact-forgotten".to_owned()));
        house.close().await;
    }
}

impl House {
    /// Waits until nothing is due that has not happened.
    pub(crate) async fn gathers_nothing(&self) {
        while self.journal().next_due().await.unwrap().is_some_and(|due| due <= self.clock_now()) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_18ii_states_are_told_of_officials_and_of_nobody_else() {
    for mut house in houses().await {
        house.has_official(1, "KEN", Duty::FocalPoint).await;
        house.has_official(2, "KEN", Duty::Observer).await;
        house.keep(contact(3)).await;
        house.is_recorded(named(contact(3), 1)).await;
        house.is_recorded(given(contact(3), "KEN", Duty::Expert)).await;
        house.keep(contact(9)).await;
        for asker in [mission("FRA"), mission("KEN"), official(contact(1))] {
            assert_eq!(house.told(&asker, contact(1)).await, 1);
            assert_eq!(house.told(&asker, contact(9)).await, 0, "who is no official");
        }
        assert_eq!(house.told(&mission("KEN"), contact(2)).await, 1);
        assert_eq!(house.told(&mission("FRA"), contact(2)).await, 0, "who observes is its own State's");
        let new = official(contact(3));
        assert_eq!(
            (house.told(&new, contact(3)).await, house.told(&new, contact(1)).await),
            (1, 0),
            "not approved yet"
        );
        assert_eq!(house.told(&official(contact(8)), contact(1)).await, 0, "an account that is none");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_sees_corrects_moves_and_ends_the_own_account() {
    for mut house in houses().await {
        house.has_official(1, "KEN", Duty::Expert).await;
        let asker = official(contact(1));
        let own = house.query(&asker, &ShowOwnAccount {}).await;
        assert_eq!((own.role, own.state), (AccountRole::Official, Some(kenya())));
        assert_eq!(own.contact.address, ADDRESS);
        let correct = CorrectAccount { name: "A. Okoth".to_owned(), language: Language::French, time_zone: None };
        house.command(&asker, &correct).await;
        house.command(&asker, &ChangeAccountAddress { address: "new@ministry.example".to_owned() }).await;
        house.smtp.until(4).await;
        house.until(LetterState::Sent, 4).await;
        house.command(&asker, &EndAccount {}).await;
        let last = house.smtp.until(5).await[4].clone();
        assert_eq!(last.header("subject").unwrap(), "An account was ended");
        assert!(says(&last).contains("had named for reviews"), "{}", says(&last));
        // The registry says then that its person left: there is nobody any more who could be told.
        house.is_recorded(left(contact(1), None)).await;
        house.gathers().await;
        house.until(LetterState::Sent, 5).await;
        assert!(!house.events().await.contains(&"account-closed".to_owned()), "it was forgotten before");
        house.close().await;
    }
}
