//! A person of the Secretariat, in a real browser.

use std::path::Path;

use proving_ground::Browser;

use crate::faults::server_path;
use crate::program::{Up, text};

#[tokio::test(flavor = "multi_thread")]
async fn the_drawing_is_held_verified_and_repeated_in_a_browser() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let up = Up::start(folder.path(), &[("PATH", &path)]).await;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/journey.mjs");
    let output = browser.run(&script, &[] as &[&str], &[("SIGN_IN", &up.sign_in)]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(up.interrupt().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_a_shelter_applies_on_a_phone_in_arabic_on_a_slow_link_without_scripts() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let up = Up::start(folder.path(), &[("PATH", &path), ("RUST_LOG", "debug")]).await;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/apply.mjs");
    let mail = folder.path().join("mail").display().to_string();
    let output = browser.run(&script, &[] as &[&str], &[("SIGN_IN", &up.sign_in), ("MAIL", &mail)]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    // r5: what was typed, and what opens the door, is in no line of the log.
    let sign_in = up.sign_in.clone();
    let log = up.log().await;
    assert!(log.contains("DEBUG"), "everything is written to the log: {log}");
    for secret in ["shelter.example", "amal@", "مأوى", "أمل", "المديرة", "كينيا", "csrf="] {
        assert!(!log.contains(secret), "{secret}");
    }
    let doors = text(&output.stdout);
    assert!(doors.lines().count() > 3, "links and sessions were used: {doors}");
    for door in doors.lines().chain(sign_in.rsplit('/').next()) {
        assert!(!log.contains(door), "what opens the door");
    }
}
