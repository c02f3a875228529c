//! The registry, the drawing and the reviews without bus, database and clock: the services' own decisions, and around them what their shells
//! do (`endpoints`, `reactions`, `settling`, `deadlines`), in the same order.

mod drawing;
mod folded;
mod registry;
mod reviews;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ::drawing::domain::Cycle;
use ::registry::domain as registry_domain;
use ::reviews::domain::{Circumstances, Group, Review, Rules, Settled};
use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use contracts::{ContactId, EventSet as _, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use participation::{People, States};
use sha2::{Digest as _, Sha256};
use treaty::dates::start_of_day_vienna;
use treaty::{Instrument, StateCode, YearlyGroup};

use crate::run::deed::{Deed, What};

pub use folded::Folded;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// In the registry.
    Registry(RegistryEvent),
    /// In the drawing.
    Drawing(DrawingEvent),
    /// In the reviews.
    Reviews(ReviewsEvent),
}

/// What waits for its day, by the names and keys that the services arm it with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Armed {
    /// An instrument enters into force.
    Entry(StateCode, Instrument),
    /// Somebody who left, or has had no duty for as long, is forgotten.
    Forgetting(StateCode, ContactId),
    /// A group may enter a phase.
    Group(YearlyGroup),
    /// A phase begins for a State.
    Review(StateCode),
    /// What a State told beforehand takes effect on this day.
    Effect(StateCode, Date),
    /// A changed rule holds from this day on.
    Rules(Date),
}

/// What the registry keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Registry {
    /// Every State.
    pub states: BTreeMap<StateCode, registry_domain::State>,
    /// Their people.
    pub people: BTreeMap<StateCode, registry_domain::people::People>,
    /// What it has learnt of the reviews.
    pub reviews: registry_domain::people::Reviews,
}

/// What the reviews keep.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptReviews {
    /// The rules.
    pub rules: Rules,
    /// The groups.
    pub groups: [Group; 3],
    /// The reviews.
    pub reviews: BTreeMap<StateCode, Review>,
    /// What they have learnt of the States.
    pub states: States,
    /// Of their people.
    pub people: People,
    /// Of the drawing.
    pub settled: Settled,
}

/// Everything as it is, and everything that happened.
#[derive(Clone, Debug)]
pub struct World {
    /// The day.
    pub today: Date,
    /// What the registry keeps.
    pub registry: Registry,
    /// What the drawing keeps.
    pub cycle: Cycle,
    /// What the reviews keep. What the drawing has learnt of the States is the same as what they have.
    pub reviews: KeptReviews,
    /// Whatever happened, with the moment, oldest first.
    pub said: Vec<(Timestamp, Event)>,
    /// What waits for its day.
    pub armed: BTreeMap<Armed, Date>,
    /// The reviews in which each State takes part, as the service keeps it in rows.
    pub takes_part: BTreeMap<StateCode, BTreeSet<StateCode>>,
    /// The reviews in which something happened since somebody last asked.
    pub touched: BTreeSet<StateCode>,
    kept_participants: BTreeMap<StateCode, Vec<StateCode>>,
    seed: u64,
    outbox: VecDeque<Event>,
    hash: Sha256,
}

/// The secret that the drawing service makes up for a drawing: here it follows from the seed, so that a run can be repeated.
pub fn secret(seed: u64, drawing: u32) -> [u8; 32] {
    Sha256::digest(format!("the secret of drawing {drawing} under seed {seed}")).into()
}

impl World {
    /// Nothing yet, on this day.
    pub fn on(today: Date, seed: u64) -> Self {
        Self {
            today,
            registry: Registry::default(),
            cycle: Cycle::default(),
            reviews: KeptReviews::default(),
            said: Vec::new(),
            armed: BTreeMap::new(),
            takes_part: BTreeMap::new(),
            touched: BTreeSet::new(),
            kept_participants: BTreeMap::new(),
            seed,
            outbox: VecDeque::new(),
            hash: Sha256::new(),
        }
    }

    /// Nine o'clock in Vienna: when everything of a day is done.
    pub fn now(&self) -> Timestamp {
        start_of_day_vienna(self.today).unwrap().timestamp() + jiff::SignedDuration::from_hours(9)
    }

    /// Does what somebody asks for, and lets follow what follows everywhere.
    ///
    /// # Errors
    /// The [`Notice`] with which it is refused; nothing has happened then.
    pub fn perform(&mut self, deed: &Deed) -> Result<(), Notice> {
        self.decide(deed)?;
        self.deliver();
        Ok(())
    }

    fn decide(&mut self, deed: &Deed) -> Result<(), Notice> {
        match self.in_registry(deed) {
            Some(done) => done,
            None => match self.in_drawing(&deed.what) {
                Some(done) => done,
                None => self.in_reviews(deed),
            },
        }
    }

