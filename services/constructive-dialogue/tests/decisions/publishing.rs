//! What everybody may see, and when: access matrix, last rows but one.

use constructive_dialogue::domain;
use contracts::constructive_dialogue::{
    AllowPublication, AttendanceRecorded, CommentsErased, CommentsState, EraseComments, ReleaseParticipants,
    StrikeInput,
};

use crate::world::{NGO, TIP, World, day, names, vienna};

fn allow(world: &mut World, application: usize, allowed: bool) {
    let command = AllowPublication { application: world.id(application), allowed };
    let events = domain::allow_publication(&world.applications[application], &command, true).unwrap();
    world.happened(application, &events);
}

fn release(world: &mut World) {
    let command = ReleaseParticipants { dialogue: TIP };
    let events = domain::release_participants(world.tip(), &command, day("2022-07-10")).unwrap();
    world.told(TIP, &events);
}

/// Two that take part; the dialogue is over.
fn held() -> (World, usize, usize) {
    let mut world = World::on("2022-07-01");
    let (first, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let (second, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    world.circulate_both();
    (world, first, second)
}

fn over(world: &mut World) {
    world.hold();
    world.close(TIP, "2022-07-01T18:00:00").unwrap();
}

#[test]
fn nobody_is_shown_to_everybody_before_both_say_so() {
    let (mut world, first, second) = held();
    let early = domain::release_participants(world.tip(), &ReleaseParticipants { dialogue: TIP }, day("2022-06-30"));
    assert_eq!(early.unwrap_err().code, "dialogue-not-closed");
    allow(&mut world, first, true);
    over(&mut world);
    let shown = |world: &World, one: usize| domain::is_published(&world.applications[one], world.tip(), TIP);
    assert!(!shown(&world, first), "the Secretariat has not released it");
    release(&mut world);
    assert!(shown(&world, first) && !shown(&world, second), "who has not allowed it is not shown");
    let again = domain::release_participants(world.tip(), &ReleaseParticipants { dialogue: TIP }, day("2022-07-11"));
    assert_eq!(again.unwrap_err().code, "participants-released-already");
    allow(&mut world, first, false);
    assert!(!shown(&world, first), "it changes its mind");
}

#[test]
fn who_did_not_take_part_is_not_shown() {
    let (mut world, out, away) = held();
    for one in [out, away] {
        allow(&mut world, one, true);
    }
    world.object(out, "AUT", "2022-06-25").unwrap();
    world.decide(out, false, "2022-06-28").unwrap();
    over(&mut world);
    let stayed = AttendanceRecorded { dialogue: TIP, application: world.id(away), persons: 0 };
    world.told(TIP, &[stayed.into()]);
    release(&mut world);
    for one in [out, away] {
        assert!(!domain::is_published(&world.applications[one], world.tip(), TIP));
    }
}

#[test]
fn tc_76_where_who_came_was_recorded_only_they_are_shown() {
    let (mut world, came, registered) = held();
    for one in [came, registered] {
        allow(&mut world, one, true);
    }
    over(&mut world);
    release(&mut world);
    let shown = |world: &World, one: usize| domain::is_published(&world.applications[one], world.tip(), TIP);
    assert!(shown(&world, came) && shown(&world, registered), "nothing was recorded");
    let recorded = AttendanceRecorded { dialogue: TIP, application: world.id(came), persons: 2 };
    world.told(TIP, &[recorded.into()]);
    assert!(shown(&world, came) && !shown(&world, registered));
}

#[test]
fn the_secretariat_takes_back_and_allows_for_nobody() {
    let (mut world, ngo, _) = held();
    let command = AllowPublication { application: world.id(ngo), allowed: true };
    let refused = domain::allow_publication(&world.applications[ngo], &command, false);
    assert_eq!(refused.unwrap_err().code, "only-the-author-allows");
    allow(&mut world, ngo, true);
    let back = AllowPublication { allowed: false, ..command };
    let events = domain::allow_publication(&world.applications[ngo], &back, false).unwrap();
    assert_eq!(names(&events), ["publication-allowed"]);
    // Who erases its persons cannot come back to take it back.
    let events = domain::erase(&world.applications[ngo]).unwrap();
    assert_eq!(names(&events), ["particulars-erased", "publication-allowed"]);
    world.happened(ngo, &events);
    assert!(!world.applications[ngo].may_be_published);
}

#[test]
fn pr_53d_ii_whom_states_parties_have_not_seen_does_not_take_part() {
    let mut world = World::on("2022-07-01");
    let (silent, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let (seen, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let participates = |world: &World, one: usize| domain::participates(&world.applications[one], TIP, world.tip());
    world.applications[silent].confirmed = false;
    assert_eq!((participates(&world, silent), participates(&world, seen)), (None, Some(true)));
    world.circulate_both();
    // It opens the link when the list has gone: no State party could object to it.
    world.applications[silent].confirmed = true;
    assert_eq!((participates(&world, silent), participates(&world, seen)), (None, Some(true)));
    allow(&mut world, silent, true);
    over(&mut world);
    release(&mut world);
    assert!(!domain::is_published(&world.applications[silent], world.tip(), TIP));
}

#[test]
fn amb_24_a_list_that_never_went_harms_nobody() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    over(&mut world);
    assert_eq!(domain::participates(&world.applications[ngo], TIP, world.tip()), Some(true));
}

#[test]
fn comments_are_erased_and_their_number_stays() {
    let (mut world, ngo, _) = held();
    for text in ["One word.", "Another word."] {
        let sent = domain::send_comments(
            &world.applications[ngo],
            world.tip(),
            TIP,
            text,
            vienna("2022-06-01T12:00:00"),
            "0".repeat(64),
        );
        world.happened(ngo, &sent.unwrap());
    }
    let command = EraseComments { application: world.id(ngo), dialogue: TIP, comments: 1 };
    let events = domain::erase_comments(&world.applications[ngo], &command).unwrap();
    world.happened(ngo, &events);
    let states =
        |world: &World| world.applications[ngo].places[&TIP].comments.iter().map(|one| one.state).collect::<Vec<_>>();
    assert_eq!(states(&world), [CommentsState::Erased, CommentsState::Released]);
    for comments in [0, 1, 3] {
        let none = domain::erase_comments(&world.applications[ngo], &EraseComments { comments, ..command });
        assert_eq!(none.unwrap_err().code, "no-comments");
    }
    let rest = domain::forget_comments(&world.applications[ngo], TIP);
    let second = CommentsErased { application: world.id(ngo), dialogue: TIP, comments: 2 };
    assert_eq!(rest, [second.into()]);
    world.happened(ngo, &rest);
    assert!(domain::forget_comments(&world.applications[ngo], TIP).is_empty());
}

#[test]
fn pr_53b_an_input_is_struck_once() {
    let (world, ..) = held();
    let command = StrikeInput { dialogue: TIP, input: 1 };
    assert_eq!(names(&domain::strike_input(world.tip(), &command, true).unwrap()), ["input-struck"]);
    assert_eq!(domain::strike_input(world.tip(), &command, false).unwrap_err().code, "unknown-input");
}
