//! A provider of identities (`OpenID Connect`): the authorization code flow with PKCE, a state and a nonce.
//!
//! Where somebody goes, comes back from and for what lies in a cookie of their browser, encrypted: whoever comes back in another browser,
//! or with what somebody else was given, comes in nowhere. Only `sub` with its issuer names an identity: it is never given to anybody else,
//! as addresses are.

mod fetch;

use contracts::Instant;
use cookie::{Cookie, SameSite};
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreProviderMetadata};
use openidconnect::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, TokenResponse as _,
};
use runtime::{Config, ConfigError, Failure};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tokio::sync::Mutex;

use self::fetch::Fetch;
use super::gate::{self, Session};
use super::seal::Seal;
use super::{Outside, Portal, secret};

/// Where the provider sends people back to.
pub const BACK: &str = "/identity/back";
/// How long somebody may be there.
const AWAY: SignedDuration = SignedDuration::from_mins(10);
/// How long what the provider says of itself is believed.
const KNOWN: SignedDuration = SignedDuration::from_hours(1);
/// How soon one that did not answer is asked again.
const AGAIN: SignedDuration = SignedDuration::from_secs(10);

/// Why nobody comes in by the provider.
#[derive(Debug, Error)]
pub enum Fault {
    /// It does not answer, or not as providers do. Why is for the operator.
    #[error("the provider of identities does not answer: {0}")]
    Absent(String),
    /// What came back is not what was asked for, came too late, or in another browser.
    #[error("what came back from the provider of identities is not what was asked for: {0}")]
    Wrong(String),
    /// It could not be begun here.
    #[error(transparent)]
    Failed(#[from] Failure),
}

fn wrong(why: impl std::fmt::Display) -> Fault {
    Fault::Wrong(why.to_string())
}

/// The provider, as the operator set it.
#[derive(Debug)]
pub struct Provider {
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    name: String,
    fetch: Fetch,
    known: Mutex<Option<Known>>,
}

/// What it said of itself, or why it did not, and until when that is believed.
type Known = (Timestamp, Result<Box<CoreProviderMetadata>, String>);

/// Somebody who was sent there.
#[derive(Serialize, Deserialize)]
struct Trip {
    state: String,
    nonce: String,
    verifier: String,
    until: Instant,
    /// The session in which an identity is linked; none where somebody comes in.
    linking: Option<String>,
}

/// What the provider sends back.
#[derive(Default, Deserialize)]
pub struct Back {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    /// RFC 9207.
    #[serde(default)]
    iss: Option<String>,
}

impl std::fmt::Debug for Back {
    /// Without what lets somebody in.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Back(..)")
    }
}

/// Somebody who came back, and showed who they are.
#[derive(Debug)]
pub struct Arrival {
    /// The hash of issuer and subject.
    pub identity: String,
    /// The session in which it is to be linked; none where somebody comes in.
    pub linking: Option<String>,
}

impl Provider {
    /// What is set: `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_NAME`; none where nothing is.
    ///
    /// # Errors
    /// [`ConfigError`] when it cannot be used.
    pub fn of(config: &Config) -> Result<Option<Self>, ConfigError> {
        let Some(issuer) = config.get("OIDC_ISSUER")? else { return Ok(None) };
        let wrong = |expected| ConfigError::Wrong { name: "OIDC_ISSUER".to_owned(), expected };
        let issuer = IssuerUrl::new(issuer).map_err(|_| wrong("the address of an issuer"))?;
        if !is_safe(&issuer) {
            return Err(wrong("an address that begins with https://, or lies on this machine"));
        }
        let host = issuer.url().host_str().unwrap_or_default().to_owned();
        let fetch = Fetch::new().map_err(|_| wrong("reachable: this machine cannot speak TLS"))?;
        Ok(Some(Self {
            client: ClientId::new(config.need("OIDC_CLIENT_ID")?),
            secret: config.get("OIDC_CLIENT_SECRET")?.map(ClientSecret::new),
            name: config.get("OIDC_NAME")?.unwrap_or(host),
            issuer,
            fetch,
            known: Mutex::default(),
        }))
    }

