//! A text in pieces that run one way each, as DOCX wants it: the marks that isolate a piece become what is said of it.

use crate::text::clean;

/// A piece of a text, and whether it runs from right to left.
pub(super) type Run = (String, bool);

/// The pieces. A piece runs as its first letter does, and as the document where it has none.
pub(super) fn runs(text: &str, right_to_left: bool) -> Vec<Run> {
    let text = clean(text);
    let pieces = text.split(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']).filter(|piece| !piece.is_empty());
    pieces.map(|piece| (piece.to_owned(), first(piece).unwrap_or(right_to_left))).collect()
}

fn first(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(is_right_to_left)
}

const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_runs_as_its_first_letter() {
        let run = |text: &str, rtl| (text.to_owned(), rtl);
        assert_eq!(
            runs("وثيقة \u{2068}CU 2026/12\u{2069} مؤرخة", true),
            [run("وثيقة ", true), run("CU 2026/12", false), run(" مؤرخة", true)]
        );
        assert_eq!(runs("2026-11-29", true), [run("2026-11-29", true)]);
        assert_eq!(runs("جمعية", false), [run("جمعية", true)]);
    }
}
