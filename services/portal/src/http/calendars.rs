//! Private addresses of calendars. Whoever has one reads the days that concern its owner, and can do nothing else: it is no session, and
//! what is public is asked for as the public.

use access::Asker;
use jiff::Timestamp;
use runtime::Failure;

use super::{Portal, gate, rows, secret};

/// When the owner's address was made; none where there is none.
///
/// # Errors
/// [`Failure`] when it cannot be looked up.
pub(crate) async fn made_at(portal: &Portal, owner: &Asker) -> Result<Option<Timestamp>, Failure> {
    let sql = "SELECT made_at FROM calendars WHERE owner = $1";
    let row = rows::find(portal, sql, &[gate::role_of(owner)?.into()]).await?;
    Ok(row.map(|row| row.time(0)).transpose()?)
}

/// Makes an address and gives the secret in it, which is kept as a digest alone. The one before opens nothing any more.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub(crate) async fn renew(portal: &Portal, owner: &Asker) -> Result<String, Failure> {
    let token = secret::new(&portal.house)?;
    let sql = "INSERT INTO calendars (owner, token_hash, made_at) VALUES ($1, $2, $3) \
               ON CONFLICT (owner) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at";
    let values = vec![gate::role_of(owner)?.into(), secret::hash(&token).into(), portal.house.now().into()];
    rows::change(&portal.house.journal, sql, values).await?;
    Ok(token)
}

/// Takes the owner's address out of use.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub(crate) async fn end(portal: &Portal, owner: &Asker) -> Result<(), Failure> {
    let sql = "DELETE FROM calendars WHERE owner = $1";
    rows::change(&portal.house.journal, sql, vec![gate::role_of(owner)?.into()]).await
}

/// Whose calendar has this secret in its address; nobody's where it was ended, replaced, or never was.
///
/// # Errors
/// [`Failure`] when it cannot be looked up.
pub(crate) async fn owner(portal: &Portal, token: &str) -> Result<Option<Asker>, Failure> {
    if token.len() != 2 * secret::SIZE {
        return Ok(None);
    }
    let sql = "SELECT owner FROM calendars WHERE token_hash = $1";
    let row = rows::find(portal, sql, &[secret::hash(token).into()]).await?;
    row.map(|row| gate::asker_of(&row.text(0)?)).transpose()
}
