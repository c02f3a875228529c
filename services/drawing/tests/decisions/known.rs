//! What the registry's events say of a State on a day.

use contracts::registry::*;
use drawing::domain::Known;
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup};

use crate::world::*;

fn deposited(deposit: Deposit) -> DepositRecorded {
    DepositRecorded {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        deposit,
        enters_into_force: None,
        source: "depositary".to_owned(),
    }
}

fn in_force(known: &Known, on: &str) -> bool {
    known.parties(date(on))[0].participation(date(on)).in_force.contains(Instrument::Untoc)
}

fn denounced(takes_effect: &str) -> DenunciationRecorded {
    DenunciationRecorded {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        received: day("2009-01-01"),
        takes_effect: day(takes_effect),
        with_the_convention: false,
        source: "depositary".to_owned(),
    }
}

#[test]
fn amb_02_a_party_that_left_may_come_back() {
    let mut known = Known::default();
    known.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    known.follow(&denounced("2010-01-01").into());
    known.follow(&deposited(Deposit::Day(date("2015-01-01"))).into());
    let days = ["2009-12-31", "2010-01-01", "2014-12-31", "2015-01-30", "2015-01-31"];
    assert_eq!(days.map(|on| in_force(&known, on)), [true, false, false, false, true]);
}

#[test]
fn a_withdrawn_denunciation_ends_nothing() {
    let mut known = Known::default();
    known.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    known.follow(&denounced("2010-01-01").into());
    let withdrawn = DenunciationWithdrawn {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        on: day("2009-06-01"),
        with_the_convention: false,
        source: "depositary".to_owned(),
    };
    known.follow(&withdrawn.into());
    assert!(in_force(&known, "2010-01-01"));
}

#[test]
fn what_the_registry_struck_was_never_said() {
    let struck = |entry| EntryStruck { state: code("FRA"), entry, reason: "meant for another State".to_owned() };
    let mut known = Known::default();
    known.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    let before = in_force(&known, "2010-01-01");
    known.follow(&denounced("2010-01-01").into());
    known.follow(&struck(2).into());
    assert_eq!((before, in_force(&known, "2010-01-01")), (true, true), "the denunciation");
    known.follow(&struck(1).into());
    assert!(!in_force(&known, "2010-01-01"), "the deposit");
    known.follow(&deposited(Deposit::Day(date("2005-01-01"))).into());
    assert!(in_force(&known, "2010-01-01"), "recorded anew, and struck entries still count in the numbers");
    known.follow(&struck(5).into());
    assert!(!in_force(&known, "2010-01-01"));
}

#[test]
fn a_correction_replaces_what_was_recorded() {
    let mut known = Known::default();
    known.follow(&deposited(Deposit::Unknown).into());
    let corrected = |deposit| DepositCorrected {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        deposit,
        enters_into_force: None,
        reason: "typing error".to_owned(),
    };
    known.follow(&corrected(Some(Deposit::Day(date("2004-01-01")))).into());
    assert!(in_force(&known, "2005-01-01"));
    known.follow(&corrected(None).into());
    assert!(!in_force(&known, "2005-01-01"));
}

#[test]
fn particulars_count_from_their_day() {
    let mut known = Known::default();
    let source = || "protocol".to_owned();
    let first = StateRecorded {
        state: code("MKD"),
        name: "Former name".to_owned(),
        regional_group: None,
        languages: Vec::new(),
        source: source(),
    };
    let changed = ParticularsChanged {
        state: code("MKD"),
        name: "North Macedonia".to_owned(),
        regional_group: Some(RegionalGroup::EasternEuropean),
        languages: vec![Language::English],
        from: day("2019-02-12"),
        source: source(),
    };
    known.follow(&first.into());
    known.follow(&changed.into());
    assert_eq!(known.name(code("MKD"), date("2019-02-11")), "Former name");
    assert_eq!(known.name(code("MKD"), date("2019-02-12")), "North Macedonia");
    assert_eq!(known.parties(date("2020-01-01"))[0].group, Some(RegionalGroup::EasternEuropean));
    assert_eq!(known.languages(code("MKD"), date("2020-01-01")), [Language::English]);
}

#[test]
fn r91_fn2_out_and_in_again_by_day() {
    let mut known = Known::default();
    let told_by = || "note".to_owned();
    known.follow(&OptOutRecorded { state: code("VAT"), from: day("2020-10-16"), told_by: told_by() }.into());
    known.follow(&OptInRecorded { state: code("VAT"), from: day("2022-01-01"), told_by: told_by() }.into());
    let out = |on: &str| known.opted_out(date(on)).contains(&code("VAT"));
    assert_eq!(
        [out("2020-10-15"), out("2020-10-16"), out("2021-12-31"), out("2022-01-01")],
        [false, true, true, false]
    );
}
