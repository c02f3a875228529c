//! Keeping and forgetting whom letters reach.

use access::Asker;
use contracts::notices::{Contacts, ForgetContact, KeepContact, ListContacts};
use contracts::{ContactId, Recorded};
use jiff::SignedDuration;
use journal::Deadline;
use runtime::{Context, Failure, Inquiry, Preparation};

use crate::domain::{self, Card, Contact, of_another};
use crate::officials::{self, Official};
use crate::{changes, contacts, links, queue};

/// Whether nobody has named this contact yet, as those who apply before a deadline are. Asked before the decision: two who name it at
/// once cannot both begin it.
pub(crate) async fn is_new(inquiry: Preparation, command: KeepContact) -> Result<bool, Failure> {
    Ok(inquiry.load::<Contact>(&command.contact.to_string()).await?.version == 0)
}

/// Keeps whom letters reach, or changes it.
pub(crate) async fn keep(mut context: Context<'_>, (command, new): (KeepContact, bool)) -> Result<Recorded, Failure> {
    let (contact, card) = (command.contact, Card::read(&command)?);
    let id = contact.to_string();
    if new {
        let events = domain::kept(Contact::Unknown, contact, true, true)?;
        let version = context.begin::<Contact>(&id, events).await?;
        contacts::put(&mut context, contact, &card).await?;
        arm_unused(&mut context, contact).await?;
        return Ok(Recorded { version, ..Recorded::default() });
    }
    let loaded = context.load::<Contact>(&id).await?;
    let before = contacts::find(&mut context, contact).await?;
    if before.is_some() {
        must_be_theirs(&mut context, contact, *loaded.state).await?;
    }
    let changed = before.as_ref() != Some(&card);
    let new_address = before.as_ref().is_none_or(|before| before.address != card.address);
    let events = domain::kept(*loaded.state, contact, changed, new_address)?;
    if events.is_empty() {
        return Ok(Recorded { version: loaded.version, ..Recorded::default() });
    }
    contacts::keep(&mut context, contact, &card, new_address).await?;
    if new_address {
        // Whoever gave the latest address gave it after this one was asked for.
        changes::forget(&mut context, contact).await?;
    }
    let version = context.append::<Contact>(&id, loaded.version, events).await?;
    if loaded.version == 0 {
        arm_unused(&mut context, contact).await?;
    }
    if new_address && queue::was_written_to(&mut context, contact).await? {
        send_link_there(&mut context, contact, version).await?;
    }
    Ok(Recorded { version, ..Recorded::default() })
}

/// A contact that nothing came of.
pub(crate) const UNUSED: &str = "contact-unused";
/// For how many hours a contact is kept that nothing comes of: 30 days, as long as a form that was begun.
const UNUSED_HOURS: i64 = 30 * 24;

async fn arm_unused(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let due = context.now().checked_add(SignedDuration::from_hours(UNUSED_HOURS));
    let due = due.map_err(|fault| Failure::Broken(fault.to_string()))?;
    let deadline = Deadline { name: UNUSED.to_owned(), key: contact.to_string(), due, payload: String::new() };
    context.arm(&deadline).await
}

/// Erases a contact that nothing came of: no application, and no link, be it to an account or to an application that is being written.
/// Who writes one is forgotten by the portal, which knows how long that goes on.
pub(crate) async fn forget_unused(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let contact = deadline.key.parse().map_err(|_| Failure::Broken("a contact whose identifier is none".to_owned()))?;
    let linked = links::last_purpose(&mut context, contact).await?.is_some();
    let sql = "SELECT 1 FROM applications WHERE contact = $1 LIMIT 1";
    let applied = !context.rows(sql, &[contact.to_string().into()]).await?.is_empty();
    if !linked && !applied {
        erase(&mut context, contact).await?;
    }
    Ok(())
}

