//! The accounts of missions, chairs and members of the Bureau: invited again, or removed.

use axum::extract::Path;
use contracts::notices::{AccountLine, ForgetContact, InviteContact, ListAccounts};
use contracts::{ContactId, Recorded};

use crate::pages::session::{AccountsPage, account_form};
use crate::routes::reader::{Desk, Shown, Trouble};
use crate::routes::submit::{Done, Sent};

pub(super) async fn accounts(desk: Desk) -> Shown {
    let answer = desk.ask(&ListAccounts {}).await?;
    Ok(desk.show(&AccountsPage { frame: &desk.frame, accounts: &answer.accounts }))
}

async fn found(desk: &Desk, contact: &str) -> Result<AccountLine, Trouble> {
    let contact: ContactId = contact.parse().map_err(|_| desk.not_found())?;
    let answer = desk.ask(&ListAccounts {}).await?;
    answer.accounts.into_iter().find(|line| line.contact.contact == contact).ok_or_else(|| desk.not_found())
}

pub(super) async fn ask(desk: Desk, Path((contact, what)): Path<(String, String)>) -> Shown {
    let account = found(&desk, &contact).await?;
    let form = account_form(&desk.frame, &account, &what).ok_or_else(|| desk.not_found())?;
    desk.ask_with(form)
}

pub(super) async fn record(Path((contact, what)): Path<(String, String)>, Sent { desk, values }: Sent) -> Shown {
    let account = found(&desk, &contact).await?;
    let form = account_form(&desk.frame, &account, &what).ok_or_else(|| desk.not_found())?;
    let contact = account.contact.contact;
    if what == "renew" {
        let purpose = account.purpose().ok_or_else(|| desk.not_found())?;
        let invite = InviteContact { contact, purpose };
        return desk.submit(&values, Ok(invite), form, |_: Recorded| Done::new("/desk/accounts", "done-invited")).await;
    }
    let done = |_: Recorded| Done::new("/desk/accounts", "done-account-removed");
    desk.submit(&values, Ok(ForgetContact { contact }), form, done).await
}
