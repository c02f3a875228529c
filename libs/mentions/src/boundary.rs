//! Whole words.

use crate::names::Article;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    /// Chinese is written without spaces, so a name may stand anywhere.
    Other,
}

/// Where the word begins in which the name stands, unless the name is only a piece of a word.
pub(crate) fn whole_word(folded: &str, article: Article, start: usize, end: usize) -> Option<usize> {
    let name = folded.get(start..end)?;
    let script = name.chars().find_map(script)?;
    let after = folded.get(end..)?.chars().next();
    if script == Script::Other {
        return Some(start);
    }
    let inside = |letter: Option<char>| letter.and_then(self::script) == Some(script);
    // "U.S." may be followed by anything.
    if inside(after) && name.ends_with(char::is_alphabetic) {
        return None;
    }
    let before = folded.get(..start)?;
    if script == Script::Arabic {
        return before_arabic(before, article);
    }
    (!inside(before.chars().next_back())).then_some(start)
}

fn script(letter: char) -> Option<Script> {
    match letter {
        _ if !letter.is_alphabetic() => None,
        '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Script::Latin),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        '\u{600}'..='\u{8FF}' => Some(Script::Arabic),
        _ => Some(Script::Other),
    }
}

/// Arabic writes "and", "in", "to" and the article together with the word.
fn before_arabic(before: &str, article: Article) -> Option<usize> {
    const LONGEST: usize = 5;
    let letters = before.chars().rev().take_while(|letter| script(*letter) == Some(Script::Arabic));
    let bytes: usize = letters.take(LONGEST).map(char::len_utf8).sum();
    let start = before.len() - bytes;
    prefix_fits(before.get(start..)?, article).then_some(start)
}

fn prefix_fits(prefix: &str, article: Article) -> bool {
    let rest = prefix.strip_prefix(['و', 'ف']).unwrap_or(prefix);
    let plain = matches!(rest, "" | "ب" | "ل" | "ك");
    let with_article = matches!(rest, "ال" | "بال" | "كال" | "لل");
    match article {
        Article::No => plain,
        Article::Maybe => plain || with_article,
        Article::Yes => with_article,
    }
}
