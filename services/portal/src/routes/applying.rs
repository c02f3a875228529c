//! Applying, step by step. What is typed is kept at each step; nothing is sent before the summary.

use access::Asker;
use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use bus::RequestError;
use contracts::constructive_dialogue::{Apply, ListDialogues, Receipt};
use contracts::notices::{InviteContact, KeepContact, Purpose};
use contracts::{ContactId, Instant};
use serde::Deserialize;
use treaty::Language;

use super::reader::{Reader, Shown, Trouble};
use super::submit::{Done, Written};
use crate::http::drafts::{self, Draft, Kept, Typed};
use crate::http::gate::{self, Came};
use crate::pages::constructive_dialogue::forms::{self, Step};
use crate::pages::constructive_dialogue::{BeginPage, CheckPage, DraftLine, StepPage};
use crate::pages::form::{Fault, Form, FormPage, Values};
use crate::text::{Note, Tone, Zone};

/// Where applying begins, and where one comes back to a draft.
const NEW: &str = "/applications/new";
/// Where everything is checked and sent.
const CHECK: &str = "/applications/new/check";

/// How far the contact of an application is known here: by the role under which somebody is signed in.
pub(super) fn contact(reader: &Reader) -> Option<ContactId> {
    match reader.visitor.asker() {
        Asker::Applicant { contact } => contact.parse().ok(),
        _ => None,
    }
}

/// Whoever is here for a State or for the mechanism applies for nobody, and keeps the session.
fn may_begin(reader: &Reader) -> Result<(), Trouble> {
    if reader.visitor.session().is_some() { Err(reader.forbidden()) } else { Ok(()) }
}

pub(super) async fn ask_begin(reader: Reader) -> Shown {
    if contact(&reader).is_some() {
        return Ok(reader.redirect(NEW));
    }
    may_begin(&reader)?;
    Ok(reader.show(&BeginPage { frame: &reader.frame }))
}

/// Lets somebody in under a contact of their own, which nobody can guess, so that what they type and send belongs to them.
pub(super) async fn begin(reader: Reader) -> Shown {
    if contact(&reader).is_some() {
        return Ok(reader.redirect(NEW));
    }
    may_begin(&reader)?;
    let contact = new_contact(&reader)?;
    let cookie =
        gate::let_in(&reader.portal, &Asker::Applicant { contact: contact.to_string() }, Came::Otherwise).await;
    let cookie = cookie.map_err(|failure| reader.broken(&failure))?;
    Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect(NEW)).into_response())
}

fn new_contact(reader: &Reader) -> Result<ContactId, Trouble> {
    let house = &reader.portal.house;
    let random = house.random().map_err(|fault| reader.broken(&fault.into()))?;
    let unix_ms = u64::try_from(house.now().as_millisecond()).unwrap_or_default();
    Ok(ContactId::new(unix_ms, random))
}

/// The draft of whoever applies; whoever has not begun is asked to.
async fn own(reader: &Reader) -> Result<(ContactId, Option<Draft>), Trouble> {
    let contact = contact(reader).ok_or_else(|| reader.redirect("/applications/begin"))?;
    let draft = drafts::find(&reader.portal, contact).await.map_err(|failure| reader.broken(&failure))?;
    Ok((contact, draft))
}

fn line(draft: Option<&Draft>) -> DraftLine {
    let open = draft.filter(|draft| draft.is_open());
    DraftLine { revision: draft.map_or(0, |draft| draft.revision), saved_at: open.map(|draft| Instant(draft.saved_at)) }
}

/// What was typed so far.
fn answers(draft: Option<&Draft>) -> Values {
    draft.map(|draft| draft.answers.clone()).unwrap_or_default()
}

/// Every question, with what was answered so far. What is not asked at this step needs nothing of the services.
async fn form(reader: &Reader, step: Option<Step>, typed: &Values) -> Result<Form, Trouble> {
    let asks = |steps: &[Step]| step.is_none_or(|step| steps.contains(&step));
    if asks(&[Step::Organization]) {
        reader.needs_states()?;
    }
    let dialogues = if asks(&[Step::Dialogues, Step::Comments]) {
        reader.ask(&ListDialogues {}).await?.dialogues
    } else {
        Vec::new()
    };
    Ok(forms::within_limits(&reader.frame, forms::apply(&reader.frame, &dialogues).filled(typed), &dialogues, typed))
}

