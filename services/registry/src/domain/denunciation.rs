//! Denunciations: one year after receipt, and the Protocols go with the Convention.

use contracts::Notice;
use contracts::registry::{DenunciationRecorded, RecordDenunciation, RegistryEvent};
use jiff::civil::Date;
use treaty::dates::months_after;
use treaty::{Instrument, StateCode};

use super::Decision;
use super::adherence::{Adherence, Denunciation, Standing, first_day};
use super::refusal::{must_be_known, must_have_happened, must_name_its_source, no_deposit};
use super::state::State;
use super::status::may_be_bound;

/// What is given as the source where a denunciation follows from another.
const ENTAILED: &str = "follows from the denunciation of the Convention (article 40, paragraph 3, of the Convention)";

/// Records a denunciation, which takes effect one year after it was received. Denouncing the Convention denounces its Protocols
/// (article 40 of the Convention and its counterparts).
///
/// # Errors
/// When the State was not bound on that day, or has denounced already.
pub fn record_denunciation(state: &State, command: &RecordDenunciation, today: Date) -> Decision {
    let RecordDenunciation { state: code, instrument, received, ref source } = *command;
    must_be_known(state, code)?;
    must_name_its_source(source)?;
    must_have_happened(received.0, today)?;
    must_be_bound(state, code, instrument, received.0)?;
    let takes_effect = one_year_after(received.0)?;
    let source = source.clone();
    let (takes_effect_on, with_the_convention) = (takes_effect.into(), false);
    let recorded = DenunciationRecorded {
        state: code,
        instrument,
        received,
        takes_effect: takes_effect_on,
        with_the_convention,
        source,
    };
    let mut events = vec![recorded.into()];
    if instrument == Instrument::Untoc {
        must_not_have_joined_later(state, code, takes_effect)?;
        events.extend(of_its_protocols(state, code, Denunciation { received: received.0, takes_effect }));
    }
    Ok(events)
}

/// The denunciation of a Protocol that follows from that of the Convention.
pub(super) fn entailed(code: StateCode, protocol: Instrument, convention: Denunciation) -> RegistryEvent {
    let event = DenunciationRecorded {
        state: code,
        instrument: protocol,
        received: convention.received.into(),
        takes_effect: convention.takes_effect.into(),
        with_the_convention: true,
        source: ENTAILED.to_owned(),
    };
    event.into()
}

/// Whether the adherence can have ended by this denunciation: only a party denounces, but a Protocol that goes with the Convention
/// may have been joined meanwhile.
pub(super) fn could_be_denounced(
    state: &State,
    adherence: &Adherence,
    instrument: Instrument,
    denunciation: Denunciation,
) -> bool {
    let of_convention = state.adherences(Instrument::Untoc).iter().any(|one| one.ending() == Some(denunciation));
    if instrument.is_protocol() && of_convention {
        first_day(adherence.deposit).is_none_or(|day| day < denunciation.takes_effect)
    } else {
        may_have_begun(adherence, instrument, denunciation.received)
    }
}

/// Whether the adherence, by itself, may have bound on the day.
fn may_have_begun(adherence: &Adherence, instrument: Instrument, day: Date) -> bool {
    let undenounced = Adherence { denunciation: None, entailed: None, ..adherence.clone() };
    matches!(undenounced.standing(instrument, day), Standing::Open | Standing::InForce)
}

/// Protocols that would otherwise outlast the Convention.
fn of_its_protocols(state: &State, code: StateCode, convention: Denunciation) -> Vec<RegistryEvent> {
    let outlasts = |protocol: &Instrument| {
        let adherence = state.adherence(*protocol).filter(|_| protocol.is_protocol());
        adherence.is_some_and(|one| one.ends().is_none_or(|ends| convention.takes_effect < ends))
    };
    let protocols = Instrument::ALL.into_iter().filter(outlasts);
    protocols.map(|protocol| entailed(code, protocol, convention)).collect()
}

fn must_be_bound(state: &State, code: StateCode, instrument: Instrument, received: Date) -> Result<(), Notice> {
    let adherence = state.adherence(instrument).ok_or_else(|| no_deposit(code, instrument))?;
    let title = instrument.short_title();
    let about = |notice: Notice| notice.with("state", code).with("instrument", instrument);
    if let Some(ends) = adherence.ends() {
        let sentence = format!("{code} has denounced the {title} already, with effect from {ends}.");
        return Err(about(Notice::plain("already-denounced", sentence).with("ends", ends)));
    }
    if may_be_bound(state, instrument, received) && may_have_begun(adherence, instrument, received) {
        return Ok(());
    }
    let sentence = format!("{code} was not party to the {title} on {received}, and only a party can denounce it.");
    Err(about(Notice::plain("not-bound", sentence).with("day", received)))
}

/// Who left the Convention did not join a Protocol afterwards; one of the two is wrong.
fn must_not_have_joined_later(state: &State, code: StateCode, takes_effect: Date) -> Result<(), Notice> {
    let is_later = |protocol: &Instrument| {
        let made = state.adherence(*protocol).and_then(|one| first_day(one.deposit));
        protocol.is_protocol() && made.is_some_and(|day| takes_effect <= day)
    };
    let Some(protocol) = Instrument::ALL.into_iter().find(is_later) else {
        return Ok(());
    };
    let title = protocol.short_title();
    let sentence = format!(
        "The denunciation takes effect on {takes_effect}, and {code} joined the {title} later; correct that first."
    );
    Err(Notice::plain("protocol-alone", sentence).with("state", code).with("instrument", protocol))
}

fn one_year_after(received: Date) -> Result<Date, Notice> {
    months_after(received, 12).map_err(|error| Notice::plain("out-of-calendar", error.to_string()))
}
