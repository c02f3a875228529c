//! What whoever applied does with the application.

use contracts::constructive_dialogue::{
    AllowPublication, ApplicationFile, AssistanceKind, ChooseDialogue, CommentsState, DialogueLine, EraseComments,
    Place, ReportActivity, SendComments, SendCommentsFile,
};

use super::COMMENTS;
use super::decide::about;
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for written comments.
#[must_use]
pub fn comments(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    about(frame, file, place, "comments", frame.say("do-comments"), frame.say("send"))
        .lead(frame.say("comments-lead"))
        .rule("PR-53b")
        .rule("PR-53d-i")
        .ask(Field::new("text", frame.say("field-comments"), Kind::Lines).at_most(COMMENTS))
}

/// The form for written comments with how many words they may have.
#[must_use]
pub fn comments_within(frame: &Frame, mut form: Form, words: u32) -> Form {
    for field in form.fields.iter_mut().filter(|field| field.name == "text") {
        field.hint = Some(frame.say("comments-limit").with("words", words).into());
    }
    form
}

/// Reads written comments.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_comments(file: &ApplicationFile, dialogue: u32, values: &Values) -> Result<SendComments, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let application = file.application;
    let read = reading.text("text", COMMENTS.into()).map(|text| SendComments { application, dialogue, text });
    reading.finish(read)
}

/// The most of a file in base64url: 1 MiB of it.
const LARGEST_PDF: usize = 1_398_102;
/// How a PDF begins, in base64url: `%PDF-`.
const PDF_BEGINS: &str = "JVBERi";

/// Asks for written comments as a PDF.
#[must_use]
pub fn comments_file(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    let accept = ".pdf,application/pdf";
    about(frame, file, place, "comments-file", frame.say("do-comments-file"), frame.say("send"))
        .lead(frame.say("comments-file-lead"))
        .rule("PR-53b")
        .rule("PR-53d-i")
        .ask(Field::new("pdf", frame.say("field-pdf"), Kind::File { accept }).hint(frame.say("field-pdf-hint")))
}

/// Reads written comments as a PDF. The file is not looked into, and what it is called does not matter.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_comments_file(
    file: &ApplicationFile,
    dialogue: u32,
    values: &Values,
) -> Result<SendCommentsFile, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (application, pdf) = (file.application, values.one("pdf").unwrap_or_default());
    let key = match pdf {
        "" => Some("fault-missing"),
        pdf if !pdf.starts_with(PDF_BEGINS) => Some("fault-not-pdf"),
        pdf if pdf.len() > LARGEST_PDF => Some("fault-pdf-too-large"),
        _ => None,
    };
    if let Some(key) = key {
        reading.fault("pdf", key);
        return reading.finish(None);
    }
    reading.finish(Some(SendCommentsFile { application, dialogue, pdf: pdf.to_owned() }))
}

/// Asks whether to withdraw.
#[must_use]
pub fn withdraw(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    about(frame, file, place, "withdraw", frame.say("do-withdraw"), frame.say("do-withdraw"))
        .will(frame.say("will-withdraw-application"))
}

/// Asks whether to take part again.
#[must_use]
pub fn choose(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    about(frame, file, place, "choose", frame.say("do-choose"), frame.say("do-choose")).will(frame.say("will-choose"))
}

/// Asks for which further dialogue it is to stand, of those that are still to come.
#[must_use]
pub fn add(frame: &Frame, file: &ApplicationFile, dialogues: &[DialogueLine]) -> Form {
    let stands = |line: &&DialogueLine| !file.places.iter().any(|place| place.dialogue == line.dialogue);
    let others: Vec<_> = dialogues.iter().filter(stands).cloned().collect();
    let form = of_all(frame, file, "add", "do-add-dialogue", "do-add-dialogue").lead(frame.say("add-dialogue-lead"));
    form.ask(Field::new("dialogue", frame.say("field-dialogue"), Kind::One(super::apply::to_come(frame, &others))))
}

/// Reads for which further dialogue.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_add(file: &ApplicationFile, values: &Values) -> Result<ChooseDialogue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let dialogue = reading.parsed("dialogue", "fault-choice");
    let application = file.application;
    reading.finish(dialogue.map(|dialogue| ChooseDialogue { application, dialogue }))
}

