//! What the registry's events say of a State on a day.

use contracts::registry::*;
use participation::States;
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup};

use crate::{code, date, day};

fn deposited(deposit: Deposit) -> DepositRecorded {
    DepositRecorded {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        deposit,
        enters_into_force: None,
        source: "depositary".to_owned(),
    }
}

fn in_force(states: &States, on: &str) -> bool {
    states.parties(date(on))[0].participation(date(on)).in_force.contains(Instrument::Untoc)
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
    let mut states = States::default();
    states.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    states.follow(&denounced("2010-01-01").into());
    states.follow(&deposited(Deposit::Day(date("2015-01-01"))).into());
    let days = ["2009-12-31", "2010-01-01", "2014-12-31", "2015-01-30", "2015-01-31"];
    assert_eq!(days.map(|on| in_force(&states, on)), [true, false, false, false, true]);
}

#[test]
fn a_withdrawn_denunciation_ends_nothing() {
    let mut states = States::default();
    states.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    states.follow(&denounced("2010-01-01").into());
    let withdrawn = DenunciationWithdrawn {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        on: day("2009-06-01"),
        with_the_convention: false,
        source: "depositary".to_owned(),
    };
    states.follow(&withdrawn.into());
    assert!(in_force(&states, "2010-01-01"));
}

#[test]
fn what_the_registry_struck_was_never_said() {
    let struck = |entry| EntryStruck { state: code("FRA"), entry, reason: "meant for another State".to_owned() };
    let mut states = States::default();
    states.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    let before = in_force(&states, "2010-01-01");
    states.follow(&denounced("2010-01-01").into());
    states.follow(&struck(2).into());
    assert_eq!((before, in_force(&states, "2010-01-01")), (true, true), "the denunciation");
    states.follow(&struck(1).into());
    assert!(!in_force(&states, "2010-01-01"), "the deposit");
    states.follow(&deposited(Deposit::Day(date("2005-01-01"))).into());
    assert!(in_force(&states, "2010-01-01"), "recorded anew, and struck entries still count in the numbers");
    states.follow(&struck(5).into());
    assert!(!in_force(&states, "2010-01-01"));
}

#[test]
fn a_correction_replaces_what_was_recorded() {
    let mut states = States::default();
    states.follow(&deposited(Deposit::Unknown).into());
    let corrected = |deposit| DepositCorrected {
        state: code("FRA"),
        instrument: Instrument::Untoc,
        deposit,
        enters_into_force: None,
        reason: "typing error".to_owned(),
    };
    states.follow(&corrected(Some(Deposit::Day(date("2004-01-01")))).into());
    assert!(in_force(&states, "2005-01-01"));
    states.follow(&corrected(None).into());
    assert!(!in_force(&states, "2005-01-01"));
}

#[test]
fn particulars_count_from_their_day() {
    let mut states = States::default();
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
    states.follow(&first.into());
    states.follow(&changed.into());
    assert_eq!(states.name(code("MKD"), date("2019-02-11")), "Former name");
    assert_eq!(states.name(code("MKD"), date("2019-02-12")), "North Macedonia");
    assert_eq!(states.parties(date("2020-01-01"))[0].group, Some(RegionalGroup::EasternEuropean));
    assert_eq!(states.languages(code("MKD"), date("2020-01-01")), [Language::English]);
}

#[test]
fn r91_fn2_out_and_in_again_by_day() {
    let mut states = States::default();
    let told_by = || "note".to_owned();
    states.follow(&OptOutRecorded { state: code("VAT"), from: day("2020-10-16"), told_by: told_by() }.into());
    states.follow(&OptInRecorded { state: code("VAT"), from: day("2022-01-01"), told_by: told_by() }.into());
    let out = |on: &str| states.opted_out(date(on)).contains(&code("VAT"));
    assert_eq!(
        [out("2020-10-15"), out("2020-10-16"), out("2021-12-31"), out("2022-01-01")],
        [false, true, true, false]
    );
}