/// To where one was.
pub(super) async fn resume(reader: Reader) -> Shown {
    let (_, draft) = own(&reader).await?;
    let step = draft.filter(Draft::is_open).map_or_else(|| Step::Contact.code().to_owned(), |draft| draft.step);
    Ok(reader.redirect(&format!("{NEW}/{step}")))
}

/// Where one came from.
#[derive(Debug, Default, Deserialize)]
pub(super) struct CameFrom {
    #[serde(default)]
    then: Option<String>,
}

pub(super) async fn ask(reader: Reader, Path(code): Path<String>, Query(from): Query<CameFrom>) -> Shown {
    let step = Step::of(&code).ok_or_else(|| reader.not_found())?;
    let (_, draft) = own(&reader).await?;
    let from_summary = from.then.as_deref() == Some("check");
    let typed = answers(draft.as_ref());
    // Whoever comes from the summary sees at once what is wrong.
    let faults = if from_summary { step.faults(&faults_in(&typed)) } else { Vec::new() };
    let page = Shows { reader: &reader, step, draft: line(draft.as_ref()), from_summary };
    page.shown(StatusCode::OK, &typed, faults, None).await
}

fn faults_in(typed: &Values) -> Vec<Fault> {
    forms::read_apply(typed).err().unwrap_or_default()
}

/// A step that is about to be shown.
struct Shows<'a> {
    reader: &'a Reader,
    step: Step,
    draft: DraftLine,
    from_summary: bool,
}

impl Shows<'_> {
    async fn shown(&self, status: StatusCode, typed: &Values, faults: Vec<Fault>, refusal: Option<Note>) -> Shown {
        let frame = &self.reader.frame;
        let form = form(self.reader, Some(self.step), typed).await?;
        let mut form = self.step.of_form(frame, form).with_faults(frame, faults);
        form.refusal = refusal;
        let page = StepPage { frame, step: self.step, form, draft: self.draft, from_summary: self.from_summary };
        Ok(self.reader.show_as(status, &page))
    }
}

/// Keeps what was typed at a step, and goes on, back, or nowhere.
pub(super) async fn keep(Path(code): Path<String>, Written { reader, values }: Written) -> Shown {
    let step = Step::of(&code).ok_or_else(|| reader.not_found())?;
    let (contact, _) = own(&reader).await?;
    let (quietly, back) = (values.one("go") == Some("keep"), values.one("go") == Some("back"));
    let from_summary = values.one("then") == Some("check");
    let to = match (back, from_summary) {
        _ if quietly => step.code(),
        (_, true) => "check",
        (true, false) => step.before().unwrap_or(step).code(),
        (false, false) => step.next().map_or("check", Step::code),
    };
    let into = if quietly { values.one("revision").and_then(|text| text.parse().ok()) } else { None };
    let typed = Typed { fields: step.fields(), values: values.clone(), step: to, into };
    let kept = drafts::keep(&reader.portal, contact, typed).await.map_err(|failure| reader.broken(&failure))?;
    if quietly {
        return Ok(quietly_kept(&kept));
    }
    let mut page = Shows { reader: &reader, step, draft: DraftLine::default(), from_summary };
    let Kept::Now(draft) = kept else {
        let field = step.fields()[0];
        let faults = vec![Fault { field, key: "fault-draft-too-large", most: drafts::LARGEST as u64 / 1024 }];
        return page.shown(StatusCode::UNPROCESSABLE_ENTITY, &values, faults, None).await;
    };
    page.draft = line(Some(&draft));
    let faults = if back { Vec::new() } else { step.faults(&faults_in(&draft.answers)) };
    if !faults.is_empty() {
        return page.shown(StatusCode::UNPROCESSABLE_ENTITY, &draft.answers, faults, None).await;
    }
    if step == Step::Contact
        && !back
        && let Err(refusal) = send_link(&reader, contact, &draft).await?
    {
        return page.shown(StatusCode::UNPROCESSABLE_ENTITY, &draft.answers, Vec::new(), Some(refusal)).await;
    }
    Ok(reader.redirect(&format!("{NEW}/{to}")))
}