fn of_all(frame: &Frame, file: &ApplicationFile, what: &str, key: &str, submit: &str) -> Form {
    Form::new(format!("/applications/{}/{what}", file.application), frame.say(key), frame.say(submit))
        .keep("version", file.version)
        .back(format!("/applications/{}", file.application), frame.say("back"))
}

/// Asks for an activity.
#[must_use]
pub fn activity(frame: &Frame, file: &ApplicationFile) -> Form {
    let kinds = AssistanceKind::ALL.iter().map(|kind| Choice::new(kind.code(), frame.assistance(kind))).collect();
    of_all(frame, file, "activity", "do-activity", "send")
        .lead(frame.say("activity-lead"))
        .rule("PR-53j")
        .ask(Field::new("assistance", frame.say("field-assistance"), Kind::One(kinds)))
        .ask(Field::new("what", frame.say("field-activity"), Kind::Lines).at_most(1_000))
}

/// Reads an activity.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_activity(file: &ApplicationFile, values: &Values) -> Result<ReportActivity, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let assistance = reading.choice("assistance", &AssistanceKind::ALL.map(|kind| (kind.code(), kind)));
    let what = reading.text("what", 1_000);
    let application = file.application;
    reading.finish(assistance.zip(what).map(|(assistance, what)| ReportActivity { application, assistance, what }))
}

/// Asks whether what is said of persons is erased.
#[must_use]
pub fn erase(frame: &Frame, file: &ApplicationFile) -> Form {
    let form = of_all(frame, file, "erase", "do-erase", "do-erase")
        .will(frame.say("will-erase"))
        .will(frame.say("will-erase-letters"));
    if file.may_be_published == Some(true) { form.will(frame.say("will-erase-publication")) } else { form }
}

/// Asks whether it may be shown to everybody after a dialogue.
#[must_use]
pub fn publication(frame: &Frame, file: &ApplicationFile) -> Form {
    // The Secretariat can take it back, and allows it for nobody.
    let yes = (!frame.at_desk()).then(|| Choice::new("yes", frame.say("publish-yes")));
    let choices = yes.into_iter().chain([Choice::new("no", frame.say("publish-no"))]).collect();
    let now = if file.may_be_published == Some(true) { "yes" } else { "no" };
    of_all(frame, file, "publication", "do-publication", "record")
        .lead(frame.say("publication-lead"))
        .ask(Field::new("allowed", frame.say("do-publication"), Kind::One(choices)).answer(now))
}

/// Reads whether it may.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_publication(file: &ApplicationFile, values: &Values) -> Result<AllowPublication, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let allowed = reading.choice("allowed", &[("yes", true), ("no", false)]);
    let application = file.application;
    reading.finish(allowed.map(|allowed| AllowPublication { application, allowed }))
}

/// Asks which comments are erased.
#[must_use]
pub fn erase_comments(frame: &Frame, file: &ApplicationFile, place: &Place) -> Form {
    let there = place.comments.iter().filter(|comments| comments.state != CommentsState::Erased);
    let choices = there.map(|comments| {
        let says = frame.say("comments-number").with("number", comments.comments);
        Choice::new(comments.comments, says).hint(frame.comments_state(&comments.state))
    });
    about(frame, file, place, "erase-comments", frame.say("do-erase-comments"), frame.say("do-erase-comments"))
        .will(frame.say("will-erase-comments"))
        .ask(Field::new("comments", frame.say("field-which-comments"), Kind::One(choices.collect())))
}

/// Reads which comments are erased.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_erase_comments(
    file: &ApplicationFile,
    dialogue: u32,
    values: &Values,
) -> Result<EraseComments, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let comments = reading.parsed("comments", "fault-choice");
    let application = file.application;
    reading.finish(comments.map(|comments| EraseComments { application, dialogue, comments }))
}

/// Asks whether the address is known to reach whoever applied.
#[must_use]
pub fn confirm(frame: &Frame, file: &ApplicationFile) -> Form {
    of_all(frame, file, "confirm", "do-confirm-address", "do-confirm-address").will(frame.say("will-confirm-address"))
}
