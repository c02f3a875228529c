//! Missions, chairs and members of the Bureau see, correct and erase their own data, and nobody else's.

use access::Asker;
use contracts::ContactId;
use contracts::notices::{
    AccountRole, ChangeAccountAddress, ConfirmAccountAddress, CorrectAccount, EndAccount, ForgetContact, InviteContact,
    KeepAccountAddress, KeepContact, LetterKind, LetterState, ListContacts, OpenLink, OwnAccount, Purpose,
    ShowOwnAccount,
};
use jiff::SignedDuration;
use treaty::Language;

use crate::house::{ADDRESS, House, NAME, applicant, card, contact, houses, operator, secretariat};
use crate::logs;
use crate::smtp::{Does, Mail};

const NEW: &str = "a.okoth@elsewhere.example";

fn austria() -> Purpose {
    Purpose::Mission { state: "AUT".parse().unwrap() }
}

fn mission(contact: ContactId) -> Asker {
    Asker::Mission { account: contact.to_string(), state: "AUT".to_owned() }
}

fn chair(contact: ContactId) -> Asker {
    Asker::Chair { account: contact.to_string() }
}

fn bureau(contact: ContactId) -> Asker {
    Asker::Bureau { account: contact.to_string() }
}

/// Everybody who has an account by invitation.
fn accounts() -> [(Purpose, Asker); 3] {
    [(austria(), mission(contact(1))), (Purpose::Chair, chair(contact(1))), (Purpose::Bureau, bureau(contact(1)))]
}

fn change(address: &str) -> ChangeAccountAddress {
    ChangeAccountAddress { address: address.to_owned() }
}

async fn own(house: &House, asker: &Asker) -> OwnAccount {
    house.query(asker, &ShowOwnAccount {}).await
}

/// What stands at the end of the link that confirms an address.
fn confirming(mail: &Mail) -> ConfirmAccountAddress {
    let text = mail.readable();
    let link = text.split("/account/address/").nth(1).expect("a link");
    ConfirmAccountAddress { token: link.chars().take_while(char::is_ascii_hexdigit).collect() }
}

fn to<'a>(mails: &'a [Mail], address: &str) -> Vec<&'a Mail> {
    mails.iter().filter(|mail| mail.to.contains(address)).collect()
}

