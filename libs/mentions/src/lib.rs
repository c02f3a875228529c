//! Names of States in a text.
//!
//! Procedures and rules, para. 53 (b): in a constructive dialogue no specific country situation may
//! be mentioned, except by the country under review about its own review. A written comment in which
//! a State is named is therefore held until a person has looked at it, and its author is told which
//! words are meant. Nothing is refused here: a name too many costs a look, a name too few breaks the
//! rule. Where the two pull apart, this crate names too many.
//!
//! ```
//! let found = mentions::mentions("Shelters closed in Kenya.\nShelter House, Nairobi, Kenya");
//! let words: Vec<&str> = found.iter().map(|mention| mention.words.as_str()).collect();
//! assert_eq!(words, ["Kenya"], "the address does not count");
//! assert_eq!(found[0].state.as_str(), "KEN");
//! ```

mod address;
mod boundary;
mod case;
mod finder;
mod fold;
mod lines;
mod names;
mod technical;
mod weak;

use treaty::StateCode;

/// A State named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The State.
    pub state: StateCode,
    /// The words that name it, as they are written in the text.
    pub words: String,
    /// Where the words begin, in bytes.
    pub start: usize,
    /// Where they end, in bytes.
    pub end: usize,
}

/// The States named in the text, whatever its languages, in order of appearance. Mentions do not
/// overlap: the leftmost counts, and of those that begin together the longest. States in an address
/// and in an organization's own name at the head or foot of the text are left out.
///
/// A name that several States share stands for the State whose name it is at the United Nations:
/// `Congo` is the Republic of the Congo.
#[must_use]
pub fn mentions(text: &str) -> Vec<Mention> {
    let found = finder::find(text);
    address::without_addresses(text, found).into_iter().map(|one| one.mention(text)).collect()
}
