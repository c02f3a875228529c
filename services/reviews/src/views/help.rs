//! What States asked the Secretariat for, and what was done (para. 48): between each State and the Secretariat alone.

use std::collections::BTreeMap;

use contracts::reviews::{HelpAnswer, HelpLine};
use journal::Row;
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

/// Keeps a request.
pub(crate) async fn keep_request(
    context: &mut Context<'_>,
    review: StateCode,
    line: &HelpLine,
    salt: &str,
) -> Result<(), Failure> {
    let sql = "INSERT INTO help (review, state, request, answered, line, asked_salt) VALUES ($1, $2, $3, 0, $4, $5)";
    let values =
        [review.as_str().into(), line.by.as_str().into(), line.request.into(), text(line)?.into(), salt.into()];
    context.execute(sql, &values).await.map(drop)
}

/// Keeps what was done.
pub(crate) async fn keep_answer(
    context: &mut Context<'_>,
    (review, state, request): (StateCode, StateCode, u32),
    answer: HelpAnswer,
    salt: &str,
) -> Result<(), Failure> {
    let key = [review.as_str().into(), state.as_str().into(), request.into()];
    let rows = context.rows("SELECT line FROM help WHERE review = $1 AND state = $2 AND request = $3", &key).await?;
    let asked = rows.first().map(read).transpose()?;
    let asked = asked.ok_or_else(|| Failure::Broken("a request for help that is recorded is not kept".to_owned()))?;
    let line = HelpLine { answer: Some(answer), ..asked };
    let [review, state, request] = key;
    let sql = "UPDATE help SET answered = 1, line = $4, answered_salt = $5 \
               WHERE review = $1 AND state = $2 AND request = $3";
    context.execute(sql, &[review, state, request, text(&line)?.into(), salt.into()]).await.map(drop)
}

/// The requests of a review, oldest first: those of this State, or of all for the Secretariat.
pub(crate) async fn help_of(
    inquiry: &Inquiry,
    review: StateCode,
    own: Option<StateCode>,
) -> Result<Vec<HelpLine>, Failure> {
    let sql = "SELECT line FROM help WHERE review = $1 AND ($2 = '' OR state = $2)";
    let own = own.map(|own| own.to_string()).unwrap_or_default();
    let rows = inquiry.rows(sql, &[review.as_str().into(), own.into()]).await?;
    let mut lines = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    lines.sort_by_key(|line| (line.asked, line.by, line.request));
    Ok(lines)
}

/// How many requests are open in each review.
pub(crate) async fn open_help(inquiry: &Inquiry) -> Result<BTreeMap<StateCode, u32>, Failure> {
    let rows = inquiry.rows("SELECT review, COUNT(*) FROM help WHERE answered = 0 GROUP BY review", &[]).await?;
    let count = |row: &Row| {
        let review = row.text(0)?.parse().map_err(|_| unreadable())?;
        Ok((review, u32::try_from(row.count(1)?).unwrap_or(u32::MAX)))
    };
    rows.iter().map(count).collect()
}

fn text(line: &HelpLine) -> Result<String, Failure> {
    serde_json::to_string(line).map_err(|fault| Failure::Broken(fault.to_string()))
}

fn read(row: &Row) -> Result<HelpLine, Failure> {
    serde_json::from_str(&row.text(0)?).map_err(|_| unreadable())
}

fn unreadable() -> Failure {
    Failure::Broken("a request for help cannot be read".to_owned())
}
