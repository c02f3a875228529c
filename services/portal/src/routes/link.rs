//! Coming in by a private link.

use access::Asker;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse as _};
use contracts::notices::{OpenLink, OpenedLink, Purpose, SendLink};
use serde::Deserialize;

use super::reader::{Reader, Shown};
use crate::http::gate;
use crate::pages::session::EnterPage;
use crate::text::Tone;

pub(super) async fn ask(reader: Reader) -> Shown {
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: None, asked: false, refusal: None }))
}

/// Only asks for a press of the button: programs that look at links in mails must not open them.
pub(super) async fn confirm(reader: Reader, Path(token): Path<String>) -> Shown {
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: Some(token), asked: false, refusal: None }))
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    token: String,
}

pub(super) async fn open(reader: Reader, Form(link): Form<Link>) -> Shown {
    let id = reader.new_id()?;
    let opened = reader.portal.command(&reader.visitor, id, None, &OpenLink { token: link.token }).await;
    let opened = match opened {
        Ok(opened) => opened,
        Err(fault) => {
            let refusal = Some(reader.frame.note(Tone::Refusal, &fault.to_notice()));
            let page = EnterPage { frame: &reader.frame, token: None, asked: false, refusal };
            return Ok(reader.show_as(StatusCode::FORBIDDEN, &page));
        }
    };
    let (asker, to) = role(opened);
    let cookie = gate::let_in(&reader.portal, &asker).await.map_err(|failure| reader.broken(&failure))?;
    Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect(to)).into_response())
}

/// As whom the link lets somebody in, and where to.
fn role(opened: OpenedLink) -> (Asker, &'static str) {
    let contact = opened.contact.to_string();
    match opened.purpose {
        Purpose::Application => (Asker::Applicant { contact }, "/applications"),
        Purpose::Mission { state } => (Asker::Mission { account: contact, state: state.to_string() }, "/lists"),
        Purpose::Chair => (Asker::Chair { account: contact }, "/lists"),
        Purpose::Bureau => (Asker::Bureau { account: contact }, "/lists"),
    }
}

#[derive(Deserialize)]
pub(super) struct Again {
    #[serde(default)]
    address: String,
}

/// The same answer for every address.
pub(super) async fn again(reader: Reader, Form(again): Form<Again>) -> Shown {
    let id = reader.new_id()?;
    let sent = reader.portal.command(&reader.visitor, id, None, &SendLink { address: again.address }).await;
    if let Err(fault) = &sent {
        tracing::info!(%fault, "a link was asked for and not sent");
    }
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: None, asked: true, refusal: None }))
}
