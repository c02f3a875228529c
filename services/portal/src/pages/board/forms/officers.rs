//! Who of the Secretariat looks after reviews.

use contracts::reviews::AssignOfficer;
use treaty::StateCode;

use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// What is sent where nobody looks after them: no account is called that.
const NOBODY: &str = "-";
/// The name under which each State is sent.
const STATE: &str = "pick";

/// Asks who of the accounts of the Secretariat looks after the reviews of these States.
#[must_use]
pub fn officer(frame: &Frame, states: &[StateCode], accounts: &[String], chosen: &str) -> Form {
    let choices = accounts.iter().map(|account| Choice::new(account, account.as_str()));
    let choices = choices.chain([Choice::new(NOBODY, frame.say("officer-nobody"))]).collect();
    let form = Form::new("/desk/board/officer", frame.say("officer-title"), frame.say("record"));
    let form = form
        .lead(frame.say("officer-lead").with("count", states.len()).with("states", frame.state_names(states)))
        .back("/desk/board", frame.say("back"))
        .ask(
            Field::new("officer", frame.say("field-officer"), Kind::List(choices))
                .hint(frame.say("field-officer-hint"))
                .answer(chosen),
        );
    states.iter().fold(form, |form, state| form.keep(STATE, state))
}

/// Reads it. Only an account of the Secretariat can look after them.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_officer(values: &Values, accounts: &[String]) -> Result<AssignOfficer, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let states = reading.states(STATE);
    if states.as_ref().is_some_and(Vec::is_empty) {
        reading.fault("officer", "fault-no-review");
    }
    let choices = accounts.iter().map(|account| (account.as_str(), Some(account.clone())));
    let choices: Vec<(&str, Option<String>)> = choices.chain([(NOBODY, None)]).collect();
    let officer = reading.choice("officer", &choices);
    let read = states.zip(officer).map(|(states, officer)| AssignOfficer { states, officer });
    reading.finish(read)
}
