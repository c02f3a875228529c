//! What is personal or confidential: kept in rows beside the record, which holds a salted digest of it.

use contracts::ApplicationId;
use contracts::constructive_dialogue::Particulars;
use journal::{Column, Table};
use runtime::{Context, Failure};
use sha2::{Digest as _, Sha256};

static PARTICULARS: Table = Table {
    name: "particulars",
    columns: &[Column::Text("application"), Column::Text("payload"), Column::Text("salt")],
    key: 1,
    otherwise: "DO UPDATE SET payload = excluded.payload, salt = excluded.salt",
};

/// A text with its salt. Without the salt the digest says nothing about the text.
#[derive(Debug)]
pub(crate) struct Sealed {
    /// The text.
    pub(crate) text: String,
    /// 16 random bytes, in hexadecimal.
    pub(crate) salt: String,
    /// SHA-256 of salt and text.
    pub(crate) digest: String,
}

/// Seals something for the record.
pub(crate) fn seal(context: &Context<'_>, what: &impl serde::Serialize) -> Result<Sealed, Failure> {
    let text = contracts::canonical(what).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let salt = hex::encode(context.random::<16>()?);
    let digest = hex::encode(Sha256::new().chain_update(&salt).chain_update(&text).finalize());
    Ok(Sealed { text, salt, digest })
}

/// Keeps what an application says of persons.
pub(crate) async fn keep_particulars(
    context: &mut Context<'_>,
    application: ApplicationId,
    sealed: Sealed,
) -> Result<(), Failure> {
    context.put(&PARTICULARS, vec![application.to_string().into(), sealed.text.into(), sealed.salt.into()]).await
}

/// What an application says of persons, unless it was erased.
pub(crate) fn read(payload: &str) -> Result<Particulars, Failure> {
    serde_json::from_str(payload).map_err(|_| Failure::Broken("particulars cannot be read".to_owned()))
}

/// Erases what comments of an application on a dialogue say, and what their author was told of them: of these, or of all. With the salt
/// goes what their digest could be compared with.
pub(crate) async fn erase_comments(
    context: &mut Context<'_>,
    application: &str,
    (dialogue, which): (u32, Option<u32>),
) -> Result<(), Failure> {
    let sql = "UPDATE comments SET text = '', salt = '', pdf = NULL, pdf_bytes = NULL, reason = NULL \
               WHERE application = $1 AND dialogue = $2 AND ($3 = 0 OR comments = $3)";
    // Numbers begin at 1.
    context.execute(sql, &[application.into(), dialogue.into(), which.unwrap_or(0).into()]).await?;
    Ok(())
}
