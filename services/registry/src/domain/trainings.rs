//! Trainings for those who take part in reviews (resolution 10/1, para. 5).
//!
//! They are in one stream of their own. Each has a number, from 1, that it keeps; what was struck stays and says so.

use std::collections::BTreeSet;

use contracts::Notice;
use contracts::registry::{
    RecordTraining, RecordTrainingAttendance, RegistryEvent, StrikeTraining, Training, TrainingAttended,
    TrainingRecorded, TrainingStruck,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::StateCode;

use super::Decision;
use super::refusal::{must_have_happened, unknown_state};

/// The rule.
const RULE: &str = "R10/1-5";

/// The longest title, place and reason.
const LONGEST: [usize; 3] = [200, 500, 500];

/// All trainings, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trainings {
    all: Vec<Training>,
}

impl Trainings {
    /// The name of their one stream.
    pub const KEY: &'static str = "all";

    /// The trainings by day, for the Secretariat.
    #[must_use]
    pub fn all(&self) -> Vec<Training> {
        let mut all = self.all.clone();
        all.sort_by_key(|one| (one.on, one.training));
        all
    }

    /// Those that stand, with what a State is told of who took part: whether it did (AMB-30).
    #[must_use]
    pub fn of(&self, own: StateCode) -> Vec<Training> {
        let mut all = self.all();
        all.retain(|one| one.struck.is_none());
        for states in all.iter_mut().filter_map(|one| one.attended.as_mut()) {
            states.retain(|state| *state == own);
        }
        all
    }

    /// One that stands.
    fn standing(&self, number: u32) -> Result<&Training, Notice> {
        let one = self.all.iter().find(|one| one.training == number).ok_or_else(|| {
            let sentence = format!("There is no training with the number {number}.");
            Notice::of(RULE, "no-such-training", sentence).with("number", number)
        })?;
        if one.struck.is_some() {
            let sentence = format!("Training {number} is struck.");
            return Err(Notice::of(RULE, "training-is-struck", sentence).with("number", number));
        }
        Ok(one)
    }

    fn change(&mut self, number: u32, change: impl FnOnce(&mut Training)) {
        self.all.iter_mut().find(|one| one.training == number).map(change);
    }
}

impl Aggregate for Trainings {
    type Event = RegistryEvent;
    const KIND: &'static str = "trainings";

    fn evolve(&mut self, event: &RegistryEvent, _: Timestamp) {
        match event {
            RegistryEvent::TrainingRecorded(event) => self.all.push(training(event.clone())),
            RegistryEvent::TrainingAttended(event) => {
                self.change(event.training, |one| one.attended = Some(event.states.clone()));
            }
            RegistryEvent::TrainingStruck(event) => {
                self.change(event.training, |one| one.struck = Some(event.reason.clone()));
            }
            // The others are in streams of their own.
            _ => {}
        }
    }
}

fn training(event: TrainingRecorded) -> Training {
    let TrainingRecorded { training, title, on, online, place, languages } = event;
    Training { training, title, on, online, place, languages, attended: None, struck: None }
}

/// Records a training under the next number.
///
/// # Errors
/// Without a title or a language, when something is too long, and when the same is recorded for the same day.
pub fn record_training(known: &Trainings, command: &RecordTraining) -> Decision {
    let RecordTraining { title, on, online, place, mut languages } = command.clone();
    let [longest_title, longest_place, _] = LONGEST;
    let title = words("title", &title, longest_title)?;
    let place = place.map(|place| words("place", &place, longest_place)).transpose()?;
    languages.sort_unstable();
    languages.dedup();
    if languages.is_empty() {
        return Err(Notice::of(RULE, "training-without-language", "Say in which languages the training is given."));
    }
    if known.all.iter().any(|one| one.struck.is_none() && (one.on, &one.title) == (on, &title)) {
        let sentence = format!("A training of this title is recorded for {on} already.");
        return Err(Notice::of(RULE, "training-recorded-already", sentence).with("day", on));
    }
    let training = u32::try_from(known.all.len()).unwrap_or(u32::MAX).saturating_add(1);
    Ok(vec![TrainingRecorded { training, title, on, online, place, languages }.into()])
}

/// Records which States took part, in place of what was recorded before. `is_known` says whether the registry has a State.
///
/// # Errors
/// When there is no such training, its day is to come, or a State is not known.
pub fn record_attendance(
    known: &Trainings,
    command: &RecordTrainingAttendance,
    is_known: impl Fn(StateCode) -> bool,
    today: Date,
) -> Decision {
    let one = known.standing(command.training)?;
    must_have_happened(one.on.0, today)?;
    let states: BTreeSet<StateCode> = command.states.iter().copied().collect();
    if let Some(unknown) = states.iter().copied().find(|state| !is_known(*state)) {
        return Err(unknown_state(unknown));
    }
    let states: Vec<StateCode> = states.into_iter().collect();
    if one.attended.as_ref() == Some(&states) {
        return Ok(Vec::new());
    }
    Ok(vec![TrainingAttended { training: command.training, states }.into()])
}

/// Strikes a training that stands.
///
/// # Errors
/// When there is no such training, it is struck already, or no reason is given.
pub fn strike_training(known: &Trainings, command: &StrikeTraining) -> Decision {
    let one = known.standing(command.training)?;
    let [.., longest] = LONGEST;
    let reason = words("reason", &command.reason, longest)?;
    Ok(vec![TrainingStruck { training: one.training, reason }.into()])
}

/// What was typed, without blanks around it.
fn words(field: &str, text: &str, most: usize) -> Result<String, Notice> {
    let text = text.trim();
    if text.is_empty() || most < text.chars().count() {
        let sentence = format!("Give the {field} in at most {most} characters.");
        return Err(Notice::of(RULE, "training-words", sentence).with("field", field).with("most", most));
    }
    Ok(text.to_owned())
}
