//! Requests that are too large, and notes verbales that are: whoever sends one learns how large it may be, and what they typed stays.

use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contracts::registry::LARGEST_NOTE;

use super::Door;
use crate::http::bounds::{LARGEST_REQUEST, LARGEST_WITH_NOTE};
use crate::routes::typed;

const KIND: &str = "multipart/form-data; boundary=edge";

/// A form with a note of so many bytes, and a reference after it.
fn with_note(bytes: usize) -> Vec<u8> {
    let part = |name: &str| format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"");
    let mut body = format!("{}; filename=\"note.pdf\"\r\n\r\n", part("note_file")).into_bytes();
    body.resize(body.len() + bytes, b'a');
    body.extend(format!("\r\n{}\r\n\r\n7/2021\r\n--edge--\r\n", part("reference")).into_bytes());
    body
}

fn sent(path: &str, body: Vec<u8>) -> Request<Body> {
    let request = Request::post(path)
        .header("accept", "text/html")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", KIND)
        .header("content-length", body.len());
    request.body(Body::from(body)).expect("a request")
}

#[tokio::test]
async fn pr_18i_a_note_that_is_too_large_is_read_as_far_as_that_shows_and_the_rest_of_the_form_stays() {
    for (bytes, kept) in [(1_000, 1_000), (LARGEST_NOTE, LARGEST_NOTE), (5_000_000, LARGEST_NOTE + 1)] {
        let mut request = sent("/", with_note(bytes));
        DefaultBodyLimit::max(LARGEST_WITH_NOTE).apply(&mut request);
        let values = typed(request, &()).await.expect("it is read");
        let file = URL_SAFE_NO_PAD.decode(values.one("note_file").expect("the file")).expect("base64url");
        assert_eq!((file.len(), values.one("reference")), (kept, Some("7/2021")), "{bytes}");
    }
}

#[tokio::test]
async fn what_is_too_large_is_told_with_how_large_it_may_be_and_that_nothing_was_recorded() {
    let Some(door) = Door::open().await else { return };
    let large = door.send(sent("/people/name", with_note(LARGEST_WITH_NOTE))).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    for says in ["10 MB", "a note as a file at most 2 MB", "Nothing was recorded"] {
        assert!(large.body.contains(says), "{says}: {}", large.body);
    }
    let french = door.send(sent("/fr/desk/people/name", with_note(LARGEST_WITH_NOTE))).await;
    assert!(french.body.contains("10 Mo") && french.body.contains("<html lang=\"fr\""), "{}", french.body);
    let elsewhere = door.send(sent("/calendar", with_note(LARGEST_REQUEST))).await;
    assert_eq!(elsewhere.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(elsewhere.body.contains("At most 2 MB") && !elsewhere.body.contains("note"), "{}", elsewhere.body);
    let let_in = door.send(sent("/people/name", with_note(LARGEST_REQUEST))).await;
    assert_ne!(let_in.status, StatusCode::PAYLOAD_TOO_LARGE, "a note may be larger than other requests");
}

#[tokio::test]
async fn what_does_not_say_how_large_it_is_is_refused_when_it_shows() {
    let Some(door) = Door::open().await else { return };
    for (path, bytes) in [("/people/name", LARGEST_WITH_NOTE), ("/calendar", LARGEST_REQUEST)] {
        let mut request = sent(path, with_note(bytes));
        request.headers_mut().remove("content-length");
        assert_eq!(door.send(request).await.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
}
