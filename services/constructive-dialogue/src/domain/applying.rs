//! Applying, or confirming attendance; changing that, and withdrawing.

use contracts::constructive_dialogue::{
    ActivityReported, AddressConfirmed, AnnouncedDate, ApplicationChanged, ApplicationReceived, Apply,
    AttendanceWithdrawn, ChangeApplication, Chosen, ConstructiveDialogueEvent, DialogueChosen, List, ParticularsErased,
    PublicationAllowed, ReportActivity, Stakeholder, StakeholderKind,
};
use contracts::{ApplicationId, ContactId, Instant, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use treaty::dates::{Deadline, vienna_clock};

use super::application::Received;
use super::convening::coming;
use super::dates::{limits, outside};
use super::kinds::{is_another, settled_already, settled_as_said};
use super::words::{keepable, not_blank};
use super::{Application, Decided, Dialogue, PlaceState};

/// Whose request reached the portal, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The application's identifier.
    pub application: ApplicationId,
    /// Whom letters reach.
    pub contact: ContactId,
    /// When the request reached the portal: that is what counts, not when it was dealt with.
    pub at: Timestamp,
    /// Digest of what it says of persons.
    pub digest: String,
    /// Whether the address is known to reach whoever applies.
    pub confirmed: bool,
    /// Whether the Secretariat enters it, which knows who that is.
    pub by_secretariat: bool,
}

/// Takes an application for each of these dialogues for which it is in time, with a notice for each of the others. Each of them is
/// there once.
///
/// # Errors
/// A [`Notice`] when it is in time for none of them, or says nothing.
pub fn apply(dialogues: &[(u32, &Dialogue)], command: &Apply, arrival: &Arrival) -> Result<Taken, Notice> {
    sound(&command.stakeholder)?;
    let kind = command.stakeholder.kind;
    let (mut chosen, mut late) = (Vec::new(), Vec::new());
    for (number, dialogue) in dialogues {
        match in_time(dialogue, *number, kind, arrival.at) {
            Ok(place) => chosen.push(place),
            Err(notice) => late.push(notice),
        }
    }
    if chosen.is_empty() {
        return Err(late.into_iter().next().unwrap_or_else(nothing_chosen));
    }
    let received = ApplicationReceived {
        application: arrival.application,
        contact: arrival.contact,
        stakeholder: command.stakeholder.clone(),
        received_at: Instant(arrival.at),
        dialogues: chosen,
        digest: arrival.digest.clone(),
    };
    let application = arrival.application;
    let confirmed = arrival.confirmed.then(|| AddressConfirmed { application }.into());
    let settled = (arrival.by_secretariat && kind.list().is_none()).then(|| settled_as_said(&received, arrival.at));
    // Nobody allows it for somebody else.
    let allowed = command.may_be_published && !arrival.by_secretariat;
    let published = allowed.then(|| PublicationAllowed { application, allowed: true }.into());
    let events = [received.into()].into_iter().chain(confirmed).chain(settled).chain(published);
    Ok((events.collect(), late))
}

/// What follows from an application, and a notice for each dialogue for which it was too late.
type Taken = (Vec<ConstructiveDialogueEvent>, Vec<Notice>);

/// Adds a dialogue to an application, or takes one up again after a withdrawal: in time, like an application.
///
/// # Errors
/// A [`Notice`] when it is late, or was chosen before.
pub fn add(application: &Application, dialogue: &Dialogue, number: u32, arrived: Timestamp) -> Decided {
    let received = received(application)?;
    if application.places.get(&number).is_some_and(PlaceState::stands) {
        return Err(Notice::plain("dialogue-chosen-already", "You have applied for this dialogue already."));
    }
    let chosen = in_time(dialogue, number, received.stakeholder.kind, arrived)?;
    Ok(vec![
        DialogueChosen {
            application: received.application,
            dialogue: number,
            received_at: Instant(arrived),
            after_announced: chosen.after_announced,
        }
        .into(),
    ])
}

/// Changes what is said of the organization or of persons. Its kind decides by which rule it takes part, and stays. What stands on the
/// list stays, too, when it is `fixed`: States parties have seen it, and whoever asks is the applicant. What is said of persons can be
/// corrected at any time.
///
/// # Errors
/// A [`Notice`] when the kind would change, or what States parties have seen, or something says nothing.
pub fn change(application: &Application, command: &ChangeApplication, fixed: bool, digest: String) -> Decided {
    let received = received(application)?;
    sound(&command.stakeholder)?;
    if command.stakeholder.kind.list() != received.stakeholder.kind.list() {
        let sentence =
            "Another rule would apply to another kind of organization. Withdraw this application and send another.";
        return Err(Notice::of("PR-53e-i", "kind-changed", sentence));
    }
    if received.settled.is_some() && is_another(&received.stakeholder, &command.stakeholder) {
        return Err(settled_already());
    }
    if fixed && changes_list(&received.stakeholder, &command.stakeholder) {
        let sentence = "The list with these particulars went to States parties. Ask the Secretariat to correct them.";
        return Err(Notice::of(list_rule(received.stakeholder.kind), "listed-already", sentence));
    }
    let (application, stakeholder) = (received.application, command.stakeholder.clone());
    Ok(vec![ApplicationChanged { application, stakeholder, digest }.into()])
}

/// What the Secretariat should know when what States parties have seen was changed.
#[must_use]
pub fn changed_after_list(kind: StakeholderKind) -> Notice {
    let sentence = "States parties have seen the list with what stood there before. Circulate it again.";
    Notice::of(list_rule(kind), "listed-changed", sentence)
}

