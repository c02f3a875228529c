//! The two lists: what is on them, and what is different from the one that went out last.

use constructive_dialogue::domain::{self, Differences};
use contracts::constructive_dialogue::{ApplicationChanged, List, Listed, SinceLast, Stakeholder};
use contracts::{Day, Notice};

use crate::world::{NGO, TIP, World, assert_refused, convening, day};

const NGOS: List = List::NonGovernmentalOrganizations;

/// Who is on the list of non-governmental organizations as it stands.
fn now(world: &World) -> Vec<Listed> {
    let on_it = world.applications.iter().filter(|one| domain::may_be_listed(one, TIP, NGOS));
    on_it.map(|one| domain::listed(one.received.as_ref().unwrap())).collect()
}

fn rename(world: &mut World, number: usize, name: &str) {
    let stakeholder = Stakeholder { name: name.to_owned(), ..crate::world::stakeholder(NGO) };
    let changed = ApplicationChanged { application: world.id(number), stakeholder, digest: "0".repeat(64) };
    world.happened(number, &[changed.into()]);
}

fn withdraw(world: &mut World, number: usize) {
    let events = domain::withdraw(&world.applications[number], world.tip(), TIP).unwrap();
    world.happened(number, &events);
}

#[test]
fn pr_53d_ii_what_is_different_from_the_list_that_went_out_is_marked_and_counted() {
    let mut world = World::on("2022-07-01");
    for _ in 0..4 {
        world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    }
    let went_out = now(&world);
    rename(&mut world, 1, "Shelter Houses");
    withdraw(&mut world, 2);
    let (new, _) = world.apply(NGO, "2022-06-02T12:00:00").unwrap();
    let mut list = now(&world);
    let differences = domain::compare(&mut list, &went_out);
    assert_eq!(differences, Differences { new: 1, corrected: 1, gone: 1 });
    let mark = |number: usize| list.iter().find(|one| one.application == world.id(number)).map(|one| one.since_last);
    assert_eq!(mark(0), Some(None));
    assert_eq!(mark(1), Some(Some(SinceLast::Corrected)));
    assert_eq!(mark(2), None);
    assert_eq!(mark(new), Some(Some(SinceLast::New)));
    // What only some may see makes no difference.
    let mut same = went_out.clone();
    same[0].standing = Some(contracts::constructive_dialogue::Standing::Confirmed);
    assert_eq!(domain::compare(&mut same, &went_out), Differences::default());
}

#[test]
fn pr_53d_ii_each_circulation_of_a_list_is_numbered_for_itself() {
    let mut world = World::on("2022-07-01");
    world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    world.circulate(TIP, NGOS, "2022-06-17").unwrap();
    world.circulate(TIP, List::OtherStakeholders, "2022-06-18").unwrap();
    world.circulate(TIP, NGOS, "2022-06-20").unwrap();
    let made: Vec<_> = world.tip().circulations.iter().map(|made| (made.list, made.circulation)).collect();
    assert_eq!(made, [(NGOS, 1), (List::OtherStakeholders, 1), (NGOS, 2)]);
    assert_eq!(world.tip().circulation(NGOS).unwrap().on, Day(day("2022-06-20")));
    assert_eq!(world.tip().first_circulation(NGOS).unwrap().on, Day(day("2022-06-17")));
}

#[test]
fn amb_25_the_head_of_a_list_says_until_when_objections_to_those_on_it_are_asked_for() {
    let mut world = World::on("2022-07-01");
    let head = |world: &World, on: &str| domain::list_head(world.tip(), NGOS, &[], day(on)).unwrap();
    assert_eq!(head(&world, "2022-06-01").objections_by, Day(day("2022-06-26")), "the usual day");
    assert_eq!(head(&world, "2022-06-24").objections_by, Day(day("2022-06-29")), "five days after a late list");
    world.circulate(TIP, NGOS, "2022-06-23").unwrap();
    assert_eq!(head(&world, "2022-06-27").objections_by, Day(day("2022-06-28")), "it counts from the first");
    assert_eq!(
        (head(&world, "2022-06-27").on, &*head(&world, "2022-06-27").title),
        (Day(day("2022-07-01")), "Constructive dialogue")
    );
}

#[test]
fn pr_53i_a_dialogue_is_recorded_for_the_session_of_each_working_group() {
    use contracts::constructive_dialogue::WorkingGroup::{
        InternationalCooperation, SmugglingOfMigrants, TechnicalAssistance,
    };
    // 27 May 2022: one for two groups; 1 July 2022: two on a day.
    let mut world = World::with(&convening("2022-05-27", &[InternationalCooperation, TechnicalAssistance]));
    assert_eq!(world.tip().groups().collect::<Vec<_>>(), [InternationalCooperation, TechnicalAssistance]);
    let first = world.convene(&convening("2022-07-01", &[SmugglingOfMigrants]));
    let second = world.convene(&convening("2022-07-01", &[TechnicalAssistance]));
    let on = |number: u32| world.dialogues[&number].convened.as_ref().map(|convened| convened.on);
    assert_eq!((on(first), on(second)), (Some(day("2022-07-01")), Some(day("2022-07-01"))));
    let twice = domain::convene(9, &convening("2022-07-01", &[SmugglingOfMigrants; 2]), day("2022-01-01"));
    assert_refused(twice, "PR-53i", "group-named-twice");
}

#[test]
fn pr_12iii_no_dialogue_is_convened_before_the_session_is_known_after_which_it_is_held() {
    use contracts::constructive_dialogue::WorkingGroup::SmugglingOfMigrants;
    let mut command = convening("2022-07-01", &[SmugglingOfMigrants]);
    command.groups[0].session = "  ".to_owned();
    assert_refused(domain::convene(9, &command, day("2022-01-01")), "PR-12iii", "session-not-named");
    command.groups[0].session = "9th session, 28 June to 1 July 2022".to_owned();
    domain::convene(9, &command, day("2022-01-01")).unwrap();
}

#[test]
fn pr_53d_i_comments_that_are_too_long_for_a_dialogue_are_told_apart_from_those_that_fit() {
    let mut world = World::on("2022-07-01");
    let mut short = convening("2022-07-15", &[contracts::constructive_dialogue::WorkingGroup::Firearms]);
    short.word_limit = 100;
    let short = world.convene(&short);
    let told =
        |number: u32, words: usize| domain::comments_not_taken(&world.dialogues[&number], &"shelter ".repeat(words));
    assert_eq!((told(TIP, 101), told(short, 100)), (None, None));
    let notice: Notice = told(short, 101).unwrap();
    let said = |name: &str| notice.details[name].as_str();
    assert_eq!((notice.code.as_str(), said("words"), said("most")), ("comments-not-taken", "101", "100"));
}
