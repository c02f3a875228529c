//! What everybody sees of a review, as its State chooses (AMB-36).

use contracts::reviews::{Capacity, Possible, PublicSees, ReviewReadings};
use reviews::domain::{self, By, Review};

use crate::world::{GHA, World, assert_refused, day, state};

const MANDATE: Option<&str> = Some("note verbale 12/2020");

fn shown(world: &World) -> bool {
    let reading = world.rules.on(world.today).readings.public;
    domain::seen_by_everybody(world.review(GHA).is_agreed_public(), reading)
}

fn may(world: &World, by: By) -> bool {
    let review: &Review = world.review(GHA);
    domain::may(review, by, &world.around(review, None)).contains(&Possible::ChoosePublicStage)
}

fn mission(code: &str) -> By {
    By::Mission { state: state(code) }
}

#[test]
fn amb_36_everybody_sees_the_stage_when_the_state_under_review_agrees_and_as_long_as_it_does() {
    let mut world = World::begun();
    assert!(!shown(&world), "nobody agreed");
    let own = world.by(GHA, GHA);
    world.choose_public(GHA, true, None, own).unwrap();
    assert!(shown(&world));
    let chosen = world.review(GHA).public.clone().unwrap();
    let as_what = (chosen.by, chosen.mandate.as_deref(), chosen.on.0);
    assert_eq!(as_what, (Some(Capacity::FocalPoint), None, world.today));
    world.on("2021-02-01");
    world.agree(GHA, treaty::Phase::I);
    assert!(shown(&world), "work goes on and the choice stands");
    world.choose_public(GHA, false, None, own).unwrap();
    assert!(!shown(&world), "it is taken back at any time");
    assert_eq!(world.review(GHA).public.as_ref().unwrap().on.0, day("2021-02-01"));
    world.choose_public(GHA, true, None, own).unwrap();
    assert!(shown(&world), "and given again");
}

#[test]
fn amb_36_what_is_so_already_is_refused() {
    let mut world = World::begun();
    let own = world.by(GHA, GHA);
    let already = |world: &mut World, public| {
        assert_refused(world.choose_public(GHA, public, None, own), "AMB-36", "public-stage-so-already");
    };
    already(&mut world, false);
    world.choose_public(GHA, true, None, own).unwrap();
    already(&mut world, true);
    assert_eq!(world.times("public-stage-chosen"), 1);
}

#[test]
fn amb_36_only_whoever_acts_for_the_state_under_review_chooses() {
    let mut world = World::begun();
    for other in ["FRA", "PER"] {
        let refused = world.choose_public(GHA, true, None, mission(other));
        assert_refused(refused, "AMB-36", "under-review-chooses");
        assert!(!may(&world, mission(other)));
    }
    let reviewing = world.by("FRA", GHA);
    assert_refused(world.choose_public(GHA, true, None, reviewing), "AMB-36", "under-review-chooses");
    assert_refused(world.choose_public(GHA, true, None, mission(GHA)), "PR-18i", "focal-point-acts");
    assert!(may(&world, world.by(GHA, GHA)) && !may(&world, mission(GHA)) && !may(&world, reviewing));
    assert!(!shown(&world));
    let mut world = World::of_one();
    assert!(may(&world, mission(GHA)));
    world.choose_public(GHA, true, None, mission(GHA)).unwrap();
    let by = world.review(GHA).public.as_ref().unwrap().by;
    assert_eq!(by, Some(Capacity::PermanentRepresentative), "pr_18iii: where no focal point is");
}

#[test]
fn pr_48ii_the_secretariat_chooses_with_a_written_mandate_alone_and_it_is_marked_so() {
    let mut world = World::begun();
    for none in [None, Some(" ")] {
        assert_refused(world.choose_public(GHA, true, none, By::Secretariat), "PR-48ii", "mandate-missing");
    }
    let own = world.by(GHA, GHA);
    assert_refused(world.choose_public(GHA, true, MANDATE, own), "PR-48ii", "mandate-needless");
    assert!(!shown(&world) && may(&world, By::Secretariat));
    world.choose_public(GHA, true, MANDATE, By::Secretariat).unwrap();
    let chosen = world.review(GHA).public.clone().unwrap();
    assert_eq!((chosen.by, chosen.mandate.as_deref()), (None, MANDATE), "on behalf of the State");
    world.choose_public(GHA, false, None, own).unwrap();
    assert!(!shown(&world), "the State has the last word");
}

#[test]
fn amb_36_where_the_conference_lets_everybody_see_each_review_no_choice_hides_it() {
    let readings = ReviewReadings { public: PublicSees::EachReview, ..ReviewReadings::default() };
    let world = World::of_one().reading(readings);
    assert!(shown(&world) && !world.review(GHA).is_agreed_public());
    let told = domain::public_stage(world.review(GHA), &world.around(world.review(GHA), None));
    assert!(told.by_conference && !told.agreed && told.on.is_none());
}
