//! Fifteen and ten days before a constructive dialogue (practice, 2.3 and 10.4).

use jiff::Timestamp;
use jiff::civil::{Date, date};
use treaty::dates::{self, RestDay};

#[track_caller]
fn expect(dialogue: Date, fifteen: &str, ten: &str) {
    let day = |deadline: dates::Deadline| deadline.date.strftime("%a %-d %b %Y").to_string();
    assert_eq!(day(dates::attendance_confirmed_by(dialogue).unwrap()), fifteen);
    assert_eq!(day(dates::applications_due(dialogue).unwrap()), fifteen);
    assert_eq!(day(dates::list_of_ngos_circulated_by(dialogue).unwrap()), ten);
    assert_eq!(day(dates::list_of_others_circulated_by(dialogue).unwrap()), ten);
}

#[test]
fn pr_53_each_deadline_names_its_own_rule() {
    let dialogue = date(2022, 7, 1);
    let rules = [
        dates::attendance_confirmed_by(dialogue),
        dates::list_of_ngos_circulated_by(dialogue),
        dates::applications_due(dialogue),
        dates::list_of_others_circulated_by(dialogue),
    ];
    let rules = rules.map(|deadline| deadline.unwrap().rule.to_string());
    assert_eq!(rules, ["PR-53d-i", "PR-53d-ii", "PR-53e-i", "PR-53e-ii"]);
}

#[test]
fn tc_60_dialogue_of_6_may_2022() {
    expect(date(2022, 5, 6), "Thu 21 Apr 2022", "Tue 26 Apr 2022");
}

#[test]
fn tc_61_dialogue_of_27_may_2022() {
    expect(date(2022, 5, 27), "Thu 12 May 2022", "Tue 17 May 2022");
}

#[test]
fn tc_62_dialogues_of_1_july_2022() {
    expect(date(2022, 7, 1), "Thu 16 Jun 2022", "Tue 21 Jun 2022");
}

#[test]
fn tc_64_the_last_day_counts_whole() {
    let limit = dates::attendance_confirmed_by(date(2022, 7, 1)).unwrap();
    let at = |text: &str| limit.allows_at(text.parse::<Timestamp>().unwrap());
    assert!(at("2022-06-16T23:59:00+02:00"));
    assert!(at("2022-06-16T23:59:59.999999999+02:00"));
    assert!(!at("2022-06-17T00:00:00+02:00"));
    assert!(at("2022-06-16T21:59:59Z"), "Vienna decides, not the writer's clock");
    assert!(!at("2022-06-16T22:00:00Z"));
}

#[test]
fn tc_66_dialogue_of_31_may_2023_warns_of_the_sunday() {
    expect(date(2023, 5, 31), "Tue 16 May 2023", "Sun 21 May 2023");
    let list = dates::list_of_ngos_circulated_by(date(2023, 5, 31)).unwrap();
    assert_eq!(list.rest_day(), Some(RestDay::Sunday));
    assert_eq!(dates::act_by(list.date), Ok(date(2023, 5, 19)));
}

#[test]
fn tc_69_summer_time_in_between_changes_nothing() {
    expect(date(2024, 4, 5), "Thu 21 Mar 2024", "Tue 26 Mar 2024");
}

#[test]
fn d_15_dialogue_of_5_may_2023() {
    expect(date(2023, 5, 5), "Thu 20 Apr 2023", "Tue 25 Apr 2023");
}

#[test]
fn d_15_other_dialogues_of_record() {
    expect(date(2023, 10, 4), "Tue 19 Sep 2023", "Sun 24 Sep 2023");
    expect(date(2023, 10, 9), "Sun 24 Sep 2023", "Fri 29 Sep 2023");
    expect(date(2024, 7, 15), "Sun 30 Jun 2024", "Fri 5 Jul 2024");
}

#[test]
fn amb_39_announced_deadlines_lie_before_the_legal_one() {
    let days = |dialogue: Date, announced: Date| dialogue.since(announced).unwrap().get_days();
    assert_eq!(days(date(2022, 7, 1), date(2022, 5, 8)), 54);
    assert_eq!(days(date(2023, 5, 5), date(2023, 2, 12)), 82);
    assert_eq!(days(date(2023, 5, 31), date(2023, 2, 12)), 108);
    for announced in [date(2022, 5, 8), date(2023, 2, 12)] {
        assert_eq!(dates::falls_on_rest_day(announced), Some(RestDay::Sunday));
    }
}

#[test]
fn practice_8_eighteen_days_before_31_may_is_13_may() {
    assert_eq!(dates::no_later_than_days_before(date(2024, 5, 31), 18), Ok(date(2024, 5, 13)));
    assert_eq!(dates::falls_on_rest_day(date(2023, 5, 13)), Some(RestDay::Saturday));
    assert_eq!(dates::falls_on_rest_day(date(2024, 5, 13)), None);
    assert_eq!(dates::falls_on_rest_day(date(2024, 5, 31)), None);
}
