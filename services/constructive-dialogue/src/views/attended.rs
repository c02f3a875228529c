//! Who came: which applications can have, and how many did of each kind.

use std::collections::BTreeMap;

use contracts::ApplicationId;
use contracts::constructive_dialogue::{KindAttended, RecordAttendance, StakeholderKind};
use journal::Row;
use runtime::{Context, Failure, Inquiry};

use crate::domain::{Application, Attendee, Dialogue, Received};

/// Those of the named applications that there are, and whether they stand for the dialogue.
pub(crate) async fn attendees(
    context: &mut Context<'_>,
    command: &RecordAttendance,
) -> Result<BTreeMap<ApplicationId, Attendee>, Failure> {
    let sql = "SELECT application, stands FROM places WHERE dialogue = $1";
    let rows = context.rows(sql, &[command.dialogue.into()]).await?;
    let mut attendees = rows.iter().map(attendee).collect::<Result<BTreeMap<_, _>, _>>()?;
    for came in &command.came {
        let known = attendees.get(&came.application).copied();
        if matches!(known, Some(Some(_))) {
            continue;
        }
        // One of another dialogue, of none, or from before it was noted who stands.
        let application = context.load::<Application>(&came.application.to_string()).await?.state;
        let found = match application.places.get(&command.dialogue) {
            Some(place) => Some(of(place.stands())),
            None => application.received.is_some().then_some(Attendee::Elsewhere),
        };
        attendees.insert(came.application, found);
    }
    Ok(attendees.into_iter().filter_map(|(application, found)| Some((application, found?))).collect())
}

const fn of(stands: bool) -> Attendee {
    if stands { Attendee::Stands } else { Attendee::DoesNotStand }
}

fn attendee(row: &Row) -> Result<(ApplicationId, Option<Attendee>), Failure> {
    let stands = if row.is_null(1)? { None } else { Some(of(row.count(1)? == 1)) };
    Ok((identifier(row)?, stands))
}

/// How many organizations and persons of each kind came; nothing of a kind of which nobody did.
pub(crate) async fn attended_by_kind(
    inquiry: &Inquiry,
    number: u32,
    dialogue: &Dialogue,
) -> Result<Vec<KindAttended>, Failure> {
    if dialogue.attendance.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT application, kind FROM places WHERE dialogue = $1 AND kind IS NOT NULL";
    let rows = inquiry.rows(sql, &[number.into()]).await?;
    let kinds = rows.iter().map(kind).collect::<Result<BTreeMap<_, _>, _>>()?;
    let mut attended: BTreeMap<StakeholderKind, (u32, u32)> = BTreeMap::new();
    for (application, persons) in dialogue.attendance.iter().filter(|(_, persons)| **persons > 0) {
        let kind = match kinds.get(application) {
            Some(kind) => Some(*kind),
            // From before it was noted.
            None => inquiry.load::<Application>(&application.to_string()).await?.state.received.as_ref().map(kind_of),
        };
        let Some(kind) = kind else { continue };
        let (organizations, all) = attended.entry(kind).or_default();
        (*organizations, *all) = (*organizations + 1, all.saturating_add(*persons));
    }
    let line = |(kind, (organizations, persons))| KindAttended { kind, organizations, persons };
    Ok(attended.into_iter().map(line).collect())
}

const fn kind_of(received: &Received) -> StakeholderKind {
    received.stakeholder.kind
}

fn kind(row: &Row) -> Result<(ApplicationId, StakeholderKind), Failure> {
    let code = row.text(1)?;
    let kind = StakeholderKind::ALL.into_iter().find(|kind| kind.code() == code);
    let kind = kind.ok_or_else(|| Failure::Broken("a kind cannot be read".to_owned()))?;
    Ok((identifier(row)?, kind))
}

fn identifier(row: &Row) -> Result<ApplicationId, Failure> {
    row.text(0)?.parse().map_err(|_| Failure::Broken("an identifier cannot be read".to_owned()))
}
