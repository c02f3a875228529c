//! The Secretariat acts for a State with its written mandate alone, and what it does is marked so.

use contracts::registry::{ActedOnBehalf, ChangeDuties, ChoosePublicContact, LetLeave, OnBehalf, RegistryEvent};
use contracts::{Day, Notice};
use registry::domain::Decision;
use registry::domain::people::{self, Who};

use super::service::{NOON, mission};
use super::world::{
    MANDATE, STATE, World, code, expert, focal_point, leaving, named, note, official, person, refusal, refused,
};
use crate::house::houses;

/// 1 coordinates, 2 and 3 are experts.
fn world() -> World {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN"), focal_point("FRA")]);
    world.has(2, &[expert("KEN")]);
    world.has(3, &[expert("KEN")]);
    world
}

fn duties(world: &World, by: Who, mandate: Option<&str>) -> Decision {
    let (give, end, mandate) = (vec![expert("FRA")], vec![expert("KEN")], mandate.map(str::to_owned));
    let command = ChangeDuties { state: code(STATE), person: person(2), give, end, mandate };
    people::change_duties(&world.people, &world.reviews, &command, by, world.today())
}

fn leave(world: &World, by: Who, mandate: Option<&str>) -> Decision {
    let command = LetLeave { state: code(STATE), leaving: leaving(2, Some(3)), mandate: mandate.map(str::to_owned) };
    people::let_leave(&world.people, &command, by, world.today())
}

fn public(world: &World, by: Who, mandate: Option<&str>) -> Decision {
    let command = ChoosePublicContact { state: code(STATE), contact: None, mandate: mandate.map(str::to_owned) };
    people::choose_public_contact(&world.people, &command, false, by, world.today())
}

type Act = fn(&World, Who, Option<&str>) -> Decision;

/// Everything that the Secretariat does for a State without a note that names people.
const ACTS: [(OnBehalf, Act); 3] =
    [(OnBehalf::Duties, duties), (OnBehalf::Leaving, leave), (OnBehalf::PublicContact, public)];

#[test]
fn pr_48ii_without_a_mandate_the_secretariat_does_nothing_for_a_state() {
    let world = world();
    for (what, act) in ACTS {
        for none in [None, Some(""), Some(" \t ")] {
            let decided = act(&world, Who::Secretariat, none);
            assert_eq!(refusal(decided), refused("mandate-missing", "PR-48ii"), "{what:?}");
        }
    }
}

#[test]
fn pr_48ii_whoever_acts_for_the_own_state_has_no_mandate_of_it() {
    let world = world();
    for (what, act) in ACTS {
        for by in [Who::Mission(code(STATE)), official(1)] {
            assert_eq!(refusal(act(&world, by, Some(MANDATE))), refused("mandate-needless", "PR-48ii"), "{what:?}");
            let events = act(&world, by, None).unwrap();
            assert!(!events.iter().any(|event| matches!(event, RegistryEvent::ActedOnBehalf(_))), "{what:?}");
        }
    }
    assert_eq!(refusal(leave(&world, official(2), Some(MANDATE))), refused("mandate-needless", "PR-48ii"), "oneself");
    assert!(leave(&world, official(2), None).is_ok());
}

#[test]
fn pr_48ii_who_may_not_act_at_all_is_told_that_first() {
    let world = world();
    for (what, act) in ACTS {
        for mandate in [None, Some(MANDATE)] {
            let foreign = refusal(act(&world, Who::Mission(code("FRA")), mandate));
            assert_eq!(foreign, refused("named-by-the-mission", "PR-18i"), "{what:?}");
        }
    }
}

#[test]
fn pr_48ii_what_the_secretariat_does_is_marked_by_the_mandate() {
    for (what, act) in ACTS {
        let mut world = world();
        let decided = act(&world, Who::Secretariat, Some(" KEN/VIE/12 "));
        let events = world.happens(decided).unwrap();
        let person = (what != OnBehalf::PublicContact).then(|| person(2));
        let marked =
            ActedOnBehalf { state: code(STATE), what, person, mandate: MANDATE.to_owned(), on: Day(world.today()) };
        assert_eq!(events[0], RegistryEvent::from(marked.clone()), "before what follows from it");
        assert!(events.len() > 1);
        assert_eq!(world.people.on_behalf, [marked]);
    }
}

#[test]
fn pr_48ii_a_mandate_alone_changes_nothing() {
    let mut world = world();
    let nothing = world.changes(Who::Secretariat, 2, &[expert("KEN")], &[]);
    assert_eq!(refusal(nothing), refused("people-unchanged", ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_48ii_the_states_people_show_what_the_secretariat_did_and_by_which_mandate() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[focal_point("KEN")])], &[])).await;
        house.command(&note(&[named(2, &[expert("KEN")])], &[])).await;
        let change = |mandate: Option<String>| ChangeDuties {
            state: code(STATE),
            person: person(2),
            give: vec![expert("FRA")],
            end: Vec::new(),
            mandate,
        };
        let code_of = |refusal: Notice| refusal.code;
        assert_eq!(code_of(house.refusal(&change(None)).await), "mandate-missing");
        let own = house.refusal_to(&mission(STATE), &change(Some(MANDATE.to_owned()))).await;
        assert_eq!(code_of(own), "mandate-needless");
        assert_eq!(house.people().await.on_behalf, []);

        house.command(&change(Some(MANDATE.to_owned()))).await;
        let public = ChoosePublicContact { state: code(STATE), contact: None, mandate: Some("KEN/VIE/13".to_owned()) };
        house.command(&public).await;
        house.stop().await;
        house.start().await;
        let people = house.query_by(&mission(STATE), &super::service::people_of(STATE)).await;
        let shown: Vec<_> = people.on_behalf.iter().map(|one| (one.what, one.person, one.mandate.as_str())).collect();
        let newest_first =
            [(OnBehalf::PublicContact, None, "KEN/VIE/13"), (OnBehalf::Duties, Some(person(2)), MANDATE)];
        assert_eq!(shown, newest_first);
        let entered: Vec<_> = people.notes.iter().map(|line| (line.note, line.entered_by_secretariat)).collect();
        assert_eq!(entered, [(2, true), (1, false)]);
        house.close().await;
    }
}
