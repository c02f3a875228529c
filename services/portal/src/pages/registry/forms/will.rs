//! What will happen when an entry is recorded, said before it is.

use contracts::Day;
use contracts::registry::{
    RecordDenunciation, RecordOptIn, RecordOptOut, RecordStateParty, StateFile, WithdrawDenunciation,
};
use treaty::dates::{entry_into_force, months_after};
use treaty::parties::Deposit;
use treaty::{Instrument, StateCode};

use super::{read_correction, read_denunciation, read_opt_in, read_opt_out, read_strike, read_withdrawal};
use crate::pages::Frame;
use crate::pages::form::Values;

/// What will happen, sentence by sentence; none where what is recorded needs no second look.
pub(crate) fn of_state(frame: &Frame, file: &StateFile, what: &str, values: &Values) -> Option<Vec<String>> {
    let state = file.state.state;
    match what {
        "denunciation" => Some(denounced(frame, file, &read_denunciation(state, values).ok()?)),
        "withdrawal" => Some(withdrawn(frame, file, &read_withdrawal(state, values).ok()?)),
        "correction" => corrected(frame, state, values),
        "strike" => struck(frame, file, values),
        "opt-out" => read_opt_out(state, values).ok().map(|RecordOptOut { from, .. }| {
            vec![frame.say("will-opt-out").with("day", frame.texts.day(&from)).into()]
        }),
        "opt-in" => read_opt_in(state, values)
            .ok()
            .map(|RecordOptIn { from, .. }| vec![frame.say("will-opt-in").with("day", frame.texts.day(&from)).into()]),
        _ => None,
    }
}

/// The same for a State that is not on record yet.
pub(crate) fn of_state_party(frame: &Frame, command: &RecordStateParty) -> Vec<String> {
    let listed = frame.say("will-list").with("state", &command.name).into();
    vec![listed, entry(frame, Instrument::Untoc, command.deposit)]
}

fn denounced(frame: &Frame, file: &StateFile, command: &RecordDenunciation) -> Vec<String> {
    let instrument = command.instrument;
    let ends = months_after(command.received.0, 12).map_or_else(|_| String::new(), |day| frame.texts.day(&Day(day)));
    let says = frame
        .say("will-denounce")
        .with("state", frame.name_of(&file.state))
        .with("instrument", frame.texts.treaty(instrument))
        .with("received", frame.texts.day(&command.received))
        .with("ends", &ends)
        .with("article", instrument.denunciation_article());
    let mut will = vec![says.into()];
    let protocols =
        joined(file).filter(|one| one.is_protocol()).map(|one| frame.texts.treaty(one).into()).collect::<Vec<String>>();
    if instrument == Instrument::Untoc && !protocols.is_empty() {
        will.push(
            frame
                .say("will-denounce-protocols")
                .with("protocols", frame.texts.list(&protocols))
                .with("ends", ends)
                .into(),
        );
    }
    will
}

fn joined(file: &StateFile) -> impl Iterator<Item = Instrument> {
    file.state.instruments.iter().filter(|on| on.deposit.is_some()).map(|on| on.instrument)
}

fn withdrawn(frame: &Frame, file: &StateFile, command: &WithdrawDenunciation) -> Vec<String> {
    let title = frame.texts.treaty(command.instrument);
    let says = frame.say("will-withdraw").with("state", frame.name_of(&file.state)).with("instrument", title);
    let convention = (command.instrument == Instrument::Untoc).then(|| frame.say("will-withdraw-protocols").into());
    std::iter::once(says.into()).chain(convention).collect()
}

fn corrected(frame: &Frame, state: StateCode, values: &Values) -> Option<Vec<String>> {
    let command = read_correction(state, values).ok()?;
    let follows = match command.deposit {
        Some(deposit) => entry(frame, command.instrument, deposit),
        None => frame.say("will-take-away").with("instrument", frame.texts.treaty(command.instrument)).into(),
    };
    Some(vec![follows, frame.say("will-stay").into()])
}

fn struck(frame: &Frame, file: &StateFile, values: &Values) -> Option<Vec<String>> {
    let command = read_strike(file.state.state, values).ok()?;
    let line = file.history.iter().find(|line| line.number == command.entry)?;
    Some(vec![frame.say("will-strike").with("entry", frame.numbered(line)).into(), frame.say("will-stay").into()])
}

/// When the treaty enters into force after this deposit, and why then.
fn entry(frame: &Frame, instrument: Instrument, deposit: Deposit) -> String {
    let say = |key: &str| frame.say(key).with("instrument", frame.texts.treaty(instrument));
    match deposit {
        Deposit::Day(day) => entry_into_force(day, instrument).map_or_else(
            |_| String::new(),
            |from| {
                say("will-enter")
                    .with("day", frame.texts.day(&Day(from)))
                    .with("article", instrument.entry_into_force_article())
                    .into()
            },
        ),
        Deposit::Year(_) | Deposit::Unknown => say("will-be-open").into(),
    }
}
