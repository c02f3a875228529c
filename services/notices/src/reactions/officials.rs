//! What officials whom States named are told: that they were named, what became of their profile, what they have to do, and that they left.

use contracts::ContactId;
use contracts::notices::{AccountClosed, Purpose};
use contracts::registry::{
    DutyEnded, DutyGiven, DutyIn, PersonApproved, PersonLeft, PersonNamed, ProfileReturned, RegistryEvent,
};
use jiff::SignedDuration;
use journal::Deadline;
use runtime::{Config, Context, Failure};
use treaty::StateCode;
use treaty::dates::{days_after, start_of_day_vienna};

use super::Why;
use super::first_steps::{self, FIRST_STEPS};
use super::registry::name_of;
use crate::domain::{Contact, Profile, account};
use crate::letters::{Letter, Task};
use crate::officials::{self, Official};
use crate::{changes, links, queue};

/// What changed of somebody's duties is told in one letter.
pub(crate) const DUTIES: &str = "duties-changed";
/// Events of one note come together; after this time they have.
const TOGETHER: SignedDuration = SignedDuration::from_secs(20);

/// The name and address of somebody who left have been kept long enough.
pub(crate) const KEPT_LONG_ENOUGH: &str = "official-kept-long-enough";
/// For how many days after that, unless `OFFICIALS_KEPT_DAYS` says otherwise: as long as the registry keeps what notes say of them.
const KEPT_DAYS: u16 = 730;

/// What is useful to read for those who take part in reviews (guidelines, para. 8), as the Secretariat's page has it.
const READING: &str = "https://www.unodc.org/unodc/en/organized-crime/intro/review-mechanism-untoc/overview.html";

/// What happened to the people of a State.
pub(super) async fn tell(context: &mut Context<'_>, why: &Why, event: RegistryEvent) -> Result<(), Failure> {
    match event {
        RegistryEvent::PersonNamed(e) => named(context, why, &e).await,
        RegistryEvent::DutyGiven(DutyGiven { person, review, duty, .. }) => {
            changed(context, person, DutyIn { review, duty }, true).await
        }
        RegistryEvent::DutyEnded(DutyEnded { person, review, duty, .. }) => {
            changed(context, person, DutyIn { review, duty }, false).await
        }
        RegistryEvent::ProfileReturned(e) => returned(context, why, e).await,
        RegistryEvent::PersonApproved(e) => approved(context, why, e).await,
        RegistryEvent::ProfileSubmitted(e) => submitted(context, e.person).await,
        RegistryEvent::UndertakingGiven(e) => undertook(context, e.person).await,
        RegistryEvent::PersonLeft(e) => left(context, why, e).await,
        _ => Ok(()),
    }
}

/// Invites whoever was named, once for each naming, until the account was opened.
async fn named(context: &mut Context<'_>, why: &Why, event: &PersonNamed) -> Result<(), Failure> {
    let (contact, state) = (event.person, event.state);
    let purpose = Purpose::Official { state };
    // One address opens one account: whoever has another is named with a contact of their own.
    if links::last_purpose(context, contact).await?.is_some_and(|other| other != purpose) {
        return Err(account::of_another_kind().into());
    }
    let new = officials::name(context, contact, state).await?;
    let opened = *context.load::<Contact>(&contact.to_string()).await?.state == Contact::Confirmed;
    if opened && !new {
        return Ok(());
    }
    if !opened {
        let letter = links::letter_for(context, purpose).await?;
        links::replace(context, contact).await?;
        queue::write_to(context, contact, &why.to(contact), &letter).await?;
    }
    first_steps::told(context, contact).await
}

/// Keeps what changed, and tells it when all that came with it is known.
async fn changed(context: &mut Context<'_>, contact: ContactId, duty: DutyIn, given: bool) -> Result<(), Failure> {
    if Official::find(context, contact).await?.is_none() {
        return Ok(());
    }
    officials::change(context, contact, duty, given).await?;
    let due = context.now().saturating_add(TOGETHER).unwrap_or(context.now());
    let (key, payload) = (contact.to_string(), contact.to_string());
    context.arm(&Deadline { name: DUTIES.to_owned(), key, due, payload }).await
}

/// Tells what changed. Whoever is not approved yet hears it all when they are.
pub(crate) async fn tell_duties(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let context = &mut context;
    let contact = read(&deadline)?;
    let Some(official) = Official::find(context, contact).await? else { return Ok(()) };
    let (given, ended) = officials::take_news(context, contact).await?;
    if !official.approved || official.gone || (given.is_empty() && ended.is_empty()) {
        return Ok(());
    }
    let letter = Letter::DutiesChanged {
        given: tasks(context, &given).await?,
        ended: tasks(context, &ended).await?,
        page: links::page(context, "handover")?,
    };
    let reason = format!("duties/{contact}/{}", deadline.due.as_microsecond());
    queue::write_to(context, contact, &reason, &letter).await.map(drop)
}

