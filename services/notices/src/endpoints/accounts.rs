//! Who was invited, and how far that is.

use contracts::Instant;
use contracts::notices::{AccountLine, AccountRole, Accounts, ListAccounts, Purpose};
use runtime::{Failure, Inquiry};

use crate::contacts;
use crate::links::purpose;

/// The accounts of missions, officials, chairs and members of the Bureau, each by its latest link.
pub(crate) async fn list(inquiry: Inquiry, _: ListAccounts) -> Result<Accounts, Failure> {
    let broken = || Failure::Broken("an account whose row cannot be read".to_owned());
    let sql = "SELECT links.contact, links.kind, links.party, links.made_at, links.expires_at FROM links \
               JOIN contacts ON contacts.contact = links.contact \
               WHERE links.kind <> 'application' AND links.state = 'valid' \
               ORDER BY contacts.folded, links.contact, links.made_at DESC";
    let mut accounts: Vec<AccountLine> = Vec::new();
    for row in inquiry.rows(sql, &[]).await? {
        let contact = row.text(0)?.parse().map_err(|_| broken())?;
        // Where somebody asked for another link the earlier ones work on.
        if accounts.last().is_some_and(|line| line.contact.contact == contact) {
            continue;
        }
        let Some(contact) = contacts::told(&inquiry, contact).await? else { continue };
        let (role, state) = match purpose(&row.text(1)?, row.optional_text(2)?).ok_or_else(broken)? {
            Purpose::Mission { state } => (AccountRole::Mission, Some(state)),
            Purpose::Official { state } => (AccountRole::Official, Some(state)),
            Purpose::Chair => (AccountRole::Chair, None),
            Purpose::Bureau => (AccountRole::Bureau, None),
            Purpose::Application => continue,
        };
        let (invited_at, link_until) = (Instant(row.time(3)?), Instant(row.time(4)?));
        accounts.push(AccountLine { contact, role, state, invited_at, link_until });
    }
    Ok(Accounts { accounts })
}
