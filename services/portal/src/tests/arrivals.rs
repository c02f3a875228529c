//! What counts is when a request came: not when its body was there, nor when its turn came.

use std::convert::Infallible;

use axum::body::Body;
use axum::http::Request;
use ed25519_dalek::SigningKey;
use futures_util::{StreamExt as _, stream};
use jiff::{SignedDuration, Timestamp};
use runtime::Clock as _;
use tower::ServiceExt as _;

use super::{Door, NOW};

const BODY: &str = r#"{"title":"A meeting","kind":"intersessional","on":"2026-12-08"}"#;
const ID: &str = "018f4d2e-0000-7000-8000-000000000000";

/// When a request came whose body took a minute, as the portal signs it to the service.
async fn stated(door: &Door, path: &str, kind: &str, cookie: &str, csrf: &str, body: String) -> Timestamp {
    let client = door.server.connect().await;
    let mut heard = client.subscribe("cmd.>").await.expect("a subscription");
    // What comes back has passed the server: it knows of the subscription.
    client.publish("cmd.heard", "".into()).await.expect("it is taken");
    heard.next().await.expect("it comes back");
    let clock = door.clock.clone();
    let slow = stream::once(async move {
        clock.advance_to(clock.now() + SignedDuration::from_mins(1));
        Ok::<_, Infallible>(body)
    });
    let request = Request::post(path).header("content-type", kind).header("cookie", cookie);
    let request = request.header("x-csrf-token", csrf).header("idempotency-key", ID);
    let sending = tokio::spawn(door.app.clone().oneshot(request.body(Body::from_stream(slow)).expect("a request")));
    let message = heard.next().await.expect("what is sent to the service");
    sending.abort();
    let headers = message.headers.expect("headers");
    let key = SigningKey::from_bytes(&[7; 32]).verifying_key();
    access::verify(headers.get("statement").expect("a statement").as_str(), &key, door.clock.now())
        .expect("a good statement")
        .at
}

#[tokio::test]
async fn a_slow_link_makes_nobody_late() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let came: Timestamp = NOW.parse().expect("a time");
    let path = "/api/v1/commands/drawing/schedule-meeting";
    let program = stated(&door, path, "application/json", &cookie, &csrf, BODY.to_owned()).await;
    assert_eq!(program, came);
    let came = door.clock.now();
    let form = format!("csrf={csrf}&command_id={ID}&csv=code&source=a+file");
    let kind = "application/x-www-form-urlencoded";
    let person = stated(&door, "/en/desk/states/import", kind, &cookie, &csrf, form).await;
    assert_eq!(person, came);
}