/// Links that went to the old address open nothing any more; the new one gets its own, which confirms it.
pub(crate) async fn send_link_there(
    context: &mut Context<'_>,
    contact: ContactId,
    version: u64,
) -> Result<(), Failure> {
    let Some(purpose) = links::last_purpose(context, contact).await? else { return Ok(()) };
    let letter = links::letter_for(context, purpose).await?;
    links::replace(context, contact).await?;
    queue::write_to(context, contact, &format!("contact/{contact}/moved/{version}"), &letter).await?;
    Ok(())
}

/// Whether the asker may change it: the Secretariat, its person, and, until the first letter, whoever is filling in the form. The
/// identifier is a secret of that form until then.
async fn must_be_theirs(context: &mut Context<'_>, contact: ContactId, known: Contact) -> Result<(), Failure> {
    let theirs = match context.asker() {
        Asker::Secretariat { .. } => true,
        Asker::Applicant { contact: own } => *own == contact.to_string(),
        Asker::Public => known == Contact::Unconfirmed && !queue::was_written_to(context, contact).await?,
        _ => false,
    };
    if theirs { Ok(()) } else { Err(of_another().into()) }
}

/// Erases whom letters reached.
pub(crate) async fn forget(mut context: Context<'_>, command: ForgetContact) -> Result<Recorded, Failure> {
    let contact = command.contact;
    if matches!(context.asker(), Asker::Applicant { contact: own } if *own != contact.to_string()) {
        return Err(of_another().into());
    }
    let version = erase(&mut context, contact).await?;
    Ok(Recorded { version, ..Recorded::default() })
}

/// Erases who a contact is, its links and its letters. Gives the version afterwards.
pub(crate) async fn erase(context: &mut Context<'_>, contact: ContactId) -> Result<u64, Failure> {
    let id = contact.to_string();
    let loaded = context.load::<Contact>(&id).await?;
    let events = domain::forgotten(*loaded.state, contact);
    contacts::erase(context, contact).await?;
    links::forget(context, contact).await?;
    queue::drop_all(context, contact).await?;
    changes::forget(context, contact).await?;
    context.append::<Contact>(&id, loaded.version, events).await
}

/// Who contacts are: all of them for the Secretariat, the asker's own for an applicant, those of the directory for States (para. 18).
pub(crate) async fn list(inquiry: Inquiry, query: ListContacts) -> Result<Contacts, Failure> {
    let mut told = Vec::new();
    for contact in query.contacts {
        if may_be_told(&inquiry, contact).await? {
            told.extend(contacts::told(&inquiry, contact).await?);
        }
    }
    Ok(Contacts { contacts: told })
}

async fn may_be_told(inquiry: &Inquiry, contact: ContactId) -> Result<bool, Failure> {
    match inquiry.asker() {
        Asker::Secretariat { .. } => Ok(true),
        Asker::Applicant { contact: own } => Ok(*own == contact.to_string()),
        Asker::Mission { state, .. } => is_in_directory(inquiry, contact, state).await,
        Asker::Official { account, .. } if *account == contact.to_string() => Ok(true),
        Asker::Official { account, state } => {
            Ok(is_approved(inquiry, account).await? && is_in_directory(inquiry, contact, state).await?)
        }
        _ => Ok(false),
    }
}

/// Whether the official who asks was approved, has a duty, and has not left.
async fn is_approved(inquiry: &Inquiry, account: &str) -> Result<bool, Failure> {
    let Ok(account) = account.parse() else { return Ok(false) };
    let approved = Official::told(inquiry, account).await?.is_some_and(|asker| asker.approved && !asker.gone);
    Ok(approved && officials::is_on_duty(inquiry, account).await?)
}

/// Whether somebody is an official of whom this State is told: all of its own, and of others whoever does not only observe.
async fn is_in_directory(inquiry: &Inquiry, contact: ContactId, state: &str) -> Result<bool, Failure> {
    let Some(official) = Official::told(inquiry, contact).await?.filter(|official| !official.gone) else {
        return Ok(false);
    };
    Ok(official.state.as_str() == state || !officials::only_observes(inquiry, contact).await?)
}
