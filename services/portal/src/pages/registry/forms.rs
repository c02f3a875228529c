//! What the Secretariat records of a State: for each command its questions, and how the answers are read.

mod arrangement;
mod denunciation;
mod deposit;
mod holy_see;
mod import;
mod offer;
mod particulars;
mod signature;
mod state_party;
mod statements;
mod strike;
mod uncac;
mod will;

pub use arrangement::{arrangement, read_arrangement};
pub use denunciation::{denunciation, read_denunciation, read_withdrawal, withdrawal};
pub use deposit::{correction, deposit, read_correction, read_deposit};
pub use holy_see::{opt_in, opt_out, read_opt_in, read_opt_out};
pub use import::{import, read_import};
pub use offer::{offer, read_offer};
pub use particulars::{particulars, read_particulars};
pub use signature::{
    new_signatory, read_signature, read_signature_correction, read_voluntary_review, signature, signature_correction,
    voluntary_review,
};
pub use state_party::{new_state_party, read_state_party};
pub use statements::{
    read_statement, read_statement_strike, read_statement_withdrawal, statement, statement_strike, statement_withdrawal,
};
pub use strike::{read_strike, strike};
pub use uncac::{read_uncac, uncac};
pub(crate) use will::{of_state, of_state_party};

use contracts::registry::{DecisionReference, StateFile};

use crate::pages::Frame;
use crate::pages::form::{Choice, Field, Form, Kind, Reading};
use crate::text::{Sentence, Texts};

/// The longest note on where something is known from.
const LONGEST_SOURCE: u32 = 300;
/// The longest name of a State, and of a body's document.
const LONGEST_NAME: u32 = 100;
const LONGEST_REFERENCE: u32 = 200;

/// A form about one State, based on the file as it is.
fn about(frame: &Frame, file: &StateFile, what: &str, title: Sentence, submit: Sentence) -> Form {
    let state = file.state.state;
    Form::new(format!("/desk/states/{state}/{what}"), title.with("state", frame.name_of(&file.state)), submit)
        .keep("version", file.version)
        .back(format!("/desk/states/{state}"), frame.say("back-to").with("place", frame.name_of(&file.state)))
}

fn source(texts: &Texts) -> Field {
    Field::new("source", texts.say("field-source"), Kind::Line)
        .hint(texts.say("field-source-hint"))
        .at_most(LONGEST_SOURCE)
}

fn reason(texts: &Texts) -> Field {
    Field::new("reason", texts.say("field-correction-reason"), Kind::Line)
        .hint(texts.say("field-correction-reason-hint"))
        .at_most(LONGEST_SOURCE)
}

fn yes_no(texts: &Texts) -> Kind {
    Kind::One(vec![Choice::new("yes", texts.say("yes")), Choice::new("no", texts.say("no"))])
}

/// Where a decision can be read.
pub(crate) fn decision_fields(form: Form, texts: &Texts) -> Form {
    decision(texts).into_iter().fold(form, Form::ask)
}

/// The same, where there need not be a decision.
pub(crate) fn decision_fields_if_any(form: Form, texts: &Texts) -> Form {
    decision(texts).into_iter().map(Field::if_any).fold(form, Form::ask)
}

fn decision(texts: &Texts) -> [Field; 3] {
    [
        Field::new("body", texts.say("field-body"), Kind::Line)
            .hint(texts.say("field-body-hint"))
            .at_most(LONGEST_REFERENCE),
        Field::new("decided_on", texts.say("field-decided-on"), Kind::Day),
        Field::new("reference", texts.say("field-reference"), Kind::Line)
            .hint(texts.say("field-reference-hint"))
            .at_most(LONGEST_REFERENCE),
    ]
}

pub(crate) fn read_decision(reading: &mut Reading<'_>) -> Option<DecisionReference> {
    let body = reading.text("body", u64::from(LONGEST_REFERENCE));
    let on = reading.day("decided_on");
    let reference = reading.text("reference", u64::from(LONGEST_REFERENCE));
    Some(DecisionReference { body: body?, on: on?, reference: reference? })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use contracts::{Kind, catalogue};

    /// "record-deposit" is `RecordDeposit`.
    fn type_name(command: &str) -> String {
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        command.split('-').map(capital).collect()
    }

    /// Commands about people and trainings, which have pages of their own.
    const ELSEWHERE: [&str; 11] = [
        "name-people",
        "change-duties",
        "let-leave",
        "submit-profile",
        "return-profile",
        "approve-person",
        "give-undertaking",
        "choose-public-contact",
        "record-training",
        "record-training-attendance",
        "strike-training",
    ];

    #[test]
    fn every_command_of_the_registry_has_a_form() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages/registry/forms");
        let files = fs::read_dir(folder).expect("the forms").map(|entry| entry.expect("an entry").path());
        let forms: String = files.map(|file| fs::read_to_string(file).expect("text")).collect();
        let of_states = |entry: &&contracts::Entry| entry.service == "registry" && !ELSEWHERE.contains(&entry.name);
        let commands = catalogue().iter().filter(of_states);
        for command in commands.filter(|entry| matches!(entry.kind, Kind::Command { .. })) {
            let read = format!("-> Result<{}, Vec<Fault>>", type_name(command.name));
            assert!(forms.contains(&read), "no form reads {}", command.name);
        }
    }
}
