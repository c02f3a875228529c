//! What is wrong with the file, as one refusal.

use contracts::{Notice, Particular};
use treaty::Language;
use treaty::parties::{Column, Fault, InvalidDeposit, Reason};

/// How many faults one refusal carries; the count is of all.
const MOST: usize = 200;

/// The refusal of the whole file.
pub(super) fn refusal(faults: Vec<Particular>) -> Notice {
    let count = faults.len();
    let sentence = match faults.as_slice() {
        [only] => format!("The file is refused; nothing of it was taken. One fault: {}.", only.sentence),
        _ => format!("The file is refused; nothing of it was taken. {count} faults."),
    };
    Notice::plain("import-faults", sentence).with("count", count).listing(faults.into_iter().take(MOST))
}

/// A cell that cannot be right beside what the registry knows.
pub(super) fn of_cell(line: usize, column: Column, refused: Notice) -> Particular {
    let reason = refused.sentence.trim_end_matches('.').to_owned();
    at(line, Some(column), Notice { sentence: reason, ..refused })
}

/// A fault of the file itself.
pub(super) fn of_file(fault: &Fault) -> Particular {
    at(fault.row, fault.column, said(&fault.reason))
}

/// In English as the file's reader writes it.
fn at(line: usize, column: Option<Column>, what: Notice) -> Particular {
    let place = column.map_or_else(|| format!("line {line}"), |column| format!("line {line}, column {column}"));
    let sentence = format!("{place}: {}", what.sentence);
    let what = Notice { sentence, ..what }.with("line", line);
    match column {
        Some(column) => what.with("column", column).into(),
        None => what.into(),
    }
}

fn said(reason: &Reason) -> Notice {
    let say = |code| Notice::plain(code, reason.to_string());
    match reason {
        Reason::Empty => say("file-is-empty"),
        Reason::NoParties => say("file-names-no-state"),
        Reason::Order => say("columns-out-of-order").with("order", Column::ALL.map(Column::name).join(",")),
        Reason::MissingColumn => say("column-is-missing"),
        Reason::ExtraColumn(name) => say("column-is-unknown").with("name", name),
        Reason::Cells { found } => say("cells-do-not-fit").with("found", found).with("needed", Column::ALL.len()),
        Reason::NotUtf8 => say("cell-is-no-text"),
        Reason::StraySpace(cell) => say("cell-has-stray-space").with("cell", cell),
        Reason::Unprintable('\n' | '\r') => say("cell-breaks-the-line"),
        Reason::Unprintable(character) => say("cell-has-unprintable").with("character", number_of(*character)),
        Reason::LooseAccent(accent) => say("cell-has-loose-accent").with("character", number_of(*accent)),
        Reason::Blank => say("cell-is-blank"),
        Reason::Code(invalid) => say("cell-is-no-code").with("cell", &invalid.0),
        Reason::Duplicate { code, first } => say("state-named-already").with("state", code).with("first", first),
        Reason::Group(unknown) => say("cell-is-no-group").with("cell", &unknown.0),
        Reason::Deposit(invalid) => no_deposit(say, invalid),
        Reason::ProtocolAlone(instrument) => say("convention-cell-is-blank").with("instrument", instrument),
        Reason::YesOrNo(cell) => say("cell-is-neither-yes-nor-no").with("cell", cell),
        Reason::Language(unknown) => say("cell-is-no-language").with("cell", &unknown.0),
        Reason::LanguageTwice(language) => say("language-named-twice").with("language", Language::name(*language)),
    }
}

fn no_deposit(say: impl Fn(&'static str) -> Notice, invalid: &InvalidDeposit) -> Notice {
    match invalid {
        InvalidDeposit::NotADate(cell) => say("cell-is-no-date").with("cell", cell),
        InvalidDeposit::NoSuchMonth { text, month } => {
            say("cell-has-no-such-month").with("cell", text).with("month", month)
        }
        InvalidDeposit::NoSuchDay { text, last } => say("cell-has-no-such-day").with("cell", text).with("last", last),
        InvalidDeposit::TooEarly(cell) => say("cell-is-too-early").with("cell", cell),
    }
}

/// `U+00A0`
fn number_of(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
