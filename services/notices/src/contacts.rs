//! The table of contacts: who they are.

use contracts::ContactId;
use contracts::notices::Contact;
use journal::{Column, Row, Table};
use runtime::{Context, Failure, Inquiry};
use treaty::Language;

use crate::domain::{Card, folded};

/// The columns that [`card`] expects.
macro_rules! select_contacts {
    ($rest:literal) => {
        concat!("SELECT contact, address, name, language, time_zone, confirmed, bounced FROM contacts ", $rest)
    };
}

/// Who a contact is; none where it is not known, or was forgotten.
pub(crate) async fn find(context: &mut Context<'_>, contact: ContactId) -> Result<Option<Card>, Failure> {
    let rows = context.rows(select_contacts!("WHERE contact = $1"), &[contact.to_string().into()]).await?;
    rows.first().map(card).transpose()
}

/// Whoever was sent a link to this address, accounts first and then the latest, at most so many: whoever begins applications with the
/// address of a mission does not keep it from its own link.
pub(crate) async fn reached_at(context: &mut Context<'_>, address: &str, most: u32) -> Result<Vec<ContactId>, Failure> {
    let sql = select_contacts!(
        "WHERE folded = $1 AND bounced = 0 AND EXISTS \
         (SELECT 1 FROM links WHERE links.contact = contacts.contact) \
         ORDER BY CASE WHEN EXISTS (SELECT 1 FROM links WHERE links.contact = contacts.contact \
         AND links.kind <> 'application') THEN 0 ELSE 1 END, contact DESC LIMIT $2"
    );
    context.rows(sql, &[folded(address).into(), most.into()]).await?.iter().map(id).collect()
}

/// Keeps who a contact is. Another address is unconfirmed, and has refused nothing yet.
pub(crate) async fn keep(
    context: &mut Context<'_>,
    contact: ContactId,
    card: &Card,
    new_address: bool,
) -> Result<(), Failure> {
    let sql = "INSERT INTO contacts (contact, address, folded, name, language, time_zone, confirmed, bounced) \
               VALUES ($1, $2, $3, $4, $5, $6, 0, 0) ON CONFLICT (contact) DO UPDATE SET \
               address = excluded.address, folded = excluded.folded, name = excluded.name, \
               language = excluded.language, time_zone = excluded.time_zone, \
               confirmed = CASE WHEN $7 = 1 THEN 0 ELSE contacts.confirmed END, \
               bounced = CASE WHEN $7 = 1 THEN 0 ELSE contacts.bounced END";
    let values = [
        contact.to_string().into(),
        card.address.as_str().into(),
        folded(&card.address).into(),
        card.name.as_str().into(),
        card.language.code().into(),
        card.time_zone.clone().into(),
        new_address.into(),
    ];
    context.execute(sql, &values).await?;
    Ok(())
}

static CONTACTS: Table = Table {
    name: "contacts",
    columns: &[
        Column::Text("contact"),
        Column::Text("address"),
        Column::Text("folded"),
        Column::Text("name"),
        Column::Text("language"),
        Column::Text("time_zone"),
        Column::Int("confirmed"),
        Column::Int("bounced"),
    ],
    key: 1,
    otherwise: "",
};

/// Keeps who a contact is that nobody has named before.
pub(crate) async fn put(context: &mut Context<'_>, contact: ContactId, card: &Card) -> Result<(), Failure> {
    let row = vec![
        contact.to_string().into(),
        card.address.as_str().into(),
        folded(&card.address).into(),
        card.name.as_str().into(),
        card.language.code().into(),
        card.time_zone.clone().into(),
        false.into(),
        false.into(),
    ];
    context.put(&CONTACTS, row).await
}

/// Marks its address as one that letters reach.
pub(crate) async fn confirm(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    context.execute("UPDATE contacts SET confirmed = 1 WHERE contact = $1", &[contact.to_string().into()]).await?;
    Ok(())
}

/// Erases who it is.
pub(crate) async fn erase(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let id = contact.to_string();
    let requests = "DELETE FROM link_requests WHERE address IN (SELECT folded FROM contacts WHERE contact = $1)";
    context.execute(requests, &[id.clone().into()]).await?;
    context.execute("DELETE FROM copies WHERE contact = $1", &[id.clone().into()]).await?;
    context.execute("DELETE FROM contacts WHERE contact = $1", &[id.into()]).await?;
    Ok(())
}

/// Keeps whether a mission's account receives copies of what the focal points of its State are told, and says whether that is new.
pub(crate) async fn keep_copies(context: &mut Context<'_>, contact: ContactId, copies: bool) -> Result<bool, Failure> {
    let sql = if copies {
        "INSERT INTO copies (contact) VALUES ($1) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM copies WHERE contact = $1"
    };
    Ok(context.execute(sql, &[contact.to_string().into()]).await? > 0)
}

/// Whether it receives them.
pub(crate) async fn told_copies(inquiry: &Inquiry, contact: ContactId) -> Result<bool, Failure> {
    let sql = "SELECT contact FROM copies WHERE contact = $1";
    Ok(!inquiry.rows(sql, &[contact.to_string().into()]).await?.is_empty())
}

/// A contact as it is told to whom it may be told.
pub(crate) async fn told(inquiry: &Inquiry, contact: ContactId) -> Result<Option<Contact>, Failure> {
    let rows = inquiry.rows(select_contacts!("WHERE contact = $1"), &[contact.to_string().into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let Card { address, name, language, time_zone } = card(row)?;
    let (confirmed, bounced) = (row.int(5)? == 1, row.int(6)? == 1);
    Ok(Some(Contact { contact, address, name, language, time_zone, confirmed, bounced }))
}

fn id(row: &Row) -> Result<ContactId, Failure> {
    row.text(0)?.parse().map_err(|_| Failure::Broken("a contact whose identifier is none".to_owned()))
}

fn card(row: &Row) -> Result<Card, Failure> {
    let (address, name, time_zone) = (row.text(1)?, row.text(2)?, row.optional_text(4)?);
    Ok(Card { address, name, language: language(&row.text(3)?), time_zone })
}

/// The language of this code; English where it is none.
pub(crate) fn language(code: &str) -> Language {
    Language::ALL.into_iter().find(|one| one.code() == code).unwrap_or(Language::English)
}
