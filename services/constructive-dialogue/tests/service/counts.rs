//! What is counted by columns is what folding counts; what was learnt stays learnt.

use std::collections::BTreeMap;
use std::sync::Arc;

use constructive_dialogue::domain::Application;
use contracts::ContactId;
use contracts::constructive_dialogue::*;
use contracts::notices::{ContactConfirmed, NoticesEvent};
use contracts::{EventId, EventSet as _};
use ed25519_dalek::SigningKey;
use journal::{Aggregate as _, Journal, Migration, Said, Signer, Storage};
use treaty::StateCode;

use crate::house::{House, houses, random, until};
use crate::people::*;

const COUNTRIES: [&str; 5] = ["KEN", "AUT", "BRA", "PHL", "ALB"];

/// Who stands for the first dialogue, by kind and country: folded from the record.
async fn folded(house: &House) -> BTreeMap<(StakeholderKind, StateCode), u32> {
    let mut applications: BTreeMap<String, Application> = BTreeMap::new();
    for entry in house.events().await.iter().filter(|entry| entry.stream.starts_with("application/")) {
        let event = entry.event::<ConstructiveDialogueEvent>().unwrap().unwrap();
        applications.entry(entry.stream.clone()).or_default().evolve(&event, entry.recorded_at);
    }
    let mut counts = BTreeMap::new();
    for application in applications.values().filter(|one| one.places.get(&1).is_some_and(|place| !place.withdrawn)) {
        let of = &application.received.as_ref().unwrap().stakeholder;
        *counts.entry((of.kind, of.country)).or_default() += 1;
    }
    counts
}

