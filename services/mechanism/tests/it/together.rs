//! Every service in this process, on a clock that is moved by hand: months pass while somebody looks.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::routing::post;
use bus::{Bus, Connection, Credentials};
use ed25519_dalek::SigningKey;
use journal::Storage;
use proving_ground::Nats;
use runtime::{Clock as _, Config, Environment, Keys, Running, StatementKey, SystemEntropy, VirtualClock, start};
use serde::Deserialize;
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::program::{LIMIT, free_address};

/// The key with which the portal states who asks.
const STATEMENTS: [u8; 32] = [7; 32];

/// Everything that runs.
pub(crate) struct Together {
    pub(crate) url: String,
    pub(crate) hands: Hands,
    services: Vec<Running>,
    nats: Nats,
    folder: TempDir,
}

impl Together {
    /// Starts all of it at this time; none where no nats-server can be had, which has then been said.
    pub(crate) async fn start(now: &str) -> Option<Self> {
        let nats = proving_ground::nats().await?;
        let folder = tempfile::tempdir().unwrap();
        let (clock, address) = (VirtualClock::at(now.parse().unwrap()), free_address());
        let url = format!("http://{address}");
        let config = Config::default()
            .with("DATA_DIR", folder.path().to_string_lossy())
            .with("LISTEN", &address)
            .with("PUBLIC_URL", &url)
            .with("ALARM_ADDRESS", "secretariat@mechanism.example");
        let environment = |name| environment(name, &nats, &folder, &clock, &config);
        let operator = Bus::connect(&environment("operator").connection).await.unwrap();
        operator.make_streams(&contracts::SERVICES, 1).await.unwrap();
        operator.close().await;
        let (mut services, mut follows) = (Vec::new(), Vec::new());
        for service in mechanism::services() {
            follows.extend(service.follows().map(|said| (service.name(), said)));
            let environment = environment(service.name());
            services.push(start(service, environment).await.unwrap());
        }
        for running in &services {
            running.ready().await;
        }
        let houses = services.iter().map(|running| running.house().clone()).collect();
        let hands = Hands { clock, houses, follows: Arc::new(follows) };
        Some(Self { url, hands, services, nats, folder })
    }

