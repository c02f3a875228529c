//! All names sought in one pass.

use std::cmp::Reverse;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use treaty::StateCode;

use crate::fold::Folded;
use crate::names::Name;
use crate::{Mention, boundary, case, names, technical, weak};

struct Finder {
    names: Vec<Name>,
    automaton: AhoCorasick,
}

/// Built when it is first needed; 26 ms on one core of a small machine.
static FINDER: LazyLock<Finder> = LazyLock::new(Finder::new);

impl Finder {
    #[expect(clippy::expect_used, reason = "the names are compiled in; every test needs them")]
    fn new() -> Self {
        let (folded, names): (Vec<String>, Vec<Name>) = names::all().into_iter().unzip();
        // The kind that is built fastest; the others search faster than anyone can write.
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::NoncontiguousNFA))
            .dense_depth(1)
            .prefilter(false)
            .build(folded)
            .expect("ten thousand short names fit in an automaton");
        Self { names, automaton }
    }
}

/// A name found, by its place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The State; none when the words only look like a State's name.
    pub(crate) state: Option<StateCode>,
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
}

/// A name of a State found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The State.
    pub(crate) state: StateCode,
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last.
    pub(crate) end: usize,
}

impl Named {
    /// The mention, with its words.
    pub(crate) fn mention(self, text: &str) -> Mention {
        let Self { state, start, end } = self;
        Mention { state, words: text.get(start..end).unwrap_or_default().to_owned(), start, end }
    }
}

/// Every State named in the text, addresses included.
pub(crate) fn find(text: &str) -> Vec<Named> {
    let folded = Folded::new(text);
    let hits = FINDER.automaton.find_overlapping_iter(&folded.text);
    let mut found: Vec<Found> = hits
        .filter_map(|hit| {
            let name = FINDER.names.get(hit.pattern().as_usize())?;
            accept(text, &folded, name, hit.start(), hit.end())
        })
        .collect();
    found.sort_by_key(|one| (one.start, Reverse(one.end)));
    leftmost_longest(found)
}

fn accept(text: &str, folded: &Folded, name: &Name, start: usize, end: usize) -> Option<Found> {
    let start = boundary::whole_word(&folded.text, name.article, start, end)?;
    let key = folded.text.get(start..end)?;
    let (start, end) = folded.origin(start, end)?;
    let fits = case::fits(text, key, name.case, start, end)
        && !technical::is_link(text, start, end)
        && (!name.weak || weak::counts(text, start, end));
    fits.then_some(Found { state: name.state, start, end })
}

fn leftmost_longest(found: Vec<Found>) -> Vec<Named> {
    let mut free = 0;
    let mut named = Vec::new();
    for Found { state, start, end } in found {
        if start < free {
            continue;
        }
        free = end;
        named.extend(state.map(|state| Named { state, start, end }));
    }
    named
}
