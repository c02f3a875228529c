//! How a gate will come (para. 10).

use contracts::Day;
use contracts::reviews::{GateStanding, GroupForecast};
use jiff::civil::Date;
use reviews::domain;
use treaty::{Phase, YearlyGroup};

use crate::world::day;

fn gate(completed: u32, not_before: &str) -> GateStanding {
    let (foreseen, needed) = (63, 45);
    let share = completed * 1000 / foreseen;
    GateStanding { completed, foreseen, needed, share, met: completed >= needed, not_before: Day(day(not_before)) }
}

/// Completions one a month, on the tenth, ending in the month before today.
fn monthly(number: u32, each: usize, today: Date) -> Vec<Date> {
    let months = (1..=number).map(|back| today.saturating_sub(jiff::Span::new().months(back)));
    months.flat_map(|month| std::iter::repeat_n(month.with().day(10).build().unwrap(), each)).collect()
}

fn forecast(completions: &[Date], not_before: &str, today: &str) -> GroupForecast {
    let completed = u32::try_from(completions.len()).unwrap();
    let since = day("2021-11-01");
    domain::forecast(YearlyGroup::Two, Phase::I, gate(completed, not_before), since, completions, day(today))
}

#[test]
fn without_a_completion_nothing_is_foretold() {
    let none = forecast(&[], "2023-11-01", "2022-11-01");
    assert_eq!((none.likely, none.coming.len(), none.pace_months), (None, 0, 12));
    assert_eq!(none.past.len(), 12);
    assert!(none.past.iter().all(|month| month.completed == 0));
}

#[test]
fn old_completions_give_no_pace() {
    let old = vec![day("2021-12-10"); 3];
    let forecast = forecast(&old, "2024-11-01", "2023-11-02");
    assert_eq!((forecast.likely, forecast.coming.len()), (None, 0));
    assert_eq!(forecast.past.last().unwrap().completed, 3);
}

#[test]
fn the_pace_goes_on_and_widens() {
    let today = day("2022-11-01");
    let forecast = forecast(&monthly(12, 2, today), "2023-11-01", "2022-11-01");
    assert_eq!(forecast.coming.len(), 13, "to the end of the month in which the gate's day lies");
    assert_eq!(forecast.coming[0].until.0, day("2022-11-30"));
    for pair in forecast.coming.windows(2) {
        assert!(pair[0].low <= pair[1].low && pair[0].middle <= pair[1].middle && pair[0].high <= pair[1].high);
        assert!(pair[0].until < pair[1].until);
    }
    let last = forecast.coming.last().unwrap();
    assert!(last.low < last.middle && last.middle < last.high && last.high <= 63);
    assert!((46..=52).contains(&last.middle), "{}", last.middle);
    let likely = forecast.likely.unwrap();
    assert!((55..=80).contains(&likely), "21 are to go, about 24 come: {likely}");
}

#[test]
fn pr_10_a_chance_is_never_rounded_up_to_a_pass() {
    let today = day("2022-11-01");
    let sure = forecast(&monthly(4, 11, today), "2032-11-01", "2022-11-01");
    assert_eq!((sure.gate.completed, sure.gate.met, sure.likely), (44, false, Some(99)));
    let met = forecast(&monthly(5, 9, today), "2032-11-01", "2022-11-01");
    assert_eq!((met.gate.met, met.likely), (true, Some(100)));
    let hopeless = forecast(&monthly(1, 1, today), "2022-12-01", "2022-11-01");
    assert_eq!(hopeless.likely, Some(0));
}

#[test]
fn a_day_that_is_over_is_met_by_nobody_any_more() {
    let today = day("2024-11-01");
    let late = forecast(&monthly(12, 2, today), "2023-11-01", "2024-11-01");
    assert_eq!(late.likely, Some(0));
    assert_eq!(late.coming.len(), 12, "what comes is shown all the same");
}

#[test]
fn nothing_exceeds_what_is_foreseen_whatever_the_pace() {
    let today = day("2022-11-01");
    let fast = forecast(&monthly(1, 44, today), "2032-11-01", "2022-11-01");
    assert!(fast.coming.iter().all(|month| month.high <= 63 && month.low >= 44));
    assert_eq!(fast.coming.last().unwrap().low, 63);
}

#[test]
fn it_is_the_same_every_time() {
    let today = day("2022-11-01");
    let completions = monthly(7, 3, today);
    assert_eq!(forecast(&completions, "2023-11-01", "2022-11-01"), forecast(&completions, "2023-11-01", "2022-11-01"));
}

#[test]
fn the_chance_is_that_of_the_distribution_rounded_down() {
    let mut completions = vec![day("2022-01-10"); 42];
    completions.extend([day("2023-02-10"), day("2023-06-10")]);
    // Two in 365 days, one more needed in 365: 1 - (1/2)^(5/2) = 0.823...
    let likely = forecast(&completions, "2024-10-31", "2023-11-01").likely;
    assert_eq!(likely, Some(82));
}
