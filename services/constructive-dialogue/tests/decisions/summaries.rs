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
