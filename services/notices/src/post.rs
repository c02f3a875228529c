//! Letters on their way: taken from the table, handed to a server or a folder, written into the books.
//!
//! A letter is marked as being sent, with its Message-ID, before anything is said to a server. Whoever finds such a mark after a crash
//! sends the same letter under the same Message-ID again: a server may see it twice, the books have it once, and most mailboxes show
//! one.

mod books;
mod carrier;
pub(crate) mod kept;
mod message;
mod pace;
mod settings;

pub(crate) use settings::secretariats_language;

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use runtime::{Failure, House, Part};
use tokio_util::sync::CancellationToken;

use books::Due;
use carrier::{Carrier, Fault};
use pace::Pace;
use settings::Settings;

const PART: Part = Part::Door("letters");
/// When nothing waits, look again after this: another process may have written something.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// After a fault of the database.
const AFTER_FAULT: Duration = Duration::from_secs(1);

/// Sends letters until told to stop; the one that is on its way then is finished.
pub(crate) async fn run(house: House, stop: CancellationToken) -> Result<(), String> {
    house.health.expect(PART);
    let settings = Settings::read(&house.config)?;
    let carrier = Carrier::open(&settings, &house.config.data())?;
    let office = Arc::new(Office { house, settings, carrier });
    office.house.health.well(PART);
    office.work(&stop).await;
    Ok(())
}

/// Where letters are sent from.
struct Office {
    house: House,
    settings: Settings,
    carrier: Carrier,
}

impl Office {
    async fn work(&self, stop: &CancellationToken) {
        let mut changes = self.house.journal.watch();
        let mut pace = Pace::of(self.settings.per_minute);
        while !stop.is_cancelled() {
            match self.send_due(&mut pace, stop).await {
                Ok(()) => {}
                Err(failure) => {
                    // The text of a failure of the database holds no values of rows.
                    tracing::error!(%failure, "letters cannot be sent at present");
                    wait(stop, tokio::time::sleep(AFTER_FAULT)).await;
                    continue;
                }
            }
            let next = books::next(&self.house).await.ok().flatten();
            let far = || self.house.now().saturating_add(SignedDuration::MAX).unwrap_or(self.house.now());
            let until = self.house.clock.until(next.unwrap_or_else(far));
            tokio::select! {
                () = stop.cancelled() => {}
                () = until => {}
                () = changes.next(LOOK_AGAIN) => {}
            }
        }
    }

    /// Sends all that is due, one after the other, no faster than allowed.
    async fn send_due(&self, pace: &mut Pace, stop: &CancellationToken) -> Result<(), Failure> {
        while !stop.is_cancelled() {
            if let Some(free) = pace.next(self.house.now()) {
                wait(stop, self.house.clock.until(free)).await;
                continue;
            }
            let Some(due) = books::take(&self.house, &self.settings).await? else { return Ok(()) };
            pace.count(self.house.now());
            self.send(due).await?;
        }
        Ok(())
    }

    async fn send(&self, due: Due) -> Result<(), Failure> {
        let carried = match message::build(&due, &self.settings) {
            Ok(message) => self.carrier.carry(&due.letter, message).await,
            Err(fault) => Err(fault),
        };
        match carried {
            Ok(()) => books::sent(&self.house, due).await,
            Err(fault) => {
                tracing::warn!(letter = %due.letter, fault = fault.word(), "a letter was not taken");
                self.not_taken(due, &fault).await
            }
        }
    }

    async fn not_taken(&self, due: Due, fault: &Fault) -> Result<(), Failure> {
        match fault {
            Fault::Refused(code) => books::bounced(&self.house, due, *code).await,
            fault => books::again(&self.house, due, fault.word()).await,
        }
    }
}

async fn wait(stop: &CancellationToken, what: impl Future<Output = ()>) {
    tokio::select! {
        () = stop.cancelled() => {}
        () = what => {}
    }
}
