//! Applications that are being written: what was typed is kept at each step and while typing, for the contact who types it.
//!
//! A draft holds personal data. It is read by its owner alone, is in no log, and goes when it is sent, when its owner says so, and thirty
//! days after it was last changed.

use access::Asker;
use bus::Asked;
use contracts::constructive_dialogue::ListOwnApplications;
use contracts::notices::ForgetContact;
use contracts::{ApplicationId, CommandId, ContactId};
use jiff::{SignedDuration, Timestamp};
use journal::{Row, Tx};
use runtime::{Failure, House};

use super::{Portal, rows};
use crate::pages::form::Values;

/// How long a draft is kept after it was last changed.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The largest draft, in bytes of its answers: more than the longest answers that a form takes.
pub const LARGEST: usize = 512 << 10;
/// How many of them are dealt with at once.
const SWEPT: u32 = 100;

/// An application that is being written.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Under which identifier it is sent: sent twice, it is one application.
    pub command: CommandId,
    /// How often it was changed.
    pub revision: u64,
    /// The step to go on with.
    pub step: String,
    /// What was typed so far.
    pub answers: Values,
    /// Whether the private link to it was sent.
    pub link_sent: bool,
    /// The application that it became; then it has no answers any more, but for those that were not taken.
    pub application: Option<ApplicationId>,
    /// When it was last changed.
    pub saved_at: Timestamp,
}

impl std::fmt::Debug for Draft {
    /// Without what was typed.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Draft").field("revision", &self.revision).field("step", &self.step).finish_non_exhaustive()
    }
}

impl Draft {
    /// Whether something of it waits to be sent.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.application.is_none()
    }

    fn read(row: &Row) -> Result<Self, Failure> {
        let unreadable = |_| Failure::Broken("a draft cannot be read".to_owned());
        let answers: Vec<(String, String)> =
            serde_json::from_str(&row.text(3)?).map_err(|_| Failure::Broken("a draft cannot be read".to_owned()))?;
        let application = row.optional_text(5)?.map(|id| id.parse()).transpose();
        Ok(Self {
            command: row.text(0)?.parse().map_err(unreadable)?,
            revision: row.count(1)?,
            step: row.text(2)?,
            answers: answers.into_iter().collect(),
            link_sent: row.count(4)? == 1,
            application: application.map_err(|_| Failure::Broken("a draft cannot be read".to_owned()))?,
            saved_at: row.time(6)?,
        })
    }
}

/// What was typed at one step.
#[derive(Clone)]
pub struct Typed {
    /// The questions of the step: their answers are replaced, all others stay.
    pub fields: &'static [&'static str],
    /// The answers.
    pub values: Values,
    /// The step to go on with.
    pub step: &'static str,
    /// The revision that it was typed into, where a later one must not be overwritten: what is saved while typing may arrive late.
    pub into: Option<u64>,
}

impl std::fmt::Debug for Typed {
    /// Without what was typed.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Typed").field("step", &self.step).finish_non_exhaustive()
    }
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept, with everything before it.
    Now(Box<Draft>),
    /// The draft was changed since; nothing was kept.
    ChangedSince,
    /// It would be larger than [`LARGEST`]; nothing was kept.
    TooLarge,
}

const FIND: &str =
    "SELECT command, revision, step, answers, link_sent, application, saved_at FROM drafts WHERE contact = $1";

/// The draft of a contact, unless its time is over.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub async fn find(portal: &Portal, contact: ContactId) -> Result<Option<Draft>, Failure> {
    let row = rows::find(portal, FIND, &[contact.to_string().into()]).await?;
    let draft = row.as_ref().map(Draft::read).transpose()?;
    Ok(draft.filter(|draft| portal.house.now().duration_since(draft.saved_at) < LIFETIME))
}

/// Keeps what was typed at a step.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub async fn keep(portal: &Portal, contact: ContactId, typed: Typed) -> Result<Kept, Failure> {
    let (fresh, now) = (portal.house.command_id()?, portal.house.now());
    let work =
        portal.house.journal.write(move |tx| Box::pin(async move { merge(tx, contact, typed, fresh, now).await }));
    work.await?
}

