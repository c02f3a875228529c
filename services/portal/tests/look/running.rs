//! What the Secretariat does at its desk while a dialogue runs: lists as they were sent, who was left out, who came.

use contracts::constructive_dialogue::{
    ApplicationFile, Circulation, DialogueFile, List, ListOfApplicants, Listed, SessionLine, SinceLast, WorkingGroup,
};
use portal::pages::Frame;
use portal::pages::constructive_dialogue::{
    AttendancePage, AttendanceRow, DialoguePage, LeftOut, Letters, ListPage, attendance as attendance_form,
    attendance_sheet, forms,
};

use crate::dialogues::{example, files, put_form};
use crate::gallery::{Failed, Gallery};

pub(crate) fn render(gallery: &Gallery<'_>, frame: &Frame, file: &DialogueFile) -> Result<(), Failed> {
    attendance(gallery, frame, file)?;
    circulated(gallery, frame, file)
}

/// Lists as they were sent and as they would be, and who was left out.
fn circulated(gallery: &Gallery<'_>, frame: &Frame, file: &DialogueFile) -> Result<(), Failed> {
    let list: ListOfApplicants = example("list-of-applicants")?;
    gallery.put("desk/dialogues/list-sent", &ListPage { frame, list: &list, files: files(frame) })?;
    let mut now = ListOfApplicants { list: List::OtherStakeholders, circulation: None, unconfirmed: 2, ..list };
    let first = now.organizations.first().ok_or("an organization")?.clone();
    now.organizations.push(Listed { since_last: Some(SinceLast::New), ..first.clone() });
    now.organizations.push(Listed { since_last: Some(SinceLast::Corrected), ..first });
    (now.new, now.corrected, now.gone) = (1, 1, 2);
    gallery.put("desk/dialogues/list-changed", &ListPage { frame, list: &now, files: files(frame) })?;
    now.circulations.clear();
    gallery.put("desk/dialogues/list", &ListPage { frame, list: &now, files: files(frame) })?;
    let made = file.circulations.first().ok_or("a circulation")?.clone();
    let names = |some: &[&str]| some.iter().map(|name| (*name).to_owned()).collect();
    let letters = |refused: &[&str], no_account: &[&str]| {
        Some(Letters { parties: 193, refused: names(refused), no_account: names(no_account) })
    };
    let others = Circulation { list: List::OtherStakeholders, ..made.clone() };
    let left = [
        LeftOut { made, letters: letters(&["Kenya"], &["Austria", "Belgium"]) },
        LeftOut { made: others.clone(), letters: letters(&[], &[]) },
    ];
    gallery.put("desk/dialogues/left-out", &DialoguePage { frame, file, left_out: left.into() })?;
    let unknown = vec![LeftOut { made: others, letters: None }];
    gallery.put("desk/dialogues/left-out-unknown", &DialoguePage { frame, file, left_out: unknown })?;
    let session = SessionLine {
        group: WorkingGroup::TraffickingInPersons,
        session: 1,
        title: "13th session".to_owned(),
        opens: "2027-07-05".parse()?,
    };
    put_form(gallery, frame, "desk/dialogues/correct-session", forms::correct_session(frame, &session))
}

/// Who came: as it is asked for, with faults, and from a sheet.
fn attendance(gallery: &Gallery<'_>, frame: &Frame, file: &DialogueFile) -> Result<(), Failed> {
    let application: ApplicationFile = example("application-file")?;
    let row = AttendanceRow::of(&application, 1).ok_or("a row")?;
    let other = AttendanceRow {
        application: "019e0000-0000-7000-8000-0000000000a2".parse()?,
        name: "Legal Aid".to_owned(),
        ..row.clone()
    };
    let page = |rows: &[AttendanceRow], same| AttendancePage {
        frame,
        form: attendance_form(frame, file).command("sample"),
        dialogue: 1,
        rows: rows.to_vec(),
        same,
        from: String::new(),
        next: Some("bmV4dA".to_owned()),
    };
    gallery.put("desk/dialogues/attendance", &page(&[row.clone(), other.clone()], false))?;
    let faulty = AttendanceRow { typed: "many".to_owned(), fault: Some("fault-number"), ..other };
    gallery.put("desk/dialogues/attendance-faulty", &page(&[row, faulty], false))?;
    gallery.put("desk/dialogues/attendance-none", &page(&[], true))?;
    put_form(gallery, frame, "desk/dialogues/attendance-sheet", attendance_sheet(frame, file))
}
