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

/// Whose turn it is, by service.
#[derive(Debug)]
pub(crate) struct Turns(BTreeMap<&'static str, Semaphore>);

impl Default for Turns {
    fn default() -> Self {
        Self(contracts::SERVICES.into_iter().map(|service| (service, Semaphore::new(AT_ONCE))).collect())
    }
}

impl Turns {
    /// Waits for a turn at a service.
    pub(super) async fn at(&self, service: &str) -> Option<SemaphorePermit<'_>> {
        // They are never closed.
        self.0.get(service)?.acquire().await.ok()
    }
}
