//! The policies: one table of who may ask what. What it does not name is forbidden.

use crate::Asker;

/// A set of roles.
#[derive(Clone, Copy)]
enum Who {
    /// Anybody: what is public.
    Anybody,
    /// The Secretariat.
    Secretariat,
    /// The Secretariat, and whoever operates the machines.
    SecretariatAndOperator,
    /// The Secretariat, and an applicant about itself.
    SecretariatAndApplicant,
}

use Who::{Anybody, Secretariat, SecretariatAndApplicant, SecretariatAndOperator};

/// Who may ask what, by subject.
const TABLE: &[(&str, Who)] = &[
    ("query.registry.states", Anybody),
    ("query.registry.state", Anybody),
    ("query.registry.export-states", Anybody),
    ("cmd.registry.import-states", SecretariatAndOperator),
    ("cmd.registry.record-state-party", Secretariat),
    ("cmd.registry.change-particulars", Secretariat),
    ("cmd.registry.record-deposit", Secretariat),
    ("cmd.registry.correct-deposit", Secretariat),
    ("cmd.registry.record-denunciation", Secretariat),
    ("cmd.registry.withdraw-denunciation", Secretariat),
    ("cmd.registry.record-signature", Secretariat),
    ("cmd.registry.correct-signature", Secretariat),
    ("cmd.registry.declare-voluntary-review", Secretariat),
    ("cmd.registry.record-uncac-status", Secretariat),
    ("cmd.registry.record-opt-out", Secretariat),
    ("cmd.registry.record-opt-in", Secretariat),
    ("cmd.registry.record-arrangement", Secretariat),
    ("cmd.registry.record-offer", Secretariat),
    ("cmd.registry.strike-entry", Secretariat),
    ("query.drawing.overview", Anybody),
    ("query.drawing.result", Anybody),
    ("query.drawing.fetch-inputs", Anybody),
    ("query.drawing.fetch-transcript", Anybody),
    ("query.drawing.chances", Anybody),
    ("query.drawing.preview-pool", Secretariat),
    ("query.drawing.requests", Secretariat),
    ("cmd.drawing.schedule-meeting", Secretariat),
    ("cmd.drawing.move-meeting", Secretariat),
    ("cmd.drawing.cancel-meeting", Secretariat),
    ("cmd.drawing.freeze-pool", Secretariat),
    ("cmd.drawing.record-room-value", Secretariat),
    ("cmd.drawing.strike-room-value", Secretariat),
    ("cmd.drawing.abandon-drawing", Secretariat),
    ("cmd.drawing.draw-lots", Secretariat),
    ("cmd.drawing.request-redraw", Secretariat),
    ("cmd.drawing.withdraw-redraw", Secretariat),
    ("cmd.drawing.decide-redraw", Secretariat),
    ("cmd.drawing.request-consultation", Secretariat),
    ("cmd.drawing.close-consultation", Secretariat),
    ("cmd.drawing.record-consent", Secretariat),
    ("cmd.drawing.record-override", Secretariat),
    // Anybody gives an address of their own; one that letters went to is changed by its person or the Secretariat.
    ("cmd.notices.keep-contact", Anybody),
    ("cmd.notices.forget-contact", SecretariatAndApplicant),
    ("cmd.notices.invite-contact", Secretariat),
    ("cmd.notices.open-link", Anybody),
    ("cmd.notices.send-link", Anybody),
    ("query.notices.contacts", SecretariatAndApplicant),
    ("query.notices.letters", SecretariatAndOperator),
];

/// Whether this asker may ask this. What the table does not name nobody may.
#[must_use]
pub fn may(asker: &Asker, subject: &str) -> bool {
    let who = TABLE.iter().find(|(named, _)| *named == subject).map(|(_, who)| *who);
    match (who, asker) {
        (None, _) | (_, Asker::Service { .. }) => false,
        (Some(Anybody), _) => true,
        (Some(Secretariat), asker) => matches!(asker, Asker::Secretariat { .. }),
        (Some(SecretariatAndApplicant), asker) => {
            matches!(asker, Asker::Secretariat { .. } | Asker::Applicant { .. })
        }
        (Some(SecretariatAndOperator), asker) => {
            matches!(asker, Asker::Secretariat { .. } | Asker::Operator { .. })
        }
    }
}

/// The subjects on which the table decides.
pub fn decided() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|(subject, _)| *subject)
}
