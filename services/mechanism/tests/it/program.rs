//! The program, started as a person would start it.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// Longer than anything here takes, also on a busy machine.
pub(crate) const LIMIT: Duration = Duration::from_secs(90);

/// A command of the program, with nothing of this process's settings.
pub(crate) fn command(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mechanism"));
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", data).arg("--data").arg(data).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// Runs a command to its end.
pub(crate) async fn run(mut command: impl std::borrow::BorrowMut<Command>) -> Output {
    timeout(LIMIT, command.borrow_mut().output()).await.expect("the program ends").unwrap()
}

/// What it wrote, as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The mechanism while it runs.
pub(crate) struct Up {
    child: Child,
    pub(crate) url: String,
    pub(crate) sign_in: String,
    pub(crate) health: String,
    // Everything that is written later is read, so that the program never waits for us.
    rest: tokio::task::JoinHandle<String>,
}

/// An address of this machine that nobody uses at present.
pub(crate) fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

impl Up {
    /// Starts it on a free address and waits until it says where to look.
    pub(crate) async fn start(data: &Path, settings: &[(&str, &str)]) -> Self {
        let mut command = command(data, &["--json", "up"]);
        command.env("LISTEN", free_address()).envs(settings.iter().copied());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let stderr = child.stderr.take().unwrap();
        let rest = tokio::spawn(async move {
            let mut all = String::new();
            let mut lines = BufReader::new(stderr).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                eprintln!("{line}");
                all.push_str(&line);
                all.push('\n');
            }
            all
        });
        let line = timeout(LIMIT, lines.next_line()).await.expect("it says where to look").unwrap();
        let said: Value = serde_json::from_str(&line.expect("it started")).unwrap();
        let of = |name: &str| said[name].as_str().unwrap().to_owned();
        Self { child, url: of("url"), sign_in: of("sign_in"), health: of("health"), rest }
    }

    /// Ctrl-C; gives whether it ended with success.
    pub(crate) async fn interrupt(self) -> bool {
        self.tell("-INT");
        self.ended().await
    }

    /// Ctrl-C; gives what it wrote in its log.
    pub(crate) async fn log(mut self) -> String {
        self.tell("-INT");
        assert!(timeout(LIMIT, self.child.wait()).await.expect("it ends").unwrap().success());
        self.rest.await.unwrap()
    }

    /// Sends it a signal.
    pub(crate) fn tell(&self, signal: &str) {
        let id = self.child.id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// Waits until it has ended; gives whether with success.
    pub(crate) async fn ended(mut self) -> bool {
        timeout(LIMIT, self.child.wait()).await.expect("it ends").unwrap().success()
    }

    /// As a crash would end it.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}

/// A folder with links to these programs alone: a PATH on which others are missing.
pub(crate) fn path_with(programs: &[&str], folder: &Path) -> PathBuf {
    let path = folder.join("programs");
    std::fs::create_dir_all(&path).unwrap();
    for program in programs {
        let found = std::env::split_paths(&std::env::var_os("PATH").unwrap())
            .map(|dir| dir.join(program))
            .find(|at| at.exists());
        std::os::unix::fs::symlink(found.unwrap(), path.join(program)).unwrap();
    }
    path
}
