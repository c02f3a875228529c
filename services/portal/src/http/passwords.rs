//! Passwords of accounts: set by whoever came in by a private link, so that the next time none is needed.
//!
//! The rules are ones that a person can live with: long enough, and not among those that are tried first. No classes of characters, no
//! expiry (NIST SP 800-63B, 3.1.1.2).

use access::Asker;
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use contracts::notices::NoticesEvent;
use jiff::{SignedDuration, Timestamp};
use journal::Tx;
use runtime::{Arrived, Context, Failure};
use tokio::sync::Semaphore;
use zxcvbn::{Score, zxcvbn};

use super::{Portal, gate, rows, second, secret, sessions};

/// The shortest password, in characters.
pub const SHORTEST: usize = 12;
/// The longest, in characters: enough for any sentence, and what is computed on it stays bounded.
pub const LONGEST: usize = 128;
/// The longest name to sign in with, in characters.
pub const LONGEST_NAME: usize = 254;
/// How often in a row a password may be wrong before the next is not looked at for a while.
const TRIES: u64 = 5;
/// For how long; twice as long after each further one, up to [`LONGEST_WAIT`].
const WAIT: SignedDuration = SignedDuration::from_secs(30);
/// The longest wait: whoever is locked out by somebody else comes in by a link.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);
/// How many are computed at once: each takes 19 MiB.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Why a password cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than [`SHORTEST`] characters.
    Short,
    /// More than [`LONGEST`].
    Long,
    /// Among those that anybody would try early.
    Guessable,
}

/// What instructions for such modules print as an example: everybody has read it.
const PUBLISHED: [&str; 1] = ["passwordpassword123"];

/// Whether everybody has read it, however it is written large or small and whatever is put around it.
fn is_published(password: &str) -> bool {
    let folded = password.to_lowercase();
    PUBLISHED.iter().any(|sample| folded.contains(sample))
}

/// Whether a password can be taken. What is known of its owner makes it no harder to guess.
///
/// # Errors
/// [`Weak`].
pub fn check(password: &str, known: &[&str]) -> Result<(), Weak> {
    match password.chars().count() {
        0..SHORTEST => Err(Weak::Short),
        SHORTEST..=LONGEST if is_published(password) || zxcvbn(password, known).score() < Score::Three => {
            Err(Weak::Guessable)
        }
        SHORTEST..=LONGEST => Ok(()),
        _ => Err(Weak::Long),
    }
}

/// What came of setting a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// It is set.
    Done,
    /// Somebody else signs in with this name.
    NameTaken,
}

/// Sets or changes the password of an account. Other sessions of the account end.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn set(
    portal: &Portal,
    own: &gate::Session,
    (asker, contact): (&Asker, &str),
    name: &str,
    password: &str,
) -> Result<Set, Failure> {
    let role = gate::role_of(asker)?;
    let digest = digest(password.to_owned()).await?;
    let (name, contact, now) = (hash(name), contact.to_owned(), portal.house.now());
    let own = own.key().to_owned();
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let taken = "SELECT 1 FROM passwords WHERE name_hash = $1 AND contact <> $2";
            if tx.row(taken, &[name.as_str().into(), contact.as_str().into()]).await?.is_some() {
                return Ok(Set::NameTaken);
            }
            tx.execute("DELETE FROM passwords WHERE contact = $1", &[contact.as_str().into()]).await?;
            let sql = "INSERT INTO passwords (name_hash, contact, asker, digest, set_at, failed, wait_until) \
                       VALUES ($1, $2, $3, $4, $5, 0, $5)";
            let values = [name.into(), contact.as_str().into(), role.into(), digest.into(), now.into()];
            tx.execute(sql, &values).await?;
            sessions::end_others(tx, &contact, &own, now).await?;
            Ok::<_, Failure>(Set::Done)
        })
    });
    work.await?
}

/// Whether an account has a password.
///
/// # Errors
/// [`Failure`] when that cannot be read.
pub async fn has(portal: &Portal, contact: &str) -> Result<bool, Failure> {
    let sql = "SELECT 1 FROM passwords WHERE contact = $1";
    Ok(rows::find(portal, sql, &[contact.into()]).await?.is_some())
}

