//! The door for operators: health, meters, dead letters. It is not for the public: bind it to loopback or a cluster's own network.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use prometheus::Registry;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::{Status, telemetry};

/// What the door shows.
#[derive(Clone, Debug)]
pub struct Admin {
    /// The services of this process.
    pub services: Arc<Vec<Status>>,
    /// What Prometheus collects.
    pub registry: Registry,
}

impl Admin {
    /// Serves until it is told to stop. Gives the address it listens on through `bound`.
    ///
    /// # Errors
    /// When the address is taken.
    pub async fn serve(self, listener: TcpListener, stop: CancellationToken) -> std::io::Result<()> {
        axum::serve(listener, self.router()).with_graceful_shutdown(stop.cancelled_owned()).await
    }

    /// Listens on this address.
    ///
    /// # Errors
    /// When it is taken.
    pub async fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
        TcpListener::bind(address).await
    }

    fn router(self) -> Router {
        Router::new()
            .route("/livez", get(|| async { "alive\n" }))
            .route("/readyz", get(ready))
            .route("/metrics", get(meters))
            .route("/dead-letters", get(letters))
            .route("/dead-letters/{service}/replay", post(replay))
            .with_state(self)
    }
}

async fn ready(State(admin): State<Admin>) -> impl IntoResponse {
    let mut complaints = serde_json::Map::new();
    for service in admin.services.iter() {
        for (part, why) in service.complaints().await {
            complaints.insert(format!("{}: {part}", service.name()), json!(why));
        }
    }
    let status = if complaints.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(json!({ "ready": complaints.is_empty(), "waits_for": complaints })))
}

async fn meters(State(admin): State<Admin>) -> String {
    for service in admin.services.iter() {
        service.measure().await;
    }
    telemetry::exposition(&admin.registry)
}

/// The letters without their bodies, which may be confidential.
async fn letters(State(admin): State<Admin>) -> Json<Value> {
    let mut all = Vec::new();
    for service in admin.services.iter() {
        for letter in service.house().journal.dead_letters().await.unwrap_or_default() {
            all.push(json!({
                "service": service.name(),
                "source": letter.source,
                "position": letter.position,
                "subject": letter.subject,
                "reason": letter.reason,
                "arrived_at": letter.arrived_at.to_string(),
            }));
        }
    }
    Json(Value::Array(all))
}

async fn replay(State(admin): State<Admin>, Path(name): Path<String>) -> (StatusCode, Json<Value>) {
    let Some(service) = admin.services.iter().find(|service| service.name() == name) else {
        return (StatusCode::NOT_FOUND, Json(json!({ "error": "no such service runs here" })));
    };
    match service.replay_dead_letters().await {
        Ok(replayed) => (StatusCode::OK, Json(json!({ "replayed": replayed }))),
        Err(failure) => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "error": failure.to_string() }))),
    }
}
