//! A review from the drawing to its first answers, in a real browser, while months pass: missions name people, an official activates the
//! account, three States agree in two languages, one focal point hands over to another, and a stall appears and is resolved.

use std::path::Path;

use proving_ground::Browser;

use crate::lots::{drawn, reviewed_by_two};
use crate::program::text;
use crate::together::Together;

const STATES: &str = include_str!("../../../../data/states-parties.csv");

#[tokio::test(flavor = "multi_thread")]
async fn gl_11i_from_the_naming_of_people_to_an_agreed_consultation_and_a_handover_in_a_browser() {
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let Some(together) = Together::start("2026-11-20T08:00:00Z").await else { return };
    let [state, one, other] = reviewed_by_two(&drawn(&together, STATES.to_owned()).await);
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
