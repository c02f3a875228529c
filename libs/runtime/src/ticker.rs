//! Deadlines fire by themselves, once, in order, also after downtime.

use std::sync::Arc;
use std::time::Duration;

use access::Asker;
use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use journal::{Cause, Deadline, Tx};
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;

use crate::context::Context;
use crate::service::Service;
use crate::{Failure, House, Part};

/// When nothing is armed, look again after this: another process may have armed something.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
const AFTER_FAULT: Duration = Duration::from_secs(1);

/// So long deadlines wait at most for what others said while the service was down: one that cannot be reached holds up no day.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// Fires deadlines until it is told to stop; after downtime not before what others had said by then was heard, for what follows on a day
/// rests on it. `sources` are cancelled when that is so.
pub(crate) async fn run(house: House, service: Arc<Service>, sources: Vec<CancellationToken>, stop: CancellationToken) {
    let heard = join_all(sources.iter().map(CancellationToken::cancelled));
    tokio::select! {
        () = stop.cancelled() => return,
        heard = tokio::time::timeout(LONGEST_WAIT, heard) => if heard.is_err() {
            tracing::warn!(service = house.service, "deadlines fire before everything was heard");
        },
    }
    let mut changes = house.journal.watch();
    while !stop.is_cancelled() {
        let next = match fire_all(&house, &service, &stop).await {
            Ok(next) => {
                house.health.well(Part::Deadlines);
                next
            }
            Err(failure) => {
                tracing::error!(service = house.service, %failure, "a deadline could not fire");
                house.health.unwell(Part::Deadlines, failure.to_string());
                tokio::select! {
                    () = stop.cancelled() => {}
                    () = tokio::time::sleep(AFTER_FAULT) => {}
                }
                continue;
            }
        };
        let next = next.unwrap_or_else(|| house.now().saturating_add(SignedDuration::MAX).unwrap_or(house.now()));
        tokio::select! {
            () = stop.cancelled() => {}
            () = house.clock.until(next) => {}
            () = changes.next(LOOK_AGAIN) => {}
        }
    }
}

/// Fires what is due, and says when the next will be.
async fn fire_all(
    house: &House,
    service: &Arc<Service>,
    stop: &CancellationToken,
) -> Result<Option<Timestamp>, Failure> {
    loop {
        let next = house.journal.next_due().await?;
        let is_due = next.is_some_and(|due| due <= house.now());
        if stop.is_cancelled() || !is_due || !fire(house, service).await? {
            return Ok(next);
        }
    }
}

/// Fires the first deadline that is due; false when none is.
async fn fire(house: &House, service: &Arc<Service>) -> Result<bool, Failure> {
    let (inside, service) = (house.clone(), service.clone());
    let span = tracing::info_span!("deadline", service = house.service);
    match house.journal.write(|tx| Box::pin(fire_in(tx, inside, service).instrument(span))).await? {
        Ok(fired) => Ok(fired),
        // What a rule refuses now it refuses for ever: the deadline passes, and nothing of its effect is kept. It is named, for
        // meanwhile another may have been armed that is due before it.
        Err((Some(deadline), Failure::Refused(notice))) => {
            tracing::warn!(service = house.service, name = deadline.name, %notice, "a deadline passed without effect");
            let now = house.now();
            house.journal.write(move |tx| Box::pin(async move { tx.pass(&deadline, now).await })).await??;
            Ok(true)
        }
        Err((_, failure)) => Err(failure),
    }
}

/// Why a deadline did not fire, and which.
type Unfired = (Option<Deadline>, Failure);

async fn fire_in(tx: &mut Tx, house: House, service: Arc<Service>) -> Result<bool, Unfired> {
    let trace = bus::current_traceparent();
    let cause = Cause { now: house.now(), actor: "clock".to_owned(), command: None, trace };
    let Some(deadline) = tx.take_due(cause.now).await.map_err(|fault| (None, fault.into()))? else { return Ok(false) };
    let Some(fire) = service.deadlines.get(deadline.name.as_str()) else {
        tracing::error!(name = deadline.name, "nobody waits for this deadline");
        return Ok(true);
    };
    let context = Context {
        house: &house,
        tx,
        cause: &cause,
        asker: &Asker::service(house.service),
        arrived: cause.now,
        expected: None,
        project: service.projection.as_ref(),
    };
    let fired = fire(context, deadline.clone()).await;
    fired.map(|()| true).map_err(|failure| (Some(deadline), failure))
}