async fn merge(
    tx: &mut Tx,
    contact: ContactId,
    typed: Typed,
    fresh: CommandId,
    now: Timestamp,
) -> Result<Kept, Failure> {
    let row = tx.row(FIND, &[contact.to_string().into()]).await?;
    let before = row.as_ref().map(Draft::read).transpose()?;
    let revision = before.as_ref().map_or(0, |draft| draft.revision);
    if typed.into.is_some_and(|into| into != revision) {
        return Ok(Kept::ChangedSince);
    }
    let link_sent = before.as_ref().is_some_and(|draft| draft.link_sent);
    let before = before.filter(|draft| draft.is_open() && now.duration_since(draft.saved_at) < LIFETIME);
    let answers = before.as_ref().map(|draft| draft.answers.clone()).unwrap_or_default();
    let draft = Draft {
        command: before.map_or(fresh, |draft| draft.command),
        revision: revision.saturating_add(1),
        step: typed.step.to_owned(),
        answers: answers.replaced(typed.fields, &typed.values),
        link_sent,
        application: None,
        saved_at: now,
    };
    let text = written(&draft.answers)?;
    if text.len() > LARGEST {
        return Ok(Kept::TooLarge);
    }
    let expires = now.saturating_add(LIFETIME).unwrap_or(now);
    let values = [
        contact.to_string().into(),
        draft.command.to_string().into(),
        draft.revision.into(),
        draft.step.as_str().into(),
        text.into(),
        u64::from(link_sent).into(),
        now.into(),
        expires.into(),
    ];
    let sql = "INSERT INTO drafts (contact, command, revision, step, answers, link_sent, saved_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (contact) DO UPDATE SET command = $2, revision = $3, \
               step = $4, answers = $5, application = NULL, saved_at = $7, expires_at = $8";
    tx.execute(sql, &values).await?;
    Ok(Kept::Now(Box::new(draft)))
}

fn written(answers: &Values) -> Result<String, Failure> {
    let pairs: Vec<(&str, &str)> = answers.iter().collect();
    serde_json::to_string(&pairs).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// Notes that the private link was sent.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn link_sent(portal: &Portal, contact: ContactId) -> Result<(), Failure> {
    rows::change(
        &portal.house.journal,
        "UPDATE drafts SET link_sent = 1 WHERE contact = $1",
        vec![contact.to_string().into()],
    )
    .await
}

/// The draft became this application: what was typed goes, and which application it was stays, so that sending it again leads there. Answers
/// that were not taken stay, for as long as a draft is kept, so that they can be shortened.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn sent(
    portal: &Portal,
    contact: ContactId,
    command: CommandId,
    application: ApplicationId,
    not_taken: &Values,
) -> Result<(), Failure> {
    let sql = "UPDATE drafts SET answers = $4, application = $3, revision = revision + 1 \
               WHERE contact = $1 AND command = $2";
    let (contact, command) = (contact.to_string().into(), command.to_string().into());
    let values = vec![contact, command, application.to_string().into(), written(not_taken)?.into()];
    rows::change(&portal.house.journal, sql, values).await
}

/// What of an application was not taken when it was sent has been sent since: it goes.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn taken_since(portal: &Portal, contact: ContactId, application: ApplicationId) -> Result<(), Failure> {
    let sql = "UPDATE drafts SET answers = '[]' WHERE contact = $1 AND application = $2";
    rows::change(&portal.house.journal, sql, vec![contact.to_string().into(), application.to_string().into()]).await
}

/// Deletes the draft of a contact.
///
/// # Errors
/// [`Failure`] when that cannot be done.
pub async fn delete(house: &House, contact: &str) -> Result<(), Failure> {
    rows::change(&house.journal, "DELETE FROM drafts WHERE contact = $1", vec![contact.into()]).await
}

/// Deletes what was typed into drafts whose time is over, and has whoever never applied forgotten by the notices, which know the address
/// by then. A draft whose contact cannot be forgotten now stays without answers until it can.
///
/// # Errors
/// [`Failure`] when drafts cannot be read or changed.
pub async fn sweep(house: &House) -> Result<(), Failure> {
    let now = house.now();
    rows::change(
        &house.journal,
        "UPDATE drafts SET answers = '[]' WHERE expires_at <= $1 AND answers <> '[]'",
        vec![now.into()],
    )
    .await?;
    let sql = "SELECT contact FROM drafts WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2";
    for row in &house.journal.reader().rows(sql, &[now.into(), SWEPT.into()]).await? {
        let contact = row.text(0)?;
        if forget_unless_applied(house, &contact).await? {
            delete(house, &contact).await?;
        }
    }
    Ok(())
}

/// Has the notices forget a contact that applied for nothing; says whether that is settled. Whoever has applied keeps the address.
///
/// # Errors
/// [`Failure`] when nothing can be asked.
pub async fn forget_unless_applied(house: &House, contact: &str) -> Result<bool, Failure> {
    let Ok(id) = contact.parse::<ContactId>() else { return Ok(true) };
    let asker = Asker::Applicant { contact: contact.to_owned() };
    let own = house.bus.query(&ListOwnApplications {}, &asked(house, &asker)?).await;
    match own {
        Ok(own) if own.applications.is_empty() => {
            let forgotten = house.bus.command(&ForgetContact { contact: id }, &asked(house, &asker)?).await;
            Ok(forgotten.inspect_err(|fault| tracing::info!(%fault, "a contact is not forgotten yet")).is_ok())
        }
        Ok(_) => Ok(true),
        Err(fault) => {
            tracing::info!(%fault, "whether a contact applied is not known now");
            Ok(false)
        }
    }
}

fn asked(house: &House, asker: &Asker) -> Result<Asked, Failure> {
    let key = house.keys.statement.as_ref().ok_or_else(|| Failure::Broken("no key to sign who asks".to_owned()))?;
    Ok(Asked { id: house.command_id()?, statement: access::sign(&key.0, asker, house.now()), expected: None })
}
