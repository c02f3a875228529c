//! The real file, held against the counts of its provenance note.

use jiff::civil::{Date, date};
use treaty::parties::{Deposit, InForce, Participation, Party, read};
use treaty::{Instrument, InstrumentSet, Language, RegionalGroup};

const FILE: &[u8] = include_bytes!("../../../../data/states-parties.csv");

fn parties() -> Vec<Party> {
    read(FILE).unwrap_or_else(|faults| panic!("{faults}"))
}

#[track_caller]
fn party(code: &str) -> Party {
    parties().into_iter().find(|party| party.code.as_str() == code).unwrap()
}

/// How many parties each instrument binds on the date, and how many cells leave it open.
fn counts(as_of: Date) -> ([usize; 4], [usize; 4]) {
    let all: Vec<Participation> = parties().iter().map(|party| party.participation(as_of)).collect();
    let bound = |instrument| all.iter().filter(|one| one.in_force.contains(instrument)).count();
    let unclear = |instrument| all.iter().filter(|one| one.unclear.contains(&instrument)).count();
    (Instrument::ALL.map(bound), Instrument::ALL.map(unclear))
}

#[test]
fn the_file_has_193_parties() {
    assert_eq!(parties().len(), 193);
    assert!(parties().is_sorted_by(|a, b| a.code != b.code));
}

#[test]
fn pr_28_parties_per_regional_group() {
    let all = parties();
    let count = |group| all.iter().filter(|party| party.group == group).count();
    let counts = RegionalGroup::ALL.map(|group| count(Some(group)));
    assert_eq!(counts, [53, 53, 23, 33, 29]);
    assert_eq!(count(None), 2);
    assert_eq!((party("EUE").group, party("VAT").group), (None, None));
}

#[test]
fn parties_per_instrument_by_deposit() {
    let all = parties();
    let deposited = |instrument| all.iter().filter(|p| p.deposit(instrument).is_some()).count();
    assert_eq!(Instrument::ALL.map(deposited), [193, 181, 150, 121]);
}

#[test]
fn pr_9_parties_on_the_day_of_the_draw() {
    // 190 with the Holy See and the European Union; Somalia's deposit is not dated.
    let (bound, unclear) = counts(date(2020, 11, 27));
    assert_eq!(bound, [190, 177, 147, 118]);
    assert_eq!(unclear, [1, 1, 1, 0]);
}

#[test]
fn pr_9_the_cohort_of_189_by_group() {
    let as_of = date(2020, 11, 27);
    let mut cohort = parties();
    cohort.retain(|party| party.in_force(Instrument::Untoc, as_of) == InForce::Yes);
    cohort.retain(|party| party.code.as_str() != "VAT");
    let count = |group| cohort.iter().filter(|party| party.group == group).count();
    assert_eq!(RegionalGroup::ALL.map(|group| count(Some(group))), [51, 52, 23, 33, 29]);
    assert_eq!(count(None), 1, "the European Union");
    assert_eq!(cohort.len(), 189);
}

#[test]
fn deposits_by_then_agree_with_the_provenance_note() {
    // The day of each count, and the last year of which a bare year lies before it.
    assert_eq!(deposited(date(2014, 7, 10), 2013), [179, 159, 138, 109]);
    assert_eq!(deposited(date(2018, 10, 19), 2018), [189, 173, 147, 116]);
    assert_eq!(deposited(date(2020, 10, 16), 2019), [190, 177, 147, 118], "Nepal's TIP is of 2020");
    assert_eq!(deposited(date(2024, 5, 4), 2023), [192, 181, 148, 121]);
}

/// Deposits for each instrument made by the day, or in a bare year up to this one.
fn deposited(by: Date, last_year: i16) -> [usize; 4] {
    let all = parties();
    let made = |deposit| match deposit {
        Some(Deposit::Day(day)) => day <= by,
        Some(Deposit::Year(year)) => year <= last_year,
        Some(Deposit::Unknown) | None => false,
    };
    Instrument::ALL.map(|instrument| all.iter().filter(|p| made(p.deposit(instrument))).count())
}

#[test]
fn year_only_cells_are_visible_as_such() {
    assert_eq!(party("AFG").deposit(Instrument::Tip), Some(Deposit::Year(2014)));
    assert_eq!(party("PRK").deposit(Instrument::Untoc), Some(Deposit::Year(2016)));
    let all = parties();
    let cells = all.iter().flat_map(|party| party.deposits).flatten();
    let years = cells.filter(|deposit| matches!(deposit, Deposit::Year(_))).count();
    assert_eq!(years, 27);
}

#[test]
fn unknown_cells_are_visible_as_such() {
    let all = parties();
    let unknown = |party: &&Party| party.deposits.contains(&Some(Deposit::Unknown));
    let codes: Vec<_> = all.iter().filter(unknown).map(|party| party.code.as_str()).collect();
    assert_eq!(codes, ["SOM"]);
}

#[test]
fn amb_02_unclear_on_the_day_of_the_draw() {
    let as_of = date(2020, 11, 27);
    assert_eq!(party("SOM").participation(as_of).unclear, [Instrument::Untoc]);
    assert_eq!(party("NPL").participation(as_of).unclear, [Instrument::Tip]);
    assert_eq!(party("COM").participation(as_of).unclear, [Instrument::Som]);
    assert_eq!(party("PRK").in_force(Instrument::Untoc, as_of), InForce::Yes);
    assert_eq!(party("BTN").in_force(Instrument::Untoc, as_of), InForce::No);
    assert_eq!(party("SSD").in_force(Instrument::Untoc, as_of), InForce::No);
}

#[test]
fn a_row_read_whole() {
    let france = party("FRA");
    assert_eq!(france.name, "France");
    assert_eq!(france.group, Some(RegionalGroup::WesternEuropeanAndOthers));
    assert_eq!(france.languages, [Language::French]);
    assert!(france.uncac_party);
    let participation = france.participation(date(2020, 11, 27));
    assert_eq!(participation.in_force, InstrumentSet::ALL);
    assert!(!party("AND").uncac_party);
    assert_eq!(party("CIV").name, "Côte d'Ivoire");
    let union = party("EUE").languages;
    assert_eq!(union, [Language::English, Language::French, Language::Spanish]);
    assert!(party("AFG").languages.is_empty());
}

#[test]
fn article_37_no_deposit_for_a_protocol_before_the_convention() {
    for party in parties() {
        let Some(Deposit::Day(convention)) = party.deposit(Instrument::Untoc) else {
            continue;
        };
        for protocol in &Instrument::ALL[1..] {
            if let Some(Deposit::Day(day)) = party.deposit(*protocol) {
                assert!(convention <= day, "{}: {protocol}", party.code);
            }
        }
    }
}

#[test]
fn parties_read_back_from_json() {
    let all = parties();
    let json = serde_json::to_string(&all).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Party>>(&json).unwrap(), all);
}
