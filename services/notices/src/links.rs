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
    let sql = "INSERT INTO links (digest, contact, kind, party, state, made_at, expires_at) \
               VALUES ($1, $2, $3, $4, 'valid', $5, $6)";
    let values = [
        digest(&token).into(),
        contact.to_string().into(),
        kind.into(),
        party.into(),
        context.now().into(),
        until.into(),
    ];
    context.execute(sql, &values).await?;
    Ok(PrivateLink { url: format!("{}/link/{token}", outside(context)?), until })
}

/// Whoever uses an old link is told that it has expired; after this it is not known any more. A mission's is, so that it can be renewed.
async fn forget_old(context: &mut Context<'_>) -> Result<(), Failure> {
    let old = context.now().saturating_sub(SignedDuration::from_hours(24 * KEPT_DAYS)).unwrap_or(context.now());
    // In order and a few at a time, so that a database finds them by their index however many there are.
    let sql = "SELECT digest FROM links WHERE expires_at < $1 AND (kind = 'application' OR state <> 'valid') \
               ORDER BY expires_at LIMIT 20";
    for row in context.rows(sql, &[old.into()]).await? {
        context.execute("DELETE FROM links WHERE digest = $1", &[row.text(0)?.into()]).await?;
    }
    Ok(())
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
    let sql = "UPDATE links SET state = 'closed' WHERE contact = $1 AND kind = 'official'";
    context.execute(sql, &[contact.to_string().into()]).await?;
    Ok(())
}

async fn retire(context: &mut Context<'_>, contact: ContactId, state: &'static str) -> Result<(), Failure> {
    let sql = "UPDATE links SET state = $2 WHERE contact = $1 AND state = 'valid'";
    context.execute(sql, &[contact.to_string().into(), state.into()]).await?;
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
