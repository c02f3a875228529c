//! Invariants 8 to 10 and 18 to 22 over random histories of commands, and what must hold of every history beside them.

use std::collections::{BTreeMap, BTreeSet};

use contracts::reviews::MoveKind as M;
use contracts::reviews::{
    Amendment, AnswersFrom, Arrears, Clock, CompleteWhen, ConsultationAgreed, Due, FeedbackFrom, InstrumentsFixed,
    Move, OpenedBy, Period, PhaseBegun, ReviewReadings, ReviewsEvent, Stage, Step, TemporaryFocalPoint,
};
use contracts::{Day, EventSet as _};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use journal::Aggregate as _;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use reviews::domain::{self, By, Review};
use treaty::{Instrument, InstrumentSet, Language, Phase, StateCode, YearlyGroup, table_1};

use crate::world::{GHA, World, all, day, state};

/// Those under review; each reviews the next but one and the one after.
const STATES: [&str; 6] = [GHA, "FRA", "KEN", "PER", "NOR", "VNM"];
/// A signatory.
const SIGNATORY: &str = "IRN";

#[derive(Clone, Debug)]
enum Act {
    /// So many days pass.
    Wait(i32),
    /// The next move of a review is made by whoever has it.
    GoOn(usize),
    FocalPoint(usize, usize),
    Vacate(usize, usize),
    Propose {
        review: usize,
        phase: Phase,
        held: i32,
        answers: i32,
        languages: usize,
        by: usize,
    },
    Confirm(usize, Phase, usize),
    /// Whoever is waited for asks for something else.
    GiveBack(usize),
    Record {
        review: usize,
        phase: Phase,
        step: usize,
        instrument: usize,
        ago: i32,
    },
    /// Of the last phase with entries, the last but so many.
    Strike(usize, usize),
    Replace(usize, usize),
    Ratify(usize, usize),
    Denounce(usize, usize),
    /// The registry learns of a deposit of long ago.
    LearnLate(usize, usize),
    /// A party wants to be reviewed for what it has only signed, with funds or without, or takes that back (para. 52).
    Declare(usize, Option<bool>),
    OptOut,
    Amend(u32),
    /// How long States have for something, possible or not.
    AmendPeriod(Period),
    Read(u8),
    Advance(usize, i32),
}

fn act() -> impl Strategy<Value = Act> {
    let review = || 0..=STATES.len();
    let who = || 0..=STATES.len();
    let phase = || prop::sample::select(vec![Phase::I, Phase::I, Phase::II, Phase::III]);
    prop_oneof![
        4 => (1..120_i32).prop_map(Act::Wait),
        1 => (120..800_i32).prop_map(Act::Wait),
        24 => review().prop_map(Act::GoOn),
        2 => (who(), review()).prop_map(|(who, review)| Act::FocalPoint(who, review)),
        1 => (who(), review()).prop_map(|(who, review)| Act::Vacate(who, review)),
        2 => (review(), phase(), 0..200_i32, -20..260_i32, 0..5_usize, who()).prop_map(
            |(review, phase, held, answers, languages, by)| Act::Propose { review, phase, held, answers, languages, by }
        ),
        2 => (review(), phase(), who()).prop_map(|(review, phase, who)| Act::Confirm(review, phase, who)),
        3 => review().prop_map(Act::GiveBack),
        4 => (review(), phase(), 0..4_usize, 0..4_usize, -2..400_i32).prop_map(
            |(review, phase, step, instrument, ago)| Act::Record { review, phase, step, instrument, ago }
        ),
        3 => (review(), 0..3_usize).prop_map(|(review, back)| Act::Strike(review, back)),
        1 => (review(), who()).prop_map(|(review, who)| Act::Replace(review, who)),
        1 => (who(), 0..4_usize).prop_map(|(who, instrument)| Act::Ratify(who, instrument)),
        1 => (who(), 1..4_usize).prop_map(|(who, instrument)| Act::Denounce(who, instrument)),
        1 => (who(), 1..4_usize).prop_map(|(who, instrument)| Act::LearnLate(who, instrument)),
        2 => (0..STATES.len(), prop::option::of(any::<bool>())).prop_map(|(who, funded)| Act::Declare(who, funded)),
        1 => Just(Act::OptOut),
        1 => (1..10_u32).prop_map(Act::Amend),
        2 => period().prop_map(Act::AmendPeriod),
        1 => any::<u8>().prop_map(Act::Read),
        1 => (0..3_usize, -5..90_i32).prop_map(|(group, days)| Act::Advance(group, days)),
    ]
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (0..=53_u16).prop_map(|weeks| Period::FocalPoints { weeks }),
        (0..=53_u16).prop_map(|weeks| Period::Experts { weeks }),
        (0..=53_u16).prop_map(|weeks| Period::Consultation { weeks }),
        (0..=61_u16).prop_map(|months| Period::Answers { months }),
        (0..=61_u16).prop_map(|months| Period::Feedback { months }),
    ]
}

