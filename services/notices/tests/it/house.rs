//! The service as it runs: a nats-server, a database, a server of SMTP, and a clock that is moved by hand.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use access::Asker;
use bus::{Asked, Bus, Connection, Credentials, Outgoing, RequestError};
use contracts::notices::{InviteContact, KeepContact, LetterLine, LetterState, ListLetters, Purpose};
use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use contracts::{Command, CommandId, ContactId, EventId, EventSet, Notice, Query, examples};
use ed25519_dalek::SigningKey;
use jiff::{SignedDuration, Timestamp};
use journal::{Entry, Storage};
use runtime::{Clock as _, Config, Entropy as _, Environment, Keys, Running, SystemEntropy, VirtualClock, start};
use serde_json::Value;
use tempfile::TempDir;
use treaty::Language;

use crate::logs;
use crate::smtp::Smtp;

pub(crate) const NOW: &str = "2027-05-03T08:00:00Z";
pub(crate) const ADDRESS: &str = "amina.okoth@somewhere.example";
pub(crate) const NAME: &str = "Amina Okoth";

pub(crate) struct House {
    running: Option<Running>,
    portal: Bus,
    dialogues: Bus,
    happened: u64,
    registry: Bus,
    recorded: u64,
    reviews: Bus,
    reviewed: u64,
    pub(crate) clock: VirtualClock,
    environment: Environment,
    server: proving_ground::Nats,
    pub(crate) smtp: Smtp,
    folder: TempDir,
}

/// One house for each database that can be had here, with a server of SMTP.
pub(crate) async fn houses() -> Vec<House> {
    with(NOW, true).await
}

/// The same with letters that go into a folder.
pub(crate) async fn houses_with_folder() -> Vec<House> {
    with(NOW, false).await
}

/// The same at another time.
pub(crate) async fn houses_at(now: &str) -> Vec<House> {
    with(now, true).await
}

async fn with(now: &str, smtp: bool) -> Vec<House> {
    logs::keep();
    let mut houses = Vec::new();
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Storage::Folder(folder.path().to_owned());
    houses.extend(House::open(now, sqlite, folder, smtp).await);
    if let Some(postgres) = proving_ground::shared_postgres().await {
        let storage = Storage::Postgres(postgres.fresh_database().await);
        houses.extend(House::open(now, storage, tempfile::tempdir().unwrap(), smtp).await);
    }
    houses
}

impl House {
    async fn open(now: &str, storage: Storage, folder: TempDir, by_smtp: bool) -> Option<Self> {
        let server = proving_ground::nats().await?;
        let clock = VirtualClock::at(now.parse().unwrap());
        let smtp = Smtp::start().await;
        let mut environment = environment("notices", &server, storage.clone(), &clock);
        environment.config = Config::default()
            .with("DATA_DIR", folder.path().to_string_lossy())
            .with("ALARM_ADDRESS", "alarms@mechanism.example")
            .with("PUBLIC_URL", "https://mechanism.example/")
            .with("MAIL_FROM", "Review Mechanism <mechanism@mechanism.example>");
        if by_smtp {
            environment.config = environment.config.with("SMTP_URL", smtp.url());
        }
        let portal =
            Bus::connect(&self::environment("portal", &server, storage.clone(), &clock).connection).await.unwrap();
        portal.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let dialogues = self::environment("constructive-dialogue", &server, storage.clone(), &clock).connection;
        let (dialogues, happened) = (Bus::connect(&dialogues).await.unwrap(), 0);
        let registry = self::environment("registry", &server, storage.clone(), &clock).connection;
        let (registry, recorded) = (Bus::connect(&registry).await.unwrap(), 0);
        let reviews = self::environment("reviews", &server, storage, &clock).connection;
        let (reviews, reviewed) = (Bus::connect(&reviews).await.unwrap(), 0);
        let mut house = Self {
            running: None,
            portal,
            dialogues,
            happened,
            registry,
            recorded,
            reviews,
            reviewed,
            clock,
            environment,
            server,
            smtp,
            folder,
        };
        house.start().await;
        Some(house)
    }

    pub(crate) async fn start(&mut self) {
        let running = start(notices::service(), self.environment.clone()).await.unwrap();
        running.ready().await;
        self.running = Some(running);
    }

    pub(crate) async fn crash(&mut self) {
        self.running.take().unwrap().crash().await;
    }