impl House {
    /// Invites an account and opens its link; gives the mail with it.
    async fn opened(&self, contact: ContactId, purpose: Purpose) -> Mail {
        let before = self.smtp.mails().len();
        self.invite(contact, purpose).await;
        let mail = self.smtp.until(before + 1).await[before].clone();
        self.command(&Asker::Public, &OpenLink { token: mail.token() }).await;
        self.until(LetterState::Sent, before + 1).await;
        mail
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_account_sees_everything_that_is_kept_of_it_and_corrects_it_at_once() {
    for (purpose, asker) in accounts() {
        let Some(house) = houses().await.into_iter().next() else { return };
        house.opened(contact(1), purpose).await;
        let seen = own(&house, &asker).await;
        assert_eq!((seen.contact.name.as_str(), seen.contact.address.as_str()), (NAME, ADDRESS));
        assert_eq!(
            (seen.contact.language, seen.contact.time_zone.as_deref()),
            (Language::English, Some("Africa/Nairobi"))
        );
        let role = match purpose {
            Purpose::Mission { state } => (AccountRole::Mission, Some(state)),
            Purpose::Chair => (AccountRole::Chair, None),
            _ => (AccountRole::Bureau, None),
        };
        assert_eq!((seen.role, seen.state), role);
        assert_eq!(seen.links.iter().map(|link| link.works).collect::<Vec<_>>(), [true]);
        let letters: Vec<_> = seen.letters.iter().map(|one| (one.kind, one.state, one.language)).collect();
        assert_eq!(letters, [(LetterKind::Invitation, LetterState::Sent, Language::English)]);

        let wish = CorrectAccount { name: "A. Okoth".to_owned(), language: Language::French, time_zone: None };
        house.command(&asker, &wish).await;
        house.command(&asker, &wish).await;
        let seen = own(&house, &asker).await.contact;
        assert_eq!((seen.name.as_str(), seen.language, seen.time_zone), ("A. Okoth", Language::French, None));
        assert_eq!((seen.address.as_str(), seen.confirmed), (ADDRESS, true), "the address is as it was");
        let entries = house.entries().await;
        let kept: Vec<_> = entries.iter().filter(|entry| entry.name == "contact-kept").collect();
        assert_eq!(kept.len(), 2, "corrected once, whoever presses twice");
        assert_eq!(kept[1].actor, asker.to_string(), "the record says by whom, by the identifier");
        for (wrong, code) in [
            (CorrectAccount { name: " ".to_owned(), ..wish.clone() }, "name-is-unprintable"),
            (CorrectAccount { time_zone: Some("Mars/Olympus".to_owned()), ..wish }, "time-zone-is-unknown"),
        ] {
            assert_eq!(house.refusal(&asker, &wrong).await.code, code);
        }
        house.close().await;
    }
}

/// What is asked about one's own account names none; what names a contact is refused to everybody whose it is not.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_corrects_or_erases_the_data_of_another_account() {
    for house in houses().await {
        house.opened(contact(1), austria()).await;
        let theirs = mission(contact(1));
        // Another mission of the same State, a chair, the Bureau, applicants, the operator, the public: with accounts of their own or none.
        house.opened(contact(2), austria()).await;
        for asker in [mission(contact(2)), chair(contact(2)), bureau(contact(2)), applicant(contact(2))] {
            let wish = KeepContact { name: "Mallory".to_owned(), ..card(contact(1)) };
            assert_eq!(house.refusal(&asker, &wish).await.code, "contact-of-another", "{asker}");
        }
        for asker in [mission(contact(2)), chair(contact(2)), bureau(contact(2))] {
            for code in [
                house.refusal(&asker, &ForgetContact { contact: contact(1) }).await.code,
                house.refusal(&asker, &InviteContact { contact: contact(1), purpose: austria() }).await.code,
            ] {
                assert_eq!(code, "not-permitted", "{asker}");
            }
            // Missions are told of officials whom States named (para. 18), and of nobody else.
            let others = ListContacts { contacts: vec![contact(1)] };
            let told = match asker {
                Asker::Mission { .. } => house.query(&asker, &others).await.contacts.len(),
                _ => usize::from(house.may_query(&asker, &others).await),
            };
            assert_eq!(told, 0, "{asker}");
            assert_eq!(own(&house, &asker).await.contact.contact, contact(2), "{asker} sees its own");
        }
        // Not even its own person changes an address past the letter that confirms it.
        let past = KeepContact { address: NEW.to_owned(), ..card(contact(1)) };
        assert_eq!(house.refusal(&theirs, &past).await.code, "contact-of-another");
        let correct = CorrectAccount { name: "Mallory".to_owned(), language: Language::English, time_zone: None };
        for asker in [Asker::Public, applicant(contact(1)), secretariat(), operator(), Asker::service("notices")] {
            assert!(!house.may_query(&asker, &ShowOwnAccount {}).await, "{asker}");
            for refusal in [
                house.refusal(&asker, &correct).await,
                house.refusal(&asker, &change(NEW)).await,
                house.refusal(&asker, &ConfirmAccountAddress { token: "0".repeat(64) }).await,
                house.refusal(&asker, &KeepAccountAddress {}).await,
                house.refusal(&asker, &EndAccount {}).await,
            ] {
                assert_eq!(refusal.code, "not-permitted", "{asker}");
            }
        }
        let kept = own(&house, &theirs).await;
        assert_eq!((kept.contact.name.as_str(), kept.contact.address.as_str(), kept.change), (NAME, ADDRESS, None));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_changes_only_when_its_own_person_uses_the_link_that_was_sent_there() {
    for house in houses().await {
        let theirs = mission(contact(1));
        let old_link = house.opened(contact(1), austria()).await.token();
        house.opened(contact(2), austria()).await;
        house.command(&theirs, &change(NEW)).await;
        let mails = house.smtp.until(4).await;
        let asked = to(&mails, NEW);
        assert_eq!(asked.len(), 1, "the new address is written to once");
        assert!(!asked[0].text.contains(ADDRESS), "and not told the old one");
        let told = to(&mails, ADDRESS).last().copied().expect("a letter").clone();
        assert_eq!(told.header("subject").as_deref(), Some("A new address for your account"));
        assert!(!told.text.contains("/account/address/") && !told.text.contains(NEW), "{}", told.text);

        // Until then nothing changes, whoever has the link.
        let link = confirming(asked[0]);
        let seen = own(&house, &theirs).await;
        assert_eq!(seen.contact.address, ADDRESS);
        let waits = seen.change.expect("it waits");
        assert_eq!((waits.address.as_str(), waits.bounced), (NEW, false));
        assert_eq!(waits.until.0.duration_since(waits.asked_at.0), SignedDuration::from_hours(72));
        house.command(&Asker::Public, &OpenLink { token: old_link.clone() }).await;
        assert_eq!(
            house.refusal(&Asker::Public, &OpenLink { token: link.token.clone() }).await.code,
            "link-is-unknown"
        );
        assert_eq!(house.refusal(&mission(contact(2)), &link).await.code, "address-link-refused");
        assert_eq!(house.refusal(&Asker::Public, &link).await.code, "not-permitted");
        assert_eq!(own(&house, &theirs).await.contact.address, ADDRESS);

        house.command(&theirs, &link).await;
        let seen = own(&house, &theirs).await;
        assert_eq!((seen.contact.address.as_str(), seen.contact.confirmed, seen.change), (NEW, true, None));
        assert_eq!(house.refusal(&theirs, &link).await.code, "address-link-refused", "it works once");
        assert_eq!(house.refusal(&Asker::Public, &OpenLink { token: old_link }).await.code, "link-was-replaced");
        let mails = house.smtp.until(6).await;
        let last = to(&mails, ADDRESS).last().copied().expect("a letter").clone();
        assert_eq!(last.header("subject").as_deref(), Some("Your account has a new address"));
        let token = to(&mails, NEW).last().expect("a letter").token();
        assert_eq!(house.command(&Asker::Public, &OpenLink { token }).await.purpose, austria());
        house.until(LetterState::Sent, 6).await;
        // The old address is nowhere any more.
        assert_eq!(house.column("SELECT address FROM address_changes").await, Vec::<String>::new());
        for text in house.column("SELECT address FROM letters WHERE address IS NOT NULL").await {
            assert_eq!(text, "");
        }
        let kept = house.column("SELECT address FROM contacts ORDER BY contact").await;
        assert_eq!(kept, [NEW, ADDRESS], "the other account has its own");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_address_is_replaced_taken_back_over_after_three_days_and_not_asked_for_without_end() {
    for house in houses().await {
        let theirs = chair(contact(1));
        house.opened(contact(1), Purpose::Chair).await;
        for (wrong, code) in [("no address", "address-is-none"), (&ADDRESS.to_uppercase(), "address-is-the-same")] {
            assert_eq!(house.refusal(&theirs, &change(wrong)).await.code, code);
        }
        house.command(&theirs, &change("first@elsewhere.example")).await;
        let first = confirming(to(&house.smtp.until(3).await, "first@")[0]);
        house.command(&theirs, &change("second@elsewhere.example")).await;
        let second = confirming(to(&house.smtp.until(5).await, "second@")[0]);
        assert_eq!(house.refusal(&theirs, &first).await.code, "address-link-refused", "the later one holds");
        house.command(&theirs, &KeepAccountAddress {}).await;
        assert_eq!(house.refusal(&theirs, &second).await.code, "address-link-refused", "it was taken back");
        assert_eq!(own(&house, &theirs).await.change, None);

        house.command(&theirs, &change("third@elsewhere.example")).await;
        let third = confirming(to(&house.smtp.until(7).await, "third@")[0]);
        house.until(LetterState::Sent, 7).await;
        house.later(SignedDuration::from_hours(72));
        assert_eq!(house.refusal(&theirs, &third).await.code, "address-link-refused", "its time is over");
        assert_eq!(own(&house, &theirs).await.change, None);
        let left = || house.column("SELECT address FROM letters WHERE address <> ''");
        for _ in 0..3_000 {
            if left().await.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(left().await, Vec::<String>::new(), "what was not confirmed is erased");

        for number in 0..5 {
            house.command(&theirs, &change(&format!("number{number}@elsewhere.example"))).await;
        }
        let refusal = house.refusal(&theirs, &change(NEW)).await;
        assert_eq!((refusal.code.as_str(), refusal.details["most"].as_str()), ("address-asked-too-often", "5"));
        house.later(SignedDuration::from_hours(24));
        house.command(&theirs, &change(NEW)).await;
        assert_eq!(own(&house, &theirs).await.contact.address, ADDRESS);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_refuses_letters_marks_the_change_and_not_the_account() {
    for house in houses().await {
        let theirs = bureau(contact(1));
        house.opened(contact(1), Purpose::Bureau).await;
        house.smtp.will(&[Does::Refuse(550)]);
        house.command(&theirs, &change(NEW)).await;
        house.until(LetterState::Bounced, 1).await;
        let seen = own(&house, &theirs).await;
        assert!(seen.change.expect("it waits").bounced);
        assert!(!seen.contact.bounced, "the old address takes letters");
        assert!(!house.events().await.contains(&"contact-bounced".to_owned()));
        house.close().await;
    }
}

/// The Secretariat gave the latest address: what was asked for before it does not undo that.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_the_secretariat_records_meanwhile_holds() {
    for house in houses().await {
        let theirs = mission(contact(1));
        house.opened(contact(1), austria()).await;
        house.command(&theirs, &change(NEW)).await;
        let link = confirming(to(&house.smtp.until(3).await, NEW)[0]);
        let recorded = KeepContact { address: "protocol@mission.example".to_owned(), ..card(contact(1)) };
        house.command(&secretariat(), &recorded).await;
        assert_eq!(house.refusal(&theirs, &link).await.code, "address-link-refused");
        assert_eq!(own(&house, &theirs).await.contact.address, "protocol@mission.example");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_its_person_ends_leaves_the_record_and_nothing_else() {
    for mut house in houses().await {
        for (number, (purpose, _)) in (1..).zip(accounts()) {
            let accounts = vec![serde_json::json!(contact(2).to_string())];
            if purpose == Purpose::Chair {
                house.happens("dialogue-convened", &[]).await;
                house.happens("chairs-named", &[("accounts", accounts.into())]).await;
                house.until_known().await;
            }
            house.opened(contact(number), purpose).await;
        }
        let askers = [mission(contact(1)), chair(contact(2)), bureau(contact(3))];
        house.command(&askers[0], &change(NEW)).await;
        let mails = house.smtp.until(5).await;
        let (opens, confirms) = (mails[0].token(), confirming(to(&mails, NEW)[0]));
        house.until(LetterState::Sent, 5).await;
        for asker in &askers {
            house.command(asker, &EndAccount {}).await;
            assert_eq!(house.refusal(asker, &EndAccount {}).await.code, "account-has-ended", "{asker}");
            assert!(!house.may_query(asker, &ShowOwnAccount {}).await, "{asker}");
        }
        // It opens nothing, and does not come back.
        assert_eq!(house.refusal(&Asker::Public, &OpenLink { token: opens }).await.code, "account-has-ended");
        assert_eq!(house.refusal(&askers[0], &confirms).await.code, "account-has-ended");
        assert_eq!(house.refusal(&secretariat(), &card(contact(1))).await.code, "contact-was-forgotten");
        // The Secretariat is told which account it was, and not whose.
        let mails = house.smtp.until(8).await;
        let told: Vec<_> = to(&mails, "alarms@").into_iter().map(Mail::readable).collect();
        for (letter, says) in told.iter().zip([
            "account of the Permanent Mission of AUT",
            "as chair of a constructive dialogue",
            "as a member of the Bureau",
        ]) {
            let plain = letter.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(plain.contains(says), "{plain}");
            for secret in [ADDRESS, NAME, NEW, "Amina"] {
                assert!(!letter.contains(secret), "{letter}");
            }
        }
        assert!(told[1].contains("Constructive dialogue"), "which dialogue: {}", told[1]);
        assert_eq!(told.len(), 3);
        house.until(LetterState::Sent, 8).await;
        for (sql, left) in [
            ("SELECT contact FROM contacts", 0),
            ("SELECT contact FROM address_changes", 0),
            ("SELECT digest FROM links WHERE state = 'valid'", 0),
            ("SELECT plain FROM letters WHERE plain <> '' OR subject <> '' OR html <> ''", 0),
            ("SELECT address FROM letters WHERE address <> ''", 0),
        ] {
            assert_eq!(house.column(sql).await.len(), left, "{sql}");
        }
        // What each did is on record, by its identifier, and the log says nothing of who it was.
        let entries = house.entries().await;
        let ended: Vec<_> = entries.iter().filter(|entry| entry.name == "contact-forgotten").collect();
        assert_eq!(
            ended.iter().map(|entry| entry.actor.clone()).collect::<Vec<_>>(),
            askers.iter().map(ToString::to_string).collect::<Vec<_>>()
        );
        for text in entries.iter().map(|entry| format!("{entry:?}")).chain([logs::text()]) {
            assert!(!text.contains(NEW) && !text.contains("elsewhere.example"), "{text}");
        }
        house.close().await;
    }
}
