//! A service in a process of its own, which can be killed, and whose clock shows another time than the machine's.
//!
//! The clock is the service's own as every clock is: handed in. No program that is shipped has such a one.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use ed25519_dalek::SigningKey;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use runtime::{Clock, Config, Environment, Keys, Logs, Service, StatementKey, SystemClock, SystemEntropy, Telemetry};

/// Says which service the child is, and how far its clock is ahead of the machine's, in microseconds.
const SIGN: &str = "SURGE_SERVICE";
const AHEAD: &str = "SURGE_AHEAD";
/// What a child says when every part of it can do its work.
const READY: &str = "it is ready";
/// However far away a time is, the clock is looked at again after this: it may have been moved.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// The machine's clock, moved ahead by so many microseconds.
#[derive(Clone, Debug, Default)]
pub struct AheadClock(Arc<AtomicI64>);

impl AheadClock {
    /// Sets by how much it is ahead.
    pub fn set(&self, microseconds: i64) {
        self.0.store(microseconds, Ordering::SeqCst);
    }

    /// By how much it is ahead.
    pub fn ahead(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

impl Clock for AheadClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + SignedDuration::from_micros(self.ahead())
    }

    fn until(&self, time: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            loop {
                let left = time.duration_since(self.now());
                if left <= SignedDuration::ZERO {
                    return;
                }
                tokio::time::sleep(Duration::try_from(left).unwrap_or(LOOK_AGAIN).min(LOOK_AGAIN)).await;
            }
        })
    }
}

/// The key that signs who asks.
pub fn statement_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

/// The key that signs the journals.
pub fn journal_key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

/// The services that take part.
pub fn services() -> [Service; 4] {
    [registry::service(), notices::service(), constructive_dialogue::service(), portal::service()]
}

/// Serves until it is killed or its parent is gone, where this process is a child; else it returns at once.
pub fn serve_if_asked() {
    let config = Config::from_environment();
    let Some(name) = config.get(SIGN).unwrap() else { return };
    let service = services().into_iter().find(|service| service.name() == name).expect("a service of this name");
    let clock = AheadClock::default();
    clock.set(config.need(AHEAD).unwrap().parse().unwrap());
    follow_parent(clock.clone());
    let telemetry = Telemetry::start(service.name(), &config, Logs::Json).unwrap();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let mut running = runtime::start(service, environment(&name, config, clock)).await.unwrap();
        running.ready().await;
        println!("{READY}");
        running.ended().await.unwrap();
    });
    drop(telemetry);
    std::process::exit(0);
}

/// The parent says how far ahead the clock is to be; when it says nothing more, it is gone.
fn follow_parent(clock: AheadClock) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lines() {
            clock.set(line.unwrap().parse().unwrap());
        }
        std::process::exit(0);
    });
}

fn environment(name: &str, config: Config, clock: AheadClock) -> Environment {
    let statement = (name == "portal").then(|| StatementKey(statement_key()));
    Environment {
        storage: config.storage(&config.data()).unwrap(),
        connection: config.connection(name).unwrap(),
        keys: Keys { journal: journal_key(), statements: statement_key().verifying_key(), statement },
        clock: Arc::new(clock),
        entropy: Arc::new(SystemEntropy),
        config,
    }
}

/// A child that runs. It is killed with the value.
pub struct Running(Child);

impl Running {
    /// Starts a child with these settings, and returns when it is ready. What it logs goes into a file.
    pub async fn start(
        name: &str,
        arguments: &[&str],
        settings: &[(String, String)],
        clock: &AheadClock,
        log: &Path,
    ) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(arguments).env(SIGN, name).env(AHEAD, clock.ahead().to_string());
        command.envs(settings.iter().map(|(name, value)| (name, value)));
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log).unwrap();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log.try_clone().unwrap());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (ready, told) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || keep(lines, log, ready));
        let waited = tokio::time::timeout(Duration::from_mins(1), told).await;
        waited.expect("it becomes ready in time").unwrap_or_else(|_| panic!("the service {name} ended"));
        Self(child)
    }

    /// Moves its clock.
    pub fn set(&self, clock: &AheadClock) {
        writeln!(self.0.stdin.as_ref().unwrap(), "{}", clock.ahead()).unwrap();
    }

    /// SIGKILL; afterwards it is gone.
    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn keep(
    lines: impl Iterator<Item = std::io::Result<String>>,
    mut log: std::fs::File,
    ready: tokio::sync::oneshot::Sender<()>,
) {
    let mut ready = Some(ready);
    for line in lines.map_while(Result::ok) {
        if line.ends_with(READY) {
            ready.take().map(|ready| ready.send(()));
        }
        writeln!(log, "{line}").unwrap();
    }
}
