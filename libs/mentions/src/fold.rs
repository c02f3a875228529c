//! Texts and names brought to one form, so that they can be compared byte by byte.

use unicode_normalization::char::{decompose_canonical, decompose_compatible, is_combining_mark};

/// A text in lower case without accents, and where each of its bytes comes from.
pub(crate) struct Folded {
    /// The folded text.
    pub(crate) text: String,
    starts: Vec<usize>,
    ends: Vec<usize>,
}

impl Folded {
    /// Folds a text. White space and hyphens become one space; marks, vowel signs and what has no
    /// width disappear.
    pub(crate) fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), starts: Vec::new(), ends: Vec::new() };
        for (at, letter) in text.char_indices() {
            folded.push(letter, at);
        }
        folded
    }

    /// Where the folded bytes come from: first and last byte, the latter excluded.
    pub(crate) fn origin(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        Some((*self.starts.get(start)?, *self.ends.get(end.checked_sub(1)?)?))
    }

    fn push(&mut self, letter: char, at: usize) {
        let end = at + letter.len_utf8();
        if is_space(letter) {
            return self.space(at, end);
        }
        let before = self.text.len();
        decompose(letter, |part| {
            if !vanishes(part) {
                self.text.extend(part.to_lowercase().filter(|low| !vanishes(*low)).flat_map(alike));
            }
        });
        if self.text.len() == before {
            return self.widen(at, end);
        }
        self.starts.resize(self.text.len(), at);
        self.ends.resize(self.text.len(), end);
    }

    fn space(&mut self, at: usize, end: usize) {
        if self.text.ends_with(' ') {
            return self.widen(at, end);
        }
        self.text.push(' ');
        self.starts.push(at);
        self.ends.push(end);
    }

    /// An accent written as a letter of its own belongs to the letter before it.
    fn widen(&mut self, at: usize, end: usize) {
        let last = self.text.chars().next_back().map_or(0, char::len_utf8);
        let from = self.ends.len() - last;
        for one in &mut self.ends[from..] {
            if *one == at {
                *one = end;
            }
        }
    }
}

/// A text folded, without a way back.
pub(crate) fn folded(text: &str) -> String {
    Folded::new(text).text.trim().to_owned()
}

/// Takes a letter apart. Letters that are the same but for their form are taken apart too, but no
/// signs that stand for whole phrases: a text must not grow many times over.
fn decompose(letter: char, each: impl FnMut(char)) {
    match letter {
        '\0'..='\u{7F}' => std::iter::once(letter).for_each(each),
        '\u{FB00}'..='\u{FDEF}' | '\u{FE10}'..='\u{FFEF}' | '\u{1D400}'..='\u{1D7FF}' => {
            decompose_compatible(letter, each);
        }
        _ => decompose_canonical(letter, each),
    }
}

fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_')
}

fn vanishes(letter: char) -> bool {
    const TATWEEL: char = '\u{640}';
    is_combining_mark(letter)
        || matches!(letter, TATWEEL | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(letter, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Letters that people write for one another.
fn alike(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => ('\'', None),
        'ø' => ('o', None),
        'ł' => ('l', None),
        'ı' => ('i', None),
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        'ٱ' => ('ا', None),
        'ى' | 'ی' => ('ي', None),
        'ة' => ('ه', None),
        'ک' => ('ك', None),
        other => (other, None),
    };
    std::iter::once(first).chain(second)
}

#[cfg(test)]
mod tests {
    use super::{Folded, folded};

    #[test]
    fn accents_marks_and_hyphens_go() {
        assert_eq!(folded("  Côte d’Ivoire "), "cote d'ivoire");
        assert_eq!(folded("Guinée — Bissau"), "guinee bissau");
        assert_eq!(folded("Ｋｅｎｙａ"), "kenya");
        assert_eq!(folded("أَلْمَانْيَا"), "المانيا");
        assert_eq!(folded("Китайский"), "китаискии");
    }

    #[test]
    fn the_way_back_takes_the_accents_along() {
        let text = "x Peru\u{301}!";
        let origin = Folded::new(text).origin(2, 6);
        assert_eq!(origin.map(|(start, end)| &text[start..end]), Some("Peru\u{301}"));
    }
}
