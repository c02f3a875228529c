//! Starting a service beside others in one process, and stopping it in order.

use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, ConnectError, Connection};
use futures_util::FutureExt as _;
use futures_util::future::join_all;
use journal::{Journal, JournalError, Signer, Storage};
use thiserror::Error;
use tokio::task::{AbortHandle, JoinHandle};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::respond::{Meters, Respond};
use crate::service::Service;
use crate::{Clock, Config, Entropy, Health, House, Keys, Part, Status, follow, relay, ticker};

/// What a service is started in.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Where it keeps its tables.
    pub storage: Storage,
    /// Where the bus is, and how it signs on.
    pub connection: Connection,
    /// Its keys.
    pub keys: Keys,
    /// Where time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub entropy: Arc<dyn Entropy>,
    /// How it is configured.
    pub config: Config,
}

/// Why a service did not start.
#[derive(Debug, Error)]
pub enum StartError {
    /// Its database.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The bus.
    #[error(transparent)]
    Bus(#[from] ConnectError),
    /// The bus did not take its subscriptions.
    #[error("The bus did not take the subscriptions of the service {service}: {reason}.")]
    Subscriptions {
        /// The service.
        service: &'static str,
        /// Why.
        reason: String,
    },
}

/// A service that runs.
#[derive(Debug)]
pub struct Running {
    house: House,
    service: Arc<Service>,
    answering: (CancellationToken, TaskTracker),
    /// Nobody is answered any more.
    crashed: CancellationToken,
    beside: (CancellationToken, Vec<JoinHandle<()>>),
    doors: Vec<(CancellationToken, JoinHandle<Result<(), String>>)>,
}

/// How long doors may take to finish what they have begun, then requests, then what runs beside. Together with the farewells of the
/// connections it is less than the 45 seconds that `deploy/` gives a process.
const DOORS: Duration = Duration::from_secs(20);
const REQUESTS: Duration = Duration::from_secs(10);
const BESIDE: Duration = Duration::from_secs(6);
const DATABASE: Duration = Duration::from_secs(5);

/// Starts a service.
///
/// # Errors
/// [`StartError`].
pub async fn start(mut service: Service, environment: Environment) -> Result<Running, StartError> {
    let Environment { storage, connection, keys, clock, entropy, config } = environment;
    let name = service.name;
    let signer = Signer::new(name, keys.journal.clone());
    let time = clock.clone();
    let now = Arc::new(move || time.now());
    let journal = Journal::open(&storage, name, &service.migrations, signer, now).await?;
    let bus = Bus::connect(&connection).await?;
    let (keys, config, health) = (Arc::new(keys), Arc::new(config), Health::default());
    let house = House { service: name, journal, bus, clock, entropy, keys, config, health };
    let opening = std::mem::take(&mut service.doors);
    let service = Arc::new(service);
    let (stop, stop_beside) = (CancellationToken::new(), CancellationToken::new());
    let crashed = CancellationToken::new();
    let answering = answer(&house, &service, &stop, &crashed).await?;
    let beside = (stop_beside.clone(), beside(&house, &service, &stop_beside));
    let doors = opening
        .into_iter()
        .map(|open| {
            let stop = CancellationToken::new();
            (stop.clone(), tokio::spawn(open(house.clone(), stop)))
        })
        .collect();
    Ok(Running { house, service, answering: (stop, answering), crashed, beside, doors })
}

async fn answer(
    house: &House,
    service: &Arc<Service>,
    stop: &CancellationToken,
    crashed: &CancellationToken,
) -> Result<TaskTracker, StartError> {
    if service.commands.is_empty() && service.queries.is_empty() {
        let nothing = TaskTracker::new();
        nothing.close();
        return Ok(nothing);
    }
    house.health.expect(Part::Endpoints);
    let respond = Respond { house: house.clone(), service: service.clone(), meters: Meters::new() };
    let refused = |fault: Box<dyn std::error::Error + Send + Sync>| StartError::Subscriptions {
        service: house.service,
        reason: fault.to_string(),
    };
    let tasks = house.bus.serve(respond.responder(crashed.clone()), stop.clone()).await.map_err(refused)?;
    house.health.well(Part::Endpoints);
    Ok(tasks)
}

fn beside(house: &House, service: &Arc<Service>, stop: &CancellationToken) -> Vec<JoinHandle<()>> {
    let mut tasks = Vec::new();
    house.health.expect(Part::Relay);
    tasks.push(tokio::spawn(relay::run(house.clone(), stop.clone())));
    for source in service.follows() {
        house.health.expect(Part::Following(source.to_owned()));
        tasks.push(tokio::spawn(follow::run(house.clone(), service.clone(), source, stop.clone())));
    }
    house.health.expect(Part::Deadlines);
    tasks.push(tokio::spawn(ticker::run(house.clone(), service.clone(), stop.clone())));
    tasks
}

impl Running {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.house.service
    }

    /// What it lives in.
    #[must_use]
    pub fn house(&self) -> &House {
        &self.house
    }

    /// Waits until every part of it can do its work.
    pub async fn ready(&self) {
        self.house.health.ready().await;
    }

    /// What is to be seen of it.
    #[must_use]
    pub fn status(&self) -> Status {
        Status { house: self.house.clone(), service: self.service.clone() }
    }

    /// Returns when one of its doors has ended by itself.
    ///
    /// # Errors
    /// What the door said when it could not go on.
    pub async fn ended(&mut self) -> Result<(), String> {
        if self.doors.is_empty() {
            return std::future::pending().await;
        }
        let ended = futures_util::future::select_all(self.doors.iter_mut().map(|(_, door)| door.boxed())).await;
        ended.0.map_err(|fault| fault.to_string())?
    }

    /// Stops it in order: first the doors, then its endpoints, each finishing what has begun; then what runs beside, where the last
    /// events are published; then the connections. Whatever does not finish in its time is given up.
    pub async fn stop(self) {
        let Self { house, answering: (stop, answering), beside: (stop_beside, beside), doors, .. } = self;
        let (stop_doors, doors): (Vec<_>, Vec<_>) = doors.into_iter().unzip();
        stop_doors.iter().for_each(CancellationToken::cancel);
        finish(doors, DOORS).await;
        stop.cancel();
        drop(timeout(REQUESTS, answering.wait()).await);
        stop_beside.cancel();
        finish(beside, BESIDE).await;
        house.bus.close().await;
        drop(timeout(DATABASE, house.journal.close()).await);
    }

    /// Stops it as a crash would: nothing is finished, nothing is said.
    pub async fn crash(self) {
        self.crashed.cancel();
        self.answering.0.cancel();
        self.beside.0.cancel();
        for (_, door) in &self.doors {
            door.abort();
        }
        for task in &self.beside.1 {
            task.abort();
        }
        self.house.journal.close().await;
    }
}

/// Waits until all have ended, and gives up those that have not in this time.
async fn finish<T>(tasks: Vec<JoinHandle<T>>, at_most: Duration) {
    let given_up: Vec<_> = tasks.iter().map(JoinHandle::abort_handle).collect();
    drop(timeout(at_most, join_all(tasks)).await);
    given_up.iter().for_each(AbortHandle::abort);
}
