//! Meetings: scheduled, moved, cancelled.

use axum::extract::Path;
use contracts::Recorded;
use contracts::drawing::{MeetingLine, Overview};

use crate::pages::drawing::{DeskMeetingsPage, forms};
use crate::routes::reader::{Desk, Shown, Trouble};
use crate::routes::submit::{Done, Sent};

const MEETINGS: &str = "/desk/meetings";

pub(super) async fn meetings(desk: Desk) -> Shown {
    let overview = desk.overview().await?;
    Ok(desk.show(&DeskMeetingsPage { frame: &desk.frame, overview: &overview }))
}

pub(super) async fn ask_schedule(desk: Desk) -> Shown {
    let overview = desk.overview().await?;
    desk.ask_with(forms::schedule(&desk.frame, &overview))
}

pub(super) async fn schedule(Sent { desk, values }: Sent) -> Shown {
    let form = forms::schedule(&desk.frame, &desk.overview().await?);
    let read = forms::read_schedule(&values);
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(MEETINGS, "done-scheduled").with(recorded)).await
}

fn meeting<'a>(desk: &Desk, overview: &'a Overview, number: u32) -> Result<&'a MeetingLine, Trouble> {
    overview.meetings.iter().find(|meeting| meeting.meeting == number).ok_or_else(|| desk.not_found())
}

pub(super) async fn ask_move(desk: Desk, Path(number): Path<u32>) -> Shown {
    let overview = desk.overview().await?;
    desk.ask_with(forms::move_meeting(&desk.frame, &overview, meeting(&desk, &overview, number)?))
}

pub(super) async fn move_meeting(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let overview = desk.overview().await?;
    let form = forms::move_meeting(&desk.frame, &overview, meeting(&desk, &overview, number)?);
    let read = forms::read_move(number, &values);
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(MEETINGS, "done-moved").with(recorded)).await
}

pub(super) async fn ask_cancel(desk: Desk, Path(number): Path<u32>) -> Shown {
    let overview = desk.overview().await?;
    desk.ask_with(forms::cancel_meeting(&desk.frame, &overview, meeting(&desk, &overview, number)?))
}

pub(super) async fn cancel(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let overview = desk.overview().await?;
    let form = forms::cancel_meeting(&desk.frame, &overview, meeting(&desk, &overview, number)?);
    let read = forms::read_cancel(number, &values);
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(MEETINGS, "done-cancelled").with(recorded)).await
}
