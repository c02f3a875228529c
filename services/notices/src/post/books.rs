//! What is written down of a letter on its way: each step in one transaction, with its event.

use contracts::notices::{ContactBounced, LetterGivenUp, LetterKind, LetterSent, NoticesEvent};
use contracts::{ContactId, EventSet as _, LetterId};
use jiff::{SignedDuration, Timestamp};
use journal::{Append, Cause, Row, StreamId, Tx};
use runtime::{Failure, House};

use super::settings::Settings;
use crate::contacts::language;
use crate::domain::{Card, Contact};
use crate::queue::of_word;

/// A letter that is being sent, as long as nobody says otherwise. A server has two minutes; after this the mark is one that a crash
/// left behind.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// For how long a letter is tried.
const PATIENCE: SignedDuration = SignedDuration::from_hours(72);
/// How long to wait after each attempt that failed; the last for all that follow.
const WAITS: [SignedDuration; 5] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(6),
];

/// A letter whose turn it is.
pub(super) struct Due {
    pub(super) letter: LetterId,
    pub(super) contact: Option<ContactId>,
    /// Whether it goes to another address than its reader's own.
    pub(super) elsewhere: bool,
    pub(super) kind: LetterKind,
    pub(super) to: Card,
    pub(super) subject: String,
    pub(super) plain: String,
    pub(super) html: String,
    pub(super) message_id: String,
    pub(super) attempts: u64,
    pub(super) queued_at: Timestamp,
}

/// When the next letter of those that wait is due, urgent (1) or not (0): the first entry of the index `letters_in_turn`. The words are
/// the index's own, or it does not serve.
const NEXT: &str = "SELECT next_attempt FROM letters WHERE state IN ('queued', 'sending') AND urgent = $1 \
                    ORDER BY next_attempt LIMIT 1";

/// When the next letter is due; none when none waits.
pub(super) async fn next(house: &House) -> Result<Option<Timestamp>, Failure> {
    let mut earliest: Option<Timestamp> = None;
    for urgent in [1u32, 0] {
        if let Some(row) = house.journal.reader().row(NEXT, &[urgent.into()]).await? {
            let due = row.time(0)?;
            earliest = Some(earliest.map_or(due, |known| known.min(due)));
        }
    }
    Ok(earliest)
}

/// What became of looking for a letter.
enum Taken {
    Nothing,
    /// There was one, and there is nobody to send it to: look for another.
    Dropped,
    Due(Box<Due>),
}

/// Takes the next letter that is due and marks it as being sent.
pub(super) async fn take(house: &House, settings: &Settings) -> Result<Option<Due>, Failure> {
    loop {
        let now = house.now();
        // Looked at first: whoever begins to write tells everybody who watches the journal, this office too.
        if next(house).await?.is_none_or(|due| due > now) {
            return Ok(None);
        }
        let (from, own) = (settings.from.email.domain().to_owned(), settings.secretariat.clone());
        match write(house, move |tx| Box::pin(async move { take_in(tx, now, &from, own).await })).await? {
            Taken::Nothing => return Ok(None),
            Taken::Dropped => {}
            Taken::Due(due) => return Ok(Some(*due)),
        }
    }
}

/// The letter whose turn it is: an urgent one if any is due, else another; each is the first entry of its part of `letters_in_turn`.
const TAKE: &str = "SELECT letters.id, letters.contact, letters.kind, letters.language, letters.subject, letters.plain, \
                    letters.html, letters.message_id, letters.attempts, letters.queued_at, contacts.address, \
                    contacts.name, contacts.bounced, letters.address \
                    FROM letters LEFT JOIN contacts ON contacts.contact = letters.contact WHERE letters.id = COALESCE(\
                    (SELECT id FROM letters WHERE state IN ('queued', 'sending') AND urgent = 1 \
                    AND next_attempt <= $1 ORDER BY next_attempt, turn LIMIT 1), \
                    (SELECT id FROM letters WHERE state IN ('queued', 'sending') AND urgent = 0 \
                    AND next_attempt <= $1 ORDER BY next_attempt, turn LIMIT 1))";

async fn take_in(tx: &mut Tx, now: Timestamp, domain: &str, own: Option<String>) -> Result<Taken, Failure> {
    let Some(row) = tx.row(TAKE, &[now.into()]).await? else { return Ok(Taken::Nothing) };
    let id = row.text(0)?;
    let nobody = !row.is_null(1)? && row.is_null(10)?;
    // What the reader's own address refuses another may take.
    let refused = !row.is_null(12)? && row.int(12)? == 1 && row.is_null(13)?;
    if nobody || refused {
        close(tx, &id, if nobody { "dropped" } else { "bounced" }, None, None).await?;
        return Ok(Taken::Dropped);
    }
    let due = due(&row, domain, own)?;
    let mark = "UPDATE letters SET state = 'sending', attempts = attempts + 1, next_attempt = $2, message_id = $3 \
                WHERE id = $1";
    let lease = now.saturating_add(LEASE).unwrap_or(now);
    tx.execute(mark, &[id.into(), lease.into(), due.message_id.as_str().into()]).await?;
    Ok(Taken::Due(Box::new(due)))
}

