//! Showing again that it is the account's own person: before its password or its address is changed, and before it ends.
//!
//! An account opens a State's objections. Whoever finds somebody signed in for a minute must not get it for good: an open session is not
//! enough for what decides who comes in next time.

use access::Asker;
use jiff::SignedDuration;
use runtime::Failure;

use super::gate::Session;
use super::{Portal, passwords};

/// For how many minutes after coming in by a private link that counts.
pub const MINUTES: u8 = 15;

/// The account of a mission, a chair or a member of the Bureau; nobody else has one by invitation.
#[must_use]
pub fn account_of(asker: &Asker) -> Option<&str> {
    match asker {
        Asker::Mission { account, .. }
        | Asker::Official { account, .. }
        | Asker::Chair { account }
        | Asker::Bureau { account } => Some(account),
        _ => None,
    }
}

/// Under which key an account keeps what it comes in with: its contact; the Secretariat's accounts, of whom there is none, their own name.
/// None for whoever has no account, and comes in as they came.
#[must_use]
pub fn owner_of(asker: &Asker) -> Option<String> {
    match asker {
        Asker::Secretariat { account } => Some(owner_at_desk(account)),
        other => account_of(other).map(str::to_owned),
    }
}

/// The same of an account of the Secretariat.
#[must_use]
pub fn owner_at_desk(account: &str) -> String {
    format!("secretariat:{account}")
}

/// What is still to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// The current password.
    Password,
    /// The private link, opened a short while ago: there is no password that could be asked for.
    Link,
}

/// What whoever holds this session lacks, having typed this password; nothing where they have shown that the account is theirs.
///
/// # Errors
/// [`Failure`] when that cannot be looked up.
pub async fn lacking(
    portal: &Portal,
    session: &Session,
    contact: &str,
    password: Option<&str>,
) -> Result<Option<Lacking>, Failure> {
    if !passwords::has(portal, contact).await? {
        return Ok((!came_lately(portal, session)).then_some(Lacking::Link));
    }
    let right = match password {
        Some(password) => passwords::is_right(portal, contact, password).await?,
        None => false,
    };
    Ok((!right).then_some(Lacking::Password))
}

/// The same for a new password: whoever came in by a link just now may have forgotten the one before.
///
/// # Errors
/// [`Failure`] when that cannot be looked up.
pub async fn lacking_for_password(
    portal: &Portal,
    session: &Session,
    contact: &str,
    password: Option<&str>,
) -> Result<Option<Lacking>, Failure> {
    if password.is_none() && came_lately(portal, session) {
        return Ok(None);
    }
    lacking(portal, session, contact, password).await
}

/// Whether the session was begun by a link or a passkey, a short while ago.
#[must_use]
pub fn came_lately(portal: &Portal, session: &Session) -> bool {
    let since = |at| portal.house.now().duration_since(at);
    session.by_link().is_some_and(|at| since(at) <= SignedDuration::from_mins(MINUTES.into()))
}
