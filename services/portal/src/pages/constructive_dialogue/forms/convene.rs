//! Convening, moving, changing, cancelling; sessions of working groups.

use contracts::constructive_dialogue::{
    AnnounceDeadline, CancelDialogue, ChangeDialogue, ConveneDialogue, DialogueFile, Format, GroupSession, MoveDialogue,
};
use treaty::Language;

use super::{LINE, REASON, group_codes, groups, languages, line, readings};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

fn formats(frame: &Frame) -> Vec<Choice> {
    FORMATS.iter().map(|(value, format)| Choice::new(value, frame.dialogue_format(format))).collect()
}

const FORMATS: [(&str, Format); 3] =
    [("hybrid", Format::Hybrid), ("in-person", Format::InPerson), ("online", Format::Online)];

/// Asks for a dialogue.
#[must_use]
pub fn convene(frame: &Frame) -> Form {
    let form = Form::new("/desk/dialogues/convene", frame.say("convene-title"), frame.say("convene-submit"))
        .lead(frame.say("convene-lead"))
        .rule("PR-53i")
        .rule("PR-53a-i")
        .back("/desk/dialogues", frame.say("back"))
        .ask(line("title", frame.say("field-dialogue-title")))
        .ask(
            Field::new("groups", frame.say("field-groups"), Kind::Any(groups(frame)))
                .hint(frame.say("field-groups-hint")),
        )
        .ask(line("session", frame.say("field-session")).at_most(120).hint(frame.say("field-session-hint")))
        .ask(Field::new("on", frame.say("field-dialogue-day"), Kind::Day).hint(frame.say("field-dialogue-day-hint")));
    let form = said(form, frame).ask(
        Field::new("announced", frame.say("field-announced"), Kind::Day)
            .hint(frame.say("field-announced-hint"))
            .if_any(),
    );
    readings::ask(form, frame)
}

/// What can be changed later, too.
fn said(form: Form, frame: &Frame) -> Form {
    form.ask(line("place", frame.say("field-place")))
        .ask(Field::new("format", frame.say("field-format"), Kind::One(formats(frame))).answer("hybrid"))
        .ask(Field::new("languages", frame.say("field-languages"), Kind::Any(languages(frame))))
        .ask(
            Field::new("chairs", frame.say("field-chairs"), Kind::Lines)
                .hint(frame.say("field-chairs-hint"))
                .at_most(600),
        )
        .ask(
            Field::new("word_limit", frame.say("field-word-limit"), Kind::Number { least: 100, most: 10_000 })
                .answer(1_500),
        )
}

/// What is said of a dialogue, read.
struct Said {
    title: String,
    place: String,
    format: Format,
    languages: Vec<Language>,
    chairs: Vec<String>,
    word_limit: u32,
}

fn read_said(reading: &mut Reading<'_>) -> Option<Said> {
    let title = reading.text("title", LINE.into());
    let place = reading.text("place", LINE.into());
    let format = reading.choice("format", &FORMATS);
    let languages = reading.languages("languages");
    let chairs = reading.text("chairs", 600);
    let word_limit = reading.number("word_limit", 100, 10_000);
    let languages = languages.filter(|languages| !languages.is_empty());
    if languages.is_none() {
        reading.fault("languages", "fault-missing");
    }
    let chairs = chairs?.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let word_limit = u32::try_from(word_limit?).ok()?;
    Some(Said { title: title?, place: place?, format: format?, languages: languages?, chairs, word_limit })
}

/// Reads a dialogue; the session's words are those of every group that is chosen.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_convene(values: &Values) -> Result<ConveneDialogue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let said = read_said(&mut reading);
    let on = reading.day("on");
    let announced = reading.day_if_any("announced");
    let readings = readings::read(&mut reading);
    let session = reading.text("session", 120);
    let codes = group_codes();
    let chosen: Vec<_> = codes.iter().filter(|(code, _)| values.all("groups").contains(code)).collect();
    if chosen.is_empty() {
        reading.fault("groups", "fault-missing");
    }
    let read = || {
        let (said, session) = (said?, session?);
        let groups = chosen.iter().map(|(_, group)| GroupSession { group: *group, session: session.clone() });
        Some(ConveneDialogue {
            title: said.title,
            groups: groups.collect(),
            on: on?,
            place: said.place,
            format: said.format,
            languages: said.languages,
            chairs: said.chairs,
            announced: announced?,
            word_limit: said.word_limit,
            readings: Some(readings?),
        })
    };
    let read = read();
    reading.finish(read)
}

