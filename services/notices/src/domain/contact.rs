//! A contact, without who it is.

use contracts::notices::{ContactConfirmed, ContactForgotten, ContactKept, NoticesEvent};
use contracts::{ContactId, Notice};
use jiff::Timestamp;
use journal::Aggregate;

/// What a contact went through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// It had an address at some time.
    pub known: bool,
    /// A letter reached its address.
    pub confirmed: bool,
    /// A server refused its address for good.
    pub bounced: bool,
    /// It was forgotten, for good.
    pub forgotten: bool,
}

impl Aggregate for Contact {
    type Event = NoticesEvent;
    const KIND: &'static str = "contact";

    fn evolve(&mut self, event: &NoticesEvent, _: Timestamp) {
        match event {
            NoticesEvent::ContactKept(e) => {
                self.known = true;
                if e.new_address {
                    (self.confirmed, self.bounced) = (false, false);
                }
            }
            NoticesEvent::ContactConfirmed(_) => self.confirmed = true,
            NoticesEvent::ContactBounced(_) => self.bounced = true,
            NoticesEvent::ContactForgotten(_) => *self = Self { known: true, forgotten: true, ..Self::default() },
            NoticesEvent::LetterSent(_) | NoticesEvent::LetterGivenUp(_) => {}
        }
    }
}

/// What follows when an address is kept: `changed` says whether anything is new in it.
///
/// # Errors
/// A contact that was forgotten does not come back: its person may not know of it any more.
pub fn kept(
    known: &Contact,
    contact: ContactId,
    changed: bool,
    new_address: bool,
) -> Result<Vec<NoticesEvent>, Notice> {
    if known.forgotten {
        let sentence = "This address was erased for good. Begin again, with the address that letters are to go to.";
        return Err(Notice::plain("contact-was-forgotten", sentence));
    }
    let events = changed.then(|| ContactKept { contact, new_address }.into());
    Ok(events.into_iter().collect())
}

/// What follows when a letter turned out to have reached its address.
#[must_use]
pub fn confirmed(known: &Contact, contact: ContactId) -> Vec<NoticesEvent> {
    let news = !known.confirmed && !known.forgotten;
    news.then(|| ContactConfirmed { contact }.into()).into_iter().collect()
}

/// What follows when a contact is to be forgotten; nothing when it was, or never was known.
#[must_use]
pub fn forgotten(known: &Contact, contact: ContactId) -> Vec<NoticesEvent> {
    let news = known.known && !known.forgotten;
    news.then(|| ContactForgotten { contact }.into()).into_iter().collect()
}
