//! The drawing of lots: meetings, frozen pools, ceremonies, results, requests to draw again.

mod commands;
mod documents;
mod events;
mod queries;
mod readings;

pub use commands::*;
pub use documents::*;
pub use events::*;
pub use queries::*;
pub use readings::*;

use crate::Recorded;
use crate::define::messages;

messages! {
    service "drawing";
    events DrawingEvent {
        "cycle": "meeting-scheduled" => MeetingScheduled,
        "cycle": "meeting-moved" => MeetingMoved,
        "cycle": "meeting-cancelled" => MeetingCancelled,
        "cycle": "pool-frozen" => PoolFrozen,
        "cycle": "room-value-recorded" => RoomValueRecorded,
        "cycle": "room-value-struck" => RoomValueStruck,
        "cycle": "drawing-abandoned" => DrawingAbandoned,
        "cycle": "lots-drawn" => LotsDrawn,
        "cycle": "redraw-requested" => RedrawRequested,
        "cycle": "redraw-withdrawn" => RedrawWithdrawn,
        "cycle": "redraw-decided" => RedrawDecided,
        "cycle": "consultation-requested" => ConsultationRequested,
        "cycle": "consultation-closed" => ConsultationClosed,
        "cycle": "consent-recorded" => ConsentRecorded,
        "cycle": "override-recorded" => OverrideRecorded,
        "cycle": "reviewers-settled" => ReviewersSettled,
    }
    commands {
        "schedule-meeting" => ScheduleMeeting -> Recorded,
        "move-meeting" => MoveMeeting -> Recorded,
        "cancel-meeting" => CancelMeeting -> Recorded,
        Long "freeze-pool" => FreezePool -> Recorded,
        "record-room-value" => RecordRoomValue -> Recorded,
        "strike-room-value" => StrikeRoomValue -> Recorded,
        "abandon-drawing" => AbandonDrawing -> Recorded,
        Long "draw-lots" => DrawLots -> Recorded,
        Long "request-redraw" => RequestRedraw -> Recorded,
        "withdraw-redraw" => WithdrawRedraw -> Recorded,
        "decide-redraw" => DecideRedraw -> Recorded,
        "request-consultation" => RequestConsultation -> Recorded,
        "close-consultation" => CloseConsultation -> Recorded,
        "record-consent" => RecordConsent -> Recorded,
        "record-override" => RecordOverride -> Recorded,
    }
    queries {
        "overview" => ShowOverview -> Overview,
        Long "preview-pool" => PreviewPool -> PoolPreview,
        "result" => ShowResult -> DrawingResult,
        "fetch-inputs" => FetchInputs -> TranscriptText,
        "fetch-transcript" => FetchTranscript -> TranscriptText,
        Long "chances" => ShowChances -> Chances,
        "requests" => ListRequests -> Requests,
    }
    replies {
        "overview-reply" => Overview,
        "pool-preview" => PoolPreview,
        "result-reply" => DrawingResult,
        "transcript-text" => TranscriptText,
        "chances-reply" => Chances,
        "requests-reply" => Requests,
    }
}
