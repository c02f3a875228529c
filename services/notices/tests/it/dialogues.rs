//! What happens to dialogues and applications is told to whom it concerns, once.

use contracts::notices::{KeepContact, LetterState, Purpose};
use serde_json::{Value, json};

use crate::house::{House, card, contact, houses_at, instant, secretariat};
use crate::story::{NOW, OTHERS, TITLE, applied, invited, to};

/// The texts of the letters in the order in which they were written.
async fn told(house: &House, count: usize) -> Vec<String> {
    house.until_known().await;
    house.until(LetterState::Sent, count).await;
    let mails = house.smtp.until(count).await;
    assert_eq!(mails.len(), count);
    mails.iter().map(|mail| mail.readable().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_an_organization_hears_of_its_receipt_an_objection_and_the_decision() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        house.happens("list-circulated", &[]).await;
        for (name, objection) in [("objection-raised", 1), ("objection-raised", 2), ("objection-withdrawn", 1)] {
            house.happens(name, &[("objection", json!(objection))]).await;
        }
        house.happens("bureau-decided", &[]).await;
        house.happens("objection-withdrawn", &[("objection", json!(2))]).await;
        let mut letters = told(&house, 5).await;
        let alarm = letters.remove(2);
        assert!(alarm.contains("The matter is before the Bureau"), "{alarm}");
        for (letter, says) in letters.iter().zip([
            "We have received your confirmation that your organization wishes to attend",
            "the matter has gone to the Bureau",
            "One other still stands",
            "decided that your organization can attend",
        ]) {
            assert!(letter.contains(says), "{says}: {letter}");
        }
        assert!(letters[0].contains("Friday, 17 June 2022, 00:59 in Nairobi"), "{}", letters[0]);
        assert!(letters[0].contains("Tuesday, 21 June 2022"), "{}", letters[0]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53e_another_stakeholder_hears_of_an_objection_its_withdrawal_and_the_approval() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "academia").await;
        house.happens("list-circulated", &[("list", OTHERS.into())]).await;
        for name in ["objection-raised", "objection-withdrawn", "application-approved", "comments-received"] {
            house.happens(name, &[]).await;
        }
        house.happens("comments-decided", &[("released", json!(false))]).await;
        let letters = told(&house, 7).await;
        for (letter, says) in letters.iter().zip([
            "your application to take part in",
            "it is not approved at present",
            "It is not approved as long as the objection stands",
            "Your application waits for approval again",
            "Your application is approved",
            "A person of the Secretariat looks at them",
            "They cannot be passed on as they stand",
        ]) {
            assert!(letter.contains(says), "{says}: {letter}");
        }
        house.close().await;
    }
}

