//! Async functions as endpoints.

use std::future::Future;

use crate::Failure;

/// An async function of one argument with a lifetime and one without: `async fn(Context<'_>, C) -> Result<R, Failure>`.
pub trait Handler<A, C, R>: Send + Sync + 'static {
    /// Its future.
    type Future: Future<Output = Result<R, Failure>> + Send;
    /// Calls it.
    fn call(&self, argument: A, message: C) -> Self::Future;
}

impl<F, A, C, R, Fut> Handler<A, C, R> for F
where
    F: Fn(A, C) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<R, Failure>> + Send,
{
    type Future = Fut;

    fn call(&self, argument: A, message: C) -> Fut {
        self(argument, message)
    }
}
