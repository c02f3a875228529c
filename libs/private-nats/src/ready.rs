//! When a server is ready, and where.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tokio::time::{sleep, timeout};

use crate::folder::Folder;
use crate::process::{GLANCE, Process};
use crate::{Config, left_over};
use crate::{Server, StartError, program};

/// How long a server may take to read its streams and open its port.
const LIMIT: Duration = Duration::from_mins(1);

/// Starts a server and waits until it takes connections; answers with its port too.
pub(crate) async fn start(
    server: &Server,
    config: &Config,
    folder: &Folder,
    port: Option<u16>,
) -> Result<(Process, u16), StartError> {
    left_over::end(folder).await?;
    for stale in folder.ports_files()? {
        fs::remove_file(&stale).map_err(StartError::at(&stale))?;
    }
    let configuration = folder.write(config, port)?;
    let mut process = Process::start(server.program(), &configuration, &folder.first_words())?;
    match timeout(LIMIT, port_of(&mut process, folder)).await {
        Ok(port) => port.map(|port| (process, port)),
        Err(_) => Err(StartError::NotReady { seconds: LIMIT.as_secs(), log: folder.log() }),
    }
}

/// Waits for the file that the server writes once it takes connections.
async fn port_of(process: &mut Process, folder: &Folder) -> Result<u16, StartError> {
    loop {
        // All earlier ones have been removed. One that is still being written is looked at again.
        if let Some(port) = folder.ports_files()?.iter().find_map(|file| read(file)) {
            return Ok(port);
        }
        if process.ended().is_some() {
            return Err(StartError::Ended { complaint: complaint(process.id(), folder), log: folder.log() });
        }
        sleep(GLANCE).await;
    }
}

/// Reads `{"nats":["nats://127.0.0.1:4222"]}`.
fn read(file: &Path) -> Option<u16> {
    let ports: Value = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    ports.pointer("/nats/0")?.as_str()?.rsplit(':').next()?.parse().ok()
}

/// Why this process ended: in its log if it got so far, else in its first words.
fn complaint(process: u32, folder: &Folder) -> String {
    let log = fs::read(folder.log()).unwrap_or_default();
    let log = String::from_utf8_lossy(&log);
    let own = format!("[{process}] ");
    let fatal = log.lines().rev().find(|line| line.starts_with(&own) && line.contains("[FTL]"));
    if let Some((_, reason)) = fatal.and_then(|line| line.split_once("[FTL] ")) {
        return reason.to_owned();
    }
    let words = fs::read(folder.first_words()).unwrap_or_default();
    program::last_line(&String::from_utf8_lossy(&words))
}
