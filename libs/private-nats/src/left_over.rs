//! The server of an earlier run that was killed before it could stop it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::{sleep, timeout};

use crate::folder::Folder;
use crate::process::GLANCE;
use crate::{StartError, program};

/// How long such a server may take to close its files, and then to be killed.
const ORDERLY: Duration = Duration::from_secs(10);
const KILLED: Duration = Duration::from_secs(5);

/// Ends the server that an earlier run left over in this folder, if there is one.
pub(crate) async fn end(folder: &Folder) -> Result<(), StartError> {
    let Some(process) = noted(&folder.pid_file()) else { return Ok(()) };
    let configuration = folder.configuration();
    for (signal, limit) in [(Signal::TERM, ORDERLY), (Signal::KILL, KILLED)] {
        // Numbers of processes come round again: whoever has this one now must be shown to be ours.
        if !is_ours(process, &configuration) {
            return Ok(());
        }
        // It may have ended in between, which the wait finds out.
        kill_process(process, signal).ok();
        if timeout(limit, gone(process, &configuration)).await.is_ok() {
            return Ok(());
        }
    }
    Err(StartError::LeftOver { process: process.as_raw_nonzero().get() })
}

/// The process that the file names.
fn noted(file: &Path) -> Option<Pid> {
    fs::read_to_string(file).ok()?.trim().parse().ok().and_then(Pid::from_raw)
}

async fn gone(process: Pid, configuration: &Path) {
    while is_ours(process, configuration) {
        sleep(GLANCE).await;
    }
}

/// Whether this process is a server that was started on our configuration.
fn is_ours(process: Pid, configuration: &Path) -> bool {
    let needed = format!("--config\0{}\0", configuration.display());
    command_line(process).is_some_and(|words| words.contains(&needed))
}

/// The words of a process's command line, each with a NUL after it.
fn command_line(process: Pid) -> Option<String> {
    let number = process.as_raw_nonzero().to_string();
    if let Ok(words) = fs::read(format!("/proc/{number}/cmdline")) {
        return Some(String::from_utf8_lossy(&words).into_owned());
    }
    // No /proc, or no such process.
    let line = program::answer(Command::new("ps").args(["-ww", "-o", "command=", "-p", &number])).ok()?;
    Some(line.trim().replacen(" --config ", "\0--config\0", 1) + "\0")
}
