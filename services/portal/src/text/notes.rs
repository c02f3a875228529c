//! Notices of the services as a person reads them.

use contracts::{Day, Notice};
use treaty::{Citation, Instrument};

use super::{Sentence, Texts};

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
    /// A notice in the reader's language: by its code, filled with its details; else the sentence it came with.
    #[must_use]
    pub fn note(&self, tone: Tone, notice: &Notice) -> Note {
        let key = format!("notice-{}", notice.code);
        let filled =
            notice.details.iter().fold(self.say(&key), |say, (name, value)| self.with_detail(say, name, value));
        let text = filled.whole().unwrap_or_else(|| notice.sentence.clone());
        let listed = notice.details.iter().filter(|(name, _)| LISTED.iter().any(|prefix| name.starts_with(prefix)));
        let lines = listed.map(|(_, line)| line.clone()).collect();
        Note { tone, text, lines, rule: notice.rule.map(|rule| rule.0) }
    }
}

impl Texts {
    /// A detail as people read it: a day in full, a treaty by its name, a number as a number.
    fn with_detail(&self, say: Sentence, name: &str, value: &str) -> Sentence {
        if let Ok(day) = value.parse::<Day>() {
            return say.with(name, self.day(&day));
        }
        if let Ok(instrument) = value.parse::<Instrument>() {
            return say.with(name, instrument.short_title());
        }
        match value.parse::<u32>() {
            // A year is a name rather than a number.
            Ok(number) if value.len() < 4 => say.with(name, number),
            _ => say.with(name, value),
        }
    }
}

/// Details that are lines of a list: the faults of a file, the reasons why nothing can be drawn.
const LISTED: [&str; 2] = ["fault-", "reason_"];

#[cfg(test)]
mod tests {
    use treaty::Language;

    use super::*;

    #[test]
    fn a_notice_without_a_sentence_of_ours_keeps_its_own() {
        let notice = Notice::of("PR-28d", "never-heard-of", "Four times is the most.").with("left", 0);
        let note = Texts::of(Language::English).note(Tone::Refusal, &notice);
        assert_eq!(note.text, "Four times is the most.");
        assert_eq!(note.rule.expect("a rule").readable(), "Procedures and rules, para. 28 (d)");
    }

    #[test]
    fn a_notice_is_said_in_our_words_when_its_details_fill_them() {
        let texts = Texts::of(Language::English);
        let say = |notice: &Notice| texts.note(Tone::Warning, notice).text;
        let late = Notice::of("R10/1-6i", "first-drawing-late", "Late.").with("due", "2020-11-27");
        assert_eq!(say(&late), "The first drawing was due by Friday, 27 November 2020, six weeks after the launch.");
        assert_eq!(say(&Notice::plain("first-drawing-late", "Late.")), "Late.", "a blank would stay empty");
        let faults = Notice::plain("import-faults", "Faults.").with("count", 1).with("fault-001", "line 2: blank");
        let note = texts.note(Tone::Refusal, &faults);
        assert_eq!(note.text, "The file was not read: it has one fault. Nothing was changed.");
        assert_eq!(note.lines, ["line 2: blank"]);
    }
}
