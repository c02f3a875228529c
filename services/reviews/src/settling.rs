//! What follows when something happened: phases open and begin, moves change, rows and deadlines follow.

use std::collections::BTreeSet;

use contracts::reviews::ReviewsEvent;
use jiff::civil::Date;
use runtime::{Context, Failure};
use treaty::{Phase, StateCode, YearlyGroup};

use crate::around::{self, Around};
use crate::deadlines;
use crate::domain::{self, Group, Review};
use crate::views::{self, Kept};

/// Lets follow what follows in these reviews on this day, and then in their groups.
pub(crate) async fn settle(
    context: &mut Context<'_>,
    states: impl IntoIterator<Item = StateCode>,
    today: Date,
) -> Result<(), Failure> {
    let mut touched = BTreeSet::new();
    let around = Around::now(context).await?;
    for state in states {
        touched.extend(settle_one(context, &around, state, today).await?);
    }
    for group in touched {
        advance(context, group, today).await?;
    }
    Ok(())
}

/// Lets follow what follows in one review. Gives its group where the count of its gate may have changed.
async fn settle_one(
    context: &mut Context<'_>,
    around: &Around,
    state: StateCode,
    today: Date,
) -> Result<Option<YearlyGroup>, Failure> {
    let id = state.as_str();
    let loaded = context.load::<Review>(id).await?;
    if loaded.state.state.is_none() {
        return Ok(None);
    }
    let events = domain::consequences(&loaded.state, &around.of(&loaded.state, today));
    let counts = loaded.state.group.filter(|_| events.iter().any(changes_the_count));
    if !events.is_empty() {
        context.append::<Review>(id, loaded.version, events).await?;
    }
    keep(context, around, state, today).await?;
    Ok(counts)
}

/// Whether an event may let a group go on.
pub(crate) const fn changes_the_count(event: &ReviewsEvent) -> bool {
    matches!(event, ReviewsEvent::PhaseCompleted(_) | ReviewsEvent::PhaseReopened(_))
}

/// Keeps the row of a review as it stands, and the day on which its next phase begins.
pub(crate) async fn keep(
    context: &mut Context<'_>,
    around: &Around,
    state: StateCode,
    today: Date,
) -> Result<(), Failure> {
    let review = context.load::<Review>(state.as_str()).await?.state;
    let circumstances = around.of(&review, today);
    let Some(kept) = Kept::of(&review, &circumstances) else { return Ok(()) };
    let coming = domain::begins_on(&review, &circumstances);
    views::keep(context, &kept).await?;
    deadlines::arm_review(context, state, coming).await
}

/// Opens the phases of a group that can be opened on this day, and lets them begin for its States.
pub(crate) async fn advance(context: &mut Context<'_>, number: YearlyGroup, today: Date) -> Result<(), Failure> {
    // One phase at a time; there are four.
    for _ in Phase::ALL {
        let around = Around::now(context).await?;
        let Some(opened) = opening(context, &around, number, today).await? else { break };
        let loaded = context.load::<Group>(&around::id(number)).await?;
        context.append::<Group>(&around::id(number), loaded.version, vec![opened]).await?;
        begin_everywhere(context, number, today).await?;
    }
    let around = Around::now(context).await?;
    let next = domain::next_start(number, around.group(number), &around.rules, today);
    deadlines::arm_group(context, number, next.map(|(_, due)| due.day.0).filter(|day| *day > today)).await
}

async fn opening(
    context: &mut Context<'_>,
    around: &Around,
    number: YearlyGroup,
    today: Date,
) -> Result<Option<ReviewsEvent>, Failure> {
    let (group, rules) = (around.group(number), &around.rules);
    let members = domain::members(&around.settled, &around.states, number, today);
    let opened = match group.last() {
        None => {
            let Some(drawn_on) = around.settled.first.get(&number).copied() else { return Ok(None) };
            domain::open_first(number, group, &members, drawn_on, rules, today)?
        }
        Some(last) => {
            let kept = views::all_in(context).await?;
            let completed = completed(&kept, last.phase);
            domain::open_next(number, group, &members, &completed, &unfinished(&kept), rules, today)?
        }
    };
    Ok(opened.map(ReviewsEvent::from))
}

/// After a phase opened: it begins for each State of the group, today or on the day of its start.
pub(crate) async fn begin_everywhere(
    context: &mut Context<'_>,
    number: YearlyGroup,
    today: Date,
) -> Result<(), Failure> {
    let around = Around::now(context).await?;
    let of_group = around.settled.reviews.values().filter(|review| review.group == Some(number));
    let states: Vec<StateCode> = of_group.map(|review| review.state).collect();
    for state in states {
        settle_one(context, &around, state, today).await?;
    }
    Ok(())
}

/// Whose phase is complete.
pub(crate) fn completed(kept: &[Kept], phase: Phase) -> BTreeSet<StateCode> {
    kept.iter().filter(|kept| kept.completed.contains_key(&phase)).map(|kept| kept.state).collect()
}

/// Who has a phase that is not.
pub(crate) fn unfinished(kept: &[Kept]) -> BTreeSet<StateCode> {
    kept.iter().filter(|kept| kept.unfinished).map(|kept| kept.state).collect()
}
