//! The two commands as their users meet them.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const SEED: &str = "0707070707070707070707070707070707070707070707070707070707070707";

/// Two regions of three; the last line makes or breaks it.
const SMALL: &str = "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages
FRA,France,WEOG,2002-10-29,2002-10-29,2002-10-29,,yes,French
DEU,Germany,WEOG,2006-06-14,2006-06-14,2006-06-14,,yes,
BRA,Brazil,GRULAC,2004-01-29,2004-01-29,2004-01-29,,yes,
ARG,Argentina,GRULAC,2002-11-19,2002-11-19,2002-11-19,,yes,Spanish
CHL,Chile,GRULAC,2004-11-29,2004-11-29,2004-11-29,,yes,Spanish
";
const ITALY: &str = "ITA,Italy,WEOG,2006-08-02,2006-08-02,2006-08-02,,yes,\n";

fn run(program: &str, folder: &Path, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).current_dir(folder).output().unwrap()
}

fn draw(folder: &Path, arguments: &[&str]) -> Output {
    run(env!("CARGO_BIN_EXE_draw"), folder, arguments)
}

/// Draws the small cohort of 2020, with these options besides.
fn draw_small(folder: &Path, more: &[&str]) -> Output {
    let small = ["--pool", "small.csv", "--as-of", "2020-11-27", "--seed", SEED];
    draw(folder, &[&small, more].concat())
}

fn verify(folder: &Path, arguments: &[&str]) -> Output {
    run(env!("CARGO_BIN_EXE_verify"), folder, arguments)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn folder(pool: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("small.csv"), pool).unwrap();
    folder
}

