//! Asking until there is an answer: a service or a server that is started anew comes back, and nobody is late because of that.

use std::time::Duration;

use contracts::{Command, Query};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::{Asked, Bus, RequestError};

/// How long after a try in vain the first next one comes, and the longest.
const FIRST: Duration = Duration::from_millis(20);
const LONGEST: Duration = Duration::from_millis(500);

/// Which service was found absent, told to all who wait for an answer of it: whoever had their requests is gone.
#[derive(Clone, Debug)]
pub(crate) struct Absences(watch::Sender<&'static str>);

impl Default for Absences {
    fn default() -> Self {
        Self(watch::Sender::new(""))
    }
}

impl Absences {
    fn tell(&self, service: &'static str) {
        self.0.send_replace(service);
    }

    async fn of(&self, service: &'static str) {
        let mut told = self.0.subscribe();
        told.mark_unchanged();
        // The sender is this value, which outlives the wait.
        while told.changed().await.is_ok() && *told.borrow_and_update() != service {}
    }
}

impl Bus {
    /// Asks the owning service to decide something, again and again under the same identifier, until it answers. When this time is over
    /// it is not asked again, unless it was asked only once and may have done it. As long as the service does not run, or its answer was
    /// lost, nothing is said about the wish.
    ///
    /// # Errors
    /// [`RequestError`]: what it answered; [`RequestError::Absent`] when it did not run all that time;
    /// [`RequestError::Silent`] when it may have done it.
    pub async fn insist<C: Command>(
        &self,
        command: &C,
        asked: &Asked,
        for_so_long: Duration,
    ) -> Result<C::Reply, RequestError> {
        let (over, mut pause) = (Instant::now() + for_so_long, FIRST);
        let (mut tries, mut silent) = (0, false);
        loop {
            tries += 1;
            match self.once(command, asked).await {
                Err(RequestError::Absent(service)) => self.absences.tell(service),
                Err(RequestError::Silent(_)) => silent = true,
                answered => return answered,
            }
            if Instant::now() >= over && (tries > 1 || !silent) {
                // What is gone now may have done it before.
                return Err(if silent { RequestError::Silent(C::SERVICE) } else { RequestError::Absent(C::SERVICE) });
            }
            tokio::time::sleep(pause).await;
            pause = LONGEST.min(pause * 2);
        }
    }

    /// Asks a question, and once more when the connection is lost before the answer: then it cannot come any more, and a service may
    /// need a moment to be heard of again.
    pub(crate) async fn seek<Q: Query>(&self, query: &Q, asked: &Asked) -> Result<Q::Reply, RequestError> {
        let mut connections = self.connections.clone();
        connections.mark_unchanged();
        tokio::select! {
            biased;
            answered = self.look(query, asked) => return answered,
            _ = connections.changed() => {}
        }
        let (over, mut pause) = (Instant::now() + self.patience, FIRST);
        loop {
            match self.look(query, asked).await {
                Err(RequestError::Absent(_)) if Instant::now() < over => tokio::time::sleep(pause).await,
                answered => return answered,
            }
            pause = LONGEST.min(pause * 2);
        }
    }

    /// Asks once. An answer is not waited for when it can no longer come.
    async fn once<C: Command>(&self, command: &C, asked: &Asked) -> Result<C::Reply, RequestError> {
        let mut connections = self.connections.clone();
        connections.mark_unchanged();
        tokio::select! {
            biased;
            answered = self.ask(command, asked) => answered,
            _ = connections.changed() => Err(RequestError::Silent(C::SERVICE)),
            () = self.absences.of(C::SERVICE) => Err(RequestError::Silent(C::SERVICE)),
        }
    }
}
