//! A State and its people: the reviews in which it takes part, notes that name people, and what follows.

use contracts::registry::{
    ApprovePerson, ChangeDuties, Duty, DutyIn, Leaving, LetLeave, NamePeople, NamedPerson, Profile, RegistryEvent,
};
use contracts::reviews::{Due, PhaseBegun, Reviewer, ReviewersSet, ReviewsEvent, Strand};
use contracts::{ContactId, Day, Notice, Rule};
use jiff::civil::Date;
use journal::Learnt as _;
use registry::domain::Decision;
use registry::domain::people::{self, People, Received, Reviews, Who};
use treaty::dates::{Deadline, Periods, phase_nominal_end};
use treaty::{Cluster, Instrument, InstrumentSet, Phase, StateCode};

/// The State whose people they are.
pub(crate) const STATE: &str = "KEN";

/// By what the Secretariat acts for it.
pub(crate) const MANDATE: &str = "KEN/VIE/12";

pub(crate) fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn person(number: u8) -> ContactId {
    ContactId::new(1, [number; 10])
}

pub(crate) fn focal_point(review: &str) -> DutyIn {
    DutyIn { review: code(review), duty: Duty::FocalPoint }
}

pub(crate) fn expert(review: &str) -> DutyIn {
    DutyIn { review: code(review), duty: Duty::Expert }
}

pub(crate) fn observer(review: &str) -> DutyIn {
    DutyIn { review: code(review), duty: Duty::Observer }
}

pub(crate) fn set(instruments: &[Instrument]) -> InstrumentSet {
    instruments.iter().copied().collect()
}

/// Somebody in a note.
pub(crate) fn named(number: u8, duties: &[DutyIn]) -> NamedPerson {
    NamedPerson {
        person: person(number),
        name: format!("Person {number}"),
        address: format!("person{number}@ministry.example"),
        title: "Head of Unit, Ministry of Justice".to_owned(),
        phone: Some("+254 20 222 7461".to_owned()),
        duties: duties.to_vec(),
        instruments: InstrumentSet::ALL,
    }
}

pub(crate) fn note(people: &[NamedPerson], leaving: &[Leaving]) -> NamePeople {
    NamePeople {
        state: code(STATE),
        reference: "KEN/VIE/7".to_owned(),
        dated: Day(date("2020-12-01")),
        received: Day(date("2020-12-01")),
        file: None,
        people: people.to_vec(),
        leaving: leaving.to_vec(),
    }
}

pub(crate) fn leaving(number: u8, successor: Option<u8>) -> Leaving {
    Leaving { person: person(number), successor: successor.map(person) }
}

pub(crate) fn reviewers_set(review: &str, reviewers: &[&str], on: &str) -> ReviewersSet {
    let reviewer = |state: &&str| Reviewer { state: code(state), instruments: InstrumentSet::ALL };
    ReviewersSet {
        state: code(review),
        group: None,
        reviewers: reviewers.iter().map(reviewer).collect(),
        drawing: 1,
        on: Day(date(on)),
    }
}

/// What the Secretariat needs, and nobody else.
pub(crate) fn mandate(by: Who) -> Option<String> {
    (by == Who::Secretariat).then(|| MANDATE.to_owned())
}

fn due(deadline: Deadline) -> Due {
    Due { day: Day(deadline.date), rule: Rule(deadline.rule), computed: deadline.computed.to_string() }
}

/// A phase that begins on a day, with these instruments; the last has an empty cell in table 1.
pub(crate) fn phase_begun(review: &str, start: &str, instruments: &[Instrument], empty: &[Instrument]) -> PhaseBegun {
    let (phase, start) = (Phase::ALL[0], date(start));
    let strand = |instrument: &Instrument, articles| Strand { instrument: *instrument, articles };
    let full = instruments.iter().map(|one| strand(one, vec![5, 6]));
    PhaseBegun {
        state: code(review),
        phase,
        cluster: Cluster::ALL[0],
        start: Day(start),
        rules: "9/1 annex + 10/1".to_owned(),
        strands: full.chain(empty.iter().map(|one| strand(one, Vec::new()))).collect(),
        focal_points_by: due(Periods::ADOPTED.focal_point_due(start).unwrap()),
        experts_by: due(Periods::ADOPTED.experts_due(start).unwrap()),
        consultation_by: due(Periods::ADOPTED.consultations_due(start).unwrap()),
        answers_cap: due(Periods::ADOPTED.answers_cap(start).unwrap()),
        nominal_end: due(phase_nominal_end(phase, start).unwrap()),
    }
}

/// The people of a State, and what they live in.
#[derive(Clone, Default)]
pub(crate) struct World {
    pub(crate) people: People,
    pub(crate) reviews: Reviews,
    pub(crate) events: Vec<RegistryEvent>,
    today: Option<Date>,
}

