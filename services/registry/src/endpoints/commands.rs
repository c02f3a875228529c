//! The commands about one State. Each is decided in [`crate::domain`].

use contracts::Recorded;
use contracts::registry::{
    ChangeParticulars, CorrectDeposit, CorrectSignature, DeclareVoluntaryReview, RecordArrangement, RecordDenunciation,
    RecordDeposit, RecordOffer, RecordOptIn, RecordOptOut, RecordSignature, RecordStateParty, RecordUncacStatus,
    StrikeEntry, WithdrawDenunciation,
};
use jiff::civil::Date;
use runtime::{Context, Failure};
use treaty::StateCode;

use crate::deadlines::follow_deposits;
use crate::domain::{self, Decision, State};

/// Records what is decided about the State, and says what the person should know about it.
async fn record(
    context: &mut Context<'_>,
    state: StateCode,
    decide: impl FnOnce(&State, Date) -> Decision + Send,
) -> Result<Recorded, Failure> {
    let today = context.today();
    let mut warnings = Vec::new();
    let decided = |state: &State| {
        let events = decide(state, today)?;
        warnings = domain::warnings(&events);
        Ok(events)
    };
    let version = context.decide::<State>(state.as_str(), decided).await?;
    Ok(Recorded { version, number: None, warnings })
}

pub(crate) async fn change_particulars(
    mut context: Context<'_>,
    command: ChangeParticulars,
) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::change_particulars(state, &command, today)).await
}

pub(crate) async fn record_deposit(mut context: Context<'_>, command: RecordDeposit) -> Result<Recorded, Failure> {
    let decide = |state: &State, today| domain::record_deposit(state, &command, today);
    let recorded = record(&mut context, command.state, decide).await?;
    follow_deposits(&mut context, command.state).await?;
    Ok(recorded)
}

pub(crate) async fn correct_deposit(mut context: Context<'_>, command: CorrectDeposit) -> Result<Recorded, Failure> {
    let decide = |state: &State, today| domain::correct_deposit(state, &command, today);
    let recorded = record(&mut context, command.state, decide).await?;
    follow_deposits(&mut context, command.state).await?;
    Ok(recorded)
}

pub(crate) async fn record_denunciation(
    mut context: Context<'_>,
    command: RecordDenunciation,
) -> Result<Recorded, Failure> {
    let decide = |state: &State, today| domain::record_denunciation(state, &command, today);
    let recorded = record(&mut context, command.state, decide).await?;
    follow_deposits(&mut context, command.state).await?;
    Ok(recorded)
}

pub(crate) async fn record_state_party(
    mut context: Context<'_>,
    command: RecordStateParty,
) -> Result<Recorded, Failure> {
    let decide = |state: &State, today| domain::record_state_party(state, &command, today);
    let recorded = record(&mut context, command.state, decide).await?;
    follow_deposits(&mut context, command.state).await?;
    Ok(recorded)
}

pub(crate) async fn withdraw_denunciation(
    mut context: Context<'_>,
    command: WithdrawDenunciation,
) -> Result<Recorded, Failure> {
    let decide = |state: &State, today| domain::withdraw_denunciation(state, &command, today);
    let recorded = record(&mut context, command.state, decide).await?;
    follow_deposits(&mut context, command.state).await?;
    Ok(recorded)
}

pub(crate) async fn strike_entry(mut context: Context<'_>, command: StrikeEntry) -> Result<Recorded, Failure> {
    let decide = |state: &State, today| domain::strike_entry(state, &command, today);
    let recorded = record(&mut context, command.state, decide).await?;
    follow_deposits(&mut context, command.state).await?;
    Ok(recorded)
}

pub(crate) async fn correct_signature(
    mut context: Context<'_>,
    command: CorrectSignature,
) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::correct_signature(state, &command, today)).await
}

pub(crate) async fn record_signature(mut context: Context<'_>, command: RecordSignature) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::record_signature(state, &command, today)).await
}

pub(crate) async fn declare_voluntary_review(
    mut context: Context<'_>,
    command: DeclareVoluntaryReview,
) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::declare_voluntary_review(state, &command, today)).await
}

pub(crate) async fn record_uncac_status(
    mut context: Context<'_>,
    command: RecordUncacStatus,
) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::record_uncac_status(state, &command, today)).await
}

pub(crate) async fn record_opt_out(mut context: Context<'_>, command: RecordOptOut) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::record_opt_out(state, &command, today)).await
}

pub(crate) async fn record_opt_in(mut context: Context<'_>, command: RecordOptIn) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::record_opt_in(state, &command, today)).await
}

pub(crate) async fn record_arrangement(
    mut context: Context<'_>,
    command: RecordArrangement,
) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::record_arrangement(state, &command, today)).await
}

pub(crate) async fn record_offer(mut context: Context<'_>, command: RecordOffer) -> Result<Recorded, Failure> {
    record(&mut context, command.state, |state, today| domain::record_offer(state, &command, today)).await
}
