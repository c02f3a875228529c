//! What the portal keeps no longer than it may: looked for every hour, beside the requests.

use jiff::SignedDuration;
use runtime::{Failure, House};
use tokio_util::sync::CancellationToken;

use super::{drafts, gate};

/// How often it is looked.
const EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Looks every hour for what is over, until it is told to stop.
///
/// # Errors
/// None: what cannot be done now is done the next time.
pub async fn hourly(house: House, stop: CancellationToken) -> Result<(), String> {
    loop {
        if let Err(failure) = once(&house).await {
            tracing::warn!(%failure, "what is over cannot be deleted");
        }
        let next = house.now().saturating_add(EVERY).unwrap_or(house.now());
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = house.clock.until(next) => {}
        }
    }
}

async fn once(house: &House) -> Result<(), Failure> {
    gate::forget_over(house).await?;
    drafts::sweep(house).await
}
