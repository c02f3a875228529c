//! A State that joins, and that is not on record yet.

use contracts::registry::RecordStateParty;
use treaty::Language;

use super::deposit::{day_known, known};
use super::{LONGEST_NAME, LONGEST_SOURCE, source};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for the State and its deposit for the Convention.
#[must_use]
pub fn new_state_party(frame: &Frame) -> Form {
    let languages =
        Language::ALL.map(|language| Choice::new(language, frame.texts.working_language(&language))).to_vec();
    let form = Form::new("/desk/states/new-party", frame.say("new-party-title"), frame.say("record"))
        .back("/desk/states", frame.say("back-to").with("place", frame.say("way-states")))
        .lead(frame.say("new-party-lead"))
        .rule("AMB-02")
        .ask(Field::new("state", frame.say("field-code"), Kind::Line).hint(frame.say("field-code-hint")).at_most(3))
        .ask(Field::new("name", frame.say("field-name"), Kind::Line).at_most(LONGEST_NAME))
        .ask(Field::region("regional_group", frame.say("regional-group"), &frame.texts))
        .ask(Field::new("languages", frame.say("state-languages"), Kind::Any(languages)).if_any());
    day_known(form, frame, false).ask(source(&frame.texts))
}

/// Reads the State and its deposit.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_state_party(values: &Values) -> Result<RecordStateParty, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state = reading.state("state");
    let name = reading.text("name", u64::from(LONGEST_NAME));
    let group = reading.region("regional_group");
    let languages = reading.languages("languages");
    let deposit = known(&mut reading).flatten();
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || {
        Some(RecordStateParty {
            state: state?,
            name: name?,
            regional_group: group?,
            languages: languages?,
            deposit: deposit?,
            source: source?,
        })
    };
    let read = read();
    reading.finish(read)
}
