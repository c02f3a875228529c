//! Calendar feeds, to the byte and read back.

use std::path::Path;

use notices::calendar::{FeedEntry, When, feed};
use proptest::prelude::*;

fn deadline() -> FeedEntry {
    FeedEntry {
        uid: "dialogue-7-lists".to_owned(),
        title: "Lists of applicants to States parties, at the latest".to_owned(),
        description: "Procedures and rules, para. 53 (d) and (e); reading AMB-24.\nSend both lists; a late list harms no applicant, but is recorded as late.".to_owned(),
        start: When::Day("2027-06-21".parse().unwrap()),
        end: None,
        url: "https://mechanism.example/dialogues/7".to_owned(),
        sequence: 2,
        stamp: "2027-05-03T08:00:00Z".parse().unwrap(),
        remind_days_before: Some(3),
    }
}

fn meeting() -> FeedEntry {
    FeedEntry {
        uid: "dialogue-7".to_owned(),
        title: "Dialogue constructif sur la traite des personnes – الحوار البنّاء – 建设性对话".to_owned(),
        start: When::At("2027-07-01T08:00:00Z".parse().unwrap()),
        end: Some(When::At("2027-07-01T16:00:00Z".parse().unwrap())),
        remind_days_before: None,
        sequence: 0,
        ..deadline()
    }
}

#[test]
fn a_feed_is_the_one_that_was_read() {
    let text = feed("Review mechanism, deadlines", "mechanism.example", &[deadline(), meeting()]);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden-calendar.ics");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let read = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(read == text, "tests/golden-calendar.ics is another: UPDATE_GOLDEN=1\n{text}");
}

#[test]
fn days_end_on_the_day_after_and_span_several() {
    let mut entry = deadline();
    entry.end = Some(When::Day("2027-06-23".parse().unwrap()));
    let lines = read(&feed("x", "h", &[entry]));
    assert!(lines.contains(&("DTSTART;VALUE=DATE".to_owned(), "20270621".to_owned())), "{lines:?}");
    assert!(lines.contains(&("DTEND;VALUE=DATE".to_owned(), "20270624".to_owned())), "{lines:?}");
}

/// Name with parameters, and value, of each line: unfolded, as RFC 5545 has it.
fn read(text: &str) -> Vec<(String, String)> {
    assert!(text.ends_with("\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text:?}");
    let whole = text.replace("\r\n ", "");
    let lines = whole.split("\r\n").filter(|line| !line.is_empty());
    lines.map(|line| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())).unwrap()).collect()
}

/// A text value without its escapes.
fn plain(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped) => out.push(escaped),
                None => panic!("a lone backslash"),
            },
            (letter, false) => {
                assert!(letter != ';' && letter != ',', "not escaped: {value}");
                out.push(letter);
            }
        }
    }
    out
}

proptest! {
    #[test]
    fn any_text_comes_back_and_adds_no_line(title in "\\PC{0,200}", description in "[\\PC\n]{0,300}") {
        let mut entry = deadline();
        (entry.title, entry.description) = (title.clone(), description.clone());
        let lines = read(&feed("x", "h", &[entry.clone()]));
        let count = read(&feed("x", "h", &[deadline()])).len();
        prop_assert_eq!(lines.len(), count);
        let value = |name: &str| lines.iter().find(|(one, _)| one == name).map(|(_, value)| plain(value)).unwrap();
        prop_assert_eq!(value("SUMMARY"), title);
        prop_assert_eq!(value("DESCRIPTION"), description);
    }
}
