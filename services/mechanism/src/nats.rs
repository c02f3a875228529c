//! The bus: the operator's own nats-server, or a private one with a user and exact permissions for each service.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use access::{Asker, Permissions};
use bus::{Bus, Connection, Credentials};
use private_nats::{Cancel, Config as Private, Credential, Finder, Running, User};
use runtime::{Config, Entropy as _, Service, SystemEntropy};

use crate::folder::BusReach;
use crate::speak::Speaker;
use crate::{Fault, folder};

/// The name under which an operator's command signs on.
pub(crate) const OPERATOR: &str = "operator";
/// The name of whoever makes the streams; no service may, and no command that reaches what runs here either.
pub(crate) const STREAMS: &str = "streams";
/// How often the streams are looked after.
const LOOK_AGAIN: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(10);

// What is let out of a service is let into the server.
const _: () = assert!(private_nats::MAX_PAYLOAD >= bus::MAX_PAYLOAD);

/// Ends a search in another thread together with whoever waits for it.
#[derive(Default)]
struct Unwanted(Cancel);

impl Drop for Unwanted {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

/// A way onto the bus for every service.
#[derive(Debug)]
pub(crate) struct Nats {
    /// The private server; none where the operator has one.
    pub(crate) server: Option<Running>,
    config: Config,
    passwords: BTreeMap<String, String>,
}

impl Nats {
    /// Uses `NATS_URL` if it is set, else starts a private server.
    pub(crate) async fn start(
        config: &Config,
        data: &Path,
        services: &[Service],
        speaker: Speaker,
    ) -> Result<Self, Fault> {
        if config.get("NATS_URL")?.is_some() {
            return Ok(Self { server: None, config: config.clone(), passwords: BTreeMap::new() });
        }
        let unwanted = Unwanted::default();
        let finder = Finder::new(data).unless(&unwanted.0);
        let found = tokio::task::spawn_blocking(move || finder.find(&move |progress| speaker.progress(progress))).await;
        let program = found.map_err(|fault| Fault::Machine(fault.to_string()))??;
        let mut passwords = BTreeMap::new();
        let mut users = Vec::new();
        for service in services {
            let follows: Vec<&str> = service.follows().collect();
            users.push(user(service.name(), access::bus_permissions(service.name(), &follows), &mut passwords)?);
        }
        users.push(user(OPERATOR, operator_permissions(), &mut passwords)?);
        let names: Vec<&str> = services.iter().map(Service::name).collect();
        users.push(user(STREAMS, access::stream_permissions(STREAMS, &names), &mut passwords)?);
        let server = private_nats::run(&program, Private { data: data.to_owned(), users }).await?;
        Ok(Self { server: Some(server), config: config.clone(), passwords })
    }

    /// How a service connects.
    pub(crate) fn connection(&self, service: &str) -> Result<Connection, Fault> {
        let Some(server) = &self.server else { return Ok(self.config.connection(service)?) };
        let password = self.passwords.get(service).cloned().unwrap_or_default();
        let credentials = Credentials::Password { user: service.to_owned(), password };
        Ok(Connection { url: server.url(), service: service.to_owned(), credentials, patience: PATIENCE })
    }

    /// Makes the streams that are missing, and whoever keeps them from now on.
    pub(crate) async fn streams(&self, services: &[Service]) -> Result<Keeper, Fault> {
        let bus = Bus::connect(&self.connection(STREAMS)?).await?;
        let keeper = Keeper { bus, services: services.iter().map(Service::name).collect() };
        keeper.bus.make_streams(&keeper.services, 1).await?;
        Ok(keeper)
    }

    /// How an operator's command reaches it.
    pub(crate) fn reach(&self) -> Option<BusReach> {
        let server = self.server.as_ref()?;
        let password = self.passwords.get(OPERATOR).cloned();
        Some(BusReach { url: server.url(), user: Some(OPERATOR.to_owned()), password })
    }

    /// Stops the private server, after everybody who uses it.
    pub(crate) async fn stop(self) {
        if let Some(server) = self.server {
            server.stop().await;
        }
    }
}

/// Looks after the streams.
#[derive(Debug)]
pub(crate) struct Keeper {
    bus: Bus,
    services: Vec<&'static str>,
}

impl Keeper {
    /// Makes streams again that are lost while everything runs, as when the store of the operator's own nats-server is deleted. The
    /// services say for themselves what they wait for meanwhile.
    pub(crate) async fn keep(&self) {
        loop {
            tokio::time::sleep(LOOK_AGAIN).await;
            drop(self.bus.make_streams(&self.services, 1).await);
        }
    }

    /// Leaves the bus.
    pub(crate) async fn close(self) {
        self.bus.close().await;
    }
}

/// What an operator's command may say: what the policies allow an operator to ask.
fn operator_permissions() -> Permissions {
    let operator = Asker::Operator { account: OPERATOR.to_owned() };
    let publish = access::decided().filter(|subject| access::may(&operator, subject)).map(str::to_owned).collect();
    let subscribe = vec![format!("{}.>", access::inbox_of(OPERATOR))];
    Permissions { publish, subscribe, allow_responses: false }
}

fn user(name: &str, may: Permissions, passwords: &mut BTreeMap<String, String>) -> Result<User, Fault> {
    let mut bytes = [0; 24];
    SystemEntropy.fill(&mut bytes).map_err(|fault| Fault::Machine(fault.to_string()))?;
    let password = hex::encode(bytes);
    passwords.insert(name.to_owned(), password.clone());
    let Permissions { publish, subscribe, allow_responses } = may;
    let credential = Credential::Password(password);
    Ok(User { name: name.to_owned(), credential, publish, subscribe, allow_responses })
}

/// How an operator's command connects: to the mechanism that runs here, or to the operator's own nats-server.
pub(crate) fn operator(config: &Config, data: &Path) -> Result<Option<Connection>, Fault> {
    if config.get("NATS_URL")?.is_some() {
        return Ok(Some(config.connection(OPERATOR)?));
    }
    let Some(reach) = folder::reach(data).and_then(|reach| reach.bus) else { return Ok(None) };
    let credentials = match (reach.user, reach.password) {
        (Some(user), Some(password)) => Credentials::Password { user, password },
        _ => Credentials::None,
    };
    Ok(Some(Connection { url: reach.url, service: OPERATOR.to_owned(), credentials, patience: PATIENCE }))
}
