//! Forms about what comes of a consultation (para. 31), and how they are read.

use contracts::Day;
use contracts::reviews::{
    ConfirmConsultation, Consultation, PhaseLine, ProposeConsultation, ReturnConsultation, ReviewFile,
};
use treaty::StateCode;

use super::consultation::{asked_to_confirm, caps};
use super::{at, consultation_at};
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values, mandate};
use crate::pages::{Frame, Role};
use crate::text::AVAILABLE;

/// How many further days of a consultation are read.
const MOST_DAYS: usize = 19;
/// How many working languages a review has at most, and those exceptionally (para. 50).
const MOST_LANGUAGES: usize = 3;
/// The longest reference of a mandate.
const MANDATE: u32 = 300;

/// The form in which the State under review lays down what came of its consultation. The Secretariat needs a mandate for it (para. 48).
#[must_use]
pub fn propose(frame: &Frame, file: &ReviewFile, phase: &PhaseLine) -> Form {
    let here = consultation_at(&file.state, &phase.phase);
    let form = Form::new(here, frame.say("propose-title"), frame.say("propose-submit"))
        .rule("PR-31")
        .keep("version", file.version)
        .ask(
            Field::new("held_on", frame.say("field-consultation-day"), Kind::Day)
                .hint(frame.say("field-consultation-day-hint")),
        )
        .ask(further_days(frame))
        .ask(languages(frame))
        .ask(lines(frame, "exceptional", "field-exceptional", 1000).hint(frame.say("field-exceptional-hint")))
        .ask(answers_by(frame, phase))
        .ask(
            Field::new("feedback_by", frame.say("field-feedback-by"), Kind::Day)
                .hint(frame.say("field-feedback-by-hint"))
                .if_any(),
        )
        .ask(lines(frame, "requirements", "field-requirements", 4000).hint(frame.say("field-requirements-hint")))
        .ask(lines(frame, "division", "field-division", 4000).hint(frame.say("field-division-hint")))
        .back(at(&file.state), frame.say("back"));
    let hint = || frame.say("field-mandate-hint");
    let form = if frame.at_desk() { mandate::ask(frame, form, MANDATE, hint()) } else { form };
    phase.consultation.as_ref().map_or_else(|| form.clone(), |stands| form.clone().filled(&as_it_stands(stands)))
}

fn lines(frame: &Frame, name: &'static str, label: &str, most: u32) -> Field {
    Field::new(name, frame.say(label), Kind::Lines).at_most(most).if_any()
}

fn further_days(frame: &Frame) -> Field {
    lines(frame, "held_also", "field-consultation-days", 400).hint(frame.say("field-consultation-days-hint"))
}

fn languages(frame: &Frame) -> Field {
    let choice = |language| Choice::new(language, frame.texts.working_language(&language));
    Field::new("languages", frame.say("field-review-languages"), Kind::Any(AVAILABLE.map(choice).into()))
        .hint(frame.say("field-review-languages-hint"))
}

/// The question for the day of the answers, with the last one that can be agreed and why.
fn answers_by(frame: &Frame, phase: &PhaseLine) -> Field {
    let field = Field::new("answers_by", frame.say("field-answers-by"), Kind::Day);
    let (nominal, beside) = caps(phase);
    let hint = match (nominal, beside) {
        (Some(cap), Some(after)) => frame
            .say("field-answers-by-both")
            .with("day", frame.texts.day(&cap.day))
            .with("after", frame.texts.day(&after.day)),
        (Some(cap), None) => frame.say("field-answers-by-cap").with("day", frame.texts.day(&cap.day)),
        (None, _) => frame.say("field-answers-by-hint"),
    };
    field.hint(hint)
}

/// What stands, to be changed.
fn as_it_stands(stands: &Consultation) -> Values {
    let mut days = stands.held_on.iter().map(Day::to_string);
    let first = days.next().unwrap_or_default();
    let further: Vec<String> = days.collect();
    let mut pairs = vec![
        ("held_on", first),
        ("held_also", further.join("\n")),
        ("answers_by", stands.answers_by.to_string()),
        ("feedback_by", stands.feedback_by.map(|day| day.to_string()).unwrap_or_default()),
        ("exceptional", stands.exceptional.clone().unwrap_or_default()),
        ("requirements", stands.requirements.clone().unwrap_or_default()),
        ("division", stands.division.clone().unwrap_or_default()),
    ];
    pairs.extend(stands.languages.iter().map(|language| ("languages", language.to_string())));
    pairs.into_iter().collect()
}

