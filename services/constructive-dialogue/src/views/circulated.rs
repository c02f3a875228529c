//! Lists as they went out: written once, with the record of the circulation and in the same transaction, and told as they were.

use contracts::ApplicationId;
use contracts::constructive_dialogue::{Circulation, ConstructiveDialogueEvent, ListHead, Listed, StakeholderKind};
use journal::{Aggregate as _, Column, Row, Table, Value};
use runtime::{Context, Failure, Inquiry};

use crate::domain::{self, Application, Dialogue, sort_key};

static CIRCULATIONS: Table = Table {
    name: "circulations",
    columns: &[
        Column::Int("dialogue"),
        Column::Text("list"),
        Column::Int("circulation"),
        Column::Text("title"),
        Column::Text("held_on"),
        Column::Text("place"),
        Column::Text("objections_by"),
    ],
    key: 3,
    otherwise: "",
};

static CIRCULATED: Table = Table {
    name: "circulated",
    columns: &[
        Column::Int("dialogue"),
        Column::Text("list"),
        Column::Int("circulation"),
        Column::Text("application"),
        Column::Text("name"),
        Column::Text("kind"),
        Column::Text("country"),
        Column::Text("website"),
        Column::Text("ecosoc_status"),
    ],
    key: 4,
    otherwise: "",
};

/// A list as it went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WentOut {
    /// What stood at its head.
    pub(crate) head: ListHead,
    /// Who stood on it, by name.
    pub(crate) organizations: Vec<Listed>,
}

/// Keeps a list as it goes out.
pub(crate) async fn keep_circulated(
    context: &mut Context<'_>,
    dialogue: u32,
    made: &Circulation,
    went_out: WentOut,
) -> Result<(), Failure> {
    let key = || -> Vec<Value> { vec![dialogue.into(), made.list.code().into(), made.circulation.into()] };
    let WentOut { head, organizations } = went_out;
    let (on, by) = (head.on.to_string(), head.objections_by.to_string());
    let mut row = key();
    row.extend([head.title.into(), on.into(), head.place.into(), by.into()]);
    context.put(&CIRCULATIONS, row).await?;
    for one in organizations {
        let mut row = key();
        row.extend([one.application.to_string().into(), one.name.into(), one.kind.code().into()]);
        row.extend([one.country.to_string().into(), one.website.into(), one.ecosoc_status.into()]);
        context.put(&CIRCULATED, row).await?;
    }
    Ok(())
}

/// A list as it went out in a circulation. One that went out before such lists were kept is told from the record.
pub(crate) async fn went_out(inquiry: &Inquiry, dialogue: u32, made: &Circulation) -> Result<WentOut, Failure> {
    let key = [dialogue.into(), made.list.code().into(), made.circulation.into()];
    let sql = "SELECT title, held_on, place, objections_by FROM circulations \
               WHERE dialogue = $1 AND list = $2 AND circulation = $3";
    let rows = inquiry.rows(sql, &key).await?;
    let Some(head) = rows.first() else { return from_record(inquiry, dialogue, made).await };
    let head = read_head(head)?;
    let sql = "SELECT application, name, kind, country, website, ecosoc_status FROM circulated \
               WHERE dialogue = $1 AND list = $2 AND circulation = $3";
    let organizations = inquiry.rows(sql, &key).await?.iter().map(read_listed).collect::<Result<_, _>>()?;
    Ok(WentOut { head, organizations: by_name(organizations) })
}

fn read_head(row: &Row) -> Result<ListHead, Failure> {
    let (title, place) = (row.text(0)?, row.text(2)?);
    let (on, objections_by) = (row.text(1)?.parse(), row.text(3)?.parse());
    let on = on.map_err(|_| unreadable())?;
    Ok(ListHead { title, on, place, objections_by: objections_by.map_err(|_| unreadable())? })
}

fn read_listed(row: &Row) -> Result<Listed, Failure> {
    let code = row.text(2)?;
    Ok(Listed {
        application: row.text(0)?.parse().map_err(|_| unreadable())?,
        name: row.text(1)?,
        kind: StakeholderKind::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(unreadable)?,
        country: row.text(3)?.parse().map_err(|_| unreadable())?,
        website: row.optional_text(4)?,
        ecosoc_status: row.optional_text(5)?,
        standing: None,
        since_last: None,
    })
}

fn unreadable() -> Failure {
    Failure::Broken("a list that was circulated cannot be read".to_owned())
}

/// By name, as a list of those who would be on it now is.
fn by_name(mut organizations: Vec<Listed>) -> Vec<Listed> {
    organizations.sort_by_cached_key(|one| (sort_key(&one.name), one.application));
    organizations
}

/// The same from the record: the dialogue and each application as they were when the list went out.
async fn from_record(inquiry: &Inquiry, number: u32, made: &Circulation) -> Result<WentOut, Failure> {
    let mut dialogue = Dialogue::default();
    for entry in inquiry.journal.history::<Dialogue>(&number.to_string()).await? {
        let Some(event) = entry.event::<ConstructiveDialogueEvent>()? else { continue };
        dialogue.evolve(&event, entry.recorded_at);
        let ConstructiveDialogueEvent::ListCirculated(event) = event else { continue };
        if dialogue.circulation(made.list) != Some(made) {
            continue;
        }
        let head = domain::list_head(&dialogue, made.list, &event.applications, made.on.0).ok_or_else(unreadable)?;
        let head = ListHead { objections_by: event.objections_by, ..head };
        let mut organizations = Vec::new();
        for application in event.applications {
            organizations.extend(as_it_was(inquiry, application, entry.position).await?);
        }
        return Ok(WentOut { head, organizations: by_name(organizations) });
    }
    Err(unreadable())
}

/// How an application stood on a list when this position of the journal was written.
async fn as_it_was(inquiry: &Inquiry, id: ApplicationId, position: u64) -> Result<Option<Listed>, Failure> {
    let mut application = Application::default();
    for entry in inquiry.journal.history::<Application>(&id.to_string()).await? {
        if entry.position > position {
            break;
        }
        if let Some(event) = entry.event::<ConstructiveDialogueEvent>()? {
            application.evolve(&event, entry.recorded_at);
        }
    }
    Ok(application.received.as_ref().map(domain::listed))
}
