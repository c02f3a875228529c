//! Faults that are planted behind everybody's back, each of which the watch must find and name.

use contracts::Day;
use contracts::registry::PersonStanding;
use contracts::reviews::{
    Capacity, ConsultationConfirmed, OpenedBy, PhaseOpened, PublicStageChosen, ReviewsEvent, Step, StepRecorded,
};
use jiff::Timestamp;
use journal::Aggregate as _;
use registry::domain::people::Person;
use reviews::domain::{Opened, PhaseWork, Review};
use treaty::{Phase, StateCode, YearlyGroup};

use crate::run::world::{Event, World};

/// A fault: what the watch says of it, and how it is planted.
pub type Fault = (&'static str, fn(&mut World));

/// All of them. They suit a world in which the first group is in the middle of its first phase.
pub const ALL: [Fault; 15] = [
    ("PR-10: One changed what it had opened", foreseen_is_changed),
    ("One entered phase II with 43 of 62", gate_opens_too_early),
    ("T2: phase I is under", cluster_of_another_phase),
    ("PR-16: the days of", rules_are_changed),
    ("PR-16: what was recorded of", entry_is_changed),
    ("signed for", somebody_signs_for_another),
    ("PR-18: PermanentRepresentative acts", mission_acts_beside_the_focal_point),
    ("PR-34:", answers_beyond_the_cap),
    ("GL-9:", step_on_a_day_to_come),
    ("rests on nothing", summary_without_lists),
    ("something follows that was not said", nobody_is_told),
    ("AMB-36: everybody sees the stage of", shown_without_its_word),
    ("left, and has duties", whoever_left_keeps_a_duty),
    ("differ on the approval of", approval_is_not_heard),
    ("what is kept is not what the events say", something_is_kept_that_nobody_said),
];

fn one_of(world: &World, wanted: impl Fn(&Review, &PhaseWork) -> bool) -> StateCode {
    let mut reviews = world.reviews.reviews.values();
    let found = reviews.find(|review| review.phase(Phase::I).is_some_and(|work| wanted(review, work)));
    found.and_then(|review| review.state).expect("the world is far enough")
}

fn work(world: &mut World, state: StateCode) -> &mut PhaseWork {
    world.touched.insert(state);
    world.reviews.reviews.get_mut(&state).unwrap().phases.get_mut(&Phase::I).unwrap()
}

/// Says something that nobody decided.
fn say(world: &mut World, state: StateCode, event: ReviewsEvent) {
    world.touched.insert(state);
    world.reviews.reviews.get_mut(&state).unwrap().evolve(&event, Timestamp::UNIX_EPOCH);
    world.said.push((world.now(), Event::Reviews(event)));
}

fn shown_without_its_word(world: &mut World) {
    let unsaid = world.reviews.reviews.values_mut().find(|review| review.state.is_some() && review.public.is_none());
    let review = unsaid.expect("somebody has said nothing");
    let (state, on) = (review.state.unwrap(), Day(world.today));
    review.public = Some(PublicStageChosen { state, public: true, by: None, mandate: None, on });
}

fn reopened(opened: &Opened) -> PhaseOpened {
    PhaseOpened {
        group: YearlyGroup::One,
        phase: opened.phase,
        cluster: opened.cluster,
        start: Day(opened.start),
        nominal_start: Day(opened.nominal_start),
        nominal_end: opened.nominal_end.clone(),
        foreseen: opened.foreseen.iter().copied().collect(),
        by: opened.by.clone(),
    }
}

fn open(world: &mut World, change: impl FnOnce(PhaseOpened) -> PhaseOpened) -> ReviewsEvent {
    let group = &mut world.reviews.groups[YearlyGroup::One as usize];
    let event = ReviewsEvent::from(change(reopened(group.last().unwrap())));
    group.evolve(&event, Timestamp::UNIX_EPOCH);
    event
}

fn foreseen_is_changed(world: &mut World) {
    open(world, |opened| PhaseOpened { foreseen: opened.foreseen[1..].to_vec(), ..opened });
}

fn gate_opens_too_early(world: &mut World) {
    let by = OpenedBy::Gate { completed: 43, foreseen: 62, numerator: 7, denominator: 10 };
    let today = Day(world.today);
    let event = open(world, |opened| {
        let nominal_start = Day(opened.nominal_end.day.saturating_add(jiff::Span::new().days(1)));
        let mut next = PhaseOpened { phase: Phase::II, start: today.max(nominal_start), nominal_start, by, ..opened };
        next.cluster = treaty::Workplan::default().cluster(Phase::II);
        next.nominal_end.day =
            Day(nominal_start.saturating_add(jiff::Span::new().months(24)).saturating_sub(jiff::Span::new().days(1)));
        next.nominal_end.computed = format!("{nominal_start} + 24 months - 1 day");
        next
    });
    world.said.push((world.now(), Event::Reviews(event)));
}

fn cluster_of_another_phase(world: &mut World) {
    let event = open(world, |opened| PhaseOpened { cluster: treaty::Cluster::LawEnforcement, ..opened });
    world.said.push((world.now(), Event::Reviews(event)));
}

fn rules_are_changed(world: &mut World) {
    let state = one_of(world, |_, _| true);
    "other rules".clone_into(&mut work(world, state).begun.rules);
}

fn entry_is_changed(world: &mut World) {
    let state = one_of(world, |_, work| !work.entries.is_empty());
    "another file".clone_into(&mut work(world, state).entries[0].source);
}

fn somebody_signs_for_another(world: &mut World) {
    let state = one_of(world, |review, work| work.agreed.is_some() && !review.reviewers.is_empty());
    let reviewer = world.review(state).reviewers[0].state;
    let confirmed = &mut work(world, state).proposals.last_mut().unwrap().confirmed;
    confirmed.get_mut(&state).unwrap().by = reviewer;
}

fn mission_acts_beside_the_focal_point(world: &mut World) {
    let acts = |state: StateCode| world.registry.people.get(&state).is_some_and(|one| one.focal_point_acts(state));
    let state = one_of(world, |review, work| work.agreed.is_some() && acts(review.state.unwrap()));
    let (phase, proposal) = (Phase::I, world.review(state).phase(Phase::I).unwrap().proposals.last().unwrap().number);
    let (capacity, on) = (Capacity::PermanentRepresentative, Day(world.today));
    say(world, state, ConsultationConfirmed { state, phase, proposal, by: state, capacity, on }.into());
}

fn answers_beyond_the_cap(world: &mut World) {
    let proposed = |(_, event): &(Timestamp, Event)| match event {
        Event::Reviews(ReviewsEvent::ConsultationProposed(e)) if e.phase == Phase::I => Some(e.clone()),
        _ => None,
    };
    let mut again = world.said.iter().rev().find_map(proposed).unwrap();
    again.answers_by = Day(again.answers_by.saturating_add(jiff::Span::new().months(7)));
    again.feedback_by = None;
    again.proposal = u32::try_from(world.review(again.state).phase(Phase::I).unwrap().proposals.len()).unwrap() + 1;
    again.by = None;
    say(world, again.state, again.into());
}

fn record(world: &mut World, state: StateCode, step: Step, on: Day) {
    let entry = u32::try_from(world.review(state).phase(Phase::I).unwrap().entries.len()).unwrap() + 1;
    let (phase, source) = (Phase::I, "nowhere".to_owned());
    say(world, state, StepRecorded { state, phase, entry, step, on, due: None, source }.into());
}

fn step_on_a_day_to_come(world: &mut World) {
    let state = one_of(world, |_, work| work.summary().is_none());
    let tomorrow = Day(world.today.saturating_add(jiff::Span::new().days(1)));
    record(world, state, Step::Summary, tomorrow);
}

fn summary_without_lists(world: &mut World) {
    let state = one_of(world, |_, work| work.unlisted() == work.open_instruments());
    let today = Day(world.today);
    record(world, state, Step::Summary, today);
}

fn nobody_is_told(world: &mut World) {
    let state = one_of(world, |review, _| review.said.as_ref().is_some_and(|said| !said.next.who.is_empty()));
    world.touched.insert(state);
    let review = world.reviews.reviews.get_mut(&state).unwrap();
    review.said.as_mut().unwrap().next.who.clear();
}

fn whoever_left_keeps_a_duty(world: &mut World) {
    let mut persons = world.registry.people.values_mut().flat_map(|people| people.persons.values_mut());
    persons.find(|person| !person.duties.is_empty()).unwrap().standing = PersonStanding::Left;
}

fn approval_is_not_heard(world: &mut World) {
    let mut persons = world.registry.people.values_mut().flat_map(|people| people.persons.values_mut());
    let is_expert = |person: &&mut Person| person.is_approved() && !person.is_focal_point();
    persons.find(is_expert).unwrap().standing = PersonStanding::Submitted;
}

fn something_is_kept_that_nobody_said(world: &mut World) {
    world.registry.people.values_mut().next().unwrap().public = true;
}