fn due(row: &Row, domain: &str, own: Option<String>) -> Result<Due, Failure> {
    let broken = |what: &str| Failure::Broken(format!("a letter whose {what} cannot be read"));
    let id = row.text(0)?;
    let contact = row.optional_text(1)?.map(|text| text.parse().map_err(|_| broken("contact"))).transpose()?;
    let elsewhere = row.optional_text(13)?;
    let (address, name) = match (contact, &elsewhere) {
        (Some(_), Some(elsewhere)) => (elsewhere.clone(), row.text(11)?),
        (Some(_), None) => (row.text(10)?, row.text(11)?),
        (None, _) => (own.unwrap_or_default(), String::new()),
    };
    let known = Some(row.text(7)?).filter(|known| !known.is_empty());
    Ok(Due {
        message_id: known.unwrap_or_else(|| format!("<{id}@{domain}>")),
        letter: id.parse().map_err(|_| broken("identifier"))?,
        contact,
        elsewhere: elsewhere.is_some(),
        kind: of_word(&row.text(2)?).ok_or_else(|| broken("kind"))?,
        to: Card { address, name, language: language(&row.text(3)?), time_zone: None },
        subject: row.text(4)?,
        plain: row.text(5)?,
        html: row.text(6)?,
        attempts: row.count(8)? + 1,
        queued_at: row.time(9)?,
    })
}

/// It was handed over.
pub(super) async fn sent(house: &House, due: Due) -> Result<(), Failure> {
    let event = due.contact.map(|contact| LetterSent { contact, letter: due.letter, kind: due.kind }.into());
    finish(house, due, "sent", None, event).await
}

/// It was refused for good: the address takes no letters. That of another address says nothing about the reader's own.
pub(super) async fn bounced(house: &House, due: Due, code: u16) -> Result<(), Failure> {
    let own = due.contact.filter(|_| !due.elsewhere);
    let event = own.map(|contact| ContactBounced { contact, code }.into());
    finish(house, due, "bounced", Some(code.to_string()), event).await
}

/// It was not taken: it is tried again, or given up.
pub(super) async fn again(house: &House, due: Due, fault: String) -> Result<(), Failure> {
    let wait = usize::try_from(due.attempts).unwrap_or(usize::MAX).saturating_sub(1).min(WAITS.len() - 1);
    let next = house.now().saturating_add(WAITS[wait]).unwrap_or(due.queued_at);
    if next.duration_since(due.queued_at) > PATIENCE {
        let event = due.contact.map(|contact| LetterGivenUp { contact, letter: due.letter, kind: due.kind }.into());
        return finish(house, due, "failed", Some(fault), event).await;
    }
    let sql = "UPDATE letters SET state = 'queued', next_attempt = $2, fault = $3 WHERE id = $1 AND state = 'sending'";
    let values = [due.letter.to_string().into(), next.into(), fault.into()];
    write(house, move |tx| Box::pin(async move { Ok(tx.execute(sql, &values).await?) })).await?;
    Ok(())
}

