//! Whatever is asked, in whatever order: what must hold holds, and a replay gives the same.

use contracts::drawing::{DrawingEvent, Ground, Joining, MeetingKind, Purpose};
use contracts::registry::DenunciationRecorded;
use contracts::{Day, EventSet};
use drawing::domain::Cycle;
use journal::Aggregate;
use proptest::prelude::*;
use treaty::parties::Deposit;
use treaty::{Instrument, RegionalGroup, StateCode};

use crate::world::*;

#[derive(Clone, Debug)]
enum Step {
    Days(u8),
    Schedule(bool, u8),
    Cancel(u8),
    Freeze(Option<u8>, Vec<u8>),
    Test,
    CallOut,
    Strike(u8),
    Abandon,
    Draw,
    Ask(u8, u8, u8),
    Withdraw(u8),
    Decide(u8, bool),
    Consult(u8),
    Close(u8, bool),
    Replace(u8, u8),
    Consent(u8, bool),
    Offer(u8, bool),
    Join(Option<u8>, u8, Option<u8>),
    Supplement(Option<u8>),
    Ratify(u8, u8),
    Denounce(u8, u8),
    Opt(bool),
}

fn meeting() -> impl Strategy<Value = Option<u8>> {
    proptest::option::weighted(0.9, any::<u8>())
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..20u8).prop_map(Step::Days),
        2 => (any::<bool>(), 0..40u8).prop_map(|(kind, days)| Step::Schedule(kind, days)),
        1 => any::<u8>().prop_map(Step::Cancel),
        4 => (meeting(), proptest::collection::vec(any::<u8>(), 0..3))
            .prop_map(|(meeting, requests)| Step::Freeze(meeting, requests)),
        1 => Just(Step::Test),
        4 => Just(Step::CallOut),
        1 => any::<u8>().prop_map(Step::Strike),
        1 => Just(Step::Abandon),
        6 => Just(Step::Draw),
        6 => (any::<u8>(), any::<u8>(), 0..6u8).prop_map(|(pair, by, ground)| Step::Ask(pair, by, ground)),
        1 => any::<u8>().prop_map(Step::Withdraw),
        2 => (any::<u8>(), any::<bool>()).prop_map(|(request, granted)| Step::Decide(request, granted)),
        2 => any::<u8>().prop_map(Step::Consult),
        2 => (any::<u8>(), any::<bool>()).prop_map(|(pair, resolved)| Step::Close(pair, resolved)),
        4 => (any::<u8>(), any::<u8>()).prop_map(|(pair, state)| Step::Replace(pair, state)),
        1 => (any::<u8>(), any::<bool>()).prop_map(|(state, given)| Step::Consent(state, given)),
        1 => (any::<u8>(), any::<bool>()).prop_map(|(state, given)| Step::Offer(state, given)),
        3 => (meeting(), 0..4u8, proptest::option::weighted(0.6, 0..5u8))
            .prop_map(|(meeting, who, group)| Step::Join(meeting, who, group)),
        2 => meeting().prop_map(Step::Supplement),
        2 => (any::<u8>(), 0..4u8).prop_map(|(state, instrument)| Step::Ratify(state, instrument)),
        1 => (any::<u8>(), 1..4u8).prop_map(|(state, instrument)| Step::Denounce(state, instrument)),
        1 => any::<bool>().prop_map(Step::Opt),
    ]
}

/// One of them, whatever the number.
fn pick<T: Copy>(list: &[T], at: u8) -> Option<T> {
    (!list.is_empty()).then(|| list[usize::from(at) % list.len()])
}

fn pairs(world: &World) -> Vec<(StateCode, StateCode)> {
    let of = |p: &drawing::domain::Pairings| {
        p.standing().assignments.iter().map(|a| (a.state_under_review, a.reviewer)).collect()
    };
    world.cycle.pairings().map(of).unwrap_or_default()
}

fn number(count: usize, at: u8) -> u32 {
    u32::try_from(usize::from(at) % count.max(1) + 1).unwrap()
}