/// Whom a name and a password let in; none when they do not belong together, or were wrong too often just now. Which of these it is,
/// and whether there is such a name, is told to nobody.
///
/// # Errors
/// [`Failure`] when that cannot be looked up or counted.
pub async fn belongs_to(portal: &Portal, name: &str, password: &str) -> Result<Option<Asker>, Failure> {
    if name.chars().count() > LONGEST_NAME || password.chars().count() > LONGEST {
        return Ok(None);
    }
    let name = hash(name);
    let sql = "SELECT digest, asker FROM passwords WHERE name_hash = $1";
    let row = rows::find(portal, sql, &[name.as_str().into()]).await?;
    let (kept, role) = match row {
        Some(row) => (Some(row.text(0)?), row.text(1)?),
        None => (None, String::new()),
    };
    if !fits(portal, name, kept, password).await? {
        return Ok(None);
    }
    gate::asker_of(&role).map(Some)
}

/// Whether this is the password of an account. Wrong ones count as they do when signing in: none is looked at for a while after several.
///
/// # Errors
/// [`Failure`] when that cannot be looked up or counted.
pub async fn is_right(portal: &Portal, contact: &str, password: &str) -> Result<bool, Failure> {
    let sql = "SELECT name_hash, digest FROM passwords WHERE contact = $1";
    let Some(row) = rows::find(portal, sql, &[contact.into()]).await? else { return Ok(false) };
    if password.chars().count() > LONGEST {
        return Ok(false);
    }
    fits(portal, row.text(0)?, Some(row.text(1)?), password).await
}

/// Whether a password is the one that is kept under a name, and may be looked at now. A try counts as wrong before it is looked at, and is
/// taken back where it was right: of many at once no more are looked at than one after the other.
async fn fits(portal: &Portal, name: String, kept: Option<String>, password: &str) -> Result<bool, Failure> {
    let (counted, now) = (name.clone(), portal.house.now());
    let counting = portal.house.journal.write(move |tx| Box::pin(async move { may_try(tx, &counted, now).await }));
    let may = counting.await??;
    // As much is computed for a name that nobody has, and where none is looked at.
    let right = verify(kept, password.to_owned()).await?;
    if !(may && right) {
        return Ok(false);
    }
    let sql = "UPDATE passwords SET failed = 0, wait_until = $2 WHERE name_hash = $1";
    rows::change(&portal.house.journal, sql, vec![name.into(), now.into()]).await?;
    Ok(true)
}

/// When the password of an account was set; none where there is none.
///
/// # Errors
/// [`Failure`] when that cannot be read.
pub async fn set_at(portal: &Portal, contact: &str) -> Result<Option<Timestamp>, Failure> {
    let row = rows::find(portal, "SELECT set_at FROM passwords WHERE contact = $1", &[contact.into()]).await?;
    Ok(row.map(|row| row.time(0)).transpose()?)
}

/// Counts a try, and says whether it may be looked at.
async fn may_try(tx: &mut Tx, name: &str, now: Timestamp) -> Result<bool, Failure> {
    let sql = "SELECT failed, wait_until FROM passwords WHERE name_hash = $1";
    let Some(row) = tx.row(sql, &[name.into()]).await? else { return Ok(false) };
    let waits = row.time(1)? > now;
    let failed = row.count(0)? + 1;
    let until = now.saturating_add(wait_after(failed)).unwrap_or(now);
    let sql = "UPDATE passwords SET failed = $2, wait_until = $3 WHERE name_hash = $1";
    tx.execute(sql, &[name.into(), failed.into(), until.into()]).await?;
    Ok(!waits)
}

