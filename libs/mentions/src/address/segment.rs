//! What stands between two commas.

use std::ops::Range;

use super::vocabulary::{ADDRESS, AUTHORITY, CONTACT, ORGANIZATION, PARTICLE, SENTENCE, has};

/// A name has no more words than this.
const MOST_WORDS: usize = 10;
/// Chinese is counted in characters.
const MOST_CHINESE: usize = 30;

/// A part of a line.
pub(super) struct Segment<'t> {
    /// The first byte, in its line.
    pub(super) start: usize,
    text: &'t str,
}

/// The parts of a line, without the empty ones.
pub(super) fn split(line: &str) -> Vec<Segment<'_>> {
    let mut segments = Vec::new();
    let mut start = 0;
    let separators = line.match_indices(|letter| ",;،؛，；、|•·\t".contains(letter));
    let ends = separators.map(|(at, separator)| (at, at + separator.len())).chain([(line.len(), line.len())]);
    for (end, next) in ends {
        let text = line.get(start..end).unwrap_or_default();
        if text.chars().any(char::is_alphanumeric) {
            segments.push(Segment { start, text });
        }
        start = next;
    }
    segments
}

impl Segment<'_> {
    /// Whether the place lies in the segment.
    pub(super) fn holds(&self, place: &Range<usize>) -> bool {
        self.start <= place.start && place.end <= self.start + self.text.len()
    }

    /// Whether nothing else stands in the segment but ways to reach somebody.
    pub(super) fn is_wholly(&self, place: &Range<usize>) -> bool {
        let before = self.text.get(..place.start.saturating_sub(self.start)).unwrap_or_default();
        let after = self.text.get(place.end.saturating_sub(self.start)..).unwrap_or_default();
        before.split_whitespace().chain(after.split_whitespace()).all(is_contact)
    }

    /// Whether only names, numbers and what joins them stand in the segment.
    pub(super) fn is_name_like(&self) -> bool {
        if self.is_chinese() {
            return self.text.chars().count() <= MOST_CHINESE && !SENTENCE.is_in(self.text);
        }
        let words: Vec<&str> = self.words().collect();
        // A full stop inside ends a sentence; abbreviations are short.
        let sentence = self.text.trim_end_matches(['.', ' ']).contains(['!', '?', '؟']);
        words.len() <= MOST_WORDS && !sentence && words.iter().all(|word| is_name_word(word))
    }

    /// Whether the segment is the name of an organization: it begins or ends with a word for one, or
    /// such a word is followed by "of" or "for". The names of States do not count: "European Union"
    /// is no organization here, and "Kenyan Council Members Beaten" neither.
    pub(super) fn is_organization(&self, places: &[Range<usize>]) -> bool {
        let rest = self.without_states(places);
        let words: Vec<&str> = rest.split_whitespace().collect();
        let leads = |at: usize| at == 0 || words.get(at + 1).is_none_or(|next| has(&PARTICLE, next));
        let begins_small = rest.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_lowercase);
        let named = words.iter().enumerate().any(|(at, word)| has(&ORGANIZATION, word) && leads(at));
        !begins_small && (named || ORGANIZATION.ends(&rest))
    }

    /// The text with a capital in the place of each State.
    fn without_states(&self, places: &[Range<usize>]) -> String {
        let mut rest = String::new();
        let mut from = 0;
        for place in places.iter().filter(|place| self.holds(place)) {
            rest.push_str(self.text.get(from..place.start - self.start).unwrap_or_default());
            rest.push('X');
            from = place.end - self.start;
        }
        rest + self.text.get(from..).unwrap_or_default()
    }

    /// Whether a State's authority is spoken of.
    pub(super) fn speaks_of_an_authority(&self) -> bool {
        AUTHORITY.is_in(self.text)
    }

    /// Whether it shows that the line is an address.
    pub(super) fn is_address_sign(&self) -> bool {
        self.text.contains(char::is_numeric)
            || self.words().any(is_contact)
            || ORGANIZATION.is_in(self.text)
            || ADDRESS.is_in(self.text)
    }

    /// Whether it has one or two words.
    pub(super) fn is_brief(&self) -> bool {
        if self.is_chinese() { self.text.chars().count() <= 6 } else { self.words().count() <= 2 }
    }

    /// Whether it is only a way to reach somebody, or a number.
    pub(super) fn is_contact(&self) -> bool {
        self.words().all(is_contact)
    }

    /// A Chinese address names the State first and needs no commas.
    pub(super) fn is_chinese_address(&self, place: &Range<usize>) -> bool {
        let before = self.text.get(..place.start.saturating_sub(self.start)).unwrap_or_default();
        let label = before.trim().trim_end_matches([':', '：']);
        self.is_chinese()
            && (label.is_empty() || ADDRESS.is_in(label))
            && self.text.contains(char::is_numeric)
            && ADDRESS.is_in(self.text)
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split_whitespace()
    }

    fn is_chinese(&self) -> bool {
        let letters = self.text.chars().filter(|letter| letter.is_alphabetic());
        letters.clone().filter(|letter| ('\u{3400}'..='\u{9FFF}').contains(letter)).count() * 2 > letters.count()
    }
}

fn is_name_word(word: &str) -> bool {
    let Some(first) = word.chars().find(|letter| letter.is_alphabetic()) else { return true };
    if has(&SENTENCE, word) {
        return false;
    }
    !first.is_lowercase() || is_contact(word) || has(&PARTICLE, word) || has(&ADDRESS, word) || elided(word)
}

/// "d’Ivoire", "l'Homme".
fn elided(word: &str) -> bool {
    let rest = word.strip_prefix(['d', 'l']).and_then(|rest| rest.strip_prefix(['\'', '’']));
    rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

fn is_contact(word: &str) -> bool {
    word.contains('@')
        || word.contains("www.")
        || word.contains("://")
        || word.contains(|letter: char| letter.is_numeric())
        || !word.contains(char::is_alphabetic)
        || has(&CONTACT, word)
}
