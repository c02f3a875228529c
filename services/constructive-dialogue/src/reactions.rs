//! What happens here when something happened elsewhere.

use contracts::notices::NoticesEvent;
use contracts::registry::RegistryEvent;
use jiff::SignedDuration;
use journal::{Deadline, Learnt as _};
use participation::People;
use runtime::{Arrived, Context, Failure};

use crate::deadlines;
use crate::domain::{Application, Parties};
use crate::views;

/// Keeps what the registry says of States and of their people.
pub(crate) async fn learn(mut context: Context<'_>, (event, arrived): (RegistryEvent, Arrived)) -> Result<(), Failure> {
    if Parties::matters(&event) || People::matters(&event) { context.keep_learnt(&arrived).await } else { Ok(()) }
}

/// An address that was confirmed is so for every application of its contact: from then on they can be on a list.
pub(crate) async fn confirm(mut context: Context<'_>, (event, _): (NoticesEvent, Arrived)) -> Result<(), Failure> {
    let NoticesEvent::ContactConfirmed(confirmed) = event else { return Ok(()) };
    let contact = confirmed.contact.to_string();
    let sql = "INSERT INTO confirmed (contact) VALUES ($1) ON CONFLICT (contact) DO NOTHING";
    context.execute(sql, &[contact.as_str().into()]).await?;
    confirm_all(&mut context, &contact).await?;
    let due = context.now().saturating_add(LONGEST_DECISION).unwrap_or(context.now());
    context.arm(&Deadline { name: deadlines::CONFIRMED.to_owned(), key: contact.clone(), due, payload: contact }).await
}

/// No request is decided on so long after it was asked whether its address is confirmed: statements of who asks do not hold that long.
const LONGEST_DECISION: SignedDuration = SignedDuration::from_mins(5);

/// Looks again for applications that were not there when their address was confirmed, and had asked before.
pub(crate) async fn confirm_again(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    confirm_all(&mut context, &deadline.payload).await
}

async fn confirm_all(context: &mut Context<'_>, contact: &str) -> Result<(), Failure> {
    let sql = "SELECT application FROM applications WHERE contact = $1";
    for row in context.rows(sql, &[contact.into()]).await? {
        let id = row.text(0)?;
        let loaded = context.load::<Application>(&id).await?;
        let events = crate::domain::confirm_address(&loaded.state)?;
        if !events.is_empty() {
            context.append::<Application>(&id, loaded.version, events).await?;
            views::keep(context, &id).await?;
        }
    }
    Ok(())
}
