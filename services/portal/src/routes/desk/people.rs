//! People at the desk: profiles that wait are approved or asked back, and whoever has not come is sent another link.

use axum::extract::{Path, Query as Asked};
use contracts::notices::{InviteContact, ListAccounts, Purpose};
use contracts::registry::{ApprovePerson, ListIntake, ListPeople, PersonLine};
use contracts::{ContactId, Instant, Recorded};
use serde::Deserialize;
use treaty::StateCode;

use crate::pages::form::Form;
use crate::pages::people::{IntakePage, Known, ToCome, Waiting, forms};
use crate::routes::people::known;
use crate::routes::reader::{Desk, Shown, Trouble};
use crate::routes::submit::{Done, Sent};

/// Where it lies.
const INTAKE: &str = "/desk/people";

pub(super) async fn intake(desk: Desk) -> Shown {
    let (answer, accounts) = tokio::join!(desk.ask(&ListIntake {}), desk.ask(&ListAccounts {}));
    let answer = answer?;
    // Who waits is shown also while nobody knows how far invitations are.
    let accounts = accounts.map(|told| told.accounts).unwrap_or_default();
    let people = answer.waiting.iter().chain(&answer.to_come);
    let known = known(&desk, people.map(|line| line.person)).await;
    let id = || desk.new_id().map(|id| id.to_string());
    let waiting: Result<Vec<_>, Trouble> =
        answer.waiting.iter().map(|line| Ok(Waiting { line, command_id: id()? })).collect();
    let to_come: Result<Vec<_>, Trouble> = (answer.to_come.iter())
        .map(|line| {
            let account = accounts.iter().find(|account| account.contact.contact == line.person);
            Ok(ToCome { line, account, command_id: id()? })
        })
        .collect();
    let now = Instant(desk.portal.house.now());
    let page = IntakePage { frame: &desk.frame, waiting: waiting?, to_come: to_come?, known: &known, now };
    Ok(desk.show(&page))
}

/// Of which State somebody is, and which of their profiles was looked at.
#[derive(Debug, Default, Deserialize)]
pub(super) struct OfState {
    #[serde(default)]
    state: String,
    #[serde(default)]
    profile: Option<u32>,
}

async fn found(desk: &Desk, person: &str, of: &OfState) -> Result<(PersonLine, Known), Trouble> {
    let not_found = || desk.not_found();
    let person: ContactId = person.parse().map_err(|_| not_found())?;
    let state: StateCode = of.state.parse().map_err(|_| not_found())?;
    let people = crate::routes::reviews::asked(desk, &ListPeople { state }).await?;
    let mut line = people.people.into_iter().find(|line| line.person == person).ok_or_else(not_found)?;
    line.handed_in = of.profile.unwrap_or(line.handed_in);
    let known = known(desk, std::iter::once(person)).await;
    Ok((line, known))
}

fn form(desk: &Desk, line: &PersonLine, known: &Known, what: &str) -> Result<Form, Trouble> {
    let name = known.name(&desk.frame, line);
    match what {
        "approve" => Ok(forms::approve(&desk.frame, line, &name)),
        "return" => Ok(forms::return_profile(&desk.frame, line, &name)),
        "invite" => Ok(forms::invite_again(&desk.frame, line, &name)),
        _ => Err(desk.not_found()),
    }
}

pub(super) async fn ask(desk: Desk, Path((person, what)): Path<(String, String)>, Asked(of): Asked<OfState>) -> Shown {
    let (line, known) = found(&desk, &person, &of).await?;
    desk.ask_with(form(&desk, &line, &known, &what)?)
}

pub(super) async fn record(
    Path((person, what)): Path<(String, String)>,
    Asked(of): Asked<OfState>,
    Sent { desk, values }: Sent,
) -> Shown {
    let (line, known) = found(&desk, &person, &of).await?;
    let form = form(&desk, &line, &known, &what)?;
    let (state, person) = (line.state, line.person);
    // The profile that the page showed; without it, none is approved.
    let profile = forms::looked_at(&values);
    let done = |key: &'static str| move |recorded: Recorded| Done::new(INTAKE, key).with(recorded);
    match what.as_str() {
        "approve" => {
            desk.submit(
                &values,
                profile.map(|profile| ApprovePerson { state, person, profile }),
                form,
                done("done-approved"),
            )
            .await
        }
        "return" => desk.submit(&values, forms::read_return(&line, &values), form, done("done-person-asked")).await,
        _ => {
            let invite = InviteContact { contact: person, purpose: Purpose::Official { state } };
            desk.submit(&values, Ok(invite), form, done("done-invited")).await
        }
    }
}
