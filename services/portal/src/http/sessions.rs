//! One's own sessions: where one is signed in, since when and on what, and ending what one does not know.

use contracts::Instant;
use jiff::Timestamp;
use journal::Tx;
use runtime::Failure;
use serde::Serialize;

use super::device::Device;
use super::gate::{Came, SESSION_IDLE, Session};
use super::{Portal, rows};

/// A session, without what opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionLine {
    /// By which it is named; it opens nothing.
    pub id: String,
    /// When it began.
    pub began_at: Instant,
    /// When something was last done in it, to within five minutes.
    pub seen_at: Instant,
    /// When it is over at the latest.
    pub until: Instant,
    /// When it was ended before that; none where it was not.
    pub ended_at: Option<Instant>,
    /// How it began: `link`, `password` and so on.
    pub came: String,
    /// Whether a second factor was shown.
    pub second_factor: bool,
    /// The families of browser and system: `firefox/linux`.
    pub device: String,
}

impl SessionLine {
    /// How it began.
    #[must_use]
    pub fn came(&self) -> Came {
        Came::from_word(&self.came)
    }

    /// On what.
    #[must_use]
    pub fn device(&self) -> Device {
        Device::from_word(&self.device)
    }
}

/// All that are kept, the latest first.
///
/// # Errors
/// [`Failure`] when they cannot be read.
pub async fn all(portal: &Portal, owner: &str) -> Result<Vec<SessionLine>, Failure> {
    let sql = "SELECT id, created_at, seen_at, expires_at, ended_at, came, second, device FROM sessions \
               WHERE owner = $1 ORDER BY created_at DESC, id";
    let found = rows::all(portal, sql, &[owner.into()]).await?;
    let lines = found.iter().map(|row| {
        Ok(SessionLine {
            id: row.text(0)?,
            began_at: Instant(row.time(1)?),
            seen_at: Instant(row.time(2)?),
            until: Instant(row.time(3)?),
            ended_at: if row.is_null(4)? { None } else { Some(Instant(row.time(4)?)) },
            came: row.text(5)?,
            second_factor: row.int(6)? == 1,
            device: row.text(7)?,
        })
    });
    lines.collect()
}

/// Those that are open, the latest first.
///
/// # Errors
/// [`Failure`] when they cannot be read.
pub async fn open(portal: &Portal, owner: &str) -> Result<Vec<SessionLine>, Failure> {
    let now = portal.house.now();
    let mut lines = all(portal, owner).await?;
    lines.retain(|line| {
        line.ended_at.is_none() && line.until.0 > now && now.duration_since(line.seen_at.0) <= SESSION_IDLE
    });
    Ok(lines)
}

/// Ends one of the owner's sessions. Nobody else's, whatever is named.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn end(portal: &Portal, owner: &str, id: &str) -> Result<(), Failure> {
    let sql = "UPDATE sessions SET ended_at = $3 WHERE owner = $1 AND id = $2 AND ended_at IS NULL";
    let values = vec![owner.into(), id.into(), portal.house.now().into()];
    rows::change(&portal.house.journal, sql, values).await
}

/// Ends all of the owner's sessions but this one.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn leave_only(portal: &Portal, owner: &str, own: &Session) -> Result<(), Failure> {
    let (owner, own, now) = (owner.to_owned(), own.key().to_owned(), portal.house.now());
    let work = portal.house.journal.write(move |tx| Box::pin(async move { end_others(tx, &owner, &own, now).await }));
    work.await?
}

/// The same, together with something else; whoever is halfway in begins again. All sessions end where the one to keep is none.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub(super) async fn end_others(tx: &mut Tx, owner: &str, own: &str, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE sessions SET ended_at = $3 WHERE owner = $1 AND token_hash <> $2 AND ended_at IS NULL";
    tx.execute(sql, &[owner.into(), own.into(), now.into()]).await?;
    tx.execute("DELETE FROM halfway WHERE owner = $1", &[owner.into()]).await?;
    Ok(())
}
