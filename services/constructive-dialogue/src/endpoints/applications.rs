//! Applications, and what their authors do with them.

use std::collections::BTreeSet;

use access::Asker;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use contracts::constructive_dialogue::{
    AllowPublication, Apply, ChangeApplication, ChooseDialogue, ConfirmAddress, ConstructiveDialogueEvent,
    DecideComments, EraseComments, EraseParticulars, Receipt, ReportActivity, SendComments, SendCommentsFile,
    SettleKind, WithdrawAttendance,
};
use contracts::{ApplicationId, ContactId, Notice, Recorded};
use journal::{Aggregate as _, Column, Table};
use runtime::{Context, Failure, Preparation};

use super::{about_application, must_be_its_chair, must_be_own, unknown_application};
use crate::domain::{self, Application, Arrival, Dialogue};
use crate::private::{self, Sealed, keep_particulars, seal};
use crate::{deadlines, receipts, views};

static COMMENTS: Table = Table {
    name: "comments",
    columns: &[
        Column::Text("application"),
        Column::Int("dialogue"),
        Column::Int("comments"),
        Column::Text("text"),
        Column::Text("salt"),
        Column::Text("pdf"),
        Column::Int("pdf_bytes"),
    ],
    key: 3,
    otherwise: "",
};

/// Whether the address of whoever applies is confirmed. Asked before the decision: what is confirmed between the two is found again by
/// [`crate::reactions`].
pub(crate) async fn is_confirmed(inquiry: Preparation, _: Apply) -> Result<bool, Failure> {
    let Asker::Applicant { contact } = inquiry.asker() else {
        // The Secretariat has it from the organization itself.
        return Ok(true);
    };
    let sql = "SELECT 1 FROM confirmed WHERE contact = $1";
    Ok(!inquiry.rows(sql, &[contact.as_str().into()]).await?.is_empty())
}

/// Takes an application: what counts is when the request reached the portal. It asks the database nothing, so that those who arrive
/// together are committed together.
pub(crate) async fn apply(mut context: Context<'_>, (command, confirmed): (Apply, bool)) -> Result<Receipt, Failure> {
    let particulars = seal(&context, &command.particulars)?;
    let arrival = arrival(&context, particulars.digest.clone(), confirmed)?;
    let mut dialogues = Vec::new();
    // Whoever names one twice applies for it once.
    for number in &command.dialogues.iter().copied().collect::<BTreeSet<u32>>() {
        dialogues.push((*number, context.load::<Dialogue>(&number.to_string()).await?.state));
    }
    let chosen: Vec<(u32, &Dialogue)> = dialogues.iter().map(|(number, dialogue)| (*number, &**dialogue)).collect();
    let (mut events, mut warnings) = domain::apply(&chosen, &command, &arrival)?;
    let comments = comments(&context, &command, &chosen, &arrival, (&mut events, &mut warnings))?;
    let received = events.iter().find_map(|event| match event {
        ConstructiveDialogueEvent::ApplicationReceived(received) => Some(received),
        _ => None,
    });
    let says = received.map(receipts::of).ok_or_else(|| Failure::Broken("nothing was received".to_owned()))?;
    let application = after(&events, &context);
    let id = arrival.application.to_string();
    let version = context.begin::<Application>(&id, events).await?;
    views::keep_as(&mut context, &id, version, &application).await?;
    keep_particulars(&mut context, arrival.application, particulars).await?;
    for (dialogue, sealed) in comments {
        keep_comments(&mut context, arrival.application, (dialogue, 1), sealed, None).await?;
    }
    let signed = receipts::signed(&says, &context.house().keys.journal)?;
    let (application, received_at, dialogues) = (says.application, says.received_at, says.dialogues);
    Ok(Receipt { application, received_at, dialogues, warnings, signed })
}

/// Whose request it is. An application that the Secretariat takes for somebody reaches nobody by a link of its own.
fn arrival(context: &Context<'_>, digest: String, confirmed: bool) -> Result<Arrival, Failure> {
    let unix_ms = u64::try_from(context.now().as_millisecond()).unwrap_or_default();
    let (contact, by_secretariat) = match context.asker() {
        Asker::Applicant { contact } => {
            (contact.parse().map_err(|_| Failure::Broken("who applies cannot be read".to_owned()))?, false)
        }
        _ => (ContactId::new(unix_ms, context.random()?), true),
    };
    let application = ApplicationId::new(unix_ms, context.random()?);
    Ok(Arrival { application, contact, at: context.arrived(), digest, confirmed, by_secretariat })
}

/// The application after these events.
fn after(events: &[ConstructiveDialogueEvent], context: &Context<'_>) -> Application {
    let mut application = Application::default();
    for event in events {
        application.evolve(event, context.now());
    }
    application
}

