//! Notices of the services as a person reads them.

mod details;
#[cfg(test)]
mod said;

use std::collections::BTreeMap;

use contracts::{Notice, Particular};
use treaty::Citation;

use super::{Sentence, Texts};
use crate::pages::Names;

/// How a note is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something to know.
    Info,
    /// Something to mind.
    Warning,
    /// Something was not done.
    Refusal,
}

impl Tone {
    /// The colour of the design system; the words say the same.
    #[must_use]
    pub const fn color(self) -> &'static str {
        match self {
            Self::Done => "success",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Refusal => "danger",
        }
    }

    /// Whether it is announced at once to those who listen to the page.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::Refusal)
    }
}

/// A sentence with the rule it follows from.
#[derive(Clone, Debug)]
pub struct Note {
    /// How it is shown.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
    /// What belongs to it line by line, such as the faults of a file.
    pub lines: Vec<String>,
    /// The rule.
    pub rule: Option<Citation>,
}

impl Note {
    /// A sentence of our own.
    #[must_use]
    pub fn new(tone: Tone, sentence: Sentence) -> Self {
        Self { tone, text: sentence.into(), lines: Vec::new(), rule: None }
    }
}

impl Texts {
    /// A notice in the reader's language: by its code, filled with its details, States by their names; else the sentence it came
    /// with.
    #[must_use]
    pub fn note(&self, tone: Tone, notice: &Notice, names: &Names) -> Note {
        let text = self.filled(&notice.code, &notice.details, names);
        let mut lines: Vec<String> = notice.particulars.iter().map(|one| self.particular(one, names)).collect();
        if text.is_some() && IN_ITS_OWN_WORDS.contains(&notice.code.as_str()) {
            lines.push(notice.sentence.clone());
        }
        let text = text.unwrap_or_else(|| notice.sentence.clone());
        Note { tone, text, lines, rule: notice.rule.map(|rule| rule.0) }
    }

    /// One of several things that a notice has to say, with its place in a file where it has one.
    fn particular(&self, one: &Particular, names: &Names) -> String {
        let Some(what) = self.filled(&one.code, &one.details, names) else { return one.sentence.clone() };
        let Some(line) = one.details.get("line") else { return what };
        let place = match one.details.get("column") {
            Some(column) => self.say("place-cell").with("column", column),
            None => self.say("place-line"),
        };
        place.with("line", line).with("what", what).into()
    }

    /// The sentence for a code; none where there is none, or details lack to fill it.
    fn filled(&self, code: &str, details: &BTreeMap<String, String>, names: &Names) -> Option<String> {
        let say = self.say(&format!("notice-{code}"));
        details.iter().fold(say, |say, (name, value)| self.with_detail(say, name, value, names)).whole()
    }
}

/// Notices that pass on what another program found. What exactly it found stands below our sentence, in its words.
const IN_ITS_OWN_WORDS: [&str; 6] =
    ["bad-name", "beacon-refused", "inputs-refused", "invalid-message", "seed-refused", "statement-refused"];

#[cfg(test)]
mod tests {
    use treaty::Language;

    use super::*;

    fn note(notice: &Notice) -> Note {
        let names =
            Names::of([("SOM", "Somalia"), ("CIV", "Côte d'Ivoire")].map(|(c, n)| (c.parse().expect("a code"), n)));
        Texts::of(Language::English).note(Tone::Refusal, notice, &names)
    }

    #[test]
    fn a_notice_without_a_sentence_of_ours_keeps_its_own() {
        let note = note(&Notice::of("PR-28d", "never-heard-of", "Four times is the most.").with("left", 0));
        assert_eq!(note.text, "Four times is the most.");
        assert_eq!(note.rule.expect("a rule").readable(), "Procedures and rules, para. 28 (d)");
    }

