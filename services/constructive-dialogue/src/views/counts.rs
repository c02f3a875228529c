//! Who stands for a dialogue, counted by the database.

use contracts::constructive_dialogue::StakeholderKind;
use journal::Row;
use runtime::{Failure, Inquiry};
use treaty::StateCode;

use super::Stored;
use crate::domain::PlaceState;

/// How many of one kind, of one country, stand for a dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Present {
    /// The kind.
    pub(crate) kind: StakeholderKind,
    /// The country.
    pub(crate) country: StateCode,
    /// How many.
    pub(crate) count: u32,
}

/// Who stands for a dialogue: by the columns, and one by one where a row is from before there were any.
pub(crate) async fn present(inquiry: &Inquiry, dialogue: u32) -> Result<Vec<Present>, Failure> {
    // What calls itself a State or an organization of States is counted when that is settled (para. 53 (c)).
    let sql = "SELECT kind, country, COUNT(*) FROM places WHERE dialogue = $1 AND stands = 1 AND (registered = 1 \
               OR kind IN ('non-governmental-organization', 'academia', 'private-sector', 'other-stakeholder')) \
               GROUP BY kind, country";
    let counted = inquiry.rows(sql, &[dialogue.into()]).await?;
    let mut present = counted.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    for stored in from_before(inquiry, dialogue).await? {
        let stands = stored.application.places.get(&dialogue).is_some_and(PlaceState::stands);
        if let Some(received) = stored.application.received.filter(|_| stands) {
            let (kind, country) = (received.stakeholder.kind, received.stakeholder.country);
            present.push(Present { kind, country, count: 1 });
        }
    }
    Ok(present)
}

async fn from_before(inquiry: &Inquiry, dialogue: u32) -> Result<Vec<Stored>, Failure> {
    let sql = "SELECT a.application, a.version, a.payload, p.sort FROM places p \
               JOIN applications a ON a.application = p.application WHERE p.dialogue = $1 AND p.stands IS NULL";
    inquiry.rows(sql, &[dialogue.into()]).await?.iter().map(Stored::read).collect()
}

fn read(row: &Row) -> Result<Present, Failure> {
    let unreadable = || Failure::Broken("a count of applications cannot be read".to_owned());
    let code = row.text(0)?;
    let kind = StakeholderKind::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(unreadable)?;
    let country = row.text(1)?.parse().map_err(|_| unreadable())?;
    Ok(Present { kind, country, count: u32::try_from(row.count(2)?).unwrap_or(u32::MAX) })
}
