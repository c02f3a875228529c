//! `mechanism up`: starts everything, says where to open the browser, and goes on until it is told to stop.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use bus::Bus;
use runtime::{Admin, Config, Logs, Running, Telemetry};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::folder::{self, Folder};
use crate::nats::{self, Nats};
use crate::speak::Speaker;
use crate::states::Operator;
use crate::{Fault, house, link};

const LISTEN: ([u8; 4], u16) = ([127, 0, 0, 1], 8080);
/// Any free port of this machine alone.
const ADMIN: ([u8; 4], u16) = ([127, 0, 0, 1], 0);

/// Where the browser is to look.
pub(crate) fn address(config: &Config) -> Result<SocketAddr, Fault> {
    Ok(config.address("LISTEN", LISTEN.into())?)
}

/// How the outside reaches the portal, without a slash at the end.
pub(crate) fn outside(config: &Config) -> Result<String, Fault> {
    let otherwise = format!("http://{}", address(config)?);
    Ok(config.get("PUBLIC_URL")?.map_or(otherwise, |url| url.trim_end_matches('/').to_owned()))
}

pub(crate) async fn run(config: Config, speaker: Speaker) -> Result<ExitCode, Fault> {
    let told = told_to_stop()?;
    let folder = Folder::hold(&config.data())?;
    free(address(&config)?).await?;
    let telemetry = Telemetry::start("mechanism", &config, Logs::Terminal)?;
    let admin_address = config.address("ADMIN_LISTEN", ADMIN.into())?;
    let listener = Admin::listen(admin_address).await.map_err(|reason| Fault::Address {
        address: admin_address.to_string(),
        reason,
        setting: "ADMIN_LISTEN",
    })?;
    let services = house::services();
    let mut nats = Nats::start(&config, folder.path(), &services, speaker).await?;
    let started = house::start(services, &config, folder.path(), &nats).await;
    let mut running = match started {
        Ok(running) => running,
        Err(fault) => {
            nats.stop().await;
            return Err(fault);
        }
    };
    let done = live(&config, &folder, speaker, &mut nats, &mut running, (telemetry.registry(), listener), told).await;
    folder.withdraw();
    speaker.progress("Stopping: what has begun is finished.");
    house::stop(running).await;
    nats.stop().await;
    telemetry.stop();
    done.map(|()| ExitCode::SUCCESS)
}

async fn live(
    config: &Config,
    folder: &Folder,
    speaker: Speaker,
    nats: &mut Nats,
    running: &mut [Running],
    (registry, listener): (prometheus::Registry, TcpListener),
    told: impl Future<Output = ()>,
) -> Result<(), Fault> {
    if let Some(reach) = nats.reach() {
        folder.publish(&reach)?;
    }
    first_states(folder, nats, speaker).await?;
    welcome(config, speaker, running, listener.local_addr().ok()).await?;
    let services = Arc::new(running.iter().map(Running::status).collect());
    let stop = CancellationToken::new();
    let admin = tokio::spawn(Admin { services, registry }.serve(listener, stop.clone()));
    let ended = tokio::select! {
        () = told => Ok(()),
        why = one_ended(running) => Err(Fault::Door(why)),
        () = server_ended(nats) => Err(Fault::Machine("the private nats-server ended by itself; its log is in the data folder, nats/server.log".to_owned())),
    };
    stop.cancel();
    drop(admin.await);
    ended
}

async fn first_states(folder: &Folder, nats: &Nats, speaker: Speaker) -> Result<(), Fault> {
    let bus = Bus::connect(&nats.connection(nats::OPERATOR)?).await?;
    let operator = Operator { bus, key: folder::statement_key(folder.path())? };
    let imported = operator.first_states().await?;
    if let Some(imported) = imported {
        speaker.progress(format!("Loaded the {} States parties shipped with the project.", imported.new));
    }
    operator.bus.close().await;
    Ok(())
}

async fn welcome(
    config: &Config,
    speaker: Speaker,
    running: &[Running],
    admin: Option<SocketAddr>,
) -> Result<(), Fault> {
    let url = outside(config)?;
    let portal = running.iter().find(|service| service.name() == "portal");
    let Some(portal) = portal else { return Ok(()) };
    let path =
        portal::sign_in_link(portal.house(), link::ACCOUNT).await.map_err(|fault| Fault::Refused(fault.to_string()))?;
    let sign_in = format!("{url}{path}");
    let health = admin.map(|admin| format!("http://{admin}/readyz")).unwrap_or_default();
    let sentence = format!(
        "The mechanism runs.\n\n  Open            {url}/\n  Secretariat     {sign_in}\n                  (signs in once, within the hour)\n  \
         Health          {health}\n\nCtrl-C stops it."
    );
    speaker.say(sentence, &json!({ "url": format!("{url}/"), "sign_in": sign_in, "health": health }));
    Ok(())
}

/// Refuses an address that is taken before anything is started.
async fn free(address: SocketAddr) -> Result<(), Fault> {
    let fault = |reason| Fault::Address { address: address.to_string(), reason, setting: "LISTEN" };
    TcpListener::bind(address).await.map(drop).map_err(fault)
}

async fn one_ended(running: &mut [Running]) -> String {
    let ended = running.iter_mut().map(|service| Box::pin(service.ended()));
    let (why, ..) = futures_util::future::select_all(ended).await;
    why.err().unwrap_or_else(|| "A door closed by itself.".to_owned())
}

async fn server_ended(nats: &mut Nats) {
    match &mut nats.server {
        Some(server) => {
            server.ended().await;
        }
        None => std::future::pending().await,
    }
}

fn told_to_stop() -> Result<impl Future<Output = ()>, Fault> {
    let machine = |fault: std::io::Error| Fault::Machine(fault.to_string());
    let mut interrupt = signal(SignalKind::interrupt()).map_err(machine)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(machine)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