fn code(number: usize) -> &'static str {
    STATES.get(number).copied().unwrap_or(SIGNATORY)
}

fn shifted(date: Date, days: i32) -> Date {
    date.saturating_add(Span::new().days(days))
}

/// Six States in three groups and a signatory, on the day of the drawing.
fn start() -> World {
    let mut world = World::empty();
    for (number, code) in STATES.into_iter().enumerate() {
        let all_but = InstrumentSet::ALL.difference(Instrument::ALL[number % 4].into());
        world.party(code, all_but.union(Instrument::Untoc.into()), "2004-01-01");
        world.sign(code, InstrumentSet::ALL);
        if number % 2 == 0 {
            world.uncac(code, "2006-01-01");
        }
    }
    world.signatory(SIGNATORY, [Instrument::Untoc, Instrument::Firearms].into_iter().collect(), Some("a contribution"));
    let by: Vec<_> = (0..STATES.len()).map(|n| [all(STATES[(n + 2) % 6]), all(STATES[(n + 3) % 6])]).collect();
    let group = |number: usize| Some(YearlyGroup::ALL[number / 2]);
    let mut reviews: Vec<_> = by.iter().enumerate().map(|(n, by)| (STATES[n], group(n), by.as_slice())).collect();
    reviews.push((SIGNATORY, None, by[0].as_slice()));
    world.draw(&reviews, "2020-11-20");
    world
}

/// What a history has to remember to be judged.
struct History {
    world: World,
    foreseen: BTreeMap<(YearlyGroup, Phase), BTreeSet<StateCode>>,
    stages: BTreeMap<(StateCode, Phase), Stage>,
    begun: BTreeMap<(StateCode, Phase), PhaseBegun>,
    judged: usize,
}

impl History {
    fn new() -> Self {
        Self { world: start(), foreseen: BTreeMap::new(), stages: BTreeMap::new(), begun: BTreeMap::new(), judged: 0 }
    }

