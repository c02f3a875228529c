//! Constructive dialogues: what is open, applying, where an application stands, and what officials do about it.

mod application;
mod applying;
mod attendance;
mod attendance_sheet;
mod calendar;
mod dialogues;
pub mod forms;
mod how;
mod inputs;
mod left_out;
mod lists;
mod outgoing;
mod participants;
mod receipt;
mod registrants;
#[cfg(test)]
mod tests;
mod words;

pub use application::{ApplicationPage, ApplicationsPage, BeginPage};
pub use applying::{CheckPage, DraftLine, StepPage};
pub use attendance::{Attendance, AttendancePage, AttendanceRow, attendance, attendance_csv, read_attendance};
pub use attendance_sheet::{SheetFault, attendance_sheet, of_sheet, read_sheet, sheet_note};
pub use calendar::{CalendarPage, Diary};
pub use dialogues::{DialoguePage, DialoguesPage, may_run};
pub use how::HowPage;
pub use inputs::{InputsPage, inputs_csv};
pub use left_out::{LeftOut, Letters, days_of_circulation, left_out};
pub use participants::{ParticipantsPage, WaitingPage, participants_csv};
pub use receipt::{CheckReceiptPage, ReceiptPage};

pub use lists::{FileOffer, ListPage, ListsPage, list_csv};
pub use outgoing::{Note, list_document, list_file_name, note};
pub use registrants::{Extract, registrants_csv};

/// A short number to name an application by on the telephone: the end of its identifier.
#[must_use]
pub fn reference(application: contracts::ApplicationId) -> String {
    let id = application.to_string();
    let end: String = id.chars().rev().filter(char::is_ascii_hexdigit).take(8).collect();
    let end: String = end.chars().rev().collect::<String>().to_uppercase();
    format!("{}-{}", &end[..4], &end[4..])
}
