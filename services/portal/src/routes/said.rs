//! What is said on the page after the one that did something: carried there by a cookie, read once.
//!
//! The cookie holds names of sentences and notices, nothing secret and nothing that is trusted: it is shown as text.

use axum::http::header::{self, HeaderName};
use axum::response::AppendHeaders;
use contracts::Notice;
use cookie::{Cookie, SameSite};
use serde::{Deserialize, Serialize};

use crate::http::Outside;
use crate::pages::Frame;
use crate::text::{Note, Tone};

/// What was done, and what there is to know about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    /// The name of the sentence.
    pub(crate) done: String,
    /// What fills it.
    #[serde(default)]
    pub(crate) count: Option<u32>,
    /// Warnings of the service.
    #[serde(default)]
    pub(crate) warnings: Vec<Notice>,
}

/// Browsers keep cookies of 4,096 bytes.
const LONGEST: usize = 3_500;

/// Sentences that a cookie may name: what was done, and nothing else.
const PREFIX: &str = "done-";

/// What was said, out of the cookies of a request.
pub(super) fn heard<'a>(frame: &Frame, cookies: impl Iterator<Item = &'a str>) -> Vec<Note> {
    let texts = &frame.texts;
    let all = cookies.flat_map(Cookie::split_parse_encoded).filter_map(Result::ok);
    let said = all.filter(|cookie| matches!(cookie.name(), "__Host-said" | "said"));
    let Some(said) = said.last().and_then(|cookie| serde_json::from_str::<Said>(cookie.value()).ok()) else {
        return Vec::new();
    };
    let known = said.done.starts_with(PREFIX) && texts.has(&said.done);
    let done =
        known.then(|| Note::new(Tone::Done, texts.say(&said.done).with("count", said.count.unwrap_or_default())));
    done.into_iter().chain(said.warnings.iter().map(|warning| frame.note(Tone::Warning, warning))).collect()
}

type SetCookie = AppendHeaders<[(HeaderName, String); 1]>;

/// The cookie that says this on the next page.
pub(super) fn remember(outside: &Outside, mut said: Said) -> SetCookie {
    let mut value = encoded(&said);
    while value.len() > LONGEST && said.warnings.pop().is_some() {
        value = encoded(&said);
    }
    set(outside, value, 60)
}

fn encoded(said: &Said) -> String {
    serde_json::to_string(said).unwrap_or_default()
}

/// The cookie that says nothing more.
pub(super) fn forget(outside: &Outside) -> SetCookie {
    set(outside, String::new(), 0)
}

fn set(outside: &Outside, value: String, seconds: i64) -> SetCookie {
    let name = if outside.secure { "__Host-said" } else { "said" };
    let cookie = Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(outside.secure)
        .same_site(SameSite::Strict)
        .max_age(cookie::time::Duration::seconds(seconds))
        .build();
    AppendHeaders([(header::SET_COOKIE, cookie.encoded().to_string())])
}
