//! Whatever is asked, in whatever order: what must hold holds, and a replay gives the same.

use contracts::EventSet;
use contracts::drawing::{DrawingEvent, Ground, MeetingKind, Purpose};
use drawing::domain::Cycle;
use journal::Aggregate;
use proptest::prelude::*;
use treaty::StateCode;

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
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..20u8).prop_map(Step::Days),
        2 => (any::<bool>(), 0..40u8).prop_map(|(kind, days)| Step::Schedule(kind, days)),
        1 => any::<u8>().prop_map(Step::Cancel),
        4 => (proptest::option::weighted(0.9, any::<u8>()), proptest::collection::vec(any::<u8>(), 0..3))
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
        let mut world = World::small();
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
        let mut world = World::small().drawn();
        for step in &steps {
            take(&mut world, step);
            world.assert_lawful();
        }
        prop_assert_eq!(&replayed(&world), &world.cycle);
    }
}
