//! What whoever has an account by invitation sees, corrects and erases of their own data. Whose it is follows from who asks: nobody can
//! name another's.

use access::Asker;
use contracts::notices::{
    AccountLetter, AccountLink, AccountRole, ChangeAccountAddress, ChooseCopies, ConfirmAccountAddress, CopiesChosen,
    CorrectAccount, EndAccount, KeepAccountAddress, KeepContact, OwnAccount, Purpose, ShowOwnAccount,
};
use contracts::{ContactId, Instant, Recorded};
use journal::Row;
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

use super::contacts::{erase, send_link_there};
use crate::domain::{self, Card, Contact, account, folded, of_another};
use crate::letters::{Account, Door, Letter};
use crate::officials::Official;
use crate::queue::{Elsewhere, of_word};
use crate::reactions::chaired_by;
use crate::{changes, contacts, links, queue};

/// The most letters that are shown: more than an account has in ten years.
const LETTERS: u32 = 2_000;

/// Whose account it is, and what for.
struct Own {
    contact: ContactId,
    purpose: Purpose,
}

impl Own {
    /// The account of whoever asks; applicants, the Secretariat and everybody else have none.
    fn of(asker: &Asker) -> Result<Self, Failure> {
        let (account, purpose) = match asker {
            Asker::Mission { account, state } => {
                (account, Purpose::Mission { state: state.parse().map_err(|_| account::ended())? })
            }
            Asker::Official { account, state } => {
                (account, Purpose::Official { state: state.parse().map_err(|_| account::ended())? })
            }
            Asker::Chair { account } => (account, Purpose::Chair),
            Asker::Bureau { account } => (account, Purpose::Bureau),
            _ => return Err(of_another().into()),
        };
        Ok(Self { contact: account.parse().map_err(|_| account::ended())?, purpose })
    }

    fn role(&self) -> Result<(AccountRole, Option<StateCode>), Failure> {
        Ok(match self.purpose {
            Purpose::Mission { state } => (AccountRole::Mission, Some(state)),
            Purpose::Official { state } => (AccountRole::Official, Some(state)),
            Purpose::Chair => (AccountRole::Chair, None),
            Purpose::Bureau => (AccountRole::Bureau, None),
            Purpose::Application => return Err(of_another().into()),
        })
    }
}

/// The account that is there, and who it is.
async fn there(context: &mut Context<'_>) -> Result<(Own, Card), Failure> {
    let own = Own::of(context.asker())?;
    let card = contacts::find(context, own.contact).await?.ok_or_else(account::ended)?;
    if matches!(own.purpose, Purpose::Official { .. })
        && Official::find(context, own.contact).await?.is_none_or(|official| official.gone)
    {
        return Err(account::closed().into());
    }
    Ok((own, card))
}

/// Everything that is kept of whoever asks.
pub(crate) async fn show(inquiry: Inquiry, _: ShowOwnAccount) -> Result<OwnAccount, Failure> {
    let own = Own::of(inquiry.asker())?;
    let (id, (role, state)) = (own.contact, own.role()?);
    let contact = contacts::told(&inquiry, id).await?.ok_or_else(account::ended)?;
    if matches!(own.purpose, Purpose::Official { .. })
        && Official::told(&inquiry, id).await?.is_none_or(|official| official.gone)
    {
        return Err(account::closed().into());
    }
    let change = changes::told(&inquiry, id).await?;
    let links = "SELECT made_at, expires_at, state FROM links WHERE contact = $1 AND kind <> 'application' \
                 ORDER BY made_at DESC";
    let rows = inquiry.rows(links, &[id.to_string().into()]).await?;
    let links = rows.iter().map(|row| link(&inquiry, row)).collect::<Result<_, _>>()?;
    let letters = "SELECT id, kind, language, state, queued_at, sent_at FROM letters WHERE contact = $1 \
                   ORDER BY turn DESC LIMIT $2";
    let rows = inquiry.rows(letters, &[id.to_string().into(), LETTERS.into()]).await?;
    let letters = rows.iter().map(letter).collect::<Result<_, _>>()?;
    let copies = match own.purpose {
        Purpose::Mission { .. } => Some(contacts::told_copies(&inquiry, id).await?),
        _ => None,
    };
    Ok(OwnAccount { contact, role, state, copies, change, links, letters })
}

fn link(inquiry: &Inquiry, row: &Row) -> Result<AccountLink, Failure> {
    let until = row.time(1)?;
    let works = row.text(2)? == "valid" && until >= inquiry.asked_at();
    Ok(AccountLink { made_at: Instant(row.time(0)?), until: Instant(until), works })
}

fn letter(row: &Row) -> Result<AccountLetter, Failure> {
    let broken = |what: &str| Failure::Broken(format!("a letter whose {what} cannot be read"));
    Ok(AccountLetter {
        letter: row.text(0)?.parse().map_err(|_| broken("identifier"))?,
        kind: of_word(&row.text(1)?).ok_or_else(|| broken("kind"))?,
        language: contacts::language(&row.text(2)?),
        state: of_word(&row.text(3)?).ok_or_else(|| broken("state"))?,
        queued_at: Instant(row.time(4)?),
        sent_at: if row.is_null(5)? { None } else { Some(Instant(row.time(5)?)) },
    })
}

