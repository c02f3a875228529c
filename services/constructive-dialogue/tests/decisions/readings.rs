//! The other readings, where paragraph 53 can be read in two ways.

use constructive_dialogue::domain;
use contracts::Day;
use contracts::constructive_dialogue::{
    AnnouncedDate, CancelDialogue, ConveneDialogue, DialogueReadings, ObjectionsUntil, Pending, Standing, WorkingGroup,
};

use crate::world::{NGO, TIP, World, assert_refused, convening, day};

fn reading(change: impl FnOnce(&mut DialogueReadings)) -> World {
    let mut readings = DialogueReadings::default();
    change(&mut readings);
    World::reading(readings)
}

#[test]
fn amb_25_objections_may_end_ten_days_before_or_on_the_indicative_day() {
    for (until, last, first_out) in [
        (ObjectionsUntil::TenthDayBefore, "2022-06-21", "2022-06-22"),
        (ObjectionsUntil::IndicativeDay, "2022-06-26", "2022-06-27"),
    ] {
        let mut world = reading(|readings| readings.objections = until);
        let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
        world.circulate_both();
        world.object(ngo, "TUR", last).unwrap();
        assert_refused(world.object(ngo, "AUT", first_out), "PR-53d-iii", "objections-over");
    }
}

#[test]
fn amb_26_what_holds_while_the_bureau_has_not_decided() {
    let referred = |pending| domain::takes_part(Standing::ReferredToTheBureau, pending);
    let all = [Pending::Unresolved, Pending::In, Pending::Out];
    assert_eq!(all.map(referred), [None, Some(true), Some(false)]);
}

#[test]
fn amb_27_a_threshold_takes_the_chairs_choice() {
    let world = reading(|readings| readings.threshold = Some(10));
    let command = CancelDialogue { dialogue: TIP, reason: "Too few".to_owned() };
    let with = |applications| domain::cancel(world.tip(), &command, applications, day("2022-06-17"));
    with(9).unwrap();
    assert_refused(with(10), "AMB-27", "enough-applications");
}

#[test]
fn amb_39_the_announced_date_may_bind() {
    let readings = DialogueReadings { announced: AnnouncedDate::Binds, ..DialogueReadings::default() };
    let command = convening("2022-07-01", &[WorkingGroup::TraffickingInPersons]);
    let announced = Some(Day(day("2022-05-08")));
    let mut world = World::with(&ConveneDialogue { readings: Some(readings), announced, ..command });
    world.apply(NGO, "2022-05-08T23:59:59").unwrap();
    let notice = world.apply(NGO, "2022-05-09T00:00:00").unwrap_err();
    assert_eq!(notice.details["day"], "2022-05-08");
}
