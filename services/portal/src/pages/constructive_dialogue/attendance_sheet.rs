//! A sheet on which it was noted who came: an organization a line, by its application or its name, and how many persons.

use std::collections::BTreeMap;

use contracts::ApplicationId;
use contracts::constructive_dialogue::{Came, DialogueFile, RecordAttendance};

use super::AttendanceRow;
use super::attendance::MOST;
use super::forms::about;
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};
use crate::text::{Note, Tone};

/// The longest sheet, in characters.
const LONGEST: u32 = 600_000;

/// Asks for a sheet: pasted, or as a file.
#[must_use]
pub fn attendance_sheet(frame: &Frame, file: &DialogueFile) -> Form {
    let accept = ".csv,text/csv,text/plain";
    about(frame, file, "attendance/sheet", frame.say("attendance-sheet-title"), frame.say("record"))
        .with_version(None)
        .lead(frame.say("attendance-sheet-lead"))
        .ask(Field::new("sheet", frame.say("field-sheet"), Kind::Lines).hint(frame.say("field-sheet-hint")).if_any())
        .ask(Field::new("csv", frame.say("field-sheet-file"), Kind::File { accept }).if_any())
}

/// The sheet as it was pasted or sent: one of the two.
///
/// # Errors
/// That there is none, or that it is too long.
pub fn read_sheet(values: &Values) -> Result<String, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let pasted = reading.text_if_any("sheet", LONGEST.into());
    let field = if pasted.as_ref().is_some_and(Option::is_none) { "csv" } else { "sheet" };
    let sheet = match pasted {
        Some(Some(pasted)) => Some(pasted),
        Some(None) => reading.file(field, LONGEST.into()),
        None => None,
    };
    reading.finish(sheet)
}

/// What is wrong with a line of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFault {
    /// The line, from 1.
    pub line: u64,
    /// The name of the sentence about it.
    pub key: &'static str,
    /// Whom the line names.
    pub who: String,
    /// What stands there for a number.
    pub cell: String,
    /// In which line the same stands already.
    pub first: u64,
}

/// The lines that are wrong, and that nothing was recorded.
#[must_use]
pub fn sheet_note(frame: &Frame, faults: &[SheetFault]) -> Note {
    let line = |fault: &SheetFault| {
        let what = frame.say(fault.key).with("who", &fault.who).with("cell", &fault.cell);
        let what = what.with("most", MOST).with("first", fault.first).to_string();
        frame.say("place-line").with("line", fault.line).with("what", what).to_string()
    };
    let note = Note::new(Tone::Refusal, frame.say("sheet-faults").with("count", faults.len()));
    Note { lines: faults.iter().map(line).collect(), ..note }
}

/// What a sheet says, as far as it is different from what is recorded. A line without a number says nothing, and neither does a head.
///
/// `rows` are those that may take part, `out` the others that applied.
///
/// # Errors
/// Every line that is wrong, and why.
pub fn of_sheet(
    dialogue: u32,
    text: &str,
    rows: &[AttendanceRow],
    out: &[(ApplicationId, String)],
) -> Result<RecordAttendance, Vec<SheetFault>> {
    let known = Known::of(rows, out);
    let (mut came, mut faults, mut named) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (index, line) in lines(text).into_iter().enumerate() {
        match known.read(&line) {
            Err(_) if index == 0 && line.is_head(&known) => {}
            Err(key) => faults.push(line.fault(key)),
            Ok(None) => {}
            Ok(Some((row, persons))) => match named.insert(row.application, line.number) {
                Some(first) => faults.push(SheetFault { first, ..line.fault("sheet-twice") }),
                None if row.recorded == Some(persons) => {}
                None => came.push(Came { application: row.application, persons }),
            },
        }
    }
    if faults.is_empty() { Ok(RecordAttendance { dialogue, came }) } else { Err(faults) }
}

/// A line of a sheet.
struct Line {
    number: u64,
    cells: usize,
    who: String,
    persons: String,
}

impl Line {
    fn fault(&self, key: &'static str) -> SheetFault {
        SheetFault { line: self.number, key, who: self.who.clone(), cell: self.persons.clone(), first: 0 }
    }

    /// Whether it names what stands below: neither an organization nor a number is in it.
    fn is_head(&self, known: &Known<'_>) -> bool {
        self.cells > 1 && self.persons.parse::<u32>().is_err() && known.find(self).is_err()
    }
}

/// The first cell of each line, and the last. Semicolons and tabs are what some spreadsheets write for commas.
fn lines(text: &str) -> Vec<Line> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = [b'\t', b';'].into_iter().find(|other| head.as_bytes().contains(other)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new();
    let mut reader =
        reader.has_headers(false).flexible(true).delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let line = |record: csv::StringRecord| Line {
        number: record.position().map_or(0, csv::Position::line),
        cells: record.len(),
        who: record.get(0).unwrap_or_default().to_owned(),
        persons: record.get(record.len().saturating_sub(1)).unwrap_or_default().to_owned(),
    };
    // Of text in memory every line is one.
    reader.records().filter_map(Result::ok).map(line).filter(|line| !line.who.is_empty()).collect()
}