/// Takes the comments that came with an application, for each of its dialogues. Where they are too long, the application is received
/// without them: nobody is shut out for a long text, and shorter ones can follow.
fn comments(
    context: &Context<'_>,
    command: &Apply,
    dialogues: &[(u32, &Dialogue)],
    arrival: &Arrival,
    (events, warnings): (&mut Vec<ConstructiveDialogueEvent>, &mut Vec<Notice>),
) -> Result<Vec<(u32, Sealed)>, Failure> {
    let Some(text) = command.comments.as_deref().filter(|text| !text.trim().is_empty()) else { return Ok(Vec::new()) };
    let application = after(events, context);
    let mut kept = Vec::new();
    for (number, dialogue) in dialogues.iter().filter(|(number, _)| application.places.contains_key(number)) {
        if let Some(not_taken) = domain::comments_not_taken(dialogue, text) {
            warnings.push(not_taken);
            continue;
        }
        let sealed = seal(context, &text)?;
        let digest = sealed.digest.clone();
        events.extend(domain::send_comments(&application, dialogue, *number, text, arrival.at, digest)?);
        kept.push((*number, Sealed { text: text.to_owned(), ..sealed }));
    }
    Ok(kept)
}

/// A file as the wish has it, in base64url, and how many bytes it has.
type Pdf = (String, i64);

async fn keep_comments(
    context: &mut Context<'_>,
    application: ApplicationId,
    (dialogue, number): (u32, u32),
    sealed: Sealed,
    pdf: Option<Pdf>,
) -> Result<(), Failure> {
    let id = application.to_string();
    let (pdf, bytes) = pdf.unzip();
    let (text, salt) = (sealed.text.into(), sealed.salt.into());
    let row = vec![id.into(), dialogue.into(), number.into(), text, salt, pdf.into(), bytes.into()];
    context.put(&COMMENTS, row).await
}

pub(crate) async fn change(mut context: Context<'_>, command: ChangeApplication) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    must_be_kept(&mut context, command.application).await?;
    let sealed = seal(&context, &command.particulars)?;
    let digest = sealed.digest.clone();
    let circulated = was_circulated(&mut context, command.application).await?;
    let fixed = circulated && matches!(context.asker(), Asker::Applicant { .. });
    let mut warnings = Vec::new();
    let decide = |application: &Application| {
        let before = application.received.as_ref().map(|received| &received.stakeholder);
        if circulated && before.is_some_and(|before| domain::changes_list(before, &command.stakeholder)) {
            warnings.push(domain::changed_after_list(command.stakeholder.kind));
        }
        domain::change(application, &command, fixed, digest)
    };
    let recorded = about_application(&mut context, command.application, decide).await?;
    keep_particulars(&mut context, command.application, sealed).await?;
    Ok(Recorded { warnings, ..recorded })
}

/// Refuses what would be kept longer than is said: the day on which persons are forgotten is over for each of its dialogues.
async fn must_be_kept(context: &mut Context<'_>, application: ApplicationId) -> Result<(), Failure> {
    let loaded = context.load::<Application>(&application.to_string()).await?.state;
    if loaded.received.is_none() || deadlines::is_needed(context, &loaded).await? {
        return Ok(());
    }
    let sentence = "The dialogues of this application are over, and what it said of persons is not kept any more.";
    Err(Notice::plain("persons-not-kept", sentence).into())
}

