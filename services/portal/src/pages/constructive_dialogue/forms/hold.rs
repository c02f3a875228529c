//! Preparing and holding a dialogue.

use contracts::constructive_dialogue::{
    AddBackgroundPaper, AttachSummary, CirculateList, DialogueFile, List, Panellist, ProgrammeItem, ProgrammePart,
    RecordInput, RecordPanel, RecordProgramme, RecordReportAdopted, StakeholderKind,
};
use treaty::StateCode;

use super::convene::about;
use super::{LINE, REFERENCE, group_codes, line};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// The longest programme or panel, as it is typed.
const LONGEST: u32 = 12_000;

fn reference(frame: &Frame) -> Field {
    line("reference", frame.say("field-document")).at_most(REFERENCE)
}

/// Asks which list was circulated, by which note.
#[must_use]
pub fn circulate(frame: &Frame, file: &DialogueFile) -> Form {
    let lists = List::ALL.iter().map(|list| Choice::new(list.code(), frame.list_name(list))).collect();
    about(frame, file, "circulate", frame.say("do-circulate"), frame.say("record"))
        .will(frame.say("will-circulate"))
        .will(frame.say("will-circulate-objections"))
        .rule("PR-53d-ii")
        .rule("PR-53e-ii")
        .ask(Field::new("list", frame.say("field-list"), Kind::One(lists)))
        .ask(reference(frame).hint(frame.say("field-note-hint")))
}

/// Reads a circulation.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_circulate(dialogue: u32, values: &Values) -> Result<CirculateList, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let list = reading.choice("list", &List::ALL.map(|list| (list.code(), list)));
    let reference = reading.text("reference", REFERENCE.into());
    let read = list.zip(reference).map(|(list, reference)| CirculateList { dialogue, list, reference });
    reading.finish(read)
}

/// Asks for the programme, one item a line under each of the four parts.
#[must_use]
pub fn programme(frame: &Frame, file: &DialogueFile) -> Form {
    let mut form = about(frame, file, "programme", frame.say("do-programme"), frame.say("record"))
        .lead(frame.say("programme-lead"))
        .rule("PR-53g");
    for (name, part) in PARTS {
        let known: Vec<String> = file.programme.iter().filter(|item| item.part == part).map(typed).collect();
        let field = Field::new(name, frame.programme_part(&part), Kind::Lines).at_most(LONGEST).if_any();
        form = form.ask(field.answer(known.join("\n")));
    }
    let yes = vec![Choice::new("yes", frame.say("programme-looked-at"))];
    form.ask(Field::new("looked_at", frame.say("field-looked-at"), Kind::Any(yes)))
}

const PARTS: [(&str, ProgrammePart); 4] = [
    ("briefing", ProgrammePart::Briefing),
    ("update", ProgrammePart::WorkingGroupUpdate),
    ("panel", ProgrammePart::Panel),
    ("floor", ProgrammePart::Floor),
];

fn typed(item: &ProgrammeItem) -> String {
    item.begins.as_ref().map_or_else(|| item.title.clone(), |begins| format!("{begins} {}", item.title))
}

/// Reads the programme: a line may begin with its time, `10:00`.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_programme(dialogue: u32, values: &Values) -> Result<RecordProgramme, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let mut items = Vec::new();
    for (name, part) in PARTS {
        let text = reading.text_if_any(name, LONGEST.into()).flatten().unwrap_or_default();
        items.extend(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| item(part, line)));
    }
    if items.is_empty() {
        reading.fault("briefing", "fault-missing");
    }
    let looked_at = values.one("looked_at") == Some("yes");
    reading.finish(Some(RecordProgramme { dialogue, items, looked_at }))
}

fn item(part: ProgrammePart, line: &str) -> ProgrammeItem {
    let timed = line.split_once(' ').filter(|(time, _)| is_time(time));
    let (begins, title) = timed.map_or((None, line), |(time, title)| (Some(time.to_owned()), title.trim()));
    ProgrammeItem { part, title: title.chars().take(300).collect(), begins }
}

/// `09:30`
fn is_time(text: &str) -> bool {
    text.len() == 5 && text.parse::<jiff::civil::Time>().is_ok()
}

/// Asks for the panel, one organization a line.
#[must_use]
pub fn panel(frame: &Frame, file: &DialogueFile) -> Form {
    let known: Vec<String> =
        file.panel.iter().map(|one| format!("{}, {}, {}", one.organization, one.kind.code(), one.country)).collect();
    let kinds = StakeholderKind::ALL.map(StakeholderKind::code).join(", ");
    about(frame, file, "panel", frame.say("do-panel"), frame.say("record"))
        .lead(frame.say("panel-lead"))
        .rule("PR-53a-iii")
        .ask(
            Field::new("panel", frame.say("field-panel"), Kind::Lines)
                .hint(frame.say("field-panel-hint").with("kinds", kinds))
                .at_most(LONGEST)
                .if_any()
                .answer(known.join("\n")),
        )
}

