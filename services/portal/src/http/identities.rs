//! Identities of a provider that are linked to accounts: by whoever is signed in to the account, never by an address that both have.

use access::Asker;
use contracts::Instant;
use runtime::Failure;

use super::gate::Session;
use super::{Portal, gate, rows, second, sessions};

/// Since when an identity is linked to an account; none where none is.
///
/// # Errors
/// [`Failure`] when that cannot be read.
pub async fn linked_at(portal: &Portal, owner: &str) -> Result<Option<Instant>, Failure> {
    let row = rows::find(portal, "SELECT linked_at FROM identities WHERE owner = $1", &[owner.into()]).await?;
    Ok(row.map(|row| row.time(0)).transpose()?.map(Instant))
}

/// Links an identity, and ends the account's other sessions. False where it is linked already, or the account has another.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn link(
    portal: &Portal,
    (asker, owner): (&Asker, &str),
    identity: &str,
    own: &Session,
) -> Result<bool, Failure> {
    let now = portal.house.now();
    let values = vec![identity.into(), owner.into(), gate::role_of(asker)?.into(), now.into()];
    let (owner, own) = (owner.to_owned(), own.key().to_owned());
    let work = portal.house.journal.write(move |tx| {
        Box::pin(async move {
            let sql = "INSERT INTO identities (identity, owner, asker, linked_at) VALUES ($1, $2, $3, $4) \
                       ON CONFLICT DO NOTHING";
            let linked = tx.execute(sql, &values).await? == 1;
            if linked {
                sessions::end_others(tx, &owner, &own, now).await?;
            }
            Ok::<_, Failure>(linked)
        })
    });
    work.await?
}

/// Whom an identity lets in; nobody where none linked it.
///
/// # Errors
/// [`Failure`] when that cannot be read.
pub async fn belongs_to(portal: &Portal, identity: &str) -> Result<Option<Asker>, Failure> {
    let row = rows::find(portal, "SELECT asker FROM identities WHERE identity = $1", &[identity.into()]).await?;
    row.map(|row| gate::asker_of(&row.text(0)?)).transpose()
}

/// Takes the identity off an account, and ends its other sessions: whoever was in by it is out.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn remove(portal: &Portal, owner: &str, own: &Session) -> Result<(), Failure> {
    let what = &["DELETE FROM identities WHERE owner = $1"];
    second::take_off(&portal.house.journal, portal.house.now(), owner, what, own.key()).await
}
