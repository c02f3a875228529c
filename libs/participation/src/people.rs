//! The people whom States name for reviews, as far as other services must know: who has which duty in which review, and since when.
//! A person is an identifier here and nothing else.

use std::collections::BTreeMap;

use contracts::ContactId;
use contracts::registry::{Duty, DutyGiven, RegistryEvent};
use jiff::civil::Date;
use journal::Learnt;
use treaty::{InstrumentSet, StateCode};

/// The people of all States.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    /// By review and State, in the order in which duties were given.
    tenures: BTreeMap<(StateCode, StateCode), Vec<Tenure>>,
    persons: BTreeMap<ContactId, Person>,
}

/// That somebody has a duty, or had one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenure {
    /// Who.
    pub person: ContactId,
    /// The duty.
    pub duty: Duty,
    /// Since which day.
    pub from: Date,
    /// The day on which it ended; none while it lasts.
    pub until: Option<Date>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Person {
    approved: bool,
    /// Whether they undertook to keep confidential what reviews hold (para. 37).
    undertaken: bool,
    /// The instruments of the latest note that says any.
    named_for: InstrumentSet,
    /// Those of the profile that was handed in last.
    handed_in: Option<InstrumentSet>,
    /// Those of the profile that was approved last.
    examined: Option<InstrumentSet>,
}

impl Person {
    /// By the profile that was approved, until then by the note (para. 27).
    fn expertise(self) -> InstrumentSet {
        self.examined.unwrap_or(self.named_for)
    }
}

impl Learnt for People {
    type Event = RegistryEvent;

    fn matters(event: &RegistryEvent) -> bool {
        matches!(
            event,
            RegistryEvent::PersonNamed(_)
                | RegistryEvent::DutyGiven(_)
                | RegistryEvent::DutyEnded(_)
                | RegistryEvent::ProfileSubmitted(_)
                | RegistryEvent::PersonApproved(_)
                | RegistryEvent::UndertakingGiven(_)
                | RegistryEvent::PersonLeft(_)
        )
    }

    fn learn(&mut self, event: &RegistryEvent) {
        self.follow(event);
    }
}

impl People {
    /// Takes in what happened in the registry.
    pub fn follow(&mut self, event: &RegistryEvent) {
        match event {
            // Named again for more, a note need not repeat what an earlier one said.
            RegistryEvent::PersonNamed(e) if e.instruments.is_empty() => {}
            RegistryEvent::PersonNamed(e) => self.of(e.person).named_for = e.instruments,
            RegistryEvent::ProfileSubmitted(e) => self.of(e.person).handed_in = Some(e.instruments),
            RegistryEvent::PersonApproved(e) => {
                let person = self.of(e.person);
                (person.approved, person.examined) = (true, person.handed_in);
            }
            RegistryEvent::UndertakingGiven(e) => self.of(e.person).undertaken = true,
            RegistryEvent::DutyGiven(e) => self.give(e),
            RegistryEvent::DutyEnded(e) => {
                let ended = self.tenures.entry((e.review, e.state)).or_default().iter_mut();
                let ended = ended.filter(|had| had.person == e.person && had.duty == e.duty && had.until.is_none());
                ended.for_each(|had| had.until = Some(e.on.0));
            }
            RegistryEvent::PersonLeft(e) => {
                self.of(e.person).approved = false;
                let theirs = self.tenures.iter_mut().filter(|((_, state), _)| *state == e.state);
                let open = theirs.flat_map(|(_, tenures)| tenures).filter(|had| had.person == e.person);
                open.filter(|had| had.until.is_none()).for_each(|had| had.until = Some(e.on.0));
            }
            _ => {}
        }
    }

    fn of(&mut self, person: ContactId) -> &mut Person {
        self.persons.entry(person).or_default()
    }

    /// There is one focal point at any moment: another ends the one before (AMB-33).
    fn give(&mut self, given: &DutyGiven) {
        let tenures = self.tenures.entry((given.review, given.state)).or_default();
        let again = |had: &&mut Tenure| had.until.is_none() && had.duty == given.duty;
        let replaced = |had: &&mut Tenure| given.duty == Duty::FocalPoint || had.person == given.person;
        tenures.iter_mut().filter(again).filter(replaced).for_each(|had| had.until = Some(given.on.0));
        tenures.push(Tenure { person: given.person, duty: given.duty, from: given.on.0, until: None });
    }

    /// Everybody who has or had a duty for the State in the review, in the order in which duties were given.
    #[must_use]
    pub fn tenures(&self, state: StateCode, review: StateCode) -> &[Tenure] {
        self.tenures.get(&(review, state)).map_or(&[], Vec::as_slice)
    }

    fn holding(&self, state: StateCode, review: StateCode, duty: Duty) -> impl Iterator<Item = &Tenure> {
        self.tenures(state, review).iter().filter(move |had| had.duty == duty && had.until.is_none())
    }

    /// Whom the State has named as its focal point for the review, whether or not the Secretariat has approved them yet (para. 18).
    #[must_use]
    pub fn focal_point(&self, state: StateCode, review: StateCode) -> Option<ContactId> {
        self.holding(state, review, Duty::FocalPoint).next().map(|had| had.person)
    }

    /// The focal point who can act: named, approved, and bound to keep confidential what the review holds (paras. 18 and 37).
    #[must_use]
    pub fn acting_focal_point(&self, state: StateCode, review: StateCode) -> Option<ContactId> {
        self.focal_point(state, review).filter(|person| self.is_approved(*person) && self.has_undertaken(*person))
    }

    /// The experts of the State in the review, with the instruments in which each is one (para. 27).
    pub fn experts(&self, state: StateCode, review: StateCode) -> impl Iterator<Item = (ContactId, InstrumentSet)> {
        let expertise = |person| self.persons.get(&person).copied().map(Person::expertise).unwrap_or_default();
        self.holding(state, review, Duty::Expert).map(move |had| (had.person, expertise(had.person)))
    }

    /// On which day somebody first had the duty.
    #[must_use]
    pub fn first(&self, state: StateCode, review: StateCode, duty: Duty) -> Option<Date> {
        self.tenures(state, review).iter().filter(|had| had.duty == duty).map(|had| had.from).min()
    }

    /// Since when nobody has the duty, where somebody had it before and nobody has it now.
    #[must_use]
    pub fn vacant_since(&self, state: StateCode, review: StateCode, duty: Duty) -> Option<Date> {
        if self.holding(state, review, duty).next().is_some() {
            return None;
        }
        self.tenures(state, review).iter().filter(|had| had.duty == duty).filter_map(|had| had.until).max()
    }

    /// Whether the Secretariat has approved the person: only then do duties give access.
    #[must_use]
    pub fn is_approved(&self, person: ContactId) -> bool {
        self.persons.get(&person).is_some_and(|known| known.approved)
    }

    /// Whether the person has undertaken to keep confidential what reviews hold (para. 37): until then they are shown nothing of it.
    #[must_use]
    pub fn has_undertaken(&self, person: ContactId) -> bool {
        self.persons.get(&person).is_some_and(|known| known.undertaken)
    }

    /// The reviews in which the person has duties now, with the State for which, and the duty.
    pub fn duties(&self, person: ContactId) -> impl Iterator<Item = (StateCode, StateCode, Duty)> {
        let theirs = move |had: &&Tenure| had.person == person && had.until.is_none();
        self.tenures.iter().flat_map(move |(&(review, state), tenures)| {
            tenures.iter().filter(theirs).map(move |had| (review, state, had.duty))
        })
    }
}