/// Corrects name, language and time zone at once.
pub(crate) async fn correct(mut context: Context<'_>, command: CorrectAccount) -> Result<Recorded, Failure> {
    let (Own { contact, .. }, before) = there(&mut context).await?;
    let CorrectAccount { name, language, time_zone } = command;
    let card = Card::read(&KeepContact { contact, address: before.address.clone(), name, language, time_zone })?;
    let loaded = context.load::<Contact>(&contact.to_string()).await?;
    let events = domain::kept(*loaded.state, contact, before != card, false)?;
    if events.is_empty() {
        return Ok(Recorded { version: loaded.version, ..Recorded::default() });
    }
    contacts::keep(&mut context, contact, &card, false).await?;
    let version = context.append::<Contact>(&contact.to_string(), loaded.version, events).await?;
    Ok(Recorded { version, ..Recorded::default() })
}

/// Sends the mission's account copies of what the focal points of its State are told from now on, or none any more.
pub(crate) async fn choose_copies(mut context: Context<'_>, command: ChooseCopies) -> Result<Recorded, Failure> {
    let (Own { contact, purpose }, _) = there(&mut context).await?;
    let Purpose::Mission { .. } = purpose else { return Err(of_another().into()) };
    let loaded = context.load::<Contact>(&contact.to_string()).await?;
    if !contacts::keep_copies(&mut context, contact, command.copies).await? {
        return Ok(Recorded { version: loaded.version, ..Recorded::default() });
    }
    let events = vec![CopiesChosen { contact, copies: command.copies }.into()];
    let version = context.append::<Contact>(&contact.to_string(), loaded.version, events).await?;
    Ok(Recorded { version, ..Recorded::default() })
}

/// Writes to the new address, and tells the old one, which stays.
pub(crate) async fn change_address(
    mut context: Context<'_>,
    command: ChangeAccountAddress,
) -> Result<Recorded, Failure> {
    let context = &mut context;
    let (Own { contact, .. }, before) = there(context).await?;
    let wish = KeepContact {
        contact,
        address: command.address,
        name: before.name.clone(),
        language: before.language,
        time_zone: before.time_zone.clone(),
    };
    let wished = Card::read(&wish)?;
    if folded(&wished.address) == folded(&before.address) {
        return Err(account::same_address().into());
    }
    let asked = changes::ask(context, contact, &wished.address).await?;
    let outside = links::outside(context)?;
    let door = Door {
        url: format!("{outside}/account/address/{}", asked.token),
        until: asked.until,
        ask: format!("{outside}/account"),
    };
    let there = Elsewhere { contact, address: &wished.address, card: &before };
    there.write(context, &format!("{}/new", asked.reason), &Letter::AddressToConfirm, Some(&door)).await?;
    let here = Elsewhere { contact, address: &before.address, card: &before };
    here.write(context, &format!("{}/old", asked.reason), &Letter::AddressAsked, None).await?;
    recorded(context, contact).await
}

/// Lets the new address take the place of the old one, which is told for the last time. Links that went to the old one open nothing any
/// more; the new one gets its own.
pub(crate) async fn confirm_address(
    mut context: Context<'_>,
    command: ConfirmAccountAddress,
) -> Result<Recorded, Failure> {
    let context = &mut context;
    let (Own { contact, .. }, before) = there(context).await?;
    let id = contact.to_string();
    let address = changes::confirmed_by(context, contact, &command.token).await?;
    let loaded = context.load::<Contact>(&id).await?;
    let events = account::moved(*loaded.state, contact)?;
    let card = Card { address, ..before.clone() };
    contacts::keep(context, contact, &card, true).await?;
    contacts::confirm(context, contact).await?;
    let version = context.append::<Contact>(&id, loaded.version, events).await?;
    changes::forget(context, contact).await?;
    let left = Elsewhere { contact, address: &before.address, card: &before };
    left.write(context, &format!("contact/{contact}/left/{version}"), &Letter::AddressLeft, None).await?;
    send_link_there(context, contact, version).await?;
    Ok(Recorded { version, ..Recorded::default() })
}

/// Keeps the old address after all.
pub(crate) async fn keep_address(mut context: Context<'_>, _: KeepAccountAddress) -> Result<Recorded, Failure> {
    let (Own { contact, .. }, _) = there(&mut context).await?;
    changes::forget(&mut context, contact).await?;
    recorded(&mut context, contact).await
}

/// Ends the account, as the Secretariat's removal does, and tells the Secretariat whose it was, by State or dialogue.
pub(crate) async fn end(mut context: Context<'_>, _: EndAccount) -> Result<Recorded, Failure> {
    let context = &mut context;
    let (own, _) = there(context).await?;
    let account = links::account_for(context, own.purpose).await?.ok_or_else(of_another)?;
    let dialogues = match account {
        Account::Chair => chaired_by(context, own.contact).await?,
        Account::Mission { .. } | Account::Official { .. } | Account::Bureau => Vec::new(),
    };
    let version = erase(context, own.contact).await?;
    let reason = format!("contact/{}/ended", own.contact);
    queue::write_to_secretariat(context, &reason, &Letter::AccountEnded { account, dialogues }).await?;
    Ok(Recorded { version, ..Recorded::default() })
}

async fn recorded(context: &mut Context<'_>, contact: ContactId) -> Result<Recorded, Failure> {
    let version = context.load::<Contact>(&contact.to_string()).await?.version;
    Ok(Recorded { version, ..Recorded::default() })
}
