//! Written comments, and country situations in them.

use constructive_dialogue::domain;
use contracts::constructive_dialogue::{
    CommentsState, ConstructiveDialogueEvent, DecideComments, DialogueReadings, LateComments, StakeholderKind,
};

use crate::world::{NGO, TIP, World, assert_refused, stakeholder, state, vienna};

/// Sends comments and gives where they are then.
fn send(world: &mut World, author: usize, text: &str, at: &str) -> CommentsState {
    let events =
        domain::send_comments(&world.applications[author], world.tip(), TIP, text, vienna(at), "0".repeat(64)).unwrap();
    world.happened(author, &events);
    world.applications[author].places[&TIP].comments.last().unwrap().state
}

fn author(world: &mut World, kind: StakeholderKind, country: &str) -> usize {
    let stakeholder = contracts::constructive_dialogue::Stakeholder { country: state(country), ..stakeholder(kind) };
    world.apply_for(&stakeholder, &[TIP], vienna("2022-06-01T12:00:00")).unwrap().0
}

const IN_TIME: &str = "2022-06-01T12:00:00";

#[test]
fn tc_78_a_comment_that_names_a_state_is_held_until_a_person_decides() {
    let mut world = World::on("2022-07-01");
    let ngo = author(&mut world, NGO, "KEN");
    let sent = send(&mut world, ngo, "Victims in Kenya wait for years.", IN_TIME);
    assert_eq!(sent, CommentsState::Held);
    let decide =
        |released| DecideComments { application: world.id(ngo), dialogue: TIP, comments: 1, released, reason: None };
    let events = domain::decide_comments(&world.applications[ngo], &decide(false)).unwrap();
    let released = domain::decide_comments(&world.applications[ngo], &decide(true)).unwrap();
    let mut other = world.clone();
    world.happened(ngo, &events);
    other.happened(ngo, &released);
    let now = |world: &World| world.applications[ngo].places[&TIP].comments[0].state;
    assert_eq!((now(&world), now(&other)), (CommentsState::SentBack, CommentsState::Released));
    let again = DecideComments { application: world.id(ngo), dialogue: TIP, comments: 1, released: true, reason: None };
    assert_refused(domain::decide_comments(&world.applications[ngo], &again), "PR-53b", "comments-not-held");
}

#[test]
fn tc_78_the_author_is_told_which_words() {
    let mut world = World::on("2022-07-01");
    let ngo = author(&mut world, NGO, "KEN");
    let received = world.applications[ngo].received.as_ref().unwrap();
    assert_eq!(domain::comments_name("Victims in Kenya wait.", received), ["Kenya"]);
}

#[test]
fn pr_53b_an_address_does_not_count() {
    let mut world = World::on("2022-07-01");
    let ngo = author(&mut world, NGO, "KEN");
    let text = "Shelters need long-term funding.\nShelter House, Nairobi, Kenya";
    assert_eq!(send(&mut world, ngo, text, IN_TIME), CommentsState::Released);
}

#[test]
fn tc_78_the_state_under_review_speaks_of_itself_and_of_no_other() {
    let mut world = World::on("2022-07-01");
    let kenya = author(&mut world, StakeholderKind::StateParty, "KEN");
    let itself = "Victims in Kenya wait for years.";
    assert_eq!(send(&mut world, kenya, itself, IN_TIME), CommentsState::Held, "anybody can call itself Kenya");
    world.settle(kenya, StakeholderKind::StateParty, "2022-06-02").unwrap();
    assert_eq!(send(&mut world, kenya, itself, IN_TIME), CommentsState::Released);
    assert_eq!(send(&mut world, kenya, "Victims in France wait for years.", IN_TIME), CommentsState::Held);
}

#[test]
fn amb_23_comments_after_fifteen_days_before_are_the_chairs_to_release() {
    let mut world = World::on("2022-07-01");
    let ngo = author(&mut world, NGO, "KEN");
    assert_eq!(send(&mut world, ngo, "Shelters need funding.", "2022-06-16T23:59:59"), CommentsState::Released);
    assert_eq!(send(&mut world, ngo, "Shelters need funding.", "2022-06-17T00:00:00"), CommentsState::Held);
    assert!(world.applications[ngo].places[&TIP].comments[1].late);
}

#[test]
fn amb_23_read_the_other_way_late_comments_are_refused() {
    let mut world =
        World::reading(DialogueReadings { late_comments: LateComments::Refused, ..DialogueReadings::default() });
    let ngo = author(&mut world, NGO, "KEN");
    let late = domain::send_comments(
        &world.applications[ngo],
        world.tip(),
        TIP,
        "Shelters need funding.",
        vienna("2022-06-17T00:00:00"),
        String::new(),
    );
    assert_refused(late, "AMB-23", "comments-too-late");
}

#[test]
fn comments_have_as_many_words_as_the_dialogue_allows() {
    let mut world = World::on("2022-07-01");
    let ngo = author(&mut world, NGO, "KEN");
    let say = |words: usize| {
        let text = "word ".repeat(words);
        domain::send_comments(&world.applications[ngo], world.tip(), TIP, &text, vienna(IN_TIME), "0".repeat(64))
    };
    let events = say(1_500).unwrap();
    let [ConstructiveDialogueEvent::CommentsReceived(received)] = &events[..] else { panic!("{events:?}") };
    assert_eq!(received.words, 1_500);
    assert_refused(say(1_501), "PR-53d-i", "comments-too-long");
}

#[test]
fn pr_53b_a_pdf_is_held_for_a_person_whoever_sends_it() {
    let mut world = World::on("2022-07-01");
    let (ngo, kenya) = (author(&mut world, NGO, "KEN"), author(&mut world, StakeholderKind::StateParty, "KEN"));
    let send = |world: &World, author: usize, file: &[u8]| {
        let (application, at) = (&world.applications[author], vienna(IN_TIME));
        domain::send_comments_file(application, world.tip(), TIP, file, at, "0".repeat(64))
    };
    let largest = [b"%PDF-".as_slice(), &vec![b'x'; domain::LARGEST_FILE - 5]].concat();
    for author in [ngo, kenya] {
        let events = send(&world, author, &largest).unwrap();
        world.happened(author, &events);
        assert_eq!(world.applications[author].places[&TIP].comments[0].state, CommentsState::Held);
    }
    assert_eq!(send(&world, ngo, &[&largest[..], b"x"].concat()).unwrap_err().code, "file-too-large");
    assert_eq!(send(&world, ngo, b"<html>%PDF-").unwrap_err().code, "not-a-pdf");
    for _ in 1..domain::MOST_FILES {
        let events = send(&world, ngo, b"%PDF-1.7").unwrap();
        world.happened(ngo, &events);
    }
    assert_eq!(send(&world, ngo, b"%PDF-1.7").unwrap_err().code, "too-many-files");
}
