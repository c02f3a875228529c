//! What waits for a person, and whose matter it is, is told to whoever has to look at it.

use contracts::notices::Purpose;
use serde_json::json;

use crate::house::houses_at;
use crate::story::{
    NOW, OTHERS, TITLE, all_told, application, applied, applies, at, invited, mails_to, mission, text, to,
};

/// The page of the application of the examples.
const PAGE: &str = "https://mechanism.example/applications/019e0000-0000-7000-8000-0000000000a1";

#[tokio::test(flavor = "multi_thread")]
async fn tc_73_an_objection_to_another_stakeholder_is_told_to_the_secretariat_with_the_page_that_names_the_state() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "academia").await;
        invited(&house, 6, "bureau", Purpose::Bureau).await;
        invited(&house, 5, "mission", mission()).await;
        house.happens("list-circulated", &[("list", OTHERS.into())]).await;
        house.happens("objection-raised", &[]).await;
        house.happens("objection-raised", &[("objection", json!(2))]).await;
        all_told(&house, 6).await;
        let says = text(&mails_to(&house, "alarms")[0]);
        assert!(says.contains("It is not approved as long as the objection stands"), "{says}");
        assert!(says.contains("Organization: Shelter House") && says.contains(PAGE), "{says}");
        assert!(says.contains("para. 53 (e)"), "{says}");
        assert_eq!(to(&house, "bureau"), Vec::<String>::new(), "it decides nothing here");
        for mail in house.smtp.mails().iter().filter(|mail| !mail.to.contains("<alarms@")) {
            assert!(!mail.readable().contains("/applications/"), "{}", mail.readable());
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_iii_the_secretariat_and_the_bureau_hear_whose_matter_it_is_also_when_persons_were_erased() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        invited(&house, 6, "bureau", Purpose::Bureau).await;
        let renamed = crate::story::stakeholder("Shelter House International", "non-governmental-organization");
        house.happens("application-changed", &[("stakeholder", renamed)]).await;
        house.happens("list-circulated", &[]).await;
        house.happens("particulars-erased", &[]).await;
        house.happens("objection-raised", &[]).await;
        house.happens("matter-unresolved", &[]).await;
        all_told(&house, 6).await;
        for name in ["alarms", "bureau"] {
            let letters = mails_to(&house, name);
            for mail in &letters[letters.len() - 2..] {
                let says = text(mail);
                assert!(says.contains("Organization: Shelter House International"), "{name}: {says}");
                assert!(says.contains(PAGE), "{name}: {says}");
            }
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53b_comments_that_are_held_are_told_in_the_morning_once_for_each_dialogue() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        let chair = invited(&house, 7, "chair", Purpose::Chair).await;
        invited(&house, 8, "stranger", Purpose::Chair).await;
        house.happens("chairs-named", &[("accounts", json!([chair]))]).await;
        let held = |number: u32| [("comments", json!(number))];
        for number in 1..=3 {
            house.happens("comments-received", &held(number)).await;
        }
        house.happens("comments-received", &[("comments", json!(4)), ("held", json!(false))]).await;
        // A receipt, two invitations, and three letters to the author.
        at(&house, "2022-05-17T05:59:59Z", 6).await;
        at(&house, "2022-05-17T06:00:00Z", 8).await;
        for name in ["alarms", "chair"] {
            assert_eq!(to(&house, name), [format!("Waiting for you: {TITLE}")], "{name}");
            let says = text(mails_to(&house, name).last().unwrap());
            assert!(says.contains("sent back: 3 "), "{says}");
            assert!(says.contains("https://mechanism.example/desk/waiting") && says.contains("53 (b)"), "{says}");
        }
        // What was told and still waits is not told every morning; what comes is told with what is left of it.
        house.happens("comments-decided", &held(1)).await;
        house.happens("comments-erased", &held(2)).await;
        at(&house, "2022-05-18T06:00:00Z", 9).await;
        house.happens("comments-received", &held(5)).await;
        at(&house, "2022-05-19T06:00:00Z", 12).await;
        let says = text(mails_to(&house, "chair").last().unwrap());
        assert!(says.contains("sent back: 2 "), "{says}");
        // What was looked at before the morning is told to nobody.
        for number in [3, 5, 6] {
            let name = if number == 6 { "comments-received" } else { "comments-decided" };
            house.happens(name, &held(number)).await;
        }
        house.happens("comments-decided", &held(6)).await;
        at(&house, "2022-05-20T06:00:00Z", 16).await;
        assert_eq!((to(&house, "alarms").len(), to(&house, "chair").len()), (2, 2));
        assert_eq!(to(&house, "stranger"), Vec::<String>::new());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53c_kinds_that_wait_are_told_to_the_secretariat_in_the_morning() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "entity").await;
        let chair = invited(&house, 7, "chair", Purpose::Chair).await;
        house.happens("chairs-named", &[("accounts", json!([chair]))]).await;
        applies(&mut house, 2, "state", "state-party", &[1]).await;
        applies(&mut house, 3, "settled", "signatory", &[1]).await;
        let own = [("application", application(3)), ("claimed", "signatory".into()), ("kind", "signatory".into())];
        house.happens("kind-settled", &[&own[..], &[("too_late", json!([]))]].concat()).await;
        at(&house, "2022-05-17T06:00:00Z", 6).await;
        let says = text(&mails_to(&house, "alarms")[0]);
        assert!(says.contains("Applicants whose kind is to be settled: 2 "), "{says}");
        assert!(says.contains("para. 53 (c)") && says.contains("/desk/waiting"), "{says}");
        assert_eq!(to(&house, "chair"), Vec::<String>::new(), "the Secretariat settles it alone");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53c_what_the_secretariat_enters_itself_waits_for_nobody_and_is_told_to_nobody() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[]).await;
        let entity = crate::story::stakeholder("UNODC", "entity");
        house.happens("application-received", &[("stakeholder", entity)]).await;
        let settled = [("claimed", "entity".into()), ("kind", "entity".into()), ("too_late", json!([]))];
        house.happens("kind-settled", &settled).await;
        at(&house, "2022-05-17T06:00:00Z", 0).await;
        house.close().await;
    }
}
