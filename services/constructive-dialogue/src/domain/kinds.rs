//! Of what kind an applicant is, and by that under which sub-paragraph of paragraph 53 it takes part.

use contracts::constructive_dialogue::{
    ApplicationReceived, ConstructiveDialogueEvent, KindSettled, SettleKind, Stakeholder, StakeholderKind,
};
use contracts::{Day, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use treaty::dates::vienna_date;

use super::applying::{in_time, list_rule, received};
use super::convening::coming;
use super::dates::limits;
use super::words::{keepable, not_blank};
use super::{Application, Decided, Dialogue, PlaceState};

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
    let is_open = |(number, dialogue): &(u32, &Dialogue)| {
        application.places.contains_key(number) && coming(dialogue, *number).is_ok()
    };
    if !dialogues.iter().any(is_open) {
        let sentence = "None of the dialogues of this application is still to be held.";
        return Err(Notice::plain("nothing-to-settle", sentence));
    }
    let places =
        dialogues.iter().filter_map(|(number, dialogue)| Some((number, dialogue, application.places.get(number)?)));
    let too_late = places.filter(|(number, dialogue, place)| match coming(dialogue, **number) {
        Ok(_) => !was_in_time(dialogue, **number, kind, place.received_at.0),
        // What is over stays as it was.
        Err(_) => place.too_late,
    });
    let too_late = too_late.map(|(number, ..)| *number).collect();
    Ok(vec![KindSettled { application: received.application, claimed, kind, on: Day(today), too_late }.into()])
}

/// Whether a request was in time for a dialogue: by the day on which that is now, or by the one on which it was to be then. Whoever applied
/// as that kind before it was moved has stayed in as well.
fn was_in_time(dialogue: &Dialogue, number: u32, kind: StakeholderKind, arrived: Timestamp) -> bool {
    let by_then = || {
        let limits = limits(dialogue.day_at(arrived)?).ok()?;
        Some(kind.list().is_none_or(|list| limits.to_apply(list).allows_at(arrived)))
    };
    in_time(dialogue, number, kind, arrived).is_ok() || by_then() == Some(true)
}

/// What the Secretariat should know when the list of that kind has gone without it, for each dialogue where that is so.
#[must_use]
pub fn settled_after_list(
    application: &Application,
    dialogues: &[(u32, &Dialogue)],
    kind: StakeholderKind,
) -> Vec<Notice> {
    let Some(list) = kind.list() else { return Vec::new() };
    let gone = dialogues.iter().filter(|(number, dialogue)| {
        let stands = application.places.get(number).is_some_and(PlaceState::stands);
        stands && coming(dialogue, *number).is_ok() && dialogue.first_circulation(list).is_some()
    });
    let warning = |(_, dialogue): &(u32, &Dialogue)| {
        let title = dialogue.convened.as_ref().map(|convened| convened.title.as_str()).unwrap_or_default();
        let sentence = format!("The list for \"{title}\" went to States parties without it. Circulate it again.");
        Notice::of(list_rule(kind), "listed-without", sentence).with("title", title)
    };
    gone.map(warning).collect()
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
