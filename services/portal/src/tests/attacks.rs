//! What is tried at every door, beside what each door's own tests try: leading somebody elsewhere, writing into headers, guessing everywhere
//! at once, and forms that are not ours. Session fixation is in `sessions`, links in `signing_in` and in `services/mechanism/tests`.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::Door;

const EVIL: [&str; 5] =
    ["https://evil.example", "//evil.example", "/%5Cevil.example", "/%09/evil.example", "javascript:alert(1)"];
/// Names under which others keep where one goes back to.
const NAMES: [&str; 8] = ["next", "back", "return", "return_to", "redirect", "redirect_uri", "url", "goes_to"];

impl Door {
    /// Where an answer leads: a page of ours, and nothing else.
    fn leads_home(location: &str) -> bool {
        location.is_empty() || (location.starts_with('/') && !location.starts_with("//") && !location.contains("evil"))
    }
}

#[tokio::test]
async fn open_redirects_nobody_is_led_elsewhere_after_coming_in_or_out() {
    let Some(door) = Door::open().await else { return };
    for evil in EVIL {
        let asked = NAMES.map(|name| format!("&{name}={evil}")).concat();
        let cookie = door.chair("0193b3a4-5c00-7000-8000-000000000001").await;
        let csrf = door.csrf(&cookie).await;
        let link = door.link().await;
        let token = link.rsplit('/').next().expect("a token");
        let pages = ["/link", "/sign-in", "/second-factor", "/identity", "/identity/back", "/account", "/desk/own"];
        for path in pages {
            let answer = door.get(&format!("{path}?x=1{asked}"), "").await;
            assert!(Door::leads_home(answer.header("location")), "{path} {evil}: {}", answer.header("location"));
        }
        for (path, form) in [
            ("/sign-in", format!("token={token}{asked}")),
            ("/link", format!("token=0{asked}")),
            ("/link/password", format!("name=a&password=b{asked}")),
            ("/passkey", format!("credential={asked}")),
            ("/local-time", format!("forget=1{asked}")),
            ("/account/sessions/end-others", format!("csrf={csrf}{asked}")),
            ("/sign-out", format!("csrf={csrf}{asked}")),
        ] {
            let answer = door.post(&format!("{path}?x=1{asked}"), &cookie, &form).await;
            assert!(Door::leads_home(answer.header("location")), "{path} {evil}: {}", answer.header("location"));
        }
    }
}

#[tokio::test]
async fn header_injection_what_is_typed_and_what_a_host_claims_stay_out_of_headers() {
    let Some(door) = Door::open().await else { return };
    let injected = "%0d%0aSet-Cookie:%20planted=1%0d%0aX-Planted:%201";
    let cookie = door.chair("0193b3a4-5c00-7000-8000-000000000001").await;
    let csrf = door.csrf(&cookie).await;
    for (path, form) in [
        ("/link", format!("token={injected}")),
        ("/link/password", format!("name={injected}&password={injected}")),
        ("/link/moved", format!("contact_name={injected}&whose={injected}&before={injected}&email={injected}")),
        ("/local-time", format!("forget=1&back=/{injected}")),
        ("/account/sessions/end", format!("csrf={csrf}&session={injected}")),
        ("/account/passkeys/make", format!("csrf={csrf}&credential={injected}")),
    ] {
        let answer = door.post(path, &cookie, &form).await;
        assert!(answer.headers.get("x-planted").is_none() && !answer.cookie().contains("planted"), "{path}");
    }
    for path in [format!("/link/{injected}"), format!("/sign-in/{injected}"), format!("/account/address/{injected}")] {
        let answer = door.get(&path, &cookie).await;
        assert!(answer.headers.get("x-planted").is_none() && !answer.cookie().contains("planted"), "{path}");
    }
    // Whatever host a request claims, addresses are ours.
    for name in ["host", "x-forwarded-host", "forwarded", "x-original-url"] {
        let request = Request::get("/account").header(name, "evil.example").header("accept", "text/html");
        let answer = door.send(request.body(Body::empty()).expect("a request")).await;
        assert!(Door::leads_home(answer.header("location")) && !answer.body.contains("evil.example"), "{name}");
    }
}

#[tokio::test]
async fn csrf_every_form_of_the_way_in_is_taken_from_our_pages_alone() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.chair("0193b3a4-5c00-7000-8000-000000000001").await;
    let desk = door.sign_in().await;
    for below in [
        "sessions/end",
        "sessions/end-others",
        "second-factor/begin",
        "second-factor/set",
        "second-factor/codes",
        "second-factor/remove",
        "passkeys/begin",
        "passkeys/make",
        "passkeys/1/remove",
        "identity/begin",
        "identity/remove",
    ] {
        for (base, cookie, other) in [("/account", &cookie, &desk), ("/desk/own", &desk, &cookie)] {
            let theirs = door.csrf(other).await;
            for form in ["", "csrf=", "csrf=0", &format!("csrf={theirs}")] {
                let answer = door.post(&format!("{base}/{below}"), cookie, form).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{base}/{below} {form}");
            }
        }
    }
    // Where nobody is signed in yet there is no token: the browser says where the form comes from.
    for path in ["/sign-in", "/link", "/link/password", "/link/moved", "/second-factor", "/passkey", "/passkey/begin"] {
        for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "null")] {
            let request = Request::post(path).header(name, value).header("accept", "text/html");
            let answer = door.send(request.body(Body::empty()).expect("a request")).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {value}");
        }
    }
}

/// Beside the waits of each account: one address tries a hundred times at once, at all doors together, and no more.
#[tokio::test]
async fn brute_force_all_doors_together_are_tried_by_few() {
    let Some(door) = Door::open().await else { return };
    let doors = ["/sign-in", "/link", "/link/password", "/second-factor", "/passkey", "/account/second-factor/remove"];
    let mut tried = 0;
    let last = loop {
        let path = doors[tried % doors.len()];
        let request = Request::post(path).header("x-client", "192.0.2.9").header("sec-fetch-site", "same-origin");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = door.send(request.body(Body::from("token=x&code=1")).expect("a request")).await;
        tried += 1;
        if answer.status == StatusCode::TOO_MANY_REQUESTS || tried > 400 {
            break answer.status;
        }
    };
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "after {tried}");
}
