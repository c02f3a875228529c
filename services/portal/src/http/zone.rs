//! Whose clocks a reader goes by: kept in a cookie, as it was chosen or as the browser says.
//!
//! The cookie holds the name of a zone and nothing else. Scripts write it too, so it is not kept from them; whatever it says that is no
//! zone of our list is as if it were not there. Pages that depend on it are never shared between people: they are not stored at all.

use axum::http::HeaderMap;
use axum::http::header;
use cookie::{Cookie, SameSite};

use super::Outside;
use crate::pages::OwnTime;
use crate::text::Zone;

/// For how long a place is remembered.
const REMEMBERED: cookie::time::Duration = cookie::time::Duration::days(365);

/// What stands before a zone that nobody chose: the script wrote down what the browser says.
const BROWSER: &str = "browser:";

/// Browsers take `__Host-` only over TLS. The script knows both names.
fn name(outside: &Outside) -> &'static str {
    if outside.secure { "__Host-zone" } else { "zone" }
}

/// Whose clocks whoever sent this goes by, where that is known.
pub(crate) fn own_time(headers: &HeaderMap, outside: &Outside) -> Option<OwnTime> {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut cookies = cookies.flat_map(Cookie::split_parse).filter_map(Result::ok);
    let kept = cookies.find(|cookie| cookie.name() == name(outside))?;
    let (said, chosen) = match kept.value().strip_prefix(BROWSER) {
        Some(said) => (said, false),
        None => (kept.value(), true),
    };
    Zone::named(said).map(|zone| OwnTime { zone, chosen })
}

/// The cookie that remembers this place.
pub(crate) fn remember(outside: &Outside, zone: Zone) -> Cookie<'static> {
    cookie(outside, zone.name(), REMEMBERED)
}

/// The cookie that remembers none.
pub(crate) fn forget(outside: &Outside) -> Cookie<'static> {
    cookie(outside, "", cookie::time::Duration::ZERO)
}

fn cookie(outside: &Outside, value: &'static str, lifetime: cookie::time::Duration) -> Cookie<'static> {
    Cookie::build((name(outside), value))
        .path("/")
        .secure(outside.secure)
        .same_site(SameSite::Lax)
        .max_age(lifetime)
        .build()
}
