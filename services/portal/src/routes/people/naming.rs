//! Naming people by a note verbale: typed, held against the note, sent.

use axum::extract::Query as Asked;
use axum::http::StatusCode;
use bus::{Outcome, RequestError};
use contracts::{CommandId, ContactId};
use serde::Deserialize;

use super::{Of, OfState, of};
use crate::pages::Role;
use crate::pages::form::FormPage;
use crate::pages::people::{Comparison, ComparisonPage, NamingPage, NoteForm, Typed, intake_choose};
use crate::routes::reader::{Reader, Shown, Trouble};
use crate::routes::submit::{Done, Written};
use crate::text::{Note, Tone};

/// Of which State, and whom of its people to begin with.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Begun {
    #[serde(default)]
    state: String,
    #[serde(default)]
    person: String,
}

/// The people of the State for which the reader may name some. A focal point names nobody: a note of the mission does (para. 18).
async fn nameable(reader: &Reader, begun: &Begun) -> Result<Of, Trouble> {
    if reader.frame.role() == Some(Role::Official) {
        return Err(reader.not_found());
    }
    of(reader, &OfState { state: begun.state.clone() }).await
}

pub(crate) async fn ask(reader: Reader, Asked(begun): Asked<Begun>) -> Shown {
    if reader.frame.at_desk() && begun.state.is_empty() {
        reader.needs_states()?;
        return Ok(reader.show(&FormPage { frame: &reader.frame, form: intake_choose(&reader.frame) }));
    }
    let of = nameable(&reader, &begun).await?;
    let form = NoteForm::begin(reader.new_id()?, &of.people, &of.known, begun.person.parse::<ContactId>().ok());
    let command_id = reader.new_id()?;
    Ok(shown(&reader, StatusCode::OK, &of, &form, None, command_id))
}

fn shown(
    reader: &Reader,
    status: StatusCode,
    of: &Of,
    form: &NoteForm,
    refusal: Option<Note>,
    command_id: CommandId,
) -> axum::response::Response {
    let page = NamingPage {
        frame: &reader.frame,
        whose: of.whose,
        form,
        people: &of.people,
        known: &of.known,
        refusal,
        command_id: command_id.to_string(),
    };
    reader.show_as(status, &page)
}

/// What was pressed on the form.
enum Pressed {
    /// Another person, who may be known.
    Add(Option<ContactId>),
    /// One person less.
    Remove(u16),
    /// Back to the form.
    Change,
    /// Hold it against the note.
    Check,
    /// Send it.
    Send,
}

impl Pressed {
    fn of(values: &crate::pages::form::Values) -> Self {
        let go = values.one("go").unwrap_or("check");
        match go {
            "add" => Self::Add(values.one("add_known").and_then(|id| id.parse().ok())),
            "change" | "drop-file" => Self::Change,
            "send" => Self::Send,
            _ => match go.strip_prefix("remove-").and_then(|number| number.parse().ok()) {
                Some(number) => Self::Remove(number),
                None => Self::Check,
            },
        }
    }
}

pub(crate) async fn send(Asked(begun): Asked<Begun>, Written { reader, values }: Written) -> Shown {
    let of = nameable(&reader, &begun).await?;
    let fresh = reader.new_id()?;
    let command_id = values.one("command_id").and_then(|id| id.parse().ok()).unwrap_or(fresh);
    let mut form = NoteForm::of(&values, fresh);
    let again = |form: &NoteForm| shown(&reader, StatusCode::OK, &of, form, None, command_id);
    let sends = match Pressed::of(&values) {
        Pressed::Add(person) => {
            form.add(&of.people, &of.known, person);
            return Ok(again(&form));
        }
        Pressed::Remove(number) => {
            form.remove(number);
            return Ok(again(&form));
        }
        Pressed::Change => return Ok(again(&form)),
        Pressed::Check => false,
        Pressed::Send => true,
    };
    let Some(typed) = form.read(of.whose, &of.people, reader.frame.today) else {
        return Ok(shown(&reader, StatusCode::UNPROCESSABLE_ENTITY, &of, &form, None, command_id));
    };
    if sends {
        record(&reader, &of, form, &typed, command_id).await
    } else {
        compare(&reader, &of, &form, &typed, command_id).await
    }
}

/// Holds note and form against each other and shows what will happen. Nothing is recorded yet.
async fn compare(reader: &Reader, of: &Of, form: &NoteForm, typed: &Typed, command_id: CommandId) -> Shown {
    let comparison = match typed.compare() {
        None => Comparison::NoFile,
        Some(query) => match reader.portal.query(&reader.visitor, &query).await {
            Ok(answer) => Comparison::Made(answer.differences),
            Err(fault) => {
                let refusal = Some(reader.frame.note(Tone::Refusal, &fault.to_notice()));
                return Ok(shown(reader, StatusCode::UNPROCESSABLE_ENTITY, of, form, refusal, command_id));
            }
        },
    };
    let page = ComparisonPage {
        frame: &reader.frame,
        whose: of.whose,
        form,
        typed,
        people: &of.people,
        known: &of.known,
        comparison,
        command_id: command_id.to_string(),
    };
    Ok(reader.show(&page))
}

/// Keeps name and address of whoever is new, then records the note. Refused, the same form comes back, and sent again it means the same
/// people.
async fn record(reader: &Reader, of: &Of, mut form: NoteForm, typed: &Typed, command_id: CommandId) -> Shown {
    let fault = match sent(reader, &form, typed, command_id).await {
        Ok(recorded) => {
            let done = Done::new(of.whose.at("/people"), "done-named").with(recorded);
            return Ok(reader.go_on(done));
        }
        Err(fault) => fault,
    };
    tracing::info!(%fault, "a note was not recorded");
    let command_id = match &fault {
        // Whether it was done is not known: sent again under the same identifier, it is done once.
        RequestError::Silent(_) => command_id,
        _ => reader.new_id()?,
    };
    if matches!(&fault, RequestError::Answered { outcome: Outcome::Conflict, .. }) {
        // Somebody was faster: what is sent next is based on what stands now, which this page shows.
        form.version = of.people.version.to_string();
    }
    let refusal = Some(reader.frame.note(Tone::Refusal, &fault.to_notice()));
    Ok(shown(reader, StatusCode::UNPROCESSABLE_ENTITY, of, &form, refusal, command_id))
}

async fn sent(
    reader: &Reader,
    form: &NoteForm,
    typed: &Typed,
    command_id: CommandId,
) -> Result<contracts::Recorded, RequestError> {
    for (id, keep) in &typed.contacts {
        reader.portal.command(&reader.visitor, *id, None, keep).await?;
    }
    let expected = form.version.parse().ok();
    reader.portal.command_since(&reader.visitor, command_id, expected, &typed.command, reader.arrived).await
}
