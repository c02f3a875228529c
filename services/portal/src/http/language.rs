//! The language of whoever asks.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use treaty::Language;

use crate::text::choose;

/// The reader's language, by what the browser accepts.
pub(crate) fn language(headers: &HeaderMap) -> Language {
    choose(None, headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()))
}
