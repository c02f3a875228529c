//! The Secretariat's secret: nowhere but in its own table until it is opened, and in that table no longer.

use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use contracts::drawing::*;
use futures_util::StreamExt as _;
use proving_ground::Nats;
use tracing::Level;
use tracing_subscriber::fmt::MakeWriter;

use crate::house::{House, On};

/// What was written somewhere, in order.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Heard {
    fn contains(&self, text: &str) -> bool {
        let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.windows(text.len()).any(|window| window == text.as_bytes())
    }

    fn hear(&self, bytes: &[u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
    }
}

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.hear(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Heard {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Everything that this process logs from now on, at every level.
fn logs() -> Heard {
    static LOGS: OnceLock<Heard> = OnceLock::new();
    let start = || {
        let heard = Heard::default();
        let lines = tracing_subscriber::fmt().with_max_level(Level::TRACE).with_ansi(false).with_writer(heard.clone());
        tracing::subscriber::set_global_default(lines.finish()).unwrap();
        heard
    };
    LOGS.get_or_init(start).clone()
}

/// Everything that goes over the bus from now on: commands, replies, events, and what the server is asked to keep.
async fn wire(nats: &Nats) -> Heard {
    let heard = Heard::default();
    let client = nats.connect().await;
    let mut all = client.subscribe(">").await.unwrap();
    client.flush().await.unwrap();
    let ears = heard.clone();
    tokio::spawn(async move {
        let _client = client;
        while let Some(message) = all.next().await {
            ears.hear(&message.payload);
            ears.hear(format!("{:?}", message.headers).as_bytes());
        }
    });
    heard
}

/// The tables of the service's own database in which the text stands.
async fn tables_with(house: &House, text: &str) -> Vec<&'static str> {
    const TABLES: [(&str, &str); 6] = [
        ("journal", "SELECT payload FROM journal"),
        ("replies", "SELECT reply FROM replies"),
        ("deadlines", "SELECT payload FROM deadlines"),
        ("dead_letters", "SELECT payload FROM dead_letters"),
        ("chances", "SELECT payload FROM chances"),
        ("secrets", "SELECT secret FROM secrets"),
    ];
    let mut found = Vec::new();
    for (table, sql) in TABLES {
        let rows = house.drawing.house().journal.reader().rows(sql, &[]).await.unwrap();
        if rows.iter().any(|row| row.text(0).unwrap().contains(text)) {
            found.push(table);
        }
    }
    found
}

async fn refused<C: contracts::Command>(house: &House, command: &C) -> String {
    let notice = house.command(command).await.map(drop).unwrap_err();
    serde_json::to_string(&notice).unwrap()
}

/// What everybody, and what whoever errs, is told of a drawing.
async fn told(house: &House, drawing: u32, pool: &FreezePool) -> Vec<String> {
    let json = |reply: serde_json::Value| reply.to_string();
    let beacon_signature = Some("0".repeat(96));
    vec![
        json(serde_json::to_value(house.query(&ShowOverview {}).await).unwrap()),
        json(serde_json::to_value(house.query(&ShowResult { drawing: Some(drawing) }).await).unwrap()),
        json(serde_json::to_value(house.query(&FetchInputs { drawing }).await).unwrap()),
        json(serde_json::to_value(house.query(&ListRequests {}).await).unwrap()),
        refused(house, pool).await,
        refused(house, &DrawLots { drawing, beacon_signature }).await,
        refused(house, &DrawLots { drawing, beacon_signature: None }).await,
        refused(house, &StrikeRoomValue { drawing, number: 9, asked_by: "Chile".into(), reason: "why".into() }).await,
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_told_the_secret_before_it_is_opened_and_it_is_not_kept_afterwards() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    let (logs, wire) = (logs(), wire(&house.nats).await);
    let meeting = ScheduleMeeting {
        title: "Joint meeting".to_owned(),
        kind: MeetingKind::Intersessional,
        on: "2020-11-27".parse().unwrap(),
        until: None,
    };
    let meeting = house.command(&meeting).await.unwrap().number;
    let (purpose, in_force) = (Purpose::First, Vec::new());
    let pool = FreezePool { meeting, purpose, as_of: None, in_force, without: None, beacon_round: None };
    let drawing = house.command(&pool).await.unwrap().number.unwrap();
    let rows = house.drawing.house().journal.reader().rows("SELECT secret FROM secrets", &[]).await.unwrap();
    let secret = rows[0].text(0).unwrap();
    assert_eq!(secret.len(), 64);

    let told = told(&house, drawing, &pool).await;
    assert!(told.iter().all(|text| !text.contains(&secret)));
    let commitment = house.query(&ShowOverview {}).await.drawings[0].commitment.clone().unwrap();
    assert!(wire.contains(&commitment), "what goes over the bus is heard");
    assert!(logs.contains("freeze-pool") || logs.contains("drawing"), "what is logged is heard");
    assert!(!wire.contains(&secret) && !logs.contains(&secret));
    assert_eq!(tables_with(&house, &secret).await, ["secrets"]);

    house.on("2020-11-27T09:00:00Z");
    let (value, called_by) = ("nine".to_owned(), "Chile".to_owned());
    house.command(&RecordRoomValue { drawing, value, called_by }).await.unwrap();
    house.command(&DrawLots { drawing, beacon_signature: None }).await.unwrap();
    let record = house.query(&FetchTranscript { drawing }).await.text;
    assert!(record.contains(&secret), "now everybody can check it against the commitment");
    assert_eq!(tables_with(&house, &secret).await, ["journal"]);
    house.close().await;
}
