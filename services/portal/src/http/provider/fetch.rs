//! Asking a provider: over TLS with the certificates of the system, within seconds, following nobody elsewhere, reading so much and no more.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::{Client, redirect};
use rustls::{ClientConfig, RootCertStore};
use thiserror::Error;

/// How long a connection may take, and all of an answer.
const CONNECT: Duration = Duration::from_secs(5);
const ALL: Duration = Duration::from_secs(10);
/// The largest answer, in bytes: keys and documents are small.
const LARGEST: usize = 1 << 20;

/// What asks it.
#[derive(Clone, Debug)]
pub(super) struct Fetch(Client);

/// Why there is no answer.
#[derive(Debug, Error)]
pub(super) enum FetchError {
    #[error("{0}")]
    Request(#[from] reqwest::Error),
    #[error("there is no TLS: {0}")]
    Tls(#[from] rustls::Error),
    #[error("the answer is larger than {LARGEST} bytes")]
    Large,
    #[error("{0}")]
    Http(#[from] openidconnect::http::Error),
}

impl Fetch {
    pub(super) fn new() -> Result<Self, FetchError> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let tls = tls.with_root_certificates(roots).with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .connect_timeout(CONNECT)
            .timeout(ALL)
            .build()?;
        Ok(Self(client))
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, FetchError> {
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if bytes.len() + chunk.len() > LARGEST {
                return Err(FetchError::Large);
            }
            bytes.extend_from_slice(&chunk);
        }
        let mut whole = openidconnect::http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            whole = whole.header(name, value);
        }
        Ok(whole.body(bytes)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Fetch {
    type Error = FetchError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, FetchError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
