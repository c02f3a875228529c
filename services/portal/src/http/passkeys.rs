//! Passkeys (WebAuthn): a key that a device keeps and uses only when its owner shows there who they are, for this site alone. It is both
//! factors at once, and nobody can be led to a false site with it.
//!
//! We keep the public key. What is signed is a challenge of ours, which the first answer takes away. No attestation is asked for: which
//! make a device is of is nobody's business.

use access::Asker;
use contracts::Instant;
use jiff::SignedDuration;
use journal::Value;
use runtime::Failure;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use webauthn_rp::bin::{Decode as _, Encode as _};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle,
};
use webauthn_rp::request::{AsciiDomain, ExtensionInfo, PublicKeyCredentialDescriptor, RpId, TimedCeremony as _};
use webauthn_rp::response::register::{DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId, SentChallenge};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration, RegistrationServerState,
};

use super::device::Device;
use super::gate::{self, Session};
use super::{Outside, Portal, rows, secret, sessions};

/// How long somebody may take: as long as the library lets them.
const LIFETIME: SignedDuration = SignedDuration::from_mins(5);
/// How many passkeys an account has at most.
const MOST: usize = 10;
/// How many bytes the name has under which a device keeps them: it says nothing of whose they are.
const HANDLE: usize = 32;

type Handle = UserHandle<HANDLE>;
type Answer = DiscoverableAuthentication<HANDLE>;

/// A passkey, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PasskeyLine {
    /// By which it is named.
    pub id: String,
    /// The families of browser and system where it was made: `firefox/linux`.
    pub device: String,
    /// When it was made.
    pub made_at: Instant,
    /// When somebody came in with it for the last time.
    pub used_at: Option<Instant>,
}

impl PasskeyLine {
    /// Where it was made.
    #[must_use]
    pub fn device(&self) -> Device {
        Device::from_word(&self.device)
    }
}

/// Why no passkey is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// What the browser sent is not what was asked for, came too late, or came twice.
    Wrong,
    /// The account has as many as it may.
    TooMany,
}

/// The domain to which passkeys are bound; none where people reach us by a number, which browsers do not bind any to.
fn domain(outside: &Outside) -> Option<RpId> {
    let host = outside.url.split("//").last()?.split(':').next()?;
    if host.parse::<std::net::IpAddr>().is_ok() || host.starts_with('[') {
        return None;
    }
    AsciiDomain::try_from(host.to_owned()).ok().map(RpId::Domain)
}

/// Whether there are passkeys here.
#[must_use]
pub fn are_possible(outside: &Outside) -> bool {
    domain(outside).is_some()
}

/// Those of an account, the latest first.
///
/// # Errors
/// [`Failure`] when they cannot be read.
pub async fn of(portal: &Portal, owner: &str) -> Result<Vec<PasskeyLine>, Failure> {
    let sql = "SELECT id, device, made_at, used_at FROM passkeys WHERE owner = $1 ORDER BY made_at DESC, id";
    let found = rows::all(portal, sql, &[owner.into()]).await?;
    let lines = found.iter().map(|row| {
        let used_at = if row.is_null(3)? { None } else { Some(Instant(row.time(3)?)) };
        Ok(PasskeyLine { id: row.text(0)?, device: row.text(1)?, made_at: Instant(row.time(2)?), used_at })
    });
    lines.collect()
}

/// The same for each device that has any of an account, and another for each account.
fn handle(owner: &str) -> Handle {
    let digest: [u8; HANDLE] = Sha256::digest(format!("passkeys of {owner}")).into();
    let Ok(handle) = Handle::decode(digest);
    handle
}

/// What a browser is asked for a new passkey, as JSON, shown on the device under this name; none where there are no passkeys here.
///
/// # Errors
/// [`Failure`] when it cannot be kept that it was asked.
pub async fn begin_making(
    portal: &Portal,
    (asker, owner): (&Asker, &str),
    shown_as: &str,
) -> Result<Option<String>, Failure> {
    let Some(domain) = domain(&portal.outside) else { return Ok(None) };
    let handle = handle(owner);
    let name = asker.role().try_into().map_err(|_| broken())?;
    // A name that the rules for names do not take is left out.
    let user = PublicKeyCredentialUserEntity { name, id: &handle, display_name: shown_as.try_into().ok() };
    let mut options = PublicKeyCredentialCreationOptions::passkey(&domain, user, known(portal, owner).await?);
    // A device is asked to keep it for whoever shows who they are, and not refused when it cannot promise that: we look at each use.
    options.extensions.cred_protect = CredProtect::UserVerificationRequired(ExtensionInfo::AllowDontEnforceValue);
    let (state, asks) = options.start_ceremony().map_err(|_| broken())?;
    let kept = state.encode().map_err(|_| broken())?;
    keep(portal, state.sent_challenge(), Some(owner), &kept).await?;
    serde_json::to_string(&asks).map(Some).map_err(|_| broken())
}

