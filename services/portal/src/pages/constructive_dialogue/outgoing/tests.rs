//! What goes out is whole in every language.

use contracts::constructive_dialogue::{Circulation, DialogueFile, List, ListOfApplicants, Listed, ObjectionsUntil};
use documents::{Document, Format, Part};
use treaty::Language;

use super::{Note, list_document, list_file_name, note};
use crate::pages::Frame;
use crate::pages::constructive_dialogue::list_csv;
use crate::pages::constructive_dialogue::tests::{example, frame};

/// A list with these organizations.
fn list(of: List, names: &[&str]) -> ListOfApplicants {
    let list: ListOfApplicants = example("list-of-applicants");
    let one = list.organizations.first().expect("an organization").clone();
    let organizations = names.iter().map(|name| Listed { name: (*name).to_owned(), ..one.clone() }).collect();
    ListOfApplicants { list: of, circulation: None, circulations: Vec::new(), organizations, ..list }
}

fn circulated(list: ListOfApplicants, reference: &str) -> ListOfApplicants {
    let on = "2026-11-20".parse().expect("a day");
    let (reference, list_of) = (reference.to_owned(), list.list);
    let made = Circulation { list: list_of, circulation: 2, on, reference, organizations: 1, days_late: 0 };
    ListOfApplicants { circulation: Some(made), ..list }
}

/// All that a document says, line by line.
fn lines(document: &Document) -> Vec<String> {
    let of = |part: &Part| match part {
        Part::Title => vec![document.title.clone()],
        Part::Heading { text, .. } | Part::Paragraph { text } | Part::Aside { text } | Part::SmallPrint { text } => {
            vec![text.clone()]
        }
        Part::Numbered { texts } => texts.clone(),
        Part::Facts { facts } => facts.iter().map(|(name, fact)| format!("{name}: {fact}")).collect(),
        Part::Table(table) => std::iter::once(&table.head).chain(&table.rows).map(|row| row.join("|")).collect(),
        Part::PageBreak => Vec::new(),
    };
    document.parts.iter().flat_map(of).collect()
}

#[test]
fn pr_53d_ii_a_list_says_by_which_rule_it_goes_out_and_until_when_states_may_object() {
    for language in Language::ALL {
        let frame = frame(language);
        let made = circulated(list(List::NonGovernmentalOrganizations, &["Écoute", "Zebra", "alpha"]), "CU 2026/123");
        let document = list_document(&frame, &made);
        let said = lines(&document).join("\n");
        let rule = frame.texts.citation(&"PR-53d-ii".parse().expect("a rule"));
        let day = frame.texts.day(&made.head.objections_by);
        for told in [
            rule.as_str(),
            &day,
            &made.head.title,
            "CU 2026/123",
            &frame.texts.day(&"2026-11-20".parse().expect("a day")),
        ] {
            assert!(said.contains(told), "{language}: {told} is not in {said}");
        }
        assert!(!said.contains(['{', '}']) && !said.contains("[doc"), "{language}: {said}");
        assert_eq!(document.reference.as_deref(), Some("CU 2026/123"));
        assert_eq!(document.date.to_string(), "2026-11-20", "the day on which it went out");
        let order: Vec<usize> = ["alpha", "Écoute", "Zebra"].iter().filter_map(|name| said.find(name)).collect();
        assert!(order.len() == 3 && order.is_sorted(), "{language}: {said}");
    }
}

#[test]
fn pr_53e_ii_the_list_of_others_says_of_what_kind_they_are() {
    let frame = frame(Language::English);
    let document = list_document(&frame, &list(List::OtherStakeholders, &["University"]));
    let said = lines(&document).join("\n");
    assert!(said.contains("para. 53 (e)") && said.contains("Kind|"), "{said}");
    assert!(said.contains("Not sent to States parties yet."), "{said}");
    assert_eq!(document.date.to_string(), "2026-11-29", "today");
}

