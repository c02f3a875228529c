//! A server's life.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use async_nats::jetstream::{self, stream};
use private_nats::{Config, MAX_PAYLOAD, Running, StartError, Stopped, run};
use serde_json::Value;

use crate::machine::{anna, as_anna, folder, run_with, server};

async fn stream_of(running: &Running) -> stream::Stream {
    let client = as_anna().connect(running.url()).await.unwrap();
    let config = stream::Config { name: "KEPT".to_owned(), subjects: vec!["kept".to_owned()], ..Default::default() };
    jetstream::new(client).get_or_create_stream(config).await.unwrap()
}

async fn publish(running: &Running, messages: usize) {
    let client = as_anna().connect(running.url()).await.unwrap();
    let context = jetstream::new(client);
    for _ in 0..messages {
        context.publish("kept", "text".into()).await.unwrap().await.unwrap();
    }
}

async fn kept(running: &Running) -> u64 {
    stream_of(running).await.cached_info().state.messages
}

#[tokio::test]
async fn it_listens_on_loopback_and_takes_large_messages() {
    let Some(server) = server() else { return };
    let data = folder();
    let running = run_with(&server, data.path(), vec![anna()]).await;
    let client = as_anna().connect(running.url()).await.unwrap();
    let info = client.server_info();
    assert_eq!(info.version, server.version().to_string());
    assert_eq!(info.max_payload, MAX_PAYLOAD);
    assert_eq!(info.host, "127.0.0.1");
    assert!(info.auth_required);
    assert!(running.log().exists());
    assert_eq!(running.stop().await, Stopped::InOrder);
}

#[tokio::test]
async fn every_write_is_synced_and_the_server_knows_that_word() {
    let Some(server) = server() else { return };
    let data = folder();
    let running = run_with(&server, data.path(), vec![anna()]).await;
    let text = fs::read_to_string(running.configuration()).unwrap();
    let written: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(written["jetstream"]["sync_interval"], "always");
    let checked = Command::new(server.program()).arg("-t").arg("-c").arg(running.configuration()).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));

    // A server that overlooked the word would not notice a wrong one either.
    let wrong = data.path().join("wrong.conf");
    fs::write(&wrong, text.replace("\"always\"", "\"whenever\"")).unwrap();
    let checked = Command::new(server.program()).arg("-t").arg("-c").arg(&wrong).output().unwrap();
    assert!(!checked.status.success());
}

#[tokio::test]
async fn its_folder_and_passwords_are_closed_to_others() {
    let Some(server) = server() else { return };
    let data = folder();
    let running = run_with(&server, data.path(), vec![anna()]).await;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&running.configuration()), 0o600);
    assert_eq!(mode(&data.path().join("nats")), 0o700);
}

#[tokio::test]
async fn a_restart_keeps_the_port_and_the_streams() {
    let Some(server) = server() else { return };
    let data = folder();
    let mut running = run_with(&server, data.path(), vec![anna()]).await;
    let url = running.url();
    stream_of(&running).await;
    publish(&running, 10).await;
    running.restart().await.unwrap();
    assert_eq!(running.url(), url);
    assert_eq!(kept(&running).await, 10);
}

#[tokio::test]
async fn what_was_acknowledged_outlives_a_kill() {
    let Some(server) = server() else { return };
    let data = folder();
    let mut running = run_with(&server, data.path(), vec![anna()]).await;
    stream_of(&running).await;
    publish(&running, 10).await;
    running.kill();
    assert!(as_anna().connect(running.url()).await.is_err());
    assert!(!running.ended().await.success());
    running.restart().await.unwrap();
    assert_eq!(kept(&running).await, 10);

    // And one that goes with its value, as when we panic.
    publish(&running, 5).await;
    drop(running);
    let running = run_with(&server, data.path(), vec![anna()]).await;
    assert_eq!(kept(&running).await, 15);
}

#[tokio::test]
async fn a_folder_has_one_server_at_a_time() {
    let Some(server) = server() else { return };
    let data = folder();
    let first = run_with(&server, data.path(), vec![anna()]).await;
    let config = Config { data: data.path().to_owned(), users: vec![anna()] };
    let second = run(&server, config).await;
    assert!(matches!(second, Err(StartError::InUse { .. })), "{second:?}");
    as_anna().connect(first.url()).await.unwrap();
}

#[tokio::test]
async fn ctrl_c_in_a_terminal_does_not_reach_it() {
    let Some(server) = server() else { return };
    let data = folder();
    let running = run_with(&server, data.path(), vec![anna()]).await;
    let Ok(about) = fs::read_to_string(format!("/proc/{}/stat", running.process_id())) else {
        return crate::machine::missing("/proc is needed to see the server's process group.");
    };
    let group = about.rsplit(')').next().unwrap().split_whitespace().nth(2).unwrap();
    assert_eq!(group, running.process_id().to_string());
}