/// What the script is told that keeps what is typed.
fn quietly_kept(kept: &Kept) -> Response {
    match kept {
        Kept::Now(draft) => {
            let told = serde_json::json!({ "revision": draft.revision, "saved_at": Instant(draft.saved_at) });
            Json(told).into_response()
        }
        Kept::ChangedSince => StatusCode::CONFLICT.into_response(),
        Kept::TooLarge => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    }
}

/// Keeps the address, and sends the private link there once. A service that does not run holds nobody up: the address is kept once more
/// before the application is sent.
async fn send_link(reader: &Reader, contact: ContactId, draft: &Draft) -> Result<Result<(), Note>, Trouble> {
    let Some(keep) = keep_contact(reader, contact, &draft.answers) else { return Ok(Ok(())) };
    if let Err(fault) = reader.portal.command(&reader.visitor, reader.new_id()?, None, &keep).await {
        return Ok(held_up(reader, &fault));
    }
    if draft.link_sent {
        return Ok(Ok(()));
    }
    let invite = InviteContact { contact, purpose: Purpose::Application };
    if let Err(fault) = reader.portal.command(&reader.visitor, reader.new_id()?, None, &invite).await {
        return Ok(held_up(reader, &fault));
    }
    let noted = drafts::link_sent(&reader.portal, contact).await;
    noted.map_err(|failure| reader.broken(&failure))?;
    Ok(Ok(()))
}

fn held_up(reader: &Reader, fault: &RequestError) -> Result<(), Note> {
    tracing::info!(%fault, "the link to a draft was not sent");
    match fault {
        RequestError::Absent(_) | RequestError::Silent(_) => Ok(()),
        _ => Err(reader.frame.note(Tone::Refusal, &fault.to_notice())),
    }
}

/// Where letters go, as far as that was said already. They tell times on the clocks of the place that was chosen, else on those that
/// the form or the browser names.
pub(super) fn keep_contact(reader: &Reader, contact: ContactId, typed: &Values) -> Option<KeepContact> {
    let language = typed.one("language").and_then(|name| name.parse().ok());
    let (own, said) = (reader.frame.own, typed.one("time_zone").and_then(Zone::named));
    let zone = own.filter(|own| own.chosen).map(|own| own.zone).or(said).or(own.map(|own| own.zone));
    Some(KeepContact {
        contact,
        address: typed.one("email")?.to_owned(),
        name: typed.one("contact_name")?.to_owned(),
        language: language.unwrap_or(Language::English),
        time_zone: zone.map(|zone| zone.name().to_owned()),
    })
}

pub(super) async fn ask_check(reader: Reader) -> Shown {
    let (_, draft) = own(&reader).await?;
    let Some(draft) = draft.filter(Draft::is_open) else { return Ok(reader.redirect(NEW)) };
    checked(&reader, StatusCode::OK, &draft, None).await
}

/// The summary of a draft, with what is wrong with it.
async fn checked(reader: &Reader, status: StatusCode, draft: &Draft, refusal: Option<Note>) -> Shown {
    let frame = &reader.frame;
    let form = match form(reader, None, &draft.answers).await {
        // Why it was refused is told also while no service answers; choices are shown as they are kept then.
        Err(_) if refusal.is_some() => forms::apply(frame, &[]).filled(&draft.answers),
        form => form?,
    };
    let form = form.command(draft.command);
    let read = forms::read_apply(&draft.answers);
    let will = read.as_ref().map(|command| forms::of_application(frame, command)).unwrap_or_default();
    let mut form = form.with_faults(frame, read.err().unwrap_or_default());
    form.refusal = refusal;
    let page = CheckPage { frame, form, will, draft: line(Some(draft)) };
    Ok(reader.show_as(status, &page))
}

