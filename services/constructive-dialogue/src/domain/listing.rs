//! How an organization stands on a list, and what is different from the list that went out last.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::{List, ListHead, Listed, SinceLast};
use contracts::{ApplicationId, Day};
use jiff::civil::Date;

use super::lists::objections_day;
use super::{Dialogue, Received};

/// An organization as it stands on a list: nothing of persons, and nothing that only some may know.
#[must_use]
pub fn listed(received: &Received) -> Listed {
    let of = &received.stakeholder;
    Listed {
        application: received.application,
        name: of.name.clone(),
        kind: of.kind,
        country: of.country,
        website: of.website.clone(),
        ecosoc_status: of.ecosoc_status.clone(),
        standing: None,
        since_last: None,
    }
}

/// What stands at the head of a list that goes out on this day with these on it; none before the dialogue was convened.
#[must_use]
pub fn list_head(dialogue: &Dialogue, list: List, applications: &[ApplicationId], today: Date) -> Option<ListHead> {
    let convened = dialogue.convened.as_ref()?;
    let objections_by = Day(objections_day(dialogue, list, applications, today).ok()?);
    let (title, on, place) = (convened.title.clone(), Day(convened.on), convened.place.clone());
    Some(ListHead { title, on, place, objections_by })
}

/// How a list that would go out now differs from the one that went out last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// How many are new.
    pub new: u32,
    /// How many say something else.
    pub corrected: u32,
    /// How many are not on it any more.
    pub gone: u32,
}

/// Marks on a list what is different from the one that went out last, and counts it.
pub fn compare(now: &mut [Listed], last: &[Listed]) -> Differences {
    let mut before: BTreeMap<ApplicationId, &Listed> = last.iter().map(|one| (one.application, one)).collect();
    let mut differences = Differences::default();
    for one in now {
        one.since_last = match before.remove(&one.application) {
            None => Some(SinceLast::New),
            Some(then) if !says_the_same(then, one) => Some(SinceLast::Corrected),
            Some(_) => None,
        };
        differences.new += u32::from(one.since_last == Some(SinceLast::New));
        differences.corrected += u32::from(one.since_last == Some(SinceLast::Corrected));
    }
    differences.gone = u32::try_from(before.len()).unwrap_or(u32::MAX);
    differences
}

/// Whether States parties read the same of it.
fn says_the_same(one: &Listed, other: &Listed) -> bool {
    let read = |of: &Listed| Listed { standing: None, since_last: None, ..of.clone() };
    read(one) == read(other)
}
