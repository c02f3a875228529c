//! What the bare database inserts: the same bytes, in one row each, committed one by one with the same durability.

use std::time::Duration;

use journal::{Database, Storage};
use tokio::time::Instant;

/// For how long each is measured.
const ROUND: Duration = Duration::from_secs(5);

macro_rules! bound {
    ($sql:ident, $text:ident) => {{
        let query = sqlx::query($sql);
        match $text {
            Some(text) => query.bind(text.to_owned()),
            None => query,
        }
    }};
}

/// Bare connections to a database, one for each writer.
#[derive(Clone)]
enum Bare {
    Sqlite(sqlx::SqlitePool),
    Postgres(sqlx::PgPool),
}

impl Bare {
    async fn of(storage: &Storage, writers: u32) -> Self {
        match Database::open(storage, "bare").await.unwrap() {
            Database::Sqlite { writer, .. } => {
                let pool = sqlx::sqlite::SqlitePoolOptions::new().max_connections(writers).min_connections(writers);
                Self::Sqlite(pool.test_before_acquire(false).connect_with(*writer).await.unwrap())
            }
            Database::Postgres { writer, .. } => {
                let pool = sqlx::postgres::PgPoolOptions::new().max_connections(writers).min_connections(writers);
                Self::Postgres(pool.test_before_acquire(false).connect_with(*writer).await.unwrap())
            }
        }
    }

    async fn execute(&self, sql: &'static str, text: Option<&str>) {
        match self {
            Self::Sqlite(pool) => drop(bound!(sql, text).execute(pool).await.unwrap()),
            Self::Postgres(pool) => drop(bound!(sql, text).execute(pool).await.unwrap()),
        }
    }
}

/// How many rows of so many bytes are inserted in a second, by so many writers.
pub async fn inserts(storage: &Storage, bytes: u64, writers: u32) -> f64 {
    let bare = Bare::of(storage, writers).await;
    bare.execute("CREATE TABLE IF NOT EXISTS bare (text TEXT NOT NULL)", None).await;
    let text = "x".repeat(usize::try_from(bytes).unwrap());
    let begun = Instant::now();
    let writing = (0..writers).map(|_| {
        let (bare, text) = (bare.clone(), text.clone());
        tokio::spawn(async move {
            let mut done = 0_u32;
            while begun.elapsed() < ROUND {
                bare.execute("INSERT INTO bare (text) VALUES ($1)", Some(&text)).await;
                done += 1;
            }
            done
        })
    });
    let done = futures_util::future::join_all(writing.collect::<Vec<_>>()).await;
    f64::from(done.into_iter().map(Result::unwrap).sum::<u32>()) / begun.elapsed().as_secs_f64()
}
