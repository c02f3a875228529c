//! The bus: the operator's own nats-server, or a private one with a user and exact permissions for each service.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use access::{Asker, Permissions};
use bus::{Connection, Credentials};
use private_nats::{Config as Private, Credential, Running, User};
use runtime::{Config, Entropy as _, Service, SystemEntropy};

use crate::folder::Reach;
use crate::speak::Speaker;
use crate::{Fault, folder};

/// The name under which an operator's command signs on.
pub(crate) const OPERATOR: &str = "operator";
const PATIENCE: Duration = Duration::from_secs(10);

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
        let (folder, say) = (data.to_owned(), move |progress| speaker.progress(progress));
        let found = tokio::task::spawn_blocking(move || private_nats::find(&folder, &say)).await;
        let program = found.map_err(|fault| Fault::Machine(fault.to_string()))??;
        let mut passwords = BTreeMap::new();
        let mut users = Vec::new();
        for service in services {
            let follows: Vec<&str> = service.follows().collect();
            users.push(user(service.name(), access::bus_permissions(service.name(), &follows), &mut passwords)?);
        }
        users.push(user(OPERATOR, operator_permissions(), &mut passwords)?);
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

    /// How an operator's command reaches it.
    pub(crate) fn reach(&self) -> Option<Reach> {
        let server = self.server.as_ref()?;
        let password = self.passwords.get(OPERATOR).cloned();
        Some(Reach { url: server.url(), user: Some(OPERATOR.to_owned()), password })
    }

    /// Stops the private server, after everybody who uses it.
    pub(crate) async fn stop(self) {
        if let Some(server) = self.server {
            server.stop().await;
        }
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
    let Some(reach) = folder::reach(data) else { return Ok(None) };
    let credentials = match (reach.user, reach.password) {
        (Some(user), Some(password)) => Credentials::Password { user, password },
        _ => Credentials::None,
    };
    Ok(Some(Connection { url: reach.url, service: OPERATOR.to_owned(), credentials, patience: PATIENCE }))
}
