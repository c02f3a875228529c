//! Signatures (para. 52).

use contracts::registry::{CorrectSignature, RecordSignature, SignatureCorrected, SignatureRecorded, StateRecorded};
use contracts::{Day, Notice};
use jiff::civil::{Date, date};
use treaty::Instrument;

use super::Decision;
use super::particulars::must_be_a_name;
use super::refusal::{must_be_known, must_have_happened, must_name_its_source, nothing_changes};
use super::state::State;

/// The last day on which any of the four could be signed (article 36, paragraph 1, of the Convention and its counterparts).
const LAST_DAY: Date = date(2002, 12, 12);

/// Records that a State signed. A State that is not known yet becomes known by it.
///
/// # Errors
/// When the State has deposited and is no mere signatory, has signed already, or could not sign on that day.
pub fn record_signature(state: &State, command: &RecordSignature, today: Date) -> Decision {
    must_name_its_source(&command.source)?;
    must_have_happened(command.on.0, today)?;
    must_be_open(command.instrument, command.on)?;
    must_not_have_ratified(state, command)?;
    let RecordSignature { state: code, name, regional_group, instrument, on, source } = command.clone();
    let mut events = Vec::new();
    if state.code.is_none() {
        must_be_a_name(&name)?;
        let languages = Vec::new();
        events.push(StateRecorded { state: code, name, regional_group, languages, source: source.clone() }.into());
    }
    events.push(SignatureRecorded { state: code, instrument, on, source }.into());
    Ok(events)
}

/// Corrects the day of a signature. Where there was none, the entry is struck.
///
/// # Errors
/// When none is recorded, when nothing changes, or when the State could not sign on that day.
pub fn correct_signature(state: &State, command: &CorrectSignature, today: Date) -> Decision {
    let CorrectSignature { state: code, instrument, on, reason } = command.clone();
    must_be_known(state, code)?;
    must_name_its_source(&reason)?;
    must_have_happened(on.0, today)?;
    must_be_open(instrument, on)?;
    match state.signed(instrument) {
        Some(day) if day == on.0 => Err(nothing_changes(code)),
        Some(_) => Ok(vec![SignatureCorrected { state: code, instrument, on, reason }.into()]),
        None => {
            let title = instrument.short_title();
            let sentence = format!("No signature of the {title} by {code} is recorded.");
            Err(Notice::plain("not-signed", sentence).with("state", code).with("instrument", instrument))
        }
    }
}

/// The first day on which it could be signed.
const fn first_day(instrument: Instrument) -> Date {
    match instrument {
        Instrument::Untoc | Instrument::Tip | Instrument::Som => date(2000, 12, 12),
        // The thirtieth day after its adoption.
        Instrument::Firearms => date(2001, 6, 30),
    }
}

fn must_be_open(instrument: Instrument, on: Day) -> Result<(), Notice> {
    let (first, title) = (first_day(instrument), instrument.short_title());
    if (first..=LAST_DAY).contains(&on.0) {
        return Ok(());
    }
    let sentence = format!("The {title} was open for signature from {first} to {LAST_DAY}, and not on {on}.");
    Err(Notice::plain("not-open-for-signature", sentence)
        .with("instrument", instrument)
        .with("first", first)
        .with("last", LAST_DAY))
}

fn must_not_have_ratified(state: &State, command: &RecordSignature) -> Result<(), Notice> {
    let (code, title) = (command.state, command.instrument.short_title());
    let about = |notice: Notice| notice.with("state", code).with("instrument", command.instrument);
    if let Some(adherence) = state.adherence(command.instrument) {
        let deposit = adherence.deposit;
        let sentence = format!("{code} has deposited for the {title} ({deposit}) and is more than a signatory.");
        return Err(about(Notice::of("PR-52i", "no-mere-signatory", sentence).with("deposit", deposit)));
    }
    if let Some(day) = state.signed(command.instrument) {
        let sentence = format!("The signature of the {title} by {code} is recorded already: {day}.");
        return Err(about(Notice::plain("already-signed", sentence).with("day", day)));
    }
    Ok(())
}
