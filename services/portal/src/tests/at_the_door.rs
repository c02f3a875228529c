//! Headers, limits, and answers that are only a status.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::Door;
use crate::assets;
use crate::text::AVAILABLE;

#[tokio::test]
async fn every_answer_carries_the_policies() {
    let Some(door) = Door::open().await else { return };
    for path in ["/how-lots-are-drawn", "/nothing", "/api/v1/openapi.json", &assets::path("site.css")] {
        let answer = door.get(path, "").await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
        assert!(answer.header("strict-transport-security").starts_with("max-age="), "{path}");
    }
}

#[tokio::test]
async fn assets_are_kept_and_pages_are_not() {
    let Some(door) = Door::open().await else { return };
    assert_eq!(door.get(&assets::path("site.js"), "").await.header("cache-control"), assets::CACHE);
    assert_eq!(door.get("/how-lots-are-drawn", "").await.header("cache-control"), "no-store");
    assert_eq!(door.get("/assets/site.css", "").await.status, StatusCode::NOT_FOUND, "only under its digest");
}

#[tokio::test]
async fn the_first_page_is_light() {
    let Some(door) = Door::open().await else { return };
    for language in AVAILABLE {
        let page = format!("/{}/how-lots-are-drawn", language.code());
        let files = assets::typeface(language).iter().chain(&["site.css", "site.js"]).map(|name| assets::path(name));
        let mut sum = 0;
        for path in files.chain([page]) {
            let request = Request::get(path).header("accept", "text/html").header("accept-encoding", "gzip");
            let response =
                tower::ServiceExt::oneshot(door.app.clone(), request.body(Body::empty()).expect("a request")).await;
            let body = response.expect("an answer").into_body();
            sum += axum::body::to_bytes(body, 1 << 20).await.expect("a body").len();
        }
        assert!(sum < 100_000, "{sum} bytes in {language}");
    }
}

#[tokio::test]
async fn what_is_only_a_status_becomes_a_page_or_a_problem() {
    let Some(door) = Door::open().await else { return };
    let page = door.get("/nothing", "").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.body.contains("<h1>There is no such page</h1>"), "{}", page.body);
    let problem = door.get("/api/v1/nothing", "").await;
    assert_eq!((problem.status, problem.header("content-type")), (StatusCode::NOT_FOUND, "application/problem+json"));
    let method = door.post("/how-lots-are-drawn", "", "").await;
    assert_eq!(method.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(method.body.contains("cannot be used in that way"), "{}", method.body);
}

#[tokio::test]
async fn a_service_that_does_not_run_is_said_so() {
    let Some(door) = Door::open().await else { return };
    let page = door.get("/states", "").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.body.contains("This part does not answer at present"), "{}", page.body);
}

#[tokio::test]
async fn forged_large_and_hasty_requests_are_refused() {
    let Some(door) = Door::open().await else { return };
    let post = || {
        Request::post("/sign-in")
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded")
    };
    let forged = post().header("sec-fetch-site", "cross-site").body(Body::from("token=x")).expect("a request");
    let forged = door.send(forged).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert!(forged.body.contains("did not come from one of our pages"), "{}", forged.body);
    let elsewhere =
        post().header("origin", "https://elsewhere.example").body(Body::from("token=x")).expect("a request");
    assert_eq!(door.send(elsewhere).await.status, StatusCode::FORBIDDEN);
    let large = format!("token={}", "x".repeat(3 << 20));
    let large = post().header("content-length", large.len()).body(Body::from(large)).expect("a request");
    assert_eq!(door.send(large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let mut last = StatusCode::OK;
    for _ in 0..400 {
        let request = post().header("x-client", "192.0.2.1").header("sec-fetch-site", "same-origin");
        last = door.send(request.body(Body::from("token=x")).expect("a request")).await.status;
        if last == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let other =
        Request::get("/how-lots-are-drawn").header("x-client", "192.0.2.2").body(Body::empty()).expect("a request");
    assert_eq!(door.send(other).await.status, StatusCode::OK, "others are not held up");
}
