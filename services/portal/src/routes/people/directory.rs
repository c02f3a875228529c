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

async fn found(reader: &Reader, chosen: Chosen) -> Result<(Directory, Known), Trouble> {
    door(reader)?;
    let answer = asked(reader, &ShowDirectory { state: chosen.state, review: chosen.review }).await?;
    let known = known(reader, answer.entries.iter().map(|entry| entry.person)).await;
    Ok((answer, known))
}

pub(super) async fn directory(reader: Reader, Asked(wanted): Asked<Wanted>) -> Shown {
    let chosen = wanted.chosen();
    let (answer, known) = found(&reader, chosen).await?;
    Ok(reader.show(&DirectoryPage { frame: &reader.frame, answer: &answer, known: &known, chosen }))
}

pub(super) async fn directory_file(reader: Reader, Asked(wanted): Asked<Wanted>) -> Shown {
    let (answer, known) = found(&reader, wanted.chosen()).await?;
    let name = format!("directory-{}.csv", reader.frame.today);
    Ok(file("text/csv; charset=utf-8", &name, directory_csv(&reader.frame, &answer, &known)))
}

pub(super) async fn contacts(reader: Reader) -> Shown {
    let reader = reader.named().await;
    let answer = reader.ask(&ShowPublicDirectory {}).await?;
    Ok(reader.show(&PublicContactsPage { frame: &reader.frame, answer: &answer }))
}
