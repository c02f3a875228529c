//! Help that a State asks the Secretariat for (para. 48).

use contracts::reviews::{Capacity, Possible};
use reviews::domain::{self, By};

use crate::world::{GHA, World, assert_refused, assert_refused_plainly, state};

fn mission(code: &str) -> By {
    By::Mission { state: state(code) }
}

#[test]
fn pr_48i_a_state_of_the_review_asks_and_the_request_names_it() {
    let mut world = World::begun();
    for (number, code) in (1..).zip([GHA, "FRA", GHA]) {
        world.ask_for_help(GHA, "How is the questionnaire opened?", world.by(code, GHA)).unwrap();
        let asked = world.review(GHA).help.last().unwrap();
        assert_eq!((asked.request, asked.by, asked.capacity), (number, state(code), Capacity::FocalPoint));
        assert_eq!((asked.asked.0, asked.answered), (world.today, None));
    }
    assert_eq!(domain::open_help(world.review(GHA)), 3);
}

#[test]
fn pr_48i_whoever_acts_for_a_state_of_the_review_asks_and_nobody_else() {
    let mut world = World::begun();
    assert_refused(world.ask_for_help(GHA, "text", mission("PER")), "PR-31", "no-part-in-review");
    assert_refused(world.ask_for_help(GHA, "text", mission("FRA")), "PR-18i", "focal-point-acts");
    assert_refused(world.ask_for_help(GHA, "text", By::Secretariat), "PR-47", "not-for-a-state");
    let expert = world.people.experts(state(GHA), state(GHA)).next().unwrap().0;
    let expert = By::Official { state: state(GHA), person: expert };
    assert_refused(world.ask_for_help(GHA, "text", expert), "PR-18i", "focal-point-acts");
    assert_refused_plainly(world.ask_for_help(GHA, " ", world.by(GHA, GHA)), "blank-field");
    let mut world = World::of_one();
    world.ask_for_help(GHA, "text", mission("KEN")).unwrap();
    assert_eq!(world.review(GHA).help[0].capacity, Capacity::PermanentRepresentative, "pr_18iii");
}

#[test]
fn pr_20ii_pr_48i_an_answer_closes_the_request_once_on_a_day_that_follows() {
    let mut world = World::begun();
    world.on("2021-01-11");
    world.ask_for_help(GHA, "text", world.by("FRA", GHA)).unwrap();
    let may = |world: &World| {
        let review = world.review(GHA);
        domain::may(review, By::Secretariat, &world.around(review, None)).contains(&Possible::AnswerHelp)
    };
    assert!(may(&world));
    assert_refused(world.answer_help(GHA, 2, "2021-01-11", "done"), "PR-48i", "no-such-help");
    assert_refused(world.answer_help(GHA, 1, "2021-01-10", "done"), "PR-48i", "help-before-asked");
    assert_refused_plainly(world.answer_help(GHA, 1, "2021-01-12", "done"), "day-to-come");
    assert_refused_plainly(world.answer_help(GHA, 1, "2021-01-11", " "), "blank-field");
    world.answer_help(GHA, 1, "2021-01-11", "done").unwrap();
    assert_refused(world.answer_help(GHA, 1, "2021-01-11", "done"), "PR-48i", "help-answered-already");
    assert!(!may(&world) && domain::open_help(world.review(GHA)) == 0);
}
