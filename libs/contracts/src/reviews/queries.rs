//! What the reviews can be asked, and what is answered. How much of it depends on who asks.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Cluster, Instrument, Language, Phase, RegionalGroup, StateCode, YearlyGroup};

use super::{Amendment, Capacity, Move, MoveKind, OpenedBy, Period, ReviewReadings, Reviewer, Stage, Step, Strand};
use crate::registry::DecisionReference;
use crate::{Day, DueDay, Instant};

/// All reviews, as the Secretariat works on them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowBoard {
    /// Only of this group.
    pub group: Option<YearlyGroup>,
    /// Only at this stage.
    pub stage: Option<Stage>,
    /// Only waiting for this.
    pub what: Option<MoveKind>,
    /// Only with this instrument.
    pub instrument: Option<Instrument>,
    /// Only of this regional group.
    pub region: Option<RegionalGroup>,
    /// Only those in which this State has the move, or takes part.
    pub state: Option<StateCode>,
    /// Only those that this account looks after.
    #[schemars(length(min = 1, max = 64))]
    pub officer: Option<String>,
    /// Only those that stall: whose day is past.
    pub stalled: bool,
    /// In which order.
    pub order: BoardOrder,
}

/// In which order the board is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BoardOrder {
    /// By group, then by name.
    #[default]
    Name,
    /// By the day of the next move: a list of work, seen by the Secretariat alone and never given out (para. 4 (b)).
    Due,
}

/// The board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Board {
    /// The day for which it holds.
    pub as_of: Day,
    /// How many reviews there are in all.
    pub total: u32,
    /// How many of them stall.
    pub stalled: u32,
    /// Those that were asked for.
    pub lines: Vec<BoardLine>,
}

/// A review on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardLine {
    /// The State under review.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Its group; none for a signatory.
    pub group: Option<YearlyGroup>,
    /// Its regional group.
    pub region: Option<RegionalGroup>,
    /// The instruments that are reviewed.
    pub instruments: Vec<Instrument>,
    /// Its reviewing States.
    pub reviewers: Vec<StateCode>,
    /// The phase that its group is in; none before the first.
    pub phase: Option<Phase>,
    /// How far it is.
    pub stage: Stage,
    /// Earlier phases that are unfinished (AMB-04).
    pub arrears: Vec<Phase>,
    /// Whose move it is.
    pub next: ShownMove,
    /// How much else is open.
    pub also: u32,
    /// What of all that is open has its day behind it, the longest first: the review stalls there.
    pub stalled: Vec<ShownMove>,
    /// Which of its States have no focal point for this review.
    pub without_focal_point: Vec<StateCode>,
    /// Who looks after it.
    pub officer: Option<String>,
    /// How many notes of the Secretariat there are.
    pub notes: u32,
    /// How many requests for help are open.
    pub help: u32,
    /// When a reminder was last asked for by hand.
    pub reminded: Option<Day>,
}

/// A move, with the arithmetic of its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShownMove {
    /// Of which review.
    pub review: StateCode,
    /// What, who, why.
    #[serde(rename = "move")]
    pub what: Move,
    /// By when, whole.
    pub by: Option<DueDay>,
    /// How many days ago that was; 0 where it was not, none where whoever asks is not told (AMB-36).
    pub days_late: Option<u32>,
}

/// One review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindReview {
    /// The State under review.
    pub state: StateCode,
    /// Only moves and days, as a calendar program asks for them: nothing confidential is told, and no reading is recorded.
    pub days_alone: bool,
}

impl FindReview {
    /// All that may be seen of the review of a State.
    #[must_use]
    pub const fn of(state: StateCode) -> Self {
        Self { state, days_alone: false }
    }
}

/// As what somebody sees a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Of the State under review.
    UnderReview,
    /// Of a reviewing State.
    Reviewing,
    /// Of the Secretariat.
    Secretariat,
    /// Of another State: stage and dates, nothing of lateness, nothing that was said (AMB-36).
    OtherState,
}