async fn submitted(context: &mut Context<'_>, person: ContactId) -> Result<(), Failure> {
    officials::keep_profile(context, person, Profile::HandedIn).await?;
    first_steps::done(context, person).await
}

async fn undertook(context: &mut Context<'_>, person: ContactId) -> Result<(), Failure> {
    officials::undertake(context, person).await?;
    first_steps::done(context, person).await
}

async fn returned(context: &mut Context<'_>, why: &Why, event: ProfileReturned) -> Result<(), Failure> {
    officials::keep_profile(context, event.person, Profile::Returned).await?;
    let letter = Letter::ProfileReturned { page: links::page(context, "people/profile")? };
    queue::write_to(context, event.person, &why.to(event.person), &letter).await?;
    first_steps::told(context, event.person).await
}

async fn approved(context: &mut Context<'_>, why: &Why, event: PersonApproved) -> Result<(), Failure> {
    let PersonApproved { state, person, .. } = event;
    // What was changed since and is approved again opens nothing new.
    if officials::is_approved(context, person).await? {
        return Ok(());
    }
    officials::approve(context, person).await?;
    officials::take_news(context, person).await?;
    let duties = officials::duties(context, person).await?;
    let letter = Letter::Approved {
        state: (state, name_of(context, state).await?),
        duties: tasks(context, &duties).await?,
        page: links::page(context, "handover")?,
        reading: setting(&context.house().config, "READING_LIST_URL")?.unwrap_or_else(|| READING.to_owned()),
    };
    queue::write_to(context, person, &why.to(person), &letter).await?;
    first_steps::told(context, person).await
}

/// Closes the account of somebody who left, says so, and tells the successor what came to them.
async fn left(context: &mut Context<'_>, why: &Why, event: PersonLeft) -> Result<(), Failure> {
    let PersonLeft { state, person, successor, .. } = event;
    officials::let_leave(context, person).await?;
    context.disarm(DUTIES, &person.to_string()).await?;
    context.disarm(FIRST_STEPS, &person.to_string()).await?;
    close(context, person).await?;
    let letter = Letter::OfficialLeft { state: (state, name_of(context, state).await?) };
    queue::write_to(context, person, &why.to(person), &letter).await?;
    match successor {
        Some(successor) => hand_over(context, why, state, successor).await,
        None => Ok(()),
    }
}

/// No link opens the account any more, and no letter can: what waits with a link in it does not leave.
async fn close(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    let id = contact.to_string();
    let loaded = context.load::<Contact>(&id).await?;
    if matches!(*loaded.state, Contact::Unknown | Contact::Forgotten) {
        return Ok(());
    }
    links::close(context, contact).await?;
    queue::drop_doors(context, contact).await?;
    changes::forget(context, contact).await?;
    context.append::<Contact>(&id, loaded.version, vec![AccountClosed { contact }.into()]).await?;
    let days = kept_days(&context.house().config)?;
    let day = days_after(context.today(), days).map_err(Failure::broken)?;
    let due = start_of_day_vienna(day).map_err(Failure::broken)?.timestamp();
    context.arm(&Deadline { name: KEPT_LONG_ENOUGH.to_owned(), key: id.clone(), due, payload: id }).await
}

async fn hand_over(
    context: &mut Context<'_>,
    why: &Why,
    state: StateCode,
    successor: ContactId,
) -> Result<(), Failure> {
    let Some(official) = Official::find(context, successor).await? else { return Ok(()) };
    // Whoever is not approved yet hears of all duties when they are.
    if !official.approved {
        return Ok(());
    }
    let (given, _) = officials::take_news(context, successor).await?;
    context.disarm(DUTIES, &successor.to_string()).await?;
    let letter = Letter::HandedOver {
        state: (state, name_of(context, state).await?),
        duties: tasks(context, &given).await?,
        page: links::page(context, "handover")?,
    };
    queue::write_to(context, successor, &why.to(successor), &letter).await.map(drop)
}

/// The day has come: whoever left is forgotten.
pub(crate) async fn forget(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    crate::endpoints::contacts::erase(&mut context, read(&deadline)?).await.map(drop)
}

async fn tasks(context: &mut Context<'_>, duties: &[DutyIn]) -> Result<Vec<Task>, Failure> {
    let mut tasks = Vec::with_capacity(duties.len());
    for DutyIn { review, duty } in duties {
        tasks.push(Task { duty: *duty, review: (*review, name_of(context, *review).await?) });
    }
    Ok(tasks)
}

fn setting(config: &Config, name: &str) -> Result<Option<String>, Failure> {
    config.get(name).map_err(Failure::broken)
}

fn kept_days(config: &Config) -> Result<u16, Failure> {
    config.number("OFFICIALS_KEPT_DAYS", KEPT_DAYS, &(1..=3_650), "a number from 1 to 3650").map_err(Failure::broken)
}

fn read(deadline: &Deadline) -> Result<ContactId, Failure> {
    deadline.payload.parse().map_err(Failure::broken)
}
