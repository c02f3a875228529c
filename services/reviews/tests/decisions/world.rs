//! Groups and reviews to try decisions on.

use std::collections::{BTreeMap, BTreeSet};

use contracts::drawing::{ReviewersSettled, SettledReview, SettledReviewer};
use contracts::registry::{
    DecisionReference, DenunciationRecorded, DepositRecorded, Duty, DutyEnded, DutyEndedBecause, DutyGiven,
    EntryStruck, OptOutRecorded, PersonApproved, PersonNamed, SignatureRecorded, StateRecorded, UncacStatusRecorded,
    UndertakingGiven, VoluntaryReviewDeclared,
};
use contracts::reviews::{
    AmendPeriod, AmendRules, Amendment, ChoosePublicStage, ChooseReadings, ConfirmConsultation, Due, LetAdvance, Move,
    Period, ProposeConsultation, RecordStep, ReturnConsultation, ReviewReadings, ReviewsEvent, Stage, Step, StrikeStep,
};
use contracts::{ContactId, Day, EventSet as _, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::{Aggregate as _, Learnt as _};
use reviews::domain::{self, By, Circumstances, Group, Moves, People, Review, Rules, Settled, States};
use treaty::parties::Deposit;
use treaty::{Instrument, InstrumentSet, Language, Phase, RegionalGroup, StateCode, YearlyGroup};

/// The State under review of most tests.
pub(crate) const GHA: &str = "GHA";

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

/// A due day as a person reads it: the day, the rule, the arithmetic.
pub(crate) fn read(due: &Due) -> (String, String, String) {
    (due.day.to_string(), due.rule.to_string(), due.computed.clone())
}

pub(crate) fn decision(on: &str) -> DecisionReference {
    DecisionReference {
        body: "Conference of the Parties".to_owned(),
        on: Day(day(on)),
        reference: "decision 11/2".to_owned(),
    }
}

/// Everything that is known, and the day.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) rules: Rules,
    pub(crate) states: States,
    pub(crate) people: People,
    pub(crate) settled: Settled,
    pub(crate) groups: [Group; 3],
    pub(crate) reviews: BTreeMap<StateCode, Review>,
    pub(crate) today: Date,
    /// Whatever happened, in its order.
    pub(crate) events: Vec<ReviewsEvent>,
    persons: u64,
}

/// A review as it is drawn: the State, its group, who reviews it for what.
pub(crate) type Drawn<'a> = (&'a str, Option<YearlyGroup>, &'a [(&'a str, InstrumentSet)]);

/// A reviewing State for all instruments.
pub(crate) fn all(code: &str) -> (&str, InstrumentSet) {
    (code, InstrumentSet::ALL)
}

impl World {
    /// Nobody, on the day after resolution 10/1.
    pub(crate) fn empty() -> Self {
        Self {
            rules: Rules::default(),
            states: States::default(),
            people: People::default(),
            settled: Settled::default(),
            groups: Default::default(),
            reviews: BTreeMap::new(),
            today: day("2020-10-17"),
            events: Vec::new(),
            persons: 0,
        }
    }

