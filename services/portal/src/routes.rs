//! Every path, and what is behind it.

mod assets;
mod desk;
mod drawings;
mod home;
mod pairings;
mod reader;
mod said;
mod session;
mod states;
mod submit;

use axum::Router;
use axum::routing::{get, post};

use crate::api;
use crate::http::Portal;

/// The pages of this portal, and the same things as data.
pub(crate) fn pages(portal: Portal) -> Router {
    let public = Router::new()
        .route("/", get(home::home))
        .route("/assets/{name}", get(assets::asset))
        .route("/states", get(states::states))
        .route("/states.csv", get(states::states_file))
        .route("/states/{state}", get(states::state))
        .route("/groups", get(pairings::groups))
        .route("/pairings", get(pairings::pairings))
        .route("/pairings.csv", get(pairings::pairings_file))
        .route("/pairings/{state}", get(pairings::state))
        .route("/drawings", get(drawings::drawings))
        .route("/drawings/{drawing}", get(drawings::drawing))
        .route("/drawings/{drawing}/ceremony", get(drawings::ceremony))
        .route("/drawings/{drawing}/verify", get(drawings::verify))
        .route("/drawings/{drawing}/pool", get(drawings::pool))
        .route("/drawings/{drawing}/inputs.json", get(drawings::inputs))
        .route("/drawings/{drawing}/transcript.json", get(drawings::transcript))
        .route("/drawings/{drawing}/offline.html", get(drawings::offline))
        .route("/meetings", get(drawings::meetings))
        .route("/how-lots-are-drawn", get(drawings::how))
        .route("/sign-in", get(session::sign_in).post(session::use_link))
        .route("/sign-in/{token}", get(session::confirm))
        .route("/sign-out", post(session::sign_out));
    public.merge(desk::paths()).merge(api::paths()).with_state(portal)
}
