//! Answers that are only a status, as pages for people and as problems for programs.

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse as _, Response};

use askama::Template as _;
use contracts::Day;

use super::bounds;
use super::language::Spoken;
use super::limits::{Bare, CHANGED};
use super::problem::Problem;
use super::{API, Portal};
use crate::pages::home::TroublePage;
use crate::pages::{Frame, Place};
use crate::text::{Sentence, Texts};

/// Gives an answer without a body of our own a page, or a problem where a program asks.
pub(super) async fn dressed(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let program = request.uri().path().starts_with(API);
    let person = accepts_pages(request.headers());
    let path = request.uri().path().to_owned();
    let spoken = Spoken::of(request.extensions());
    let texts = Texts::of(spoken.language);
    let place = spoken.place(request.method(), request.uri());
    let response = next.run(request).await;
    let status = response.status();
    let bare = response.extensions().get::<Bare>().is_some();
    if bare || !(status.is_client_error() || status.is_server_error()) || is_ours(&response) {
        return response;
    }
    let Some((title, instead)) = words(status) else { return response };
    let instead = match status {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(&texts, &path),
        StatusCode::TOO_MANY_REQUESTS if path == CHANGED => texts.say("limits-changes-instead"),
        _ => texts.say(instead),
    };
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.remove(axum::http::header::CONTENT_LENGTH);
    if program || !person {
        let problem = Problem::plain(status, instead.to_string());
        return (parts.headers, problem).into_response();
    }
    let page = page(&portal, texts, place, (title, instead));
    (status, parts.headers, Html(page)).into_response()
}

fn accepts_pages(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// Whether the answer is a page, a problem or a file already. Texts of the libraries are not for people.
fn is_ours(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| !kind.starts_with("text/plain"))
}

/// How large a request to this path may be.
fn too_large(texts: &Texts, path: &str) -> Sentence {
    let key = if bounds::takes_notes(path) { "large-note-instead" } else { "large-instead" };
    texts.say(key).with("most", bounds::most(path) >> 20)
}

fn page(portal: &Portal, texts: Texts, place: Place, (title, instead): (&str, Sentence)) -> String {
    let frame = Frame {
        texts,
        place,
        person: None,
        csrf: String::new(),
        today: Day(portal.house.today()),
        notes: Vec::new(),
        own: None,
        names: std::sync::Arc::default(),
    };
    let page = TroublePage { frame: &frame, title: frame.say(title), instead, trace: None };
    page.render().unwrap_or_default()
}

/// The names of the sentences for a status.
fn words(status: StatusCode) -> Option<(&'static str, &'static str)> {
    Some(match status {
        StatusCode::NOT_FOUND => ("not-found-title", "not-found-instead"),
        StatusCode::FORBIDDEN => ("forged-title", "forged-instead"),
        StatusCode::METHOD_NOT_ALLOWED | StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            ("method-title", "method-instead")
        }
        StatusCode::PAYLOAD_TOO_LARGE => ("large-title", "large-instead"),
        StatusCode::TOO_MANY_REQUESTS => ("limits-title", "limits-instead"),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => ("absent-title", "absent-instead"),
        _ if status.is_server_error() => ("broken-title", "broken-instead"),
        _ => return None,
    })
}
