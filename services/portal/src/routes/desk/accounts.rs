//! The accounts of missions, chairs and members of the Bureau: invited again, at another address, or removed.

use axum::extract::{Path, Query};
use contracts::notices::{AccountLine, Contact, ForgetContact, InviteContact, KeepContact, ListAccounts};
use contracts::{ContactId, Recorded};
use serde::Deserialize;

use crate::http::{moved, second};
use crate::pages::session::moved::{put, read_put};
use crate::pages::session::{AccountsPage, account_form};
use crate::routes::reader::{Desk, Shown, Trouble};
use crate::routes::submit::{Done, Sent};

pub(super) async fn accounts(desk: Desk) -> Shown {
    let answer = desk.ask(&ListAccounts {}).await?;
    let moved = moved::waiting(&desk.portal).await.map_err(|failure| desk.broken(&failure))?;
    Ok(desk.show(&AccountsPage { frame: &desk.frame, accounts: &answer.accounts, moved: &moved }))
}

async fn found(desk: &Desk, contact: &str) -> Result<AccountLine, Trouble> {
    let contact: ContactId = contact.parse().map_err(|_| desk.not_found())?;
    let answer = desk.ask(&ListAccounts {}).await?;
    answer.accounts.into_iter().find(|line| line.contact.contact == contact).ok_or_else(|| desk.not_found())
}

/// What somebody said whose address has changed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    moved: String,
}

/// Asks for the new address of an account. What was said of it is no part of the page's own address.
pub(super) async fn ask_address(desk: Desk, Path(contact): Path<String>, Query(asked): Query<Asked>) -> Shown {
    let account = found(&desk, &contact).await?;
    let waiting = moved::waiting(&desk.portal).await.map_err(|failure| desk.broken(&failure))?;
    let said = waiting.iter().find(|one| one.id == asked.moved);
    let form = put(&desk.frame, &account, said.map(|one| &one.said));
    desk.ask_with(form.keep("moved", said.map_or("", |one| &one.id)))
}

/// Puts the new address in place of the old: the notices send a link there, the old ones and every session end.
pub(super) async fn put_address(Path(contact): Path<String>, Sent { desk, values }: Sent) -> Shown {
    let account = found(&desk, &contact).await?;
    let moved = values.one("moved").unwrap_or_default();
    let form = put(&desk.frame, &account, None).keep("moved", moved);
    let Contact { contact, name, language, time_zone, .. } = account.contact;
    let read = read_put(&values).map(|address| KeepContact { contact, address, name, language, time_zone });
    if let Err(form) = desk.attempt(&values, read, form).await {
        return Ok(desk.again(*form));
    }
    moved::sign_out(&desk.portal, contact).await.map_err(|failure| desk.broken(&failure))?;
    moved::settle(&desk.portal, moved).await.map_err(|failure| desk.broken(&failure))?;
    Ok(desk.go_on(Done::new("/desk/accounts", "done-address-put")))
}

/// What is settled in another way, or believed by nobody, waits no more.
pub(super) async fn settle(Path(id): Path<String>, Sent { desk, .. }: Sent) -> Shown {
    moved::settle(&desk.portal, &id).await.map_err(|failure| desk.broken(&failure))?;
    Ok(desk.go_on(Done::new("/desk/accounts", "done-moved-settled")))
}

/// The same of many, such as those whose old address no account has.
pub(super) async fn settle_many(Sent { desk, values }: Sent) -> Shown {
    for id in values.all("moved") {
        moved::settle(&desk.portal, id).await.map_err(|failure| desk.broken(&failure))?;
    }
    Ok(desk.go_on(Done::new("/desk/accounts", "done-moved-settled")))
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
    if what == "second-factor" {
        let removed = second::lost(&desk.portal, &contact.to_string()).await;
        removed.map_err(|failure| desk.broken(&failure))?;
        tracing::info!(%contact, "the Secretariat took a second factor off");
        return Ok(desk.go_on(Done::new("/desk/accounts", "done-second-taken-off")));
    }
    let done = |_: Recorded| Done::new("/desk/accounts", "done-account-removed");
    desk.submit(&values, Ok(ForgetContact { contact }), form, done).await
}
