//! Rules that can be read in two ways: the other reading is a setting, and the drawing says which it used.

use contracts::drawing::{Joining, LateParties, NewRatifications, Purpose, Readings, RequestCount};
use treaty::{Instrument, RegionalGroup};

use crate::late::denounce;
use crate::world::*;

#[test]
fn a_drawing_says_how_the_rules_were_read_and_a_later_setting_does_not_change_it() {
    let mut world = World::small().drawn();
    let line = |world: &World, at: usize| world.overview().drawings[at].readings;
    assert_eq!(line(&world, 0), Readings::default());
    world.readings.requests = RequestCount::AllReviews;
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    assert_eq!(line(&world, 0).requests, RequestCount::AllReviews);
    assert_eq!(line(&world, 1), Readings::default());
}

#[test]
fn amb_02_in_the_other_reading_the_first_drawing_fixes_the_status() {
    let mut world = World::small().drawn();
    denounce(&mut world, "WEA", Instrument::Firearms);
    world.readings.new_ratifications = NewRatifications::WaitForTheNextCycle;
    let refusal = world.hold(Purpose::Supplement, "2021-05-20");
    assert_eq!(refused(refusal), because("AMB-02", "status-is-fixed"));
    world.readings = Readings::default();
    world.hold(Purpose::Supplement, "2021-05-21").unwrap();
}

#[test]
fn amb_31_in_the_other_reading_late_parties_wait_for_the_next_cycle() {
    let mut world = World::small().drawn();
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL, "2021-01-04");
    world.readings.late_parties = LateParties::NextCycle;
    let joining = vec![Joining { state: code("AFZ"), group: Some(3) }];
    let refusal = world.hold(Purpose::LateJoiners { joining }, "2021-05-20");
    assert_eq!(refused(refusal), because("AMB-31", "joins-with-the-next-cycle"));
}

#[test]
fn amb_11_four_over_all_reviews_in_the_third_reading() {
    let mut world = World::small().drawn();
    world.readings.requests = RequestCount::AllReviews;
    let all = world.pairings().standing().assignments.clone();
    let busy = all.iter().find(|a| world.pairings().load(a.reviewer) >= 2).unwrap().reviewer;
    let served: Vec<_> = all.iter().filter(|a| a.reviewer == busy).map(|a| a.state_under_review).collect();
    world.ask(busy, (served[0], busy), no_reason()).unwrap();
    let left = |world: &World, review| drawing::domain::requests::left(&world.cycle, world.readings, busy, review);
    assert_eq!((left(&world, served[0]), left(&world, served[1])), (3, 3));
    world.readings.requests = RequestCount::EachReview;
    assert_eq!((left(&world, served[0]), left(&world, served[1])), (3, 4));
}

#[test]
fn what_changes_between_examination_and_freezing_is_read_as_it_was_examined() {
    use drawing::domain::freezing::{self, Wish};
    let world = World::small();
    let command = wish(None, Purpose::First);
    let readings = Readings { late_parties: LateParties::NextCycle, ..Readings::default() };
    let wish = Wish::from(&command).reading(readings);
    let inputs = freezing::inputs(&world.cycle, &world.known, &wish, world.today).unwrap();
    let examined = freezing::examine(inputs, &wish).unwrap();
    let events = freezing::freeze(&world.cycle, &world.known, &command, &examined, &SECRET, world.now()).unwrap();
    let contracts::drawing::DrawingEvent::PoolFrozen(frozen) = &events[0] else { panic!("nothing was frozen") };
    assert_eq!(frozen.readings, readings);
}