/// Sends the application. What counts is when this request reached the portal; refused, the draft stays.
pub(super) async fn send(Written { reader, values }: Written) -> Shown {
    let (contact, draft) = own(&reader).await?;
    let Some(draft) = draft else { return Ok(reader.redirect(NEW)) };
    let same = values.one("command_id") == Some(draft.command.to_string().as_str());
    match draft.application {
        // Pressed twice: what was sent is there already.
        Some(application) if same => return Ok(reader.redirect(&format!("/applications/{application}"))),
        Some(_) => return Ok(reader.redirect(NEW)),
        // Another application was begun since, in another window.
        None if !same => return Ok(reader.redirect(CHECK)),
        None => {}
    }
    let Ok(command) = forms::read_apply(&draft.answers) else {
        return checked(&reader, StatusCode::UNPROCESSABLE_ENTITY, &draft, None).await;
    };
    match sent(&reader, contact, &draft, &command).await? {
        Ok(receipt) => {
            let not_taken = not_taken(&receipt, &draft.answers);
            let kept = drafts::sent(&reader.portal, contact, draft.command, receipt.application, &not_taken).await;
            kept.map_err(|failure| reader.broken(&failure))?;
            let mut done = Done::new(format!("/applications/{}", receipt.application), "done-applied");
            done.said.warnings = receipt.warnings;
            Ok(reader.go_on(done))
        }
        Err(fault) => {
            tracing::info!(%fault, "an application was not taken");
            let refusal = reader.frame.note(Tone::Refusal, &fault.to_notice());
            checked(&reader, StatusCode::UNPROCESSABLE_ENTITY, &draft, Some(refusal)).await
        }
    }
}

/// What was typed and not taken with the application: comments that are too long for a dialogue. They are offered again to be shortened.
fn not_taken(receipt: &Receipt, answers: &Values) -> Values {
    let too_long = receipt.warnings.iter().any(|warning| warning.code == "comments-not-taken");
    answers.iter().filter(|(name, _)| too_long && *name == "comments").collect()
}

/// Where letters go, before the application that leads to one: kept twice, it is kept once.
async fn sent(
    reader: &Reader,
    contact: ContactId,
    draft: &Draft,
    command: &Apply,
) -> Result<Result<Receipt, RequestError>, Trouble> {
    if let Some(keep) = keep_contact(reader, contact, &draft.answers)
        && let Err(fault) = reader.portal.command(&reader.visitor, reader.new_id()?, None, &keep).await
    {
        return Ok(Err(fault));
    }
    Ok(reader.portal.command_since(&reader.visitor, draft.command, None, command, reader.arrived).await)
}

fn delete_form(reader: &Reader) -> Form {
    let frame = &reader.frame;
    Form::new("/applications/new/delete", frame.say("draft-delete"), frame.say("draft-delete"))
        .will(frame.say("will-delete-draft"))
        .will(frame.say("will-delete-draft-contact"))
        .back(NEW, frame.say("back"))
}

pub(super) async fn ask_delete(reader: Reader) -> Shown {
    own(&reader).await?;
    let form = delete_form(&reader).command(reader.new_id()?);
    Ok(reader.show(&FormPage { frame: &reader.frame, form }))
}

/// Deletes the draft at once. Whoever has applied for nothing is forgotten by the notices too, and is a stranger again.
pub(super) async fn delete(Written { reader, .. }: Written) -> Shown {
    let (contact, _) = own(&reader).await?;
    let (house, id) = (&reader.portal.house, contact.to_string());
    drafts::delete(house, &id).await.map_err(|failure| reader.broken(&failure))?;
    let done = Done::new("/dialogues", "done-draft-deleted");
    let applied = reader.ask(&contracts::constructive_dialogue::ListOwnApplications {}).await?;
    if !applied.applications.is_empty() {
        return Ok(reader.go_on(Done { to: "/applications".to_owned(), ..done }));
    }
    let forgotten = drafts::forget_unless_applied(house, &id).await.map_err(|failure| reader.broken(&failure))?;
    let Some(session) = reader.visitor.session().filter(|_| forgotten) else { return Ok(reader.go_on(done)) };
    let cookie = gate::sign_out(&reader.portal, session).await.map_err(|failure| reader.broken(&failure))?;
    Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.go_on(done)).into_response())
}
