//! The same things as data: JSON over HTTP, described by an OpenAPI document made from the published schemas.
//!
//! Reading needs nothing. Commands need the session's cookie, its token in `x-csrf-token`, and an `idempotency-key`.

mod commands;
mod openapi;
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
        .route("/overview", get(reads::overview))
        .route("/result", get(reads::result))
        .route("/requests", get(reads::requests))
        .route("/pool-preview", post(reads::pool_preview))
        .route("/drawings/{drawing}/inputs", get(reads::inputs))
        .route("/drawings/{drawing}/transcript", get(reads::transcript))
        .route("/drawings/{drawing}/chances", get(reads::chances))
        .route("/commands/{service}/{name}", post(commands::command));
    Router::new().nest(API, all)
}
