//! What whoever has an account does about their own data, and why it is not done.

use contracts::notices::{ContactConfirmed, NoticesEvent};
use contracts::{ContactId, Notice};

use super::{Contact, kept};

/// What follows when the link that was sent to a new address is used: the address is another, and letters are known to reach it.
///
/// # Errors
/// As [`kept`].
pub fn moved(known: Contact, contact: ContactId) -> Result<Vec<NoticesEvent>, Notice> {
    let mut events = kept(known, contact, true, true)?;
    events.push(ContactConfirmed { contact }.into());
    Ok(events)
}

/// That there is no account any more.
#[must_use]
pub fn ended() -> Notice {
    let sentence =
        "This account has been ended: its name and address are erased. To have one again, write to the Secretariat.";
    Notice::of("GL-7", "account-has-ended", sentence)
}

/// That whoever had the account has left.
#[must_use]
pub fn closed() -> Notice {
    let sentence = "This account is closed: its person has left. Should they come back, record name and address anew, and let the State \
                    name them.";
    Notice::of("GL-7", "account-is-closed", sentence)
}

/// That an official's account follows from the State's note, and from nothing else.
#[must_use]
pub fn not_named() -> Notice {
    let sentence = "No State has named this person for reviews. An official is invited when a note names them.";
    Notice::of("GL-7", "official-not-named", sentence)
}

/// That a contact has an account of another kind.
#[must_use]
pub fn of_another_kind() -> Notice {
    let sentence =
        "This address has another account already. Record name and address anew for the account of an official.";
    Notice::of("GL-7", "account-of-another-kind", sentence)
}

/// That letters go to this address already.
#[must_use]
pub fn same_address() -> Notice {
    Notice::plain(
        "address-is-the-same",
        "Your letters go to this address already. Give the one to which they are to go.",
    )
}

/// That another address was asked for too often.
#[must_use]
pub fn asked_too_often(most: u32) -> Notice {
    let sentence = format!(
        "Another address has been asked for {most} times within a day. Try again tomorrow, or write to the Secretariat."
    );
    Notice::plain("address-asked-too-often", sentence).with("most", most)
}

/// That a link confirms no address: it is unknown, of another account, replaced or taken back, or its time is over. Which of these is told
/// to nobody.
#[must_use]
pub fn no_change() -> Notice {
    let sentence = "This link confirms no address of your account: its time is over, a later one has replaced it, the change was taken \
                    back, or the link belongs to another account. Your address has not changed. Ask for the change again.";
    Notice::plain("address-link-refused", sentence)
}