/// Does it or is refused; either is right as long as what must hold holds.
fn take(world: &mut World, step: &Step) -> Option<()> {
    let states: Vec<StateCode> = world.known.parties(world.today).iter().map(|p| p.code).collect();
    let frozen = world.cycle.frozen().map_or(1, |drawing| drawing.number);
    match *step {
        Step::Days(days) => world.today = treaty::dates::days_after(world.today, days.into()).unwrap(),
        Step::Schedule(intersessional, days) => {
            let on = treaty::dates::days_after(world.today, days.into()).unwrap().to_string();
            let kind = if intersessional { MeetingKind::Intersessional } else { MeetingKind::WorkingGroup };
            world.schedule(kind, &on).ok()?;
        }
        Step::Cancel(at) => drop(world.cancel(number(world.cycle.meetings().len(), at)).ok()?),
        Step::Freeze(meeting, ref requests) => {
            let meeting = meeting.map(|at| number(world.cycle.meetings().len(), at));
            let first = world.cycle.pairings().is_none();
            let count = world.cycle.requests().len();
            let requests = requests.iter().map(|&at| number(count, at)).collect();
            let purpose = if first { Purpose::First } else { Purpose::Redraw { requests } };
            world.freeze(meeting, purpose).ok()?;
        }
        Step::Join(meeting, who, group) => {
            let meeting = meeting.map(|at| number(world.cycle.meetings().len(), at));
            let state = code(["AFZ", "SIG", "VAT", "GRZ"][usize::from(who)]);
            world.freeze(meeting, Purpose::LateJoiners { joining: vec![Joining { state, group }] }).ok()?;
        }
        Step::Supplement(meeting) => {
            let meeting = meeting.map(|at| number(world.cycle.meetings().len(), at));
            world.freeze(meeting, Purpose::Supplement).ok()?;
        }
        Step::Ratify(state, instrument) => {
            let state = if state < 64 { code("SIG") } else { pick(&states, state)? };
            let instrument = Instrument::ALL[usize::from(instrument)];
            world.deposit(state, instrument, Deposit::Day(world.today));
        }
        Step::Denounce(state, instrument) => {
            let (state, instrument) = (pick(&states, state)?, Instrument::ALL[usize::from(instrument)]);
            let (received, source) = (Day(world.today), "depositary".to_owned());
            let takes_effect = received;
            world.known.follow(
                &DenunciationRecorded { state, instrument, received, takes_effect, with_the_convention: false, source }
                    .into(),
            );
        }
        Step::Opt(takes_part) => world.opt("VAT", takes_part, &world.today.to_string()),
        Step::Test => drop(world.freeze(None, Purpose::First).ok()?),
        Step::CallOut => drop(world.call_out(frozen, "nine").ok()?),
        Step::Strike(at) => {
            let count = world.cycle.frozen().map_or(0, |drawing| drawing.room.len());
            world.strike(frozen, number(count, at)).ok()?;
        }
        Step::Abandon => drop(world.abandon(frozen).ok()?),
        Step::Draw => drop(world.draw(frozen).ok()?),
        Step::Ask(at, by, ground) => {
            let pair = pick(&pairs(world), at)?;
            let by = [pair.0, pair.1, pick(&states, by)?][usize::from(by) % 3];
            let ground = match ground {
                0 => exceptional("why"),
                1 => exceptional(""),
                2 => Ground::Unable,
                _ => no_reason(),
            };
            world.ask(by, pair, ground).ok()?;
        }
        Step::Withdraw(at) => drop(world.withdraw(number(world.cycle.requests().len(), at)).ok()?),
        Step::Decide(at, granted) => drop(world.decide(number(world.cycle.requests().len(), at), granted).ok()?),
        Step::Consult(at) => {
            let pair = pick(&pairs(world), at)?;
            world.consult(pair.0, pair).ok()?;
        }
        Step::Close(at, resolved) => drop(world.close(pick(&pairs(world), at)?, resolved).ok()?),
        Step::Replace(at, state) => drop(world.replace(pick(&pairs(world), at)?, pick(&states, state)?).ok()?),
        Step::Consent(at, given) => drop(world.consent(pick(&states, at)?, given.then_some(6)).ok()?),
        Step::Offer(at, given) => {
            let state = pick(&states, at)?.to_string();
            world.offer(&state, given.then_some(5));
        }
    }
    Some(())
}