/// A review, as far as whoever asks may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewFile {
    /// The day for which it holds.
    pub as_of: Day,
    /// As what it is seen.
    pub side: Side,
    /// Version of the review: hand it back to say what a change is based on.
    pub version: u64,
    /// The State under review.
    pub state: StateCode,
    /// Its group.
    pub group: Option<YearlyGroup>,
    /// Its reviewing States.
    pub reviewers: Vec<Reviewer>,
    /// The drawing that settled them.
    pub drawing: u32,
    /// Whose move it is.
    pub next: ShownMove,
    /// What else is open.
    pub also: Vec<ShownMove>,
    /// What whoever asks may do now.
    pub may: Vec<Possible>,
    /// The phases that have begun, and the next.
    pub phases: Vec<PhaseLine>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
    /// Notes of the Secretariat, newest first; for nobody else.
    pub notes: Vec<NoteLine>,
    /// Who looks after it at the Secretariat.
    pub officer: Option<String>,
    /// What everybody sees of it.
    pub public: PublicStage,
    /// Requests for help, oldest first: a State's own for that State, all for the Secretariat, none for others.
    pub help: Vec<HelpLine>,
}

/// A State asked the Secretariat for help (para. 48).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HelpLine {
    /// The number of the request.
    pub request: u32,
    /// Which State.
    pub by: StateCode,
    /// As what it acted.
    pub capacity: Capacity,
    /// The day.
    pub asked: Day,
    /// With what.
    pub text: String,
    /// What the Secretariat said; none as long as it is open.
    pub answer: Option<HelpAnswer>,
}

impl fmt::Debug for HelpLine {
    /// Without its words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("HelpLine").field("request", &self.request).finish_non_exhaustive()
    }
}

/// What the Secretariat did for a State that asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HelpAnswer {
    /// The day.
    pub on: Day,
    /// What was done.
    pub text: String,
}

impl fmt::Debug for HelpAnswer {
    /// Without its words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("HelpAnswer").field("on", &self.on).finish_non_exhaustive()
    }
}

/// Whether everybody sees how far a review is, and by whose word (AMB-36).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicStage {
    /// Whether the State under review agreed to that.
    pub agreed: bool,
    /// The day of its last word; none where it said nothing, and for other States as long as it does not agree.
    pub on: Option<Day>,
    /// Whether the Conference lets everybody see each review, whatever its State said.
    pub by_conference: bool,
    /// With which mandate the Secretariat said its last word on its behalf (para. 48); for the parties and the Secretariat alone.
    pub mandate: Option<String>,
}

/// Something that whoever asks may do in a review now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Possible {
    /// Lay down what came of the consultation.
    Propose,
    /// Confirm it.
    Confirm,
    /// Ask for something else.
    Return,
    /// Record steps.
    RecordStep,
    /// Have a reminder sent.
    Remind,
    /// Keep a note.
    KeepNote,
    /// Choose whether everybody sees how far the review is.
    ChoosePublicStage,
    /// Ask the Secretariat for help.
    AskForHelp,
}

/// A phase of a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhaseLine {
    /// The phase.
    pub phase: Phase,
    /// Its cluster.
    pub cluster: Cluster,
    /// How far it is.
    pub stage: Stage,
    /// The day on which it began, where it has.
    pub start: Option<Day>,
    /// What is reviewed.
    pub strands: Vec<Strand>,
    /// Its milestones in order, each with its three dates.
    pub milestones: Vec<Milestone>,
    /// What came of the consultation: the proposal that stands or is agreed; for the parties and the Secretariat alone.
    pub consultation: Option<Consultation>,
    /// What is agreed and binds until something else is, where something else was laid down since; for the same.
    pub binding: Option<Consultation>,
    /// What was recorded; for the parties and the Secretariat alone.
    pub entries: Vec<StepEntry>,
}

/// What a milestone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneKind {
    /// The phase begins.
    Start,
    /// Focal points are named by all.
    FocalPoints,
    /// Experts are named by all.
    Experts,
    /// The consultation is agreed.
    Consultation,
    /// All answers are submitted.
    Answers,
    /// Feedback is submitted.
    Feedback,
    /// All lists are agreed.
    Lists,
    /// The summary is agreed.
    Summary,
    /// The phase ends on the calendar.
    NominalEnd,
}

