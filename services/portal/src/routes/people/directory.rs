//! The directory for States parties and the Secretariat, and what everybody may see.

use axum::extract::Query as Asked;
use contracts::registry::{Directory, ShowDirectory, ShowPublicDirectory};
use serde::Deserialize;

use super::known;
use crate::pages::people::{Chosen, DirectoryPage, Known, PublicContactsPage, directory_csv};
use crate::routes::reader::{Reader, Shown, Trouble, file};
use crate::routes::reviews::{asked, door};

/// What is to be shown. A code that is none is taken for nothing: the page says what it shows.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    state: String,
    #[serde(default)]
    review: String,
}

impl Wanted {
    fn chosen(&self) -> Chosen {
        Chosen { state: self.state.parse().ok(), review: self.review.parse().ok() }
    }
}

async fn answer(reader: &Reader, chosen: Chosen) -> Result<Directory, Trouble> {
    door(reader)?;
    asked(reader, &ShowDirectory { state: chosen.state, review: chosen.review }).await
}

/// Names and addresses of those in it.
async fn names(reader: &Reader, answer: &Directory) -> Known {
    known(reader, answer.entries.iter().map(|entry| entry.person)).await
}

pub(super) async fn directory(reader: Reader, Asked(wanted): Asked<Wanted>) -> Shown {
    let chosen = wanted.chosen();
    let answer = answer(&reader, chosen).await?;
    let known = if chosen.is_any() { names(&reader, &answer).await } else { Known::default() };
    Ok(reader.show(&DirectoryPage { frame: &reader.frame, answer: &answer, known: &known, chosen }))
}

pub(super) async fn directory_file(reader: Reader, Asked(wanted): Asked<Wanted>) -> Shown {
    let answer = answer(&reader, wanted.chosen()).await?;
    let known = names(&reader, &answer).await;
    let name = format!("directory-{}.csv", reader.frame.today);
    Ok(file("text/csv; charset=utf-8", &name, directory_csv(&reader.frame, &answer, &known)))
}

pub(super) async fn contacts(reader: Reader) -> Shown {
    let reader = reader.named().await;
    let answer = reader.ask(&ShowPublicDirectory {}).await?;
    Ok(reader.show(&PublicContactsPage { frame: &reader.frame, answer: &answer }))
}
