//! Private links: 32 random bytes in a letter, and their digest here.

use contracts::ContactId;
use contracts::notices::Purpose;
use jiff::{SignedDuration, Timestamp};
use runtime::{Context, Failure};
use sha2::{Digest as _, Sha256};
use treaty::dates::{end_of_day_vienna, link_valid_until};

use crate::domain::{Contact, account, link};
use crate::letters::{Account, Letter};
use crate::reactions::registry;

/// For how many days an applicant's link works: a dialogue is announced at most a year ahead.
pub(crate) const APPLICANTS_DAYS: u32 = 400;

/// For how many days a link that has expired is still known as one.
const KEPT_DAYS: i64 = 30;
/// The same of one to an account that nothing took out of use: it is renewed by one click. The last one of an account is always known.
const ACCOUNTS_KEPT_DAYS: i64 = 730;
/// How long a day is, as the database has times: in microseconds.
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// A link that was just made, for one letter.
pub(crate) struct PrivateLink {
    pub(crate) url: String,
    pub(crate) until: Timestamp,
}

/// Makes a link. It works until its time is over, or another replaces it.
pub(crate) async fn make(
    context: &mut Context<'_>,
    contact: ContactId,
    purpose: Purpose,
) -> Result<PrivateLink, Failure> {
    let token = hex::encode(context.random::<32>()?);
    let until = expiry(context, purpose)?;
    let (kind, party) = columns(purpose);
    forget_old(context).await?;
    if purpose != Purpose::Application {
        let earlier = "UPDATE links SET forget_at = expires_at + $2 \
                       WHERE contact = $1 AND kind <> 'application' AND forget_at IS NULL";
        let kept = ACCOUNTS_KEPT_DAYS * DAY;
        context.execute(earlier, &[contact.to_string().into(), kept.into()]).await?;
    }
    let sql = "INSERT INTO links (digest, contact, kind, party, state, made_at, expires_at, forget_at) \
               VALUES ($1, $2, $3, $4, 'valid', $5, $6, CASE WHEN $3 = 'application' THEN $6 + $7 END)";
    let values = [
        digest(&token).into(),
        contact.to_string().into(),
        kind.into(),
        party.into(),
        context.now().into(),
        until.into(),
        (KEPT_DAYS * DAY).into(),
    ];
    context.execute(sql, &values).await?;
    Ok(PrivateLink { url: format!("{}/link/{token}", outside(context)?), until })
}

/// In order and a few at a time, so that a database finds them by their index however many there are.
const TO_FORGET: &str = "SELECT digest FROM links WHERE forget_at < $1 ORDER BY forget_at LIMIT 20";

/// Whoever uses an old link is told that it has expired; after some time it is not known any more.
async fn forget_old(context: &mut Context<'_>) -> Result<(), Failure> {
    for row in context.rows(TO_FORGET, &[context.now().into()]).await? {
        context.execute("DELETE FROM links WHERE digest = $1", &[row.text(0)?.into()]).await?;
    }
    Ok(())
}

/// How the outside reaches a page of the portal.
pub(crate) fn page(context: &Context<'_>, path: &str) -> Result<String, Failure> {
    Ok(format!("{}/{path}", outside(context)?))
}

/// How the outside reaches the portal.
pub(crate) fn outside(context: &Context<'_>) -> Result<String, Failure> {
    let setting = |name| context.house().config.get(name).map_err(|fault| Failure::Broken(fault.to_string()));
    let url = match (setting("PUBLIC_URL")?, setting("LISTEN")?) {
        (Some(url), _) => url,
        (None, Some(address)) => format!("http://{address}"),
        (None, None) => "http://127.0.0.1:8080".to_owned(),
    };
    Ok(url.trim_end_matches('/').to_owned())
}

