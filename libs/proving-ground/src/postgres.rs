//! A `PostgreSQL` for a test.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio::time::sleep;

use self::account::Account;
use self::cluster::Cluster;
use self::postmaster::Postmaster;
use crate::leash::Leash;
use crate::{missing, password};

mod account;
mod cluster;
mod postmaster;
mod programs;

/// The name of the user, and of the first database.
const NAME: &str = "mechanism";

/// How often a start is tried. Another program may take the port that was free; and processes of a server that was
/// killed need a moment to let go of its memory.
const ATTEMPTS: usize = 40;
const BETWEEN: Duration = Duration::from_millis(250);

/// A `PostgreSQL` that is quick because it would not outlive a power cut. None where it cannot be had, which has then been
/// said.
///
/// # Panics
/// When it does not start; under CI also when it cannot be had.
pub async fn postgres() -> Option<Postgres> {
    start(false).await
}

/// A `PostgreSQL` that waits for the disk, for tests that kill it. None where it cannot be had, which has then been said.
///
/// # Panics
/// When it does not start; under CI also when it cannot be had.
pub async fn durable_postgres() -> Option<Postgres> {
    start(true).await
}

/// The `PostgreSQL` that all tests of this process share; each takes a [`Postgres::fresh_database`]. None where it cannot
/// be had, which has then been said.
///
/// # Panics
/// When it does not start; under CI also when it cannot be had.
pub async fn shared_postgres() -> Option<&'static Postgres> {
    static SHARED: OnceCell<Option<Postgres>> = OnceCell::const_new();
    // Never dropped; its leash ends it with the process.
    let shared = SHARED.get_or_init(postgres).await.as_ref();
    if shared.is_none() {
        missing("There is no PostgreSQL for the tests of this program to share.");
    }
    shared
}

async fn start(durable: bool) -> Option<Postgres> {
    match Cluster::make(durable) {
        Ok(cluster) => Some(Postgres::on(cluster).await),
        Err(cluster::Fault::Missing(what)) => {
            missing(&what);
            None
        }
        Err(cluster::Fault::Failed(why)) => panic!("{why}"),
    }
}

/// A `PostgreSQL` that runs, on loopback. It ends with the value, or with the test's process.
#[derive(Debug)]
pub struct Postgres {
    // Dropped in this order: the server has ended before it is untied, and its folder goes last.
    postmaster: Postmaster,
    leash: Leash,
    cluster: Cluster,
    databases: AtomicU32,
}

impl Postgres {
    async fn on(cluster: Cluster) -> Self {
        let postmaster = launch(&cluster, None).await;
        let leash = tie(&postmaster, &cluster);
        let postgres = Self { postmaster, leash, cluster, databases: AtomicU32::new(0) };
        postgres.create(NAME, "postgres").await;
        postgres
    }

    /// Where to connect: user `mechanism`, database `mechanism`, the password included.
    #[must_use]
    pub fn url(&self) -> String {
        self.url_of(NAME)
    }

    /// Makes a new, empty database and answers with its URL.
    ///
    /// # Panics
    /// When there is one of this name, or the name is not of small letters, digits and underscores.
    pub async fn create_database(&self, name: &str) -> String {
        self.create(name, NAME).await;
        self.url_of(name)
    }

    /// Makes a new, empty database under a name of its own and answers with its URL.
    ///
    /// # Panics
    /// When the server does not answer.
    pub async fn fresh_database(&self) -> String {
        let number = self.databases.fetch_add(1, Ordering::Relaxed);
        self.create_database(&format!("fresh_{number}")).await
    }

    /// Its port, on 127.0.0.1.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.postmaster.port()
    }

    /// Its process.
    #[must_use]
    pub fn process_id(&self) -> u32 {
        self.postmaster.id()
    }

    /// Its folder, which holds its data, its socket and its log.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.cluster.folder()
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        self.postmaster.kill();
    }

    /// Stops it if it still runs, without waiting for anybody, and starts it on the same port.
    ///
    /// # Panics
    /// When it does not come up again.
    pub async fn restart(&mut self) {
        self.postmaster.stop();
        self.postmaster = launch(&self.cluster, Some(self.port())).await;
        self.leash = tie(&self.postmaster, &self.cluster);
    }

    /// Stops it now, as dropping it does.
    pub fn stop(self) {
        drop(self);
    }

    fn url_of(&self, database: &str) -> String {
        format!("postgres://{NAME}:{}@127.0.0.1:{}/{database}", self.cluster.password(), self.port())
    }

    async fn create(&self, name: &str, from: &str) {
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        assert!(name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(plain), "{name:?}");
        let done = async {
            let mut connection = PgConnection::connect(&self.url_of(from)).await?;
            sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await?;
            connection.close().await
        };
        done.await.unwrap_or_else(|fault: sqlx::Error| panic!("The database {name} cannot be made: {fault}."));
    }
}

fn tie(postmaster: &Postmaster, cluster: &Cluster) -> Leash {
    Leash::tie("QUIT", postmaster.id(), cluster.folder())
}

async fn launch(cluster: &Cluster, port: Option<u16>) -> Postmaster {
    for _ in 0..ATTEMPTS {
        let mut postmaster = Postmaster::start(cluster, port.unwrap_or_else(postmaster::free_port));
        if postmaster.is_ready_in_time(cluster).await {
            return postmaster;
        }
        sleep(BETWEEN).await;
    }
    panic!("PostgreSQL does not start. It says:\n{}", cluster.log());
}
