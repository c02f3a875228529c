//! The only orders in which States stand in lists. No order that others than the Secretariat see goes by anything that a State did or did
//! not do (para. 4 (b), invariant 18).

use contracts::Day;
use contracts::reviews::{BoardLine, BoardOrder, ReviewLine};
use treaty::{StateCode, YearlyGroup};

/// By what English names are ordered where no reader's language does it: small letters, without the marks that names of States have.
#[must_use]
pub fn sort_key(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(without_mark).filter(|c| c.is_alphanumeric() || *c == ' ').collect()
}

const fn without_mark(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        _ => letter,
    }
}

/// Orders lines for everybody: by group, then by name; signatories, which have no group, last.
pub fn by_name(lines: &mut [ReviewLine]) {
    lines.sort_by_cached_key(|line| place(line.group, &line.name, line.state));
}

/// Orders the board of the Secretariat: by group and name, or as a list of work by the day of what stalls, else of the next move, the
/// earliest first. What has no day stands after what has one, and what is nobody's move last.
pub fn order_board(lines: &mut [BoardLine], order: BoardOrder) {
    match order {
        BoardOrder::Name => lines.sort_by_cached_key(|line| place(line.group, &line.name, line.state)),
        BoardOrder::Due => lines.sort_by_cached_key(|line| (due(line), place(line.group, &line.name, line.state))),
    }
}

fn due(line: &BoardLine) -> (bool, bool, Option<Day>) {
    let next = &line.stalled.first().unwrap_or(&line.next).what;
    let day = next.agreed.or_else(|| next.by.as_ref().map(|due| due.day));
    (!next.what.is_somebodys(), day.is_none(), day)
}

fn place(group: Option<YearlyGroup>, name: &str, state: StateCode) -> (bool, Option<YearlyGroup>, String, StateCode) {
    (group.is_none(), group, sort_key(name), state)
}
