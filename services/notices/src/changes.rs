//! The table of addresses to which the letters of accounts are to go, as long as they are not confirmed.

use contracts::notices::AddressChange;
use contracts::{ContactId, Instant};
use jiff::{SignedDuration, Timestamp};
use journal::Deadline;
use runtime::{Context, Failure, Inquiry};

use crate::domain::account;
use crate::links;

/// A change whose time is over.
pub(crate) const OVER: &str = "address-change-over";
/// For how many hours a new address can be confirmed: as long as a letter is tried.
const HOURS: i64 = 72;
/// How many new addresses of an account are written to within a day.
const MOST_A_DAY: u32 = 5;

/// A change that was just asked for, for its letter.
pub(crate) struct Asked {
    /// What stands at the end of the link.
    pub(crate) token: String,
    pub(crate) until: Timestamp,
    /// The reason of the letter.
    pub(crate) reason: String,
}

/// Keeps a new address until it is confirmed, in place of one that was asked for before.
pub(crate) async fn ask(context: &mut Context<'_>, contact: ContactId, address: &str) -> Result<Asked, Failure> {
    must_be_seldom(context, contact).await?;
    let (now, token) = (context.now(), hex::encode(context.random::<32>()?));
    let until = now.checked_add(SignedDuration::from_hours(HOURS));
    let until = until.map_err(|fault| Failure::Broken(fault.to_string()))?;
    let reason = format!("contact/{contact}/address/{}", hex::encode(context.random::<8>()?));
    let sql = "INSERT INTO address_changes (contact, address, digest, reason, asked_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (contact) DO UPDATE SET address = excluded.address, \
               digest = excluded.digest, reason = excluded.reason, asked_at = excluded.asked_at, \
               expires_at = excluded.expires_at";
    let values = [
        contact.to_string().into(),
        address.into(),
        links::digest(&token).into(),
        reason.as_str().into(),
        now.into(),
        until.into(),
    ];
    context.execute(sql, &values).await?;
    let over = Deadline { name: OVER.to_owned(), key: contact.to_string(), due: until, payload: String::new() };
    context.arm(&over).await?;
    Ok(Asked { token, until, reason })
}

/// Nobody has letters sent to one stranger after the other.
async fn must_be_seldom(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let day = context.now().saturating_sub(SignedDuration::from_hours(24)).unwrap_or(context.now());
    let sql = "SELECT COUNT(*) FROM letters WHERE contact = $1 AND reason LIKE $2 AND queued_at > $3";
    let reasons = format!("contact/{contact}/address/%/new");
    let rows = context.rows(sql, &[contact.to_string().into(), reasons.into(), day.into()]).await?;
    let asked = rows.first().map(|row| row.count(0)).transpose()?.unwrap_or_default();
    if asked < u64::from(MOST_A_DAY) { Ok(()) } else { Err(account::asked_too_often(MOST_A_DAY).into()) }
}

/// The address that this link confirms for this contact.
pub(crate) async fn confirmed_by(
    context: &mut Context<'_>,
    contact: ContactId,
    token: &str,
) -> Result<String, Failure> {
    let sql = "SELECT address FROM address_changes WHERE contact = $1 AND digest = $2 AND expires_at > $3";
    let values = [contact.to_string().into(), links::digest(token.trim()).into(), context.now().into()];
    match context.rows(sql, &values).await?.first() {
        Some(row) => Ok(row.text(0)?),
        None => Err(account::no_change().into()),
    }
}

/// Erases the new address of a contact, confirmed or not; what waits to go there still goes.
pub(crate) async fn forget(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let id = contact.to_string();
    context.disarm(OVER, &id).await?;
    context.execute("DELETE FROM address_changes WHERE contact = $1", &[id.as_str().into()]).await?;
    let left = "UPDATE letters SET address = '' WHERE contact = $1 AND address IS NOT NULL \
                AND state NOT IN ('queued', 'sending')";
    context.execute(left, &[id.into()]).await?;
    Ok(())
}

/// Takes back what was not confirmed in time.
pub(crate) async fn over(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let broken = |_| Failure::Broken("a contact whose identifier is none".to_owned());
    forget(&mut context, deadline.key.parse().map_err(broken)?).await
}

/// The change of a contact, as its person is told of it.
pub(crate) async fn told(inquiry: &Inquiry, contact: ContactId) -> Result<Option<AddressChange>, Failure> {
    let sql = "SELECT address_changes.address, address_changes.asked_at, address_changes.expires_at, letters.state \
               FROM address_changes LEFT JOIN letters ON letters.reason = address_changes.reason || '/new' \
               WHERE address_changes.contact = $1 AND address_changes.expires_at > $2";
    let rows = inquiry.rows(sql, &[contact.to_string().into(), inquiry.asked_at().into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let bounced = row.optional_text(3)?.is_some_and(|state| state == "bounced");
    let (asked_at, until) = (Instant(row.time(1)?), Instant(row.time(2)?));
    Ok(Some(AddressChange { address: row.text(0)?, asked_at, until, bounced }))
}
