//! Identities of a provider that are linked to accounts: by whoever is signed in to the account, never by an address that both have.

use access::Asker;
use contracts::Instant;
use runtime::Failure;

use super::{Portal, gate, rows};

/// Since when an identity is linked to an account; none where none is.
///
/// # Errors
/// [`Failure`] when that cannot be read.
pub async fn linked_at(portal: &Portal, owner: &str) -> Result<Option<Instant>, Failure> {
    let row = rows::find(portal, "SELECT linked_at FROM identities WHERE owner = $1", &[owner.into()]).await?;
    Ok(row.map(|row| row.time(0)).transpose()?.map(Instant))
}

/// Links an identity. False where it is linked already, or the account has another.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn link(portal: &Portal, (asker, owner): (&Asker, &str), identity: &str) -> Result<bool, Failure> {
    let values = vec![identity.into(), owner.into(), gate::role_of(asker)?.into(), portal.house.now().into()];
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let sql = "INSERT INTO identities (identity, owner, asker, linked_at) VALUES ($1, $2, $3, $4) \
                       ON CONFLICT DO NOTHING";
            tx.execute(sql, &values).await
        })
    });
    Ok(work.await?? == 1)
}

/// Whom an identity lets in; nobody where none linked it.
///
/// # Errors
/// [`Failure`] when that cannot be read.
pub async fn belongs_to(portal: &Portal, identity: &str) -> Result<Option<Asker>, Failure> {
    let row = rows::find(portal, "SELECT asker FROM identities WHERE identity = $1", &[identity.into()]).await?;
    row.map(|row| gate::asker_of(&row.text(0)?)).transpose()
}

/// Takes the identity off an account.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn remove(portal: &Portal, owner: &str) -> Result<(), Failure> {
    rows::change(&portal.house.journal, "DELETE FROM identities WHERE owner = $1", vec![owner.into()]).await
}
