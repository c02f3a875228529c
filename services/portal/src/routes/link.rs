//! Coming in by a private link.

use access::Asker;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse as _};
use contracts::notices::{OpenLink, OpenedLink, Purpose, RenewLink, SendLink};
use serde::Deserialize;

use super::reader::{Reader, Shown, Trouble};
use crate::http::gate::{self, Came};
use crate::http::{drafts, passwords};
use crate::pages::session::EnterPage;
use crate::text::Tone;

pub(super) async fn ask(reader: Reader) -> Shown {
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: None, asked: false, refusal: None, old: None }))
}

/// Only asks for a press of the button: programs that look at links in mails must not open them.
pub(super) async fn confirm(reader: Reader, Path(token): Path<String>) -> Shown {
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: Some(token), asked: false, refusal: None, old: None }))
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    token: String,
}

pub(super) async fn open(reader: Reader, Form(link): Form<Link>) -> Shown {
    let id = reader.new_id()?;
    let opened = reader.portal.command(&reader.visitor, id, None, &OpenLink { token: link.token.clone() }).await;
    let opened = match opened {
        Ok(opened) => opened,
        Err(fault) => {
            let expired = fault.to_notice().code == "link-has-expired";
            let refusal = Some(reader.frame.note(Tone::Refusal, &fault.to_notice()).text);
            let old = expired.then_some(link.token);
            let page = EnterPage { frame: &reader.frame, token: None, asked: false, refusal, old };
            return Ok(reader.show_as(StatusCode::FORBIDDEN, &page));
        }
    };
    let (asker, to) = role(opened);
    let to = if opened.purpose == Purpose::Application { to_draft(&reader, &opened, to).await? } else { to };
    let cookie = gate::let_in(&reader.portal, &asker, Came::ByLink).await.map_err(|failure| reader.broken(&failure))?;
    Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect(to)).into_response())
}

/// Sends another link in place of one that has expired.
pub(super) async fn renew(reader: Reader, Form(link): Form<Link>) -> Shown {
    let id = reader.new_id()?;
    let sent = reader.portal.command(&reader.visitor, id, None, &RenewLink { token: link.token }).await;
    if let Err(fault) = &sent {
        tracing::info!(%fault, "a link was to be renewed and was not");
    }
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: None, asked: true, refusal: None, old: None }))
}

#[derive(Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

pub(super) async fn by_password(reader: Reader, Form(Named { name, password }): Form<Named>) -> Shown {
    let cookie = passwords::sign_in(&reader.portal, &name, &password).await;
    let Some(cookie) = cookie.map_err(|failure| reader.broken(&failure))? else {
        let refusal = Some(reader.frame.say("enter-by-password-wrong").into());
        let page = EnterPage { frame: &reader.frame, token: None, asked: false, refusal, old: None };
        return Ok(reader.show_as(StatusCode::FORBIDDEN, &page));
    };
    Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect("/lists")).into_response())
}

/// Whoever has written on an application and sent none yet is led back to it.
async fn to_draft(reader: &Reader, opened: &OpenedLink, to: &'static str) -> Result<&'static str, Trouble> {
    let draft = drafts::find(&reader.portal, opened.contact).await.map_err(|failure| reader.broken(&failure))?;
    Ok(if draft.is_some_and(|draft| draft.is_open()) { "/applications/new" } else { to })
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
    Ok(reader.show(&EnterPage { frame: &reader.frame, token: None, asked: true, refusal: None, old: None }))
}
