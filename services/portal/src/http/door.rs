//! Listening, and stopping in order.

use std::net::SocketAddr;

use axum::Router;
use runtime::{Config, House, Part};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::{Outside, Portal, guard};

const LISTEN: ([u8; 4], u16) = ([127, 0, 0, 1], 8080);
const PART: Part = Part::Door("HTTP");

/// Opens the door with these pages behind it, until it is told to stop.
///
/// # Errors
/// One sentence when the address cannot be used.
pub async fn open(house: House, stop: CancellationToken, pages: impl FnOnce(Portal) -> Router) -> Result<(), String> {
    house.health.expect(PART);
    let address = house.config.address("LISTEN", LISTEN.into()).map_err(|fault| fault.to_string())?;
    let outside = outside(&house.config, address).map_err(|fault| fault.to_string())?;
    let portal = Portal::new(house.clone(), outside);
    let app = guard::around(pages(portal.clone()), &portal).into_make_service_with_connect_info::<SocketAddr>();
    let listener = TcpListener::bind(address).await.map_err(|fault| {
        format!(
            "The address {address} cannot be used ({fault}). Stop the program that uses it, or set LISTEN to another."
        )
    })?;
    house.health.well(PART);
    let served = axum::serve(listener, app).with_graceful_shutdown(stop.cancelled_owned()).await;
    served.map_err(|fault| format!("The door from HTTP closed by itself: {fault}."))
}

fn outside(config: &Config, address: SocketAddr) -> Result<Outside, runtime::ConfigError> {
    let url = config.get("PUBLIC_URL")?.unwrap_or_else(|| format!("http://{address}"));
    let url = url.trim_end_matches('/').to_owned();
    let secure = url.starts_with("https://");
    Ok(Outside { url, secure, client_header: config.get("CLIENT_ADDRESS_HEADER")? })
}
