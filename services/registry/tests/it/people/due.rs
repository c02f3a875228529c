//! By when people are named.

use contracts::Day;
use contracts::registry::DecisionReference;
use contracts::reviews::{Period, PeriodAmended, PhaseBegun};

use super::world::{World, code, date, phase_begun, reviewers_set};

fn due(world: &World, state: &str, review: &str) -> Option<[(String, String, String); 2]> {
    let due = world.reviews.due(code(state), code(review)).unwrap()?;
    Some(due.map(|due| (due.day.to_string(), due.rule.to_string(), due.computed)))
}

fn days(world: &World, state: &str, review: &str) -> [String; 2] {
    due(world, state, review).unwrap().map(|(day, _, _)| day)
}

#[test]
fn gl_5i_and_gl_6_two_and_four_weeks_after_the_start_for_all_who_take_part() {
    let starts = [
        ("2020-12-01", "2020-12-15", "2020-12-29"),
        ("2021-11-01", "2021-11-15", "2021-11-29"),
        ("2022-11-01", "2022-11-15", "2022-11-29"),
    ];
    for (start, focal_points, experts) in starts {
        let mut world = World::drawn();
        world.learns(phase_begun("FRA", start, &treaty::Instrument::ALL, &[]));
        for state in ["FRA", "KEN", "AUT"] {
            assert_eq!(days(&world, state, "FRA"), [focal_points, experts], "{state}");
        }
        assert_eq!(due(&world, "TGO", "FRA"), None, "it takes no part");
    }
}

#[test]
fn gl_5i_each_day_says_its_rule_and_how_it_was_computed() {
    let mut world = World::drawn();
    world.learns(phase_begun("FRA", "2021-11-01", &treaty::Instrument::ALL, &[]));
    let [focal_point, experts] = due(&world, "KEN", "FRA").unwrap();
    assert_eq!((focal_point.1.as_str(), focal_point.2.as_str()), ("GL-5i", "2021-11-01 + 2 weeks"));
    assert_eq!((experts.1.as_str(), experts.2.as_str()), ("GL-6", "2021-11-01 + 4 weeks"));
}

#[test]
fn gl_5i_nothing_is_due_before_a_phase_has_begun() {
    let world = World::drawn();
    assert_eq!(due(&world, "KEN", "KEN"), None);
    assert_eq!(due(&world, "KEN", "USA"), None, "nothing is known of it");
}

#[test]
fn gl_5i_who_reviews_later_has_the_same_weeks_from_that_day() {
    let mut world = World::drawn();
    world.learns(phase_begun("FRA", "2020-12-01", &treaty::Instrument::ALL, &[]));
    world.learns(reviewers_set("FRA", &["KEN", "TGO"], "2021-03-03"));
    assert_eq!(days(&world, "TGO", "FRA"), ["2021-03-17", "2021-03-31"]);
    assert_eq!(days(&world, "KEN", "FRA"), ["2020-12-15", "2020-12-29"], "it took part before");
    assert_eq!(due(&world, "AUT", "FRA"), None);
    // Participation starts once: nobody is named anew for the next phase.
    let next =
        PhaseBegun { phase: treaty::Phase::ALL[1], ..phase_begun("FRA", "2022-12-01", &treaty::Instrument::ALL, &[]) };
    world.learns(next);
    assert_eq!(days(&world, "TGO", "FRA"), ["2021-03-17", "2021-03-31"]);
    assert_eq!(days(&world, "KEN", "FRA"), ["2020-12-15", "2020-12-29"]);
}

#[test]
fn pr_07_pr_16_who_reviews_later_has_the_weeks_that_a_decision_gives_by_then_and_the_others_their_own() {
    let mut world = World::drawn();
    world.learns(phase_begun("FRA", "2020-12-01", &treaty::Instrument::ALL, &[]));
    let decided = |period, from: &str| {
        let reference = "decision 11/2".to_owned();
        let decision = DecisionReference { body: "Conference".to_owned(), on: Day(date("2020-12-10")), reference };
        PeriodAmended { period, from: Day(date(from)), decision }
    };
    world.learns(decided(Period::FocalPoints { weeks: 9 }, "2021-06-01"));
    world.learns(decided(Period::FocalPoints { weeks: 3 }, "2021-03-01"));
    world.learns(decided(Period::Experts { weeks: 8 }, "2021-03-04"));
    world.learns(reviewers_set("FRA", &["KEN", "TGO"], "2021-03-03"));
    let [focal_point, experts] = due(&world, "TGO", "FRA").unwrap();
    assert_eq!((focal_point.0.as_str(), focal_point.2.as_str()), ("2021-03-24", "2021-03-03 + 3 weeks"));
    assert_eq!(experts.2, "2021-03-03 + 4 weeks", "the other decision holds from the day after");
    assert_eq!(days(&world, "KEN", "FRA"), ["2020-12-15", "2020-12-29"]);
    world.learns(reviewers_set("FRA", &["AUT", "TGO"], "2021-06-01"));
    assert_eq!(days(&world, "AUT", "FRA"), ["2021-08-03", "2021-07-27"]);
}