impl World {
    /// Kenya under review, and reviewing France and Ghana; nothing has begun.
    pub(crate) fn drawn() -> Self {
        let mut world = Self::default();
        world.learns(reviewers_set("KEN", &["FRA", "NGA"], "2020-11-20"));
        world.learns(reviewers_set("FRA", &["KEN", "AUT"], "2020-11-20"));
        world.learns(reviewers_set("GHA", &["KEN", "TGO"], "2020-11-20"));
        world.learns(reviewers_set("AUT", &["FRA", "TGO"], "2020-11-20"));
        world
    }

    pub(crate) fn learns(&mut self, event: impl Into<ReviewsEvent>) {
        self.reviews.learn(&event.into());
    }

    pub(crate) fn today(&self) -> Date {
        self.today.unwrap_or(date("2020-12-01"))
    }

    pub(crate) fn is(&mut self, today: &str) {
        self.today = Some(date(today));
    }

    /// Lets what was decided happen.
    pub(crate) fn happens(&mut self, decided: Decision) -> Result<Vec<RegistryEvent>, Notice> {
        let events = decided?;
        for event in &events {
            self.people.follow(event);
        }
        self.events.extend(events.clone());
        Ok(events)
    }

    pub(crate) fn names_by(&mut self, by: Who, command: &NamePeople) -> Result<Vec<RegistryEvent>, Notice> {
        let received = Received { file: None, by, today: self.today() };
        self.happens(people::name_people(&self.people, &self.reviews, command, &received))
    }

    /// The mission sends a note.
    pub(crate) fn names(&mut self, people: &[NamedPerson], leaving: &[Leaving]) -> Result<Vec<RegistryEvent>, Notice> {
        self.names_by(Who::Mission(code(STATE)), &note(people, leaving))
    }

    pub(crate) fn changes(
        &mut self,
        by: Who,
        number: u8,
        give: &[DutyIn],
        end: &[DutyIn],
    ) -> Result<Vec<RegistryEvent>, Notice> {
        let command = ChangeDuties {
            state: code(STATE),
            person: person(number),
            give: give.to_vec(),
            end: end.to_vec(),
            mandate: mandate(by),
        };
        self.happens(people::change_duties(&self.people, &self.reviews, &command, by, self.today()))
    }

    pub(crate) fn lets_leave(
        &mut self,
        by: Who,
        number: u8,
        successor: Option<u8>,
    ) -> Result<Vec<RegistryEvent>, Notice> {
        let command = LetLeave { state: code(STATE), leaving: leaving(number, successor), mandate: mandate(by) };
        self.happens(people::let_leave(&self.people, &command, by, self.today()))
    }

    pub(crate) fn submits(&mut self, number: u8, profile: &Profile) -> Result<Vec<RegistryEvent>, Notice> {
        self.happens(people::submit_profile(&self.people, code(STATE), profile, official(number), self.today()))
    }

    pub(crate) fn undertakes(&mut self, number: u8) -> Result<Vec<RegistryEvent>, Notice> {
        self.happens(people::give_undertaking(&self.people, code(STATE), official(number), self.today()))
    }

    /// How many profiles somebody handed in.
    pub(crate) fn handed_in(&self, number: u8) -> u32 {
        self.people.persons.get(&person(number)).map_or(0, |known| known.handed_in)
    }

    pub(crate) fn approves(&mut self, number: u8) -> Result<Vec<RegistryEvent>, Notice> {
        let command = ApprovePerson { state: code(STATE), person: person(number), profile: self.handed_in(number) };
        self.happens(people::approve_person(&self.people, command, self.today()))
    }

    /// Somebody is named for this, hands the profile in, is approved and undertakes to keep what is confidential.
    pub(crate) fn has(&mut self, number: u8, duties: &[DutyIn]) {
        self.names(&[named(number, duties)], &[]).unwrap();
        self.submits(number, &profile()).unwrap();
        self.approves(number).unwrap();
        if self.people.persons[&person(number)].undertaking.is_none() {
            self.undertakes(number).unwrap();
        }
    }

    pub(crate) fn duties(&self, number: u8) -> Vec<DutyIn> {
        self.people.persons[&person(number)].duties.keys().copied().collect()
    }
}

pub(crate) fn profile() -> Profile {
    Profile {
        title: "Head of Unit, Ministry of Justice".to_owned(),
        instruments: InstrumentSet::ALL,
        ..Profile::default()
    }
}

pub(crate) fn official(number: u8) -> Who {
    Who::Official { person: person(number), state: code(STATE) }
}

pub(crate) fn refusal(decided: Result<Vec<RegistryEvent>, Notice>) -> (String, String) {
    let notice = decided.expect_err("refused");
    (notice.code, notice.rule.map(|rule| rule.to_string()).unwrap_or_default())
}

pub(crate) fn refused(code: &str, rule: &str) -> (String, String) {
    (code.to_owned(), rule.to_owned())
}
