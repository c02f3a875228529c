//! Programme, opening, attendance, inputs.

use constructive_dialogue::domain;
use contracts::constructive_dialogue::{
    Panellist, ProgrammeItem, ProgrammePart, RecordInput, RecordPanel, RecordProgramme, StakeholderKind, WorkingGroup,
};
use treaty::RegionalGroup;

use crate::world::{TIP, World, assert_refused, day};

fn item(part: ProgrammePart, title: &str) -> ProgrammeItem {
    ProgrammeItem { part, title: title.to_owned(), begins: None }
}

#[test]
fn pr_53a_i_opens_only_after_the_report_is_adopted() {
    let mut world = World::on("2022-07-01");
    assert_refused(world.open(TIP, "2022-07-01T10:00:00"), "PR-53a-i", "reports-not-adopted");
    world.adopt(TIP, WorkingGroup::TraffickingInPersons, "2022-07-01");
    world.open(TIP, "2022-07-01T10:00:00").unwrap();
    assert!(world.open(TIP, "2022-07-01T10:01:00").is_err());
}

#[test]
fn pr_53a_i_opens_on_its_day_and_not_before() {
    let mut world = World::on("2022-07-01");
    world.adopt(TIP, WorkingGroup::TraffickingInPersons, "2022-06-30");
    assert!(world.open(TIP, "2022-06-30T23:59:59").is_err());
    world.open(TIP, "2022-07-01T00:00:00").unwrap();
}

#[test]
fn pr_53a_iii_no_panel_is_valid() {
    let world = World::on("2022-07-01");
    domain::record_panel(world.tip(), &RecordPanel { dialogue: TIP, panel: Vec::new() }).unwrap();
}

#[test]
fn pr_53a_iii_the_panel_is_shown_by_region() {
    let speaks = |country: &str| Panellist {
        organization: "Shelter House".to_owned(),
        kind: StakeholderKind::NonGovernmentalOrganization,
        country: country.parse().unwrap(),
    };
    let (parties, today) = (World::on("2022-07-01").parties, day("2022-07-01"));
    let spread = domain::panel_balance(&[speaks("KEN"), speaks("KEN"), speaks("VAT")], &parties, today);
    let of =
        |group| spread.iter().find(|count| count.region == group).map(|count| (count.organizations, count.parties));
    assert_eq!(of(Some(RegionalGroup::African)), Some((2, 1)));
    assert_eq!(of(None), Some((1, 0)), "whose seat is in no group is shown, too");
    assert_eq!(of(Some(RegionalGroup::WesternEuropeanAndOthers)), Some((0, 2)), "and who is missing");
    assert!(domain::panel_balance(&[], &parties, today).is_empty());
}

#[test]
fn pr_53g_ready_with_all_four_parts() {
    let items: Vec<_> = ProgrammePart::ALL.into_iter().map(|part| item(part, "A part")).collect();
    assert!(domain::programme_is_complete(&items));
    assert!(!domain::programme_is_complete(&items[..3]));
    assert!(!domain::programme_is_complete(&[]));
}

#[test]
fn pr_53b_a_country_in_the_programme_is_for_a_person_to_look_at() {
    let world = World::on("2022-07-01");
    let record = |looked_at| {
        let items = vec![item(ProgrammePart::Panel, "Shelters in Kenya")];
        domain::record_programme(world.tip(), &RecordProgramme { dialogue: TIP, items, looked_at })
    };
    assert_refused(record(false), "PR-53b", "country-named");
    record(true).unwrap();
}

#[test]
fn pr_53i2_inputs_have_a_topic_and_articles_and_no_state() {
    let mut world = World::on("2022-07-01");
    let input = |text: &str| RecordInput {
        dialogue: TIP,
        topic: "Protection of victims".to_owned(),
        articles: vec!["TIP 6".to_owned()],
        text: text.to_owned(),
    };
    let record = |world: &World, text: &str| domain::record_input(world.tip(), &input(text), "0".repeat(64));
    assert!(record(&world, "Shelters need funding.").is_err(), "before it is opened");
    world.hold();
    record(&world, "Shelters need funding.").unwrap();
    assert_refused(record(&world, "Shelters in Kenya need funding."), "PR-53b", "country-named");
}
