//! What happened to a dialogue, to a working group's sessions, and to an application.
//!
//! Nothing here is personal or confidential: who the persons are, what was written, and which State objected lie in the service's own
//! tables; an event carries the digest of them, salted with bytes that lie beside them and go when they are erased.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::Language;

use super::{
    AssistanceKind, BureauDecision, DialogueReadings, Format, GroupSession, List, Panellist, ProgrammeItem,
    Stakeholder, StakeholderKind, WorkingGroup,
};
use crate::{ApplicationId, ContactId, Day, Instant};

/// A dialogue was convened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueConvened {
    /// Its number.
    pub dialogue: u32,
    /// Its title.
    pub title: String,
    /// The sessions after which it is held.
    pub groups: Vec<GroupSession>,
    /// The day, from which the fifteenth and the tenth day before are computed (para. 53 (d) and (e)).
    pub on: Day,
    /// Where.
    pub place: String,
    /// How people take part.
    pub format: Format,
    /// The languages in which it is held.
    pub languages: Vec<Language>,
    /// The chair or co-chairs (para. 53 (a)).
    pub chairs: Vec<String>,
    /// An earlier date that was announced for applications; the legal one stays (AMB-39).
    pub announced: Option<Day>,
    /// How many words written comments may have.
    pub word_limit: u32,
    /// How the paragraph is read for it.
    pub readings: DialogueReadings,
}

/// It was moved to another day; every date that follows from the day moved with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueMoved {
    /// The dialogue.
    pub dialogue: u32,
    /// The day from then on.
    pub on: Day,
    /// Why.
    pub reason: String,
}

/// The published indicative day for objections to those on lists that were circulated moved with the dialogue (AMB-25).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ObjectionsDayMoved {
    /// The dialogue.
    pub dialogue: u32,
    /// The day from then on: the later one where there is one for each list.
    pub objections_by: Day,
}

/// What is said of it changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueChanged {
    /// The dialogue.
    pub dialogue: u32,
    /// Its title from then on.
    pub title: String,
    /// Where, from then on.
    pub place: String,
    /// How people take part, from then on.
    pub format: Format,
    /// The languages from then on.
    pub languages: Vec<Language>,
    /// The chair or co-chairs from then on.
    pub chairs: Vec<String>,
    /// How many words written comments may have from then on.
    pub word_limit: u32,
}

/// An earlier date for applications was announced, or taken back (AMB-39).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeadlineAnnounced {
    /// The dialogue.
    pub dialogue: u32,
    /// The date; none takes it back.
    pub announced: Option<Day>,
}

/// It was said which accounts are of those who chair a dialogue: these, and no others (para. 53 (a)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ChairsNamed {
    /// The dialogue.
    pub dialogue: u32,
    /// The accounts.
    pub accounts: Vec<ContactId>,
}

/// A list was circulated to every State party (para. 53 (d) and (e)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ListCirculated {
    /// The dialogue.
    pub dialogue: u32,
    /// Which list.
    pub list: List,
    /// The day.
    pub on: Day,
    /// The note verbale.
    pub reference: String,
    /// Who is on it.
    pub applications: Vec<ApplicationId>,
    /// By how many days the Secretariat was late; that harms no applicant (AMB-24).
    pub days_late: u32,
    /// The published indicative day for objections (AMB-25).
    pub objections_by: Day,
}

/// The programme was recorded (para. 53 (g)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProgrammeRecorded {
    /// The dialogue.
    pub dialogue: u32,
    /// Its items, in their order.
    pub items: Vec<ProgrammeItem>,
}

/// The panel was recorded; no member is a panel too (para. 53 (a)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PanelRecorded {
    /// The dialogue.
    pub dialogue: u32,
    /// Its members.
    pub panel: Vec<Panellist>,
}

/// A background paper was added (para. 53 (g)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BackgroundPaperAdded {
    /// The dialogue.
    pub dialogue: u32,
    /// Its title.
    pub title: String,
    /// Its symbol or address.
    pub reference: String,
}

/// A working group adopted its report (para. 53 (a)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReportAdopted {
    /// The dialogue.
    pub dialogue: u32,
    /// The group.
    pub group: WorkingGroup,
    /// The day.
    pub on: Day,
    /// The report's symbol.
    pub reference: String,
}

/// The chair decided not to convene it (para. 53 (f)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueCancelled {
    /// The dialogue.
    pub dialogue: u32,
    /// The day of the decision.
    pub on: Day,
    /// Why.
    pub reason: String,
    /// How many applications there were on both lists, those objected to included (AMB-27).
    pub applications: u32,
}

/// It was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueOpened {
    /// The dialogue.
    pub dialogue: u32,
    /// When.
    pub at: Instant,
}

/// It was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueClosed {
    /// The dialogue.
    pub dialogue: u32,
    /// When.
    pub at: Instant,
}

/// How many came, beside how many registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceRecorded {
    /// The dialogue.
    pub dialogue: u32,
    /// The application of those who came.
    pub application: ApplicationId,
    /// How many persons came; none did where it is 0.
    pub persons: u32,
}

/// An input was collected, by topic and article and never by State (para. 53 (b) and (i)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InputRecorded {
    /// The dialogue.
    pub dialogue: u32,
    /// Its number in the dialogue.
    pub input: u32,
    /// The topic.
    pub topic: String,
    /// The articles: `TIP 6`.
    pub articles: Vec<String>,
    /// Digest of its text.
    pub digest: String,
}

