//! The chair's summary at the next session of the same group (para. 53 (h)).

use constructive_dialogue::domain;
use contracts::Day;
use contracts::constructive_dialogue::{
    AttachSummary, ConstructiveDialogueEvent, DialogueStage, ScheduleSession, WorkingGroup,
};
use journal::Aggregate as _;

use crate::world::{TIP, World, assert_refused, day};

const GROUP: WorkingGroup = WorkingGroup::TraffickingInPersons;

fn held() -> World {
    let mut world = World::on("2023-10-04");
    world.adopt(TIP, GROUP, "2023-10-03");
    world.open(TIP, "2023-10-04T10:00:00").unwrap();
    world.close(TIP, "2023-10-04T18:00:00").unwrap();
    world
}

fn schedule(world: &mut World, group: WorkingGroup, opens: &str) {
    let sessions = world.sessions.entry(group).or_default();
    let command =
        ScheduleSession { group, session: None, title: "The next session".to_owned(), opens: Day(day(opens)) };
    let events = domain::schedule_session(sessions, &command, day("2023-01-01")).unwrap();
    for event in &events {
        sessions.evolve(event, jiff::Timestamp::UNIX_EPOCH);
    }
}

fn attach(world: &World) -> domain::Decided {
    let sessions = world.sessions.get(&GROUP).cloned().unwrap_or_default();
    let command = AttachSummary {
        dialogue: TIP,
        group: GROUP,
        title: "Summary by the Chair".to_owned(),
        reference: "CTOC/COP/WG.4/2024/3".to_owned(),
    };
    domain::attach_summary(world.tip(), &sessions, &command)
}

#[test]
fn tc_79_the_summary_goes_to_the_next_session_of_the_same_group() {
    let mut world = held();
    schedule(&mut world, GROUP, "2023-10-02");
    assert_refused(attach(&world), "PR-53h", "no-next-session");
    schedule(&mut world, GROUP, "2024-10-08");
    let events = attach(&world).unwrap();
    let [ConstructiveDialogueEvent::SummaryAttached(attached)] = &events[..] else { panic!("{events:?}") };
    assert_eq!(attached.session, 2);
    assert_eq!(world.tip().stage(day("2023-10-05")), DialogueStage::SummaryDue);
    world.told(TIP, &events);
    assert_eq!(world.tip().stage(day("2023-10-05")), DialogueStage::Done);
}

#[test]
fn pr_53h_no_summary_before_the_dialogue_is_closed() {
    let mut world = World::on("2023-10-04");
    schedule(&mut world, GROUP, "2024-10-08");
    assert_refused(attach(&world), "PR-53h", "summary-too-early");
}

#[test]
fn pr_53h_a_missing_summary_is_asked_for_ten_weeks_before() {
    let mut world = held();
    schedule(&mut world, GROUP, "2024-10-08");
    assert_eq!(domain::documents_due(day("2024-10-08")), Ok(day("2024-07-30")));
    let opens = Day(day("2024-10-08"));
    let missing = domain::missing(world.tip(), GROUP, opens).unwrap();
    world.told(TIP, &[missing.into()]);
    assert!(domain::missing(world.tip(), GROUP, opens).is_none(), "once, though the session is given another title");
    let opens = Day(day("2024-10-15"));
    assert!(domain::missing(world.tip(), GROUP, opens).is_some(), "and again for another day");
    let events = attach(&world).unwrap();
    world.told(TIP, &events);
    assert!(domain::missing(world.tip(), GROUP, opens).is_none());
}

#[test]
fn pr_53h_no_summary_is_asked_for_of_a_dialogue_that_was_not_held_yet() {
    let mut world = World::on("2023-10-04");
    // The next session is so near that its documents were due before the dialogue.
    schedule(&mut world, GROUP, "2023-11-06");
    let opens = Day(day("2023-11-06"));
    assert_eq!(domain::missing(world.tip(), GROUP, opens), None);
    world.adopt(TIP, GROUP, "2023-10-03");
    world.open(TIP, "2023-10-04T10:00:00").unwrap();
    assert!(domain::missing(world.tip(), GROUP, opens).is_some(), "held, and perhaps nobody thinks of closing it");
}

/// What is asked for when the dialogue is closed on its day, with the next session on this day.
fn asked_for_at_closing(next: Option<&str>) -> Vec<Day> {
    let mut world = World::on("2023-10-04");
    if let Some(next) = next {
        schedule(&mut world, GROUP, next);
    }
    world.adopt(TIP, GROUP, "2023-10-03");
    world.open(TIP, "2023-10-04T10:00:00").unwrap();
    let sessions = world.sessions.get(&GROUP).cloned().unwrap_or_default();
    let events = domain::missing_at_closing(world.tip(), &[(GROUP, &sessions)], day("2023-10-04"));
    let opens = |event: &ConstructiveDialogueEvent| match event {
        ConstructiveDialogueEvent::SummaryMissing(missing) => Some(missing.session_opens),
        _ => None,
    };
    let asked: Vec<Day> = events.iter().filter_map(opens).collect();
    assert_eq!(asked.len(), events.len());
    world.told(TIP, &events);
    assert!(domain::missing_at_closing(world.tip(), &[(GROUP, &sessions)], day("2023-10-04")).is_empty(), "once");
    asked
}

#[test]
fn pr_53h_closed_less_than_ten_weeks_before_the_next_session_the_summary_is_asked_for_at_once() {
    assert_eq!(asked_for_at_closing(None), []);
    assert_eq!(asked_for_at_closing(Some("2023-12-14")), [], "ten weeks and a day");
    assert_eq!(asked_for_at_closing(Some("2023-12-13")), [Day(day("2023-12-13"))]);
    assert_eq!(asked_for_at_closing(Some("2023-10-05")), [Day(day("2023-10-05"))]);
}

fn correct(world: &mut World, session: u32, title: &str, opens: &str, today: &str) -> domain::Decided {
    let sessions = world.sessions.entry(GROUP).or_default();
    let (title, opens) = (title.to_owned(), Day(day(opens)));
    let command = ScheduleSession { group: GROUP, session: Some(session), title, opens };
    let events = domain::schedule_session(sessions, &command, day(today))?;
    for event in &events {
        sessions.evolve(event, jiff::Timestamp::UNIX_EPOCH);
    }
    Ok(events)
}

#[test]
fn pr_12iii_a_session_is_corrected_under_its_number() {
    let mut world = held();
    schedule(&mut world, GROUP, "2024-10-08");
    correct(&mut world, 1, "15th session", "2024-10-15", "2023-11-01").unwrap();
    let known = &world.sessions[&GROUP].sessions;
    assert_eq!((known.len(), &*known[0].title, known[0].opens), (1, "15th session", Day(day("2024-10-15"))));
    assert_eq!(correct(&mut world, 1, "15th session", "2024-10-15", "2023-11-01"), Ok(Vec::new()), "nothing changes");
    let code = |decided: domain::Decided| decided.unwrap_err().code;
    assert_eq!(code(correct(&mut world, 2, "16th session", "2024-10-15", "2023-11-01")), "unknown-session");
    assert_eq!(code(correct(&mut world, 0, "16th session", "2024-10-15", "2023-11-01")), "unknown-session");
    assert_eq!(code(correct(&mut world, 1, "15th session", "2023-10-31", "2023-11-01")), "session-day-over");
    correct(&mut world, 1, "Fifteenth session", "2024-10-15", "2024-11-01").unwrap();
    assert_eq!(&*world.sessions[&GROUP].sessions[0].title, "Fifteenth session", "its title also when its day is over");
}
