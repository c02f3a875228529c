//! Invariants 16, 17 and 19 over random histories and days.

use constructive_dialogue::domain;
use constructive_dialogue::views::{self, Kept, Sight};
use contracts::Day;
use contracts::constructive_dialogue::{
    AttachSummary, ConstructiveDialogueEvent, ScheduleSession, Standing, SummaryAttached, WorkingGroup,
};
use jiff::Span;
use jiff::civil::Date;
use journal::Aggregate as _;
use proptest::prelude::*;

use crate::world::{NGO, TIP, UNIVERSITY, World, convening, day};

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

const BOTH: [WorkingGroup; 2] = [WorkingGroup::InternationalCooperation, WorkingGroup::TechnicalAssistance];

#[derive(Clone, Copy, Debug)]
enum Turn {
    Adopt(WorkingGroup),
    Open,
    Close,
    Schedule(WorkingGroup, i64),
    Attach(WorkingGroup),
}

fn turn() -> impl Strategy<Value = Turn> {
    let group = || prop::sample::select(BOTH.to_vec());
    prop_oneof![
        group().prop_map(Turn::Adopt),
        Just(Turn::Open),
        Just(Turn::Close),
        (group(), -30..400_i64).prop_map(|(group, days)| Turn::Schedule(group, days)),
        group().prop_map(Turn::Attach),
    ]
}

fn schedule(world: &mut World, group: WorkingGroup, opens: Date) {
    let sessions = world.sessions.entry(group).or_default();
    let command = ScheduleSession { group, session: None, title: "A session".to_owned(), opens: Day(opens) };
    for event in domain::schedule_session(sessions, &command, day("2022-01-01")).unwrap() {
        sessions.evolve(&event, jiff::Timestamp::UNIX_EPOCH);
    }
}

fn attach(world: &World, group: WorkingGroup) -> Option<SummaryAttached> {
    let (title, reference) = ("Summary".to_owned(), "CRP.1".to_owned());
    let sessions = world.sessions.get(&group).cloned().unwrap_or_default();
    let command = AttachSummary { dialogue: TIP, group, title, reference };
    match domain::attach_summary(world.tip(), &sessions, &command).ok()?.pop()? {
        ConstructiveDialogueEvent::SummaryAttached(attached) => Some(attached),
        _ => None,
    }
}

proptest! {
    #[test]
    fn invariant_17_opens_after_every_report_and_is_summed_up_at_the_next_session_of_the_same_group(
        turns in prop::collection::vec(turn(), 1..40),
    ) {
        let on = day("2022-05-27");
        let mut world = World::with(&convening("2022-05-27", &BOTH));
        let mut adopted = std::collections::BTreeSet::new();
        for turn in turns {
            match turn {
                Turn::Adopt(group) => {
                    if world.tip().opened.is_none() {
                        world.adopt(TIP, group, "2022-05-27");
                        adopted.insert(group);
                    }
                }
                Turn::Open => {
                    let may = adopted.len() == BOTH.len() && world.tip().opened.is_none();
                    prop_assert_eq!(world.open(TIP, "2022-05-27T15:00:00").is_ok(), may);
                }
                Turn::Close => drop(world.close(TIP, "2022-05-27T18:00:00")),
                Turn::Schedule(group, days) => schedule(&mut world, group, on.saturating_add(Span::new().days(days))),
                Turn::Attach(group) => {
                    let sessions = world.sessions.get(&group).cloned().unwrap_or_default();
                    let next = sessions.sessions.iter().filter(|line| line.opens.0 > on).map(|line| line.opens).min();
                    let attached = attach(&world, group);
                    prop_assert_eq!(attached.is_some(), world.tip().closed.is_some() && next.is_some());
                    if let Some(attached) = attached {
                        let given = sessions.sessions.iter().find(|line| line.session == attached.session).unwrap();
                        prop_assert_eq!((attached.group, given.group, Some(given.opens)), (group, group, next));
                    }
                }
            }
        }
    }

    #[test]
    fn invariant_19_every_day_of_a_dialogue_has_its_rule_and_says_how_it_was_computed(days in 0..4_000_i64) {
        let on = day("2022-02-01").saturating_add(Span::new().days(days));
        let world = World::on(&on.to_string());
        let kept = Kept { persons: 180, writings: 730 };
        let line = views::line(world.tip(), 1, &Sight::Nothing, kept, on).unwrap().unwrap();
        let shown = [
            (&line.attendance_by, "PR-53d-i", 15),
            (&line.applications_by, "PR-53e-i", 15),
            (&line.ngo_list_by, "PR-53d-ii", 10),
            (&line.others_list_by, "PR-53e-ii", 10),
        ];
        for (due, rule, before) in shown {
            prop_assert_eq!(due.rule.to_string(), rule);
            prop_assert_eq!(&due.computed, &format!("{on} - {before} days"));
            prop_assert_eq!(due.day.0, on.saturating_sub(Span::new().days(before)), "by another way");
        }
    }
}
