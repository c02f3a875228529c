//! Trainings for those who take part in reviews, which the Secretariat gives, also online (resolution 10/1, para. 5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, StateCode};

use crate::Day;

/// Record a training that is to be given, or was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordTraining {
    /// What it is about.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// The day.
    pub on: Day,
    /// Whether it is given online.
    pub online: bool,
    /// Where it is given and how one joins it.
    #[schemars(length(min = 1, max = 500))]
    pub place: Option<String>,
    /// In which languages.
    #[schemars(length(min = 1, max = 6))]
    pub languages: Vec<Language>,
}

/// Record which States took part in a training, in place of what was recorded of that before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordTrainingAttendance {
    /// The training.
    pub training: u32,
    /// They.
    #[schemars(length(max = 250))]
    pub states: Vec<StateCode>,
}

/// Strike a training that is not given, or was recorded by mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeTraining {
    /// The training.
    pub training: u32,
    /// Why.
    #[schemars(length(min = 1, max = 500))]
    pub reason: String,
}

/// A training was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TrainingRecorded {
    /// Its number, from 1.
    pub training: u32,
    /// What it is about.
    pub title: String,
    /// The day.
    pub on: Day,
    /// Whether it is given online.
    pub online: bool,
    /// Where it is given and how one joins it.
    pub place: Option<String>,
    /// In which languages.
    pub languages: Vec<Language>,
}

/// Which States took part in a training was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TrainingAttended {
    /// The training.
    pub training: u32,
    /// They, by code.
    pub states: Vec<StateCode>,
}

/// A training was struck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TrainingStruck {
    /// The training.
    pub training: u32,
    /// Why.
    pub reason: String,
}

/// All trainings, by day: for whoever acts for a State, and the Secretariat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListTrainings {}

/// They.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Trainings {
    /// The trainings.
    pub trainings: Vec<Training>,
}

/// A training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Training {
    /// Its number.
    pub training: u32,
    /// What it is about.
    pub title: String,
    /// The day.
    pub on: Day,
    /// Whether it is given online.
    pub online: bool,
    /// Where it is given and how one joins it.
    pub place: Option<String>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// Which States took part: all for the Secretariat, a State's own for that State (AMB-30); none as long as nothing was recorded of it.
    pub attended: Option<Vec<StateCode>>,
    /// Why it was struck: the Secretariat alone sees those.
    pub struck: Option<String>,
}
