//! The tables of applications, and of their places in dialogues.

use contracts::constructive_dialogue::{List, StakeholderKind};
use contracts::{ApplicationId, ContactId};
use journal::Row;
use runtime::{Context, Failure};

use crate::letters::{Path, Restored};

/// The Bureau decided for an organization.
pub(super) const ADMITTED: &str = "admitted";
/// The Bureau decided against an organization.
pub(super) const NOT_ADMITTED: &str = "not-admitted";
/// No State party objects to another stakeholder.
pub(super) const APPROVED: &str = "approved";

/// It wants to take part.
pub(super) const APPLIED: &str = "applied";
/// It does not want to any more.
pub(super) const WITHDRAWN: &str = "withdrawn";

/// An application.
pub(super) struct Applicant {
    /// Whom letters about it reach; nobody once that was erased.
    pub(super) contact: Option<ContactId>,
    /// By which sub-paragraph it takes part.
    pub(super) path: Path,
    /// The organization, as the lists show it; empty where it came before that was kept.
    pub(super) name: String,
    /// Whether the Secretariat has still to settle that it is a participant of paragraph 53 (c).
    pub(super) unsettled: bool,
}

/// An application; none where it is not known.
pub(super) async fn find(context: &mut Context<'_>, application: ApplicationId) -> Result<Option<Applicant>, Failure> {
    let sql = "SELECT contact, path, name, unsettled FROM applications WHERE application = $1";
    let rows = context.rows(sql, &[application.to_string().into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let contact = Some(row.text(0)?).filter(|text| !text.is_empty());
    let broken = |_| Failure::Broken("a contact whose identifier is none".to_owned());
    Ok(Some(Applicant {
        contact: contact.map(|text| text.parse().map_err(broken)).transpose()?,
        path: path_of_word(&row.text(1)?),
        name: row.text(2)?,
        unsettled: row.int(3)? == 1,
    }))
}

/// Keeps that it wants to take part in a dialogue, or does not any more.
pub(super) async fn stand(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
    standing: &'static str,
) -> Result<(), Failure> {
    let sql = "INSERT INTO attendances (application, dialogue, standing) VALUES ($1, $2, $3) \
               ON CONFLICT (application, dialogue) DO UPDATE SET standing = excluded.standing";
    context.execute(sql, &[application.to_string().into(), dialogue.into(), standing.into()]).await?;
    Ok(())
}

/// The dialogues in which it stands like this, the nearest first.
pub(super) async fn standing_in(
    context: &mut Context<'_>,
    application: ApplicationId,
    standing: &'static str,
) -> Result<Vec<u32>, Failure> {
    let sql = "SELECT attendances.dialogue FROM attendances JOIN dialogues ON dialogues.dialogue = attendances.dialogue \
               WHERE attendances.application = $1 AND attendances.standing = $2 AND dialogues.cancelled = 0 \
               ORDER BY dialogues.held_on, attendances.dialogue";
    let rows = context.rows(sql, &[application.to_string().into(), standing.into()]).await?;
    rows.iter().map(|row| number(row, 0)).collect()
}

/// The number of a dialogue in a row.
pub(super) fn number(row: &Row, column: usize) -> Result<u32, Failure> {
    u32::try_from(row.count(column)?).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// Keeps what was decided about an application.
pub(super) async fn decide(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
    decided: &'static str,
) -> Result<(), Failure> {
    let sql = "UPDATE attendances SET decided = $3 WHERE application = $1 AND dialogue = $2";
    context.execute(sql, &[application.to_string().into(), dialogue.into(), decided.into()]).await?;
    Ok(())
}

/// An application's place in a dialogue.
pub(super) struct Place {
    /// Whether it does not want to come any more.
    pub(super) withdrawn: bool,
    /// Whether it was on a list that was circulated.
    pub(super) listed: bool,
    /// What was decided about it.
    decided: Option<String>,
}

impl Place {
    /// Where it stands when nobody objects any more.
    pub(super) fn restored(&self, path: Path) -> Restored {
        match (path, self.decided.as_deref()) {
            (Path::Ngo, Some(NOT_ADMITTED)) => Restored::NotAdmitted,
            (Path::Ngo | Path::Open, _) | (Path::Other, Some(APPROVED)) => Restored::TakesPart,
            (Path::Other, _) => Restored::ToBeApproved,
        }
    }
}

/// Its place in a dialogue; none where it has none.
pub(super) async fn place(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
) -> Result<Option<Place>, Failure> {
    let sql = "SELECT standing, listed, decided FROM attendances WHERE application = $1 AND dialogue = $2";
    let rows = context.rows(sql, &[application.to_string().into(), dialogue.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let (withdrawn, listed) = (row.text(0)? == WITHDRAWN, row.int(1)? == 1);
    Ok(Some(Place { withdrawn, listed, decided: row.optional_text(2)? }))
}

/// How many objections stand, without those that the Bureau has decided about.
pub(super) async fn objections(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
) -> Result<u32, Failure> {
    let sql = "SELECT 1 FROM objections WHERE application = $1 AND dialogue = $2";
    let rows = context.rows(sql, &[application.to_string().into(), dialogue.into()]).await?;
    Ok(u32::try_from(rows.len()).unwrap_or(u32::MAX))
}

/// By which sub-paragraph those of a kind take part.
pub(super) fn path_of(kind: StakeholderKind) -> Path {
    match kind.list() {
        Some(List::NonGovernmentalOrganizations) => Path::Ngo,
        Some(List::OtherStakeholders) => Path::Other,
        None => Path::Open,
    }
}

/// As the table has it.
pub(super) const fn word(path: Path) -> &'static str {
    match path {
        Path::Ngo => "ngo",
        Path::Other => "other",
        Path::Open => "open",
    }
}

/// The other way round.
pub(super) fn path_of_word(word: &str) -> Path {
    match word {
        "ngo" => Path::Ngo,
        "other" => Path::Other,
        _ => Path::Open,
    }
}
