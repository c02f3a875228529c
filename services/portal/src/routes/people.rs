//! People whom States name for reviews: the State's own pages, the directory, and what is public of it.

mod directory;
mod naming;
mod own;

use access::Asker;
use axum::Router;
use axum::extract::{Path, Query as Asked};
use axum::http::header;
use axum::response::{IntoResponse as _, Redirect};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bus::{Outcome, RequestError};
use contracts::notices::ListContacts;
use contracts::registry::{FindNote, ListPeople, ListPeopleReads, People, PersonLine};
use contracts::reviews::ReadLine;
use contracts::{ContactId, Recorded};
use runtime::Failure;
use serde::Deserialize;
use treaty::StateCode;

use super::reader::{Reader, Shown, Trouble};
use super::reviews::{asked, door};
use super::submit::{Done, Written};
use crate::http::Portal;
use crate::pages::Role;
use crate::pages::form::Form;
use crate::pages::pager::{Pager, WhichPage};
use crate::pages::people::{Known, PeoplePage, PersonPage, Whose, forms};
use crate::pages::reads::{ReadOf, ReadsPage};

pub(super) use naming::{ask as ask_naming, send as send_naming};

/// How many contacts the notices are asked for at once.
const MOST_CONTACTS: usize = 1_000;
/// Where an official's own profile lies.
const PROFILE: &str = "/people/profile";

pub(super) fn paths() -> Router<Portal> {
    Router::new()
        .route("/people", get(people))
        .route("/people/name", get(naming::ask).post(naming::send))
        .route("/people/profile", get(own::profile).post(own::hand_in))
        .route("/people/undertaking", get(own::to_profile).post(own::undertake))
        .route("/people/leave", get(own::ask_leave).post(own::leave))
        .route("/people/public", get(ask_public).post(choose_public))
        .route("/people/notes/{note}", get(note))
        .route("/people/reads", get(reads))
        .route("/people/{person}", get(person))
        .route("/people/{person}/duties", get(ask_duties).post(change_duties))
        .route("/people/{person}/leave", get(ask_let_leave).post(let_leave))
        .route("/handover", get(own::handover))
        .route("/directory", get(directory::directory))
        .route("/directory.csv", get(directory::directory_file))
        .route("/contacts", get(directory::contacts))
}

/// The State whose people the Secretariat looks at.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct OfState {
    #[serde(default)]
    state: String,
}

/// The people of a State, and what is known of them elsewhere.
struct Of {
    whose: Whose,
    people: People,
    known: Known,
}

impl Of {
    fn line(&self, reader: &Reader, person: &str) -> Result<&PersonLine, Trouble> {
        let person: ContactId = person.parse().map_err(|_| reader.not_found())?;
        self.people.people.iter().find(|line| line.person == person).ok_or_else(|| reader.not_found())
    }
}

/// Whose people the reader is there for. Of another State there is nothing to see.
fn whose(reader: &Reader, of: &OfState) -> Result<Whose, Trouble> {
    door(reader)?;
    let asked: Option<StateCode> = of.state.parse().ok();
    let official = match &reader.visitor.asker() {
        Asker::Official { account, .. } => Some(account.parse().map_err(|_| reader.not_found())?),
        _ => None,
    };
    match reader.visitor.asker() {
        Asker::Mission { state, .. } | Asker::Official { state, .. } => {
            let own: StateCode = state.parse().map_err(|_| reader.not_found())?;
            let whose = Whose { state: own, desk: false, official };
            if asked.is_none_or(|asked| asked == own) { Ok(whose) } else { Err(reader.not_found()) }
        }
        _ => match asked {
            Some(state) => Ok(Whose { state, desk: true, official: None }),
            None => Err(reader.redirect("/desk/people").into()),
        },
    }
}

/// The people of the State that the reader is there for. An official who coordinates nothing is led to their own profile.
async fn of(reader: &Reader, state: &OfState) -> Result<Of, Trouble> {
    let whose = whose(reader, state)?;
    let answer = reader.portal.query(&reader.visitor, &ListPeople { state: whose.state }).await;
    let people = answer.map_err(|fault| kept_out(reader, &fault))?;
    let known = known(reader, people.people.iter().map(|line| line.person)).await;
    Ok(Of { whose, people, known })
}

/// Where whoever coordinates nothing is led instead.
fn kept_out(reader: &Reader, fault: &RequestError) -> Trouble {
    match fault {
        RequestError::Answered { outcome: Outcome::Forbidden | Outcome::Refused, .. } => {
            let official = reader.frame.role() == Some(Role::Official);
            if official { reader.redirect(PROFILE).into() } else { reader.not_found() }
        }
        _ => reader.trouble(fault),
    }
}

/// Names and addresses, as far as the reader is told them. Pages are shown also while they are not known.
pub(super) async fn known(reader: &Reader, persons: impl Iterator<Item = ContactId>) -> Known {
    let mut persons: Vec<ContactId> = persons.collect();
    persons.sort_unstable();
    persons.dedup();
    let mut all = Vec::new();
    for some in persons.chunks(MOST_CONTACTS) {
        let query = ListContacts { contacts: some.to_vec() };
        match reader.portal.query(&reader.visitor, &query).await {
            Ok(told) => all.extend(told.contacts),
            Err(fault) => tracing::info!(%fault, "names of people are not known"),
        }
    }
    Known::of(all)
}

