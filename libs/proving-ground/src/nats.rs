//! A nats-server for a test.

use std::path::Path;

use async_nats::{Client, ConnectOptions};
use private_nats::{Config, Credential, FetchError, Running, Server, User, find, run};
use tempfile::TempDir;

use crate::leash::Leash;
use crate::{cache, missing, password};

/// The user who may do everything.
const OPERATOR: &str = "operator";

/// The nats-server that tests use; none where it cannot be had, which has then been said.
///
/// # Panics
/// When it is there and does not run; under CI also when it cannot be had.
pub async fn nats_server() -> Option<Server> {
    let found = tokio::task::spawn_blocking(|| find(&cache(), &|progress| eprintln!("{progress}"))).await;
    match found.unwrap_or_else(|fault| panic!("Looking for a nats-server was broken off: {fault}.")) {
        Ok(server) => Some(server),
        Err(fault @ (FetchError::DoesNotRun { .. } | FetchError::Folder { .. })) => panic!("{fault}"),
        Err(reason) => {
            missing(&reason.to_string());
            None
        }
    }
}

/// A nats-server with one user, who may do everything. None where it cannot be had, which has then been said.
///
/// # Panics
/// When it does not start; under CI also when it cannot be had.
pub async fn nats() -> Option<Nats> {
    nats_for(Vec::new()).await
}

/// A nats-server with these users, and one more who may do everything. None where it cannot be had, which has then been
/// said.
///
/// # Panics
/// When it does not start; under CI also when it cannot be had.
pub async fn nats_for(mut users: Vec<User>) -> Option<Nats> {
    let server = nats_server().await?;
    let folder = tempfile::tempdir().unwrap_or_else(|fault| panic!("There is no temporary folder: {fault}."));
    let password = password::new();
    users.push(User::all_powerful(OPERATOR, Credential::Password(password.clone())));
    let config = Config { data: folder.path().to_owned(), users };
    let running = run(&server, config).await.unwrap_or_else(|fault| panic!("{fault}"));
    let leash = Leash::tie("KILL", running.process_id(), folder.path());
    Some(Nats { running, leash, password, folder })
}

/// A nats-server that runs. It ends with the value, or with the test's process.
#[derive(Debug)]
pub struct Nats {
    // Dropped in this order: the server has ended before it is untied, and its folder goes last.
    running: Running,
    leash: Leash,
    password: String,
    folder: TempDir,
}

impl Nats {
    /// Where to connect. The client reads no name or password from a URL; they come by [`Nats::options`].
    #[must_use]
    pub fn url(&self) -> String {
        self.running.url()
    }

    /// How the user who may do everything connects.
    #[must_use]
    pub fn options(&self) -> ConnectOptions {
        ConnectOptions::with_user_and_password(OPERATOR.to_owned(), self.password.clone())
    }

    /// The name of the user who may do everything.
    #[must_use]
    pub const fn user(&self) -> &str {
        OPERATOR
    }

    /// The password of the user who may do everything.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.password
    }

    /// Its port, on 127.0.0.1.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.running.port()
    }

    /// Its data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Its process.
    #[must_use]
    pub fn process_id(&self) -> u32 {
        self.running.process_id()
    }

    /// Connects as the user who may do everything.
    ///
    /// # Panics
    /// When the server does not let it in.
    pub async fn connect(&self) -> Client {
        let connected = self.options().connect(self.url()).await;
        connected.unwrap_or_else(|fault| panic!("The test's nats-server does not let us in: {fault}."))
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        self.running.kill();
    }

    /// Stops it if it still runs, and starts it on the same port.
    ///
    /// # Panics
    /// When it does not come up again.
    pub async fn restart(&mut self) {
        self.running.restart().await.unwrap_or_else(|fault| panic!("{fault}"));
        self.leash = Leash::tie("KILL", self.running.process_id(), self.folder.path());
    }

    /// Stops it in order.
    pub async fn stop(self) {
        let Self { running, leash, folder, .. } = self;
        running.stop().await;
        drop(leash);
        drop(folder);
    }
}
