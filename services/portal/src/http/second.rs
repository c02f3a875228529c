//! Second factors: a secret that a telephone shares with us, and the codes that it makes of it and the time (RFC 6238: SHA-1, six digits,
//! thirty seconds, which every program of that kind knows), and recovery codes for whoever loses it.
//!
//! A code is taken once. After several wrong ones none is looked at for a while, whoever sends it.

use contracts::Instant;
use jiff::Timestamp;
use journal::{Journal, Tx};
use runtime::{Failure, House};
use totp_rs::{Builder, Totp};

use super::gate::Session;
use super::passwords::wait_after;
use super::seal::Seal;
use super::{Portal, proof, rows, secret, sessions};

/// How many recovery codes there are.
pub const CODES: usize = 10;
/// For how many minutes a secret that was shown can be set.
const OFFERED: i64 = 60;
/// How many bytes a secret has: as many as the hash (RFC 4226, R6).
const SIZE: usize = 20;
/// Of what recovery codes are made: no letter that looks like another, and 32 of them, so that each is five bits.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// How many letters a recovery code has: 80 bits.
const LETTERS_OF_CODE: usize = 16;
/// The longest that is looked at, with the spaces that somebody types.
const LONGEST: usize = 64;

/// What is kept of a second factor that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Second {
    /// When it was set.
    pub set_at: Instant,
    /// How many recovery codes have not been used.
    pub codes_left: u64,
}

/// A secret that may become somebody's second factor, when they show that their telephone has it.
#[derive(Clone)]
pub struct Offer {
    /// As a telephone scans it.
    pub url: String,
    /// As somebody types it: letters in groups of four.
    pub text: String,
    /// As it comes back with the first code: nobody but us reads it.
    pub sealed: String,
}

impl std::fmt::Debug for Offer {
    /// Without the secret.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Offer(..)")
    }
}

/// What a code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// The telephone's.
    Right,
    /// One of the recovery codes, of which so many are left.
    Recovery(u64),
    /// Neither, or used before, or not looked at because several were wrong just now. Which of these is told to nobody.
    Wrong,
}

/// What is kept of an account's second factor; none where none is set.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub async fn kept(portal: &Portal, owner: &str) -> Result<Option<Second>, Failure> {
    let sql = "SELECT set_at, (SELECT COUNT(*) FROM recovery_codes \
               WHERE recovery_codes.owner = second_factors.owner AND used_at IS NULL) FROM second_factors WHERE owner = $1";
    let row = rows::find(portal, sql, &[owner.into()]).await?;
    row.map(|row| Ok(Second { set_at: Instant(row.time(0)?), codes_left: row.count(1)? })).transpose()
}

fn sealed_as(owner: &str) -> Seal<'_> {
    Seal { purpose: "second factor", owner }
}

fn offered_as(owner: &str) -> Seal<'_> {
    Seal { purpose: "second factor that is offered", owner }
}

/// Makes a new secret, kept nowhere until it is set. The telephone shows it under this name, and that of our host.
///
/// # Errors
/// [`Failure`] when the machine has no randomness to give.
pub fn offer(portal: &Portal, owner: &str, name: &str) -> Result<Offer, Failure> {
    let house = &portal.house;
    let until = house.now().as_second() + OFFERED * 60;
    let secret: [u8; SIZE] = house.random()?;
    let sealed = offered_as(owner).close(house, &[&until.to_be_bytes()[..], &secret].concat())?;
    shown(portal, &secret, name, sealed)
}

/// The same that was offered before, to be shown again; none where its time is over.
#[must_use]
pub fn offered(portal: &Portal, owner: &str, name: &str, sealed: &str) -> Option<Offer> {
    shown(portal, &opened(&portal.house, owner, sealed)?, name, sealed.to_owned()).ok()
}

fn opened(house: &House, owner: &str, sealed: &str) -> Option<Vec<u8>> {
    let plain = offered_as(owner).open(house, sealed)?;
    let (until, secret) = plain.split_first_chunk::<8>()?;
    (i64::from_be_bytes(*until) >= house.now().as_second()).then(|| secret.to_vec())
}