#[test]
fn t1_a_party_to_uncac_from_its_day() {
    let recorded = |party, from: Option<&str>| UncacStatusRecorded {
        state: code("FRA"),
        party,
        from: from.map(day),
        source: "depositary".to_owned(),
    };
    let mut states = States::default();
    states.follow(&recorded(true, Some("2021-05-01")).into());
    let party = |states: &States, on: &str| states.uncac_party(code("FRA"), date(on));
    assert_eq!(["2021-04-30", "2021-05-01"].map(|on| party(&states, on)), [false, true]);
    states.follow(&recorded(false, Some("2022-01-01")).into());
    assert_eq!(["2021-12-31", "2022-01-01"].map(|on| party(&states, on)), [true, false]);
    assert_eq!(
        states.parties(date("2021-06-01"))[0].uncac_party,
        party(&states, "2021-06-01"),
        "the file says the same"
    );
    states.follow(&recorded(true, None).into());
    assert!(party(&states, "2004-01-01"), "where only the fact is known it counts for every day");
}

#[test]
fn pr_52_a_signatory_that_wants_to_be_reviewed_until_it_is_party() {
    let mut states = States::default();
    let source = || "protocol".to_owned();
    let signed = SignatureRecorded {
        state: code("IRN"),
        instrument: Instrument::Untoc,
        on: day("2000-12-12"),
        source: source(),
    };
    states.follow(&signed.into());
    assert!(states.signatory(code("IRN"), date("2021-01-01")).is_none(), "it has declared nothing");
    let declared = |funding: Option<&str>| VoluntaryReviewDeclared {
        state: code("IRN"),
        on: Some(day("2021-01-01")),
        funding: funding.map(str::to_owned),
        source: source(),
    };
    states.follow(&declared(None).into());
    assert_eq!(states.signatory(code("IRN"), date("2021-01-01")).unwrap().funding, None);
    assert!(states.signatory(code("IRN"), date("2020-12-31")).is_none());
    states.follow(&declared(Some("a contribution")).into());
    assert!(states.signatory(code("IRN"), date("2021-01-01")).unwrap().funding.is_some());
    let deposit = DepositRecorded { state: code("IRN"), ..deposited(Deposit::Day(date("2021-02-01"))) };
    states.follow(&deposit.into());
    assert!(states.signatory(code("IRN"), date("2021-03-02")).is_some());
    assert!(states.signatory(code("IRN"), date("2021-03-03")).is_none());
}

fn signed_som(on: &str) -> SignatureRecorded {
    SignatureRecorded { state: code("FRA"), instrument: Instrument::Som, on: day(on), source: "depositary".to_owned() }
}

fn wants_review(on: Option<&str>, funding: Option<&str>) -> VoluntaryReviewDeclared {
    VoluntaryReviewDeclared {
        state: code("FRA"),
        on: on.map(day),
        funding: funding.map(str::to_owned),
        source: "note".to_owned(),
    }
}

/// A State party to the Convention since 2004 that signed the Smuggling Protocol in 2001 and declared itself, with funds, in 2021.
fn willing_party() -> States {
    let mut states = States::default();
    states.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    states.follow(&signed_som("2001-01-01").into());
    states.follow(&wants_review(Some("2021-01-01"), Some("a contribution")).into());
    states
}

fn voluntary(states: &States, on: &str) -> Vec<Instrument> {
    states.voluntary(code("FRA"), date(on)).iter().collect()
}

#[test]
fn pr_52i_a_party_may_be_reviewed_for_a_protocol_that_it_has_only_signed() {
    let states = willing_party();
    assert_eq!(voluntary(&states, "2020-12-31"), [], "it had not declared so");
    assert_eq!(voluntary(&states, "2021-01-01"), [Instrument::Som]);
    assert!(states.signatory(code("FRA"), date("2021-01-01")).is_none(), "it is no signatory of the Convention");
    assert!(states.signatories(date("2021-01-01")).is_empty());
    let mut later = willing_party();
    let corrected = SignatureCorrected {
        state: code("FRA"),
        instrument: Instrument::Som,
        on: day("2021-06-01"),
        reason: "typing error".to_owned(),
    };
    later.follow(&corrected.into());
    assert_eq!(voluntary(&later, "2021-05-31"), [], "it had not signed by then");
    assert_eq!(voluntary(&later, "2021-06-01"), [Instrument::Som]);
}

