//! What is planted, and who may find it (part D of the catalogue; docs/reviews.md and docs/people.md say it in words). Each is one word
//! that is nowhere else, so that it is found in a page, a file, a letter, a log line, or a meter, however it is wrapped there.

use std::collections::BTreeSet;

use super::roles::Role;

/// A planted word.
pub(crate) struct Canary {
    pub(crate) word: &'static str,
    /// Who may find it, by the words of [`Role::is_meant_by`].
    pub(crate) may: &'static [&'static str],
}

const fn canary(word: &'static str, may: &'static [&'static str]) -> Canary {
    Canary { word, may }
}

/// Of the reviews.
pub(crate) const DESK_NOTE: &str = "avocetdesknote";
pub(crate) const OFFICER: &str = "avocetofficer";
pub(crate) const REQUIREMENTS: &str = "avocetrequirements";
pub(crate) const DIVISION: &str = "avocetdivision";
pub(crate) const RETURNED: &str = "avocetreturned";
pub(crate) const SOURCE: &str = "avocetsource";
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
pub(crate) const ALL: [Canary; 24] = [
    // Notes and officers are the Secretariat's own work.
    canary(DESK_NOTE, &["secretariat"]),
    canary(OFFICER, &["secretariat", "parties"]),
    // What a consultation says in words, and what steps rest on: the parties of the review.
    canary(REQUIREMENTS, &["secretariat", "parties"]),
    canary(DIVISION, &["secretariat", "parties"]),
    canary(RETURNED, &["secretariat", "parties"]),
    canary(SOURCE, &["secretariat", "parties"]),
    // What a State asks the Secretariat for, and what was done: that State.
    canary(HELP, &["secretariat", "reviewed"]),
    canary(HELPED, &["secretariat", "reviewed"]),
    // Names and addresses: of focal points and experts to States parties, of observers to their own State (paras. 18 and 27).
    canary(FOCAL_POINT, &["secretariat", "states"]),
    canary(EXPERT, &["secretariat", "states"]),
    canary(OBSERVER, &["secretariat", "reviewed"]),
    canary(NEWCOMER, &["secretariat", "states", "newcomer"]),
    canary(PHONE, &["secretariat", "missions-reviewed", "focal-points-reviewed", "newcomer"]),
    canary(NOTE_FILE, &["secretariat", "missions-reviewed"]),
    canary(REFERENCE, &["secretariat", "missions-reviewed", "focal-points-reviewed"]),
    // What the Secretariat asked somebody: that person and the mission (docs/people.md).
    canary(ASKED, &["secretariat", "missions-reviewed", "newcomer"]),
    canary(MISSION, &["secretariat", "missions-reviewed"]),
    canary(MAILBOX, &["everybody"]),
    // Persons of an application: the Secretariat and whoever applied.
    canary(APPLICANT, &["secretariat", "applicant"]),
    canary(DELEGATE, &["secretariat", "applicant"]),
    canary(NEEDS, &["secretariat", "applicant"]),
    canary(ORGANIZATION, &CIRCULATED),
    canary(COMMENTS, &CIRCULATED),
    // An objection: its State, the Bureau, the Secretariat.
    canary(REASON, &["secretariat", "bureau", "missions-third", "focal-points-third"]),
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
