//! A letter as plain text.

use super::page::{Page, Part};

/// As wide as a line is when somebody quotes it twice.
const WIDTH: usize = 72;

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
            let lines: Vec<String> =
                facts.iter().map(|(name, value)| wrapped(&format!("{name}: {value}"), "    ")).collect();
            lines.concat() + "\n"
        }
        Part::Link { words, url } => format!("{}    {url}\n\n", wrapped(words, "")),
    }
}

fn paragraph(text: &str) -> String {
    wrapped(text, "") + "\n"
}

/// Lines of at most [`WIDTH`] characters, each after the first with this in front; a longer word has a line of its own.
fn wrapped(text: &str, hanging: &str) -> String {
    let (mut out, mut width) = (String::new(), 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width == 0 {
            out.push_str(word);
        } else if width + 1 + length <= WIDTH {
            out.push(' ');
            out.push_str(word);
            width += 1;
        } else {
            out.push('\n');
            out.push_str(hanging);
            out.push_str(word);
            width = hanging.chars().count();
        }
        width += length;
    }
    out + "\n"
}
