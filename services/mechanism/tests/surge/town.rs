//! Everything that runs: a nats-server, a database, and four services, each in its own process with its own credentials.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use access::{Asker, Permissions, bus_permissions};
use bus::{Asked, Bus, Connection, Credentials};
use contracts::constructive_dialogue::{ConveneDialogue, Format, GroupSession, WorkingGroup};
use contracts::registry::ImportStates;
use contracts::{Command, CommandId};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use journal::Storage;
use proving_ground::{Credential, Nats, User, nats_for};
use runtime::{Clock as _, Entropy as _, SystemClock, SystemEntropy};
use treaty::Language;

use super::child::{self, AheadClock, Running};

const STATES: &str = include_str!("../../../../data/states-parties.csv");

/// Everything that runs.
pub struct Town {
    pub nats: Nats,
    pub storage: Storage,
    /// Where the portal listens.
    pub door: SocketAddr,
    pub clock: AheadClock,
    children: BTreeMap<&'static str, Running>,
    secretariat: Bus,
    folder: PathBuf,
    /// What this program is called with to be a child.
    arguments: &'static [&'static str],
}

impl Town {
    /// Builds it in this folder, at this time of its clock. None where no nats-server can be had, which has then been said.
    pub async fn build(
        storage: Storage,
        folder: PathBuf,
        arguments: &'static [&'static str],
        now: Timestamp,
    ) -> Option<Self> {
        let nats = nats_for(child::services().iter().map(user).collect()).await?;
        let credentials = Credentials::Password { user: nats.user().to_owned(), password: nats.password().to_owned() };
        let (url, service, patience) = (nats.url(), "portal".to_owned(), Duration::from_mins(1));
        let secretariat = Bus::connect(&Connection { url, service, credentials, patience }).await.unwrap();
        secretariat.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let door = listener.local_addr().unwrap();
        drop(listener);
        let (children, clock) = (BTreeMap::new(), AheadClock::default());
        let mut town = Self { nats, storage, door, clock, children, secretariat, folder, arguments };
        town.is_now(now);
        for name in child::services().map(|service| service.name()) {
            town.start(name).await;
        }
        let import = ImportStates { csv: STATES.to_owned(), source: "a file".to_owned() };
        town.command(&import).await;
        Some(town)
    }

    /// Moves the clock of everybody, so that it is this time now.
    pub fn is_now(&mut self, time: Timestamp) {
        let ahead = time.duration_since(SystemClock.now());
        self.clock.set(i64::try_from(ahead.as_micros()).unwrap());
        self.children.values().for_each(|child| child.set(&self.clock));
    }

    /// Starts a service; returns when it is ready.
    pub async fn start(&mut self, name: &'static str) {
        let database = match &self.storage {
            Storage::Folder(folder) => ("DATA_DIR", folder.display().to_string()),
            Storage::Postgres(url) => ("DATABASE_URL", url.clone()),
        };
        let settings = [
            ("DATA_DIR", self.folder.display().to_string()),
            database,
            ("NATS_URL", self.nats.url()),
            ("NATS_USER", name.to_owned()),
            ("NATS_PASSWORD", name.to_owned()),
            ("LISTEN", self.door.to_string()),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value));
        let log = self.folder.join(format!("{name}.log"));
        let running = Running::start(name, self.arguments, &settings, &self.clock, &log).await;
        self.children.insert(name, running);
    }

    /// SIGKILL.
    pub fn kill(&mut self, name: &str) {
        self.children.get_mut(name).unwrap().kill();
    }

    /// Ends every service, so that nothing is written any more.
    pub async fn close(mut self) {
        self.children.clear();
        self.secretariat.close().await;
        self.nats.stop().await;
    }

    /// Convenes a dialogue on this day.
    pub async fn convene(&self, on: Date) -> u32 {
        let group = GroupSession { group: WorkingGroup::TraffickingInPersons, session: "14th session".to_owned() };
        let command = ConveneDialogue {
            title: format!("Constructive dialogue of {on}"),
            groups: vec![group],
            on: on.into(),
            place: "Vienna".to_owned(),
            format: Format::Hybrid,
            languages: vec![Language::English],
            chairs: vec!["The Chair".to_owned()],
            announced: None,
            word_limit: 1_500,
            readings: None,
        };
        self.command(&command).await.number.unwrap()
    }

    /// What the Secretariat has done.
    async fn command<C: Command>(&self, command: &C) -> C::Reply {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        let secretariat = Asker::Secretariat { account: "1".to_owned() };
        let statement = access::sign(&child::statement_key(), &secretariat, self.clock.now());
        let asked = Asked { id: CommandId::new(0, random), statement, expected: None };
        self.secretariat.command(command, &asked).await.unwrap()
    }
}

fn user(service: &runtime::Service) -> User {
    let (name, follows) = (service.name(), service.follows().collect::<Vec<_>>());
    let Permissions { publish, subscribe, allow_responses } = bus_permissions(name, &follows);
    let credential = Credential::Password(name.to_owned());
    User { name: name.to_owned(), credential, publish, subscribe, allow_responses }
}

/// The first moment after the last one for applications to a dialogue on this day (para. 53 (d)).
pub fn deadline(dialogue: Date) -> Timestamp {
    let last = treaty::dates::attendance_confirmed_by(dialogue).unwrap().date;
    treaty::dates::start_of_day_vienna(last.tomorrow().unwrap()).unwrap().timestamp()
}

/// So much earlier.
pub fn before(time: Timestamp, by: Duration) -> Timestamp {
    time - SignedDuration::try_from(by).unwrap()
}