    fn does(&mut self, act: &Act) -> Result<(), TestCaseError> {
        let world = &mut self.world;
        match *act {
            Act::Wait(days) => world.let_come(shifted(world.today, days)),
            Act::GoOn(review) => go_on(world, code(review)),
            Act::FocalPoint(who, review) => drop(world.focal_point(code(who), code(review))),
            Act::Vacate(who, review) => world.vacate(code(who), code(review)),
            Act::Propose { review, phase, held, answers, languages, by } => {
                let code_of = code(review);
                let mut proposal = world.proposal(code_of, phase);
                proposal.held_on = vec![Day(shifted(world.today, -held))];
                proposal.answers_by = Day(shifted(world.today, answers));
                proposal.languages = Language::ALL.into_iter().take(languages).collect();
                proposal.exceptional = Some("Three official languages.".to_owned());
                proposal.mandate = Some("A note.".to_owned());
                let by = if by == review { world.by(code_of, code_of) } else { By::Secretariat };
                drop(world.propose(&proposal, by));
            }
            Act::Confirm(review, phase, who) => {
                drop(world.confirm(code(review), phase, world.by(code(who), code(review))));
            }
            Act::GiveBack(review) => give_back(world, code(review)),
            Act::Record { review, phase, step, instrument, ago } => {
                let on = shifted(world.today, -ago);
                let instrument = Instrument::ALL[instrument];
                let readable_from = Day(shifted(on, ago.clamp(0, 20)));
                let step = [
                    Step::Answers { instrument, readable_from },
                    Step::Feedback,
                    Step::List { instrument },
                    Step::Summary,
                ][step];
                if let Err(refused) = world.record(code(review), phase, step, &on.to_string()) {
                    prop_assert!(
                        ORDER.contains(&refused.code.as_str()),
                        "refused for something else than order: {}",
                        refused
                    );
                }
            }
            Act::Strike(review, back) => strike(world, code(review), back),
            Act::Replace(review, who) => replace(world, code(review), code(who)),
            Act::Ratify(who, instrument) => {
                let on = world.today.to_string();
                world.deposit(code(who), Instrument::ALL[instrument], &on);
                world.all_after();
            }
            Act::Denounce(who, instrument) => {
                let on = world.today.to_string();
                world.denounce(code(who), Instrument::ALL[instrument], &on);
                world.all_after();
            }
            Act::LearnLate(who, instrument) => {
                world.deposit(code(who), Instrument::ALL[instrument], "2004-01-01");
                world.all_after();
            }
            Act::Declare(who, funded) => {
                let on = funded.map(|_| world.today);
                world.declare(code(who), on, funded.filter(|funded| *funded).map(|_| "a contribution"));
                world.all_after();
            }
            Act::OptOut => {
                let on = world.today.to_string();
                world.opt_out("VNM", &on);
                world.all_after();
            }
            Act::Amend(numerator) => {
                let from = world.today.to_string();
                drop(world.amend(Amendment::Threshold { numerator, denominator: 10 }, &from));
            }
            Act::AmendPeriod(period) => {
                let from = world.today.to_string();
                let possible = (1..=period.most()).contains(&period.length());
                let amended = world.amend_period(period, &from);
                prop_assert!(possible || amended.is_err(), "{:?}", period);
            }
            Act::Read(bits) => {
                let from = world.today.to_string();
                drop(world.choose(readings(bits), &from));
            }
            Act::Advance(group, days) => {
                let number = YearlyGroup::ALL[group];
                let next = world.groups[group].last().and_then(|opened| opened.phase.next());
                let start = shifted(world.today, days).to_string();
                drop(world.advance(number, next.unwrap_or(Phase::I), &start));
            }
        }
        // As the service does after whatever completes a phase.
        world.turn();
        Ok(())
    }
}

/// Why a step is refused: its order, what is reviewed, or that it is recorded already; never that it is late.
const ORDER: [&str; 10] = [
    "phase-not-begun",
    "day-to-come",
    "step-before-start",
    "instrument-not-reviewed",
    "nothing-due",
    "step-recorded-already",
    "languages-not-agreed",
    "answers-missing",
    "lists-missing",
    "step-too-early",
];

fn readings(bits: u8) -> ReviewReadings {
    let has = |bit: u8| bits & (1 << bit) != 0;
    ReviewReadings {
        instruments: if has(0) { InstrumentsFixed::FirstPhase } else { InstrumentsFixed::EachPhase },
        complete: if has(1) { CompleteWhen::ListAlone } else { CompleteWhen::ListAndSummary },
        arrears: match (has(2), has(3)) {
            (true, true) => Arrears::Dropped,
            (true, false) => Arrears::HoldBack,
            _ => Arrears::StayOpen,
        },
        temporary_focal_point: if has(4) {
            TemporaryFocalPoint::UntilFirstNamed
        } else {
            TemporaryFocalPoint::EveryGap
        },
        clock: if has(5) { Clock::EachStrand } else { Clock::EachReview },
        answers_from: if has(6) { AnswersFrom::Consultation } else { AnswersFrom::Start },
        feedback_from: if has(7) { FeedbackFrom::Submitted } else { FeedbackFrom::Readable },
        ..ReviewReadings::default()
    }
}

