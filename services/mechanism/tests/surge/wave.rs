//! Many who apply: prepared before the clock starts, sent when their time has come.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use tokio::time::Instant;

use super::applicant::{Applicant, Sent};
use super::child::AheadClock;
use super::line::{Line, address};

/// How many prepare at the same time.
const PREPARING: usize = 24;

/// Who sends over one connection, one after the other.
struct Client {
    line: Line,
    /// With the number by which their time is found.
    applicants: Vec<(u32, Applicant)>,
}

/// Everybody who is going to send.
pub struct Wave(Vec<Client>);

impl Wave {
    /// Prepares so many applicants for a dialogue, each from an address of its own, as the portal counts requests by address; they will
    /// send on so many connections.
    pub async fn prepare(door: SocketAddr, dialogue: u32, applicants: u32, clients: u32) -> Self {
        let prepared = |number: u32| async move {
            let mut line = Line::open(door, address(number)).await.unwrap();
            (number, Applicant::prepare(&mut line, door, number, dialogue).await)
        };
        let mut each: BTreeMap<u32, Vec<_>> = BTreeMap::new();
        let mut preparing = stream::iter(0..applicants).map(prepared).buffered(PREPARING);
        while let Some((number, applicant)) = preparing.next().await {
            each.entry(number % clients).or_default().push((number, applicant));
        }
        let mut all = Vec::new();
        for (client, applicants) in each {
            all.push(Client { line: Line::open(door, address(client)).await.unwrap(), applicants });
        }
        Self(all)
    }

    /// Sends every form at its time after the start.
    pub async fn send(self, clock: &AheadClock, start: Instant, at: impl Fn(u32) -> Duration) -> Vec<Sent> {
        let sending = self.0.into_iter().map(|client| {
            let due: Vec<_> = client.applicants.iter().map(|(number, _)| start + at(*number)).collect();
            tokio::spawn(one_after_the_other(client, due, clock.clone()))
        });
        let all = futures_util::future::join_all(sending.collect::<Vec<_>>()).await;
        all.into_iter().flat_map(Result::unwrap).collect()
    }
}

async fn one_after_the_other(client: Client, due: Vec<Instant>, clock: AheadClock) -> Vec<Sent> {
    let Client { mut line, applicants } = client;
    let mut sent = Vec::new();
    for ((_, applicant), due) in applicants.into_iter().zip(due) {
        sent.push(applicant.send(&mut line, &clock, due).await);
    }
    sent
}
