//! Starting a service beside others in one process, and stopping it in order.

use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, ConnectError, Connection};
use futures_util::FutureExt as _;
use journal::{Journal, JournalError, Signer, Storage};
use thiserror::Error;
use tokio::task::JoinHandle;
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
    stop: CancellationToken,
    answering: TaskTracker,
    beside: Vec<JoinHandle<()>>,
    doors: Vec<(CancellationToken, JoinHandle<Result<(), String>>)>,
}

/// How long requests and doors may take to finish once they are told to stop.
const GRACE: Duration = Duration::from_secs(20);

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
    let stop = CancellationToken::new();
    let answering = answer(&house, &service, &stop).await?;
    let beside = beside(&house, &service, &stop);
    let doors = opening
        .into_iter()
        .map(|open| {
            let stop = CancellationToken::new();
            (stop.clone(), tokio::spawn(open(house.clone(), stop)))
        })
        .collect();
    Ok(Running { house, service, stop, answering, beside, doors })
}

async fn answer(house: &House, service: &Arc<Service>, stop: &CancellationToken) -> Result<TaskTracker, StartError> {
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
    let tasks = house.bus.serve(respond.responder(), stop.clone()).await.map_err(refused)?;
    house.health.well(Part::Endpoints);
    Ok(tasks)
}

fn beside(house: &House, service: &Arc<Service>, stop: &CancellationToken) -> Vec<JoinHandle<()>> {
    let mut tasks = Vec::new();
    house.health.expect(Part::Relay);
    tasks.push(tokio::spawn(relay::run(house.clone(), stop.clone())));
    house.health.expect(Part::Deadlines);
    tasks.push(tokio::spawn(ticker::run(house.clone(), service.clone(), stop.clone())));
    for source in service.follows() {
        house.health.expect(Part::Following(source.to_owned()));
        tasks.push(tokio::spawn(follow::run(house.clone(), service.clone(), source, stop.clone())));
    }
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

    /// Stops it in order: first the doors, then its endpoints, then what runs beside, then the connections.
    pub async fn stop(self) {
        for (stop, _) in &self.doors {
            stop.cancel();
        }
        for (_, door) in self.doors {
            drop(tokio::time::timeout(GRACE, door).await);
        }
        self.stop.cancel();
        drop(tokio::time::timeout(GRACE, self.answering.wait()).await);
        for task in self.beside {
            drop(tokio::time::timeout(GRACE, task).await);
        }
        self.house.bus.close().await;
        self.house.journal.close().await;
    }

    /// Stops it as a crash would: nothing is finished, nothing is said.
    pub async fn crash(self) {
        self.stop.cancel();
        for (_, door) in &self.doors {
            door.abort();
        }
        for task in &self.beside {
            task.abort();
        }
        self.house.journal.close().await;
    }
}
