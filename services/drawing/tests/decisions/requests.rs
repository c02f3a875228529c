//! Requests to draw again (PR-28d to PR-28f, AMB-11, TC-48, TC-50).

use contracts::Day;
use contracts::drawing::{MeetingKind, Purpose, RequestCount, RequestState};
use drawing::domain::{Stage, requests};
use lots::record::{SlotKind, Transcript};

use crate::world::*;

#[test]
fn pr_28d_i_fifth_request_is_refused_with_pointer_to_28e() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let by = pair.0;
    let mut asked = 0;
    for on in ["2021-01-11", "2021-02-08", "2021-03-08", "2021-04-12"] {
        let reviewer = world.main(by, SlotKind::OtherRegion);
        let request = world.ask(by, (by, reviewer), no_reason()).unwrap();
        asked += 1;
        assert_eq!(requests::left(&world.cycle, world.readings, by, by), 4 - asked);
        world.hold(Purpose::Redraw { requests: vec![request] }, on).unwrap();
        world.assert_lawful();
    }
    let reviewer = world.main(by, SlotKind::OtherRegion);
    let fifth = world.ask(by, (by, reviewer), no_reason()).unwrap_err();
    assert_eq!(fifth.details["instead"], "PR-28e");
    assert!(fifth.sentence.contains("para. 28 (e)"));
    assert_eq!(refused::<u32>(Err(fifth)), because("PR-28d-i", "redraw-quota-used"));
    assert_eq!(
        refused(world.ask(by, (by, reviewer), exceptional(" "))),
        because("PR-28e", "redraw-needs-justification")
    );
    let sixth = world.ask(by, (by, reviewer), exceptional("conflict of interest")).unwrap();
    assert_eq!(world.state_of(sixth), RequestState::AwaitsDecision);
    // A newly drawn reviewing State has four of its own.
    assert_eq!(requests::left(&world.cycle, world.readings, reviewer, by), 4);
}

#[test]
fn amb_11_the_other_readings_are_a_setting() {
    let mut world = World::small().drawn();
    let (state, _) = world.pair();
    let [first, second] = world.pairings().reviewers(state)[..2] else { panic!("two reviewing States") };
    world.ask(first, (state, first), no_reason()).unwrap();
    let left = |world: &World, by| requests::left(&world.cycle, world.readings, by, state);
    assert_eq!((left(&world, first), left(&world, second), left(&world, state)), (3, 4, 4));
    world.readings.requests = RequestCount::EachSide;
    assert_eq!((left(&world, first), left(&world, second), left(&world, state)), (3, 3, 4));
}

#[test]
fn pr_28d_i_only_the_two_sides_ask_without_exceptional_circumstances() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let stranger = world
        .pairings()
        .pool()
        .states
        .iter()
        .map(|s| s.state)
        .find(|&s| s != pair.0 && !world.pairings().reviewers(pair.0).contains(&s));
    let stranger = stranger.unwrap();
    assert_eq!(refused(world.ask(stranger, pair, no_reason())), because("PR-28d-i", "redraw-not-a-party"));
    world.ask(stranger, pair, exceptional("it matters to all of us")).unwrap();
    assert_eq!(refused(world.ask(code("XXX"), pair, exceptional("me too"))), because("PR-28e", "asks-without-part"));
    let nobody = (pair.0, stranger);
    assert_eq!(refused(world.ask(pair.0, nobody, no_reason())), because("PR-28d", "pair-does-not-stand"));
}

#[test]
fn pr_28d_asking_twice_for_the_same_costs_nothing() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    world.ask(pair.0, pair, no_reason()).unwrap();
    assert_eq!(refused(world.ask(pair.0, pair, no_reason())), because("PR-28d", "asked-already"));
    world.ask(pair.1, pair, no_reason()).unwrap();
    assert_eq!(requests::left(&world.cycle, world.readings, pair.0, pair.0), 3);
}

#[test]
fn pr_28f_waits_for_the_next_meeting() {
    let mut world = World::small().drawn();
    world.on("2021-03-01");
    let request = world.ask(world.pair().0, world.pair(), no_reason()).unwrap();
    assert_eq!(world.state_of(request), RequestState::Waiting, "no meeting is scheduled (TC-50)");
    assert_eq!(requests::warnings(&world.cycle, request, world.today)[0].code, "request-waits");
    world.schedule(MeetingKind::WorkingGroup, "2021-04-12").unwrap();
    assert_eq!(world.state_of(request), RequestState::Waiting, "a working group draws again only under para. 30");
    let meeting = world.intersessional("2021-05-20");
    assert_eq!(world.state_of(request), RequestState::Pending { meeting, on: Day(date("2021-05-20")) });
    let refusal = world.freeze(Some(2), Purpose::Redraw { requests: vec![request] });
    assert_eq!(refused(refusal), because("PR-28f", "intersessional-needed"));
    world.cancel(meeting).unwrap();
    assert_eq!(world.state_of(request), RequestState::Waiting);
    let later = world.intersessional("2021-09-01");
    assert_eq!(world.state_of(request), RequestState::Pending { meeting: later, on: Day(date("2021-09-01")) });
}

