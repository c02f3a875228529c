//! Servers of `PostgreSQL`.

use proving_ground::{Postgres, durable_postgres, postgres, shared_postgres};
use sqlx::{Connection, PgConnection};

async fn connect(url: &str) -> PgConnection {
    PgConnection::connect(url).await.unwrap()
}

async fn setting(postgres: &Postgres, name: &'static str) -> String {
    let mut connection = connect(&postgres.url()).await;
    sqlx::query_scalar("SELECT current_setting($1)").bind(name).fetch_one(&mut connection).await.unwrap()
}

#[tokio::test]
async fn it_takes_its_password_and_no_other() {
    let Some(postgres) = postgres().await else { return };
    let mut connection = connect(&postgres.url()).await;
    let (user, database): (String, String) =
        sqlx::query_as("SELECT current_user::text, current_database()::text").fetch_one(&mut connection).await.unwrap();
    assert_eq!((user.as_str(), database.as_str()), ("mechanism", "mechanism"));
    let wrong = format!("postgres://mechanism:wrong@127.0.0.1:{}/mechanism", postgres.port());
    assert!(PgConnection::connect(&wrong).await.is_err());
    assert_eq!(setting(&postgres, "listen_addresses").await, "127.0.0.1");
    assert_eq!(setting(&postgres, "fsync").await, "off");
}

#[tokio::test]
async fn databases_know_nothing_of_each_other() {
    let Some(postgres) = shared_postgres().await else { return };
    let (one, other) = (postgres.fresh_database().await, postgres.fresh_database().await);
    assert_ne!(one, other);
    sqlx::query("CREATE TABLE only_here (x integer)").execute(&mut connect(&one).await).await.unwrap();
    assert!(sqlx::query("SELECT x FROM only_here").execute(&mut connect(&other).await).await.is_err());
    let named = postgres.create_database("named").await;
    assert!(named.ends_with("/named"), "{named}");
    connect(&named).await;
}

#[tokio::test]
async fn tests_of_one_process_share_one_server() {
    let Some(first) = shared_postgres().await else { return };
    let Some(second) = shared_postgres().await else { return };
    assert_eq!(first.process_id(), second.process_id());
    connect(&first.fresh_database().await).await;
}

#[tokio::test]
async fn what_was_committed_outlives_a_kill() {
    let Some(mut postgres) = durable_postgres().await else { return };
    assert_eq!(setting(&postgres, "fsync").await, "on");
    assert_eq!(setting(&postgres, "synchronous_commit").await, "on");
    let (url, port) = (postgres.url(), postgres.port());
    let mut connection = connect(&url).await;
    sqlx::query("CREATE TABLE kept (x integer)").execute(&mut connection).await.unwrap();
    sqlx::query("INSERT INTO kept VALUES (7)").execute(&mut connection).await.unwrap();
    postgres.kill();
    assert!(PgConnection::connect(&url).await.is_err());
    postgres.restart().await;
    assert_eq!(postgres.port(), port);
    let kept: i32 = sqlx::query_scalar("SELECT x FROM kept").fetch_one(&mut connect(&url).await).await.unwrap();
    assert_eq!(kept, 7);

    // And again while it runs, with somebody connected.
    let _connection = connect(&url).await;
    postgres.restart().await;
    connect(&url).await;
}

#[tokio::test]
async fn it_ends_with_its_value_and_leaves_nothing() {
    let Some(postgres) = postgres().await else { return };
    let (url, folder) = (postgres.url(), postgres.folder().to_owned());
    let _connected = connect(&url).await;
    postgres.stop();
    assert!(PgConnection::connect(&url).await.is_err());
    assert!(!folder.exists());
}
