//! Requests that the draw be repeated, and consultations.

use axum::extract::Path;
use contracts::Recorded;
use contracts::drawing::{ListRequests, RequestLine, Requests};
use treaty::StateCode;

use crate::pages::Names;
use crate::pages::drawing::{RequestsPage, forms};
use crate::pages::form::Form;
use crate::routes::reader::{Desk, Shown, Trouble};
use crate::routes::submit::{Done, Sent};

const REQUESTS: &str = "/desk/requests";

fn recorded(reply: Recorded) -> Done {
    Done::new(REQUESTS, "done-recorded").with(reply)
}

pub(super) async fn requests(desk: Desk) -> Shown {
    let (requests, result) = tokio::join!(desk.ask(&ListRequests {}), desk.result(None));
    let (requests, names) = (requests?, Names::of_pool(&result?.states));
    Ok(desk.show(&RequestsPage { frame: &desk.frame, requests: &requests, names }))
}

async fn redraw_form(desk: &Desk) -> Result<Form, Trouble> {
    let (overview, result) = tokio::join!(desk.overview(), desk.result(None));
    Ok(forms::redraw(&desk.frame, &overview?, &result?))
}

pub(super) async fn ask_redraw(desk: Desk) -> Shown {
    let form = redraw_form(&desk).await?;
    desk.ask_with(form)
}

pub(super) async fn redraw(Sent { desk, values }: Sent) -> Shown {
    let form = redraw_form(&desk).await?;
    desk.submit(&values, forms::read_redraw(&values), form, recorded).await
}

fn request<'a>(desk: &Desk, requests: &'a Requests, number: u32) -> Result<&'a RequestLine, Trouble> {
    requests.requests.iter().find(|line| line.request == number).ok_or_else(|| desk.not_found())
}

async fn withdraw_form(desk: &Desk, number: u32) -> Result<Form, Trouble> {
    let (overview, requests) = tokio::join!(desk.overview(), desk.ask(&ListRequests {}));
    Ok(forms::withdraw(&desk.frame, &overview?, request(desk, &requests?, number)?))
}

pub(super) async fn ask_withdraw(desk: Desk, Path(number): Path<u32>) -> Shown {
    let form = withdraw_form(&desk, number).await?;
    desk.ask_with(form)
}

pub(super) async fn withdraw(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let form = withdraw_form(&desk, number).await?;
    desk.submit(&values, forms::read_withdraw(number, &values), form, recorded).await
}

async fn decide_form(desk: &Desk, number: u32) -> Result<Form, Trouble> {
    let (overview, requests) = tokio::join!(desk.overview(), desk.ask(&ListRequests {}));
    Ok(forms::decide(&desk.frame, &overview?, request(desk, &requests?, number)?))
}

pub(super) async fn ask_decide(desk: Desk, Path(number): Path<u32>) -> Shown {
    let form = decide_form(&desk, number).await?;
    desk.ask_with(form)
}

pub(super) async fn decide(Path(number): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let form = decide_form(&desk, number).await?;
    desk.submit(&values, forms::read_decide(number, &values), form, recorded).await
}

async fn consultation_form(desk: &Desk) -> Result<Form, Trouble> {
    let (overview, result) = tokio::join!(desk.overview(), desk.result(None));
    Ok(forms::consultation(&desk.frame, &overview?, &result?))
}

pub(super) async fn ask_consultation(desk: Desk) -> Shown {
    let form = consultation_form(&desk).await?;
    desk.ask_with(form)
}

pub(super) async fn consultation(Sent { desk, values }: Sent) -> Shown {
    let form = consultation_form(&desk).await?;
    desk.submit(&values, forms::read_consultation(&values), form, recorded).await
}

/// The State under review and the reviewing State of a path.
type Pair = (String, String);

fn pair(desk: &Desk, (state, reviewer): &Pair) -> Result<(StateCode, StateCode), Trouble> {
    let read = |text: &str| text.parse().map_err(|_| desk.not_found());
    Ok((read(state)?, read(reviewer)?))
}

async fn close_form(desk: &Desk, (state, reviewer): (StateCode, StateCode)) -> Result<Form, Trouble> {
    let (overview, result) = tokio::join!(desk.overview(), desk.result(None));
    Ok(forms::close_consultation(&desk.frame, &overview?, &Names::of_pool(&result?.states), state, reviewer))
}

pub(super) async fn ask_close(desk: Desk, Path(states): Path<Pair>) -> Shown {
    let states = pair(&desk, &states)?;
    let form = close_form(&desk, states).await?;
    desk.ask_with(form)
}

pub(super) async fn close(Path(states): Path<Pair>, Sent { desk, values }: Sent) -> Shown {
    let (state, reviewer) = pair(&desk, &states)?;
    let form = close_form(&desk, (state, reviewer)).await?;
    desk.submit(&values, forms::read_close_consultation(state, reviewer, &values), form, recorded).await
}
