//! What is planted, and who may find it (part D of the catalogue; docs/reviews.md and docs/people.md say it in words). Each is one word
//! that is nowhere else, so that it is found in a page, a file, a letter, a log line, or a meter, however it is wrapped there.

use std::collections::BTreeSet;

use super::roles::Role;

/// A planted word.
pub(crate) struct Canary {
    pub(crate) word: &'static str,
    /// What it is a part of, in words.
    pub(crate) what: &'static str,
    /// Who may find it, by the words of [`Role::is_meant_by`].
    pub(crate) may: &'static [&'static str],
}

const fn canary(word: &'static str, what: &'static str, may: &'static [&'static str]) -> Canary {
    Canary { word, what, may }
}

/// Of the reviews.
pub(crate) const DESK_NOTE: &str = "avocetdesknote";
pub(crate) const OFFICER: &str = "avocetofficer";
pub(crate) const REQUIREMENTS: &str = "avocetrequirements";
pub(crate) const DIVISION: &str = "avocetdivision";
pub(crate) const RETURNED: &str = "avocetreturned";
pub(crate) const SOURCE: &str = "avocetsource";
pub(crate) const EXCEPTIONAL: &str = "avocetexceptional";
pub(crate) const MANDATE: &str = "avocetmandate";
pub(crate) const HELP: &str = "avocethelp";
pub(crate) const HELPED: &str = "avocetanswered";
/// Of people.
pub(crate) const FOCAL_POINT: &str = "bitternfocalpoint";
pub(crate) const EXPERT: &str = "bitternexpert";
pub(crate) const OBSERVER: &str = "bitternobserver";
pub(crate) const NEWCOMER: &str = "bitternnewcomer";
pub(crate) const PHONE: &str = "555777001";
pub(crate) const NOTE_FILE: &str = "bitternnotefile";
pub(crate) const REFERENCE: &str = "bitternreference";
pub(crate) const ASKED: &str = "bitternasked";
pub(crate) const MISSION: &str = "bitternmission";
pub(crate) const MAILBOX: &str = "bitternmailbox";
/// Of the dialogue.
pub(crate) const APPLICANT: &str = "curlewapplicant";
pub(crate) const DELEGATE: &str = "curlewdelegate";
pub(crate) const NEEDS: &str = "curlewneeds";
pub(crate) const ORGANIZATION: &str = "curlewhouse";
pub(crate) const COMMENTS: &str = "curlewcomments";
pub(crate) const REASON: &str = "curlewreason";

/// Who finds the organization of an application, and its comments, once the list was circulated: whoever speaks for a State or observes its
/// review, the Bureau, and the chair.
const CIRCULATED: [&str; 8] = [
    "secretariat",
    "applicant",
    "chair",
    "bureau",
    "missions",
    "focal-points",
    "observers-reviewed",
    "observers-third",
];

/// All of them.
pub(crate) const ALL: [Canary; 26] = [
    // Notes and officers are the Secretariat's own work.
    canary(DESK_NOTE, "A note of the Secretariat on a review", &["secretariat"]),
    canary(OFFICER, "Who of the Secretariat looks after a review", &["secretariat", "parties"]),
    // What a consultation says in words, and what steps rest on: the parties of the review.
    canary(REQUIREMENTS, "What a review needs, as the consultation says", &["secretariat", "parties"]),
    canary(DIVISION, "Who does what, as the consultation says", &["secretariat", "parties"]),
    canary(EXCEPTIONAL, "Why a review has a third language", &["secretariat", "parties"]),
    canary(MANDATE, "By which mandate the Secretariat acted for a State in a review", &["secretariat", "parties"]),
    canary(RETURNED, "Why a State asked for something else", &["secretariat", "parties"]),
    canary(SOURCE, "What a recorded step rests on", &["secretariat", "parties"]),
    // What a State asks the Secretariat for, and what was done: that State.
    canary(HELP, "What a State asks the Secretariat for", &["secretariat", "reviewed"]),
    canary(HELPED, "What the Secretariat did for it", &["secretariat", "reviewed"]),
    // Names and addresses: of focal points and experts to States parties, of observers to their own State (paras. 18 and 27).
    canary(FOCAL_POINT, "Name of a focal point", &["secretariat", "states"]),
    canary(EXPERT, "Name of an expert", &["secretariat", "states"]),
    canary(OBSERVER, "Name of an observer", &["secretariat", "reviewed"]),
    canary(NEWCOMER, "Name of an expert who is not approved", &["secretariat", "states", "newcomer"]),
    canary(
        PHONE,
        "A telephone number in a note",
        &["secretariat", "missions-reviewed", "focal-points-reviewed", "newcomer"],
    ),
    canary(NOTE_FILE, "A note verbale as a file", &["secretariat", "missions-reviewed"]),
    canary(
        REFERENCE,
        "The reference of a note verbale",
        &["secretariat", "missions-reviewed", "focal-points-reviewed"],
    ),
    // What the Secretariat asked somebody: that person and the mission (docs/people.md).
    canary(
        ASKED,
        "What the Secretariat asked somebody about their profile",
        &["secretariat", "missions-reviewed", "newcomer"],
    ),
    canary(MISSION, "Name behind the account of a mission", &["secretariat", "missions-reviewed"]),
    canary(MAILBOX, "Institution and mailbox that a State made public", &["everybody"]),
    // Persons of an application: the Secretariat and whoever applied.
    canary(APPLICANT, "Name of an applicant to a dialogue", &["secretariat", "applicant"]),
    canary(DELEGATE, "Name of a delegate of an applicant", &["secretariat", "applicant"]),
    canary(NEEDS, "What a delegate needs to take part", &["secretariat", "applicant"]),
    canary(ORGANIZATION, "An organization that applied", &CIRCULATED),
    canary(COMMENTS, "Its comments", &CIRCULATED),
    // An objection: its State, the Bureau, the Secretariat.
    canary(REASON, "Why a State objected", &["secretariat", "bureau", "missions-third", "focal-points-third"]),
];

impl Canary {
    /// Who may find it.
    pub(crate) fn finders(&self) -> BTreeSet<Role> {
        let may = |role: &Role| self.may.iter().any(|word| role.is_meant_by(word));
        Role::all().into_iter().filter(may).collect()
    }
}

/// The planted words in a text.
pub(crate) fn found_in(text: &str) -> impl Iterator<Item = &'static str> {
    let text = text.to_lowercase();
    ALL.iter().map(|canary| canary.word).filter(move |word| text.contains(word))
}
