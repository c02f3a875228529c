//! `mechanism up`: starts everything, says where to open the browser, and goes on until it is told to stop.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use bus::Bus;
use runtime::{Admin, Config, Logs, Running, Telemetry};
use serde_json::json;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::folder::{self, Folder, Reach};
use crate::house::House;
use crate::nats;
use crate::speak::Speaker;
use crate::states::Operator;
use crate::{Fault, house};

const LISTEN: ([u8; 4], u16) = ([127, 0, 0, 1], 8080);
/// Any free port of this machine alone.
const ADMIN: ([u8; 4], u16) = ([127, 0, 0, 1], 0);

/// Where the browser is to look.
pub(crate) fn address(config: &Config) -> Result<SocketAddr, Fault> {
    Ok(config.address("LISTEN", LISTEN.into())?)
}

/// Where the operators' door is to be.
pub(crate) fn admin_address(config: &Config) -> Result<SocketAddr, Fault> {
    Ok(config.address("ADMIN_LISTEN", ADMIN.into())?)
}

/// The account of the Secretariat.
pub(crate) const ACCOUNT: &str = "secretariat";

/// How the outside reaches the portal, without a slash at the end.
pub(crate) fn outside(config: &Config) -> Result<String, Fault> {
    let otherwise = format!("http://{}", address(config)?);
    Ok(config.get("PUBLIC_URL")?.map_or(otherwise, |url| url.trim_end_matches('/').to_owned()))
}

pub(crate) async fn run(config: Config, speaker: Speaker) -> Result<ExitCode, Fault> {
    let told = house::told_to_stop()?;
    let folder = Folder::hold(&config.data())?;
    free(address(&config)?, "LISTEN").await?;
    let telemetry = Telemetry::start("mechanism", &config, Logs::Terminal)?;
    let listener = admin(&config).await?;
    let mut house = House::default();
    // Told to stop, it drops whatever it is at, also in the middle of its start.
    let done = tokio::select! {
        biased;
        () = told => Ok(()),
        ended = live(&config, &folder, speaker, &mut house, (telemetry.registry(), listener)) => ended,
    };
    folder.withdraw();
    if done.is_ok() {
        speaker.progress("Stopping: what has begun is finished.");
    }
    house.stop().await;
    telemetry.stop();
    done.map(|()| ExitCode::SUCCESS)
}

/// Starts everything, and returns when something of it has ended by itself.
async fn live(
    config: &Config,
    folder: &Folder,
    speaker: Speaker,
    house: &mut House,
    (registry, listener): (prometheus::Registry, TcpListener),
) -> Result<(), Fault> {
    house.start(house::services(), config, folder.path(), speaker).await?;
    let at = listener.local_addr().ok();
    let services = Arc::new(house.running.iter().map(Running::status).collect());
    let closed = CancellationToken::new();
    let _closing = closed.clone().drop_guard();
    tokio::spawn(Admin { services, registry }.serve(listener, closed));
    first_states(folder, house, speaker).await?;
    folder.publish(&Reach { outside: outside(config)?, bus: house.nats.as_ref().and_then(nats::Nats::reach) })?;
    welcome(config, speaker, &house.running, at).await?;
    house.ended().await
}

async fn first_states(folder: &Folder, house: &House, speaker: Speaker) -> Result<(), Fault> {
    let bus = Bus::connect(&house.connection(nats::OPERATOR)?).await?;
    let operator = Operator { bus, key: folder::statement_key(folder.path())? };
    if operator.knows_no_state().await? {
        speaker.progress("Loading the States parties shipped with the project.");
        let imported = operator.first_states().await?;
        speaker.progress(format!("Loaded {} States parties.", imported.new));
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
        portal::sign_in_link(portal.house(), ACCOUNT).await.map_err(|fault| Fault::Refused(fault.to_string()))?;
    let sign_in = format!("{url}{path}");
    let health = admin.map(|admin| format!("http://{admin}/readyz")).unwrap_or_default();
    let sentence = format!(
        "The mechanism runs.\n\n  Open            {url}/\n  Secretariat     {sign_in}\n                  (signs in once, within the hour)\n  \
         Health          {health}\n\nCtrl-C stops it."
    );
    speaker.say(sentence, &json!({ "url": format!("{url}/"), "sign_in": sign_in, "health": health }));
    Ok(())
}

/// The operators' door, not yet open.
async fn admin(config: &Config) -> Result<TcpListener, Fault> {
    let address = admin_address(config)?;
    let fault = |reason| Fault::Address { address: address.to_string(), reason, setting: "ADMIN_LISTEN" };
    Admin::listen(address).await.map_err(fault)
}

/// Refuses an address that is taken before anything is started.
pub(crate) async fn free(address: SocketAddr, setting: &'static str) -> Result<(), Fault> {
    let fault = |reason| Fault::Address { address: address.to_string(), reason, setting };
    TcpListener::bind(address).await.map(drop).map_err(fault)
}
