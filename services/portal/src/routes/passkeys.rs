//! Passkeys: coming in with one, making and removing one's own.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use serde_json::json;

use super::holder::{Holder, HolderSent};
use super::link::{page, start_of};
use super::reader::{Reader, Shown, Trouble};
use super::second_factor::with_cookies;
use super::submit::Done;
use crate::http::device::Device;
use crate::http::gate::{self, Came, Entry};
use crate::http::passkeys::{self, PasskeyLine, Unkept};
use crate::http::proof::{self, Lacking};
use crate::pages::form::{Fault, Form as Asking, Values};
use crate::pages::session::passkeys::{come_in_again, remove as removing};
use crate::pages::session::{EnterPage, PasskeysPage};
use crate::text::{Note, Sentence, Tone};

fn asks(json: String) -> Response {
    ([(CONTENT_TYPE, "application/json")], json).into_response()
}

/// A sentence for the script to show.
fn says(status: StatusCode, sentence: &Sentence) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], json!({ "says": sentence.to_string() }).to_string()).into_response()
}

/// What a browser is asked of whoever comes in.
pub(super) async fn begin_coming_in(reader: Reader) -> Shown {
    let json = passkeys::begin_coming_in(&reader.portal).await.map_err(|failure| reader.broken(&failure))?;
    json.map(asks).ok_or_else(|| reader.not_found())
}

#[derive(Deserialize)]
pub(super) struct Answered {
    #[serde(default)]
    credential: String,
}

/// Lets in by a passkey, which is both factors.
pub(super) async fn come_in(reader: Reader, device: Device, Form(answered): Form<Answered>) -> Shown {
    let asker = passkeys::belongs_to(&reader.portal, &answered.credential).await;
    let Some(asker) = asker.map_err(|failure| reader.broken(&failure))? else {
        let refusal = Some(reader.frame.say("passkey-wrong").into());
        let again = EnterPage { refusal, ..page(&reader) };
        return Ok(reader.show_as(StatusCode::FORBIDDEN, &again));
    };
    let to = start_of(&asker);
    let entry = Entry { second: true, ..Entry::new(asker, Came::ByPasskey) }.on(device, &reader.visitor);
    let cookie = gate::enter(&reader.portal, entry).await.map_err(|failure| reader.broken(&failure))?;
    Ok(with_cookies([cookie], reader.redirect(to)))
}

pub(super) async fn own(holder: Holder) -> Shown {
    own_page(&holder, None).await
}

async fn own_page(holder: &Holder, fault: Option<Sentence>) -> Shown {
    let reader = &holder.reader;
    let passkeys = holder.well(passkeys::of(&reader.portal, &holder.owner).await)?;
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = PasskeysPage {
        frame: &reader.frame,
        base: holder.base(),
        passkeys: &passkeys,
        possible: passkeys::are_possible(&reader.portal.outside),
        lacking: holder.lacks(&Values::default()).await?,
        minutes: proof::MINUTES,
        fault,
    };
    Ok(reader.show_as(status, &page))
}

/// What a browser is asked for a new passkey, when whoever asks has shown that the account is theirs.
pub(super) async fn begin_making(HolderSent { holder, values }: HolderSent) -> Shown {
    let reader = &holder.reader;
    if let Some(lacking) = holder.lacks(&values).await? {
        return Ok(says(StatusCode::UNPROCESSABLE_ENTITY, &lacks(&holder, lacking)));
    }
    let who: String = reader.frame.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let json = passkeys::begin_making(&reader.portal, (&holder.asker, &holder.owner), &who).await;
    holder.well(json)?.map(asks).ok_or_else(|| reader.not_found())
}

fn lacks(holder: &Holder, lacking: Lacking) -> Sentence {
    let frame = &holder.reader.frame;
    match lacking {
        Lacking::Password => frame.say("account-current-wrong").with("most", proof::MINUTES),
        Lacking::Link => come_in_again(frame, proof::MINUTES),
    }
}

/// Keeps the passkey that was made. What was asked for it was told to its owner alone.
pub(super) async fn make(device: Device, HolderSent { holder, values }: HolderSent) -> Shown {
    let (portal, answer) = (&holder.reader.portal, values.one("credential").unwrap_or_default());
    let made = passkeys::make(portal, (&holder.asker, &holder.owner), &holder.session, (answer, device)).await;
    match holder.well(made)? {
        Ok(()) => Ok(holder.go_on("passkeys", "done-passkey-made")),
        Err(Unkept::Wrong) => own_page(&holder, Some(holder.reader.frame.say("passkey-unmade"))).await,
        Err(Unkept::TooMany) => own_page(&holder, Some(holder.reader.frame.say("passkey-too-many"))).await,
    }
}

async fn found(holder: &Holder, id: &str) -> Result<PasskeyLine, Trouble> {
    let all = holder.well(passkeys::of(&holder.reader.portal, &holder.owner).await)?;
    all.into_iter().find(|line| line.id == id).ok_or_else(|| holder.reader.not_found())
}

async fn removal(holder: &Holder, id: &str) -> Result<(Asking, Option<Lacking>), Trouble> {
    let line = found(holder, id).await?;
    let lacking = holder.lacks(&Values::default()).await?;
    let with_password = lacking == Some(Lacking::Password);
    Ok((removing(&holder.reader.frame, holder.base(), &line, with_password), lacking))
}

pub(super) async fn ask_remove(holder: Holder, Path(id): Path<String>) -> Shown {
    let (form, lacking) = removal(&holder, &id).await?;
    if lacking == Some(Lacking::Link) {
        return again(&holder, form, Lacking::Link);
    }
    holder.reader.ask_with(form)
}

/// The form again, with what is still to be shown.
fn again(holder: &Holder, form: Asking, lacking: Lacking) -> Shown {
    let reader = &holder.reader;
    let form = form.command(reader.new_id()?);
    Ok(reader.again(match lacking {
        Lacking::Password => {
            let most = proof::MINUTES.into();
            form.with_faults(&reader.frame, vec![Fault { field: "current", key: "account-current-wrong", most }])
        }
        Lacking::Link => form.refused(Note::new(Tone::Refusal, lacks(holder, Lacking::Link))),
    }))
}

pub(super) async fn remove(Path(id): Path<String>, HolderSent { holder, values }: HolderSent) -> Shown {
    let (form, _) = removal(&holder, &id).await?;
    if let Some(lacking) = holder.lacks(&values).await? {
        return again(&holder, form, lacking);
    }
    let portal = &holder.reader.portal;
    holder.well(passkeys::remove(portal, &holder.owner, &holder.session, &id).await)?;
    Ok(holder.reader.go_on(Done::new(holder.path("passkeys"), "done-passkey-removed")))
}
