//! All services of one machine and their bus, started and stopped in order.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bus::Connection;
use journal::Storage;
use runtime::{Config, Environment, Health, Part, Running, Service, SystemClock, SystemEntropy};
use tokio::signal::unix::{SignalKind, signal};

use crate::nats::{Keeper, Nats};
use crate::speak::Speaker;
use crate::{Fault, folder};

/// How often somebody who waits is told for what.
const TOLD_EVERY: Duration = Duration::from_secs(1);
/// How long a service may wait for one and the same thing before it can do its work.
const LONGEST_WAIT: u32 = 30;

/// Every service, the portal last: it is no use before the others.
#[must_use]
pub fn services() -> Vec<Service> {
    vec![
        registry::service(),
        drawing::service(),
        reviews::service(),
        constructive_dialogue::service(),
        notices::service(),
        portal::service(),
    ]
}

/// The service of this name.
pub(crate) fn named(name: &str) -> Result<&'static str, Fault> {
    let names: Vec<&'static str> = services().iter().map(Service::name).collect();
    let found = names.iter().copied().find(|known| *known == name);
    found.ok_or_else(|| Fault::NoSuchService { name: name.to_owned(), services: names.join(", ") })
}

/// What runs. It is filled step by step, so that whoever breaks off the start can stop what was started.
#[derive(Debug, Default)]
pub(crate) struct House {
    pub(crate) nats: Option<Nats>,
    keeper: Option<Keeper>,
    pub(crate) running: Vec<Running>,
}

impl House {
    /// Starts the bus and these services, and waits until each can do its work.
    pub(crate) async fn start(
        &mut self,
        services: Vec<Service>,
        config: &Config,
        data: &Path,
        speaker: Speaker,
    ) -> Result<(), Fault> {
        let storage = config.storage(data)?;
        // A service that is started alone follows what others said, or will say.
        let all = self::services();
        let nats = Nats::start(config, data, &all, speaker).await?;
        let nats = self.nats.insert(nats);
        self.keeper = Some(nats.streams(&all).await?);
        for service in services {
            let environment = environment(config, data, &storage, nats, service.name())?;
            self.running.push(runtime::start(service, environment).await?);
        }
        for service in &mut self.running {
            ready(service, speaker).await?;
        }
        Ok(())
    }

    /// How somebody connects to the bus.
    pub(crate) fn connection(&self, name: &str) -> Result<Connection, Fault> {
        let nats = self.nats.as_ref().ok_or_else(|| Fault::Machine("the bus has not been started".to_owned()))?;
        nats.connection(name)
    }

    /// Returns when a part has ended by itself, and says which.
    pub(crate) async fn ended(&mut self) -> Result<(), Fault> {
        let Self { nats, keeper, running } = self;
        tokio::select! {
            why = one_ended(running) => Err(Fault::Door(why)),
            () = server_ended(nats) => Err(Fault::Machine(
                "the private nats-server ended by itself; its log is in the data folder, nats/server.log".to_owned(),
            )),
            () = keep(keeper.as_ref()) => Ok(()),
        }
    }

    /// Stops everything, the last that was started first, and the server of the bus after everybody who uses it.
    pub(crate) async fn stop(self) {
        for service in self.running.into_iter().rev() {
            service.stop().await;
        }
        if let Some(keeper) = self.keeper {
            keeper.close().await;
        }
        if let Some(nats) = self.nats {
            nats.stop().await;
        }
    }
}

/// What a service is started in.
fn environment(
    config: &Config,
    data: &Path,
    storage: &Storage,
    nats: &Nats,
    service: &str,
) -> Result<Environment, Fault> {
    Ok(Environment {
        storage: storage.clone(),
        connection: nats.connection(service)?,
        keys: folder::keys(data, service)?,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        config: config.clone(),
    })
}

async fn ready(service: &mut Running, speaker: Speaker) -> Result<(), Fault> {
    let (name, health) = (service.name(), service.house().health.clone());
    tokio::select! {
        ready = in_time(name, &health, speaker) => ready,
        ended = service.ended() => Err(Fault::Door(ended.err().unwrap_or_else(closed))),
    }
}

/// Waits until all parts are well, and says for what; gives up when it is the same for too long.
async fn in_time(service: &'static str, health: &Health, speaker: Speaker) -> Result<(), Fault> {
    let (mut waits_for, mut times) = (Vec::new(), 0);
    while tokio::time::timeout(TOLD_EVERY, health.ready()).await.is_err() {
        let now = health.complaints();
        times = if now == waits_for { times + 1 } else { 0 };
        let sentence = in_words(&now);
        if times >= LONGEST_WAIT {
            return Err(Fault::NotReady { service, seconds: LONGEST_WAIT, waits_for: sentence });
        }
        if times == 0 && !now.is_empty() {
            speaker.progress(format!("The service {service} is starting. {sentence}"));
        }
        waits_for = now;
    }
    Ok(())
}

fn in_words(waits_for: &[(Part, String)]) -> String {
    let each: Vec<String> = waits_for.iter().map(|(part, why)| format!("{part}: {why}")).collect();
    format!("It waits for: {}.", each.join("; "))
}

async fn one_ended(running: &mut [Running]) -> String {
    let ended = running.iter_mut().map(|service| Box::pin(service.ended()));
    let (why, ..) = futures_util::future::select_all(ended).await;
    why.err().unwrap_or_else(closed)
}

fn closed() -> String {
    "A door closed by itself.".to_owned()
}

async fn server_ended(nats: &mut Option<Nats>) {
    match nats.as_mut().and_then(|nats| nats.server.as_mut()) {
        Some(server) => drop(server.ended().await),
        None => std::future::pending().await,
    }
}

async fn keep(keeper: Option<&Keeper>) {
    match keeper {
        Some(keeper) => keeper.keep().await,
        None => std::future::pending().await,
    }
}

/// Returns when the process is told to stop.
pub(crate) fn told_to_stop() -> Result<impl Future<Output = ()>, Fault> {
    let machine = |fault: std::io::Error| Fault::Machine(fault.to_string());
    let mut interrupt = signal(SignalKind::interrupt()).map_err(machine)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(machine)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
