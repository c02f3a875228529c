//! Every id of the catalogue of rules.

use treaty::Citation;

/// The ids of `rules.md`, one a line.
const CATALOGUE: &str = include_str!("catalogue-ids.txt");

#[track_caller]
fn readable(id: &str) -> String {
    id.parse::<Citation>().unwrap().readable()
}

#[test]
fn every_id_of_the_catalogue_reads_back() {
    let mut count = 0;
    for id in CATALOGUE.lines() {
        let citation: Citation = id.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(citation.to_string(), id);
        let json = serde_json::to_string(&citation).unwrap();
        assert_eq!(json, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<Citation>(&json).unwrap(), citation);
        count += 1;
    }
    assert_eq!(count, 258);
}

#[test]
fn every_readable_citation_names_its_document() {
    let documents = [
        ("R9/1-", "Resolution 9/1, "),
        ("R10/1-", "Resolution 10/1, para. "),
        ("PR-", "Procedures and rules, para. "),
        ("GL-", "Guidelines, para. "),
        ("T1-", "Procedures and rules, appendix, table 1, "),
        ("T2-", "Procedures and rules, appendix, table 2, "),
        ("TL-", "Guidelines, timeline of a review process"),
        ("BP-LO-", "Blueprint for the list of observations"),
        ("BP-SUM-", "Blueprint for the summary, "),
        ("AMB-", "Catalogue of rules, reading AMB-"),
    ];
    for id in CATALOGUE.lines() {
        let (_, start) = documents.iter().find(|(prefix, _)| id.starts_with(prefix)).unwrap();
        assert!(readable(id).starts_with(start), "{id}: {}", readable(id));
    }
}

#[test]
fn pr_letters_are_the_laws_and_numerals_are_ours() {
    assert_eq!(readable("PR-28a"), "Procedures and rules, para. 28 (a)");
    assert_eq!(readable("PR-28b-ii"), "Procedures and rules, para. 28 (b)");
    assert_eq!(readable("PR-53d-i"), "Procedures and rules, para. 53 (d)");
    assert_eq!(readable("PR-17i"), "Procedures and rules, para. 17");
    assert_eq!(readable("PR-9iii"), "Procedures and rules, para. 9");
    assert_eq!(readable("PR-10"), "Procedures and rules, para. 10");
    assert_eq!(readable("PR-8a-f"), "Procedures and rules, para. 8 (a) to (f)");
    assert_eq!(readable("GL-5i"), "Guidelines, para. 5");
    assert_eq!(readable("GL-8b-ii"), "Guidelines, para. 8 (b)");
    assert_eq!(readable("R10/1-6iii"), "Resolution 10/1, para. 6");
    assert_eq!(readable("R9/1-10"), "Resolution 9/1, para. 10");
}

#[test]
fn pr_53_and_pr_4_have_a_letter_i_written_in_two_ways() {
    assert_eq!(readable("PR-53i"), "Procedures and rules, para. 53");
    assert_eq!(readable("PR-53i2"), "Procedures and rules, para. 53 (i)");
    assert_eq!(readable("PR-4i"), "Procedures and rules, para. 4 (i)");
    assert_eq!(readable("PR-4d"), "Procedures and rules, para. 4 (d)");
    assert_eq!(readable("PR-53c"), "Procedures and rules, para. 53 (c)");
    assert_eq!(readable("PR-28i"), "Procedures and rules, para. 28");
}

#[test]
fn places_without_a_paragraph() {
    assert_eq!(readable("R9/1-fn2"), "Resolution 9/1, footnote 2");
    assert_eq!(readable("T1-a"), "Procedures and rules, appendix, table 1, note a");
    assert_eq!(readable("T1-FA"), "Procedures and rules, appendix, table 1, Firearms Protocol");
    assert_eq!(readable("T2-i"), "Procedures and rules, appendix, table 2, years I-II");
    assert_eq!(readable("TL-a"), "Guidelines, timeline of a review process, note a");
    assert_eq!(readable("BP-LO-T"), "Blueprint for the list of observations, title");
    assert_eq!(readable("BP-SUM-I"), "Blueprint for the summary, section I");
    assert_eq!(readable("BP-SUM-A/B/C"), "Blueprint for the summary, section II, A to C");
    assert_eq!(readable("AMB-01"), "Catalogue of rules, reading AMB-01");
}

#[test]
fn whole_paragraphs_may_be_cited() {
    assert_eq!(readable("PR-28"), "Procedures and rules, para. 28");
    assert_eq!(readable("PR-53d"), "Procedures and rules, para. 53 (d)");
    assert_eq!(readable("T1"), "Procedures and rules, appendix, table 1");
}

#[test]
fn unknown_forms_are_refused() {
    let unknown = [
        "",
        "PR",
        "PR-",
        "PR-0",
        "PR-01",
        "PR-55",
        "PR-100",
        "PR-256",
        "PR-4q",
        "PR-4ii",
        "PR-28g",
        "PR-28i2",
        "PR-28a-",
        "PR-28a-xi",
        "PR-28ai",
        "PR-28b-a",
        "PR-53k",
        "PR-53i2x",
        "PR-53A",
        "PR-10a",
        "PR-10I",
        "PR 28a",
        "pr-28a",
        "PR-28a ",
        "GL-14",
        "GL-8e",
        "GL-5a",
        "R9/1-11",
        "R9/1-fn3",
        "R10/1-9",
        "R11/1-1",
        "T1-b",
        "T3",
        "TL-d",
        "BP-LO-IV",
        "BP-SUM-E",
        "AMB-0",
        "AMB-1",
        "AMB-00",
        "AMB-41",
        "AMB-001",
        "D-15",
    ];
    for id in unknown {
        let refusal = id.parse::<Citation>().unwrap_err();
        assert_eq!(refusal.0, id);
        assert!(serde_json::from_value::<Citation>(id.into()).is_err());
    }
}
