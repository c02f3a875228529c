//! People are named, hand in profiles, are approved, and leave.

use contracts::ContactId;
use contracts::registry::{
    ApprovePerson, ChangeDuties, Duty, DutyIn, GiveUndertaking, Leaving, LetLeave, NamePeople, NamedPerson, Profile,
    ReturnProfile, SubmitProfile,
};
use contracts::reviews::Move;
use registry::domain::people::Person;
use treaty::{InstrumentSet, StateCode};

use super::{Expected, Intent, Story, Violation};
use crate::run::deed::By;

impl Story {
    /// A mission names a focal point where there is none: often the same for all its reviews.
    pub(super) fn name_focal_point(&mut self, state: StateCode, review: StateCode) -> Result<(), Violation> {
        let vacant = |of: &StateCode| self.world.reviews.people.focal_point(state, *of).is_none();
        let vacant: Vec<StateCode> = self.world.registry.reviews.of(state).into_iter().filter(vacant).collect();
        let reviews = if self.chance.per_mille(600) { vacant } else { vec![review] };
        let duties = reviews.iter().map(|review| DutyIn { review: *review, duty: Duty::FocalPoint }).collect();
        let person = self.somebody(state, duties, InstrumentSet::EMPTY);
        self.note(state, vec![person], Vec::new())?;
        if self.chance.per_mille(self.habits.mistakes) {
            self.name_a_second_one(state, review)?;
        }
        Ok(())
    }

    /// A note that names another focal point says who leaves.
    fn name_a_second_one(&mut self, state: StateCode, review: StateCode) -> Result<(), Violation> {
        let duties = vec![DutyIn { review, duty: Duty::FocalPoint }];
        let person = self.somebody(state, duties, InstrumentSet::EMPTY);
        let note = self.note_of(state, vec![person], Vec::new());
        self.ask(By::Mission(state), note, Expected::Refused("replacement-without-leaving")).map(drop)
    }

    pub(super) fn name_experts(&mut self, state: StateCode, review: StateCode, one: &Move) -> Result<(), Violation> {
        let duty = DutyIn { review, duty: Duty::Expert };
        if let Some(known) = self.somebody_known(state, duty)
            && one.instruments.is_empty()
            && self.chance.per_mille(300)
        {
            let by = self.for_state(state, review);
            let (give, mandate) = (vec![duty], self.mandate_of(by));
            let command = ChangeDuties { state, person: known, give, end: Vec::new(), mandate };
            return self.ask(by, command, Expected::Done).map(drop);
        }
        let wanted: InstrumentSet = one.instruments.iter().copied().collect();
        let instruments = if wanted.is_empty() { InstrumentSet::ALL } else { wanted };
        let expert = self.somebody(state, vec![duty], instruments);
        let observer = self
            .chance
            .per_mille(100)
            .then(|| self.somebody(state, vec![DutyIn { review, duty: Duty::Observer }], InstrumentSet::EMPTY));
        self.note(state, std::iter::once(expert).chain(observer).collect(), Vec::new())
    }

    /// Somebody of the State who has another duty.
    fn somebody_known(&mut self, state: StateCode, duty: DutyIn) -> Option<ContactId> {
        let people = self.world.registry.people.get(&state)?;
        let may = |person: &Person| !person.has_left() && !person.duties.contains_key(&duty);
        let known: Vec<_> = people.persons.iter().filter(|(_, one)| may(one)).map(|(id, _)| *id).collect();
        self.chance.pick(&known)
    }

    fn somebody(&mut self, state: StateCode, duties: Vec<DutyIn>, instruments: InstrumentSet) -> NamedPerson {
        let at = u64::try_from(self.world.now().as_millisecond()).unwrap();
        let person = ContactId::new(at, self.chance.bytes());
        let name = format!("Official {} of {state}", self.numbers);
        let (address, title) = (format!("{person}@example.org"), "Ministry of Justice".to_owned());
        NamedPerson { person, name, address, title, phone: None, duties, instruments }
    }

    fn note_of(&mut self, state: StateCode, people: Vec<NamedPerson>, leaving: Vec<Leaving>) -> NamePeople {
        self.notes += 1;
        let reference = format!("{state}/{}", self.notes);
        NamePeople { state, reference, dated: self.today(), received: self.today(), file: None, people, leaving }
    }

