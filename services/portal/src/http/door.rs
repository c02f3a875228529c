//! Listening, and stopping in order.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use runtime::{Config, House, Part};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::connections::{self, Allowed};
use super::provider::Provider;
use super::{Outside, Portal, Rules, guard};

const LISTEN: ([u8; 4], u16) = ([127, 0, 0, 1], 8080);
/// How many connections there may be at once, and how many of them from one address where no proxy stands in front. Ten thousand may wait
/// for their turn when a day ends.
const CONNECTIONS: (usize, usize) = (16_384, 4_096);
/// How long one may rest: proxies close theirs after a minute.
const REST: Duration = Duration::from_secs(75);
const PART: Part = Part::Door("HTTP");

/// Opens the door with these pages behind it, until it is told to stop.
///
/// # Errors
/// One sentence when the address cannot be used.
pub async fn open(house: House, stop: CancellationToken, pages: impl FnOnce(Portal) -> Router) -> Result<(), String> {
    house.health.expect(PART);
    let address = house.config.address("LISTEN", LISTEN.into()).map_err(|fault| fault.to_string())?;
    let outside = outside(&house.config, address).map_err(|fault| fault.to_string())?;
    let provider = Provider::of(&house.config).map_err(|fault| fault.to_string())?;
    let rules = Rules::of(&house.config).map_err(|fault| fault.to_string())?;
    let portal = Portal::new(house.clone(), outside).with_rules(rules).with_provider(provider);
    let (in_all, from_one) = CONNECTIONS;
    let from_one = portal.outside.client_header.is_none().then_some(from_one);
    let app = guard::around(pages(portal.clone()), &portal);
    let listener = TcpListener::bind(address).await.map_err(|fault| {
        format!(
            "The address {address} cannot be used ({fault}). Stop the program that uses it, or set LISTEN to another."
        )
    })?;
    // Each connection is a file to the machine, and few are allowed unless somebody asks for more.
    if let Err(fault) = rlimit::increase_nofile_limit(u64::MAX) {
        tracing::warn!(%fault, "the machine does not let the portal have more connections");
    }
    house.health.well(PART);
    connections::serve(listener, app, Allowed { in_all, from_one, head: REST }, stop)
        .await
        .map_err(|fault| format!("The machine has no thread for connections ({fault})."))
}

fn outside(config: &Config, address: SocketAddr) -> Result<Outside, runtime::ConfigError> {
    let url = config.get("PUBLIC_URL")?.unwrap_or_else(|| format!("http://{address}"));
    let url = url.trim_end_matches('/').to_owned();
    let secure = url.starts_with("https://");
    Ok(Outside { url, secure, client_header: config.get("CLIENT_ADDRESS_HEADER")? })
}
