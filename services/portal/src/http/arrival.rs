//! When a request reached the portal: what counts where a rule sets a limit, however long the request waits for its turn.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::extract::{FromRef, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use jiff::Timestamp;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::Portal;

/// The moment, marked before anything else is done about the request, and before its body is read: a slow link makes nobody late.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arrived(pub(crate) Timestamp);

/// Marks when a request arrived.
pub(super) async fn marked(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    let arrived = Arrived(portal.house.now());
    request.extensions_mut().insert(arrived);
    next.run(request).await
}

impl<S> FromRequestParts<S> for Arrived
where
    S: Send + Sync,
    Portal: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        // Now, where nobody marked it.
        Ok(parts.extensions.get().copied().unwrap_or_else(|| Self(Portal::from_ref(state).house.now())))
    }
}

/// How many commands are on their way to one service: as many as it commits together. The others wait here, in the order in which
/// they came, where waiting costs nothing.
const AT_ONCE: usize = 64;
/// How many read the portal's own tables at the same time.
const READ_AT_ONCE: usize = 16;

/// Whose turn it is.
#[derive(Debug)]
pub(crate) struct Turns {
    services: BTreeMap<&'static str, Semaphore>,
    reading: Semaphore,
}

impl Default for Turns {
    fn default() -> Self {
        let services = contracts::SERVICES.into_iter().map(|service| (service, Semaphore::new(AT_ONCE)));
        Self { services: services.collect(), reading: Semaphore::new(READ_AT_ONCE) }
    }
}

impl Turns {
    /// Waits for a turn at a service.
    pub(super) async fn at(&self, service: &str) -> Option<SemaphorePermit<'_>> {
        // They are never closed.
        self.services.get(service)?.acquire().await.ok()
    }

    /// Waits for a turn at the portal's own tables: here, and not at the database's connections, where whoever waits long is sent away.
    pub(super) async fn reading(&self) -> Option<SemaphorePermit<'_>> {
        self.reading.acquire().await.ok()
    }
}
