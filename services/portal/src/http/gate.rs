//! One-time links, sessions, and who is at the door.
//!
//! Every way in ends in [`enter`], which begins a session of its own: nothing that a browser brings along becomes one.

use access::Asker;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use cookie::{Cookie, SameSite};
use jiff::{SignedDuration, Timestamp};
use journal::{Journal, Value};
use runtime::{Failure, House};

use super::device::Device;
use super::{Outside, Portal, desk_accounts, proof, rows, secret};

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
    /// By which its owner names it; it opens nothing.
    id: String,
    /// The hash under which the session is kept.
    key: String,
    seen_at: Timestamp,
    began_at: Timestamp,
    came: Came,
}

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// By a private link, which shows that the mailbox is theirs.
    ByLink,
    /// By the link that the operator hands to the Secretariat.
    BySignInLink,
    /// By name and password.
    ByPassword,
    /// By a passkey, with which its owner showed on their device who they are.
    ByPasskey,
    /// By an identity of a provider.
    ByIdentity,
    /// In any other way.
    Otherwise,
}

impl Came {
    const ALL: [Self; 6] =
        [Self::ByLink, Self::BySignInLink, Self::ByPassword, Self::ByPasskey, Self::ByIdentity, Self::Otherwise];

    /// As rows have it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::ByLink => "link",
            Self::BySignInLink => "operator",
            Self::ByPassword => "password",
            Self::ByPasskey => "passkey",
            Self::ByIdentity => "identity",
            Self::Otherwise => "other",
        }
    }

    /// What a row says.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.word() == word).unwrap_or(Self::Otherwise)
    }
}

/// Somebody who comes in.
#[derive(Clone, Debug)]
pub struct Entry {
    /// As whom.
    pub asker: Asker,
    /// How.
    pub came: Came,
    /// Whether a second factor was shown.
    pub second: bool,
    /// On what.
    pub device: Device,
    /// The session of this browser that ends by it: none goes on under another name, and none is taken over.
    pub before: Option<String>,
}

impl Entry {
    /// Somebody of whom no more is known.
    #[must_use]
    pub const fn new(asker: Asker, came: Came) -> Self {
        Self { asker, came, second: false, device: Device::unknown(), before: None }
    }

    /// With the device, and the session that the browser has.
    #[must_use]
    pub fn on(self, device: Device, visitor: &Visitor) -> Self {
        Self { device, before: visitor.session().map(|session| session.key.clone()), ..self }
    }
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

    /// By which its owner names it; it opens nothing.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it was begun by a link or a passkey, which whoever found somebody signed in does not have; none where it was begun in another
    /// way.
    #[must_use]
    pub fn by_link(&self) -> Option<Timestamp> {
        matches!(self.came, Came::ByLink | Came::BySignInLink | Came::ByPasskey).then_some(self.began_at)
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

/// Lets somebody in of whom no more is known, and gives the cookie.
///
/// # Errors
/// [`Failure`] when the session cannot be kept.
pub async fn let_in(portal: &Portal, asker: &Asker, came: Came) -> Result<Cookie<'static>, Failure> {
    enter(portal, Entry::new(asker.clone(), came)).await
}

/// Begins a session under an identifier that nobody had before, ends the one that the browser had, and gives the cookie.
///
/// # Errors
/// [`Failure`] when the session cannot be kept.
pub async fn enter(portal: &Portal, entry: Entry) -> Result<Cookie<'static>, Failure> {
    let (house, now) = (&portal.house, portal.house.now());
    let [token, csrf, id] = [secret::new(house)?, secret::new(house)?, secret::new(house)?];
    let (account, role) = match &entry.asker {
        Asker::Secretariat { account } => (account.clone(), None),
        other => (other.to_string(), Some(role_of(other)?)),
    };
    let expires = now.saturating_add(SESSION_LIFETIME).unwrap_or(now);
    let values: [Value; 11] = [
        secret::hash(&token).into(),
        id.into(),
        account.into(),
        proof::owner_of(&entry.asker).into(),
        role.into(),
        csrf.into(),
        entry.came.word().into(),
        u32::from(entry.second).into(),
        entry.device.word().into(),
        now.into(),
        expires.into(),
    ];
    let work = house.journal.write(move |tx| {
        Box::pin(async move {
            if let Some(before) = entry.before {
                tx.execute(END, &[before.into(), now.into()]).await?;
            }
            let sql = "INSERT INTO sessions (token_hash, id, account, owner, asker, csrf, came, second, device, \
                       created_at, seen_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)";
            tx.execute(sql, &values).await?;
            Ok::<_, Failure>(())
        })
    });
    work.await??;
    Ok(cookie(&portal.outside, token, SESSION_LIFETIME))
}

