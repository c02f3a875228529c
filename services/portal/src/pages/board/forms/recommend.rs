//! What working groups recommend to the Conference (para. 16).

use contracts::Day;
use contracts::registry::DecisionReference;
use contracts::reviews::{Amendment, RecommendationLine, RecordRecommendation, RulesInForce, StrikeRecommendation};

use super::amend::{fields, read_change};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::read_decision;
use crate::text::Sentence;

/// What can be recommended: the last part of the path.
pub const RECOMMENDED: [&str; 3] = ["recommend-workplan", "recommend-group-start", "recommend-phase-length"];
/// The longest name of a working group, and the longest reference.
const LONGEST: u32 = 200;
/// The longest reason for striking one.
const LONGEST_REASON: u32 = 300;

/// What is recommended to be changed; none where that is nothing of the workplan.
fn changed(what: &str) -> Option<&str> {
    what.strip_prefix("recommend-").filter(|_| RECOMMENDED.contains(&what))
}

/// Asks for a recommendation; none where there is no such part of the workplan.
#[must_use]
pub fn recommend(frame: &Frame, rules: &RulesInForce, what: &str) -> Option<Form> {
    let changed = changed(what)?;
    let title = match changed {
        "workplan" => "recommend-workplan",
        "group-start" => "recommend-group-start",
        _ => "recommend-phase-length",
    };
    let form = Form::new(format!("/desk/rules/{what}"), frame.say(title), frame.say("record"))
        .lead(frame.say("recommend-lead"))
        .rule("PR-16ii")
        .will(frame.say("will-recommend"))
        .keep("version", rules.version)
        .back("/desk/rules", frame.say("back-to").with("place", frame.say("rules-title")));
    let source = [
        Field::new("from", frame.say("recommended-from"), Kind::Day),
        Field::new("body", frame.say("recommended-by"), Kind::Line)
            .hint(frame.say("recommended-by-hint"))
            .at_most(LONGEST),
        Field::new("decided_on", frame.say("recommended-on"), Kind::Day),
        Field::new("reference", frame.say("field-reference"), Kind::Line).at_most(LONGEST),
    ];
    Some(fields(frame, rules, changed)?.into_iter().chain(source).fold(form, Form::ask))
}

/// Reads a recommendation.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_recommendation(what: &str, values: &Values) -> Result<RecordRecommendation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let amendment = read_change(&mut reading, changed(what).unwrap_or_default());
    let from = reading.day("from");
    let recommendation: Option<DecisionReference> = read_decision(&mut reading);
    let read = || Some(RecordRecommendation { amendment: amendment?, from: from?, recommendation: recommendation? });
    let read = read();
    reading.finish(read)
}

/// What will happen.
#[must_use]
pub fn of_recommendation(frame: &Frame, command: &RecordRecommendation) -> Vec<String> {
    [said(frame, &command.amendment, command.from), frame.say("will-recommend")].map(String::from).into()
}

fn said(frame: &Frame, amendment: &Amendment, from: Day) -> Sentence {
    let day = frame.texts.day(&from);
    frame.say("will-recommend-what").with("what", frame.amendment(amendment)).with("day", day)
}

/// Asks why a recommendation is struck.
#[must_use]
pub fn strike_recommendation(frame: &Frame, rules: &RulesInForce, line: &RecommendationLine) -> Form {
    let action = format!("/desk/rules/recommended/{}/strike", line.number);
    Form::new(action, frame.say("recommendation-strike-title"), frame.say("strike-step-submit"))
        .lead(said(frame, &line.amendment, line.from))
        .will(frame.say("will-strike-stays"))
        .keep("version", rules.version)
        .back("/desk/rules", frame.say("back-to").with("place", frame.say("rules-title")))
        .ask(
            Field::new("reason", frame.say("field-strike-reason"), Kind::Line)
                .hint(frame.say("field-strike-reason-hint"))
                .at_most(LONGEST_REASON),
        )
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_recommendation_strike(number: u32, values: &Values) -> Result<StrikeRecommendation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let reason = reading.text("reason", LONGEST_REASON.into());
    reading.finish(reason.map(|reason| StrikeRecommendation { number, reason }))
}
