//! Trainings for those who take part in reviews (resolution 10/1, para. 5): what is to come, what was given, and the Secretariat's forms.

use askama::Template;
use contracts::registry::{RecordTraining, RecordTrainingAttendance, StrikeTraining, Training};

use crate::pages::Frame;
use crate::pages::constructive_dialogue::forms::languages;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Where they are shown.
pub const AT: &str = "/training";
/// The longest title, place and reason.
const LONGEST: [u32; 3] = [200, 500, 500];

/// All trainings that whoever asks may see.
#[derive(Debug, Template)]
#[template(path = "trainings.html")]
pub struct TrainingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// They, by day.
    pub trainings: &'a [Training],
}

impl TrainingsPage<'_> {
    /// What is to come, the next first.
    #[must_use]
    pub fn to_come(&self) -> Vec<&Training> {
        self.trainings.iter().filter(|one| self.is_to_come(one)).collect()
    }

    /// What was given, the latest first, and what was struck.
    #[must_use]
    pub fn given(&self) -> Vec<&Training> {
        self.trainings.iter().rev().filter(|one| !self.is_to_come(one)).collect()
    }

    fn is_to_come(&self, one: &Training) -> bool {
        one.struck.is_none() && one.on >= self.frame.today
    }

    /// Whether who took part can be recorded.
    #[must_use]
    pub fn was_given(&self, one: &Training) -> bool {
        one.struck.is_none() && one.on <= self.frame.today
    }

    /// Who took part: how many States for the Secretariat, whether the own did for a State; nothing as long as nobody recorded it.
    #[must_use]
    pub fn attended(&self, one: &Training) -> String {
        let Some(states) = &one.attended else { return self.frame.say("training-attended-unknown").into() };
        if self.frame.at_desk() {
            return self.frame.say("training-attended-count").with("count", states.len()).into();
        }
        let key = if states.is_empty() { "training-attended-not" } else { "training-attended-own" };
        self.frame.say(key).into()
    }
}

fn form(frame: &Frame, path: &str, title: &str) -> Form {
    Form::new(format!("/desk/training/{path}"), frame.say(title), frame.say("record"))
        .rule("R10/1-5")
        .back(AT, frame.say("back"))
}

/// Asks what the training is about, when, where and in which languages.
#[must_use]
pub fn new_training(frame: &Frame) -> Form {
    let [title, place, _] = LONGEST;
    let online =
        vec![Choice::new("online", frame.say("training-online")), Choice::new("room", frame.say("training-room"))];
    form(frame, "new", "training-new")
        .will(frame.say("will-training-seen"))
        .ask(Field::new("title", frame.say("field-training-title"), Kind::Line).at_most(title))
        .ask(Field::new("on", frame.say("field-training-on"), Kind::Day))
        .ask(Field::new("online", frame.say("field-training-how"), Kind::One(online)).answer("online"))
        .ask(Field::new("place", frame.say("field-training-place"), Kind::Lines).at_most(place).if_any())
        .ask(Field::new("languages", frame.say("field-training-languages"), Kind::Any(languages(frame))))
}

/// Reads it.
///
/// # Errors
/// All faults.
pub fn read_new_training(values: &Values) -> Result<RecordTraining, Vec<Fault>> {
    let [longest_title, longest_place, _] = LONGEST;
    let mut reading = Reading::of(values);
    let (title, on) = (reading.text("title", longest_title.into()), reading.day("on"));
    let online = reading.choice("online", &[("online", true), ("room", false)]);
    let place = reading.text_if_any("place", longest_place.into());
    let languages = reading.languages("languages").filter(|languages| !languages.is_empty());
    if languages.is_none() {
        reading.fault("languages", "fault-choice");
    }
    let read =
        || Some(RecordTraining { title: title?, on: on?, online: online?, place: place?, languages: languages? });
    let read = read();
    reading.finish(read)
}

/// Asks which States took part.
#[must_use]
pub fn attendance(frame: &Frame, training: &Training) -> Form {
    let choices = frame.names.sorted().map(|(state, name)| Choice::new(state, name)).collect();
    let chosen: Values = training.attended.iter().flatten().map(|state| ("states", state.to_string())).collect();
    form(frame, &format!("{}/attendance", training.training), "training-attendance")
        .lead(frame.say("training-attendance-lead").with("title", training.title.as_str()))
        .will(frame.say("will-training-attendance"))
        .ask(Field::new("states", frame.say("field-training-states"), Kind::Any(choices)).if_any())
        .filled(&chosen)
}

/// Reads it.
///
/// # Errors
/// All faults.
pub fn read_attendance(training: u32, values: &Values) -> Result<RecordTrainingAttendance, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let states = reading.states("states");
    reading.finish(states.map(|states| RecordTrainingAttendance { training, states }))
}

/// Asks why a training is struck.
#[must_use]
pub fn strike(frame: &Frame, training: &Training) -> Form {
    let [.., reason] = LONGEST;
    form(frame, &format!("{}/strike", training.training), "training-strike")
        .lead(frame.say("training-attendance-lead").with("title", training.title.as_str()))
        .will(frame.say("will-training-strike"))
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(reason))
}

/// Reads it.
///
/// # Errors
/// All faults.
pub fn read_strike(training: u32, values: &Values) -> Result<StrikeTraining, Vec<Fault>> {
    let [.., longest] = LONGEST;
    let mut reading = Reading::of(values);
    let reason = reading.text("reason", longest.into());
    reading.finish(reason.map(|reason| StrikeTraining { training, reason }))
}
