//! Who keeps and forgets whom.

use access::Asker;
use contracts::notices::{ForgetContact, KeepContact, LetterState, ListContacts, OpenLink, Purpose};

use crate::house::{ADDRESS, applicant, card, contact, houses, secretariat};

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_is_kept_once_and_changed() {
    for house in houses().await {
        let first = house.command(&Asker::Public, &card(contact(1))).await;
        let again = house.command(&Asker::Public, &card(contact(1))).await;
        assert_eq!((first.version, again.version), (1, 1));
        house.command(&Asker::Public, &KeepContact { name: "A. Okoth".to_owned(), ..card(contact(1)) }).await;
        assert_eq!(house.events().await, ["contact-kept", "contact-kept"]);
        let known =
            house.query(&secretariat(), &ListContacts { contacts: vec![contact(1), contact(2)] }).await.contacts;
        assert_eq!(known.len(), 1);
        assert_eq!((known[0].address.as_str(), known[0].name.as_str()), (ADDRESS, "A. Okoth"));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn once_letters_went_there_only_its_person_and_the_secretariat_change_it() {
    for house in houses().await {
        house.invite(contact(1), Purpose::Application).await;
        house.until(LetterState::Sent, 1).await;
        let other = KeepContact { address: "other@somewhere.example".to_owned(), ..card(contact(1)) };
        for asker in [Asker::Public, applicant(contact(2)), Asker::Chair { account: "1".to_owned() }] {
            assert_eq!(house.refusal(&asker, &other).await.code, "contact-of-another");
        }
        house.command(&applicant(contact(1)), &other).await;
        // The new address gets a link of its own, and the old link opens nothing any more.
        let mails = house.smtp.until(2).await;
        assert!(mails[1].to.contains("other@somewhere.example"), "{mails:?}");
        let old = OpenLink { token: mails[0].token() };
        assert_eq!(house.refusal(&Asker::Public, &old).await.code, "link-was-replaced");
        house.command(&Asker::Public, &OpenLink { token: mails[1].token() }).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_is_told_of_itself_alone() {
    for house in houses().await {
        house.keep(contact(1)).await;
        house.keep(contact(2)).await;
        let query = ListContacts { contacts: vec![contact(1), contact(2)] };
        let own = house.query(&applicant(contact(2)), &query).await.contacts;
        assert_eq!(own.iter().map(|one| one.contact).collect::<Vec<_>>(), [contact(2)]);
        for asker in [Asker::Public, Asker::Bureau { account: "1".to_owned() }, crate::house::operator()] {
            assert!(!house.may_query(&asker, &query).await, "{asker}");
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_forgotten_gets_no_letter_and_leaves_nothing_behind() {
    for house in houses().await {
        house.smtp.will(&[crate::smtp::Does::Refuse(451)]);
        house.invite(contact(1), Purpose::Application).await;
        house.until_tried(1).await;
        let tokens = house.column("SELECT plain FROM letters").await;
        let token: String =
            tokens[0].split("/link/").nth(1).unwrap().chars().take_while(char::is_ascii_hexdigit).collect();
        let forget = ForgetContact { contact: contact(1) };
        assert_eq!(house.refusal(&applicant(contact(2)), &forget).await.code, "contact-of-another");
        house.command(&applicant(contact(1)), &forget).await;
        house.command(&applicant(contact(1)), &forget).await;
        house.until(LetterState::Dropped, 1).await;
        house.later(jiff::SignedDuration::from_hours(1));
        assert_eq!(house.refusal(&Asker::Public, &OpenLink { token }).await.code, "link-was-forgotten");
        assert_eq!(house.refusal(&Asker::Public, &card(contact(1))).await.code, "contact-was-forgotten");
        assert_eq!(house.events().await, ["contact-kept", "contact-forgotten"]);
        assert_eq!(house.smtp.mails(), []);
        for sql in ["SELECT contact FROM contacts", "SELECT address FROM link_requests"] {
            assert_eq!(house.column(sql).await, Vec::<String>::new());
        }
        for sql in ["SELECT subject FROM letters", "SELECT plain FROM letters", "SELECT html FROM letters"] {
            assert_eq!(house.column(sql).await, [""]);
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_address_no_name_and_no_time_zone_is_refused_without_being_repeated() {
    let Some(house) = houses().await.into_iter().next() else { return };
    let address = |address: &str| KeepContact { address: address.to_owned(), ..card(contact(1)) };
    let long = format!("{}@somewhere.example", "x".repeat(230));
    for wrong in
        ["amina", "amina@", "@here.example", "a@b\r\nBcc: c@d.example", "a b@here.example", "ämina@here.example", &long]
    {
        let refusal = house.refusal(&Asker::Public, &address(wrong)).await;
        assert_eq!(refusal.code, "address-is-none", "{wrong}");
        assert!(!format!("{refusal:?}").contains(wrong), "{refusal:?}");
    }
    for wrong in ["Amina\r\nBcc: all@here.example", " ", "\u{202e}anima"] {
        let refusal = house.refusal(&Asker::Public, &KeepContact { name: wrong.to_owned(), ..card(contact(1)) }).await;
        assert_eq!(refusal.code, "name-is-unprintable", "{wrong:?}");
    }
    let zone = KeepContact { time_zone: Some("Mars/Olympus".to_owned()), ..card(contact(1)) };
    assert_eq!(house.refusal(&Asker::Public, &zone).await.code, "time-zone-is-unknown");
    assert_eq!(house.events().await, Vec::<String>::new());
    house.close().await;
}
