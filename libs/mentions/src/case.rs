//! Capitals, where a script has them.

use crate::names::Case;

/// A name in small letters counts from this length on; shorter ones are too often other words.
const LONG_ENOUGH: usize = 5;

/// Whether the letters in the text are as large as the name needs them.
pub(crate) fn fits(text: &str, key: &str, case: Case, start: usize, end: usize) -> bool {
    let Some(words) = text.get(start..end) else { return false };
    let capital = words.chars().find(|letter| letter.is_alphabetic()).is_some_and(|letter| !letter.is_lowercase());
    match case {
        Case::Any => true,
        Case::Name => capital || is_long(key),
        Case::Capital => capital,
        Case::Abbreviation => is_abbreviation(text, key, start, end),
    }
}

/// Names of several words are no other words, whatever their letters.
fn is_long(key: &str) -> bool {
    key.contains(' ') || key.chars().count() >= LONG_ENOUGH
}

fn is_abbreviation(text: &str, key: &str, start: usize, end: usize) -> bool {
    let Some(words) = text.get(start..end) else { return false };
    let beside = |letter: Option<char>| letter.is_some_and(char::is_numeric);
    let stands_alone = !beside(text[..start].chars().next_back()) && !beside(text[end..].chars().next());
    stands_alone && !words.chars().any(char::is_lowercase) && !(key == "us" && is_shouted(text, start, end))
}

/// "JOIN US": among capitals only, an abbreviation that is also a word is taken for the word.
fn is_shouted(text: &str, start: usize, end: usize) -> bool {
    const NEAR: usize = 40;
    let before = text[..start].chars().rev().take(NEAR).take_while(|letter| *letter != '\n');
    let after = text[end..].chars().take(NEAR).take_while(|letter| *letter != '\n');
    let mut around = before.chain(after).filter(|letter| letter.is_alphabetic()).peekable();
    around.peek().is_some() && !around.any(char::is_lowercase)
}
