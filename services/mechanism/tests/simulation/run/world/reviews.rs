//! What the reviews' shell does: `endpoints`, `reactions`, `settling` and `deadlines` of the service, line by line.

use std::collections::BTreeSet;

use contracts::Notice;
use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use jiff::Timestamp;
use jiff::civil::Date;
use journal::{Aggregate as _, Learnt as _};
use reviews::domain::{self, By, Circumstances, Decided, Group, People, Review, Settled, States};
use treaty::{Phase, StateCode, YearlyGroup};

use super::{Armed, Event, World, elsewhere};
use crate::run::deed::{Deed, What};

/// The digest of what a proposal says in words; the service salts it with chance.
const WORDS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl World {
    /// What the reviews do when they are asked for this.
    pub(super) fn in_reviews(&mut self, deed: &Deed) -> Result<(), Notice> {
        let by = deed.by.in_reviews();
        match &deed.what {
            What::AmendRules(c) => {
                let groups = self.reviews.groups.each_ref();
                let events = domain::amend_rules(&self.reviews.rules, groups, c, self.today)?;
                self.rules_changed(events, c.from.0);
            }
            What::AmendPeriod(c) => {
                let groups = self.reviews.groups.each_ref();
                let events = domain::amend_period(&self.reviews.rules, groups, c, self.today)?;
                self.rules_changed(events, c.from.0);
            }
            What::ChooseReadings(c) => {
                let groups = self.reviews.groups.each_ref();
                let events = domain::choose_readings(&self.reviews.rules, groups, c, self.today)?;
                self.rules_changed(events, c.from.0);
            }
            What::LetAdvance(c) => self.let_advance(c)?,
            What::AssignOfficer(c) => {
                for &state in &c.states {
                    self.about_review(state, |review, _| {
                        Ok(domain::assign_officer(review, state, c.officer.as_deref()))
                    })?;
                }
            }
            what => self.about_one(what, by)?,
        }
        Ok(())
    }

    fn about_one(&mut self, what: &What, by: By) -> Result<(), Notice> {
        match what {
            What::ProposeConsultation(p) => {
                self.about_review(p.state, |review, c| domain::propose(review, p, by, WORDS, c))
            }
            What::ReturnConsultation(r) => self.about_review(r.state, |review, c| domain::give_back(review, r, by, c)),
            What::ConfirmConsultation(f) => self.about_review(f.state, |review, c| domain::confirm(review, f, by, c)),
            What::RecordStep(s) => self.about_review(s.state, |review, c| domain::record_step(review, s, c)),
            What::StrikeStep(s) => self.about_review(s.state, |review, c| domain::strike_step(review, s, c)),
            What::Remind(r) => self.about_review(r.state, domain::remind),
            What::ChoosePublicStage(p) => {
                self.about_review(p.state, |review, c| domain::choose_public_stage(review, p, by, c))
            }
            what => Err(elsewhere(what)),
        }
    }

    fn about_review(
        &mut self,
        state: StateCode,
        decide: impl FnOnce(&Review, &Circumstances<'_>) -> Decided,
    ) -> Result<(), Notice> {
        let Some(review) = self.reviews.reviews.get(&state).filter(|review| review.state.is_some()) else {
            return Err(Notice::plain("no-such-review", format!("There is no review of {state}.")));
        };
        let events = decide(review, &self.around(review))?;
        let counts = events.iter().any(changes_the_count);
        self.review_happens(state, events);
        self.keep(state, self.today);
        if let Some(group) = self.review(state).group.filter(|_| counts) {
            self.advance(group, self.today);
        }
        Ok(())
    }

    fn rules_changed(&mut self, events: Vec<ReviewsEvent>, from: Date) {
        for event in events {
            self.reviews.rules.evolve(&event, Timestamp::UNIX_EPOCH);
            self.say(Event::Reviews(event));
        }
        if from > self.today {
            self.arm(Armed::Rules(from), Some(from));
        }
        self.look_at_everything(self.today);
    }

    fn let_advance(&mut self, command: &contracts::reviews::LetAdvance) -> Result<(), Notice> {
        let number = command.group;
        let members = self.members(number, command.start.0);
        let (group, unfinished) = (&self.reviews.groups[number as usize], self.unfinished());
        let events = domain::let_advance(group, &members, &unfinished, command, &self.reviews.rules, self.today)?;
        self.group_happens(number, events);
        self.begin_everywhere(number, self.today);
        self.advance(number, self.today);
        Ok(())
    }

    /// Looks at all groups and all reviews again.
    pub(super) fn look_at_everything(&mut self, today: Date) {
        for group in YearlyGroup::ALL {
            self.advance(group, today);
        }
        let states: Vec<StateCode> = self.reviews.reviews.keys().copied().collect();
        self.settle(states, today);
    }

    /// Lets follow what follows in these reviews on this day, and then in their groups.
    pub(super) fn settle(&mut self, states: impl IntoIterator<Item = StateCode>, today: Date) {
        let touched: BTreeSet<YearlyGroup> =
            states.into_iter().filter_map(|state| self.settle_one(state, today)).collect();
        for group in touched {
            self.advance(group, today);
        }
    }

    fn settle_one(&mut self, state: StateCode, today: Date) -> Option<YearlyGroup> {
        let review = self.reviews.reviews.get(&state).filter(|review| review.state.is_some())?;
        let events = domain::consequences(review, &self.reviews.around(review.group, today));
        let counts = review.group.filter(|_| events.iter().any(changes_the_count));
        self.review_happens(state, events);
        self.keep(state, today);
        counts
    }

    /// Who takes part is kept, and the day on which the next phase of a review begins is waited for.
    fn keep(&mut self, state: StateCode, today: Date) {
        let review = self.review(state);
        let coming = domain::begins_on(review, &self.reviews.around(review.group, today));
        let participants = review.participants();
        self.arm(Armed::Review(state), coming);
        if self.kept_participants.get(&state) != Some(&participants) {
            for reviews in self.takes_part.values_mut() {
                reviews.remove(&state);
            }
            for one in &participants {
                self.takes_part.entry(*one).or_default().insert(state);
            }
            self.kept_participants.insert(state, participants);
        }
    }

    /// Opens the phases of a group that can be opened on this day, and lets them begin for its States.
    pub(super) fn advance(&mut self, number: YearlyGroup, today: Date) {
        for _ in Phase::ALL {
            let Some(opened) = self.opening(number, today) else { break };
            self.group_happens(number, vec![opened]);
            self.begin_everywhere(number, today);
        }
        let next = domain::next_start(number, &self.reviews.groups[number as usize], &self.reviews.rules, today);
        self.arm(Armed::Group(number), next.map(|(_, due)| due.day.0).filter(|day| *day > today));
    }

    fn opening(&self, number: YearlyGroup, today: Date) -> Option<ReviewsEvent> {
        let (group, rules) = (&self.reviews.groups[number as usize], &self.reviews.rules);
        let members = self.members(number, today);
        let opened = match group.last() {
            None => {
                let drawn_on = self.reviews.settled.first.get(&number).copied()?;
                domain::open_first(number, group, &members, drawn_on, rules, today)
            }
            Some(last) => {
                let completed = self.completed(last.phase);
                domain::open_next(number, group, &members, &completed, &self.unfinished(), rules, today)
            }
        };
        opened.unwrap().map(ReviewsEvent::from)
    }

    fn begin_everywhere(&mut self, number: YearlyGroup, today: Date) {
        let of_group = self.reviews.settled.reviews.values().filter(|review| review.group == Some(number));
        let states: Vec<StateCode> = of_group.map(|review| review.state).collect();
        for state in states {
            self.settle_one(state, today);
        }
    }

    /// Who takes part in a group on a day.
    pub fn members(&self, number: YearlyGroup, today: Date) -> Vec<StateCode> {
        domain::members(&self.reviews.settled, &self.reviews.states, number, today)
    }

    /// Whose phase is complete.
    pub fn completed(&self, phase: Phase) -> BTreeSet<StateCode> {
        let complete = |review: &&Review| review.phase(phase).is_some_and(|work| work.completed.is_some());
        self.reviews.reviews.values().filter(complete).filter_map(|review| review.state).collect()
    }

    fn unfinished(&self) -> BTreeSet<StateCode> {
        let unfinished = self.reviews.reviews.values().filter(|review| review.unfinished().next().is_some());
        unfinished.filter_map(|review| review.state).collect()
    }

    fn group_happens(&mut self, number: YearlyGroup, events: Vec<ReviewsEvent>) {
        for event in events {
            let group: &mut Group = &mut self.reviews.groups[number as usize];
            group.evolve(&event, Timestamp::UNIX_EPOCH);
            self.say(Event::Reviews(event));
        }
    }

    fn review_happens(&mut self, state: StateCode, events: Vec<ReviewsEvent>) {
        for event in events {
            self.reviews.reviews.entry(state).or_default().evolve(&event, Timestamp::UNIX_EPOCH);
            self.touched.insert(state);
            self.say(Event::Reviews(event));
        }
    }

    pub(super) fn reviews_hear_drawing(&mut self, event: &DrawingEvent) {
        let DrawingEvent::ReviewersSettled(settled) = event else { return };
        assert!(Settled::matters(event));
        self.reviews.settled.learn(event);
        for one in &settled.reviews {
            let review = self.reviews.reviews.entry(one.state).or_default().clone();
            let around = self.reviews.around(one.group, self.today);
            let events = domain::set_reviewers(&review, one, settled.drawing, settled.on.0, &around);
            self.review_happens(one.state, events);
        }
        for group in YearlyGroup::ALL {
            self.advance(group, self.today);
        }
        self.settle(settled.reviews.iter().map(|review| review.state), self.today);
    }

    pub(super) fn reviews_hear_registry(&mut self, event: &RegistryEvent) {
        let (of_states, of_people) = (States::matters(event), People::matters(event));
        if of_states {
            self.reviews.states.learn(event);
        }
        if of_people {
            self.reviews.people.learn(event);
        }
        if !of_states && !of_people {
            return;
        }
        let reviews = self.concerned(event);
        if let Some((state, day)) = takes_effect(event).filter(|(_, day)| *day > self.today) {
            self.arm(Armed::Effect(state, day), Some(day));
        }
        self.settle(reviews, self.today);
    }

    /// In which reviews it may change what is to be done.
    fn concerned(&self, event: &RegistryEvent) -> Vec<StateCode> {
        use RegistryEvent as E;
        let state = match event {
            E::DutyGiven(e) => e.review,
            E::DutyEnded(e) => e.review,
            E::PersonApproved(e) => return self.reviews_of(e.state),
            E::UndertakingGiven(e) => return self.reviews_of(e.state),
            E::PersonLeft(e) => return self.reviews_of(e.state),
            E::ProfileSubmitted(e) => return self.reviews_of(e.state),
            E::PersonNamed(e) => return self.reviews_of(e.state),
            E::DepositRecorded(e) => e.state,
            E::DepositCorrected(e) => e.state,
            E::InstrumentEnteredIntoForce(e) => e.state,
            E::DenunciationRecorded(e) => e.state,
            E::DenunciationWithdrawn(e) => e.state,
            E::VoluntaryReviewDeclared(e) => e.state,
            E::OptOutRecorded(e) => e.state,
            E::OptInRecorded(e) => e.state,
            E::EntryStruck(e) => e.state,
            _ => return Vec::new(),
        };
        let exists = self.reviews.reviews.get(&state).is_some_and(|review| review.state.is_some());
        if exists { vec![state] } else { Vec::new() }
    }

    fn reviews_of(&self, state: StateCode) -> Vec<StateCode> {
        self.takes_part.get(&state).into_iter().flatten().copied().collect()
    }
}

/// On which day it changes what a State takes part in, where that is said beforehand.
fn takes_effect(event: &RegistryEvent) -> Option<(StateCode, Date)> {
    match event {
        RegistryEvent::DenunciationRecorded(e) => Some((e.state, e.takes_effect.0)),
        RegistryEvent::OptOutRecorded(e) => Some((e.state, e.from.0)),
        RegistryEvent::OptInRecorded(e) => Some((e.state, e.from.0)),
        _ => None,
    }
}

/// Whether an event may let a group go on.
const fn changes_the_count(event: &ReviewsEvent) -> bool {
    matches!(event, ReviewsEvent::PhaseCompleted(_) | ReviewsEvent::PhaseReopened(_))
}
