//! What the notices can be asked about.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, StateCode};

use super::Purpose;
use crate::constructive_dialogue::List;
use crate::{ContactId, Day, Instant, LetterId};

/// Who these contacts are. The Secretariat is told of all, an applicant of itself alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListContacts {
    /// The contacts.
    #[schemars(length(max = 1000))]
    pub contacts: Vec<ContactId>,
}

/// Those that are known and not forgotten, in the order of the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Contacts {
    /// The contacts.
    pub contacts: Vec<Contact>,
}

/// Whom letters reach.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Contact {
    /// The contact.
    pub contact: ContactId,
    /// The e-mail address.
    pub address: String,
    /// The name with which the person is greeted.
    pub name: String,
    /// The language of the letters.
    pub language: Language,
    /// The person's time zone, if it is known.
    pub time_zone: Option<String>,
    /// Whether a link in a letter to the address was opened.
    pub confirmed: bool,
    /// Whether a server refused the address for good.
    pub bounced: bool,
}

impl fmt::Debug for Contact {
    /// Without address and name.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Contact").field("contact", &self.contact).finish_non_exhaustive()
    }
}

/// What was sent and what waits, fifty to a page; never what it says. The newest stand first, but before all others those that reached
/// nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListLetters {
    /// Only those in this state.
    pub state: Option<LetterState>,
    /// Which page, from 1; the first where none is named.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub page: Option<u32>,
}

/// A page of letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Letters {
    /// How many there are on all pages.
    pub total: u64,
    /// Which page this is, from 1.
    pub page: u32,
    /// The letters.
    pub letters: Vec<LetterLine>,
    /// How many there are in each state that any is in.
    pub counts: Vec<LetterCount>,
}

/// How many letters are in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LetterCount {
    /// The state.
    pub state: LetterState,
    /// How many.
    pub count: u64,
}

/// A letter, without its words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LetterLine {
    /// The letter.
    pub letter: LetterId,
    /// To whom; none for the Secretariat's own address.
    pub contact: Option<ContactId>,
    /// The address as `a***@example.org`; none where the contact was forgotten. Who needs the whole one asks for the letter.
    pub address: Option<String>,
    /// What it is about.
    pub kind: LetterKind,
    /// How far it is.
    pub state: LetterState,
    /// How often it was tried.
    pub attempts: u32,
    /// Since when it waits or waited.
    pub queued_at: Instant,
    /// When it is tried next, if it will be.
    pub next_attempt: Option<Instant>,
    /// When it was handed over.
    pub sent_at: Option<Instant>,
    /// Why it was not taken the last time: a number of SMTP, or `connection`, `time`, `protection`, `address`, `size`, `folder`, `program`.
    pub fault: Option<String>,
}

impl fmt::Debug for LetterLine {
    /// Without the address.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("LetterLine").field("letter", &self.letter).field("state", &self.state).finish_non_exhaustive()
    }
}

/// One letter: to which address, and what it says where letters are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindLetter {
    /// The letter.
    pub letter: LetterId,
}

/// A letter, as far as it is kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LetterFile {
    /// How far it is.
    pub line: LetterLine,
    /// The whole address; none where the contact was forgotten.
    pub address: Option<String>,
    /// What it says: only where letters lie in a folder because no server was set, and until its reader is forgotten.
    pub kept: Option<KeptLetter>,
}

impl fmt::Debug for LetterFile {
    /// Without the address and the words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("LetterFile").field("line", &self.line).finish_non_exhaustive()
    }
}

/// The words of a letter. There may be a private link among them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct KeptLetter {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
}

impl fmt::Debug for KeptLetter {
    /// Nothing of it: it is personal.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("KeptLetter").finish_non_exhaustive()
    }
}

/// How far a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LetterState {
    /// It waits for its turn, or to be tried again.
    Queued,
    /// It is being handed over.
    Sending,
    /// It was handed over.
    Sent,
    /// It was given up after three days.
    Failed,
    /// It was refused for good.
    Bounced,
    /// Whom it was for was forgotten before it left.
    Dropped,
}

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// An application arrived; with the private link to it.
    ApplicationReceived,
    /// The private link again.
    LinkAgain,
    /// An application's state changed.
    StatusChanged,
    /// A dialogue was moved to another day.
    DialogueMoved,
    /// A dialogue will not be held.
    DialogueCancelled,
    /// A day is near.
    Reminder,
    /// A link that opens an account.
    Invitation,
    /// A list of applicants was circulated to the States parties.
    ListCirculated,
    /// Something that the Secretariat must look at.
    Alarm,
}

