//! The drawing of lots, held in meetings (paras. 17 and 28 to 30 of the procedures and rules).
//!
//! Everything that was decided is one stream, the [`domain::Cycle`]. What it needs to know of the States it learns from the
//! registry's events. The lots are drawn by the engine [`lots`], outside of any transaction, and recorded if nothing changed meanwhile.

mod desk;
pub mod domain;
mod endpoints;
mod secrets;
pub mod views;

use std::sync::Arc;

use contracts::drawing::{
    AbandonDrawing, CancelMeeting, CloseConsultation, DecideRedraw, DrawLots, DrawingEvent, FetchInputs,
    FetchTranscript, FreezePool, ListRequests, MoveMeeting, PreviewPool, RecordConsent, RecordOverride,
    RecordRoomValue, RequestConsultation, RequestRedraw, ScheduleMeeting, ShowChances, ShowOverview, ShowResult,
    StrikeRoomValue, WithdrawRedraw,
};
use journal::Migration;
use runtime::Service;

use desk::Desk;
use domain::Known;
use endpoints::{ceremony, chances, freezing, meetings, queries, redraws, states};

const MIGRATIONS: [Migration; 3] = [
    Migration { number: 1, name: "drawing", sql: include_str!("../migrations/0001_drawing.sql") },
    Migration { number: 2, name: "learnt", sql: include_str!("../migrations/0002_learnt.sql") },
    Migration { number: 3, name: "reviewers", sql: include_str!("../migrations/0003_reviewers.sql") },
];

/// The service at a glance.
#[must_use]
pub fn service() -> Service {
    let desk = Arc::new(Desk::default());
    Service::new("drawing")
        .migrations(&MIGRATIONS)
        .command::<ScheduleMeeting, _>(meetings::schedule)
        .command::<MoveMeeting, _>(meetings::reschedule)
        .command::<CancelMeeting, _>(meetings::cancel)
        .prepared_command::<FreezePool, _, _, _>(freezing::examine, freezing::freeze)
        .command::<RecordRoomValue, _>(ceremony::record_room_value)
        .command::<StrikeRoomValue, _>(ceremony::strike_room_value)
        .command::<AbandonDrawing, _>(ceremony::abandon)
        .prepared_command::<DrawLots, _, _, _>(ceremony::draw, ceremony::record)
        .prepared_command::<RequestRedraw, _, _, _>(redraws::readings, redraws::request)
        .command::<WithdrawRedraw, _>(redraws::withdraw)
        .command::<DecideRedraw, _>(redraws::decide)
        .command::<RequestConsultation, _>(redraws::request_consultation)
        .command::<CloseConsultation, _>(redraws::close_consultation)
        .command::<RecordConsent, _>(states::record_consent)
        .command::<RecordOverride, _>(states::record_override)
        .query::<ShowOverview, _>(queries::overview)
        .query::<PreviewPool, _>(queries::preview)
        .query::<ShowResult, _>(queries::result)
        .query::<FetchInputs, _>(queries::inputs)
        .query::<FetchTranscript, _>(queries::transcript)
        .query::<ListRequests, _>(queries::requests)
        .query::<ShowChances, _>(move |inquiry, query| chances::chances(desk.clone(), inquiry, query))
        .learn::<Known>()
        .views::<DrawingEvent, _>(secrets::forget)
        .deadline(secrets::MEETING_OVER, ceremony::lapse)
        .deadline(endpoints::REVIEWERS_UNSAID, endpoints::say_reviewers)
}