/// The passkeys that an account has: a device makes no second one.
async fn known(portal: &Portal, owner: &str) -> Result<Vec<PublicKeyCredentialDescriptor<Vec<u8>>>, Failure> {
    let found = rows::all(portal, "SELECT credential FROM passkeys WHERE owner = $1", &[owner.into()]).await?;
    let all = found.iter().map(|row| {
        let id = hex::decode(row.text(0)?).map_err(|_| broken())?;
        let id = CredentialId::<Vec<u8>>::decode(id).map_err(|_| broken())?;
        let transports = AuthTransports::decode(0).map_err(|_| broken())?;
        Ok(PublicKeyCredentialDescriptor { id, transports })
    });
    all.collect()
}

async fn keep(portal: &Portal, challenge: SentChallenge, owner: Option<&str>, state: &[u8]) -> Result<(), Failure> {
    let now = portal.house.now();
    let expires = now.saturating_add(LIFETIME).unwrap_or(now);
    let owner: Value = owner.map(str::to_owned).into();
    let sql = "INSERT INTO ceremonies (challenge, owner, state, expires_at) VALUES ($1, $2, $3, $4)";
    let values = vec![name(challenge).into(), owner, hex::encode(state).into(), expires.into()];
    rows::change(&portal.house.journal, sql, values).await
}

fn name(challenge: SentChallenge) -> String {
    secret::hash(&challenge.0.to_string())
}

/// What was asked under this challenge, which is then asked no more.
async fn take(portal: &Portal, challenge: SentChallenge, owner: Option<&str>) -> Result<Option<Vec<u8>>, Failure> {
    let (challenge, owner, now) = (name(challenge), owner.map(str::to_owned), portal.house.now());
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let sql = "SELECT state, owner FROM ceremonies WHERE challenge = $1 AND expires_at > $2";
            let Some(row) = tx.row(sql, &[challenge.as_str().into(), now.into()]).await? else { return Ok(None) };
            tx.execute("DELETE FROM ceremonies WHERE challenge = $1", &[challenge.into()]).await?;
            let state = (row.optional_text(1)? == owner).then_some(row.text(0)?);
            Ok::<_, Failure>(state.and_then(|state| hex::decode(state).ok()))
        })
    });
    work.await?
}

/// Keeps the passkey that a browser made. Other sessions of the account end.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn make(
    portal: &Portal,
    (asker, owner): (&Asker, &str),
    own: &Session,
    (answer, device): (&str, Device),
) -> Result<Result<(), Unkept>, Failure> {
    let wrong = Ok(Err(Unkept::Wrong));
    let Some(domain) = domain(&portal.outside) else { return wrong };
    let Ok(answer) = Registration::from_json_relaxed(answer.as_bytes()) else { return wrong };
    let Ok(challenge) = answer.challenge_relaxed() else { return wrong };
    let Some(state) = take(portal, challenge, Some(owner)).await? else { return wrong };
    let Ok(ceremony) = RegistrationServerState::<HANDLE>::decode(&state) else { return wrong };
    let origins = [portal.outside.url.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        ..RegistrationVerificationOptions::default()
    };
    let made = match ceremony.verify(&domain, &answer, &options) {
        Ok(made) => made,
        Err(fault) => {
            tracing::info!(%fault, "a passkey was not made as it was asked");
            return wrong;
        }
    };
    let credential = hex::encode(made.id().inner());
    let Ok(fixed) = made.static_state().encode();
    let Ok(dynamic) = made.dynamic_state().encode();
    let values: Vec<Value> = vec![
        credential.into(),
        secret::new(&portal.house)?.into(),
        owner.into(),
        gate::role_of(asker)?.into(),
        hex::encode(fixed).into(),
        hex::encode(dynamic).into(),
        device.word().into(),
        portal.house.now().into(),
    ];
    insert(portal, owner, own, values).await
}

async fn insert(
    portal: &Portal,
    owner: &str,
    own: &Session,
    values: Vec<Value>,
) -> Result<Result<(), Unkept>, Failure> {
    let (owner, own, now) = (owner.to_owned(), own.key().to_owned(), portal.house.now());
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let count = tx.row("SELECT COUNT(*) FROM passkeys WHERE owner = $1", &[owner.as_str().into()]).await?;
            if count.map(|row| row.count(0)).transpose()?.unwrap_or_default() >= MOST as u64 {
                return Ok(Err(Unkept::TooMany));
            }
            let sql = "INSERT INTO passkeys (credential, id, owner, asker, fixed, state, device, made_at) \
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (credential) DO NOTHING";
            if tx.execute(sql, &values).await? == 0 {
                return Ok(Err(Unkept::Wrong));
            }
            sessions::end_others(tx, &owner, &own, now).await?;
            Ok::<_, Failure>(Ok(()))
        })
    });
    work.await?
}

