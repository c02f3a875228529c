//! What can be read.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use contracts::Query as Question;
use contracts::drawing::{
    FetchInputs, FetchTranscript, ListRequests, PreviewPool, ShowChances, ShowOverview, ShowResult,
};
use contracts::registry::{FindState, ListStatements, ListStates};
use contracts::reviews::{
    FindReview, ListHistory, ListOwnMoves, ListReads, ListReviews, ShowBoard, ShowForecast, ShowRules, ShowTotals,
};
use serde::{Deserialize, Serialize};
use treaty::StateCode;

use super::openapi;
use crate::http::Portal;
use crate::http::gate::Visitor;
use crate::http::guard::form_token;
use crate::http::problem::Problem;
use crate::pages::board::BoardChoice;
use crate::pages::pager::WhichPage;

pub(super) type Answer<T> = Result<Json<T>, Problem>;

pub(super) async fn ask<Q: Question>(portal: &Portal, visitor: &Visitor, question: &Q) -> Answer<Q::Reply> {
    portal.query(visitor, question).await.map(Json).map_err(|fault| Problem::of(&fault))
}

/// The State of a path.
pub(super) fn code(state: &str) -> Result<StateCode, Problem> {
    state.parse().map_err(|_| Problem::plain(StatusCode::NOT_FOUND, "That is not a State's code."))
}

pub(super) async fn openapi() -> Json<serde_json::Value> {
    Json(openapi::document())
}

/// Who is signed in, and what its commands must carry.
#[derive(Serialize)]
pub(super) struct Who {
    account: String,
    csrf: String,
}

pub(super) async fn session(State(portal): State<Portal>, visitor: Visitor) -> Answer<Who> {
    let session = visitor.session().ok_or_else(|| Problem::plain(StatusCode::UNAUTHORIZED, "Nobody is signed in."))?;
    Ok(Json(Who { account: session.account.clone(), csrf: form_token(&portal, session) }))
}

pub(super) async fn states(
    State(portal): State<Portal>,
    visitor: Visitor,
    Query(question): Query<ListStates>,
) -> Answer<<ListStates as Question>::Reply> {
    ask(&portal, &visitor, &question).await
}

pub(super) async fn state(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
    Query(day): Query<ListStates>,
) -> Answer<<FindState as Question>::Reply> {
    let state = code(&state)?;
    ask(&portal, &visitor, &FindState { state, as_of: day.as_of }).await
}

pub(super) async fn statements(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
) -> Answer<<ListStatements as Question>::Reply> {
    let state = code(&state)?;
    ask(&portal, &visitor, &ListStatements { state }).await
}

pub(super) async fn overview(
    State(portal): State<Portal>,
    visitor: Visitor,
) -> Answer<<ShowOverview as Question>::Reply> {
    ask(&portal, &visitor, &ShowOverview {}).await
}

pub(super) async fn result(
    State(portal): State<Portal>,
    visitor: Visitor,
    Query(question): Query<ShowResult>,
) -> Answer<<ShowResult as Question>::Reply> {
    ask(&portal, &visitor, &question).await
}

pub(super) async fn requests(
    State(portal): State<Portal>,
    visitor: Visitor,
) -> Answer<<ListRequests as Question>::Reply> {
    ask(&portal, &visitor, &ListRequests {}).await
}

/// Changes nothing; its question is too large for an address.
pub(super) async fn pool_preview(
    State(portal): State<Portal>,
    visitor: Visitor,
    Json(question): Json<PreviewPool>,
) -> Answer<<PreviewPool as Question>::Reply> {
    ask(&portal, &visitor, &question).await
}

/// The bytes whose hash was published, from the moment it was.
pub(super) async fn inputs(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(drawing): Path<u32>,
) -> Result<Response, Problem> {
    let Json(record) = ask(&portal, &visitor, &FetchInputs { drawing }).await?;
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "public, max-age=3600")], record.text).into_response())
}

/// The canonical bytes themselves, so that what is kept can be verified.
pub(super) async fn transcript(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(drawing): Path<u32>,
) -> Result<Response, Problem> {
    let Json(record) = ask(&portal, &visitor, &FetchTranscript { drawing }).await?;
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "public, max-age=3600")], record.text).into_response())
}

#[derive(Deserialize)]
pub(super) struct Lots {
    #[serde(default)]
    shown: u32,
    #[serde(default = "eight")]
    next: u8,
}

const fn eight() -> u8 {
    8
}

pub(super) async fn chances(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(drawing): Path<u32>,
    Query(lots): Query<Lots>,
) -> Answer<<ShowChances as Question>::Reply> {
    ask(&portal, &visitor, &ShowChances { drawing, shown: lots.shown, next: lots.next }).await
}

pub(super) async fn board(
    State(portal): State<Portal>,
    visitor: Visitor,
    Query(asked): Query<Vec<(String, String)>>,
) -> Answer<<ShowBoard as Question>::Reply> {
    let choice = BoardChoice::strictly(&asked).ok_or_else(|| {
        Problem::plain(StatusCode::BAD_REQUEST, "Something in the address is no choice of the board.")
    })?;
    // What leaves as data is never in the order of days (para. 4 (b)).
    ask(&portal, &visitor, &choice.for_file()).await
}

pub(super) async fn reviews(
    State(portal): State<Portal>,
    visitor: Visitor,
    Query(question): Query<ListReviews>,
) -> Answer<<ListReviews as Question>::Reply> {
    ask(&portal, &visitor, &question).await
}

/// How much of reviews is asked for.
#[derive(Deserialize)]
pub(super) struct HowMuch {
    #[serde(default)]
    days_alone: bool,
}

pub(super) async fn review(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
    Query(HowMuch { days_alone }): Query<HowMuch>,
) -> Answer<<FindReview as Question>::Reply> {
    let state = code(&state)?;
    ask(&portal, &visitor, &FindReview { state, days_alone }).await
}

pub(super) async fn who_read(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
    Query(page): Query<WhichPage>,
) -> Answer<<ListReads as Question>::Reply> {
    ask(&portal, &visitor, &ListReads { state: code(&state)?, page: page.asked() }).await
}

pub(super) async fn history(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
    Query(page): Query<WhichPage>,
) -> Answer<<ListHistory as Question>::Reply> {
    ask(&portal, &visitor, &ListHistory { state: code(&state)?, page: page.asked() }).await
}

pub(super) async fn own_moves(
    State(portal): State<Portal>,
    visitor: Visitor,
    Query(HowMuch { days_alone }): Query<HowMuch>,
) -> Answer<<ListOwnMoves as Question>::Reply> {
    ask(&portal, &visitor, &ListOwnMoves { days_alone }).await
}

pub(super) async fn totals(State(portal): State<Portal>, visitor: Visitor) -> Answer<<ShowTotals as Question>::Reply> {
    ask(&portal, &visitor, &ShowTotals {}).await
}

pub(super) async fn forecast(
    State(portal): State<Portal>,
    visitor: Visitor,
) -> Answer<<ShowForecast as Question>::Reply> {
    ask(&portal, &visitor, &ShowForecast {}).await
}

pub(super) async fn rules(State(portal): State<Portal>, visitor: Visitor) -> Answer<<ShowRules as Question>::Reply> {
    ask(&portal, &visitor, &ShowRules {}).await
}
