//! Halfway in: whoever has shown a link or a password, and whose account has a second factor that is still to be shown.
//!
//! Nobody is signed in by this. The browser has a cookie of its own for it, good for ten minutes; where one goes afterwards is kept here,
//! and never comes from outside.

use access::Asker;
use axum::http::HeaderMap;
use cookie::{Cookie, SameSite};
use jiff::SignedDuration;
use runtime::Failure;

use super::device::Device;
use super::gate::{self, Came, Entry};
use super::{Outside, Portal, proof, rows, second, secret};

/// How long somebody may take to show it.
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// What comes of a first factor.
#[derive(Debug)]
pub enum Step {
    /// They are in.
    In(Cookie<'static>),
    /// The second is asked for.
    Halfway(Cookie<'static>),
}

/// Somebody who is halfway in.
#[derive(Clone, Debug)]
pub struct Halfway {
    /// As whom they will be in.
    pub entry: Entry,
    /// Whose second factor is asked for.
    pub owner: String,
    /// Where they go then.
    pub goes_to: String,
    key: String,
}

/// Lets somebody in; or halfway, where their account has a second factor or must have one.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn come_in(portal: &Portal, entry: Entry, goes_to: &'static str) -> Result<Step, Failure> {
    let Some(owner) = proof::owner_of(&entry.asker) else { return gate::enter(portal, entry).await.map(Step::In) };
    if !must_have(portal, &entry.asker) && second::kept(portal, &owner).await?.is_none() {
        return gate::enter(portal, entry).await.map(Step::In);
    }
    let token = secret::new(&portal.house)?;
    let expires = portal.house.now().saturating_add(LIFETIME).unwrap_or(portal.house.now());
    let sql = "INSERT INTO halfway (token_hash, owner, asker, came, device, goes_to, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = vec![
        secret::hash(&token).into(),
        owner.into(),
        gate::role_of(&entry.asker)?.into(),
        entry.came.word().into(),
        entry.device.word().into(),
        goes_to.into(),
        expires.into(),
    ];
    rows::change(&portal.house.journal, sql, values).await?;
    Ok(Step::Halfway(cookie(&portal.outside, token, LIFETIME)))
}

/// Whether an account cannot be without a second factor.
#[must_use]
pub fn must_have(portal: &Portal, asker: &Asker) -> bool {
    portal.rules.secretariat_second && matches!(asker, Asker::Secretariat { .. })
}

/// Who is halfway in, by the cookie.
///
/// # Errors
/// [`Failure`] when that cannot be looked up.
pub async fn found(portal: &Portal, headers: &HeaderMap) -> Result<Option<Halfway>, Failure> {
    let Some(token) = gate::token(headers, name(&portal.outside)) else { return Ok(None) };
    let key = secret::hash(&token);
    let sql = "SELECT owner, asker, came, device, goes_to FROM halfway WHERE token_hash = $1 AND expires_at > $2";
    let row = rows::find(portal, sql, &[key.as_str().into(), portal.house.now().into()]).await?;
    let Some(row) = row else { return Ok(None) };
    let asker = gate::asker_of(&row.text(1)?)?;
    let device = Device::from_word(&row.text(3)?);
    let entry = Entry { device, second: true, ..Entry::new(asker, Came::from_word(&row.text(2)?)) };
    Ok(Some(Halfway { entry, owner: row.text(0)?, goes_to: row.text(4)?, key }))
}

/// Lets in who has shown the second factor, too; once. Gives the session's cookie, and the one that takes the other away.
///
/// # Errors
/// [`Failure`] when the session cannot be kept.
pub async fn finish(
    portal: &Portal,
    halfway: Halfway,
    before: Option<String>,
) -> Result<Option<[Cookie<'static>; 2]>, Failure> {
    let key = halfway.key;
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move { tx.execute("DELETE FROM halfway WHERE token_hash = $1", &[key.into()]).await })
    });
    if work.await?? == 0 {
        return Ok(None);
    }
    in_by(portal, halfway.entry, before).await.map(Some)
}

/// The same for whoever has just set the second factor, and shown it by that: what was halfway in ended with it.
///
/// # Errors
/// [`Failure`] when the session cannot be kept.
pub async fn set_and_in(
    portal: &Portal,
    halfway: Halfway,
    before: Option<String>,
) -> Result<[Cookie<'static>; 2], Failure> {
    in_by(portal, halfway.entry, before).await
}

async fn in_by(portal: &Portal, entry: Entry, before: Option<String>) -> Result<[Cookie<'static>; 2], Failure> {
    let session = gate::enter(portal, Entry { before, ..entry }).await?;
    Ok([session, cookie(&portal.outside, String::new(), SignedDuration::ZERO)])
}

fn name(outside: &Outside) -> &'static str {
    if outside.secure { "__Host-halfway" } else { "halfway" }
}

fn cookie(outside: &Outside, value: String, lifetime: SignedDuration) -> Cookie<'static> {
    Cookie::build((name(outside), value))
        .path("/")
        .http_only(true)
        .secure(outside.secure)
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(lifetime.as_secs()))
        .build()
}
