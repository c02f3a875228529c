//! Documents to keep: the two lists as PDF and DOCX, and the Secretariat's notes verbales.

use std::time::Duration;

use axum::extract::{Path, Query};
use contracts::constructive_dialogue::{Circulation, FindDialogue, List, ListApplications, ListOfApplicants, ShowList};
use documents::{Document, Format};
use serde::Deserialize;
use tokio::time::timeout;
use treaty::Language;

use super::reader::{Desk, Reader, Shown, Trouble, file};
use super::submit::Written;
use crate::pages::Frame;
use crate::pages::constructive_dialogue::{
    FileOffer, Note, forms, list_csv, list_document, list_file_name, note, registrants_csv,
};
use crate::pages::form::Form;
use crate::text::Texts;

/// How long a page waits to know how large a file is.
const PATIENCE: Duration = Duration::from_secs(3);

/// Which list is meant: as it went out in a circulation, or as it would go out now.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Which {
    /// The number of the circulation, from 1.
    #[serde(default)]
    circulation: Option<u32>,
    /// The list, where the path does not name it.
    #[serde(default)]
    list: Option<String>,
}

fn named(reader: &Reader, list: &str) -> Result<List, Trouble> {
    List::ALL.into_iter().find(|one| one.code() == list).ok_or_else(|| reader.not_found())
}

/// The list of this name, as whoever reads may see it.
pub(super) async fn found(
    reader: &Reader,
    dialogue: u32,
    list: &str,
    which: &Which,
) -> Result<ListOfApplicants, Trouble> {
    let (list, circulation) = (named(reader, list)?, which.circulation);
    reader.ask(&ShowList { dialogue, list, circulation }).await
}

pub(super) async fn list_pdf(reader: Reader, path: Path<(u32, String)>, Query(which): Query<Which>) -> Shown {
    list_as(reader, path, which, Format::Pdf).await
}

pub(super) async fn list_docx(reader: Reader, path: Path<(u32, String)>, Query(which): Query<Which>) -> Shown {
    list_as(reader, path, which, Format::Docx).await
}

async fn list_as(reader: Reader, Path((dialogue, list)): Path<(u32, String)>, which: Which, format: Format) -> Shown {
    let list = found(&reader, dialogue, &list, &which).await?;
    let name = format!("{}.{}", list_file_name(&list), format.ending());
    let written = documents::kept(list_document(&reader.frame, &list), format).await;
    let written = written.map_err(|fault| reader.unwritten(&fault))?;
    Ok(file(format.media_type(), &name, written.to_vec()))
}

/// The files of a list, with their sizes. They are written for that once, and kept: whoever asks for one after the page has it at once.
pub(super) async fn offered(frame: &Frame, list: &ListOfApplicants) -> Vec<FileOffer> {
    let document = list_document(frame, list);
    let (pdf, docx) = tokio::join!(size(document.clone(), Format::Pdf), size(document, Format::Docx));
    let csv = Some(list_csv(frame, list).len());
    let offer = |name, key: &str, bytes| FileOffer { name, says: frame.texts.say(key), bytes };
    vec![
        offer("list.pdf", "download-pdf", pdf),
        offer("list.docx", "download-docx", docx),
        offer("list.csv", "download-csv", csv),
    ]
}

async fn size(document: Document, format: Format) -> Option<usize> {
    let written = timeout(PATIENCE, documents::kept(document, format)).await.ok()?;
    written.ok().map(|file| file.len())
}

/// A note verbale in one of the six languages, whatever the reader's: `lists/fr.docx`.
pub(super) async fn note_docx(
    desk: Desk,
    Path((dialogue, what, name)): Path<(u32, String, String)>,
    Query(which): Query<Which>,
) -> Shown {
    let what = Note::ALL.into_iter().find(|one| one.code() == what).ok_or_else(|| desk.not_found())?;
    let named = |language: &Language| name.strip_suffix(".docx") == Some(language.code());
    let language = Language::ALL.into_iter().find(named).ok_or_else(|| desk.not_found())?;
    let about = desk.ask(&FindDialogue { dialogue }).await?;
    let mut lists = Vec::new();
    if what == Note::Lists {
        for (list, circulation) in carried(&desk, &about.circulations, &which)? {
            lists.push(desk.ask(&ShowList { dialogue, list, circulation }).await?);
        }
    }
    let frame = in_language(&desk, language).await;
    let written = documents::written(note(&frame, what, &about, &lists), Format::Docx).await;
    let written = written.map_err(|fault| desk.unwritten(&fault))?;
    let name = format!("dialogue-{dialogue}-note-{}-{}.docx", what.code(), language.code());
    Ok(file(Format::Docx.media_type(), &name, written))
}

/// The lists that a note carries: both as they would go out now, or one of them; or what went out by one note, which may have carried both.
fn carried(desk: &Desk, made: &[Circulation], which: &Which) -> Result<Vec<(List, Option<u32>)>, Trouble> {
    let Some(list) = &which.list else { return Ok(List::ALL.map(|list| (list, None)).into()) };
    let list = named(desk, list)?;
    let Some(number) = which.circulation else { return Ok(vec![(list, None)]) };
    let sent = made.iter().find(|made| (made.list, made.circulation) == (list, number));
    let sent = sent.ok_or_else(|| desk.not_found())?;
    let by_it = |of: List| {
        let mut together =
            made.iter().filter(|made| made.list == of && made.reference == sent.reference && made.on == sent.on);
        let number = if of == list { Some(number) } else { together.next_back().map(|made| made.circulation) };
        number.map(|number| (of, Some(number)))
    };
    Ok(List::ALL.into_iter().filter_map(by_it).collect())
}

/// Who comes, as a file for those who register participants. It holds what is said of persons: only a form that the Secretariat sent is
/// answered with it, and it is nowhere kept. The service gives it to nobody else, whoever might get here.
pub(super) async fn registrants(sent: &Written, dialogue: u32, form: Form) -> Shown {
    let desk = &sent.reader;
    let extract = match forms::read_registrants(&sent.values) {
        Ok(extract) => extract,
        Err(faults) => {
            let form = form.filled(&sent.values).command(desk.new_id()?);
            return Ok(desk.again(form.with_faults(&desk.frame, faults)));
        }
    };
    let (mut applications, mut after) = (Vec::new(), None);
    loop {
        let portion = desk.ask(&ListApplications { dialogue, after }).await?;
        applications.extend(portion.applications);
        after = portion.next;
        if after.is_none() {
            break;
        }
    }
    let text = registrants_csv(&desk.frame, dialogue, extract, &applications);
    let name = format!("dialogue-{dialogue}-{}.csv", extract.name());
    Ok(file("text/csv; charset=utf-8", &name, text))
}

/// The frame with the texts of a language and the names of States in it.
async fn in_language(desk: &Desk, language: Language) -> Frame {
    let texts = Texts::of(language);
    let names = desk.portal.names(&desk.visitor, &texts).await;
    Frame { texts, names, ..desk.frame.clone() }
}
