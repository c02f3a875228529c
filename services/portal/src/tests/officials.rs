//! Whoever a State named, at the door: what is tried there in whatever language the address is, and by whoever has no way in.

use access::Asker;
use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::Door;
use crate::http::gate::{self, Came};

const CONTACT: &str = "0193b3a4-5c00-7000-8000-000000000003";

fn official() -> Asker {
    Asker::Official { account: CONTACT.to_owned(), state: "PER".to_owned() }
}

#[tokio::test]
async fn brute_force_the_second_factor_of_an_official_is_guessed_at_few_times_in_all_languages_together() {
    let Some(door) = Door::open().await else { return };
    let (_, cookie) = door.by_link(official()).await;
    let (telephone, _) = door.set_up("/account", &cookie, "").await;
    for language in ["", "/ar", "/fr", "/zh", "/es"] {
        let (inside, halfway) = door.by_link(official()).await;
        assert!(!inside);
        let guessed = door.post(&format!("{language}/second-factor"), &halfway, "code=000000").await;
        assert_eq!(guessed.status, StatusCode::FORBIDDEN, "{language}");
    }
    let (_, halfway) = door.by_link(official()).await;
    let right = format!("code={}", telephone.shows(&door, 30));
    for language in ["", "/ru"] {
        let answer = door.post(&format!("{language}/second-factor"), &halfway, &right).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{language}: the right one is not looked at meanwhile");
    }
}

#[tokio::test]
async fn brute_force_an_address_tries_as_few_times_in_whatever_language_it_asks() {
    let Some(door) = Door::open().await else { return };
    let doors = ["/sign-in", "/fr/link", "/ar/link/password", "/zh/second-factor", "/ru/passkey", "/es/account"];
    let mut tried = 0;
    let last = loop {
        let request = Request::post(doors[tried % doors.len()]).header("x-client", "192.0.2.9");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = door.send(request.body(Body::from("token=x&code=1")).expect("a request")).await;
        tried += 1;
        if answer.status == StatusCode::TOO_MANY_REQUESTS || tried > 400 {
            break answer.status;
        }
    };
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "after {tried}");
}

/// A row of a session that no way in makes: nobody is in by it.
#[tokio::test]
async fn session_forgery_roles_that_have_no_way_in_are_nobody_at_the_door() {
    let Some(door) = Door::open().await else { return };
    for asker in [Asker::Public, Asker::Operator { account: "1".to_owned() }, Asker::service("registry")] {
        let cookie = gate::let_in(&door.portal, &asker, Came::ByLink).await.expect("a session");
        let cookie = cookie.to_string().split(';').next().expect("a cookie").to_owned();
        assert_eq!(door.get("/api/v1/session", &cookie).await.status, StatusCode::UNAUTHORIZED, "{asker}");
        assert_eq!(door.get("/desk", &cookie).await.header("location"), "/sign-in", "{asker}");
        assert_eq!(door.get("/moves", &cookie).await.header("location"), "/link", "{asker}");
    }
}

#[tokio::test]
async fn whoever_said_too_often_that_an_address_changed_is_told_how_long_to_wait() {
    let Some(door) = Door::open().await else { return };
    let mut tried = 0;
    let answer = loop {
        let request = Request::post("/link/moved").header("x-client", "192.0.2.9").header("accept", "text/html");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = door.send(request.body(Body::from("old=x")).expect("a request")).await;
        tried += 1;
        if answer.status == StatusCode::TOO_MANY_REQUESTS || tried > 100 {
            break answer;
        }
    };
    assert_eq!((answer.status, answer.headers["retry-after"].as_bytes()), (StatusCode::TOO_MANY_REQUESTS, &b"600"[..]));
    assert!(answer.body.contains("wait ten minutes"), "{}", answer.body);
}
