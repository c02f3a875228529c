//! One review, as far as whoever asks may see it.

use contracts::Day;
use contracts::reviews::{FindReview, History, ListHistory, ListReads, Reads, ReviewFile, Side};
use runtime::{Failure, Inquiry, Page};
use treaty::{InstrumentSet, StateCode};

use super::{by, must_be_let_in, no_such_review};
use crate::around::Around;
use crate::domain::{self, By, Review};
use crate::private;
use crate::views;

pub(crate) async fn find(inquiry: Inquiry, query: FindReview) -> Result<ReviewFile, Failure> {
    let by = by(inquiry.asker())?;
    let (today, around) = (inquiry.today(), Around::committed(&inquiry).await?);
    must_be_let_in(by, &around.people)?;
    let loaded = inquiry.load::<Review>(query.state.as_str()).await?;
    let review = &loaded.state;
    let (Some(state), circumstances) = (review.state, around.of(review, today)) else {
        return Err(no_such_review(query.state).into());
    };
    let side = domain::side(review, by, &around.people);
    if side == Side::OtherState && !domain::sees_as_other_state(by, &around.states, today) {
        return Err(no_such_review(query.state).into());
    }
    let moves = domain::moves(review, &circumstances);
    let mut file = ReviewFile {
        as_of: Day(today),
        side,
        version: loaded.version,
        state,
        group: review.group,
        reviewers: review.reviewers.clone(),
        drawing: review.drawing,
        next: domain::shown_move(state, moves.next, today),
        also: moves.also.into_iter().map(|also| domain::shown_move(state, also, today)).collect(),
        may: domain::may(review, by, &circumstances),
        phases: domain::phase_lines(review, &circumstances),
        history: Vec::new(),
        notes: Vec::new(),
        officer: review.officer.clone(),
        public: domain::public_stage(review, &circumstances),
        help: Vec::new(),
    };
    if query.days_alone {
        return Ok(domain::days_alone(domain::shown(file, side)));
    }
    file.history = views::history_of(&inquiry, state).await?;
    if side != Side::OtherState {
        add_what_is_confidential(&inquiry, &mut file, by.state()).await?;
    }
    if let Some(reviewed) = reviewed_by(review, by, side) {
        domain::of_instruments(&mut file, reviewed);
    }
    if side == Side::Secretariat {
        file.notes = views::notes_of(&inquiry, state).await?;
    }
    Ok(domain::shown(file, side))
}

/// The instruments that whoever asks reviews there, where they do: they have no part in the others (para. 28 (b)).
pub(crate) fn reviewed_by(review: &Review, by: By, side: Side) -> Option<InstrumentSet> {
    let own = by.state().filter(|_| side == Side::Reviewing)?;
    Some(review.reviewers.iter().find(|one| one.state == own).map(|one| one.instruments).unwrap_or_default())
}

/// What the parties of the review and the Secretariat see; that they saw it is recorded first.
async fn add_what_is_confidential(
    inquiry: &Inquiry,
    file: &mut ReviewFile,
    own: Option<StateCode>,
) -> Result<(), Failure> {
    views::READS.count(inquiry, vec![file.state]).await?;
    file.help = views::help_of(inquiry, file.state, own).await?;
    for line in &mut file.phases {
        for consultation in line.consultation.iter_mut().chain(&mut line.binding) {
            private::add_words(inquiry, file.state, line.phase, consultation).await?;
        }
    }
    Ok(())
}

/// Who read: for the parties of the review, and the Secretariat.
pub(crate) async fn reads(inquiry: Inquiry, query: ListReads) -> Result<Reads, Failure> {
    of_parties(&inquiry, query.state).await?;
    let (Page { page, pages }, reads) = views::READS.list(&inquiry, query.state, query.page).await?;
    Ok(Reads { page, pages, reads })
}

/// What happened, for the same.
pub(crate) async fn history(inquiry: Inquiry, query: ListHistory) -> Result<History, Failure> {
    let (side, reviewed) = of_parties(&inquiry, query.state).await?;
    let mut history = views::history_page(&inquiry, query.state, query.page).await?;
    history.history = domain::shown_history(history.history, side);
    if let Some(reviewed) = reviewed {
        history.history.retain(|line| domain::concerns(line, reviewed));
    }
    views::READS.count(&inquiry, vec![query.state]).await?;
    Ok(history)
}

/// For everybody else there is no such review.
async fn of_parties(inquiry: &Inquiry, state: StateCode) -> Result<(Side, Option<InstrumentSet>), Failure> {
    let by = by(inquiry.asker())?;
    let around = Around::committed(inquiry).await?;
    let review = inquiry.load::<Review>(state.as_str()).await?.state;
    let side = domain::side(&review, by, &around.people);
    if review.state.is_none() || side == Side::OtherState {
        return Err(no_such_review(state).into());
    }
    Ok((side, reviewed_by(&review, by, side)))
}
