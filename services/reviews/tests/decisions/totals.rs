//! Totals of groups (AMB-30, AMB-36).

use contracts::reviews::Stage;
use reviews::domain::{self, Counted};
use treaty::{Phase, YearlyGroup};

use crate::world::{day, group_of, nth_code};

#[test]
fn tc_27_every_review_is_counted_at_one_stage() {
    let mut world = group_of(YearlyGroup::One, 5);
    world.on("2021-01-05");
    world.agree(&nth_code(0), Phase::I);
    world.complete(&nth_code(1), Phase::I);
    let counted = |number: usize| Counted { stage: world.stage(&nth_code(number), Phase::I), arrears: 0 };
    let counted: Vec<_> = (0..5).map(counted).collect();
    let completed = world.completed(YearlyGroup::One);
    let totals =
        domain::group_totals(YearlyGroup::One, &world.groups[0], &counted, &completed, &world.rules, world.today);
    let at = |stage| totals.stages.iter().find(|count| count.stage == stage).unwrap().reviews;
    assert_eq!((at(Stage::NotStarted), at(Stage::Answers), at(Stage::Complete), at(Stage::Lists)), (3, 1, 1, 0));
    assert_eq!((totals.reviews, totals.stages.len(), totals.stages.iter().map(|count| count.reviews).sum()), (5, 8, 5));
    assert_eq!((totals.phase, totals.start.0, totals.arrears), (Some(Phase::I), day("2020-12-01"), 0));
    let gate = totals.gate.unwrap();
    assert_eq!((gate.completed, gate.foreseen, gate.needed, gate.share), (1, 5, 4, 200));
}

#[test]
fn gl_4_before_its_start_a_group_has_a_day_and_nothing_else() {
    let world = group_of(YearlyGroup::One, 2);
    let none = std::collections::BTreeSet::new();
    let totals = domain::group_totals(YearlyGroup::Three, &world.groups[2], &[], &none, &world.rules, world.today);
    assert_eq!((totals.start.0, totals.phase, totals.gate), (day("2022-11-01"), None, None));
}
