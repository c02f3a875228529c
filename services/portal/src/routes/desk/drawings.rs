//! From the choice of a pool to the lots.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use contracts::Recorded;
use contracts::drawing::{ListRequests, MeetingLine, Overview, PoolPreview, PreviewPool, Stage};

use crate::pages::drawing::{DeskDrawingPage, DeskDrawingsPage, PoolPage, forms};
use crate::pages::form::{Form, FormPage, Values};
use crate::routes::reader::{Desk, Shown, Trouble};
use crate::routes::submit::{Done, Sent};
use crate::text::InLanguage as _;

pub(super) async fn drawings(desk: Desk) -> Shown {
    let overview = desk.overview().await?;
    Ok(desk.show(&DeskDrawingsPage { frame: &desk.frame, overview: &overview }))
}

async fn choice(desk: &Desk) -> Result<Form, Trouble> {
    let (overview, requests, states) = tokio::join!(desk.overview(), desk.ask(&ListRequests {}), desk.states(None));
    Ok(forms::freeze(&desk.frame, &overview?, &requests?, &states?.states))
}

pub(super) async fn ask_freeze(desk: Desk) -> Shown {
    let form = choice(&desk).await?;
    desk.ask_with(form)
}

/// The choice again, with what is wrong with it.
async fn choice_again(desk: &Desk, values: &Values, complete: impl FnOnce(Form) -> Form) -> Shown {
    let form = choice(desk).await?.filled(values).command(desk.new_id()?);
    Ok(desk.again(complete(form)))
}

/// The pool as it would be frozen; or the choice again, with the reason.
async fn previewed(desk: &Desk, values: &Values) -> Result<Result<PoolPreview, Response>, Trouble> {
    let query: PreviewPool = match forms::read_preview(values) {
        Ok(query) => query,
        Err(faults) => {
            return choice_again(desk, values, |form| form.with_faults(&desk.frame, faults)).await.map(Err);
        }
    };
    match desk.portal.query(&desk.visitor, &query).await {
        Ok(preview) => Ok(Ok(preview.in_language(&desk.frame.texts))),
        Err(bus::RequestError::Answered { outcome: bus::Outcome::Refused, notice }) => {
            choice_again(desk, values, |form| form.refused(desk.refusal(&notice))).await.map(Err)
        }
        Err(fault) => Err(desk.trouble(&fault)),
    }
}

/// The meeting that was chosen; none for a test.
fn meeting<'a>(overview: &'a Overview, values: &Values) -> Option<&'a MeetingLine> {
    let number = values.one("meeting").and_then(|text| text.parse().ok());
    overview.meetings.iter().find(|meeting| Some(meeting.meeting) == number)
}

pub(super) async fn preview(Sent { desk, values }: Sent) -> Shown {
    match previewed(&desk, &values).await? {
        Ok(preview) => pool_page(&desk, &values, &preview, StatusCode::OK).await,
        Err(again) => Ok(again),
    }
}

async fn pool_page(desk: &Desk, values: &Values, preview: &PoolPreview, status: StatusCode) -> Shown {
    let overview = desk.overview().await?;
    let form = forms::open_questions(&desk.frame, preview, values).command(desk.new_id()?);
    let meeting = meeting(&overview, values);
    Ok(desk.show_as(status, &PoolPage { frame: &desk.frame, meeting, preview, form }))
}

