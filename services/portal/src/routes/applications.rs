//! Applying, and what is done about applications: by whoever applied, by missions, the Bureau, the chair and the Secretariat. What
//! each may do and see is decided by the service.

use std::sync::Arc;

use access::Asker;
use axum::extract::Path;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse as _};
use contracts::constructive_dialogue::{
    ApplicationFile, Apply, ChooseDialogue, ConfirmAddress, EraseParticulars, FindApplication, ListDialogues,
    ListOwnApplications, Place, Receipt, WithdrawAttendance,
};
use contracts::notices::{ForgetContact, KeepContact};
use contracts::{Command, ContactId, Recorded};
use treaty::{Language, StateCode};

use super::reader::{Reader, Shown, Trouble};
use super::submit::{Done, Written};
use crate::http::gate;
use crate::pages::constructive_dialogue::{ApplicationPage, ApplicationsPage, BeginPage, forms};
use crate::pages::form::{CONFIRMED, Fault, Form};

/// How far the contact of an application is known here: by the role under which somebody is signed in.
fn contact(reader: &Reader) -> Option<ContactId> {
    match reader.visitor.asker() {
        Asker::Applicant { contact } => contact.parse().ok(),
        _ => None,
    }
}

/// The State of a mission.
fn own_state(reader: &Reader) -> Option<StateCode> {
    match reader.visitor.asker() {
        Asker::Mission { state, .. } => state.parse().ok(),
        _ => None,
    }
}

pub(super) async fn ask_begin(reader: Reader) -> Shown {
    if contact(&reader).is_some() {
        return Ok(reader.redirect("/applications/new"));
    }
    Ok(reader.show(&BeginPage { frame: &reader.frame }))
}

/// Lets somebody in under a contact of their own, which nobody can guess, so that what they type and send belongs to them.
pub(super) async fn begin(reader: Reader) -> Shown {
    let to = "/applications/new";
    if contact(&reader).is_some() {
        return Ok(reader.redirect(to));
    }
    let contact = new_contact(&reader)?;
    let cookie = gate::let_in(&reader.portal, &Asker::Applicant { contact: contact.to_string() }).await;
    let cookie = cookie.map_err(|failure| reader.broken(&failure))?;
    Ok((AppendHeaders([(SET_COOKIE, cookie.to_string())]), reader.redirect(to)).into_response())
}

fn new_contact(reader: &Reader) -> Result<ContactId, Trouble> {
    let house = &reader.portal.house;
    let random = house.random().map_err(|fault| reader.broken(&fault.into()))?;
    let unix_ms = u64::try_from(house.now().as_millisecond()).unwrap_or_default();
    Ok(ContactId::new(unix_ms, random))
}

async fn form(reader: &Reader) -> Result<Form, Trouble> {
    let states = reader.portal.states(&reader.visitor, &reader.frame.texts);
    let (dialogues, states) = tokio::join!(reader.ask(&ListDialogues {}), states);
    // What kept them from being known is told by asking again.
    let states = if let Some(states) = states { states } else { Arc::new(reader.states(None).await?) };
    Ok(forms::apply(&reader.frame, &dialogues?.dialogues, &states.states))
}

pub(super) async fn ask_apply(reader: Reader) -> Shown {
    if contact(&reader).is_none() {
        return Ok(reader.redirect("/applications/begin"));
    }
    reader.ask_with(form(&reader).await?)
}

pub(super) async fn apply(Written { reader, values }: Written) -> Shown {
    let Some(contact) = contact(&reader) else { return Ok(reader.redirect("/applications/begin")) };
    let read = forms::read_apply(&values);
    if values.one(CONFIRMED) != Some("yes")
        && let Ok(command) = &read
    {
        let will = Some(forms::of_application(&reader.frame, command));
        return Ok(reader.again(reader.second_look(&values, form(&reader).await?, will)?));
    }
    if let Ok(command) = &read {
        keep_contact(&reader, contact, command).await?;
    }
    let done = |receipt: Receipt| {
        let mut done = Done::new(format!("/applications/{}", receipt.application), "done-applied");
        done.said.warnings = receipt.warnings;
        done
    };
    match reader.send(&values, read).await {
        Ok(receipt) => Ok(reader.go_on(done(receipt))),
        // The form asks services: only for whoever has to see it again.
        Err(unsent) => Ok(reader.again(reader.unsent(&values, form(&reader).await?, unsent))),
    }
}

/// Where letters go, before the application that leads to one: kept twice, it is kept once.
async fn keep_contact(reader: &Reader, contact: ContactId, command: &Apply) -> Result<(), Trouble> {
    let persons = &command.particulars;
    let keep = KeepContact {
        contact,
        address: persons.email.clone(),
        name: persons.contact_name.clone(),
        language: persons.language.unwrap_or(Language::English),
        time_zone: None,
    };
    let id = reader.new_id()?;
    let kept = reader.portal.command(&reader.visitor, id, None, &keep).await;
    kept.map(drop).map_err(|fault| reader.trouble(&fault))
}