/// Somebody else reviews instead of the last reviewing State.
fn replace(world: &mut World, review: &str, by: &str) {
    let of = world.review(review);
    let (group, mut reviewers) = (of.group, of.reviewers.clone());
    if by == review || of.is_reviewed_by(state(by)) {
        return;
    }
    reviewers.pop();
    let codes: Vec<_> = reviewers.iter().map(|one| one.state.to_string()).chain([by.to_owned()]).collect();
    let reviewers: Vec<_> = codes.iter().map(|code| all(code)).collect();
    let today = world.today.to_string();
    world.draw(&[(review, group, &reviewers)], &today);
}

/// Whoever is waited for first asks for something else.
fn give_back(world: &mut World, review: &str) {
    let next = world.next(review);
    if next.what != M::ConfirmConsultation {
        return;
    }
    let (Some(phase), Some(who)) = (next.phase, next.who.first().and_then(|mover| mover.state())) else { return };
    let by = world.by(&who.to_string(), review);
    drop(world.give_back(review, phase, by));
}

/// Strikes the last entry but so many of the last phase that has entries.
fn strike(world: &mut World, review: &str, back: usize) {
    let found = world.review(review).phases.iter().rev().find_map(|(&phase, work)| {
        let number = work.standing().map(|entry| entry.number).collect::<Vec<_>>().into_iter().rev().nth(back);
        number.map(|number| (phase, number))
    });
    if let Some((phase, number)) = found {
        drop(world.strike(review, phase, number));
    }
}

/// Whoever has the move makes it, today.
fn go_on(world: &mut World, review: &str) {
    let next = world.next(review);
    let Some(phase) = next.phase else { return };
    let today = world.today.to_string();
    let begun = world.review(review).phase(phase).cloned();
    match (next.what, begun) {
        (M::NameFocalPoint, _) => drop(world.focal_point(review, review)),
        (M::Consult, Some(work)) => {
            let mut proposal = world.proposal(review, phase);
            proposal.answers_by = Day(work.begun.start.0.max(world.today.min(work.begun.answers_cap.day.0)));
            drop(world.lay_down(&proposal));
        }
        (M::ConfirmConsultation, Some(_)) => {
            let who = next.who.iter().filter_map(|mover| mover.state()).map(|state| state.to_string());
            for one in who.collect::<Vec<_>>() {
                drop(world.confirm(review, phase, world.by(&one, review)));
            }
        }
        (M::SubmitAnswers, Some(work)) => {
            for instrument in work.unanswered().iter() {
                world.answer(review, phase, instrument, &today).unwrap();
            }
        }
        (M::GiveFeedback, Some(_)) => world.record(review, phase, Step::Feedback, &today).unwrap(),
        (M::AgreeLists, Some(_)) => {
            let open = world.review(review).phase(phase).unwrap().unlisted();
            for instrument in open.iter() {
                world.record(review, phase, Step::List { instrument }, &today).unwrap();
            }
        }
        (M::AgreeSummary, Some(_)) => world.record(review, phase, Step::Summary, &today).unwrap(),
        _ => {}
    }
}

