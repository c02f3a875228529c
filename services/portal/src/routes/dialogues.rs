//! Constructive dialogues, as everybody and as officials see them.

use axum::extract::{Path, Query};
use contracts::constructive_dialogue::{FindDialogue, ListApplications, ListDialogues};
use serde::Deserialize;

use super::documents;
use super::reader::{Reader, Shown, file};
use crate::pages::constructive_dialogue::{
    ApplicationsPage, DialoguePage, DialoguesPage, HowPage, ListPage, ListsPage, list_csv,
};

pub(super) async fn dialogues(reader: Reader) -> Shown {
    let answer = reader.ask(&ListDialogues {}).await?;
    Ok(reader.show(&DialoguesPage { frame: &reader.frame, answer: &answer }))
}

pub(super) async fn dialogue(reader: Reader, Path(dialogue): Path<u32>) -> Shown {
    let file = reader.ask(&FindDialogue { dialogue }).await?;
    let reader = reader.named().await;
    Ok(reader.show(&DialoguePage { frame: &reader.frame, file: &file }))
}

pub(super) async fn how(reader: Reader) -> Shown {
    Ok(reader.show(&HowPage { frame: &reader.frame }))
}

pub(super) async fn lists(reader: Reader) -> Shown {
    let answer = reader.ask(&ListDialogues {}).await?;
    Ok(reader.show(&ListsPage { frame: &reader.frame, answer: &answer }))
}

pub(super) async fn list(reader: Reader, Path((dialogue, list)): Path<(u32, String)>) -> Shown {
    let list = documents::found(&reader, dialogue, &list).await?;
    let files = documents::offered(&reader.frame, &list).await;
    Ok(reader.show(&ListPage { frame: &reader.frame, list: &list, files }))
}

pub(super) async fn list_file(reader: Reader, Path((dialogue, list)): Path<(u32, String)>) -> Shown {
    let found = documents::found(&reader, dialogue, &list).await?;
    Ok(file("text/csv; charset=utf-8", "applicants.csv", list_csv(&reader.frame, &found)))
}

/// Where the next portion begins.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Portion {
    #[serde(default)]
    after: Option<String>,
}

pub(super) async fn applications(reader: Reader, Path(dialogue): Path<u32>, Query(portion): Query<Portion>) -> Shown {
    let answer = reader.ask(&ListApplications { dialogue, after: portion.after }).await?;
    let page = ApplicationsPage { frame: &reader.frame, answer: &answer, dialogue: Some(dialogue), draft: None };
    Ok(reader.show(&page))
}
