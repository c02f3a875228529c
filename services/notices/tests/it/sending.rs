//! Letters on their way: each is sent once in the books, whatever the server does.

use contracts::notices::{FindLetter, ForgetContact, InviteContact, KeepContact, LetterState, ListLetters, Purpose};
use jiff::SignedDuration;

use crate::house::{ADDRESS, card, contact, houses, houses_with_folder, secretariat};
use crate::smtp::Does;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

#[tokio::test(flavor = "multi_thread")]
async fn each_letter_is_sent_once_with_all_its_headers() {
    for house in houses().await {
        for number in 1..=3 {
            house.invite(contact(number), Purpose::Application).await;
        }
        let letters = house.until(LetterState::Sent, 3).await;
        assert!(letters.iter().all(|line| line.attempts == 1 && line.sent_at.is_some() && line.fault.is_none()));
        house.later(SignedDuration::from_hours(2));
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let mails = house.smtp.mails();
        assert_eq!(mails.len(), 3);
        let ids: std::collections::BTreeSet<_> = mails.iter().map(|mail| mail.header("message-id")).collect();
        assert_eq!(ids.len(), 3);
        let mail = &mails[0];
        assert_eq!(mail.header("from").unwrap(), "\"Review Mechanism\" <mechanism@mechanism.example>");
        assert_eq!(mail.header("to").unwrap(), format!("\"Amina Okoth\" <{ADDRESS}>"));
        assert_eq!(mail.header("auto-submitted").unwrap(), "auto-generated");
        assert_eq!(mail.header("content-language").unwrap(), "en");
        assert_eq!(mail.header("mime-version").unwrap(), "1.0");
        assert_eq!(mail.header("date").unwrap(), "Mon, 03 May 2027 08:00:00 +0000");
        assert_eq!(mail.header("list-id"), None);
        assert!(mail.header("content-type").unwrap().starts_with("multipart/alternative;"), "{mail:?}");
        assert!(mail.from.contains("<mechanism@mechanism.example>"), "{mail:?}");
        assert_eq!(house.events().await.iter().filter(|event| *event == "letter-sent").count(), 3);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_for_now_or_broken_off_is_tried_again_under_the_same_message_id() {
    for house in houses().await {
        house.smtp.will(&[Does::Refuse(451), Does::BreakOff, Does::Take]);
        house.invite(contact(1), Purpose::Application).await;
        let first = house.until_tried(1).await;
        assert_eq!(first.fault.as_deref(), Some("451"));
        assert_eq!(first.next_attempt.unwrap().0, house.clock_now().checked_add(MINUTE).unwrap());
        house.later(MINUTE);
        let second = house.until_tried(2).await;
        assert_eq!(second.fault.as_deref(), Some("connection"));
        assert_eq!(second.next_attempt.unwrap().0, house.clock_now().checked_add(MINUTE * 5).unwrap());
        house.later(MINUTE * 5);
        let sent = house.until(LetterState::Sent, 1).await;
        assert_eq!(sent[0].attempts, 3);
        let mails = house.smtp.until(2).await;
        assert_eq!(mails[0], mails[1], "the same letter, to the byte");
        assert_eq!(house.events().await, ["contact-kept", "letter-sent"]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_refuses_for_good_gets_no_more_letters() {
    for house in houses().await {
        house.smtp.will(&[Does::Refuse(550)]);
        house.invite(contact(1), Purpose::Application).await;
        let bounced = house.until(LetterState::Bounced, 1).await;
        assert_eq!((bounced[0].fault.as_deref(), bounced[0].next_attempt), (Some("550"), None));
        house.invite(contact(1), Purpose::Application).await;
        house.until(LetterState::Bounced, 2).await;
        assert_eq!(house.smtp.mails(), []);
        assert_eq!(house.events().await, ["contact-kept", "contact-bounced"]);
        // Another address is another matter.
        let other = contracts::notices::KeepContact { address: "new@somewhere.example".to_owned(), ..card(contact(1)) };
        house.command(&secretariat(), &other).await;
        house.until(LetterState::Sent, 1).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refuses_the_sender_bounces_nobody() {
    for house in houses().await {
        house.smtp.will(&[Does::Refuse(530)]);
        house.invite(contact(1), Purpose::Application).await;
        assert_eq!(house.until_tried(1).await.fault.as_deref(), Some("530"));
        house.later(MINUTE * 5);
        house.until(LetterState::Sent, 1).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_three_days_a_letter_is_given_up() {
    for house in houses().await {
        house.smtp.will(&[Does::Refuse(451); 30]);
        house.invite(contact(1), Purpose::Application).await;
        let failed = async {
            loop {
                let lines = house.query(&secretariat(), &contracts::notices::ListLetters::default()).await.letters;
                match lines[0].state {
                    LetterState::Failed => return lines[0].clone(),
                    LetterState::Queued => house.later(SignedDuration::from_hours(6)),
                    _ => {}
                }
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        let failed = tokio::time::timeout(std::time::Duration::from_mins(1), failed).await.unwrap();
        assert!(failed.attempts > 5, "{}", failed.attempts);
        assert_eq!(house.events().await, ["contact-kept", "letter-given-up"]);
        assert_eq!(house.column("SELECT plain FROM letters").await, [""]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_server_has_the_letter_the_same_letter_is_sent_again() {
    for mut house in houses().await {
        house.smtp.will(&[Does::Hang]);
        house.invite(contact(1), Purpose::Application).await;
        house.smtp.until(1).await;
        house.crash().await;
        house.start().await;
        house.until(LetterState::Sending, 1).await;
        // What was marked is left alone as long as somebody may be at it.
        house.later(MINUTE * 4);
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        assert_eq!(house.smtp.mails().len(), 1);
        house.later(MINUTE);
        let sent = house.until(LetterState::Sent, 1).await;
        assert_eq!(sent[0].attempts, 2);
        let mails = house.smtp.mails();
        assert_eq!(mails.len(), 2);
        assert_eq!(mails[0], mails[1]);
        assert_eq!(house.events().await, ["contact-kept", "letter-sent"]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_letters_lie_in_a_folder() {
    for house in houses_with_folder().await {
        house.invite(contact(1), Purpose::Application).await;
        let sent = house.until(LetterState::Sent, 1).await;
        let files = house.files();
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].file_name().unwrap().to_string_lossy(), format!("{}.eml", sent[0].letter));
        let text = std::fs::read_to_string(&files[0]).unwrap();
        assert!(text.contains("Auto-Submitted: auto-generated\r\n"), "{text}");
        let letter = FindLetter { letter: sent[0].letter };
        let kept = house.query(&secretariat(), &letter).await.kept.unwrap();
        assert_eq!(kept.subject, "Your private link");
        assert!(kept.text.starts_with("Dear Amina Okoth,\n") && kept.text.contains("/link/"), "{}", kept.text);
        assert_eq!(house.query(&secretariat(), &letter).await.address.as_deref(), Some(ADDRESS));
        house.command(&secretariat(), &ForgetContact { contact: contact(1) }).await;
        let file = house.query(&secretariat(), &letter).await;
        assert_eq!((file.address, file.kept), (None, None), "who is forgotten is told of to nobody");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_a_link_that_somebody_waits_for_leaves_before_letters_to_many() {
    for mut house in houses().await {
        house.happens("dialogue-convened", &[]).await;
        for number in 1..=2 {
            let address = format!("mission{number}@state.example");
            house.command(&secretariat(), &KeepContact { address, ..card(contact(number)) }).await;
            let purpose = Purpose::Mission { state: "AUT".parse().unwrap() };
            house.command(&secretariat(), &InviteContact { contact: contact(number), purpose }).await;
        }
        house.until(LetterState::Sent, 2).await;
        // All three are refused for now at the same moment, and so are due at the same moment.
        house.smtp.will(&[Does::Refuse(451); 3]);
        house.happens("list-circulated", &[]).await;
        house.until_known().await;
        house.invite(contact(3), Purpose::Application).await;
        house.until(LetterState::Queued, 3).await;
        let tried = async {
            while house.column("SELECT id FROM letters WHERE state = 'queued' AND attempts = 1").await.len() < 3 {
                tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(30), tried).await.unwrap();
        house.later(MINUTE);
        house.until(LetterState::Sent, 5).await;
        let subjects: Vec<_> = house.smtp.mails().iter().map(|mail| mail.header("subject").unwrap()).collect();
        assert_eq!(subjects[2], "Your private link", "{subjects:?}");
        assert!(subjects[3].starts_with("List of applicants") && subjects[4] == subjects[3], "{subjects:?}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_the_service_finishes_and_stops() {
    for house in houses().await {
        house.invite(contact(1), Purpose::Application).await;
        let stopped = tokio::time::timeout(std::time::Duration::from_secs(20), house.close()).await;
        assert!(stopped.is_ok());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_with_nothing_to_send_leaves_the_database_alone() {
    for house in houses().await {
        house.invite(contact(1), Purpose::Chair).await;
        house.until(LetterState::Sent, 1).await;
        let mut changes = house.journal().watch();
        let mut rests = false;
        for _ in 0..50 {
            changes.any();
            for _ in 0..20 {
                house.query(&secretariat(), &ListLetters::default()).await;
            }
            rests = !changes.any();
            if rests {
                break;
            }
        }
        assert!(rests, "it begins to write again and again");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_that_reached_nobody_stand_first() {
    for house in houses().await {
        house.smtp.will(&[Does::Refuse(550)]);
        house.invite(contact(1), Purpose::Application).await;
        house.until(LetterState::Bounced, 1).await;
        house.invite(contact(2), Purpose::Application).await;
        house.until(LetterState::Sent, 1).await;
        let all = house.query(&secretariat(), &ListLetters::default()).await;
        let states: Vec<_> =
            all.letters.iter().map(|line| (line.state, line.attempts, line.fault.as_deref())).collect();
        assert_eq!(states, [(LetterState::Bounced, 1, Some("550")), (LetterState::Sent, 1, None)]);
        let counts: Vec<_> = all.counts.iter().map(|one| (one.state, one.count)).collect();
        assert_eq!(counts, [(LetterState::Bounced, 1), (LetterState::Sent, 1)]);
        let bounced = ListLetters { state: Some(LetterState::Bounced), page: None };
        assert_eq!(house.query(&secretariat(), &bounced).await.total, 1);
        house.close().await;
    }
}
