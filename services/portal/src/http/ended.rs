//! Ending an account of the Secretariat, with everything that opens it.

use access::Asker;
use jiff::Timestamp;
use journal::Journal;
use runtime::Failure;

use super::{gate, proof, second};

/// Ends an account, from beside a portal that may run elsewhere: its links, its sessions, its calendar and everything that it came in with
/// go at once, and what it did stays in the records under its name. False where there is none of this name.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub async fn end_account(journal: &Journal, now: Timestamp, account: &str) -> Result<bool, Failure> {
    let asker = Asker::Secretariat { account: account.to_owned() };
    let (owner, role) = (proof::owner_at_desk(account), gate::role_of(&asker)?);
    let account = account.to_owned();
    let work = journal.write(move |tx| {
        Box::pin(async move {
            let known = "DELETE FROM desk_accounts WHERE account = $1";
            if tx.execute(known, &[account.as_str().into()]).await? == 0 {
                return Ok(false);
            }
            tx.execute("DELETE FROM sign_in_links WHERE account = $1", &[account.into()]).await?;
            tx.execute("DELETE FROM calendars WHERE owner = $1", &[role.into()]).await?;
            second::take_off_within(tx, now, &owner, &second::ALL_OF_OWNER, "").await?;
            Ok::<_, Failure>(true)
        })
    });
    work.await?
}