/// The accounts of missions, chairs and members of the Bureau: whoever was invited and is not forgotten, by address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListAccounts {}

/// They.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Accounts {
    /// The accounts.
    pub accounts: Vec<AccountLine>,
}

/// An account, and how far its invitation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccountLine {
    /// Whose it is.
    pub contact: Contact,
    /// What it is for.
    pub role: AccountRole,
    /// Whose mission's it is, where it is a mission's.
    pub state: Option<StateCode>,
    /// When the last link was made.
    pub invited_at: Instant,
    /// Until when that link works.
    pub link_until: Instant,
}

impl AccountLine {
    /// What another link to it would be for; none for a mission of no State, which there is not.
    #[must_use]
    pub fn purpose(&self) -> Option<Purpose> {
        match self.role {
            AccountRole::Mission => self.state.map(|state| Purpose::Mission { state }),
            AccountRole::Official => self.state.map(|state| Purpose::Official { state }),
            AccountRole::Chair => Some(Purpose::Chair),
            AccountRole::Bureau => Some(Purpose::Bureau),
        }
    }
}

/// What an account is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccountRole {
    /// A permanent mission.
    Mission,
    /// An official whom a State named: focal point, governmental expert, observer.
    Official,
    /// Whoever chairs.
    Chair,
    /// A member of the Bureau of the Conference.
    Bureau,
}

/// Everything that is kept of whoever asks, where that is a mission, a chair or a member of the Bureau. Nobody is told of another's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowOwnAccount {}

/// What is kept of the person behind an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OwnAccount {
    /// Who it is. The record of what the account did names it by this contact alone.
    pub contact: Contact,
    /// What the account is for.
    pub role: AccountRole,
    /// Whose mission's it is, where it is a mission's.
    pub state: Option<StateCode>,
    /// Whether it receives copies of what the focal points of its State are told (para. 18); none where it is not a mission's.
    pub copies: Option<bool>,
    /// The address to which letters are to go, as long as the link that was sent there may be used.
    pub change: Option<AddressChange>,
    /// The links to the account, without what opens them; the latest first.
    pub links: Vec<AccountLink>,
    /// What was written to it, without the words, which are erased once a letter has left; the latest first.
    pub letters: Vec<AccountLetter>,
}

/// Another address that was asked for, and is not confirmed yet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AddressChange {
    /// The new e-mail address.
    pub address: String,
    /// When it was asked for.
    pub asked_at: Instant,
    /// Until when the link that was sent there may be used; then the address is erased.
    pub until: Instant,
    /// Whether a server refused the letter there for good.
    pub bounced: bool,
}

impl fmt::Debug for AddressChange {
    /// Without the address.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AddressChange").field("until", &self.until).finish_non_exhaustive()
    }
}

/// A link to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccountLink {
    /// When it was made.
    pub made_at: Instant,
    /// Until when it works, unless another has replaced it.
    pub until: Instant,
    /// Whether it works.
    pub works: bool,
}

/// A letter to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccountLetter {
    /// The letter.
    pub letter: LetterId,
    /// What it is about.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    /// How far it is.
    pub state: LetterState,
    /// Since when it waits or waited.
    pub queued_at: Instant,
    /// When it was handed over.
    pub sent_at: Option<Instant>,
}

/// Which missions the letters about the lists of a dialogue went to, so that no State party is left out by accident (para. 53 (d) and (e)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListMissionsTold {
    /// The dialogue.
    pub dialogue: u32,
}

/// For each list its last circulation, where there was one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MissionsTold {
    /// They.
    pub circulations: Vec<CirculationTold>,
}

/// To whom letters about one circulation of a list were written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CirculationTold {
    /// Which list.
    pub list: List,
    /// The day on which it was circulated.
    pub on: Day,
    /// The note verbale.
    pub reference: String,
    /// The States whose missions had an account then. A State that is not among them has none to whom a letter could go.
    pub missions: Vec<MissionTold>,
}

/// How far the letter to a State's mission is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MissionTold {
    /// The State.
    pub state: StateCode,
    /// The state of the letter that came furthest, where the mission has several addresses; `bounced` also where its address had been
    /// refused before, so that none was written.
    pub letter: LetterState,
}