pub(super) async fn confirm(Sent { desk, values }: Sent) -> Shown {
    let preview = match previewed(&desk, &values).await? {
        Ok(preview) => preview,
        Err(again) => return Ok(again),
    };
    if !preview.impossible.is_empty() {
        return pool_page(&desk, &values, &preview, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let overview = desk.overview().await?;
    let form = forms::confirm_freeze(&desk.frame, &overview, meeting(&overview, &values), &preview, &values);
    let form = form.command(desk.new_id()?);
    Ok(desk.show(&FormPage { frame: &desk.frame, form }))
}

pub(super) async fn freeze(Sent { desk, values }: Sent) -> Shown {
    let preview = match previewed(&desk, &values).await? {
        Ok(preview) => preview,
        Err(again) => return Ok(again),
    };
    let overview = desk.overview().await?;
    let form = forms::confirm_freeze(&desk.frame, &overview, meeting(&overview, &values), &preview, &values);
    let read = forms::read_freeze(&values);
    desk.submit(&values, read, form, |recorded: Recorded| {
        let to =
            recorded.number.map_or_else(|| "/desk/drawings".to_owned(), |number| format!("/desk/drawings/{number}"));
        Done::new(to, "done-frozen").with(recorded)
    })
    .await
}

pub(super) async fn drawing(desk: Desk, Path(number): Path<u32>) -> Shown {
    let overview = desk.overview().await?;
    let line = desk.drawing(&overview, number)?;
    if line.stage != Stage::Frozen {
        return Ok(desk.redirect(&format!("/drawings/{number}")));
    }
    let form = forms::room_value(&desk.frame, &overview, line).command(desk.new_id()?);
    Ok(desk.show(&DeskDrawingPage::new(&desk.frame, &overview, line, form)))
}

pub(super) async fn room(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let overview = desk.overview().await?;
    let line = desk.drawing(&overview, number)?;
    let form = forms::room_value(&desk.frame, &overview, line);
    match desk.attempt(&values, forms::read_room_value(number, &values), form).await {
        Ok(recorded) => Ok(desk.go_on(Done::new(format!("/desk/drawings/{number}"), "done-room").with(recorded))),
        Err(form) => {
            let page = DeskDrawingPage::new(&desk.frame, &overview, line, *form);
            Ok(desk.show_as(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

async fn strike_form(desk: &Desk, drawing: u32, number: u32) -> Result<Form, Trouble> {
    let overview = desk.overview().await?;
    let line = desk.drawing(&overview, drawing)?;
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let value = index.and_then(|index| line.room.get(index)).ok_or_else(|| desk.not_found())?;
    Ok(forms::strike(&desk.frame, &overview, line, number, value))
}

pub(super) async fn ask_strike(desk: Desk, Path((drawing, number)): Path<(u32, u32)>) -> Shown {
    let form = strike_form(&desk, drawing, number).await?;
    desk.ask_with(form)
}

pub(super) async fn strike(Path((drawing, number)): Path<(u32, u32)>, Sent { desk, values }: Sent) -> Shown {
    let form = strike_form(&desk, drawing, number).await?;
    let read = forms::read_strike(drawing, number, &values);
    let to = format!("/desk/drawings/{drawing}");
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-struck").with(recorded)).await
}

fn meeting_of(overview: &Overview, number: Option<u32>) -> Option<&MeetingLine> {
    overview.meetings.iter().find(|meeting| Some(meeting.meeting) == number)
}

pub(super) async fn ask_hold(desk: Desk, Path(number): Path<u32>) -> Shown {
    let overview = desk.overview().await?;
    let line = desk.drawing(&overview, number)?;
    desk.ask_with(forms::hold(&desk.frame, &overview, line, meeting_of(&overview, line.meeting)))
}

pub(super) async fn hold(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let overview = desk.overview().await?;
    let line = desk.drawing(&overview, number)?;
    let form = forms::hold(&desk.frame, &overview, line, meeting_of(&overview, line.meeting));
    let read = forms::read_hold(line, &values);
    let to = format!("/drawings/{number}/ceremony");
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-drawn").with(recorded)).await
}

pub(super) async fn ask_abandon(desk: Desk, Path(number): Path<u32>) -> Shown {
    let overview = desk.overview().await?;
    desk.ask_with(forms::abandon(&desk.frame, &overview, desk.drawing(&overview, number)?))
}

pub(super) async fn abandon(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let overview = desk.overview().await?;
    let form = forms::abandon(&desk.frame, &overview, desk.drawing(&overview, number)?);
    let read = forms::read_abandon(number, &values);
    let to = format!("/drawings/{number}");
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-abandoned").with(recorded)).await
}

async fn consent_form(desk: &Desk) -> Result<Form, Trouble> {
    let (overview, result) = tokio::join!(desk.overview(), desk.result(None));
    Ok(forms::consent(&desk.frame, &overview?, &result?))
}

pub(super) async fn ask_consent(desk: Desk) -> Shown {
    let form = consent_form(&desk).await?;
    desk.ask_with(form)
}

pub(super) async fn consent(Sent { desk, values }: Sent) -> Shown {
    let form = consent_form(&desk).await?;
    let read = forms::read_consent(&values);
    desk.submit(&values, read, form, |recorded: Recorded| Done::new("/desk/drawings", "done-recorded").with(recorded))
        .await
}

async fn override_form(desk: &Desk) -> Result<Form, Trouble> {
    let (overview, result) = tokio::join!(desk.overview(), desk.result(None));
    Ok(forms::override_reviewer(&desk.frame, &overview?, &result?))
}

pub(super) async fn ask_override(desk: Desk) -> Shown {
    let form = override_form(&desk).await?;
    desk.ask_with(form)
}

pub(super) async fn override_reviewer(Sent { desk, values }: Sent) -> Shown {
    let form = override_form(&desk).await?;
    let read = forms::read_override(&values);
    let to = read.as_ref().map(|command| format!("/pairings/{}", command.state_under_review)).unwrap_or_default();
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-recorded").with(recorded)).await
}