    /// Ghana in the first group, reviewed by France and Kenya; all are party to everything, and the lots are drawn.
    pub(crate) fn of_one() -> Self {
        let mut world = Self::empty();
        for code in [GHA, "FRA", "KEN", "PER"] {
            world.party(code, InstrumentSet::ALL, "2004-01-01");
        }
        world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("KEN")])], "2020-11-20");
        world
    }

    /// That world on the first day of the first group, with focal points and experts everywhere.
    pub(crate) fn begun() -> Self {
        let mut world = Self::of_one();
        world.staff();
        world.on("2020-12-01");
        world
    }

    /// That world with the consultation agreed.
    pub(crate) fn agreed() -> Self {
        let mut world = Self::begun();
        world.on("2021-01-11");
        world.agree(GHA, Phase::I);
        world
    }

    /// That world with all answers submitted on a day.
    pub(crate) fn answered(on: &str) -> Self {
        let mut world = Self::agreed();
        world.on(on);
        world.answer_all(GHA, Phase::I, on);
        world
    }

    /// Focal points and experts for all who take part.
    pub(crate) fn staff(&mut self) {
        for code in [GHA, "FRA", "KEN"] {
            self.focal_point(code, GHA);
            self.expert(code, GHA, InstrumentSet::ALL);
        }
    }

    pub(crate) fn party(&mut self, code: &str, instruments: InstrumentSet, deposited: &str) {
        let recorded = StateRecorded {
            state: state(code),
            name: code.to_owned(),
            regional_group: Some(RegionalGroup::African),
            languages: Vec::new(),
            source: "a test".to_owned(),
        };
        self.states.follow(&recorded.into());
        for instrument in instruments.iter() {
            self.deposit(code, instrument, deposited);
        }
    }

    pub(crate) fn deposit(&mut self, code: &str, instrument: Instrument, on: &str) {
        let recorded = DepositRecorded {
            state: state(code),
            instrument,
            deposit: Deposit::Day(day(on)),
            enters_into_force: None,
            source: "a test".to_owned(),
        };
        self.states.follow(&recorded.into());
    }

    pub(crate) fn denounce(&mut self, code: &str, instrument: Instrument, takes_effect: &str) {
        let recorded = DenunciationRecorded {
            state: state(code),
            instrument,
            received: Day(day(takes_effect)),
            takes_effect: Day(day(takes_effect)),
            with_the_convention: false,
            source: "a test".to_owned(),
        };
        self.states.follow(&recorded.into());
    }

    /// Strikes an entry of the State's history, numbered from 1.
    pub(crate) fn recorded_by_mistake(&mut self, code: &str, entry: u64) {
        self.states.follow(&EntryStruck { state: state(code), entry, reason: "recorded by mistake".to_owned() }.into());
    }

    pub(crate) fn uncac(&mut self, code: &str, from: &str) {
        let (party, source, from) = (true, "a test".to_owned(), Some(Day(day(from))));
        self.states.follow(&UncacStatusRecorded { state: state(code), party, from, source }.into());
    }

    pub(crate) fn opt_out(&mut self, code: &str, from: &str) {
        let told_by = "a note".to_owned();
        self.states.follow(&OptOutRecorded { state: state(code), from: Day(day(from)), told_by }.into());
    }

    pub(crate) fn signatory(&mut self, code: &str, signed: InstrumentSet, funding: Option<&str>) {
        self.party(code, InstrumentSet::EMPTY, "2004-01-01");
        self.sign(code, signed);
        self.volunteer(code, funding);
    }

    pub(crate) fn sign(&mut self, code: &str, signed: InstrumentSet) {
        for instrument in signed.iter() {
            let source = "a test".to_owned();
            let signed = SignatureRecorded { state: state(code), instrument, on: Day(day("2001-01-01")), source };
            self.states.follow(&signed.into());
        }
    }

    pub(crate) fn volunteer(&mut self, code: &str, funding: Option<&str>) {
        self.declare(code, Some(day("2020-10-01")), funding);
    }

    /// It wants to be reviewed for what it has signed from this day on, and somebody pays; without a day it takes that back.
    pub(crate) fn declare(&mut self, code: &str, on: Option<Date>, funding: Option<&str>) {
        let funding = funding.map(str::to_owned);
        let declared =
            VoluntaryReviewDeclared { state: state(code), on: on.map(Day), funding, source: "a note".to_owned() };
        self.states.follow(&declared.into());
    }

    pub(crate) fn person(&mut self) -> ContactId {
        self.persons += 1;
        ContactId::new(self.persons, [0; 10])
    }

    /// A new focal point for a review, approved; another before is replaced.
    pub(crate) fn focal_point(&mut self, of: &str, review: &str) -> ContactId {
        let person = self.named(of, review, Duty::FocalPoint, InstrumentSet::EMPTY);
        self.approve(of, person);
        person
    }

    pub(crate) fn expert(&mut self, of: &str, review: &str, expertise: InstrumentSet) -> ContactId {
        let person = self.named(of, review, Duty::Expert, expertise);
        self.approve(of, person);
        person
    }

    pub(crate) fn named(&mut self, of: &str, review: &str, duty: Duty, instruments: InstrumentSet) -> ContactId {
        let (person, on) = (self.person(), Day(self.today));
        self.people.follow(&PersonNamed { state: state(of), person, note: 1, instruments, on }.into());
        let (state, review) = (state(of), state(review));
        self.people.follow(&DutyGiven { state, person, review, duty, note: Some(1), on }.into());
        self.after(review);
        person
    }

    pub(crate) fn approve(&mut self, of: &str, person: ContactId) {
        let (state, on) = (state(of), Day(self.today));
        self.people.follow(&PersonApproved { state, person, on }.into());
        self.people.follow(&UndertakingGiven { state, person, on }.into());
        self.all_after();
    }

    /// The focal point leaves, and nobody comes.
    pub(crate) fn vacate(&mut self, of: &str, review: &str) {
        let (state, review, on) = (state(of), state(review), Day(self.today));
        let Some(person) = self.people.focal_point(state, review) else { return };
        let ended = DutyEnded { state, person, review, duty: Duty::FocalPoint, why: DutyEndedBecause::Left, on };
        self.people.follow(&ended.into());
        self.after(review);
    }

    /// Whoever acts for a State in a review now.
    pub(crate) fn by(&self, of: &str, review: &str) -> By {
        let (state, review) = (state(of), state(review));
        let acting = self.people.acting_focal_point(state, review);
        acting.map_or(By::Mission { state }, |person| By::Official { state, person })
    }

    /// The drawing settles who reviews whom, on a day that is then today; whoever is not named stays as before.
    pub(crate) fn draw(&mut self, reviews: &[Drawn<'_>], on: &str) {
        self.today = self.today.max(day(on));
        let mut settled = self.settled.reviews.clone();
        for (code, group, by) in reviews {
            let reviewer = |(code, instruments): &(&str, InstrumentSet)| SettledReviewer {
                state: state(code),
                instruments: *instruments,
            };
            let reviewers = by.iter().map(reviewer).collect();
            settled.insert(state(code), SettledReview { state: state(code), group: *group, reviewers });
        }
        let drawing = self.settled.drawing + 1;
        let settled = ReviewersSettled { drawing, reviews: settled.into_values().collect(), on: Day(day(on)) };
        self.settled.learn(&settled.into());
        self.told();
        self.turn();
    }

    fn told(&mut self) {
        for settled in self.settled.reviews.clone().values() {
            let review = self.reviews.entry(settled.state).or_default().clone();
            let c = self.around(&review, settled.group);
            let on = self.settled.on.unwrap();
            let events = domain::set_reviewers(&review, settled, self.settled.drawing, on, &c);
            self.happened(settled.state, events);
        }
    }

    /// What is known around a review.
    pub(crate) fn around(&self, review: &Review, group: Option<YearlyGroup>) -> Circumstances<'_> {
        let group = review.group.or(group).map(|group| &self.groups[group as usize]);
        Circumstances {
            rules: &self.rules,
            states: &self.states,
            people: &self.people,
            group,
            fixes_instruments: self.settled.fixes_instruments,
            today: self.today,
        }
    }

    pub(crate) fn review(&self, code: &str) -> &Review {
        &self.reviews[&state(code)]
    }

    pub(crate) fn happened(&mut self, review: StateCode, events: Vec<ReviewsEvent>) {
        let of = self.reviews.entry(review).or_default();
        for event in &events {
            of.evolve(event, Timestamp::UNIX_EPOCH);
        }
        self.events.extend(events);
    }

    /// What follows by itself for a review.
    pub(crate) fn after(&mut self, review: StateCode) {
        let Some(of) = self.reviews.get(&review).cloned() else { return };
        let events = domain::consequences(&of, &self.around(&of, None));
        self.happened(review, events);
    }

    pub(crate) fn all_after(&mut self) {
        for review in self.reviews.keys().copied().collect::<Vec<_>>() {
            self.after(review);
        }
    }

    /// Lets a day come.
    pub(crate) fn on(&mut self, text: &str) {
        self.let_come(day(text));
    }

    pub(crate) fn let_come(&mut self, date: Date) {
        self.today = self.today.max(date);
        self.turn();
    }

    /// Phases open and begin, as far as they do by today.
    pub(crate) fn turn(&mut self) {
        for number in YearlyGroup::ALL {
            self.open(number);
        }
        self.all_after();
    }

    fn open(&mut self, number: YearlyGroup) {
        let group = &self.groups[number as usize];
        let members = self.members(number);
        let opened = if let Some(drawn) = self.settled.first.get(&number).filter(|_| group.last().is_none()) {
            domain::open_first(number, group, &members, *drawn, &self.rules, self.today)
        } else {
            let (completed, unfinished) = (self.completed(number), self.unfinished(number));
            domain::open_next(number, group, &members, &completed, &unfinished, &self.rules, self.today)
        };
        if let Some(opened) = opened.unwrap() {
            self.group_happened(number, vec![opened.into()]);
        }
    }

    pub(crate) fn group_happened(&mut self, number: YearlyGroup, events: Vec<ReviewsEvent>) {
        for event in &events {
            self.groups[number as usize].evolve(event, Timestamp::UNIX_EPOCH);
        }
        self.events.extend(events);
    }

    pub(crate) fn members(&self, number: YearlyGroup) -> Vec<StateCode> {
        domain::members(&self.settled, &self.states, number, self.today)
    }

    /// Whose review is complete in the phase that the group is in.
    pub(crate) fn completed(&self, number: YearlyGroup) -> BTreeSet<StateCode> {
        let Some(phase) = self.groups[number as usize].last().map(|opened| opened.phase) else {
            return BTreeSet::new();
        };
        let complete = |review: &&Review| domain::stage(review, phase) == Stage::Complete;
        let of_group = self.reviews.values().filter(|review| review.group == Some(number));
        of_group.filter(complete).filter_map(|review| review.state).collect()
    }

    pub(crate) fn unfinished(&self, number: YearlyGroup) -> BTreeSet<StateCode> {
        let of_group = self.reviews.values().filter(|review| review.group == Some(number));
        of_group.filter(|review| review.unfinished().next().is_some()).filter_map(|review| review.state).collect()
    }

    pub(crate) fn amend(&mut self, amendment: Amendment, from: &str) -> Result<(), Notice> {
        let command =
            AmendRules { amendment, from: Day(day(from)), decision: decision(&self.today.min(day(from)).to_string()) };
        let events = domain::amend_rules(&self.rules, self.groups.each_ref(), &command, self.today)?;
        self.rules_changed(events);
        Ok(())
    }

    pub(crate) fn amend_period(&mut self, period: Period, from: &str) -> Result<(), Notice> {
        let decision = decision(&self.today.min(day(from)).to_string());
        let command = AmendPeriod { period, from: Day(day(from)), decision };
        let events = domain::amend_period(&self.rules, self.groups.each_ref(), &command, self.today)?;
        self.rules_changed(events);
        Ok(())
    }

    pub(crate) fn choose(&mut self, readings: ReviewReadings, from: &str) -> Result<(), Notice> {
        self.choose_by(readings, from, decision(&self.today.min(day(from)).to_string()))
    }

    /// The same, by this decision.
    pub(crate) fn choose_by(
        &mut self,
        readings: ReviewReadings,
        from: &str,
        decision: DecisionReference,
    ) -> Result<(), Notice> {
        let command = ChooseReadings { readings, from: Day(day(from)), decision };
        let events = domain::choose_readings(&self.rules, self.groups.each_ref(), &command, self.today)?;
        self.rules_changed(events);
        Ok(())
    }

    /// The rules are read so from the beginning.
    pub(crate) fn reading(mut self, readings: ReviewReadings) -> Self {
        let from = self.today.to_string();
        self.choose(readings, &from).unwrap();
        self
    }

    fn rules_changed(&mut self, events: Vec<ReviewsEvent>) {
        for event in &events {
            self.rules.evolve(event, Timestamp::UNIX_EPOCH);
        }
        self.events.extend(events);
        self.turn();
    }

    pub(crate) fn advance(&mut self, number: YearlyGroup, phase: Phase, start: &str) -> Result<(), Notice> {
        let decision = decision(&self.today.to_string());
        let command = LetAdvance { group: number, phase, start: Day(day(start)), decision };
        let members = domain::members(&self.settled, &self.states, number, command.start.0);
        let group = &self.groups[number as usize];
        let unfinished = self.unfinished(number);
        let events = domain::let_advance(group, &members, &unfinished, &command, &self.rules, self.today)?;
        self.group_happened(number, events);
        self.turn();
        Ok(())
    }

    /// What a State usually lays down: held today, in English, the answers at the end of May.
    pub(crate) fn proposal(&self, code: &str, phase: Phase) -> ProposeConsultation {
        let cap = self.review(code).phase(phase).map(|work| work.begun.answers_cap.day);
        ProposeConsultation {
            state: state(code),
            phase,
            held_on: vec![Day(self.today)],
            languages: vec![Language::English],
            exceptional: None,
            answers_by: cap.unwrap_or(Day(self.today)),
            feedback_by: None,
            requirements: None,
            division: None,
            mandate: None,
        }
    }

    pub(crate) fn propose(&mut self, command: &ProposeConsultation, by: By) -> Result<(), Notice> {
        let review = self.reviews[&command.state].clone();
        let words = "0".repeat(64);
        let events = domain::propose(&review, command, by, &words, &self.around(&review, None))?;
        self.happened(command.state, events);
        Ok(())
    }

    /// Whoever acts for the State under review lays it down.
    pub(crate) fn lay_down(&mut self, command: &ProposeConsultation) -> Result<(), Notice> {
        let code = command.state.to_string();
        self.propose(command, self.by(&code, &code))
    }

    fn standing(&self, code: &str, phase: Phase) -> u32 {
        self.review(code).phase(phase).and_then(|work| work.latest()).map_or(1, |proposal| proposal.number)
    }

    pub(crate) fn confirm(&mut self, code: &str, phase: Phase, by: By) -> Result<(), Notice> {
        let command = ConfirmConsultation { state: state(code), phase, proposal: self.standing(code, phase) };
        self.confirm_this(command, by)
    }

    pub(crate) fn confirm_this(&mut self, command: ConfirmConsultation, by: By) -> Result<(), Notice> {
        let review = self.reviews[&command.state].clone();
        let events = domain::confirm(&review, &command, by, &self.around(&review, None))?;
        self.happened(command.state, events);
        Ok(())
    }

    pub(crate) fn give_back(&mut self, code: &str, phase: Phase, by: By) -> Result<(), Notice> {
        let (proposal, reason) = (self.standing(code, phase), "In French too.".to_owned());
        let command = ReturnConsultation { state: state(code), phase, proposal, reason };
        let review = self.review(code).clone();
        let events = domain::give_back(&review, &command, by, &self.around(&review, None))?;
        self.happened(state(code), events);
        Ok(())
    }

    /// The consultation is laid down and confirmed by all, today.
    pub(crate) fn agree(&mut self, code: &str, phase: Phase) {
        self.lay_down(&self.proposal(code, phase)).unwrap();
        self.confirm_all(code, phase);
    }

    pub(crate) fn confirm_all(&mut self, code: &str, phase: Phase) {
        let review = self.review(code);
        let missing = domain::consultation(review, phase).unwrap().missing;
        for one in missing {
            let by = self.by(&one.to_string(), code);
            self.confirm(code, phase, by).unwrap();
        }
    }

    pub(crate) fn record(&mut self, code: &str, phase: Phase, step: Step, on: &str) -> Result<(), Notice> {
        let command = RecordStep { state: state(code), phase, step, on: Day(day(on)), source: "a note".to_owned() };
        let review = self.review(code).clone();
        let events = domain::record_step(&review, &command, &self.around(&review, None))?;
        self.happened(state(code), events);
        Ok(())
    }

    pub(crate) fn strike(&mut self, code: &str, phase: Phase, entry: u32) -> Result<(), Notice> {
        let reason = "meant for another review".to_owned();
        let command = StrikeStep { state: state(code), phase, entry, reason };
        let review = self.review(code).clone();
        let events = domain::strike_step(&review, &command, &self.around(&review, None))?;
        self.happened(state(code), events);
        Ok(())
    }

    pub(crate) fn answer(&mut self, code: &str, phase: Phase, instrument: Instrument, on: &str) -> Result<(), Notice> {
        self.record(code, phase, Step::Answers { instrument, readable_from: Day(day(on)) }, on)
    }

    fn open_instruments(&self, code: &str, phase: Phase) -> InstrumentSet {
        self.review(code).phase(phase).unwrap().open_instruments()
    }

    pub(crate) fn answer_all(&mut self, code: &str, phase: Phase, on: &str) {
        for instrument in self.open_instruments(code, phase).iter() {
            self.answer(code, phase, instrument, on).unwrap();
        }
    }

    pub(crate) fn list_all(&mut self, code: &str, phase: Phase, on: &str) {
        for instrument in self.open_instruments(code, phase).iter() {
            self.record(code, phase, Step::List { instrument }, on).unwrap();
        }
    }

    /// The whole phase, today; then everybody else is looked at, too.
    pub(crate) fn complete(&mut self, code: &str, phase: Phase) {
        self.complete_alone(code, phase);
        self.turn();
    }

    /// The whole phase, today, and what follows in this review alone.
    pub(crate) fn complete_alone(&mut self, code: &str, phase: Phase) {
        let on = self.today.to_string();
        let mut proposal = self.proposal(code, phase);
        let late = self.today > self.review(code).phase(phase).unwrap().begun.consultation_by.day.0;
        proposal.answers_by = if late { Day(self.today) } else { proposal.answers_by };
        self.lay_down(&proposal).unwrap();
        self.confirm_all(code, phase);
        self.answer_all(code, phase, &on);
        self.record(code, phase, Step::Feedback, &on).unwrap();
        self.list_all(code, phase, &on);
        self.record(code, phase, Step::Summary, &on).unwrap();
    }

    /// Chooses what everybody sees of a review.
    pub(crate) fn choose_public(
        &mut self,
        code: &str,
        public: bool,
        mandate: Option<&str>,
        by: By,
    ) -> Result<(), Notice> {
        let command = ChoosePublicStage { state: state(code), public, mandate: mandate.map(str::to_owned) };
        let review = self.review(code).clone();
        let events = domain::choose_public_stage(&review, &command, by, &self.around(&review, None))?;
        self.happened(state(code), events);
        Ok(())
    }

    pub(crate) fn moves(&self, code: &str) -> Moves {
        let review = self.review(code);
        domain::moves(review, &self.around(review, None))
    }

    pub(crate) fn next(&self, code: &str) -> Move {
        self.moves(code).next
    }

    pub(crate) fn stage(&self, code: &str, phase: Phase) -> Stage {
        domain::stage(self.review(code), phase)
    }

    /// How often an event of this name happened.
    pub(crate) fn times(&self, name: &str) -> usize {
        self.events.iter().filter(|event| event.name() == name).count()
    }
}

