//! The language of whoever asks: it stands in the address, or is picked.
//!
//! `/fr/states` is the page `/states` in French. The layer takes the language off the address before any route sees it, so that
//! routes are written once. An address without a language is answered in the one that was chosen last, else in the first of the
//! browser's list that we have.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderValue};
use axum::http::uri::{PathAndQuery, Uri};
use axum::http::{Extensions, HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use cookie::{Cookie, SameSite};
use treaty::Language;

use super::Outside;
use crate::assets;
use crate::pages::Place;
use crate::text::{AVAILABLE, choose};

/// For how long a choice is remembered.
const REMEMBERED: cookie::time::Duration = cookie::time::Duration::days(365);

/// In which language an answer is, and whether the address said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) language: Language,
    pub(crate) in_address: bool,
}

impl Spoken {
    /// As the layer found it.
    pub(crate) fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().copied().unwrap_or(Self { language: Language::English, in_address: false })
    }

    /// The place of a page of this path and query.
    pub(crate) fn place(self, method: &Method, uri: &Uri) -> Place {
        Place {
            path: uri.path().trim_end_matches('/').to_owned(),
            query: uri.query().map(str::to_owned),
            in_address: self.in_address,
            again: matches!(*method, Method::GET | Method::HEAD),
        }
    }
}

/// Takes the language off the address, or picks one; says in the answer which it was.
pub(super) async fn spoken(State(outside): State<Arc<Outside>>, mut request: Request, next: Next) -> Response {
    let addressed = without_language(request.uri());
    let remembered = remembered(request.headers(), &outside);
    let spoken = match &addressed {
        Some((language, _)) => Spoken { language: *language, in_address: true },
        None => Spoken { language: picked(request.headers(), remembered.as_deref()), in_address: false },
    };
    if let Some((_, uri)) = addressed {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(spoken);
    let chosen = spoken.in_address
        && request.method() == Method::GET
        && is_choice(request.headers())
        && remembered.as_deref() != Some(spoken.language.code());
    let is_asset = request.uri().path().starts_with(assets::FOLDER);
    let mut response = next.run(request).await;
    if !is_asset {
        say(spoken, chosen.then_some(&*outside), &mut response);
    }
    response
}

/// The language that an address begins with, and the address without it.
fn without_language(uri: &Uri) -> Option<(Language, Uri)> {
    let rest = uri.path().strip_prefix('/')?;
    let (code, rest) = rest.split_once('/').unwrap_or((rest, ""));
    let language = AVAILABLE.into_iter().find(|language| language.code() == code)?;
    // An address of two slashes names another host to browsers.
    let path = format!("/{}", rest.trim_start_matches('/'));
    let whole = uri.query().map_or_else(|| path.clone(), |query| format!("{path}?{query}"));
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(whole).ok()?);
    Some((language, Uri::from_parts(parts).ok()?))
}

fn picked(headers: &HeaderMap, remembered: Option<&str>) -> Language {
    choose(remembered, headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()))
}

/// Whether whoever follows a link chooses by it: one of our own pages did the asking. A link in a letter of somebody else changes
/// nothing for later.
fn is_choice(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_none_or(|site| site == "same-origin")
}

fn name(outside: &Outside) -> &'static str {
    if outside.secure { "__Host-language" } else { "language" }
}

fn remembered(headers: &HeaderMap, outside: &Outside) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut cookies = cookies.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.find(|cookie| cookie.name() == name(outside)).map(|cookie| cookie.value().to_owned())
}

/// What the answer says of its language: which it is, that it was picked, and that a page's choice is remembered.
fn say(spoken: Spoken, remember: Option<&Outside>, response: &mut Response) {
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let headers = response.headers_mut();
    if is_page {
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(spoken.language.code()));
    }
    if !spoken.in_address {
        headers.append(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    }
    let cookie = remember.filter(|_| is_page).map(|outside| cookie(outside, spoken.language).to_string());
    if let Some(cookie) = cookie.and_then(|cookie| HeaderValue::try_from(cookie).ok()) {
        headers.append(header::SET_COOKIE, cookie);
    }
}

fn cookie(outside: &Outside, language: Language) -> Cookie<'static> {
    Cookie::build((name(outside), language.code()))
        .path("/")
        .http_only(true)
        .secure(outside.secure)
        .same_site(SameSite::Lax)
        .max_age(REMEMBERED)
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken_off(address: &str) -> Option<(Language, String)> {
        let found = without_language(&address.parse().expect("an address"));
        found.map(|(language, uri)| (language, uri.to_string()))
    }

    #[test]
    fn the_language_is_taken_off_the_address() {
        assert_eq!(taken_off("/fr/states?on=2026-11-25"), Some((Language::French, "/states?on=2026-11-25".to_owned())));
        assert_eq!(taken_off("/ar/"), Some((Language::Arabic, "/".to_owned())));
        assert_eq!(taken_off("/zh"), Some((Language::Chinese, "/".to_owned())));
        assert_eq!(taken_off("/en//example.org"), Some((Language::English, "/example.org".to_owned())));
    }

    #[test]
    fn what_only_begins_like_a_language_is_left_alone() {
        for address in ["/", "/states", "/free", "/de/states", "/FR/states"] {
            assert_eq!(taken_off(address), None, "{address}");
        }
    }
}