    /// Where letters are kept.
    pub(crate) fn mail(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// What the Secretariat wishes, at once.
    pub(crate) async fn command<C: contracts::Command>(&self, command: &C) -> C::Reply {
        self.command_by(&secretariat(), command).await.unwrap()
    }

    /// What the Secretariat asks.
    pub(crate) async fn query<Q: contracts::Query>(&self, query: &Q) -> Q::Reply {
        self.query_by(&secretariat(), query).await.unwrap()
    }

    /// What somebody wishes, at once.
    pub(crate) async fn command_by<C: contracts::Command>(
        &self,
        asker: &access::Asker,
        command: &C,
    ) -> Result<C::Reply, bus::RequestError> {
        self.hands.portal().bus.command(command, &self.asked_by(asker)).await
    }

    /// The same, by somebody who says on which version they base it.
    pub(crate) async fn command_based_on<C: contracts::Command>(
        &self,
        asker: &access::Asker,
        command: &C,
        version: u64,
    ) -> Result<C::Reply, bus::RequestError> {
        let based = bus::Asked { expected: Some(version), ..self.asked_by(asker) };
        self.hands.portal().bus.command(command, &based).await
    }

    /// What somebody asks.
    pub(crate) async fn query_by<Q: contracts::Query>(
        &self,
        asker: &access::Asker,
        query: &Q,
    ) -> Result<Q::Reply, bus::RequestError> {
        self.hands.portal().bus.query(query, &self.asked_by(asker)).await
    }

    fn asked_by(&self, asker: &access::Asker) -> bus::Asked {
        let portal = self.hands.portal();
        let statement = access::sign(&SigningKey::from_bytes(&STATEMENTS), asker, portal.now());
        bus::Asked { id: portal.command_id().unwrap(), statement, expected: None }
    }

    /// What becomes of a request that somebody sends.
    pub(crate) async fn outcome(&self, asker: &access::Asker, subject: &str, body: Vec<u8>) -> bus::Outcome {
        self.answer(asker, subject, body).await.0
    }

    /// The same, and what is answered.
    pub(crate) async fn answer(&self, asker: &access::Asker, subject: &str, body: Vec<u8>) -> (bus::Outcome, String) {
        let request = self.asked_by(asker);
        let mut head = async_nats::HeaderMap::new();
        head.insert(bus::headers::ID, request.id.to_string());
        head.insert(bus::headers::STATEMENT, request.statement);
        let client = self.hands.portal().bus.client();
        let answer = client.request_with_headers(subject.to_owned(), head, body.into()).await.unwrap();
        let outcome = answer.headers.unwrap().get(bus::headers::OUTCOME).unwrap().as_str().parse().unwrap();
        (outcome, String::from_utf8_lossy(&answer.payload).into_owned())
    }

    /// How each service is.
    pub(crate) fn statuses(&self) -> Vec<runtime::Status> {
        self.services.iter().map(Running::status).collect()
    }

    /// How many of these contacts the notices know an address of.
    pub(crate) async fn known(&self, contacts: Vec<contracts::ContactId>) -> usize {
        self.query(&contracts::notices::ListContacts { contacts }).await.contacts.len()
    }

    /// Whose drafts the portal keeps, with what was typed.
    pub(crate) async fn drafts(&self) -> Vec<(contracts::ContactId, String)> {
        let sql = "SELECT contact, answers FROM drafts ORDER BY contact";
        let rows = self.hands.portal().journal.reader().rows(sql, &[]).await.unwrap();
        rows.iter().map(|row| (row.text(0).unwrap().parse().unwrap(), row.text(1).unwrap())).collect()
    }

    pub(crate) async fn stop(self) {
        for running in self.services.into_iter().rev() {
            running.stop().await;
        }
        self.nats.stop().await;
    }
}

/// What a test does to the world from outside it.
#[derive(Clone)]
pub(crate) struct Hands {
    clock: VirtualClock,
    houses: Vec<runtime::House>,
    /// Who follows whom.
    follows: Arc<Vec<(&'static str, &'static str)>>,
}

impl Hands {
    /// Lets time pass, and whatever is due by then happen.
    pub(crate) async fn pass(&self, to: jiff::Timestamp) {
        self.clock.advance_to(to);
        let waiting = async {
            for house in &self.houses {
                while house.journal.next_due().await.unwrap().is_some_and(|due| due <= self.clock.now()) {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
        };
        tokio::time::timeout(LIMIT, waiting).await.expect("what is due happens");
    }

    /// Waits until every service has heard what the others said, and nothing is due.
    pub(crate) async fn heard(&self) {
        let waiting = async {
            while !self.has_heard().await {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(LIMIT, waiting).await.expect("what is said is heard");
    }

    async fn has_heard(&self) -> bool {
        for house in &self.houses {
            if house.journal.next_due().await.unwrap().is_some_and(|due| due <= self.clock.now()) {
                return false;
            }
            for said in self.houses.iter().filter(|said| self.follows.contains(&(house.service, said.service))) {
                let end = said.journal.checkpoint().await.unwrap().map_or(0, |end| end.position);
                if house.journal.followed(said.service).await.unwrap() < end {
                    return false;
                }
            }
        }
        true
    }

    /// Lets somebody in, and gives the cookie.
    pub(crate) async fn let_in(&self, asker: &access::Asker) -> String {
        let outside = portal::http::Outside { url: String::new(), secure: false, client_header: None };
        let door = portal::http::Portal::new(self.portal().clone(), outside);
        let cookie = portal::http::gate::let_in(&door, asker, portal::http::gate::Came::ByLink).await.unwrap();
        cookie.to_string().split(';').next().unwrap().to_owned()
    }

    /// What the services live in.
    pub(crate) fn houses(&self) -> &[runtime::House] {
        &self.houses
    }

    /// The path that signs the Secretariat in.
    pub(crate) async fn sign_in(&self) -> String {
        portal::sign_in_link(self.portal(), "secretariat").await.unwrap()
    }

    pub(crate) fn portal(&self) -> &runtime::House {
        self.houses.iter().find(|house| house.service == "portal").unwrap()
    }

    /// Opens a door for a browser's script: `POST /pass?to=<time>` and `POST /sign-in`. Gives its address.
    pub(crate) async fn door(self) -> (String, JoinHandle<()>) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = axum::Router::new().route("/pass", post(pass)).route("/sign-in", post(sign_in)).with_state(self);
        let serving = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        (format!("http://{address}"), serving)
    }
}

#[derive(Deserialize)]
struct To {
    to: jiff::Timestamp,
}

async fn pass(State(hands): State<Hands>, Query(To { to }): Query<To>) -> StatusCode {
    hands.pass(to).await;
    StatusCode::NO_CONTENT
}

async fn sign_in(State(hands): State<Hands>) -> String {
    hands.sign_in().await
}

fn secretariat() -> access::Asker {
    access::Asker::Secretariat { account: "secretariat".to_owned() }
}

fn environment(name: &str, nats: &Nats, folder: &TempDir, clock: &VirtualClock, config: &Config) -> Environment {
    let credentials = Credentials::Password { user: nats.user().to_owned(), password: nats.password().to_owned() };
    let statements = SigningKey::from_bytes(&STATEMENTS);
    // Each service signs its journal with a key of its own.
    let own = name.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte));
    Environment {
        storage: Storage::Folder(folder.path().to_owned()),
        connection: Connection {
            url: nats.url(),
            service: name.to_owned(),
            credentials,
            patience: Duration::from_mins(1),
        },
        keys: Keys {
            journal: SigningKey::from_bytes(&[own; 32]),
            statements: statements.verifying_key(),
            statement: (name == "portal").then(|| StatementKey(statements.clone())),
        },
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        config: config.clone(),
    }
}
