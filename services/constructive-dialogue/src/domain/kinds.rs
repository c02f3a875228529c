//! Of what kind an applicant is, and by that under which sub-paragraph of paragraph 53 it takes part.

use contracts::constructive_dialogue::{
    ApplicationReceived, ConstructiveDialogueEvent, KindSettled, SettleKind, Stakeholder,
};
use contracts::{Day, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use treaty::dates::vienna_date;

use super::applying::{in_time, list_rule, received};
use super::convening::coming;
use super::words::{keepable, not_blank};
use super::{Application, Decided, Dialogue};

/// Settles of what kind an applicant is. Whoever turns out to be of a kind that has a last day is judged by when its request reached the
/// portal, for each of `dialogues`.
///
/// Only until States parties have seen it on a list: from then on only an objection, and for a non-governmental organization only the
/// Bureau, changes where it stands (invariant 16).
///
/// # Errors
/// A [`Notice`] when it was on a list, is settled so already, or another kind is named and nothing is said about why.
pub fn settle_kind(
    application: &Application,
    dialogues: &[(u32, &Dialogue)],
    command: &SettleKind,
    today: Date,
) -> Decided {
    let received = received(application)?;
    keepable("reason", command.reason.as_deref().unwrap_or_default())?;
    let (claimed, kind) = (received.stakeholder.kind, command.kind);
    if dialogues.iter().any(|(_, dialogue)| dialogue.was_circulated(received.application)) {
        let sentence = "States parties have seen it on a list; by which rule it takes part does not change any more.";
        return Err(Notice::of(list_rule(claimed), "kind-seen-already", sentence));
    }
    if kind == claimed && (received.settled.is_some() || kind.list().is_some()) {
        return Err(Notice::plain("kind-settled-already", "It is of this kind already; there is nothing to settle."));
    }
    if kind != claimed {
        not_blank("reason", command.reason.as_deref().unwrap_or_default())?;
    }
    let judged = dialogues.iter().filter(|(number, dialogue)| coming(dialogue, *number).is_ok());
    let too_late = judged.filter(|(number, dialogue)| {
        let place = application.places.get(number);
        place.is_some_and(|place| in_time(dialogue, *number, kind, place.received_at.0).is_err())
    });
    let too_late = too_late.map(|(number, _)| *number).collect();
    Ok(vec![KindSettled { application: received.application, claimed, kind, on: Day(today), too_late }.into()])
}

/// What the Secretariat enters for a participant of paragraph 53 (c) is settled as it is entered.
pub(super) fn settled_as_said(received: &ApplicationReceived, at: Timestamp) -> ConstructiveDialogueEvent {
    let (application, kind, on) = (received.application, received.stakeholder.kind, Day(vienna_date(at)));
    KindSettled { application, claimed: kind, kind, on, too_late: Vec::new() }.into()
}

/// Whether somebody else is described: another name, another kind, another State.
pub(super) fn is_another(before: &Stakeholder, after: &Stakeholder) -> bool {
    (&before.name, before.kind, before.country) != (&after.name, after.kind, after.country)
}

/// Who an applicant is does not change when the Secretariat has settled it.
pub(super) fn settled_already() -> Notice {
    let sentence = "The Secretariat has settled who you are: name, kind and State stay. Ask it to correct them.";
    Notice::of("PR-53c", "kind-settled", sentence)
}
