//! What can be read of people whom States name for reviews. How much is answered depends on who asks.

use axum::Json;
use axum::extract::{Path, Query, State};
use contracts::Query as Question;
use contracts::registry::{
    CompareNote, FindNote, ListIntake, ListPeople, ListPeopleReads, ListTrainings, ShowDirectory, ShowOwnProfile,
    ShowPublicDirectory,
};

use super::reads::{Answer, ask, code};
use crate::http::Portal;
use crate::http::gate::Visitor;
use crate::pages::pager::WhichPage;

pub(super) async fn people(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
) -> Answer<<ListPeople as Question>::Reply> {
    ask(&portal, &visitor, &ListPeople { state: code(&state)? }).await
}

pub(super) async fn who_read(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path(state): Path<String>,
    Query(page): Query<WhichPage>,
) -> Answer<<ListPeopleReads as Question>::Reply> {
    ask(&portal, &visitor, &ListPeopleReads { state: code(&state)?, page: page.asked() }).await
}

pub(super) async fn note(
    State(portal): State<Portal>,
    visitor: Visitor,
    Path((state, note)): Path<(String, u32)>,
) -> Answer<<FindNote as Question>::Reply> {
    ask(&portal, &visitor, &FindNote { state: code(&state)?, note }).await
}

/// Changes nothing; its question is too large for an address.
pub(super) async fn compare_note(
    State(portal): State<Portal>,
    visitor: Visitor,
    Json(question): Json<CompareNote>,
) -> Answer<<CompareNote as Question>::Reply> {
    ask(&portal, &visitor, &question).await
}

pub(super) async fn intake(State(portal): State<Portal>, visitor: Visitor) -> Answer<<ListIntake as Question>::Reply> {
    ask(&portal, &visitor, &ListIntake {}).await
}

pub(super) async fn trainings(
    State(portal): State<Portal>,
    visitor: Visitor,
) -> Answer<<ListTrainings as Question>::Reply> {
    ask(&portal, &visitor, &ListTrainings {}).await
}

pub(super) async fn directory(
    State(portal): State<Portal>,
    visitor: Visitor,
    Query(question): Query<ShowDirectory>,
) -> Answer<<ShowDirectory as Question>::Reply> {
    ask(&portal, &visitor, &question).await
}

pub(super) async fn public_directory(
    State(portal): State<Portal>,
    visitor: Visitor,
) -> Answer<<ShowPublicDirectory as Question>::Reply> {
    ask(&portal, &visitor, &ShowPublicDirectory {}).await
}

pub(super) async fn own_profile(
    State(portal): State<Portal>,
    visitor: Visitor,
) -> Answer<<ShowOwnProfile as Question>::Reply> {
    ask(&portal, &visitor, &ShowOwnProfile {}).await
}
