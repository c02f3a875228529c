//! Names and figures that run the other way than the sentence they stand in.

/// Letters that run from right to left.
const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// A text that runs the other way than the sentence, between the marks that keep it from turning what stands around it; none for
/// one that needs no marks, so that none end up in whatever people copy. In a sentence from right to left, figures with signs
/// between them need them too, such as the number of a document or a date of digits.
pub(crate) fn isolated(text: &str, right_to_left: bool) -> Option<String> {
    let first = text.chars().find(|c| c.is_alphabetic());
    let turns = match (right_to_left, first) {
        (false, _) => text.contains(is_right_to_left),
        (true, Some(letter)) => !is_right_to_left(letter),
        (true, None) => text.contains(|c: char| c.is_ascii_digit()) && text.contains(|c: char| !c.is_ascii_digit()),
    };
    (turns && !text.starts_with('\u{2068}')).then(|| format!("\u{2068}{text}\u{2069}"))
}
