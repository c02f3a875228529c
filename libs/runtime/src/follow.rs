//! Following another service: each event has its effect exactly once, in order.

use std::sync::Arc;
use std::time::Duration;

use access::Asker;
use bus::Delivery;
use contracts::Notice;
use journal::{Cause, DeadLetter};
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;

use crate::context::{Arrived, Context};
use crate::service::{Service, time};
use crate::{Failure, House, Part};

/// How much of a reason fits into a header, in characters; the letter kept here has all of it.
const LONGEST_REASON: usize = 1_000;
const AFTER_FAULT: Duration = Duration::from_millis(300);

/// Follows one service until told to stop.
pub(crate) async fn run(house: House, service: Arc<Service>, source: &'static str, stop: CancellationToken) {
    let part = Part::Following(source.to_owned());
    while !stop.is_cancelled() {
        let ended = tokio::select! {
            () = stop.cancelled() => return,
            ended = follow(&house, &service, source) => ended,
        };
        if let Err(why) = ended {
            tracing::warn!(service = house.service, source, why, "events do not arrive at present");
            house.health.unwell(part.clone(), why);
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(AFTER_FAULT) => {}
        }
    }
}

async fn follow(house: &House, service: &Arc<Service>, source: &'static str) -> Result<(), String> {
    let mut last = house.journal.followed(source).await.map_err(|fault| fault.to_string())?;
    let mut follower = house.bus.follow(source, last).await.map_err(|fault| fault.to_string())?;
    house.health.well(Part::Following(source.to_owned()));
    loop {
        let delivery = follower.next().await.map_err(|fault| fault.to_string())?;
        if delivery.position <= last {
            continue;
        }
        if delivery.position != last + 1 {
            return Err(format!("event {} came where {} was to come", delivery.position, last + 1));
        }
        take(house, service, &delivery).await?;
        last = delivery.position;
    }
}

/// Lets an event have its effect, or keeps it as a dead letter.
async fn take(house: &House, service: &Arc<Service>, delivery: &Delivery) -> Result<(), String> {
    match effect(house, service, delivery, false).await {
        Ok(_) => Ok(()),
        Err(failure) if failure.is_passing() => Err(failure.to_string()),
        Err(failure) => bury(house, delivery, &failure.to_string()).await.map_err(|fault| fault.to_string()),
    }
}

/// The effect, with the mark that it was seen, in one transaction; false when it was had before.
async fn effect(house: &House, service: &Arc<Service>, delivery: &Delivery, replay: bool) -> Result<bool, Failure> {
    let payload = house.bus.check(delivery)?;
    let (name, version) = delivery.name().ok_or_else(|| Failure::Broken("its schema has no name".to_owned()))?;
    let arrived = Arrived {
        source: delivery.source.clone(),
        position: delivery.position,
        decided_at: time(delivery.time()),
        name: (name.to_owned(), version),
        payload: String::from_utf8_lossy(&delivery.payload).into_owned(),
    };
    let span = tracing::info_span!("react", otel.kind = "consumer", subject = %delivery.subject);
    bus::set_parent(&span, bus::parent_of(&delivery.headers));
    let cause = Cause {
        now: house.now(),
        actor: format!("service:{}", delivery.source),
        command: None,
        trace: span.in_scope(bus::current_traceparent),
    };
    let (house_in, service) = (house.clone(), service.clone());
    let work = async move |tx: &mut journal::Tx| -> Result<bool, Failure> {
        let fresh = if replay {
            tx.settle_letter(&arrived.source, arrived.position, cause.now).await?
        } else {
            tx.first_sight(&arrived.source, arrived.position).await?
        };
        let Some(react) = service.follows.get(arrived.source.as_str()).filter(|_| fresh) else { return Ok(fresh) };
        let context = Context {
            house: &house_in,
            tx,
            cause: &cause,
            asker: &Asker::service(house_in.service),
            arrived: cause.now,
            expected: None,
            project: service.projection.as_ref(),
        };
        react(context, payload, arrived).await.map(|()| true)
    };
    house.journal.write(|tx| Box::pin(work(tx).instrument(span))).await?
}

/// Keeps an event that could not have its effect: in the stream of dead letters, and here, where it can be replayed.
async fn bury(house: &House, delivery: &Delivery, reason: &str) -> Result<(), Failure> {
    tracing::error!(service = house.service, subject = %delivery.subject, reason, "a dead letter");
    let id = format!("{}-{}-{}", house.service, delivery.source, delivery.position);
    let mut headers = delivery.headers.clone();
    let shortened: String = reason.chars().take(LONGEST_REASON).collect();
    headers.insert("dead-because", shortened.replace(['\r', '\n'], " "));
    let stream = house.bus.publish_dead_letter(&id, headers, delivery.payload.clone()).await;
    stream.map_err(|fault| {
        Failure::Journal(journal::JournalError::Unreachable {
            service: "JetStream".to_owned(),
            reason: fault.to_string(),
        })
    })?;
    let letter = DeadLetter {
        source: delivery.source.clone(),
        position: delivery.position,
        subject: delivery.subject.clone(),
        headers: bus::headers_to_json(&delivery.headers),
        payload: String::from_utf8_lossy(&delivery.payload).into_owned(),
        reason: reason.to_owned(),
        arrived_at: house.now(),
    };
    let kept = house.journal.write(|tx| {
        Box::pin(async move {
            tx.first_sight(&letter.source, letter.position).await?;
            tx.keep_letter(&letter).await
        })
    });
    kept.await?.map_err(Failure::Journal)
}

/// Lets the letters that wait have their effect, oldest first. Gives how many had it; the rest stay, with the new reason.
pub(crate) async fn replay(house: &House, service: &Arc<Service>) -> Result<usize, Failure> {
    let mut replayed = 0;
    for letter in house.journal.dead_letters().await? {
        let delivery = Delivery {
            source: letter.source.clone(),
            position: letter.position,
            subject: letter.subject.clone(),
            headers: bus::headers_from_json(&letter.headers).ok_or_else(|| {
                Failure::from(Notice::plain("unreadable-letter", "The letter's headers cannot be read."))
            })?,
            payload: letter.payload.clone().into_bytes(),
        };
        match effect(house, service, &delivery, true).await {
            Ok(fresh) => replayed += usize::from(fresh),
            Err(failure) if failure.is_passing() => return Err(failure),
            Err(failure) => {
                let letter = DeadLetter { reason: failure.to_string(), ..letter };
                house.journal.write(|tx| Box::pin(async move { tx.keep_letter(&letter).await })).await??;
            }
        }
    }
    Ok(replayed)
}
