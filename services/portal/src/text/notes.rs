//! Notices of the services as a person reads them.

use contracts::Notice;
use treaty::Citation;

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
        let text = if self.has(&key) {
            let filled = notice.details.iter().fold(self.say(&key), |say, (name, value)| say.with(name, value));
            filled.to_string()
        } else {
            notice.sentence.clone()
        };
        let listed = notice.details.iter().filter(|(name, _)| LISTED.iter().any(|prefix| name.starts_with(prefix)));
        let lines = listed.map(|(_, line)| line.clone()).collect();
        Note { tone, text, lines, rule: notice.rule.map(|rule| rule.0) }
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
}