/// Whatever is said of the dialogue since, and on whatever day it is asked for, the file of a circulation says the same.
#[tokio::test]
async fn pr_53d_ii_the_file_of_a_circulation_is_the_same_whenever_it_is_asked_for() {
    let made = circulated(list(List::NonGovernmentalOrganizations, &["Shelter", "alpha"]), "CU 2026/123");
    let mut since = made.clone();
    since.line.title = "Another title".to_owned();
    (since.line.on, since.line.objections_by) =
        ("2027-01-08".parse().expect("a day"), "2027-01-03".parse().expect("a day"));
    since.circulations.extend(made.circulation.clone());
    since.organizations[0].standing = None;
    for language in Language::ALL {
        let (then, now) = (frame(language), Frame { today: "2027-01-04".parse().expect("a day"), ..frame(language) });
        let documents = [list_document(&then, &made), list_document(&now, &since)];
        for format in [Format::Pdf, Format::Docx] {
            let [before, after] = documents.clone().map(|document| documents::written(document, format));
            assert!(before.await.expect("a document") == after.await.expect("a document"), "{language} {format:?}");
        }
        assert_eq!(list_csv(&then, &made), list_csv(&now, &since));
    }
    assert_eq!(list_file_name(&made), "dialogue-1-list-d-circulation-2");
}

#[test]
fn pr_53d_ii_a_file_says_whether_it_is_what_was_sent_or_what_would_be() {
    for language in Language::ALL {
        let frame = frame(language);
        let sent = circulated(list(List::NonGovernmentalOrganizations, &["Shelter"]), "CU 2026/123");
        let now = list(List::NonGovernmentalOrganizations, &["Shelter"]);
        let again = ListOfApplicants { circulations: sent.circulation.clone().into_iter().collect(), ..now.clone() };
        let said = |list: &ListOfApplicants| lines(&list_document(&frame, list)).join("\n");
        let numbered = format!("{}: 2", frame.say("document-circulation"));
        assert!(said(&sent).contains(&numbered) && said(&sent).contains("CU 2026/123"), "{}", said(&sent));
        for (not_sent, says) in [(&now, "list-not-yet"), (&again, "list-now-about")] {
            assert!(said(not_sent).contains(&*frame.texts.say(says).to_string()), "{language}: {}", said(not_sent));
            assert!(!said(not_sent).contains("CU 2026/123") && !said(not_sent).contains(&numbered));
            assert_eq!(list_file_name(not_sent), "dialogue-1-list-d-not-sent");
        }
        assert!(list_csv(&frame, &sent).contains("2,CU 2026/123") && list_csv(&frame, &now).contains(",,\n"));
    }
}

#[test]
fn pr_53e_ii_a_note_that_carries_one_list_speaks_of_one() {
    let file: DialogueFile = example("dialogue-file");
    for language in Language::ALL {
        let frame = frame(language);
        let sent = circulated(list(List::OtherStakeholders, &["University"]), "CU 7");
        let document = note(&frame, Note::Lists, &file, std::slice::from_ref(&sent));
        let said = lines(&document).join("\n");
        assert_eq!(document.parts.iter().filter(|part| matches!(part, Part::PageBreak)).count(), 1, "one annex");
        assert!(said.contains(&frame.texts.say("annex").to_string()), "{said}");
        assert!(!said.contains(&frame.texts.say("annex-2").to_string()), "{language}: {said}");
        assert_eq!((document.reference.as_deref(), document.date.to_string().as_str()), (Some("CU 7"), "2026-11-20"));
    }
}

fn lists() -> [ListOfApplicants; 2] {
    [list(List::NonGovernmentalOrganizations, &["Shelter"]), list(List::OtherStakeholders, &["University"])]
}

#[test]
fn pr_53d_ii_a_note_verbale_carries_both_lists_in_every_language() {
    let file: DialogueFile = example("dialogue-file");
    for language in Language::ALL {
        let frame = frame(language);
        let document = note(&frame, Note::Lists, &file, &lists());
        let said = lines(&document).join("\n");
        let day = frame.texts.plain_day(&file.line.objections_by);
        for told in [file.line.title.as_str(), &file.line.place, "Shelter", "University", "53", &day] {
            assert!(said.contains(told), "{language}: {told} is not in {said}");
        }
        assert!(!said.contains(['{', '}', '$']) && !said.contains("[note"), "{language}: {said}");
        assert_eq!(document.parts.iter().filter(|part| matches!(part, Part::PageBreak)).count(), 2, "two annexes");
    }
}

