//! A cluster of databases on disk, as `initdb` makes it.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{Account, NAME, TempDir, password, programs};
use crate::cache::at;

/// A cluster: its folder, and how its server is started.
#[derive(Debug)]
pub(super) struct Cluster {
    programs: PathBuf,
    account: Account,
    durable: bool,
    password: String,
    folder: TempDir,
}

/// Why there is no cluster.
pub(super) enum Fault {
    /// This machine has no `PostgreSQL`.
    Missing(String),
    /// It has one, and that does not work.
    Failed(String),
}

impl Cluster {
    /// Makes a cluster in a folder of its own.
    pub(super) fn make(durable: bool) -> Result<Self, Fault> {
        let missing = |what: &str| Fault::Missing(what.to_owned());
        let programs = programs::folder().ok_or_else(|| missing("PostgreSQL is needed: install postgresql."))?;
        let no_account = "PostgreSQL does not run as root, and there is no other account to run it.";
        let account = Account::choose().ok_or_else(|| missing(no_account))?;
        let folder =
            tempfile::tempdir().map_err(|fault| Fault::Failed(format!("There is no temporary folder: {fault}.")))?;
        let cluster = Self { programs, account, durable, password: password::new(), folder };
        cluster.init().map_err(Fault::Failed)?;
        Ok(cluster)
    }

    fn init(&self) -> Result<(), String> {
        self.account.give(self.folder()).map_err(|fault| at(self.folder(), &fault))?;
        let secret = self.folder().join("password");
        self.write_password(&secret).map_err(|fault| at(&secret, &fault))?;
        let made = self
            .command("initdb")
            .args(["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--username", NAME])
            .arg("--pwfile")
            .arg(&secret)
            .arg("--pgdata")
            .arg(self.data())
            .output()
            .map_err(|fault| format!("initdb does not start: {fault}."))?;
        fs::remove_file(&secret).map_err(|fault| at(&secret, &fault))?;
        done(&made)
    }

    fn write_password(&self, file: &Path) -> std::io::Result<()> {
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?.write_all(self.password.as_bytes())?;
        self.account.give(file)
    }

    /// A command of `PostgreSQL`'s, under its account, in a folder that the account may enter.
    fn command(&self, name: &str) -> Command {
        let mut command = self.account.command(&self.programs.join(name));
        command.current_dir(self.folder());
        command
    }

    /// The server's command, complete but for where its output goes.
    pub(super) fn server(&self, port: u16) -> Command {
        let mut command = self.command("postgres");
        command.arg("-D").arg(self.data()).arg("-p").arg(port.to_string()).args(["-h", "127.0.0.1"]);
        // Sockets beside the data: nobody else's folder, and gone with it.
        command.arg("-k").arg(self.folder());
        if !self.durable {
            command.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
        }
        command
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn password(&self) -> &str {
        &self.password
    }

    pub(super) fn data(&self) -> PathBuf {
        self.folder().join("data")
    }

    pub(super) fn log_file(&self) -> PathBuf {
        self.folder().join("log")
    }

    /// What the server has said.
    pub(super) fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.log_file()).unwrap_or_default()).into_owned()
    }
}

fn done(output: &Output) -> Result<(), String> {
    if output.status.success() {
        return Ok(());
    }
    Err(format!("initdb failed. It says:\n{}", String::from_utf8_lossy(&output.stderr)))
}
