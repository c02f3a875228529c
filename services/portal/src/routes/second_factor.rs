//! Second factors: shown when one comes in, set and removed on the page of one's account.

use axum::Form;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use cookie::Cookie;
use serde::Deserialize;

use super::holder::{Holder, HolderSent};
use super::reader::{Reader, Shown, Trouble};
use super::submit::Done;
use crate::http::gate::Entry;
use crate::http::halfway::{self, Halfway, Step};
use crate::http::proof::{self, Lacking};
use crate::http::second::{self, Checked, Offer};
use crate::pages::session::passkeys::key_of_coming_in_again;
use crate::pages::session::{CodesPage, SecondFactorPage, SetUpPage, ShowSecondPage};

/// Where the second factor is asked for.
const ASK: &str = "/second-factor";

/// Lets in who has shown a first factor; or asks for the second, where their account has one.
pub(super) async fn come_in(reader: &Reader, entry: Entry, to: &'static str) -> Shown {
    let step = halfway::come_in(&reader.portal, entry, to).await.map_err(|failure| reader.broken(&failure))?;
    Ok(match step {
        Step::In(cookie) => with_cookies([cookie], reader.redirect(to)),
        Step::Halfway(cookie) => with_cookies([cookie], reader.redirect(ASK)),
    })
}

pub(super) fn with_cookies<const N: usize>(cookies: [Cookie<'static>; N], on: Response) -> Response {
    (AppendHeaders(cookies.map(|cookie| (SET_COOKIE, cookie.to_string()))), on).into_response()
}

/// Who is halfway in; others begin where one comes in.
async fn halfway(reader: &Reader, headers: &HeaderMap) -> Result<Halfway, Trouble> {
    let found = halfway::found(&reader.portal, headers).await.map_err(|failure| reader.broken(&failure))?;
    found.ok_or_else(|| reader.redirect("/link").into())
}

async fn is_set(reader: &Reader, owner: &str) -> Result<bool, Trouble> {
    let kept = second::kept(&reader.portal, owner).await.map_err(|failure| reader.broken(&failure))?;
    Ok(kept.is_some())
}

/// The name under which a telephone shows it.
fn name(reader: &Reader) -> String {
    reader.frame.say("site-name").into()
}

fn offer(reader: &Reader, owner: &str) -> Result<Offer, Trouble> {
    second::offer(&reader.portal, owner, &name(reader)).map_err(|failure| reader.broken(&failure))
}

/// Asks for the code; or, where the account must have a second factor and has none, sets one up first.
pub(super) async fn ask(reader: Reader, headers: HeaderMap) -> Shown {
    let halfway = halfway(&reader, &headers).await?;
    if is_set(&reader, &halfway.owner).await? {
        return Ok(reader.show(&ShowSecondPage { frame: &reader.frame, wrong: false }));
    }
    let offer = offer(&reader, &halfway.owner)?;
    Ok(set_up(&reader, StatusCode::OK, (ASK, &offer), true))
}

fn set_up(reader: &Reader, status: StatusCode, (base, offer): (&str, &Offer), must: bool) -> Response {
    let wrong = status != StatusCode::OK;
    let action = format!("{base}/set");
    reader.show_as(status, &SetUpPage { frame: &reader.frame, action: &action, offer, must, wrong })
}

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    sealed: String,
}

pub(super) async fn show(reader: Reader, headers: HeaderMap, Form(typed): Form<Typed>) -> Shown {
    let halfway = halfway(&reader, &headers).await?;
    let checked = second::check(&reader.portal, &halfway.owner, &typed.code).await;
    let said = match checked.map_err(|failure| reader.broken(&failure))? {
        Checked::Wrong => {
            let page = ShowSecondPage { frame: &reader.frame, wrong: true };
            return Ok(reader.show_as(StatusCode::FORBIDDEN, &page));
        }
        Checked::Right => None,
        Checked::Recovery(left) => Some(u32::try_from(left).unwrap_or(u32::MAX)),
    };
    let to = halfway.goes_to.clone();
    let cookies = finished(&reader, halfway).await?;
    let on = match said {
        None => reader.redirect(&to),
        Some(left) => reader.go_on(Done::new(to, "done-recovery-code-used").count(left)),
    };
    Ok(with_cookies(cookies, on))
}

async fn finished(reader: &Reader, halfway: Halfway) -> Result<[Cookie<'static>; 2], Trouble> {
    let before = reader.visitor.session().map(|session| session.key().to_owned());
    let cookies = halfway::finish(&reader.portal, halfway, before).await;
    cookies.map_err(|failure| reader.broken(&failure))?.ok_or_else(|| reader.redirect("/link").into())
}

