//! What can be asked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, StateCode};

use super::{
    AssistanceKind, BureauDecision, DialogueReadings, Format, GroupSession, List, Panellist, Particulars,
    ProgrammeItem, Stakeholder, StakeholderKind, WorkingGroup,
};
use crate::{ApplicationId, ContactId, Day, Instant, Notice};

/// Convene a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConveneDialogue {
    /// Its title.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// The sessions after which it is held: one, or several for a joint dialogue.
    #[schemars(length(min = 1, max = 5))]
    pub groups: Vec<GroupSession>,
    /// The day. The legal limits are computed from it.
    pub on: Day,
    /// Where.
    #[schemars(length(min = 1, max = 200))]
    pub place: String,
    /// How people take part.
    pub format: Format,
    /// The languages in which it is held.
    #[schemars(length(min = 1, max = 6))]
    pub languages: Vec<Language>,
    /// The chair or co-chairs.
    #[schemars(length(min = 1, max = 6), inner(length(min = 1, max = 120)))]
    pub chairs: Vec<String>,
    /// An earlier date to announce for applications.
    pub announced: Option<Day>,
    /// How many words written comments may have.
    #[schemars(range(min = 100, max = 10_000))]
    pub word_limit: u32,
    /// How the paragraph is read for it; the catalogue's readings where none is given.
    pub readings: Option<DialogueReadings>,
}

/// Move a dialogue to another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveDialogue {
    /// The dialogue.
    pub dialogue: u32,
    /// The new day.
    pub on: Day,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Change what is said of a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeDialogue {
    /// The dialogue.
    pub dialogue: u32,
    /// Its title.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// Where.
    #[schemars(length(min = 1, max = 200))]
    pub place: String,
    /// How people take part.
    pub format: Format,
    /// The languages in which it is held.
    #[schemars(length(min = 1, max = 6))]
    pub languages: Vec<Language>,
    /// The chair or co-chairs.
    #[schemars(length(min = 1, max = 6), inner(length(min = 1, max = 120)))]
    pub chairs: Vec<String>,
    /// How many words written comments may have.
    #[schemars(range(min = 100, max = 10_000))]
    pub word_limit: u32,
}

/// Announce an earlier date for applications, or take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnounceDeadline {
    /// The dialogue.
    pub dialogue: u32,
    /// The date; none takes it back.
    pub announced: Option<Day>,
}

/// Name the accounts of those who chair a dialogue, all of them: they alone act as its chair (para. 53 (a)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NameChairs {
    /// The dialogue.
    pub dialogue: u32,
    /// The accounts; none where nobody acts as its chair here.
    #[schemars(length(max = 6))]
    pub accounts: Vec<ContactId>,
}

/// Record that a list was circulated to every State party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CirculateList {
    /// The dialogue.
    pub dialogue: u32,
    /// Which list.
    pub list: List,
    /// The note verbale.
    #[schemars(length(min = 1, max = 120))]
    pub reference: String,
}

/// Record the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordProgramme {
    /// The dialogue.
    pub dialogue: u32,
    /// Its items, in their order.
    #[schemars(length(min = 1, max = 40))]
    pub items: Vec<ProgrammeItem>,
    /// Countries were named in it, and a person looked at them: they are no country situations (para. 53 (b)).
    pub looked_at: bool,
}

/// Record the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordPanel {
    /// The dialogue.
    pub dialogue: u32,
    /// Its members; none is a panel too.
    #[schemars(length(max = 30))]
    pub panel: Vec<Panellist>,
}

/// Add a background paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddBackgroundPaper {
    /// The dialogue.
    pub dialogue: u32,
    /// Its title.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// Its symbol or address.
    #[schemars(length(min = 1, max = 200))]
    pub reference: String,
}

/// Record that a working group adopted its report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordReportAdopted {
    /// The dialogue.
    pub dialogue: u32,
    /// The group.
    pub group: WorkingGroup,
    /// The day.
    pub on: Day,
    /// The report's symbol.
    #[schemars(length(min = 1, max = 120))]
    pub reference: String,
}

/// Record that the chair decided not to convene it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelDialogue {
    /// The dialogue.
    pub dialogue: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Open it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenDialogue {
    /// The dialogue.
    pub dialogue: u32,
}

/// Close it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseDialogue {
    /// The dialogue.
    pub dialogue: u32,
}

/// Record how many persons of each of these applications came: all of them, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordAttendance {
    /// The dialogue.
    pub dialogue: u32,
    /// Who came.
    #[schemars(length(min = 1, max = 5_000))]
    pub came: Vec<Came>,
}

/// How many persons of an application came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Came {
    /// The application.
    pub application: ApplicationId,
    /// How many persons came.
    #[schemars(range(max = 1_000))]
    pub persons: u32,
}

/// Record an input from the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordInput {
    /// The dialogue.
    pub dialogue: u32,
    /// The topic.
    #[schemars(length(min = 1, max = 120))]
    pub topic: String,
    /// The articles that it is about.
    #[schemars(length(max = 20), inner(length(min = 1, max = 20)))]
    pub articles: Vec<String>,
    /// What was said, without a State.
    #[schemars(length(min = 1, max = 4_000))]
    pub text: String,
}

