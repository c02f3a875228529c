//! What can be asked, and what is answered. How much of it depends on who asks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, RegionalGroup, StateCode};

use super::{
    AssistanceKind, BureauDecision, DialogueReadings, Format, GroupSession, List, Panellist, Particulars,
    ProgrammeItem, Stakeholder, StakeholderKind, Standing, WorkingGroup,
};
use crate::{ApplicationId, ContactId, Day, DueDay, Instant, Rule};

/// All dialogues.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListDialogues {}

/// The dialogues, the next one first, then those that are over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Dialogues {
    /// They.
    pub dialogues: Vec<DialogueLine>,
    /// The sessions of working groups that are known, by day.
    pub sessions: Vec<SessionLine>,
}

/// How far a dialogue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DialogueStage {
    /// Applications are taken.
    TakingApplications,
    /// The fifteenth day before is over; States parties see the lists and may object.
    Objections,
    /// It is open.
    Open,
    /// It is over; the summary is due.
    SummaryDue,
    /// The summary is attached.
    Done,
    /// The chair decided not to convene it.
    Cancelled,
}

/// A dialogue among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueLine {
    /// Its number.
    pub dialogue: u32,
    /// Its version: hand it back to say what a change is based on.
    pub version: u64,
    /// Its title.
    pub title: String,
    /// The sessions after which it is held.
    pub groups: Vec<GroupSession>,
    /// The day.
    pub on: Day,
    /// Where.
    pub place: String,
    /// How people take part.
    pub format: Format,
    /// The languages in which it is held.
    pub languages: Vec<Language>,
    /// The chair or co-chairs.
    pub chairs: Vec<String>,
    /// The accounts of those who chair it. The Secretariat sees all of them, a chair its own; for anybody else there are none.
    pub chair_accounts: Vec<ContactId>,
    /// How far it is.
    pub stage: DialogueStage,
    /// The last day for non-governmental organizations to confirm (para. 53 (d)).
    pub attendance_by: DueDay,
    /// The last day for other stakeholders to apply (para. 53 (e)).
    pub applications_by: DueDay,
    /// The last day to circulate the list of non-governmental organizations.
    pub ngo_list_by: DueDay,
    /// The last day to circulate the list of other stakeholders.
    pub others_list_by: DueDay,
    /// The published indicative day for objections (AMB-25).
    pub objections_by: Day,
    /// An earlier date that was announced (AMB-39).
    pub announced: Option<Day>,
    /// How many words written comments may have.
    pub word_limit: u32,
    /// The first day on which nothing is kept any more of the persons in applications for it.
    pub persons_kept_until: Day,
    /// The first day on which nothing is kept any more of what was written: comments, and reasons of objections.
    pub writings_kept_until: Day,
    /// Since when everybody sees who took part, where they do.
    pub participants_released: Option<Day>,
    /// Why it is not convened, where it is not.
    pub cancelled: Option<String>,
}

impl DialogueLine {
    /// Whether it is a dialogue of the chair who asked: nobody but the Secretariat is told of other accounts.
    #[must_use]
    pub const fn is_chaired_by_asker(&self) -> bool {
        !self.chair_accounts.is_empty()
    }
}

/// A session of a working group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SessionLine {
    /// The group.
    pub group: WorkingGroup,
    /// Its number.
    pub session: u32,
    /// Its title.
    pub title: String,
    /// The day on which it opens.
    pub opens: Day,
}

/// One dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindDialogue {
    /// Its number.
    pub dialogue: u32,
}

/// Everything of a dialogue that whoever asks may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueFile {
    /// The dialogue.
    pub line: DialogueLine,
    /// How paragraph 53 is read for it.
    pub readings: DialogueReadings,
    /// The programme.
    pub programme: Vec<ProgrammeItem>,
    /// Whether all four parts are in it, so that it can be announced as ready (para. 53 (g)).
    pub ready: bool,
    /// The panel.
    pub panel: Vec<Panellist>,
    /// The background papers: title and symbol.
    pub papers: Vec<Paper>,
    /// The reports that must be adopted before it opens, and whether they are (para. 53 (a)).
    pub reports: Vec<ReportLine>,
    /// When each list was circulated.
    pub circulations: Vec<Circulation>,
    /// How many applied, by kind; withdrawn ones are not among them.
    pub registered: Vec<KindCount>,
    /// How many applied from each regional group, for the balance of para. 53 (a) (AMB-22).
    pub balance: Vec<RegionCount>,
    /// How many of the panel speak from each regional group; nothing where there is no panel (para. 53 (a)).
    pub panel_balance: Vec<RegionCount>,
    /// How many organizations came, and how many persons; kept apart from how many registered.
    pub attended: Attended,
    /// The same of each kind; nothing of a kind of which nobody came.
    pub attended_by_kind: Vec<KindAttended>,
    /// The chair's summaries.
    pub summaries: Vec<SummaryLine>,
    /// By when a summary is due for each group, where the next session is known (para. 53 (h)).
    pub summaries_due: Vec<SummaryDue>,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// Its symbol or address.
    pub reference: String,
}

