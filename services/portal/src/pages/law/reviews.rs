//! The paragraphs that govern reviews, word for word: from the compendium of basic documents of the Mechanism (United Nations Office on Drugs
//! and Crime, 2022). Marks of footnotes are left out. `short` names our own summary of each.

use super::{Quoted, anchor, cited};
use crate::text::{Sentence, Texts};

/// A paragraph, in English, with a summary in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Paragraph {
    id: &'static str,
    short: &'static str,
    text: &'static [&'static str],
}

impl Paragraph {
    /// Its id in the catalogue.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
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

    /// What it says, in our words.
    #[must_use]
    pub fn short(&self, texts: &Texts) -> Sentence {
        texts.say(self.short)
    }

    /// What it says, in its own words and in English: the paragraph, and its sub-paragraphs.
    #[must_use]
    pub const fn text(&self) -> &'static [&'static str] {
        self.text
    }
}

/// How the catalogue reads what can be read in two ways, in our own words.
pub const REVIEWS_READINGS: [Quoted; 10] = [
    Quoted::new("AMB-03", "law-amb-03"),
    Quoted::new("AMB-04", "law-amb-04"),
    Quoted::new("AMB-05", "law-amb-05"),
    Quoted::new("AMB-06", "law-amb-06"),
    Quoted::new("AMB-07", "law-amb-07"),
    Quoted::new("AMB-08", "law-amb-08"),
    Quoted::new("AMB-14", "law-amb-14"),
    Quoted::new("AMB-20", "law-amb-20"),
    Quoted::new("AMB-33", "law-amb-33"),
    Quoted::new("AMB-36", "law-amb-36"),
];

