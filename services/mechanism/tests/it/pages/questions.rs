//! Every role over every question of every service, beside the portal: how much is answered is decided where the thing is kept.

use contracts::{Kind, catalogue, examples};
use serde_json::{Value, json};

use super::roles::Role;
use super::scene::{Scene, account};
use super::walk::Found;

/// What is asked so that it concerns the scene. What is about nothing that is hidden is asked as its example has it.
fn bodies(scene: &Scene, subject: &str, example: Value) -> Vec<Value> {
    let [state, _, third] = scene.states;
    let application = scene.applications[&Role::Applicant];
    let everybody: Vec<_> = Role::all().into_iter().map(account).collect();
    let (service, name) = subject.trim_start_matches("query.").split_once('.').unwrap();
    match (service, name) {
        ("registry", "people") => [state, third].map(|state| json!({ "state": state })).to_vec(),
        ("registry", "people-reads") | ("reviews", "history" | "reads") => {
            [state, third].map(|state| json!({ "state": state, "page": null })).to_vec()
        }
        ("reviews", "review") => {
            let asked = [(state, false), (third, false), (state, true)];
            asked.map(|(state, days_alone)| json!({ "state": state, "days_alone": days_alone })).to_vec()
        }
        ("reviews", "own-moves") => [false, true].map(|days_alone| json!({ "days_alone": days_alone })).to_vec(),
        ("registry", "find-note") => vec![json!({ "state": state, "note": 1 })],
        ("registry", "directory") => vec![json!({}), json!({ "review": state }), json!({ "state": state })],
        ("registry", "intake" | "own-profile" | "public-directory" | "trainings")
        | ("reviews", "reviews" | "totals" | "forecast" | "rules")
        | ("notices", "letters" | "accounts" | "own-account")
        | ("constructive-dialogue", "own-applications" | "dialogues" | "waiting") => vec![json!({})],
        ("notices", "contacts") => vec![json!({ "contacts": everybody })],
        ("notices", "missions-told") => vec![json!({ "dialogue": 1 })],
        ("constructive-dialogue", "dialogue" | "applications" | "inputs" | "participants") => {
            vec![json!({ "dialogue": 1 })]
        }
        ("constructive-dialogue", "application" | "find-receipt") => vec![json!({ "application": application })],
        ("constructive-dialogue", "list") => vec![json!({ "dialogue": 1, "list": "non-governmental-organizations" })],
        ("constructive-dialogue", "find-comments-file") => {
            vec![json!({ "application": application, "dialogue": 1, "comments": 1 })]
        }
        ("constructive-dialogue", "find-participants-file" | "check-receipt")
        | ("registry", "states" | "state" | "statements" | "export-states" | "compare-note")
        | ("notices", "letter")
        | ("reviews", "board")
        | ("drawing", _) => vec![example],
        _ => panic!("the grid does not know {subject}"),
    }
}

/// Asks everything as everybody.
pub(super) async fn ask_all(scene: &Scene, found: &mut Found) {
    let queries = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Query { .. }));
    for entry in queries {
        let subject = entry.subject.clone().unwrap();
        for body in bodies(scene, &subject, examples::of(entry).unwrap().clone()) {
            for role in Role::all() {
                let asker = scene.asker(role);
                let (outcome, answer) = scene.together.answer(&asker, &subject, body.to_string().into_bytes()).await;
                let may = access::may(&asker, &subject);
                assert_eq!(outcome == bus::Outcome::Forbidden, !may, "{role:?} asks {subject}: {outcome}");
                assert_ne!(outcome, bus::Outcome::Invalid, "{subject} {body}: {answer}");
                found.note(role, &subject, &answer);
            }
        }
    }
}
