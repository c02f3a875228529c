//! The drawings: their records, the ceremony, the verifier.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use contracts::drawing::{Chances, FetchInputs, FetchTranscript, ShowChances, Stage};
use lots::record::{Inputs, Transcript};

use super::reader::{Reader, Shown, file};
use crate::pages::Names;
use crate::pages::drawing::{
    CeremonyPage, DrawingPage, DrawingsPage, FrozenPage, HowPage, MeetingsPage, Pairings, VerifyPage,
};

/// Lots whose chances come with the page.
const READY: u8 = 8;

pub(super) async fn drawings(reader: Reader) -> Shown {
    let overview = reader.overview().await?;
    Ok(reader.show(&DrawingsPage { frame: &reader.frame, overview: &overview }))
}

pub(super) async fn drawing(reader: Reader, Path(number): Path<u32>) -> Shown {
    let overview = reader.overview().await?;
    let line = reader.drawing(&overview, number)?;
    let result = if line.stage == Stage::Drawn { Some(reader.result(Some(number)).await?) } else { None };
    Ok(reader.show(&DrawingPage::new(&reader.frame, &overview, line, result.as_ref())))
}

pub(super) async fn ceremony(reader: Reader, Path(number): Path<u32>) -> Shown {
    let result = reader.result(Some(number)).await?;
    let pairings = Pairings::of(&result);
    // The page works without chances; it asks for more while it runs.
    let ready = ShowChances { drawing: number, shown: 0, next: READY };
    let ready = reader.portal.query(&reader.visitor, &ready).await.unwrap_or(Chances { lots: Vec::new() });
    let page = CeremonyPage::new(&reader.frame, &result, &pairings, &ready).ok_or_else(|| reader.not_found())?;
    Ok(reader.show(&page))
}

pub(super) async fn verify(reader: Reader, Path(number): Path<u32>) -> Shown {
    let overview = reader.overview().await?;
    let drawing = reader.drawing(&overview, number)?;
    Ok(reader.show(&VerifyPage { frame: &reader.frame, drawing }))
}

/// What was frozen, for people.
pub(super) async fn pool(reader: Reader, Path(number): Path<u32>) -> Shown {
    let question = FetchInputs { drawing: number };
    let (overview, record, states) = tokio::join!(reader.overview(), reader.ask(&question), reader.states(None));
    let (overview, record) = (overview?, record?);
    let inputs: Inputs = serde_json::from_str(&record.text).map_err(|fault| {
        tracing::error!(%fault, number, "the frozen inputs cannot be read");
        reader.not_found()
    })?;
    let page = FrozenPage {
        frame: &reader.frame,
        drawing: reader.drawing(&overview, number)?,
        inputs: &inputs,
        sha256: &record.sha256,
        names: Names::of_states(&states?.states),
    };
    Ok(reader.show(&page))
}

/// The bytes whose hash was published.
pub(super) async fn inputs(reader: Reader, Path(drawing): Path<u32>) -> Shown {
    let record = reader.ask(&FetchInputs { drawing }).await?;
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, KEPT)], record.text).into_response())
}

/// A record never changes.
const KEPT: &str = "public, max-age=3600";

pub(super) async fn transcript(reader: Reader, Path(drawing): Path<u32>) -> Shown {
    let record = reader.ask(&FetchTranscript { drawing }).await?;
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, KEPT)], record.text).into_response())
}

/// The page of the engine itself: the result and the second implementation in one file, which works without a network. It carries
/// its scripts inside, which our pages must not, so it is handed out to be kept rather than to be opened here.
pub(super) async fn offline(reader: Reader, Path(drawing): Path<u32>) -> Shown {
    let record = reader.ask(&FetchTranscript { drawing }).await?;
    let transcript: Transcript = serde_json::from_str(&record.text).map_err(|fault| {
        tracing::error!(%fault, drawing, "the record cannot be read");
        reader.not_found()
    })?;
    let name = format!("drawing-{drawing}.html");
    Ok(file("text/html; charset=utf-8", &name, lots::report::page(&transcript)))
}

pub(super) async fn meetings(reader: Reader) -> Shown {
    let overview = reader.overview().await?;
    Ok(reader.show(&MeetingsPage { frame: &reader.frame, overview: &overview }))
}

pub(super) async fn how(reader: Reader) -> Shown {
    Ok(reader.show(&HowPage { frame: &reader.frame }))
}
