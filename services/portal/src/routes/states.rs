//! States parties.

use axum::extract::{Path, Query};
use contracts::Day;
use contracts::registry::{FindState, ListStatements, ListStates, ShowPublicDirectory};
use serde::Deserialize;
use treaty::StateCode;

use super::reader::{Reader, Shown, file};
use crate::pages::drawing::Pairings;
use crate::pages::registry::{RegionChoice, StatePage, StatesPage, states_csv};
use crate::text::InLanguage as _;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Choice {
    #[serde(default)]
    on: String,
    #[serde(default)]
    region: String,
}

impl Choice {
    /// A day that is none is taken as today: the page says which day it shows.
    fn day(&self) -> Option<Day> {
        self.on.parse().ok()
    }
}

pub(super) async fn states(reader: Reader, Query(choice): Query<Choice>) -> Shown {
    let answer = reader.states(choice.day()).await?;
    Ok(reader.show(&StatesPage::new(&reader.frame, &answer, RegionChoice::parse(&choice.region))))
}

pub(super) async fn states_file(reader: Reader, Query(choice): Query<Choice>) -> Shown {
    let answer = reader.ask(&ListStates { as_of: choice.day() }).await?;
    let name = format!("states-parties-{}.csv", answer.as_of);
    Ok(file("text/csv; charset=utf-8", &name, states_csv(&answer)))
}

pub(super) async fn state(reader: Reader, Path(state): Path<String>, Query(choice): Query<Choice>) -> Shown {
    let state: StateCode = state.parse().map_err(|_| reader.not_found())?;
    let query = FindState { state, as_of: choice.day() };
    let public = reader.portal.query(&reader.visitor, &ShowPublicDirectory {});
    let listing = ListStatements { state };
    let statements = reader.portal.query(&reader.visitor, &listing);
    let (found, result, public, statements) = tokio::join!(reader.ask(&query), reader.result(None), public, statements);
    let (found, result) = (found?.in_language(&reader.frame.texts), result?);
    let pairings = Pairings::of(&result);
    // The page is shown also while it is not known what the State lets everybody see.
    let public = public.inspect_err(|fault| tracing::info!(%fault, "what is public of States is not known")).ok();
    let own = public.and_then(|all| all.entries.into_iter().find(|entry| entry.state == state));
    let statements = statements.inspect_err(|fault| tracing::info!(%fault, "what a State reserved is not known")).ok();
    let page = StatePage::new(&reader.frame, &found, &pairings, &result)
        .with_contact(own.map(|entry| entry.contact))
        .with_statements(statements.map(|listed| listed.statements));
    Ok(reader.show(&page))
}
