//! A review as it stands, in one row.

use std::collections::BTreeMap;

use contracts::Day;
use contracts::reviews::{Move, Stage};
use journal::Row;
use runtime::{Context, Failure, Inquiry};
use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, Language, Phase, StateCode, YearlyGroup};

use crate::domain::{self, Circumstances, Review};

/// A review as it stood when something last happened in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) state: StateCode,
    pub(crate) group: Option<YearlyGroup>,
    pub(crate) reviewers: Vec<StateCode>,
    pub(crate) instruments: InstrumentSet,
    pub(crate) phase: Option<Phase>,
    pub(crate) stage: Stage,
    pub(crate) arrears: Vec<Phase>,
    pub(crate) languages: Vec<Language>,
    pub(crate) next: Move,
    pub(crate) also: Vec<Move>,
    pub(crate) without_focal_point: Vec<StateCode>,
    pub(crate) officer: Option<String>,
    pub(crate) reminded: Option<Day>,
    /// On which day each phase was completed that is.
    pub(crate) completed: BTreeMap<Phase, Day>,
    /// Whether a phase has begun and is not complete.
    pub(crate) unfinished: bool,
    /// Whether its State agreed that everybody sees how far it is. A row of before that could be said is of one that did not.
    #[serde(default)]
    pub(crate) public: bool,
}

impl Kept {
    /// A review as it stands; none where there is no such review.
    pub(crate) fn of(review: &Review, c: &Circumstances<'_>) -> Option<Self> {
        let state = review.state?;
        let phase = domain::current(review);
        let moves = domain::moves(review, c);
        let work = phase.and_then(|phase| review.phase(phase));
        let completed = |(phase, work): (&Phase, &domain::PhaseWork)| Some((*phase, Day(work.completed?)));
        let missing = |state: &StateCode| c.people.acting_focal_point(*state, review.state.unwrap_or(*state)).is_none();
        Some(Self {
            state,
            group: review.group,
            reviewers: review.reviewers.iter().map(|reviewer| reviewer.state).collect(),
            instruments: domain::instruments(review, c),
            phase,
            stage: phase.map_or(Stage::ToCome, |phase| domain::stage(review, phase)),
            arrears: domain::arrears(review, c),
            languages: work
                .and_then(|work| work.agreed.as_ref())
                .map(|agreed| agreed.languages.clone())
                .unwrap_or_default(),
            next: moves.next,
            also: moves.also,
            without_focal_point: review.participants().into_iter().filter(missing).collect(),
            officer: review.officer.clone(),
            reminded: review.reminded.as_ref().map(|(on, _)| *on),
            completed: review.phases.iter().filter_map(completed).collect(),
            unfinished: review.unfinished().next().is_some(),
            public: review.is_agreed_public(),
        })
    }

    fn read(row: &Row) -> Result<Self, Failure> {
        let unreadable = |_| Failure::Broken("the row of a review cannot be read".to_owned());
        serde_json::from_str(&row.text(0)?).map_err(unreadable)
    }
}

/// Keeps the row, and who takes part.
pub(crate) async fn keep(context: &mut Context<'_>, kept: &Kept) -> Result<(), Failure> {
    let payload = serde_json::to_string(kept).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let sql = "INSERT INTO reviews (state, payload) VALUES ($1, $2) \
               ON CONFLICT (state) DO UPDATE SET payload = excluded.payload";
    let review = kept.state.as_str();
    context.execute(sql, &[review.into(), payload.into()]).await?;
    context.execute("DELETE FROM takes_part WHERE review = $1", &[review.into()]).await?;
    for state in kept.reviewers.iter().chain([&kept.state]) {
        let sql = "INSERT INTO takes_part (state, review) VALUES ($1, $2) ON CONFLICT (state, review) DO NOTHING";
        context.execute(sql, &[state.as_str().into(), review.into()]).await?;
    }
    Ok(())
}

const ALL: &str = "SELECT payload FROM reviews ORDER BY state";

/// All of them, in a transaction.
pub(crate) async fn all_in(context: &mut Context<'_>) -> Result<Vec<Kept>, Failure> {
    context.rows(ALL, &[]).await?.iter().map(Kept::read).collect()
}

/// All of them, as they are committed.
pub(crate) async fn all(inquiry: &Inquiry) -> Result<Vec<Kept>, Failure> {
    inquiry.rows(ALL, &[]).await?.iter().map(Kept::read).collect()
}

/// Those in which a State takes part.
pub(crate) async fn those_of(inquiry: &Inquiry, state: StateCode) -> Result<Vec<Kept>, Failure> {
    let sql = "SELECT reviews.payload FROM reviews JOIN takes_part ON takes_part.review = reviews.state \
               WHERE takes_part.state = $1 ORDER BY reviews.state";
    inquiry.rows(sql, &[state.as_str().into()]).await?.iter().map(Kept::read).collect()
}

/// The reviews in which a State takes part.
pub(crate) async fn reviews_of(context: &mut Context<'_>, state: StateCode) -> Result<Vec<StateCode>, Failure> {
    let sql = "SELECT review FROM takes_part WHERE state = $1 ORDER BY review";
    let rows = context.rows(sql, &[state.as_str().into()]).await?;
    let unknown = |_| Failure::Broken("a row names no State".to_owned());
    rows.iter().map(|row| row.text(0)?.parse().map_err(unknown)).collect()
}

/// Whether there is a review of the State.
pub(crate) async fn exists(context: &mut Context<'_>, state: StateCode) -> Result<bool, Failure> {
    let rows = context.rows("SELECT 1 FROM reviews WHERE state = $1", &[state.as_str().into()]).await?;
    Ok(!rows.is_empty())
}