/// What a browser is asked of whoever comes in, as JSON; none where there are no passkeys here.
///
/// # Errors
/// [`Failure`] when it cannot be kept that it was asked.
pub async fn begin_coming_in(portal: &Portal) -> Result<Option<String>, Failure> {
    let Some(domain) = domain(&portal.outside) else { return Ok(None) };
    let options = DiscoverableCredentialRequestOptions::passkey(&domain);
    let (state, asks) = options.start_ceremony().map_err(|_| broken())?;
    let kept = state.encode().map_err(|_| broken())?;
    keep(portal, state.sent_challenge(), None, &kept).await?;
    serde_json::to_string(&asks).map(Some).map_err(|_| broken())
}

/// Whom a passkey lets in; nobody where what the browser sent is not what was asked for, came too late, or came twice.
///
/// # Errors
/// [`Failure`] when that cannot be looked up or kept.
pub async fn belongs_to(portal: &Portal, answer: &str) -> Result<Option<Asker>, Failure> {
    let Some(domain) = domain(&portal.outside) else { return Ok(None) };
    let Ok(answer) = Answer::from_json_relaxed(answer.as_bytes()) else { return Ok(None) };
    let Ok(challenge) = answer.challenge_relaxed() else { return Ok(None) };
    let Some(state) = take(portal, challenge, None).await? else { return Ok(None) };
    let Ok(ceremony) = DiscoverableAuthenticationServerState::decode(&state) else { return Ok(None) };
    let credential = hex::encode(answer.raw_id().inner());
    let sql = "SELECT owner, asker, fixed, state FROM passkeys WHERE credential = $1";
    let row = rows::find(portal, sql, &[credential.as_str().into()]).await?;
    let Some(row) = row else { return Ok(None) };
    let (fixed, dynamic) = (hex::decode(row.text(2)?), hex::decode(row.text(3)?));
    let (Ok(fixed), Ok(dynamic)) = (fixed, dynamic) else { return Err(broken()) };
    let fixed = StaticState::decode(&fixed).map_err(|_| broken())?;
    let dynamic = DynamicState::decode(dynamic.try_into().map_err(|_| broken())?).map_err(|_| broken())?;
    let handle = handle(&row.text(0)?);
    let known = AuthenticatedCredential::new(answer.raw_id(), &handle, fixed, dynamic);
    let mut known = known.map_err(|_| broken())?;
    let origins = [portal.outside.url.as_str()];
    let options = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        ..AuthenticationVerificationOptions::default()
    };
    if let Err(fault) = ceremony.verify(&domain, &answer, &mut known, &options) {
        tracing::info!(%fault, "a passkey did not let anybody in");
        return Ok(None);
    }
    let Ok(dynamic) = known.dynamic_state().encode();
    let sql = "UPDATE passkeys SET state = $2, used_at = $3 WHERE credential = $1";
    let values = vec![credential.into(), hex::encode(dynamic).into(), portal.house.now().into()];
    rows::change(&portal.house.journal, sql, values).await?;
    gate::asker_of(&row.text(1)?).map(Some)
}

/// Forgets one of the owner's passkeys, and ends the sessions of the account but this one. Nobody else's, whatever is named.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn remove(portal: &Portal, owner: &str, own: &Session, id: &str) -> Result<(), Failure> {
    let (owner, id, own, now) = (owner.to_owned(), id.to_owned(), own.key().to_owned(), portal.house.now());
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let sql = "DELETE FROM passkeys WHERE owner = $1 AND id = $2";
            tx.execute(sql, &[owner.as_str().into(), id.into()]).await?;
            sessions::end_others(tx, &owner, &own, now).await
        })
    });
    work.await?
}

fn broken() -> Failure {
    Failure::Broken("a passkey cannot be read".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outside(url: &str) -> Outside {
        Outside { url: url.to_owned(), secure: url.starts_with("https"), client_header: None }
    }

    #[test]
    fn passkeys_are_bound_to_a_name_and_not_to_a_number() {
        for url in ["https://review.example.org", "https://review.example.org:8443", "http://localhost:8080"] {
            assert!(are_possible(&outside(url)), "{url}");
        }
        for url in ["http://127.0.0.1:8080", "http://[::1]:8080", "https://", "https://a..b"] {
            assert!(!are_possible(&outside(url)), "{url}");
        }
    }

    #[test]
    fn the_name_on_the_device_is_one_for_an_account_and_says_nothing_of_it() {
        let of = |owner: &str| handle(owner).as_ref().to_vec();
        assert_eq!(of("a"), of("a"));
        assert_ne!(of("a"), of("b"));
    }
}