fn expiry(context: &Context<'_>, purpose: Purpose) -> Result<Timestamp, Failure> {
    let broken = |fault: &dyn std::fmt::Display| Failure::Broken(fault.to_string());
    if purpose == Purpose::Application {
        let later = SignedDuration::from_hours(24 * i64::from(APPLICANTS_DAYS));
        return context.now().checked_add(later).map_err(|fault| broken(&fault));
    }
    let last = link_valid_until(context.today()).map_err(|fault| broken(&fault))?;
    Ok(end_of_day_vienna(last.date).map_err(|fault| broken(&fault))?.timestamp())
}

/// Takes the links of a contact out of use, so that only the next one works.
pub(crate) async fn replace(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    retire(context, contact, "replaced").await
}

/// Takes the links of a contact to its applications out of use: whoever asks for a new link says that the old one was lost.
pub(crate) async fn replace_for_applications(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let sql = "UPDATE links SET state = 'replaced' WHERE contact = $1 AND kind = 'application' AND state = 'valid'";
    context.execute(sql, &[contact.to_string().into()]).await?;
    Ok(())
}

/// Takes the links of a contact out of use for good.
pub(crate) async fn forget(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    retire(context, contact, "forgotten").await
}

/// Closes the account of a contact: its links open nothing any more, those that have expired among them, and none can be renewed.
pub(crate) async fn close(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let sql = "UPDATE links SET state = 'closed', forget_at = expires_at + $2 WHERE contact = $1 AND kind = 'official'";
    context.execute(sql, &[contact.to_string().into(), (KEPT_DAYS * DAY).into()]).await?;
    Ok(())
}

async fn retire(context: &mut Context<'_>, contact: ContactId, state: &'static str) -> Result<(), Failure> {
    let sql = "UPDATE links SET state = $2, forget_at = expires_at + $3 WHERE contact = $1 AND state = 'valid'";
    context.execute(sql, &[contact.to_string().into(), state.into(), (KEPT_DAYS * DAY).into()]).await?;
    Ok(())
}