async fn shown(house: &House) -> DialogueFile {
    house.query(&access::Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap()
}

async fn agree(house: &House) {
    let (folded, shown) = (folded(house).await, shown(house).await);
    let mut kinds: BTreeMap<StakeholderKind, u32> = BTreeMap::new();
    for ((kind, _), count) in &folded {
        *kinds.entry(*kind).or_default() += count;
    }
    let registered: BTreeMap<_, _> = shown.registered.iter().map(|some| (some.kind, some.count)).collect();
    assert_eq!(registered, kinds);
    let region = |group: treaty::RegionalGroup| {
        shown.balance.iter().find(|line| line.region == Some(group)).map_or(0, |line| line.organizations)
    };
    let ngos = |country: &str| folded.get(&(NGO, state(country))).copied().unwrap_or_default();
    assert_eq!(region(treaty::RegionalGroup::African), ngos("KEN"));
    assert_eq!(region(treaty::RegionalGroup::WesternEuropeanAndOthers), ngos("AUT"));
}

async fn carry_out(house: &House, sql: &'static str, values: Vec<journal::Value>) -> u64 {
    house.journal().write(move |tx| Box::pin(async move { tx.execute(sql, &values).await })).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_columns_count_is_what_folding_counts() {
    for mut house in houses().await {
        house.convene().await;
        let mut all = Vec::new();
        for number in 0..20 {
            let kind = [NGO, UNIVERSITY, IGO][number % 3];
            let mut wish = applying(&format!("Organization {number}"), kind, &[1]);
            wish.stakeholder.country = state(COUNTRIES[number % COUNTRIES.len()]);
            all.push(house.command(&secretariat(), &wish).await.unwrap().application);
        }
        agree(&house).await;
        for application in &all[..3] {
            let command = WithdrawAttendance { application: *application, dialogue: 1 };
            house.command(&secretariat(), &command).await.unwrap();
        }
        let changed = Stakeholder { country: state("AUT"), ..stakeholder("Another Name", NGO) };
        let command = ChangeApplication { application: all[9], stakeholder: changed, particulars: particulars() };
        house.command(&secretariat(), &command).await.unwrap();
        agree(&house).await;
        let again = ChooseDialogue { application: all[0], dialogue: 1 };
        house.command(&secretariat(), &again).await.unwrap();
        agree(&house).await;
        // Rows from before there were columns are counted one by one.
        let emptied = "UPDATE places SET kind = NULL, country = NULL, stands = NULL WHERE sort LIKE '%1%'";
        assert!(carry_out(&house, emptied, Vec::new()).await > 5);
        agree(&house).await;
        let before = shown(&house).await;
        house.stop().await;
        house.start().await;
        assert_eq!(shown(&house).await, before, "what was learnt of States is known after a restart");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_was_decided_on_while_its_address_was_confirmed_is_confirmed_after_all() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let access::Asker::Applicant { contact } = &asker else { unreachable!() };
        house.confirmed(contact.parse().unwrap()).await;
        let known = "SELECT 1 FROM confirmed";
        until("it is followed", async || !house.journal().reader().rows(known, &[]).await.unwrap().is_empty()).await;
        // The application asked before: it did not see the row.
        carry_out(&house, "DELETE FROM confirmed", Vec::new()).await;
        house.apply(&asker, "Shelter House", NGO).await;
        assert_eq!(house.count("address-confirmed").await, 0);
        house.pass("2026-11-01T11:06:00Z").await;
        assert_eq!(house.count("address-confirmed").await, 1);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_address_was_confirmed_before_is_on_the_list_at_once() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let access::Asker::Applicant { contact } = &asker else { unreachable!() };
        house.confirmed(contact.parse().unwrap()).await;
        let known = "SELECT 1 FROM confirmed";
        until("it is followed", async || !house.journal().reader().rows(known, &[]).await.unwrap().is_empty()).await;
        house.apply(&asker, "Shelter House", NGO).await;
        let list = ShowList { dialogue: 1, list: List::NonGovernmentalOrganizations, circulation: None };
        let list = house.query(&secretariat(), &list).await.unwrap();
        assert_eq!((list.organizations.len(), list.unconfirmed), (1, 0));
        house.close().await;
    }
}

impl House {
    /// The notices say that the address of a contact is confirmed.
    async fn confirmed(&self, contact: ContactId) {
        let event = NoticesEvent::from(ContactConfirmed { contact });
        let outgoing = bus::Outgoing {
            position: 1,
            id: EventId::new(0, random()),
            subject: contracts::subject::event("notices", "contact", &contact.to_string(), event.name()),
            schema: format!("notices/{}.v{}", event.name(), event.version()),
            stream_version: 1,
            time: "2026-11-01T11:00:00Z".to_owned(),
            trace: None,
            payload: contracts::canonical(&event.to_value().unwrap()).unwrap(),
        };
        let connection = bus::Connection { service: "notices".to_owned(), ..self.connection() };
        let notices = bus::Bus::connect(&connection).await.unwrap();
        notices.publish(&[outgoing]).await.unwrap();
        notices.close().await;
    }
}

/// The tables as they were before what is learnt had its own.
const BEFORE: [Migration; 1] = [Migration {
    number: 1,
    name: "constructive-dialogue",
    sql: include_str!("../../migrations/0001_constructive_dialogue.sql"),
}];
const AFTER: [Migration; 2] =
    [BEFORE[0], Migration { number: 2, name: "learnt", sql: include_str!("../../migrations/0002_learnt.sql") }];

async fn journal(storage: &Storage, migrations: &[Migration]) -> Journal {
    let signer = Signer::new("constructive-dialogue", SigningKey::from_bytes(&[3; 32]));
    let now = Arc::new(|| jiff::Timestamp::UNIX_EPOCH);
    Journal::open(storage, "constructive-dialogue", migrations, signer, now).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_learnt_before_is_not_forgotten_when_its_table_moves() {
    let folder = tempfile::tempdir().unwrap();
    let mut grounds = vec![Storage::Folder(folder.path().to_owned())];
    if let Some(postgres) = proving_ground::shared_postgres().await {
        grounds.push(Storage::Postgres(postgres.fresh_database().await));
    }
    for storage in grounds {
        let before = journal(&storage, &BEFORE).await;
        let sql = "INSERT INTO registry_events (position, name, version, payload) VALUES (7, 'entry-struck', 1, '{}')";
        before.write(move |tx| Box::pin(async move { tx.execute(sql, &[]).await })).await.unwrap().unwrap();
        before.close().await;
        let after = journal(&storage, &AFTER).await;
        let row = after.reader().row("SELECT source, position, name, payload FROM learnt", &[]).await.unwrap().unwrap();
        let text = |column| row.text(column).unwrap();
        assert_eq!(
            (text(0), row.count(1).unwrap(), text(2), text(3)),
            ("registry".into(), 7, "entry-struck".into(), "{}".into())
        );
        let said = Said { source: "registry", position: 7, name: "entry-struck", version: 1, payload: "{}" };
        let again = after.write(move |tx| Box::pin(async move { tx.keep_learnt(&said).await }));
        again.await.unwrap().unwrap();
        assert_eq!(after.reader().rows("SELECT 1 FROM learnt", &[]).await.unwrap().len(), 1, "kept once");
        after.close().await;
    }
}