/// A working group's report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReportLine {
    /// The group.
    pub group: WorkingGroup,
    /// When it was adopted; none where it was not yet.
    pub adopted: Option<Day>,
    /// The report's symbol.
    pub reference: Option<String>,
}

/// One circulation of a list to every State party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Circulation {
    /// Which list.
    pub list: List,
    /// Its number among the circulations of that list, from 1.
    pub circulation: u32,
    /// The day.
    pub on: Day,
    /// The note verbale.
    pub reference: String,
    /// How many are on it.
    pub organizations: u32,
    /// By how many days the Secretariat was late (AMB-24).
    pub days_late: u32,
}

/// How many of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct KindCount {
    /// The kind.
    pub kind: StakeholderKind,
    /// How many.
    pub count: u32,
}

/// How many from a regional group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RegionCount {
    /// The group; none for those whose State has none.
    pub region: Option<RegionalGroup>,
    /// How many organizations.
    pub organizations: u32,
    /// How many States parties the group has: what balance is measured against.
    pub parties: u32,
}

/// Who came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Attended {
    /// How many organizations.
    pub organizations: u32,
    /// How many persons.
    pub persons: u32,
}

/// Who came of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct KindAttended {
    /// The kind.
    pub kind: StakeholderKind,
    /// How many organizations of it.
    pub organizations: u32,
    /// How many persons of these.
    pub persons: u32,
}

/// A chair's summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SummaryLine {
    /// The group to whose session it was given.
    pub group: WorkingGroup,
    /// The session.
    pub session: u32,
    /// The summary's title.
    pub title: String,
    /// Its symbol.
    pub reference: String,
}

/// A summary that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SummaryDue {
    /// The group.
    pub group: WorkingGroup,
    /// The session; none where the next one is not scheduled yet.
    pub session: Option<SessionLine>,
}

/// The applications for a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListApplications {
    /// The dialogue.
    pub dialogue: u32,
    /// Only after this name and application, for the next portion.
    #[schemars(length(max = 300))]
    pub after: Option<String>,
}

/// One's own applications.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListOwnApplications {}

/// Applications, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Applications {
    /// They.
    pub applications: Vec<ApplicationFile>,
    /// How many there are in all.
    pub total: u32,
    /// What to ask for the next portion with; none after the last.
    pub next: Option<String>,
}

/// One application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindApplication {
    /// The application.
    pub application: ApplicationId,
}

/// An application, as far as whoever asks may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationFile {
    /// The application.
    pub application: ApplicationId,
    /// Its version.
    pub version: u64,
    /// Who applied.
    pub stakeholder: Stakeholder,
    /// The regional group of its State.
    pub region: Option<RegionalGroup>,
    /// When it was received.
    pub received_at: Instant,
    /// Whether its address is confirmed: only then is it on a list.
    pub address_confirmed: bool,
    /// Where it stands for each dialogue.
    pub places: Vec<Place>,
    /// What it says of persons: for whoever applied and for the Secretariat, until it is erased.
    pub particulars: Option<Particulars>,
    /// What the Secretariat settled of its kind, where it did: for the same.
    pub settled: Option<SettledKind>,
    /// Whether it may be shown to everybody after a dialogue: for the same.
    pub may_be_published: Option<bool>,
    /// The first day on which nothing is kept any more of what it says of persons: for the same.
    pub persons_kept_until: Option<Day>,
    /// The first day on which nothing is kept any more of what was written: for the same.
    pub writings_kept_until: Option<Day>,
    /// Activities that it told of.
    pub activities: Vec<Activity>,
}

/// What the Secretariat settled of an applicant's kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SettledKind {
    /// What it called itself.
    pub claimed: StakeholderKind,
    /// The day.
    pub on: Day,
    /// What the author is told.
    pub reason: Option<String>,
}