fn shown(portal: &Portal, secret: &[u8], name: &str, sealed: String) -> Result<Offer, Failure> {
    // A colon would end the name.
    let name = name.replace(':', " ");
    let host = portal.outside.url.split("//").last().unwrap_or_default().replace(':', " ");
    let totp = totp(secret, Some((name, host)))?;
    let url = totp.to_url().map_err(|_| broken())?;
    let text = totp.secret().to_base32();
    let groups: Vec<_> = text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
    Ok(Offer { url, text: groups.join(" "), sealed })
}

fn totp(secret: &[u8], named: Option<(String, String)>) -> Result<Totp, Failure> {
    let builder = Builder::new().with_secret(secret.to_vec()).with_skew(1);
    let builder = match named {
        Some((issuer, account)) => builder.with_issuer(Some(issuer)).with_account_name(account),
        None => builder,
    };
    builder.build().map_err(|_| broken())
}

fn broken() -> Failure {
    Failure::Broken("a second factor cannot be read".to_owned())
}

/// Sets what was offered, when the code shows that the telephone has it, and gives the recovery codes, which are shown this once. Other
/// sessions of the account end. None where the code is wrong, the time of what was offered is over, or another is set.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn set(
    portal: &Portal,
    owner: &str,
    own: Option<&Session>,
    (sealed, typed): (&str, &str),
) -> Result<Option<Vec<String>>, Failure> {
    let (house, now) = (&portal.house, portal.house.now());
    let Some(secret) = opened(house, owner, sealed) else { return Ok(None) };
    let Some(step) = step(&totp(&secret, None)?, &plain(typed), now) else { return Ok(None) };
    let secret = sealed_as(owner).close(house, &secret)?;
    let codes = new_codes(house)?;
    let (owner, kept) = (owner.to_owned(), codes.clone());
    let own = own.map(|own| own.key().to_owned()).unwrap_or_default();
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            // One that is set is removed first, by whoever has it.
            let sql = "INSERT INTO second_factors (owner, secret, set_at, last_step, failed, wait_until) \
                       VALUES ($1, $2, $3, $4, 0, $3) ON CONFLICT (owner) DO NOTHING";
            if tx.execute(sql, &[owner.as_str().into(), secret.into(), now.into(), step.into()]).await? == 0 {
                return Ok(false);
            }
            keep_codes(tx, &owner, &kept).await?;
            sessions::end_others(tx, &owner, &own, now).await?;
            Ok::<_, Failure>(true)
        })
    });
    Ok(work.await??.then_some(codes))
}

/// New recovery codes in place of all there were.
///
/// # Errors
/// [`Failure`] when they cannot be kept.
pub async fn renew_codes(portal: &Portal, owner: &str) -> Result<Vec<String>, Failure> {
    let codes = new_codes(&portal.house)?;
    let (owner, kept) = (owner.to_owned(), codes.clone());
    let work = portal.house.journal.write(move |tx| Box::pin(async move { keep_codes(tx, &owner, &kept).await }));
    work.await??;
    Ok(codes)
}

async fn keep_codes(tx: &mut Tx, owner: &str, codes: &[String]) -> Result<(), Failure> {
    tx.execute("DELETE FROM recovery_codes WHERE owner = $1", &[owner.into()]).await?;
    for code in codes {
        let sql = "INSERT INTO recovery_codes (code_hash, owner) VALUES ($1, $2)";
        tx.execute(sql, &[hash(owner, &plain(code)).into(), owner.into()]).await?;
    }
    Ok(())
}

fn new_codes(house: &House) -> Result<Vec<String>, Failure> {
    (0..CODES).map(|_| Ok(code_of(house.random::<LETTERS_OF_CODE>()?))).collect()
}

