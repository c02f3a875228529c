//! What of a State everybody may see: its institution and functional mailbox, where it agrees (para. 18, AMB-05).

use contracts::registry::{ChoosePublicContact, NamedPerson, OnBehalf, PublicContactChosen};
use contracts::{Day, Notice};
use jiff::civil::Date;

use super::super::Decision;
use super::mandate::{self, Act};
use super::state::People;
use super::who::Who;

/// Records what the State chose. `of_a_person` says whether the mailbox is the address of somebody whom the State named.
///
/// # Errors
/// For whoever does not speak for the State, for the Secretariat without a mandate, and for a mailbox that is none, or a person's.
pub fn choose_public_contact(
    people: &People,
    command: &ChoosePublicContact,
    of_a_person: bool,
    by: Who,
    today: Date,
) -> Decision {
    by.must_coordinate(people, command.state)?;
    if let Some(contact) = &command.contact {
        if contact.institution.trim().is_empty() || !is_mailbox(&contact.mailbox) {
            let sentence = "Give the institution, and its functional mailbox like focalpoint@ministry.example.";
            return Err(Notice::of("AMB-05", "mailbox-is-none", sentence));
        }
        if of_a_person {
            let sentence = "This is the address of a person whom the State named. Only a functional mailbox is public.";
            return Err(Notice::of("AMB-05", "mailbox-of-a-person", sentence));
        }
    }
    let act = Act { what: OnBehalf::PublicContact, person: None, mandate: command.mandate.as_deref(), by };
    let mut course = mandate::begin(people, command.state, &act, today)?;
    course.happens(PublicContactChosen { state: command.state, public: command.contact.is_some(), on: Day(today) });
    Ok(course.events)
}

/// Refuses to name somebody under the address that the State has made public as its mailbox: no person's address is public.
///
/// # Errors
/// When it is that address.
pub fn must_not_be_public(named: &NamedPerson, public: Option<&str>) -> Result<(), Notice> {
    if public.is_none_or(|public| folded(public) != folded(&named.address)) {
        return Ok(());
    }
    let sentence = "This is the mailbox that the State shows to everybody. Give the person's own address, or show everybody another mailbox first.";
    Err(Notice::of("AMB-05", "address-is-public", sentence))
}

/// By what an address is found, however it is typed.
#[must_use]
pub fn folded(address: &str) -> String {
    address.trim().to_lowercase()
}

fn is_mailbox(text: &str) -> bool {
    let text = text.trim();
    let plain = text.is_ascii()
        && !text.contains(|one: char| one.is_ascii_control() || one.is_ascii_whitespace() || "<>\"(),;:".contains(one));
    let parts = text.split_once('@');
    plain && parts.is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.') && !domain.contains('@'))
}
