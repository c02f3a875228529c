//! The lines of a text.

use std::ops::Range;

/// The lines of a text by their places.
pub(crate) struct Lines<'t> {
    text: &'t str,
    ranges: Vec<Range<usize>>,
    /// The numbers of the lines in which something stands.
    filled: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Splits a text into its lines.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut ranges = Vec::new();
        let mut start = 0;
        for (at, separator) in text.match_indices(['\n', '\r', '\u{2028}', '\u{2029}']) {
            // A carriage return before a line feed ends no line of its own.
            if !(separator == "\r" && text[at + 1..].starts_with('\n')) {
                ranges.push(start..at);
                start = at + separator.len();
            }
        }
        ranges.push(start..text.len());
        let stands = |range: &Range<usize>| !text[range.clone()].trim().is_empty();
        let filled = ranges.iter().enumerate().filter(|(_, range)| stands(range)).map(|(number, _)| number).collect();
        Self { text, ranges, filled }
    }

    /// The number of the line in which this byte stands.
    pub(crate) fn number_at(&self, at: usize) -> usize {
        self.ranges.partition_point(|range| range.start <= at).saturating_sub(1)
    }

    /// Where the line stands.
    pub(crate) fn range(&self, number: usize) -> Range<usize> {
        self.ranges.get(number).cloned().unwrap_or_default()
    }

    /// What stands in the line.
    pub(crate) fn line(&self, number: usize) -> &'t str {
        self.text.get(self.range(number)).unwrap_or_default()
    }

    /// Whether the line is among the first two or the last three in which something stands: where
    /// people put letterheads and signatures. A text of one line has neither.
    pub(crate) fn is_at_an_end(&self, number: usize) -> bool {
        let place = self.filled.partition_point(|filled| *filled < number);
        self.filled.len() > 1 && (place < 2 || place + 3 >= self.filled.len())
    }
}
