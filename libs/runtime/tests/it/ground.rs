//! Where stories take place: each on SQLite and on PostgreSQL.

use std::time::Duration;

use bus::{Bus, Connection, Credentials};
use journal::Storage;
use proving_ground::Nats;
use tempfile::TempDir;

/// A place for the tables of a story.
pub struct Ground {
    pub storage: Storage,
    _folder: Option<TempDir>,
}

/// SQLite files in a folder of their own.
pub fn sqlite() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    Ground { storage: Storage::Folder(folder.path().to_owned()), _folder: Some(folder) }
}

/// An empty database of PostgreSQL; none where it cannot be had, which has then been said.
pub async fn postgresql() -> Option<Ground> {
    let database = proving_ground::shared_postgres().await?.fresh_database().await;
    Some(Ground { storage: Storage::Postgres(database), _folder: None })
}

/// The first database of this server.
pub fn on(server: &proving_ground::Postgres) -> Ground {
    Ground { storage: Storage::Postgres(server.url()), _folder: None }
}

impl Ground {
    /// Another, empty place on the same database.
    pub async fn another(&self) -> Self {
        match &self.storage {
            Storage::Folder(_) => sqlite(),
            Storage::Postgres(_) => postgresql().await.unwrap(),
        }
    }
}

/// A nats-server with the streams of these services; none where it cannot be had, which has then been said.
pub async fn nats() -> Option<Nats> {
    let server = proving_ground::nats().await?;
    make_streams(&server).await;
    Some(server)
}

/// What the operator does before services start, and after the streams are lost.
pub async fn make_streams(server: &Nats) {
    let credentials = Credentials::Password { user: server.user().to_owned(), password: server.password().to_owned() };
    let service = server.user().to_owned();
    let operator = Connection { url: server.url(), service, credentials, patience: LIMIT };
    let operator = Bus::connect(&operator).await.unwrap();
    operator.make_streams(&contracts::SERVICES, 1).await.unwrap();
    operator.close().await;
}

/// How long a condition may take to hold on a busy machine.
const LIMIT: Duration = Duration::from_mins(1);
const GLANCE: Duration = Duration::from_millis(5);

/// Waits until this holds.
pub async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !holds().await {
            tokio::time::sleep(GLANCE).await;
        }
    };
    tokio::time::timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("Waited in vain until {what}."));
}
