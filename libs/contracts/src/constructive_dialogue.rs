//! Constructive dialogues with non-governmental organizations and other stakeholders (procedures and rules, para. 53).

mod commands;
mod events;
mod queries;
mod readings;
mod words;

pub use commands::*;
pub use events::*;
pub use queries::*;
pub use readings::*;
pub use words::*;

use crate::Recorded;
use crate::define::messages;

messages! {
    service "constructive-dialogue";
    events ConstructiveDialogueEvent {
        "dialogue": "dialogue-convened" => DialogueConvened,
        "dialogue": "dialogue-moved" => DialogueMoved,
        "dialogue": "objections-day-moved" => ObjectionsDayMoved,
        "dialogue": "dialogue-changed" => DialogueChanged,
        "dialogue": "deadline-announced" => DeadlineAnnounced,
        "dialogue": "chairs-named" => ChairsNamed,
        "dialogue": "list-circulated" => ListCirculated,
        "dialogue": "programme-recorded" => ProgrammeRecorded,
        "dialogue": "panel-recorded" => PanelRecorded,
        "dialogue": "background-paper-added" => BackgroundPaperAdded,
        "dialogue": "report-adopted" => ReportAdopted,
        "dialogue": "dialogue-cancelled" => DialogueCancelled,
        "dialogue": "dialogue-opened" => DialogueOpened,
        "dialogue": "dialogue-closed" => DialogueClosed,
        "dialogue": "attendance-recorded" => AttendanceRecorded,
        "dialogue": "input-recorded" => InputRecorded,
        "dialogue": "input-struck" => InputStruck,
        "dialogue": "summary-attached" => SummaryAttached,
        "dialogue": "summary-missing" => SummaryMissing,
        "dialogue": "participants-released" => ParticipantsReleased,
        "session": "session-scheduled" => SessionScheduled,
        "application": "application-received" => ApplicationReceived,
        "application": "application-changed" => ApplicationChanged,
        "application": "dialogue-chosen" => DialogueChosen,
        "application": "address-confirmed" => AddressConfirmed,
        "application": "attendance-withdrawn" => AttendanceWithdrawn,
        "application": "comments-received" => CommentsReceived,
        "application": "comments-decided" => CommentsDecided,
        "application": "objection-raised" => ObjectionRaised,
        "application": "objection-withdrawn" => ObjectionWithdrawn,
        "application": "bureau-decided" => BureauDecided,
        "application": "application-approved" => ApplicationApproved,
        "application": "matter-unresolved" => MatterUnresolved,
        "application": "activity-reported" => ActivityReported,
        "application": "particulars-erased" => ParticularsErased,
        "application": "kind-settled" => KindSettled,
        "application": "publication-allowed" => PublicationAllowed,
        "application": "comments-erased" => CommentsErased,
    }
    commands {
        "convene-dialogue" => ConveneDialogue -> Recorded,
        "move-dialogue" => MoveDialogue -> Recorded,
        "change-dialogue" => ChangeDialogue -> Recorded,
        "announce-deadline" => AnnounceDeadline -> Recorded,
        "name-chairs" => NameChairs -> Recorded,
        "circulate-list" => CirculateList -> Recorded,
        "record-programme" => RecordProgramme -> Recorded,
        "record-panel" => RecordPanel -> Recorded,
        "add-background-paper" => AddBackgroundPaper -> Recorded,
        "record-report-adopted" => RecordReportAdopted -> Recorded,
        "cancel-dialogue" => CancelDialogue -> Recorded,
        "open-dialogue" => OpenDialogue -> Recorded,
        "close-dialogue" => CloseDialogue -> Recorded,
        "record-attendance" => RecordAttendance -> Recorded,
        "record-input" => RecordInput -> Recorded,
        "schedule-session" => ScheduleSession -> Recorded,
        "attach-summary" => AttachSummary -> Recorded,
        "apply" => Apply -> Receipt,
        "change-application" => ChangeApplication -> Recorded,
        "choose-dialogue" => ChooseDialogue -> Recorded,
        "confirm-address" => ConfirmAddress -> Recorded,
        "withdraw-attendance" => WithdrawAttendance -> Recorded,
        "send-comments" => SendComments -> Recorded,
        "send-comments-file" => SendCommentsFile -> Recorded,
        "decide-comments" => DecideComments -> Recorded,
        "object" => Object -> Recorded,
        "withdraw-objection" => WithdrawObjection -> Recorded,
        "record-bureau-decision" => RecordBureauDecision -> Recorded,
        "report-activity" => ReportActivity -> Recorded,
        "erase-particulars" => EraseParticulars -> Recorded,
        "settle-kind" => SettleKind -> Recorded,
        "allow-publication" => AllowPublication -> Recorded,
        "erase-comments" => EraseComments -> Recorded,
        "strike-input" => StrikeInput -> Recorded,
        "release-participants" => ReleaseParticipants -> Recorded,
    }
    queries {
        "dialogues" => ListDialogues -> Dialogues,
        "dialogue" => FindDialogue -> DialogueFile,
        "applications" => ListApplications -> Applications,
        "application" => FindApplication -> ApplicationFile,
        "own-applications" => ListOwnApplications -> Applications,
        "list" => ShowList -> ListOfApplicants,
        "inputs" => ListInputs -> Inputs,
        "find-comments-file" => FindCommentsFile -> CommentsFile,
        "find-receipt" => FindReceipt -> Receipt,
        "check-receipt" => CheckReceipt -> CheckedReceipt,
        "waiting" => ListWaiting -> Waiting,
        "participants" => ListParticipants -> Participants,
        "find-participants-file" => FindParticipantsFile -> CommentsFile,
    }
    replies {
        "receipt" => Receipt,
        "comments-file" => CommentsFile,
        "checked-receipt" => CheckedReceipt,
        "dialogues-reply" => Dialogues,
        "dialogue-file" => DialogueFile,
        "applications-reply" => Applications,
        "application-file" => ApplicationFile,
        "list-of-applicants" => ListOfApplicants,
        "inputs-reply" => Inputs,
        "waiting-reply" => Waiting,
        "participants-reply" => Participants,
    }
}
