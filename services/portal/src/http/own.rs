//! What the portal itself keeps of whoever has an account by invitation, and erasing it.

use access::Asker;
use contracts::Instant;
use runtime::Failure;
use serde::Serialize;

use super::passkeys::{self, PasskeyLine};
use super::sessions::{self, SessionLine};
use super::{Portal, calendars, identities, passwords, second};

/// What is kept here: no name and no address, which the notices have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptHere {
    /// When the password was set; none where there is none. Of the name to sign in with there is a hash, of the password too.
    pub password_set_at: Option<Instant>,
    /// When the second factor was set; none where there is none. Its secret is kept encrypted.
    pub second_factor_set_at: Option<Instant>,
    /// How many recovery codes have not been used. Of each there is a hash.
    pub recovery_codes_left: u64,
    /// The passkeys: of each there is the public key.
    pub passkeys: Vec<PasskeyLine>,
    /// When an identity of the provider was linked; none where none is. Of issuer and subject there is a hash.
    pub identity_linked_at: Option<Instant>,
    /// When the private address of a calendar was made; none where there is none.
    pub calendar_made_at: Option<Instant>,
    /// The sessions that are not over for longer than an hour, the latest first.
    pub sessions: Vec<SessionLine>,
}

/// What is kept here of this asker.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub async fn kept(portal: &Portal, asker: &Asker, contact: &str) -> Result<KeptHere, Failure> {
    let second = second::kept(portal, contact).await?;
    Ok(KeptHere {
        password_set_at: passwords::set_at(portal, contact).await?.map(Instant),
        second_factor_set_at: second.map(|second| second.set_at),
        recovery_codes_left: second.map_or(0, |second| second.codes_left),
        passkeys: passkeys::of(portal, contact).await?,
        identity_linked_at: identities::linked_at(portal, contact).await?,
        calendar_made_at: calendars::made_at(portal, asker).await?.map(Instant),
        sessions: sessions::all(portal, contact).await?,
    })
}
