//! What is done about applications: by whoever applied, by missions, the Bureau, the chair and the Secretariat. What
//! each may do and see is decided by the service.

use access::Asker;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use contracts::constructive_dialogue::{
    ApplicationFile, ChooseDialogue, ConfirmAddress, DialogueLine, EraseParticulars, FindApplication, FindCommentsFile,
    FindDialogue, ListDialogues, ListOwnApplications, Place, Standing, WithdrawAttendance,
};
use contracts::{ApplicationId, Command, Instant, Recorded};
use runtime::Failure;
use treaty::StateCode;

use super::applying::{contact, keep_contact};
use super::reader::{Reader, Shown, Trouble};
use super::submit::{Done, Written};
use crate::http::drafts::{self, Draft};
use crate::pages::constructive_dialogue::{ApplicationPage, ApplicationsPage, forms, reference};
use crate::pages::form::{Fault, Form};

/// The State of a mission.
fn own_state(reader: &Reader) -> Option<StateCode> {
    match reader.visitor.asker() {
        Asker::Mission { state, .. } => state.parse().ok(),
        _ => None,
    }
}

pub(super) async fn own(reader: Reader) -> Shown {
    let Some(contact) = contact(&reader) else {
        return Ok(reader.redirect(if reader.visitor.session().is_some() { "/lists" } else { "/link" }));
    };
    let (answer, draft) = tokio::join!(reader.ask(&ListOwnApplications {}), drafts::find(&reader.portal, contact));
    let draft = draft.map_err(|failure| reader.broken(&failure))?.filter(Draft::is_open);
    let draft = draft.map(|draft| Instant(draft.saved_at));
    Ok(reader.show(&ApplicationsPage { frame: &reader.frame, answer: &answer?, dialogue: None, draft }))
}

async fn found(reader: &Reader, id: &str) -> Result<ApplicationFile, Trouble> {
    let application = id.parse().map_err(|_| reader.not_found())?;
    reader.ask(&FindApplication { application }).await
}

pub(super) async fn application(reader: Reader, Path(id): Path<String>) -> Shown {
    let file = found(&reader, &id).await?;
    Ok(reader.show(&ApplicationPage { frame: &reader.frame, file: &file }))
}

/// The form about an application as a whole.
async fn form_of_all(reader: &Reader, file: &ApplicationFile, what: &str) -> Result<Form, Trouble> {
    Ok(match what {
        "change" => {
            reader.needs_states()?;
            let dialogues = reader.ask(&ListDialogues {}).await?;
            // The first list that it stands on.
            let chosen = |line: &&DialogueLine| file.places.iter().any(|place| place.dialogue == line.dialogue);
            let list_by = dialogues.dialogues.iter().filter(chosen).map(|line| line.ngo_list_by.day).min();
            forms::change_application(&reader.frame, file, list_by)
        }
        "add" => forms::add(&reader.frame, file, &reader.ask(&ListDialogues {}).await?.dialogues),
        "activity" => forms::activity(&reader.frame, file),
        "erase" => forms::erase(&reader.frame, file),
        "publication" => forms::publication(&reader.frame, file),
        "kind" => forms::settle_kind(&reader.frame, file),
        "confirm" => forms::confirm(&reader.frame, file),
        _ => return Err(reader.not_found()),
    })
}

pub(super) async fn ask_all(reader: Reader, Path((id, what)): Path<(String, String)>) -> Shown {
    let file = found(&reader, &id).await?;
    reader.ask_with(form_of_all(&reader, &file, &what).await?)
}

pub(super) async fn record_all(Path((id, what)): Path<(String, String)>, written: Written) -> Shown {
    let (reader, values) = (&written.reader, &written.values);
    let file = found(reader, &id).await?;
    let form = form_of_all(reader, &file, &what).await?;
    let application = file.application;
    match what.as_str() {
        "activity" => back(&written, &file, forms::read_activity(&file, values), form).await,
        "confirm" => back(&written, &file, Ok(ConfirmAddress { application }), form).await,
        "change" => {
            let read = forms::read_change_application(&file, values);
            let kept =
                contact(reader).filter(|_| read.is_ok()).and_then(|contact| keep_contact(reader, contact, values));
            if let Some(keep) = kept {
                let kept = reader.portal.command(&reader.visitor, reader.new_id()?, None, &keep).await;
                kept.map_err(|fault| reader.trouble(&fault))?;
            }
            back(&written, &file, read, form).await
        }
        "add" => back(&written, &file, forms::read_add(&file, values), form).await,
        "publication" => back(&written, &file, forms::read_publication(&file, values), form).await,
        "kind" => back(&written, &file, forms::read_settle_kind(&file, values), form).await,
        // Whom letters reach is forgotten by the notices, unless another application needs it.
        _ => back(&written, &file, Ok(EraseParticulars { application }), form).await,
    }
}

fn place<'f>(reader: &Reader, file: &'f ApplicationFile, dialogue: u32) -> Result<&'f Place, Trouble> {
    file.places.iter().find(|place| place.dialogue == dialogue).ok_or_else(|| reader.not_found())
}

/// The form about an application's place in a dialogue.
fn form_of(reader: &Reader, file: &ApplicationFile, dialogue: u32, what: &str) -> Result<Form, Trouble> {
    let (frame, place) = (&reader.frame, place(reader, file, dialogue)?);
    Ok(match what {
        "comments" => forms::comments(frame, file, place),
        "comments-file" => forms::comments_file(frame, file, place),
        "withdraw" => forms::withdraw(frame, file, place),
        "choose" => forms::choose(frame, file, place),
        "bureau" => forms::bureau(frame, file, place),
        "release" => forms::release(frame, file, place),
        "erase-comments" => forms::erase_comments(frame, file, place),
        "object" | "withdraw-objection" => {
            reader.needs_states()?;
            let form = if what == "object" { forms::object } else { forms::withdraw_objection };
            form(frame, file, place, own_state(reader))
        }
        _ => return Err(reader.not_found()),
    })
}

