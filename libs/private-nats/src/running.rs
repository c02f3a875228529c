//! A server that runs.

use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::Duration;

use crate::folder::Folder;
use crate::process::Process;
use crate::{Config, Server, StartError, ready};

/// How long a server may take to close its files.
const ORDERLY: Duration = Duration::from_secs(10);

/// Starts a private server and waits until it takes connections. One that an earlier run left over in the same folder
/// is stopped first.
///
/// # Errors
/// When it would be open to everybody, cannot be started, or does not come up; the sentence says why.
pub async fn run(server: &Server, config: Config) -> Result<Running, StartError> {
    config.check()?;
    let folder = Folder::claim(&config.data)?;
    let (process, port) = ready::start(server, &config, &folder, None).await?;
    Ok(Running { process, port, server: server.clone(), config, folder })
}

/// A private server that runs. Dropped, it is killed; stop it in order with [`Running::stop`].
#[derive(Debug)]
pub struct Running {
    // First, so that the process has ended before the folder's lock goes.
    process: Process,
    port: u16,
    server: Server,
    config: Config,
    folder: Folder,
}

/// How a server ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// By itself, its files closed.
    InOrder,
    /// It did not end in time and was killed; what it had acknowledged is on the disk.
    Killed,
}

impl Running {
    /// Where to connect: `nats://127.0.0.1:PORT`, without a name or password.
    #[must_use]
    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    /// Its port, on 127.0.0.1.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Its process.
    #[must_use]
    pub fn process_id(&self) -> u32 {
        self.process.id()
    }

    /// The program that runs.
    #[must_use]
    pub const fn server(&self) -> &Server {
        &self.server
    }

    /// Its log.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.folder.log()
    }

    /// Its configuration file.
    #[must_use]
    pub fn configuration(&self) -> PathBuf {
        self.folder.configuration()
    }

    /// Waits until it ends by itself, which it never should.
    pub async fn ended(&mut self) -> ExitStatus {
        self.process.end().await
    }

    /// Stops it in order, or kills it if it takes too long.
    pub async fn stop(mut self) -> Stopped {
        self.end().await
    }

    /// Ends it at once, as a power cut would. [`Running::restart`] starts it again.
    pub fn kill(&mut self) {
        self.process.kill();
    }

    /// Stops it if it still runs, and starts it on the same port.
    ///
    /// # Errors
    /// When it does not come up again; it is then stopped, and may be restarted once more.
    pub async fn restart(&mut self) -> Result<(), StartError> {
        self.end().await;
        let (process, port) = ready::start(&self.server, &self.config, &self.folder, Some(self.port)).await?;
        self.process = process;
        self.port = port;
        Ok(())
    }

    async fn end(&mut self) -> Stopped {
        if self.process.ask_to_end(ORDERLY).await {
            return Stopped::InOrder;
        }
        self.process.kill();
        Stopped::Killed
    }
}
