//! What this process writes into its log, and what Prometheus would collect of it.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use opentelemetry::global;
use opentelemetry_sdk::metrics::SdkMeterProvider;
use prometheus::Registry;
use tracing::Level;
use tracing_subscriber::fmt::MakeWriter;

static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static LISTENS: AtomicBool = AtomicBool::new(false);

#[derive(Clone, Copy)]
struct Heard;

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if LISTENS.load(Ordering::Relaxed) {
            LINES.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Heard {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

/// Listens from now on, down to what only a developer asks for; gives what Prometheus collects.
pub(crate) fn listen() -> Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    LISTENS.store(true, Ordering::Relaxed);
    let start = || {
        let lines = tracing_subscriber::fmt().with_max_level(Level::DEBUG).with_ansi(false).with_writer(Heard);
        tracing::subscriber::set_global_default(lines.finish()).unwrap();
        let registry = Registry::new();
        let exporter = opentelemetry_prometheus::exporter().with_registry(registry.clone()).build().unwrap();
        global::set_meter_provider(SdkMeterProvider::builder().with_reader(exporter).build());
        registry
    };
    REGISTRY.get_or_init(start).clone()
}

/// What was written since, and no more from now on.
pub(crate) fn lines() -> String {
    LISTENS.store(false, Ordering::Relaxed);
    let lines = std::mem::take(&mut *LINES.lock().unwrap_or_else(PoisonError::into_inner));
    String::from_utf8_lossy(&lines).into_owned()
}
