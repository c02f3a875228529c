//! A note from step to step.

use askama::Template as _;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use contracts::registry::{Difference, DifferenceAbout, Duty, LARGEST_NOTE, Leaving};
use contracts::{CommandId, Day};

use super::{day, duty, frame, id, nobody, own, people, state, whose};
use crate::pages::Role;
use crate::pages::form::Values;
use crate::pages::people::{Comparison, ComparisonPage, NamingPage, NoteForm, Typed};

const NAMING: &str = "0193b3a4-5c00-7000-8000-0000000000f0";

fn fresh() -> CommandId {
    NAMING.parse().expect("an identifier")
}

fn today() -> Day {
    day("2021-01-15")
}

/// A note of Ghana that names Abena and lets Kofi leave for her, and its file.
fn typed() -> Vec<(String, String)> {
    let pairs = [
        ("naming", NAMING),
        ("version", "7"),
        ("reference", "NV 2/2021"),
        ("dated", "2021-01-12"),
        ("note_file_name", "C:\\notes\\Note verbale.PDF"),
        ("person", "4"),
        ("p4_name", "Abena Mensah"),
        ("p4_email", "abena@justice.example"),
        ("p4_title", "Ministry of Justice"),
        ("p4_language", "French"),
        ("p4_duty", "KEN:expert"),
        ("p4_duty", "GHA:observer"),
        ("p4_instruments", "TIP"),
    ];
    let mut pairs: Vec<(String, String)> =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    pairs.push((format!("leaves-{}", id(2)), "p4".to_owned()));
    pairs.push(("note_file".to_owned(), URL_SAFE_NO_PAD.encode(b"%PDF-1.7 \xff\xfe?>")));
    pairs
}

fn with(changes: &[(&str, &str)]) -> NoteForm {
    let kept = typed().into_iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    let new = changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    NoteForm::of(&kept.chain(new).collect::<Values>(), fresh())
}

fn read(mut form: NoteForm) -> Result<Typed, Vec<&'static str>> {
    let read = form.read(own(), &people(), today());
    let faults = form.faults.iter().chain(form.blocks.iter().flat_map(|block| &block.faults));
    let faults: Vec<&'static str> = faults.map(|fault| fault.key).collect();
    read.ok_or(faults)
}

#[test]
fn pr_18i_a_note_is_read_whole_and_its_file_is_the_bytes_that_were_sent() {
    let typed = read(with(&[])).expect("a note");
    let command = &typed.command;
    assert_eq!(
        (command.state, command.received),
        (state("GHA"), today()),
        "a mission's note comes on the day it is sent"
    );
    assert_eq!(command.people[0].duties, [duty("KEN", Duty::Expert), duty("GHA", Duty::Observer)]);
    assert_eq!(command.leaving, [Leaving { person: id(2), successor: Some(command.people[0].person) }]);
    let file = command.file.clone().expect("a file");
    assert_eq!(file.name, "Note verbale.PDF", "no path of somebody's machine");
    assert_eq!(STANDARD.decode(file.content).expect("base64"), b"%PDF-1.7 \xff\xfe?>");
    let (_, keep) = &typed.contacts[0];
    assert_eq!((keep.contact, keep.name.as_str()), (command.people[0].person, "Abena Mensah"));
}

#[test]
fn nothing_is_lost_between_the_steps() {
    let first = with(&[]);
    let again = NoteForm::of(&first.pairs().into_iter().collect::<Values>(), id_of_another_form());
    assert_eq!(again.pairs(), first.pairs());
    assert_eq!(read(again).expect("a note").command, read(first).expect("a note").command);
}

fn id_of_another_form() -> CommandId {
    "0193b3a4-5c00-7000-8000-0000000000ff".parse().expect("an identifier")
}

#[test]
fn sent_again_the_same_form_means_the_same_people() {
    let (once, twice) = (read(with(&[])).expect("a note"), read(with(&[])).expect("a note"));
    assert_eq!(once.contacts, twice.contacts, "kept once, under the same identifiers");
    let other = read(with(&[("naming", "0193b3a4-5c00-7000-8000-0000000000ff")])).expect("a note");
    assert_ne!(once.command.people[0].person, other.command.people[0].person);
}

#[test]
fn nobody_aims_a_new_person_at_one_who_is_there() {
    // Whoever claims to be known must be one of the State's own people: an identifier of another is none of them.
    let stranger = id(40).to_string();
    assert_eq!(read(with(&[("p4_known", &stranger)])), Err(vec!["fault-not-named-before"]));
    assert_eq!(read(with(&[("p4_known", &id(3).to_string())])), Err(vec!["fault-not-named-before"]), "Yaw has left");
    let known = read(with(&[("p4_known", &id(1).to_string())])).expect("a note");
    assert_eq!((known.command.people[0].person, known.contacts.len()), (id(1), 0), "nothing is kept of who is known");
}

#[test]
fn every_fault_is_found_at_its_question() {
    let form = with(&[
        ("dated", "2021-13-01"),
        ("reference", " "),
        ("p4_email", "abena"),
        ("p4_name", "a\u{202e}b"),
        ("p4_duty", "KEN:president"),
        ("p4_instruments", "NPT"),
        ("p4_language", "Latin"),
    ]);
    let faults = read(form).expect_err("faults");
    for fault in ["fault-day", "fault-missing", "fault-email", "fault-characters"] {
        assert!(faults.contains(&fault), "{fault} in {faults:?}");
    }
    assert_eq!(faults.iter().filter(|fault| **fault == "fault-choice").count(), 3, "{faults:?}");
    assert_eq!(read(with(&[("dated", "2021-01-16")])), Err(vec!["fault-dated-later"]));
    assert_eq!(read(with(&[("p4_duty", "")])), Err(vec!["fault-named-for-nothing"]));
    assert_eq!(read(with(&[("person", ""), (&format!("leaves-{}", id(2)), "")])), Err(vec!["fault-nobody-named"]));
}

