//! The ceremony: when, from what, and only once (PR-28i, targets D8 to D11).

use contracts::drawing::{DrawLots, DrawingEvent, MeetingKind, Purpose};
use drawing::domain::{Stage, ceremony};
use drawing::views;
use lots::record::Transcript;

use crate::world::*;

fn ready() -> (World, u32) {
    let mut world = World::small();
    let meeting = world.schedule_days(MeetingKind::Intersessional, "2020-11-27", Some("2020-12-01")).unwrap();
    let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
    (world, drawing)
}

#[test]
fn pr_28i_no_draw_outside_a_meeting() {
    let (mut world, drawing) = ready();
    world.call_out(drawing, "nine").unwrap();
    world.on("2020-11-26");
    let early = world.draw(drawing);
    assert!(early.as_ref().unwrap_err().sentence.contains("a draw outside the meeting"));
    assert_eq!(refused(early), because("PR-28i", "draw-outside-the-meeting"));
    world.on("2020-12-02");
    assert_eq!(refused(world.draw(drawing)), because("PR-28i", "draw-outside-the-meeting"));
    world.on("2020-12-01");
    world.draw(drawing).unwrap();
    world.assert_lawful();
}

#[test]
fn pr_28i_a_test_is_void_and_nothing_follows_it() {
    let mut world = World::small();
    let drawing = world.freeze(None, Purpose::First).unwrap();
    world.draw(drawing).unwrap();
    assert!(world.cycle.pairings().is_none());
    let result = views::result::result(&world.cycle, Some(drawing)).unwrap();
    assert!(result.void && result.assignments.len() >= 42);
    assert!(world.transcript(drawing).is_rehearsal());
    assert_eq!(views::result::result(&world.cycle, None).unwrap().drawing, None);
    let pair = (code("AFA"), code("AFB"));
    assert_eq!(refused(world.ask(pair.0, pair, no_reason())), because("PR-28i", "nothing-drawn-yet"));
    let redraw = world.freeze(None, Purpose::Redraw { requests: vec![1] });
    assert_eq!(refused(redraw), because("PR-28i", "nothing-drawn-yet"));
}

#[test]
fn pr_28i_a_test_beside_the_real_result_changes_nothing() {
    let mut world = World::small().drawn();
    let before = world.pairings().clone();
    for purpose in [
        Purpose::First,
        Purpose::Redraw {
            requests: vec![world.ask(before.standing().groups[0].state, world.pair(), no_reason()).unwrap()],
        },
    ] {
        let test = world.freeze(None, purpose).unwrap();
        world.draw(test).unwrap();
        assert_eq!(world.pairings(), &before);
    }
    assert!(world.cycle.request(1).unwrap().is_open(), "a test carries out no request");
}