/// Whether States parties have seen the application on a list.
async fn was_circulated(context: &mut Context<'_>, application: ApplicationId) -> Result<bool, Failure> {
    let places = context.load::<Application>(&application.to_string()).await?.state.places.clone();
    for number in places.keys() {
        if context.load::<Dialogue>(&number.to_string()).await?.state.was_circulated(application) {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(crate) async fn choose(mut context: Context<'_>, command: ChooseDialogue) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    let dialogue = context.load::<Dialogue>(&command.dialogue.to_string()).await?.state;
    let arrived = context.arrived();
    let decide = |application: &Application| domain::add(application, &dialogue, command.dialogue, arrived);
    about_application(&mut context, command.application, decide).await
}

pub(crate) async fn confirm_address(mut context: Context<'_>, command: ConfirmAddress) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    about_application(&mut context, command.application, domain::confirm_address).await
}

pub(crate) async fn withdraw(mut context: Context<'_>, command: WithdrawAttendance) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    let dialogue = context.load::<Dialogue>(&command.dialogue.to_string()).await?.state;
    let decide = |application: &Application| domain::withdraw(application, &dialogue, command.dialogue);
    about_application(&mut context, command.application, decide).await
}

pub(crate) async fn send_comments(mut context: Context<'_>, command: SendComments) -> Result<Recorded, Failure> {
    let (dialogue, arrived) = (command.dialogue, context.arrived());
    let sealed = Sealed { text: command.text.clone(), ..seal(&context, &command.text)? };
    let digest = sealed.digest.clone();
    let decide =
        |of: &Application, held: &Dialogue| domain::send_comments(of, held, dialogue, &command.text, arrived, digest);
    sent(&mut context, (command.application, dialogue), (sealed, None), decide).await
}

pub(crate) async fn send_comments_file(
    mut context: Context<'_>,
    command: SendCommentsFile,
) -> Result<Recorded, Failure> {
    let (dialogue, arrived) = (command.dialogue, context.arrived());
    let not_a_pdf = |_| Notice::plain("not-a-pdf", "This file is no PDF: it does not begin as one.");
    let file = BASE64.decode(&command.pdf).map_err(not_a_pdf)?;
    let sealed = Sealed { text: String::new(), ..seal(&context, &command.pdf)? };
    let digest = sealed.digest.clone();
    let pdf = (command.pdf, i64::try_from(file.len()).unwrap_or(i64::MAX));
    let decide =
        |of: &Application, held: &Dialogue| domain::send_comments_file(of, held, dialogue, &file, arrived, digest);
    sent(&mut context, (command.application, dialogue), (sealed, Some(pdf)), decide).await
}

/// Comments on an application, by its author: decided, and kept under the number that they have in its dialogue.
async fn sent(
    context: &mut Context<'_>,
    (application, dialogue): (ApplicationId, u32),
    (sealed, pdf): (Sealed, Option<Pdf>),
    decide: impl FnOnce(&Application, &Dialogue) -> domain::Decided + Send,
) -> Result<Recorded, Failure> {
    must_be_own(context, application).await?;
    let held = context.load::<Dialogue>(&dialogue.to_string()).await?.state;
    let mut number = 0;
    let decide = |of: &Application| {
        number = of.places.get(&dialogue).map_or(0, |place| place.comments.len()) + 1;
        decide(of, &held)
    };
    let recorded = about_application(context, application, decide).await?;
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    keep_comments(context, application, (dialogue, number), sealed, pdf).await?;
    Ok(Recorded { number: Some(number), ..recorded })
}

pub(crate) async fn decide_comments(mut context: Context<'_>, command: DecideComments) -> Result<Recorded, Failure> {
    let dialogue = context.load::<Dialogue>(&command.dialogue.to_string()).await?.state;
    // What a chair does not see is as if it did not exist.
    must_be_its_chair(context.asker(), &dialogue).map_err(|_| unknown_application())?;
    let decide = |application: &Application| domain::decide_comments(application, &command);
    let recorded = about_application(&mut context, command.application, decide).await?;
    if let Some(reason) = command.reason {
        let sql = "UPDATE comments SET reason = $4 WHERE application = $1 AND dialogue = $2 AND comments = $3";
        let id = command.application.to_string();
        context.execute(sql, &[id.into(), command.dialogue.into(), command.comments.into(), reason.into()]).await?;
    }
    Ok(recorded)
}

pub(crate) async fn report_activity(mut context: Context<'_>, command: ReportActivity) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    let decide = |application: &Application| domain::report_activity(application, &command);
    about_application(&mut context, command.application, decide).await
}

pub(crate) async fn erase(mut context: Context<'_>, command: EraseParticulars) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    let recorded = about_application(&mut context, command.application, domain::erase).await?;
    let sql = "DELETE FROM particulars WHERE application = $1";
    context.execute(sql, &[command.application.to_string().into()]).await?;
    Ok(recorded)
}

pub(crate) async fn settle_kind(mut context: Context<'_>, command: SettleKind) -> Result<Recorded, Failure> {
    let id = command.application.to_string();
    let places = context.load::<Application>(&id).await?.state.places.clone();
    let mut held = Vec::new();
    for number in places.keys() {
        held.push((*number, context.load::<Dialogue>(&number.to_string()).await?.state));
    }
    let dialogues: Vec<(u32, &Dialogue)> = held.iter().map(|(number, dialogue)| (*number, &**dialogue)).collect();
    let today = context.today();
    let decide = |application: &Application| domain::settle_kind(application, &dialogues, &command, today);
    let recorded = about_application(&mut context, command.application, decide).await?;
    let settled = context.load::<Application>(&id).await?.state;
    let warnings = domain::settled_after_list(&settled, &dialogues, command.kind);
    let reason = command.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    context.execute("DELETE FROM settled WHERE application = $1", &[id.as_str().into()]).await?;
    if let Some(reason) = reason {
        let sql = "INSERT INTO settled (application, reason) VALUES ($1, $2)";
        context.execute(sql, &[id.into(), reason.into()]).await?;
    }
    Ok(Recorded { warnings, ..recorded })
}

pub(crate) async fn allow_publication(
    mut context: Context<'_>,
    command: AllowPublication,
) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    let by_author = matches!(context.asker(), Asker::Applicant { .. });
    let decide = |application: &Application| domain::allow_publication(application, &command, by_author);
    about_application(&mut context, command.application, decide).await
}

pub(crate) async fn erase_comments(mut context: Context<'_>, command: EraseComments) -> Result<Recorded, Failure> {
    must_be_own(&mut context, command.application).await?;
    let decide = |application: &Application| domain::erase_comments(application, &command);
    let recorded = about_application(&mut context, command.application, decide).await?;
    let which = (command.dialogue, Some(command.comments));
    private::erase_comments(&mut context, &command.application.to_string(), which).await?;
    Ok(recorded)
}