#[test]
fn a_file_that_is_no_note_or_is_too_large_is_refused_and_the_rest_stays() {
    assert_eq!(read(with(&[("note_file_name", "note.html")])), Err(vec!["fault-note-kind"]));
    assert_eq!(read(with(&[("note_file", "not base64!")])), Err(vec!["fault-note-kind"]));
    let large = URL_SAFE_NO_PAD.encode(vec![b'a'; LARGEST_NOTE + 1]);
    let mut form = with(&[("note_file", &large)]);
    assert!(form.read(own(), &people(), today()).is_none());
    assert_eq!((form.faults[0].key, form.faults[0].most), ("fault-note-large", 2));
    assert!(form.file.is_none(), "another is chosen");
    assert_eq!(form.blocks[0].value("name"), "Abena Mensah");
    let none = with(&[("go", "drop-file")]);
    assert!(none.file.is_none() && read(none).expect("a note").command.file.is_none());
}

#[test]
fn only_those_who_are_there_leave_and_only_they_or_those_named_take_over() {
    let leaves = |who: u8, choice: &str| {
        read(with(&[(&format!("leaves-{}", id(2)), ""), (&format!("leaves-{}", id(who)), choice)]))
    };
    assert_eq!(leaves(1, "nobody").expect("a note").command.leaving, [Leaving { person: id(1), successor: None }]);
    let to_kofi = leaves(1, &id(2).to_string()).expect("a note");
    assert_eq!(to_kofi.command.leaving, [Leaving { person: id(1), successor: Some(id(2)) }]);
    for (who, choice) in [(40, "nobody"), (3, "nobody"), (1, "p9"), (1, "'; DROP"), (1, &id(3).to_string())] {
        assert_eq!(leaves(who, choice), Err(vec!["fault-choice"]), "{who} {choice}");
    }
}

#[test]
fn hostile_numbers_of_people_break_nothing() {
    let many: Vec<(String, String)> = (0..400).map(|number| ("person".to_owned(), number.to_string())).collect();
    let odd = ["-1", "99999999999", "x", "4", "4", "p4"].map(|number| ("person".to_owned(), number.to_owned()));
    let form = NoteForm::of(&odd.into_iter().chain(many).collect::<Values>(), fresh());
    assert_eq!(form.blocks.len(), 20);
    assert!(!form.takes_more());
    let mut form = form;
    form.add(&people(), &nobody(), None);
    assert_eq!(form.blocks.len(), 20);
    form.remove(4);
    form.add(&people(), &nobody(), Some(id(1)));
    let last = form.blocks.last().expect("a person");
    assert_eq!((last.value("name"), last.known_person()), ("Ama", Some(id(1))));
    assert!(last.has("duty", "GHA:focal-point"), "what she has is filled in");
}

#[test]
fn the_secretariat_says_when_a_note_came() {
    let desk = whose(state("GHA"), true);
    let mut form = with(&[("received", "2021-01-13")]);
    let typed = form.read(desk, &people(), today()).expect("a note");
    assert_eq!(typed.command.received, day("2021-01-13"));
    let mut form = with(&[]);
    assert!(form.read(desk, &people(), today()).is_none());
    assert_eq!((form.faults[0].field, form.faults[0].key), ("received", "fault-missing"));
}

#[test]
fn what_was_typed_is_text_on_the_page_and_never_more() {
    let frame = frame(Role::Mission);
    let hostile = "\"><script>alert(1)</script>";
    let form = with(&[("p4_name", hostile), ("reference", hostile), ("note_file_name", "<b>.pdf")]);
    let people = people();
    let known = nobody();
    let page = NamingPage {
        frame: &frame,
        whose: own(),
        form: &form,
        people: &people,
        known: &known,
        refusal: None,
        command_id: NAMING.to_owned(),
    };
    let html = page.render().expect("a page");
    assert!(!html.contains("<script>alert") && !html.contains("<b>.pdf"), "written as it was typed");
}

#[test]
fn the_comparison_says_what_will_happen_before_anything_does() {
    let (frame, people, known) = (frame(Role::Mission), people(), nobody());
    let mut form = with(&[]);
    let typed = form.read(own(), &people, today()).expect("a note");
    let difference = Difference {
        about: DifferenceAbout::Phone,
        person: Some(typed.command.people[0].person),
        note: None,
        form: Some("+233 30".to_owned()),
    };
    let page = |comparison| ComparisonPage {
        frame: &frame,
        whose: own(),
        form: &form,
        typed: &typed,
        people: &people,
        known: &known,
        comparison,
        command_id: NAMING.to_owned(),
    };
    let html = page(Comparison::Made(vec![difference])).render().expect("a page");
    for says in ["Send as it is", "Correct", "Kofi", "abena@justice.example", "French", "+233 30", "nothing found"] {
        assert!(html.contains(says), "{says}");
    }
    assert!(!page(Comparison::Made(Vec::new())).render().expect("a page").contains("Send as it is"));
    assert!(page(Comparison::NoFile).render().expect("a page").contains("nothing could be compared"));
}