/// Sets the second factor of an account that must have one, and lets its owner in.
pub(super) async fn set_halfway(reader: Reader, headers: HeaderMap, Form(typed): Form<Typed>) -> Shown {
    let halfway = halfway(&reader, &headers).await?;
    if is_set(&reader, &halfway.owner).await? {
        return Ok(reader.redirect(ASK));
    }
    let codes = second::set(&reader.portal, &halfway.owner, None, (&typed.sealed, &typed.code)).await;
    let Some(codes) = codes.map_err(|failure| reader.broken(&failure))? else {
        let again = second::offered(&reader.portal, &halfway.owner, &name(&reader), &typed.sealed);
        let again = again.map_or_else(|| offer(&reader, &halfway.owner), Ok)?;
        return Ok(set_up(&reader, StatusCode::UNPROCESSABLE_ENTITY, (ASK, &again), true));
    };
    let page = reader.show(&CodesPage { frame: &reader.frame, codes: &codes, on: &halfway.goes_to });
    // What was halfway in has ended with the other sessions of the account: whoever set it has shown it.
    let before = reader.visitor.session().map(|session| session.key().to_owned());
    let cookies = halfway::set_and_in(&reader.portal, halfway, before).await;
    Ok(with_cookies(cookies.map_err(|failure| reader.broken(&failure))?, page))
}

/// One's own second factor.
pub(super) async fn own(holder: Holder) -> Shown {
    own_page(&holder, None).await
}

/// The page, with the question whose answer cannot be taken, and why.
async fn own_page(holder: &Holder, fault: Option<(&'static str, &'static str)>) -> Shown {
    let reader = &holder.reader;
    let kept = holder.well(second::kept(&reader.portal, &holder.owner).await)?;
    let lacking = holder.lacks(&crate::pages::form::Values::default()).await?;
    let page = SecondFactorPage {
        frame: &reader.frame,
        base: holder.base(),
        kept,
        lacking,
        minutes: proof::MINUTES,
        must: halfway::must_have(&reader.portal, &holder.asker),
        fault: fault.map(|(field, key)| (field, reader.frame.say(key).with("most", proof::MINUTES))),
    };
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(reader.show_as(status, &page))
}

/// Offers a secret to whoever has shown that the account is theirs.
pub(super) async fn begin(HolderSent { holder, values }: HolderSent) -> Shown {
    let reader = &holder.reader;
    if is_set(reader, &holder.owner).await? {
        return Ok(reader.redirect(&holder.path("second-factor")));
    }
    match holder.lacks(&values).await? {
        Some(Lacking::Password) => own_page(&holder, Some(("current", "account-current-wrong"))).await,
        Some(Lacking::Link) => own_page(&holder, Some(("current", key_of_coming_in_again(&reader.frame)))).await,
        None => {
            let offer = offer(reader, &holder.owner)?;
            Ok(set_up(reader, StatusCode::OK, (&holder.path("second-factor"), &offer), false))
        }
    }
}

/// Sets what was offered. Only whoever had shown that the account is theirs has what is sealed.
pub(super) async fn set(HolderSent { holder, values }: HolderSent) -> Shown {
    let reader = &holder.reader;
    let (sealed, code) = (values.one("sealed").unwrap_or_default(), values.one("code").unwrap_or_default());
    let codes = second::set(&reader.portal, &holder.owner, Some(&holder.session), (sealed, code)).await;
    if let Some(codes) = holder.well(codes)? {
        return Ok(reader.show(&CodesPage { frame: &reader.frame, codes: &codes, on: &holder.path("second-factor") }));
    }
    match second::offered(&reader.portal, &holder.owner, &name(reader), sealed) {
        Some(offer) if !is_set(reader, &holder.owner).await? => {
            let at = (holder.path("second-factor"), offer);
            Ok(set_up(reader, StatusCode::UNPROCESSABLE_ENTITY, (&at.0, &at.1), false))
        }
        _ => Ok(reader.redirect(&holder.path("second-factor"))),
    }
}

/// Whether a code of the second factor was sent along: whoever found somebody signed in has none.
async fn has_shown(holder: &Holder, code: Option<&str>) -> Result<bool, Trouble> {
    let checked = second::check(&holder.reader.portal, &holder.owner, code.unwrap_or_default()).await;
    Ok(holder.well(checked)? != Checked::Wrong)
}

pub(super) async fn renew_codes(HolderSent { holder, values }: HolderSent) -> Shown {
    if !has_shown(&holder, values.one("renew_code")).await? {
        return own_page(&holder, Some(("renew_code", "second-code-wrong"))).await;
    }
    let codes = holder.well(second::renew_codes(&holder.reader.portal, &holder.owner).await)?;
    let page = CodesPage { frame: &holder.reader.frame, codes: &codes, on: &holder.path("second-factor") };
    Ok(holder.reader.show(&page))
}

pub(super) async fn remove(HolderSent { holder, values }: HolderSent) -> Shown {
    if halfway::must_have(&holder.reader.portal, &holder.asker) {
        return Err(holder.reader.forbidden());
    }
    if !has_shown(&holder, values.one("remove_code")).await? {
        return own_page(&holder, Some(("remove_code", "second-code-wrong"))).await;
    }
    let removed = second::remove(&holder.reader.portal, &holder.owner, &holder.session).await;
    holder.well(removed)?;
    Ok(holder.go_on("second-factor", "done-second-removed"))
}
