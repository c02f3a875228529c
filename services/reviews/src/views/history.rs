//! What happened in a review, as people are told.

use contracts::reviews::{History, HistoryLine, News, ReviewsEvent, Step};
use contracts::{Day, EventSet as _, Instant};
use journal::{Entry, Row, Tx};
use runtime::{Failure, Inquiry, Page};
use treaty::{InstrumentSet, Phase, StateCode};

use crate::domain;

/// Keeps a line of what happened. What follows by itself, and what is the Secretariat's own business, is no news.
pub(crate) async fn remember(tx: &mut Tx, (entry, event): (Entry, ReviewsEvent)) -> Result<(), Failure> {
    let Some((review, line)) = line(&entry, &event) else { return Ok(()) };
    let payload = serde_json::to_string(&line).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let sql = "INSERT INTO history (position, review, payload) VALUES ($1, $2, $3)";
    tx.execute(sql, &[entry.position.into(), review.as_str().into(), payload.into()]).await?;
    Ok(())
}

fn line(entry: &Entry, event: &ReviewsEvent) -> Option<(StateCode, HistoryLine)> {
    use ReviewsEvent as E;
    let say = |phase: Option<Phase>, by: Option<StateCode>, on: Option<Day>, detail: Option<String>| HistoryLine {
        at: Instant(entry.recorded_at),
        what: event.name().to_owned(),
        phase,
        by,
        on,
        detail,
    };
    match event {
        E::ReviewersSet(e) => Some((e.state, say(None, None, Some(e.on), None))),
        E::PhaseBegun(e) => Some((e.state, say(Some(e.phase), None, Some(e.start), None))),
        E::StrandOpened(e) => {
            Some((e.state, say(Some(e.phase), None, Some(e.on), Some(e.strand.instrument.to_string()))))
        }
        E::StrandClosed(e) => Some((e.state, say(Some(e.phase), None, Some(e.on), Some(e.instrument.to_string())))),
        E::ConsultationProposed(e) => Some((e.state, say(Some(e.phase), e.by.map(|_| e.state), Some(e.on), None))),
        E::ConsultationReturned(e) => Some((e.state, say(Some(e.phase), Some(e.by), Some(e.on), None))),
        E::ConsultationConfirmed(e) => Some((e.state, say(Some(e.phase), Some(e.by), Some(e.on), None))),
        E::ConsultationAgreed(e) => Some((e.state, say(Some(e.phase), None, Some(e.on), None))),
        E::StepRecorded(e) => Some((e.state, say(Some(e.phase), None, Some(e.on), Some(detail(e.step))))),
        E::StepStruck(e) => Some((e.state, say(Some(e.phase), None, Some(e.on), None))),
        E::PhaseCompleted(e) => Some((e.state, say(Some(e.phase), None, Some(e.on), None))),
        E::PhaseReopened(e) => Some((e.state, say(Some(e.phase), None, Some(e.on), None))),
        E::PublicStageChosen(e) => {
            let what = if e.public { domain::EVERYBODY } else { domain::TOTALS };
            let by = e.by.map(|_| e.state);
            // What the Secretariat did on behalf of the State is marked so (para. 48).
            let detail = if by.is_some() { what.to_owned() } else { format!("{what}/mandate") };
            Some((e.state, say(None, by, Some(e.on), Some(detail))))
        }
        E::Reminded(e) => Some((e.state, say(e.of.phase, None, Some(e.on), Some(e.of.what.code().to_owned())))),
        E::RulesAmended(_)
        | E::PeriodAmended(_)
        | E::ReadingsChosen(_)
        | E::RecommendationRecorded(_)
        | E::RecommendationStruck(_)
        | E::PhaseOpened(_)
        | E::MovesChanged(_)
        // What a State asks for is between it and the Secretariat: the history is for all of the review.
        | E::HelpAsked(_)
        | E::HelpAnswered(_)
        | E::OfficerAssigned(_) => None,
    }
}

/// A step in a word, with its instrument where it has one.
fn detail(step: Step) -> String {
    match step {
        Step::Answers { instrument, .. } => format!("answers/{instrument}"),
        Step::Feedback => "feedback".to_owned(),
        Step::List { instrument } => format!("list/{instrument}"),
        Step::Summary => "summary".to_owned(),
    }
}

fn read(row: &Row, column: usize) -> Result<HistoryLine, Failure> {
    let unreadable = |_| Failure::Broken("a line of history cannot be read".to_owned());
    serde_json::from_str(&row.text(column)?).map_err(unreadable)
}

/// What happened in a review lately, newest first: the first page.
pub(crate) async fn history_of(inquiry: &Inquiry, review: StateCode) -> Result<Vec<HistoryLine>, Failure> {
    lines(inquiry, review, 0).await
}

/// A page of what happened in a review, newest first.
pub(crate) async fn history_page(inquiry: &Inquiry, review: StateCode, asked: Option<u32>) -> Result<History, Failure> {
    let total = "SELECT COUNT(*) FROM history WHERE review = $1";
    let page = inquiry.page(asked, total, &[review.as_str().into()]).await?;
    let history = lines(inquiry, review, page.skips()).await?;
    Ok(History { page: page.page, pages: page.pages, history })
}

async fn lines(inquiry: &Inquiry, review: StateCode, skip: u64) -> Result<Vec<HistoryLine>, Failure> {
    let sql = "SELECT payload FROM history WHERE review = $1 ORDER BY position DESC LIMIT $2 OFFSET $3";
    let values = [review.as_str().into(), Page::ROWS.into(), skip.into()];
    inquiry.rows(sql, &values).await?.iter().map(|row| read(row, 0)).collect()
}

/// How much of what happened lately is told.
const NEWS: u32 = 20;

/// What happened lately in these reviews, newest first; where a State reviews some instruments there, what concerns them.
pub(crate) async fn news_of(
    inquiry: &Inquiry,
    reviews: &[(StateCode, Option<InstrumentSet>)],
) -> Result<Vec<News>, Failure> {
    let sql = "SELECT position, payload FROM history WHERE review = $1 ORDER BY position DESC LIMIT $2";
    let mut all = Vec::new();
    for &(review, reviewed) in reviews {
        for row in inquiry.rows(sql, &[review.as_str().into(), NEWS.into()]).await? {
            let (position, what) = (row.count(0)?, read(&row, 1)?);
            if reviewed.is_none_or(|reviewed| domain::concerns(&what, reviewed)) {
                all.push((position, News { review, what }));
            }
        }
    }
    all.sort_by_key(|(position, _)| std::cmp::Reverse(*position));
    all.truncate(usize::try_from(NEWS).unwrap_or(usize::MAX));
    Ok(all.into_iter().map(|(_, news)| news).collect())
}
