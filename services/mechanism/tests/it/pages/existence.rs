//! Whoever may not know of something gets the same answer as for what is not there, made by asking the services as often: neither words nor
//! time tell. Requests over the bus are counted, since a clock on a busy machine tells nothing.

use std::sync::atomic::Ordering;

use super::roles::Role;
use super::scene::{Scene, scene};
use super::table::rows;
use crate::http::Answer;

/// What is not the same in any two answers: tokens, identifiers of forms, the date; and what was asked for.
fn without_tokens(answer: &Answer, scene: &Scene, path: &str) -> String {
    let mut text = answer.whole();
    for name in ["csrf", "command_id"] {
        while let Some(at) = text.find(&format!("name=\"{name}\" value=\"")) {
            let end = text[at..].find('>').map_or(text.len(), |end| at + end);
            text.replace_range(at..end, "");
        }
    }
    text = text.lines().filter(|line| !line.starts_with("date: ")).collect::<Vec<_>>().join("\n");
    let asked = path.split('?').next().unwrap();
    text = text.replace(asked, "<asked>");
    for state in [scene.states[0], scene.other] {
        text = text.replace(state.as_str(), "<state>");
    }
    text
}

/// The answer, and how many messages the portal sent to make it.
async fn counted(scene: &Scene, role: Role, path: &str) -> (Answer, u64) {
    let sent = scene.together.hands.portal().bus.client().statistics();
    let before = sent.out_messages.load(Ordering::Relaxed);
    let answer = scene.get(role, path).await;
    (answer, sent.out_messages.load(Ordering::Relaxed) - before)
}

/// The answer, and the least count of two: something else may be said on the bus meanwhile.
async fn asked(scene: &Scene, role: Role, path: &str) -> (u16, String, u64) {
    let (_, first) = counted(scene, role, path).await;
    let (answer, second) = counted(scene, role, path).await;
    (answer.status, without_tokens(&answer, scene, path), first.min(second))
}

/// Where the two answers differ.
async fn differences(scene: &Scene) -> Vec<String> {
    let mut wrong = Vec::new();
    for row in rows().iter().filter(|row| row.method == "GET") {
        let Some(nothing) = row.nothing else { continue };
        // That one's own State is another than others is no secret.
        let is_own = |role: &Role| nothing.contains("<other>") && role.state(&scene.states) == Some(scene.states[0]);
        for role in Role::all().into_iter().filter(|role| row.status(*role) != 200 && !is_own(role)) {
            wrong.extend(difference(scene, role, [row.path, nothing]).await);
        }
    }
    wrong
}

/// How the two answers differ, where they do every time: what is said on the bus meanwhile comes to an end.
async fn difference(scene: &Scene, role: Role, [path, nothing]: [&str; 2]) -> Option<String> {
    let mut found = None;
    for _ in 0..3 {
        let there = asked(scene, role, &scene.path(path, role)).await;
        let not_there = asked(scene, role, &scene.path(nothing, role)).await;
        if there == not_there {
            return None;
        }
        found = Some(format!("{role:?} {path}: {there:?}\nnot {not_there:?}"));
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_4k_what_is_not_for_somebody_is_answered_like_what_is_not_there() {
    let Some(scene) = scene().await else { return };
    assert_eq!(differences(&scene).await, [""; 0]);
    scene.together.stop().await;
}
