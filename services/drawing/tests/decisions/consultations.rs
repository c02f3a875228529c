//! Reviewing States that are unable to serve (PR-30, TC-49).

use contracts::drawing::{Ground, MeetingKind, Purpose, RequestState};
use drawing::domain::requests;
use drawing::views;

use crate::world::*;

#[test]
fn pr_30ii_refused_without_consultation() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    assert_eq!(refused(world.ask(pair.0, pair, Ground::Unable)), because("PR-30ii", "consultation-first"));
    world.consult(pair.0, pair).unwrap();
    assert_eq!(refused(world.ask(pair.0, pair, Ground::Unable)), because("PR-30ii", "consultation-first"));
    world.close(pair, true).unwrap();
    assert_eq!(refused(world.ask(pair.0, pair, Ground::Unable)), because("PR-30ii", "consultation-first"));
    world.consult(pair.0, pair).unwrap();
    world.close(pair, false).unwrap();
    assert_eq!(refused(world.ask(pair.1, pair, Ground::Unable)), because("PR-30ii", "only-the-state-under-review"));
    world.ask(pair.0, pair, Ground::Unable).unwrap();
    assert_eq!(requests::left(&world.cycle, world.readings, pair.0, pair.0), 4, "it does not use up the four");
}

#[test]
fn pr_30i_only_the_state_under_review_asks_for_a_consultation() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    assert_eq!(refused(world.consult(pair.1, pair)), because("PR-30i", "only-the-state-under-review"));
    assert_eq!(refused(world.close(pair, true)), because("PR-30i", "no-open-consultation"));
    world.consult(pair.0, pair).unwrap();
    assert_eq!(refused(world.consult(pair.0, pair)), because("PR-30i", "consultation-open"));
}

#[test]
fn pr_30iii_any_meeting_of_a_working_group_draws_it_again() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    world.on("2021-03-01");
    world.consult(pair.0, pair).unwrap();
    world.close(pair, false).unwrap();
    let request = world.ask(pair.0, pair, Ground::Unable).unwrap();
    let meeting = world.schedule_days(MeetingKind::WorkingGroup, "2021-04-12", Some("2021-04-16")).unwrap();
    assert_eq!(world.state_of(request), RequestState::Pending { meeting, on: day("2021-04-12") });
    let other = world.ask(pair.1, pair, no_reason()).unwrap();
    let mixed = world.freeze(Some(meeting), Purpose::Redraw { requests: vec![request, other] });
    assert_eq!(refused(mixed), because("PR-28f", "intersessional-needed"));
    let drawing = world.freeze(Some(meeting), Purpose::Redraw { requests: vec![request] }).unwrap();
    world.call_out(drawing, "nine").unwrap();
    world.on("2021-04-14").draw(drawing).unwrap();
    world.assert_lawful();
    assert!(world.pairings().assignment(pair.0, pair.1).is_none());
}

#[test]
fn pr_30i_a_consultation_is_on_record_with_its_request_its_meetings_and_its_result() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    world.on("2021-02-01").consult(pair.0, pair).unwrap();
    let line = |world: &World| {
        views::requests::requests(&world.cycle, &world.known, world.readings, world.today).consultations[0].clone()
    };
    assert_eq!((line(&world).asked, line(&world).closed), (day("2021-02-01"), None));
    world.on("2021-03-01");
    let nowhen = world.close_held_on(pair, false, &[]);
    assert_eq!(refused(nowhen), because("PR-30i", "consultation-not-held"));
    for elsewhen in ["2021-01-31", "2021-03-02"] {
        let refusal = world.close_held_on(pair, false, &["2021-02-15", elsewhen]);
        assert_eq!(refused(refusal), because("PR-30i", "consultation-held-elsewhen"));
    }
    world.close_held_on(pair, false, &["2021-03-01", "2021-02-15", "2021-02-15"]).unwrap();
    let end = line(&world).closed.unwrap();
    assert_eq!(end.held_on, [day("2021-02-15"), day("2021-03-01")]);
    assert_eq!((end.notes.as_str(), end.resolved, end.on), ("file 12", false, day("2021-03-01")));
    world.ask(pair.0, pair, Ground::Unable).unwrap();
}
