//! What is shown: lots in their order, pools, requests.

use ::lots::record::Kind;
use contracts::drawing::Purpose;
use drawing::domain::freezing::Wish;
use drawing::views::{self, lots};
use treaty::Language;

use crate::world::*;

#[test]
fn d14_lots_come_by_group_then_code_mains_before_additional_ones() {
    let world = World::real().drawn();
    let transcript = world.transcript(1);
    let shown = lots::in_order(transcript);
    assert_eq!(shown.len(), transcript.assignments.len());
    let group = |state| transcript.groups.iter().find(|g| g.state == state).unwrap().group;
    let keys: Vec<_> = shown
        .iter()
        .map(|lot| {
            let a = &lot.assignment;
            (a.kind == Kind::Additional, group(a.state_under_review), a.state_under_review, a.slot)
        })
        .collect();
    assert!(keys.is_sorted());
    assert_eq!(shown.iter().filter(|lot| lot.assignment.kind == Kind::Main).count(), 378);
    assert!(shown.iter().zip(1..).all(|(lot, number)| lot.number == number && !lot.standing));
}

#[test]
fn d14_in_a_redraw_the_new_lots_come_first() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let drawing = world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    let shown = lots::in_order(world.transcript(drawing));
    assert!(!shown[0].standing);
    assert_eq!(shown[0].assignment.state_under_review, pair.0);
    assert!(shown.iter().filter(|lot| lot.standing).count() >= 40);
    let result = views::result::result(&world.cycle, None).unwrap();
    assert_eq!(result.assignments.iter().filter(|a| !a.standing).count(), shown.iter().filter(|l| !l.standing).count());
}

#[test]
fn a_preview_shows_the_pool_and_what_stands_in_the_way() {
    let mut world = World::real();
    let command = wish(None, Purpose::First);
    let wish = Wish::from(&command);
    let preview = views::preview::preview(&world.cycle, &world.known, &wish, world.today).unwrap();
    assert!(preview.impossible.is_empty());
    assert!(preview.states.len() > 180);
    assert!(preview.open.iter().any(|open| !open.taken_in_force));
    assert!(preview.left_out.iter().any(|left| left.state == code("VAT") && left.name == "Holy See"));
    world.party("XXA", None, &[], "2004-01-01");
    let mut small = World::small();
    let without = Some(without(&["AFB", "AFC", "AFD", "AFE", "AFF", "AFG"], None));
    small.today = date("2020-11-01");
    let command = contracts::drawing::FreezePool { without, ..command };
    let preview = views::preview::preview(&small.cycle, &small.known, &Wish::from(&command), small.today).unwrap();
    assert!(!preview.impossible.is_empty(), "nobody of its region is left for AFA");
}

#[test]
fn pr_28d_ii_common_languages_are_information_only() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    world.ask(pair.0, pair, no_reason()).unwrap();
    let requests = views::requests::requests(&world.cycle, &world.known, world.readings, world.today);
    assert_eq!(requests.requests[0].common_languages, [Language::English]);
    assert_eq!(requests.requests[0].left, 3);
}

#[test]
fn before_the_first_drawing_there_is_no_result() {
    let world = World::small();
    let result = views::result::result(&world.cycle, None).unwrap();
    assert!(result.drawing.is_none() && result.assignments.is_empty());
    assert_eq!(refused(views::result::result(&world.cycle, Some(3))), because("", "no-such-drawing"));
    assert_eq!(refused(views::transcript::transcript(&world.cycle, 3)), because("", "no-such-drawing"));
}