/// A group of so many States, each reviewed by the next two, all party to the Convention alone, on the first day of its first phase.
pub(crate) fn group_of(number: YearlyGroup, size: usize) -> World {
    let mut world = World::empty();
    let codes: Vec<String> = (0..size).map(nth_code).collect();
    let convention = InstrumentSet::of(Instrument::Untoc);
    for code in codes.iter().map(String::as_str).chain(["ZZY", "ZZZ"]) {
        world.party(code, convention, "2004-01-01");
    }
    let by = [("ZZY", convention), ("ZZZ", convention)];
    let reviews: Vec<_> = codes.iter().map(|code| (code.as_str(), Some(number), by.as_slice())).collect();
    world.draw(&reviews, "2020-11-20");
    world.let_come(number.start());
    world
}

pub(crate) fn nth_code(number: usize) -> String {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap());
    [letter(number / 26), letter(number), 'Q'].into_iter().collect()
}

/// Holds that it was refused by this rule with this sentence.
#[track_caller]
pub(crate) fn assert_refused<T: std::fmt::Debug>(decided: Result<T, Notice>, rule: &str, code: &str) {
    let notice = decided.unwrap_err();
    let named = notice.rule.map(|rule| rule.to_string());
    assert_eq!((named.as_deref(), notice.code.as_str()), (Some(rule), code), "{notice}");
}

/// Holds that it was refused with this sentence, by no rule of the law.
#[track_caller]
pub(crate) fn assert_refused_plainly<T: std::fmt::Debug>(decided: Result<T, Notice>, code: &str) {
    let notice = decided.unwrap_err();
    assert_eq!((notice.rule, notice.code.as_str()), (None, code), "{notice}");
}