    /// Goes on with another setting.
    pub(crate) async fn set(&mut self, name: &str, value: &str) {
        self.crash().await;
        self.environment.config = self.environment.config.clone().with(name, value);
        self.start().await;
    }

    pub(crate) async fn close(mut self) {
        self.running.take().unwrap().stop().await;
        self.portal.close().await;
        self.dialogues.close().await;
        self.registry.close().await;
        self.reviews.close().await;
        self.server.stop().await;
    }

    /// The letters in the folder.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.folder.path().join("mail")) else { return Vec::new() };
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    pub(crate) fn asked_by(&self, asker: &Asker) -> Asked {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        let statement = access::sign(&portal_key(), asker, self.clock.now());
        Asked { id: CommandId::new(0, random), statement, expected: None }
    }

    pub(crate) async fn command<C: Command>(&self, asker: &Asker, command: &C) -> C::Reply {
        self.portal.command(command, &self.asked_by(asker)).await.unwrap()
    }

    pub(crate) async fn refusal<C: Command>(&self, asker: &Asker, command: &C) -> Notice {
        match self.portal.command(command, &self.asked_by(asker)).await {
            Err(RequestError::Answered { notice, .. }) => *notice,
            Ok(_) => panic!("not refused"),
            Err(fault) => panic!("{fault}"),
        }
    }

    pub(crate) async fn query<Q: Query>(&self, asker: &Asker, query: &Q) -> Q::Reply {
        self.portal.query(query, &self.asked_by(asker)).await.unwrap()
    }

    pub(crate) async fn may_query<Q: Query>(&self, asker: &Asker, query: &Q) -> bool {
        self.portal.query(query, &self.asked_by(asker)).await.is_ok()
    }

    /// Something happened in the service of the dialogues: its example, with these members changed.
    pub(crate) async fn happens(&mut self, name: &str, changes: &[(&str, Value)]) {
        let entry = contracts::entry(&format!("constructive-dialogue/{name}.v1")).unwrap();
        let mut event = examples::of(entry).unwrap().clone();
        for (member, value) in changes {
            event[*member] = value.clone();
        }
        self.happened += 1;
        let position = self.happened;
        let outgoing = Outgoing {
            position,
            id: EventId::new(position, [1; 10]),
            subject: contracts::subject::event("constructive-dialogue", "dialogue", "1", name),
            schema: entry.schema_name(),
            stream_version: position,
            time: self.clock.now().to_string(),
            trace: None,
            payload: event.to_string(),
        };
        self.dialogues.publish(&[outgoing]).await.unwrap();
    }

    /// Something happened in the registry, and is known here.
    pub(crate) async fn is_recorded(&mut self, event: impl Into<RegistryEvent>) {
        self.recorded += 1;
        let outgoing = outgoing(&event.into(), self.recorded, [2; 10], self.clock.now());
        self.registry.publish(&[outgoing]).await.unwrap();
        self.until_followed("registry", self.recorded).await;
    }

    /// Something happened in the reviews.
    pub(crate) async fn reviews_say(&mut self, event: impl Into<ReviewsEvent>) {
        self.reviewed += 1;
        let outgoing = outgoing(&event.into(), self.reviewed, [3; 10], self.clock.now());
        self.reviews.publish(&[outgoing]).await.unwrap();
    }

    /// Waits until everything that happened in the reviews is known here.
    pub(crate) async fn until_reviews_known(&self) {
        self.until_followed("reviews", self.reviewed).await;
    }

