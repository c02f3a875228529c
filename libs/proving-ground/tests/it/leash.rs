//! Servers end with a test that is killed.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use proving_ground::{nats, postgres};
use tokio::time::{sleep, timeout};

/// Set for the process that is going to be killed.
const DOOMED: &str = "PROVING_GROUND_TEST_DOOMED";

/// No test of its own, but what the killed process does: starts servers and waits.
#[tokio::test]
async fn the_process_that_is_killed() {
    if env::var_os(DOOMED).is_none() {
        return;
    }
    if let Some(nats) = nats().await {
        println!("\nRUNS {} {}", nats.process_id(), nats.folder().display());
        std::mem::forget(nats);
    }
    if let Some(postgres) = postgres().await {
        println!("\nRUNS {} {}", postgres.process_id(), postgres.folder().display());
        std::mem::forget(postgres);
    }
    println!("\nTHAT IS ALL");
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn servers_do_not_outlive_a_process_that_is_killed() {
    let mut doomed = Command::new(env::current_exe().unwrap())
        .args(["--exact", "leash::the_process_that_is_killed", "--nocapture"])
        .env(DOOMED, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(doomed.stdout.take().unwrap()).lines().map(Result::unwrap);
    let said: Vec<_> = said.take_while(|line| line != "THAT IS ALL").collect();
    doomed.kill().unwrap();
    doomed.wait().unwrap();
    for line in said.iter().filter_map(|line| line.strip_prefix("RUNS ")) {
        let (process, folder) = line.split_once(' ').unwrap();
        timeout(Duration::from_secs(30), gone(process, Path::new(folder))).await.expect("it ends and is cleared away");
    }
}

async fn gone(process: &str, folder: &Path) {
    // A process that has ended and that nobody has waited for has no command line.
    let runs = || fs::read(format!("/proc/{process}/cmdline")).is_ok_and(|line| !line.is_empty());
    while runs() || folder.exists() {
        sleep(Duration::from_millis(50)).await;
    }
}
