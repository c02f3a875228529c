//! Letters that wait: each is written when its reason arises, in the same transaction, and once for each reason.

use contracts::notices::{LetterKind, Purpose};
use contracts::{ContactId, LetterId};
use runtime::{Context, Failure};

use crate::domain::Card;
use crate::letters::{Door, Letter, Written, write};
use crate::officials::Official;
use crate::{contacts, links, post};

/// The longest letter, text and HTML together, in bytes.
const LONGEST: usize = 256 * 1024;

/// Writes a letter to a contact and lets it wait for its turn. What a contact that is not known, or was forgotten, was to be told
/// is told to nobody; a reason that had its letter has no second one.
pub(crate) async fn write_to(
    context: &mut Context<'_>,
    contact: ContactId,
    reason: &str,
    letter: &Letter,
) -> Result<bool, Failure> {
    let Some(card) = contacts::find(context, contact).await? else { return Ok(false) };
    if has_letter(context, reason).await? {
        return Ok(false);
    }
    if opens_closed(context, contact, letter).await? {
        return Ok(false);
    }
    let door = match letter.opens() {
        Some(purpose) => Some(door(context, contact, purpose).await?),
        None => None,
    };
    let written = write(&card, letter, door.as_ref());
    put(context, To { contact: Some(contact), address: None }, reason, letter, &card, written).await?;
    Ok(true)
}

/// Where a letter to a contact goes that does not go to the address it has.
pub(crate) struct Elsewhere<'a> {
    /// Whom it is about.
    pub(crate) contact: ContactId,
    /// Where it goes: not the contact's own address, or no longer when it leaves.
    pub(crate) address: &'a str,
    /// How its reader is greeted, and in which language.
    pub(crate) card: &'a Card,
}

impl Elsewhere<'_> {
    /// Writes a letter and lets it wait for its turn. It goes to this address whatever becomes of the contact's own.
    pub(crate) async fn write(
        &self,
        context: &mut Context<'_>,
        reason: &str,
        letter: &Letter,
        door: Option<&Door>,
    ) -> Result<(), Failure> {
        let to = To { contact: Some(self.contact), address: Some(self.address) };
        put(context, to, reason, letter, self.card, write(self.card, letter, door)).await
    }
}

/// To whom a letter goes.
struct To<'a> {
    /// None for the Secretariat's own address.
    contact: Option<ContactId>,
    /// Where it goes instead of the contact's own address.
    address: Option<&'a str>,
}

/// Writes a letter to the Secretariat's own address.
pub(crate) async fn write_to_secretariat(
    context: &mut Context<'_>,
    reason: &str,
    letter: &Letter,
) -> Result<(), Failure> {
    if has_letter(context, reason).await? {
        return Ok(());
    }
    let language = post::secretariats_language(&context.house().config).map_err(Failure::Broken)?;
    let card = Card { address: String::new(), name: String::new(), language, time_zone: None };
    let written = write(&card, letter, None);
    put(context, To { contact: None, address: None }, reason, letter, &card, written).await
}

/// Whether a letter would open the account of an official whom no State has named, or who left.
async fn opens_closed(context: &mut Context<'_>, contact: ContactId, letter: &Letter) -> Result<bool, Failure> {
    let Some(Purpose::Official { state }) = letter.opens() else { return Ok(false) };
    let official = Official::find(context, contact).await?;
    Ok(official.is_none_or(|official| official.gone || official.state != state))
}

async fn door(context: &mut Context<'_>, contact: ContactId, purpose: Purpose) -> Result<Door, Failure> {
    let link = links::make(context, contact, purpose).await?;
    Ok(Door { url: link.url, until: link.until, ask: links::page(context, "link")? })
}

/// Whether this reason had its letter.
pub(crate) async fn has_letter(context: &mut Context<'_>, reason: &str) -> Result<bool, Failure> {
    Ok(!context.rows("SELECT 1 FROM letters WHERE reason = $1", &[reason.into()]).await?.is_empty())
}

async fn put(
    context: &mut Context<'_>,
    to: To<'_>,
    reason: &str,
    letter: &Letter,
    card: &Card,
    written: Written,
) -> Result<(), Failure> {
    let Written { subject, plain, html } = written;
    if plain.len() + html.len() > LONGEST {
        return Err(Failure::Broken(format!("a letter is longer than {LONGEST} bytes: {reason}")));
    }
    let now = context.now();
    let id = LetterId::new(u64::try_from(now.as_millisecond()).unwrap_or_default(), context.random()?);
    let sql = "INSERT INTO letters (id, turn, contact, kind, reason, language, subject, plain, html, state, attempts, \
               queued_at, next_attempt, message_id, urgent, address) \
               VALUES ($1, (SELECT COALESCE(MAX(turn), 0) + 1 FROM letters), \
               $2, $3, $4, $5, $6, $7, $8, 'queued', 0, $9, $9, '', $10, $11)";
    let values = [
        id.to_string().into(),
        to.contact.map(|contact| contact.to_string()).into(),
        word(&letter.kind()).into(),
        reason.into(),
        card.language.code().into(),
        subject.into(),
        plain.into(),
        html.into(),
        now.into(),
        u32::from(letter.is_urgent()).into(),
        to.address.map(str::to_owned).into(),
    ];
    context.execute(sql, &values).await?;
    Ok(())
}

/// Takes back what waits for somebody who was forgotten, and every word that was written to them.
pub(crate) async fn drop_all(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let id = contact.to_string();
    let dropped = "UPDATE letters SET state = 'dropped' WHERE contact = $1 AND state = 'queued'";
    context.execute(dropped, &[id.clone().into()]).await?;
    let words = "UPDATE letters SET subject = '', plain = '', html = '' WHERE contact = $1";
    context.execute(words, &[id.as_str().into()]).await?;
    let elsewhere = "UPDATE letters SET address = '' WHERE contact = $1 AND address IS NOT NULL";
    context.execute(elsewhere, &[id.into()]).await?;
    Ok(())
}

/// Takes back what waits for somebody and has a link in it that would open an account.
pub(crate) async fn drop_doors(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let sql = "UPDATE letters SET state = 'dropped', subject = '', plain = '', html = '' \
               WHERE contact = $1 AND state = 'queued' AND kind = $2";
    context.execute(sql, &[contact.to_string().into(), word(&LetterKind::Invitation).into()]).await?;
    Ok(())
}

/// Whether anything was ever written to a contact.
pub(crate) async fn was_written_to(context: &mut Context<'_>, contact: ContactId) -> Result<bool, Failure> {
    let rows = context.rows("SELECT 1 FROM letters WHERE contact = $1 LIMIT 1", &[contact.to_string().into()]).await?;
    Ok(!rows.is_empty())
}

/// A word of the contracts as its column has it: as messages write it.
pub(crate) fn word(value: &impl serde::Serialize) -> String {
    // Kinds and states are single words in JSON.
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The word back; none where it is not one.
pub(crate) fn of_word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.into()).ok()
}
