//! What whoever asks has to do, and what others owe them.

use contracts::Day;
use contracts::registry::Duty;
use contracts::reviews::{ListOwnMoves, Move, Mover, OwnMoves, OwnReview, ShownMove};
use jiff::civil::Date;
use runtime::{Failure, Inquiry};
use treaty::StateCode;

use super::by;
use super::review::reviewed_by;
use crate::around::Around;
use crate::domain::{self, By, Review};
use crate::views::{self, Kept};

pub(crate) async fn own(inquiry: Inquiry, query: ListOwnMoves) -> Result<OwnMoves, Failure> {
    let by = by(inquiry.asker())?;
    let (today, around) = (inquiry.today(), Around::committed(&inquiry).await?);
    let mut moves =
        OwnMoves { as_of: Day(today), own: Vec::new(), others: Vec::new(), reviews: Vec::new(), news: Vec::new() };
    let Some(state) = by.state() else { return Ok(moves) };
    let mut reviewed = Vec::new();
    for kept in views::those_of(&inquiry, state).await? {
        let review = inquiry.load::<Review>(kept.state.as_str()).await?.state;
        let side = domain::side(&review, by, &around.people);
        if side == contracts::reviews::Side::OtherState {
            continue;
        }
        for one in kept.also.iter().chain([&kept.next]).filter(|one| one.what.is_somebodys()) {
            let shown = domain::shown_move(kept.state, one.clone(), today);
            if is_own(one, by, kept.state, &around) { moves.own.push(shown) } else { moves.others.push(shown) }
        }
        reviewed.push((kept.state, reviewed_by(&review, by, side)));
        moves.reviews.push(own_review(kept, side, today));
    }
    moves.own.sort_by_key(earliest);
    moves.others.sort_by_key(earliest);
    moves.reviews.sort_by_key(|review| (review.state != state, review.state));
    if query.days_alone {
        moves.reviews.iter_mut().for_each(|own| own.languages.clear());
        return Ok(moves);
    }
    moves.news = views::news_of(&inquiry, &reviewed).await?;
    views::READS.count(&inquiry, told_of(&moves)).await?;
    Ok(moves)
}

/// The reviews of which more is told than moves and days: whoever has this has read something that is confidential.
fn told_of(moves: &OwnMoves) -> Vec<StateCode> {
    let told =
        |review: &&OwnReview| !review.languages.is_empty() || moves.news.iter().any(|news| news.review == review.state);
    moves.reviews.iter().filter(told).map(|review| review.state).collect()
}

/// Whether it is for whoever asks: the moves of a mission are those of its State as such, and those of its focal point where it is that for
/// the time being; the moves of an official are those of their State's focal point in reviews in which they have a duty, for experts do what
/// a focal point sends off. Whoever observes only reads.
fn is_own(one: &Move, by: By, review: StateCode, around: &Around) -> bool {
    one.who.iter().any(|mover| match (mover, by) {
        (Mover::Mission { state: of }, By::Mission { state }) => *of == state,
        (Mover::FocalPoint { state: of }, By::Official { state, person }) => {
            let acts = |(in_review, _, duty)| in_review == review && duty != Duty::Observer;
            *of == state && around.people.duties(person).any(acts)
        }
        _ => false,
    })
}

fn own_review(kept: Kept, side: contracts::reviews::Side, today: Date) -> OwnReview {
    OwnReview {
        state: kept.state,
        side,
        group: kept.group,
        phase: kept.phase,
        stage: kept.stage,
        languages: kept.languages,
        next: domain::shown_move(kept.state, kept.next, today),
    }
}

/// The earliest day first; what has none comes last.
fn earliest(shown: &ShownMove) -> (bool, Option<Day>, StateCode) {
    let day = shown.what.agreed.or_else(|| shown.by.as_ref().map(|due| due.day));
    (day.is_none(), day, shown.review)
}
