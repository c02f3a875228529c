//! A process of its own: its logs are JSON without secrets, and its traces go where it is told.

use std::process::Stdio;
use std::sync::{Arc, Mutex};

use async_nats::HeaderMap;
use bus::{Bus, headers};
use runtime::{SystemClock, VirtualClock};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::child::Cradle;
use crate::ground::{self, until};
use crate::toy;

const MARKER: &str = "confidential-marker";

async fn portal(server: &proving_ground::Nats) -> Bus {
    let clock = VirtualClock::at(toy::start_of_time());
    Bus::connect(&toy::environment("portal", server, ground::sqlite().storage, &clock).connection).await.unwrap()
}

async fn served(portal: &Bus) {
    until("the registry answers", async || {
        portal.command(&toy::offer("AFG", MARKER), &toy::asked(&SystemClock)).await.is_ok()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn logs_are_json_and_hold_no_secret() {
    let Some(server) = ground::nats().await else { return };
    let ground = ground::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    let lines = std::fs::File::create(&path).unwrap();
    // More than operators see as a rule.
    let cradle = Cradle::new("registry", &ground.storage, &server).with("RUST_LOG", "debug");
    let mut child = cradle.start(Stdio::from(lines));
    let portal = portal(&server).await;
    served(&portal).await;
    for source in ["panic", "swallow", "invalid event", "invalid reply", "refuse"] {
        portal.command(&toy::offer("AFG", source), &toy::asked(&SystemClock)).await.unwrap_err();
    }
    let statement = toy::statement(&SystemClock);
    let forged = format!("{statement}x");
    for (field, value) in [("source", json!(MARKER.repeat(30))), (MARKER, json!(1)), ("on", json!(MARKER))] {
        let mut body = serde_json::to_value(toy::offer("AFG", "a note")).unwrap();
        body[field] = value;
        raw(&portal, &statement, body.to_string()).await;
        raw(&portal, &statement, format!("{MARKER} no JSON")).await;
        raw(&portal, &forged, serde_json::to_string(&toy::offer("AFG", MARKER)).unwrap()).await;
    }
    let text = async || std::fs::read_to_string(&path).unwrap();
    until("the last is logged", async || text().await.matches("forbidden").count() >= 3).await;
    child.kill();
    let text = text().await;
    let signed = |key: &str| statement.split('.').any(|part| key.contains(part));
    let keys = [hex::encode([9; 32]), hex::encode([7; 32]), server.password().to_owned(), MARKER.to_owned()];
    let (mut json, mut other) = (0, Vec::new());
    for line in text.lines().filter(|line| !line.is_empty()) {
        assert!(!signed(line), "a statement: {line}");
        for secret in &keys {
            assert!(!line.contains(secret), "{line}");
        }
        match serde_json::from_str::<Value>(line) {
            Ok(object) => json += usize::from(object["level"].is_string() && object["timestamp"].is_string()),
            Err(_) => other.push(line),
        }
    }
    assert_eq!(other, ["running 1 test"], "the harness of the test says no more than that");
    assert!(json > 10, "{text}");
}

async fn raw(portal: &Bus, statement: &str, body: String) {
    let mut head = HeaderMap::new();
    head.insert(headers::ID, toy::asked(&SystemClock).id.to_string());
    head.insert(headers::STATEMENT, statement);
    let subject = "cmd.registry.record-offer";
    portal.client().request_with_headers(subject, head, body.into()).await.unwrap();
}

/// What was posted: the path, and the body.
type Posts = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// Takes whatever is posted.
async fn collect(listener: TcpListener, posts: Posts) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(take(stream, posts.clone()));
    }
}

async fn take(mut stream: TcpStream, posts: Posts) {
    let mut bytes = Vec::new();
    while stream.read_buf(&mut bytes).await.is_ok_and(|read| read > 0) {
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        let body = end + 4..end + 4 + length.unwrap_or_default();
        if bytes.len() < body.end {
            continue;
        }
        let line = head.lines().next().unwrap_or_default().to_owned();
        posts.lock().unwrap().push((line, bytes[body.clone()].to_vec()));
        bytes.drain(..body.end);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn traces_go_to_the_collector() {
    let Some(server) = ground::nats().await else { return };
    let ground = ground::sqlite();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let posts = Posts::default();
    tokio::spawn(collect(listener, posts.clone()));
    let cradle = Cradle::new("registry", &ground.storage, &server)
        .with("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)
        .with("OTEL_BSP_SCHEDULE_DELAY", "100");
    let _child = cradle.start(Stdio::null());
    let portal = portal(&server).await;
    served(&portal).await;
    let trace = [0xab; 16];
    let mut head = HeaderMap::new();
    head.insert(headers::ID, toy::asked(&SystemClock).id.to_string());
    head.insert(headers::STATEMENT, toy::statement(&SystemClock));
    head.insert(headers::TRACEPARENT, format!("00-{}-0102030405060708-01", hex::encode(trace)));
    let body = serde_json::to_vec(&toy::offer("AFG", "traced")).unwrap();
    portal.client().request_with_headers("cmd.registry.record-offer", head, body.into()).await.unwrap();
    until("the trace has arrived", async || {
        let posts = posts.lock().unwrap();
        posts
            .iter()
            .any(|(line, body)| line.starts_with("post /v1/traces ") && body.windows(16).any(|window| window == trace))
    })
    .await;
}
