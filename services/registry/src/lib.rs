//! Who takes part: States parties and what they are party to, and the people whom they name.
//!
//! Everything that is known of a State is in its own stream, `state/<code>`, and what is known of its people in another, `people/<code>`.
//! Decisions are in [`domain`]; what the whole registry looks like is folded from the journal and kept up to date in memory. The only tables
//! beside it hold what notes and profiles say of persons, so that it can be erased, and who read it.

mod deadlines;
pub mod domain;
mod endpoints;
mod note_file;
mod private;
mod reactions;
mod views;

use std::sync::Arc;

use contracts::notices::NoticesEvent;
use contracts::registry::{
    ApprovePerson, ChangeDuties, ChangeParticulars, ChoosePublicContact, CompareNote, CorrectDeposit, CorrectSignature,
    DeclareVoluntaryReview, ExportStates, FindNote, FindState, GiveUndertaking, ImportStates, LetLeave, ListIntake,
    ListPeople, ListPeopleReads, ListStatements, ListStates, ListTrainings, NamePeople, RecordArrangement,
    RecordDenunciation, RecordDeposit, RecordOffer, RecordOptIn, RecordOptOut, RecordSignature, RecordStateParty,
    RecordStatement, RecordTraining, RecordTrainingAttendance, RecordUncacStatus, ReturnProfile, ShowDirectory,
    ShowOwnProfile, ShowPublicDirectory, StrikeEntry, StrikeStatement, StrikeTraining, SubmitProfile,
    WithdrawDenunciation, WithdrawStatement,
};
use contracts::reviews::ReviewsEvent;
use journal::Migration;
use runtime::Service;

use endpoints::people::{self, answers};
use endpoints::{commands, import, queries, statements, trainings};
use views::Register;

const MIGRATIONS: [Migration; 2] = [
    Migration { number: 1, name: "people", sql: include_str!("../migrations/0001_people.sql") },
    Migration { number: 2, name: "reads", sql: include_str!("../migrations/0002_reads.sql") },
];

/// The service at a glance.
#[must_use]
pub fn service() -> Service {
    let register = Arc::new(Register::default());
    let (listed, exported, compared) = (register.clone(), register.clone(), register.clone());
    let service = Service::new("registry")
        .migrations(&MIGRATIONS)
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
        .command::<RecordStatement, _>(statements::record_statement)
        .command::<WithdrawStatement, _>(statements::withdraw_statement)
        .command::<StrikeStatement, _>(statements::strike_statement)
        .query::<ListStatements, _>(statements::statements)
        .command::<RecordTraining, _>(trainings::record_training)
        .command::<RecordTrainingAttendance, _>(trainings::record_attendance)
        .command::<StrikeTraining, _>(trainings::strike_training)
        .query::<ListTrainings, _>(trainings::trainings)
        .query::<ListStates, _>(move |inquiry, query| queries::states(listed.clone(), inquiry, query))
        .query::<FindState, _>(queries::state)
        .query::<ExportStates, _>(move |inquiry, query| queries::export_states(exported.clone(), inquiry, query))
        .deadline(deadlines::ENTERS_INTO_FORCE, deadlines::enters_into_force);
    keeping_people(service, register)
}

fn keeping_people(service: Service, register: Arc<Register>) -> Service {
    let (taken_in, listed, published) = (register.clone(), register.clone(), register);
    service
        .command::<NamePeople, _>(people::name_people)
        .command::<ChangeDuties, _>(people::change_duties)
        .command::<LetLeave, _>(people::let_leave)
        .command::<SubmitProfile, _>(people::submit_profile)
        .command::<ReturnProfile, _>(people::return_profile)
        .command::<ApprovePerson, _>(people::approve_person)
        .command::<GiveUndertaking, _>(people::give_undertaking)
        .command::<ChoosePublicContact, _>(people::choose_public_contact)
        .query::<ListPeople, _>(answers::people)
        .query::<FindNote, _>(answers::find_note)
        .query::<CompareNote, _>(answers::compare_note)
        .query::<ListIntake, _>(move |inquiry, query| answers::intake(taken_in.clone(), inquiry, query))
        .query::<ListPeopleReads, _>(answers::reads)
        .query::<ShowDirectory, _>(move |inquiry, query| answers::directory(listed.clone(), inquiry, query))
        .query::<ShowPublicDirectory, _>(move |inquiry, query| {
            answers::public_directory(published.clone(), inquiry, query)
        })
        .query::<ShowOwnProfile, _>(answers::own_profile)
        .follow::<ReviewsEvent, _>(reactions::learn_of_reviews)
        .follow::<NoticesEvent, _>(reactions::forget)
        .deadline(deadlines::KEPT_LONG_ENOUGH, deadlines::forget_person)
}
