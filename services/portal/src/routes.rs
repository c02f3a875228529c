//! Every path, and what is behind it.

mod account;
mod applications;
mod applying;
mod assets;
mod calendars;
mod desk;
mod dialogues;
mod documents;
mod drawings;
mod holder;
mod home;
mod identities;
mod inputs;
mod link;
mod local_time;
mod moved;
mod moves;
mod pairings;
mod participants;
mod passkeys;
mod people;
mod progress;
mod reader;
mod receipts;
mod reviews;
mod said;
mod second_factor;
mod session;
mod sessions;
mod states;
mod submit;
mod trainings;

#[cfg(test)]
pub(crate) use submit::typed;

use axum::Router;
use axum::routing::{get, post};

use crate::api;
use crate::http::{Portal, provider};

/// The pages of this portal, and the same things as data.
pub(crate) fn pages(portal: Portal) -> Router {
    router().with_state(portal)
}

/// Every path, and what is behind it, for whoever looks what there is.
pub fn router() -> Router<Portal> {
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
        .route("/progress", get(progress::progress))
        .route("/progress.csv", get(progress::progress_file))
        .route("/progress/reviews.csv", get(progress::reviews_file))
        .route("/dialogues", get(dialogues::dialogues))
        .route("/dialogues/{dialogue}", get(dialogues::dialogue))
        .route("/dialogues/{dialogue}/calendar.ics", get(calendars::dialogue))
        .route("/dialogues/{dialogue}/applications", get(dialogues::applications))
        .route("/dialogues/{dialogue}/lists/{list}", get(dialogues::list))
        .route("/dialogues/{dialogue}/lists/{list}/list.csv", get(dialogues::list_file))
        .route("/calendar", get(calendars::page).post(calendars::change))
        .route("/calendar/{file}", get(calendars::own))
        .route("/dialogues/{dialogue}/lists/{list}/list.pdf", get(documents::list_pdf))
        .route("/dialogues/{dialogue}/lists/{list}/list.docx", get(documents::list_docx))
        .route("/dialogues/{dialogue}/participants", get(participants::participants))
        .route("/dialogues/{dialogue}/participants.csv", get(participants::participants_file))
        .route(
            "/dialogues/{dialogue}/participants/{application}/comments/{comments}/file.pdf",
            get(participants::comments_file),
        )
        .route("/lists", get(dialogues::lists))
        .route("/inputs", get(inputs::inputs))
        .route("/inputs.csv", get(inputs::inputs_file))
        .route("/link", get(link::ask).post(link::open))
        .route("/link/again", post(link::again))
        .route("/link/renew", post(link::renew))
        .route("/link/password", post(link::by_password))
        .route("/link/moved", get(moved::ask).post(moved::keep))
        .route("/link/{token}", get(link::confirm))
        .route("/how-lots-are-drawn", get(drawings::how))
        .route("/how-dialogues-work", get(dialogues::how))
        .route("/how-reviews-work", get(reviews::how))
        .route("/local-time", get(local_time::ask).post(local_time::choose))
        .route("/second-factor", get(second_factor::ask).post(second_factor::show))
        .route("/second-factor/set", post(second_factor::set_halfway))
        .route("/identity", get(identities::begin))
        .route(provider::BACK, get(identities::back))
        .route("/passkey", post(passkeys::come_in))
        .route("/passkey/begin", post(passkeys::begin_coming_in))
        .route("/sign-in", get(session::sign_in).post(session::use_link))
        .route("/sign-in/{token}", get(session::confirm))
        .route("/sign-out", post(session::sign_out))
        .route(holder::DESK, get(sessions::ways));
    public
        .merge(account_paths())
        .merge(own_paths(holder::ACCOUNT))
        .merge(own_paths(holder::DESK))
        .merge(application_paths())
        .merge(review_paths())
        .merge(people::paths())
        .merge(trainings::paths())
        .merge(desk::paths())
        .merge(api::paths())
}

fn review_paths() -> Router<Portal> {
    Router::new()
        .route("/moves", get(moves::moves))
        .route("/reviews", get(reviews::reviews))
        .route("/reviews.csv", get(reviews::reviews_file))
        .route("/reviews/{state}", get(reviews::review))
        .route("/reviews/{state}/reads", get(reviews::reads))
        .route("/reviews/{state}/history", get(reviews::history))
        .route("/reviews/{state}/help", get(reviews::ask_help).post(reviews::want_help))
        .route("/reviews/{state}/public", get(reviews::ask_public).post(reviews::choose_public))
        .route("/reviews/{state}/consultation/{phase}", get(reviews::consultation).post(reviews::propose))
        .route("/reviews/{state}/consultation/{phase}/{what}", get(reviews::ask).post(reviews::answer))
}

fn account_paths() -> Router<Portal> {
    Router::new()
        .route("/account", get(account::account).post(account::set_password))
        .route("/account/correct", get(account::ask_correct).post(account::correct))
        .route("/account/copies", get(account::ask_copies).post(account::choose_copies))
        .route("/account/address", get(account::ask_address).post(account::change_address))
        .route("/account/address/{token}", get(account::ask_confirm).post(account::confirm))
        .route("/account/keep-address", post(account::keep_address))
        .route("/account/data.json", get(account::data))
        .route("/account/end", get(account::ask_end).post(account::end))
}

/// How one comes in: the same for accounts and for the Secretariat.
fn own_paths(base: &str) -> Router<Portal> {
    let at = |below: &str| format!("{base}/{below}");
    Router::new()
        .route(&at("sessions"), get(sessions::sessions))
        .route(&at("sessions/end"), post(sessions::end))
        .route(&at("sessions/end-others"), post(sessions::end_others))
        .route(&at("second-factor"), get(second_factor::own))
        .route(&at("second-factor/begin"), post(second_factor::begin))
        .route(&at("second-factor/set"), post(second_factor::set))
        .route(&at("second-factor/codes"), post(second_factor::renew_codes))
        .route(&at("second-factor/remove"), post(second_factor::remove))
        .route(&at("identity"), get(identities::own))
        .route(&at("identity/begin"), post(identities::begin_linking))
        .route(&at("identity/remove"), post(identities::remove))
        .route(&at("passkeys"), get(passkeys::own))
        .route(&at("passkeys/begin"), post(passkeys::begin_making))
        .route(&at("passkeys/make"), post(passkeys::make))
        .route(&at("passkeys/{passkey}/remove"), get(passkeys::ask_remove).post(passkeys::remove))
}

fn application_paths() -> Router<Portal> {
    Router::new()
        .route("/applications", get(applications::own))
        .route("/applications/begin", get(applying::ask_begin).post(applying::begin))
        .route("/applications/new", get(applying::resume))
        .route("/applications/new/check", get(applying::ask_check).post(applying::send))
        .route("/applications/new/delete", get(applying::ask_delete).post(applying::delete))
        .route("/applications/new/{step}", get(applying::ask).post(applying::keep))
        .route("/applications/{id}", get(applications::application))
        .route("/applications/{id}/receipt", get(receipts::receipt))
        .route("/applications/{id}/receipt.txt", get(receipts::receipt_file))
        .route("/receipts/check", get(receipts::ask_check).post(receipts::check))
        .route("/applications/{id}/{what}", get(applications::ask_all).post(applications::record_all))
        .route("/applications/{id}/{dialogue}/comments/{comments}/file.pdf", get(applications::comments_file))
        .route("/applications/{id}/{dialogue}/{what}", get(applications::ask).post(applications::record))
}
