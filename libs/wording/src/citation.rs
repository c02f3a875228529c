//! Rules as a reader cites them: document, and the steps into it.

use treaty::{Citation, CitedPart, CitedWork};

use crate::{Sentence, Texts};

impl Texts {
    /// The place as a delegate would cite it: "Procedures and rules, para. 28 (a)".
    #[must_use]
    pub fn citation(&self, rule: &Citation) -> String {
        let (work, parts) = rule.parts();
        parts
            .into_iter()
            .fold(self.work(work).into(), |place: String, part| self.part(part).with("place", place).into())
    }

    fn work(&self, work: CitedWork) -> Sentence {
        self.say(match work {
            CitedWork::Resolution91 => "cite-resolution-9-1",
            CitedWork::ProceduresAndRules => "cite-procedures-and-rules",
            CitedWork::Resolution101 => "cite-resolution-10-1",
            CitedWork::Guidelines => "cite-guidelines",
            CitedWork::ListOfObservations => "cite-blueprint-observations",
            CitedWork::Summary => "cite-blueprint-summary",
            CitedWork::Catalogue => "cite-catalogue",
        })
    }

    /// A step, which still lacks the place that it leads from.
    fn part(&self, part: CitedPart) -> Sentence {
        match part {
            CitedPart::Paragraph(number) => self.say("cite-paragraph").with("number", number),
            CitedPart::SubParagraph(number, letter) => {
                self.say("cite-sub-paragraph").with("number", number).with("letter", self.letter(letter))
            }
            CitedPart::SubParagraphs(number, first, last) => self
                .say("cite-sub-paragraphs")
                .with("number", number)
                .with("first", self.letter(first))
                .with("last", self.letter(last)),
            CitedPart::Footnote(number) => self.say("cite-footnote").with("number", number),
            CitedPart::Table(number) => self.say("cite-table").with("number", number),
            CitedPart::Treaty(instrument) => self.say("cite-part").with("part", self.treaty(instrument)),
            CitedPart::Years(first, last) => self.say("cite-years").with("first", first).with("last", last),
            CitedPart::Note(letter) => self.say("cite-note").with("letter", self.letter(letter)),
            CitedPart::Timeline => self.say("cite-timeline"),
            CitedPart::Title => self.say("cite-title"),
            CitedPart::Section(number) => self.say("cite-section").with("number", number),
            CitedPart::Lettered(letter) => self.say("cite-part").with("part", self.letter(letter)),
            CitedPart::LetteredFromTo(first, last) => {
                self.say("cite-parts").with("first", self.letter(first)).with("last", self.letter(last))
            }
            CitedPart::Reading(number) => self.say("cite-reading").with("id", format!("AMB-{number:02}")),
        }
    }

    /// The letter as the language's edition of the documents has it: Arabic counts with its own.
    fn letter(&self, letter: char) -> String {
        self.say("cite-letter").with("letter", String::from(letter)).into()
    }
}

#[cfg(test)]
mod tests {
    use treaty::Language;

    use super::*;
    use crate::{AVAILABLE, of};

    const PLACES: [&str; 34] = [
        "PR-9",
        "PR-28a",
        "PR-8a-f",
        "R9/1-3",
        "R10/1-6",
        "GL-5i",
        "AMB-01",
        "R9/1-fn2",
        "T1",
        "T1-UNTOC",
        "T1-TIP",
        "T1-SOM",
        "T1-FA",
        "T1-a",
        "T2",
        "T2-i",
        "T2-ii",
        "T2-iii",
        "T2-a",
        "TL-a",
        "TL-b",
        "TL-c",
        "TL-x",
        "BP-LO-T",
        "BP-LO-I",
        "BP-LO-II-a",
        "BP-LO-III",
        "BP-LO-x",
        "BP-LO-fn7",
        "BP-SUM-I",
        "BP-SUM-II",
        "BP-SUM-A/B/C",
        "BP-SUM-D",
        "BP-SUM-fn8",
    ];

    fn cited(language: Language, id: &str) -> String {
        of(language).citation(&id.parse().expect("in the catalogue"))
    }

    #[test]
    fn in_english_it_reads_as_the_library_has_it() {
        for id in PLACES {
            let rule: Citation = id.parse().expect("in the catalogue");
            assert_eq!(cited(Language::English, id), rule.readable(), "{id}");
        }
    }

    #[test]
    fn in_every_language_the_whole_citation_is_said() {
        for language in AVAILABLE {
            for id in PLACES {
                let said = cited(language, id);
                assert!(!said.contains(['[', '{', '$']), "{id} in {language}: {said}");
            }
        }
    }

    #[test]
    fn letters_stand_as_the_edition_of_the_language_has_them() {
        assert!(cited(Language::Arabic, "PR-28a").contains("28 (أ)"));
        assert!(cited(Language::French, "PR-28a").ends_with("par. 28 a)"));
        assert!(cited(Language::Chinese, "PR-28a").ends_with("第28(a)段"));
    }
}