/// Of which review an event is.
fn of_review(event: &ReviewsEvent) -> Option<StateCode> {
    use ReviewsEvent as E;
    match event {
        E::ReviewersSet(e) => Some(e.state),
        E::PhaseBegun(e) => Some(e.state),
        E::StrandOpened(e) => Some(e.state),
        E::StrandClosed(e) => Some(e.state),
        E::ConsultationProposed(e) => Some(e.state),
        E::ConsultationReturned(e) => Some(e.state),
        E::ConsultationConfirmed(e) => Some(e.state),
        E::ConsultationAgreed(e) => Some(e.state),
        E::StepRecorded(e) => Some(e.state),
        E::StepStruck(e) => Some(e.state),
        E::PhaseCompleted(e) => Some(e.state),
        E::PhaseReopened(e) => Some(e.state),
        E::MovesChanged(e) => Some(e.state),
        E::Reminded(e) => Some(e.state),
        E::OfficerAssigned(e) => Some(e.state),
        E::PublicStageChosen(e) => Some(e.state),
        E::RulesAmended(_)
        | E::HelpAsked(_)
        | E::HelpAnswered(_)
        | E::PeriodAmended(_)
        | E::ReadingsChosen(_)
        | E::RecommendationRecorded(_)
        | E::RecommendationStruck(_)
        | E::PhaseOpened(_) => None,
    }
}

/// Every day that an event gives with a rule.
fn dues(event: &ReviewsEvent) -> Vec<Due> {
    use ReviewsEvent as E;
    match event {
        E::PhaseOpened(e) => vec![e.nominal_end.clone()],
        E::PhaseBegun(e) => [&e.focal_points_by, &e.experts_by, &e.consultation_by, &e.answers_cap, &e.nominal_end]
            .map(Clone::clone)
            .to_vec(),
        E::ConsultationAgreed(e) => e.cap_after_consultation.clone().into_iter().collect(),
        E::StepRecorded(e) => e.due.clone().into_iter().collect(),
        E::MovesChanged(e) => e.also.iter().chain([&e.next]).filter_map(|one| one.by.clone()).collect(),
        _ => Vec::new(),
    }
}

/// The day that the arithmetic beside it gives.
fn computed(due: &Due) -> Option<Date> {
    let (arithmetic, _) = due.computed.split_once(" (").unwrap_or((&due.computed, ""));
    let mut words = arithmetic.split(' ');
    let mut date: Date = words.next()?.parse().ok()?;
    while let Some(sign) = words.next() {
        let number: i64 = words.next()?.parse().ok()?;
        let number = if sign == "-" { -number } else { number };
        let span = match words.next()? {
            "day" | "days" => Span::new().days(number),
            "weeks" => Span::new().weeks(number),
            "months" => Span::new().months(number),
            _ => return None,
        };
        date = date.checked_add(span).ok()?;
    }
    Some(date)
}

impl History {
    fn judge(&mut self) -> Result<(), TestCaseError> {
        self.groups_go_by_the_rule()?;
        let fresh: Vec<ReviewsEvent> = self.world.events[self.judged..].to_vec();
        self.judged = self.world.events.len();
        for event in &fresh {
            if let ReviewsEvent::PhaseBegun(begun) = event {
                self.has_its_days(begun)?;
                self.has_the_days_of_all(begun)?;
                self.begun.insert((begun.state, begun.phase), begun.clone());
            }
            for due in dues(event) {
                prop_assert_eq!(computed(&due), Some(due.day.0), "inv. 19: {} {}", due.rule, due.computed);
            }
        }
        for review in self.world.reviews.values() {
            self.one_next_move(review)?;
            self.nothing_beyond_its_cap(review)?;
            self.nothing_that_was_is_changed(review)?;
            self.strands_are_cells(review)?;
        }
        self.stages_only_rise(&fresh)?;
        Ok(())
    }

