//! The two lists of applicants that are circulated to every State party.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::{CirculateList, List, ListCirculated, Panellist, RegionCount};
use contracts::{ApplicationId, Day, Notice};
use jiff::civil::Date;
use treaty::RegionalGroup;
use treaty::dates::OutOfCalendar;

use super::convening::coming;
use super::dates::{limits, objections_by, outside};
use super::words::not_blank;
use super::{Application, Decided, Dialogue, Parties, PlaceState};

/// From what share of the organizations one region's weight is a warning (AMB-22): three in five.
const HEAVY: (u32, u32) = (3, 5);
/// How few organizations say nothing about balance.
const FEW: u32 = 5;

/// Whether an application is on a list of a dialogue: it is of that kind, not withdrawn, and its address is confirmed.
#[must_use]
pub fn may_be_listed(application: &Application, dialogue: u32, list: List) -> bool {
    let of_list = application.received.as_ref().is_some_and(|received| received.stakeholder.kind.list() == Some(list));
    let place = application.places.get(&dialogue);
    of_list && application.confirmed && place.is_some_and(PlaceState::stands)
}

/// Records that a list was circulated, with who was on it. Late is the Secretariat's lateness and harms no applicant (AMB-24).
///
/// # Errors
/// A [`Notice`] when the dialogue is over or not held, or applications are still being taken.
pub fn circulate(
    dialogue: &Dialogue,
    command: &CirculateList,
    applications: Vec<ApplicationId>,
    today: Date,
) -> Decided {
    let convened = coming(dialogue, command.dialogue)?;
    not_blank("reference", &command.reference)?;
    let limits = limits(convened.on).map_err(|_| outside(convened.on))?;
    let last = limits.to_apply(command.list);
    if last.allows(today) {
        let sentence =
            format!("Applications are taken until {}, the whole of it; the list is not complete before.", last.date);
        return Err(Notice::of(&limits.to_circulate(command.list).rule.to_string(), "list-too-early", sentence)
            .with("day", last.date));
    }
    let objections_by =
        objections_day(dialogue, command.list, &applications, today).map_err(|_| outside(convened.on))?;
    Ok(vec![
        ListCirculated {
            dialogue: command.dialogue,
            list: command.list,
            on: Day(today),
            reference: command.reference.clone(),
            applications,
            days_late: limits.to_circulate(command.list).days_late(today),
            objections_by: Day(objections_by),
        }
        .into(),
    ])
}

/// The published indicative day for objections to those on a list that is circulated on this day (AMB-25). Whoever is new on it moves the
/// day, so that States parties have as long for them as for the others.
///
/// # Errors
/// When it lies outside the calendar.
pub(super) fn objections_day(
    dialogue: &Dialogue,
    list: List,
    applications: &[ApplicationId],
    today: Date,
) -> Result<Date, OutOfCalendar> {
    let Some(convened) = &dialogue.convened else { return Ok(today) };
    let adds = applications.iter().any(|application| !dialogue.was_circulated(*application));
    let from = dialogue.added.get(&list).copied().filter(|_| !adds).unwrap_or(today);
    objections_by(convened.on, Some(from))
}

/// How many organizations each regional group has, beside how many States parties it has (AMB-22).
#[must_use]
pub fn balance(
    organizations: impl Iterator<Item = Option<RegionalGroup>>,
    parties: impl Iterator<Item = Option<RegionalGroup>>,
) -> Vec<RegionCount> {
    let mut counts: BTreeMap<Option<RegionalGroup>, (u32, u32)> =
        RegionalGroup::ALL.into_iter().map(|group| (Some(group), (0, 0))).collect();
    for region in organizations {
        counts.entry(region).or_default().0 += 1;
    }
    for region in parties.flatten() {
        counts.entry(Some(region)).or_default().1 += 1;
    }
    let line = |(region, (organizations, parties))| RegionCount { region, organizations, parties };
    counts.into_iter().map(line).collect()
}

/// How the panel is spread over the regional groups; nothing where there is none, which is valid (para. 53 (a)).
#[must_use]
pub fn panel_balance(panel: &[Panellist], parties: &Parties, today: Date) -> Vec<RegionCount> {
    if panel.is_empty() {
        return Vec::new();
    }
    balance(panel.iter().map(|one| parties.region(one.country)), parties.regions(today))
}

/// The region with so many of the organizations that the Secretariat should invite others. Nobody is refused for balance (AMB-22).
#[must_use]
pub fn unbalanced(balance: &[RegionCount]) -> Option<Notice> {
    let total: u32 = balance.iter().map(|count| count.organizations).sum();
    let heaviest = balance.iter().filter(|count| count.region.is_some()).max_by_key(|count| count.organizations)?;
    let (part, whole) = HEAVY;
    if total < FEW || heaviest.organizations * whole < total * part {
        return None;
    }
    let region = heaviest.region?;
    let sentence = format!(
        "{} of {total} organizations come from one regional group ({region}). Invite others; nobody is refused for balance.",
        heaviest.organizations
    );
    let notice = Notice::of("PR-53a-iv", "one-region-weighs", sentence);
    Some(notice.with("region", region).with("organizations", heaviest.organizations).with("total", total))
}
