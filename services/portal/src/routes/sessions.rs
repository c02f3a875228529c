//! Where one is signed in: looked at, and ended.

use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse as _};

use super::holder::{Holder, HolderSent};
use super::reader::Shown;
use super::submit::Done;
use crate::http::{gate, sessions};
use crate::pages::session::{OwnWaysPage, SessionsPage};

/// The Secretariat's page on its own ways in; others have it on the page of their account.
pub(super) async fn ways(holder: Holder) -> Shown {
    Ok(holder
        .reader
        .show(&OwnWaysPage { frame: &holder.reader.frame, provider: holder.reader.portal.provider.is_some() }))
}

pub(super) async fn sessions(holder: Holder) -> Shown {
    let open = holder.well(sessions::open(&holder.reader.portal, &holder.owner).await)?;
    let page =
        SessionsPage { frame: &holder.reader.frame, base: holder.base(), open: &open, this: holder.session.id() };
    Ok(holder.reader.show(&page))
}

pub(super) async fn end(HolderSent { holder, values }: HolderSent) -> Shown {
    let portal = &holder.reader.portal;
    let id = values.one("session").unwrap_or_default();
    holder.well(sessions::end(portal, &holder.owner, id).await)?;
    if id == holder.session.id() {
        let cookie = gate::no_cookie(&portal.outside).to_string();
        let on = holder.reader.go_on(Done::new("/", "done-session-ended"));
        return Ok((AppendHeaders([(SET_COOKIE, cookie)]), on).into_response());
    }
    Ok(holder.go_on("sessions", "done-session-ended"))
}

pub(super) async fn end_others(HolderSent { holder, .. }: HolderSent) -> Shown {
    holder.well(sessions::leave_only(&holder.reader.portal, &holder.owner, &holder.session).await)?;
    Ok(holder.go_on("sessions", "done-other-sessions-ended"))
}
