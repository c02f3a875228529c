//! The server's process.

use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::{sleep, timeout};

use crate::StartError;

/// How often a condition is looked at.
pub(crate) const GLANCE: Duration = Duration::from_millis(10);

/// A child of ours, which does not outlive the value.
///
/// Not one of tokio's: those belong to the runtime that started them, and this one may be stopped from another.
#[derive(Debug)]
pub(crate) struct Process(Child);

impl Process {
    /// Starts a server on this configuration.
    ///
    /// In a process group of its own: Ctrl-C in a terminal reaches us alone, and the server is stopped after us.
    pub(crate) fn start(program: &Path, configuration: &Path, first_words: &Path) -> Result<Self, StartError> {
        let stderr = File::create(first_words).map_err(StartError::at(first_words))?;
        Command::new(program)
            .arg("--config")
            .arg(configuration)
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(stderr)
            .spawn()
            .map(Self)
            .map_err(|source| StartError::Spawn { program: program.to_owned(), source })
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().ok().flatten()
    }

    /// Waits until it ends.
    pub(crate) async fn end(&mut self) -> ExitStatus {
        loop {
            if let Some(status) = self.ended() {
                return status;
            }
            sleep(GLANCE).await;
        }
    }

    /// Asks it to end and gives it so long; whether it did.
    pub(crate) async fn ask_to_end(&mut self, limit: Duration) -> bool {
        // Once it is waited for, the number may be another process's.
        if self.ended().is_some() {
            return true;
        }
        if let Some(pid) = i32::try_from(self.id()).ok().and_then(Pid::from_raw) {
            // It can only have ended by itself, which is as well.
            kill_process(pid, Signal::TERM).ok();
        }
        timeout(limit, self.end()).await.is_ok()
    }

    /// Ends it at once, and waits until it has.
    pub(crate) fn kill(&mut self) {
        // Both fail only when it has ended already.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}
