//! What the registry's shell does.

use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use contracts::{ContactId, Notice};
use journal::{Aggregate as _, Learnt as _};
use registry::domain::people::{self, People, Received, Reviews};
use registry::domain::{self, Decision, State};
use treaty::dates::days_after;
use treaty::{Instrument, StateCode};

use super::{Armed, Event, World};
use crate::run::deed::{Deed, What};

impl World {
    /// What the registry does when it is asked for this; none where it does not do it.
    pub(super) fn in_registry(&mut self, deed: &Deed) -> Option<Result<(), Notice>> {
        let today = self.today;
        let done = match &deed.what {
            What::ImportStates(c) => self.import(|states| domain::import(states, c, today)),
            What::RecordStateParty(c) => self.of_state(c.state, |state| domain::record_state_party(state, c, today)),
            What::RecordDeposit(c) => self.of_state(c.state, |state| domain::record_deposit(state, c, today)),
            What::CorrectDeposit(c) => self.of_state(c.state, |state| domain::correct_deposit(state, c, today)),
            What::RecordDenunciation(c) => self.of_state(c.state, |state| domain::record_denunciation(state, c, today)),
            What::WithdrawDenunciation(c) => {
                self.of_state(c.state, |state| domain::withdraw_denunciation(state, c, today))
            }
            What::RecordSignature(c) => self.of_state(c.state, |state| domain::record_signature(state, c, today)),
            What::DeclareVoluntaryReview(c) => {
                self.of_state(c.state, |state| domain::declare_voluntary_review(state, c, today))
            }
            What::RecordOptOut(c) => self.of_state(c.state, |state| domain::record_opt_out(state, c, today)),
            What::RecordOptIn(c) => self.of_state(c.state, |state| domain::record_opt_in(state, c, today)),
            What::RecordArrangement(c) => self.of_state(c.state, |state| domain::record_arrangement(state, c, today)),
            What::RecordOffer(c) => self.of_state(c.state, |state| domain::record_offer(state, c, today)),
            _ => return self.of_people(deed),
        };
        Some(done)
    }

    fn of_people(&mut self, deed: &Deed) -> Option<Result<(), Notice>> {
        let (by, today) = (deed.by.who(), self.today);
        let own = by.state();
        let done = match &deed.what {
            What::NamePeople(c) => {
                let received = Received { file: None, by, today };
                self.people_of(c.state, |people, reviews| people::name_people(people, reviews, c, &received))
            }
            What::ChangeDuties(c) => {
                self.people_of(c.state, |people, reviews| people::change_duties(people, reviews, c, by, today))
            }
            What::LetLeave(c) => self.people_of(c.state, |people, _| people::let_leave(people, c, by, today)),
            What::SubmitProfile(c) => {
                let state = own.unwrap();
                self.people_of(state, |people, _| people::submit_profile(people, state, &c.profile, by, today))
            }
            What::ReturnProfile(c) => self.people_of(c.state, |people, _| people::return_profile(people, c, today)),
            What::ApprovePerson(c) => self.people_of(c.state, |people, _| people::approve_person(people, **c, today)),
            What::GiveUndertaking(_) => {
                let state = own.unwrap();
                self.people_of(state, |people, _| people::give_undertaking(people, state, by, today))
            }
            _ => return None,
        };
        Some(done)
    }

    fn import(
        &mut self,
        compare: impl FnOnce(&std::collections::BTreeMap<StateCode, State>) -> Result<domain::Import, Notice>,
    ) -> Result<(), Notice> {
        let import = compare(&self.registry.states)?;
        for (code, events) in import.changes {
            self.state_happens(code, events);
        }
        Ok(())
    }

    fn of_state(&mut self, code: StateCode, decide: impl FnOnce(&State) -> Decision) -> Result<(), Notice> {
        let events = decide(self.registry.states.entry(code).or_default())?;
        self.state_happens(code, events);
        Ok(())
    }

    fn state_happens(&mut self, code: StateCode, events: Vec<RegistryEvent>) {
        let now = self.now();
        for event in events {
            self.registry.states.entry(code).or_default().evolve(&event, now);
            self.say(Event::Registry(event));
        }
        let coming = domain::coming_entries(&self.registry.states[&code], self.today);
        for instrument in Instrument::ALL {
            let day = coming.iter().find(|(one, _)| *one == instrument).map(|(_, day)| *day);
            self.arm(Armed::Entry(code, instrument), day);
        }
    }

    fn people_of(
        &mut self,
        state: StateCode,
        decide: impl FnOnce(&People, &Reviews) -> Decision,
    ) -> Result<(), Notice> {
        let people = self.registry.people.entry(state).or_default();
        let events = decide(people, &self.registry.reviews)?;
        drop(people::warnings(people, &self.registry.reviews, state, &events));
        self.people_happen(state, events);
        Ok(())
    }

    fn people_happen(&mut self, state: StateCode, events: Vec<RegistryEvent>) {
        for person in events.iter().filter_map(people::to_forget) {
            self.arm(Armed::Forgetting(state, person), days_after(self.today, people::KEPT_DAYS).ok());
        }
        self.people_are(state, events);
    }

    /// Whoever has had no duty for as long as things are kept has left.
    pub(super) fn is_forgotten(&mut self, state: StateCode, person: ContactId) {
        let people = self.registry.people.entry(state).or_default();
        let events = people::without_duty(people, state, person, self.today);
        self.people_are(state, events);
    }

    fn people_are(&mut self, state: StateCode, events: Vec<RegistryEvent>) {
        let now = self.now();
        for event in events {
            self.registry.people.entry(state).or_default().evolve(&event, now);
            self.say(Event::Registry(event));
        }
    }

    pub(super) fn enters_into_force(&mut self, code: StateCode, instrument: Instrument) {
        let (now, today) = (self.now(), self.today);
        let state = self.registry.states.entry(code).or_default();
        if let Some(event) = domain::enter_into_force(state, instrument, today) {
            state.evolve(&event, now);
            self.say(Event::Registry(event));
        }
    }

    pub(super) fn registry_hears_reviews(&mut self, event: &ReviewsEvent) {
        if !Reviews::matters(event) {
            return;
        }
        self.registry.reviews.learn(event);
        let ReviewsEvent::ReviewersSet(set) = event else { return };
        for state in self.registry.reviews.no_longer_in(set.state) {
            let people = self.registry.people.entry(state).or_default();
            let events = people::reviewers_changed(people, state, set.state, self.today);
            self.people_happen(state, events);
        }
    }
}