#[test]
fn pr_52ii_without_funds_it_is_reviewed_for_nothing_more() {
    let mut states = willing_party();
    states.follow(&wants_review(Some("2021-02-01"), None).into());
    let willing = |states: &States, on| states.willing_party(code("FRA"), date(on));
    assert_eq!(voluntary(&states, "2021-02-01"), []);
    assert_eq!(willing(&states, "2021-02-01").unwrap().funding, None, "its declaration stands");
    states.follow(&wants_review(Some("2021-03-01"), Some("another contribution")).into());
    assert_eq!(voluntary(&states, "2021-03-01"), [Instrument::Som]);
    states.follow(&wants_review(None, None).into());
    assert_eq!(voluntary(&states, "2021-03-01"), []);
    assert!(willing(&states, "2021-03-01").is_none(), "it took it back");
}

#[test]
fn pr_52i_whatever_binds_a_state_is_not_voluntary_and_what_it_left_is_not_signed() {
    let som = |deposit| DepositRecorded { instrument: Instrument::Som, ..deposited(deposit) };
    let mut states = willing_party();
    states.follow(&som(Deposit::Day(date("2021-06-01"))).into());
    assert_eq!(voluntary(&states, "2021-06-30"), [Instrument::Som], "until the Protocol is in force for it");
    assert_eq!(voluntary(&states, "2021-07-01"), []);
    states.follow(&DenunciationRecorded { instrument: Instrument::Som, ..denounced("2023-01-01") }.into());
    assert_eq!(voluntary(&states, "2023-01-01"), [], "who has left a Protocol has not only signed it");
    let mut unclear = willing_party();
    unclear.follow(&som(Deposit::Unknown).into());
    assert_eq!(voluntary(&unclear, "2021-06-01"), [], "whether it is in force cannot be said");
    let mut left = willing_party();
    left.follow(&denounced("2022-01-01").into());
    assert_eq!(voluntary(&left, "2022-01-01"), [], "it is no party to the Convention any more");
}

#[test]
fn amb_09_pr_52_what_holds_on_a_day_is_what_was_said_for_it_in_whatever_order() {
    let mut states = States::default();
    states.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    let arranged = |regional_group, on: &str| {
        let decision =
            DecisionReference { body: "joint meeting".to_owned(), on: day(on), reference: "report".to_owned() };
        ArrangementRecorded { state: code("FRA"), regional_group, decision }
    };
    states.follow(&arranged(Some(RegionalGroup::EasternEuropean), "2022-05-01").into());
    states.follow(&arranged(Some(RegionalGroup::AsiaPacific), "2021-05-01").into());
    let region = |on: &str| states.region(code("FRA"), date(on));
    assert_eq!(region("2021-04-30"), None);
    assert_eq!(region("2021-05-01"), Some(RegionalGroup::AsiaPacific), "recorded later, and of an earlier day");
    assert_eq!(region("2022-05-01"), Some(RegionalGroup::EasternEuropean));
    let declared = |on: &str| VoluntaryReviewDeclared {
        state: code("IRN"),
        on: Some(day(on)),
        funding: Some(on.to_owned()),
        source: "note".to_owned(),
    };
    let signed = SignatureRecorded {
        state: code("IRN"),
        instrument: Instrument::Untoc,
        on: day("2000-12-12"),
        source: "depositary".to_owned(),
    };
    states.follow(&signed.into());
    states.follow(&declared("2021-01-01").into());
    states.follow(&declared("2021-06-01").into());
    let funding = |on: &str| states.signatory(code("IRN"), date(on)).and_then(|one| one.funding);
    assert_eq!(
        ["2021-05-31", "2021-06-01"].map(funding),
        [Some("2021-01-01".to_owned()), Some("2021-06-01".to_owned())]
    );
}

#[test]
fn what_is_said_of_people_is_nothing_of_a_state() {
    let person = contracts::ContactId::new(1, [0; 10]);
    let approved: RegistryEvent = PersonApproved { state: code("FRA"), person, on: day("2021-01-01") }.into();
    assert!(!<States as journal::Learnt>::matters(&approved));
    let mut states = States::default();
    states.follow(&deposited(Deposit::Day(date("2004-01-01"))).into());
    states.follow(&approved);
    let struck = EntryStruck { state: code("FRA"), entry: 1, reason: "meant for another State".to_owned() };
    states.follow(&struck.into());
    assert!(!in_force(&states, "2010-01-01"), "entries are numbered by what was said of the State");
}
