//! What is to be seen of a service while it runs.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use opentelemetry::global;

use crate::service::Service;
use crate::telemetry::label;
use crate::{Failure, House, Part, follow};

/// What is to be seen of a service while it runs. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Status {
    pub(crate) house: House,
    pub(crate) service: Arc<Service>,
}

impl Status {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.house.service
    }

    /// What it lives in.
    #[must_use]
    pub fn house(&self) -> &House {
        &self.house
    }

    /// What keeps it from doing its work.
    pub async fn complaints(&self) -> Vec<(Part, String)> {
        let mut complaints = self.house.health.complaints();
        if !self.house.bus.is_connected() {
            complaints.push((Part::Endpoints, "the bus is not connected".to_owned()));
        }
        if let Err(fault) = self.house.journal.checkpoint().await {
            complaints.push((Part::Endpoints, fault.to_string()));
        }
        complaints
    }

    /// Lets the dead letters that wait have their effect.
    ///
    /// # Errors
    /// [`Failure`] of the machine; a letter that still cannot have its effect stays.
    pub async fn replay_dead_letters(&self) -> Result<usize, Failure> {
        follow::replay(&self.house, &self.service).await
    }

    /// Brings the meters up to date that are read rather than counted.
    pub async fn measure(&self) {
        let meter = global::meter("mechanism");
        let service = [label("service", self.house.service)];
        let gauge = |name: &'static str, value: u64| meter.u64_gauge(name).build().record(value, &service);
        let journal = &self.house.journal;
        if let Ok(checkpoint) = journal.checkpoint().await {
            gauge("journal_position", checkpoint.map_or(0, |checkpoint| checkpoint.position));
        }
        if let Ok(letters) = journal.dead_letters().await {
            gauge("dead_letters_waiting", letters.len() as u64);
        }
        for source in self.service.follows() {
            if let Ok(position) = journal.followed(source).await {
                let labels = [label("service", self.house.service), label("source", source)];
                meter.u64_gauge("followed_position").build().record(position, &labels);
            }
        }
        let counters = self.house.bus.counters();
        gauge("bus_forbidden", counters.forbidden.load(Ordering::Relaxed));
        gauge("bus_disconnected", counters.disconnected.load(Ordering::Relaxed));
        gauge("bus_slow", counters.slow.load(Ordering::Relaxed));
        gauge("messages_invalid", counters.invalid.load(Ordering::Relaxed));
        gauge("ready", u64::from(self.complaints().await.is_empty()));
    }
}