pub(super) async fn own(reader: Reader) -> Shown {
    if contact(&reader).is_none() {
        return Ok(reader.redirect(if reader.visitor.session().is_some() { "/lists" } else { "/link" }));
    }
    let answer = reader.ask(&ListOwnApplications {}).await?;
    Ok(reader.show(&ApplicationsPage { frame: &reader.frame, answer: &answer, dialogue: None }))
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
fn form_of_all(reader: &Reader, file: &ApplicationFile, what: &str) -> Result<Form, Trouble> {
    Ok(match what {
        "activity" => forms::activity(&reader.frame, file),
        "erase" => forms::erase(&reader.frame, file),
        "confirm" => forms::confirm(&reader.frame, file),
        _ => return Err(reader.not_found()),
    })
}

pub(super) async fn ask_all(reader: Reader, Path((id, what)): Path<(String, String)>) -> Shown {
    let file = found(&reader, &id).await?;
    reader.ask_with(form_of_all(&reader, &file, &what)?)
}

pub(super) async fn record_all(Path((id, what)): Path<(String, String)>, written: Written) -> Shown {
    let (reader, values) = (&written.reader, &written.values);
    let file = found(reader, &id).await?;
    let form = form_of_all(reader, &file, &what)?;
    let application = file.application;
    match what.as_str() {
        "activity" => back(&written, &file, forms::read_activity(&file, values), form).await,
        "confirm" => back(&written, &file, Ok(ConfirmAddress { application }), form).await,
        _ => {
            if let Some(contact) = contact(reader) {
                let forget = ForgetContact { contact };
                let forgotten = reader.portal.command(&reader.visitor, reader.new_id()?, None, &forget).await;
                forgotten.map_err(|fault| reader.trouble(&fault))?;
            }
            back(&written, &file, Ok(EraseParticulars { application }), form).await
        }
    }
}

fn place<'f>(reader: &Reader, file: &'f ApplicationFile, dialogue: u32) -> Result<&'f Place, Trouble> {
    file.places.iter().find(|place| place.dialogue == dialogue).ok_or_else(|| reader.not_found())
}

/// The form about an application's place in a dialogue.
async fn form_of(reader: &Reader, file: &ApplicationFile, dialogue: u32, what: &str) -> Result<Form, Trouble> {
    let (frame, place) = (&reader.frame, place(reader, file, dialogue)?);
    Ok(match what {
        "comments" => forms::comments(frame, file, place),
        "withdraw" => forms::withdraw(frame, file, place),
        "choose" => forms::choose(frame, file, place),
        "bureau" => forms::bureau(frame, file, place),
        "release" => forms::release(frame, file, place),
        "attendance" => forms::attendance(frame, file, place),
        "object" | "withdraw-objection" => {
            let (own, states) = (own_state(reader), reader.states(None).await?);
            let form = if what == "object" { forms::object } else { forms::withdraw_objection };
            form(frame, file, place, own, &states.states)
        }
        _ => return Err(reader.not_found()),
    })
}

pub(super) async fn ask(reader: Reader, Path((id, dialogue, what)): Path<(String, u32, String)>) -> Shown {
    let file = found(&reader, &id).await?;
    reader.ask_with(form_of(&reader, &file, dialogue, &what).await?)
}

pub(super) async fn record(Path((id, dialogue, what)): Path<(String, u32, String)>, written: Written) -> Shown {
    let (reader, values) = (&written.reader, &written.values);
    let file = found(reader, &id).await?;
    let form = form_of(reader, &file, dialogue, &what).await?;
    let application = file.application;
    match what.as_str() {
        "comments" => back(&written, &file, forms::read_comments(&file, dialogue, values), form).await,
        "withdraw" => back(&written, &file, Ok(WithdrawAttendance { application, dialogue }), form).await,
        "choose" => back(&written, &file, Ok(ChooseDialogue { application, dialogue }), form).await,
        "bureau" => back(&written, &file, forms::read_bureau(&file, dialogue, values), form).await,
        "release" => back(&written, &file, forms::read_release(&file, dialogue, values), form).await,
        "attendance" => back(&written, &file, forms::read_attendance(&file, dialogue, values), form).await,
        "object" => {
            let read = forms::read_object(&file, dialogue, values);
            let will = read.as_ref().ok().map(|_| forms::of_objection(&reader.frame, &file));
            let form = reader.second_look(values, form, will)?;
            back(&written, &file, read, form).await
        }
        _ => back(&written, &file, forms::read_withdraw_objection(&file, dialogue, values), form).await,
    }
}

/// Sends what was read, and goes back to the application. Its version is the application's own; attendance is the dialogue's.
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
