//! What is learnt from others: from the registry, who is party to the Convention and in which regional group; from the notices, whose
//! address is confirmed.

use contracts::EventSet as _;
use contracts::notices::NoticesEvent;
use contracts::registry::RegistryEvent;
use journal::Row;
use runtime::{Arrived, Context, Failure, Inquiry};
use treaty::Instrument;

use crate::domain::{Application, Parties};
use crate::views;

/// Keeps an event of the registry that matters here.
pub(crate) async fn remember(
    mut context: Context<'_>,
    (event, arrived): (RegistryEvent, Arrived),
) -> Result<(), Failure> {
    if !matters(&event) {
        return Ok(());
    }
    let sql = "INSERT INTO registry_events (position, name, version, payload) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (position) DO NOTHING";
    let (name, version) = arrived.name;
    context.execute(sql, &[arrived.position.into(), name.into(), version.into(), arrived.payload.into()]).await?;
    Ok(())
}

/// An address that was confirmed is so for every application of its contact: from then on they can be on a list.
pub(crate) async fn confirm(mut context: Context<'_>, (event, _): (NoticesEvent, Arrived)) -> Result<(), Failure> {
    let NoticesEvent::ContactConfirmed(confirmed) = event else { return Ok(()) };
    let contact = confirmed.contact.to_string();
    let sql = "INSERT INTO confirmed (contact) VALUES ($1) ON CONFLICT (contact) DO NOTHING";
    context.execute(sql, &[contact.as_str().into()]).await?;
    let sql = "SELECT application FROM applications WHERE contact = $1";
    for row in context.rows(sql, &[contact.into()]).await? {
        let id = row.text(0)?;
        let loaded = context.load::<Application>(&id).await?;
        let events = crate::domain::confirm_address(&loaded.state)?;
        context.append::<Application>(&id, loaded.version, events).await?;
        views::keep(&mut context, &id).await?;
    }
    Ok(())
}

fn matters(event: &RegistryEvent) -> bool {
    use RegistryEvent as E;
    match event {
        E::StateRecorded(_) | E::ParticularsChanged(_) | E::EntryStruck(_) => true,
        E::DepositRecorded(e) => e.instrument == Instrument::Untoc,
        E::DepositCorrected(e) => e.instrument == Instrument::Untoc,
        E::DenunciationRecorded(e) => e.instrument == Instrument::Untoc,
        E::DenunciationWithdrawn(e) => e.instrument == Instrument::Untoc,
        _ => false,
    }
}

const ALL: &str = "SELECT name, version, payload FROM registry_events ORDER BY position";

/// What is known of the States, for a decision.
pub(crate) async fn known_to(context: &mut Context<'_>) -> Result<Parties, Failure> {
    fold(&context.rows(ALL, &[]).await?)
}

/// What is known of the States, for an answer.
pub(crate) async fn known_by(inquiry: &Inquiry) -> Result<Parties, Failure> {
    fold(&inquiry.rows(ALL, &[]).await?)
}

fn fold(rows: &[Row]) -> Result<Parties, Failure> {
    let broken = |fault: &dyn std::fmt::Display| Failure::Broken(format!("an event of the registry: {fault}"));
    let mut parties = Parties::default();
    for row in rows {
        let (name, version, payload) = (row.text(0)?, row.count(1)?, row.text(2)?);
        let payload = serde_json::from_str(&payload).map_err(|fault| broken(&fault))?;
        let version = u32::try_from(version).unwrap_or(u32::MAX);
        if let Some(event) = RegistryEvent::from_value(&name, version, payload).map_err(|fault| broken(&fault))? {
            parties.follow(&event);
        }
    }
    Ok(parties)
}
