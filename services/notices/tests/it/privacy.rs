//! Address, name and private link stand in letters and in answers to whom they may be told, and nowhere else.

use access::Asker;
use contracts::notices::{FindLetter, ForgetContact, LetterState, ListLetters, OpenLink, Purpose, SendLink};

use jiff::SignedDuration;

use crate::house::{ADDRESS, NAME, contact, houses, operator, secretariat};
use crate::logs;
use crate::smtp::Does;

#[tokio::test(flavor = "multi_thread")]
async fn no_event_no_reply_and_no_log_says_who_somebody_is_or_holds_a_link() {
    for house in houses().await {
        house.smtp.will(&[Does::Refuse(451), Does::BreakOff, Does::Take, Does::Refuse(550)]);
        house.invite(contact(1), Purpose::Application).await;
        house.until_tried(1).await;
        house.later(SignedDuration::from_mins(1));
        house.until_tried(2).await;
        house.later(SignedDuration::from_mins(5));
        house.until(LetterState::Sent, 1).await;
        let token = house.smtp.mails()[0].token();
        house.command(&Asker::Public, &OpenLink { token: token.clone() }).await;
        house.refusal(&Asker::Public, &OpenLink { token: token[1..].to_owned() }).await;
        house.command(&Asker::Public, &SendLink { address: ADDRESS.to_owned() }).await;
        house.until(LetterState::Bounced, 1).await;
        house.command(&secretariat(), &ForgetContact { contact: contact(1) }).await;

        assert!(logs::text().contains("a letter was not taken"), "the log is the one that is meant");
        let mut texts = vec![("log", logs::text())];
        let entries = house.entries().await;
        assert!(entries.len() >= 5, "{entries:?}");
        texts.extend(entries.iter().map(|entry| ("event", format!("{entry:?}"))));
        for (place, sql) in [
            ("reply", "SELECT reply FROM replies"),
            ("deadline", "SELECT payload FROM deadlines"),
            ("deadline", "SELECT key FROM deadlines"),
            ("link", "SELECT digest FROM links"),
            ("letter", "SELECT plain FROM letters"),
        ] {
            texts.extend(house.column(sql).await.into_iter().map(|text| (place, text)));
        }
        for (place, text) in texts {
            for secret in [ADDRESS, NAME, &token, &token[1..], "somewhere.example"] {
                let found =
                    text.find(secret).map(|at| text[at.saturating_sub(200)..].chars().take(400).collect::<String>());
                assert_eq!(found, None, "{place}");
            }
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_are_listed_without_whole_addresses() {
    for house in houses().await {
        house.invite(contact(1), Purpose::Application).await;
        house.until(LetterState::Sent, 1).await;
        let address = async |asker| house.query(&asker, &ListLetters::default()).await.letters[0].address.clone();
        for asker in [secretariat(), operator()] {
            assert_eq!(address(asker).await.as_deref(), Some("a***@somewhere.example"), "nobody needs it in a list");
        }
        let letter = house.query(&secretariat(), &ListLetters::default()).await.letters[0].letter;
        let file = house.query(&secretariat(), &FindLetter { letter }).await;
        assert_eq!((file.address.as_deref(), file.kept), (Some(ADDRESS), None), "its words left with it");
        assert!(!house.may_query(&operator(), &FindLetter { letter }).await);
        assert!(!house.may_query(&Asker::Public, &ListLetters::default()).await);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_nothing_came_of_is_forgotten_after_thirty_days() {
    for mut house in houses().await {
        house.keep(contact(1)).await;
        house.invite(contact(2), Purpose::Chair).await;
        house.keep(contact(3)).await;
        // The link to an application that is being written, for as long as that goes on.
        house.invite(contact(4), Purpose::Application).await;
        house.happens("application-received", &[("contact", contact(3).to_string().into())]).await;
        house.until_known().await;
        let known = async || house.column("SELECT contact FROM contacts ORDER BY contact").await.len();
        house.later(SignedDuration::from_hours(30 * 24 - 1));
        assert_eq!(known().await, 4);
        house.later(SignedDuration::from_hours(1));
        for _ in 0..3_000 {
            if known().await == 3 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        let left = house.column("SELECT contact FROM contacts ORDER BY contact").await;
        assert_eq!(left, [contact(2).to_string(), contact(3).to_string(), contact(4).to_string()]);
        assert!(house.events().await.iter().any(|event| event == "contact-forgotten"));
        house.close().await;
    }
}
