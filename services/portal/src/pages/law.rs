//! The paragraphs that the pages quote, and where a citation leads.

use treaty::Citation;

use crate::text::{Sentence, Texts};

/// A place of the law that we quote: its id in the catalogue, and the name of the sentence with its words.
#[derive(Clone, Copy, Debug)]
pub struct Quoted {
    id: &'static str,
    key: &'static str,
}

macro_rules! quoted {
    ($($id:literal $key:literal,)*) => { [$(Quoted { id: $id, key: $key },)*] };
}

/// What the page on how lots are drawn quotes, in its order.
pub const QUOTED: [Quoted; 17] = quoted! {
    "PR-9" "law-pr-9",
    "PR-17" "law-pr-17",
    "PR-26" "law-pr-26",
    "PR-28" "law-pr-28",
    "PR-28a" "law-pr-28a",
    "PR-28b" "law-pr-28b",
    "PR-28c" "law-pr-28c",
    "PR-28d" "law-pr-28d",
    "PR-28e" "law-pr-28e",
    "PR-28f" "law-pr-28f",
    "PR-29" "law-pr-29",
    "PR-30" "law-pr-30",
    "PR-52" "law-pr-52",
    "R9/1-fn2" "law-r91-fn2",
    "R10/1-6" "law-r101-6",
    "GL-3" "law-gl-3",
    "GL-4" "law-gl-4",
};

/// How the catalogue reads what can be read in two ways, in our own words.
pub const READINGS: [Quoted; 7] = quoted! {
    "AMB-02" "law-amb-02",
    "AMB-09" "law-amb-09",
    "AMB-10" "law-amb-10",
    "AMB-11" "law-amb-11",
    "AMB-12" "law-amb-12",
    "AMB-13" "law-amb-13",
    "AMB-31" "law-amb-31",
};

impl Quoted {
    /// The citation.
    #[must_use]
    pub fn rule(&self) -> Option<Citation> {
        self.id.parse().ok()
    }

    /// As a reader cites it.
    #[must_use]
    pub fn cited(&self, texts: &Texts) -> String {
        self.rule().map_or_else(|| self.id.to_owned(), |rule| texts.citation(&rule))
    }

    /// The anchor of the paragraph on its page.
    #[must_use]
    pub fn anchor(&self) -> String {
        anchor(self.id)
    }

    /// Its words.
    #[must_use]
    pub fn words(&self, texts: &Texts) -> Sentence {
        texts.say(self.key)
    }
}

fn anchor(id: &str) -> String {
    id.to_ascii_lowercase().replace('/', "")
}

/// Where the words of a rule can be read: the paragraph itself, or the whole one that it is part of.
#[must_use]
pub fn link(rule: &Citation) -> Option<String> {
    let id = rule.to_string();
    let words = rule.readable();
    let same = |place: &Quoted| place.rule().is_some_and(|quoted| quoted.readable() == words);
    let all = || QUOTED.iter().chain(&READINGS);
    // The catalogue splits paragraphs further than the law does; two ids with the same words are the same place.
    let found = all().find(|place| place.id == id).or_else(|| all().find(|place| same(place)))?;
    Some(format!("/how-lots-are-drawn#{}", found.anchor()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quoted_place_is_in_the_catalogue() {
        for place in QUOTED.iter().chain(&READINGS) {
            assert!(place.rule().is_some(), "{}", place.id);
        }
    }

    #[test]
    fn a_finer_split_of_the_catalogue_leads_to_its_paragraph() {
        let rule: Citation = "PR-28d-i".parse().expect("in the catalogue");
        assert_eq!(link(&rule).as_deref(), Some("/how-lots-are-drawn#pr-28d"));
        let fn2: Citation = "R9/1-fn2".parse().expect("in the catalogue");
        assert_eq!(link(&fn2).as_deref(), Some("/how-lots-are-drawn#r91-fn2"));
        let elsewhere: Citation = "PR-35i".parse().expect("in the catalogue");
        assert_eq!(link(&elsewhere), None);
    }
}