#[test]
fn amb_25_a_note_promises_of_late_objections_only_what_holds() {
    let mut file: DialogueFile = example("dialogue-file");
    let said = |file: &DialogueFile| lines(&note(&frame(Language::English), Note::Lists, file, &lists())).join("\n");
    file.readings.objections = ObjectionsUntil::Opening;
    assert!(said(&file).contains("will count all the same"));
    file.readings.objections = ObjectionsUntil::IndicativeDay;
    assert!(!said(&file).contains("will count all the same"));
}

#[test]
fn pr_53c_an_invitation_asks_for_nobodys_approval() {
    let file: DialogueFile = example("dialogue-file");
    for language in Language::ALL {
        let document = note(&frame(language), Note::Invitation, &file, &[]);
        let said = lines(&document).join("\n");
        assert!(said.contains(&file.line.title) && said.contains("53"), "{language}: {said}");
        assert!(!said.contains(['{', '}', '$']) && !said.contains("[note"), "{language}: {said}");
        assert!(!document.parts.iter().any(|part| matches!(part, Part::Table(_))), "{language}");
    }
}

#[test]
fn a_note_has_a_reference_where_it_is_the_one_that_carried_all_its_lists() {
    let file: DialogueFile = example("dialogue-file");
    let reference = |lists: &[ListOfApplicants]| note(&frame(Language::English), Note::Lists, &file, lists).reference;
    let [ngos, others] = lists();
    assert_eq!(reference(&[ngos.clone(), others.clone()]), None);
    let first = circulated(ngos, "CU 1");
    assert_eq!(reference(&[first.clone(), others.clone()]), None);
    assert_eq!(reference(&[first.clone(), circulated(others.clone(), "CU 2")]), None);
    assert_eq!(reference(&[first, circulated(others, "CU 1")]).as_deref(), Some("CU 1"));
}

/// Writes every document in every language into the folder that `LOOK_DOCUMENTS` names, for people to look at.
#[tokio::test]
async fn every_document_is_written_in_every_language() {
    let folder = std::env::var_os("LOOK_DOCUMENTS").map(std::path::PathBuf::from);
    let file: DialogueFile = example("dialogue-file");
    let names = ["Shelter Network", "Écoute et Partage", "Общество помощи", "جمعية الأمل", "希望之家", "Casa Abierta"];
    for language in Language::ALL {
        let frame = frame(language);
        let ngos = circulated(list(List::NonGovernmentalOrganizations, &names), "CU 2026/123");
        let others = list(List::OtherStakeholders, &names);
        let documents = [
            ("list-d", list_document(&frame, &ngos)),
            ("list-e", list_document(&frame, &others)),
            ("note-lists", note(&frame, Note::Lists, &file, &[ngos, others])),
            ("note-invitation", note(&frame, Note::Invitation, &file, &[])),
        ];
        for (name, document) in documents {
            for format in [Format::Pdf, Format::Docx] {
                let written = documents::written(document.clone(), format).await.expect("a document");
                assert!(written.len() < 300_000, "{name} in {language}: {} bytes", written.len());
                if let Some(folder) = &folder {
                    let name = format!("{name}-{}.{}", language.code(), format.ending());
                    std::fs::write(folder.join(name), written).expect("a file");
                }
            }
        }
    }
}

/// Our own sentences and the names of States are shown whole in a PDF.
#[test]
fn every_character_of_ours_has_a_glyph() {
    for language in Language::ALL {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
        for file in std::fs::read_dir(folder).expect("the sentences") {
            covered(&std::fs::read_to_string(file.expect("a file").path()).expect("text"));
        }
    }
    for names in ["state-names.csv", "states-parties.csv"] {
        let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(names);
        covered(&std::fs::read_to_string(data).expect("text"));
    }
}

fn covered(text: &str) {
    let seen = |c: &char| !c.is_whitespace() && !matches!(c, '\u{2060}'..='\u{2069}' | '\u{ad}');
    let missing: String = text.chars().filter(seen).filter(|c| !documents::has_glyph(*c)).collect();
    assert!(missing.is_empty(), "no face has: {missing}");
}
