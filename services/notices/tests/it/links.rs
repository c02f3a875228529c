//! Private links.

use access::Asker;
use contracts::notices::{
    InviteContact, LetterState, LinkAsked, ListAccounts, ListContacts, OpenLink, OpenedLink, Purpose, RenewLink,
    SendLink,
};
use jiff::SignedDuration;

use crate::house::{ADDRESS, contact, houses, instant, secretariat};
use crate::story::text;

fn mission() -> Purpose {
    Purpose::Mission { state: "AUT".parse().unwrap() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_what_it_is_for_and_confirms_its_address() {
    for house in houses().await {
        house.invite(contact(1), mission()).await;
        let token = house.smtp.until(1).await[0].token();
        assert_eq!(token.len(), 64);
        let known = |confirmed| {
            let house = &house;
            async move {
                let query = ListContacts { contacts: vec![contact(1)] };
                assert_eq!(house.query(&secretariat(), &query).await.contacts[0].confirmed, confirmed);
            }
        };
        known(false).await;
        for _ in 0..2 {
            let opened = house.command(&Asker::Public, &OpenLink { token: token.clone() }).await;
            assert_eq!(opened, OpenedLink { contact: contact(1), purpose: mission() });
        }
        known(true).await;
        house.until(LetterState::Sent, 1).await;
        let mut events = house.events().await;
        events.sort();
        assert_eq!(events, ["contact-confirmed", "contact-kept", "letter-sent"]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_and_an_expired_link_are_refused_with_what_to_do() {
    for house in houses().await {
        house.invite(contact(1), mission()).await;
        let token = house.smtp.until(1).await[0].token();
        let mut forged = token.clone();
        forged.replace_range(..1, if token.starts_with('0') { "1" } else { "0" });
        for wrong in [forged.as_str(), &token[..63], "x", "' OR 1=1 --"] {
            let refusal = house.refusal(&Asker::Public, &OpenLink { token: wrong.to_owned() }).await;
            assert_eq!(refusal.code, "link-is-unknown");
            assert!(!format!("{refusal:?}").contains(&token[..16]), "{refusal:?}");
        }
        // An invitation works for ten days, the last one whole, in Vienna.
        house.clock.advance_to(instant("2027-05-13T21:59:59Z"));
        house.command(&Asker::Public, &OpenLink { token: token.clone() }).await;
        house.clock.advance_to(instant("2027-05-13T22:00:00Z"));
        let refusal = house.refusal(&Asker::Public, &OpenLink { token }).await;
        assert_eq!(refusal.code, "link-has-expired");
        assert!(refusal.sentence.contains("Ask for a new one"), "{refusal:?}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_link_is_sent_to_who_is_known_and_the_answer_is_the_same_for_all() {
    for house in houses().await {
        house.invite(contact(1), Purpose::Application).await;
        let old = house.smtp.until(1).await[0].token();
        house.later(SignedDuration::from_hours(1));
        let mut answers = Vec::new();
        for address in [ADDRESS, "nobody@somewhere.example", "no address at all", "AMINA.OKOTH@somewhere.example"] {
            answers.push(house.command(&Asker::Public, &SendLink { address: address.to_owned() }).await);
        }
        assert_eq!(answers, [LinkAsked { days: 400 }; 4]);
        // Asked twice within minutes, it is sent once.
        let new = house.smtp.until(2).await[1].token();
        house.until(LetterState::Sent, 2).await;
        house.command(&Asker::Public, &OpenLink { token: new }).await;
        assert_eq!(house.refusal(&Asker::Public, &OpenLink { token: old }).await.code, "link-was-replaced");
        // Nothing is left of what was asked.
        for _ in 0..500 {
            if house.column("SELECT address FROM link_requests").await.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(house.column("SELECT address FROM link_requests").await, Vec::<String>::new());
        assert_eq!(house.smtp.mails().len(), 2);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mission_asks_by_its_address_and_whoever_else_does_shuts_it_out_of_nothing() {
    for house in houses().await {
        house.invite(contact(1), mission()).await;
        let first = house.smtp.until(1).await[0].token();
        house.command(&Asker::Public, &SendLink { address: ADDRESS.to_owned() }).await;
        let second = house.smtp.until(2).await[1].token();
        house.until(LetterState::Sent, 2).await;
        for token in [first, second] {
            let opened = OpenedLink { contact: contact(1), purpose: mission() };
            assert_eq!(house.command(&Asker::Public, &OpenLink { token }).await, opened);
        }
        house.close().await;
    }
}

/// What came because somebody asked says so, and invites nobody to what they have opened.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_was_asked_for_says_why_it_comes_and_invites_only_who_has_not_opened_the_account() {
    for house in houses().await {
        house.invite(contact(1), mission()).await;
        let first = house.smtp.until(1).await[0].clone();
        assert!(text(&first).contains("because the Secretariat recorded this address"), "{}", text(&first));
        let ask = SendLink { address: ADDRESS.to_owned() };
        house.command(&Asker::Public, &ask).await;
        let unopened = house.smtp.until(2).await[1].clone();
        assert_eq!(unopened.header("subject").unwrap(), "Your account at the review mechanism");
        assert!(text(&unopened).contains("This is an invitation to the account"), "{}", text(&unopened));
        house.until(LetterState::Sent, 2).await;
        house.command(&Asker::Public, &OpenLink { token: unopened.token() }).await;
        house.later(SignedDuration::from_hours(1));
        house.command(&Asker::Public, &ask).await;
        let opened = house.smtp.until(3).await[2].clone();
        house.until(LetterState::Sent, 3).await;
        // The same where an expired link was renewed by one click.
        house.clock.advance_to(instant("2027-06-30T08:00:00Z"));
        house.command(&Asker::Public, &RenewLink { token: opened.token() }).await;
        let renewed = house.smtp.until(4).await[3].clone();
        house.until(LetterState::Sent, 4).await;
        for mail in [&opened, &renewed] {
            assert_eq!(mail.header("subject").unwrap(), "A link to your account");
            assert!(text(mail).contains("Here is the link to the account of the Permanent Mission"), "{}", text(mail));
            assert!(!text(mail).contains("invitation"), "{}", text(mail));
        }
        for mail in [unopened, opened, renewed] {
            assert!(text(&mail).contains("because somebody, most likely you, asked for a new link"), "{}", text(&mail));
        }
        house.close().await;
    }
}

/// Asked for every hour, the table would grow for ever. What says that there is an account stays: letters to missions go by it.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_an_account_is_known_for_two_years_after_it_expired_and_the_last_one_always() {
    for house in houses().await {
        house.invite(contact(1), mission()).await;
        let mut tokens = vec![house.smtp.until(1).await[0].token()];
        for count in 2..=3 {
            house.later(SignedDuration::from_hours(1));
            house.command(&Asker::Public, &SendLink { address: ADDRESS.to_owned() }).await;
            tokens.push(house.smtp.until(count).await[count - 1].token());
            house.until(LetterState::Sent, count).await;
        }
        let accounts = house.query(&secretariat(), &ListAccounts {}).await.accounts;
        let invited: Vec<_> = accounts.iter().map(|line| line.invited_at.0).collect();
        assert_eq!(invited, [instant("2027-05-03T10:00:00Z")], "one account, by its latest link");
        let code = async |token: &str| house.refusal(&Asker::Public, &OpenLink { token: token.to_owned() }).await.code;
        // They worked until the end of 13 May 2027 in Vienna; 730 days later they are forgotten when the next link is made.
        house.clock.advance_to(instant("2029-05-12T21:59:59Z"));
        house.invite(contact(2), Purpose::Chair).await;
        house.until(LetterState::Sent, 4).await;
        for token in &tokens {
            assert_eq!(code(token).await, "link-has-expired");
        }
        house.clock.advance_to(instant("2029-05-12T22:00:01Z"));
        house.invite(contact(2), Purpose::Chair).await;
        house.until(LetterState::Sent, 5).await;
        let codes = [code(&tokens[0]).await, code(&tokens[1]).await, code(&tokens[2]).await];
        assert_eq!(codes, ["link-is-unknown", "link-is-unknown", "link-has-expired"]);
        // The account is still one: its last link is renewed by one click, and one is sent to its address.
        house.command(&Asker::Public, &RenewLink { token: tokens[2].clone() }).await;
        house.until(LetterState::Sent, 6).await;
        let renewed = OpenLink { token: house.smtp.mails()[5].token() };
        assert_eq!(house.command(&Asker::Public, &renewed).await.purpose, mission());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_has_the_link_to_its_own_applications_sent_once_in_a_while_and_no_other() {
    for house in houses().await {
        house.keep(contact(1)).await;
        house.keep(contact(2)).await;
        let own = Asker::Applicant { contact: contact(1).to_string() };
        for (of, purpose) in [(2, Purpose::Application), (1, mission()), (1, Purpose::Chair)] {
            let refusal = house.refusal(&own, &InviteContact { contact: contact(of), purpose }).await;
            assert_eq!(refusal.code, "contact-of-another");
        }
        let invite = InviteContact { contact: contact(1), purpose: Purpose::Application };
        for _ in 0..3 {
            house.command(&own, &invite).await;
        }
        let token = house.smtp.until(1).await[0].token();
        house.until(LetterState::Sent, 1).await;
        let opened = house.command(&Asker::Public, &OpenLink { token: token.clone() }).await;
        assert_eq!(opened, OpenedLink { contact: contact(1), purpose: Purpose::Application });
        // Whoever has opened one needs no other: it keeps working.
        house.later(SignedDuration::from_hours(1));
        house.command(&own, &invite).await;
        house.command(&Asker::Public, &OpenLink { token }).await;
        house.until(LetterState::Sent, 1).await;
        house.close().await;
    }
}
