//! The policies: one table of who may ask what. What it does not name is forbidden.

use crate::Asker;

/// Who may ask something.
#[derive(Clone, Copy)]
enum Who {
    /// Anybody: what is public.
    Anybody,
    /// Those with one of these roles, by the words of [`Asker::role`].
    Only(&'static [&'static str]),
}

use Who::Anybody;

const SECRETARIAT: Who = Who::Only(&["secretariat"]);
const SECRETARIAT_AND_OPERATOR: Who = Who::Only(&["secretariat", "operator"]);
const SECRETARIAT_AND_CHAIR: Who = Who::Only(&["secretariat", "chair"]);
const SECRETARIAT_AND_BUREAU: Who = Who::Only(&["secretariat", "bureau"]);
const SECRETARIAT_AND_APPLICANT: Who = Who::Only(&["secretariat", "applicant"]);
const MISSION: Who = Who::Only(&["mission"]);
const SECRETARIAT_AND_MISSION: Who = Who::Only(&["secretariat", "mission"]);
const APPLICANT: Who = Who::Only(&["applicant"]);
const OFFICIAL: Who = Who::Only(&["official"]);
/// Those who act for a State in reviews, and the Secretariat. For which State and in which review, the service decides.
const STATES_AND_SECRETARIAT: Who = Who::Only(&["secretariat", "mission", "official"]);
const STATES: Who = Who::Only(&["mission", "official"]);
const STATES_SECRETARIAT_AND_APPLICANT: Who = Who::Only(&["secretariat", "mission", "official", "applicant"]);
/// Those who deal with a dialogue from the side of the States.
const STATES_SIDE: Who = Who::Only(&["secretariat", "chair", "bureau", "mission", "official"]);
/// Those who have an account by invitation. What they ask concerns their own alone.
const ACCOUNTS: Who = Who::Only(&["mission", "official", "chair", "bureau"]);
/// They, and whoever applied; how much each sees is decided by the service.
const STATES_SIDE_AND_APPLICANT: Who =
    Who::Only(&["secretariat", "chair", "bureau", "mission", "official", "applicant"]);

