//! What of a State everybody may see.

use contracts::registry::{ChoosePublicContact, PublicContact, RegistryEvent};
use registry::domain::people::{self, Who};

use super::world::{STATE, World, code, expert, focal_point, mandate, official, refusal, refused};

fn choose(
    world: &World,
    by: Who,
    mailbox: Option<&str>,
    of_a_person: bool,
) -> Result<Vec<RegistryEvent>, contracts::Notice> {
    let contact = mailbox
        .map(|mailbox| PublicContact { institution: "Ministry of Justice".to_owned(), mailbox: mailbox.to_owned() });
    let command = ChoosePublicContact { state: code(STATE), contact, mandate: mandate(by) };
    people::choose_public_contact(&world.people, &command, of_a_person, by, world.today())
}

#[test]
fn amb_05_nothing_is_public_until_the_state_agrees_and_it_may_take_that_back() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    assert!(!world.people.public);
    let decided = choose(&world, official(1), Some("focalpoint@justice.example"), false);
    world.happens(decided).unwrap();
    assert!(world.people.public);
    let decided = choose(&world, Who::Mission(code(STATE)), None, false);
    world.happens(decided).unwrap();
    assert!(!world.people.public);
}

#[test]
fn amb_05_a_mailbox_is_functional_and_no_persons() {
    let world = World::drawn();
    let by = Who::Mission(code(STATE));
    let of_a_person = choose(&world, by, Some("person1@ministry.example"), true);
    assert_eq!(refusal(of_a_person), refused("mailbox-of-a-person", "AMB-05"));
    for none in ["focal point@x.example", "x", "@x.example", "a@b", "a@b@c.example", "a@x.example\nBcc: b@x.example"] {
        assert_eq!(refusal(choose(&world, by, Some(none), false)), refused("mailbox-is-none", "AMB-05"), "{none}");
    }
}

#[test]
fn amb_05_only_who_speaks_for_the_state_agrees() {
    let mut world = World::drawn();
    world.has(2, &[expert("KEN")]);
    let mailbox = Some("focalpoint@justice.example");
    assert_eq!(refusal(choose(&world, official(2), mailbox, false)), refused("not-the-focal-point", "PR-18i"));
    for by in [Who::Mission(code("FRA")), Who::Nobody] {
        assert_eq!(refusal(choose(&world, by, mailbox, false)), refused("named-by-the-mission", "PR-18i"));
    }
}
