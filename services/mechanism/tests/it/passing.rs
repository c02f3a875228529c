//! A dialogue from its convening to the chair's summary, in a real browser, while months pass.

use std::path::Path;

use contracts::registry::ImportStates;
use proving_ground::Browser;

use crate::program::text;
use crate::together::Together;

const STATES: &str = include_str!("../../../../data/states-parties.csv");

#[tokio::test(flavor = "multi_thread")]
async fn pr_53_from_objection_to_decision_to_opening_to_summary_in_a_browser() {
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let Some(together) = Together::start("2027-05-03T08:00:00Z").await else { return };
    together.command(&ImportStates { csv: STATES.to_owned(), source: "a file".to_owned() }).await;
    let (hands, door) = together.hands.clone().door().await;
    let mail = together.mail().display().to_string();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/dialogue.mjs");
    let shots: Vec<String> = std::env::var("SHOTS").into_iter().collect();
    let around = [("URL", together.url.as_str()), ("HANDS", &hands), ("MAIL", &mail)];
    let output = browser.run(&script, &shots, &around).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    door.abort();
    together.stop().await;
}