/// What was told after the receipt, each by a piece of its text, in order.
async fn told_after_receipt(house: &House, pieces: &[&str]) {
    let letters = told(house, pieces.len() + 1).await;
    for (letter, says) in letters[1..].iter().zip(pieces) {
        assert!(letter.contains(says), "{says}: {letter}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_25_an_objection_before_circulation_is_told_when_it_counts() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        invited(&house, 6, "bureau", Purpose::Bureau).await;
        house.happens("objection-raised", &[]).await;
        house.happens("objection-raised", &[("objection", json!(2))]).await;
        // Somebody else's list changes nothing, nor does this list without the application on it.
        house.happens("list-circulated", &[("list", OTHERS.into()), ("applications", json!([]))]).await;
        house.happens("list-circulated", &[("applications", json!([]))]).await;
        house.happens("dialogue-moved", &[]).await;
        house.until_known().await;
        assert_eq!(house.column("SELECT kind FROM letters").await.len(), 3);
        house.until(LetterState::Sent, 3).await;
        assert_eq!(to(&house, "bureau"), Vec::<String>::new(), "nothing is before it");

        house.happens("list-circulated", &[]).await;
        house.happens("list-circulated", &[]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 6).await;
        let alarm = [format!("Please look at this: {TITLE}")];
        assert_eq!((to(&house, "bureau"), to(&house, "alarms")), (alarm.to_vec(), alarm.to_vec()));
        assert_eq!(to(&house, "amina.okoth").last(), Some(&format!("Your application: {TITLE}")));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_25_another_stakeholder_hears_of_an_earlier_objection_when_the_list_is_circulated() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "academia").await;
        house.happens("objection-raised", &[]).await;
        house.happens("comments-received", &[]).await;
        house.happens("list-circulated", &[("list", OTHERS.into())]).await;
        let objected = ["it is not approved at present", "It is not approved as long as the objection stands"];
        told_after_receipt(&house, &[&["A person of the Secretariat looks at them"], &objected[..]].concat()).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_25_an_objection_withdrawn_before_circulation_is_told_to_nobody() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        invited(&house, 6, "bureau", Purpose::Bureau).await;
        house.happens("objection-raised", &[]).await;
        house.happens("objection-withdrawn", &[]).await;
        house.happens("list-circulated", &[]).await;
        house.happens("comments-received", &[]).await;
        house.until_known().await;
        assert_eq!(house.column("SELECT kind FROM letters").await.len(), 3);
        house.until(LetterState::Sent, 3).await;
        let status = [format!("Your application: {TITLE}")];
        assert_eq!(to(&house, "amina.okoth").iter().filter(|subject| **subject == status[0]).count(), 1, "of comments");
        assert_eq!((to(&house, "bureau"), to(&house, "alarms")), (vec![], vec![]));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_iii_after_the_bureau_decided_a_new_objection_and_its_withdrawal_are_told() {
    for (admitted, says) in [(true, "no other stands. You can take part"), (false, "cannot attend this dialogue")] {
        for mut house in houses_at(NOW).await {
            applied(&mut house, "non-governmental-organization").await;
            house.happens("list-circulated", &[]).await;
            house.happens("objection-raised", &[]).await;
            let mut decision = json!({"body": "Bureau", "on": "2022-06-28", "reference": "CTOC/COP/BUREAU/2022/3"});
            decision["admitted"] = admitted.into();
            house.happens("bureau-decided", &[("decision", decision)]).await;
            house.happens("objection-raised", &[("objection", json!(2))]).await;
            house.happens("objection-withdrawn", &[("objection", json!(2))]).await;
            // The Bureau has decided about this one: its withdrawal changes nothing.
            house.happens("objection-withdrawn", &[("objection", json!(1))]).await;
            let pieces = ["has gone to the Bureau", "before the Bureau", "The Bureau of the Conference has considered"];
            let again = ["has gone to the Bureau", "before the Bureau", says];
            told_after_receipt(&house, &[pieces, again].concat()).await;
            house.close().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53e_iii_who_was_approved_may_take_part_again_when_an_objection_is_withdrawn() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "academia").await;
        house.happens("list-circulated", &[("list", OTHERS.into())]).await;
        for name in ["application-approved", "attendance-withdrawn", "dialogue-chosen"] {
            house.happens(name, &[]).await;
        }
        // The receipt has a link, and would leave before what is written at the same moment.
        told(&house, 3).await;
        house.happens("objection-raised", &[]).await;
        house.happens("objection-withdrawn", &[]).await;
        let chosen = "your application to take part in";
        let mut letters = told(&house, 6).await;
        letters[1..3].sort_by_key(|letter| letter.contains(chosen));
        for (letter, says) in letters[1..].iter().zip([
            "Your application is approved",
            chosen,
            "it is not approved at present",
            "It is not approved as long as the objection stands",
            "no other stands. You can take part",
        ]) {
            assert!(letter.contains(says), "{says}: {letter}");
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn missions_hear_of_lists_and_everybody_of_days_that_are_near() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        house.happens("address-confirmed", &[]).await;
        let mission = KeepContact { address: "mission@state.example".to_owned(), ..card(contact(9)) };
        house.command(&secretariat(), &mission).await;
        let purpose = Purpose::Mission { state: "AUT".parse().unwrap() };
        house.command(&secretariat(), &contracts::notices::InviteContact { contact: contact(9), purpose }).await;
        house.until(LetterState::Sent, 2).await;
        // Three days before the tenth day before, at eight in Vienna, no list is out yet.
        house.clock.advance_to(instant("2022-06-18T05:59:59Z"));
        house.clock.advance_to(instant("2022-06-18T06:00:00Z"));
        house.until(LetterState::Sent, 3).await;
        house.happens("list-circulated", &[]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 4).await;
        house.clock.advance_to(instant("2022-06-24T06:00:00Z"));
        house.until(LetterState::Sent, 5).await;
        house.clock.advance_to(instant("2022-06-28T06:00:00Z"));
        house.until(LetterState::Sent, 6).await;
        house.clock.advance_to(instant("2022-07-28T06:00:00Z"));
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert_eq!(
            house.sent(),
            [
                format!("alarms: Tuesday, 21 June 2022: {TITLE}"),
                format!("amina.okoth: Friday, 1 July 2022: {TITLE}"),
                "amina.okoth: We have received your application".to_owned(),
                format!("mission: List of applicants: {TITLE}"),
                format!("mission: Sunday, 26 June 2022: {TITLE}"),
                "mission: Your account at the review mechanism".to_owned(),
            ]
        );
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dialogue_that_is_moved_or_not_held_is_told_to_those_who_still_want_to_come() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        let (other, application) = (contact(8), "019e0000-0000-7000-8000-0000000000a8");
        house
            .command(&secretariat(), &KeepContact { address: "gone@somewhere.example".to_owned(), ..card(other) })
            .await;
        let own = [("application", Value::from(application)), ("contact", other.to_string().into())];
        house.happens("application-received", &own).await;
        house.happens("attendance-withdrawn", &own[..1]).await;
        house.happens("dialogue-moved", &[]).await;
        house.happens("dialogue-cancelled", &[("on", "2022-06-24".into())]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 4).await;
        // What is not held is near to nobody.
        house.clock.advance_to(instant("2022-07-28T06:00:00Z"));
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert_eq!(
            house.sent(),
            [
                format!("amina.okoth: Moved to another day: {TITLE}"),
                format!("amina.okoth: Not held: {TITLE}"),
                "amina.okoth: We have received your application".to_owned(),
                "gone: We have received your application".to_owned(),
            ]
        );
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_is_alarmed_and_who_is_erased_there_is_forgotten_here() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        house.happens("matter-unresolved", &[]).await;
        house.happens("summary-missing", &[]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 3).await;
        assert_eq!(house.sent()[..2], [(); 2].map(|()| format!("alarms: Please look at this: {TITLE}")));
        house.happens("particulars-erased", &[]).await;
        house.happens("dialogue-cancelled", &[]).await;
        house.until_known().await;
        assert_eq!(house.column("SELECT contact FROM contacts").await, Vec::<String>::new());
        assert_eq!(house.events().await.last().unwrap(), "contact-forgotten");
        house.until(LetterState::Sent, 3).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_everybody_whom_a_dialogue_concerns_hears_that_it_is_moved_or_not_held() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        invited(&house, 5, "mission", Purpose::Mission { state: "AUT".parse().unwrap() }).await;
        invited(&house, 6, "bureau", Purpose::Bureau).await;
        invited(&house, 7, "chair", Purpose::Chair).await;
        invited(&house, 8, "stranger", Purpose::Chair).await;
        house.happens("chairs-named", &[("accounts", json!([contact(8)]))]).await;
        house.happens("chairs-named", &[("accounts", json!([contact(7)]))]).await;
        house.happens("list-circulated", &[]).await;
        // Nothing of this dialogue is before the Bureau yet.
        house.happens("dialogue-moved", &[]).await;
        house.happens("objections-day-moved", &[]).await;
        let moved = format!("Moved to another day: {TITLE}");
        house.until_known().await;
        house.until(LetterState::Sent, 9).await;
        assert_eq!(to(&house, "amina.okoth").iter().filter(|subject| **subject == moved).count(), 1);
        assert_eq!(to(&house, "mission"), [format!("List of applicants: {TITLE}"), moved.clone()]);
        assert_eq!((to(&house, "chair"), to(&house, "bureau")), (vec![moved.clone()], vec![]));

        // What moves, moves in the reminders: two days before the day for objections as it is now.
        house.clock.advance_to(instant("2022-07-01T05:59:59Z"));
        house.until(LetterState::Sent, 10).await;
        house.clock.advance_to(instant("2022-07-01T06:00:00Z"));
        house.until(LetterState::Sent, 11).await;
        assert_eq!(to(&house, "mission").last(), Some(&format!("Sunday, 3 July 2022: {TITLE}")));

        // The matter is before the Bureau: it hears of it, and of what becomes of the dialogue.
        house.happens("objection-raised", &[]).await;
        house.happens("matter-unresolved", &[]).await;
        house.happens("dialogue-cancelled", &[]).await;
        house.until_known().await;
        let alarm = format!("Please look at this: {TITLE}");
        let over = format!("Not held: {TITLE}");
        house.until(LetterState::Sent, 20).await;
        assert_eq!(to(&house, "bureau"), [over.clone(), alarm.clone(), alarm.clone()]);
        assert_eq!(to(&house, "alarms").iter().filter(|subject| **subject == alarm).count(), 2);
        assert_eq!((to(&house, "chair").contains(&over), to(&house, "mission").contains(&over)), (true, true));
        assert_eq!(to(&house, "stranger"), Vec::<String>::new());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_a_missing_summary_is_told_to_the_chair_and_the_secretariat() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[]).await;
        invited(&house, 7, "chair", Purpose::Chair).await;
        house.happens("chairs-named", &[("accounts", json!([contact(7)]))]).await;
        house.happens("summary-missing", &[]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 3).await;
        for reader in ["chair", "alarms"] {
            assert_eq!(to(&house, reader), [format!("Please look at this: {TITLE}")], "{reader}");
        }
        house.close().await;
    }
}
