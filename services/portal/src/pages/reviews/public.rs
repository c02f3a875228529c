//! The form in which a State chooses what everybody sees of its review (AMB-36), and how it is read.

use contracts::reviews::{ChoosePublicStage, ReviewFile, Stage};

use super::at;
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values, mandate};

/// The longest reference of a mandate.
const MANDATE: u32 = 100;

/// Asks what everybody sees. The Secretariat needs a mandate for it (para. 48).
#[must_use]
pub fn public_stage(frame: &Frame, file: &ReviewFile) -> Form {
    let choices = vec![
        Choice::new("totals", frame.say("public-stage-choose-totals")),
        Choice::new("stage", frame.say("public-stage-choose-stage")),
    ];
    let chosen = if file.public.agreed { "stage" } else { "totals" };
    let question = Field::new("public", frame.say("public-stage-question"), Kind::One(choices)).answer(chosen);
    let lead = frame.say("public-stage-lead").with("review", frame.review_of(&file.state));
    let here = format!("{}/public", at(&file.state));
    let form = Form::new(here, frame.say("public-stage-title"), frame.say("record"))
        .lead(lead)
        .rule("AMB-36")
        .will(frame.say("will-public-stage-never"))
        .will(frame.say("will-public-stage-back"))
        .keep("version", file.version)
        .ask(question)
        .back(at(&file.state), frame.say("back"));
    if !frame.at_desk() {
        return form;
    }
    mandate::ask(frame, form, MANDATE, frame.say("public-stage-mandate-hint"))
}

/// Reads it.
///
/// # Errors
/// All faults.
pub fn read_public_stage(frame: &Frame, file: &ReviewFile, values: &Values) -> Result<ChoosePublicStage, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let public = reading.choice("public", &[("totals", false), ("stage", true)]);
    let mandate = mandate::read(&mut reading, frame.at_desk(), MANDATE);
    let state = file.state;
    reading.finish(public.zip(mandate).map(|(public, mandate)| ChoosePublicStage { state, public, mandate }))
}

/// What everybody will see when that is sent, in full.
#[must_use]
pub fn of_public_stage(frame: &Frame, file: &ReviewFile, command: &ChoosePublicStage) -> Vec<String> {
    let state = frame.names.name(&file.state);
    let mut will: Vec<String> = Vec::new();
    if command.public {
        let (phase, reached) = now(file);
        let where_it_is = match (phase, frame.review_stage(&reached)) {
            (Some(phase), at) => frame.say("public-stage-in-phase").with("phase", phase.roman()).with("stage", at),
            (None, at) => at,
        };
        let seen = frame.say("will-public-stage-seen").with("state", state.as_str()).with("stage", where_it_is);
        will.push(seen.into());
        will.push(frame.say("will-public-stage-follows").into());
        will.push(frame.say("will-public-stage-never").into());
    } else {
        will.push(frame.say("will-public-stage-totals").with("state", state.as_str()).into());
        if file.public.by_conference {
            will.push(frame.say("will-public-stage-conference").into());
        }
    }
    will.push(frame.say("will-public-stage-back").into());
    if frame.at_desk() {
        will.push(frame.say("will-public-stage-on-behalf").with("state", state.as_str()).into());
    }
    will
}

/// The phase and the stage that everybody would see now: of the phase that began last.
fn now(file: &ReviewFile) -> (Option<treaty::Phase>, Stage) {
    let last = file.phases.iter().filter(|line| line.start.is_some()).max_by_key(|line| line.phase);
    last.map_or((None, Stage::ToCome), |line| (Some(line.phase), line.stage))
}