/// A point on the line of a phase: nominal, agreed and actual, kept apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Milestone {
    /// Which.
    pub kind: MilestoneKind,
    /// The day that a rule gives; none where no rule gives one (TL-x).
    pub nominal: Option<DueDay>,
    /// Another day that a rule gives, under another reading or after a late consultation (AMB-14).
    pub beside: Option<DueDay>,
    /// The day that was agreed.
    pub agreed: Option<Day>,
    /// The day on which it happened.
    pub actual: Option<Day>,
    /// How many days after its day it happened, or has not; none where whoever asks is not told (AMB-36), or no day is set. Its day is the
    /// agreed one, where one was agreed.
    pub days_late: Option<u32>,
    /// The same against the day that the rule gives: both are kept (AMB-14).
    pub days_after_rule: Option<u32>,
}

/// What came of the consultation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Consultation {
    /// The number of the proposal.
    pub proposal: u32,
    /// The days on which it was held.
    pub held_on: Vec<Day>,
    /// The working languages.
    pub languages: Vec<Language>,
    /// What is exceptional, where there are three.
    pub exceptional: Option<String>,
    /// By when the answers come.
    pub answers_by: Day,
    /// By when the feedback comes, where that was agreed.
    pub feedback_by: Option<Day>,
    /// What else the review needs.
    pub requirements: Option<String>,
    /// Who does what.
    pub division: Option<String>,
    /// Whether the Secretariat wrote it on behalf of the State under review.
    pub on_behalf: bool,
    /// With which mandate of the State it did (para. 48).
    pub mandate: Option<String>,
    /// Who has confirmed, as what, and when.
    pub confirmed: Vec<Confirmation>,
    /// Who has not yet.
    pub missing: Vec<StateCode>,
    /// Who asked for something else, and why.
    pub returned: Vec<ReturnLine>,
    /// The day on which all had confirmed.
    pub agreed_on: Option<Day>,
}

impl PhaseLine {
    /// What is agreed and binds, whatever else was laid down since.
    #[must_use]
    pub fn agreed(&self) -> Option<&Consultation> {
        self.binding.as_ref().or_else(|| self.consultation.as_ref().filter(|latest| latest.agreed_on.is_some()))
    }
}

impl fmt::Debug for Consultation {
    /// Without what is confidential.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Consultation").field("proposal", &self.proposal).finish_non_exhaustive()
    }
}

/// A State confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Confirmation {
    /// Which.
    pub by: StateCode,
    /// As what it acted.
    pub capacity: Capacity,
    /// The day.
    pub on: Day,
}

/// A State asked for something else.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReturnLine {
    /// Which.
    pub by: StateCode,
    /// The day.
    pub on: Day,
    /// What should be otherwise.
    pub reason: String,
}

impl fmt::Debug for ReturnLine {
    /// Without what is confidential.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ReturnLine").field("by", &self.by).finish_non_exhaustive()
    }
}

/// A step that was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StepEntry {
    /// The entry.
    pub entry: u32,
    /// Which.
    pub step: Step,
    /// The day.
    pub on: Day,
    /// How many days late it was, by the agreed day, where one was agreed; none where no day was set.
    pub days_late: Option<u32>,
    /// The same against the day that the rule gives: both are kept (AMB-14).
    pub days_after_rule: Option<u32>,
    /// Where this is known from.
    pub source: String,
    /// Why it counts no more, where it was struck.
    pub struck: Option<String>,
}

/// Something that happened in a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HistoryLine {
    /// When it was recorded.
    pub at: Instant,
    /// What it is: the name of the event.
    pub what: String,
    /// In which phase.
    pub phase: Option<Phase>,
    /// Which State did it, where one did.
    pub by: Option<StateCode>,
    /// The day on which it happened, where that is another.
    pub on: Option<Day>,
    /// For which instrument or what kind of step, as messages write it.
    pub detail: Option<String>,
}

/// A note of the Secretariat.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoteLine {
    /// When it was kept.
    pub at: Instant,
    /// By whom.
    pub by: String,
    /// It.
    pub text: String,
}

