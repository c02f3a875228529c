//! One-time links, sessions, and who is at the door.

use access::Asker;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use cookie::{Cookie, SameSite};
use jiff::{SignedDuration, Timestamp};
use journal::{Journal, Tx};
use runtime::{Failure, House};

use super::{Outside, Portal, rows, secret};

/// How long a link may wait to be used.
pub const LINK_LIFETIME: SignedDuration = SignedDuration::from_hours(1);
/// How long a session lasts at most.
pub const SESSION_LIFETIME: SignedDuration = SignedDuration::from_hours(12);
/// How long a session lasts when nothing is done in it.
pub const SESSION_IDLE: SignedDuration = SignedDuration::from_hours(2);
/// How often it is written down that something was done in a session.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// The longest secret that is looked up.
const LONGEST_SECRET: usize = 128;

/// Who is at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visitor {
    /// Anybody.
    Public,
    /// Somebody of the Secretariat.
    Secretariat(Session),
    /// Somebody whose role is another: an applicant, a permanent mission, a chair, a member of the Bureau.
    Other(Session, Asker),
}

/// Somebody's session.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// The account.
    pub account: String,
    /// What every form of the session carries.
    pub csrf: String,
    /// The hash under which the session is kept.
    key: String,
    seen_at: Timestamp,
    /// When it was begun by a private link; none where it was begun in another way.
    pub(super) by_link: Option<Timestamp>,
}

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// By a private link, which shows that the mailbox is theirs.
    ByLink,
    /// In any other way.
    Otherwise,
}

impl std::fmt::Debug for Session {
    /// Without what forms carry.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Session").field("account", &self.account).finish_non_exhaustive()
    }
}

impl Session {
    /// The hash under which it is kept.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl Visitor {
    /// The session, where somebody is signed in.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::Public => None,
            Self::Secretariat(session) | Self::Other(session, _) => Some(session),
        }
    }

    /// As whom services are asked.
    #[must_use]
    pub fn asker(&self) -> Asker {
        match self {
            Self::Public => Asker::Public,
            Self::Secretariat(session) => Asker::Secretariat { account: session.account.clone() },
            Self::Other(_, asker) => asker.clone(),
        }
    }
}

/// Lets somebody in whose role is not the Secretariat's, and gives the cookie.
///
/// # Errors
/// [`Failure`] when the session cannot be kept.
pub async fn let_in(portal: &Portal, asker: &Asker, came: Came) -> Result<Cookie<'static>, Failure> {
    let (house, now) = (&portal.house, portal.house.now());
    let (session, csrf) = (secret::new(house)?, secret::new(house)?);
    let key = secret::hash(&session);
    let role = role_of(asker)?;
    let expires = now.saturating_add(SESSION_LIFETIME).unwrap_or(now);
    let account = asker.to_string();
    let by_link = u32::from(came == Came::ByLink);
    let sql = "INSERT INTO sessions (token_hash, account, csrf, created_at, seen_at, expires_at, asker, by_link) \
               VALUES ($1, $2, $3, $4, $4, $5, $6, $7)";
    let values = [key.into(), account.into(), csrf.into(), now.into(), expires.into(), role.into(), by_link.into()];
    rows::change(&house.journal, sql, values.into()).await?;
    Ok(cookie(&portal.outside, session, SESSION_LIFETIME))
}

/// Sessions and links that are over are not kept: they say who was here, and when.
///
/// # Errors
/// [`Failure`] when they cannot be deleted.
pub(crate) async fn forget_over(house: &House) -> Result<(), Failure> {
    for sql in ["DELETE FROM sessions WHERE expires_at < $1", "DELETE FROM sign_in_links WHERE expires_at < $1"] {
        rows::change(&house.journal, sql, vec![house.now().into()]).await?;
    }
    Ok(())
}

/// Makes a link that signs in once, and gives its path. Whoever starts the mechanism shows it on the terminal.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn sign_in_link(house: &House, account: &str) -> Result<String, Failure> {
    new_link(&house.journal, house.now(), house.random()?, account).await
}

/// The same from beside a portal that runs elsewhere: with its journal, the time, and randomness for the link.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn new_link(journal: &Journal, now: Timestamp, random: [u8; 32], account: &str) -> Result<String, Failure> {
    let token = hex::encode(random);
    let expires = now.saturating_add(LINK_LIFETIME).unwrap_or(now);
    let values = vec![secret::hash(&token).into(), account.into(), expires.into()];
    let sql = "INSERT INTO sign_in_links (token_hash, account, expires_at) VALUES ($1, $2, $3)";
    rows::change(journal, sql, values).await?;
    Ok(format!("/sign-in/{token}"))
}

