//! Who sees a review as what (part D of the catalogue).

use contracts::registry::Duty;
use contracts::reviews::Side;
use reviews::domain::{self, By};
use treaty::InstrumentSet;

use crate::world::{GHA, World, state};

#[test]
fn pr_37i_officials_see_what_they_were_named_for_and_missions_what_their_state_takes_part_in() {
    let mut world = World::of_one();
    let side = |world: &World, by| domain::side(world.review(GHA), by, &world.people);
    let mission = |code: &str| By::Mission { state: state(code) };
    assert_eq!(side(&world, mission(GHA)), Side::UnderReview);
    assert_eq!(side(&world, mission("FRA")), Side::Reviewing);
    assert_eq!(side(&world, mission("PER")), Side::OtherState);
    assert_eq!(side(&world, By::Secretariat), Side::Secretariat);
    let expert = world.named("FRA", GHA, Duty::Expert, InstrumentSet::ALL);
    let official = By::Official { state: state("FRA"), person: expert };
    assert_eq!(side(&world, official), Side::OtherState, "not approved yet");
    world.approve("FRA", expert);
    assert_eq!(side(&world, official), Side::Reviewing);
    let elsewhere = world.expert("FRA", "KEN", InstrumentSet::ALL);
    assert_eq!(side(&world, By::Official { state: state("FRA"), person: elsewhere }), Side::OtherState);
    let as_another = By::Official { state: state(GHA), person: expert };
    assert_eq!(side(&world, as_another), Side::OtherState, "nobody sees for a State that did not name them");
}

#[test]
fn pr_37i_who_hands_over_sees_nothing_the_same_day() {
    let mut world = World::of_one();
    let before = world.focal_point(GHA, GHA);
    let after = world.focal_point(GHA, GHA);
    let side = |person| domain::side(world.review(GHA), By::Official { state: state(GHA), person }, &world.people);
    assert_eq!((side(before), side(after)), (Side::OtherState, Side::UnderReview));
}

#[test]
fn pr_28_a_reviewing_state_that_was_replaced_sees_nothing() {
    let mut world = World::agreed();
    let person = world.people.focal_point(state("KEN"), state(GHA)).unwrap();
    let by = [crate::world::all("FRA"), crate::world::all("PER")];
    world.draw(&[(GHA, Some(treaty::YearlyGroup::One), &by)], "2021-02-01");
    let review = world.review(GHA);
    assert_eq!(domain::side(review, By::Official { state: state("KEN"), person }, &world.people), Side::OtherState);
    assert_eq!(domain::side(review, By::Mission { state: state("KEN") }, &world.people), Side::OtherState);
}
