//! How large a request may be. Where notes verbales are sent it is more: a scan of some pages in colour is larger than a note may be, and
//! whoever sends one is to be told on the page that they have filled in.

use std::future::poll_fn;
use std::pin::Pin;

use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

/// The largest request, in bytes.
pub(crate) const LARGEST_REQUEST: usize = 2 << 20;
/// The largest one that brings a note verbale as a file.
pub(crate) const LARGEST_WITH_NOTE: usize = 10 << 20;
/// How much is heard of a request that is too large before that is said: browsers show no answer to what they are still sending.
const HEARD: usize = 64 << 20;

/// Where notes are sent.
const NOTES: [&str; 4] =
    ["/people/name", "/desk/people/name", "/api/v1/compare-note", "/api/v1/commands/registry/name-people"];

/// Whether notes are sent to this path.
pub(super) fn takes_notes(path: &str) -> bool {
    NOTES.contains(&path)
}

/// The largest request to this path, in bytes.
pub(super) fn most(path: &str) -> usize {
    if takes_notes(path) { LARGEST_WITH_NOTE } else { LARGEST_REQUEST }
}

/// Refuses what is larger: at once where it is told beforehand, else as soon as whoever reads it finds so.
pub(super) async fn bounded(mut request: Request, next: Next) -> Response {
    let most = most(request.uri().path());
    if told(request.headers()).is_some_and(|bytes| bytes > most) {
        hear(request.into_body()).await;
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    DefaultBodyLimit::max(most).apply(&mut request);
    next.run(request).await
}

/// How large a request says that it is.
fn told(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Hears what is sent, and keeps none of it.
async fn hear(mut body: Body) {
    let mut heard = 0;
    while let Some(Ok(frame)) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        heard += frame.data_ref().map_or(0, Bytes::len);
        if heard > HEARD {
            return;
        }
    }
}