    /// Lets a day come, and whatever is due on it happen.
    pub fn let_come(&mut self, day: Date) {
        assert!(day >= self.today, "time goes one way");
        self.today = day;
        while let Some(armed) = self.next_due() {
            self.armed.remove(&armed);
            self.fire(armed, day);
            self.deliver();
        }
    }

    fn next_due(&self) -> Option<Armed> {
        let due = self.armed.iter().filter(|(_, day)| **day <= self.today);
        due.min_by_key(|(armed, day)| (**day, **armed)).map(|(armed, _)| *armed)
    }

    /// The next day on which something is due by itself.
    pub fn next_day(&self) -> Option<Date> {
        self.armed.values().min().copied()
    }

    fn fire(&mut self, armed: Armed, day: Date) {
        match armed {
            Armed::Entry(state, instrument) => self.enters_into_force(state, instrument),
            Armed::Forgetting(state, person) => self.is_forgotten(state, person),
            Armed::Group(group) => self.advance(group, day),
            Armed::Review(state) | Armed::Effect(state, _) => self.settle([state], day),
            Armed::Rules(_) => self.look_at_everything(day),
        }
    }

    fn arm(&mut self, armed: Armed, day: Option<Date>) {
        match day {
            Some(day) => drop(self.armed.insert(armed, day)),
            None => drop(self.armed.remove(&armed)),
        }
    }

    /// Every service hears what the others said, in the order in which they said it.
    fn deliver(&mut self) {
        while let Some(event) = self.outbox.pop_front() {
            match event {
                Event::Registry(event) => self.reviews_hear_registry(&event),
                Event::Drawing(event) => self.reviews_hear_drawing(&event),
                Event::Reviews(event) => self.registry_hears_reviews(&event),
            }
        }
    }

    fn say(&mut self, event: Event) {
        let now = self.now();
        let (name, value) = match &event {
            Event::Registry(event) => (event.name(), event.to_value()),
            Event::Drawing(event) => (event.name(), event.to_value()),
            Event::Reviews(event) => (event.name(), event.to_value()),
        };
        // Objects of `serde_json` have their keys in order.
        self.hash.update(format!("{now} {name} {}", value.unwrap()));
        self.outbox.push_back(event.clone());
        self.said.push((now, event));
    }

    /// SHA-256 over everything that happened.
    pub fn hash(&self) -> String {
        hex::encode(self.hash.clone().finalize())
    }

    /// What is known around a review today.
    pub fn around(&self, review: &Review) -> Circumstances<'_> {
        self.reviews.around(review.group, self.today)
    }

    /// A review.
    pub fn review(&self, state: StateCode) -> &Review {
        &self.reviews.reviews[&state]
    }
}

impl KeptReviews {
    /// What is known around a review of this group on a day.
    pub fn around(&self, group: Option<YearlyGroup>, today: Date) -> Circumstances<'_> {
        Circumstances {
            rules: &self.rules,
            states: &self.states,
            people: &self.people,
            group: group.map(|group| &self.groups[group as usize]),
            fixes_instruments: self.settled.fixes_instruments,
            today,
        }
    }
}

/// That this is not decided here.
fn elsewhere(what: &What) -> Notice {
    panic!("nobody decides {}", what.name())
}

impl World {
    /// That everything that is kept is what all events fold to.
    ///
    /// # Errors
    /// What differs.
    pub fn holds_what_was_said(&self) -> Result<(), String> {
        let again = Folded::of(&self.said);
        let same = [
            ("the registry's States", again.registry.states == self.known_states()),
            ("the registry's people", again.registry.people == self.known_people()),
            ("what the registry learnt", again.registry.reviews == self.registry.reviews),
            ("the drawing", again.cycle == self.cycle),
            ("the rules", again.reviews.rules == self.reviews.rules),
            ("the groups", again.reviews.groups == self.reviews.groups),
            ("the reviews", again.reviews.reviews == self.reviews.reviews),
            ("what the reviews learnt of States", again.reviews.states == self.reviews.states),
            ("what the reviews learnt of people", again.reviews.people == self.reviews.people),
            ("what the reviews learnt of the drawing", again.reviews.settled == self.reviews.settled),
        ];
        match same.into_iter().find(|(_, same)| !same) {
            None => Ok(()),
            Some((what, _)) => Err(format!("{what}: what is kept is not what the events say")),
        }
    }

    /// Without those of whom something was asked and nothing happened.
    fn known_states(&self) -> BTreeMap<StateCode, registry_domain::State> {
        let mut states = self.registry.states.clone();
        states.retain(|_, state| *state != registry_domain::State::default());
        states
    }

    fn known_people(&self) -> BTreeMap<StateCode, registry_domain::people::People> {
        let mut people = self.registry.people.clone();
        people.retain(|_, people| *people != registry_domain::people::People::default());
        people
    }
}