fn code_of(random: [u8; LETTERS_OF_CODE]) -> String {
    // Each letter takes five bits of its byte.
    let letters = random.map(|byte| LETTERS.get(usize::from(byte & 31)).copied().map_or('A', char::from));
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

fn hash(owner: &str, code: &str) -> String {
    secret::hash(&format!("recovery code of {owner}: {code}"))
}

/// Takes the second factor off an account, and ends its sessions but this one.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn remove(portal: &Portal, owner: &str, own: &Session) -> Result<(), Failure> {
    take_off(&portal.house.journal, portal.house.now(), owner, &OF_OWNER, own.key()).await
}

/// The same for whoever has lost it, by the Secretariat: with the passkeys that lie on what was lost, and all sessions.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn lost(portal: &Portal, owner: &str) -> Result<(), Failure> {
    take_off(&portal.house.journal, portal.house.now(), owner, &ALL_OF_OWNER, "").await
}

/// The same for an account of the Secretariat, from beside a portal that runs elsewhere: its operator does it.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn forget_second_factor(journal: &Journal, now: Timestamp, account: &str) -> Result<(), Failure> {
    take_off(journal, now, &proof::owner_at_desk(account), &ALL_OF_OWNER, "").await
}

/// Takes something off an account that it came in with, and ends its sessions but this one.
pub(super) async fn take_off(
    journal: &Journal,
    now: Timestamp,
    owner: &str,
    what: &'static [&'static str],
    own: &str,
) -> Result<(), Failure> {
    let (owner, own) = (owner.to_owned(), own.to_owned());
    let work = journal.write(move |tx| Box::pin(async move { take_off_within(tx, now, &owner, what, &own).await }));
    work.await?
}

/// The same, together with something else.
pub(super) async fn take_off_within(
    tx: &mut Tx,
    now: Timestamp,
    owner: &str,
    what: &[&'static str],
    own: &str,
) -> Result<(), Failure> {
    for sql in what {
        tx.execute(sql, &[owner.into()]).await?;
    }
    sessions::end_others(tx, owner, own, now).await
}

/// What there is of a second factor.
const OF_OWNER: [&str; 2] =
    ["DELETE FROM second_factors WHERE owner = $1", "DELETE FROM recovery_codes WHERE owner = $1"];

/// Everything that an account comes in with and its owner set, but the password.
pub(super) const ALL_OF_OWNER: [&str; 5] = [
    OF_OWNER[0],
    OF_OWNER[1],
    "DELETE FROM passkeys WHERE owner = $1",
    "DELETE FROM ceremonies WHERE owner = $1",
    "DELETE FROM identities WHERE owner = $1",
];

/// Whether this is a code of the account's second factor, which is then used up.
///
/// # Errors
/// [`Failure`] when that cannot be looked up or counted.
pub async fn check(portal: &Portal, owner: &str, typed: &str) -> Result<Checked, Failure> {
    let (house, owner, typed) = (portal.house.clone(), owner.to_owned(), plain(typed));
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let (owner, now) = (owner.as_str(), house.now());
            let sql = "SELECT secret, last_step, wait_until, failed FROM second_factors WHERE owner = $1";
            let Some(row) = tx.row(sql, &[owner.into()]).await? else { return Ok(Checked::Wrong) };
            let (last, waits, failed) = (row.int(1)?, row.time(2)? > now, row.count(3)?);
            // Whatever is typed is looked at by one path, so that none of them is faster than the others.
            let secret = sealed_as(owner).open(&house, &row.text(0)?);
            let step = secret.and_then(|secret| step(&totp(&secret, None).ok()?, &typed, now));
            let step = step.filter(|step| *step > last && !waits);
            if let Some(step) = step {
                was_right(tx, owner, step, now).await?;
                return Ok(Checked::Right);
            }
            if !waits && use_code(tx, owner, &typed, now).await? {
                was_right(tx, owner, last, now).await?;
                let sql = "SELECT COUNT(*) FROM recovery_codes WHERE owner = $1 AND used_at IS NULL";
                let left = tx.row(sql, &[owner.into()]).await?.map(|row| row.count(0)).transpose()?;
                return Ok(Checked::Recovery(left.unwrap_or_default()));
            }
            let until = now.saturating_add(wait_after(failed + 1)).unwrap_or(now);
            let sql = "UPDATE second_factors SET failed = $2, wait_until = $3 WHERE owner = $1";
            tx.execute(sql, &[owner.into(), (failed + 1).into(), until.into()]).await?;
            Ok::<_, Failure>(Checked::Wrong)
        })
    });
    work.await?
}

