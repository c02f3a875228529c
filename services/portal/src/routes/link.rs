//! Coming in by a private link.

use access::Asker;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use contracts::notices::{OpenLink, OpenedLink, Purpose, RenewLink, SendLink};
use serde::Deserialize;

use super::reader::{Reader, Shown, Trouble};
use super::second_factor::come_in;
use crate::http::device::Device;
use crate::http::gate::{Came, Entry};
use crate::http::{drafts, passwords};
use crate::pages::session::EnterPage;
use crate::text::Tone;

/// The page on which one comes in, with nothing done yet.
pub(super) fn page(reader: &Reader) -> EnterPage<'_> {
    let provider = reader.portal.provider.as_ref().map(|provider| provider.name().to_owned());
    EnterPage { provider, ..EnterPage::new(&reader.frame) }
}

pub(super) async fn ask(reader: Reader) -> Shown {
    Ok(reader.show(&page(&reader)))
}

/// Only asks for a press of the button: programs that look at links in mails must not open them.
pub(super) async fn confirm(reader: Reader, Path(token): Path<String>) -> Shown {
    Ok(reader.show(&EnterPage { token: Some(token), ..page(&reader) }))
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    token: String,
}

pub(super) async fn open(reader: Reader, device: Device, Form(link): Form<Link>) -> Shown {
    let id = reader.new_id()?;
    let opened = reader.portal.command(&reader.visitor, id, None, &OpenLink { token: link.token.clone() }).await;
    let opened = match opened {
        Ok(opened) => opened,
        Err(fault) => {
            let expired = fault.to_notice().code == "link-has-expired";
            let refusal = Some(reader.frame.note(Tone::Refusal, &fault.to_notice()).text);
            let old = expired.then_some(link.token);
            let again = EnterPage { refusal, old, ..page(&reader) };
            return Ok(reader.show_as(StatusCode::FORBIDDEN, &again));
        }
    };
    let (asker, to) = role(opened);
    let to = if opened.purpose == Purpose::Application { to_draft(&reader, &opened, to).await? } else { to };
    come_in(&reader, Entry::new(asker, Came::ByLink).on(device, &reader.visitor), to).await
}

/// Sends another link in place of one that has expired.
pub(super) async fn renew(reader: Reader, Form(link): Form<Link>) -> Shown {
    let id = reader.new_id()?;
    let sent = reader.portal.command(&reader.visitor, id, None, &RenewLink { token: link.token }).await;
    if let Err(fault) = &sent {
        tracing::info!(%fault, "a link was to be renewed and was not");
    }
    Ok(reader.show(&EnterPage { asked: Some("enter-asked"), ..page(&reader) }))
}

#[derive(Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

pub(super) async fn by_password(reader: Reader, device: Device, Form(Named { name, password }): Form<Named>) -> Shown {
    let asker = passwords::belongs_to(&reader.portal, &name, &password).await;
    let Some(asker) = asker.map_err(|failure| reader.broken(&failure))? else {
        let refusal = Some(reader.frame.say("enter-by-password-wrong").into());
        let again = EnterPage { refusal, name, ..page(&reader) };
        return Ok(reader.show_as(StatusCode::FORBIDDEN, &again));
    };
    let to = start_of(&asker);
    come_in(&reader, Entry::new(asker, Came::ByPassword).on(device, &reader.visitor), to).await
}

/// Whoever has written on an application and sent none yet is led back to it.
async fn to_draft(reader: &Reader, opened: &OpenedLink, to: &'static str) -> Result<&'static str, Trouble> {
    let draft = drafts::find(&reader.portal, opened.contact).await.map_err(|failure| reader.broken(&failure))?;
    Ok(if draft.is_some_and(|draft| draft.is_open()) { "/applications/new" } else { to })
}

/// As whom the link lets somebody in, and where to.
fn role(opened: OpenedLink) -> (Asker, &'static str) {
    let contact = opened.contact.to_string();
    let asker = match opened.purpose {
        Purpose::Application => Asker::Applicant { contact },
        Purpose::Mission { state } => Asker::Mission { account: contact, state: state.to_string() },
        Purpose::Official { state } => Asker::Official { account: contact, state: state.to_string() },
        Purpose::Chair => Asker::Chair { account: contact },
        Purpose::Bureau => Asker::Bureau { account: contact },
    };
    let to = start_of(&asker);
    (asker, to)
}

/// Where somebody begins who has come in.
pub(super) fn start_of(asker: &Asker) -> &'static str {
    match asker {
        Asker::Applicant { .. } => "/applications",
        Asker::Secretariat { .. } => "/desk",
        Asker::Mission { .. } | Asker::Official { .. } => "/moves",
        _ => "/lists",
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
    Ok(reader.show(&EnterPage { asked: Some("enter-asked"), ..page(&reader) }))
}
