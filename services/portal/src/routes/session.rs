//! Signing in and out.

use axum::Form;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use serde::Deserialize;

use super::reader::{Reader, Shown};
use super::submit::Written;
use crate::http::gate;
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

pub(super) async fn use_link(reader: Reader, Form(link): Form<Link>) -> Response {
    match gate::sign_in(&reader.portal, &link.token).await {
        Ok(Some(cookie)) => {
            (AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect("/desk")).into_response()
        }
        Ok(None) => reader.show_as(StatusCode::FORBIDDEN, &SignInPage { frame: &reader.frame, spent: true }),
        Err(failure) => {
            tracing::error!(%failure, "nobody can sign in");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
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
