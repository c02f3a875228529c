//! What officials do about an application for a dialogue.

use contracts::Day;
use contracts::constructive_dialogue::{
    ApplicationFile, BureauDecision, CommentsState, DecideComments, List, Object, Place, RecordBureauDecision,
    WithdrawObjection,
};
use treaty::StateCode;

use super::{REFERENCE, line};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::text::Sentence;

/// The longest reason of an objection.
const LONGEST: u32 = 2_000;

/// A form about an application's place in a dialogue.
pub(super) fn about(
    frame: &Frame,
    file: &ApplicationFile,
    place: &Place,
    what: &str,
    title: Sentence,
    submit: Sentence,
) -> Form {
    let action = format!("/applications/{}/{}/{what}", file.application, place.dialogue);
    Form::new(action, title, submit)
        .lead(frame.say("about-application").with("name", &file.stakeholder.name).with("dialogue", &place.title))
        .keep("version", file.version)
        .back(format!("/applications/{}", file.application), frame.say("back"))
}

/// Asks for an objection: of one's own State, or of a State whose note verbale is recorded.
#[must_use]
pub fn object(frame: &Frame, file: &ApplicationFile, place: &Place, own: Option<StateCode>) -> Form {
    let rule = if is_other(file) { "PR-53e-iii" } else { "PR-53d-iii" };
    let title = || frame.say("do-object");
    let form = about(frame, file, place, "object", title(), title()).rule(rule).rule("AMB-25");
    let form = what_follows(file).into_iter().fold(form, |form, key| form.will(frame.say(key)));
    let told = vec![Choice::new("yes", frame.say("field-may-be-told-yes"))];
    whose(form, frame, own)
        .ask(
            Field::new("reason", frame.say("field-objection-reason"), Kind::Lines)
                .hint(frame.say("field-objection-reason-hint"))
                .at_most(LONGEST)
                .if_any(),
        )
        .ask(Field::new("told", frame.say("field-may-be-told"), Kind::Any(told)))
}

/// Whose objection it is, where that is not settled by who asks.
fn whose(form: Form, frame: &Frame, own: Option<StateCode>) -> Form {
    match own {
        Some(state) => form.keep("state", state),
        None => form.ask(Field::state("state", frame.say("field-objecting-state"), &frame.names)),
    }
}

/// Reads an objection.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_object(file: &ApplicationFile, dialogue: u32, values: &Values) -> Result<Object, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state = reading.state("state");
    let reason = reading.text_if_any("reason", LONGEST.into());
    let reason_may_be_told = values.one("told") == Some("yes");
    let application = file.application;
    let read = || Some(Object { application, dialogue, state: state?, reason: reason?, reason_may_be_told });
    let read = read();
    reading.finish(read)
}

/// What will happen when an objection is sent: what the law says happens next, before it is made.
#[must_use]
pub fn of_objection(frame: &Frame, file: &ApplicationFile) -> Vec<String> {
    what_follows(file).map(|key| frame.say(key).to_string()).into()
}

fn what_follows(file: &ApplicationFile) -> [&'static str; 3] {
    let first = if is_other(file) { "will-object-other" } else { "will-object-ngo" };
    [first, "will-object-seen", "will-object-withdraw"]
}

fn is_other(file: &ApplicationFile) -> bool {
    file.stakeholder.kind.list() == Some(List::OtherStakeholders)
}

/// Asks whose objection is withdrawn.
#[must_use]
pub fn withdraw_objection(frame: &Frame, file: &ApplicationFile, place: &Place, own: Option<StateCode>) -> Form {
    let form = about(
        frame,
        file,
        place,
        "withdraw-objection",
        frame.say("do-withdraw-objection"),
        frame.say("do-withdraw-objection"),
    )
    .will(frame.say("will-withdraw-objection"))
    .rule("PR-53d-iii");
    whose(form, frame, own)
}

/// Reads whose objection is withdrawn.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_withdraw_objection(
    file: &ApplicationFile,
    dialogue: u32,
    values: &Values,
) -> Result<WithdrawObjection, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let application = file.application;
    let read = reading.state("state").map(|state| WithdrawObjection { application, dialogue, state });
    reading.finish(read)
}

/// Asks for the Bureau's decision.
#[must_use]
pub fn bureau(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    let choices =
        vec![Choice::new("yes", frame.say("bureau-admitted")), Choice::new("no", frame.say("bureau-not-admitted"))];
    about(frame, file, place, "bureau", frame.say("do-bureau"), frame.say("record"))
        .will(frame.say("will-bureau"))
        .rule("PR-53d-iii")
        .rule("AMB-26")
        .ask(Field::new("admitted", frame.say("field-admitted"), Kind::One(choices)))
        .ask(line("body", frame.say("field-deciding-body")).at_most(120).hint(frame.say("field-deciding-body-hint")))
        .ask(Field::new("on", frame.say("field-bureau-decided-on"), Kind::Day))
        .ask(line("reference", frame.say("field-document")).at_most(REFERENCE))
}

/// Reads the Bureau's decision.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_bureau(file: &ApplicationFile, dialogue: u32, values: &Values) -> Result<RecordBureauDecision, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let admitted = reading.choice("admitted", &[("yes", true), ("no", false)]);
    let body = reading.text("body", 120);
    let on: Option<Day> = reading.day("on");
    let reference = reading.text("reference", REFERENCE.into());
    let read = || {
        let decision = BureauDecision { admitted: admitted?, body: body?, on: on?, reference: reference? };
        Some(RecordBureauDecision { application: file.application, dialogue, decision })
    };
    let read = read();
    reading.finish(read)
}

/// Asks what becomes of comments that are held.
#[must_use]
pub fn release(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    let held = place.comments.iter().filter(|comments| comments.state == CommentsState::Held);
    let choices = held.map(|comments| {
        let named = comments.named.join(", ");
        Choice::new(comments.comments, frame.say("comments-number").with("number", comments.comments)).hint(
            match &comments.text {
                Some(text) => format!("{named} – {text}"),
                None => frame.say("comments-file-hint").into(),
            },
        )
    });
    let what =
        vec![Choice::new("yes", frame.say("comments-release")), Choice::new("no", frame.say("comments-send-back"))];
    about(frame, file, place, "release", frame.say("do-release"), frame.say("record"))
        .rule("PR-53b")
        .ask(Field::new("comments", frame.say("field-which-comments"), Kind::One(choices.collect())))
        .ask(Field::new("released", frame.say("field-released"), Kind::One(what)))
        .ask(
            Field::new("reason", frame.say("field-told-author"), Kind::Lines)
                .hint(frame.say("field-told-author-hint"))
                .at_most(1_000)
                .if_any(),
        )
}

/// Reads what becomes of comments.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_release(file: &ApplicationFile, dialogue: u32, values: &Values) -> Result<DecideComments, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let comments = reading.parsed("comments", "fault-choice");
    let released = reading.choice("released", &[("yes", true), ("no", false)]);
    let reason = reading.text_if_any("reason", 1_000);
    let application = file.application;
    let read = || {
        let (comments, released, reason) = (comments?, released?, reason?);
        Some(DecideComments { application, dialogue, comments, released, reason })
    };
    let read = read();
    reading.finish(read)
}
