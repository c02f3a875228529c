//! What was sent, without its words.

use access::Asker;
use contracts::Instant;
use contracts::notices::{LetterLine, LetterState, Letters, ListLetters};
use journal::Row;
use runtime::{Failure, Inquiry};

use crate::domain::masked;
use crate::queue::{of_word, word};

/// How many letters a page has.
const PAGE: u32 = 50;

/// A page of letters, the newest first.
pub(crate) async fn list(inquiry: Inquiry, query: ListLetters) -> Result<Letters, Failure> {
    let state = query.state.map(|state| word(&state)).unwrap_or_default();
    let page = query.page.unwrap_or(1).max(1);
    let count = "SELECT COUNT(*) FROM letters WHERE $1 = '' OR state = $1";
    let total = inquiry.rows(count, &[state.as_str().into()]).await?.first().map(|row| row.count(0)).transpose()?;
    let sql = "SELECT letters.id, letters.contact, contacts.address, letters.kind, letters.state, letters.attempts, \
               letters.queued_at, letters.next_attempt, letters.sent_at, letters.fault \
               FROM letters LEFT JOIN contacts ON contacts.contact = letters.contact \
               WHERE $1 = '' OR letters.state = $1 ORDER BY letters.turn DESC LIMIT $2 OFFSET $3";
    let rows = inquiry.rows(sql, &[state.into(), PAGE.into(), (PAGE * (page - 1)).into()]).await?;
    let whole = matches!(inquiry.asker(), Asker::Secretariat { .. });
    let letters = rows.iter().map(|row| line(row, whole)).collect::<Result<_, _>>()?;
    Ok(Letters { total: total.unwrap_or_default(), page, letters })
}

fn line(row: &Row, whole: bool) -> Result<LetterLine, Failure> {
    let broken = |what: &str| Failure::Broken(format!("a letter whose {what} cannot be read"));
    let contact = row.optional_text(1)?.map(|text| text.parse().map_err(|_| broken("contact"))).transpose()?;
    let address = row.optional_text(2)?;
    let state: LetterState = of_word(&row.text(4)?).ok_or_else(|| broken("state"))?;
    let next = matches!(state, LetterState::Queued).then(|| row.time(7)).transpose()?;
    let sent = if row.is_null(8)? { None } else { Some(row.time(8)?) };
    Ok(LetterLine {
        letter: row.text(0)?.parse().map_err(|_| broken("identifier"))?,
        contact,
        address: address.map(|address| if whole { address } else { masked(&address) }),
        kind: of_word(&row.text(3)?).ok_or_else(|| broken("kind"))?,
        state,
        attempts: u32::try_from(row.count(5)?).unwrap_or(u32::MAX),
        queued_at: Instant(row.time(6)?),
        next_attempt: next.map(Instant),
        sent_at: sent.map(Instant),
        fault: row.optional_text(9)?,
    })
}