/// Where an application stands for one dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// The dialogue.
    pub dialogue: u32,
    /// The dialogue's title.
    pub title: String,
    /// Its day.
    pub on: Day,
    /// When the request for this dialogue reached the portal.
    pub received_at: Instant,
    /// Where it stands.
    pub standing: Standing,
    /// The rule by which it stands so.
    pub rule: Rule,
    /// Whether it takes part as things stand; none while that is open (AMB-26).
    pub takes_part: Option<bool>,
    /// Why something is still needed, for programs and for people: `address-not-confirmed`, `list-not-circulated`.
    pub waits_for: Vec<String>,
    /// Whether it came after the announced date (AMB-39).
    pub after_announced: bool,
    /// The Bureau's decision, where there is one.
    pub decision: Option<BureauDecision>,
    /// Objections, those withdrawn included. States are named to those who may know.
    pub objections: Vec<Objection>,
    /// Written comments.
    pub comments: Vec<Comments>,
    /// How many persons came, where that was recorded.
    pub attended: Option<u32>,
    /// What happened, oldest first.
    pub history: Vec<PlaceEvent>,
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Objection {
    /// Its number.
    pub objection: u32,
    /// The State that objected, for those who may know.
    pub state: Option<StateCode>,
    /// Its reason, for those who may know.
    pub reason: Option<String>,
    /// The day.
    pub on: Day,
    /// Whether it came after the indicative day (AMB-25).
    pub late: bool,
    /// When it was withdrawn.
    pub withdrawn: Option<Day>,
}

/// Written comments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Comments {
    /// Their number.
    pub comments: u32,
    /// When they reached the portal.
    pub received_at: Instant,
    /// How many words they have.
    pub words: u32,
    /// Whether they came late (AMB-23).
    pub late: bool,
    /// Where they are.
    pub state: CommentsState,
    /// The words in which States are named, for the author and the Secretariat.
    pub named: Vec<String>,
    /// What the author was told.
    pub reason: Option<String>,
    /// What they say, for those who may read it; none where they are a file.
    pub text: Option<String>,
    /// How many bytes the file has, where they are a PDF.
    pub pdf_bytes: Option<u32>,
}

/// Where comments are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CommentsState {
    /// Readable to States parties.
    Released,
    /// Held for a person to release.
    Held,
    /// Sent back to their author.
    SentBack,
    /// What they said is gone.
    Erased,
}

/// An activity that a participant told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Activity {
    /// Which kind of assistance it is.
    pub assistance: AssistanceKind,
    /// What it is.
    pub what: String,
}

/// Something that happened to an application for one dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlaceEvent {
    /// When it was recorded.
    pub at: Instant,
    /// The event: `objection-raised`.
    pub event: String,
}

/// One of the two lists, as it was circulated or as it would be: organizations only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowList {
    /// The dialogue.
    pub dialogue: u32,
    /// Which list.
    pub list: List,
    /// The number of a circulation of that list, from 1: exactly what went out then. None for what would go out now; a mission, which
    /// sees only what went out, is shown the last circulation.
    #[schemars(range(min = 1))]
    pub circulation: Option<u32>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ListOfApplicants {
    /// The dialogue.
    pub line: DialogueLine,
    /// Which list.
    pub list: List,
    /// The circulation that is shown, exactly as it went out; none for what would go out now.
    pub circulation: Option<Circulation>,
    /// Every circulation of the list, oldest first.
    pub circulations: Vec<Circulation>,
    /// What stands at its head: as it stood when it went out, or as it stands.
    pub head: ListHead,
    /// The organizations, by name.
    pub organizations: Vec<Listed>,
    /// How many wait for their address to be confirmed, and are not on what would go out now.
    pub unconfirmed: u32,
    /// How many are new since the last circulation, on what would go out now.
    pub new: u32,
    /// How many say something else than they said in the last circulation, on what would go out now.
    pub corrected: u32,
    /// How many were in the last circulation and are not on what would go out now.
    pub gone: u32,
}

/// What stands at the head of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ListHead {
    /// The dialogue's title.
    pub title: String,
    /// Its day.
    pub on: Day,
    /// Where.
    pub place: String,
    /// The published indicative day for objections (AMB-25).
    pub objections_by: Day,
}

/// An organization on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Listed {
    /// The application.
    pub application: ApplicationId,
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: StakeholderKind,
    /// The State in which it has its seat.
    pub country: StateCode,
    /// Its website.
    pub website: Option<String>,
    /// Its status with the Economic and Social Council.
    pub ecosoc_status: Option<String>,
    /// Where it stands today, for those who may know.
    pub standing: Option<Standing>,
    /// What is different since the last circulation, on what would go out now.
    pub since_last: Option<SinceLast>,
}

/// How an organization on a list differs from the last circulation of that list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SinceLast {
    /// It was not on it.
    New,
    /// It was on it, and something that stands on the list was corrected.
    Corrected,
}

/// The inputs of a dialogue, or of all, by article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListInputs {
    /// The dialogue; all where none is given.
    pub dialogue: Option<u32>,
    /// The article; all where none is given.
    #[schemars(length(min = 1, max = 20))]
    pub article: Option<String>,
    /// The mark that the portion before gave.
    pub after: Option<InputMark>,
}

