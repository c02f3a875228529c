//! A review from the drawing to its first answers, in a real browser, while months pass: missions name people, an official activates the
//! account, three States agree in two languages, one focal point hands over to another, and a stall appears and is resolved.

use std::path::Path;

use contracts::drawing::{
    DrawLots, DrawingResult, FreezePool, MeetingKind, Purpose, RecordRoomValue, ScheduleMeeting, ShowResult,
};
use contracts::registry::ImportStates;
use proving_ground::Browser;
use treaty::StateCode;

use crate::program::text;
use crate::together::Together;

const STATES: &str = include_str!("../../../../data/states-parties.csv");

/// Draws the lots, as a meeting does, and gives the result.
async fn drawn(together: &Together) -> DrawingResult {
    together.command(&ImportStates { csv: STATES.to_owned(), source: "a file".to_owned() }).await;
    let title = "Joint intersessional meeting of the working groups".to_owned();
    let on = "2026-11-27".parse().unwrap();
    let schedule = ScheduleMeeting { title, kind: MeetingKind::Intersessional, on, until: None };
    let meeting = together.command(&schedule).await.number;
    let purpose = Purpose::First;
    let freeze = FreezePool { meeting, purpose, as_of: None, in_force: Vec::new(), without: None, beacon_round: None };
    together.hands.heard().await;
    let drawing = together.command(&freeze).await.number.unwrap();
    together.hands.pass("2026-11-27T09:00:00Z".parse().unwrap()).await;
    let value = RecordRoomValue { drawing, value: "a giraffe".to_owned(), called_by: "Chile".to_owned() };
    together.command(&value).await;
    together.command(&DrawLots { drawing, beacon_signature: None }).await;
    together.query(&ShowResult { drawing: None }).await
}

/// A State of the first group with two reviewing States, and these.
fn three(result: &DrawingResult) -> [StateCode; 3] {
    let first = result.groups.iter().filter(|line| line.group == 1).map(|line| line.state);
    let with_reviewers = first.map(|state| {
        let of = result.assignments.iter().filter(|line| line.state_under_review == state);
        (state, of.map(|line| line.reviewer).collect::<Vec<_>>())
    });
    let found =
        with_reviewers.into_iter().find_map(|(state, by)| <[StateCode; 2]>::try_from(by).ok().map(|by| (state, by)));
    let (state, [one, other]) = found.expect("somebody is reviewed by two");
    [state, one, other]
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_11i_from_the_naming_of_people_to_an_agreed_consultation_and_a_handover_in_a_browser() {
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let Some(together) = Together::start("2026-11-20T08:00:00Z").await else { return };
    let [state, one, other] = three(&drawn(&together).await);
    let (hands, door) = together.hands.clone().door().await;
    let mail = together.mail().display().to_string();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/reviews.mjs");
    let shots: Vec<String> = std::env::var("SHOTS").into_iter().collect();
    let codes = [state, one, other].map(|code| code.to_string());
    let around = [
        ("URL", together.url.as_str()),
        ("HANDS", &hands),
        ("MAIL", &mail),
        ("STATE", &codes[0]),
        ("ONE", &codes[1]),
        ("OTHER", &codes[2]),
    ];
    let output = browser.run(&script, &shots, &around).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    door.abort();
    together.stop().await;
}
