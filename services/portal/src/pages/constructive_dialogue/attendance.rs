//! Who came: one number for each organization that may take part, on one page, or on a sheet.

use askama::Template;
use contracts::ApplicationId;
use contracts::constructive_dialogue::{ApplicationFile, Came, DialogueFile, RecordAttendance, StakeholderKind};

use super::forms::about;
use crate::pages::Frame;
use crate::pages::form::{Form, Values};
use crate::pages::table::csv_file;

/// The most persons of an organization.
pub(super) const MOST: u32 = 1_000;
/// What the names of the questions begin with; the application follows.
const PERSONS: &str = "persons-";

/// An organization, and how many persons of it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceRow {
    /// The application.
    pub application: ApplicationId,
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: StakeholderKind,
    /// How many are recorded to have come; none where that is not recorded.
    pub recorded: Option<u32>,
    /// What stands in the field.
    pub typed: String,
    /// The name of the sentence on what is wrong with it.
    pub fault: Option<&'static str>,
}

impl AttendanceRow {
    /// The row of an application for a dialogue; none where it cannot take part.
    #[must_use]
    pub fn of(file: &ApplicationFile, dialogue: u32) -> Option<Self> {
        let place = file.places.iter().find(|place| place.dialogue == dialogue)?;
        let may_come = place.takes_part != Some(false) || place.attended.is_some();
        may_come.then(|| Self {
            application: file.application,
            name: file.stakeholder.name.clone(),
            kind: file.stakeholder.kind,
            recorded: place.attended,
            typed: place.attended.map(|persons| persons.to_string()).unwrap_or_default(),
            fault: None,
        })
    }

    /// The name of its question; also its id on the page.
    #[must_use]
    pub fn field(&self) -> String {
        format!("{PERSONS}{}", self.application)
    }

    /// How it is asked: a browser's field for numbers would drop what was typed when it is none.
    #[must_use]
    pub fn input_type(&self) -> &'static str {
        let is_number = self.typed.is_empty() || self.typed.parse::<u32>().is_ok();
        if is_number { "number" } else { "text" }
    }

    /// Takes what was typed; gives what of it is to be recorded.
    fn read(&mut self, values: &Values) -> Option<Came> {
        let field = self.field();
        values.one(&field).unwrap_or_default().clone_into(&mut self.typed);
        if self.typed.is_empty() {
            // Nothing is recorded of it, or it would have to be forgotten, and the record forgets nothing.
            self.fault = self.recorded.map(|_| "fault-attendance-blank");
            return None;
        }
        match self.typed.parse::<u32>() {
            Ok(persons) if persons <= MOST => {
                (self.recorded != Some(persons)).then_some(Came { application: self.application, persons })
            }
            Ok(_) => self.wrong("fault-out-of-range"),
            Err(_) => self.wrong("fault-number"),
        }
    }

    fn wrong(&mut self, key: &'static str) -> Option<Came> {
        self.fault = Some(key);
        None
    }
}

/// What was typed, as a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// These are to be recorded.
    Changed(RecordAttendance),
    /// Something is wrong; it stands in the rows.
    Faulty,
    /// Nothing is different from what is recorded.
    Same,
}

/// Reads who came, into the rows. What was typed for an organization that is not among them any more is sent all the same: the service says
/// why not.
#[must_use]
pub fn read_attendance(dialogue: u32, rows: &mut [AttendanceRow], values: &Values) -> Attendance {
    let mut came: Vec<Came> = rows.iter_mut().filter_map(|row| row.read(values)).collect();
    if rows.iter().any(|row| row.fault.is_some()) {
        return Attendance::Faulty;
    }
    let others = values.iter().filter_map(|(name, typed)| {
        let application = name.strip_prefix(PERSONS)?.parse().ok()?;
        let persons = typed.trim().parse().ok().filter(|persons| *persons <= MOST)?;
        rows.iter().all(|row| row.application != application).then_some(Came { application, persons })
    });
    came.extend(others);
    if came.is_empty() { Attendance::Same } else { Attendance::Changed(RecordAttendance { dialogue, came }) }
}

/// The page on which it is recorded.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/attendance.html")]
pub struct AttendancePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where it is sent, and why it was not done.
    pub form: Form,
    /// The dialogue.
    pub dialogue: u32,
    /// The organizations, by name.
    pub rows: Vec<AttendanceRow>,
    /// Whether nothing was different from what is recorded.
    pub same: bool,
    /// Where the portion begins; nothing for the first.
    pub from: String,
    /// Where the next one begins; none after the last.
    pub next: Option<String>,
}

impl AttendancePage<'_> {
    /// Whether something kept it from being done.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.same || self.form.failed() || self.rows.iter().any(|row| row.fault.is_some())
    }

    /// The rows in which something is wrong, each with what.
    #[must_use]
    pub fn faulty(&self) -> Vec<(&AttendanceRow, &'static str)> {
        self.rows.iter().filter_map(|row| Some((row, row.fault?))).collect()
    }

    /// The most persons of an organization.
    #[must_use]
    pub const fn most(&self) -> u32 {
        MOST
    }
}

/// What the page is about and where it is sent. Who came is noted for each organization by itself: whoever notes it of another at the same
/// time is not in the way.
#[must_use]
pub fn attendance(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "attendance", frame.say("do-attendance"), frame.say("record"))
        .with_version(None)
        .lead(frame.say("attendance-lead"))
}

/// A sheet to fill in: the application, the organization, its kind, and how many persons came.
#[must_use]
pub fn attendance_csv(frame: &Frame, rows: &[AttendanceRow]) -> String {
    let head = ["application", "organization", "kind", "persons"];
    let rows = rows.iter().map(|row| {
        let kind = frame.stakeholder_kind(&row.kind).to_string();
        [row.application.to_string(), row.name.clone(), kind, row.typed.clone()]
    });
    csv_file(&head, rows)
}
