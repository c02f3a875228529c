//! A program that is killed leaves its server behind; the next run ends it.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::machine::{anna, as_anna, folder, run_with, server};

/// Set for the process that is going to be killed.
const FOLDER: &str = "PRIVATE_NATS_TEST_FOLDER";

/// No test of its own, but what the killed process does: runs a server and waits.
#[tokio::test]
async fn the_process_that_is_killed() {
    let Some(data) = env::var_os(FOLDER) else { return };
    let Some(server) = server() else { return };
    let running = run_with(&server, Path::new(&data), vec![anna()]).await;
    println!("\nRUNS {} {}", running.process_id(), running.url());
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn the_server_of_a_killed_process_is_ended_by_the_next_run() {
    let Some(server) = server() else { return };
    let data = folder();
    let mut doomed = Command::new(env::current_exe().unwrap())
        .args(["--exact", "left_over::the_process_that_is_killed", "--nocapture"])
        .env(FOLDER, data.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(doomed.stdout.take().unwrap()).lines().map(Result::unwrap);
    let runs = said.find_map(|line| line.strip_prefix("RUNS ").map(str::to_owned)).unwrap();
    let (left_over, url) = runs.split_once(' ').unwrap();
    doomed.kill().unwrap();
    doomed.wait().unwrap();
    as_anna().connect(url).await.expect("the server has outlived the process");

    let running = run_with(&server, data.path(), vec![anna()]).await;
    assert!(as_anna().connect(url).await.is_err() || running.url() == url);
    assert_ne!(running.process_id().to_string(), left_over);
    as_anna().connect(running.url()).await.unwrap();
}
