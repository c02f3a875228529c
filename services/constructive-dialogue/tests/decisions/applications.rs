//! Applying, changing, withdrawing; the two lists.

use constructive_dialogue::domain::{self, Application};
use contracts::constructive_dialogue::{
    AssistanceKind, CancelDialogue, ChangeApplication, ConstructiveDialogueEvent, List, Particulars, ReportActivity,
    Stakeholder, StakeholderKind, Standing,
};
use treaty::RegionalGroup;

use crate::world::{NGO, TIP, UNIVERSITY, World, assert_refused, day, names, stakeholder, vienna};

#[test]
fn pr_53d_i_no_status_with_the_council_is_needed() {
    let mut world = World::on("2022-07-01");
    assert_eq!(stakeholder(NGO).ecosoc_status, None);
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    assert_eq!(world.standing(ngo), Standing::Confirmed);
}

#[test]
fn pr_53e_i_others_apply_and_wait() {
    let mut world = World::on("2022-07-01");
    for kind in [UNIVERSITY, StakeholderKind::PrivateSector, StakeholderKind::OtherStakeholder] {
        let (other, _) = world.apply(kind, "2022-06-01T12:00:00").unwrap();
        assert_eq!(world.standing(other), Standing::Applied);
    }
}

#[test]
fn tc_77_seventy_one_stakeholders_by_type() {
    let mut world = World::on("2022-07-01");
    let kinds = [(NGO, 60), (UNIVERSITY, 9), (StakeholderKind::PrivateSector, 2)];
    for (kind, count) in kinds {
        (0..count).for_each(|_| drop(world.apply(kind, "2022-06-01T12:00:00").unwrap()));
    }
    let on = |list| world.applications.iter().filter(|one| domain::may_be_listed(one, TIP, list)).count();
    assert_eq!((on(List::NonGovernmentalOrganizations), on(List::OtherStakeholders)), (60, 11));
}

#[test]
fn pr_53d_ii_and_e_ii_two_lists_are_kept_apart() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let (university, _) = world.apply(UNIVERSITY, "2022-06-01T12:00:00").unwrap();
    world.circulate(TIP, List::NonGovernmentalOrganizations, "2022-06-20").unwrap();
    assert!(world.tip().was_circulated(world.id(ngo)));
    assert!(!world.tip().was_circulated(world.id(university)));
}

#[test]
fn pr_53d_ii_a_list_is_complete_when_the_last_day_is_over() {
    let mut world = World::on("2022-07-01");
    let early = world.circulate(TIP, List::NonGovernmentalOrganizations, "2022-06-16");
    assert_refused(early, "PR-53d-ii", "list-too-early");
    world.circulate(TIP, List::NonGovernmentalOrganizations, "2022-06-17").unwrap();
}

#[test]
fn amb_24_late_circulation_is_the_secretariats_and_harms_nobody() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    world.circulate(TIP, List::NonGovernmentalOrganizations, "2022-06-24").unwrap();
    assert_eq!(world.tip().circulation(List::NonGovernmentalOrganizations).unwrap().days_late, 3);
    assert_eq!(world.standing(ngo), Standing::Confirmed);
    world.object(ngo, "AUT", "2022-06-30").unwrap();
}

#[test]
fn an_address_that_nobody_answers_at_is_on_no_list() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    world.applications[ngo].confirmed = false;
    assert!(!domain::may_be_listed(&world.applications[ngo], TIP, List::NonGovernmentalOrganizations));
    let waits = domain::waits_for(&world.applications[ngo], TIP, world.tip());
    assert_eq!(waits, ["address-not-confirmed", "list-not-circulated"]);
    let events = domain::confirm_address(&world.applications[ngo]).unwrap();
    world.happened(ngo, &events);
    assert_eq!(domain::waits_for(&world.applications[ngo], TIP, world.tip()), ["list-not-circulated"]);
    assert!(domain::confirm_address(&world.applications[ngo]).unwrap().is_empty(), "said twice, it is so once");
}

#[test]
fn a_withdrawal_is_a_state_and_the_door_stays_open_in_time() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let events = domain::withdraw(&world.applications[ngo], world.tip(), TIP).unwrap();
    world.happened(ngo, &events);
    assert_eq!(world.standing(ngo), Standing::Withdrawn);
    let again = |world: &World, at| domain::add(&world.applications[ngo], world.tip(), TIP, vienna(at));
    assert_refused(again(&world, "2022-06-17T00:00:00"), "PR-53d-i", "applied-too-late");
    let events = again(&world, "2022-06-16T12:00:00").unwrap();
    world.happened(ngo, &events);
    assert_eq!(world.standing(ngo), Standing::Confirmed);
}

