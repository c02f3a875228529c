//! Forms about people: what hostile hands send, and what goes from step to step.

mod forms;
mod naming;

use std::sync::Arc;

use contracts::registry::{
    Duty, DutyIn, DutyLine, NamedPerson, NoteLine, People, PersonLine, PersonStanding, Profile, ReviewPeople,
};
use contracts::{ContactId, Day};
use treaty::{InstrumentSet, Language, StateCode};

use super::{Known, Whose};
use crate::pages::{ForState, Frame, Names, Person, Place, Role};
use crate::text::Texts;

fn state(code: &str) -> StateCode {
    code.parse().expect("a code")
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn id(number: u8) -> ContactId {
    format!("0193b3a4-5c00-7000-8000-0000000000{number:02}").parse().expect("an identifier")
}

fn duty(review: &str, duty: Duty) -> DutyIn {
    DutyIn { review: state(review), duty }
}

/// Ghana's people: Ama is its focal point and an expert, Kofi an expert, Yaw has left.
fn people() -> People {
    let line = |number, name: &str, standing, duties: &[DutyIn]| PersonLine {
        person: id(number),
        state: state("GHA"),
        standing,
        since: day("2020-12-10"),
        named: Some(NamedPerson {
            person: id(number),
            name: name.to_owned(),
            address: format!("{}@justice.example", name.to_lowercase()),
            title: "Ministry of Justice".to_owned(),
            phone: None,
            duties: duties.to_vec(),
            instruments: InstrumentSet::EMPTY,
        }),
        profile: Some(Profile { title: "Ministry of Justice".to_owned(), ..Profile::default() }),
        handed_in: 1,
        asked: None,
        duties: duties.iter().map(|duty| DutyLine { duty: *duty, since: day("2020-12-10"), note: Some(1) }).collect(),
        undertaking: None,
        differences: Vec::new(),
    };
    let review = |code: &str| ReviewPeople {
        review: state(code),
        focal_point: (code == "GHA").then(|| id(1)),
        focal_point_acts: code == "GHA",
        focal_point_by: None,
        experts_by: None,
        experts: 0,
        uncovered: Vec::new(),
    };
    People {
        state: state("GHA"),
        version: 7,
        people: vec![
            line(1, "Ama", PersonStanding::Approved, &[duty("GHA", Duty::FocalPoint), duty("GHA", Duty::Expert)]),
            line(2, "Kofi", PersonStanding::Submitted, &[duty("KEN", Duty::Expert)]),
            line(3, "Yaw", PersonStanding::Left, &[]),
        ],
        reviews: vec![review("GHA"), review("KEN")],
        notes: vec![NoteLine {
            note: 1,
            reference: "NV 1/2020".to_owned(),
            dated: day("2020-12-09"),
            received: day("2020-12-10"),
            has_file: true,
            entered_by_secretariat: false,
        }],
        public: None,
        on_behalf: Vec::new(),
    }
}

const fn whose(state: StateCode, desk: bool) -> Whose {
    Whose { state, desk, official: None }
}

fn own() -> Whose {
    whose(state("GHA"), false)
}

fn frame(role: Role) -> Frame {
    Frame {
        texts: Texts::of(Language::English),
        place: Place::default(),
        person: Some(Person { name: "Sample".to_owned(), role, for_state: ForState::Nothing }),
        csrf: "sample".to_owned(),
        today: day("2021-01-15"),
        notes: Vec::new(),
        own: None,
        names: Arc::new(Names::of([
            (state("GHA"), "Ghana"),
            (state("KEN"), "Kenya"),
            (state("PSE"), "State of Palestine"),
        ])),
    }
}

fn nobody() -> Known {
    Known::default()
}
