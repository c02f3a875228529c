//! Trainings. Each command is decided in [`crate::domain`].

use access::Asker;
use contracts::Recorded;
use contracts::registry::{
    ListTrainings, RecordTraining, RecordTrainingAttendance, StrikeTraining, Trainings as Listed,
};
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

use super::people::{own_state, who};
use super::record_numbered;
use crate::domain::{self, State, Trainings};

pub(crate) async fn record_training(mut context: Context<'_>, command: RecordTraining) -> Result<Recorded, Failure> {
    record_numbered(&mut context, Trainings::KEY, |known: &Trainings| domain::record_training(known, &command)).await
}

pub(crate) async fn record_attendance(
    mut context: Context<'_>,
    command: RecordTrainingAttendance,
) -> Result<Recorded, Failure> {
    let today = context.today();
    let mut known_states: Vec<StateCode> = Vec::new();
    for state in &command.states {
        if context.load::<State>(state.as_str()).await?.state.code.is_some() {
            known_states.push(*state);
        }
    }
    let is_known = |state| known_states.contains(&state);
    record_numbered(&mut context, Trainings::KEY, |known: &Trainings| {
        domain::record_attendance(known, &command, is_known, today)
    })
    .await
}

pub(crate) async fn strike_training(mut context: Context<'_>, command: StrikeTraining) -> Result<Recorded, Failure> {
    record_numbered(&mut context, Trainings::KEY, |known: &Trainings| domain::strike_training(known, &command)).await
}

/// The trainings, as far as whoever asks may see them.
pub(crate) async fn trainings(inquiry: Inquiry, _: ListTrainings) -> Result<Listed, Failure> {
    let known = inquiry.load::<Trainings>(Trainings::KEY).await?.state;
    let trainings = match inquiry.asker() {
        Asker::Secretariat { .. } => known.all(),
        asker => known.of(own_state(who(asker))?),
    };
    Ok(Listed { trainings })
}