/// Schedule a session of a working group, to which summaries are due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleSession {
    /// The group.
    pub group: WorkingGroup,
    /// The number of a session that is moved; none schedules another.
    pub session: Option<u32>,
    /// Its title.
    #[schemars(length(min = 1, max = 120))]
    pub title: String,
    /// The day on which it opens.
    pub opens: Day,
}

/// Attach the chair's written summary to the next session of the group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttachSummary {
    /// The dialogue.
    pub dialogue: u32,
    /// The group to whose session it is given.
    pub group: WorkingGroup,
    /// The summary's title.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// Its symbol.
    #[schemars(length(min = 1, max = 120))]
    pub reference: String,
}

/// Apply, or confirm the attendance of a non-governmental organization. What counts is when the request reached the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Apply {
    /// Who applies.
    pub stakeholder: Stakeholder,
    /// For which dialogues.
    #[schemars(length(min = 1, max = 20))]
    pub dialogues: Vec<u32>,
    /// What it says of persons.
    pub particulars: Particulars,
    /// Written comments, for each of the dialogues.
    #[schemars(length(min = 1, max = 80_000))]
    pub comments: Option<String>,
    /// Whether it may be shown to everybody after a dialogue, with its comments that were released.
    pub may_be_published: bool,
}

/// What was received, when, and for what: signed, so that it can be shown later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Receipt {
    /// The application.
    pub application: ApplicationId,
    /// When the request reached the portal.
    pub received_at: Instant,
    /// The dialogues for which it is in time.
    pub dialogues: Vec<u32>,
    /// What the person should know.
    pub warnings: Vec<Notice>,
    /// The receipt as one line of text with its Ed25519 signature, by the key that signs the service's journal.
    pub signed: String,
}

/// Change what an application says of the organization or of persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeApplication {
    /// The application.
    pub application: ApplicationId,
    /// The organization.
    pub stakeholder: Stakeholder,
    /// What it says of persons.
    pub particulars: Particulars,
}

/// Choose another dialogue, or one again after a withdrawal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseDialogue {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
}

/// Record that the address of an application reaches whoever applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAddress {
    /// The application.
    pub application: ApplicationId,
}

/// Withdraw from a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawAttendance {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
}

/// Send written comments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendComments {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// What they say.
    #[schemars(length(min = 1, max = 80_000))]
    pub text: String,
}

/// Send written comments as a PDF. Which States it names cannot be searched: it is held for a person to look at (para. 53 (b)).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendCommentsFile {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// The file in base64url without padding: at most 1 MiB of it.
    #[schemars(length(min = 1, max = 1_398_102))]
    pub pdf: String,
}

impl std::fmt::Debug for SendCommentsFile {
    /// Without the file.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("SendCommentsFile").field("application", &self.application).finish_non_exhaustive()
    }
}

/// Release comments that are held, or send them back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideComments {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number.
    pub comments: u32,
    /// Whether they are released.
    pub released: bool,
    /// What the author is told.
    #[schemars(length(min = 1, max = 1_000))]
    pub reason: Option<String>,
}

/// Object to the participation of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// The State party; its mission objects for itself, and the Secretariat records what a note verbale says.
    pub state: StateCode,
    /// Why. The rules ask for no reason (AMB-25).
    #[schemars(length(min = 1, max = 2_000))]
    pub reason: Option<String>,
    /// Whether the organization may be told the reason.
    pub reason_may_be_told: bool,
}

/// Withdraw an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawObjection {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// The State party that objected.
    pub state: StateCode,
}

/// Record what the Bureau decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordBureauDecision {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// The decision.
    pub decision: BureauDecision,
}

/// Tell of an activity (para. 53 (j)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportActivity {
    /// The application.
    pub application: ApplicationId,
    /// Which kind of assistance it is.
    pub assistance: AssistanceKind,
    /// What it is, as it may be shown to everybody.
    #[schemars(length(min = 1, max = 1_000))]
    pub what: String,
}

/// Erase what an application says of persons. The application stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EraseParticulars {
    /// The application.
    pub application: ApplicationId,
}

/// Settle of what kind an applicant is. Those of paragraph 53 (c) take part once that is settled; it can be settled only until States
/// parties have seen the applicant on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SettleKind {
    /// The application.
    pub application: ApplicationId,
    /// What it is.
    pub kind: StakeholderKind,
    /// What the author is told; it must be said where that is another kind than the author named.
    #[schemars(length(min = 1, max = 1_000))]
    pub reason: Option<String>,
}

/// Say whether an application may be shown to everybody after a dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllowPublication {
    /// The application.
    pub application: ApplicationId,
    /// Whether it may.
    pub allowed: bool,
}

/// Erase what comments say. That there were some stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EraseComments {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number.
    pub comments: u32,
}

/// Strike an input that should not have been recorded: it names a person, or a State (para. 53 (b)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeInput {
    /// The dialogue.
    pub dialogue: u32,
    /// Its number in the dialogue.
    pub input: u32,
}

/// Show those who took part in a dialogue to everybody, where they allow it, with their comments that were released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseParticipants {
    /// The dialogue.
    pub dialogue: u32,
}