#[test]
fn pr_28f_d12_a_redraw_moves_nothing_else() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let before = world.pairings().standing().clone();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let drawing = world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    world.assert_lawful();
    assert_eq!(world.state_of(request), RequestState::Drawn { drawing });
    let after = world.pairings().standing();
    assert_eq!(after.groups, before.groups);
    for kept in before.assignments.iter().filter(|a| a.state_under_review != pair.0) {
        assert!(after.assignments.contains(kept), "{kept:?} moved");
    }
    assert!(world.pairings().assignment(pair.0, pair.1).is_none(), "who is replaced is not drawn again");
    assert_ne!(world.main(pair.0, SlotKind::OtherRegion), pair.1);
    let transcript = world.transcript(drawing);
    assert_eq!(transcript.standing.previous.as_ref(), Some(&world.transcript(1).hash));
    Transcript::verify(&transcript.bytes()).unwrap();
    let again = world.freeze(None, Purpose::Redraw { requests: vec![request] });
    assert_eq!(refused(again), because("PR-28d", "request-closed"));
}

#[test]
fn amb_11_a_withdrawn_request_is_given_back_until_the_draw() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    world.withdraw(request).unwrap();
    assert_eq!(world.state_of(request), RequestState::Withdrawn);
    assert_eq!(requests::left(&world.cycle, world.readings, pair.0, pair.0), 4);
    assert_eq!(refused(world.withdraw(request)), because("PR-28d", "request-closed"));
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    assert_eq!(refused(world.withdraw(request)), because("PR-28d", "request-closed"));
}

#[test]
fn amb_11_withdrawing_what_is_frozen_gives_the_drawing_up_in_public() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let meeting = world.intersessional("2021-05-20");
    let drawing = world.freeze(Some(meeting), Purpose::Redraw { requests: vec![request] }).unwrap();
    world.withdraw(request).unwrap();
    let Stage::Abandoned { reason } = &world.cycle.drawing(drawing).unwrap().stage else { panic!("not given up") };
    assert!(reason.contains("withdrawn"));
    assert_eq!(world.state_of(request), RequestState::Withdrawn);
}

#[test]
fn pr_28d_two_requests_for_one_place_are_one_draw() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let (one, other) = (world.ask(pair.0, pair, no_reason()).unwrap(), world.ask(pair.1, pair, no_reason()).unwrap());
    let drawing = world.hold(Purpose::Redraw { requests: vec![one, other] }, "2021-05-20").unwrap();
    for request in [one, other] {
        assert_eq!(world.state_of(request), RequestState::Drawn { drawing });
    }
}

#[test]
fn amb_11_a_request_whose_place_another_drew_is_given_back() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let (one, other) = (world.ask(pair.0, pair, no_reason()).unwrap(), world.ask(pair.1, pair, no_reason()).unwrap());
    world.hold(Purpose::Redraw { requests: vec![one] }, "2021-05-20").unwrap();
    assert_eq!(world.state_of(other), RequestState::Withdrawn);
    assert_eq!(requests::left(&world.cycle, world.readings, pair.1, pair.0), 4);
}

#[test]
fn pr_28e_exceptional_circumstances_need_the_meeting() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    world.on("2021-03-01");
    let request = world.ask(pair.0, pair, exceptional("conflict of interest")).unwrap();
    world.intersessional("2021-05-20");
    let early = world.freeze(None, Purpose::Redraw { requests: vec![request] });
    assert_eq!(refused(early), because("PR-28e", "awaits-decision"));
    world.decide(request, true).unwrap();
    assert!(matches!(world.state_of(request), RequestState::Pending { meeting: 2, .. }));
    assert_eq!(refused(world.decide(request, false)), because("PR-28e", "no-decision-needed"));
    let refused_one = world.ask(pair.0, pair, exceptional("again"));
    assert_eq!(refused(refused_one), because("PR-28d", "asked-already"));
    let other = world.ask(pair.1, pair, exceptional("too far")).unwrap();
    world.decide(other, false).unwrap();
    assert!(matches!(world.state_of(other), RequestState::NotGranted { .. }));
    assert_eq!(refused(world.withdraw(other)), because("PR-28d", "request-closed"));
    let plain = world.ask(pair.1, pair, no_reason()).unwrap();
    assert_eq!(refused(world.decide(plain, true)), because("PR-28e", "no-decision-needed"));
}

#[test]
fn a_request_is_not_dated_ahead() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let command = contracts::drawing::RequestRedraw {
        by: pair.0,
        state_under_review: pair.0,
        reviewer: pair.1,
        ground: no_reason(),
        on: Some(day("2021-01-01")),
        source: "note".to_owned(),
    };
    let ahead = requests::request(&world.cycle, world.readings, &command, world.today);
    assert_eq!(refused(world.take(ahead)), because("", "day-to-come"));
}
