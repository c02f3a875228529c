//! The connection of one service to the bus.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_nats::connection::State;
use async_nats::jetstream;
use async_nats::{Client, ConnectOptions, Event};
use contracts::Invalid;
use thiserror::Error;
use tokio::sync::watch;

use crate::insist::Absences;
use crate::{Gate, MAX_PAYLOAD};

/// How a service signs on to the bus.
#[derive(Clone)]
pub enum Credentials {
    /// Whoever comes: only where the server asks for nothing.
    None,
    /// A name and a password.
    Password {
        /// The name.
        user: String,
        /// The password.
        password: String,
    },
    /// A credentials file (JWT and seed).
    File(std::path::PathBuf),
}

impl std::fmt::Debug for Credentials {
    /// Without the password.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None => out.write_str("None"),
            Self::Password { user, .. } => out.debug_struct("Password").field("user", user).finish_non_exhaustive(),
            Self::File(path) => out.debug_tuple("File").field(path).finish(),
        }
    }
}

/// Where the bus is, and who connects.
#[derive(Clone, Debug)]
pub struct Connection {
    /// `nats://127.0.0.1:4222`
    pub url: String,
    /// The service that connects; its inbox is `_INBOX_<service>`.
    pub service: String,
    /// How it signs on.
    pub credentials: Credentials,
    /// How long a request may wait for its answer.
    pub patience: Duration,
}

/// Why there is no connection.
#[derive(Debug, Error)]
pub enum ConnectError {
    /// The server cannot be reached, or refused.
    #[error("The bus cannot be reached at the configured address: {0}.")]
    Unreachable(String),
    /// The credentials file cannot be read.
    #[error("The credentials file of the bus cannot be read: {0}.")]
    Credentials(std::io::Error),
    /// The server is too old.
    #[error("The nats-server is version {found}; at least {needed} is needed.")]
    TooOld {
        /// What it is.
        found: String,
        /// What is needed.
        needed: &'static str,
    },
    /// The server takes smaller messages than there are.
    #[error("The nats-server takes messages of at most {found} bytes; set its max_payload to at least {MAX_PAYLOAD}.")]
    TooSmall {
        /// What it takes.
        found: usize,
    },
    /// The program's own schemas are broken.
    #[error("A published schema is broken: {0}.")]
    Schemas(#[from] Invalid),
}

/// What went wrong on the connection, counted. A forbidden subject shows up only here: the caller sees a time-out.
#[derive(Debug, Default)]
pub struct Counters {
    /// Subjects that the server forbade.
    pub forbidden: AtomicU64,
    /// Lost connections.
    pub disconnected: AtomicU64,
    /// Messages that were dropped because we were too slow.
    pub slow: AtomicU64,
    /// Messages that were not what their schema says.
    pub invalid: AtomicU64,
}

/// A service's connection to the bus. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Bus {
    pub(crate) client: Client,
    pub(crate) jetstream: jetstream::Context,
    pub(crate) service: Arc<str>,
    pub(crate) gate: Gate,
    pub(crate) counters: Arc<Counters>,
    /// How long an answer is waited for.
    pub(crate) patience: Duration,
    /// Changes with each connection that is lost.
    pub(crate) connections: watch::Receiver<u64>,
    /// Services that were found absent.
    pub(crate) absences: Absences,
}

const OLDEST: (u64, u64) = (2, 11);
/// How long the last words may take.
const FAREWELL: Duration = Duration::from_secs(2);
const MOST_BETWEEN_TRIES: Duration = Duration::from_secs(2);

impl Bus {
    /// Connects; later losses of the connection are mended by themselves.
    ///
    /// # Errors
    /// [`ConnectError`].
    pub async fn connect(connection: &Connection) -> Result<Self, ConnectError> {
        let counters = Arc::new(Counters::default());
        let (lost, connections) = watch::channel(0);
        let options = options(connection, counters.clone(), lost).await?;
        let client = options
            .connect(&connection.url)
            .await
            .map_err(|fault| ConnectError::Unreachable(fault.kind().to_string()))?;
        let server = client.server_info();
        if !recent(&server.version) {
            return Err(ConnectError::TooOld { found: server.version, needed: "2.11" });
        }
        if server.max_payload < MAX_PAYLOAD {
            return Err(ConnectError::TooSmall { found: server.max_payload });
        }
        let mut jetstream = jetstream::new(client.clone());
        jetstream.set_timeout(connection.patience);
        let service = connection.service.as_str().into();
        let gate = Gate::published()?;
        let patience = connection.patience;
        let absences = Absences::default();
        Ok(Self { client, jetstream, service, gate, counters, patience, connections, absences })
    }

    /// The same connection with other schemas at its gate.
    #[must_use]
    pub fn with_gate(mut self, gate: Gate) -> Self {
        self.gate = gate;
        self
    }

    /// Whether the server answers at present.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.client.connection_state() == State::Connected
    }

    /// What went wrong so far.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.counters
    }

    /// The client underneath, for what has no name here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// JetStream underneath.
    #[must_use]
    pub fn jetstream(&self) -> &jetstream::Context {
        &self.jetstream
    }

    /// Sends what is still waiting to be sent, and closes the connection.
    pub async fn close(&self) {
        // A connection that is lost already has nothing to send, and takes for ever.
        drop(tokio::time::timeout(FAREWELL, self.client.flush()).await);
        drop(self.client.drain().await);
    }
}

async fn options(
    connection: &Connection,
    counters: Arc<Counters>,
    lost: watch::Sender<u64>,
) -> Result<ConnectOptions, ConnectError> {
    let options = match &connection.credentials {
        Credentials::None => ConnectOptions::new(),
        Credentials::Password { user, password } => {
            ConnectOptions::with_user_and_password(user.clone(), password.clone())
        }
        Credentials::File(path) => {
            ConnectOptions::with_credentials_file(path).await.map_err(ConnectError::Credentials)?
        }
    };
    let service = connection.service.clone();
    Ok(options
        .name(&connection.service)
        .custom_inbox_prefix(format!("_INBOX_{}", connection.service))
        .request_timeout(Some(connection.patience))
        .reconnect_delay_callback(|tries| MOST_BETWEEN_TRIES.min(Duration::from_millis(50 * tries as u64)))
        .event_callback(move |event| {
            note(&service, &counters, &event);
            if event == Event::Disconnected {
                lost.send_modify(|times| *times += 1);
            }
            async {}
        }))
}

fn note(service: &str, counters: &Counters, event: &Event) {
    let counter = match event {
        Event::ServerError(_) => &counters.forbidden,
        Event::Disconnected => &counters.disconnected,
        Event::SlowConsumer(_) => &counters.slow,
        _ => return tracing::debug!(service, %event, "bus"),
    };
    counter.fetch_add(1, Ordering::Relaxed);
    tracing::error!(service, %event, "the bus reports a fault");
}

/// Whether the server has what we rely on. A version that cannot be read is refused.
fn recent(version: &str) -> bool {
    let mut numbers = version.split('.').map(str::parse::<u64>);
    matches!((numbers.next(), numbers.next()), (Some(Ok(major)), Some(Ok(minor))) if (major, minor) >= OLDEST)
}
