//! A contact, without who it is.

use contracts::notices::{ContactConfirmed, ContactForgotten, ContactKept, NoticesEvent};
use contracts::{ContactId, Notice};
use jiff::Timestamp;
use journal::Aggregate;

/// What a contact went through, up to now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contact {
    /// Nothing: nobody has named it.
    #[default]
    Unknown,
    /// It has an address that no letter is known to have reached.
    Unconfirmed,
    /// A letter reached its address.
    Confirmed,
    /// A server refused its address for good.
    Bounced,
    /// It was forgotten, for good.
    Forgotten,
}

impl Aggregate for Contact {
    type Event = NoticesEvent;
    const KIND: &'static str = "contact";

    fn evolve(&mut self, event: &NoticesEvent, _: Timestamp) {
        match event {
            NoticesEvent::ContactKept(e) if e.new_address => *self = Self::Unconfirmed,
            NoticesEvent::ContactConfirmed(_) => *self = Self::Confirmed,
            NoticesEvent::ContactBounced(_) => *self = Self::Bounced,
            NoticesEvent::ContactForgotten(_) => *self = Self::Forgotten,
            // Whose account is closed keeps the address until that is erased.
            NoticesEvent::ContactKept(_)
            | NoticesEvent::CopiesChosen(_)
            | NoticesEvent::LetterSent(_)
            | NoticesEvent::LetterGivenUp(_)
            | NoticesEvent::AccountClosed(_) => {}
        }
    }
}

/// What follows when an address is kept: `changed` says whether anything is new in it.
///
/// # Errors
/// A contact that was forgotten does not come back: its person may not know of it any more.
pub fn kept(known: Contact, contact: ContactId, changed: bool, new_address: bool) -> Result<Vec<NoticesEvent>, Notice> {
    if known == Contact::Forgotten {
        let sentence = "This address was erased for good. Begin again, with the address that letters are to go to.";
        return Err(Notice::plain("contact-was-forgotten", sentence));
    }
    let events = changed.then(|| ContactKept { contact, new_address }.into());
    Ok(events.into_iter().collect())
}

/// What follows when a letter turned out to have reached its address.
#[must_use]
pub fn confirmed(known: Contact, contact: ContactId) -> Vec<NoticesEvent> {
    let news = known == Contact::Unconfirmed;
    news.then(|| ContactConfirmed { contact }.into()).into_iter().collect()
}

/// What follows when a contact is to be forgotten; nothing when it was, or never was known.
#[must_use]
pub fn forgotten(known: Contact, contact: ContactId) -> Vec<NoticesEvent> {
    let news = !matches!(known, Contact::Unknown | Contact::Forgotten);
    news.then(|| ContactForgotten { contact }.into()).into_iter().collect()
}

/// That somebody else's address is not changed, written to or erased.
#[must_use]
pub fn of_another() -> Notice {
    let sentence = "This address belongs to somebody else, or letters went to it already. Open the link in your latest \
                    letter and change it there.";
    Notice::plain("contact-of-another", sentence)
}
