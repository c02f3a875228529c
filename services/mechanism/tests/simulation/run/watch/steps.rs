//! Steps of a phase, in their order, each with the day by which its rule had it due (paras. 31, 34, 35, 38 and 39; guidelines, para. 2;
//! invariant 21).

use contracts::reviews::{PhaseCompleted, PhaseReopened, Step, StepRecorded};
use reviews::domain::PhaseWork;
use treaty::Instrument;

use super::{Holds, dates, holds};
use crate::run::world::World;

/// Whether no reading but the catalogue's own was ever chosen: then the days follow without a second thought.
fn as_adopted(world: &World) -> bool {
    world.reviews.rules.lines().iter().all(|line| line.amendment.is_some() || line.period.is_some())
}

/// It was taken in its phase, rests on what comes before it, and is of an instrument of which something is asked.
pub(super) fn recorded(world: &World, e: &StepRecorded) -> Holds {
    let work = world.review(e.state).phase(e.phase).unwrap();
    let on = e.on.0;
    let in_the_phase = (work.begun.start.0..=world.today).contains(&on);
    holds(in_the_phase, || format!("GL-9: {}, {}: {:?} on {on}", e.state, e.phase, e.step))?;
    e.due.as_ref().map_or(Ok(()), dates::holds_of)?;
    let asked = |instrument: Instrument| {
        let open = work.open_instruments().contains(instrument);
        holds(open, || format!("T1-FA: {}, {}: nothing is asked of {instrument}", e.state, e.phase))
    };
    let rests = match e.step {
        Step::Answers { instrument, readable_from } => {
            asked(instrument)?;
            // Languages are chosen before answers are submitted.
            work.agreed.is_some() && readable_from >= e.on
        }
        Step::Feedback => work.unanswered().is_empty() || !as_adopted(world),
        Step::List { instrument } => {
            asked(instrument)?;
            work.answers(instrument).is_some()
        }
        Step::Summary => work.unlisted().is_empty(),
    };
    holds(rests, || format!("{}, {}: {:?} rests on nothing", e.state, e.phase, e.step))?;
    if as_adopted(world) { due(world, work, e) } else { Ok(()) }
}

/// Six months after the start for the answers, six months after the last of them could be read for the feedback; for the rest no rule has
/// a day, and none is made up (TL-x).
fn due(world: &World, work: &PhaseWork, e: &StepRecorded) -> Holds {
    let right = match e.step {
        Step::Answers { .. } => {
            let start = work.begun.start.0;
            Some(dates::months(start, dates::answers(world, start)))
        }
        Step::Feedback => {
            let readable = work.open_instruments().iter().filter_map(|instrument| work.answers(instrument));
            let last = readable.map(|(_, readable)| readable).max();
            last.map(|last| dates::months(last, dates::feedback(world, last)))
        }
        Step::List { .. } | Step::Summary => None,
    };
    let due = e.due.as_ref().map(|due| due.day.0);
    holds(due == right, || {
        format!("{}, {}: {:?} was due on {due:?}, by the rule on {right:?}", e.state, e.phase, e.step)
    })
}

/// Lists and summary are agreed (para. 39), or nothing was asked.
pub(super) fn completed(world: &World, e: &PhaseCompleted) -> Holds {
    let work = world.review(e.state).phase(e.phase).unwrap();
    let all = work.unlisted().is_empty();
    holds(all, || format!("PR-39: {}, {}: complete without lists for {}", e.state, e.phase, work.unlisted()))?;
    let lists = work.open_instruments().iter().filter_map(|instrument| work.list(instrument)).map(|entry| entry.on);
    let last = lists.chain(work.summary().map(|entry| entry.on)).max();
    let nothing = work.open_instruments().is_empty();
    let summarized = nothing || work.summary().is_some() || !as_adopted(world);
    holds(summarized, || format!("PR-39: {}, {}: complete without a summary", e.state, e.phase))?;
    let right = if nothing { e.on == work.begun.start } else { last.is_some_and(|last| e.on.0 <= last) };
    holds(right, || format!("{}, {}: complete on {}, and the last step was on {last:?}", e.state, e.phase, e.on))
}

/// Only what was struck undoes it.
pub(super) fn reopened(world: &World, e: &PhaseReopened) -> Holds {
    let work = world.review(e.state).phase(e.phase).unwrap();
    let struck = work.entries.iter().any(|entry| entry.struck.is_some());
    holds(struck, || format!("{}, {}: open again, and nothing was struck", e.state, e.phase))
}