    /// A note comes from the mission; now and then by post, and is recorded a few days after it came.
    fn note(&mut self, state: StateCode, people: Vec<NamedPerson>, leaving: Vec<Leaving>) -> Result<(), Violation> {
        let mut note = self.note_of(state, people, leaving);
        if !self.chance.per_mille(120) {
            return self.ask(By::Mission(state), note, Expected::Done).map(drop);
        }
        let back = self.chance.below(8);
        note.received = contracts::Day(self.ago(back));
        note.dated = note.received;
        self.ask(By::Secretariat, note, Expected::Done).map(drop)
    }

    fn person(&self, state: StateCode, person: ContactId) -> Option<&Person> {
        self.world.registry.people.get(&state)?.present(person)
    }

    pub(super) fn hand_in(&mut self, state: StateCode, person: ContactId) -> Result<(), Violation> {
        let Some(known) = self.person(state, person) else { return Ok(()) };
        let (title, instruments) = ("Ministry of Justice".to_owned(), known.named_for);
        let profile = Profile { title, instruments, ..Profile::default() };
        self.ask(By::Official(state, person), SubmitProfile { profile }, Expected::Done).map(drop)
    }

    pub(super) fn examine(&mut self, state: StateCode, person: ContactId) -> Result<(), Violation> {
        let Some(profile) = self.person(state, person).filter(|known| known.waits()).map(|known| known.handed_in)
        else {
            return Ok(());
        };
        if self.chance.per_mille(self.habits.returned) {
            let reason = "The note says otherwise.".to_owned();
            return self
                .ask(By::Secretariat, ReturnProfile { state, person, profile, reason }, Expected::Done)
                .map(drop);
        }
        self.ask(By::Secretariat, ApprovePerson { state, person, profile }, Expected::Done).map(drop)
    }

    pub(super) fn undertake(&mut self, state: StateCode, person: ContactId) -> Result<(), Violation> {
        if self.person(state, person).is_none_or(|known| known.undertaking.is_some()) {
            return Ok(());
        }
        self.ask(By::Official(state, person), GiveUndertaking {}, Expected::Done).map(drop)
    }

    /// Somebody leaves: by a note that names the successor, to somebody who is there, or to nobody.
    pub(super) fn leave(&mut self, state: StateCode, person: ContactId) -> Result<(), Violation> {
        let Some(known) = self.person(state, person) else { return Ok(()) };
        let duties: Vec<DutyIn> = known.duties.keys().copied().collect();
        let instruments = known.expertise();
        if self.chance.per_mille(self.habits.succeeded) && !duties.is_empty() {
            let successor = self.somebody(state, duties, instruments);
            let leaving = Leaving { person, successor: Some(successor.person) };
            return self.note(state, vec![successor], vec![leaving]);
        }
        let others: Vec<ContactId> = self.others(state, person);
        let successor = self.chance.per_mille(200).then(|| self.chance.pick(&others)).flatten();
        let by = match self.chance.below(3) {
            0 => By::Secretariat,
            1 => By::Mission(state),
            _ => By::Official(state, person),
        };
        // Whoever cannot act yet does not say who takes over.
        let may = by != By::Official(state, person) || self.person(state, person).is_some_and(Person::acts);
        let leaving = Leaving { person, successor: successor.filter(|_| may) };
        let command = LetLeave { state, leaving, mandate: self.mandate_of(by) };
        self.ask(by, command, Expected::Done).map(drop)
    }

    /// What the Secretariat says of the State's word, and nobody else (para. 48).
    fn mandate_of(&self, by: By) -> Option<String> {
        (by == By::Secretariat).then(|| format!("letter {}", self.notes))
    }

    fn others(&self, state: StateCode, person: ContactId) -> Vec<ContactId> {
        let people = self.world.registry.people.get(&state);
        let present = people.into_iter().flat_map(|people| &people.persons).filter(|(_, one)| !one.has_left());
        present.map(|(id, _)| *id).filter(|id| *id != person).collect()
    }

    /// What people do after somebody was named.
    pub(super) fn is_named(&mut self, state: StateCode, person: ContactId) {
        if !self.known.insert(person) {
            return;
        }
        for (wait, intent) in
            [(self.habits.profile, Intent::Profile(state, person)), (self.habits.leave, Intent::Leave(state, person))]
        {
            if let Some(days) = self.chance.days(wait) {
                self.put(self.in_days(days), intent);
            }
        }
    }
}
