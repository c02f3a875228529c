//! Who came, beside who registered: both counts are kept apart.

use std::collections::{BTreeMap, BTreeSet};

use contracts::constructive_dialogue::{AttendanceRecorded, Came, RecordAttendance};
use contracts::{ApplicationId, Notice};

use super::holding::opened;
use super::{Decided, Dialogue};

/// An application that somebody is said to have come of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attendee {
    /// It stands for the dialogue.
    Stands,
    /// It was withdrawn from the dialogue, or came too late for it.
    DoesNotStand,
    /// It is for other dialogues.
    Elsewhere,
}

/// Records how many persons of each application came: all of it, or nothing. What is recorded so already is not recorded again.
///
/// `attendees` has every application that there is, of those that are named.
///
/// # Errors
/// A [`Notice`] when the dialogue was not opened; or with every place at which an application stands that cannot have come, and why.
pub fn record_attendance(
    dialogue: &Dialogue,
    command: &RecordAttendance,
    attendees: &BTreeMap<ApplicationId, Attendee>,
) -> Decided {
    opened(dialogue, command.dialogue)?;
    let mut named = BTreeSet::new();
    let faults: Vec<Notice> = (1..)
        .zip(&command.came)
        .filter_map(|(place, came)| fault(place, came, attendees, !named.insert(came.application)))
        .collect();
    if !faults.is_empty() {
        let sentence = format!("Nothing was recorded: of {} entries something is wrong.", faults.len());
        return Err(Notice::plain("attendance-faults", sentence).with("count", faults.len()).listing(faults));
    }
    let changed = command.came.iter().filter(|came| dialogue.attendance.get(&came.application) != Some(&came.persons));
    let recorded = |came: &Came| {
        AttendanceRecorded { dialogue: command.dialogue, application: came.application, persons: came.persons }.into()
    };
    Ok(changed.map(recorded).collect())
}

/// Why an application cannot have come, with the place at which it stands.
fn fault(place: u32, came: &Came, attendees: &BTreeMap<ApplicationId, Attendee>, named_before: bool) -> Option<Notice> {
    let (code, why) = match attendees.get(&came.application) {
        None => ("attendance-unknown", "there is no such application"),
        Some(Attendee::Elsewhere) => ("attendance-elsewhere", "this application is not for this dialogue"),
        Some(Attendee::DoesNotStand) => ("attendance-withdrawn", "this application was withdrawn from this dialogue"),
        Some(Attendee::Stands) if named_before => ("attendance-twice", "this application is named twice"),
        Some(Attendee::Stands) => return None,
    };
    let notice = Notice::plain(code, format!("No. {place}: {why} ({}).", came.application));
    Some(notice.with("place", place).with("application", came.application))
}
