//! An entry decided anew, as the command that it came from.

use contracts::registry::{
    ArrangementRecorded, ChangeParticulars, CorrectDeposit, CorrectSignature, DeclareVoluntaryReview,
    DenunciationRecorded, DenunciationWithdrawn, DepositCorrected, DepositRecorded, OfferRecorded, OptInRecorded,
    OptOutRecorded, ParticularsChanged, RecordArrangement, RecordDenunciation, RecordDeposit, RecordOffer, RecordOptIn,
    RecordOptOut, RecordSignature, RegistryEvent, SignatureCorrected, SignatureRecorded, VoluntaryReviewDeclared,
    WithdrawDenunciation,
};
use jiff::civil::Date;
use treaty::dates::vienna_date;

use crate::domain::record::Line;
use crate::domain::refusal::must_be_known;
use crate::domain::state::State;
use crate::domain::{
    Decision, change_particulars, correct_deposit, correct_signature, declare_voluntary_review, record_arrangement,
    record_denunciation, record_deposit, record_offer, record_opt_in, record_opt_out, record_signature,
    withdraw_denunciation,
};

/// The entry as the command that it came from, decided anew on the day on which it was recorded.
pub(super) fn again(state: &State, line: &Line, today: Date) -> Decision {
    let day = vienna_date(line.recorded_at).min(today);
    match line.event.clone() {
        RegistryEvent::ParticularsChanged(e) => {
            let ParticularsChanged { state: code, name, regional_group, languages, from, source } = e;
            change_particulars(
                state,
                &ChangeParticulars { state: code, name, regional_group, languages, from, source },
                day,
            )
        }
        RegistryEvent::DepositRecorded(DepositRecorded { state: code, instrument, deposit, source, .. }) => {
            record_deposit(state, &RecordDeposit { state: code, instrument, deposit, source }, day)
        }
        RegistryEvent::DepositCorrected(DepositCorrected { state: code, instrument, deposit, reason, .. }) => {
            correct_deposit(state, &CorrectDeposit { state: code, instrument, deposit, reason }, day)
        }
        RegistryEvent::DenunciationRecorded(e) if !e.with_the_convention => {
            let DenunciationRecorded { state: code, instrument, received, source, .. } = e;
            record_denunciation(state, &RecordDenunciation { state: code, instrument, received, source }, day)
        }
        RegistryEvent::DenunciationWithdrawn(e) if !e.with_the_convention => {
            let DenunciationWithdrawn { state: code, instrument, on, source, .. } = e;
            withdraw_denunciation(state, &WithdrawDenunciation { state: code, instrument, on, source }, day)
        }
        RegistryEvent::SignatureRecorded(SignatureRecorded { state: code, instrument, on, source }) => {
            let (name, regional_group) = (String::new(), None);
            must_be_known(state, code)?;
            record_signature(state, &RecordSignature { state: code, name, regional_group, instrument, on, source }, day)
        }
        RegistryEvent::SignatureCorrected(SignatureCorrected { state: code, instrument, on, reason }) => {
            correct_signature(state, &CorrectSignature { state: code, instrument, on, reason }, day)
        }
        other => of_its_part(state, other, day),
    }
}

/// The same for what the State chose, offered or was arranged for it.
fn of_its_part(state: &State, event: RegistryEvent, day: Date) -> Decision {
    match event {
        RegistryEvent::VoluntaryReviewDeclared(VoluntaryReviewDeclared { state: code, on, funding, source }) => {
            declare_voluntary_review(state, &DeclareVoluntaryReview { state: code, on, funding, source }, day)
        }
        RegistryEvent::OptOutRecorded(OptOutRecorded { state: code, from, told_by }) => {
            record_opt_out(state, &RecordOptOut { state: code, from, told_by }, day)
        }
        RegistryEvent::OptInRecorded(OptInRecorded { state: code, from, told_by }) => {
            record_opt_in(state, &RecordOptIn { state: code, from, told_by }, day)
        }
        RegistryEvent::ArrangementRecorded(ArrangementRecorded { state: code, regional_group, decision }) => {
            record_arrangement(state, &RecordArrangement { state: code, regional_group, decision }, day)
        }
        RegistryEvent::OfferRecorded(OfferRecorded { state: code, most_reviews, on, source }) => {
            record_offer(state, &RecordOffer { state: code, most_reviews, on, source }, day)
        }
        RegistryEvent::UncacStatusRecorded(event) => must_be_known(state, event.state).map(|()| Vec::new()),
        // The first of all, and what the registry concludes by itself.
        _ => Ok(Vec::new()),
    }
}
