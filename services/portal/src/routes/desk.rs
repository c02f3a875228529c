//! The Secretariat's desk.

mod accounts;
mod attendance;
mod board;
mod dialogues;
mod drawings;
mod letters;
mod meetings;
mod people;
mod requests;
mod states;

use axum::Router;
use axum::routing::{get, post};
use contracts::drawing::ListRequests;

use super::participants;
use super::reader::{Desk, Shown};
use crate::http::Portal;
use crate::pages::drawing::DeskPage;

pub(super) fn paths() -> Router<Portal> {
    Router::new()
        .route("/desk", get(start))
        .merge(state_paths())
        .merge(meeting_paths())
        .merge(drawing_paths())
        .merge(request_paths())
        .merge(dialogue_paths())
        .merge(board_paths())
        .merge(people_paths())
        .route("/desk/accounts", get(accounts::accounts))
        .route("/desk/accounts/{contact}/address", get(accounts::ask_address).post(accounts::put_address))
        .route("/desk/moved", post(accounts::settle_many))
        .route("/desk/moved/{id}", post(accounts::settle))
        .route("/desk/accounts/{contact}/{what}", get(accounts::ask).post(accounts::record))
        .route("/desk/letters", get(letters::letters))
        .route("/desk/letters/{letter}", get(letters::letter))
}

fn state_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/states", get(states::states))
        .route("/desk/states/export.csv", get(states::export))
        .route("/desk/states/import", get(states::ask_import).post(states::import))
        .route("/desk/states/new-party", get(states::ask_new_party).post(states::new_party))
        .route("/desk/states/new-signatory", get(states::ask_new_signatory).post(states::new_signatory))
        .route("/desk/states/{state}", get(states::state))
        .route("/desk/states/{state}/{what}", get(states::ask).post(states::record))
}

fn meeting_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/meetings", get(meetings::meetings))
        .route("/desk/meetings/schedule", get(meetings::ask_schedule).post(meetings::schedule))
        .route("/desk/meetings/{meeting}/move", get(meetings::ask_move).post(meetings::move_meeting))
        .route("/desk/meetings/{meeting}/cancel", get(meetings::ask_cancel).post(meetings::cancel))
}

fn drawing_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/drawings", get(drawings::drawings))
        .route("/desk/drawings/freeze", get(drawings::ask_freeze).post(drawings::freeze))
        .route("/desk/drawings/preview", post(drawings::preview))
        .route("/desk/drawings/confirm", post(drawings::confirm))
        .route("/desk/drawings/consent", get(drawings::ask_consent).post(drawings::consent))
        .route("/desk/drawings/override", get(drawings::ask_override).post(drawings::override_reviewer))
        .route("/desk/drawings/{drawing}", get(drawings::drawing))
        .route("/desk/drawings/{drawing}/room", post(drawings::room))
        .route("/desk/drawings/{drawing}/room/{number}/strike", get(drawings::ask_strike).post(drawings::strike))
        .route("/desk/drawings/{drawing}/hold", get(drawings::ask_hold).post(drawings::hold))
        .route("/desk/drawings/{drawing}/abandon", get(drawings::ask_abandon).post(drawings::abandon))
}

fn request_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/requests", get(requests::requests))
        .route("/desk/requests/new", get(requests::ask_redraw).post(requests::redraw))
        .route("/desk/requests/{request}/withdraw", get(requests::ask_withdraw).post(requests::withdraw))
        .route("/desk/requests/{request}/decide", get(requests::ask_decide).post(requests::decide))
        .route("/desk/consultations/new", get(requests::ask_consultation).post(requests::consultation))
        .route("/desk/consultations/{state}/{reviewer}/close", get(requests::ask_close).post(requests::close))
}

fn people_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/people", get(people::intake))
        .route("/desk/people/name", get(super::people::ask_naming).post(super::people::send_naming))
        .route("/desk/people/{person}/{what}", get(people::ask).post(people::record))
}

fn board_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/board", get(board::board))
        .route("/desk/board.csv", get(board::board_file))
        .route("/desk/board/remind", get(board::ask_reminders).post(board::remind))
        .route("/desk/board/officer", get(board::ask_officer).post(board::assign))
        .route("/desk/board/advance/{group}", get(board::ask_advance).post(board::advance))
        .route("/desk/board/{state}/{what}", get(board::ask).post(board::record))
        .route("/desk/forecast", get(board::forecast))
        .route("/desk/rules", get(board::rules))
        .route("/desk/rules/{what}", get(board::ask_rule).post(board::change_rule))
        .route("/desk/rules/recommended/{number}/strike", get(board::ask_strike).post(board::strike))
}

fn dialogue_paths() -> Router<Portal> {
    Router::new()
        .route("/desk/dialogues", get(dialogues::dialogues))
        .route("/desk/dialogues/convene", get(dialogues::ask_convene).post(dialogues::convene))
        .route("/desk/dialogues/invite", get(dialogues::ask_invite).post(dialogues::invite))
        .route("/desk/dialogues/session", get(dialogues::ask_session).post(dialogues::session))
        .route(
            "/desk/dialogues/sessions/{group}/{session}",
            get(dialogues::ask_correct_session).post(dialogues::correct_session),
        )
        .route("/desk/dialogues/{dialogue}/attendance", get(attendance::ask).post(attendance::record))
        .route("/desk/dialogues/{dialogue}/attendance/sheet", get(attendance::ask_sheet).post(attendance::sheet))
        .route("/desk/dialogues/{dialogue}/attendance/sheet.csv", get(attendance::sheet_file))
        .route("/desk/dialogues/{dialogue}/notes/{what}/{file}", get(super::documents::note_docx))
        .route("/desk/waiting", get(participants::waiting))
        .route(
            "/desk/dialogues/{dialogue}/release-participants",
            get(participants::ask_release).post(participants::release),
        )
        .route(
            "/desk/dialogues/{dialogue}/inputs/{input}/strike",
            get(participants::ask_strike).post(participants::strike),
        )
        .route("/desk/dialogues/{dialogue}/{what}", get(dialogues::ask).post(dialogues::record))
}

async fn start(desk: Desk) -> Shown {
    let (overview, requests) = tokio::join!(desk.overview(), desk.ask(&ListRequests {}));
    Ok(desk.show(&DeskPage::new(&desk.frame, &overview?, &requests?)))
}
