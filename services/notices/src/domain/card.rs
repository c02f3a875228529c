//! Address, name, language and time zone, as letters need them. No sentence repeats any of it.

use std::fmt;

use contracts::Notice;
use contracts::notices::KeepContact;
use jiff::tz::TimeZoneDatabase;
use treaty::Language;

/// Whom a letter is for.
#[derive(Clone, PartialEq, Eq)]
pub struct Card {
    /// The e-mail address.
    pub address: String,
    /// The name with which the person is greeted; empty for the Secretariat.
    pub name: String,
    /// The language of the letters.
    pub language: Language,
    /// The name of the time zone, if it is known.
    pub time_zone: Option<String>,
}

impl fmt::Debug for Card {
    /// Nothing of it: it is personal.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Card").finish_non_exhaustive()
    }
}

/// The longest address that SMTP carries (RFC 5321, 4.5.3.1.3).
const LONGEST: usize = 254;

impl Card {
    /// The card that somebody filled in.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(command: &KeepContact) -> Result<Self, Notice> {
        let (address, name) = (command.address.trim(), command.name.trim());
        if !is_address(address) {
            let sentence = "This is not an e-mail address that letters can be sent to. It looks like name@example.org.";
            return Err(Notice::plain("address-is-none", sentence));
        }
        if name.is_empty() || name.chars().any(is_unprintable) {
            let sentence = "The name is empty, or holds something that cannot be printed, such as a line break.";
            return Err(Notice::plain("name-is-unprintable", sentence));
        }
        if let Some(zone) = &command.time_zone
            && TimeZoneDatabase::bundled().get(zone).is_err()
        {
            let sentence = "The time zone is not known. Choose one like Africa/Nairobi, or none.";
            return Err(Notice::plain("time-zone-is-unknown", sentence));
        }
        Ok(Self {
            address: address.to_owned(),
            name: name.to_owned(),
            language: command.language,
            time_zone: command.time_zone.clone(),
        })
    }
}

/// Plain letters only: what a line of SMTP cannot carry without extensions is refused here rather than on the way.
fn is_address(text: &str) -> bool {
    text.len() <= LONGEST
        && text.is_ascii()
        && !text.contains(is_unprintable)
        && text.parse::<lettre::Address>().is_ok()
}

/// What must not stand in a line: line breaks end a header, and marks of direction hide what follows.
fn is_unprintable(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// By what an address is found: servers tell capitals apart in theory alone.
#[must_use]
pub fn folded(address: &str) -> String {
    address.trim().to_lowercase()
}

/// As much of an address as tells one from another without saying whose it is: `a***@example.org`.
#[must_use]
pub fn masked(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}***@{domain}")
}
