//! What happened in reviews: who has to do something is told so in the morning, and reminded of it as long as it is open.

use std::collections::{BTreeMap, BTreeSet};

use contracts::reviews::{
    ConsultationAgreed, HelpAnswered, HelpAsked, Move, MovesChanged, Reminded, ReviewsEvent, StepRecorded,
};
use contracts::{ContactId, Day};
use jiff::civil::Date;
use journal::Deadline;
use runtime::{Arrived, Context, Failure};
use treaty::StateCode;
use treaty::dates::vienna_date;

use super::Why;
use super::registry::name_of;
use super::reminders::{morning, next_morning};
use crate::letters::{Letter, OpenMove, Reader, ReviewLetter};
use crate::moves::{self, Pace, Party};
use crate::{links, queue};

/// What is told to a State's people in the morning; one for each State.
pub(crate) const MOVES: &str = "review-moves";
/// What is told to the Secretariat of reviews whose day is past; one for each morning.
pub(crate) const STALLS: &str = "review-stalls";

/// Where whoever has something to do finds it.
const MOVES_PAGE: &str = "moves";
/// Where the Secretariat finds reviews whose day is past.
const BOARD: &str = "desk/board?stalled=true";

/// What happened to a review.
pub(crate) async fn tell(mut context: Context<'_>, (event, arrived): (ReviewsEvent, Arrived)) -> Result<(), Failure> {
    let context = &mut context;
    let why = Why(format!("{}/{}", arrived.source, arrived.position));
    match event {
        ReviewsEvent::ReviewersSet(e) => moves::keep_parties(context, e.state, &e.reviewers).await,
        ReviewsEvent::StepRecorded(e) => step_recorded(context, &why, e).await,
        ReviewsEvent::MovesChanged(e) => moved(context, e).await,
        ReviewsEvent::Reminded(e) => reminded(context, &why, e).await,
        ReviewsEvent::ConsultationAgreed(e) => agreed(context, &why, e).await,
        ReviewsEvent::HelpAsked(e) => help_asked(context, &why, e).await,
        ReviewsEvent::HelpAnswered(e) => help_answered(context, &why, e).await,
        _ => Ok(()),
    }
}

/// What is open is another than before. Everything that became somebody's by the next morning is told then in one letter.
async fn moved(context: &mut Context<'_>, event: MovesChanged) -> Result<(), Failure> {
    let MovesChanged { state: review, next, mut also } = event;
    let pace = pace(context)?;
    also.insert(0, next);
    let open: Vec<_> = also.into_iter().filter(|of| of.what.is_somebodys()).collect();
    for on in moves::wait_for(context, review, &open, pace.morning).await? {
        let (key, due) = (on.to_string(), morning(on)?);
        context.arm(&Deadline { name: STALLS.to_owned(), key, due, payload: String::new() }).await?;
    }
    let states = moves::replace(context, review, &open, &pace).await?;
    arm(context, &states).await
}

fn pace(context: &Context<'_>) -> Result<Pace, Failure> {
    let days = moves::reminder_days(&context.house().config).map_err(Failure::Broken)?;
    Ok(Pace { days, morning: vienna_date(next_morning(context)?) })
}

/// Arms the next morning on which something is told to these States, or takes it back.
async fn arm(context: &mut Context<'_>, states: &BTreeSet<StateCode>) -> Result<(), Failure> {
    for state in states {
        let key = state.to_string();
        match moves::first_day(context, *state).await? {
            Some(day) => {
                let due = morning(day)?;
                context.arm(&Deadline { name: MOVES.to_owned(), key, due, payload: String::new() }).await?;
            }
            None => context.disarm(MOVES, &key).await?,
        }
    }
    Ok(())
}

/// What a letter in the morning says to its reader.
#[derive(Default)]
struct News {
    fresh: Vec<OpenMove>,
    again: Vec<OpenMove>,
}

/// The morning has come: each of the State's people is told in one letter what became theirs and what is still open. However long the
/// service was away, each is told once of what is open now.
pub(crate) async fn tell_moves(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let context = &mut context;
    let state = deadline.key.parse().map_err(Failure::broken)?;
    let (days, today) = (pace(context)?.days, context.today());
    let mut letters: BTreeMap<(ContactId, Reader), News> = BTreeMap::new();
    for kept in moves::to_tell(context, state, today).await? {
        let readers = moves::readers(context, kept.review, (kept.state, kept.by)).await?;
        if readers.is_empty() {
            moves::told_to_nobody(context, &kept, &days, today).await?;
            continue;
        }
        moves::told(context, &kept, &days, today).await?;
        let open = open_move(context, kept.review, kept.of.clone()).await?;
        for reader in readers {
            let news = letters.entry(reader).or_default();
            if kept.told { &mut news.again } else { &mut news.fresh }.push(open.clone());
        }
    }
    arm(context, &BTreeSet::from([state])).await?;
    write(context, letters, &format!("review-moves/{state}/{}", deadline.due.as_second()), today).await
}

async fn write(
    context: &mut Context<'_>,
    letters: BTreeMap<(ContactId, Reader), News>,
    reason: &str,
    today: Date,
) -> Result<(), Failure> {
    let page = links::page(context, MOVES_PAGE)?;
    for ((reader, to), News { fresh, again }) in letters {
        let letter = ReviewLetter::Moves { fresh, again, today: Day(today), to, page: page.clone() };
        // Who has a move of their own that morning receives the copy of another's beside it.
        let copy = if to == Reader::Copy { "/copy" } else { "" };
        queue::write_to(context, reader, &format!("{reason}/{reader}{copy}"), &Letter::Review(letter)).await?;
    }
    Ok(())
}