/// How long to wait after so many in a row were wrong.
pub(super) fn wait_after(failed: u64) -> SignedDuration {
    let Some(beyond) = failed.checked_sub(TRIES) else { return SignedDuration::ZERO };
    let doubled = i32::try_from(beyond).ok().and_then(|beyond| 2_i32.checked_pow(beyond.min(20).unsigned_abs()));
    doubled.and_then(|times| WAIT.checked_mul(times)).map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

/// What goes with a contact, by the roles that name it.
const OF_ROLES: [&str; 2] = ["DELETE FROM sessions WHERE asker LIKE $1", "DELETE FROM calendars WHERE owner LIKE $1"];
/// What goes with it, by the contact itself.
const OF_CONTACT: [&str; 3] = [
    "DELETE FROM passwords WHERE contact = $1",
    "DELETE FROM drafts WHERE contact = $1",
    "DELETE FROM halfway WHERE owner = $1",
];

/// Every role that names a contact.
fn roles(contact: &str) -> String {
    format!("%\"{contact}\"%")
}

/// Forgets the sessions and the calendar of a contact that was forgotten or whose account was closed, and everything that it came in with.
pub(crate) async fn forget(mut context: Context<'_>, (event, _): (NoticesEvent, Arrived)) -> Result<(), Failure> {
    let contact = match event {
        NoticesEvent::ContactForgotten(forgotten) => forgotten.contact.to_string(),
        NoticesEvent::AccountClosed(closed) => closed.contact.to_string(),
        _ => return Ok(()),
    };
    for sql in OF_ROLES {
        context.execute(sql, &[roles(&contact).into()]).await?;
    }
    for sql in OF_CONTACT.iter().chain(&second::ALL_OF_OWNER) {
        context.execute(sql, &[contact.as_str().into()]).await?;
    }
    Ok(())
}

/// Does the same at once, for whoever has just ended their account: they do not wait for the news of it to come round.
///
/// # Errors
/// [`Failure`] when it cannot be done; then the news does it.
pub async fn forget_now(portal: &Portal, contact: &str) -> Result<(), Failure> {
    let contact = contact.to_owned();
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            for sql in OF_ROLES {
                tx.execute(sql, &[roles(&contact).into()]).await?;
            }
            for sql in OF_CONTACT.iter().chain(&second::ALL_OF_OWNER) {
                tx.execute(sql, &[contact.as_str().into()]).await?;
            }
            Ok::<_, Failure>(())
        })
    });
    work.await?
}

/// Names are the same however they are written.
fn hash(name: &str) -> String {
    secret::hash(&format!("name to sign in with: {}", name.trim().to_lowercase()))
}

async fn digest(password: String) -> Result<String, Failure> {
    computed(move || {
        let digest = Argon2::default().hash_password(password.as_bytes());
        digest.map(|digest| digest.to_string()).map_err(|_| Failure::Broken("a password cannot be hashed".to_owned()))
    })
    .await?
}

async fn verify(kept: Option<String>, password: String) -> Result<bool, Failure> {
    computed(move || {
        if let Some(kept) = kept {
            return Argon2::default().verify_password(password.as_bytes(), kept.as_str()).is_ok();
        }
        drop(Argon2::default().hash_password(password.as_bytes()));
        false
    })
    .await
}

/// Runs what takes a while beside the requests, a few at once.
async fn computed<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    let _place = AT_ONCE.acquire().await.map_err(|fault| Failure::Broken(fault.to_string()))?;
    tokio::task::spawn_blocking(work).await.map_err(|fault| Failure::Broken(fault.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_and_classes_of_characters_do_not() {
        assert_eq!(check("correct horse battery", &[]), Ok(()));
        assert_eq!(check("обычный зонт у двери", &[]), Ok(()));
        assert_eq!(check("Xk9$wQ2!", &[]), Err(Weak::Short));
        assert_eq!(check(&"long ".repeat(40), &[]), Err(Weak::Long));
    }

    #[test]
    fn what_is_tried_first_is_refused() {
        for bad in ["123456789012", "passwordpassword", "qwertyuiop123", "aaaaaaaaaaaaaaa", "iloveyouiloveyou"] {
            assert_eq!(check(bad, &[]), Err(Weak::Guessable), "{bad}");
        }
        let own = ["mission.of.peru@vienna.example"];
        assert_eq!(check("mission.of.peru@vienna.example", &own), Err(Weak::Guessable));
    }

    #[test]
    fn each_wrong_one_doubles_the_wait_up_to_an_hour() {
        let seconds = [0, 4, 5, 6, 7, 100, u64::MAX].map(|failed| wait_after(failed).as_secs());
        assert_eq!(seconds, [0, 0, 30, 60, 120, 3_600, 3_600]);
    }
}
