//! Time is handed in.

use std::fmt::Debug;
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

/// Where time comes from.
pub trait Clock: Debug + Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Returns when it is this time, or a little later; never earlier.
    fn until(&self, time: Timestamp) -> BoxFuture<'_, ()>;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// However far away a time is, the machine's clock is asked again after this: it may have been set.
const LOOK_AGAIN: Duration = Duration::from_mins(1);

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where time comes from")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn until(&self, time: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            loop {
                let left = time.duration_since(self.now());
                if left <= SignedDuration::ZERO {
                    return;
                }
                let left = Duration::try_from(left).unwrap_or(LOOK_AGAIN);
                tokio::time::sleep(left.min(LOOK_AGAIN)).await;
            }
        })
    }
}

/// A clock that stands still until it is moved: twelve years pass in a test.
#[derive(Clone, Debug)]
pub struct VirtualClock {
    now: watch::Sender<Timestamp>,
}

impl VirtualClock {
    /// A clock that shows this time.
    #[must_use]
    pub fn at(time: Timestamp) -> Self {
        Self { now: watch::Sender::new(time) }
    }

    /// Moves it to a later time; to an earlier one it does not go.
    pub fn advance_to(&self, time: Timestamp) {
        self.now.send_if_modified(|now| {
            let later = time > *now;
            *now = (*now).max(time);
            later
        });
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Timestamp {
        *self.now.borrow()
    }

    fn until(&self, time: Timestamp) -> BoxFuture<'_, ()> {
        let mut now = self.now.subscribe();
        Box::pin(async move {
            // The sender is this clock, which outlives the wait.
            drop(now.wait_for(|now| *now >= time).await);
        })
    }
}