    async fn until_followed(&self, service: &str, position: u64) {
        let known = async {
            while self.journal().followed(service).await.unwrap() < position {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        assert!(tokio::time::timeout(Duration::from_secs(30), known).await.is_ok(), "it did not come");
    }

    /// Why events of other services had no effect.
    pub(crate) async fn dead_letters(&self) -> Vec<String> {
        self.journal().dead_letters().await.unwrap().into_iter().map(|letter| letter.reason).collect()
    }

    /// Waits until everything that happened there is known here.
    pub(crate) async fn until_known(&self) {
        self.until_followed("constructive-dialogue", self.happened).await;
    }

    /// What was sent, by addresses and subjects, in no order.
    pub(crate) fn sent(&self) -> Vec<String> {
        let mails = self.smtp.mails();
        let line = |mail: &crate::smtp::Mail| {
            let to = mail.to.split(['<', '>']).nth(1).unwrap().split('@').next().unwrap().to_owned();
            format!("{to}: {}", mail.header("subject").unwrap())
        };
        let mut sent: Vec<_> = mails.iter().map(line).collect();
        sent.sort();
        sent
    }

    /// Keeps a contact as the Secretariat does.
    pub(crate) async fn keep(&self, contact: ContactId) {
        self.command(&secretariat(), &card(contact)).await;
    }

    /// Keeps a contact and invites it: a letter.
    pub(crate) async fn invite(&self, contact: ContactId, purpose: Purpose) {
        self.keep(contact).await;
        self.command(&secretariat(), &InviteContact { contact, purpose }).await;
    }

    /// Waits until so many letters are in this state.
    pub(crate) async fn until(&self, state: LetterState, count: usize) -> Vec<LetterLine> {
        let query = ListLetters { state: Some(state), page: None };
        for _ in 0..3_000 {
            let letters = self.query(&secretariat(), &query).await.letters;
            if letters.len() == count {
                return letters;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let all = self.query(&secretariat(), &ListLetters::default()).await.letters;
        let all: Vec<_> = all.iter().map(|line| (line.state, line.attempts, line.fault.clone())).collect();
        panic!("not {count} letters {state:?}: {all:?}")
    }

    /// Waits until the newest letter was tried so often, and waits for another attempt.
    pub(crate) async fn until_tried(&self, attempts: u32) -> LetterLine {
        for _ in 0..3_000 {
            let lines = self.query(&secretariat(), &ListLetters::default()).await.letters;
            if let Some(line) = lines.first()
                && (line.state, line.attempts) == (LetterState::Queued, attempts)
            {
                return line.clone();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("not tried {attempts} times")
    }

    pub(crate) fn clock_now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Moves the clock.
    pub(crate) fn later(&self, by: SignedDuration) {
        self.clock.advance_to(self.clock.now().checked_add(by).unwrap());
    }

    pub(crate) fn journal(&self) -> &journal::Journal {
        &self.running.as_ref().unwrap().house().journal
    }

    pub(crate) async fn entries(&self) -> Vec<Entry> {
        let report = self.journal().check(&self.environment.keys.journal.verifying_key()).await.unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
        self.journal().after(0, 100_000).await.unwrap()
    }

    /// The names of all events, in order.
    pub(crate) async fn events(&self) -> Vec<String> {
        self.entries().await.into_iter().map(|entry| entry.name).collect()
    }

    /// The texts of a column.
    pub(crate) async fn column(&self, sql: &'static str) -> Vec<String> {
        let rows = self.journal().reader().rows(sql, &[]).await.unwrap();
        rows.iter().map(|row| row.text(0).unwrap()).collect()
    }
}

/// An event as another service publishes it.
fn outgoing<E: EventSet>(event: &E, position: u64, seed: [u8; 10], now: Timestamp) -> Outgoing {
    Outgoing {
        position,
        id: EventId::new(position, seed),
        subject: contracts::subject::event(E::SERVICE, event.aggregate(), "KEN", event.name()),
        schema: format!("{}/{}.v{}", E::SERVICE, event.name(), event.version()),
        stream_version: position,
        time: now.to_string(),
        trace: None,
        payload: contracts::canonical(&event.to_value().unwrap()).unwrap(),
    }
}

pub(crate) fn secretariat() -> Asker {
    Asker::Secretariat { account: "1".to_owned() }
}

pub(crate) fn operator() -> Asker {
    Asker::Operator { account: "1".to_owned() }
}

pub(crate) fn applicant(contact: ContactId) -> Asker {
    Asker::Applicant { contact: contact.to_string() }
}

pub(crate) fn contact(number: u8) -> ContactId {
    ContactId::new(1, [number; 10])
}

pub(crate) fn card(contact: ContactId) -> KeepContact {
    let (address, name) = (ADDRESS.to_owned(), NAME.to_owned());
    KeepContact { contact, address, name, language: Language::English, time_zone: Some("Africa/Nairobi".to_owned()) }
}

fn portal_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn environment(name: &str, server: &proving_ground::Nats, storage: Storage, clock: &VirtualClock) -> Environment {
    let credentials = Credentials::Password { user: server.user().to_owned(), password: server.password().to_owned() };
    let (url, service, patience) = (server.url(), name.to_owned(), Duration::from_secs(10));
    let journal = SigningKey::from_bytes(&[9; 32]);
    Environment {
        storage,
        connection: Connection { url, service, credentials, patience },
        keys: Keys { journal, statements: portal_key().verifying_key(), statement: None },
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        config: Config::default(),
    }
}

pub(crate) fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}