/// Closes a letter, with its event; does nothing when somebody else has.
async fn finish(
    house: &House,
    due: Due,
    state: &'static str,
    fault: Option<String>,
    event: Option<NoticesEvent>,
) -> Result<(), Failure> {
    let inside = house.clone();
    write(house, move |tx| {
        Box::pin(async move {
            let now = inside.now();
            if close(tx, &due.letter.to_string(), state, Some(now), fault).await?
                && let Some((contact, event)) = due.contact.zip(event)
            {
                if state == "bounced" {
                    let sql = "UPDATE contacts SET bounced = 1 WHERE contact = $1";
                    tx.execute(sql, &[contact.to_string().into()]).await?;
                }
                append(&inside, tx, contact, event).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Ends a letter and erases its words, which may hold a private link; false when it had ended. An address of its own goes with them,
/// unless it waits to be confirmed.
async fn close(
    tx: &mut Tx,
    id: &str,
    state: &'static str,
    at: Option<Timestamp>,
    fault: Option<String>,
) -> Result<bool, Failure> {
    let sent = at.filter(|_| state == "sent").map(Timestamp::as_microsecond);
    let sql = "UPDATE letters SET state = $2, sent_at = $3, fault = $4, subject = '', plain = '', html = '', \
               address = CASE WHEN address IS NULL OR EXISTS (SELECT 1 FROM address_changes \
               WHERE address_changes.contact = letters.contact) THEN address ELSE '' END \
               WHERE id = $1 AND state IN ('queued', 'sending')";
    Ok(tx.execute(sql, &[id.into(), state.into(), sent.into(), fault.into()]).await? == 1)
}

async fn append(house: &House, tx: &mut Tx, contact: ContactId, event: NoticesEvent) -> Result<(), Failure> {
    let id = contact.to_string();
    let based_on = house.journal.load_in::<Contact>(tx, &id).await?.version;
    let schema = format!("{}/{}.v{}", NoticesEvent::SERVICE, event.name(), event.version());
    let value = event.to_value().map_err(|fault| Failure::Broken(fault.to_string()))?;
    house.bus.hold(&schema, &value)?;
    let cause =
        Cause { now: house.now(), actor: "letters".to_owned(), command: None, trace: bus::current_traceparent() };
    let events = vec![(house.event_id()?, event)];
    tx.append(Append { stream: StreamId::new("contact", &id), based_on, events }, &cause).await?;
    Ok(())
}

async fn write<T, W>(house: &House, work: W) -> Result<T, Failure>
where
    T: Send + 'static,
    W: for<'t> FnOnce(&'t mut Tx) -> std::pin::Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 't>>
        + Send
        + 'static,
{
    house.journal.write(work).await?
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ed25519_dalek::SigningKey;
    use journal::{Journal, JournalError, Signer, Storage, Value};

    use super::*;
    use crate::MIGRATIONS;

    /// So many letters wait, one in a thousand of them urgent, and as many have left.
    const MANY: &str = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 200000) \
                        INSERT INTO letters (id, turn, kind, reason, language, subject, plain, html, state, attempts, \
                        queued_at, next_attempt, message_id, urgent) \
                        SELECT 'letter-' || n, n, 'reminder', 'reason-' || n, 'en', '', '', '', \
                        CASE n % 2 WHEN 0 THEN 'queued' ELSE 'sent' END, 0, n, n, '', \
                        CASE n % 1000 WHEN 0 THEN 1 ELSE 0 END FROM numbers";

    async fn journal(storage: Storage) -> Journal {
        let signer = Signer::new("notices", SigningKey::from_bytes(&[9; 32]));
        let journal = Journal::open(&storage, "notices", &MIGRATIONS, signer, Arc::new(|| Timestamp::UNIX_EPOCH)).await;
        let journal = journal.expect("a journal");
        let full = journal.write(|tx| Box::pin(async move { tx.execute(MANY, &[]).await })).await;
        assert_eq!(full.expect("a transaction").expect("rows"), 200_000);
        journal
    }

    /// How the database goes about a query, by the column in which it says so.
    async fn plan(
        journal: &Journal,
        explain: &str,
        sql: &str,
        value: Value,
        column: usize,
    ) -> Result<String, JournalError> {
        let sql: &'static str = Box::leak(format!("{explain} {sql}").into_boxed_str());
        let rows = journal.reader().rows(sql, &[value]).await?;
        Ok(rows.iter().map(|row| row.text(column)).collect::<Result<Vec<_>, _>>()?.join("\n"))
    }

    async fn is_quick(journal: &Journal, explain: &str, column: usize) {
        for (sql, value) in [(NEXT, Value::from(0_u32)), (TAKE, Timestamp::MAX.into())] {
            let plan = plan(journal, explain, sql, value, column).await.expect("a plan");
            assert!(plan.contains("letters_in_turn"), "{plan}");
            assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort") && !plan.contains("Seq Scan"), "{plan}");
        }
        let row = journal.reader().row(TAKE, &[Timestamp::MAX.into()]).await.expect("a query").expect("a letter");
        assert_eq!(row.text(0).expect("an identifier"), "letter-1000", "the first that is urgent");
        let then = Timestamp::from_microsecond(999).expect("a time");
        let row = journal.reader().row(TAKE, &[then.into()]).await.expect("a query").expect("a letter");
        assert_eq!(row.text(0).expect("an identifier"), "letter-2", "what is urgent is not due yet");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_next_of_a_hundred_thousand_letters_is_found_without_sorting_them() {
        let folder = tempfile::tempdir().expect("a folder");
        is_quick(&journal(Storage::Folder(folder.path().to_owned())).await, "EXPLAIN QUERY PLAN", 3).await;
        if let Some(postgres) = proving_ground::shared_postgres().await {
            let journal = journal(Storage::Postgres(postgres.fresh_database().await)).await;
            is_quick(&journal, "EXPLAIN", 0).await;
        }
    }
}
