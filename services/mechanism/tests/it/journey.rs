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

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_made_lets_in_once_for_each_challenge_and_is_removed() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    // Browsers bind passkeys to a name.
    let address = crate::program::free_address();
    let url = format!("http://localhost:{}", address.rsplit(':').next().unwrap());
    let up = Up::start(folder.path(), &[("PATH", &path), ("LISTEN", &address), ("PUBLIC_URL", &url)]).await;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/passkey.mjs");
    let output = browser.run(&script, &[] as &[&str], &[("URL", &url), ("SIGN_IN", &up.sign_in)]).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(up.interrupt().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_of_a_certified_provider_is_linked_and_lets_in_and_no_other_does() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let browser = tokio::task::spawn_blocking(Browser::find).await.unwrap();
    let Some(browser) = browser else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let issuer = format!("http://{}", crate::program::free_address());
    let file = folder.path().join("client-secret");
    std::fs::write(&file, "a secret of the client, and % of it\n").unwrap();
    let file = file.display().to_string();
    let settings = [
        ("PATH", path.as_str()),
        ("OIDC_ISSUER", &issuer),
        ("OIDC_CLIENT_ID", "mechanism"),
        ("OIDC_CLIENT_SECRET_FILE", &file),
        ("OIDC_NAME", "the Ministry"),
    ];
    let up = Up::start(folder.path(), &settings).await;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/identity.mjs");
    let secret = "a secret of the client, and % of it";
    let variables =
        [("URL", up.url.trim_end_matches('/')), ("SIGN_IN", &up.sign_in), ("ISSUER", &issuer), ("SECRET", secret)];
    let output = browser.run(&script, &[] as &[&str], &variables).await;
    assert!(output.status.success(), "{}{}", text(&output.stderr), up.log().await);
}