#[test]
fn pr_53e_i_the_kind_of_an_organization_stays() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let change = |kind| {
        let command = ChangeApplication {
            application: world.id(ngo),
            stakeholder: stakeholder(kind),
            particulars: Particulars::default(),
        };
        domain::change(&world.applications[ngo], &command, false, "0".repeat(64))
    };
    change(NGO).unwrap();
    assert_refused(change(UNIVERSITY), "PR-53e-i", "kind-changed");
}

#[test]
fn pr_53d_ii_what_states_parties_have_seen_stays_and_persons_are_corrected_at_any_time() {
    let mut world = World::on("2022-07-01");
    let applied = |world: &mut World, kind| world.apply(kind, "2022-06-01T12:00:00").unwrap().0;
    for (kind, rule) in [(NGO, "PR-53d-ii"), (UNIVERSITY, "PR-53e-ii")] {
        let one = applied(&mut world, kind);
        let own = world.applications[one].received.clone().unwrap().stakeholder;
        let change = |stakeholder: Stakeholder, fixed| {
            let application = world.id(one);
            let particulars = Particulars { contact_name: "Somebody else".to_owned(), ..Particulars::default() };
            let command = ChangeApplication { application, stakeholder, particulars };
            domain::change(&world.applications[one], &command, fixed, "0".repeat(64))
        };
        let renamed = Stakeholder { name: "Another name".to_owned(), ..own.clone() };
        change(renamed.clone(), false).unwrap();
        assert_refused(change(renamed, true), rule, "listed-already");
        change(Stakeholder { expertise: "More of it".to_owned(), ..own }, true).unwrap();
    }
}

#[test]
fn pr_53f_the_chair_cancels_only_when_the_last_day_is_over() {
    let world = World::on("2022-07-01");
    let command = CancelDialogue { dialogue: TIP, reason: "Two applications".to_owned() };
    let on = |today: &str| domain::cancel(world.tip(), &command, 2, day(today));
    assert_refused(on("2022-06-16"), "PR-53f", "cancelled-too-early");
    let events = on("2022-06-17").unwrap();
    let [ConstructiveDialogueEvent::DialogueCancelled(cancelled)] = &events[..] else { panic!("{events:?}") };
    assert_eq!(cancelled.applications, 2);
}

#[test]
fn pr_53a_iv_balance_warns_and_refuses_nobody() {
    let african = std::iter::repeat_n(Some(RegionalGroup::African), 8);
    let others = std::iter::repeat_n(Some(RegionalGroup::EasternEuropean), 2);
    let balance = domain::balance(african.chain(others), std::iter::empty());
    let warning = domain::unbalanced(&balance).unwrap();
    assert_eq!((warning.code.as_str(), warning.details["organizations"].as_str()), ("one-region-weighs", "8"));
    let even = domain::balance(RegionalGroup::ALL.into_iter().map(Some).cycle().take(10), std::iter::empty());
    assert_eq!(domain::unbalanced(&even), None);
}

#[test]
fn pr_53j_activities_are_kept_with_their_kind_of_assistance() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let (application, assistance) = (world.id(ngo), AssistanceKind::CapacityBuilding);
    let command = ReportActivity { application, assistance, what: "Training of judges".to_owned() };
    let events = domain::report_activity(&world.applications[ngo], &command).unwrap();
    world.happened(ngo, &events);
    assert_eq!(world.applications[ngo].activities[0].assistance, AssistanceKind::CapacityBuilding);
}

#[test]
fn what_is_said_of_persons_can_be_erased_and_the_record_stays() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    let events = domain::erase(&world.applications[ngo]).unwrap();
    assert_eq!(names(&events), ["particulars-erased"]);
    world.happened(ngo, &events);
    assert_eq!(world.standing(ngo), Standing::Confirmed);
    assert!(domain::erase(&world.applications[ngo]).unwrap().is_empty());
}

#[test]
fn what_is_not_there_is_refused() {
    assert!(domain::confirm_address(&Application::default()).is_err());
}