/// The Secretariat asked for a reminder: it goes at once. Whoever had not heard of it yet has now.
async fn reminded(context: &mut Context<'_>, why: &Why, event: Reminded) -> Result<(), Failure> {
    let Reminded { state: review, of, .. } = event;
    let (page, today) = (links::page(context, &format!("reviews/{review}"))?, context.today());
    let (Pace { days, morning }, name) = (pace(context)?, name_of(context, review).await?);
    let who = named(context, &of).await?;
    for mover in moves::movers(&of) {
        let readers = moves::readers(context, review, mover).await?;
        for (reader, to) in &readers {
            let of = OpenMove { review: (review, name.clone()), who: who.clone(), of: of.clone() };
            let letter = ReviewLetter::Reminded { of, today: Day(today), to: *to, page: page.clone() };
            queue::write_to(context, *reader, &why.to(reader), &Letter::Review(letter)).await?;
        }
        let kept = moves::open(context, review, &of, mover).await?.filter(|_| !readers.is_empty());
        if let Some(kept) = kept {
            moves::told(context, &kept, &days, morning).await?;
            arm(context, &BTreeSet::from([kept.state])).await?;
        }
    }
    Ok(())
}

/// Everybody of the review is told what is agreed.
async fn agreed(context: &mut Context<'_>, why: &Why, event: ConsultationAgreed) -> Result<(), Failure> {
    let ConsultationAgreed { state, phase, languages, answers_by, feedback_by, .. } = event;
    let parties = moves::parties(context, state, None).await?;
    tell_all(context, why, (state, &parties), |review, to, page| {
        let languages = languages.clone();
        ReviewLetter::Agreed { review, phase, languages, answers_by, feedback_by, to, page }
    })
    .await
}

/// What the Secretariat recorded is told at once to those whom it concerns: they can say that it is not so (para. 48).
async fn step_recorded(context: &mut Context<'_>, why: &Why, event: StepRecorded) -> Result<(), Failure> {
    let StepRecorded { state, phase, step, on, .. } = event;
    let parties = moves::parties(context, state, step.instrument()).await?;
    let letter = |review, to, page| ReviewLetter::Recorded { review, phase, step, on, to, page };
    tell_all(context, why, (state, &parties), letter).await
}

/// Whoever acts for the State that had asked hears that something was done.
async fn help_answered(context: &mut Context<'_>, why: &Why, event: HelpAnswered) -> Result<(), Failure> {
    let letter = |review, to, page| ReviewLetter::HelpAnswered { review, to, page };
    tell_all(context, why, (event.state, &[event.by]), letter).await
}

/// Writes at once to whoever acts for these States in a review: its name, as what the reader is concerned, and its page go into the letter.
async fn tell_all(
    context: &mut Context<'_>,
    why: &Why,
    (review, states): (StateCode, &[StateCode]),
    letter: impl Fn((StateCode, String), Reader, String) -> ReviewLetter + Send + Sync,
) -> Result<(), Failure> {
    let page = links::page(context, &format!("reviews/{review}"))?;
    let named = (review, name_of(context, review).await?);
    for state in states {
        for (reader, to) in moves::readers(context, review, (*state, Party::FocalPoint)).await? {
            let letter = Letter::Review(letter(named.clone(), to, page.clone()));
            queue::write_to(context, reader, &why.to(reader), &letter).await?;
        }
    }
    Ok(())
}

/// The Secretariat hears at once that a State asked for help: what it asks is on the page alone.
async fn help_asked(context: &mut Context<'_>, why: &Why, event: HelpAsked) -> Result<(), Failure> {
    let HelpAsked { state: review, by, on, .. } = event;
    let page = links::page(context, &format!("desk/board/{review}/help"))?;
    let (review, by) = ((review, name_of(context, review).await?), (by, name_of(context, by).await?));
    let letter = Letter::Review(ReviewLetter::HelpAsked { review, by, on, page });
    queue::write_to_secretariat(context, &why.0, &letter).await
}

/// The morning after a last day has come: the Secretariat hears of every review that still waits for what was due.
pub(crate) async fn tell_stalls(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let context = &mut context;
    let morning: Day = deadline.key.parse().map_err(Failure::broken)?;
    let mut waiting = Vec::new();
    for (review, of) in moves::take_stalls(context, morning).await? {
        waiting.push(open_move(context, review, of).await?);
    }
    if waiting.is_empty() {
        return Ok(());
    }
    let letter = Letter::Review(ReviewLetter::Stalled { waiting, page: links::page(context, BOARD)? });
    queue::write_to_secretariat(context, &format!("review-stalls/{morning}"), &letter).await
}

async fn open_move(context: &mut Context<'_>, review: StateCode, of: Move) -> Result<OpenMove, Failure> {
    Ok(OpenMove { review: (review, name_of(context, review).await?), who: named(context, &of).await?, of })
}

/// The States whose move it is, with their names.
async fn named(context: &mut Context<'_>, of: &Move) -> Result<Vec<(StateCode, String)>, Failure> {
    let mut named = Vec::new();
    for state in of.who.iter().filter_map(|mover| mover.state()) {
        named.push((state, name_of(context, state).await?));
    }
    Ok(named)
}
