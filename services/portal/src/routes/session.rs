//! Signing in and out.

use axum::Form;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use serde::Deserialize;

use super::reader::{Reader, Shown};
use super::second_factor::come_in;
use super::submit::Written;
use crate::http::device::Device;
use crate::http::gate::{self, Came, Entry};
use crate::pages::session::{ConfirmSignInPage, SignInPage};

pub(super) async fn sign_in(reader: Reader) -> Shown {
    Ok(reader.show(&SignInPage { frame: &reader.frame, spent: false }))
}

/// Only asks for a press of the button: programs that look at links in mails must not use them up.
pub(super) async fn confirm(reader: Reader, Path(token): Path<String>) -> Shown {
    Ok(reader.show(&ConfirmSignInPage { frame: &reader.frame, token }))
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    token: String,
}

pub(super) async fn use_link(reader: Reader, device: Device, Form(link): Form<Link>) -> Shown {
    let asker = gate::use_link(&reader.portal, &link.token).await.map_err(|failure| reader.broken(&failure))?;
    let Some(asker) = asker else {
        return Ok(reader.show_as(StatusCode::FORBIDDEN, &SignInPage { frame: &reader.frame, spent: true }));
    };
    come_in(&reader, Entry::new(asker, Came::BySignInLink).on(device, &reader.visitor), "/desk").await
}

/// Whoever is signed in, in whatever role.
pub(super) async fn sign_out(Written { reader, .. }: Written) -> Response {
    let Some(session) = reader.visitor.session() else { return reader.redirect("/") };
    match gate::sign_out(&reader.portal, session).await {
        Ok(cookie) => {
            let mut headers = HeaderMap::new();
            // The browser forgets everything else that it kept of us, too.
            headers.insert("clear-site-data", axum::http::HeaderValue::from_static("\"cache\""));
            (headers, AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect("/")).into_response()
        }
        Err(failure) => {
            tracing::error!(%failure, "nobody can sign out");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
