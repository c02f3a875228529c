//! From deposit to being bound (PR-9, AMB-02).

use jiff::civil::{Date, date};
use treaty::dates::entry_into_force;
use treaty::parties::{Deposit, InForce, Participation, Party};
use treaty::{Instrument, InstrumentSet};

/// A party with these deposits for UNTOC and TIP.
fn party(untoc: Option<&str>, tip: Option<&str>) -> Party {
    let deposit = |text: Option<&str>| text.map(|text| text.parse::<Deposit>().unwrap());
    Party {
        code: "FRA".parse().unwrap(),
        name: "France".to_owned(),
        group: None,
        deposits: [deposit(untoc), deposit(tip), None, None],
        uncac_party: true,
        languages: vec![],
    }
}

#[test]
fn pr_9_thirtieth_day_after_deposit() {
    let force = |deposit, instrument| entry_into_force(deposit, instrument).unwrap();
    assert_eq!(force(date(2015, 11, 5), Instrument::Untoc), date(2015, 12, 5));
    assert_eq!(force(date(2013, 2, 1), Instrument::Tip), date(2013, 3, 3));
    assert_eq!(force(date(2019, 2, 28), Instrument::Firearms), date(2019, 3, 30));
}

#[test]
fn pr_9_never_before_the_treaty_itself() {
    let early = date(2002, 8, 21);
    let days = Instrument::ALL.map(|instrument| entry_into_force(early, instrument).unwrap());
    let since = [date(2003, 9, 29), date(2003, 12, 25), date(2004, 1, 28), date(2005, 7, 3)];
    assert_eq!(days, since);
}

#[test]
fn amb_02_deposit_twenty_days_before_the_start_is_too_late() {
    let start = date(2020, 12, 1);
    let bound = |deposit| party(Some(deposit), None).in_force(Instrument::Untoc, start);
    assert_eq!(bound("2020-11-11"), InForce::No);
    assert_eq!(bound("2020-11-02"), InForce::No);
    assert_eq!(bound("2020-11-01"), InForce::Yes, "the thirtieth day is the start itself");
}

#[test]
fn amb_02_a_year_says_yes_no_or_unclear() {
    let bound = |deposit: &str, as_of: Date| party(Some(deposit), None).in_force(Instrument::Untoc, as_of);
    let as_of = date(2020, 11, 27);
    let unclear = |deposit: &str| {
        let deposit = deposit.parse().unwrap();
        InForce::Unclear { instrument: Instrument::Untoc, deposit }
    };
    assert_eq!(bound("2019", as_of), InForce::Yes);
    assert_eq!(bound("2020", as_of), unclear("2020"));
    assert_eq!(bound("2021", as_of), InForce::No);
    assert_eq!(bound("unknown", as_of), unclear("unknown"));
    assert_eq!(bound("2019", date(2020, 1, 30)), InForce::Yes, "31 December plus thirty days");
    assert_eq!(bound("2019", date(2020, 1, 29)), unclear("2019"));
    assert_eq!(bound("2019", date(2019, 1, 30)), InForce::No, "1 January plus thirty is the 31st");
    assert_eq!(bound("2019", date(2019, 1, 31)), unclear("2019"));
    assert_eq!(bound("2002", date(2003, 9, 28)), InForce::No, "the treaty was not in force");
    assert_eq!(bound("2002", date(2003, 9, 29)), InForce::Yes);
    assert_eq!(bound("9999", as_of), InForce::No);
    assert_eq!(bound("9999-12-31", Date::MAX), InForce::No, "beyond the calendar");
}

#[test]
fn amb_02_blank_is_no_party() {
    let as_of = date(2020, 11, 27);
    assert_eq!(party(None, None).participation(as_of), Participation::default());
    assert_eq!(party(Some("2004"), None).deposit(Instrument::Tip), None);
}

#[test]
fn art_37_a_protocol_binds_no_earlier_than_the_convention() {
    let as_of = date(2020, 11, 27);
    let tip = |untoc, tip| party(Some(untoc), Some(tip)).in_force(Instrument::Tip, as_of);
    let of_untoc = |deposit: &str| {
        let deposit = deposit.parse().unwrap();
        InForce::Unclear { instrument: Instrument::Untoc, deposit }
    };
    assert_eq!(tip("2004", "2005-01-01"), InForce::Yes);
    assert_eq!(tip("2020-11-20", "2005-01-01"), InForce::No);
    assert_eq!(tip("unknown", "2005-01-01"), of_untoc("unknown"));
    assert_eq!(tip("unknown", "2025-01-01"), InForce::No);
}

#[test]
fn pr_9_participation_of_a_party() {
    let participation = party(Some("2004-05-21"), Some("2020")).participation(date(2020, 11, 27));
    assert_eq!(participation.in_force, InstrumentSet::of(Instrument::Untoc));
    assert_eq!(participation.unclear, [Instrument::Tip]);
}

#[test]
fn deposits_read_back_as_written() {
    for text in ["2004-05-27", "2014", "unknown"] {
        let deposit: Deposit = text.parse().unwrap();
        assert_eq!(deposit.to_string(), text);
        let json = serde_json::to_string(&deposit).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<Deposit>(&json).unwrap(), deposit);
    }
}
