//! The States parties' file, written.

use std::borrow::Cow;

use jiff::civil::Date;
use treaty::parties::{Column, Party};

use super::names::sort_key;
use super::projection::party_on;
use super::state::State;

/// The file as it is on the day: the columns of [`Column::ALL`], States by name. What the file cannot say, such as a denunciation
/// that has not taken effect, is left out; what it says can be imported again.
#[must_use]
pub fn export<'a>(states: impl IntoIterator<Item = &'a State>, on: Date) -> String {
    let mut parties: Vec<Party> = states.into_iter().filter_map(|state| party_on(state, on)).collect();
    parties.sort_by_cached_key(|party| (sort_key(&party.name), party.code));
    let header = line(&Column::ALL.map(|column| column.name().to_owned()));
    parties.iter().map(row).fold(header, |file, row| file + &row)
}

fn row(party: &Party) -> String {
    let languages: Vec<_> = party.languages.iter().map(|language| language.name()).collect();
    line(&Column::ALL.map(|column| match column {
        Column::Iso3 => party.code.to_string(),
        Column::Name => party.name.clone(),
        Column::UnRegionalGroup => party.group.map_or("none", |group| group.label()).to_owned(),
        Column::Deposit(instrument) => party.deposit(instrument).map(|deposit| deposit.to_string()).unwrap_or_default(),
        Column::UncacParty => if party.uncac_party { "yes" } else { "no" }.to_owned(),
        Column::UnLanguages => languages.join(";"),
    }))
}

fn line(cells: &[String; 9]) -> String {
    let cells = cells.each_ref().map(|cell| quoted(cell));
    cells.join(",") + "\n"
}

/// The cell as RFC 4180 has it.
fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}
