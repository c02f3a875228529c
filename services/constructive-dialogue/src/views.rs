//! The service's tables, and what is read from them.

mod attended;
mod circulated;
mod counts;
mod file;
mod line;
mod participants;
mod sight;
mod waiting;

pub(crate) use attended::{attended_by_kind, attendees};
pub(crate) use circulated::{WentOut, keep_circulated, went_out};
pub(crate) use counts::{Present, present};
pub(crate) use file::key;
pub use file::{comments_file, file};
pub use line::{Kept, due_day, line};
pub use participants::{participant, participants_file};
pub use sight::Sight;
pub(crate) use sight::{sight, sight_in};
pub(crate) use waiting::{since, waiting};

use contracts::ApplicationId;
use journal::{Column, Row, Table};
use runtime::{Context, Failure, Inquiry};

use crate::domain::{Application, sort_key};

static APPLICATIONS: Table = Table {
    name: "applications",
    columns: &[Column::Text("application"), Column::Text("contact"), Column::Int("version"), Column::Text("payload")],
    key: 1,
    otherwise: "DO UPDATE SET contact = excluded.contact, version = excluded.version, payload = excluded.payload",
};

static PLACES: Table = Table {
    name: "places",
    columns: &[
        Column::Int("dialogue"),
        Column::Text("application"),
        Column::Text("sort"),
        Column::Text("kind"),
        Column::Text("country"),
        Column::Int("stands"),
        Column::Text("waits_since"),
        Column::Int("registered"),
    ],
    key: 2,
    otherwise: "DO UPDATE SET sort = excluded.sort, kind = excluded.kind, country = excluded.country, stands = excluded.stands, \
                waits_since = excluded.waits_since, registered = excluded.registered",
};

/// How many applications are listed at once.
pub const PORTION: usize = 100;

/// Keeps an application as it stands now, with its places.
pub(crate) async fn keep(context: &mut Context<'_>, id: &str) -> Result<(), Failure> {
    let loaded = context.load::<Application>(id).await?;
    keep_as(context, id, loaded.version, &loaded.state).await
}

/// Keeps an application that is known to stand so at this version.
pub(crate) async fn keep_as(
    context: &mut Context<'_>,
    id: &str,
    version: u64,
    application: &Application,
) -> Result<(), Failure> {
    let Some(received) = &application.received else { return Ok(()) };
    let payload = serde_json::to_string(application).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let row = vec![id.into(), received.contact.to_string().into(), version.into(), payload.into()];
    context.put(&APPLICATIONS, row).await?;
    let of = &received.stakeholder;
    for (dialogue, place) in &application.places {
        let (sort, kind) = (sort_key(&of.name), of.kind.code());
        let (country, stands) = (of.country.to_string(), place.stands());
        let registered = stands && received.is_registered();
        let mut row = vec![(*dialogue).into(), id.into(), sort.into(), kind.into(), country.into(), stands.into()];
        row.extend([since(received, place).map(|since| since.to_string()).into(), registered.into()]);
        context.put(&PLACES, row).await?;
    }
    Ok(())
}

/// The applications for a dialogue, by name.
pub(crate) async fn applications_of(context: &mut Context<'_>, dialogue: u32) -> Result<Vec<String>, Failure> {
    let sql = "SELECT application FROM places WHERE dialogue = $1 ORDER BY sort, application";
    let rows = context.rows(sql, &[dialogue.into()]).await?;
    rows.iter().map(|row| Ok(row.text(0)?)).collect()
}

/// The numbers of all dialogues.
pub(crate) async fn numbers(context: &mut Context<'_>) -> Result<Vec<u32>, Failure> {
    read_numbers(&context.rows(NUMBERS, &[]).await?)
}

/// The numbers of all dialogues.
pub(crate) async fn numbers_of(inquiry: &Inquiry) -> Result<Vec<u32>, Failure> {
    read_numbers(&inquiry.rows(NUMBERS, &[]).await?)
}

const NUMBERS: &str = "SELECT dialogue FROM dialogues ORDER BY dialogue";

