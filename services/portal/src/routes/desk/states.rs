//! What the Secretariat records of States.

use axum::extract::{Path, Query};
use contracts::registry::{ExportStates, FindState, Imported, ListStatements, StateFile};
use contracts::{Command, Recorded};
use serde::Deserialize;
use treaty::StateCode;

use crate::pages::form::{Fault, Form};
use crate::pages::registry::{DeskStatePage, DeskStatesPage, forms};
use crate::routes::reader::{Desk, Shown, Trouble, file};
use crate::routes::submit::{Done, Sent};
use crate::text::InLanguage as _;

pub(super) async fn states(desk: Desk) -> Shown {
    let answer = desk.states(None).await?;
    Ok(desk.show(&DeskStatesPage::new(&desk.frame, &answer)))
}

pub(super) async fn export(desk: Desk) -> Shown {
    let answer = desk.ask(&ExportStates {}).await?;
    Ok(file("text/csv; charset=utf-8", "states-parties.csv", answer.csv))
}

pub(super) async fn ask_import(desk: Desk) -> Shown {
    desk.ask_with(forms::import(&desk.frame))
}

pub(super) async fn import(Sent { desk, values }: Sent) -> Shown {
    let form = forms::import(&desk.frame);
    desk.submit(&values, forms::read_import(&values), form, |imported: Imported| {
        let changed = imported.new.saturating_add(imported.changed);
        let mut done = Done::new("/desk/states", "done-imported").count(changed);
        done.said.warnings = imported.warnings;
        done
    })
    .await
}

pub(super) async fn ask_new_signatory(desk: Desk) -> Shown {
    desk.ask_with(forms::new_signatory(&desk.frame))
}

pub(super) async fn new_signatory(Sent { desk, values }: Sent) -> Shown {
    let read = forms::read_signature(None, &values);
    let to = read.as_ref().map(|command| format!("/states/{}", command.state)).unwrap_or_default();
    let form = forms::new_signatory(&desk.frame);
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-recorded").with(recorded)).await
}

pub(super) async fn ask_new_party(desk: Desk) -> Shown {
    desk.ask_with(forms::new_state_party(&desk.frame))
}

pub(super) async fn new_party(Sent { desk, values }: Sent) -> Shown {
    let (form, read) = (forms::new_state_party(&desk.frame), forms::read_state_party(&values));
    let will = read.as_ref().ok().map(|command| forms::of_state_party(&desk.frame, command));
    let form = desk.second_look(&values, form, will)?;
    let to = read.as_ref().map(|command| format!("/states/{}", command.state)).unwrap_or_default();
    desk.submit(&values, read, form, |recorded: Recorded| Done::new(to, "done-recorded").with(recorded)).await
}

pub(super) async fn state(desk: Desk, Path(state): Path<String>) -> Shown {
    let file = found(&desk, &state).await?.in_language(&desk.frame.texts);
    Ok(desk.show(&DeskStatePage { frame: &desk.frame, file: &file }))
}

/// With the name that the registry has: forms send it back.
async fn found(desk: &Desk, state: &str) -> Result<StateFile, Trouble> {
    let state: StateCode = state.parse().map_err(|_| desk.not_found())?;
    desk.ask(&FindState { state, as_of: None }).await
}

/// What a link to a form has answered already.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Answered {
    #[serde(default)]
    entry: Option<u64>,
}

pub(super) async fn ask(
    desk: Desk,
    Path((state, what)): Path<(String, String)>,
    Query(answered): Query<Answered>,
) -> Shown {
    let file = found(&desk, &state).await?;
    let form = form_of(&desk, &file, &what).await?;
    let entry = answered.entry.map(|entry| ("entry", entry.to_string()));
    desk.ask_with(match entry {
        Some(entry) => form.filled(&[entry].into_iter().collect()),
        None => form,
    })
}

/// The form of the last part of the path.
async fn form_of(desk: &Desk, file: &StateFile, what: &str) -> Result<Form, Trouble> {
    let form = match what {
        "deposit" => forms::deposit,
        "correction" => forms::correction,
        "denunciation" => forms::denunciation,
        "withdrawal" => forms::withdrawal,
        "signature" => forms::signature,
        "signature-correction" => forms::signature_correction,
        "strike" => forms::strike,
        "voluntary-review" => forms::voluntary_review,
        "particulars" => forms::particulars,
        "uncac" => forms::uncac,
        "offer" => forms::offer,
        "arrangement" => forms::arrangement,
        "opt-out" => forms::opt_out,
        "opt-in" => forms::opt_in,
        _ => return statement_form(desk, file, what).await,
    };
    Ok(form(&desk.frame, file))
}

/// The forms about statements, which are based on the list of them.
async fn statement_form(desk: &Desk, file: &StateFile, what: &str) -> Result<Form, Trouble> {
    let form = match what {
        "statement" => forms::statement,
        "statement-withdrawal" => forms::statement_withdrawal,
        "statement-strike" => forms::statement_strike,
        _ => return Err(desk.not_found()),
    };
    let known = desk.ask(&ListStatements { state: file.state.state }).await?;
    Ok(form(&desk.frame, file, &known))
}

pub(super) async fn record(Path((state, what)): Path<(String, String)>, sent: Sent) -> Shown {
    let file = found(&sent.desk, &state).await?;
    let form = form_of(&sent.desk, &file, &what).await?;
    let will = forms::of_state(&sent.desk.frame, &file, &what, &sent.values);
    let form = sent.desk.second_look(&sent.values, form, will)?;
    let (state, values) = (file.state.state, &sent.values);
    match what.as_str() {
        "deposit" => to_state(&sent, state, forms::read_deposit(state, values), form).await,
        "correction" => to_state(&sent, state, forms::read_correction(state, values), form).await,
        "denunciation" => to_state(&sent, state, forms::read_denunciation(state, values), form).await,
        "withdrawal" => to_state(&sent, state, forms::read_withdrawal(state, values), form).await,
        "signature" => to_state(&sent, state, forms::read_signature(Some(state), values), form).await,
        "signature-correction" => to_state(&sent, state, forms::read_signature_correction(state, values), form).await,
        "strike" => to_state(&sent, state, forms::read_strike(state, values), form).await,
        "voluntary-review" => to_state(&sent, state, forms::read_voluntary_review(state, values), form).await,
        "particulars" => to_state(&sent, state, forms::read_particulars(state, values), form).await,
        "uncac" => to_state(&sent, state, forms::read_uncac(state, values), form).await,
        "offer" => to_state(&sent, state, forms::read_offer(state, values), form).await,
        "arrangement" => to_state(&sent, state, forms::read_arrangement(state, values), form).await,
        "statement" => to_state(&sent, state, forms::read_statement(state, values), form).await,
        "statement-withdrawal" => to_state(&sent, state, forms::read_statement_withdrawal(state, values), form).await,
        "statement-strike" => to_state(&sent, state, forms::read_statement_strike(state, values), form).await,
        "opt-out" => to_state(&sent, state, forms::read_opt_out(state, values), form).await,
        _ => to_state(&sent, state, forms::read_opt_in(state, values), form).await,
    }
}

async fn to_state<C: Command<Reply = Recorded>>(
    sent: &Sent,
    state: StateCode,
    read: Result<C, Vec<Fault>>,
    form: Form,
) -> Shown {
    let to = format!("/states/{state}");
    sent.desk.submit(&sent.values, read, form, |recorded| Done::new(to, "done-recorded").with(recorded)).await
}
