//! From the journal to the stream, in order: position n is message n. Losing the stream loses nothing.

use std::time::Duration;

use bus::{Outgoing, StreamError};
use journal::Entry;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::{House, Part};

/// How many events are published together: fewer than may be unacknowledged at the same time.
const TOGETHER: u32 = 200;
/// Another process may have written, or the stream may be lost: look again after this, whatever happens here.
const LOOK_AGAIN: Duration = Duration::from_secs(2);
/// How long the last events may take.
const FAREWELL: Duration = Duration::from_secs(3);
const AFTER_FAULT: Duration = Duration::from_millis(500);

/// Publishes until it is told to stop.
pub(crate) async fn run(house: House, stop: CancellationToken) {
    let mut changes = house.journal.watch();
    let (mut end, mut looked) = (None, Instant::now());
    while !stop.is_cancelled() {
        if looked.elapsed() >= LOOK_AGAIN {
            (end, looked) = (None, Instant::now());
        }
        let wait = match catch_up(&house, end).await {
            Ok(now) => {
                house.health.well(Part::Relay);
                end = Some(now);
                LOOK_AGAIN
            }
            Err(fault) => {
                tracing::warn!(service = house.service, %fault, "events are not published at present");
                house.health.unwell(Part::Relay, fault.to_string());
                end = None;
                AFTER_FAULT
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = changes.next(wait) => {}
        }
    }
    // Nothing is decided any more. Who follows need not wait until we are back.
    drop(tokio::time::timeout(FAREWELL, catch_up(&house, None)).await);
}

/// Publishes what the stream does not have, and gives its end. Where it ended a moment ago need not be asked; but another process of
/// the service may have published since.
async fn catch_up(house: &House, end: Option<u64>) -> Result<u64, StreamError> {
    if let Some(end) = end
        && let Ok(end) = publish_after(house, end).await
    {
        return Ok(end);
    }
    let end = house.bus.stream_end().await?;
    let journal_end = journal(house.journal.checkpoint().await)?.map_or(0, |checkpoint| checkpoint.position);
    if end > journal_end {
        let stream = contracts::subject::stream_of(house.service);
        return Err(StreamError::Ahead { stream, stream_end: end, journal_end });
    }
    publish_after(house, end).await
}

async fn publish_after(house: &House, mut end: u64) -> Result<u64, StreamError> {
    loop {
        let entries = journal(house.journal.after(end, TOGETHER).await)?;
        let Some(last) = entries.last() else { return Ok(end) };
        let next = last.position;
        let outgoing: Vec<Outgoing> = entries.iter().map(|entry| outgoing(house.service, entry)).collect();
        house.bus.publish(&outgoing).await?;
        end = next;
        if outgoing.len() < TOGETHER as usize {
            return Ok(end);
        }
        house.health.on_the_way(Part::Relay, format!("{end} events are published"));
    }
}

/// A journal that cannot be read publishes nothing.
fn journal<T>(read: Result<T, journal::JournalError>) -> Result<T, StreamError> {
    read.map_err(|fault| StreamError::Absent { stream: "the journal".to_owned(), reason: fault.to_string() })
}

fn outgoing(service: &str, entry: &Entry) -> Outgoing {
    Outgoing {
        position: entry.position,
        id: entry.id,
        subject: entry.subject(service),
        schema: format!("{service}/{}.v{}", entry.name, entry.schema_version),
        stream_version: entry.version,
        time: entry.recorded_at.to_string(),
        trace: entry.trace.clone(),
        payload: entry.payload.clone(),
    }
}
