//! From the bus to the domain and back.

pub(crate) mod applications;
pub(crate) mod dialogues;
pub(crate) mod holding;
pub(crate) mod lists;
pub(crate) mod objections;
pub(crate) mod queries;
pub(crate) mod summaries;

use access::Asker;
use contracts::{ApplicationId, Notice, Recorded};
use runtime::{Context, Failure};

use crate::domain::{Application, Decided, Dialogue};
use crate::views::{self, Sight};

/// Records what is decided about a dialogue; of chairs, only its own may decide anything (para. 53 (a)).
pub(crate) async fn about_dialogue(
    context: &mut Context<'_>,
    number: u32,
    decide: impl FnOnce(&Dialogue) -> Decided + Send,
) -> Result<Recorded, Failure> {
    let asker = context.asker().clone();
    let decide = |dialogue: &Dialogue| must_be_its_chair(&asker, dialogue).and_then(|()| decide(dialogue));
    let version = context.decide::<Dialogue>(&number.to_string(), decide).await?;
    Ok(Recorded { version, number: Some(number), warnings: Vec::new() })
}

/// Refuses a chair what is about a dialogue that another one chairs.
pub(crate) fn must_be_its_chair(asker: &Asker, dialogue: &Dialogue) -> Result<(), Notice> {
    match asker {
        Asker::Chair { account } => dialogue.must_be_chaired_by(account),
        _ => Ok(()),
    }
}

/// Records what is decided about an application for a dialogue, and keeps it as it stands then.
pub(crate) async fn about_application(
    context: &mut Context<'_>,
    application: ApplicationId,
    decide: impl FnOnce(&Application) -> Decided + Send,
) -> Result<Recorded, Failure> {
    let id = application.to_string();
    let version = match views::sight_in(context).await? {
        // It is shown no version: neither a conflict nor the answer may tell it of what others did.
        sight @ Sight::Mission(_) => sight.version(without_version(context, &id, decide).await?),
        _ => context.decide::<Application>(&id, decide).await?,
    };
    views::keep(context, &id).await?;
    Ok(Recorded { version, number: None, warnings: Vec::new() })
}

/// Decides on an application as it is, whatever version the wish names.
async fn without_version(
    context: &mut Context<'_>,
    id: &str,
    decide: impl FnOnce(&Application) -> Decided + Send,
) -> Result<u64, Failure> {
    let loaded = context.load::<Application>(id).await?;
    let events = decide(&loaded.state)?;
    context.append::<Application>(id, loaded.version, events).await
}

/// Refuses an applicant what is not its own: as if it did not exist.
pub(crate) async fn must_be_own(context: &mut Context<'_>, application: ApplicationId) -> Result<(), Failure> {
    let Asker::Applicant { contact } = context.asker().clone() else { return Ok(()) };
    let loaded = context.load::<Application>(&application.to_string()).await?;
    let own = loaded.state.received.as_ref().is_some_and(|received| received.contact.to_string() == contact);
    if own { Ok(()) } else { Err(unknown_application().into()) }
}

/// That there is no such application, or none that the asker may see.
pub(crate) fn unknown_application() -> Notice {
    Notice::plain("unknown-application", "There is no such application.")
}
