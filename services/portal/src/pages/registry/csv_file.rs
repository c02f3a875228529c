//! The table of States as a file.

use contracts::registry::{InstrumentOnDay, States, Status};

use crate::text::order;

/// One line for each State, by name: its group, and for each treaty what it is to it and since when.
#[must_use]
pub fn states_csv(answer: &States) -> String {
    let mut states: Vec<_> = answer.states.iter().collect();
    states.sort_by_key(|state| (order(&state.name), state.state));
    let mut file = csv::Writer::from_writer(Vec::new());
    let mut rows = vec![header()];
    for state in states {
        let group = state.regional_group.map_or("none", |group| group.label());
        let mut row = vec![state.state.to_string(), guarded(&state.name), group.to_owned()];
        row.extend(state.instruments.iter().flat_map(cells));
        rows.push(row);
    }
    for row in rows {
        // Writing to memory cannot fail.
        let _ = file.write_record(row);
    }
    file.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn header() -> Vec<String> {
    let mut names = vec!["state".to_owned(), "name".to_owned(), "regional_group".to_owned()];
    for instrument in treaty::Instrument::ALL {
        let code = instrument.code().to_ascii_lowercase();
        names.push(format!("{code}_status"));
        names.push(format!("{code}_in_force_from"));
    }
    names
}

fn cells(on: &InstrumentOnDay) -> [String; 2] {
    let status = match on.status {
        Status::Party => "party",
        Status::Deposited => "deposited",
        Status::Uncertain => "uncertain",
        Status::Signatory => "signatory",
        Status::Denounced => "denounced",
        Status::None => "",
    };
    let known =
        on.in_force_from.map(|day| day.to_string()).or_else(|| on.deposit.map(|deposit| format!("deposit {deposit}")));
    [status.to_owned(), known.unwrap_or_default()]
}

/// A cell that a spreadsheet could take for a formula gets an apostrophe in front.
pub(crate) fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