    #[test]
    fn a_notice_is_said_in_our_words_when_its_details_fill_them() {
        let late = Notice::of("R10/1-6i", "first-drawing-late", "Late.").with("due", "2020-11-27");
        assert_eq!(
            note(&late).text,
            "The first drawing was due by Friday, 27 November 2020, six weeks after the launch."
        );
        assert_eq!(note(&Notice::plain("first-drawing-late", "Late.")).text, "Late.", "a blank would stay empty");
    }

    #[test]
    fn particulars_are_lines_with_their_place_in_the_file() {
        let blank = Notice::plain("cell-is-blank", "-").with("line", 2).with("column", "name");
        let cells = Notice::plain("cells-do-not-fit", "-").with("line", 1_200).with("found", 8).with("needed", 9);
        let other = Notice::plain("never-heard-of", "line 4: something else").with("line", 4);
        let faults = Notice::plain("import-faults", "Faults.").with("count", 3).listing([blank, cells, other]);
        let note = note(&faults);
        assert_eq!(note.text, "The file was not read: it has 3 faults. Nothing was changed.");
        let lines = [
            "Line 2, column name: The cell is blank.",
            "Line 1200: There are 8 cells, and the file has 9 columns.",
            "line 4: something else",
        ];
        assert_eq!(note.lines, lines);
    }

    #[test]
    fn amb_01_every_day_of_rest_is_named() {
        use treaty::dates::{RestDay, falls_on_rest_day};
        let first: jiff::civil::Date = "2020-01-01".parse().expect("a day");
        let mut named = std::collections::BTreeSet::new();
        for day in first.series(jiff::Span::new().days(1)).take(366 * 7) {
            let Some(why) = falls_on_rest_day(day) else { continue };
            let notice = Notice::plain("meeting-on-rest-day", "-").with("day", day).with("why", why.code());
            let name = if let RestDay::PublicHoliday(holiday) = why { holiday.name() } else { "day of rest" };
            assert!(note(&notice).text.contains(name), "{day}: {}", note(&notice).text);
            named.insert(why.code());
        }
        assert_eq!(named.len(), 18, "{named:?}");
    }

    #[test]
    fn states_stand_by_name_and_none_is_taken_for_a_treaty() {
        let bound =
            Notice::plain("not-bound", "-").with("state", "SOM").with("instrument", "SOM").with("day", "2004-02-27");
        assert_eq!(
            note(&bound).text,
            "Somalia was not party to the Smuggling of Migrants Protocol on Friday, 27 February 2004, and only a party can \
             denounce it."
        );
        let many = Notice::plain("left-out-by-decision", "-").with("states", "CIV, SOM, XYZ");
        assert!(note(&many).text.contains("Côte d'Ivoire, Somalia, XYZ."), "{}", note(&many).text);
    }

    #[test]
    fn a_deposit_reads_as_what_is_known_of_it() {
        let about = |deposit| {
            let notice = Notice::plain("day-not-known", "-").with("state", "SOM").with("instrument", "TIP");
            note(&notice.with("deposit", deposit)).text
        };
        assert!(about("2014").contains("(2014)"), "{}", about("2014"));
        assert!(about("unknown").contains("(day not known)"), "{}", about("unknown"));
        let listed = Notice::plain("days-not-known", "-").with("count", 1).with("deposits", "CIV TIP 2014");
        assert!(note(&listed).text.contains("Côte d'Ivoire, Trafficking in Persons Protocol, 2014"), "{listed:?}");
    }

    #[test]
    fn pr_9ii_a_cluster_reads_by_its_heading() {
        let left_out = Notice::of("PR-9ii", "cluster-left-out", "-").with("cluster", 3);
        let text = note(&left_out).text;
        assert!(text.contains("left out: Law enforcement and the judicial system."), "{text}");
    }

    #[test]
    fn what_another_program_found_stands_below() {
        let note = note(&Notice::plain("bad-name", "The name cannot be taken: two spaces."));
        assert_eq!(note.text, "The States parties' file could not carry this name.");
        assert_eq!(note.lines, ["The name cannot be taken: two spaces."]);
    }
}
