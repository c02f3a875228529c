//! Constructive dialogues, as everybody and as officials see them.

use std::collections::BTreeMap;

use axum::extract::{Path, Query};
use contracts::constructive_dialogue::{DialogueFile, FindDialogue, ListApplications, ListDialogues};
use contracts::notices::ListMissionsTold;
use contracts::registry::ListStates;
use serde::Deserialize;

use super::documents::{self, Which};
use super::reader::{Reader, Shown, file};
use crate::pages::constructive_dialogue::{
    ApplicationsPage, DialoguePage, DialoguesPage, HowPage, LeftOut, ListPage, ListsPage, days_of_circulation,
    left_out, list_csv, list_file_name,
};

pub(super) async fn dialogues(reader: Reader) -> Shown {
    let answer = reader.ask(&ListDialogues {}).await?;
    Ok(reader.show(&DialoguesPage { frame: &reader.frame, answer: &answer }))
}

pub(super) async fn dialogue(reader: Reader, Path(dialogue): Path<u32>) -> Shown {
    let file = reader.ask(&FindDialogue { dialogue }).await?;
    let reader = reader.named().await;
    let left_out = if reader.frame.at_desk() { left_out_of(&reader, &file).await } else { Vec::new() };
    Ok(reader.show(&DialoguePage { frame: &reader.frame, file: &file, left_out }))
}

/// To which States parties no letter could go. A dialogue is shown also while that is not known.
async fn left_out_of(reader: &Reader, file: &DialogueFile) -> Vec<LeftOut> {
    let days = days_of_circulation(file);
    if days.is_empty() {
        return Vec::new();
    }
    let told = reader.portal.query(&reader.visitor, &ListMissionsTold { dialogue: file.line.dialogue }).await;
    let Ok(told) = told.inspect_err(|fault| tracing::info!(%fault, "whom letters reached is not known")) else {
        return Vec::new();
    };
    let mut states = BTreeMap::new();
    for day in days {
        let on_day = reader.portal.query(&reader.visitor, &ListStates { as_of: Some(day) }).await;
        states.extend(on_day.ok().map(|on_day| (day, on_day)));
    }
    left_out(file, &told, &states, &reader.frame.names)
}

pub(super) async fn how(reader: Reader) -> Shown {
    Ok(reader.show(&HowPage { frame: &reader.frame }))
}

pub(super) async fn lists(reader: Reader) -> Shown {
    let answer = reader.ask(&ListDialogues {}).await?;
    Ok(reader.show(&ListsPage { frame: &reader.frame, answer: &answer }))
}

pub(super) async fn list(
    reader: Reader,
    Path((dialogue, list)): Path<(u32, String)>,
    Query(which): Query<Which>,
) -> Shown {
    let list = documents::found(&reader, dialogue, &list, &which).await?;
    let files = documents::offered(&reader.frame, &list).await;
    Ok(reader.show(&ListPage { frame: &reader.frame, list: &list, files }))
}

pub(super) async fn list_file(
    reader: Reader,
    Path((dialogue, list)): Path<(u32, String)>,
    Query(which): Query<Which>,
) -> Shown {
    let found = documents::found(&reader, dialogue, &list, &which).await?;
    let name = format!("{}.csv", list_file_name(&found));
    Ok(file("text/csv; charset=utf-8", &name, list_csv(&reader.frame, &found)))
}

/// Where the next portion begins.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Portion {
    #[serde(default)]
    pub(super) after: Option<String>,
}

pub(super) async fn applications(reader: Reader, Path(dialogue): Path<u32>, Query(portion): Query<Portion>) -> Shown {
    let answer = reader.ask(&ListApplications { dialogue, after: portion.after }).await?;
    let page = ApplicationsPage { frame: &reader.frame, answer: &answer, dialogue: Some(dialogue), draft: None };
    Ok(reader.show(&page))
}