#[test]
fn without_options_the_real_cohort_is_drawn_and_verifies() {
    let folder = folder("");
    let drawn = draw(folder.path(), &[]);
    let text = said(&drawn);
    assert!(drawn.status.success(), "{text}");
    for words in [
        "REHEARSAL",
        "189 States under review",
        "Yearly group 3: 63 States",
        "Assumed: SOM for COM",
        "Who reviews whom",
        "3 reviews",
    ] {
        assert!(text.contains(words), "{words} is missing:\n{text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 110), "lines fit a terminal");
    let checked = verify(folder.path(), &["drawing/transcript.json"]);
    assert!(checked.status.success() && said(&checked).contains("verified"), "{}", said(&checked));
    let csv = std::fs::read_to_string(folder.path().join("drawing/pairings.csv")).unwrap();
    assert!(csv.lines().count() > 189 * 2);
}

#[test]
fn a_changed_transcript_is_refused_with_the_place() {
    let folder = folder(&format!("{SMALL}{ITALY}"));
    assert!(draw_small(folder.path(), &["--out", "t.json"]).status.success());
    assert!(verify(folder.path(), &["t.json"]).status.success());
    let path = folder.path().join("t.json");
    let text = std::fs::read_to_string(&path).unwrap();
    let other = text.replacen("\"kind\":\"main\",\"reviewer\":\"BRA\"", "\"kind\":\"main\",\"reviewer\":\"CHL\"", 1);
    let other = if other == text { text.replacen("\"group\":1", "\"group\":2", 1) } else { other };
    std::fs::write(&path, other).unwrap();
    let refused = verify(folder.path(), &["t.json", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    let finding: Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert_eq!(finding["verified"], false);
    assert!(finding["reason"].as_str().unwrap().contains("is not what the inputs and the seed give"));
}

#[test]
fn d5_an_impossible_cohort_is_explained_and_its_certificate_proves_it() {
    let folder = folder(SMALL);
    let drawn = draw_small(folder.path(), &["--out", "t.json"]);
    assert_eq!(drawn.status.code(), Some(1));
    let text = said(&drawn);
    assert!(
        text.contains("Germany and France") && text.contains("28 (a)") && text.contains("no rule was relaxed"),
        "{text}"
    );
    assert!(!folder.path().join("t.json").exists());
    let arguments = ["--inputs", "t.json.impossible.json.inputs", "--certificate", "t.json.impossible.json"];
    let proved = verify(folder.path(), &arguments);
    assert!(proved.status.success() && said(&proved).contains("proved"), "{}", said(&proved));
    let certificate = folder.path().join("t.json.impossible.json");
    let tampered = std::fs::read_to_string(&certificate).unwrap().replacen("\"points\":1", "\"points\":0", 1);
    std::fs::write(&certificate, tampered).unwrap();
    assert_eq!(verify(folder.path(), &arguments).status.code(), Some(1));
}

#[test]
fn repeated_draws_write_one_outcome_a_line() {
    let folder = folder(&format!("{SMALL}{ITALY}"));
    assert!(draw_small(folder.path(), &["--repeat", "200", "--out", "outcomes.csv"]).status.success());
    let lines = std::fs::read_to_string(folder.path().join("outcomes.csv")).unwrap();
    assert_eq!(lines.lines().count(), 200);
    for line in lines.lines() {
        let entries: Vec<&str> = line.split(';').collect();
        assert_eq!(entries.len(), 12);
        assert!(entries.is_sorted() && entries[0].starts_with("ARG<"));
        assert!(entries.iter().all(|e| e.ends_with(",main,UNTOC+TIP+SOM)")));
    }
    let again = draw_small(folder.path(), &["--repeat", "200"]);
    assert_eq!(String::from_utf8(again.stdout).unwrap(), lines, "the k-th draw follows from the seed alone");
}

#[test]
fn pr_28i_a_ceremony_from_the_frozen_inputs_to_the_transcript() {
    let folder = folder(&format!("{SMALL}{ITALY}"));
    let secret = "11".repeat(32);
    std::fs::write(folder.path().join("secret"), format!("{secret}\n")).unwrap();
    let bytes: [u8; 32] = [0x11; 32];
    let commitment = hex::encode(lots::seed::commitment(&bytes));
    let meeting = "2020-11-27,intersessional,Joint intersessional meeting";
    let freeze = draw(
        folder.path(),
        &[
            "--pool",
            "small.csv",
            "--as-of",
            "2020-11-27",
            "--meeting",
            meeting,
            "--commitment",
            &commitment,
            "--freeze",
            "inputs.json",
        ],
    );
    assert!(freeze.status.success() && said(&freeze).contains("Publish this hash"), "{}", said(&freeze));
    let draws = [
        "--inputs",
        "inputs.json",
        "--secret-file",
        "secret",
        "--room",
        "seven",
        "--room",
        "сорок два",
        "--out",
        "t.json",
    ];
    let drawn = draw(folder.path(), &draws);
    assert!(drawn.status.success(), "{}", said(&drawn));
    assert!(!said(&drawn).contains("REHEARSAL"));
    assert!(verify(folder.path(), &["t.json"]).status.success());
    let without = draw(folder.path(), &["--inputs", "inputs.json", "--out", "u.json"]);
    assert!(said(&without).contains("needs its seed"), "{}", said(&without));
    let given = draw(folder.path(), &["--inputs", "inputs.json", "--seed", SEED, "--out", "u.json"]);
    assert!(said(&given).contains("A ceremony needs an announcement"), "{}", said(&given));
}

#[test]
fn bad_flags_and_bad_files_get_one_clear_sentence() {
    let folder = folder(&SMALL.replace("2006-06-14", "2006-06-31"));
    let cases: [(&[&str], &str); 9] = [
        (&["--pool", "none.csv", "--as-of", "2020-11-27"], "none.csv cannot be read"),
        (&["--pool", "small.csv"], "--as-of"),
        (&["--seed", "12"], "64 hexadecimal digits"),
        (&["--as-of", "2020-02-30"], "2020-02-30"),
        (&["--region", "FRA"], "STATE=VALUE"),
        (&["--region", "FRA=EEG"], "FRA belongs to WEOG"),
        (&["--without", "XXX"], "XXX is not in the States parties' file"),
        (&["--offer", "FRA=2"], "most reviews must be from 3 (para. 29)"),
        (&["--out", "/nowhere/t.json"], "/nowhere/t.json cannot be written"),
    ];
    for (arguments, words) in cases {
        let output = draw(folder.path(), arguments);
        assert!(!output.status.success() && said(&output).contains(words), "{arguments:?}: {}", said(&output));
    }
    let faults = draw(folder.path(), &["--pool", "small.csv", "--as-of", "2020-11-27"]);
    assert!(said(&faults).contains("2006-06-31"), "{}", said(&faults));
    for (arguments, words) in
        [(vec!["none.json"], "cannot be read"), (vec!["small.csv"], "not a transcript"), (vec![], "Usage")]
    {
        let output = verify(folder.path(), &arguments);
        assert!(!output.status.success() && said(&output).contains(words), "{arguments:?}: {}", said(&output));
    }
}

#[test]
fn d8_the_chances_of_every_place_sum_to_one() {
    let folder = folder(&format!("{SMALL}{ITALY}"));
    let drawn = draw_small(folder.path(), &["--out", "t.json", "--chances", "chances.csv"]);
    assert!(drawn.status.success(), "{}", said(&drawn));
    let csv = std::fs::read_to_string(folder.path().join("chances.csv")).unwrap();
    let mut sums = std::collections::BTreeMap::new();
    for line in csv.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        *sums.entry(fields[..3].join(",")).or_insert(0.0) += fields[4].parse::<f64>().unwrap();
        assert_eq!(fields[5], "0.000000", "six States can be counted");
    }
    assert_eq!(sums.len(), 24);
    assert!(sums.values().all(|sum| (sum - 1.0f64).abs() < 1e-4), "{sums:?}");
}

#[test]
fn other_solvers_get_the_instance() {
    let folder = folder(&format!("{SMALL}{ITALY}"));
    let drawn = draw_small(folder.path(), &["--out", "t.json", "--asp", "a.lp", "--opb", "b.opb"]);
    assert!(drawn.status.success(), "{}", said(&drawn));
    assert!(std::fs::read_to_string(folder.path().join("a.lp")).unwrap().contains("region(fra,weog)."));
    assert!(std::fs::read_to_string(folder.path().join("b.opb")).unwrap().starts_with("* #variable="));
}

#[test]
fn json_says_what_was_drawn_and_written() {
    let folder = folder("");
    let drawn = draw(folder.path(), &["--json"]);
    let value: Value = serde_json::from_slice(&drawn.stdout).unwrap();
    assert_eq!(value["groups"].as_array().unwrap().len(), 189);
    assert_eq!(value["written"]["transcript"], "drawing/transcript.json");
}
