//! The registry: States parties, and what each is party to, by day.

mod commands;
mod events;
mod queries;

pub use commands::*;
pub use events::*;
pub use queries::*;

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
    }
    queries {
        "states" => ListStates -> States,
        "state" => FindState -> StateFile,
        "export-states" => ExportStates -> StatesCsv,
    }
    replies {
        "imported" => Imported,
        "states-reply" => States,
        "state-file" => StateFile,
        "states-csv" => StatesCsv,
    }
}
