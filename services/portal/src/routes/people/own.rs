//! One's own: the profile, the undertaking, leaving, and the state of play for whoever takes over.

use access::Asker;
use axum::http::StatusCode;
use contracts::registry::{GiveUndertaking, OwnProfile, People, ShowDirectory, ShowOwnProfile};
use contracts::reviews::{FindReview, ListOwnMoves};
use contracts::{CommandId, ContactId, Recorded};
use treaty::StateCode;

use super::{Known, OfState, PROFILE, Whose, asked, door, known, of, redirect_to};
use crate::pages::Role;
use crate::pages::form::Form;
use crate::pages::people::{Handed, HandoverPage, ProfilePage, forms};
use crate::pages::reviews::{first_step, people_of};
use crate::routes::reader::{Reader, Shown, Trouble};
use crate::routes::submit::{Done, Written};
use crate::text::{Note, Tone};

/// The own profile of an official. Others have none.
async fn own(reader: &Reader) -> Result<OwnProfile, Trouble> {
    door(reader)?;
    if reader.frame.role() != Some(Role::Official) {
        return Err(reader.not_found());
    }
    asked(reader, &ShowOwnProfile {}).await
}

fn shown(reader: &Reader, status: StatusCode, own: &OwnProfile, form: Form, refusal: Option<Note>) -> Shown {
    let undertaking_id = reader.new_id()?.to_string();
    let page = ProfilePage { frame: &reader.frame, own, form, undertaking_id, refusal };
    Ok(reader.show_as(status, &page))
}

pub(super) async fn profile(reader: Reader) -> Shown {
    let own = own(&reader).await?;
    let form = forms::profile(&reader.frame, &own.person).command(reader.new_id()?);
    shown(&reader, StatusCode::OK, &own, form, None)
}

pub(super) async fn to_profile(reader: Reader) -> Shown {
    Ok(reader.redirect(PROFILE))
}

pub(super) async fn hand_in(Written { reader, values }: Written) -> Shown {
    let own = own(&reader).await?;
    let form = forms::profile(&reader.frame, &own.person);
    match reader.attempt(&values, forms::read_profile(&values), form).await {
        Ok(recorded) => Ok(reader.go_on(Done::new(PROFILE, "done-profile").with(recorded))),
        Err(form) => shown(&reader, StatusCode::UNPROCESSABLE_ENTITY, &own, *form, None),
    }
}

pub(super) async fn undertake(Written { reader, values }: Written) -> Shown {
    let before = own(&reader).await?;
    let id: Option<CommandId> = values.one("command_id").and_then(|id| id.parse().ok());
    // Given already, in another window perhaps: it is not asked for again.
    let Some(id) = id.filter(|_| before.person.undertaking.is_none()) else { return Ok(reader.redirect(PROFILE)) };
    match reader.portal.command(&reader.visitor, id, None, &GiveUndertaking {}).await {
        Ok(recorded) => Ok(reader.go_on(Done::new(PROFILE, "done-undertaking").with(recorded))),
        Err(fault) => {
            tracing::info!(%fault, "an undertaking was not taken");
            let refusal = reader.frame.note(Tone::Refusal, &fault.to_notice());
            let form = forms::profile(&reader.frame, &before.person).command(reader.new_id()?);
            shown(&reader, StatusCode::UNPROCESSABLE_ENTITY, &before, form, Some(refusal))
        }
    }
}

/// Who leaves by themselves: whoever coordinates chooses who takes over, on the page that shows the State's people.
struct Leaver {
    whose: Whose,
    people: People,
}

async fn leaver(reader: &Reader) -> Result<Leaver, Trouble> {
    let own = own(reader).await?;
    let person = own.person.person;
    if of(reader, &OfState::default()).await.is_ok() {
        return Err(redirect_to(reader, &format!("/people/{person}/leave")));
    }
    let state = own.person.state;
    let people = People {
        state,
        version: 0,
        people: vec![own.person],
        reviews: Vec::new(),
        notes: Vec::new(),
        public: None,
        on_behalf: Vec::new(),
    };
    Ok(Leaver { whose: Whose { state, desk: false, official: Some(person) }, people })
}

fn leave_form(reader: &Reader, leaver: &Leaver) -> Result<Form, Trouble> {
    let line = leaver.people.people.first().ok_or_else(|| reader.not_found())?;
    let mut form = forms::let_leave(&reader.frame, leaver.whose, &leaver.people, line, &Known::default());
    "/people/leave".clone_into(&mut form.action);
    // Whoever sees no more than their own profile bases it on no version of the State's people.
    Ok(form.with_version(None).back(PROFILE, reader.frame.say("back")))
}

pub(super) async fn ask_leave(reader: Reader) -> Shown {
    let leaver = leaver(&reader).await?;
    reader.ask_with(leave_form(&reader, &leaver)?)
}

pub(super) async fn leave(Written { reader, values }: Written) -> Shown {
    let leaver = leaver(&reader).await?;
    let line = leaver.people.people.first().ok_or_else(|| reader.not_found())?;
    let read = forms::read_let_leave(leaver.whose, line, &values);
    let told = |command| {
        forms::what_leaving_does(&reader.frame, leaver.whose, &leaver.people, line, &Known::default(), command)
    };
    let form = reader.second_look(&values, leave_form(&reader, &leaver)?, read.as_ref().ok().map(told))?;
    reader.submit(&values, read, form, |recorded: Recorded| Done::new("/", "done-left").with(recorded)).await
}

/// The reviews of whoever asks, for a successor.
pub(super) async fn handover(reader: Reader) -> Shown {
    door(&reader)?;
    let state: StateCode = match reader.visitor.asker() {
        Asker::Mission { state, .. } | Asker::Official { state, .. } => {
            state.parse().map_err(|_| reader.not_found())?
        }
        _ => return Err(reader.not_found()),
    };
    // Whoever has something to do first sees no review yet.
    if reader.frame.role() == Some(Role::Official) && first_step(&own(&reader).await?).is_some() {
        return Err(reader.redirect(PROFILE).into());
    }
    let moves = asked(&reader, &ListOwnMoves { days_alone: true }).await?;
    let mut reviews = Vec::new();
    let mut persons: Vec<ContactId> = Vec::new();
    for own in &moves.reviews {
        let (query, of_review) = (FindReview::of(own.state), ShowDirectory { state: None, review: Some(own.state) });
        let (file, directory) = tokio::join!(asked(&reader, &query), asked(&reader, &of_review));
        let (file, directory) = (file?, directory?);
        persons.extend(directory.entries.iter().map(|entry| entry.person));
        let people = people_of(&reader.frame, &file, &directory);
        reviews.push(Handed { file, people });
    }
    let known = known(&reader, persons.into_iter()).await;
    let page = HandoverPage { frame: &reader.frame, state, moves: &moves, reviews: &reviews, known: &known };
    Ok(reader.show(&page))
}