async fn people(reader: Reader, Asked(state): Asked<OfState>) -> Shown {
    let Of { whose, people, known } = of(&reader, &state).await?;
    Ok(reader.show(&PeoplePage { frame: &reader.frame, whose, answer: &people, known: &known }))
}

async fn person(reader: Reader, Path(person): Path<String>, Asked(state): Asked<OfState>) -> Shown {
    let of = of(&reader, &state).await?;
    let line = of.line(&reader, &person)?;
    let page = PersonPage { frame: &reader.frame, whose: of.whose, line, known: &of.known, of: &of.people };
    Ok(reader.show(&page))
}

/// Who read what is confidential of the State's people: for whoever sees them.
async fn reads(reader: Reader, Asked(state): Asked<OfState>, Asked(which): Asked<WhichPage>) -> Shown {
    let whose = whose(&reader, &state)?;
    let query = ListPeopleReads { state: whose.state, page: which.asked() };
    let answer = reader.portal.query(&reader.visitor, &query).await;
    let answer = answer.map_err(|fault| kept_out(&reader, &fault))?;
    show_reads(&reader, ReadOf::People(whose), &answer.reads, Pager::of(answer.page, answer.pages)).await
}

/// Who read what is confidential, officials by the names that the reader is told.
pub(super) async fn show_reads(reader: &Reader, of: ReadOf, reads: &[ReadLine], pager: Pager) -> Shown {
    let officials = reads.iter().filter(|line| line.role == "official");
    let known = &known(reader, officials.filter_map(|line| line.account.parse().ok())).await;
    Ok(reader.show(&ReadsPage { frame: &reader.frame, of, reads, known, pager }))
}

fn duties_form(reader: &Reader, of: &Of, line: &PersonLine) -> Form {
    let name = of.known.name(&reader.frame, line);
    forms::change_duties(&reader.frame, of.whose, &of.people, line, &name)
}

async fn ask_duties(reader: Reader, Path(person): Path<String>, Asked(state): Asked<OfState>) -> Shown {
    let of = of(&reader, &state).await?;
    let line = of.line(&reader, &person)?;
    reader.ask_with(duties_form(&reader, &of, line))
}

async fn change_duties(
    Path(person): Path<String>,
    Asked(state): Asked<OfState>,
    Written { reader, values }: Written,
) -> Shown {
    let of = of(&reader, &state).await?;
    let line = of.line(&reader, &person)?;
    let form = duties_form(&reader, &of, line);
    let read = forms::read_change_duties(of.whose, &of.people, line, &values);
    let to = of.whose.person(&line.person, "");
    reader.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-duties").with(recorded)).await
}

async fn ask_let_leave(reader: Reader, Path(person): Path<String>, Asked(state): Asked<OfState>) -> Shown {
    let of = of(&reader, &state).await?;
    let line = of.line(&reader, &person)?;
    reader.ask_with(forms::let_leave(&reader.frame, of.whose, &of.people, line, &of.known))
}

async fn let_leave(
    Path(person): Path<String>,
    Asked(state): Asked<OfState>,
    Written { reader, values }: Written,
) -> Shown {
    let of = of(&reader, &state).await?;
    let line = of.line(&reader, &person)?;
    let form = forms::let_leave(&reader.frame, of.whose, &of.people, line, &of.known);
    let read = forms::read_let_leave(of.whose, line, &values);
    let told = |command| forms::what_leaving_does(&reader.frame, of.whose, &of.people, line, &of.known, command);
    let form = reader.second_look(&values, form, read.as_ref().ok().map(told))?;
    let oneself =
        matches!(reader.visitor.asker(), Asker::Official { account, .. } if account == line.person.to_string());
    let to = if oneself { "/".to_owned() } else { of.whose.at("/people") };
    reader.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-left").with(recorded)).await
}

async fn ask_public(reader: Reader, Asked(state): Asked<OfState>) -> Shown {
    let of = of(&reader, &state).await?;
    reader.ask_with(forms::public_contact(&reader.frame, of.whose, &of.people))
}

async fn choose_public(Asked(state): Asked<OfState>, Written { reader, values }: Written) -> Shown {
    let of = of(&reader, &state).await?;
    let form = forms::public_contact(&reader.frame, of.whose, &of.people);
    let read = forms::read_public_contact(of.whose, &values);
    let to = of.whose.at("/people");
    reader.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-public-contact").with(recorded)).await
}

/// What a file that somebody sent may do in a browser: nothing. Nobody knows what is in it.
const SANDBOX: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

/// The file of a note, under a name of ours: for the State's own mission and the Secretariat.
async fn note(reader: Reader, Path(note): Path<u32>, Asked(state): Asked<OfState>) -> Shown {
    let whose = whose(&reader, &state)?;
    let found = asked(&reader, &FindNote { state: whose.state, note }).await?;
    let bytes = STANDARD.decode(&found.file.content);
    let bytes = bytes.map_err(|fault| reader.broken(&Failure::Broken(fault.to_string())))?;
    let ending = found.file.name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let (ending, media_type) = match ending.as_str() {
        "pdf" => ("pdf", "application/pdf"),
        "docx" => ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        _ => ("txt", "text/plain; charset=utf-8"),
    };
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"note-{}-{note}.{ending}\"", whose.state)),
        (header::CONTENT_SECURITY_POLICY, SANDBOX.to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// On to a page whose address is whole already.
fn redirect_to(reader: &Reader, path: &str) -> Trouble {
    Redirect::to(&reader.frame.to(path)).into_response().into()
}
