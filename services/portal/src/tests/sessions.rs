//! Sessions: seen and ended by whose they are, never taken over, never given to somebody.

use access::Asker;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;

use super::{Answer, Door};
use crate::http::gate::{self, Came, SESSION_IDLE};
use crate::http::sessions;

const CONTACT: &str = "0193b3a4-5c00-7000-8000-000000000001";
const OTHER: &str = "0193b3a4-5c00-7000-8000-000000000002";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

impl Door {
    /// Lets a chair in; gives the cookie.
    pub(super) async fn chair(&self, contact: &str) -> String {
        let asker = Asker::Chair { account: contact.to_owned() };
        let cookie = gate::let_in(&self.portal, &asker, Came::ByLink).await.expect("a session");
        cookie.to_string().split(';').next().expect("a cookie").to_owned()
    }

    /// Whether somebody is signed in by this.
    async fn opens(&self, cookie: &str) -> bool {
        self.get("/api/v1/session", cookie).await.status == StatusCode::OK
    }

    /// Comes in by the Secretariat's link, in a browser that brings this cookie.
    async fn sign_in_with(&self, cookie: &str) -> Answer {
        let link = self.link().await;
        let request = Request::post("/sign-in")
            .header("accept", "text/html")
            .header("cookie", cookie)
            .header("user-agent", FIREFOX)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        let form = format!("token={}", link.rsplit('/').next().expect("a token"));
        self.send(request.body(Body::from(form)).expect("a request")).await
    }

    async fn ids(&self, owner: &str) -> Vec<String> {
        let open = sessions::open(&self.portal, owner).await.expect("sessions");
        open.into_iter().map(|line| line.id).collect()
    }
}

#[tokio::test]
async fn one_sees_where_one_is_signed_in_and_ends_what_one_does_not_know() {
    let Some(door) = Door::open().await else { return };
    let unknown = door.chair(CONTACT).await;
    let [theirs] = door.ids(CONTACT).await.try_into().expect("one");
    let bystander = door.chair(OTHER).await;
    door.wait(SignedDuration::from_mins(30));
    let own = door.chair(CONTACT).await;
    let page = door.get("/account/sessions", &own).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.body.matches("name=\"session\"").count(), 2, "{}", page.body);
    for says in ["This one", "Private link", "25 November 2026", "A program that does not say what it is"] {
        assert!(page.body.contains(says), "{says}: {}", page.body);
    }
    for secret in [&own, &unknown] {
        assert!(!page.body.contains(secret.split('=').nth(1).expect("a value")), "nothing that opens one");
    }
    let csrf = door.csrf(&own).await;
    let forged = door.post("/account/sessions/end", &own, &format!("session={theirs}")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "only by our own form");
    let ended = door.post("/account/sessions/end", &own, &format!("csrf={csrf}&session={theirs}")).await;
    assert_eq!((ended.status, ended.header("location")), (StatusCode::SEE_OTHER, "/account/sessions"));
    assert!(!door.opens(&unknown).await && door.opens(&own).await && door.opens(&bystander).await);
    // Nobody else's, whatever is named.
    let [of_bystander] = door.ids(OTHER).await.try_into().expect("one");
    door.post("/account/sessions/end", &own, &format!("csrf={csrf}&session={of_bystander}")).await;
    assert!(door.opens(&bystander).await);
    // One's own: the cookie goes.
    let [mine] = door.ids(CONTACT).await.try_into().expect("one");
    let ended = door.post("/account/sessions/end", &own, &format!("csrf={csrf}&session={mine}")).await;
    assert_eq!(ended.header("location"), "/");
    assert!(ended.cookie().ends_with("__Host-session=") && !door.opens(&own).await, "{}", ended.cookie());
}

#[tokio::test]
async fn all_others_end_at_once_and_those_of_other_accounts_stay() {
    let Some(door) = Door::open().await else { return };
    let [one, other, own] = [door.chair(CONTACT).await, door.chair(CONTACT).await, door.chair(CONTACT).await];
    let bystander = door.chair(OTHER).await;
    let csrf = door.csrf(&own).await;
    let ended = door.post("/account/sessions/end-others", &own, &format!("csrf={csrf}")).await;
    assert_eq!(ended.header("location"), "/account/sessions");
    assert!(!door.opens(&one).await && !door.opens(&other).await);
    assert!(door.opens(&own).await && door.opens(&bystander).await);
    assert!(door.get("/account/sessions", &own).await.body.matches("name=\"session\"").count() == 1);
}

#[tokio::test]
async fn the_secretariat_has_the_same_at_its_desk() {
    let Some(door) = Door::open().await else { return };
    let first = door.sign_in().await;
    let cookie = door.sign_in_with("").await.cookie();
    let page = door.get("/desk/own/sessions", &cookie).await;
    for says in ["Firefox on Linux", "Sign-in link", "This one"] {
        assert!(page.body.contains(says), "{says}: {}", page.body);
    }
    assert!(door.get("/desk/own", &cookie).await.body.contains("/desk/own/sessions"));
    let csrf = door.csrf(&cookie).await;
    door.post("/desk/own/sessions/end-others", &cookie, &format!("csrf={csrf}")).await;
    assert!(!door.opens(&first).await && door.opens(&cookie).await);
    for (path, visitor, to) in [
        ("/desk/own/sessions", "", "/sign-in"),
        ("/account/sessions", "", "/link"),
        ("/account/sessions", cookie.as_str(), "/desk/own"),
        ("/desk/own/sessions", &door.chair(CONTACT).await, "/account"),
        ("/account/sessions", &door.begin().await, "/link"),
    ] {
        assert_eq!(door.get(path, visitor).await.header("location"), to, "{path}");
    }
}

#[tokio::test]
async fn sessions_that_are_over_are_not_listed() {
    let Some(door) = Door::open().await else { return };
    door.chair(CONTACT).await;
    door.wait(SESSION_IDLE + SignedDuration::from_secs(1));
    let own = door.chair(CONTACT).await;
    assert_eq!(door.ids(CONTACT).await.len(), 1);
    assert!(door.opens(&own).await);
}

/// Session fixation: what somebody puts into a browser beforehand is nobody's session, before and after its owner signs in.
#[tokio::test]
async fn a_cookie_that_somebody_else_set_is_never_adopted() {
    let Some(door) = Door::open().await else { return };
    let planted = format!("__Host-session={}", "5a".repeat(32));
    let signed = door.sign_in_with(&planted).await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER);
    assert!(!signed.cookie().contains(&planted) && door.opens(&signed.cookie()).await);
    assert!(!door.opens(&planted).await, "the planted one opens nothing");
    // Two under the same name: the first counts, as it did, and is still nobody's.
    assert!(!door.opens(&format!("{planted}; {}", signed.cookie())).await);
    // Under the name that browsers take without TLS nothing is looked up here.
    assert!(!door.opens(&signed.cookie().replace("__Host-session", "session")).await);
}

/// The same with a session that its planter has, and that is valid.
#[tokio::test]
async fn coming_in_ends_the_session_that_the_browser_had_and_begins_another() {
    let Some(door) = Door::open().await else { return };
    let planted = door.chair(CONTACT).await;
    let csrf = door.csrf(&planted).await;
    let signed = door.sign_in_with(&planted).await.cookie();
    assert!(door.opens(&signed).await && !door.opens(&planted).await, "its planter is out");
    let forged = door.post("/desk/own/sessions/end-others", &signed, &format!("csrf={csrf}")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "forms of the one are not taken from the other");
    let again = door.sign_in_with(&signed).await.cookie();
    assert!(again != signed && !door.opens(&signed).await && door.opens(&again).await);
}
