//! Names of States in a text.
//!
//! Procedures and rules, para. 53 (b): in a constructive dialogue no specific country situation may
//! be mentioned, except by the country under review about its own review. A written comment in which
//! a State is named is therefore held until a person has looked at it, and its author is told which
//! words are meant. Nothing is refused here: a name too many costs a look, a name too few breaks the
//! rule. Where the two pull apart, this crate names too many.
//!
//! # What is matched
//!
//! Names come from the Unicode Common Locale Data Repository (`data/names.csv`, licence beside it) and
//! from a list written by hand (`data/variants.csv`): the 193 parties and the five other Members of
//! the United Nations, 11,000 forms.
//!
//! | language | names | adjectives and peoples | how |
//! |---|---|---|---|
//! | Arabic | short, official, other spellings | each gender and number, plurals of peoples | "and", "in", "to", "as" and the article may be written on; hamza, vowel signs and tatweel do not matter |
//! | Chinese | simplified and traditional, official, short | by the name in them | anywhere in a text |
//! | English | short, official, former, `UK`, `U.S.`, `DRC` and the like | with their plurals | whole words; `'s` may follow |
//! | French | short, official, former, `RDC` and the like | each gender and number | whole words, accents or not |
//! | Russian | short, official, `США` and the like | each case, gender and number | every case of a name |
//! | Spanish | short, official, former, `EE. UU.` and the like | each gender and number | whole words, accents or not |
//!
//! All languages are sought at once, in lines of capitals too. A name needs its capital, unless it has
//! several words, or at least five letters and is no word of its own; adjectives in French, Russian and
//! Spanish need none; abbreviations need all of theirs. `US` does not count in a line of capitals only.
//!
//! # What is left out
//!
//! - The State at the end of an address line, and an organization's own name before it or in the first
//!   two or last three lines of a text. A sentence counts, wherever it ends; a line that speaks of an
//!   authority does too.
//! - Links and e-mail addresses.
//! - Seas, regions, currencies and languages, where the words around the name say so: the Indian Ocean,
//!   Latin America, US dollars, "en français", "English, French and Spanish".
//!
//! # What is missed, and what is named too often
//!
//! Measured by a test on 20 sentences in each language, written before they were tried:
//!
//! | language | States named | found | at the first try | named too many |
//! |---|---|---|---|---|
//! | Arabic | 46 | 43 (93 %) | 41 | 0 |
//! | Chinese | 45 | 41 (91 %) | 41 | 0 |
//! | English | 48 | 44 (92 %) | 44 | 0 |
//! | French | 41 | 37 (90 %) | 37 | 0 |
//! | Russian | 44 | 42 (95 %) | 39 | 0 |
//! | Spanish | 42 | 40 (95 %) | 40 | 0 |
//!
//! So few sentences, by the hand that wrote the names, prove no rate; they show what is missed:
//!
//! - A State meant by its capital, a province, a building or a nickname: "the Kremlin", "Paris".
//! - Short names in small letters ("mali", "togo"), misspelt names, letters of other alphabets that
//!   look alike, names run together with other words (`SaveKenya`).
//! - Mali in Arabic, which is also "financial", unless "in", "republic" or the like stands before it;
//!   Togo in Russian, which is also "of that", at the beginning of a sentence.
//! - "Qatari" in Arabic, which is also "of a country", as in "country review".
//! - Chinese abbreviations of two States or sides ("中方", "中美").
//! - A heading in capitals that ends like an address of an organization: "Women's Network Attacked,
//!   Nairobi, Kenya".
//!
//! Named although none is meant, for a person to release: given names (Jordan, Chad, Israel), Georgia
//! in the United States, other words at the beginning of a sentence (Polish, Grenade), and languages
//! outside the phrases above ("a French translation").
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
