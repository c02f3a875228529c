//! Choosing the place whose clocks one goes by. Nothing is known of it but what the browser keeps.

use axum::extract::{Query, Request, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use cookie::Cookie;
use serde::Deserialize;

use super::reader::{Reader, Shown};
use super::submit::{Done, typed};
use crate::http::{Portal, zone};
use crate::pages::form::{Fault, Form};
use crate::pages::own_time::{Area, LocalTimePage, choose_place};
use crate::text::Zone;

/// The longest path that is gone back to, in bytes.
const LONGEST: usize = 2_000;
/// Where one goes back to who came from nowhere.
const START: &str = "/dialogues";

/// What is asked for, and where from.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default, rename = "in")]
    area: Option<String>,
    #[serde(default)]
    back: Option<String>,
}

/// A path of ours, with its query, and nothing that a browser could read as another site: it drops line breaks and tabs, takes a
/// backslash for a slash, and two slashes for the name of a host.
fn own_path(text: Option<&str>) -> &str {
    let safe = |text: &&str| {
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        plain && text.len() <= LONGEST && text.starts_with('/') && !text.starts_with("//")
    };
    text.filter(safe).unwrap_or(START)
}

pub(super) async fn ask(reader: Reader, Query(asked): Query<Asked>) -> Shown {
    let reader = reader.named().await;
    let area = match asked.area.as_deref() {
        None => None,
        Some(code) => Some(Area::of(code).ok_or_else(|| reader.not_found())?),
    };
    let back = own_path(asked.back.as_deref());
    let form = choose_place(&reader.frame, area, reader.arrived, back);
    Ok(shown(&reader, StatusCode::OK, form, back))
}

fn shown(reader: &Reader, status: StatusCode, form: Form, back: &str) -> Response {
    let page = LocalTimePage { frame: &reader.frame, form, back: back.to_owned(), now: reader.arrived };
    reader.show_as(status, &page)
}

/// Keeps a place, or asks which clocks of a country; whoever sends this need not be signed in.
pub(super) async fn choose(
    State(portal): State<Portal>,
    reader: Reader,
    request: Request,
) -> Result<Response, Response> {
    let values = typed(request, &portal).await?;
    let back = own_path(values.one("back"));
    if values.one("forget").is_some() {
        return Ok(gone_back(&reader, &zone::forget(&portal.outside), back, "done-local-time-forgotten"));
    }
    let country = values.one("country").and_then(|code| code.parse().ok());
    let clocks = country.map(|state| Zone::clocks_of(state, reader.arrived)).unwrap_or_default();
    let only = if let [zones] = clocks.as_slice() { zones.first().copied() } else { None };
    if let Some(zone) = values.one("zone").and_then(Zone::named).or(only) {
        return Ok(gone_back(&reader, &zone::remember(&portal.outside, zone), back, "done-local-time"));
    }
    let reader = reader.named().await;
    if let Some(state) = country.filter(|_| clocks.len() > 1) {
        let form = choose_place(&reader.frame, Some(Area::State(state)), reader.arrived, back);
        return Ok(shown(&reader, StatusCode::OK, form, back));
    }
    let area = values.one("in").and_then(Area::of);
    let form = choose_place(&reader.frame, area, reader.arrived, back);
    let field = if area.is_some() { "zone" } else { "country" };
    let form = form.with_faults(&reader.frame, vec![Fault { field, key: "fault-choice", most: 0 }]);
    Ok(shown(&reader, StatusCode::UNPROCESSABLE_ENTITY, form, back))
}

fn gone_back(reader: &Reader, cookie: &Cookie<'_>, back: &str, done: &str) -> Response {
    (AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.go_on(Done::new(back, done))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_back_to_our_own_pages_alone() {
        for path in ["/", "/dialogues/1", "/applications/new/check?then=check", "/inputs?article=TIP%206"] {
            assert_eq!(own_path(Some(path)), path);
        }
        let elsewhere = [
            "",
            "dialogues",
            "https://evil.example",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\r\nSet-Cookie: a=b",
            " //evil.example",
            "javascript:alert(1)",
            "/حوار",
        ];
        for path in elsewhere {
            assert_eq!(own_path(Some(path)), START, "{path}");
        }
        assert_eq!(own_path(Some(&format!("/{}", "a".repeat(LONGEST)))), START);
        assert_eq!(own_path(None), START);
    }
}
