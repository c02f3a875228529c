//! Groups, and who reviews whom.

use axum::extract::{Path, Query};
use contracts::drawing::DrawingResult;
use serde::Deserialize;
use treaty::StateCode;

use super::reader::{Reader, Shown, file};
use crate::pages::drawing::{GroupsPage, Pairings, PairingsPage, StatePairingsPage, pairings_csv};
use crate::pages::registry::RegionChoice;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Choice {
    #[serde(default)]
    group: String,
    #[serde(default)]
    region: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    drawing: String,
}

impl Choice {
    fn drawing(&self) -> Option<u32> {
        self.drawing.parse().ok()
    }

    /// What keeps links at the drawing that was chosen.
    fn at(&self) -> String {
        self.drawing().map(|number| format!("?drawing={number}")).unwrap_or_default()
    }
}

pub(super) async fn groups(reader: Reader) -> Shown {
    let (overview, result) = tokio::join!(reader.overview(), reader.result(None));
    let (overview, result) = (overview?, result?);
    let pairings = Pairings::of(&result);
    Ok(reader.show(&GroupsPage::new(&reader.frame, &result, &pairings, &overview.waiting)))
}

pub(super) async fn pairings(reader: Reader, Query(choice): Query<Choice>) -> Shown {
    let result = reader.result(choice.drawing()).await?;
    let pairings = Pairings::of(&result);
    let typed = choice.state.trim();
    if let Some(found) = pairings.find(typed) {
        return Ok(reader.redirect(&format!("/pairings/{found}{}", choice.at())));
    }
    let group = choice.group.parse().ok();
    let mut page = PairingsPage::new(&reader.frame, &result, &pairings, group, RegionChoice::parse(&choice.region));
    page.not_found = (!typed.is_empty()).then(|| typed.to_owned());
    page.at = choice.at();
    Ok(reader.show(&page))
}

pub(super) async fn pairings_file(reader: Reader, Query(choice): Query<Choice>) -> Shown {
    let result = reader.registered_result(choice.drawing()).await?;
    Ok(file("text/csv; charset=utf-8", &name(&result), pairings_csv(&Pairings::of(&result))))
}

fn name(result: &DrawingResult) -> String {
    let number = result.drawing.as_ref().map_or_else(|| "none".to_owned(), |line| line.drawing.to_string());
    let void = if result.void { "-void" } else { "" };
    format!("pairings-drawing-{number}{void}.csv")
}

pub(super) async fn state(reader: Reader, Path(state): Path<String>, Query(choice): Query<Choice>) -> Shown {
    let state: StateCode = state.parse().map_err(|_| reader.not_found())?;
    let result = reader.result(choice.drawing()).await?;
    let pairings = Pairings::of(&result);
    match StatePairingsPage::new(&reader.frame, &result, &pairings, state) {
        Some(page) => Ok(reader.show(&page)),
        // Before the draw, and for those that are not under review, the State's own page says so.
        None => Ok(reader.redirect(&format!("/states/{state}"))),
    }
}
