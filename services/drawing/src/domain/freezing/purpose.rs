//! What stands and what is drawn, for each purpose.

use std::collections::BTreeSet;

use contracts::Notice;
use contracts::drawing::{NewRatifications, Purpose, Signatories};
use jiff::civil::Date;
use lots::record::{Assignment, Inputs, Kind, LeftOut, PoolState, Rules};
use lots::redraw::{self, Replaced};
use treaty::StateCode;

use super::{Wish, aside, joining, supplement};
use crate::domain::Known;
use crate::domain::cycle::{Cycle, Request};
use crate::domain::engine::redraw_fault;
use crate::domain::pairings::{COUNTS, Pairings};
use crate::domain::pool::{self, Choice, Limits};

/// The inputs of a drawing that is held on the day `held`, with the treaty status of `status_of` where no other day is wished for.
pub(super) fn inputs(
    cycle: &Cycle,
    known: &Known,
    wish: &Wish<'_>,
    status_of: Date,
    held: Date,
) -> Result<Inputs, Notice> {
    let limits = Limits::new(known, cycle, held);
    let as_of = wish.as_of.unwrap_or(status_of);
    let choice = Choice { held, in_force: wish.in_force, without: wish.without, ..Choice::plain(as_of) };
    let out = known.opted_out(held);
    let pairings = || {
        pool_stands(wish)?;
        cycle.pairings().ok_or_else(nothing_drawn)
    };
    match wish.purpose {
        Purpose::First => {
            only_one_first(cycle, wish)?;
            let rules = Rules::default();
            // The first drawing draws the groups; signatories stand outside them (AMB-21).
            let signatories = wish.readings.signatories == Signatories::InAGroup;
            let choice = Choice { signatories, ..choice };
            Ok(Inputs::first(pool::form(known, &limits, &choice, &rules)?, rules))
        }
        Purpose::Redraw { requests } => {
            let pairings = pairings()?;
            let replaced = replaced(cycle, pairings, requests)?;
            let inputs = redraw::redraw(&pairings.as_previous(), &replaced).map_err(|fault| redraw_fault(&fault))?;
            further(inputs, pairings, &limits, &out)
        }
        Purpose::LateJoiners { joining } => {
            let pairings = pairings()?;
            let joins = joining::Joins { pairings, known, limits: &limits, choice: &choice, readings: wish.readings };
            further(joins.inputs(joining)?, pairings, &limits, &out)
        }
        Purpose::Supplement => {
            let pairings = pairings()?;
            status_may_change(wish.readings.new_ratifications)?;
            let inputs = supplement::inputs(pairings, known, &limits, &choice, wish.readings)?;
            further(inputs, pairings, &limits, &out)
        }
    }
}

/// What holds for everything that follows a result.
fn further(
    mut inputs: Inputs,
    pairings: &Pairings,
    limits: &Limits,
    out: &BTreeSet<StateCode>,
) -> Result<Inputs, Notice> {
    leave(&mut inputs, pairings, out);
    aside::set_aside(&mut inputs, pairings)?;
    lift(&mut inputs, limits);
    Ok(inputs)
}

/// Whoever has chosen not to take part since is in neither pool (resolution 9/1, footnote 2); its places are drawn anew.
fn leave(inputs: &mut Inputs, pairings: &Pairings, out: &BTreeSet<StateCode>) {
    let pool = &mut inputs.pool;
    let (gone, stay): (Vec<PoolState>, Vec<PoolState>) =
        pool.states.drain(..).partition(|entry| out.contains(&entry.state));
    pool.states = stay;
    if gone.is_empty() {
        return;
    }
    pool.assumptions.retain(|assumption| !out.contains(&assumption.state));
    pool.left_out.extend(gone.into_iter().map(|entry| LeftOut { state: entry.state, reason: CHOSE_NOT_TO.to_owned() }));
    pool.left_out.sort_by_key(|left| left.state);
    supplement::follow_the_pool(&mut inputs.standing, &inputs.pool, pairings);
}

/// As the engine's own pools say it.
const CHOSE_NOT_TO: &str = "chose not to participate (resolution 9/1, footnote 2)";

/// Nothing was drawn that could be followed.
pub(crate) fn nothing_drawn() -> Notice {
    Notice::of("PR-28i", "nothing-drawn-yet", "No lots have been drawn yet; the first drawing comes first.")
}