/// What was laid down.
///
/// # Errors
/// All faults.
pub fn read_propose(
    frame: &Frame,
    file: &ReviewFile,
    phase: &PhaseLine,
    values: &Values,
) -> Result<ProposeConsultation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (first, further) = (reading.day("held_on"), read_further(&mut reading));
    let languages = read_languages(&mut reading);
    let exceptional = reading.text_if_any("exceptional", 1000);
    if languages.as_ref().is_some_and(|all| all.len() == MOST_LANGUAGES) && exceptional == Some(None) {
        reading.fault("exceptional", "fault-justification");
    }
    let (answers_by, feedback_by) = (reading.day("answers_by"), reading.day_if_any("feedback_by"));
    let requirements = reading.text_if_any("requirements", 4000);
    let division = reading.text_if_any("division", 4000);
    let mandate = mandate::read(&mut reading, frame.at_desk(), MANDATE);
    let read = (|| {
        let mut held_on: Vec<Day> = std::iter::once(first?).chain(further?).collect();
        held_on.sort_unstable();
        held_on.dedup();
        Some(ProposeConsultation {
            state: file.state,
            phase: phase.phase,
            held_on,
            languages: languages?,
            exceptional: exceptional?,
            answers_by: answers_by?,
            feedback_by: feedback_by?,
            requirements: requirements?,
            division: division?,
            mandate: mandate?,
        })
    })();
    reading.finish(read)
}

/// The further days, one a line.
fn read_further(reading: &mut Reading<'_>) -> Option<Vec<Day>> {
    let text = reading.values().one("held_also").unwrap_or_default();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let days: Result<Vec<Day>, _> = lines.map(str::parse).collect();
    match days {
        Ok(days) if days.len() <= MOST_DAYS => Some(days),
        _ => {
            reading.fault("held_also", "fault-days");
            None
        }
    }
}

fn read_languages(reading: &mut Reading<'_>) -> Option<Vec<treaty::Language>> {
    let mut languages = reading.languages("languages")?;
    languages.sort_unstable();
    languages.dedup();
    match languages.len() {
        0 => reading.fault("languages", "fault-missing"),
        1..=MOST_LANGUAGES => return Some(languages),
        _ => reading.fault("languages", "fault-languages"),
    }
    None
}

/// What will happen when that is sent: who is asked to confirm, and what holds until then.
#[must_use]
pub fn of_proposal(frame: &Frame, file: &ReviewFile, phase: &PhaseLine) -> Vec<String> {
    let names: Vec<String> = asked_to_confirm(frame, file).iter().map(|state| frame.names.name(state)).collect();
    let asked = frame.say("will-ask-to-confirm").with("states", frame.texts.list(&names));
    let mut will: Vec<String> = vec![asked.into(), frame.say("will-stand-when-confirmed").into()];
    if phase.consultation.is_some() {
        will.push(frame.say("will-replace-proposal").into());
    }
    will.push(frame.say("will-be-seen-by-parties").into());
    will
}

/// The form in which a State confirms.
#[must_use]
pub fn confirm(
    frame: &Frame,
    file: &ReviewFile,
    phase: &PhaseLine,
    stands: &Consultation,
    own: Option<StateCode>,
) -> Form {
    let here = consultation_at(&file.state, &phase.phase);
    let acts =
        if frame.role() == Some(Role::Mission) { "capacity-permanent-representative" } else { "capacity-focal-point" };
    let state = own.map(|own| frame.names.name(&own)).unwrap_or_default();
    let confirms = frame.say("will-confirm").with("state", state).with("capacity", frame.say(acts));
    let last = stands.missing.iter().all(|state| Some(*state) == own);
    let then = if last { "will-be-agreed" } else { "will-wait-for-others" };
    Form::new(format!("{here}/confirm"), frame.say("confirm-result-title"), frame.say("confirm-result-submit"))
        .lead(frame.say("confirm-result-lead").with("review", frame.review_of(&file.state)))
        .rule("PR-31")
        .will(confirms)
        .will(frame.say(then))
        .keep("version", file.version)
        .keep("proposal", stands.proposal)
        .back(here, frame.say("back"))
}

/// What was confirmed: the proposal that the reader saw.
///
/// # Errors
/// All faults.
pub fn read_confirm(file: &ReviewFile, phase: &PhaseLine, values: &Values) -> Result<ConfirmConsultation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let proposal = reading.counted("proposal");
    let read = proposal.map(|proposal| ConfirmConsultation { state: file.state, phase: phase.phase, proposal });
    reading.finish(read)
}

/// The form in which a State asks for something else.
#[must_use]
pub fn ask_for_else(frame: &Frame, file: &ReviewFile, phase: &PhaseLine, stands: &Consultation) -> Form {
    let here = consultation_at(&file.state, &phase.phase);
    Form::new(format!("{here}/return"), frame.say("ask-else-title"), frame.say("ask-else-submit"))
        .lead(frame.say("ask-else-lead"))
        .rule("PR-31")
        .will(frame.say("will-return"))
        .keep("version", file.version)
        .keep("proposal", stands.proposal)
        .ask(Field::new("reason", frame.say("field-otherwise"), Kind::Lines).at_most(2000))
        .back(here, frame.say("back"))
}

/// What should be otherwise.
///
/// # Errors
/// All faults.
pub fn read_ask_for_else(
    file: &ReviewFile,
    phase: &PhaseLine,
    values: &Values,
) -> Result<ReturnConsultation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (proposal, reason) = (reading.counted("proposal"), reading.text("reason", 2000));
    let read = proposal.zip(reason).map(|(proposal, reason)| ReturnConsultation {
        state: file.state,
        phase: phase.phase,
        proposal,
        reason,
    });
    reading.finish(read)
}
