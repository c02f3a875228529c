//! What happens here when something happened elsewhere.

use contracts::drawing::{DrawingEvent, ReviewersSettled};
use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use journal::Learnt as _;
use runtime::{Arrived, Context, Failure};
use treaty::dates::vienna_date;
use treaty::{StateCode, YearlyGroup};

use crate::around::Around;
use crate::deadlines;
use crate::domain::{self, People, Review, Settled, States};
use crate::settling;
use crate::views;

/// The drawing settled who reviews whom.
pub(crate) async fn drawing(
    mut context: Context<'_>,
    (event, arrived): (DrawingEvent, Arrived),
) -> Result<(), Failure> {
    if !Settled::matters(&event) {
        return Ok(());
    }
    if matches!(event, DrawingEvent::ReviewersSettled(_)) {
        // Whose reviews are foreseen is frozen with the phase (para. 10): what the drawing knew of the States is known here first, or one
        // that was drawn because it ratified would be missing.
        context.must_have_heard("registry").await?;
    }
    context.keep_learnt(&arrived).await?;
    let DrawingEvent::ReviewersSettled(settled) = event else { return Ok(()) };
    // As of the day on which it was settled, also where the news of it comes later: whose reviews are foreseen is frozen by that.
    let today = vienna_date(arrived.decided_at).min(context.today());
    set_reviewers(&mut context, &settled, today).await?;
    for group in YearlyGroup::ALL {
        settling::advance(&mut context, group, today).await?;
    }
    let states: Vec<StateCode> = settled.reviews.iter().map(|review| review.state).collect();
    settling::settle(&mut context, states, today).await
}

async fn set_reviewers(context: &mut Context<'_>, settled: &ReviewersSettled, today: Date) -> Result<(), Failure> {
    let around = Around::now(context).await?;
    for review in &settled.reviews {
        let id = review.state.as_str();
        let loaded = context.load::<Review>(id).await?;
        let circumstances = around.of_group(review.group, today);
        let events = domain::set_reviewers(&loaded.state, review, settled.drawing, settled.on.0, &circumstances);
        if !events.is_empty() {
            context.append::<Review>(id, loaded.version, events).await?;
        }
    }
    Ok(())
}

/// The registry said something of a State or of its people.
pub(crate) async fn registry(
    mut context: Context<'_>,
    (event, arrived): (RegistryEvent, Arrived),
) -> Result<(), Failure> {
    if !States::matters(&event) && !People::matters(&event) {
        return Ok(());
    }
    context.keep_learnt(&arrived).await?;
    let today = context.today();
    // Also where there is no review yet: lots may be drawn before that day.
    if let Some((state, day)) = takes_effect(&event).filter(|(_, day)| *day > today) {
        deadlines::arm_effect(&mut context, state, day).await?;
    }
    let reviews = concerned(&mut context, &event).await?;
    if reviews.is_empty() {
        return Ok(());
    }
    // What was decided on a day follows as of that day, also where the news of it comes after midnight.
    settling::settle(&mut context, reviews, vienna_date(arrived.decided_at).min(today)).await
}

/// On which day it changes what a State takes part in, where that is said beforehand.
fn takes_effect(event: &RegistryEvent) -> Option<(StateCode, Date)> {
    match event {
        RegistryEvent::DenunciationRecorded(e) => Some((e.state, e.takes_effect.0)),
        RegistryEvent::OptOutRecorded(e) => Some((e.state, e.from.0)),
        RegistryEvent::OptInRecorded(e) => Some((e.state, e.from.0)),
        _ => None,
    }
}

/// In which reviews it may change what is to be done.
async fn concerned(context: &mut Context<'_>, event: &RegistryEvent) -> Result<Vec<StateCode>, Failure> {
    use RegistryEvent as E;
    let state = match event {
        E::DutyGiven(e) => e.review,
        E::DutyEnded(e) => e.review,
        E::PersonApproved(e) => return views::reviews_of(context, e.state).await,
        E::UndertakingGiven(e) => return views::reviews_of(context, e.state).await,
        E::PersonLeft(e) => return views::reviews_of(context, e.state).await,
        E::ProfileSubmitted(e) => return views::reviews_of(context, e.state).await,
        E::PersonNamed(e) => return views::reviews_of(context, e.state).await,
        E::DepositRecorded(e) => e.state,
        E::DepositCorrected(e) => e.state,
        E::InstrumentEnteredIntoForce(e) => e.state,
        E::DenunciationRecorded(e) => e.state,
        E::DenunciationWithdrawn(e) => e.state,
        E::SignatureRecorded(e) => e.state,
        E::SignatureCorrected(e) => e.state,
        E::VoluntaryReviewDeclared(e) => e.state,
        E::OptOutRecorded(e) => e.state,
        E::OptInRecorded(e) => e.state,
        E::EntryStruck(e) => e.state,
        _ => return Ok(Vec::new()),
    };
    Ok(if views::exists(context, state).await? { vec![state] } else { Vec::new() })
}
