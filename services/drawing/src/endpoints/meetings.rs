//! Meetings.

use contracts::drawing::{CancelMeeting, MoveMeeting, ScheduleMeeting};
use contracts::{Notice, Recorded};
use runtime::{Context, Failure};

use super::{recorded, silent};
use crate::domain::{Cycle, meetings};

pub(crate) async fn schedule(mut context: Context<'_>, command: ScheduleMeeting) -> Result<Recorded, Failure> {
    let today = context.today();
    let decide = |cycle: &Cycle| meetings::schedule(cycle, &command, today);
    recorded(&mut context, decide, about).await
}

pub(crate) async fn reschedule(mut context: Context<'_>, command: MoveMeeting) -> Result<Recorded, Failure> {
    let today = context.today();
    let decide = |cycle: &Cycle| meetings::reschedule(cycle, &command, today);
    recorded(&mut context, decide, |cycle, _| about(cycle, Some(command.meeting))).await
}

pub(crate) async fn cancel(mut context: Context<'_>, command: CancelMeeting) -> Result<Recorded, Failure> {
    recorded(&mut context, |cycle| meetings::cancel(cycle, &command), silent).await
}

fn about(cycle: &Cycle, number: Option<u32>) -> Vec<Notice> {
    let meeting = number.and_then(|number| cycle.meeting(number));
    meeting.map(|meeting| meetings::warnings(cycle, meeting)).unwrap_or_default()
}
