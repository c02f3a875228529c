//! What is wrong with the file, as one refusal.

use contracts::Notice;
use treaty::parties::Column;

/// How many faults one refusal carries; the count is of all.
const MOST: usize = 200;

/// A cell that cannot be right beside what the registry knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CellFault {
    pub(super) column: Column,
    pub(super) reason: String,
}

impl CellFault {
    /// As the faults of the file itself are written.
    pub(super) fn on_line(&self, line: usize) -> String {
        format!("line {line}, column {}: {}", self.column, self.reason)
    }
}

/// The refusal of the whole file.
pub(super) fn refusal(faults: &[String]) -> Notice {
    let count = faults.len();
    let sentence = match faults {
        [only] => format!("The file is refused; nothing of it was taken. One fault: {only}."),
        _ => format!("The file is refused; nothing of it was taken. {count} faults."),
    };
    let notice = Notice::plain("import-faults", sentence).with("count", count);
    let numbered = (1..).zip(faults.iter().take(MOST));
    numbered.fold(notice, |notice, (number, fault)| notice.with(&format!("fault-{number:03}"), fault))
}
