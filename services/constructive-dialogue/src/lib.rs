//! Constructive dialogues with non-governmental organizations and other stakeholders (procedures and rules, para. 53).
//!
//! A dialogue is one stream, `dialogue/<number>`; an application is another, `application/<id>`, so that many can be taken at once;
//! a working group's sessions are a third. Decisions are in [`domain`]. What is personal or confidential lies in the service's own
//! tables ([`views`]), and the record holds salted digests of it.

mod deadlines;
pub mod domain;
mod endpoints;
mod private;
mod reactions;
mod receipts;
pub mod views;

use contracts::constructive_dialogue::{
    AddBackgroundPaper, AllowPublication, AnnounceDeadline, Apply, AttachSummary, CancelDialogue, ChangeApplication,
    ChangeDialogue, CheckReceipt, ChooseDialogue, CirculateList, CloseDialogue, ConfirmAddress, ConveneDialogue,
    DecideComments, EraseComments, EraseParticulars, FindApplication, FindCommentsFile, FindDialogue,
    FindParticipantsFile, FindReceipt, ListApplications, ListDialogues, ListInputs, ListOwnApplications,
    ListParticipants, ListWaiting, MoveDialogue, NameChairs, Object, OpenDialogue, RecordAttendance,
    RecordBureauDecision, RecordInput, RecordPanel, RecordProgramme, RecordReportAdopted, ReleaseParticipants,
    ReportActivity, ScheduleSession, SendComments, SendCommentsFile, SettleKind, ShowList, StrikeInput,
    WithdrawAttendance, WithdrawObjection,
};
use contracts::notices::NoticesEvent;
use contracts::registry::RegistryEvent;
use journal::Migration;
use runtime::Service;

use endpoints::{applications, dialogues, holding, lists, objections, queries, summaries};

const MIGRATIONS: [Migration; 6] = [
    Migration {
        number: 1,
        name: "constructive-dialogue",
        sql: include_str!("../migrations/0001_constructive_dialogue.sql"),
    },
    Migration { number: 2, name: "learnt", sql: include_str!("../migrations/0002_learnt.sql") },
    Migration { number: 3, name: "places", sql: include_str!("../migrations/0003_places.sql") },
    Migration { number: 4, name: "comments-files", sql: include_str!("../migrations/0004_comments_files.sql") },
    Migration { number: 5, name: "circulated-lists", sql: include_str!("../migrations/0005_circulated_lists.sql") },
    Migration { number: 6, name: "waiting", sql: include_str!("../migrations/0006_waiting.sql") },
];

/// The service at a glance.
#[must_use]
pub fn service() -> Service {
    let service = Service::new("constructive-dialogue")
        .migrations(&MIGRATIONS)
        .follow::<RegistryEvent, _>(reactions::learn)
        .follow::<NoticesEvent, _>(reactions::confirm)
        .deadline(deadlines::OBJECTIONS_OVER, deadlines::approve_all)
        .deadline(deadlines::CONFIRMED, reactions::confirm_again)
        .deadline(deadlines::UNRESOLVED, deadlines::alarm_all)
        .deadline(deadlines::DOCUMENTS_DUE, deadlines::ask_for_summaries)
        .deadline(deadlines::KEPT_LONG_ENOUGH, deadlines::forget_persons)
        .deadline(deadlines::WRITINGS_KEPT, deadlines::forget_writings);
    answering(holding_dialogues(taking_applications(service)))
}

fn holding_dialogues(service: Service) -> Service {
    service
        .command::<ConveneDialogue, _>(dialogues::convene)
        .command::<MoveDialogue, _>(dialogues::reschedule)
        .command::<ChangeDialogue, _>(dialogues::change)
        .command::<AnnounceDeadline, _>(dialogues::announce)
        .command::<NameChairs, _>(dialogues::name_chairs)
        .command::<CirculateList, _>(dialogues::circulate)
        .command::<CancelDialogue, _>(dialogues::cancel)
        .command::<RecordProgramme, _>(holding::record_programme)
        .command::<RecordPanel, _>(holding::record_panel)
        .command::<AddBackgroundPaper, _>(holding::add_paper)
        .command::<RecordReportAdopted, _>(holding::record_report)
        .command::<OpenDialogue, _>(holding::open)
        .command::<CloseDialogue, _>(holding::close)
        .command::<RecordAttendance, _>(holding::record_attendance)
        .command::<RecordInput, _>(holding::record_input)
        .command::<StrikeInput, _>(holding::strike_input)
        .command::<ReleaseParticipants, _>(dialogues::release_participants)
        .command::<ScheduleSession, _>(summaries::schedule_session)
        .command::<AttachSummary, _>(summaries::attach)
}

fn taking_applications(service: Service) -> Service {
    service
        .informed_command::<Apply, _, _, _>(applications::is_confirmed, applications::apply)
        .command::<ChangeApplication, _>(applications::change)
        .command::<ChooseDialogue, _>(applications::choose)
        .command::<ConfirmAddress, _>(applications::confirm_address)
        .command::<WithdrawAttendance, _>(applications::withdraw)
        .command::<SendComments, _>(applications::send_comments)
        .command::<SendCommentsFile, _>(applications::send_comments_file)
        .command::<DecideComments, _>(applications::decide_comments)
        .command::<ReportActivity, _>(applications::report_activity)
        .command::<EraseParticulars, _>(applications::erase)
        .command::<EraseComments, _>(applications::erase_comments)
        .command::<SettleKind, _>(applications::settle_kind)
        .command::<AllowPublication, _>(applications::allow_publication)
        .command::<Object, _>(objections::object)
        .command::<WithdrawObjection, _>(objections::withdraw)
        .command::<RecordBureauDecision, _>(objections::decide)
}

fn answering(service: Service) -> Service {
    service
        .query::<ListDialogues, _>(queries::dialogues)
        .query::<FindDialogue, _>(queries::dialogue)
        .query::<ListApplications, _>(queries::applications)
        .query::<FindApplication, _>(queries::application)
        .query::<ListOwnApplications, _>(queries::own_applications)
        .query::<ShowList, _>(lists::show)
        .query::<ListInputs, _>(queries::inputs)
        .query::<FindCommentsFile, _>(queries::comments_file)
        .query::<FindReceipt, _>(queries::receipt)
        .query::<CheckReceipt, _>(queries::check_receipt)
        .query::<ListWaiting, _>(queries::waiting)
        .query::<ListParticipants, _>(queries::participants)
        .query::<FindParticipantsFile, _>(queries::participants_file)
}