    /// Invariants 8 and 9, paragraph 11.
    fn groups_go_by_the_rule(&mut self) -> Result<(), TestCaseError> {
        for number in YearlyGroup::ALL {
            let group = &self.world.groups[number as usize];
            let phases: Vec<_> = group.phases().collect();
            for (opened, phase) in phases.iter().zip(Phase::ALL) {
                prop_assert_eq!(opened.phase, phase, "one after the other");
                let is_new = !self.foreseen.contains_key(&(number, phase));
                let before = self.foreseen.entry((number, phase)).or_insert_with(|| opened.foreseen.clone());
                prop_assert_eq!(&*before, &opened.foreseen, "inv. 9");
                match &opened.by {
                    OpenedBy::Start => prop_assert_eq!(phase, Phase::I),
                    OpenedBy::Decision { decision } => {
                        prop_assert!(!decision.reference.trim().is_empty() && decision.on.0 <= opened.start, "inv. 8");
                    }
                    OpenedBy::Gate { completed, foreseen, numerator, denominator } => {
                        prop_assert!(completed * denominator >= foreseen * numerator && *foreseen > 0, "inv. 8");
                        prop_assert!(opened.start >= opened.nominal_start);
                        let of = &self.foreseen[&(number, phases[usize::from(phase.number()) - 2].phase)];
                        prop_assert_eq!(of.len(), *foreseen as usize);
                        if is_new {
                            let before = phases[usize::from(phase.number()) - 2].phase;
                            prop_assert_eq!(
                                self.completed_by(of, before, opened.start),
                                *completed as usize,
                                "counted"
                            );
                            let share: (u32, u32) = self.world.rules.on(opened.start).threshold.into();
                            prop_assert_eq!(share, (*numerator, *denominator), "the share in force");
                        }
                    }
                }
            }
            prop_assert!(phases.windows(2).all(|pair| pair[0].start < pair[1].start));
        }
        Ok(())
    }

    /// How many of these reviews had completed a phase by a day, counted from the reviews themselves.
    fn completed_by(&self, of: &BTreeSet<StateCode>, phase: Phase, day: Date) -> usize {
        let done = |state: &&StateCode| {
            let work = self.world.reviews.get(state).and_then(|review| review.phase(phase));
            work.and_then(|work| work.completed).is_some_and(|completed| completed <= day)
        };
        of.iter().filter(done).count()
    }

    fn one_next_move(&self, review: &Review) -> Result<(), TestCaseError> {
        let c = self.world.around(review, None);
        let moves = domain::moves(review, &c);
        let all: Vec<&Move> = moves.also.iter().chain([&moves.next]).collect();
        for one in &all {
            prop_assert_eq!(one.what.is_somebodys(), !one.who.is_empty(), "{:?}", one);
            let who: Vec<_> = one.who.iter().map(|mover| mover.state()).collect();
            prop_assert!(who.windows(2).all(|pair| pair[0] < pair[1]), "each once, in order");
            prop_assert!(one.since.0 <= c.today, "{:?}", one);
            let part = review.participants();
            prop_assert!(who.iter().flatten().all(|state| part.contains(state)));
        }
        prop_assert!(moves.also.iter().all(|one| one.what.is_somebodys() && *one != moves.next));
        let said = review.said.as_ref().unwrap();
        prop_assert_eq!((&said.next, &said.also), (&moves.next, &moves.also), "what was said last holds");
        prop_assert!(domain::consequences(review, &c).is_empty(), "what follows follows once");
        let stage = moves.next.phase.map(|phase| domain::stage(review, phase));
        let fits = match moves.next.what {
            M::NameFocalPoint => stage == Some(Stage::NotStarted),
            // What the Secretariat laid down counts once the State has confirmed it.
            M::Consult | M::ConfirmConsultation => matches!(stage, Some(Stage::NotStarted | Stage::Consultation)),
            M::SubmitAnswers => stage == Some(Stage::Answers),
            M::GiveFeedback => stage == Some(Stage::Feedback),
            M::AgreeLists => stage == Some(Stage::Lists),
            M::AgreeSummary => stage == Some(Stage::Summary),
            M::WaitForGroup => stage == Some(Stage::Complete),
            M::NameExperts => false,
            M::WaitForStart | M::Finished | M::FindFunds | M::DrawReviewers => true,
        };
        prop_assert!(fits, "{:?} at {:?}", moves.next, stage);
        Ok(())
    }

    /// What was decided is what its events say, and nothing else.
    fn folds(&self) -> Result<(), TestCaseError> {
        for (state, review) in &self.world.reviews {
            let mut told = Review::default();
            for event in self.world.events.iter().filter(|event| of_review(event) == Some(*state)) {
                told.evolve(event, Timestamp::UNIX_EPOCH);
            }
            prop_assert_eq!(&told, review);
        }
        Ok(())
    }

