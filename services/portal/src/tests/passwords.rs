//! Accounts with passwords: missions, chairs, members of the Bureau.

use access::Asker;
use axum::extract::FromRequestParts;
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;

use super::Door;
use crate::http::gate::{self, Visitor};
use crate::http::identities;

const CONTACT: &str = "0193b3a4-5c00-7000-8000-000000000001";
const PASSWORD: &str = "correct horse battery";
const NAME: &str = "Mission@Peru.example";

impl Door {
    /// Lets the mission of Peru in, as its link does; gives the cookie.
    async fn mission(&self) -> String {
        let asker = Asker::Mission { account: CONTACT.to_owned(), state: "PER".to_owned() };
        let cookie = gate::let_in(&self.portal, &asker, gate::Came::ByLink).await.expect("a session");
        cookie.to_string().split(';').next().expect("a cookie").to_owned()
    }

    async fn set_password(&self, cookie: &str, name: &str, password: &str) -> super::Answer {
        let csrf = self.csrf(cookie).await;
        self.post("/account", cookie, &format!("csrf={csrf}&name={name}&password={password}")).await
    }

    async fn come_in(&self, name: &str, password: &str) -> super::Answer {
        self.post("/link/password", "", &format!("name={name}&password={password}")).await
    }
}

#[tokio::test]
async fn a_mission_sets_a_password_and_comes_in_with_it() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.mission().await;
    let other = door.mission().await;
    assert!(door.get("/account", &cookie).await.body.contains("No password is set yet"));
    let set = door.set_password(&cookie, NAME, PASSWORD).await;
    assert_eq!((set.status, set.header("location")), (StatusCode::SEE_OTHER, "/account"));
    assert!(door.get("/account", &cookie).await.body.contains("A password is set"));
    assert_eq!(door.get("/account", &other).await.header("location"), "/link", "other sessions of the account ended");
    let inside = door.come_in(&NAME.to_lowercase(), PASSWORD).await;
    assert_eq!((inside.status, inside.header("location")), (StatusCode::SEE_OTHER, "/moves"));
    assert!(door.get("/account", &inside.cookie()).await.body.contains("A password is set"), "as the same account");
    for (name, password) in [(NAME, "another horse battery"), ("nobody@peru.example", PASSWORD), ("", "")] {
        let refused = door.come_in(name, password).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{name}");
        assert!(refused.body.contains("do not belong together"), "the same for all: {}", refused.body);
        assert!(refused.body.contains(&format!("value=\"{name}\"")), "the name need not be typed again");
    }
}

#[tokio::test]
async fn a_bad_password_is_refused_with_the_reason_and_never_shown_again() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.mission().await;
    for (password, reason) in
        [("Xk9!wQ2", "at least 12"), ("passwordpassword", "tried early"), (&"long ".repeat(40), "at most 128")]
    {
        let refused = door.set_password(&cookie, NAME, password).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        let reason = reason.replace("tried early", "would try early");
        assert!(refused.body.contains(&reason), "{reason}: {}", refused.body);
        assert!(!refused.body.contains(password) && refused.body.contains(NAME));
    }
    let public = door.get("/account", "").await;
    assert_eq!(public.header("location"), "/link", "nobody else has an account");
}

#[test]
fn tc_10_tc_11_a_published_sample_and_a_short_one_are_refused_whatever_kinds_of_characters_they_have() {
    use crate::http::passwords::{Weak, check};
    for sample in ["PASSWORDpassword123!?#", "!?#passwordPASSWORD123 2027"] {
        assert_eq!(check(sample, &[]), Err(Weak::Guessable), "{sample}");
    }
    assert_eq!(check("ABCabc123!?", &[]), Err(Weak::Short));
    assert_eq!(check(PASSWORD, &[]), Ok(()), "a sentence needs no kinds");
}

#[tokio::test]
async fn whoever_guesses_waits_and_a_right_password_does_not_help_meanwhile() {
    let Some(door) = Door::open().await else { return };
    door.set_password(&door.mission().await, NAME, PASSWORD).await;
    for _ in 0..5 {
        assert_eq!(door.come_in(NAME, "another horse battery").await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(door.come_in(NAME, PASSWORD).await.status, StatusCode::FORBIDDEN, "it is not looked at");
    door.wait(SignedDuration::from_mins(2));
    assert_eq!(door.come_in(NAME, PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn of_many_guesses_at_once_no_more_are_looked_at_than_one_after_the_other() {
    let Some(door) = Door::open().await else { return };
    door.set_password(&door.mission().await, NAME, PASSWORD).await;
    let guesses = std::iter::repeat_n("another horse battery", 30).chain([PASSWORD]);
    let answers = futures_util::future::join_all(guesses.map(|guess| door.come_in(NAME, guess))).await;
    assert!(answers.iter().all(|answer| answer.status == StatusCode::FORBIDDEN), "the right one came too late");
    door.wait(SignedDuration::from_hours(2));
    assert_eq!(door.come_in(NAME, PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_was_in_by_an_identity_is_out_when_it_is_taken_off() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.mission().await;
    let (mut parts, ()) = Request::get("/").header("cookie", &cookie).body(()).expect("a request").into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &door.portal).await.expect("a visitor");
    let own = visitor.session().expect("a session");
    let linked = identities::link(&door.portal, (&visitor.asker(), CONTACT), "issuer subject", own).await;
    assert!(linked.expect("it is kept"));
    let by_identity = door.mission().await;
    assert_eq!(door.get("/account", &by_identity).await.status, StatusCode::OK);
    identities::remove(&door.portal, CONTACT, own).await.expect("it is taken off");
    assert_eq!(door.get("/account", &by_identity).await.header("location"), "/link", "out");
    assert_eq!(door.get("/account", &cookie).await.status, StatusCode::OK, "whoever took it off stays");
}

#[tokio::test]
async fn whoever_is_signed_in_signs_out_in_every_role() {
    let Some(door) = Door::open().await else { return };
    for cookie in [door.mission().await, door.sign_in().await] {
        let csrf = door.csrf(&cookie).await;
        let out = door.post("/sign-out", &cookie, &format!("csrf={csrf}")).await;
        assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/"));
        assert_ne!(door.get("/account", &cookie).await.status, StatusCode::OK, "the session has ended");
    }
}