/// Reads the panel: `Shelter House, non-governmental-organization, KEN`. No line is a panel, too.
///
/// # Errors
/// What is wrong with a line.
pub fn read_panel(dialogue: u32, values: &Values) -> Result<RecordPanel, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let text = reading.text_if_any("panel", LONGEST.into()).flatten().unwrap_or_default();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let panel: Option<Vec<Panellist>> = lines.map(panellist).collect();
    if panel.is_none() {
        reading.fault("panel", "fault-panel");
    }
    reading.finish(panel.map(|panel| RecordPanel { dialogue, panel }))
}

fn panellist(line: &str) -> Option<Panellist> {
    let mut cells = line.rsplitn(3, [',', '،', ',']).map(str::trim);
    let country: StateCode = cells.next()?.parse().ok()?;
    let code = cells.next()?;
    let kind = StakeholderKind::ALL.into_iter().find(|kind| kind.code() == code)?;
    let organization = cells.next().filter(|name| !name.is_empty() && name.chars().count() <= 200)?;
    Some(Panellist { organization: organization.to_owned(), kind, country })
}

/// Asks for a background paper.
#[must_use]
pub fn paper(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "paper", frame.say("do-paper"), frame.say("record"))
        .rule("PR-53g")
        .ask(line("title", frame.say("field-paper-title")))
        .ask(reference(frame))
}

/// Reads a background paper.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_paper(dialogue: u32, values: &Values) -> Result<AddBackgroundPaper, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (title, reference) = (reading.text("title", LINE.into()), reading.text("reference", REFERENCE.into()));
    let read = title.zip(reference).map(|(title, reference)| AddBackgroundPaper { dialogue, title, reference });
    reading.finish(read)
}

/// The groups after whose sessions the dialogue is held.
fn its_groups(frame: &Frame, file: &DialogueFile) -> Field {
    let groups = file.line.groups.iter().map(|one| Choice::new(one.group.code(), frame.working_group(&one.group)));
    let field = Field::new("group", frame.say("field-group"), Kind::One(groups.collect()));
    match &file.line.groups[..] {
        [only] => field.answer(only.group.code()),
        _ => field,
    }
}

/// Asks which report was adopted.
#[must_use]
pub fn report(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "report", frame.say("do-report"), frame.say("record"))
        .rule("PR-53a-i")
        .ask(its_groups(frame, file))
        .ask(Field::new("on", frame.say("field-adopted-on"), Kind::Day))
        .ask(reference(frame))
}

/// Reads which report was adopted.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_report(dialogue: u32, values: &Values) -> Result<RecordReportAdopted, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let group = reading.choice("group", &group_codes());
    let on = reading.day("on");
    let reference = reading.text("reference", REFERENCE.into());
    let read = || Some(RecordReportAdopted { dialogue, group: group?, on: on?, reference: reference? });
    let read = read();
    reading.finish(read)
}

/// Asks whether it is opened.
#[must_use]
pub fn open(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "open", frame.say("do-open"), frame.say("do-open"))
        .will(frame.say("will-open"))
        .rule("PR-53a-i")
        .rule("AMB-25")
}

/// Asks whether it is closed.
#[must_use]
pub fn close(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "close", frame.say("do-close"), frame.say("do-close"))
        .will(frame.say("will-close"))
        .rule("PR-53h")
}

/// Asks for an input from the floor.
#[must_use]
pub fn input(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "input", frame.say("do-input"), frame.say("record"))
        .lead(frame.say("input-lead"))
        .rule("PR-53b")
        .rule("PR-53i2")
        .ask(line("topic", frame.say("field-topic")).at_most(120))
        .ask(line("articles", frame.say("field-articles")).hint(frame.say("field-articles-hint")).if_any())
        .ask(Field::new("text", frame.say("field-input"), Kind::Lines).at_most(4_000))
}

/// Reads an input.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_input(dialogue: u32, values: &Values) -> Result<RecordInput, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let topic = reading.text("topic", 120);
    let articles = reading.text_if_any("articles", LINE.into());
    let text = reading.text("text", 4_000);
    let read = || {
        let articles = articles?.unwrap_or_default();
        let articles =
            articles.split([',', '،', ',']).map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect();
        Some(RecordInput { dialogue, topic: topic?, articles, text: text? })
    };
    let read = read();
    reading.finish(read)
}

/// Asks for the chair's summary.
#[must_use]
pub fn summary(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "summary", frame.say("do-summary"), frame.say("record"))
        .lead(frame.say("summary-of-chair-lead"))
        .rule("PR-53h")
        .ask(its_groups(frame, file))
        .ask(line("title", frame.say("field-paper-title")))
        .ask(reference(frame))
}

/// Reads the chair's summary.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_summary(dialogue: u32, values: &Values) -> Result<AttachSummary, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let group = reading.choice("group", &group_codes());
    let title = reading.text("title", LINE.into());
    let reference = reading.text("reference", REFERENCE.into());
    let read = || Some(AttachSummary { dialogue, group: group?, title: title?, reference: reference? });
    let read = read();
    reading.finish(read)
}
