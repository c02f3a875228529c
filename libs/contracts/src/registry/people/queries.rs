//! What the registry can be asked about people. How much is answered depends on who asks.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Instrument, StateCode};

use super::{DutyIn, NamedPerson, NoteFile, OnBehalf, Profile, PublicContact};
use crate::reviews::ReadLine;
use crate::{ContactId, Day, DueDay, Notice};

/// The people of a State: for its mission, its focal points and the Secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListPeople {
    /// The State.
    pub state: StateCode,
}

/// They.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct People {
    /// The State.
    pub state: StateCode,
    /// Version of the State's people: hand it back to say what a change is based on.
    pub version: u64,
    /// The people, those who left last.
    pub people: Vec<PersonLine>,
    /// The reviews in which the State takes part, its own first, with what is missing in each.
    pub reviews: Vec<ReviewPeople>,
    /// The notes that were received, newest first.
    pub notes: Vec<NoteLine>,
    /// What is public of the State.
    pub public: Option<PublicContact>,
    /// What the Secretariat did on behalf of the State without a note that names people, newest first (para. 48).
    pub on_behalf: Vec<OnBehalfLine>,
}

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PersonStanding {
    /// Named and invited; the profile is to come.
    Named,
    /// The profile is with the Secretariat.
    Submitted,
    /// The Secretariat asked back.
    Returned,
    /// Approved: duties give access.
    Approved,
    /// Left.
    Left,
}

/// Somebody whom a State named.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonLine {
    /// Who.
    pub person: ContactId,
    /// The State.
    pub state: StateCode,
    /// How far they are.
    pub standing: PersonStanding,
    /// Since when.
    pub since: Day,
    /// What the last note said; none once it is erased.
    pub named: Option<NamedPerson>,
    /// The profile, where there is one.
    pub profile: Option<Profile>,
    /// How many profiles the person has handed in; this is the last of them.
    pub handed_in: u32,
    /// What the Secretariat asked, where it asked back.
    pub asked: Option<String>,
    /// Duties that they have.
    pub duties: Vec<DutyLine>,
    /// The day of the undertaking, where it was given.
    pub undertaking: Option<Day>,
    /// Where note and profile differ.
    pub differences: Vec<Difference>,
}

impl fmt::Debug for PersonLine {
    /// Without the person.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PersonLine")
            .field("person", &self.person)
            .field("standing", &self.standing)
            .finish_non_exhaustive()
    }
}

/// A duty, since when, and by which note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DutyLine {
    /// It.
    pub duty: DutyIn,
    /// Since when.
    pub since: Day,
    /// The note.
    pub note: Option<u32>,
}

/// Where a note and a form, or a note and a profile, say different things.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Difference {
    /// What it is about.
    pub about: DifferenceAbout,
    /// Whom it is about, where that is known.
    pub person: Option<ContactId>,
    /// What the note says; none where it says nothing of it.
    pub note: Option<String>,
    /// What the form or the profile says; none where it says nothing of it.
    pub form: Option<String>,
}

impl fmt::Debug for Difference {
    /// Without the words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Difference").field("about", &self.about).finish_non_exhaustive()
    }
}

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceAbout {
    /// The name.
    Name,
    /// The e-mail address.
    Address,
    /// Function and institution.
    Title,
    /// The telephone.
    Phone,
    /// The instruments.
    Instruments,
    /// The reference of the note.
    Reference,
    /// The file has no text that could be compared: a person has to look.
    Unreadable,
}

/// What is there and what is missing for a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewPeople {
    /// The State under review.
    pub review: StateCode,
    /// The focal point, where one is named.
    pub focal_point: Option<ContactId>,
    /// Whether that one can act: approved and not left. Where not, the permanent mission is the focal point for the time being (para. 18).
    pub focal_point_acts: bool,
    /// By when one was to be named.
    pub focal_point_by: Option<DueDay>,
    /// By when experts should be named.
    pub experts_by: Option<DueDay>,
    /// How many experts there are.
    pub experts: u32,
    /// The instruments for which the State needs an expert in this review and has none (AMB-08).
    pub uncovered: Vec<Instrument>,
}

