//! The paragraphs that the pages quote, and where a citation leads.

mod reviews;

pub use reviews::{Paragraph, REVIEWS_QUOTED, REVIEWS_READINGS};

use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// What the page on how dialogues work quotes: paragraph 53, whole.
pub const DIALOGUES_QUOTED: [Quoted; 11] = quoted! {
    "PR-53" "law-pr-53",
    "PR-53a" "law-pr-53a",
    "PR-53b" "law-pr-53b",
    "PR-53c" "law-pr-53c",
    "PR-53d" "law-pr-53d",
    "PR-53e" "law-pr-53e",
    "PR-53f" "law-pr-53f",
    "PR-53g" "law-pr-53g",
    "PR-53h" "law-pr-53h",
    "PR-53i2" "law-pr-53i",
    "PR-53j" "law-pr-53j",
};

/// How the catalogue reads what can be read in two ways in that paragraph.
pub const DIALOGUES_READINGS: [Quoted; 9] = quoted! {
    "AMB-22" "law-amb-22",
    "AMB-23" "law-amb-23",
    "AMB-24" "law-amb-24",
    "AMB-25" "law-amb-25",
    "AMB-26" "law-amb-26",
    "AMB-27" "law-amb-27",
    "AMB-38" "law-amb-38",
    "AMB-39" "law-amb-39",
    "AMB-40" "law-amb-40",
};

/// Every place that a page quotes by its id, and the page.
fn places() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lots = QUOTED.iter().chain(&READINGS).map(|place| ("/how-lots-are-drawn", place.id));
    let dialogues = DIALOGUES_QUOTED.iter().chain(&DIALOGUES_READINGS).map(|place| ("/how-dialogues-work", place.id));
    let reviews = REVIEWS_QUOTED.iter().map(Paragraph::id).chain(REVIEWS_READINGS.iter().map(|place| place.id));
    lots.chain(dialogues).chain(reviews.map(|id| ("/how-reviews-work", id)))
}

impl Quoted {
    const fn new(id: &'static str, key: &'static str) -> Self {
        Self { id, key }
    }

    /// The citation.
    #[must_use]
    pub fn rule(&self) -> Option<Citation> {
        self.id.parse().ok()
    }

    /// As a reader cites it.
    #[must_use]
    pub fn cited(&self, texts: &Texts) -> String {
        cited(self.id, texts)
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

fn cited(id: &str, texts: &Texts) -> String {
    id.parse().map_or_else(|_| id.to_owned(), |rule| texts.citation(&rule))
}

fn anchor(id: &str) -> String {
    id.to_ascii_lowercase().replace('/', "")
}

/// Where each place is quoted, by its id and by how it is cited. The first page that quotes it counts.
static LINKS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut links = BTreeMap::new();
    for (page, id) in places() {
        let link = format!("{page}#{}", anchor(id));
        let words = id.parse().map(|rule: Citation| rule.readable());
        for name in words.ok().into_iter().chain([id.to_owned()]) {
            links.entry(name).or_insert_with(|| link.clone());
        }
    }
    links
});

/// Where the words of a rule can be read: the paragraph itself, or the whole one that it is part of.
#[must_use]
pub fn link(rule: &Citation) -> Option<String> {
    // The catalogue splits paragraphs further than the law does; two ids with the same words are the same place.
    let words = rule.readable();
    let whole = || words.split_once(" (").and_then(|(whole, _)| LINKS.get(whole));
    LINKS.get(&rule.to_string()).or_else(|| LINKS.get(&words)).or_else(whole).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quoted_place_is_in_the_catalogue() {
        for (_, id) in places() {
            assert!(id.parse::<Citation>().is_ok(), "{id}");
        }
    }

    #[test]
    fn a_finer_split_of_the_catalogue_leads_to_its_paragraph() {
        let rule: Citation = "PR-28d-i".parse().expect("in the catalogue");
        assert_eq!(link(&rule).as_deref(), Some("/how-lots-are-drawn#pr-28d"));
        let fn2: Citation = "R9/1-fn2".parse().expect("in the catalogue");
        assert_eq!(link(&fn2).as_deref(), Some("/how-lots-are-drawn#r91-fn2"));
        let elsewhere: Citation = "R10/1-5".parse().expect("in the catalogue");
        assert_eq!(link(&elsewhere), None);
    }

    #[test]
    fn gl_1i_what_governs_a_move_leads_to_the_page_on_reviews() {
        for (id, anchor) in [
            ("PR-10", "pr-10"),
            ("PR-15ii", "pr-15"),
            ("PR-18iii", "pr-18"),
            ("PR-27i", "pr-27"),
            ("PR-31", "pr-31"),
            ("PR-34", "pr-34"),
            ("PR-35i", "pr-35"),
            ("PR-37i", "pr-37"),
            ("PR-38v", "pr-38"),
            ("PR-39", "pr-39"),
            ("GL-5i", "gl-5"),
            ("GL-6", "gl-6"),
            ("GL-8d", "gl-8"),
            ("GL-11i", "gl-11"),
            ("GL-13", "gl-13"),
            ("AMB-14", "amb-14"),
        ] {
            let rule: Citation = id.parse().expect("in the catalogue");
            assert_eq!(link(&rule), Some(format!("/how-reviews-work#{anchor}")), "{id}");
        }
    }

    #[test]
    fn paragraph_53_and_its_readings_lead_to_the_page_on_dialogues() {
        let leads = |id: &str| link(&id.parse().expect("in the catalogue"));
        let to = |anchor: &str| Some(format!("/how-dialogues-work#{anchor}"));
        for (id, anchor) in [
            ("PR-53", "pr-53"),
            ("PR-53i", "pr-53"),
            ("PR-53a-iv", "pr-53a"),
            ("PR-53d-iii", "pr-53d"),
            ("PR-53e-i", "pr-53e"),
            ("PR-53i2", "pr-53i2"),
            ("PR-53j", "pr-53j"),
            ("AMB-25", "amb-25"),
            ("AMB-40", "amb-40"),
        ] {
            assert_eq!(leads(id), to(anchor), "{id}");
        }
    }
}
