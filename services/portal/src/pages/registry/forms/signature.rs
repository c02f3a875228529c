//! Signatories: signatures, and reviews of their own will (para. 52).

use contracts::registry::{CorrectSignature, DeclareVoluntaryReview, RecordSignature, StateFile};
use treaty::StateCode;

use super::{LONGEST_NAME, LONGEST_REFERENCE, LONGEST_SOURCE, about, reason, source};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for a signature of a State that the registry knows.
#[must_use]
pub fn signature(frame: &Frame, file: &StateFile) -> Form {
    let state = &file.state;
    let form = about(frame, file, "signature", frame.say("signature-title"), frame.say("record"))
        .keep("name", &state.name)
        .keep("regional_group", state.regional_group.map_or("none", |group| group.label()));
    asked(form, frame)
}

/// Asks for a signature of a State that the registry does not know.
#[must_use]
pub fn new_signatory(frame: &Frame) -> Form {
    let form = Form::new("/desk/states/new-signatory", frame.say("new-signatory-title"), frame.say("record"))
        .back("/desk/states", frame.say("back-to").with("place", frame.say("way-states")))
        .ask(Field::new("state", frame.say("field-code"), Kind::Line).hint(frame.say("field-code-hint")).at_most(3))
        .ask(Field::new("name", frame.say("field-name"), Kind::Line).at_most(LONGEST_NAME))
        .ask(Field::region("regional_group", frame.say("regional-group"), &frame.texts));
    asked(form, frame)
}

fn asked(form: Form, frame: &Frame) -> Form {
    form.lead(frame.say("signature-lead"))
        .rule("PR-52")
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")))
        .ask(Field::new("on", frame.say("field-signed-on"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads a signature; of the State on whose page it was asked, else of the one named.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_signature(state: Option<StateCode>, values: &Values) -> Result<RecordSignature, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state = state.or_else(|| reading.state("state"));
    let name = reading.text("name", u64::from(LONGEST_NAME));
    let group = reading.region("regional_group");
    let instrument = reading.instrument("instrument");
    let on = reading.day("on");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || {
        Some(RecordSignature {
            state: state?,
            name: name?,
            regional_group: group?,
            instrument: instrument?,
            on: on?,
            source: source?,
        })
    };
    let read = read();
    reading.finish(read)
}

/// Asks for the right day of a signature.
#[must_use]
pub fn signature_correction(frame: &Frame, file: &StateFile) -> Form {
    about(frame, file, "signature-correction", frame.say("signature-correction-title"), frame.say("correct"))
        .lead(frame.say("signature-correction-lead"))
        .rule("PR-52")
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")))
        .ask(Field::new("on", frame.say("field-signed-on"), Kind::Day))
        .ask(reason(&frame.texts))
}

/// Reads the right day of a signature.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_signature_correction(state: StateCode, values: &Values) -> Result<CorrectSignature, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let instrument = reading.instrument("instrument");
    let on = reading.day("on");
    let reason = reading.text("reason", u64::from(LONGEST_SOURCE));
    let read = || Some(CorrectSignature { state, instrument: instrument?, on: on?, reason: reason? });
    let read = read();
    reading.finish(read)
}

/// Asks whether a signatory takes part.
#[must_use]
pub fn voluntary_review(frame: &Frame, file: &StateFile) -> Form {
    let takes = Choice::new("yes", frame.say("voluntary-takes-part"));
    let back = Choice::new("no", frame.say("voluntary-takes-back"));
    about(frame, file, "voluntary-review", frame.say("voluntary-title"), frame.say("record"))
        .lead(frame.say("voluntary-lead"))
        .rule("PR-52")
        .ask(Field::new("takes_part", frame.say("field-takes-part"), Kind::One(vec![takes, back])))
        .ask(
            Field::new("on", frame.say("field-declared-on"), Kind::Day)
                .hint(frame.say("field-declared-on-hint"))
                .if_any(),
        )
        .ask(
            Field::new("funding", frame.say("field-funding"), Kind::Line)
                .hint(frame.say("field-funding-hint"))
                .at_most(LONGEST_REFERENCE)
                .if_any(),
        )
        .ask(source(&frame.texts))
}

/// Reads whether a signatory takes part.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_voluntary_review(state: StateCode, values: &Values) -> Result<DeclareVoluntaryReview, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let takes_part = reading.choice("takes_part", &[("yes", true), ("no", false)]);
    let on = if takes_part == Some(true) { reading.day("on").map(Some) } else { Some(None) };
    let funding = reading.text_if_any("funding", u64::from(LONGEST_REFERENCE));
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(DeclareVoluntaryReview { state, on: on?, funding: funding?, source: source? });
    let read = read().filter(|_| takes_part.is_some());
    reading.finish(read)
}