async fn was_right(tx: &mut Tx, owner: &str, step: i64, now: Timestamp) -> Result<(), Failure> {
    let sql = "UPDATE second_factors SET last_step = $2, failed = 0, wait_until = $3 WHERE owner = $1";
    tx.execute(sql, &[owner.into(), step.into(), now.into()]).await?;
    Ok(())
}

async fn use_code(tx: &mut Tx, owner: &str, typed: &str, now: Timestamp) -> Result<bool, Failure> {
    let sql = "UPDATE recovery_codes SET used_at = $3 WHERE code_hash = $1 AND owner = $2 AND used_at IS NULL";
    Ok(tx.execute(sql, &[hash(owner, typed).into(), owner.into(), now.into()]).await? == 1)
}

/// The step of time that a code belongs to: this one, the one before or the one after, for clocks that are not quite right.
fn step(totp: &Totp, typed: &str, now: Timestamp) -> Option<i64> {
    let seconds = u64::try_from(now.as_second()).ok()?;
    i64::try_from(totp.check(typed, seconds)?).ok()
}

/// What was typed, without spaces and dashes, in capital letters, and with digits of any script as those that we know.
fn plain(typed: &str) -> String {
    let digit = |letter: char, zero: char| {
        let value = u32::from(letter).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    };
    let known = |letter: char| ['\u{660}', '\u{6f0}', '\u{ff10}'].into_iter().find_map(|zero| digit(letter, zero));
    let letters = typed.chars().take(LONGEST).filter(|letter| !letter.is_whitespace() && *letter != '-');
    letters.map(|letter| known(letter).unwrap_or(letter.to_ascii_uppercase())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).expect("a time")
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B, SHA-1, of whose eight digits the last six.
        let totp = totp(b"12345678901234567890", None).expect("a secret");
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(step(&totp, code, at(seconds)), Some(seconds / 30), "{seconds}");
        }
    }

    #[test]
    fn a_clock_may_be_wrong_by_one_step_and_no_more() {
        let totp = totp(b"12345678901234567890", None).expect("a secret");
        let told = |seconds| step(&totp, "287082", at(seconds));
        assert_eq!([told(29), told(30), told(59), told(89), told(90)], [Some(1), Some(1), Some(1), Some(1), None]);
        assert_eq!(told(-1), None);
        for wrong in ["", "28708", "2870820", "+87082", "28708x", "２８７０８２"] {
            assert_eq!(step(&totp, wrong, at(59)), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_typed_is_read_as_people_type_it() {
        assert_eq!(plain(" 287 082\n"), "287082");
        assert_eq!(plain("٢٨٧٠٨٢"), "287082");
        assert_eq!(plain("۲۸۷۰۸۲"), "287082");
        assert_eq!(plain("２８７０８２"), "287082");
        assert_eq!(plain("abcd-efgh-jklm-npqr"), "ABCDEFGHJKLMNPQR");
        assert_eq!(plain(&"1".repeat(100_000)).len(), LONGEST);
    }

    #[test]
    fn recovery_codes_are_groups_of_letters_that_are_not_mistaken() {
        let code = code_of(std::array::from_fn(|place| u8::try_from(place * 16).expect("a byte")));
        assert_eq!(code.len(), 19);
        assert!(!code.contains(['0', 'O', '1', 'I']), "{code}");
        assert_eq!(plain(&code).len(), LETTERS_OF_CODE);
    }
}
