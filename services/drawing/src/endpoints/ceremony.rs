//! The ceremony: values from the room, and the draw outside the transaction.

use contracts::drawing::{AbandonDrawing, DrawLots, RecordRoomValue, StrikeRoomValue};
use contracts::{Notice, Recorded};
use journal::Deadline;
use lots::record::Transcript;
use runtime::{Context, Failure, Preparation};
use treaty::dates::vienna_date;

use super::{CYCLE, aside, recorded, silent};
use crate::domain::{Cycle, ceremony, meetings};
use crate::secrets;

pub(crate) async fn record_room_value(mut context: Context<'_>, command: RecordRoomValue) -> Result<Recorded, Failure> {
    recorded(&mut context, |cycle| ceremony::record_room_value(cycle, &command), silent).await
}

pub(crate) async fn strike_room_value(mut context: Context<'_>, command: StrikeRoomValue) -> Result<Recorded, Failure> {
    recorded(&mut context, |cycle| ceremony::strike_room_value(cycle, &command), silent).await
}

pub(crate) async fn abandon(mut context: Context<'_>, command: AbandonDrawing) -> Result<Recorded, Failure> {
    recorded(&mut context, |cycle| ceremony::abandon(cycle, &command), silent).await
}

/// Opens the secret and draws.
pub(crate) async fn draw(inquiry: Preparation, command: DrawLots) -> Result<Transcript, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    let opening = ceremony::open(&cycle, &command, vienna_date(inquiry.asked_at()))?;
    let secret = secrets::of(&inquiry, command.drawing).await?;
    Ok(aside(move || opening.draw(&secret)).await??)
}

/// Records what was drawn, if nothing was recorded in the room meanwhile.
pub(crate) async fn record(
    mut context: Context<'_>,
    (command, transcript): (DrawLots, Transcript),
) -> Result<Recorded, Failure> {
    let now = context.now();
    let decide = |cycle: &Cycle| ceremony::record(cycle, &command, &transcript, now);
    recorded(&mut context, decide, |cycle, _| about_its_meeting(cycle, command.drawing)).await
}

/// What there is to know of the meeting that held a drawing: that the first one came late, for example.
fn about_its_meeting(cycle: &Cycle, drawing: u32) -> Vec<Notice> {
    let meeting = cycle.drawing(drawing).and_then(|drawing| drawing.meeting).and_then(|number| cycle.meeting(number));
    meeting.map(|meeting| meetings::warnings(cycle, meeting)).unwrap_or_default()
}

/// Gives up, in public, what the meeting ended without drawing.
pub(crate) async fn lapse(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let drawing = deadline.payload.parse().map_err(|_| Failure::Broken("a deadline without its drawing".to_owned()))?;
    let today = context.today();
    recorded(&mut context, |cycle| Ok(ceremony::lapse(cycle, drawing, today)), silent).await.map(drop)
}
