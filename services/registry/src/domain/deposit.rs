//! Deposits of instruments of ratification, acceptance, approval or accession, and corrections of what was recorded of them.

use contracts::Notice;
use contracts::registry::{CorrectDeposit, DepositCorrected, DepositRecorded, RecordDeposit, RegistryEvent};
use jiff::civil::Date;
use treaty::parties::Deposit;
use treaty::{Instrument, StateCode};

use super::Decision;
use super::adherence::{Adherence, entry_of, last_day};
use super::denunciation::{could_be_denounced, entailed};
use super::refusal::{must_be_known, must_be_made, must_name_its_source, no_deposit, nothing_changes};
use super::state::State;
use super::status::convention_under;

/// Records a deposit. It enters into force on the thirtieth day after it (PR-9i).
///
/// # Errors
/// When the State is a party already, when the day lies in the future, or for a Protocol without the Convention.
pub fn record_deposit(state: &State, command: &RecordDeposit, today: Date) -> Decision {
    let RecordDeposit { state: code, instrument, deposit, ref source } = *command;
    must_be_known(state, code)?;
    must_name_its_source(source)?;
    must_be_made(deposit, today)?;
    must_not_have_deposited(state, command, today)?;
    must_adhere_to_the_convention(state, code, instrument, today)?;
    let enters_into_force = entry_of(deposit, instrument).map(Into::into);
    let recorded = DepositRecorded { state: code, instrument, deposit, enters_into_force, source: source.clone() };
    let mut events = vec![recorded.into()];
    events.extend(ending_with_the_convention(state, code, instrument, deposit));
    Ok(events)
}

/// Corrects the latest deposit. Without a deposit it takes away the one recorded, and a denunciation with it.
///
/// # Errors
/// When there is nothing to correct, or when what is said to be right contradicts what else is recorded.
pub fn correct_deposit(state: &State, command: &CorrectDeposit, today: Date) -> Decision {
    let CorrectDeposit { state: code, instrument, deposit, ref reason } = *command;
    must_be_known(state, code)?;
    must_name_its_source(reason)?;
    let adherence = state.adherence(instrument).ok_or_else(|| no_deposit(code, instrument))?;
    match deposit {
        Some(deposit) if deposit == adherence.deposit => return Err(nothing_changes(code)),
        Some(deposit) => must_fit(state, adherence, command, deposit, today)?,
        None => must_carry_no_protocol(state, code, instrument, today)?,
    }
    let enters_into_force = deposit.and_then(|deposit| entry_of(deposit, instrument)).map(Into::into);
    let reason = reason.clone();
    let mut events = vec![DepositCorrected { state: code, instrument, deposit, enters_into_force, reason }.into()];
    if let (Some(deposit), None) = (deposit, adherence.ending()) {
        events.extend(ending_with_the_convention(state, code, instrument, deposit));
    }
    Ok(events)
}

/// A State deposits once, and again only after its denunciation has taken effect.
fn must_not_have_deposited(state: &State, command: &RecordDeposit, today: Date) -> Result<(), Notice> {
    let Some(earlier) = state.adherence(command.instrument) else {
        return Ok(());
    };
    let about = |notice: Notice| notice.with("state", command.state).with("instrument", command.instrument);
    match earlier.ends() {
        None => Err(about(already_deposited(earlier.deposit))),
        Some(ends) if today < ends || last_day(command.deposit).is_some_and(|day| day < ends) => {
            Err(about(still_party(ends)))
        }
        Some(_) => Ok(()),
    }
}

fn already_deposited(deposit: Deposit) -> Notice {
    let sentence = format!("A deposit is recorded already: {deposit}. If that is wrong, correct it.");
    Notice::plain("already-deposited", sentence).with("deposit", deposit)
}

fn still_party(ends: Date) -> Notice {
    let sentence =
        format!("The denunciation takes effect on {ends}; until then the State is bound and cannot deposit anew.");
    Notice::plain("still-bound", sentence).with("ends", ends)
}

/// Only who joins the Convention can join a Protocol (article 37, paragraph 2, of the Convention).
fn must_adhere_to_the_convention(
    state: &State,
    code: StateCode,
    instrument: Instrument,
    today: Date,
) -> Result<(), Notice> {
    if !instrument.is_protocol() || state.standing_adherence(Instrument::Untoc, today).is_some() {
        return Ok(());
    }
    let title = instrument.short_title();
    let sentence = format!(
        "{code} has no deposit for the Convention that stands, and only a party to the Convention can join the {title} \
         (article 37, paragraph 2, of the Convention)."
    );
    Err(Notice::plain("protocol-alone", sentence).with("state", code).with("instrument", instrument))
}

/// A Protocol joined under an adherence to the Convention that was denounced ends with it.
fn ending_with_the_convention(
    state: &State,
    code: StateCode,
    instrument: Instrument,
    deposit: Deposit,
) -> Option<RegistryEvent> {
    let convention = convention_under(state, deposit).filter(|_| instrument.is_protocol())?;
    convention.ending().map(|denunciation| entailed(code, instrument, denunciation))
}

/// The correction must be possible, after an earlier adherence and before a denunciation.
fn must_fit(
    state: &State,
    adherence: &Adherence,
    command: &CorrectDeposit,
    deposit: Deposit,
    today: Date,
) -> Result<(), Notice> {
    must_be_made(deposit, today)?;
    let about = |notice: Notice| notice.with("state", command.state).with("instrument", command.instrument);
    let corrected = Adherence { deposit, ..adherence.clone() };
    if let (Some(floor), Some(last)) = (corrected.not_before, last_day(deposit))
        && last < floor
    {
        return Err(about(still_party(floor)));
    }
    match corrected.ending() {
        Some(denunciation) if !could_be_denounced(state, &corrected, command.instrument, denunciation) => {
            let received = denunciation.received;
            let sentence =
                format!("The denunciation was received on {received}, when a deposit of {deposit} was not in force.");
            Err(about(Notice::plain("denounced-before", sentence).with("received", received)))
        }
        _ => Ok(()),
    }
}

/// The deposit for the Convention cannot go while Protocols rest on it.
fn must_carry_no_protocol(state: &State, code: StateCode, instrument: Instrument, today: Date) -> Result<(), Notice> {
    let rests = |other: &Instrument| other.is_protocol() && state.standing_adherence(*other, today).is_some();
    match Instrument::ALL.into_iter().find(rests) {
        Some(protocol) if instrument == Instrument::Untoc => {
            let title = protocol.short_title();
            let sentence = format!("A deposit of {code} for the {title} rests on this one; correct that first.");
            Err(Notice::plain("protocol-alone", sentence).with("state", code).with("instrument", protocol))
        }
        _ => Ok(()),
    }
}
