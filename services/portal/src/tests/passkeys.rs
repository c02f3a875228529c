//! Passkeys: what is sent that no device made. How they are made and used is tried in a browser, in `services/mechanism/tests`.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::{Door, URL};
use crate::http::passkeys;

const CONTACT: &str = "0193b3a4-5c00-7000-8000-000000000001";

impl Door {
    async fn ceremonies(&self) -> u64 {
        let row = self.running.house().journal.reader().row("SELECT COUNT(*) FROM ceremonies", &[]).await;
        row.expect("rows").expect("a count").count(0).expect("a number")
    }
}

#[tokio::test]
async fn a_passkey_is_begun_by_whoever_has_shown_that_the_account_is_theirs() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.chair(CONTACT).await;
    let begin = async |form: &str| door.post("/account/passkeys/begin", &cookie, form).await;
    assert_eq!(begin("").await.status, StatusCode::FORBIDDEN, "only by our own form");
    let csrf = format!("csrf={}", door.csrf(&cookie).await);
    let asked = begin(&csrf).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.body);
    let asks: serde_json::Value = serde_json::from_str(&asked.body).expect("JSON");
    assert_eq!(asks["rp"]["id"], URL.trim_start_matches("https://"));
    assert_eq!(asks["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(asks["attestation"], "none");
    assert!(!asked.body.contains(CONTACT), "the device is told nothing of whose it is");
    door.wait(SignedDuration::from_mins(16));
    let late = begin(&format!("csrf={}", door.csrf(&cookie).await)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("open your private link again"), "{}", late.body);
    assert_eq!(door.ceremonies().await, 1, "nothing was asked of a device");
}

#[tokio::test]
async fn what_no_device_made_lets_nobody_in_and_makes_nothing() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.chair(CONTACT).await;
    let csrf = door.csrf(&cookie).await;
    let asked = door.post("/passkey/begin", "", "").await;
    let asks: serde_json::Value = serde_json::from_str(&asked.body).expect("JSON");
    let challenge = asks["challenge"].as_str().expect("a challenge");
    let client = format!(r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":"{URL}","crossOrigin":false}}"#);
    let encoded = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, client);
    let forged = format!(
        r#"{{"id":"AAAAAAAAAAAAAAAAAAAAAA","rawId":"AAAAAAAAAAAAAAAAAAAAAA","type":"public-key","clientExtensionResults":{{}},"response":{{"clientDataJSON":"{encoded}","authenticatorData":"","signature":"","userHandle":""}}}}"#
    );
    for answer in ["", "{}", "null", "\u{0}", "[[[[[[[[", &"x".repeat(100_000), &forged] {
        let refused = door.post("/passkey", "", &format!("credential={answer}")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{answer:.100}");
        assert!(refused.body.contains("opens nothing here") && refused.cookie().is_empty());
        let form = format!("csrf={csrf}&credential={answer}");
        let unmade = door.post("/account/passkeys/make", &cookie, &form).await;
        assert_eq!(unmade.status, StatusCode::UNPROCESSABLE_ENTITY, "{answer:.100}");
    }
    assert!(passkeys::of(&door.portal, CONTACT).await.expect("passkeys").is_empty());
    let nobodys = door.get("/account/passkeys/0123/remove", &cookie).await;
    assert_eq!(nobodys.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_browser_was_asked_is_forgotten_when_its_time_is_over() {
    let Some(door) = Door::open().await else { return };
    for _ in 0..3 {
        assert_eq!(door.post("/passkey/begin", "", "").await.status, StatusCode::OK);
    }
    door.wait(SignedDuration::from_mins(6));
    crate::http::gate::forget_over(door.running.house()).await.expect("it looks");
    assert_eq!(door.ceremonies().await, 0);
}
