//! Who came to a dialogue: one page for all, or a sheet.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use contracts::constructive_dialogue::{DialogueFile, FindDialogue, ListApplications};
use contracts::{ApplicationId, Recorded};
use serde::Deserialize;

use crate::pages::constructive_dialogue::{
    Attendance, AttendancePage, AttendanceRow, attendance, attendance_csv, attendance_sheet, of_sheet, read_attendance,
    read_sheet, sheet_note,
};
use crate::pages::form::Form;
use crate::routes::reader::{Desk, Shown, Trouble, file};
use crate::routes::submit::{Done, Sent};

/// How many organizations a page has at least, where there are as many.
const ROWS: usize = 50;

/// Where a portion begins: the service's mark, which has a name in it, as an address can carry it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Portion {
    #[serde(default)]
    from: Option<String>,
}

/// The service's mark. Nobody but us writes these; what is none begins at the beginning.
fn mark(from: &str) -> Option<String> {
    String::from_utf8(BASE64.decode(from).ok()?).ok().filter(|mark| !mark.is_empty())
}

/// Those who applied, by name, or a portion of them.
#[derive(Default)]
struct Applied {
    /// Those that may take part.
    rows: Vec<AttendanceRow>,
    /// The others.
    out: Vec<(ApplicationId, String)>,
    /// Where the next portion begins.
    next: Option<String>,
}

/// Those after a mark: at least so many that may take part, where there are as many.
async fn applied(desk: &Desk, dialogue: u32, after: Option<String>, least: usize) -> Result<Applied, Trouble> {
    let mut applied = Applied { next: after, ..Applied::default() };
    loop {
        let portion = desk.ask(&ListApplications { dialogue, after: applied.next.take() }).await?;
        for one in &portion.applications {
            match AttendanceRow::of(one, dialogue) {
                Some(row) => applied.rows.push(row),
                None => applied.out.push((one.application, one.stakeholder.name.clone())),
            }
        }
        applied.next = portion.next;
        if applied.next.is_none() || applied.rows.len() >= least {
            return Ok(applied);
        }
    }
}

async fn found(desk: &Desk, dialogue: u32) -> Result<DialogueFile, Trouble> {
    desk.ask(&FindDialogue { dialogue }).await
}

/// The page, as it is asked for or after something was wrong.
struct Shows<'a> {
    desk: &'a Desk,
    dialogue: u32,
    applied: Applied,
    from: String,
}

impl Shows<'_> {
    fn shown(self, form: Form, same: bool) -> Response {
        let Applied { rows, next, .. } = self.applied;
        let (frame, dialogue, from) = (&self.desk.frame, self.dialogue, self.from);
        let next = next.map(|mark| BASE64.encode(mark));
        let page = AttendancePage { frame, form, dialogue, rows, same, from, next };
        let status = if page.failed() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        self.desk.show_as(status, &page)
    }
}

pub(super) async fn ask(desk: Desk, Path(dialogue): Path<u32>, Query(portion): Query<Portion>) -> Shown {
    let form = attendance(&desk.frame, &found(&desk, dialogue).await?).command(desk.new_id()?);
    let from = portion.from.unwrap_or_default();
    let applied = applied(&desk, dialogue, mark(&from), ROWS).await?;
    Ok(Shows { desk: &desk, dialogue, applied, from }.shown(form, false))
}

pub(super) async fn record(Path(dialogue): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let form = attendance(&desk.frame, &found(&desk, dialogue).await?);
    let from = values.one("from").unwrap_or_default().to_owned();
    let mut applied = applied(&desk, dialogue, mark(&from), ROWS).await?;
    let read = read_attendance(dialogue, &mut applied.rows, &values);
    let to = match &applied.next {
        Some(next) => format!("/desk/dialogues/{dialogue}/attendance?from={}", BASE64.encode(next)),
        None => format!("/dialogues/{dialogue}"),
    };
    let page = Shows { desk: &desk, dialogue, applied, from };
    let Attendance::Changed(command) = read else {
        let form = form.command(desk.new_id()?);
        return Ok(page.shown(form, read == Attendance::Same));
    };
    match desk.attempt(&values, Ok(command), form).await {
        // Where there is another portion, it comes next.
        Ok(recorded) => Ok(desk.go_on(Done::new(to, "done-dialogue-recorded").with(recorded))),
        Err(form) => Ok(page.shown(*form, false)),
    }
}

pub(super) async fn ask_sheet(desk: Desk, Path(dialogue): Path<u32>) -> Shown {
    let form = attendance_sheet(&desk.frame, &found(&desk, dialogue).await?);
    desk.ask_with(form)
}

pub(super) async fn sheet(Path(dialogue): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let form = attendance_sheet(&desk.frame, &found(&desk, dialogue).await?);
    let text = match read_sheet(&values) {
        Ok(text) => text,
        Err(faults) => {
            let form = form.filled(&values).command(desk.new_id()?);
            return Ok(desk.again(form.with_faults(&desk.frame, faults)));
        }
    };
    let applied = applied(&desk, dialogue, None, usize::MAX).await?;
    match of_sheet(dialogue, &text, &applied.rows, &applied.out) {
        Ok(command) if command.came.is_empty() => {
            Ok(desk.go_on(Done::new(format!("/dialogues/{dialogue}"), "done-attendance-same")))
        }
        Ok(command) => {
            let count = u32::try_from(command.came.len()).unwrap_or(u32::MAX);
            let to = format!("/dialogues/{dialogue}");
            let done = |recorded: Recorded| Done::new(to, "done-attendance-sheet").count(count).with(recorded);
            desk.submit(&values, Ok(command), form, done).await
        }
        Err(faults) => {
            let form = form.filled(&values).command(desk.new_id()?);
            Ok(desk.again(form.refused(sheet_note(&desk.frame, &faults))))
        }
    }
}

/// The sheet to fill in: all that may take part.
pub(super) async fn sheet_file(desk: Desk, Path(dialogue): Path<u32>) -> Shown {
    let applied = applied(&desk, dialogue, None, usize::MAX).await?;
    let name = format!("dialogue-{dialogue}-attendance.csv");
    Ok(file("text/csv; charset=utf-8", &name, attendance_csv(&desk.frame, &applied.rows)))
}
