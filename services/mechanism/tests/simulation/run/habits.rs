//! How States, their people, the Secretariat and the Conference behave: every parameter of the simulation, in one place.
//!
//! [`PRACTICE`] is fitted to what is known of the years until 2024: 62, 63 and 64 reviews that start on 1 December 2020, 1 November 2021 and
//! 1 November 2022; about 64 that had consulted by October 2022, 73 by April 2024, 81 by September 2024 and 84 in October 2024, out of
//! 189; none completed by then. What nobody knows yet is made up: that lists and summaries come in the end, that the Conference lets groups
//! go on although the gate is not met. [`DILIGENT`] is what the guidelines foresee, with people who are now and then late. [`STORMY`] has
//! everything happen often, and the rules read otherwise from time to time, so that rare things meet.
//!
//! A *wait* is how many days somebody takes from the day on which it became their move.

use jiff::civil::{Date, date};

use crate::run::chance::Wait;

/// How everybody behaves.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// By what name tests call it.
    pub name: &'static str,
    /// The last day.
    pub until: Date,
    /// How many of a thousand States under review take the consultation up at the usual pace, by group; the others at the slow one.
    pub eager: [u32; 3],
    /// Until a State under review lays its consultation down.
    pub consult: Wait,
    /// The same of those who are not eager.
    pub consult_slowly: Wait,
    /// Until a State confirms it.
    pub confirm: Wait,
    /// How many of a thousand ask for something else instead.
    pub give_back: u32,
    /// Until a mission names a focal point.
    pub focal_point: Wait,
    /// Until somebody names experts.
    pub experts: Wait,
    /// Until somebody hands in the profile.
    pub profile: Wait,
    /// Until the Secretariat has compared it with the note.
    pub examine: Wait,
    /// How many of a thousand profiles are returned.
    pub returned: u32,
    /// Until somebody leaves.
    pub leave: Wait,
    /// How many of a thousand leave a successor.
    pub succeeded: u32,
    /// Until answers are submitted.
    pub answers: Wait,
    /// How many of a thousand times only one instrument is answered at first.
    pub in_parts: u32,
    /// Until feedback is given.
    pub feedback: Wait,
    /// Until lists of observations are agreed.
    pub lists: Wait,
    /// Until the summary is agreed.
    pub summary: Wait,
    /// How many of a thousand entries were recorded by mistake, and are struck later.
    pub struck: u32,
    /// How many of a thousand consultations the Secretariat lays down with a mandate.
    pub on_behalf: u32,
    /// How many of a thousand times somebody asks for what cannot be: it is refused, and done rightly afterwards.
    pub mistakes: u32,
    /// How many requests to draw again come in a year.
    pub redraws: u32,
    /// How many of a thousand States agree to more than four reviewing States where an instrument lacks one (para. 28 (c)).
    pub consent: u32,
    /// How many of a thousand meetings put a reviewing State in place without the lot.
    pub overrides: u32,
    /// How many instruments are ratified in a year, beside those of the shipped file.
    pub ratifications: u32,
    /// How many Protocols are denounced in all.
    pub denunciations: u32,
    /// Whether a State leaves the Convention.
    pub leaves_the_convention: bool,
    /// Whether the Conference lets a group go on whose gate is not met, at its session in this year and the next ones.
    pub let_on_from: Option<i16>,
    /// Whether the Conference changes the threshold in its session of this year.
    pub threshold_in: Option<i16>,
    /// How many of a thousand sessions of the Conference choose other readings.
    pub readings: u32,
    /// Whether the Conference changes how long States have for something, at its session in this year and the next ones.
    pub periods_from: Option<i16>,
    /// Whether the Holy See comes and goes.
    pub holy_see: bool,
}

const fn wait(never: u32, least: u32, mean: u32) -> Wait {
    Wait { never, least, mean }
}

/// As practice has it.
pub const PRACTICE: Habits = Habits {
    name: "practice",
    until: date(2033, 3, 31),
    eager: [600, 470, 100],
    consult: wait(0, 15, 110),
    consult_slowly: wait(100, 400, 7000),
    confirm: wait(5, 2, 40),
    give_back: 40,
    focal_point: wait(30, 3, 80),
    experts: wait(40, 7, 180),
    profile: wait(10, 1, 12),
    examine: wait(0, 1, 4),
    returned: 80,
    leave: wait(100, 200, 800),
    succeeded: 500,
    answers: wait(20, 60, 320),
    in_parts: 120,
    feedback: wait(20, 60, 300),
    lists: wait(30, 900, 700),
    summary: wait(30, 120, 300),
    struck: 10,
    on_behalf: 20,
    mistakes: 20,
    redraws: 9,
    consent: 900,
    overrides: 20,
    ratifications: 4,
    denunciations: 1,
    leaves_the_convention: false,
    let_on_from: Some(2026),
    threshold_in: Some(2028),
    readings: 0,
    periods_from: None,
    holy_see: false,
};

/// As the guidelines foresee it.
pub const DILIGENT: Habits = Habits {
    name: "diligent",
    until: date(2033, 3, 31),
    eager: [1000, 1000, 1000],
    consult: wait(0, 5, 25),
    consult_slowly: wait(0, 5, 25),
    confirm: wait(0, 1, 6),
    give_back: 20,
    focal_point: wait(0, 1, 9),
    experts: wait(0, 3, 14),
    profile: wait(0, 1, 3),
    examine: wait(0, 1, 2),
    returned: 40,
    leave: wait(100, 300, 1200),
    succeeded: 800,
    answers: wait(0, 40, 100),
    in_parts: 100,
    feedback: wait(0, 40, 90),
    lists: wait(0, 30, 60),
    summary: wait(0, 15, 30),
    struck: 5,
    on_behalf: 10,
    mistakes: 10,
    redraws: 4,
    consent: 1000,
    overrides: 0,
    ratifications: 3,
    denunciations: 1,
    leaves_the_convention: true,
    let_on_from: None,
    threshold_in: None,
    readings: 0,
    periods_from: Some(2022),
    holy_see: false,
};

/// Everything at once.
pub const STORMY: Habits = Habits {
    name: "stormy",
    until: date(2031, 3, 31),
    eager: [800, 800, 800],
    consult: wait(0, 0, 60),
    consult_slowly: wait(50, 30, 600),
    confirm: wait(10, 0, 20),
    give_back: 200,
    focal_point: wait(20, 0, 40),
    experts: wait(20, 0, 60),
    profile: wait(20, 0, 6),
    examine: wait(0, 0, 4),
    returned: 200,
    leave: wait(50, 10, 500),
    succeeded: 400,
    answers: wait(10, 0, 150),
    in_parts: 400,
    feedback: wait(10, 0, 150),
    lists: wait(10, 0, 150),
    summary: wait(10, 0, 100),
    struck: 120,
    on_behalf: 100,
    mistakes: 60,
    redraws: 14,
    consent: 900,
    overrides: 150,
    ratifications: 12,
    denunciations: 5,
    leaves_the_convention: true,
    let_on_from: Some(2022),
    threshold_in: Some(2024),
    readings: 700,
    periods_from: Some(2024),
    holy_see: true,
};

/// All of them.
pub const ALL: [Habits; 3] = [PRACTICE, DILIGENT, STORMY];