/// A form about a dialogue.
pub(in crate::pages::constructive_dialogue) fn about(
    frame: &Frame,
    file: &DialogueFile,
    what: &str,
    title: crate::text::Sentence,
    submit: crate::text::Sentence,
) -> Form {
    let line = &file.line;
    Form::new(format!("/desk/dialogues/{}/{what}", line.dialogue), title, submit)
        .keep("version", line.version)
        .back(format!("/dialogues/{}", line.dialogue), frame.say("back-to").with("place", &line.title))
}

/// Asks for another day.
#[must_use]
pub fn moved(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "move", frame.say("do-move"), frame.say("record"))
        .will(frame.say("will-move-dates"))
        .will(frame.say("will-move-tell"))
        .rule("PR-53d-i")
        .ask(Field::new("on", frame.say("field-dialogue-day"), Kind::Day))
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(REASON))
}

/// Reads another day.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_move(dialogue: u32, values: &Values) -> Result<MoveDialogue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (on, reason) = (reading.day("on"), reading.text("reason", REASON.into()));
    let read = on.zip(reason).map(|(on, reason)| MoveDialogue { dialogue, on, reason });
    reading.finish(read)
}

/// Asks for what is said of it, as it stands.
#[must_use]
pub fn change(frame: &Frame, file: &DialogueFile) -> Form {
    let now = &file.line;
    let format = FORMATS.iter().find(|(_, format)| *format == now.format).map_or("hybrid", |(value, _)| *value);
    let mut known: Vec<(&str, String)> = vec![
        ("title", now.title.clone()),
        ("place", now.place.clone()),
        ("format", format.to_owned()),
        ("chairs", now.chairs.join("\n")),
        ("word_limit", now.word_limit.to_string()),
    ];
    known.extend(now.languages.iter().map(|language| ("languages", language.name().to_owned())));
    let form = about(frame, file, "change", frame.say("do-change"), frame.say("record"))
        .ask(line("title", frame.say("field-dialogue-title")));
    said(form, frame).filled(&known.into_iter().collect())
}

/// Reads what is said of it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_change(dialogue: u32, values: &Values) -> Result<ChangeDialogue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = read_said(&mut reading).map(|said| ChangeDialogue {
        dialogue,
        title: said.title,
        place: said.place,
        format: said.format,
        languages: said.languages,
        chairs: said.chairs,
        word_limit: said.word_limit,
    });
    reading.finish(read)
}

/// Asks for an earlier date to announce.
#[must_use]
pub fn announce(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "announce", frame.say("do-announce"), frame.say("record"))
        .lead(frame.say("field-announced-hint"))
        .rule("AMB-39")
        .ask(Field::new("announced", frame.say("field-announced"), Kind::Day).if_any())
}

/// Reads an earlier date.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_announce(dialogue: u32, values: &Values) -> Result<AnnounceDeadline, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = reading.day_if_any("announced").map(|announced| AnnounceDeadline { dialogue, announced });
    reading.finish(read)
}

/// Asks why it is not convened.
#[must_use]
pub fn cancel(frame: &Frame, file: &DialogueFile) -> Form {
    about(frame, file, "cancel", frame.say("do-cancel"), frame.say("do-cancel"))
        .will(frame.say("will-cancel"))
        .rule("PR-53f")
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(REASON))
}

/// Reads why it is not convened.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_cancel(dialogue: u32, values: &Values) -> Result<CancelDialogue, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = reading.text("reason", REASON.into()).map(|reason| CancelDialogue { dialogue, reason });
    reading.finish(read)
}
