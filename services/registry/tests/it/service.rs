//! The service behind the bus, on both databases.

use access::Asker;
use bus::Outcome;
use contracts::Rule;
use contracts::registry::{
    ExportStates, ImportStates, ListStates, RecordDeposit, RecordOffer, RecordOptOut, RecordSignature, Status,
};
use futures_util::future::join_all;
use treaty::Instrument::{Tip, Untoc};

use crate::house::{FILE, houses};
use crate::story::{SOURCE, day};

const NOON: &str = "2026-11-01T11:00:00Z";

fn offer(most_reviews: u8) -> RecordOffer {
    let (state, on) = ("FRA".parse().unwrap(), day("2026-10-01"));
    RecordOffer { state, most_reviews: Some(most_reviews), on, source: SOURCE.to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shipped_file_is_imported_listed_and_exported() {
    for house in houses(NOON).await {
        let imported = house.import(FILE).await;
        assert_eq!((imported.new, imported.changed, imported.unchanged), (193, 0, 0));
        assert_eq!(house.query(&ExportStates {}).await.csv, FILE);
        let states = house.query(&ListStates { as_of: Some(day("2020-11-27")) }).await.states;
        let parties = |one: usize| states.iter().filter(|state| state.instruments[one].status == Status::Party).count();
        assert_eq!([0, 1, 2, 3].map(parties), [190, 177, 147, 118]);
        let names: Vec<_> = states.iter().map(|state| state.name.as_str()).collect();
        assert_eq!(names[..3], ["Afghanistan", "Albania", "Algeria"]);
        let length = house.journal_length().await;
        let again = house.import(FILE).await;
        assert_eq!((again.new, again.changed, again.unchanged), (0, 0, 193));
        assert_eq!(house.journal_length().await, length);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_better_file_corrects_what_differs_and_nothing_else() {
    for house in houses(NOON).await {
        house.import(FILE).await;
        let length = house.journal_length().await;
        let better = FILE.replace("2003-09-24,2014,", "2003-09-24,2014-08-15,");
        let imported = house.import(&better).await;
        assert_eq!((imported.new, imported.changed, imported.unchanged), (0, 1, 192));
        assert_eq!(house.journal_length().await, length + 1);
        assert_eq!(house.query(&ExportStates {}).await.csv, better);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_faults_is_refused_whole() {
    for house in houses(NOON).await {
        let csv = FILE.replace("2003-09-24,2014,", "2003-09-31,2014,").replace("EEG,2002-08-21", "East,2002-08-21");
        let refusal = house.refusal(&ImportStates { csv, source: "a file".to_owned() }).await;
        assert_eq!((refusal.code.as_str(), refusal.details["count"].as_str()), ("import-faults", "2"));
        let [one, two] = &refusal.particulars[..] else { panic!("{refusal:?}") };
        assert!(one.sentence.starts_with("line 2, column untoc_date: "), "{one:?}");
        assert!(two.sentence.starts_with("line 3, column un_regional_group: "), "{two:?}");
        assert_eq!(house.journal_length().await, 0);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_arrive_together_are_taken_once() {
    for house in houses(NOON).await {
        let imports = join_all((0..6).map(|_| house.import(FILE))).await;
        assert_eq!(imports.iter().map(|imported| imported.new).sum::<u32>(), 193);
        let once = house.journal_length().await;
        assert_eq!(house.import(FILE).await.unchanged, 193);
        assert_eq!(house.journal_length().await, once);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r91_fn2_a_refusal_names_its_rule_to_the_person() {
    for house in houses(NOON).await {
        house.import(FILE).await;
        let state = "FRA".parse().unwrap();
        let command = RecordOptOut { state, from: day("2026-11-01"), told_by: "note verbale".to_owned() };
        let refusal = house.refusal(&command).await;
        assert_eq!(refusal.rule.as_ref().map(Rule::to_string).as_deref(), Some("R9/1-fn2"));
        assert_eq!(refusal.code, "only-the-holy-see-may-opt-out");
        house.command(&RecordOptOut { state: "VAT".parse().unwrap(), ..command }).await;
        assert!(house.file_of("VAT").await.state.opted_out);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_may_say_on_what_it_is_based() {
    for house in houses(NOON).await {
        house.import(FILE).await;
        let version = house.file_of("FRA").await.version;
        let recorded = house.command_based_on(&offer(5), version).await.unwrap();
        assert_eq!(recorded.version, version + 1);
        assert_eq!(house.command_based_on(&offer(6), version).await, Err(Outcome::Conflict));
        assert_eq!(house.file_of("FRA").await.state.offer, Some(5));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_recorded_is_listed_at_once_and_after_a_restart() {
    for mut house in houses(NOON).await {
        house.import(FILE).await;
        let before = house.query(&ListStates::default()).await;
        let (state, name) = ("IRN".parse().unwrap(), "Iran (Islamic Republic of)".to_owned());
        let (regional_group, source) = (Some(treaty::RegionalGroup::AsiaPacific), SOURCE.to_owned());
        let on = day("2000-12-12");
        house.command(&RecordSignature { state, name, regional_group, instrument: Untoc, on, source }).await;
        let after = house.query(&ListStates::default()).await;
        assert_eq!(after.states.len(), before.states.len() + 1);
        let deposit = "2026-10-01".parse().unwrap();
        let protocol = RecordDeposit { state, instrument: Tip, deposit, source: SOURCE.to_owned() };
        assert_eq!(house.refusal(&protocol).await.code, "protocol-alone");
        house.stop().await;
        house.start().await;
        assert_eq!(house.query(&ListStates::default()).await, after);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_has_its_file_with_all_that_was_recorded() {
    for house in houses(NOON).await {
        house.import(FILE).await;
        house.command(&offer(5)).await;
        let file = house.file_of("FRA").await;
        assert_eq!(file.as_of, day("2026-11-01"));
        let events: Vec<_> = file.history.iter().map(|line| line.event.as_str()).collect();
        assert_eq!(events.len() as u64, file.version);
        assert_eq!((events[0], *events.last().unwrap()), ("state-recorded", "offer-recorded"));
        assert_eq!(file.history[0].recorded_at.to_string(), NOON);
        let nobody = contracts::registry::FindState { state: "XXX".parse().unwrap(), as_of: None };
        assert_eq!(house.refused_query(&nobody, &Asker::Public).await.code, "unknown-state");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_public_asks_and_records_nothing() {
    for house in houses(NOON).await {
        assert_eq!(house.outcome_for(&Asker::Public, &offer(5)).await, Err(Outcome::Forbidden));
        assert_eq!(house.query(&ListStates::default()).await.states, []);
        house.close().await;
    }
}
