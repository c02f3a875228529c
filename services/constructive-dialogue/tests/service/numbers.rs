//! Two thousand applications.

use std::time::Instant;

use contracts::ApplicationId;
use contracts::constructive_dialogue::*;
use futures_util::{StreamExt as _, stream};

use crate::attendance;
use crate::house::{House, houses};
use crate::people::*;
use constructive_dialogue::domain::MOST_COMMENTS;

const MANY: u32 = 2_000;
/// How many ask at the same time.
const AT_ONCE: usize = 16;

/// In no order: neighbours in the alphabet do not arrive one after the other.
fn name(number: u32) -> String {
    format!("Organization {:04}", number * 997 % MANY)
}

async fn apply(house: &House) -> Vec<ApplicationId> {
    let kind = |number: u32| if number.is_multiple_of(2) { NGO } else { UNIVERSITY };
    let secretariat = &secretariat();
    let one = |number: u32| async move { house.apply(secretariat, &name(number), kind(number)).await };
    stream::iter(0..MANY).map(one).buffer_unordered(AT_ONCE).collect().await
}

/// All names that somebody sees, portion by portion.
async fn listed(house: &House, asker: &access::Asker) -> Vec<String> {
    let (mut names, mut after) = (Vec::new(), None);
    loop {
        let portion = house.query(asker, &ListApplications { dialogue: 1, after }).await.unwrap();
        assert_eq!(portion.total, MANY);
        names.extend(portion.applications.into_iter().map(|file| file.stakeholder.name));
        after = portion.next;
        if after.is_none() {
            return names;
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "how long something took is to be read; nothing is held against it")]
fn begun() -> Instant {
    Instant::now()
}

fn took(what: &str, since: Instant) {
    eprintln!("{what}: {:.1} s", since.elapsed().as_secs_f64());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_are_approved_in_one_go_and_two_thousand_are_listed_by_name() {
    for house in houses().await {
        house.convene().await;
        let begun = self::begun();
        let applications = apply(&house).await;
        assert_eq!(applications.len(), 2_000);
        took("2,000 applications", begun);
        house.circulate_both().await;
        let again = self::begun();
        house.pass("2027-02-21T23:00:00Z").await;
        took("approval of 1,000", again);
        assert_eq!(house.count("application-approved").await, 1_000);
        let mut expected: Vec<String> = (0..MANY).map(name).collect();
        expected.sort();
        for asker in [secretariat(), mission("AUT")] {
            assert_eq!(listed(&house, &asker).await, expected, "{}", asker.role());
        }
        for list in List::ALL {
            let shown = house.query(&mission("AUT"), &ShowList { dialogue: 1, list, circulation: None }).await.unwrap();
            assert_eq!(shown.organizations.len(), 1_000);
            assert!(shown.organizations.is_sorted_by_key(|listed| listed.name.clone()));
        }
        attendance::opened(&house).await;
        let again = self::begun();
        let came = applications.into_iter().map(|application| Came { application, persons: 2 }).collect();
        house.command(&secretariat(), &RecordAttendance { dialogue: 1, came }).await.unwrap();
        took("attendance of 2,000, in one command", again);
        let file = house.query(&secretariat(), &FindDialogue { dialogue: 1 }).await.unwrap();
        assert_eq!(file.attended, Attended { organizations: MANY, persons: 2 * MANY });
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portion_is_never_larger_than_a_message_may_be() {
    for house in houses().await {
        let command = ConveneDialogue { word_limit: 10_000, ..convening(DAY) };
        house.command(&secretariat(), &command).await.unwrap();
        for number in 0..60 {
            let comments = Some("shelter ".repeat(9_990));
            let command = Apply { comments, ..applying(&format!("Organization {number:02}"), NGO, &[1]) };
            house.command(&secretariat(), &command).await.unwrap();
        }
        let (mut names, mut after) = (Vec::new(), None);
        loop {
            let all = ListApplications { dialogue: 1, after };
            let portion = house.query(&secretariat(), &all).await.unwrap();
            names.extend(portion.applications.into_iter().map(|file| file.stakeholder.name));
            after = portion.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(names, (0..60).map(|number| format!("Organization {number:02}")).collect::<Vec<_>>());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_without_end_hold_up_no_list() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let id = house.apply(&asker, "Shelter House", NGO).await;
        let command = SendComments { application: id, dialogue: 1, text: "a".repeat(80_000) };
        for _ in 0..MOST_COMMENTS {
            house.command(&asker, &command).await.unwrap();
        }
        let (_, notice) = house.command(&asker, &command).await.unwrap_err();
        assert_eq!(notice.code, "too-many-comments");
        for asker in [asker, secretariat()] {
            let comments = house.place(&asker, id).await.comments;
            assert_eq!(comments.len(), MOST_COMMENTS);
            assert!(
                comments[0].text.is_some() && comments[MOST_COMMENTS - 1].text.is_none(),
                "the first of them are shown"
            );
        }
        let all = ListApplications { dialogue: 1, after: None };
        assert_eq!(house.query(&secretariat(), &all).await.unwrap().applications.len(), 1);
        house.close().await;
    }
}

/// A mission asks portion by portion for what was circulated, and no mark has the name of what was not.
#[tokio::test(flavor = "multi_thread")]
async fn no_mark_names_what_is_not_seen() {
    for house in houses().await {
        house.convene().await;
        for number in 0..130 {
            house.apply(&secretariat(), &format!("Circulated {number:03}"), NGO).await;
        }
        // Between them in the alphabet, and not confirmed.
        let asker = applicant();
        for number in 0..130 {
            house.apply(&asker, &format!("Circulated {number:03} and hidden"), NGO).await;
        }
        house.circulate_both().await;
        let (mut names, mut after) = (Vec::new(), None::<String>);
        loop {
            let portion = house.query(&mission("AUT"), &ListApplications { dialogue: 1, after }).await.unwrap();
            assert_eq!(portion.total, 130);
            names.extend(portion.applications.into_iter().map(|file| file.stakeholder.name));
            after = portion.next;
            let Some(mark) = &after else { break };
            assert!(!mark.contains("hidden"), "{mark}");
        }
        assert_eq!(names, (0..130).map(|number| format!("Circulated {number:03}")).collect::<Vec<_>>());
        house.close().await;
    }
}
