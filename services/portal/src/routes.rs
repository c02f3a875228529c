//! Every path, and what is behind it.

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use contracts::registry::ExportStates;

use crate::http::Portal;
use crate::http::gate::Visitor;

/// The pages of this portal.
pub(crate) fn pages(portal: Portal) -> Router {
    Router::new().route("/", get(home)).route("/states.csv", get(states_csv)).with_state(portal)
}

async fn home() -> &'static str {
    "The review mechanism\n"
}

async fn states_csv(State(portal): State<Portal>, visitor: Visitor) -> Response {
    match portal.query(&visitor, &ExportStates {}).await {
        Ok(reply) => ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], reply.csv).into_response(),
        Err(fault) => (StatusCode::SERVICE_UNAVAILABLE, fault.to_notice().sentence).into_response(),
    }
}