/// Sessions and links that are over are not kept: they say who was here, and when.
///
/// # Errors
/// [`Failure`] when they cannot be deleted.
pub(crate) async fn forget_over(house: &House) -> Result<(), Failure> {
    for sql in [
        "DELETE FROM sessions WHERE expires_at < $1",
        "DELETE FROM sign_in_links WHERE expires_at < $1",
        "DELETE FROM halfway WHERE expires_at < $1",
        "DELETE FROM ceremonies WHERE expires_at < $1",
        "DELETE FROM moved WHERE expires_at < $1",
    ] {
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
    desk_accounts::keep(journal, now, account).await?;
    let values = vec![secret::hash(&token).into(), account.into(), expires.into()];
    let sql = "INSERT INTO sign_in_links (token_hash, account, expires_at) VALUES ($1, $2, $3)";
    rows::change(journal, sql, values).await?;
    Ok(format!("/sign-in/{token}"))
}

/// Uses a link: gives whom it lets in; none when the link was used, has expired, or never was.
///
/// # Errors
/// [`Failure`] when it cannot be marked as used.
pub async fn use_link(portal: &Portal, token: &str) -> Result<Option<Asker>, Failure> {
    if token.len() > LONGEST_SECRET {
        return Ok(None);
    }
    let (link, now) = (secret::hash(token), portal.house.now());
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let used = "UPDATE sign_in_links SET used_at = $2 \
                        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
            if tx.execute(used, &[link.as_str().into(), now.into()]).await? == 0 {
                return Ok(None);
            }
            let row = tx.row("SELECT account FROM sign_in_links WHERE token_hash = $1", &[link.into()]).await?;
            let account = row.map(|row| row.text(0)).transpose()?;
            Ok::<_, Failure>(account.map(|account| Asker::Secretariat { account }))
        })
    });
    work.await?
}

/// Ends a session, by the hash under which it is kept.
const END: &str = "UPDATE sessions SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL";

/// Ends a session and gives the cookie that takes its own away.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn sign_out(portal: &Portal, session: &Session) -> Result<Cookie<'static>, Failure> {
    let values = vec![session.key.as_str().into(), portal.house.now().into()];
    rows::change(&portal.house.journal, END, values).await?;
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
    let sql = "SELECT account, csrf, seen_at, asker, created_at, came, id, second FROM sessions \
               WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > $2";
    let row = rows::find(portal, sql, &[key.as_str().into(), now.into()]).await?;
    let Some(row) = row else { return Ok(Visitor::Public) };
    let (came, id) = (Came::from_word(&row.text(5)?), row.text(6)?);
    let (account, csrf, seen_at, began_at) = (row.text(0)?, row.text(1)?, row.time(2)?, row.time(4)?);
    let session = Session { account, csrf, id, key, seen_at, began_at, came };
    let idle = now.duration_since(session.seen_at);
    if idle > SESSION_IDLE {
        return Ok(Visitor::Public);
    }
    if idle > SEEN_EVERY {
        let sql = "UPDATE sessions SET seen_at = $2 WHERE token_hash = $1";
        rows::change(&portal.house.journal, sql, vec![session.key.as_str().into(), now.into()]).await?;
    }
    Ok(match row.optional_text(3)? {
        // From before a second factor was asked of the Secretariat.
        None if portal.rules.secretariat_second && row.int(7)? == 0 => Visitor::Public,
        None => Visitor::Secretariat(session),
        Some(role) => match asker_of(&role)? {
            // They have no way in here, whatever a row says.
            Asker::Public | Asker::Operator { .. } | Asker::Service { .. } => Visitor::Public,
            asker => Visitor::Other(session, asker),
        },
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

pub(super) fn token(headers: &HeaderMap, name: &str) -> Option<String> {
    long_token(headers, name).filter(|token| token.len() <= LONGEST_SECRET)
}

/// The same for what is read and not looked up.
pub(super) fn long_token(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let found = cookies.flat_map(Cookie::split_parse).filter_map(Result::ok).find(|cookie| cookie.name() == name);
    found.map(|cookie| cookie.value().to_owned()).filter(|token| !token.is_empty())
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
