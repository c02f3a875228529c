//! Trainings: shown to whoever acts for a State, recorded by the Secretariat.

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use contracts::Recorded;
use contracts::registry::{ListTrainings, Training};

use super::reader::{Desk, Reader, Shown, Trouble};
use super::reviews::door;
use super::submit::{Done, Sent};
use crate::http::Portal;
use crate::pages::form::Form;
use crate::pages::trainings::{self as pages, AT, TrainingsPage};

pub(super) fn paths() -> Router<Portal> {
    Router::new()
        .route(AT, get(trainings))
        .route("/desk/training/new", get(ask_new).post(record_new))
        .route("/desk/training/{training}/{what}", get(ask).post(record))
}

async fn trainings(reader: Reader) -> Shown {
    door(&reader)?;
    let answer = reader.ask(&ListTrainings {}).await?;
    Ok(reader.show(&TrainingsPage { frame: &reader.frame, trainings: &answer.trainings }))
}

async fn ask_new(desk: Desk) -> Shown {
    desk.ask_with(pages::new_training(&desk.frame))
}

async fn record_new(Sent { desk, values }: Sent) -> Shown {
    let form = pages::new_training(&desk.frame);
    desk.submit(&values, pages::read_new_training(&values), form, done).await
}

fn done(recorded: Recorded) -> Done {
    Done::new(AT, "done-training").with(recorded)
}

/// One that stands.
async fn found(desk: &Desk, number: u32) -> Result<Training, Trouble> {
    let all = desk.ask(&ListTrainings {}).await?.trainings;
    all.into_iter().find(|one| one.training == number && one.struck.is_none()).ok_or_else(|| desk.not_found())
}

fn form(desk: &Desk, training: &Training, what: &str) -> Result<Form, Trouble> {
    match what {
        "attendance" => Ok(pages::attendance(&desk.frame, training)),
        "strike" => Ok(pages::strike(&desk.frame, training)),
        _ => Err(desk.not_found()),
    }
}

async fn ask(desk: Desk, Path((training, what)): Path<(u32, String)>) -> Shown {
    let form = form(&desk, &found(&desk, training).await?, &what)?;
    desk.ask_with(form)
}

async fn record(Path((training, what)): Path<(u32, String)>, Sent { desk, values }: Sent) -> Shown {
    let form = form(&desk, &found(&desk, training).await?, &what)?;
    match what.as_str() {
        "attendance" => desk.submit(&values, pages::read_attendance(training, &values), form, done).await,
        _ => desk.submit(&values, pages::read_strike(training, &values), form, done).await,
    }
}
