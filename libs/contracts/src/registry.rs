//! The registry: States parties, and what each is party to, by day.

mod commands;
mod events;
mod people;
mod queries;
mod statements;
mod trainings;

pub use commands::*;
pub use events::*;
pub use people::*;
pub use queries::*;
pub use statements::*;
pub use trainings::*;

use crate::Recorded;
use crate::define::messages;

messages! {
    service "registry";
    events RegistryEvent {
        "state": "state-recorded" => StateRecorded,
        "state": "particulars-changed" => ParticularsChanged,
        "state": "deposit-recorded" => DepositRecorded,
        "state": "deposit-corrected" => DepositCorrected,
        "state": "instrument-entered-into-force" => InstrumentEnteredIntoForce,
        "state": "denunciation-recorded" => DenunciationRecorded,
        "state": "denunciation-withdrawn" => DenunciationWithdrawn,
        "state": "signature-recorded" => SignatureRecorded,
        "state": "signature-corrected" => SignatureCorrected,
        "state": "voluntary-review-declared" => VoluntaryReviewDeclared,
        "state": "uncac-status-recorded" => UncacStatusRecorded,
        "state": "opt-out-recorded" => OptOutRecorded,
        "state": "opt-in-recorded" => OptInRecorded,
        "state": "arrangement-recorded" => ArrangementRecorded,
        "state": "offer-recorded" => OfferRecorded,
        "state": "entry-struck" => EntryStruck,
        "statements": "statement-recorded" => StatementRecorded,
        "statements": "statement-withdrawn" => StatementWithdrawn,
        "statements": "statement-struck" => StatementStruck,
        "trainings": "training-recorded" => TrainingRecorded,
        "trainings": "training-attended" => TrainingAttended,
        "trainings": "training-struck" => TrainingStruck,
        "people": "note-received" => NoteReceived,
        "people": "person-named" => PersonNamed,
        "people": "duty-given" => DutyGiven,
        "people": "duty-ended" => DutyEnded,
        "people": "profile-submitted" => ProfileSubmitted,
        "people": "profile-returned" => ProfileReturned,
        "people": "person-approved" => PersonApproved,
        "people": "undertaking-given" => UndertakingGiven,
        "people": "person-left" => PersonLeft,
        "people": "public-contact-chosen" => PublicContactChosen,
        "people": "acted-on-behalf" => ActedOnBehalf,
    }
    commands {
        "import-states" => ImportStates -> Imported,
        "record-state-party" => RecordStateParty -> Recorded,
        "change-particulars" => ChangeParticulars -> Recorded,
        "record-deposit" => RecordDeposit -> Recorded,
        "correct-deposit" => CorrectDeposit -> Recorded,
        "record-denunciation" => RecordDenunciation -> Recorded,
        "withdraw-denunciation" => WithdrawDenunciation -> Recorded,
        "record-signature" => RecordSignature -> Recorded,
        "correct-signature" => CorrectSignature -> Recorded,
        "declare-voluntary-review" => DeclareVoluntaryReview -> Recorded,
        "record-uncac-status" => RecordUncacStatus -> Recorded,
        "record-opt-out" => RecordOptOut -> Recorded,
        "record-opt-in" => RecordOptIn -> Recorded,
        "record-arrangement" => RecordArrangement -> Recorded,
        "record-offer" => RecordOffer -> Recorded,
        "strike-entry" => StrikeEntry -> Recorded,
        "record-statement" => RecordStatement -> Recorded,
        "withdraw-statement" => WithdrawStatement -> Recorded,
        "strike-statement" => StrikeStatement -> Recorded,
        "record-training" => RecordTraining -> Recorded,
        "record-training-attendance" => RecordTrainingAttendance -> Recorded,
        "strike-training" => StrikeTraining -> Recorded,
        "name-people" => NamePeople -> Recorded,
        "change-duties" => ChangeDuties -> Recorded,
        "let-leave" => LetLeave -> Recorded,
        "submit-profile" => SubmitProfile -> Recorded,
        "return-profile" => ReturnProfile -> Recorded,
        "approve-person" => ApprovePerson -> Recorded,
        "give-undertaking" => GiveUndertaking -> Recorded,
        "choose-public-contact" => ChoosePublicContact -> Recorded,
    }
    queries {
        "states" => ListStates -> States,
        "state" => FindState -> StateFile,
        "export-states" => ExportStates -> StatesCsv,
        "statements" => ListStatements -> Statements,
        "trainings" => ListTrainings -> Trainings,
        "people" => ListPeople -> People,
        "find-note" => FindNote -> FoundNote,
        "compare-note" => CompareNote -> NoteComparison,
        "intake" => ListIntake -> Intake,
        "people-reads" => ListPeopleReads -> PeopleReads,
        "directory" => ShowDirectory -> Directory,
        "public-directory" => ShowPublicDirectory -> PublicDirectory,
        "own-profile" => ShowOwnProfile -> OwnProfile,
    }
    replies {
        "imported" => Imported,
        "states-reply" => States,
        "state-file" => StateFile,
        "states-csv" => StatesCsv,
        "statements-reply" => Statements,
        "trainings-reply" => Trainings,
        "people-reply" => People,
        "found-note" => FoundNote,
        "note-comparison" => NoteComparison,
        "intake-reply" => Intake,
        "people-reads-reply" => PeopleReads,
        "directory-reply" => Directory,
        "public-directory-reply" => PublicDirectory,
        "own-profile-reply" => OwnProfile,
    }
}