/// Whether something changes that stands on the lists.
#[must_use]
pub fn changes_list(before: &Stakeholder, after: &Stakeholder) -> bool {
    // Expertise stands on no list.
    let listed = |of: &Stakeholder| Stakeholder { expertise: String::new(), ..of.clone() };
    listed(before) != listed(after)
}

/// By which rule a list goes to States parties.
pub(super) fn list_rule(kind: StakeholderKind) -> &'static str {
    match kind.list() {
        Some(List::OtherStakeholders) => "PR-53e-ii",
        _ => "PR-53d-ii",
    }
}

/// Records that the address reaches whoever applied; said twice, it is so once.
///
/// # Errors
/// A [`Notice`] when there is no such application.
pub fn confirm_address(application: &Application) -> Decided {
    let application_id = received(application)?.application;
    let confirmed = (!application.confirmed).then(|| AddressConfirmed { application: application_id }.into());
    Ok(confirmed.into_iter().collect())
}

/// Withdraws from a dialogue. The application stays, with its history.
///
/// # Errors
/// A [`Notice`] when it does not stand there.
pub fn withdraw(application: &Application, dialogue: &Dialogue, number: u32) -> Decided {
    let received = received(application)?;
    coming(dialogue, number)?;
    if application.places.get(&number).is_none_or(|place| place.withdrawn) {
        return Err(not_chosen(number));
    }
    Ok(vec![AttendanceWithdrawn { application: received.application, dialogue: number }.into()])
}

/// Takes note of an activity, with its kind of assistance and never a State's need (para. 53 (j)).
///
/// # Errors
/// A [`Notice`] when it says nothing.
pub fn report_activity(application: &Application, command: &ReportActivity) -> Decided {
    let received = received(application)?;
    not_blank("what", &command.what)?;
    let activity = u32::try_from(application.activities.len()).unwrap_or(u32::MAX).saturating_add(1);
    let (application, assistance, what) = (received.application, command.assistance, command.what.clone());
    Ok(vec![ActivityReported { application, activity, assistance, what }.into()])
}

/// Records that what was said of persons is erased, and that it is shown to nobody any more.
///
/// # Errors
/// A [`Notice`] when there is no such application.
pub fn erase(application: &Application) -> Decided {
    let received = received(application)?;
    if application.erased {
        return Ok(Vec::new());
    }
    let (shown, application) = (application.may_be_published, received.application);
    // No link reaches its author any more, to take it back with.
    let taken_back = shown.then(|| PublicationAllowed { application, allowed: false }.into());
    Ok(std::iter::once(ParticularsErased { application }.into()).chain(taken_back).collect())
}

/// An application that was received.
///
/// # Errors
/// A [`Notice`] when it was not.
pub(super) fn received(application: &Application) -> Result<&Received, Notice> {
    application.received.as_ref().ok_or_else(|| Notice::plain("unknown-application", "There is no such application."))
}

/// That there is no place of the application in a dialogue.
pub(super) fn not_chosen(number: u32) -> Notice {
    let sentence = "This application is not for that dialogue, or was withdrawn from it.";
    Notice::plain("dialogue-not-chosen", sentence).with("dialogue", number)
}

/// Whether a request that reached the portal at this moment is in time for a dialogue.
///
/// # Errors
/// A [`Notice`] with the rule, the last day, and both clocks.
pub(super) fn in_time(
    dialogue: &Dialogue,
    number: u32,
    kind: StakeholderKind,
    arrived: Timestamp,
) -> Result<Chosen, Notice> {
    let convened = coming(dialogue, number)?;
    let Some(list) = kind.list() else { return Ok(Chosen { dialogue: number, after_announced: false }) };
    let limit = limits(convened.on).map_err(|_| outside(convened.on))?.to_apply(list);
    let after_announced = convened.announced.is_some_and(|announced| !treaty::dates::is_in_time(announced.0, arrived));
    let closed = after_announced && convened.readings.announced == AnnouncedDate::Binds;
    if limit.allows_at(arrived) && !closed {
        return Ok(Chosen { dialogue: number, after_announced });
    }
    let end = if closed { convened.announced.map_or(limit.date, |day| day.0) } else { limit.date };
    Err(too_late(&convened.title, &limit, end, arrived))
}

fn too_late(title: &str, limit: &Deadline, end: Date, arrived: Timestamp) -> Notice {
    let computed = limit.computed;
    let at = vienna_clock(arrived).strftime("%Y-%m-%d %H:%M:%S");
    let sentence = format!(
        "The last day for \"{title}\" was {end}, until 23:59:59 in Vienna ({computed}). Your request reached us at {at} in Vienna ({arrived})."
    );
    Notice::of(&limit.rule.to_string(), "applied-too-late", sentence)
        .with("title", title)
        .with("day", end)
        .with("vienna", at)
        .with("utc", arrived.strftime("%Y-%m-%d %H:%M:%S"))
        .with("computed", computed)
}

fn nothing_chosen() -> Notice {
    Notice::plain("no-dialogue-chosen", "Choose at least one dialogue.")
}

fn sound(stakeholder: &Stakeholder) -> Result<(), Notice> {
    keepable("name", &stakeholder.name)?;
    keepable("expertise", &stakeholder.expertise)?;
    keepable("website", stakeholder.website.as_deref().unwrap_or_default())?;
    keepable("ecosoc_status", stakeholder.ecosoc_status.as_deref().unwrap_or_default())?;
    not_blank("name", &stakeholder.name)
}