/// What the page on how reviews work quotes, in its order.
pub const REVIEWS_QUOTED: [Paragraph; 26] = [
    Paragraph {
        id: "PR-10",
        short: "short-pr-10",
        text: &["For each group of States parties as set forth in paragraph 17, the advancement to the next review \
             phase is conditional upon the completion of 70 per cent of the reviews foreseen at the beginning of \
             the previous phase, unless the Conference decides otherwise."],
    },
    Paragraph {
        id: "PR-11",
        short: "short-pr-11",
        text: &["For each group of States parties as set forth in paragraph 17, the implementation of the Convention \
             and the Protocols thereto must be reviewed under the same thematic cluster at the same time."],
    },
    Paragraph {
        id: "PR-15",
        short: "short-pr-15",
        text: &[
            "[…] The four review phases shall be held from year 3 to year 12. For each group of States parties as \
             set forth in paragraph 17, each phase shall last two years. The four review phases shall be \
             conducted and concluded in line with the multi-year workplan contained in table 2 contained in the \
             appendix.",
        ],
    },
    Paragraph {
        id: "PR-16",
        short: "short-pr-16",
        text: &["The Conference may decide to make amendments to the multi-year workplan if doing so is deemed \
             appropriate in the light of the efficient functioning of the Mechanism. The relevant working groups \
             may recommend to the Conference adjustments to the multi-year workplan."],
    },
    Paragraph {
        id: "PR-18",
        short: "short-pr-18",
        text: &[
            "Each State party shall appoint a focal point to coordinate its participation in the review, and make \
             this information available on the knowledge management portal known as Sharing Electronic Resources \
             and Laws on Crime (SHERLOC). In the case that a State party has not appointed a focal point by the \
             time of the drawing of the lots referred to in paragraph 28, all communications will be submitted to \
             its permanent representative, who shall act as temporary focal point.",
        ],
    },
    Paragraph {
        id: "PR-20",
        short: "short-pr-20",
        text: &["Each State party under review shall provide the responses to the self-assessment questionnaire to \
             the reviewing States parties through the secure module of SHERLOC established in line with paragraph \
             21. Upon request, the Secretariat shall facilitate the States parties uploading information, \
             including by assisting them with e-training, instructions, advice and credentials."],
    },
    Paragraph {
        id: "PR-27",
        short: "short-pr-27",
        text: &["Each State party shall, for the purposes of the review, designate at least one governmental expert \
             with expertise relevant to the instruments it is party to and make this information available on \
             SHERLOC."],
    },
    Paragraph {
        id: "PR-31",
        short: "short-pr-31",
        text: &["The State party under review shall undertake consultations with the reviewing States parties, \
             through their focal points, with the assistance of the Secretariat, on the establishment of time \
             frames and the requirements of the country review, in accordance with the guidelines for conducting \
             the country reviews, including the selection of the working language or languages, in accordance \
             with section VII of the present procedures and rules."],
    },
    Paragraph {
        id: "PR-32",
        short: "short-pr-32",
        text: &["Governmental experts from the reviewing States parties with expertise relating to the relevant \
             instrument may divide tasks and issues among themselves, taking into account their respective fields \
             of competence."],
    },
    Paragraph {
        id: "PR-34",
        short: "short-pr-34",
        text: &["Within a reasonable time frame, to be mutually agreed by the parties involved, not exceeding six \
             months, the State party under review shall provide the responses to the self-assessment \
             questionnaires to the reviewing States parties through the secure module of SHERLOC."],
    },
    Paragraph {
        id: "PR-35",
        short: "short-pr-35",
        text: &["Within a reasonable time frame, not exceeding six months, of the receipt of the responses to the \
             self-assessment questionnaires from the State party under review, the reviewing States parties shall \
             submit to the State party under review written feedback on the measures taken in the implementation \
             of the Convention and the relevant Protocols, as well as on successes and challenges of such \
             implementation. The feedback may also contain, where necessary, requests for clarification or \
             additional information, or supplementary questions to which the State party under review is \
             encouraged to respond. A constructive dialogue between the State party under review and the \
             reviewing States parties shall be guided by the principles and characteristics set forth in section \
             II as well as the provisions set forth in section III, and a record of that dialogue shall be \
             archived in the designated confidential module in SHERLOC."],
    },
    Paragraph {
        id: "PR-37",
        short: "short-pr-37",
        text: &["The reviewing States parties, their governmental experts involved in the review and the Secretariat \
             shall maintain the confidentiality of all information obtained in the course of, or used in, the \
             country review. On a voluntary basis, parties under review may request the Secretariat to use \
             information provided during their reviews to populate the public elements of SHERLOC."],
    },
    Paragraph {
        id: "PR-38",
        short: "short-pr-38",
        text: &["At the final stage of each review phase for each State party, the reviewing States, in close \
             cooperation and coordination with the State party under review, and with the assistance of the \
             Secretariat, shall prepare a list of observations indicating any gaps and challenges in the \
             implementation of the provisions under review, best practices, suggestions and any technical \
             assistance needs identified to improve implementation of the Convention and its Protocols. Such \
             lists shall follow the blueprint format referred to in paragraph 15, be precise and concise, and be \
             based on the responses to the self-assessment questionnaire and ensuing dialogue. The list of \
             observations shall be made available to the working groups as a conference room paper, unless, in \
             exceptional circumstances, the State party under review decides to keep some parts of the list \
             confidential. At the end of each phase, a summary of the lists of observations, not exceeding 1,500 \
             words and based on the same blueprint, shall be translated into the six official languages of the \
             United Nations and be made available to the Conference and its working groups."],
    },
    Paragraph {
        id: "PR-39",
        short: "short-pr-39",
        text: &["The list of observations, gaps, challenges, best practices, suggestions and, when necessary, \
             technical assistance needs, and the summaries shall be finalized upon agreement between the \
             reviewing States parties and the State party under review."],
    },
    Paragraph {
        id: "PR-48",
        short: "short-pr-48",
        text: &["In addition to its tasks provided in paragraph 47, if necessary, the Secretariat may also, upon \
             request and within existing resources of the Mechanism, provide support and assistance to States \
             parties in the conduct of the Mechanism in accordance with the relevant rules and procedures of the \
             United Nations. The tasks envisioned shall not produce an undue burden on the Secretariat or replace \
             tasks that are meant to be carried out by States parties."],
    },
    Paragraph {
        id: "PR-50",
        short: "short-pr-50",
        text: &["The country review process may be conducted in any one or two of the working languages of the \
             Mechanism that may be decided upon by the State party under review and the reviewing States parties. \
             In exceptional circumstances, the review process may be conducted in three working languages. The \
             Secretariat shall be responsible for providing the required translation as necessary for the \
             efficient functioning of the Mechanism. The States parties are encouraged to conduct the review in \
             only one of the working languages of the Mechanism."],
    },
    Paragraph {
        id: "GL-2",
        short: "short-gl-2",
        text: &[
            "In order to facilitate the efficiency of the Implementation Review Mechanism, States parties and the \
             Secretariat are to use their best efforts to adhere to the indicative timelines contained in the \
             paragraphs and figure below.",
        ],
    },
    Paragraph {
        id: "GL-5",
        short: "short-gl-5",
        text: &["Each State party shall appoint a focal point to coordinate its participation in the review and make \
             this information available on the Sharing Electronic Resources and Laws on Crime (SHERLOC) knowledge \
             management portal two weeks after the start of its participation in the review process as a \
             reviewing State or a State party under review. States parties are encouraged to provide their focal \
             points' contact information, including email address, office phone number and location and hours of \
             work."],
    },
    Paragraph {
        id: "GL-6",
        short: "short-gl-6",
        text: &["States parties should designate governmental experts to carry out the country review four weeks \
             after the start of their participation in the review process as a reviewing State or a State party \
             under review."],
    },
    Paragraph {
        id: "GL-7",
        short: "short-gl-7",
        text: &["The Secretariat will provide instructions to States parties on how their focal points, governmental \
             experts and permanent missions can create an account in the secure module of SHERLOC."],
    },
    Paragraph {
        id: "GL-8",
        short: "short-gl-8",
        text: &[
            "The governmental experts are encouraged to prepare themselves by:",
            "(a) Thoroughly studying the Convention and the relevant Protocols, as well as the procedures and \
             rules for the functioning of the Mechanism for the Review of the Implementation of the United \
             Nations Convention against Transnational Organized Crime and the Protocols thereto and the present \
             guidelines for conducting the country reviews;",
            "(b) Familiarizing themselves with the official records of the negotiation of the Convention and the \
             relevant Protocols, particularly those parts pertaining to the articles that are the subject of the \
             relevant review phase. The Secretariat will make available on the web page of the Implementation \
             Review Mechanism and on the secure module of SHERLOC a list of useful publications and tools to \
             support governmental experts in the review process;",
            "(c) Familiarizing themselves with the legal system of the State party under review, including, where \
             applicable, relevant judicial decisions issued by higher national courts of that State. For this \
             purpose, the governmental experts conducting the review may seek support from the State party under \
             review in enhancing their understanding of the legal system of that State;",
            "(d) Familiarizing themselves with any reservation to or declaration on the Convention and its \
             Protocols formulated by the State party under review.",
        ],
    },
    Paragraph {
        id: "GL-9",
        short: "short-gl-9",
        text: &["Bearing in mind the full text of the relevant questionnaires on the Convention and its three \
             Protocols, during each of the four review phases, as described in the procedures and rules, the \
             State party under review will provide responses to the part of the self-assessment questionnaire \
             pertaining to the cluster being reviewed in that specific phase."],
    },
    Paragraph {
        id: "GL-10",
        short: "short-gl-10",
        text: &["Each phase of the country review will comprise the elements contained in the procedures and rules, \
             including: (a) the responses to the relevant part of the self-assessment questionnaire; (b) the \
             written feedback (in the drafting of which States parties are encouraged not to exceed 10,500 \
             words), prepared by the reviewing States, and the constructive dialogue between governmental experts \
             in accordance with paragraph 35 of the procedures and rules; and (c) the preparation and \
             finalization of the lists of observations by the reviewing States parties, in close collaboration \
             and coordination with the State party under review and with the assistance of the Secretariat, as \
             well as summaries of those lists, in accordance with paragraph 38 of the procedures and rules."],
    },
    Paragraph {
        id: "GL-11",
        short: "short-gl-11",
        text: &["The State party under review is to undertake consultations with the reviewing States parties within \
             six weeks of the start of its review, through their focal points and with the assistance of the \
             Secretariat, on the establishment of time frames and the requirements of the country review, in \
             accordance with the present guidelines for conducting the country reviews. The States parties should \
             select the one, two or, in exceptional circumstances, three working language or languages to be used \
             during the review, in accordance with chapter VII of the procedures and rules."],
    },
    Paragraph {
        id: "GL-12",
        short: "short-gl-12",
        text: &["When preparing the lists of observations and the summaries thereof, objective and impersonal \
             language will aid understanding. Any abbreviations and acronyms are to be defined upon their first \
             use."],
    },
    Paragraph {
        id: "GL-13",
        short: "short-gl-13",
        text: &[
            "If there are grounds for believing that the guiding principles set forth in the procedures and rules \
             have not been respected, the States parties concerned are encouraged to engage in consultations, \
             including on possible action, bearing in mind the provision contained in paragraph 30 of the \
             procedures and rules.",
        ],
    },
];
