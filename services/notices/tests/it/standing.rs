//! Whoever applied hears what was settled of it, what changes of a dialogue, and where it is shown.

use contracts::notices::Purpose;
use serde_json::{Value, json};

use crate::house::{House, houses_at};
use crate::story::{
    NOW, OTHERS, TITLE, all_told, application, applied, applies, at, invited, mails_to, mission, text, to,
};

/// The Secretariat settles of what kind the applicant of the examples is.
async fn settled(house: &mut House, claimed: &str, kind: &str, too_late: &[u32]) {
    let event = [("claimed", claimed.into()), ("kind", kind.into()), ("too_late", json!(too_late))];
    house.happens("kind-settled", &event).await;
}

async fn last_to_applicant(house: &House, letters: usize) -> String {
    all_told(house, letters).await;
    text(mails_to(house, "amina.okoth").last().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53c_whoever_calls_itself_one_of_c_hears_what_the_secretariat_settled() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "entity").await;
        let receipt = text(&mails_to(&house, "amina.okoth")[0]);
        assert!(receipt.contains("then looks at whether this rule is the one for you"), "{receipt}");
        settled(&mut house, "entity", "entity", &[]).await;
        let says = last_to_applicant(&house, 2).await;
        assert!(says.contains("no approval is needed") && says.contains("para. 53 (c)"), "{says}");
        assert!(says.contains(TITLE) && says.contains("https://mechanism.example/link/"), "{says}");
        // From now on nothing of it waits.
        house.happens("dialogue-convened", &[("dialogue", json!(2))]).await;
        house.happens("dialogue-chosen", &[("dialogue", json!(2))]).await;
        let says = last_to_applicant(&house, 3).await;
        assert!(says.contains("You need do nothing more now. No approval is needed."), "{says}");
        at(&house, "2022-05-17T06:00:00Z", 3).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_and_pr_53e_who_turns_out_to_be_of_another_kind_hears_what_it_came_too_late_for() {
    for (kind, rule, next) in [
        ("non-governmental-organization", "para. 53 (d)", "the Bureau of the Conference looks into the matter"),
        ("academia", "para. 53 (e)", "It is approved if no State party objects"),
    ] {
        for mut house in houses_at("2022-06-20T08:00:00Z").await {
            applied(&mut house, "entity").await;
            let later = [("dialogue", json!(2)), ("title", "A later one".into()), ("on", "2022-09-01".into())];
            house.happens("dialogue-convened", &later).await;
            house.happens("dialogue-chosen", &[("dialogue", json!(2))]).await;
            settled(&mut house, "entity", kind, &[1]).await;
            let says = last_to_applicant(&house, 3).await;
            let (in_time, too_late) = says.split_once("after the last day").expect("too late for one of them");
            assert!(in_time.contains("A later one") && in_time.contains(next), "{says}");
            assert!(too_late.contains(TITLE) && too_late.contains(rule), "{says}");
            // It is nothing to it any more when that one is moved, and near.
            house.happens("address-confirmed", &[]).await;
            house.happens("dialogue-moved", &[("on", "2022-07-02".into())]).await;
            // The lists are all that is near.
            at(&house, "2022-06-29T06:00:00Z", 3).await;
            // Too late for all of it, it takes part in nothing.
            settled(&mut house, kind, kind, &[1, 2]).await;
            let says = last_to_applicant(&house, 4).await;
            assert!(!says.contains("in time for") && says.contains("A later one"), "{says}");
            house.close().await;
        }
    }
}

/// What is said of the dialogue of the examples, with these members changed.
async fn says(house: &mut House, changes: &[(&str, Value)]) {
    house.happens("dialogue-changed", changes).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_what_changes_of_a_dialogue_is_told_to_everybody_whom_it_concerns() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        applies(&mut house, 2, "gone", "academia", &[1]).await;
        house.happens("attendance-withdrawn", &[("application", application(2))]).await;
        invited(&house, 5, "mission", mission()).await;
        invited(&house, 6, "bureau", Purpose::Bureau).await;
        let chair = invited(&house, 7, "chair", Purpose::Chair).await;
        house.happens("chairs-named", &[("accounts", json!([chair]))]).await;
        // Two receipts, three invitations. What is as it was is told to nobody.
        says(&mut house, &[]).await;
        all_told(&house, 5).await;

        let (place, words) = (("place", json!("Boardroom A")), ("word_limit", json!(500)));
        says(&mut house, &[place.clone(), words.clone(), ("format", json!("online"))]).await;
        all_told(&house, 8).await;
        let changed = format!("Changed: {TITLE}");
        for name in ["amina.okoth", "mission", "chair"] {
            assert_eq!(to(&house, name).iter().filter(|one| **one == changed).count(), 1, "{name}");
            let letter = text(mails_to(&house, name).last().unwrap());
            assert!(letter.contains("Boardroom A (until now: Vienna International Centre, Boardroom D)"), "{letter}");
            assert!(letter.contains("Online (until now: In the room and online)"), "{letter}");
            assert_eq!(letter.contains("500 (until now: 1,500)"), name == "amina.okoth", "{name}: {letter}");
            assert!(!letter.contains("English"), "the languages are the same: {letter}");
        }
        assert_eq!((to(&house, "bureau").len(), to(&house, "gone").len()), (0, 1));

        // How long comments may be concerns those who may send some.
        says(&mut house, &[place.clone(), ("word_limit", json!(600)), ("format", json!("online"))]).await;
        all_told(&house, 9).await;
        assert_eq!(to(&house, "amina.okoth").iter().filter(|one| **one == changed).count(), 2);

        // With something before it, the Bureau hears of it as well.
        house.happens("list-circulated", &[]).await;
        house.happens("objection-raised", &[]).await;
        all_told(&house, 13).await;
        says(&mut house, &[place, ("word_limit", json!(600)), ("chairs", json!(["Somebody else"]))]).await;
        all_told(&house, 17).await;
        assert!(to(&house, "bureau").contains(&changed));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_23_where_late_comments_are_refused_their_length_concerns_nobody_after_the_last_day() {
    let readings = json!({"late_comments": "refused", "objections": "opening", "pending": "unresolved",
        "announced": "marks", "threshold": null});
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[("readings", readings.clone())]).await;
        applied(&mut house, "academia").await;
        house.happens("address-confirmed", &[]).await;
        house.happens("list-circulated", &[("list", OTHERS.into())]).await;
        says(&mut house, &[("word_limit", json!(500))]).await;
        at(&house, "2022-06-16T21:59:59Z", 2).await;
        house.clock.advance_to("2022-06-16T22:00:00Z".parse().unwrap());
        says(&mut house, &[("word_limit", json!(400))]).await;
        all_told(&house, 2).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn participants_who_allow_it_hear_where_they_are_shown() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        for (number, name, kind) in [
            (2, "forbids", "non-governmental-organization"),
            (3, "not-approved", "academia"),
            (4, "approved", "private-sector"),
            (5, "stayed-away", "non-governmental-organization"),
            (6, "not-admitted", "non-governmental-organization"),
            (7, "unsettled", "entity"),
            (8, "changed-its-mind", "non-governmental-organization"),
            (9, "unseen", "non-governmental-organization"),
        ] {
            applies(&mut house, number, name, kind, &[1]).await;
            let allowed = [("application", application(number)), ("allowed", json!(number != 2))];
            house.happens("publication-allowed", &allowed).await;
        }
        house.happens("publication-allowed", &[("allowed", json!(true))]).await;
        house.happens("address-confirmed", &[]).await;
        // All but the last, whose address nobody confirmed, so that it is on no list.
        for number in 2..9 {
            house.happens("address-confirmed", &[("application", application(number))]).await;
        }
        house.happens("publication-allowed", &[("application", application(8)), ("allowed", json!(false))]).await;
        house.happens("application-approved", &[("application", application(4))]).await;
        let decision = json!({"admitted": false, "body": "Bureau", "on": "2022-06-28", "reference": "BUREAU/2022/3"});
        house.happens("bureau-decided", &[("application", application(6)), ("decision", decision)]).await;
        house.happens("attendance-recorded", &[]).await;
        house.happens("attendance-recorded", &[("application", application(4)), ("persons", json!(1))]).await;
        house.happens("attendance-recorded", &[("application", application(9)), ("persons", json!(1))]).await;
        house.happens("attendance-recorded", &[("application", application(5)), ("persons", json!(0))]).await;
        house.happens("participants-released", &[]).await;
        // Nine receipts, an approval, a decision.
        all_told(&house, 13).await;
        let shown = format!("Shown to everybody: {TITLE}");
        for name in ["amina.okoth", "approved"] {
            let letter = mails_to(&house, name).pop().unwrap();
            assert_eq!(letter.header("subject").unwrap(), shown, "{name}");
            let says = text(&letter);
            assert!(says.contains("https://mechanism.example/dialogues/1/participants"), "{says}");
            assert!(says.contains("take your permission back at your application"), "{says}");
        }
        assert_eq!(house.sent().iter().filter(|line| line.ends_with(&shown)).count(), 2);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_the_secretariat_hears_in_the_morning_that_a_list_must_go_again() {
    // The last day for applications is over: lists may go.
    for mut house in houses_at("2022-06-20T08:00:00Z").await {
        applied(&mut house, "non-governmental-organization").await;
        for list in ["non-governmental-organizations", "other-stakeholders"] {
            let gone = [("list", json!(list)), ("applications", json!([]))];
            house.happens("list-circulated", &gone).await;
        }
        // Nothing but the receipt was written; then the link is opened, and the next morning it is told, once.
        all_told(&house, 1).await;
        house.happens("address-confirmed", &[]).await;
        at(&house, "2022-06-21T05:59:59Z", 1).await;
        at(&house, "2022-06-21T06:00:00Z", 2).await;
        let letter = text(mails_to(&house, "alarms").last().unwrap());
        assert!(letter.contains("one applicant who came or confirmed the address since is on neither"), "{letter}");
        assert!(letter.contains("by Tuesday, 21 June 2022"), "{letter}");
        at(&house, "2022-06-22T06:00:00Z", 2).await;
        house.close().await;
    }
}