    /// Invariants 10 and 20.
    fn nothing_beyond_its_cap(&self, review: &Review) -> Result<(), TestCaseError> {
        for work in review.phases.values() {
            let Some(agreed) = &work.agreed else { continue };
            let cap = agreed.cap_after_consultation.as_ref().map_or(work.begun.answers_cap.day, |due| due.day);
            prop_assert!(agreed.answers_by <= cap.max(work.begun.answers_cap.day), "inv. 10");
            prop_assert!((1..=3).contains(&agreed.languages.len()));
            let agreement = |event: &&ReviewsEvent| {
                matches!(event, ReviewsEvent::ConsultationAgreed(ConsultationAgreed { state, phase, proposal, .. })
                    if review.state == Some(*state) && *phase == work.begun.phase && *proposal == agreed.proposal)
            };
            prop_assert_eq!(self.world.events.iter().filter(agreement).count(), 1, "agreed once");
            let proposal = work.proposals.iter().find(|proposal| proposal.number == agreed.proposal).unwrap();
            let own = review.state.and_then(|state| proposal.confirmed.get(&state));
            prop_assert!(own.is_some(), "inv. 20: the State under review has confirmed itself, whoever wrote it");
        }
        Ok(())
    }

    /// The days of a phase are those of its first day, and no decision changes them (paras. 7 and 16).
    fn nothing_that_was_is_changed(&self, review: &Review) -> Result<(), TestCaseError> {
        for (phase, work) in &review.phases {
            prop_assert_eq!(self.begun.get(&(work.begun.state, *phase)), Some(&work.begun));
        }
        Ok(())
    }

    fn has_its_days(&self, begun: &PhaseBegun) -> Result<(), TestCaseError> {
        let periods = self.world.rules.on(begun.start.0).periods;
        let weeks = |weeks: u16| begun.start.0.checked_add(Span::new().weeks(i64::from(weeks))).unwrap();
        prop_assert_eq!(begun.focal_points_by.day.0, weeks(periods.focal_points));
        prop_assert_eq!(begun.experts_by.day.0, weeks(periods.experts));
        prop_assert_eq!(begun.consultation_by.day.0, weeks(periods.consultation));
        let after_consultation = begun.answers_cap.rule.to_string() == "AMB-14";
        let from = if after_consultation { begun.consultation_by.day.0 } else { begun.start.0 };
        let months = Span::new().months(i64::from(periods.answers));
        prop_assert_eq!(begun.answers_cap.day.0, from.checked_add(months).unwrap());
        Ok(())
    }

    /// Equal treatment (para. 4 (l)): no State has other days than those of its group whose phase begins with its own.
    fn has_the_days_of_all(&self, begun: &PhaseBegun) -> Result<(), TestCaseError> {
        let days = |begun: &PhaseBegun| dues(&begun.clone().into());
        let group = |of: &PhaseBegun| self.world.review(&of.state.to_string()).group;
        let what = |of: &PhaseBegun| (group(of), of.phase, of.start);
        let with_it = |other: &&PhaseBegun| what(other) == what(begun);
        for other in self.begun.values().filter(with_it) {
            prop_assert_eq!(days(other), days(begun), "{} and {}", other.state, begun.state);
        }
        Ok(())
    }

    /// Invariants 21 and 22.
    fn strands_are_cells(&self, review: &Review) -> Result<(), TestCaseError> {
        for work in review.phases.values() {
            let uncac = self.world.states.uncac_party(work.begun.state, work.begun.start.0);
            for (instrument, strand) in &work.strands {
                let cell = table_1::articles_asked(*instrument, work.begun.cluster, uncac);
                prop_assert_eq!(&strand.articles, &cell, "inv. 21 and 22");
            }
        }
        Ok(())
    }

