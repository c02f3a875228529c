//! Private links: opened, asked for, sent.

use access::Asker;
use contracts::notices::{InviteContact, LinkAsked, OpenLink, OpenedLink, Purpose, RenewLink, SendLink};
use contracts::{ContactId, Notice, Recorded};
use journal::Deadline;
use runtime::{Context, Failure};

use crate::domain::{self, Contact, account, folded, of_another};
use crate::officials::Official;
use crate::{contacts, links, queue};

/// The deadline that looks for whom a new link was asked for: at once, but after the answer.
pub(crate) const ASKED: &str = "link-asked";

/// How many contacts at one address are sent a link each.
const MOST_CONTACTS: u32 = 10;
/// A second link within this time is the same wish once more; the first is on its way.
const SECONDS_BETWEEN: i64 = 300;
/// The same of an account's, which is never shut out by it: anybody may have asked, and nobody's mailbox is to be filled.
const SECONDS_BETWEEN_ACCOUNTS: i64 = 3_600;

/// Opens a link. That it was opened shows that the letter reached its address.
pub(crate) async fn open(mut context: Context<'_>, command: OpenLink) -> Result<OpenedLink, Failure> {
    let (contact, purpose) = links::read(&mut context, &command.token).await?;
    let id = contact.to_string();
    let loaded = context.load::<Contact>(&id).await?;
    let events = domain::confirmed(*loaded.state, contact);
    if !events.is_empty() {
        contacts::confirm(&mut context, contact).await?;
        context.append::<Contact>(&id, loaded.version, events).await?;
    }
    Ok(OpenedLink { contact, purpose })
}

/// Takes the wish for a new link. The same is done and answered for every address, in the same time: whether letters go there is
/// looked up later.
pub(crate) async fn ask(mut context: Context<'_>, command: SendLink) -> Result<LinkAsked, Failure> {
    let id = hex::encode(context.random::<16>()?);
    let sql = "INSERT INTO link_requests (id, address) VALUES ($1, $2)";
    context.execute(sql, &[id.as_str().into(), folded(&command.address).into()]).await?;
    let due = context.now();
    context.arm(&Deadline { name: ASKED.to_owned(), key: id, due, payload: String::new() }).await?;
    Ok(LinkAsked { days: links::APPLICANTS_DAYS })
}

/// Sends new links to the address, if letters go there, and forgets that it was asked.
pub(crate) async fn asked(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let key = || [deadline.key.as_str().into()];
    let rows = context.rows("SELECT address FROM link_requests WHERE id = $1", &key()).await?;
    let Some(row) = rows.first() else { return Ok(()) };
    let address = row.text(0)?;
    context.execute("DELETE FROM link_requests WHERE id = $1", &key()).await?;
    for contact in contacts::reached_at(&mut context, &address, MOST_CONTACTS).await? {
        for purpose in links::purposes(&mut context, contact).await? {
            send_again(&mut context, contact, purpose, Earlier::of(purpose)).await?;
        }
    }
    Ok(())
}

/// Sends a new link in place of one that has expired, to whom that was sent.
pub(crate) async fn renew(mut context: Context<'_>, command: RenewLink) -> Result<LinkAsked, Failure> {
    if let Some((contact, purpose)) = links::expired(&mut context, &command.token).await? {
        send_again(&mut context, contact, purpose, Earlier::Replaced).await?;
    }
    Ok(LinkAsked { days: links::APPLICANTS_DAYS })
}

/// What becomes of the links that were sent before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Earlier {
    /// They open nothing any more.
    Replaced,
    /// They work as long as they would have.
    Stay,
}

impl Earlier {
    /// Where anybody may have asked: whoever knows the address of a mission or an official does not shut them out.
    fn of(purpose: Purpose) -> Self {
        if purpose == Purpose::Application { Self::Replaced } else { Self::Stay }
    }
}

/// Within one slice of time there is one reason, and so one letter, however often somebody asks.
async fn send_again(
    context: &mut Context<'_>,
    contact: ContactId,
    purpose: Purpose,
    earlier: Earlier,
) -> Result<(), Failure> {
    let now = context.now().as_second();
    let reason = if earlier == Earlier::Stay {
        format!("contact/{contact}/account/{}", now / SECONDS_BETWEEN_ACCOUNTS)
    } else {
        format!("contact/{contact}/link/{}", now / SECONDS_BETWEEN)
    };
    if queue::has_letter(context, &reason).await? {
        return Ok(());
    }
    let letter = links::letter_asked(context, contact, purpose).await?;
    match (earlier, purpose) {
        (Earlier::Stay, _) => {}
        (Earlier::Replaced, Purpose::Application) => links::replace_for_applications(context, contact).await?,
        (Earlier::Replaced, _) => links::replace(context, contact).await?,
    }
    queue::write_to(context, contact, &reason, &letter).await?;
    Ok(())
}

/// Sends a link that opens an account. An applicant has a link to its own applications sent, before it has sent any.
pub(crate) async fn invite(mut context: Context<'_>, command: InviteContact) -> Result<Recorded, Failure> {
    let contact = command.contact;
    let by_applicant = matches!(context.asker(), Asker::Applicant { .. });
    if matches!(context.asker(), Asker::Applicant { contact: own } if *own != contact.to_string())
        || (by_applicant && command.purpose != Purpose::Application)
    {
        return Err(of_another().into());
    }
    let loaded = context.load::<Contact>(&contact.to_string()).await?;
    if contacts::find(&mut context, contact).await?.is_none() {
        let sentence = "There is no address for this contact. Record one first.";
        return Err(Notice::plain("contact-has-no-address", sentence).into());
    }
    must_be_invitable(&mut context, contact, command.purpose).await?;
    let letter = links::letter_for(&mut context, command.purpose).await?;
    // The command itself is the reason: sent twice, it is answered and not decided again. An applicant is written to once in a while,
    // however often it asks.
    let reason = if by_applicant {
        format!("contact/{contact}/link/{}", context.now().as_second() / SECONDS_BETWEEN)
    } else {
        format!("contact/{contact}/invited/{}", hex::encode(context.random::<8>()?))
    };
    // Whoever has opened a link has one that works.
    let has_one = *loaded.state == Contact::Confirmed || queue::has_letter(&mut context, &reason).await?;
    if by_applicant && has_one {
        return Ok(Recorded { version: loaded.version, ..Recorded::default() });
    }
    links::replace(&mut context, contact).await?;
    queue::write_to(&mut context, contact, &reason, &letter).await?;
    Ok(Recorded { version: loaded.version, ..Recorded::default() })
}

/// An official's account follows from the note of a State; whoever has one has no other, and none once they left.
async fn must_be_invitable(context: &mut Context<'_>, contact: ContactId, purpose: Purpose) -> Result<(), Failure> {
    match (Official::find(context, contact).await?, purpose) {
        (Some(official), _) if official.gone => Err(account::closed().into()),
        (Some(official), Purpose::Official { state }) if official.state == state => Ok(()),
        (None, Purpose::Official { .. }) => Err(account::not_named().into()),
        (Some(_), _) => Err(account::of_another_kind().into()),
        (None, _) => Ok(()),
    }
}