/// A note that was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoteLine {
    /// Its number.
    pub note: u32,
    /// The mission's reference.
    pub reference: String,
    /// The day on it.
    pub dated: Day,
    /// The day on which it was received.
    pub received: Day,
    /// Whether there is a file.
    pub has_file: bool,
    /// Whether the Secretariat entered it on behalf of the State (para. 48).
    pub entered_by_secretariat: bool,
}

/// Something that the Secretariat did on behalf of a State, with its written mandate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OnBehalfLine {
    /// The day.
    pub on: Day,
    /// What.
    pub what: OnBehalf,
    /// About whom, where it was about somebody.
    pub person: Option<ContactId>,
    /// The reference of the State's note or letter.
    pub mandate: String,
}

/// A note as it was received: for the State's mission and the Secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindNote {
    /// The State.
    pub state: StateCode,
    /// The note.
    pub note: u32,
}

/// It.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FoundNote {
    /// The file.
    pub file: NoteFile,
}

/// Compare a note with what was typed, before anything is recorded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompareNote {
    /// The note.
    pub file: NoteFile,
    /// The reference that was typed.
    #[schemars(length(min = 1, max = 100))]
    pub reference: String,
    /// The people that were typed.
    #[schemars(length(max = 50))]
    pub people: Vec<NamedPerson>,
}

impl fmt::Debug for CompareNote {
    /// Nothing of it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("CompareNote").finish_non_exhaustive()
    }
}

/// Where they differ; nothing where they agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoteComparison {
    /// The differences.
    pub differences: Vec<Difference>,
}

/// Whose profiles wait for the Secretariat, oldest first, and who has not handed one in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListIntake {}

/// They.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Intake {
    /// Profiles to look at: of those who are not approved yet, and of those who are and changed it since.
    pub waiting: Vec<PersonLine>,
    /// People who were named or asked back, and whose profile is to come; and those who are approved and are still to undertake to keep
    /// confidential what reviews hold (para. 37).
    pub to_come: Vec<PersonLine>,
}

/// Who read what the registry holds confidential of a State's people: notes as files, the people with what notes and profiles say of them,
/// and profiles that wait. For the State's mission, its focal points and the Secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListPeopleReads {
    /// The State.
    pub state: StateCode,
    /// Which page, from 1; the first where none is named.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub page: Option<u32>,
}

/// They, the latest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PeopleReads {
    /// Which page this is, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// The reads, by reader and day.
    pub reads: Vec<ReadLine>,
}

/// Focal points and experts of all States, for States parties (paras. 18 and 27).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowDirectory {
    /// Only of this State.
    pub state: Option<StateCode>,
    /// Only for this review.
    pub review: Option<StateCode>,
}

/// They, by State and duty. Names and addresses are asked of the service `notices`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Directory {
    /// The entries.
    pub entries: Vec<DirectoryEntry>,
}

/// Somebody in the directory.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DirectoryEntry {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// For what.
    pub duties: Vec<DutyIn>,
    /// Whether they can act: approved, and bound to confidentiality (para. 37). Until then the permanent mission acts.
    pub acts: bool,
    /// The profile, once it is approved.
    pub profile: Option<Profile>,
}

impl fmt::Debug for DirectoryEntry {
    /// Without the profile.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("DirectoryEntry").field("person", &self.person).finish_non_exhaustive()
    }
}

/// What everybody may see of States: institutions and functional mailboxes of those that agreed (AMB-05).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowPublicDirectory {}

/// They, by name of the State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicDirectory {
    /// The entries.
    pub entries: Vec<PublicEntry>,
}

/// A State that agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicEntry {
    /// The State.
    pub state: StateCode,
    /// What is public of it.
    pub contact: PublicContact,
}

/// Everything that is kept here of whoever asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowOwnProfile {}

/// It.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OwnProfile {
    /// The person as the registry has them.
    pub person: PersonLine,
    /// What there is to know about it: instruments without an expert, and the like.
    pub warnings: Vec<Notice>,
}
