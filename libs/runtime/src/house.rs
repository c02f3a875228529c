//! What a service lives in while it runs.

use std::sync::Arc;

use bus::Bus;
use contracts::{CommandId, EventId};
use jiff::Timestamp;
use journal::Journal;

use crate::{Clock, Config, Entropy, Health, Keys};

/// What a service lives in while it runs. Cheap to clone.
#[derive(Clone, Debug)]
pub struct House {
    /// Its name.
    pub service: &'static str,
    /// Its journal.
    pub journal: Journal,
    /// Its connection to the bus.
    pub bus: Bus,
    /// Where time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub entropy: Arc<dyn Entropy>,
    /// Its keys.
    pub keys: Arc<Keys>,
    /// How it is configured.
    pub config: Arc<Config>,
    /// How it is.
    pub health: Health,
}

impl House {
    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The day in Vienna.
    #[must_use]
    pub fn today(&self) -> jiff::civil::Date {
        treaty::dates::vienna_date(self.now())
    }

    /// Random bytes.
    ///
    /// # Errors
    /// When the operating system has none to give.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], std::io::Error> {
        let mut bytes = [0; N];
        self.entropy.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A new identifier of a command.
    ///
    /// # Errors
    /// As [`House::random`].
    pub fn command_id(&self) -> Result<CommandId, std::io::Error> {
        Ok(CommandId::new(self.unix_ms(), self.random()?))
    }

    /// A new identifier of an event.
    ///
    /// # Errors
    /// As [`House::random`].
    pub fn event_id(&self) -> Result<EventId, std::io::Error> {
        Ok(EventId::new(self.unix_ms(), self.random()?))
    }

    fn unix_ms(&self) -> u64 {
        // Before 1970 there is nothing to identify.
        u64::try_from(self.now().as_millisecond()).unwrap_or_default()
    }
}