fn read_numbers(rows: &[Row]) -> Result<Vec<u32>, Failure> {
    rows.iter().map(|row| Ok(u32::try_from(row.count(0)?).unwrap_or(u32::MAX))).collect()
}

/// An application as it stands, with its version.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its identifier.
    pub id: ApplicationId,
    /// Its version.
    pub version: u64,
    /// It.
    pub application: Application,
    /// By what it is ordered.
    pub sort: String,
}

impl Stored {
    fn read(row: &Row) -> Result<Self, Failure> {
        let unreadable = |_| Failure::Broken("an application cannot be read".to_owned());
        let application = serde_json::from_str(&row.text(2)?).map_err(unreadable)?;
        let unknown = |_| Failure::Broken("an identifier cannot be read".to_owned());
        Ok(Self { id: row.text(0)?.parse().map_err(unknown)?, version: row.count(1)?, application, sort: row.text(3)? })
    }

    /// What comes after this one.
    #[must_use]
    pub fn mark(&self) -> String {
        format!("{}\n{}", self.sort, self.id)
    }
}

/// All applications for a dialogue, by name.
pub(crate) async fn stored(inquiry: &Inquiry, dialogue: u32) -> Result<Vec<Stored>, Failure> {
    let sql = "SELECT a.application, a.version, a.payload, p.sort FROM places p \
               JOIN applications a ON a.application = p.application WHERE p.dialogue = $1 ORDER BY p.sort, p.application";
    inquiry.rows(sql, &[dialogue.into()]).await?.iter().map(Stored::read).collect()
}

/// A portion of them, after a mark.
pub(crate) async fn portion(inquiry: &Inquiry, dialogue: u32, after: &str) -> Result<Vec<Stored>, Failure> {
    let (sort, id) = after.rsplit_once('\n').unwrap_or_default();
    // A form that carries a mark ends its lines with both characters.
    let sort = sort.strip_suffix('\r').unwrap_or(sort);
    let sql = "SELECT a.application, a.version, a.payload, p.sort FROM places p \
               JOIN applications a ON a.application = p.application \
               WHERE p.dialogue = $1 AND (p.sort > $2 OR (p.sort = $2 AND p.application > $3)) \
               ORDER BY p.sort, p.application LIMIT $4";
    // One more than are listed: it says whether there are more.
    let most = u32::try_from(PORTION + 1).unwrap_or(u32::MAX);
    let values = [dialogue.into(), sort.into(), id.into(), most.into()];
    inquiry.rows(sql, &values).await?.iter().map(Stored::read).collect()
}

/// How many there are in all.
pub(crate) async fn count(inquiry: &Inquiry, dialogue: u32) -> Result<u32, Failure> {
    let count = inquiry.rows("SELECT COUNT(*) FROM places WHERE dialogue = $1", &[dialogue.into()]).await?;
    let total = count.first().map_or(Ok(0), |row| row.count(0))?;
    Ok(u32::try_from(total).unwrap_or(u32::MAX))
}

/// How many of those who are on no list States parties see.
pub(crate) async fn registered(inquiry: &Inquiry, dialogue: u32) -> Result<u32, Failure> {
    let sql = "SELECT COUNT(*) FROM places WHERE dialogue = $1 AND registered = 1";
    let count = inquiry.rows(sql, &[dialogue.into()]).await?;
    let total = count.first().map_or(Ok(0), |row| row.count(0))?;
    Ok(u32::try_from(total).unwrap_or(u32::MAX))
}

/// The applications of whoever letters reach here.
pub(crate) async fn own(inquiry: &Inquiry, contact: &str) -> Result<Vec<Stored>, Failure> {
    let sql = "SELECT application, version, payload, '' FROM applications WHERE contact = $1 ORDER BY application";
    inquiry.rows(sql, &[contact.into()]).await?.iter().map(Stored::read).collect()
}

/// One application.
pub(crate) async fn one(inquiry: &Inquiry, id: ApplicationId) -> Result<Option<Stored>, Failure> {
    let sql = "SELECT application, version, payload, '' FROM applications WHERE application = $1";
    inquiry.rows(sql, &[id.to_string().into()]).await?.first().map(Stored::read).transpose()
}
