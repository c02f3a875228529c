//! The same things as data: JSON over HTTP, described by an OpenAPI document made from the published schemas.
//!
//! What is public is read by anybody; the rest needs the cookie of a session. Commands need that cookie, the session's token in `x-csrf-token`, and an `idempotency-key`.

mod commands;
mod openapi;
mod people;
mod reads;

pub use openapi::document;

use axum::Router;
use axum::routing::{get, post};

use crate::http::{API, Portal};

pub(crate) fn paths() -> Router<Portal> {
    let all = Router::new()
        .route("/openapi.json", get(reads::openapi))
        .route("/session", get(reads::session))
        .route("/states", get(reads::states))
        .route("/states/{state}", get(reads::state))
        .route("/states/{state}/statements", get(reads::statements))
        .route("/overview", get(reads::overview))
        .route("/result", get(reads::result))
        .route("/requests", get(reads::requests))
        .route("/pool-preview", post(reads::pool_preview))
        .route("/drawings/{drawing}/inputs", get(reads::inputs))
        .route("/drawings/{drawing}/transcript", get(reads::transcript))
        .route("/drawings/{drawing}/chances", get(reads::chances))
        .route("/board", get(reads::board))
        .route("/reviews", get(reads::reviews))
        .route("/reviews/{state}", get(reads::review))
        .route("/reviews/{state}/history", get(reads::history))
        .route("/reviews/{state}/reads", get(reads::who_read))
        .route("/own-moves", get(reads::own_moves))
        .route("/totals", get(reads::totals))
        .route("/forecast", get(reads::forecast))
        .route("/review-rules", get(reads::rules))
        .route("/people/{state}", get(people::people))
        .route("/people/{state}/reads", get(people::who_read))
        .route("/people/{state}/notes/{note}", get(people::note))
        .route("/compare-note", post(people::compare_note))
        .route("/intake", get(people::intake))
        .route("/trainings", get(people::trainings))
        .route("/directory", get(people::directory))
        .route("/public-directory", get(people::public_directory))
        .route("/own-profile", get(people::own_profile))
        .route("/commands/{service}/{name}", post(commands::command));
    Router::new().nest(API, all)
}
