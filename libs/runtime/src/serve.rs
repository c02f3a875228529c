//! A service alone in its process.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::service::Service;
use crate::{
    Admin, Config, Environment, Keys, Logs, StatementKey, Status, SystemClock, SystemEntropy, Telemetry, start,
};

/// Where the operators' door listens when nothing else is said.
const ADMIN: ([u8; 4], u16) = ([0, 0, 0, 0], 9000);

/// Runs a service until the process is told to stop. The whole of a service's `main`.
#[must_use]
pub fn serve(service: Service) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return complain(&fault),
    };
    match runtime.block_on(run(service)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => complain(fault.as_ref()),
    }
}

#[expect(clippy::print_stderr, reason = "the last words of a process that could not start")]
fn complain(fault: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{fault}");
    ExitCode::FAILURE
}

async fn run(service: Service) -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::from_environment();
    let telemetry = Telemetry::start(service.name(), &config, Logs::Json)?;
    let environment = environment(service.name(), config.clone())?;
    let listener = Admin::listen(config.address("ADMIN_LISTEN", ADMIN.into())?).await?;
    let mut running = start(service, environment).await?;
    let stop = CancellationToken::new();
    let status = running.status();
    let told = tokio::select! {
        told = told_to_stop() => told.map_err(Into::into),
        ended = running.ended() => ended.map_err(Into::into),
        served = admin(&telemetry, listener, stop.clone(), status) => served,
    };
    stop.cancel();
    running.stop().await;
    telemetry.stop();
    told
}

async fn admin(
    telemetry: &Telemetry,
    listener: tokio::net::TcpListener,
    stop: CancellationToken,
    status: Status,
) -> Result<(), Box<dyn std::error::Error>> {
    let services = Arc::new(vec![status]);
    Ok(Admin { services, registry: telemetry.registry() }.serve(listener, stop).await?)
}

/// Waits until the process is told to stop.
async fn told_to_stop() -> std::io::Result<()> {
    let mut term = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = term.recv() => Ok(()),
        interrupted = tokio::signal::ctrl_c() => interrupted,
    }
}

fn environment(service: &'static str, config: Config) -> Result<Environment, Box<dyn std::error::Error>> {
    let data = config.data();
    let entropy = SystemEntropy;
    let key = |name: &str| config.path(name).ok_or_else(|| crate::ConfigError::Missing(name.to_owned()));
    let journal = Keys::signing(&key("SIGNING_KEY_FILE")?, &entropy)?;
    let statement =
        config.path("STATEMENT_KEY_FILE").map(|path: PathBuf| Keys::signing(&path, &entropy)).transpose()?;
    let statements = match &statement {
        Some(key) => key.verifying_key(),
        None => Keys::public(&key("STATEMENT_PUBLIC_KEY_FILE")?)?,
    };
    Ok(Environment {
        storage: config.storage(&data)?,
        connection: config.connection(service)?,
        keys: Keys { journal, statements, statement: statement.map(StatementKey) },
        clock: Arc::new(SystemClock),
        entropy: Arc::new(entropy),
        config,
    })
}
