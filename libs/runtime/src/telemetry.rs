//! Logs, traces and meters of a process.

use opentelemetry::trace::TracerProvider as _;
use opentelemetry::{KeyValue, global};
use opentelemetry_otlp::WithExportConfig as _;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use prometheus::{Encoder as _, Registry, TextEncoder};
use thiserror::Error;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

use crate::Config;

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logs {
    /// One JSON object a line, for machines.
    Json,
    /// For a person in front of a terminal: faults and warnings only, unless `RUST_LOG` says otherwise.
    Terminal,
}

/// The telemetry of a process.
#[derive(Debug)]
pub struct Telemetry {
    traces: SdkTracerProvider,
    meters: SdkMeterProvider,
    registry: Registry,
}

/// Why there is no telemetry.
#[derive(Debug, Error)]
#[error("The telemetry cannot be set up: {0}.")]
pub struct TelemetryError(String);

impl Telemetry {
    /// Sets up logs, traces and meters of this process. Traces go to the OTLP endpoint of `OTEL_EXPORTER_OTLP_ENDPOINT`, if it is set.
    ///
    /// # Errors
    /// [`TelemetryError`].
    pub fn start(name: &'static str, config: &Config, logs: Logs) -> Result<Self, TelemetryError> {
        let failed = |fault: &dyn std::fmt::Display| TelemetryError(fault.to_string());
        global::set_text_map_propagator(TraceContextPropagator::new());
        let resource = Resource::builder().with_service_name(name).build();
        let endpoint = config.get("OTEL_EXPORTER_OTLP_ENDPOINT").map_err(|fault| failed(&fault))?;
        let traces = traces(resource.clone(), endpoint.as_deref()).map_err(|fault| failed(&fault))?;
        let registry = Registry::new();
        let exporter = opentelemetry_prometheus::exporter()
            .with_registry(registry.clone())
            .build()
            .map_err(|fault| failed(&fault))?;
        let meters = SdkMeterProvider::builder().with_resource(resource).with_reader(exporter).build();
        global::set_meter_provider(meters.clone());
        let otel = tracing_opentelemetry::layer().with_tracer(traces.tracer("mechanism"));
        let level = if logs == Logs::Json { "info" } else { "warn" };
        let filter = config.get("RUST_LOG").ok().flatten().unwrap_or_else(|| level.to_owned());
        let filter = EnvFilter::try_new(filter).map_err(|fault| failed(&fault))?;
        let lines = match logs {
            Logs::Json => tracing_subscriber::fmt::layer().json().flatten_event(true).boxed(),
            Logs::Terminal => tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time().boxed(),
        };
        let spans = EnvFilter::new("info");
        tracing_subscriber::registry()
            .with(lines.with_filter(filter))
            .with(otel.with_filter(spans))
            .try_init()
            .map_err(|fault| failed(&fault))?;
        Ok(Self { traces, meters, registry })
    }

    /// What Prometheus collects.
    #[must_use]
    pub fn registry(&self) -> Registry {
        self.registry.clone()
    }

    /// Sends what is still waiting to be sent.
    pub fn stop(self) {
        // A collector that is gone takes nothing more; that must not keep the process.
        drop(self.traces.shutdown());
        drop(self.meters.shutdown());
    }
}

/// The text that Prometheus reads.
pub(crate) fn exposition(registry: &Registry) -> String {
    let mut text = Vec::new();
    // Meters that cannot be written are left out rather than stopping the process.
    drop(TextEncoder::new().encode(&registry.gather(), &mut text));
    String::from_utf8(text).unwrap_or_default()
}

fn traces(
    resource: Resource,
    endpoint: Option<&str>,
) -> Result<SdkTracerProvider, opentelemetry_otlp::ExporterBuildError> {
    let builder = SdkTracerProvider::builder()
        .with_resource(resource)
        .with_sampler(Sampler::ParentBased(Box::new(Sampler::AlwaysOn)));
    let Some(endpoint) = endpoint else { return Ok(builder.build()) };
    // The client takes the provider of the process; another part may have named it before.
    drop(rustls::crypto::ring::default_provider().install_default());
    let exporter = opentelemetry_otlp::SpanExporter::builder()
        .with_http()
        .with_endpoint(format!("{}/v1/traces", endpoint.trim_end_matches('/')))
        .build()?;
    Ok(builder.with_batch_exporter(exporter).build())
}

/// A label of a meter.
pub(crate) fn label(name: &'static str, value: &str) -> KeyValue {
    KeyValue::new(name, value.to_owned())
}
