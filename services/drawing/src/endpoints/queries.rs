//! What is shown.

use contracts::drawing::{
    DrawingResult, FetchInputs, FetchTranscript, ListRequests, Overview, PoolPreview, PreviewPool, Requests,
    ShowOverview, ShowResult, TranscriptText,
};
use runtime::{Failure, Inquiry};
use treaty::dates::vienna_date;

use super::{CYCLE, aside, readings_of};
use crate::domain::freezing::Wish;
use crate::domain::{Cycle, Known};
use crate::views;

pub(crate) async fn overview(inquiry: Inquiry, _: ShowOverview) -> Result<Overview, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?;
    let known = inquiry.known::<Known>().await?;
    let today = vienna_date(inquiry.asked_at());
    Ok(views::overview::overview(&cycle.state, &known, cycle.version, today))
}

pub(crate) async fn preview(inquiry: Inquiry, query: PreviewPool) -> Result<PoolPreview, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    let known = inquiry.known::<Known>().await?;
    let today = vienna_date(inquiry.asked_at());
    let readings = readings_of(&inquiry)?;
    let preview = move || views::preview::preview(&cycle, &known, &Wish::from(&query).reading(readings), today);
    let preview = aside(preview);
    Ok(preview.await??)
}

pub(crate) async fn result(inquiry: Inquiry, query: ShowResult) -> Result<DrawingResult, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    Ok(views::result::result(&cycle, query.drawing)?)
}

pub(crate) async fn inputs(inquiry: Inquiry, query: FetchInputs) -> Result<TranscriptText, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    Ok(views::transcript::inputs(&cycle, query.drawing)?)
}

pub(crate) async fn transcript(inquiry: Inquiry, query: FetchTranscript) -> Result<TranscriptText, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    Ok(views::transcript::transcript(&cycle, query.drawing)?)
}

pub(crate) async fn requests(inquiry: Inquiry, _: ListRequests) -> Result<Requests, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    let known = inquiry.known::<Known>().await?;
    let today = vienna_date(inquiry.asked_at());
    Ok(views::requests::requests(&cycle, &known, readings_of(&inquiry)?, today))
}