#[test]
fn room_values_are_taken_only_while_frozen_and_all_of_them_count() {
    let (mut world, drawing) = ready();
    world.call_out(drawing, "nine").unwrap();
    world.call_out(drawing, "a giraffe").unwrap();
    for unclear in ["", " nine", "nine\n", &"x".repeat(201)] {
        assert_eq!(refused(world.call_out(drawing, unclear)), because("", "room-value-unclear"));
    }
    world.on("2020-11-27").draw(drawing).unwrap();
    assert_eq!(refused(world.call_out(drawing, "late")), because("PR-28i", "drawn-already"));
    let bytes = world.transcript(drawing).bytes();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(r#""room":["nine","a giraffe"]"#));
    Transcript::verify(&bytes).unwrap();
}

#[test]
fn a_value_that_was_recorded_wrongly_is_struck_not_erased_and_counts_no_more() {
    let (mut world, drawing) = ready();
    for value in ["nine", "ten", "eleven"] {
        world.call_out(drawing, value).unwrap();
    }
    assert_eq!(refused(world.strike(drawing, 0)), because("", "no-such-room-value"));
    assert_eq!(refused(world.strike(drawing, 4)), because("", "no-such-room-value"));
    world.strike(drawing, 2).unwrap();
    assert_eq!(refused(world.strike(drawing, 2)), because("", "struck-already"));
    let room = world.overview().drawings[0].room.clone();
    assert_eq!(room.len(), 3, "it stays on record");
    let struck = room[1].struck.as_ref().unwrap();
    assert_eq!((struck.asked_by.as_str(), struck.reason.as_str()), ("France", "it was misheard"));
    assert_eq!(struck.at.0, world.now());
    assert!(room[0].struck.is_none() && room[2].struck.is_none());
    world.on("2020-11-27").draw(drawing).unwrap();
    let text = String::from_utf8(world.transcript(drawing).bytes()).unwrap();
    assert!(text.contains(r#""room":["nine","eleven"]"#));
    assert_eq!(refused(world.strike(drawing, 1)), because("PR-28i", "drawn-already"));
}

#[test]
fn d11_values_that_were_struck_leave_the_seed_to_the_secretariat() {
    let (mut world, drawing) = ready();
    world.call_out(drawing, "nine").unwrap();
    world.strike(drawing, 1).unwrap();
    world.on("2020-11-27");
    assert_eq!(refused(world.draw(drawing)), because("R10/1-6iii", "seed-known-to-one"));
    world.call_out(drawing, "nine").unwrap();
    world.draw(drawing).unwrap();
}

#[test]
fn a_value_struck_while_the_lots_are_drawn_does_not_slip_in() {
    let (mut world, drawing) = ready();
    world.call_out(drawing, "nine").unwrap();
    world.call_out(drawing, "ten").unwrap();
    world.on("2020-11-27");
    let command = DrawLots { drawing, beacon_signature: None };
    let transcript = ceremony::open(&world.cycle, &command, world.today).unwrap().draw(&SECRET).unwrap();
    world.strike(drawing, 2).unwrap();
    let late = ceremony::record(&world.cycle, &command, &transcript, world.now());
    assert_eq!(late.unwrap_err().code, "changed-meanwhile");
}

#[test]
fn d11_a_seed_that_only_the_secretariat_knows_is_refused() {
    let (mut world, drawing) = ready();
    world.on("2020-11-27");
    assert_eq!(refused(world.draw(drawing)), because("R10/1-6iii", "seed-known-to-one"));
}

#[test]
fn d10_one_drawing_is_frozen_at_a_time_and_what_is_given_up_stays_public() {
    let (mut world, drawing) = ready();
    let second = world.freeze(Some(1), Purpose::First);
    assert_eq!(refused(second), because("R10/1-6iii", "another-is-frozen"));
    assert_eq!(refused(world.freeze(None, Purpose::First)), because("R10/1-6iii", "another-is-frozen"));
    world.abandon(drawing).unwrap();
    assert_eq!(refused(world.abandon(drawing)), because("PR-28i", "given-up"));
    assert_eq!(refused(world.draw(drawing)), because("PR-28i", "given-up"));
    let again = world.freeze(Some(1), Purpose::First).unwrap();
    assert_eq!(again, 2);
    let overview = world.overview();
    let reason = "the power failed".to_owned();
    assert_eq!(overview.drawings[1].stage, contracts::drawing::Stage::Abandoned { reason });
    assert_eq!(overview.drawings[0].stage, contracts::drawing::Stage::Frozen);
}

#[test]
fn the_secret_is_in_no_event_until_the_lots_are_drawn() {
    let (mut world, drawing) = ready();
    let secret = hex::encode(SECRET);
    world.call_out(drawing, "nine").unwrap();
    let told = |world: &World| {
        let events = world.events.iter().map(|(event, _)| contracts::EventSet::to_value(event).unwrap().to_string());
        events.filter(|text| text.contains(&secret)).count()
    };
    assert_eq!(told(&world), 0);
    let line = &world.overview().drawings[0];
    assert_eq!(line.commitment, Some(hex::encode(lots::seed::commitment(&SECRET))));
    world.on("2020-11-27").draw(drawing).unwrap();
    assert_eq!(told(&world), 1);
}

#[test]
fn a_value_called_out_while_the_lots_are_drawn_is_not_lost() {
    let (mut world, drawing) = ready();
    world.call_out(drawing, "nine").unwrap();
    world.on("2020-11-27");
    let command = DrawLots { drawing, beacon_signature: None };
    let transcript = ceremony::open(&world.cycle, &command, world.today).unwrap().draw(&SECRET).unwrap();
    world.call_out(drawing, "ten").unwrap();
    let late = ceremony::record(&world.cycle, &command, &transcript, world.now());
    assert_eq!(late.unwrap_err().code, "changed-meanwhile");
    world.draw(drawing).unwrap();
}

#[test]
fn d9_a_transcript_of_something_else_is_not_recorded() {
    let (mut world, drawing) = ready();
    world.call_out(drawing, "nine").unwrap();
    world.on("2020-11-27");
    let command = DrawLots { drawing, beacon_signature: None };
    let opening = ceremony::open(&world.cycle, &command, world.today).unwrap();
    assert_eq!(opening.draw(&[8; 32]).unwrap_err().code, "seed-refused");
    let genuine = opening.draw(&SECRET).unwrap();
    let mut groups = genuine.clone();
    groups.groups.swap(0, 1);
    let mut pool = genuine.clone();
    pool.pool.states.pop();
    pool.hash = pool.computed_hash();
    for forged in [groups, pool] {
        let refused = ceremony::record(&world.cycle, &command, &forged, world.now()).unwrap_err();
        assert_eq!(refused.code, "changed-meanwhile");
    }
    assert!(ceremony::record(&world.cycle, &command, &genuine, world.now()).is_ok());
}

#[test]
fn d11_the_announced_pulse_is_needed_and_checked_offline() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    // The chain began in 2023: every round of it is still to come in 2020.
    let command = contracts::drawing::FreezePool { beacon_round: Some(1000), ..wish(Some(meeting), Purpose::First) };
    let drawing = world.freeze_with(&command).unwrap();
    world.on("2020-11-27");
    assert_eq!(refused(world.draw(drawing)), because("", "beacon-needed"));
    let signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
    let mut forged = signature.to_owned();
    forged.replace_range(0..1, "9");
    let open = |signature: &str| {
        let command = DrawLots { drawing, beacon_signature: Some(signature.to_owned()) };
        ceremony::open(&world.cycle, &command, world.today)
    };
    assert_eq!(open(&forged).unwrap_err().code, "beacon-refused");
    // With a pulse that nobody could know, no value from the room is needed.
    let transcript = open(signature).unwrap().draw(&SECRET).unwrap();
    Transcript::verify(&transcript.bytes()).unwrap();
}

#[test]
fn d11_a_pulse_that_may_be_known_already_is_not_announced() {
    let mut world = World::small();
    world.on("2025-01-10");
    let meeting = world.intersessional("2025-01-10");
    let known = contracts::drawing::FreezePool { beacon_round: Some(1000), ..wish(Some(meeting), Purpose::First) };
    assert_eq!(refused(world.freeze_with(&known)), because("", "beacon-round-over"));
    let first = lots::beacon::Chain::quicknet().first_round_after(u64::try_from(world.now().as_second()).unwrap());
    let next = contracts::drawing::FreezePool { beacon_round: Some(first), ..known };
    world.freeze_with(&next).unwrap();
    let line = &world.overview().drawings[0];
    assert!(line.beacon_at.unwrap().0 > world.now());
}

#[test]
fn a_drawing_that_is_drawn_has_its_day_and_its_hash() {
    let world = World::small().drawn();
    let drawing = world.cycle.drawing(1).unwrap();
    assert!(matches!(drawing.stage, Stage::Drawn { at, .. } if at == world.now()));
    let line = views::overview::drawing(drawing);
    assert_eq!(line.transcript_hash, Some(world.transcript(1).hash.clone()));
    assert_eq!(line.states_under_review, 21);
    let text = views::transcript::transcript(&world.cycle, 1).unwrap();
    assert_eq!(text.text.as_bytes(), world.transcript(1).bytes());
    assert!(world.events.iter().any(|(event, _)| matches!(event, DrawingEvent::LotsDrawn(_))));
}
