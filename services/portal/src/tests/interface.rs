//! The JSON interface.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::{Answer, Door};

const COMMAND: &str = "/api/v1/commands/drawing/schedule-meeting";
const BODY: &str = r#"{"title":"A meeting","kind":"intersessional","on":"2026-12-08"}"#;

async fn command(door: &Door, headers: &[(&str, &str)], body: &str) -> Answer {
    let request = Request::post(COMMAND).header("content-type", "application/json");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    door.send(request.body(Body::from(body.to_owned())).expect("a request")).await
}

#[tokio::test]
async fn a_command_needs_a_session_its_token_and_an_identifier() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let (cookie, csrf) = (("cookie", cookie.as_str()), ("x-csrf-token", csrf.as_str()));
    let id = ("idempotency-key", "018f4d2e-0000-7000-8000-000000000000");
    assert_eq!(command(&door, &[], BODY).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(command(&door, &[cookie, id], BODY).await.status, StatusCode::FORBIDDEN);
    assert_eq!(command(&door, &[cookie, csrf], BODY).await.status, StatusCode::BAD_REQUEST);
    let unknown = command(&door, &[cookie, csrf, id], r#"{"title":"A meeting","colour":"blue"}"#).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST, "{}", unknown.body);
    let absent = command(&door, &[cookie, csrf, id], BODY).await;
    assert_eq!(absent.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(absent.body.contains("urn:mechanism:notice:service-absent"), "{}", absent.body);
}

#[tokio::test]
async fn what_is_not_json_is_a_problem() {
    let Some(door) = Door::open().await else { return };
    let answer = command(&door, &[], "not json").await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::BAD_REQUEST, "application/problem+json"));
}