    /// Nothing but a strike, or an instrument that joins, takes a review back.
    fn stages_only_rise(&mut self, fresh: &[ReviewsEvent]) -> Result<(), TestCaseError> {
        let back: BTreeSet<StateCode> = fresh
            .iter()
            .filter(|event| matches!(event, ReviewsEvent::StepStruck(_) | ReviewsEvent::StrandOpened(_)))
            .filter_map(of_review)
            .collect();
        for (state, review) in &self.world.reviews {
            for (&phase, work) in &review.phases {
                let before = self.stages.insert((*state, phase), work.stage());
                let rises = before.is_none_or(|before| before <= work.stage()) || back.contains(state);
                prop_assert!(rises, "{} went from {:?} to {:?}", state, before, work.stage());
            }
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn inv_08_to_10_19_to_22_and_pr_4l_hold_in_every_history(acts in prop::collection::vec(act(), 1..90)) {
        let mut history = History::new();
        history.judge()?;
        for act in &acts {
            history.does(act)?;
            history.judge()?;
        }
        history.folds()?;
    }

    #[test]
    fn inv_19_every_first_day_has_arithmetic_that_gives_its_days(offset in 0..3650_i32) {
        let mut world = World::of_one();
        let on = shifted(day("2020-12-01"), offset);
        world.party("TGO", InstrumentSet::ALL, "2004-01-01");
        world.draw(&[("TGO", Some(YearlyGroup::One), &[all("PER"), all("KEN")])], &on.to_string());
        world.let_come(on);
        for event in &world.events {
            for due in dues(event) {
                prop_assert_eq!(computed(&due), Some(due.day.0), "{}", due.computed);
            }
        }
        prop_assert_eq!(world.review("TGO").phase(Phase::I).unwrap().begun.start.0, on);
    }
}

/// What can happen in these histories.
const HAPPENING: [&str; 17] = [
    "rules-amended",
    "period-amended",
    "readings-chosen",
    "phase-opened",
    "reviewers-set",
    "phase-begun",
    "strand-opened",
    "strand-closed",
    "consultation-proposed",
    "consultation-returned",
    "consultation-confirmed",
    "consultation-agreed",
    "step-recorded",
    "step-struck",
    "phase-completed",
    "phase-reopened",
    "moves-changed",
];

/// The random histories come to everything that can happen; otherwise they would prove little.
#[test]
fn the_histories_reach_every_kind_of_event() {
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<&'static str, u32> = BTreeMap::new();
    let mut by: BTreeSet<&'static str> = BTreeSet::new();
    for _ in 0..60 {
        let acts = prop::collection::vec(act(), 80..90).new_tree(&mut runner).unwrap().current();
        let mut history = History::new();
        for act in &acts {
            history.does(act).unwrap();
        }
        for event in &history.world.events {
            *seen.entry(event.name()).or_default() += 1;
            if let ReviewsEvent::PhaseOpened(opened) = event {
                by.insert(match opened.by {
                    OpenedBy::Start => "start",
                    OpenedBy::Gate { .. } => "gate",
                    OpenedBy::Decision { .. } => "decision",
                });
            }
        }
    }
    let missing: Vec<_> = HAPPENING.into_iter().filter(|name| !seen.contains_key(name)).collect();
    assert!(missing.is_empty(), "{missing:?} never happened: {seen:?}");
    assert_eq!(by.len(), 3, "{by:?}");
}

/// Left alone but for going on, reviews come to their end: nothing is ever stuck with nobody's move.
#[test]
fn pr_09iii_a_review_in_which_everybody_moves_is_finished() {
    let mut world = start();
    for _ in 0..1500 {
        world.let_come(shifted(world.today, 10));
        for review in STATES.into_iter().chain([SIGNATORY]) {
            go_on(&mut world, review);
        }
        world.turn();
    }
    for review in STATES.into_iter().chain([SIGNATORY]) {
        assert_eq!(world.next(review).what.code(), "finished", "{review}: {:?}", world.next(review));
        assert_eq!(world.review(review).phases.len(), 4);
    }
}
