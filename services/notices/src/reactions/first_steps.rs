//! Whom a State named has to open the account, hand in a profile, and undertake to keep confidential what reviews hold (para. 37); until
//! then the permanent mission acts (para. 18). As long as something of it is theirs to do they are reminded.

use contracts::ContactId;
use contracts::registry::{Duty, DutyIn};
use journal::Deadline;
use runtime::{Context, Failure};
use treaty::dates::days_after;

use super::registry::name_of;
use super::reminders::morning;
use crate::domain::{Contact, FirstSteps, Profile};
use crate::letters::{Account, Letter};
use crate::officials::{self, Official};
use crate::{links, moves, queue};

/// The next reminder of the first steps; one for each official.
pub(crate) const FIRST_STEPS: &str = "first-steps";

/// Where they are done.
const PAGE: &str = "people/profile";

/// Arms the next reminder, so many days after what was told just now; with nothing to do there is none.
pub(super) async fn told(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let key = contact.to_string();
    if to_do(context, contact).await?.is_none() {
        return context.disarm(FIRST_STEPS, &key).await;
    }
    let every = moves::reminder_days(&context.house().config).map_err(Failure::Broken)?.every();
    let due = morning(days_after(context.today(), every).map_err(Failure::broken)?)?;
    context.arm(&Deadline { name: FIRST_STEPS.to_owned(), key, due, payload: String::new() }).await
}

/// Takes the next reminder back where nothing is theirs to do any more; where something is, it goes when it would have.
pub(super) async fn done(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    match to_do(context, contact).await? {
        Some(_) => Ok(()),
        None => context.disarm(FIRST_STEPS, &contact.to_string()).await,
    }
}

async fn to_do(context: &mut Context<'_>, contact: ContactId) -> Result<Option<FirstSteps>, Failure> {
    Ok(Official::find(context, contact).await?.and_then(Official::first_steps))
}

/// The morning has come: whoever can be reached, has a duty and something to do is told what. Whoever cannot be reached now, or has no
/// duty, is looked at again after the same time: another address or duty may have come by then.
pub(crate) async fn remind(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let context = &mut context;
    let contact = deadline.key.parse().map_err(Failure::broken)?;
    let Some(official) = Official::find(context, contact).await? else { return Ok(()) };
    let known = *context.load::<Contact>(&deadline.key).await?.state;
    let Some(steps) = official.first_steps().filter(|_| known != Contact::Forgotten) else { return Ok(()) };
    let duties = officials::duties(context, contact).await?;
    if !duties.is_empty() && matches!(known, Contact::Unconfirmed | Contact::Confirmed) {
        let letter = letter(context, official, steps, known, &duties).await?;
        if letter.opens().is_some() {
            links::replace(context, contact).await?;
        }
        let reason = format!("first-steps/{contact}/{}", deadline.due.as_second());
        queue::write_to(context, contact, &reason, &letter).await?;
    }
    told(context, contact).await
}

/// Whoever has not opened the account is invited once more; whoever handed in a profile or gave the undertaking has opened it, whatever
/// became of the address since.
async fn letter(
    context: &mut Context<'_>,
    official: Official,
    steps: FirstSteps,
    known: Contact,
    duties: &[DutyIn],
) -> Result<Letter, Failure> {
    let (state, name) = (official.state, name_of(context, official.state).await?);
    let focal_point = duties.iter().any(|one| one.duty == Duty::FocalPoint);
    if known == Contact::Unconfirmed && steps == (FirstSteps { profile: Profile::Due, undertaking: true }) {
        return Ok(Letter::InvitedAgain { account: Account::Official { state, name }, focal_point });
    }
    let page = links::page(context, PAGE)?;
    Ok(Letter::FirstSteps { state: (state, name), steps, focal_point, page })
}
