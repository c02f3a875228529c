//! One trace from whoever asks to the effect in another service. A program of its own: a process has one recorder of spans.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "tests fail loudly, and share what other tests use"
)]

use bus::{Bus, headers};
use contracts::subject;
use journal::Storage;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry::{SpanId, TraceId, global};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use runtime::{VirtualClock, start};
use tracing::Instrument as _;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

#[path = "../it/ground.rs"]
mod ground;
#[path = "../it/toy.rs"]
mod toy;

/// Spans are recorded as `runtime::Telemetry` has them recorded, but kept here.
fn recorder() -> InMemorySpanExporter {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    global::set_text_map_propagator(TraceContextPropagator::new());
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("test"));
    tracing_subscriber::registry().with(tracing_subscriber::EnvFilter::new("info")).with(layer).init();
    exporter
}

struct Spans(Vec<SpanData>);

impl Spans {
    fn of(exporter: &InMemorySpanExporter, trace: TraceId) -> Self {
        let mut spans = exporter.get_finished_spans().unwrap();
        spans.retain(|span| span.span_context.trace_id() == trace);
        Self(spans)
    }

    fn find(&self, name: &str) -> Option<&SpanData> {
        self.0.iter().find(|span| span.name == name)
    }

    /// The span of this name, and that it is a child of that one.
    fn child(&self, name: &str, parent: SpanId) -> SpanId {
        let span = self.find(name).unwrap_or_else(|| panic!("{name} in {:?}", self.0));
        assert_eq!(span.parent_span_id, parent, "{name}");
        span.span_context.span_id()
    }
}

fn traceparent(trace: TraceId, span: SpanId) -> String {
    format!("00-{trace}-{span}-01")
}

#[tokio::test(flavor = "multi_thread")]
async fn one_trace_runs_from_the_request_to_the_effect() {
    let exporter = recorder();
    let Some(server) = ground::nats().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (storage, clock) = (Storage::Folder(folder.path().to_owned()), VirtualClock::at(toy::start_of_time()));
    let environment = |name| toy::environment(name, &server, storage.clone(), &clock);
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let drawing = start(toy::drawing(), environment("drawing")).await.unwrap();
    let portal = Bus::connect(&environment("portal").connection).await.unwrap();

    let span = tracing::info_span!("page");
    let offer = toy::offer("AFG", "a note");
    let asking = async {
        portal.command(&offer, &toy::asked(&clock)).await.unwrap();
    };
    asking.instrument(span).await;
    ground::until("the effect is had", async || drawing.house().journal.followed("registry").await.unwrap() == 1).await;

    let finished = || exporter.get_finished_spans().unwrap();
    ground::until("the page is recorded", async || finished().iter().any(|span| span.name == "page")).await;
    let page = finished().into_iter().find(|span| span.name == "page").unwrap();
    let trace = page.span_context.trace_id();
    ground::until("the effect is recorded", async || Spans::of(&exporter, trace).find("react").is_some()).await;
    let spans = Spans::of(&exporter, trace);
    let request = spans.child("request", page.span_context.span_id());
    let answer = spans.child("answer", request);
    spans.child("commit", answer);
    spans.child("react", answer);

    let entry = registry.house().journal.after(0, 1).await.unwrap().remove(0);
    assert_eq!(entry.trace, Some(traceparent(trace, answer)), "the record says to which trace it belongs");
    let stream = portal.jetstream().get_stream(subject::stream_of("registry")).await.unwrap();
    let published = stream.get_raw_message(1).await.unwrap();
    assert_eq!(published.headers.get(headers::TRACEPARENT).unwrap().as_str(), traceparent(trace, answer));
    drawing.stop().await;
    registry.stop().await;
}