/// Who applied, by application and by name.
struct Known<'a> {
    rows: BTreeMap<ApplicationId, &'a AttendanceRow>,
    named: BTreeMap<String, Vec<&'a AttendanceRow>>,
    out: &'a [(ApplicationId, String)],
}

impl<'a> Known<'a> {
    fn of(rows: &'a [AttendanceRow], out: &'a [(ApplicationId, String)]) -> Self {
        let mut named: BTreeMap<String, Vec<&AttendanceRow>> = BTreeMap::new();
        for row in rows {
            named.entry(folded(&row.name)).or_default().push(row);
        }
        Self { rows: rows.iter().map(|row| (row.application, row)).collect(), named, out }
    }

    /// Of whom a line says how many came; none where it says no number. What is wrong with it, by the name of its sentence.
    fn read(&self, line: &Line) -> Result<Option<(&'a AttendanceRow, u32)>, &'static str> {
        if line.cells < 2 {
            return Err("sheet-cells");
        }
        let row = self.find(line)?;
        if line.persons.is_empty() {
            return Ok(None);
        }
        let persons = line.persons.parse().ok().filter(|persons| *persons <= MOST).ok_or("sheet-number")?;
        Ok(Some((row, persons)))
    }

    fn find(&self, line: &Line) -> Result<&'a AttendanceRow, &'static str> {
        let id = line.who.parse::<ApplicationId>().ok();
        let by_name = self.named.get(&folded(&line.who)).map(Vec::as_slice).unwrap_or_default();
        match (id.and_then(|id| self.rows.get(&id)), by_name) {
            (Some(row), _) | (None, [row]) => Ok(row),
            (None, [_, _, ..]) => Err("sheet-many"),
            (None, []) => {
                let names_it =
                    |(other, name): &(ApplicationId, String)| Some(*other) == id || folded(name) == folded(&line.who);
                Err(if self.out.iter().any(names_it) { "sheet-out" } else { "sheet-unknown" })
            }
        }
    }
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use contracts::constructive_dialogue::StakeholderKind;

    use super::*;

    fn id(number: u64) -> ApplicationId {
        ApplicationId::new(number, [0; 10])
    }

    fn row(number: u64, name: &str, recorded: Option<u32>) -> AttendanceRow {
        let (application, name, kind) = (id(number), name.to_owned(), StakeholderKind::NonGovernmentalOrganization);
        AttendanceRow { application, name, kind, recorded, typed: String::new(), fault: None }
    }

    fn rows() -> Vec<AttendanceRow> {
        vec![
            row(1, "Shelter House", None),
            row(2, "Legal Aid, Nairobi", Some(2)),
            row(3, "Twin", None),
            row(4, "Twin", None),
        ]
    }

    /// Who came, or which lines are wrong and why.
    type Read = Result<Vec<(ApplicationId, u32)>, Vec<(u64, &'static str)>>;

    fn read(text: &str) -> Read {
        let out = [(id(9), "Gone Away".to_owned())];
        match of_sheet(1, text, &rows(), &out) {
            Ok(command) => Ok(command.came.iter().map(|came| (came.application, came.persons)).collect()),
            Err(faults) => Err(faults.into_iter().map(|one| (one.line, one.key)).collect()),
        }
    }

    #[test]
    fn r6_a_sheet_names_organizations_by_application_or_by_name() {
        let by_application =
            format!("application,organization,kind,persons\n{},Shelter House,NGO,3\n{},Twin,NGO,0\n", id(1), id(4));
        assert_eq!(read(&by_application), Ok(vec![(id(1), 3), (id(4), 0)]));
        let by_name =
            "\u{feff}Organization;Came\r\n shelter house ; 3 \r\n\"Legal Aid, Nairobi\";2\r\n\r\nShelter House;\r\n";
        assert_eq!(
            read(by_name),
            Ok(vec![(id(1), 3)]),
            "what is recorded so, and a line without a number, say nothing"
        );
        assert_eq!(read("Legal Aid, Nairobi\t4"), Ok(vec![(id(2), 4)]));
        assert_eq!(read(""), Ok(Vec::new()));
    }

    #[test]
    fn r6_every_line_that_is_wrong_is_named_and_nothing_is_recorded() {
        let text = format!(
            "Shelter House,3\nNobody,1\nGone Away,1\n{},1\nTwin,1\nShelter House,4\n\"Legal Aid, Nairobi\",many\nTwin\n{},1001\n",
            id(9),
            id(3)
        );
        let expected = [
            (2, "sheet-unknown"),
            (3, "sheet-out"),
            (4, "sheet-out"),
            (5, "sheet-many"),
            (6, "sheet-twice"),
            (7, "sheet-number"),
            (8, "sheet-cells"),
            (9, "sheet-number"),
        ];
        assert_eq!(read(&text), Err(expected.into()));
    }
}
