//! The trace context in the headers of messages (W3C Trace Context).

use async_nats::HeaderMap;
use opentelemetry::propagation::{Extractor, Injector};
use opentelemetry::{Context, global};
use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

use crate::headers::TRACEPARENT;

struct Into<'a>(&'a mut HeaderMap);

impl Injector for Into<'_> {
    fn set(&mut self, key: &str, value: String) {
        self.0.insert(key, value);
    }
}

struct From<'a>(&'a HeaderMap);

impl Extractor for From<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(async_nats::HeaderValue::as_str)
    }

    fn keys(&self) -> Vec<&str> {
        self.0.iter().map(|(name, _)| name.as_ref()).collect()
    }
}

/// Writes the context of the current span into the headers.
pub(crate) fn inject(headers: &mut HeaderMap) {
    let context = Span::current().context();
    global::get_text_map_propagator(|propagator| propagator.inject_context(&context, &mut Into(headers)));
}

/// The context that headers carry.
#[must_use]
pub fn parent_of(headers: &HeaderMap) -> Context {
    global::get_text_map_propagator(|propagator| propagator.extract(&From(headers)))
}

/// The context that a text of W3C Trace Context names; one without a parent where it is none.
#[must_use]
pub fn context_of(traceparent: &str) -> Context {
    let mut headers = HeaderMap::new();
    headers.insert(TRACEPARENT, traceparent);
    parent_of(&headers)
}

/// Makes a span that has not been entered a child of this context. One that nobody records has no parent, which is no fault.
pub fn set_parent(span: &Span, parent: Context) {
    drop(span.set_parent(parent));
}

/// The context of the current span, as the header's text; none where nobody records.
#[must_use]
pub fn current_traceparent() -> Option<String> {
    let mut headers = HeaderMap::new();
    inject(&mut headers);
    headers.get(TRACEPARENT).map(ToString::to_string)
}
