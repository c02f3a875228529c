//! Denunciations that are withdrawn: possible at any time before they take effect (article 68 of the Vienna Convention on the Law of
//! Treaties), and the State is bound as if there had been none.

use contracts::Notice;
use contracts::registry::{DenunciationWithdrawn, RegistryEvent, WithdrawDenunciation};
use jiff::civil::Date;
use treaty::{Instrument, StateCode};

use super::Decision;
use super::adherence::Denunciation;
use super::refusal::{must_be_known, must_have_happened, must_name_its_source, no_deposit};
use super::state::State;

/// What is given as the source where a withdrawal follows from another.
const ENTAILED: &str = "follows from the withdrawal of the denunciation of the Convention";

/// Records that a denunciation was withdrawn. What went with the Convention stays with it.
///
/// # Errors
/// When there is none that the State could withdraw, or when it has taken effect.
pub fn withdraw_denunciation(state: &State, command: &WithdrawDenunciation, today: Date) -> Decision {
    let WithdrawDenunciation { state: code, instrument, on, ref source } = *command;
    must_be_known(state, code)?;
    must_name_its_source(source)?;
    must_have_happened(on.0, today)?;
    let denunciation = standing(state, code, instrument)?;
    must_be_in_time(command, denunciation)?;
    let source = source.clone();
    let withdrawn = DenunciationWithdrawn { state: code, instrument, on, with_the_convention: false, source };
    let mut events = vec![withdrawn.into()];
    if instrument == Instrument::Untoc {
        events.extend(of_its_protocols(state, command));
    }
    Ok(events)
}

/// The State's own denunciation; one that follows from that of the Convention is withdrawn with that.
fn standing(state: &State, code: StateCode, instrument: Instrument) -> Result<Denunciation, Notice> {
    let adherence = state.adherence(instrument).ok_or_else(|| no_deposit(code, instrument))?;
    let title = instrument.short_title();
    let about = |notice: Notice| notice.with("state", code).with("instrument", instrument);
    adherence.denunciation.ok_or_else(|| {
        if adherence.entailed.is_some() {
            let sentence = format!("The {title} goes with the Convention, which {code} denounced; withdraw that.");
            return about(Notice::plain("denounced-with-the-convention", sentence));
        }
        let sentence = format!("No denunciation of the {title} by {code} is recorded that could be withdrawn.");
        about(Notice::plain("not-denounced", sentence))
    })
}

fn must_be_in_time(command: &WithdrawDenunciation, denunciation: Denunciation) -> Result<(), Notice> {
    let Denunciation { received, takes_effect } = denunciation;
    let on = command.on.0;
    let about = |notice: Notice| notice.with("state", command.state).with("instrument", command.instrument);
    if on < received {
        let sentence = format!("The denunciation was received on {received}, later than {on}.");
        return Err(about(
            Notice::plain("withdrawn-before-received", sentence).with("received", received).with("day", on),
        ));
    }
    if takes_effect <= on {
        let sentence =
            format!("The denunciation took effect on {takes_effect}; to be bound again the State deposits anew.");
        return Err(about(Notice::plain("withdrawn-too-late", sentence).with("ends", takes_effect)));
    }
    Ok(())
}

/// The Protocols that were to go with the Convention, and with nothing else.
fn of_its_protocols(state: &State, command: &WithdrawDenunciation) -> Vec<RegistryEvent> {
    let went_with = |one: &Instrument| state.adherence(*one).is_some_and(|adherence| adherence.entailed.is_some());
    let protocols = Instrument::ALL.into_iter().filter(went_with);
    let withdrawn = |instrument| DenunciationWithdrawn {
        state: command.state,
        instrument,
        on: command.on,
        with_the_convention: true,
        source: ENTAILED.to_owned(),
    };
    protocols.map(|protocol| withdrawn(protocol).into()).collect()
}