fn only_one_first(cycle: &Cycle, wish: &Wish<'_>) -> Result<(), Notice> {
    match cycle.pairings().filter(|_| wish.meeting.is_some()) {
        None => Ok(()),
        Some(pairings) => {
            let sentence = "The first drawing was held; reviewing States serve through all four phases, and change only as \
                            paras. 28 (d) to (f) and 30 allow.";
            Err(Notice::of("PR-28iii", "first-drawing-held", sentence).with("drawing", pairings.drawing()))
        }
    }
}

/// A further drawing keeps the pool of the result that stands: who is in it was settled by the first.
fn pool_stands(wish: &Wish<'_>) -> Result<(), Notice> {
    let status = wish.as_of.is_some() || !wish.in_force.is_empty();
    let redraws = matches!(wish.purpose, Purpose::Redraw { .. });
    if wish.without.is_none() && !(redraws && status) {
        return Ok(());
    }
    let sentence = "The pool of a further drawing is that of the result that stands; leave these fields empty.";
    Err(Notice::of("AMB-02", "pool-stands", sentence))
}

/// The pairs of these requests, each once: two States may have asked for the same.
fn replaced(cycle: &Cycle, pairings: &Pairings, numbers: &[u32]) -> Result<Vec<Replaced>, Notice> {
    if numbers.is_empty() {
        return Err(Notice::of("PR-28d", "no-requests", "Say which requests are to be carried out."));
    }
    let mut pairs = BTreeSet::new();
    for &number in numbers {
        let request = ready(cycle, pairings, number)?;
        pairs.insert((request.state_under_review, request.reviewer));
    }
    let replaced = |(state_under_review, reviewer)| Replaced { state_under_review, reviewer, counts: COUNTS };
    Ok(pairs.into_iter().map(replaced).collect())
}

/// A request that can be carried out.
fn ready<'a>(cycle: &'a Cycle, pairings: &Pairings, number: u32) -> Result<&'a Request, Notice> {
    let refuse = |rule, code, sentence: String| Notice::of(rule, code, sentence).with("request", number);
    let request = cycle
        .request(number)
        .ok_or_else(|| refuse("PR-28d", "no-such-request", format!("There is no request {number}.")))?;
    if request.awaits_decision() {
        let sentence = format!("Request {number} needs the decision of a meeting first.");
        return Err(refuse("PR-28e", "awaits-decision", sentence));
    }
    if !request.is_open() {
        return Err(refuse("PR-28d", "request-closed", format!("Request {number} is closed.")));
    }
    if pairings.assignment(request.state_under_review, request.reviewer).is_none() {
        let sentence = format!("{} does not review {} any more.", request.reviewer, request.state_under_review);
        return Err(refuse("PR-28d", "pair-does-not-stand", sentence));
    }
    Ok(request)
}

/// Under the other reading of AMB-02 the first drawing fixed what everybody is party to.
fn status_may_change(reading: NewRatifications) -> Result<(), Notice> {
    match reading {
        NewRatifications::Join => Ok(()),
        NewRatifications::WaitForTheNextCycle => {
            let sentence =
                "As AMB-02 is read here, the first drawing fixed what everybody is party to for the whole cycle.";
            Err(Notice::of("AMB-02", "status-is-fixed", sentence))
        }
    }
}

/// Offers and consents count as they are now, but never less than what stands needs.
fn lift(inputs: &mut Inputs, limits: &Limits) {
    let rules = &inputs.rules;
    let standing = inputs.standing.assignments.iter().map(|a| (a.reviewer, a.state_under_review));
    let ended = inputs.standing.ended.iter().filter(|e| e.counts).map(|e| (e.reviewer, e.state_under_review));
    let served: BTreeSet<(StateCode, StateCode)> = standing.chain(ended).collect();
    for entry in &mut inputs.pool.states {
        let additional = |a: &&Assignment| a.state_under_review == entry.state && a.kind == Kind::Additional;
        let standing = 2 + inputs.standing.assignments.iter().filter(additional).count();
        let load = served.iter().filter(|(reviewer, _)| *reviewer == entry.state).count();
        entry.most_reviews = limits.reviews(entry.state, rules).max(load);
        entry.most_reviewers = limits.reviewers(entry.state, rules).max(standing);
    }
}
