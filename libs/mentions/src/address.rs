//! Addresses, letterheads and signatures: a State that stands there is not spoken about.
//!
//! Nobody can tell an address from a heading by its form alone, so a line is taken for an address
//! only when it is short, nothing but names stands in it, and something in it says so: a number, a
//! word such as "street" or "foundation", or parts of one or two words each. A line that speaks of
//! an authority ("police", "ministry") is none: that is how situations are spoken of.

mod segment;
mod vocabulary;

use std::ops::Range;

use segment::Segment;

use crate::finder::Named;
use crate::lines::Lines;

/// A longer line is a paragraph.
const LONGEST_LINE: usize = 200;
/// How many lines above a State's name its address may have begun.
const LINES_ABOVE: usize = 3;

/// What was found, without what stands in an address or an organization's own name.
pub(crate) fn without_addresses(text: &str, found: Vec<Named>) -> Vec<Named> {
    if found.is_empty() {
        return found;
    }
    let lines = Lines::new(text);
    let number = |named: &Named| lines.number_at(named.start);
    let in_lines = found.chunk_by(|one, other| number(one) == number(other));
    in_lines.flat_map(|named| spoken_about(&lines, named)).collect()
}

/// Those of one line that count.
fn spoken_about(lines: &Lines<'_>, named: &[Named]) -> Vec<Named> {
    let number = named.first().map_or(0, |one| lines.number_at(one.start));
    let range = lines.range(number);
    let line = lines.line(number);
    // A name that is broken over two lines stands in no address line.
    let breaks = named.last().is_some_and(|one| one.end > range.end);
    if breaks || line.chars().count() > LONGEST_LINE {
        return named.to_vec();
    }
    let places: Vec<Range<usize>> = named.iter().map(|one| one.start - range.start..one.end - range.start).collect();
    let line = Line::new(line, places);
    let counts = |at: usize| !line.is_exempt(at, lines, number);
    named.iter().enumerate().filter(|(at, _)| counts(*at)).map(|(_, one)| *one).collect()
}

/// A line, its segments, and the names in it.
struct Line<'t> {
    segments: Vec<Segment<'t>>,
    places: Vec<Range<usize>>,
}

impl<'t> Line<'t> {
    fn new(line: &'t str, places: Vec<Range<usize>>) -> Self {
        Self { segments: segment::split(line), places }
    }

    fn is_exempt(&self, at: usize, lines: &Lines<'_>, number: usize) -> bool {
        let Some(place) = self.places.get(at) else { return false };
        let Some(segment) = self.segments.iter().find(|segment| segment.holds(place)) else { return false };
        if !self.is_names_only() {
            return false;
        }
        if self.segments.len() > 1 {
            return self.is_address() && (self.closes(segment, place) || segment.is_organization(&self.places));
        }
        segment.is_chinese_address(place)
            || (segment.is_organization(&self.places) && lines.is_at_an_end(number))
            || (segment.is_wholly(place) && ends_an_address(lines, number))
    }

    fn is_names_only(&self) -> bool {
        !self.segments.is_empty()
            && self.segments.iter().all(Segment::is_name_like)
            && !self.segments.iter().any(Segment::speaks_of_an_authority)
    }

    /// More than one part, no list of States, and a sign that it is an address.
    fn is_address(&self) -> bool {
        let states = self.segments.iter().filter(|segment| self.is_state(segment)).count();
        states <= 1
            && (self.segments.iter().any(Segment::is_address_sign) || self.segments.iter().all(Segment::is_brief))
    }

    fn is_state(&self, segment: &Segment<'_>) -> bool {
        self.places.iter().any(|place| segment.holds(place) && segment.is_wholly(place))
    }

    /// Whether the segment is the State at the end of the address, with at most ways to reach the
    /// organization behind it.
    fn closes(&self, segment: &Segment<'_>, place: &Range<usize>) -> bool {
        let behind = self.segments.iter().filter(|other| other.start > segment.start);
        let first = self.segments.first().is_some_and(|first| first.start == segment.start);
        !first && segment.is_wholly(place) && behind.into_iter().all(Segment::is_contact)
    }
}

/// Whether the lines directly above are those of an address: names only, and one with a sign.
fn ends_an_address(lines: &Lines<'_>, number: usize) -> bool {
    let above = (1..=LINES_ABOVE).map_while(|back| number.checked_sub(back)).map(|number| lines.line(number));
    let mut signs = above
        .take_while(|line| !line.trim().is_empty() && line.chars().count() <= LONGEST_LINE)
        .map(|line| (line.trim_end().ends_with([',', '،', '，']), Line::new(line, Vec::new())))
        .take_while(|(_, line)| line.is_names_only())
        .map(|(comma, line)| comma || line.segments.iter().any(Segment::is_address_sign));
    signs.any(|sign| sign)
}
