//! Who is shown to wait, and for what (PR-28f, PR-29i, AMB-31).

use contracts::drawing::{Joining, MeetingKind, PendingLine, Purpose, WaitsFor};
use drawing::domain::waiting;
use treaty::{Instrument, RegionalGroup};

use crate::world::*;

#[test]
fn amb_31_a_late_party_waits_from_entry_into_force_until_a_meeting_draws_for_it() {
    let mut world = World::small();
    assert!(world.overview().waiting.is_empty(), "before the first drawing nobody waits");
    world.on("2020-11-27");
    let mut world = world.drawn();
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL, "2021-01-04");
    world.on("2021-02-02");
    assert!(world.overview().waiting.is_empty(), "deposited, and not yet in force");
    world.on("2021-02-03");
    let line = &world.overview().waiting[0];
    assert_eq!((line.state, line.name.as_str(), line.waits_for), (code("AFZ"), "AFZ", WaitsFor::Group));
    let joining = vec![Joining { state: code("AFZ"), group: Some(3) }];
    world.hold(Purpose::LateJoiners { joining }, "2021-05-20").unwrap();
    assert!(world.overview().waiting.is_empty());
    assert_eq!(waiting::owing(&world.cycle), [code("AFZ")], "what it owes is deferred");
}

#[test]
fn r91_fn2_who_opts_in_after_the_first_drawing_waits_for_a_group() {
    let mut world = World::small();
    world.party("VAT", Some(RegionalGroup::WesternEuropeanAndOthers), &Instrument::ALL, "2004-01-01");
    world.opt("VAT", false, "2020-10-01");
    let mut world = world.drawn();
    assert!(world.overview().waiting.is_empty(), "who chose to stay out waits for nothing");
    world.opt("VAT", true, "2021-03-01");
    world.on("2021-03-01");
    assert_eq!(world.overview().waiting[0].state, code("VAT"));
    let joining = vec![Joining { state: code("VAT"), group: Some(3) }];
    world.hold(Purpose::LateJoiners { joining }, "2021-05-20").unwrap();
    world.assert_lawful();
    assert!(world.pairings().state(code("VAT")).unwrap().reviewer);
}

#[test]
fn pr_28f_a_meeting_shows_how_many_requests_it_is_to_draw() {
    let mut world = World::small().drawn();
    world.on("2021-03-01");
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    world.ask(pair.1, pair, no_reason()).unwrap();
    assert!(world.overview().pending.is_empty());
    world.schedule(MeetingKind::WorkingGroup, "2021-04-12").unwrap();
    let meeting = world.intersessional("2021-05-20");
    assert_eq!(world.overview().pending, [PendingLine { meeting, requests: 2 }]);
    world.withdraw(request).unwrap();
    assert_eq!(world.overview().pending, [PendingLine { meeting, requests: 1 }]);
}

#[test]
fn pr_29i_a_state_that_lost_its_only_place_owes_a_review() {
    let mut world = World::small().drawn();
    assert!(waiting::owing(&world.cycle).is_empty());
    let once = |world: &World| {
        let all = &world.pairings().standing().assignments;
        all.iter().find(|a| world.pairings().load(a.reviewer) == 1).map(|a| (a.state_under_review, a.reviewer))
    };
    let Some(pair) = once(&world) else { panic!("everybody performs two reviews") };
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    assert_eq!(waiting::owing(&world.cycle), [pair.1]);
}

#[test]
fn pr_28c_consents_that_hold_are_shown_with_their_note() {
    let mut world = World::small().drawn();
    let shown = |world: &World| {
        let all = drawing::views::requests::requests(&world.cycle, &world.known, world.readings, world.today);
        all.consents
            .into_iter()
            .map(|line| (line.state_under_review, line.most_reviewers, line.source))
            .collect::<Vec<_>>()
    };
    world.consent(code("AFA"), Some(6)).unwrap();
    assert_eq!(shown(&world), [(code("AFA"), 6, "note".to_owned())]);
    world.on("2021-03-01").consent(code("AFA"), None).unwrap();
    assert!(shown(&world).is_empty());
}