pub(super) async fn ask(reader: Reader, Path((id, dialogue, what)): Path<(String, u32, String)>) -> Shown {
    let file = found(&reader, &id).await?;
    let form = form_of(&reader, &file, dialogue, &what)?;
    let form = if what == "comments" { with_limit(&reader, &file, dialogue, form).await? } else { form };
    reader.ask_with(form)
}

/// The form for comments with how many words they may have, and with those that were too long when the application was sent.
async fn with_limit(reader: &Reader, file: &ApplicationFile, dialogue: u32, form: Form) -> Result<Form, Trouble> {
    let line = reader.ask(&FindDialogue { dialogue }).await?.line;
    let form = forms::comments_within(&reader.frame, form, line.word_limit);
    // Where comments were taken they are not asked for again.
    let Some(contact) = contact(reader).filter(|_| is_without_comments(file, |place| place == dialogue)) else {
        return Ok(form);
    };
    let draft = drafts::find(&reader.portal, contact).await.map_err(|failure| reader.broken(&failure))?;
    let draft = draft.filter(|draft| draft.application == Some(file.application));
    let text = draft.as_ref().and_then(|draft| draft.answers.one("comments"));
    Ok(form.filled(&text.map(|text| ("text", text)).into_iter().collect()))
}

/// Whether an application has no comments on one of these dialogues.
fn is_without_comments(file: &ApplicationFile, of: impl Fn(u32) -> bool) -> bool {
    let stands = |place: &&Place| !matches!(place.standing, Standing::Withdrawn | Standing::TooLate);
    file.places.iter().filter(stands).any(|place| of(place.dialogue) && place.comments.is_empty())
}

/// Comments of an author. Those that were not taken with the application go when no dialogue is without any.
async fn comments(written: &Written, file: &ApplicationFile, dialogue: u32, form: Form) -> Shown {
    let (reader, application) = (&written.reader, file.application);
    let read = forms::read_comments(file, dialogue, &written.values);
    match reader.attempt(&written.values, read, form).await {
        Ok(recorded) => {
            let still_needed = is_without_comments(file, |place| place != dialogue);
            if let Some(contact) = contact(reader).filter(|_| !still_needed) {
                let gone = drafts::taken_since(&reader.portal, contact, application).await;
                gone.map_err(|failure| reader.broken(&failure))?;
            }
            Ok(reader.go_on(Done::new(format!("/applications/{application}"), "done-sent").with(recorded)))
        }
        Err(form) => Ok(reader.again(*form)),
    }
}

pub(super) async fn record(Path((id, dialogue, what)): Path<(String, u32, String)>, written: Written) -> Shown {
    let (reader, values) = (&written.reader, &written.values);
    let file = found(reader, &id).await?;
    let form = form_of(reader, &file, dialogue, &what)?;
    let application = file.application;
    match what.as_str() {
        "comments" => comments(&written, &file, dialogue, form).await,
        "comments-file" => {
            let read = forms::read_comments_file(&file, dialogue, values);
            let done = |recorded: Recorded| {
                Done::new(format!("/applications/{application}"), "done-comments-held").with(recorded)
            };
            reader.submit(values, read, form, done).await
        }
        "withdraw" => back(&written, &file, Ok(WithdrawAttendance { application, dialogue }), form).await,
        "choose" => back(&written, &file, Ok(ChooseDialogue { application, dialogue }), form).await,
        "bureau" => back(&written, &file, forms::read_bureau(&file, dialogue, values), form).await,
        "release" => back(&written, &file, forms::read_release(&file, dialogue, values), form).await,
        "erase-comments" => back(&written, &file, forms::read_erase_comments(&file, dialogue, values), form).await,
        "object" => {
            let read = forms::read_object(&file, dialogue, values);
            let will = read.as_ref().ok().map(|_| forms::of_objection(&reader.frame, &file));
            let form = reader.second_look(values, form, will)?;
            back(&written, &file, read, form).await
        }
        _ => back(&written, &file, forms::read_withdraw_objection(&file, dialogue, values), form).await,
    }
}

/// A file that somebody sent: kept, and opened by no page of ours. Nobody knows what is in it.
const SANDBOX: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

pub(super) async fn comments_file(reader: Reader, Path((id, dialogue, comments)): Path<(String, u32, u32)>) -> Shown {
    let application = id.parse().map_err(|_| reader.not_found())?;
    let file = reader.ask(&FindCommentsFile { application, dialogue, comments }).await?;
    as_sent(&reader, &file.pdf, (application, dialogue, comments))
}

/// A PDF that an applicant sent, under a name of ours.
pub(super) fn as_sent(
    reader: &Reader,
    pdf: &str,
    (application, dialogue, comments): (ApplicationId, u32, u32),
) -> Shown {
    let bytes = BASE64.decode(pdf).map_err(|fault| reader.broken(&Failure::Broken(fault.to_string())))?;
    let name = format!("attachment; filename=\"comments-{}-{dialogue}-{comments}.pdf\"", reference(application));
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_SECURITY_POLICY, SANDBOX.to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// Sends what was read, and goes back to the application. Its version is the application's own.
async fn back<C: Command<Reply = Recorded>>(
    written: &Written,
    file: &ApplicationFile,
    read: Result<C, Vec<Fault>>,
    form: Form,
) -> Shown {
    let to = format!("/applications/{}", file.application);
    let done = |recorded: Recorded| Done::new(to, "done-sent").with(recorded);
    written.reader.submit(&written.values, read, form, done).await
}
