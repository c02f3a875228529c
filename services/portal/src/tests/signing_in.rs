//! One-time links and sessions.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::Door;
use crate::http::gate::{self, LINK_LIFETIME, SESSION_IDLE, SESSION_LIFETIME};

#[tokio::test]
async fn a_link_signs_in_once_and_only_by_its_button() {
    let Some(door) = Door::open().await else { return };
    let link = door.link().await;
    for _ in 0..3 {
        let page = door.get(&link, "").await;
        assert_eq!(page.status, StatusCode::OK, "looking at the page uses nothing up");
    }
    let form = format!("token={}", link.rsplit('/').next().expect("a token"));
    let first = door.post("/sign-in", "", &form).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, "/desk"));
    let cookie = first.header("set-cookie");
    for part in ["__Host-session=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let second = door.post("/sign-in", "", &form).await;
    assert_eq!(second.status, StatusCode::FORBIDDEN);
    assert!(second.body.contains("This link no longer works"), "{}", second.body);
}

#[tokio::test]
async fn a_link_and_a_session_end_by_themselves() {
    let Some(door) = Door::open().await else { return };
    let late = door.link().await;
    let cookie = door.sign_in().await;
    assert_eq!(door.get("/api/v1/session", &cookie).await.status, StatusCode::OK);
    door.wait(LINK_LIFETIME + SignedDuration::from_secs(1));
    let form = format!("token={}", late.rsplit('/').next().expect("a token"));
    assert_eq!(door.post("/sign-in", "", &form).await.status, StatusCode::FORBIDDEN);
    assert_eq!(door.get("/api/v1/session", &cookie).await.status, StatusCode::OK, "used an hour ago");
    door.wait(SESSION_IDLE + SignedDuration::from_secs(1));
    assert_eq!(door.get("/api/v1/session", &cookie).await.status, StatusCode::UNAUTHORIZED, "idle");
    let cookie = door.sign_in().await;
    for _ in 0..13 {
        door.wait(SignedDuration::from_hours(1));
        door.get("/api/v1/session", &cookie).await;
    }
    assert!(SESSION_LIFETIME < SignedDuration::from_hours(13));
    assert_eq!(door.get("/api/v1/session", &cookie).await.status, StatusCode::UNAUTHORIZED, "however busy it was");
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let without = door.post("/sign-out", &cookie, "").await;
    assert_eq!(without.status, StatusCode::FORBIDDEN, "only by our own form");
    let out = door.post("/sign-out", &cookie, &format!("csrf={csrf}")).await;
    assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(door.get("/api/v1/session", &cookie).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_desk_is_for_the_secretariat() {
    let Some(door) = Door::open().await else { return };
    for path in ["/desk", "/desk/states", "/desk/drawings/freeze", "/desk/requests"] {
        let answer = door.get(path, "").await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/sign-in"), "{path}");
        let forged = door.get(path, "__Host-session=0123456789abcdef").await;
        assert_eq!(forged.status, StatusCode::SEE_OTHER, "{path}");
    }
}

#[tokio::test]
async fn sessions_and_links_that_are_over_are_not_kept() {
    let Some(door) = Door::open().await else { return };
    door.sign_in().await;
    door.link().await;
    let kept = async || {
        gate::forget_over(door.running.house()).await.expect("it looks");
        let count = "SELECT (SELECT COUNT(*) FROM sessions) + (SELECT COUNT(*) FROM sign_in_links)";
        let row = door.running.house().journal.reader().row(count, &[]).await.expect("rows");
        row.expect("a count").count(0).expect("a number")
    };
    assert_eq!(kept().await, 3, "what may still be used");
    door.wait(SESSION_LIFETIME + SignedDuration::from_secs(1));
    assert_eq!(kept().await, 0);
}
