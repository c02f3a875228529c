//! All services of one machine, started and stopped in order.

use std::path::Path;
use std::sync::Arc;

use journal::Storage;
use runtime::{Config, Environment, Running, Service, SystemClock, SystemEntropy};

use crate::nats::Nats;
use crate::{Fault, folder};

/// Every service, the portal last: it is no use before the others.
pub(crate) fn services() -> Vec<Service> {
    vec![registry::service(), drawing::service(), portal::service()]
}

/// What a service is started in.
pub(crate) fn environment(
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

/// Starts these services and waits until each can do its work.
pub(crate) async fn start(
    services: Vec<Service>,
    config: &Config,
    data: &Path,
    nats: &Nats,
) -> Result<Vec<Running>, Fault> {
    let storage = config.storage(data)?;
    let mut running = Vec::new();
    for service in services {
        let environment = environment(config, data, &storage, nats, service.name())?;
        match runtime::start(service, environment).await {
            Ok(started) => running.push(started),
            Err(fault) => {
                stop(running).await;
                return Err(fault.into());
            }
        }
    }
    for index in 0..running.len() {
        if let Err(fault) = ready(&mut running[index]).await {
            stop(running).await;
            return Err(fault);
        }
    }
    Ok(running)
}

async fn ready(service: &mut Running) -> Result<(), Fault> {
    let health = service.house().health.clone();
    tokio::select! {
        () = health.ready() => Ok(()),
        ended = service.ended() => Err(Fault::Door(ended.err().unwrap_or_else(|| "A door closed by itself.".to_owned()))),
    }
}

/// Stops them, the last that was started first.
pub(crate) async fn stop(running: Vec<Running>) {
    for service in running.into_iter().rev() {
        service.stop().await;
    }
}