impl fmt::Debug for NoteLine {
    /// Without its words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("NoteLine").field("at", &self.at).finish_non_exhaustive()
    }
}

/// All reviews, as every State party may see them: by group, then by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListReviews {
    /// Only of this group.
    pub group: Option<YearlyGroup>,
    /// Only those in which this State takes part.
    pub state: Option<StateCode>,
}

/// They.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reviews {
    /// The day for which it holds.
    pub as_of: Day,
    /// The reviews.
    pub reviews: Vec<ReviewLine>,
}

/// A review among others. Nothing in it is of lateness (para. 4 (b), AMB-36).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewLine {
    /// The State under review.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Its group.
    pub group: Option<YearlyGroup>,
    /// Its reviewing States.
    pub reviewers: Vec<StateCode>,
    /// The phase.
    pub phase: Option<Phase>,
    /// How far it is.
    pub stage: Stage,
}

/// The moves of whoever asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListOwnMoves {
    /// Only moves and days, as [`FindReview::days_alone`] has them.
    pub days_alone: bool,
}

/// What whoever asks has to do, and what others owe them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OwnMoves {
    /// The day for which it holds.
    pub as_of: Day,
    /// Theirs, the earliest day first.
    pub own: Vec<ShownMove>,
    /// Those of others in reviews in which they take part.
    pub others: Vec<ShownMove>,
    /// The reviews in which they take part, their own State's first.
    pub reviews: Vec<OwnReview>,
    /// What happened lately in them, newest first; nothing with [`ListOwnMoves::days_alone`].
    pub news: Vec<News>,
}

/// A review in which somebody takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OwnReview {
    /// The State under review.
    pub state: StateCode,
    /// As what.
    pub side: Side,
    /// Its group.
    pub group: Option<YearlyGroup>,
    /// The phase.
    pub phase: Option<Phase>,
    /// How far it is.
    pub stage: Stage,
    /// The working languages, once they are agreed; none with [`ListOwnMoves::days_alone`].
    pub languages: Vec<Language>,
    /// Whose move it is.
    pub next: ShownMove,
}

/// Something that happened lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct News {
    /// In which review.
    pub review: StateCode,
    /// What.
    pub what: HistoryLine,
}

/// How many reviews of each group are at which stage. Everybody may ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowTotals {}

/// Totals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Totals {
    /// The day for which they hold.
    pub as_of: Day,
    /// The groups.
    pub groups: Vec<GroupTotals>,
    /// Reviews one by one, without anything of lateness: those whose State agreed, or all where the Conference lets everybody see them
    /// (AMB-36). By group, then by name.
    pub reviews: Vec<ReviewLine>,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GroupTotals {
    /// The group.
    pub group: YearlyGroup,
    /// Its first day.
    pub start: Day,
    /// How many reviews it has.
    pub reviews: u32,
    /// The phase that it is in; none before its first.
    pub phase: Option<Phase>,
    /// The cluster of that phase.
    pub cluster: Option<Cluster>,
    /// Since when.
    pub since: Option<Day>,
    /// The last day of that phase on the calendar.
    pub nominal_end: Option<DueDay>,
    /// By what it entered it.
    pub opened: Option<OpenedBy>,
    /// How many of its reviews are at each stage of that phase, first stage first.
    pub stages: Vec<StageCount>,
    /// The gate to the next phase; none after the last phase has opened.
    pub gate: Option<GateStanding>,
    /// Unfinished reviews of earlier phases (AMB-04).
    pub arrears: u32,
}

/// How many reviews are at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StageCount {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub reviews: u32,
}

/// How far a group is from its next phase (para. 10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GateStanding {
    /// How many reviews are complete, of those that were foreseen.
    pub completed: u32,
    /// How many were foreseen when the phase opened.
    pub foreseen: u32,
    /// How many must be complete.
    pub needed: u32,
    /// The share in tenths of a per cent, rounded down, so that what does not pass never reads as if it did.
    pub share: u32,
    /// Whether enough are.
    pub met: bool,
    /// The first day of the next phase on the calendar: it does not open before.
    pub not_before: Day,
}