/// A place in the order of inputs: the latest dialogue first, the inputs of each as they were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InputMark {
    /// The dialogue.
    pub dialogue: u32,
    /// The input in it.
    pub input: u32,
}

/// Inputs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Inputs {
    /// A portion of them.
    pub inputs: Vec<InputLine>,
    /// Where the next portion begins; none after the last.
    pub next: Option<InputMark>,
}

/// An input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InputLine {
    /// The dialogue.
    pub dialogue: u32,
    /// Its number.
    pub input: u32,
    /// The topic.
    pub topic: String,
    /// The articles.
    pub articles: Vec<String>,
    /// What was said.
    pub text: String,
}

/// The PDF in which comments were sent, for those who may read them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindCommentsFile {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number, as whoever asks sees it.
    pub comments: u32,
}

/// The file. Nobody has looked into it: it may be anything that calls itself a PDF.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CommentsFile {
    /// In base64url without padding.
    pub pdf: String,
}

impl std::fmt::Debug for CommentsFile {
    /// Without the file.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("CommentsFile").finish_non_exhaustive()
    }
}

/// The receipt of an application, as it was given when that arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindReceipt {
    /// The application.
    pub application: ApplicationId,
}

/// Whether this is a receipt of ours, for whoever holds one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckReceipt {
    /// The signed text, with or without line breaks in it.
    #[schemars(length(max = 8_000))]
    pub signed: String,
}

/// What the signed text says, if it is a receipt of ours. Nothing is looked up: all of it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CheckedReceipt {
    /// What it says; none where it is not signed by the key.
    pub says: Option<ReceiptContent>,
    /// The signed text as it is read, in canonical JSON; none where it is not signed by the key.
    pub text: Option<String>,
    /// The key, Ed25519, in hexadecimal.
    pub key: String,
}

/// What a receipt says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptContent {
    /// The application.
    pub application: ApplicationId,
    /// The dialogues for which it was in time.
    pub dialogues: Vec<u32>,
    /// The organization, as it called itself.
    pub organization: String,
    /// Digest of what the application said of persons.
    pub particulars: String,
    /// When the request reached the portal.
    pub received_at: Instant,
}

/// What waits for a person: comments that are held, and kinds that are not settled. The Secretariat sees all of it, a chair the comments
/// of its own dialogues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListWaiting {}

/// What waits, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Waiting {
    /// The first hundreds of it.
    pub waiting: Vec<WaitingLine>,
    /// How much there is in all.
    pub total: u32,
}

/// Something that waits for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WaitingLine {
    /// The dialogue.
    pub dialogue: u32,
    /// Its title.
    pub title: String,
    /// Its day.
    pub on: Day,
    /// The application.
    pub application: ApplicationId,
    /// The organization.
    pub name: String,
    /// What it calls itself.
    pub kind: StakeholderKind,
    /// Since when it waits.
    pub since: Instant,
    /// Whether its kind is to be settled (para. 53 (c)).
    pub kind_unsettled: bool,
    /// How many of its comments are held (para. 53 (b)).
    pub comments_held: u32,
}

/// Those who took part in a dialogue, as everybody may see them once they were released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListParticipants {
    /// The dialogue.
    pub dialogue: u32,
    /// Only after this mark, for the next portion.
    #[schemars(length(max = 300))]
    pub after: Option<String>,
}

/// Participants, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Participants {
    /// The dialogue.
    pub line: DialogueLine,
    /// They.
    pub participants: Vec<Participant>,
    /// What to ask for the next portion with; none after the last.
    pub next: Option<String>,
}

/// A participant: organizations only, and nothing of persons or of objections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Participant {
    /// The application.
    pub application: ApplicationId,
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: StakeholderKind,
    /// The State in which it has its seat.
    pub country: StateCode,
    /// Its website.
    pub website: Option<String>,
    /// Its status with the Economic and Social Council.
    pub ecosoc_status: Option<String>,
    /// Its comments that were released.
    pub comments: Vec<PublishedComments>,
}

/// Comments that everybody may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublishedComments {
    /// Their number among those that are shown.
    pub comments: u32,
    /// What they say; none where they are a file.
    pub text: Option<String>,
    /// How many bytes the file has, where they are a PDF.
    pub pdf_bytes: Option<u32>,
}

/// The PDF in which a participant sent its comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindParticipantsFile {
    /// The application.
    pub application: ApplicationId,
    /// The dialogue.
    pub dialogue: u32,
    /// Their number among those that are shown.
    pub comments: u32,
}
