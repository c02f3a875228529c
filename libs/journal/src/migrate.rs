//! Bringing tables up to date.

use std::borrow::Cow;

use sqlx::migrate::{Migrate, MigrateError, MigrationType, Migrator};
use sqlx::{ConnectOptions as _, SqlSafeStr as _};

use crate::{Database, JournalError};

/// A change of a service's tables. Its SQL runs on both databases and never changes once released.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its number, from 1.
    pub number: u16,
    /// What it does.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

/// The journal's own tables.
const OWN: [Migration; 2] = [
    Migration { number: 1, name: "journal", sql: include_str!("../migrations/0001_journal.sql") },
    Migration { number: 2, name: "learnt", sql: include_str!("../migrations/0002_learnt.sql") },
];

/// Services number from 1 as well; theirs come after.
const SERVICES_FROM: i64 = 10_000;

/// Makes and alters tables, the journal's own first.
pub(crate) async fn run(database: &Database, service: &str, migrations: &[Migration]) -> Result<(), JournalError> {
    let own = OWN.iter().map(|migration| built(migration, 0));
    let all = own.chain(migrations.iter().map(|migration| built(migration, SERVICES_FROM))).collect();
    let migrator = Migrator::with_migrations(all);
    let done = match database {
        Database::Sqlite { writer, .. } => {
            let mut connection = writer.connect().await?;
            on(&migrator, &mut connection).await
        }
        Database::Postgres { writer, .. } => {
            let mut connection = writer.connect().await?;
            on(&migrator, &mut connection).await
        }
    };
    done.map_err(|fault| JournalError::Migration { service: service.to_owned(), reason: fault.to_string() })
}

async fn on<C: Migrate>(migrator: &Migrator, connection: &mut C) -> Result<(), MigrateError> {
    migrator.run_direct(None, connection, false).await
}

fn built(migration: &Migration, from: i64) -> sqlx::migrate::Migration {
    sqlx::migrate::Migration::new(
        from + i64::from(migration.number),
        Cow::Borrowed(migration.name),
        MigrationType::Simple,
        migration.sql.into_sql_str(),
        false,
    )
}
