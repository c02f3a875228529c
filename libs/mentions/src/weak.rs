//! Names that are everyday words too: Mali is "financial" in Arabic, Togo is "of that" in Russian.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::fold::folded;

/// Words after which a country is meant.
static BEFORE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let words = "في من إلى دولة جمهورية حكومة شمال جنوب شرق غرب وسط داخل وفي ومن بلد";
    words.split(' ').map(folded).collect()
});

/// Whether the surroundings say that the country is meant.
pub(crate) fn counts(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = around(text, start, end);
    let cased = text[start..end].chars().any(char::is_uppercase);
    let alone = !begins_with_word(after) && ends_clause(before);
    alone || if cased { !ends_sentence(before) } else { follows_a_hint(before) }
}

fn around(text: &str, start: usize, end: usize) -> (&str, &str) {
    let line = |letter: &char| *letter != '\n';
    let near = |letters: &mut dyn Iterator<Item = char>| letters.take(40).take_while(line).map(char::len_utf8).sum();
    let before: usize = near(&mut text[..start].chars().rev());
    let after: usize = near(&mut text[end..].chars());
    (&text[start - before..start], &text[end..end + after])
}

fn begins_with_word(after: &str) -> bool {
    after.trim_start().starts_with(char::is_alphanumeric)
}

fn ends_clause(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(|letter: char| !letter.is_alphanumeric())
}

fn ends_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(|letter: char| letter.is_whitespace() || "«\"“(".contains(letter));
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '…', '•', '-', '–'])
}

fn follows_a_hint(before: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    before.ends_with(char::is_whitespace) && BEFORE.contains(&folded(last))
}
