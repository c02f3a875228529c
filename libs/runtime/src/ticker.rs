//! Deadlines fire by themselves, once, in order, also after downtime.

use std::sync::Arc;
use std::time::Duration;

use access::Asker;
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

/// So long what is due waits at most for a service that cannot be read: it holds up no day.
const LONGEST_WAIT: Duration = Duration::from_mins(1);
/// How often it is asked whether everything was heard.
const ASK_AGAIN: Duration = Duration::from_millis(20);

/// Fires deadlines until it is told to stop.
pub(crate) async fn run(house: House, service: Arc<Service>, stop: CancellationToken) {
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

/// Waits until everything has had its effect here that others have said: what follows on a day rests on it, also after downtime and when
/// the bus was away over midnight. As long as that is away nothing can be heard, and nobody can do anything.
async fn hear_first(house: &House, service: &Service) {
    loop {
        match tokio::time::timeout(LONGEST_WAIT, until_heard(house, service)).await {
            Ok(true) => return,
            Ok(false) => {}
            Err(_) => {
                tracing::warn!(service = house.service, "deadlines fire before everything was heard");
                return;
            }
        }
        while !house.bus.is_connected() {
            tokio::time::sleep(ASK_AGAIN).await;
        }
    }
}

/// True when everything was heard; false when the bus is away.
async fn until_heard(house: &House, service: &Service) -> bool {
    while house.bus.is_connected() {
        if has_heard_all(house, service).await {
            return true;
        }
        tokio::time::sleep(ASK_AGAIN).await;
    }
    false
}

async fn has_heard_all(house: &House, service: &Service) -> bool {
    for source in service.follows() {
        let Ok(position) = house.journal.followed(source).await else { return false };
        if house.bus.says_more(source, position).await.unwrap_or(true) {
            return false;
        }
    }
    true
}

/// Fires what is due, and says when the next will be.
async fn fire_all(
    house: &House,
    service: &Arc<Service>,
    stop: &CancellationToken,
) -> Result<Option<Timestamp>, Failure> {
    let mut heard = false;
    loop {
        let next = house.journal.next_due().await?;
        let is_due = next.is_some_and(|due| due <= house.now());
        if is_due && !heard {
            tokio::select! {
                () = stop.cancelled() => return Ok(next),
                () = hear_first(house, service) => heard = true,
            }
        }
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
