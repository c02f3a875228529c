//! What the portal itself keeps of whoever has an account by invitation, and erasing it.

use access::Asker;
use contracts::Instant;
use runtime::Failure;
use serde::Serialize;

use super::{Portal, calendars, gate, passwords, rows};

/// What is kept here: no name and no address, which the notices have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptHere {
    /// When the password was set; none where there is none. Of the name to sign in with there is a hash, of the password too.
    pub password_set_at: Option<Instant>,
    /// When the private address of a calendar was made; none where there is none.
    pub calendar_made_at: Option<Instant>,
    /// The sessions that are not over for longer than an hour, the latest first.
    pub sessions: Vec<SessionLine>,
}

/// A session, without what opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionLine {
    /// When it began.
    pub began_at: Instant,
    /// When something was last done in it, to within five minutes.
    pub seen_at: Instant,
    /// When it is over at the latest.
    pub until: Instant,
    /// When it was ended before that; none where it was not.
    pub ended_at: Option<Instant>,
    /// Whether a private link began it.
    pub by_link: bool,
}

/// What is kept here of this asker.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub async fn kept(portal: &Portal, asker: &Asker, contact: &str) -> Result<KeptHere, Failure> {
    let sql = "SELECT created_at, seen_at, expires_at, ended_at, by_link FROM sessions WHERE asker = $1 \
               ORDER BY created_at DESC, token_hash";
    let found = rows::all(portal, sql, &[gate::role_of(asker)?.into()]).await?;
    let sessions = found.iter().map(|row| {
        Ok(SessionLine {
            began_at: Instant(row.time(0)?),
            seen_at: Instant(row.time(1)?),
            until: Instant(row.time(2)?),
            ended_at: if row.is_null(3)? { None } else { Some(Instant(row.time(3)?)) },
            by_link: row.int(4)? == 1,
        })
    });
    let sessions = sessions.collect::<Result<_, Failure>>()?;
    let password_set_at = passwords::set_at(portal, contact).await?.map(Instant);
    let calendar_made_at = calendars::made_at(portal, asker).await?.map(Instant);
    Ok(KeptHere { password_set_at, calendar_made_at, sessions })
}
