//! What was sent: without its words, and one letter with them where it is kept.

use contracts::notices::{FindLetter, LetterCount, LetterFile, LetterLine, LetterState, Letters, ListLetters};
use contracts::{Instant, Notice};
use journal::Row;
use runtime::{Failure, Inquiry};

use crate::domain::masked;
use crate::post::kept;
use crate::queue::{of_word, word};

/// How many letters a page has.
const PAGE: u32 = 50;

/// The columns that [`line`] expects.
macro_rules! select_letters {
    ($rest:literal) => {
        concat!(
            "SELECT letters.id, letters.contact, NULLIF(COALESCE(letters.address, contacts.address), ''), letters.kind, letters.state, letters.attempts, \
             letters.queued_at, letters.next_attempt, letters.sent_at, letters.fault \
             FROM letters LEFT JOIN contacts ON contacts.contact = letters.contact ",
            $rest
        )
    };
}

/// A page of letters: those that reached nobody, then the newest.
pub(crate) async fn list(inquiry: Inquiry, query: ListLetters) -> Result<Letters, Failure> {
    let state = query.state.map(|state| word(&state)).unwrap_or_default();
    let page = query.page.unwrap_or(1).max(1);
    let counts = counts(&inquiry).await?;
    let wanted = counts.iter().filter(|one| query.state.is_none_or(|state| one.state == state));
    let total = wanted.map(|one| one.count).sum();
    let sql = select_letters!(
        "WHERE $1 = '' OR letters.state = $1 \
         ORDER BY CASE WHEN letters.state IN ('bounced', 'failed') THEN 0 ELSE 1 END, letters.turn DESC LIMIT $2 OFFSET $3"
    );
    let rows = inquiry.rows(sql, &[state.into(), PAGE.into(), (PAGE * (page - 1)).into()]).await?;
    let letters = rows.iter().map(line).collect::<Result<_, _>>()?;
    Ok(Letters { total, page, letters, counts })
}

async fn counts(inquiry: &Inquiry) -> Result<Vec<LetterCount>, Failure> {
    let sql = "SELECT state, COUNT(*) FROM letters GROUP BY state ORDER BY state";
    let count = |row: &Row| {
        let state = of_word(&row.text(0)?).ok_or_else(|| broken("state"))?;
        Ok(LetterCount { state, count: row.count(1)? })
    };
    inquiry.rows(sql, &[]).await?.iter().map(count).collect()
}

/// One letter. What it says is told only where it lies in a folder, and as long as its reader is known.
pub(crate) async fn find(inquiry: Inquiry, query: FindLetter) -> Result<LetterFile, Failure> {
    let id = query.letter.to_string();
    let rows = inquiry.rows(select_letters!("WHERE letters.id = $1"), &[id.into()]).await?;
    let Some(row) = rows.first() else {
        return Err(Notice::plain("unknown-letter", "There is no such letter.").into());
    };
    let (line, address) = (line(row)?, row.optional_text(2)?);
    let forgotten = line.contact.is_some() && address.is_none();
    let kept = if forgotten { None } else { kept::read(&inquiry.config, query.letter).await? };
    Ok(LetterFile { line, address, kept })
}

fn broken(what: &str) -> Failure {
    Failure::Broken(format!("a letter whose {what} cannot be read"))
}

fn line(row: &Row) -> Result<LetterLine, Failure> {
    let contact = row.optional_text(1)?.map(|text| text.parse().map_err(|_| broken("contact"))).transpose()?;
    let state: LetterState = of_word(&row.text(4)?).ok_or_else(|| broken("state"))?;
    let next = matches!(state, LetterState::Queued).then(|| row.time(7)).transpose()?;
    let sent = if row.is_null(8)? { None } else { Some(row.time(8)?) };
    Ok(LetterLine {
        letter: row.text(0)?.parse().map_err(|_| broken("identifier"))?,
        contact,
        address: row.optional_text(2)?.map(|address| masked(&address)),
        kind: of_word(&row.text(3)?).ok_or_else(|| broken("kind"))?,
        state,
        attempts: u32::try_from(row.count(5)?).unwrap_or(u32::MAX),
        queued_at: Instant(row.time(6)?),
        next_attempt: next.map(Instant),
        sent_at: sent.map(Instant),
        fault: row.optional_text(9)?,
    })
}
