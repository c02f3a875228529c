//! Every read of what is confidential in a review is recorded, by whatever page or file it is read, and its States see who read it.

use std::collections::BTreeMap;

use contracts::reviews::ListReads;

use super::canaries;
use super::roles::{Role, Side};
use super::scene::{Scene, account, scene};
use super::table::rows;

/// How often each account has read, as the State under review is told.
async fn counts(scene: &Scene) -> BTreeMap<String, u32> {
    let query = ListReads { state: scene.states[0], page: None };
    let told = scene.asks(Role::Mission(Side::Reviewed), &query).await.unwrap().reads;
    let mut counts = BTreeMap::new();
    for line in told {
        *counts.entry(line.account).or_default() += line.times;
    }
    counts
}

fn name_of(role: Role) -> String {
    if role == Role::Secretariat { "secretariat".to_owned() } else { account(role).to_string() }
}

/// Everything that shows something of the review of <reviewed>.
const SHOWS: [&str; 10] = [
    "/reviews/<reviewed>",
    "/reviews/<reviewed>/consultation/I",
    "/reviews/<reviewed>/consultation/I/record.docx",
    "/desk/board/<reviewed>/notes",
    "/desk/board/<reviewed>/step",
    "/desk/board/<reviewed>/help",
    "/handover",
    "/api/v1/reviews/<reviewed>",
    "/reviews/<reviewed>/history",
    "/api/v1/reviews/<reviewed>/history",
];

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_every_read_of_a_review_is_recorded_and_its_states_see_who_read() {
    let Some(scene) = scene().await else { return };
    let mut before = counts(&scene).await;
    for path in SHOWS {
        for role in Role::all() {
            let answer = scene.get(role, &scene.path(path, role)).await;
            let after = counts(&scene).await;
            let times = |counts: &BTreeMap<String, u32>| counts.get(&name_of(role)).copied().unwrap_or_default();
            let grew = times(&after) > times(&before);
            let is_party = role == Role::Secretariat || role.is_meant_by("parties");
            assert_eq!(grew, is_party && answer.status == 200, "{role:?} {path} {}", answer.status);
            assert!(grew || !shows(&answer.body), "{role:?} read {path}, and nobody is told");
            before = after;
        }
    }
    nothing_else_shows_it(&scene).await;
    they_are_shown(&scene).await;
    scene.together.stop().await;
}

/// What is confidential in the review of <reviewed>, by the words that were planted there.
fn shows(body: &str) -> bool {
    [canaries::REQUIREMENTS, canaries::DIVISION, canaries::RETURNED, canaries::SOURCE]
        .iter()
        .any(|word| body.contains(word))
}

/// Every other page and file there is, as those see it who see most: what shows something of it has been counted, and so has every file that
/// is made of it, whose words nobody looks into here.
async fn nothing_else_shows_it(scene: &Scene) {
    let mut before = counts(scene).await;
    for row in rows().iter().filter(|row| row.method == "GET") {
        for role in [Role::Secretariat, Role::Mission(Side::Reviewed), Role::FocalPoint(Side::Reviewed)] {
            let answer = scene.get(role, &scene.path(row.path, role)).await;
            let after = counts(scene).await;
            let grew = after.get(&name_of(role)) > before.get(&name_of(role));
            let is_of_it =
                answer.status == 200 && (shows(&answer.body) || row.path.contains("<reviewed>/consultation"));
            assert!(grew || !is_of_it, "{role:?} read {}, and nobody is told", row.path);
            before = after;
        }
    }
}

/// The page for the States of the review and the Secretariat.
async fn they_are_shown(scene: &Scene) {
    let path = scene.path("/reviews/<reviewed>/reads", Role::Secretariat);
    for role in Role::all() {
        let page = scene.get(role, &path).await;
        let is_party = role == Role::Secretariat || role.is_meant_by("parties");
        assert_eq!(page.status == 200, is_party, "{role:?}: {}", page.status);
        if is_party {
            assert!(
                page.body.contains(canaries::EXPERT) && page.body.contains("Secretariat"),
                "{role:?}: {}",
                page.body
            );
        }
        let observer = page.body.contains(canaries::OBSERVER);
        assert!(!observer || role.is_meant_by("reviewed") || role == Role::Secretariat, "{role:?} sees who observes");
    }
}