/// How the gates will come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowForecast {}

/// A forecast for each group that has a gate before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Forecast {
    /// The day on which it was made.
    pub as_of: Day,
    /// The groups.
    pub groups: Vec<GroupForecast>,
}

/// A group's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GroupForecast {
    /// The group.
    pub group: YearlyGroup,
    /// The phase that is to be completed.
    pub phase: Phase,
    /// The gate.
    pub gate: GateStanding,
    /// How many were complete at the end of each month so far, oldest first.
    pub past: Vec<MonthCount>,
    /// How many will be at the end of each month from now on, at the present pace.
    pub coming: Vec<MonthRange>,
    /// How likely the gate is met by its day, in per cent; none where nothing was completed from which a pace could be taken.
    pub likely: Option<u32>,
    /// Over how many months the pace was taken.
    pub pace_months: u32,
}

/// How many were complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MonthCount {
    /// The last day of the month.
    pub until: Day,
    /// How many.
    pub completed: u32,
}

/// How many will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MonthRange {
    /// The last day of the month.
    pub until: Day,
    /// As many at least in nine of ten cases.
    pub low: u32,
    /// As many in the middle.
    pub middle: u32,
    /// As many at most in nine of ten cases.
    pub high: u32,
}

/// Which rules are in force, and since when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowRules {}

/// The rules of the reviews as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RulesInForce {
    /// The day for which it holds.
    pub as_of: Day,
    /// Version of the rules: hand it back to say what a change is based on.
    pub version: u64,
    /// The share that lets a group go on: so many
    pub numerator: u32,
    /// of so many.
    pub denominator: u32,
    /// The clusters of the phases, first to last.
    pub clusters: Vec<Cluster>,
    /// The first days of the groups.
    pub starts: Vec<Day>,
    /// How long a phase lasts, in months.
    pub phase_months: u16,
    /// How long States have for what a phase asks of them.
    #[schemars(length(min = 5, max = 5))]
    pub periods: Vec<Period>,
    /// The readings.
    pub readings: ReviewReadings,
    /// What the Conference changed, oldest first.
    pub amendments: Vec<AmendmentLine>,
    /// What working groups recommended, oldest first. None of it holds by that (para. 16).
    pub recommendations: Vec<RecommendationLine>,
}

/// A recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecommendationLine {
    /// Its number, from 1.
    pub number: u32,
    /// What.
    pub amendment: Amendment,
    /// The first day on which it would hold.
    pub from: Day,
    /// Which of them recommended it, when, and where that can be read.
    pub recommendation: DecisionReference,
    /// Why it does not count as recommended, where it was struck.
    pub struck: Option<String>,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AmendmentLine {
    /// What; none where readings were chosen, or a time was changed.
    pub amendment: Option<Amendment>,
    /// The time that was changed; none where something else was.
    pub period: Option<Period>,
    /// From when.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// Who read what is confidential in a review, two hundred to a page: for the States of that review and the Secretariat (paras. 21 and 37).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListReads {
    /// The State under review.
    pub state: StateCode,
    /// Which page, from 1; the first where none is named.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub page: Option<u32>,
}

/// They, the latest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reads {
    /// Which page this is, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// The reads, by reader and day.
    pub reads: Vec<ReadLine>,
}

/// What happened in a review, two hundred to a page: for the States of that review and the Secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListHistory {
    /// The State under review.
    pub state: StateCode,
    /// Which page, from 1; the first where none is named.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub page: Option<u32>,
}

/// It, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct History {
    /// Which page this is, from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// What happened.
    pub history: Vec<HistoryLine>,
}

/// What somebody read on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadLine {
    /// Who, by role: `official`, `mission` or `secretariat`.
    pub role: String,
    /// For which State; none for the Secretariat.
    pub state: Option<StateCode>,
    /// The account.
    pub account: String,
    /// The day, in Vienna.
    pub on: Day,
    /// How often.
    pub times: u32,
    /// When last.
    pub last: Instant,
}
