//! What stands between the outside and the pages: security headers, limits, forged requests refused.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use tokio::runtime::Handle;
use tokio_util::task::AbortOnDropHandle;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;
use tracing::Instrument as _;

use super::gate::Session;
use super::limits::{Limits, within_limits};
use super::{Outside, Portal, arrival, bounds, dress, language, secret};

/// The longest that a request may take: a drawing is drawn within it, also when its answer is lost and asked for again.
const LONGEST: Duration = Duration::from_mins(2);

/// Only from here, and nothing written into the page itself.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Puts everything that every page needs around the pages.
pub fn around(pages: Router, portal: &Portal) -> Router {
    let guarded = pages
        .layer(middleware::from_fn(bounds::bounded))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(portal.clone(), same_origin))
        .layer(middleware::from_fn_with_state(Arc::new(Limits::new(portal.outside.clone())), within_limits))
        .layer(middleware::from_fn_with_state(portal.clone(), dress::dressed))
        .layer(middleware::from_fn(traced))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(portal.outside.clone(), headers));
    // Routes are found after the language was taken off the address: that stands around the router, not in it.
    Router::new()
        .fallback_service(guarded)
        .layer(middleware::from_fn_with_state(portal.outside.clone(), language::spoken))
        .layer(middleware::from_fn_with_state(Handle::current(), elsewhere))
        .layer(middleware::from_fn_with_state(portal.clone(), arrival::marked))
}

/// Whether a form was made for this session.
#[must_use]
pub fn is_own_form(session: &Session, field: &str) -> bool {
    secret::unmasked(field).is_some_and(|token| secret::same(&session.csrf, &token))
}

/// What the forms of one answer carry; nothing, which no form is taken with, when the machine has no randomness to give.
#[must_use]
pub fn form_token(portal: &Portal, session: &Session) -> String {
    let mask = portal.house.random().ok();
    mask.and_then(|mask| secret::masked(&session.csrf, mask)).unwrap_or_default()
}

/// Does all the work on these threads, compression too: whoever hears requests only hears them. It ends where nobody waits for it.
async fn elsewhere(State(threads): State<Handle>, request: Request, next: Next) -> Response {
    let work = async {
        let (head, body) = next.run(request).await.into_parts();
        to_bytes(body, usize::MAX).await.map(|whole| Response::from_parts(head, whole.into()))
    };
    match AbortOnDropHandle::new(threads.spawn(work)).await {
        Ok(Ok(answer)) => answer,
        fault => {
            tracing::error!(?fault, "a request was not answered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn headers(State(outside): State<Arc<Outside>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let fixed: [(HeaderName, &'static str); 5] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    let headers = response.headers_mut();
    // A file that somebody sent has a narrower one.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if outside.secure {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    // What is shown may be for one person alone; assets say otherwise themselves.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// One span from the browser's request on, in the browser's own trace where it names one (W3C Trace Context). Its name is the route,
/// never the path: a path may hold a secret.
async fn traced(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<axum::extract::MatchedPath>().map_or("-", |path| path.as_str()).to_owned();
    let span = tracing::info_span!("http", otel.kind = "server", method = %request.method(), route, status = tracing::field::Empty);
    if let Some(parent) = request.headers().get("traceparent").and_then(|value| value.to_str().ok()) {
        bus::set_parent(&span, bus::context_of(parent));
    }
    let response = next.run(request).instrument(span.clone()).await;
    span.record("status", response.status().as_u16());
    response
}

/// A request that changes something comes from our own pages, or not at all.
async fn same_origin(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    if changes_nothing(request.method()) || from_our_pages(request.headers(), &portal.outside) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "This request did not come from a page of the mechanism, and was not carried out.\n")
            .into_response()
    }
}

fn changes_nothing(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// By what the browser says of where the request comes from. Programs say nothing of it; what they send carries the session's token.
fn from_our_pages(headers: &HeaderMap, outside: &Outside) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == outside.url,
        (None, None) => true,
    }
}
