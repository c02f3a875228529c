//! The States parties' file, read: all of it, or, when anything is wrong with it, nothing.

mod comparison;
mod faults;

use std::collections::BTreeMap;

use contracts::Notice;
use contracts::registry::{ImportStates, Imported, RegistryEvent};
use jiff::civil::Date;
use treaty::parties::{Deposit, Party, read_with_lines};
use treaty::{Instrument, StateCode};

use super::refusal::must_name_its_source;
use super::state::State;
use comparison::Comparison;
use faults::refusal;

/// What an import comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The events for each State of which something is new.
    pub changes: BTreeMap<StateCode, Vec<RegistryEvent>>,
    /// What is answered.
    pub reply: Imported,
}

/// Compares the file with what is known, and gives events for what differs. Nothing is taken away because the file lacks it, and
/// nothing that is known exactly becomes vague because the file is.
///
/// # Errors
/// One refusal with every fault of the file, each by its line and column.
pub fn import(known: &BTreeMap<StateCode, State>, command: &ImportStates, today: Date) -> Result<Import, Notice> {
    must_name_its_source(&command.source)?;
    let rows = read_with_lines(command.csv.as_bytes())
        .map_err(|found| refusal(found.iter().map(faults::of_file).collect()))?;
    let mut reply = Imported::default();
    let mut changes = BTreeMap::new();
    let mut faults = Vec::new();
    for (line, party) in &rows {
        let before = known.get(&party.code);
        let compared = Comparison::of(before, party, &command.source, today);
        faults.extend(compared.faults.into_iter().map(|(column, refused)| faults::of_cell(*line, column, refused)));
        reply.warnings.extend(compared.warnings);
        count(&mut reply, before, &compared.events);
        if !compared.events.is_empty() {
            changes.insert(party.code, compared.events);
        }
    }
    if !faults.is_empty() {
        return Err(refusal(faults));
    }
    reply.warnings.extend(not_in_file(known, &rows, today));
    reply.warnings.extend(days_not_known(changes.values().flatten()));
    Ok(Import { changes, reply })
}

fn count(reply: &mut Imported, before: Option<&State>, events: &[RegistryEvent]) {
    let is_new = before.is_none_or(|state| state.code.is_none());
    let counter = match (is_new, events.is_empty()) {
        (true, _) => &mut reply.new,
        (false, false) => &mut reply.changed,
        (false, true) => &mut reply.unchanged,
    };
    *counter += 1;
}

/// Parties that the file does not name stay what they are; the person is told.
fn not_in_file(known: &BTreeMap<StateCode, State>, rows: &[(usize, Party)], today: Date) -> Option<Notice> {
    let named = |code: &StateCode| rows.iter().any(|(_, party)| party.code == *code);
    let stands = |state: &State| state.standing_adherence(Instrument::Untoc, today).is_some();
    let missing: Vec<_> = known.iter().filter(|(code, state)| !named(code) && stands(state)).collect();
    if missing.is_empty() {
        return None;
    }
    let codes: Vec<_> = missing.iter().map(|(code, _)| code.as_str()).collect();
    let (count, states) = (codes.len(), codes.join(", "));
    let sentence =
        format!("The file does not name {count} of the States that the registry has as parties; they stay: {states}.");
    Some(Notice::plain("not-in-file", sentence).with("count", count).with("states", states))
}

/// The deposits of which the file does not know the day, in one warning.
fn days_not_known<'a>(events: impl Iterator<Item = &'a RegistryEvent>) -> Option<Notice> {
    let deposits: Vec<_> = events.filter_map(day_not_known).collect();
    if deposits.is_empty() {
        return None;
    }
    let (count, deposits) = (deposits.len(), deposits.join(", "));
    let sentence = format!(
        "Of {count} deposits the day is not known; on some days it stays open whether the instrument binds the State: {deposits}."
    );
    Some(Notice::of("AMB-02", "days-not-known", sentence).with("count", count).with("deposits", deposits))
}

fn day_not_known(event: &RegistryEvent) -> Option<String> {
    let (state, instrument, deposit) = match event {
        RegistryEvent::DepositRecorded(event) => (event.state, event.instrument, event.deposit),
        RegistryEvent::DepositCorrected(event) => (event.state, event.instrument, event.deposit?),
        _ => return None,
    };
    let vague = !matches!(deposit, Deposit::Day(_));
    vague.then(|| format!("{state} {instrument} {deposit}"))
}
