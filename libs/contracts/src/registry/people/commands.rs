//! What the registry can be asked to record of people.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, StateCode};

use super::DutyIn;
use crate::{ContactId, Day};

/// Name people for a State, as a note verbale does, and say who leaves. The State's mission does so, or the Secretariat for a note that
/// came by post.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NamePeople {
    /// The State.
    pub state: StateCode,
    /// The mission's reference on the note.
    #[schemars(length(min = 1, max = 100))]
    pub reference: String,
    /// The day on it.
    pub dated: Day,
    /// The day on which it was received. What a mission sends is received on the day on which it sends it, whatever stands here.
    pub received: Day,
    /// The note itself, where there is a file.
    pub file: Option<NoteFile>,
    /// Who is named. Name and address were given to the service `notices` before.
    #[schemars(length(max = 50))]
    pub people: Vec<NamedPerson>,
    /// Who leaves.
    #[schemars(length(max = 50))]
    pub leaving: Vec<Leaving>,
}

impl fmt::Debug for NamePeople {
    /// Without persons.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("NamePeople").field("state", &self.state).finish_non_exhaustive()
    }
}

/// The most bytes of a note verbale as a file, before they are written in base64.
pub const LARGEST_NOTE: usize = 2_000_000;

/// A note verbale as a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoteFile {
    /// Its name.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// Its bytes in base64: a PDF, a DOCX or plain text of at most 2 MB.
    #[schemars(length(min = 1, max = 2_700_000))]
    pub content: String,
}

impl fmt::Debug for NoteFile {
    /// Nothing of it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("NoteFile").finish_non_exhaustive()
    }
}

/// Somebody whom a State names.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NamedPerson {
    /// Who, as the service `notices` knows them; somebody known may be named again for more.
    pub person: ContactId,
    /// The name in the note.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// The e-mail address in the note.
    #[schemars(length(min = 3, max = 254))]
    pub address: String,
    /// Function and institution.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// The office telephone.
    #[schemars(length(min = 1, max = 50))]
    pub phone: Option<String>,
    /// For what.
    #[schemars(length(min = 1, max = 40))]
    pub duties: Vec<DutyIn>,
    /// The instruments in which the person is an expert.
    pub instruments: InstrumentSet,
}

impl fmt::Debug for NamedPerson {
    /// Without the person.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("NamedPerson").field("person", &self.person).finish_non_exhaustive()
    }
}

/// Somebody who leaves, and who takes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leaving {
    /// Who leaves.
    pub person: ContactId,
    /// Who takes over every duty that was not given to another; none for nobody.
    pub successor: Option<ContactId>,
}

/// Give duties to somebody whom the State has named, or take some away: an expert goes to another review. A focal point is changed by a
/// note (para. 18).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeDuties {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// What is new.
    #[schemars(length(max = 40))]
    pub give: Vec<DutyIn>,
    /// What ends.
    #[schemars(length(max = 40))]
    pub end: Vec<DutyIn>,
    /// The reference of the State's note or letter, where the Secretariat acts on its behalf: then it is obligatory, else there is none
    /// (para. 48). It names no person.
    #[schemars(length(min = 1, max = 100))]
    pub mandate: Option<String>,
}

/// Say that somebody leaves. The person may, the State's mission, its focal point for its experts, or the Secretariat at the State's word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetLeave {
    /// The State.
    pub state: StateCode,
    /// Who leaves, and who takes over.
    pub leaving: Leaving,
    /// The reference of the State's note or letter, where the Secretariat acts on its behalf: then it is obligatory, else there is none
    /// (para. 48). It names no person.
    #[schemars(length(min = 1, max = 100))]
    pub mandate: Option<String>,
}

/// Fill in one's own profile and hand it in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SubmitProfile {
    /// It.
    pub profile: Profile,
}

impl fmt::Debug for SubmitProfile {
    /// Nothing of it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SubmitProfile").finish_non_exhaustive()
    }
}

/// What others in the reviews see of somebody beside name and address (guidelines, para. 5).
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Profile {
    /// Function and institution.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// The office telephone.
    #[schemars(length(min = 1, max = 50))]
    pub phone: Option<String>,
    /// Where the office is.
    #[schemars(length(min = 1, max = 200))]
    pub location: Option<String>,
    /// From when to when the person is at work: `09:00` to `17:00`, in their own time zone.
    pub hours: Option<Hours>,
    /// Their time zone, as `Africa/Nairobi`.
    #[schemars(length(min = 1, max = 64))]
    pub time_zone: Option<String>,
    /// The languages of the mechanism in which they work.
    pub languages: Vec<treaty::Language>,
    /// The instruments in which the person is an expert (para. 27).
    pub instruments: InstrumentSet,
}

impl fmt::Debug for Profile {
    /// Nothing of it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Profile").finish_non_exhaustive()
    }
}

/// Hours of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Hours {
    /// From: `09:00`.
    #[schemars(regex(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub from: String,
    /// To: `17:00`.
    #[schemars(regex(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub to: String,
}

/// Ask somebody to change the profile: it and the note differ.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnProfile {
    /// The State.
    pub state: StateCode,
    /// Whose.
    pub person: ContactId,
    /// Which profile was looked at: how many the person had handed in. With a newer one there, nothing is done.
    pub profile: u32,
    /// What is to be cleared up.
    #[schemars(length(min = 1, max = 1000))]
    pub reason: String,
}

impl fmt::Debug for ReturnProfile {
    /// Without the reason.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ReturnProfile").field("person", &self.person).finish_non_exhaustive()
    }
}

/// Find the profile to agree with the note: the person's duties give access from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovePerson {
    /// The State.
    pub state: StateCode,
    /// Whom.
    pub person: ContactId,
    /// Which profile was looked at: how many the person had handed in. With a newer one there, nothing is done.
    pub profile: u32,
}

/// Undertake to keep confidential what a review holds (para. 37). Whose undertaking it is follows from who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveUndertaking {}

/// Choose what everybody may see of a State: its institution and functional mailbox, or nothing (para. 18, AMB-05).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoosePublicContact {
    /// The State.
    pub state: StateCode,
    /// What is public; none for nothing.
    pub contact: Option<PublicContact>,
    /// The reference of the State's note or letter, where the Secretariat acts on its behalf: then it is obligatory, else there is none
    /// (para. 48). It names no person.
    #[schemars(length(min = 1, max = 100))]
    pub mandate: Option<String>,
}

impl fmt::Debug for ChoosePublicContact {
    /// Without the mailbox.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ChoosePublicContact").field("state", &self.state).finish_non_exhaustive()
    }
}

/// What everybody may see of a State. No person is in it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicContact {
    /// The institution.
    #[schemars(length(min = 1, max = 200))]
    pub institution: String,
    /// Its functional mailbox.
    #[schemars(length(min = 3, max = 254))]
    pub mailbox: String,
}

impl fmt::Debug for PublicContact {
    /// Without the mailbox.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PublicContact").finish_non_exhaustive()
    }
}
