//! Whoever has an account whose address takes their letters no more: a ministry has another name, somebody works elsewhere. No link
//! reaches them, so they say so here, and the Secretariat, which knows whom it may believe, puts the new address in place of the old.
//!
//! Nothing that is written here changes an account. It lies encrypted until it is settled, and thirty days at most.

use contracts::{ContactId, Instant};
use jiff::SignedDuration;
use runtime::Failure;
use serde::{Deserialize, Serialize};

use super::seal::Seal;
use super::{Portal, rows, secret, sessions};

/// How long it waits.
const WAITS: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many wait at most: beyond them somebody plays a game.
const MOST: usize = 500;
/// How many of them speak of one old address: whoever is believed says one thing.
const MOST_OF_ONE: usize = 3;

/// What is settled, or made room, is gone.
const SETTLED: &str = "DELETE FROM moved WHERE id = $1";

/// What somebody says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Who they are.
    pub name: String,
    /// For whom they are here: a State, the Bureau.
    pub whose: String,
    /// The address that the account has.
    pub before: String,
    /// The address at which they are now.
    pub now: String,
}

impl std::fmt::Debug for Said {
    /// Without what was said.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Said(..)")
    }
}

/// What waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// By which it is named.
    pub id: String,
    /// What was said.
    pub said: Said,
    /// When.
    pub asked_at: Instant,
}

impl Said {
    /// What it says, however it is typed.
    fn addresses(&self) -> [String; 2] {
        [&self.before, &self.now].map(|address| address.trim().to_lowercase())
    }
}

/// Keeps what somebody says; said again, it is kept once. False where too many wait.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn keep(portal: &Portal, said: &Said) -> Result<bool, Failure> {
    let (house, now) = (&portal.house, portal.house.now());
    let others = waiting(portal).await?;
    let [before, new] = said.addresses();
    let of_it: Vec<&Waiting> = others.iter().filter(|one| one.said.addresses()[0] == before).collect();
    if of_it.iter().any(|one| one.said.addresses()[1] == new) {
        return Ok(true);
    }
    // Three untrue words shut nobody out: the oldest makes room.
    let oldest = of_it.first().filter(|_| of_it.len() >= MOST_OF_ONE).map(|one| one.id.clone());
    if others.len() >= MOST && oldest.is_none() {
        return Ok(false);
    }
    let id = secret::new(house)?;
    let text = serde_json::to_vec(said).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let said = sealed_as(&id).close(house, &text)?;
    let expires = now.saturating_add(WAITS).unwrap_or(now);
    let work = house.journal.write(move |tx| {
        Box::pin(async move {
            if let Some(oldest) = oldest {
                tx.execute(SETTLED, &[oldest.into()]).await?;
            }
            let sql = "INSERT INTO moved (id, said, asked_at, expires_at) VALUES ($1, $2, $3, $4)";
            tx.execute(sql, &[id.into(), said.into(), now.into(), expires.into()]).await?;
            Ok::<_, Failure>(true)
        })
    });
    work.await?
}

fn sealed_as(id: &str) -> Seal<'_> {
    Seal { purpose: "an address that has changed", owner: id }
}

/// What waits, the longest first. What was sealed with another key is left out, and goes when its time is over.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub async fn waiting(portal: &Portal) -> Result<Vec<Waiting>, Failure> {
    let sql = "SELECT id, said, asked_at FROM moved WHERE expires_at > $1 ORDER BY asked_at, id";
    let found = rows::all(portal, sql, &[portal.house.now().into()]).await?;
    let mut waiting = Vec::new();
    for row in found {
        let (id, asked_at) = (row.text(0)?, Instant(row.time(2)?));
        let said = sealed_as(&id).open(&portal.house, &row.text(1)?);
        if let Some(said) = said.and_then(|said| serde_json::from_slice(&said).ok()) {
            waiting.push(Waiting { id, said, asked_at });
        }
    }
    Ok(waiting)
}

/// What is settled waits no more.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn settle(portal: &Portal, id: &str) -> Result<(), Failure> {
    rows::change(&portal.house.journal, SETTLED, vec![id.into()]).await
}

/// Ends every session of an account whose address the Secretariat changed: its person comes in by the new link.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn sign_out(portal: &Portal, contact: ContactId) -> Result<(), Failure> {
    let (contact, now) = (contact.to_string(), portal.house.now());
    let work = portal
        .house
        .journal
        .write(move |tx| Box::pin(async move { sessions::end_others(tx, &contact, "", now).await }));
    work.await?
}
