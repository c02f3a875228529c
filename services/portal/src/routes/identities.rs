//! Coming in by a provider of identities, and linking one's identity there to one's account.

use std::sync::Arc;

use axum::extract::Query;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Response};

use super::holder::{Holder, HolderSent};
use super::link::{page, start_of};
use super::reader::{Reader, Shown, Trouble};
use super::second_factor::come_in;
use crate::http::device::Device;
use crate::http::gate::{Came, Entry};
use crate::http::identities;
use crate::http::proof::{self, Lacking};
use crate::http::provider::{Arrival, Back, Fault, Provider, no_cookie};
use crate::pages::form::Values;
use crate::pages::session::passkeys::come_in_again;
use crate::pages::session::{EnterPage, IdentityGoPage, IdentityPage};
use crate::text::Sentence;

fn provider(reader: &Reader) -> Result<Arc<Provider>, Trouble> {
    reader.portal.provider.clone().ok_or_else(|| reader.not_found())
}

/// On to the provider.
pub(super) async fn begin(reader: Reader) -> Shown {
    match provider(&reader)?.begin(&reader.portal, None).await {
        Ok((address, cookie)) => {
            Ok((StatusCode::SEE_OTHER, [(LOCATION, address), (SET_COOKIE, cookie.to_string())]).into_response())
        }
        Err(fault) => Ok(refused(&reader, why(&fault))),
    }
}

/// The name of the sentence for a fault, which the operator reads in the log.
fn why(fault: &Fault) -> &'static str {
    tracing::warn!(%fault, "nobody comes in by the provider of identities");
    match fault {
        Fault::Absent(_) => "identity-absent",
        Fault::Wrong(_) | Fault::Failed(_) => "identity-wrong",
    }
}

fn refused(reader: &Reader, key: &str) -> Response {
    let refusal = Some(reader.frame.say(key).into());
    reader.show_as(StatusCode::FORBIDDEN, &EnterPage { refusal, ..page(reader) })
}

/// Back from the provider: to link an identity, or to come in.
pub(super) async fn back(reader: Reader, device: Device, headers: HeaderMap, Query(back): Query<Back>) -> Shown {
    let provider = provider(&reader)?;
    let shown = match provider.end(&reader.portal, &headers, back).await {
        Err(fault) => refused(&reader, why(&fault)),
        Ok(Arrival { identity, linking: Some(session) }) => link(&reader, &identity, &session).await?,
        Ok(Arrival { identity, linking: None }) => arrived(&reader, device, &identity).await?,
    };
    Ok((AppendHeaders([(SET_COOKIE, no_cookie(&reader.portal.outside).to_string())]), shown).into_response())
}

async fn arrived(reader: &Reader, device: Device, identity: &str) -> Shown {
    let asker = identities::belongs_to(&reader.portal, identity).await.map_err(|failure| reader.broken(&failure))?;
    let Some(asker) = asker else { return Ok(refused(reader, "identity-unknown")) };
    let to = start_of(&asker);
    come_in(reader, Entry::new(asker, Came::ByIdentity).on(device, &reader.visitor), to).await
}

/// Links it to the account that is signed in here, in the session in which that was begun.
async fn link(reader: &Reader, identity: &str, session: &str) -> Shown {
    let asker = reader.visitor.asker();
    let own = reader.visitor.session().filter(|own| own.key() == session);
    let Some((owner, own)) = proof::owner_of(&asker).zip(own) else { return Ok(refused(reader, "identity-wrong")) };
    let linked = identities::link(&reader.portal, (&asker, &owner), identity, own).await;
    let holder = Holder::of_own(reader.clone())?;
    if linked.map_err(|failure| reader.broken(&failure))? {
        return Ok(holder.go_on("identity", "done-identity-linked"));
    }
    own_page(&holder, Some(reader.frame.say("identity-taken"))).await
}

pub(super) async fn own(holder: Holder) -> Shown {
    own_page(&holder, None).await
}

async fn own_page(holder: &Holder, fault: Option<Sentence>) -> Shown {
    let reader = &holder.reader;
    let provider = provider(reader)?;
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = IdentityPage {
        frame: &reader.frame,
        base: holder.base(),
        provider: provider.name(),
        linked_at: holder.well(identities::linked_at(&reader.portal, &holder.owner).await)?,
        lacking: holder.lacks(&Values::default()).await?,
        minutes: proof::MINUTES,
        fault,
    };
    Ok(reader.show_as(status, &page))
}

/// Why whoever asks is not believed yet; none where they are.
async fn doubted(holder: &Holder, values: &Values) -> Result<Option<Sentence>, Trouble> {
    let frame = &holder.reader.frame;
    Ok(holder.lacks(values).await?.map(|lacking| match lacking {
        Lacking::Password => frame.say("account-current-wrong").with("most", proof::MINUTES),
        Lacking::Link => come_in_again(frame, proof::MINUTES),
    }))
}

pub(super) async fn begin_linking(HolderSent { holder, values }: HolderSent) -> Shown {
    let reader = &holder.reader;
    let provider = provider(reader)?;
    if let Some(doubt) = doubted(&holder, &values).await? {
        return own_page(&holder, Some(doubt)).await;
    }
    match provider.begin(&reader.portal, Some(&holder.session)).await {
        Ok((address, cookie)) => {
            let page = IdentityGoPage { frame: &reader.frame, provider: provider.name(), address: &address };
            Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.show(&page)).into_response())
        }
        Err(fault) => own_page(&holder, Some(reader.frame.say(why(&fault)))).await,
    }
}

pub(super) async fn remove(HolderSent { holder, values }: HolderSent) -> Shown {
    if let Some(doubt) = doubted(&holder, &values).await? {
        return own_page(&holder, Some(doubt)).await;
    }
    holder.well(identities::remove(&holder.reader.portal, &holder.owner, &holder.session).await)?;
    Ok(holder.go_on("identity", "done-identity-removed"))
}
