//! Properties that hold for all input.

use jiff::civil::Date;
use proptest::prelude::*;
use treaty::dates::{Computation, Step, days_after, months_after, no_later_than_days_before, weeks_after};
use treaty::gate::{Threshold, is_met, needed};
use treaty::parties::{Deposit, read};
use treaty::{Citation, Instrument, InstrumentSet, StateCode};

fn date() -> impl Strategy<Value = Date> {
    (1990_i16..2200, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("no such day", |(year, month, day)| Date::new(year, month, day).ok())
}

fn set() -> impl Strategy<Value = InstrumentSet> {
    (0_u8..16).prop_filter_map("no such set", InstrumentSet::from_bits)
}

fn months_from_year_zero(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month())
}

proptest! {
    #[test]
    fn months_arrive_in_the_right_month_on_the_same_day_or_the_last(
        from in date(), months in 0_u16..400,
    ) {
        let to = months_after(from, months).unwrap();
        prop_assert_eq!(months_from_year_zero(to), months_from_year_zero(from) + i32::from(months));
        prop_assert_eq!(to.day(), from.day().min(to.days_in_month()));
    }

    #[test]
    fn months_keep_the_order_of_dates(a in date(), b in date(), months in 0_u16..400) {
        let (early, late) = (a.min(b), a.max(b));
        prop_assert!(months_after(early, months).unwrap() <= months_after(late, months).unwrap());
    }

    #[test]
    fn days_before_and_after_undo_each_other(from in date(), days in 0_u16..4000) {
        let before = no_later_than_days_before(from, days).unwrap();
        prop_assert_eq!(days_after(before, days).unwrap(), from);
        prop_assert_eq!(before.duration_until(from).as_hours(), i64::from(days) * 24);
    }

    #[test]
    fn weeks_are_seven_days(from in date(), weeks in 0_u16..500) {
        let to = weeks_after(from, weeks).unwrap();
        prop_assert_eq!(Ok(to), days_after(from, weeks * 7));
        prop_assert_eq!(to.weekday(), from.weekday());
    }

    #[test]
    fn the_last_day_of_a_time_is_the_day_before_the_next(from in date(), months in 1_u16..200) {
        let last = Computation { from, step: Step::LastDayOfMonths(months) }.date().unwrap();
        prop_assert_eq!(last.tomorrow().unwrap(), months_after(from, months).unwrap());
    }

    #[test]
    fn any_step_from_any_date_ends_without_panic(
        year in -9999_i16..=9999, amount: u16, kind in 0..5,
    ) {
        let from = Date::new(year, 12, 31).unwrap();
        let step = match kind {
            0 => Step::DaysBefore(amount),
            1 => Step::DaysAfter(amount),
            2 => Step::WeeksAfter(amount),
            3 => Step::MonthsAfter(amount),
            _ => Step::LastDayOfMonths(amount),
        };
        let computation = Computation { from, step };
        let _ = computation.date();
        prop_assert_eq!(computation.to_string().parse(), Ok(computation));
    }

    #[test]
    fn pr_10_the_gate_is_the_exact_fraction(completed in 0_u32..500, foreseen in 1_u32..500) {
        let exact = u64::from(completed) * 10 >= u64::from(foreseen) * 7;
        prop_assert_eq!(is_met(completed, foreseen), exact);
    }

    #[test]
    fn pr_10_needed_is_the_least_that_suffices(
        foreseen in 1_u32.., denominator in 1_u32.., part in 0_u32..,
    ) {
        let threshold = Threshold::new(part % denominator, denominator).unwrap();
        let least = threshold.needed(foreseen).unwrap();
        prop_assert!(least <= foreseen);
        prop_assert!(threshold.is_met(least, foreseen));
        prop_assert!(least == 0 || !threshold.is_met(least - 1, foreseen));
    }

    #[test]
    fn pr_10_one_more_completed_never_shuts_the_gate(
        completed in 0_u32..500, foreseen in 0_u32..500,
    ) {
        prop_assert!(!is_met(completed, foreseen) || is_met(completed + 1, foreseen));
        prop_assert_eq!(is_met(completed, foreseen), needed(foreseen).is_some_and(|n| completed >= n));
    }

    #[test]
    fn sets_obey_the_algebra(a in set(), b in set()) {
        for instrument in Instrument::ALL {
            let (in_a, in_b) = (a.contains(instrument), b.contains(instrument));
            prop_assert_eq!(a.union(b).contains(instrument), in_a || in_b);
            prop_assert_eq!(a.intersection(b).contains(instrument), in_a && in_b);
            prop_assert_eq!(a.difference(b).contains(instrument), in_a && !in_b);
        }
        prop_assert_eq!(a.is_subset_of(b), a.iter().all(|instrument| b.contains(instrument)));
        prop_assert_eq!(a.len(), a.iter().count());
        prop_assert_eq!(a.is_empty(), a == InstrumentSet::EMPTY);
        prop_assert_eq!(a.difference(b).union(a.intersection(b)), a);
    }

    #[test]
    fn sets_read_back(set in set()) {
        prop_assert_eq!(set.to_string().parse::<InstrumentSet>(), Ok(set));
        let json = serde_json::to_string(&set).unwrap();
        prop_assert_eq!(serde_json::from_str::<InstrumentSet>(&json).unwrap(), set);
        prop_assert_eq!(set.iter().collect::<InstrumentSet>(), set);
        prop_assert!(set.iter().is_sorted());
    }

    #[test]
    fn sets_from_any_list_of_codes_are_read_only_in_order(
        list in prop::collection::vec(prop::sample::select(&Instrument::ALL[..]), 0..6),
    ) {
        let json = serde_json::to_string(&list).unwrap();
        let in_order = list.is_sorted_by(|a, b| a < b);
        prop_assert_eq!(serde_json::from_str::<InstrumentSet>(&json).is_ok(), in_order);
    }

    #[test]
    fn state_codes_are_exactly_three_capitals(text in "\\PC{0,4}|[A-Za-z]{3}|[A-Z]{3}") {
        let good = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        prop_assert_eq!(text.parse::<StateCode>().map(|code| code.to_string()).ok(), good.then_some(text));
    }

    #[test]
    fn citations_that_are_read_read_back(
        text in "(PR|GL|R9/1|R10/1)-[0-9]{1,2}[a-p]?(i2)?(-?[ivx]{1,3}|-[a-p])?",
    ) {
        if let Ok(citation) = text.parse::<Citation>() {
            prop_assert_eq!(citation.to_string(), text);
        }
    }

    #[test]
    fn deposits_that_are_read_read_back(text in "[0-9]{4}(-[0-1][0-9]-[0-3][0-9])?") {
        if let Ok(deposit) = text.parse::<Deposit>() {
            prop_assert_eq!(deposit.to_string(), text);
        }
    }

    #[test]
    fn a_year_is_never_surer_than_its_days(as_of in date(), year in 2000_i16..2100, day in 0_u16..365) {
        let known = Deposit::Day(days_after(Date::new(year, 1, 1).unwrap(), day).unwrap());
        for instrument in Instrument::ALL {
            if let Some(answer) = Deposit::Year(year).in_force(instrument, as_of) {
                prop_assert_eq!(known.in_force(instrument, as_of), Some(answer));
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn any_rows_are_read_or_refused_on_their_own_lines(rows in "[A-Z,;\"\r\n 0-9-]{0,120}") {
        let header = "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n";
        let text = format!("{header}{rows}");
        let last = text.matches('\n').count() + 1;
        if let Err(faults) = read(text.as_bytes()) {
            prop_assert!(!faults.as_slice().is_empty());
            prop_assert!(faults.iter().all(|fault| (1..=last).contains(&fault.row)));
        }
    }
}