/// Uses a link: signs in and gives the cookie; none when the link was used, has expired, or never was.
///
/// # Errors
/// [`Failure`] when the session cannot be kept.
pub async fn sign_in(portal: &Portal, token: &str) -> Result<Option<Cookie<'static>>, Failure> {
    if token.len() > LONGEST_SECRET {
        return Ok(None);
    }
    let (house, now) = (&portal.house, portal.house.now());
    let (link, session, csrf) = (secret::hash(token), secret::new(house)?, secret::new(house)?);
    let key = secret::hash(&session);
    let made =
        house.journal.write(move |tx| Box::pin(async move { begin(tx, now, &link, &key, &csrf).await })).await??;
    Ok(made.then(|| cookie(&portal.outside, session, SESSION_LIFETIME)))
}

/// Marks the link as used and keeps the session, together.
async fn begin(tx: &mut Tx, now: Timestamp, link: &str, key: &str, csrf: &str) -> Result<bool, Failure> {
    let used = "UPDATE sign_in_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
    if tx.execute(used, &[link.into(), now.into()]).await? == 0 {
        return Ok(false);
    }
    let expires = now.saturating_add(SESSION_LIFETIME).unwrap_or(now);
    let sql = "INSERT INTO sessions (token_hash, account, csrf, created_at, seen_at, expires_at) \
               SELECT $2, account, $3, $4, $4, $5 FROM sign_in_links WHERE token_hash = $1";
    tx.execute(sql, &[link.into(), key.into(), csrf.into(), now.into(), expires.into()]).await?;
    Ok(true)
}

/// Ends a session and gives the cookie that takes its own away.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn sign_out(portal: &Portal, session: &Session) -> Result<Cookie<'static>, Failure> {
    let values = vec![session.key.as_str().into(), portal.house.now().into()];
    let sql = "UPDATE sessions SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL";
    rows::change(&portal.house.journal, sql, values).await?;
    Ok(no_cookie(&portal.outside))
}

/// The cookie that takes away one whose session is there no more.
#[must_use]
pub fn no_cookie(outside: &Outside) -> Cookie<'static> {
    cookie(outside, String::new(), SignedDuration::ZERO)
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

/// Browsers take `__Host-` only over TLS; on loopback there is none.
fn name(outside: &Outside) -> &'static str {
    if outside.secure { "__Host-session" } else { "session" }
}

/// Who is at the door, by the cookie.
async fn visitor(portal: &Portal, headers: &HeaderMap) -> Result<Visitor, Failure> {
    let Some(token) = token(headers, name(&portal.outside)) else { return Ok(Visitor::Public) };
    let now = portal.house.now();
    let key = secret::hash(&token);
    let sql = "SELECT account, csrf, seen_at, asker, created_at, by_link FROM sessions \
               WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > $2";
    let row = rows::find(portal, sql, &[key.as_str().into(), now.into()]).await?;
    let Some(row) = row else { return Ok(Visitor::Public) };
    let by_link = if row.int(5)? == 1 { Some(row.time(4)?) } else { None };
    let session = Session { account: row.text(0)?, csrf: row.text(1)?, key, seen_at: row.time(2)?, by_link };
    let idle = now.duration_since(session.seen_at);
    if idle > SESSION_IDLE {
        return Ok(Visitor::Public);
    }
    if idle > SEEN_EVERY {
        let sql = "UPDATE sessions SET seen_at = $2 WHERE token_hash = $1";
        rows::change(&portal.house.journal, sql, vec![session.key.as_str().into(), now.into()]).await?;
    }
    Ok(match row.optional_text(3)? {
        None => Visitor::Secretariat(session),
        Some(role) => Visitor::Other(session, asker_of(&role)?),
    })
}

/// A role as rows have it: as statements of who asks have it.
pub(super) fn role_of(asker: &Asker) -> Result<String, Failure> {
    serde_json::to_string(asker).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// The role in a row.
pub(super) fn asker_of(role: &str) -> Result<Asker, Failure> {
    serde_json::from_str(role).map_err(|_| Failure::Broken("a role cannot be read".to_owned()))
}

fn token(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let found = cookies.flat_map(Cookie::split_parse).filter_map(Result::ok).find(|cookie| cookie.name() == name);
    found.map(|cookie| cookie.value().to_owned()).filter(|token| !token.is_empty() && token.len() <= LONGEST_SECRET)
}

impl<S> FromRequestParts<S> for Visitor
where
    S: Send + Sync,
    Portal: FromRef<S>,
{
    type Rejection = axum::http::StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        visitor(&Portal::from_ref(state), &parts.headers).await.map_err(|failure| {
            tracing::error!(%failure, "who is at the door cannot be found out");
            axum::http::StatusCode::SERVICE_UNAVAILABLE
        })
    }
}