/// Who may ask what, by subject.
const TABLE: &[(&str, Who)] = &[
    ("query.registry.states", Anybody),
    ("query.registry.state", Anybody),
    ("query.registry.export-states", Anybody),
    ("cmd.registry.import-states", SECRETARIAT_AND_OPERATOR),
    ("cmd.registry.record-state-party", SECRETARIAT),
    ("cmd.registry.change-particulars", SECRETARIAT),
    ("cmd.registry.record-deposit", SECRETARIAT),
    ("cmd.registry.correct-deposit", SECRETARIAT),
    ("cmd.registry.record-denunciation", SECRETARIAT),
    ("cmd.registry.withdraw-denunciation", SECRETARIAT),
    ("cmd.registry.record-signature", SECRETARIAT),
    ("cmd.registry.correct-signature", SECRETARIAT),
    ("cmd.registry.declare-voluntary-review", SECRETARIAT),
    ("cmd.registry.record-uncac-status", SECRETARIAT),
    ("cmd.registry.record-opt-out", SECRETARIAT),
    ("cmd.registry.record-opt-in", SECRETARIAT),
    ("cmd.registry.record-arrangement", SECRETARIAT),
    ("cmd.registry.record-offer", SECRETARIAT),
    ("cmd.registry.strike-entry", SECRETARIAT),
    // Statements of States are published by the depositary; where they are known from, the registry tells the Secretariat alone.
    ("query.registry.statements", Anybody),
    ("cmd.registry.record-statement", SECRETARIAT),
    ("cmd.registry.withdraw-statement", SECRETARIAT),
    ("cmd.registry.strike-statement", SECRETARIAT),
    // Trainings are the Secretariat's, for those who take part in reviews (resolution 10/1, para. 5).
    ("cmd.registry.record-training", SECRETARIAT),
    ("cmd.registry.record-training-attendance", SECRETARIAT),
    ("cmd.registry.strike-training", SECRETARIAT),
    ("query.registry.trainings", STATES_AND_SECRETARIAT),
    ("query.registry.people", STATES_AND_SECRETARIAT),
    ("query.registry.find-note", SECRETARIAT_AND_MISSION),
    ("query.registry.compare-note", SECRETARIAT_AND_MISSION),
    ("query.registry.intake", SECRETARIAT),
    ("query.registry.people-reads", STATES_AND_SECRETARIAT),
    ("query.registry.directory", STATES_AND_SECRETARIAT),
    // Institutions and mailboxes of States that agreed; no person (AMB-05).
    ("query.registry.public-directory", Anybody),
    ("query.registry.own-profile", OFFICIAL),
    ("cmd.registry.name-people", SECRETARIAT_AND_MISSION),
    ("cmd.registry.change-duties", STATES_AND_SECRETARIAT),
    ("cmd.registry.let-leave", STATES_AND_SECRETARIAT),
    ("cmd.registry.submit-profile", OFFICIAL),
    ("cmd.registry.return-profile", SECRETARIAT),
    ("cmd.registry.approve-person", SECRETARIAT),
    ("cmd.registry.give-undertaking", OFFICIAL),
    ("cmd.registry.choose-public-contact", STATES_AND_SECRETARIAT),
    // Nothing of the reviews is a person's who is not of a State or the Secretariat (para. 4 (k)); the public has totals.
    ("query.reviews.totals", Anybody),
    ("query.reviews.rules", Anybody),
    ("query.reviews.reviews", STATES_AND_SECRETARIAT),
    ("query.reviews.review", STATES_AND_SECRETARIAT),
    ("query.reviews.history", STATES_AND_SECRETARIAT),
    ("query.reviews.reads", STATES_AND_SECRETARIAT),
    ("query.reviews.own-moves", STATES),
    ("query.reviews.board", SECRETARIAT),
    ("query.reviews.forecast", SECRETARIAT),
    ("cmd.reviews.amend-rules", SECRETARIAT),
    ("cmd.reviews.amend-period", SECRETARIAT),
    ("cmd.reviews.choose-readings", SECRETARIAT),
    ("cmd.reviews.record-recommendation", SECRETARIAT),
    ("cmd.reviews.strike-recommendation", SECRETARIAT),
    ("cmd.reviews.let-advance", SECRETARIAT),
    ("cmd.reviews.propose-consultation", STATES_AND_SECRETARIAT),
    ("cmd.reviews.return-consultation", STATES),
    // The Secretariat never signs for a State (para. 47).
    ("cmd.reviews.confirm-consultation", STATES),
    ("cmd.reviews.record-step", SECRETARIAT),
    ("cmd.reviews.strike-step", SECRETARIAT),
    ("cmd.reviews.remind", SECRETARIAT),
    ("cmd.reviews.keep-note", SECRETARIAT),
    ("cmd.reviews.assign-officer", SECRETARIAT),
    ("cmd.reviews.choose-public-stage", STATES_AND_SECRETARIAT),
    // The Secretariat asks itself for nothing, and helps whoever asks (para. 48).
    ("cmd.reviews.ask-for-help", STATES),
    ("cmd.reviews.answer-help", SECRETARIAT),
    ("query.drawing.overview", Anybody),
    ("query.drawing.result", Anybody),
    ("query.drawing.fetch-inputs", Anybody),
    ("query.drawing.fetch-transcript", Anybody),
    ("query.drawing.chances", Anybody),
    ("query.drawing.preview-pool", SECRETARIAT),
    ("query.drawing.requests", SECRETARIAT),
    ("cmd.drawing.schedule-meeting", SECRETARIAT),
    ("cmd.drawing.move-meeting", SECRETARIAT),
    ("cmd.drawing.cancel-meeting", SECRETARIAT),
    ("cmd.drawing.freeze-pool", SECRETARIAT),
    ("cmd.drawing.record-room-value", SECRETARIAT),
    ("cmd.drawing.strike-room-value", SECRETARIAT),
    ("cmd.drawing.abandon-drawing", SECRETARIAT),
    ("cmd.drawing.draw-lots", SECRETARIAT),
    ("cmd.drawing.request-redraw", SECRETARIAT),
    ("cmd.drawing.withdraw-redraw", SECRETARIAT),
    ("cmd.drawing.decide-redraw", SECRETARIAT),
    ("cmd.drawing.request-consultation", SECRETARIAT),
    ("cmd.drawing.close-consultation", SECRETARIAT),
    ("cmd.drawing.record-consent", SECRETARIAT),
    ("cmd.drawing.record-override", SECRETARIAT),
    ("query.constructive-dialogue.dialogues", Anybody),
    ("query.constructive-dialogue.dialogue", Anybody),
    ("query.constructive-dialogue.applications", STATES_SIDE),
    ("query.constructive-dialogue.application", STATES_SIDE_AND_APPLICANT),
    ("query.constructive-dialogue.own-applications", APPLICANT),
    ("query.constructive-dialogue.list", STATES_SIDE),
    ("query.constructive-dialogue.inputs", STATES_SIDE),
    ("query.constructive-dialogue.find-comments-file", STATES_SIDE_AND_APPLICANT),
    ("query.constructive-dialogue.find-receipt", SECRETARIAT_AND_APPLICANT),
    // It tells nothing that is not in the text that is checked.
    ("query.constructive-dialogue.check-receipt", Anybody),
    ("query.constructive-dialogue.waiting", SECRETARIAT_AND_CHAIR),
    // Only what was released (access matrix: "after release").
    ("query.constructive-dialogue.participants", Anybody),
    ("query.constructive-dialogue.find-participants-file", Anybody),
    ("cmd.constructive-dialogue.convene-dialogue", SECRETARIAT),
    ("cmd.constructive-dialogue.move-dialogue", SECRETARIAT),
    ("cmd.constructive-dialogue.change-dialogue", SECRETARIAT),
    ("cmd.constructive-dialogue.announce-deadline", SECRETARIAT),
    ("cmd.constructive-dialogue.name-chairs", SECRETARIAT),
    ("cmd.constructive-dialogue.circulate-list", SECRETARIAT),
    ("cmd.constructive-dialogue.record-programme", SECRETARIAT),
    ("cmd.constructive-dialogue.record-panel", SECRETARIAT),
    ("cmd.constructive-dialogue.add-background-paper", SECRETARIAT),
    ("cmd.constructive-dialogue.record-report-adopted", SECRETARIAT),
    ("cmd.constructive-dialogue.record-attendance", SECRETARIAT),
    ("cmd.constructive-dialogue.record-input", SECRETARIAT),
    ("cmd.constructive-dialogue.schedule-session", SECRETARIAT),
    ("cmd.constructive-dialogue.confirm-address", SECRETARIAT),
    ("cmd.constructive-dialogue.cancel-dialogue", SECRETARIAT_AND_CHAIR),
    ("cmd.constructive-dialogue.open-dialogue", SECRETARIAT_AND_CHAIR),
    ("cmd.constructive-dialogue.close-dialogue", SECRETARIAT_AND_CHAIR),
    ("cmd.constructive-dialogue.attach-summary", SECRETARIAT_AND_CHAIR),
    ("cmd.constructive-dialogue.decide-comments", SECRETARIAT_AND_CHAIR),
    ("cmd.constructive-dialogue.apply", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.change-application", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.choose-dialogue", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.withdraw-attendance", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.send-comments", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.send-comments-file", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.report-activity", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.erase-particulars", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.allow-publication", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.erase-comments", SECRETARIAT_AND_APPLICANT),
    ("cmd.constructive-dialogue.settle-kind", SECRETARIAT),
    ("cmd.constructive-dialogue.strike-input", SECRETARIAT),
    ("cmd.constructive-dialogue.release-participants", SECRETARIAT),
    ("cmd.constructive-dialogue.object", STATES_AND_SECRETARIAT),
    ("cmd.constructive-dialogue.withdraw-objection", STATES_AND_SECRETARIAT),
    ("cmd.constructive-dialogue.record-bureau-decision", SECRETARIAT_AND_BUREAU),
    // Anybody gives an address of their own; one that letters went to is changed by its person or the Secretariat.
    ("cmd.notices.keep-contact", Anybody),
    ("cmd.notices.forget-contact", SECRETARIAT_AND_APPLICANT),
    // An applicant has the link to its own applications sent, and no other.
    ("cmd.notices.invite-contact", SECRETARIAT_AND_APPLICANT),
    ("cmd.notices.open-link", Anybody),
    ("cmd.notices.send-link", Anybody),
    ("cmd.notices.renew-link", Anybody),
    ("cmd.notices.correct-account", ACCOUNTS),
    ("cmd.notices.change-account-address", ACCOUNTS),
    ("cmd.notices.confirm-account-address", ACCOUNTS),
    ("cmd.notices.keep-account-address", ACCOUNTS),
    // Copies of what focal points are told are for the mission of their State (para. 18).
    ("cmd.notices.choose-copies", MISSION),
    ("cmd.notices.end-account", ACCOUNTS),
    ("query.notices.own-account", ACCOUNTS),
    // The Secretariat is told of all, an applicant of itself, those of States of whom the directory has (para. 18).
    ("query.notices.contacts", STATES_SECRETARIAT_AND_APPLICANT),
    ("query.notices.letters", SECRETARIAT_AND_OPERATOR),
    ("query.notices.accounts", SECRETARIAT),
    ("query.notices.missions-told", SECRETARIAT),
    ("query.notices.letter", SECRETARIAT),
];

/// Whether this asker may ask this. What the table does not name nobody may.
#[must_use]
pub fn may(asker: &Asker, subject: &str) -> bool {
    let who = TABLE.iter().find(|(named, _)| *named == subject).map(|(_, who)| *who);
    match (who, asker) {
        (None, _) | (_, Asker::Service { .. }) => false,
        (Some(Anybody), _) => true,
        (Some(Who::Only(roles)), asker) => roles.contains(&asker.role()),
    }
}

/// The subjects on which the table decides.
pub fn decided() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|(subject, _)| *subject)
}
