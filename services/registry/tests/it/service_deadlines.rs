//! Entries into force come by themselves, at midnight in Vienna.

use contracts::registry::{CorrectDeposit, RecordDenunciation, RecordDeposit};
use treaty::Instrument::{self, Tip, Untoc};

use crate::house::{House, houses, instant};
use crate::story::{SOURCE, day};

const ROW: &str = "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n\
                   FRA,France,WEOG,2026-10-20,,,,yes,French\n";
const ANNOUNCED: &str = "instrument-entered-into-force";

async fn deposit(house: &House, instrument: Instrument, deposit: &str) {
    let (state, deposit, source) = ("FRA".parse().unwrap(), deposit.parse().unwrap(), SOURCE.to_owned());
    house.command(&RecordDeposit { state, instrument, deposit, source }).await;
}

async fn correct(house: &House, instrument: Instrument, deposit: Option<&str>) {
    let (state, reason) = ("FRA".parse().unwrap(), "a slip of the pen".to_owned());
    let deposit = deposit.map(|deposit| deposit.parse().unwrap());
    house.command(&CorrectDeposit { state, instrument, deposit, reason }).await;
}

/// How often an entry into force was announced, with the last day of it.
async fn announced(house: &House) -> (usize, Option<String>) {
    let history = house.file_of("FRA").await.history;
    let lines: Vec<_> = history.into_iter().filter(|line| line.event == ANNOUNCED).collect();
    (lines.len(), lines.last().map(|line| line.details["on"].clone()))
}

/// Lets time pass, and whatever is due by then happen: a change that is decided afterwards comes after it.
async fn pass(house: &House, to: &str) {
    house.clock.advance_to(instant(to));
    house.until_nothing_is_due().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_9i_an_imported_deposit_enters_into_force_at_midnight_in_vienna() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(ROW).await;
        pass(&house, "2026-11-18T22:59:59Z").await;
        assert_eq!(announced(&house).await, (0, None), "a second before");
        pass(&house, "2026-11-18T23:00:00Z").await;
        house.until_last("FRA", ANNOUNCED).await;
        assert_eq!(announced(&house).await, (1, Some("2026-11-19".to_owned())));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_9i_a_correction_moves_the_day() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(ROW).await;
        correct(&house, Untoc, Some("2026-10-25")).await;
        deposit(&house, Tip, "2026-10-21").await;
        pass(&house, "2026-11-22T23:00:00Z").await;
        assert_eq!(announced(&house).await.0, 0, "neither at the old day, nor the Protocol before the Convention");
        pass(&house, "2026-11-23T23:00:00Z").await;
        assert_eq!(announced(&house).await, (2, Some("2026-11-24".to_owned())));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_that_was_none_never_enters_into_force() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(ROW).await;
        assert_eq!(house.next_due().await, Some(instant("2026-11-18T23:00:00Z")));
        correct(&house, Untoc, None).await;
        assert_eq!(house.next_due().await, None);
        pass(&house, "2026-12-24T23:00:00Z").await;
        assert_eq!(announced(&house).await.0, 0);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fell_due_while_the_service_was_down_comes_once() {
    for mut house in houses("2026-11-01T11:00:00Z").await {
        house.import(ROW).await;
        house.stop().await;
        house.clock.advance_to(instant("2026-12-24T23:00:00Z"));
        house.start().await;
        house.until_last("FRA", ANNOUNCED).await;
        assert_eq!(announced(&house).await, (1, Some("2026-11-19".to_owned())));
        house.stop().await;
        house.start().await;
        house.until_nothing_is_due().await;
        assert_eq!(announced(&house).await.0, 1);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn article_40_a_denunciation_is_no_deadline_and_shows_on_its_day() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(&ROW.replace("2026-10-20", "2002-10-29")).await;
        let (state, received) = ("FRA".parse().unwrap(), day("2026-10-01"));
        let command = RecordDenunciation { state, instrument: Untoc, received, source: SOURCE.to_owned() };
        house.command(&command).await;
        pass(&house, "2027-09-30T22:00:00Z").await;
        let instrument = house.file_of("FRA").await.state.instruments.swap_remove(0);
        assert_eq!(instrument.status, contracts::registry::Status::Denounced);
        assert_eq!(instrument.ends, Some(day("2027-10-01")));
        house.close().await;
    }
}
