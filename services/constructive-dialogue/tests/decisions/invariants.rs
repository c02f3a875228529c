//! Invariants 16 and 17 over random histories.

use constructive_dialogue::domain;
use contracts::constructive_dialogue::Standing;
use proptest::prelude::*;

use crate::world::{NGO, TIP, UNIVERSITY, World};

#[derive(Clone, Debug)]
enum Step {
    Object(usize, &'static str),
    Withdraw(usize, &'static str),
    Decide(usize, bool),
    Approve(usize),
    Circulate,
}

fn step() -> impl Strategy<Value = Step> {
    let state = || prop::sample::select(vec!["AUT", "KEN", "TUR", "IRN"]);
    prop_oneof![
        (0..2_usize, state()).prop_map(|(who, state)| Step::Object(who, state)),
        (0..2_usize, state()).prop_map(|(who, state)| Step::Withdraw(who, state)),
        (0..2_usize, any::<bool>()).prop_map(|(who, admitted)| Step::Decide(who, admitted)),
        (0..2_usize).prop_map(Step::Approve),
        Just(Step::Circulate),
    ]
}

proptest! {
    #[test]
    fn inv_16_no_way_to_a_refusal_without_the_bureau(steps in prop::collection::vec(step(), 1..40)) {
        let mut world = World::on("2022-07-01");
        let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
        let (university, _) = world.apply(UNIVERSITY, "2022-06-01T12:00:00").unwrap();
        let mut refused_by_the_bureau = false;
        for step in steps {
            match step {
                Step::Object(who, state) => drop(world.object(who, state, "2022-06-25")),
                Step::Withdraw(who, state) => drop(world.withdraw_objection(who, state, "2022-06-28")),
                Step::Decide(who, admitted) => {
                    let decided = world.decide(who, admitted, "2022-06-28").is_ok();
                    prop_assert!(!decided || who == ngo, "the Bureau decides about non-governmental organizations alone");
                    refused_by_the_bureau |= decided && !admitted;
                }
                Step::Approve(who) => world.approve(who),
                Step::Circulate => world.circulate_both(),
            }
            let stands = |who: usize| world.applications[who].places[&TIP].standing_objections().next().is_some();
            let circulated = world.tip().was_circulated(world.id(ngo));
            let standing = world.standing(ngo);
            prop_assert!(standing != Standing::NotAdmittedByTheBureau || refused_by_the_bureau);
            prop_assert_eq!(standing == Standing::ReferredToTheBureau, circulated && stands(ngo));
            let others = world.standing(university);
            prop_assert!(!(circulated && stands(university)) || others == Standing::NotApproved);
            prop_assert!(domain::approve(&world.applications[ngo], world.tip(), TIP).is_none());
        }
    }
}
