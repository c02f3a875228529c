//! Who takes part: States parties and what they are party to.
//!
//! Everything that is known of a State is in its own stream, `state/<code>`. Decisions are in [`domain`]; what the whole registry
//! looks like is folded from the journal and kept up to date in memory, so that there are no tables beside it.

mod deadlines;
pub mod domain;
mod endpoints;
mod views;

use std::sync::Arc;

use contracts::registry::{
    ChangeParticulars, CorrectDeposit, CorrectSignature, DeclareVoluntaryReview, ExportStates, FindState, ImportStates,
    ListStates, RecordArrangement, RecordDenunciation, RecordDeposit, RecordOffer, RecordOptIn, RecordOptOut,
    RecordSignature, RecordStateParty, RecordUncacStatus, StrikeEntry, WithdrawDenunciation,
};
use runtime::Service;

use endpoints::{commands, import, queries};
use views::Register;

/// The service at a glance.
#[must_use]
pub fn service() -> Service {
    let register = Arc::new(Register::default());
    let (listed, exported, compared) = (register.clone(), register.clone(), register);
    Service::new("registry")
        .prepared_command::<ImportStates, _, _, _>(
            move |preparation, command| import::prepare(compared.clone(), preparation, command),
            import::import_states,
        )
        .command::<RecordStateParty, _>(commands::record_state_party)
        .command::<ChangeParticulars, _>(commands::change_particulars)
        .command::<RecordDeposit, _>(commands::record_deposit)
        .command::<CorrectDeposit, _>(commands::correct_deposit)
        .command::<RecordDenunciation, _>(commands::record_denunciation)
        .command::<WithdrawDenunciation, _>(commands::withdraw_denunciation)
        .command::<RecordSignature, _>(commands::record_signature)
        .command::<CorrectSignature, _>(commands::correct_signature)
        .command::<DeclareVoluntaryReview, _>(commands::declare_voluntary_review)
        .command::<RecordUncacStatus, _>(commands::record_uncac_status)
        .command::<RecordOptOut, _>(commands::record_opt_out)
        .command::<RecordOptIn, _>(commands::record_opt_in)
        .command::<RecordArrangement, _>(commands::record_arrangement)
        .command::<RecordOffer, _>(commands::record_offer)
        .command::<StrikeEntry, _>(commands::strike_entry)
        .query::<ListStates, _>(move |inquiry, query| queries::states(listed.clone(), inquiry, query))
        .query::<FindState, _>(queries::state)
        .query::<ExportStates, _>(move |inquiry, query| queries::export_states(exported.clone(), inquiry, query))
        .deadline(deadlines::ENTERS_INTO_FORCE, deadlines::enters_into_force)
}