/// States that come and go: the Holy See, two that become parties later, and a signatory that is reviewed of its own will.
fn lively() -> World {
    let mut world = World::small();
    world.party("VAT", Some(RegionalGroup::WesternEuropeanAndOthers), &Instrument::ALL, "2004-01-01");
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL[..2], "2020-12-01");
    world.party("GRZ", Some(RegionalGroup::LatinAmericanAndCaribbean), &Instrument::ALL, "2020-11-10");
    crate::signatories::signatory(&mut world, "SIG", Some("voluntary contribution of Norway"));
    world
}

/// Whoever is in a pool is entitled to be there on the day of its drawing (invariant 5), and a drawing that counts has its meeting.
fn assert_entitled(world: &World, event: &DrawingEvent) {
    let DrawingEvent::PoolFrozen(frozen) = event else { return };
    let drawing = world.cycle.drawing(frozen.drawing).unwrap();
    let meeting = drawing.meeting.map(|number| world.cycle.meeting(number).unwrap());
    assert!(meeting.is_none_or(drawing::domain::Meeting::stands), "PR-28i");
    let held = meeting.map_or(world.today, |meeting| meeting.on.max(world.today));
    let (out, signatories) = (world.known.opted_out(held), world.known.signatories(held));
    let inputs = drawing.inputs.as_ref().unwrap();
    for entry in &inputs.pool.states {
        assert!(!out.contains(&entry.state), "{} has chosen not to take part (R9/1-fn2)", entry.state);
        let signatory = signatories.iter().any(|signatory| signatory.state == entry.state);
        assert!(!(signatory && entry.reviewer), "{} is a signatory and reviews (PR-52i)", entry.state);
    }
    let published = drawing::views::transcript::inputs(&world.cycle, frozen.drawing).unwrap();
    assert_eq!(published.sha256, frozen.inputs_hash, "invariant 6");
}

fn replayed(world: &World) -> Cycle {
    let mut cycle = Cycle::default();
    for (event, at) in &world.events {
        // As it comes back from the journal: as JSON.
        let read = DrawingEvent::from_value(event.name(), event.version(), event.to_value().unwrap()).unwrap().unwrap();
        assert_eq!(&read, event);
        cycle.evolve(&read, *at);
    }
    cycle
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn invariants_hold_and_replay_equals_incremental(steps in proptest::collection::vec(step(), 1..70)) {
        let mut world = lively();
        let (mut current, mut drawn) = (None, 0);
        for step in &steps {
            let before = world.cycle.clone();
            let events = world.events.len();
            if take(&mut world, step).is_none() {
                prop_assert_eq!(&world.cycle, &before, "a refusal changes nothing");
            }
            world.assert_lawful();
            let counted = world.events[events..].iter().filter(|(event, _)| matches!(event, DrawingEvent::LotsDrawn(e)
                if !world.cycle.drawing(e.drawing).unwrap().is_void())).count();
            drawn += counted;
            let now = world.cycle.pairings().map(drawing::domain::Pairings::drawing);
            prop_assert!(now == current || counted == 1, "the result that stands changes by a counted drawing only");
            current = now;
        }
        prop_assert_eq!(current.is_some(), drawn > 0);
        prop_assert_eq!(&replayed(&world), &world.cycle);
    }

    #[test]
    fn with_a_result_requests_and_decisions_in_any_order(steps in proptest::collection::vec(step(), 1..60)) {
        let mut world = lively().drawn();
        for step in &steps {
            let events = world.events.len();
            take(&mut world, step);
            world.assert_lawful();
            world.events[events..].iter().for_each(|(event, _)| assert_entitled(&world, event));
        }
        prop_assert_eq!(&replayed(&world), &world.cycle);
    }
}