/// The chair's written summary was attached to a session (para. 53 (h)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SummaryAttached {
    /// The dialogue.
    pub dialogue: u32,
    /// The group to whose session it is given.
    pub group: WorkingGroup,
    /// The session's number among those of the group here.
    pub session: u32,
    /// The summary's title.
    pub title: String,
    /// Its symbol.
    pub reference: String,
}

/// Ten weeks before the session to which it must be given, the summary was not there (para. 53 (h)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SummaryMissing {
    /// The dialogue.
    pub dialogue: u32,
    /// The group.
    pub group: WorkingGroup,
    /// The day on which its next session opens.
    pub session_opens: Day,
}

/// A session of a working group was scheduled, or moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SessionScheduled {
    /// The group.
    pub group: WorkingGroup,
    /// Its number among those of the group here.
    pub session: u32,
    /// Its title.
    pub title: String,
    /// The day on which it opens.
    pub opens: Day,
}

/// An application, or the confirmation of a non-governmental organization's attendance, was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationReceived {
    /// The application.
    pub application: ApplicationId,
    /// Whom letters reach.
    pub contact: ContactId,
    /// Who applied.
    pub stakeholder: Stakeholder,
    /// When the request reached the portal: that is what counts.
    pub received_at: Instant,
    /// The dialogues for which it is in time.
    pub dialogues: Vec<Chosen>,
    /// Digest of what it says of persons.
    pub digest: String,
}

/// A dialogue among those that an application is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Chosen {
    /// The dialogue.
    pub dialogue: u32,
    /// Whether it came after the announced date and before the legal one (AMB-39).
    pub after_announced: bool,
}

/// What it says of the organization or of persons was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationChanged {
    /// The application.
    pub application: ApplicationId,
    /// The organization from then on.
    pub stakeholder: Stakeholder,
    /// Digest of what it says of persons from then on.
    pub digest: String,
}

/// Another dialogue was chosen, or one again after a withdrawal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueChosen {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// When the request reached the portal.
    pub received_at: Instant,
    /// Whether it came after the announced date (AMB-39).
    pub after_announced: bool,
}

/// Its address was shown to reach whoever applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AddressConfirmed {
    /// The application.
    pub application: ApplicationId,
}

/// It no longer wants to take part in this dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AttendanceWithdrawn {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
}

/// Written comments were received (para. 53 (d) and (e)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CommentsReceived {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number among those of the application for this dialogue.
    pub comments: u32,
    /// When they reached the portal.
    pub received_at: Instant,
    /// How many words they have.
    pub words: u32,
    /// Whether they came after the fifteenth day before (AMB-23).
    pub late: bool,
    /// Whether they are held for a person to release: they may speak of a country, or they are late.
    pub held: bool,
    /// Digest of their text.
    pub digest: String,
}

/// A person released comments that were held, or sent them back to their author (para. 53 (b)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CommentsDecided {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number.
    pub comments: u32,
    /// Whether they are released.
    pub released: bool,
}

/// A State party objected. Which one, and why, lies with the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ObjectionRaised {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Its number among those against the application for this dialogue.
    pub objection: u32,
    /// The day.
    pub on: Day,
    /// Whether it came after the indicative day (AMB-25).
    pub late: bool,
    /// Digest of the State and its reason.
    pub digest: String,
}

/// The State party that objected withdrew its objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ObjectionWithdrawn {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// The objection.
    pub objection: u32,
    /// The day.
    pub on: Day,
}

/// The Bureau decided about an organization that was objected to (para. 53 (d)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BureauDecided {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// The decision.
    pub decision: BureauDecision,
}

/// No State party objects to another stakeholder, and the day for objections has passed (para. 53 (e)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationApproved {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
}

/// So many days before the dialogue the Bureau had not decided (AMB-26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MatterUnresolved {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// How many days before it.
    pub days_before: u32,
}

/// A participant told of an activity, such as one that meets needs for technical assistance (para. 53 (j)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ActivityReported {
    /// The application of whoever told of it.
    pub application: ApplicationId,
    /// Its number among those of the application.
    pub activity: u32,
    /// Which kind of assistance it is.
    pub assistance: AssistanceKind,
    /// What it is, as the organization offers it to everybody.
    pub what: String,
}

/// What an application said of persons was erased; the record of the application stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ParticularsErased {
    /// The application.
    pub application: ApplicationId,
}

/// An input was struck: its text is gone, its digest stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InputStruck {
    /// The dialogue.
    pub dialogue: u32,
    /// Its number in the dialogue.
    pub input: u32,
}

/// After the dialogue, those who took part and allow it are shown to everybody, with their comments that were released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ParticipantsReleased {
    /// The dialogue.
    pub dialogue: u32,
    /// The day.
    pub on: Day,
}

/// The Secretariat settled of what kind an applicant is, and by that under which sub-paragraph of paragraph 53 it takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct KindSettled {
    /// The application.
    pub application: ApplicationId,
    /// What it called itself.
    pub claimed: StakeholderKind,
    /// What it is.
    pub kind: StakeholderKind,
    /// The day.
    pub on: Day,
    /// Dialogues for which the last day of that kind was over when the request reached the portal.
    pub too_late: Vec<u32>,
}

/// The author said whether it may be shown to everybody after a dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicationAllowed {
    /// The application.
    pub application: ApplicationId,
    /// Whether it may.
    pub allowed: bool,
}

/// What comments said is gone; that there were some, and their digest, stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CommentsErased {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number.
    pub comments: u32,
}
