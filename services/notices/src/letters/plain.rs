//! A letter as plain text.

use std::borrow::Cow;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::page::{Page, Part};

/// As wide as a line is when somebody quotes it twice.
const WIDTH: usize = 72;

/// Marks of direction around what runs the other way (`FIRST STRONG ISOLATE`, `POP DIRECTIONAL ISOLATE`).
const OPENS: char = '\u{2068}';
const CLOSES: char = '\u{2069}';

pub(super) fn text(page: &Page) -> String {
    let mut out = paragraph(&page.greeting);
    for part in &page.parts {
        out.push_str(&self::part(part));
    }
    out.push_str(&paragraph(&page.farewell));
    // What stands below this line mail programs take for a signature.
    out.push_str("-- \n");
    let foot: Vec<String> = page.foot.iter().map(|line| wrapped(line, "")).collect();
    out.push_str(&foot.join("\n"));
    out
}

fn part(part: &Part) -> String {
    match part {
        Part::Text(text) => paragraph(text),
        Part::Facts(facts) => {
            let lines: Vec<String> = facts.iter().map(|fact| wrapped(&fact.line, "    ")).collect();
            lines.concat() + "\n"
        }
        Part::Link { words, url } => format!("{}    {url}\n\n", wrapped(words, "")),
    }
}

fn paragraph(text: &str) -> String {
    wrapped(text, "") + "\n"
}

/// Lines of at most [`WIDTH`] columns, broken where the language breaks them (UAX 14): Chinese has no spaces. Each after the first has
/// this in front; a longer word has a line of its own.
fn wrapped(text: &str, hanging: &str) -> String {
    let options = Options::new(WIDTH)
        .subsequent_indent(hanging)
        .word_separator(WordSeparator::UnicodeBreakProperties)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    isolated(&textwrap::wrap(text, options)) + "\n"
}

/// What runs the other way stands between two marks, and they hold within a line alone: a line that ends between them closes what it
/// opened, and the next opens it again.
fn isolated(lines: &[Cow<'_, str>]) -> String {
    let mut open = 0;
    let mut closed = |line: &Cow<'_, str>| {
        let (begin, text) = line.split_at(line.len() - line.trim_start_matches(' ').len());
        let before = OPENS.to_string().repeat(open);
        open += text.matches(OPENS).count();
        open = open.saturating_sub(text.matches(CLOSES).count());
        format!("{begin}{before}{text}{}", CLOSES.to_string().repeat(open))
    };
    lines.iter().map(&mut closed).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_broken_where_it_may_be() {
        let text = wrapped(&"您收到此邮件，是因为您申请参加建设性对话。".repeat(5), "");
        assert!(text.lines().count() > 2, "{text}");
        assert!(text.lines().all(|line| textwrap::core::display_width(line) <= WIDTH), "{text}");
        assert!(text.lines().all(|line| !line.starts_with(['，', '。'])), "{text}");
    }

    #[test]
    fn marks_of_direction_hold_within_a_line() {
        let title = "\u{2068}Constructive dialogue on trafficking in persons and on the smuggling of migrants\u{2069}";
        let text = wrapped(&format!("الحوار: {title}"), "    ");
        assert_eq!(text.lines().count(), 2, "{text}");
        for line in text.lines() {
            assert_eq!(line.matches(OPENS).count(), line.matches(CLOSES).count(), "{line}");
        }
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("    \u{2068}")), "{text}");
    }

    #[test]
    fn spaces_that_hold_words_together_hold_them() {
        let text = wrapped(&"a\u{a0}: b ".repeat(30), "");
        assert!(!text.lines().any(|line| line.starts_with(':')), "{text}");
    }
}
