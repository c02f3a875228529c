//! The table of States as a file.

use contracts::registry::{InstrumentOnDay, States, Status};

use crate::pages::table::csv_file;
use crate::text::order;

/// One line for each State, by name: its group, and for each treaty what it is to it and since when.
#[must_use]
pub fn states_csv(answer: &States) -> String {
    let mut states: Vec<_> = answer.states.iter().collect();
    states.sort_by_key(|state| (order(&state.name), state.state));
    let rows = states.into_iter().map(|state| {
        let group = state.regional_group.map_or("none", |group| group.label());
        let first = [state.state.to_string(), state.name.clone(), group.to_owned()];
        first.into_iter().chain(state.instruments.iter().flat_map(cells))
    });
    csv_file(&header(), rows)
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