/// What the last link of a contact was for, if it had one.
pub(crate) async fn last_purpose(context: &mut Context<'_>, contact: ContactId) -> Result<Option<Purpose>, Failure> {
    let sql = "SELECT kind, party FROM links WHERE contact = $1 ORDER BY made_at DESC LIMIT 1";
    let rows = context.rows(sql, &[contact.to_string().into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(purpose(&row.text(0)?, row.optional_text(1)?))
}

/// What links of a contact are for that still has what they open: its applications, its account, or both.
pub(crate) async fn purposes(context: &mut Context<'_>, contact: ContactId) -> Result<Vec<Purpose>, Failure> {
    let sql = "SELECT kind, party, state FROM links WHERE contact = $1 ORDER BY made_at";
    let rows = context.rows(sql, &[contact.to_string().into()]).await?;
    let (mut application, mut account) = (None, None);
    for row in &rows {
        let of = match row.text(0)?.as_str() {
            "application" => &mut application,
            _ => &mut account,
        };
        // The last one counts: an account that was closed or ended has none.
        let ended = matches!(row.text(2)?.as_str(), "closed" | "forgotten");
        *of = purpose(&row.text(0)?, row.optional_text(1)?).filter(|_| !ended);
    }
    Ok(account.into_iter().chain(application).collect())
}

/// What a link that stands in a letter is for.
pub(crate) async fn read(context: &mut Context<'_>, token: &str) -> Result<(ContactId, Purpose), Failure> {
    // What was copied out of a letter may have spaces around it.
    let sql = "SELECT contact, kind, party, state, expires_at FROM links WHERE digest = $1";
    let rows = context.rows(sql, &[digest(token.trim()).into()]).await?;
    let Some(row) = rows.first() else { return Err(link::unknown().into()) };
    match row.text(3)?.as_str() {
        "valid" if row.time(4)? >= context.now() => {}
        "valid" => return Err(link::expired().into()),
        "replaced" => return Err(link::replaced().into()),
        "closed" => return Err(account::closed().into()),
        _ if row.text(1)? != "application" => return Err(account::ended().into()),
        _ => return Err(link::forgotten().into()),
    }
    let broken = || Failure::Broken("a link whose row cannot be read".to_owned());
    let contact = row.text(0)?.parse().map_err(|_| broken())?;
    Ok((contact, purpose(&row.text(1)?, row.optional_text(2)?).ok_or_else(broken)?))
}

/// Whom a link that has expired was for; none where it is unknown, was replaced, or works still.
pub(crate) async fn expired(context: &mut Context<'_>, token: &str) -> Result<Option<(ContactId, Purpose)>, Failure> {
    let sql = "SELECT contact, kind, party FROM links WHERE digest = $1 AND state = 'valid' AND expires_at < $2";
    let rows = context.rows(sql, &[digest(token.trim()).into(), context.now().into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let contact = row.text(0)?.parse().map_err(|_| Failure::Broken("a link whose row cannot be read".to_owned()))?;
    Ok(purpose(&row.text(1)?, row.optional_text(2)?).map(|purpose| (contact, purpose)))
}

/// What is kept of a link.
pub(crate) fn digest(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

fn columns(purpose: Purpose) -> (&'static str, Option<String>) {
    match purpose {
        Purpose::Application => ("application", None),
        Purpose::Mission { state } => ("mission", Some(state.to_string())),
        Purpose::Official { state } => ("official", Some(state.to_string())),
        Purpose::Chair => ("chair", None),
        Purpose::Bureau => ("bureau", None),
    }
}

pub(crate) fn purpose(kind: &str, party: Option<String>) -> Option<Purpose> {
    match kind {
        "application" => Some(Purpose::Application),
        "mission" => Some(Purpose::Mission { state: party?.parse().ok()? }),
        "official" => Some(Purpose::Official { state: party?.parse().ok()? }),
        "chair" => Some(Purpose::Chair),
        "bureau" => Some(Purpose::Bureau),
        _ => None,
    }
}

/// The letter that carries a link of this purpose to whoever was invited.
pub(crate) async fn letter_for(context: &mut Context<'_>, purpose: Purpose) -> Result<Letter, Failure> {
    let account = account_for(context, purpose).await?;
    Ok(account.map_or(Letter::LinkAgain, |account| Letter::Invitation { account }))
}

/// The letter that carries a link of this purpose for which somebody asked. Whoever has opened a link has opened the account.
pub(crate) async fn letter_asked(
    context: &mut Context<'_>,
    contact: ContactId,
    purpose: Purpose,
) -> Result<Letter, Failure> {
    let opened = *context.load::<Contact>(&contact.to_string()).await?.state == Contact::Confirmed;
    let account = account_for(context, purpose).await?;
    Ok(account.map_or(Letter::LinkAgain, |account| Letter::LinkAsked { account, opened }))
}

/// The account that a link of this purpose opens; applications are none.
pub(crate) async fn account_for(context: &mut Context<'_>, purpose: Purpose) -> Result<Option<Account>, Failure> {
    Ok(match purpose {
        Purpose::Application => None,
        Purpose::Mission { state } => Some(Account::Mission { state, name: registry::name_of(context, state).await? }),
        Purpose::Official { state } => {
            Some(Account::Official { state, name: registry::name_of(context, state).await? })
        }
        Purpose::Chair => Some(Account::Chair),
        Purpose::Bureau => Some(Account::Bureau),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ed25519_dalek::SigningKey;
    use journal::{Journal, Signer, Storage};

    use super::*;
    use crate::MIGRATIONS;

    /// So many links, the last of each account among them; all but those are to be forgotten, sooner or later.
    const MANY: &str = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000) \
                        INSERT INTO links (digest, contact, kind, party, state, made_at, expires_at, forget_at) \
                        SELECT 'link-' || n, 'contact-' || n / 100, 'mission', 'AUT', 'valid', n, n, \
                        CASE n % 100 WHEN 99 THEN NULL ELSE n END FROM numbers";

    /// Links from before it was said when they are forgotten: two of one account, one taken out of use, one to applications.
    const EARLIER: &str = "INSERT INTO links (digest, contact, kind, party, state, made_at, expires_at) VALUES \
                           ('first', 'a', 'mission', 'AUT', 'valid', 1, 11), ('last', 'a', 'mission', 'AUT', 'valid', 2, 12), \
                           ('replaced', 'b', 'chair', NULL, 'replaced', 3, 13), \
                           ('application', 'a', 'application', NULL, 'valid', 4, 14)";

    /// A journal that knows so many of the migrations, with what this statement puts into it.
    async fn journal(storage: &Storage, migrations: usize, sql: &'static str) -> Journal {
        let signer = Signer::new("notices", SigningKey::from_bytes(&[9; 32]));
        let migrations = &MIGRATIONS[..migrations];
        let journal = Journal::open(storage, "notices", migrations, signer, Arc::new(|| Timestamp::UNIX_EPOCH)).await;
        let journal = journal.expect("a journal");
        let full = journal.write(move |tx| Box::pin(async move { tx.execute(sql, &[]).await })).await;
        full.expect("a transaction").expect("rows");
        journal
    }

    async fn is_said_of_earlier_links(storage: Storage) {
        drop(journal(&storage, 11, EARLIER).await);
        let journal = journal(&storage, 13, "DELETE FROM links WHERE digest = 'none'").await;
        let sql = "SELECT digest, COALESCE(forget_at, 0) FROM links ORDER BY made_at";
        let rows = journal.reader().rows(sql, &[]).await.expect("links");
        let said: Vec<_> =
            rows.iter().map(|row| (row.text(0).expect("a digest"), row.int(1).expect("a time"))).collect();
        let expected = [
            ("first", 11 + ACCOUNTS_KEPT_DAYS * DAY),
            ("last", 0),
            ("replaced", 13 + KEPT_DAYS * DAY),
            ("application", 14 + KEPT_DAYS * DAY),
        ];
        assert_eq!(said, expected.map(|(digest, at)| (digest.to_owned(), at)));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn links_from_before_are_forgotten_when_those_made_now_are() {
        let folder = tempfile::tempdir().expect("a folder");
        is_said_of_earlier_links(Storage::Folder(folder.path().to_owned())).await;
        if let Some(postgres) = proving_ground::shared_postgres().await {
            is_said_of_earlier_links(Storage::Postgres(postgres.fresh_database().await)).await;
        }
    }

    async fn is_found_by_its_index(storage: Storage, explain: &str, column: usize) {
        let journal = journal(&storage, MIGRATIONS.len(), MANY).await;
        let sql: &'static str = Box::leak(format!("{explain} {TO_FORGET}").into_boxed_str());
        let rows = journal.reader().rows(sql, &[Timestamp::MAX.into()]).await.expect("a plan");
        let plan: Vec<_> = rows.iter().map(|row| row.text(column).expect("a line")).collect();
        let plan = plan.join("\n");
        assert!(plan.contains("links_to_forget") && !plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{plan}");
        let then = Timestamp::from_microsecond(102).expect("a time");
        let rows = journal.reader().rows(TO_FORGET, &[then.into()]).await.expect("links");
        let first: Vec<_> = rows.iter().map(|row| row.text(0).expect("a digest")).collect();
        assert_eq!((first.len(), first[0].as_str(), first[19].as_str()), (20, "link-1", "link-20"));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn links_to_be_forgotten_are_found_in_order_however_many_are_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        is_found_by_its_index(Storage::Folder(folder.path().to_owned()), "EXPLAIN QUERY PLAN", 3).await;
        if let Some(postgres) = proving_ground::shared_postgres().await {
            is_found_by_its_index(Storage::Postgres(postgres.fresh_database().await), "EXPLAIN", 0).await;
        }
    }
}
