//! Name, regional group and languages of a State, from a day on.

use contracts::registry::{ChangeParticulars, StateFile};
use treaty::{Language, StateCode};

use super::{LONGEST_NAME, LONGEST_SOURCE, about, source};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for the particulars.
#[must_use]
pub fn particulars(frame: &Frame, file: &StateFile) -> Form {
    let state = &file.state;
    let languages =
        Language::ALL.map(|language| Choice::new(language, frame.texts.working_language(&language))).to_vec();
    let mut spoken = Field::new("languages", frame.say("state-languages"), Kind::Any(languages)).if_any();
    spoken.values = state.languages.iter().map(ToString::to_string).collect();
    about(frame, file, "particulars", frame.say("particulars-title"), frame.say("record"))
        .lead(frame.say("particulars-lead"))
        .ask(Field::new("name", frame.say("field-name"), Kind::Line).at_most(LONGEST_NAME).answer(&state.name))
        .ask(
            Field::region("regional_group", frame.say("regional-group"), &frame.texts)
                .answer(state.regional_group.map_or("none", |group| group.label())),
        )
        .ask(spoken)
        .ask(Field::new("from", frame.say("field-from"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads the particulars.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_particulars(state: StateCode, values: &Values) -> Result<ChangeParticulars, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let name = reading.text("name", u64::from(LONGEST_NAME));
    let group = reading.region("regional_group");
    let languages = reading.languages("languages");
    let from = reading.day("from");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || {
        Some(ChangeParticulars {
            state,
            name: name?,
            regional_group: group?,
            languages: languages?,
            from: from?,
            source: source?,
        })
    };
    let read = read();
    reading.finish(read)
}
