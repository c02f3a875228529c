//! Days that are near are told to whoever has still to do something, once.

use access::Asker;
use contracts::notices::{ForgetContact, OpenLink, Purpose};
use serde_json::json;

use crate::house::{contact, houses_at};
use crate::story::{
    NOW, OTHERS, TITLE, all_told, application, applied, applies, at, invited, known, mails_to, mission, text, to,
};

/// Three days before the last day for applications, at eight in Vienna.
const BEFORE_LAST_DAY: &str = "2022-06-13T06:00:00Z";
/// The morning after it.
const AFTER_LAST_DAY: &str = "2022-06-17T06:00:00Z";

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_i_whoever_began_an_application_hears_of_its_last_second_three_days_before() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[]).await;
        let second = [("dialogue", json!(2)), ("title", "Dialogue on firearms".into())];
        house.happens("dialogue-convened", &second).await;
        let later = [("dialogue", json!(3)), ("title", "A later one".into()), ("on", "2022-07-02".into())];
        house.happens("dialogue-convened", &later).await;
        invited(&house, 1, "beginner", Purpose::Application).await;
        invited(&house, 2, "sender", Purpose::Application).await;
        applies(&mut house, 2, "sender", "academia", &[1]).await;
        invited(&house, 4, "mission", mission()).await;
        known(&house, 5, "never").await;
        let deleted = invited(&house, 3, "deleted", Purpose::Application).await;
        all_told(&house, 5).await;
        house.command(&Asker::Applicant { contact: deleted.to_string() }, &ForgetContact { contact: deleted }).await;
        at(&house, "2022-06-13T05:59:59Z", 5).await;
        at(&house, BEFORE_LAST_DAY, 6).await;
        let letter = mails_to(&house, "beginner").pop().unwrap();
        assert_eq!(letter.header("subject").unwrap(), "Until Thursday, 16 June 2022: please send your application");
        let says = text(&letter);
        assert!(
            says.contains("23:59:59 in Vienna (Friday, 17 June 2022, 00:59:59 in Nairobi)")
                && says.contains(TITLE)
                && says.contains("Dialogue on firearms")
                && !says.contains("A later one")
                && says.contains("para. 53"),
            "{says}"
        );
        let opened = house.command(&Asker::Public, &OpenLink { token: letter.token() }).await;
        assert_eq!((opened.contact, opened.purpose), (contact(1), Purpose::Application), "it leads back");
        // The third dialogue has a day of its own; whoever has sent one by then is not reminded.
        applies(&mut house, 1, "beginner", "academia", &[1]).await;
        invited(&house, 6, "later", Purpose::Application).await;
        at(&house, "2022-06-14T06:00:00Z", 9).await;
        for (name, reminded) in
            [("beginner", 1), ("sender", 0), ("mission", 0), ("never", 0), ("deleted", 0), ("later", 1)]
        {
            let until = to(&house, name).iter().filter(|subject| subject.starts_with("Until")).count();
            assert_eq!(until, reminded, "{name}");
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_39_where_an_announced_date_binds_the_reminder_comes_before_it() {
    for mut house in houses_at(NOW).await {
        let readings = json!({"late_comments": "at-the-chairs-discretion", "objections": "opening",
            "pending": "unresolved", "announced": "binds", "threshold": null});
        house.happens("dialogue-convened", &[("readings", readings)]).await;
        house.happens("deadline-announced", &[("announced", "2022-06-03".into())]).await;
        invited(&house, 1, "beginner", Purpose::Application).await;
        at(&house, "2022-05-31T05:59:59Z", 1).await;
        at(&house, "2022-05-31T06:00:00Z", 2).await;
        let says = text(&mails_to(&house, "beginner")[1]);
        assert!(says.contains("Friday, 3 June 2022, 23:59:59 in Vienna") && says.contains("AMB-39"), "{says}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_and_pr_53e_ii_whose_address_is_not_confirmed_hears_before_the_list_goes() {
    for (kind, rule) in [("non-governmental-organization", "para. 53 (d)"), ("academia", "para. 53 (e)")] {
        for mut house in houses_at(NOW).await {
            applied(&mut house, kind).await;
            applies(&mut house, 2, "confirmed", kind, &[1]).await;
            house.happens("address-confirmed", &[("application", application(2))]).await;
            applies(&mut house, 3, "withdrawn", kind, &[1]).await;
            house.happens("attendance-withdrawn", &[("application", application(3))]).await;
            at(&house, "2022-06-17T05:59:59Z", 3).await;
            at(&house, AFTER_LAST_DAY, 4).await;
            let letters = mails_to(&house, "amina.okoth");
            assert_eq!(letters[1].header("subject").unwrap(), "Please confirm your address");
            let says = text(&letters[1]);
            assert!(says.contains("States parties by: Tuesday, 21 June 2022") && says.contains(rule), "{says}");
            // The link in it does what it says.
            house.command(&Asker::Public, &OpenLink { token: letters[1].token() }).await;
            assert!(house.events().await.contains(&"contact-confirmed".to_owned()));
            house.close().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53c_whoever_is_on_no_list_is_asked_to_confirm_before_the_dialogue() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "entity").await;
        applies(&mut house, 2, "confirmed", "intergovernmental-organization", &[1]).await;
        house.happens("address-confirmed", &[("application", application(2))]).await;
        applies(&mut house, 3, "unsettled", "state-party", &[1]).await;
        house.happens("address-confirmed", &[("application", application(3))]).await;
        for (number, kind) in [(0xa1, "entity"), (2, "intergovernmental-organization")] {
            let settled = [("claimed", kind.into()), ("kind", kind.into()), ("too_late", json!([]))];
            let own = [("application", application(number))];
            house.happens("kind-settled", &[&own[..], &settled].concat()).await;
        }
        for list in ["non-governmental-organizations", OTHERS] {
            house.happens("list-circulated", &[("list", list.into()), ("applications", json!([]))]).await;
        }
        // Three receipts, two letters of what was settled, and in the morning what waits for the Secretariat.
        at(&house, "2022-06-28T05:59:59Z", 6).await;
        at(&house, "2022-06-28T06:00:00Z", 8).await;
        assert!(to(&house, "amina.okoth").contains(&"Please confirm your address".to_owned()));
        assert!(to(&house, "confirmed").contains(&format!("Friday, 1 July 2022: {TITLE}")));
        assert_eq!(to(&house, "unsettled"), ["We have received your application"], "it does not take part yet");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_the_lists_are_near_again_when_somebody_applied_for_a_dialogue_that_was_moved() {
    for mut house in houses_at(NOW).await {
        applied(&mut house, "non-governmental-organization").await;
        house.happens("address-confirmed", &[]).await;
        house.happens("list-circulated", &[]).await;
        house.happens("list-circulated", &[("list", OTHERS.into()), ("applications", json!([]))]).await;
        let alarms = |house: &_| to(house, "alarms").len();
        // Everybody was on a list that States parties have: nothing must go again.
        house.happens("dialogue-moved", &[("on", "2022-07-15".into())]).await;
        at(&house, "2022-07-02T06:00:00Z", 2).await;
        assert_eq!(alarms(&house), 0);

        house.happens("dialogue-moved", &[("on", "2022-07-29".into())]).await;
        applies(&mut house, 2, "later", "academia", &[1]).await;
        house.happens("address-confirmed", &[("application", application(2))]).await;
        // While applications are taken, no list can go.
        at(&house, "2022-07-03T06:00:00Z", 4).await;
        at(&house, "2022-07-16T05:59:59Z", 4).await;
        at(&house, "2022-07-16T06:00:00Z", 5).await;
        let says = text(&mails_to(&house, "alarms")[0]);
        assert!(says.contains("one applicant who came or confirmed the address since is on neither"), "{says}");
        assert!(says.contains("by Tuesday, 19 July 2022"), "{says}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_a_last_day_on_which_nobody_works_says_by_when_to_act() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[("on", "2023-05-31".into())]).await;
        at(&house, "2023-05-18T05:59:59Z", 0).await;
        at(&house, "2023-05-18T06:00:00Z", 1).await;
        let says = text(&mails_to(&house, "alarms")[0]);
        assert!(says.contains("Sunday, 21 May 2023 is a weekend or holiday"), "{says}");
        assert!(says.contains("please act by Friday, 19 May 2023"), "{says}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_a_summary_that_is_not_there_is_asked_for_two_weeks_before_it_is_due() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[]).await;
        house.happens("dialogue-convened", &[("dialogue", json!(2))]).await;
        let chair = invited(&house, 7, "chair", Purpose::Chair).await;
        for dialogue in [1, 2] {
            let named = [("dialogue", json!(dialogue)), ("accounts", json!([chair]))];
            house.happens("chairs-named", &named).await;
        }
        house.happens("session-scheduled", &[("opens", "2023-07-05".into())]).await;
        house.happens("summary-attached", &[("dialogue", json!(2))]).await;
        // An invitation, and a reminder of the lists of each.
        at(&house, "2023-04-12T05:59:59Z", 3).await;
        at(&house, "2023-04-12T06:00:00Z", 5).await;
        let subject = format!("Wednesday, 26 April 2023: {TITLE}");
        for name in ["chair", "alarms"] {
            assert_eq!(to(&house, name).iter().filter(|one| **one == subject).count(), 1, "{name}");
        }
        let says = text(mails_to(&house, "chair").last().unwrap());
        assert!(says.contains("opens on Wednesday, 5 July 2023"), "{says}");
        assert!(says.contains("https://mechanism.example/dialogues/1"), "{says}");

        // The session moves, and the day with it.
        house.happens("session-scheduled", &[("opens", "2023-08-02".into())]).await;
        at(&house, "2023-05-10T06:00:00Z", 7).await;
        assert!(to(&house, "chair").contains(&format!("Wednesday, 24 May 2023: {TITLE}")));
        house.happens("summary-attached", &[]).await;
        house.happens("session-scheduled", &[("opens", "2023-09-06".into())]).await;
        at(&house, "2023-06-14T06:00:00Z", 7).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_what_is_scheduled_late_is_told_at_once_and_nothing_of_a_dialogue_that_is_not_held() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[]).await;
        house.happens("dialogue-convened", &[("dialogue", json!(2))]).await;
        house.happens("dialogue-cancelled", &[("dialogue", json!(2))]).await;
        at(&house, "2023-04-20T10:00:00Z", 1).await;
        house.happens("session-scheduled", &[("opens", "2023-07-05".into())]).await;
        all_told(&house, 2).await;
        house.happens("session-scheduled", &[("title", "Another title".into())]).await;
        all_told(&house, 2).await;
        house.close().await;
    }
}
