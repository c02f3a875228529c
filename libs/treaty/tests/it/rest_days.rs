//! Warnings about weekends and holidays, Austria's and those of the United Nations in Vienna (AMB-01).

use jiff::civil::{Date, date};
use treaty::dates::PublicHoliday::{self, *};
use treaty::dates::{RestDay, act_by, falls_on_rest_day};

#[track_caller]
fn expect(day: Date, holiday: PublicHoliday) {
    assert_eq!(falls_on_rest_day(day), Some(RestDay::PublicHoliday(holiday)), "{day}");
}

#[test]
fn amb_01_holidays_of_2025() {
    expect(date(2025, 1, 1), NewYearsDay);
    expect(date(2025, 1, 6), Epiphany);
    expect(date(2025, 4, 21), EasterMonday);
    expect(date(2025, 5, 1), LabourDay);
    expect(date(2025, 5, 29), AscensionDay);
    expect(date(2025, 6, 9), WhitMonday);
    expect(date(2025, 6, 19), CorpusChristi);
    expect(date(2025, 8, 15), AssumptionDay);
    expect(date(2022, 10, 26), NationalDay);
    expect(date(2022, 11, 1), AllSaintsDay);
    expect(date(2025, 12, 8), ImmaculateConception);
    expect(date(2025, 12, 25), ChristmasDay);
    expect(date(2025, 12, 26), SaintStephensDay);
}

/// As published by the Umm al-Qura calendar, and read from another implementation of it.
#[test]
fn amb_01_holidays_of_the_united_nations() {
    let feasts = [
        (date(2022, 5, 2), date(2022, 4, 15), None),
        (date(2023, 4, 21), date(2023, 4, 7), Some(date(2023, 6, 28))),
        (date(2024, 4, 10), date(2024, 3, 29), None),
        (date(2026, 3, 20), date(2026, 4, 3), Some(date(2026, 5, 27))),
        (date(2027, 3, 9), date(2027, 3, 26), None),
        (date(2029, 2, 14), date(2029, 3, 30), Some(date(2029, 4, 24))),
    ];
    for (fitr, friday, adha) in feasts {
        expect(fitr, EidAlFitr);
        expect(friday, GoodFriday);
        if let Some(day) = adha {
            expect(day, EidAlAdha);
        }
    }
    assert_eq!(falls_on_rest_day(date(2025, 3, 30)), Some(RestDay::Sunday), "Eid al-Fitr of 2025");
    assert_eq!(act_by(date(2026, 4, 6)), Ok(date(2026, 4, 2)), "from Easter Monday back over Good Friday");
}

#[test]
fn amb_01_easter_monday_of_many_years() {
    let mondays = [
        date(1818, 3, 23),
        date(1954, 4, 19),
        date(1981, 4, 20),
        date(2008, 3, 24),
        date(2011, 4, 25),
        date(2019, 4, 22),
        date(2020, 4, 13),
        date(2021, 4, 5),
        date(2022, 4, 18),
        date(2023, 4, 10),
        date(2024, 4, 1),
        date(2026, 4, 6),
        date(2030, 4, 22),
        date(2038, 4, 26),
        date(2076, 4, 20),
        date(2285, 3, 23),
    ];
    for monday in mondays {
        expect(monday, EasterMonday);
    }
}

#[test]
fn amb_01_one_easter_monday_a_year() {
    for year in 1583..=4000 {
        let easter = RestDay::PublicHoliday(EasterMonday);
        let first = date(year, 3, 23);
        let found = first.series(jiff::Span::new().days(1)).take(35);
        let found = found.filter(|day| falls_on_rest_day(*day) == Some(easter)).count();
        assert_eq!(found, 1, "{year}");
    }
}

#[test]
fn amb_01_ordinary_days_are_not_warned_of() {
    assert_eq!(falls_on_rest_day(date(2022, 6, 15)), None);
    assert_eq!(falls_on_rest_day(date(1500, 3, 5)), None, "before the calendar, fixed days only");
}

#[test]
fn amb_01_weekend_is_named_before_the_holiday() {
    assert_eq!(falls_on_rest_day(date(2022, 5, 1)), Some(RestDay::Sunday));
    assert_eq!(falls_on_rest_day(date(2021, 5, 1)), Some(RestDay::Saturday));
}

#[test]
fn amb_01_act_on_the_last_day_that_is_none() {
    assert_eq!(act_by(date(2022, 6, 15)), Ok(date(2022, 6, 15)));
    assert_eq!(act_by(date(2025, 12, 28)), Ok(date(2025, 12, 24)));
    assert_eq!(act_by(date(2023, 5, 1)), Ok(date(2023, 4, 28)));
}

#[test]
fn amb_01_warnings_in_words() {
    let words = |day| falls_on_rest_day(day).unwrap().to_string();
    assert_eq!(words(date(2022, 5, 1)), "Sunday");
    assert_eq!(words(date(2023, 11, 1)), "All Saints' Day, a public holiday in Austria");
    assert_eq!(words(date(2026, 4, 3)), "Good Friday, a holiday of the United Nations");
}