    /// How people know it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it says of itself; asked for once an hour, and where one failed, not by everybody at once.
    async fn metadata(&self, now: Timestamp) -> Result<CoreProviderMetadata, Fault> {
        let mut known = self.known.lock().await;
        if let Some((until, metadata)) = known.as_ref()
            && now < *until
        {
            return metadata.as_ref().map(|metadata| (**metadata).clone()).map_err(|why| Fault::Absent(why.clone()));
        }
        let found = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.fetch).await;
        let found = found.map(Box::new).map_err(|fault| said(&fault));
        let until = now.saturating_add(if found.is_ok() { KNOWN } else { AGAIN }).unwrap_or(now);
        *known = Some((until, found.clone()));
        found.map(|metadata| *metadata).map_err(Fault::Absent)
    }

    /// The address to go to, and the cookie with which one comes back.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn begin(&self, portal: &Portal, linking: Option<&Session>) -> Result<(String, Cookie<'static>), Fault> {
        let (house, now) = (&portal.house, portal.house.now());
        let [state, nonce, verifier] = [secret::new(house)?, secret::new(house)?, secret::new(house)?];
        let metadata = self.metadata(now).await?;
        let client = CoreClient::from_provider_metadata(metadata, self.client.clone(), None)
            .set_redirect_uri(back_to(&portal.outside)?);
        // 64 letters, as RFC 7636 wants at least 43.
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.clone()));
        let (csrf, once) = (CsrfToken::new(state.clone()), Nonce::new(nonce.clone()));
        let asked = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || csrf, move || once)
            .set_pkce_challenge(challenge);
        let (address, ..) = asked.url();
        let until = Instant(now.saturating_add(AWAY).unwrap_or(now));
        let linking = linking.map(|session| session.key().to_owned());
        let trip = serde_json::to_vec(&Trip { state, nonce, verifier, until, linking }).map_err(wrong)?;
        let sealed = sealed_as().close(house, &trip)?;
        Ok((address.to_string(), cookie(&portal.outside, sealed, AWAY)))
    }

    /// Who came back, by what the provider says of them.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn end(&self, portal: &Portal, headers: &axum::http::HeaderMap, back: Back) -> Result<Arrival, Fault> {
        let now = portal.house.now();
        let kept = gate::long_token(headers, name(&portal.outside)).ok_or_else(|| wrong("no cookie"))?;
        let trip = sealed_as().open(&portal.house, &kept).ok_or_else(|| wrong("another cookie"))?;
        let trip: Trip = serde_json::from_slice(&trip).map_err(wrong)?;
        if !secret::same(&trip.state, &back.state) {
            return Err(wrong("another state"));
        }
        if trip.until.0 < now {
            return Err(wrong("too late"));
        }
        if back.iss.is_some_and(|issuer| issuer != *self.issuer.as_str()) {
            return Err(wrong("another issuer"));
        }
        if back.code.is_empty() {
            return Err(wrong("no code"));
        }
        let subject = self.redeem(portal, back.code, &trip).await?;
        let identity = secret::hash(&format!("identity: {} {subject}", self.issuer.as_str()));
        Ok(Arrival { identity, linking: trip.linking })
    }

    /// Gives the code for what it stands for, and reads the subject there: signed by the issuer, for us, now, and for this trip.
    async fn redeem(&self, portal: &Portal, code: String, trip: &Trip) -> Result<String, Fault> {
        let metadata = self.metadata(portal.house.now()).await?;
        let by = metadata.token_endpoint_auth_methods_supported().cloned().unwrap_or_default();
        let in_body = by.contains(&CoreClientAuthMethod::ClientSecretPost)
            && !by.contains(&CoreClientAuthMethod::ClientSecretBasic);
        let client = CoreClient::from_provider_metadata(metadata, self.client.clone(), self.secret.clone())
            .set_redirect_uri(back_to(&portal.outside)?)
            .set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth });
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(wrong)?
            .set_pkce_verifier(PkceCodeVerifier::new(trip.verifier.clone()))
            .request_async(&self.fetch)
            .await
            .map_err(|fault| Fault::Wrong(said(&fault)))?;
        let token = answer.id_token().ok_or_else(|| wrong("no ID token"))?;
        let claims = token.claims(&client.id_token_verifier(), &Nonce::new(trip.nonce.clone()));
        match claims {
            Ok(claims) => Ok(claims.subject().as_str().to_owned()),
            Err(fault) => {
                // It may sign with another key by now: whoever comes next finds that one.
                *self.known.lock().await = None;
                Err(Fault::Wrong(said(&fault)))
            }
        }
    }
}

/// A fault with what is behind it: for the operator's log, and nothing in it is anybody's secret.
fn said(fault: &dyn std::error::Error) -> String {
    let mut all = fault.to_string();
    let mut source = fault.source();
    while let Some(behind) = source {
        all = format!("{all}: {behind}");
        source = behind.source();
    }
    all
}

/// What is said to it is between us: on another machine by TLS alone.
fn is_safe(issuer: &IssuerUrl) -> bool {
    let url = issuer.url();
    let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

fn back_to(outside: &Outside) -> Result<RedirectUrl, Fault> {
    RedirectUrl::new(format!("{}{BACK}", outside.url)).map_err(wrong)
}

fn sealed_as() -> Seal<'static> {
    Seal { purpose: "a trip to the provider", owner: "" }
}

fn name(outside: &Outside) -> &'static str {
    if outside.secure { "__Host-provider" } else { "provider" }
}

/// The cookie that takes away the one with which somebody came back.
#[must_use]
pub fn no_cookie(outside: &Outside) -> Cookie<'static> {
    cookie(outside, String::new(), SignedDuration::ZERO)
}

/// Browsers send it along when the provider sends them back, which is a way from another site: not a strict one.
fn cookie(outside: &Outside, value: String, lifetime: SignedDuration) -> Cookie<'static> {
    Cookie::build((name(outside), value))
        .path("/")
        .http_only(true)
        .secure(outside.secure)
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::seconds(lifetime.as_secs()))
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_elsewhere_is_spoken_to_by_tls_alone() {
        let safe = |text: &str| is_safe(&IssuerUrl::new(text.to_owned()).expect("an address"));
        assert!(safe("https://login.example.org/tenant") && safe("http://127.0.0.1:4000") && safe("http://localhost"));
        assert!(!safe("http://login.example.org") && !safe("ftp://127.0.0.1"));
    }

    #[test]
    fn what_is_set_is_read_whole_or_refused() {
        let set = |all: &[(&str, &str)]| {
            Provider::of(&all.iter().fold(Config::default(), |config, (name, value)| config.with(name, *value)))
        };
        assert!(set(&[]).expect("nothing is set").is_none());
        assert!(set(&[("OIDC_ISSUER", "https://login.example.org")]).is_err(), "without a client");
        assert!(set(&[("OIDC_ISSUER", "http://login.example.org"), ("OIDC_CLIENT_ID", "a")]).is_err(), "in the clear");
        let provider = set(&[("OIDC_ISSUER", "https://login.example.org/t"), ("OIDC_CLIENT_ID", "a")]);
        assert_eq!(provider.expect("it is set").expect("a provider").name(), "login.example.org");
    }
}
