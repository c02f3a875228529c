//! One trace from the browser's request over the bus to the commit, the published event and its effect elsewhere, as an operator's
//! collector gets it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::faults::server_path;
use crate::http::{Answer, send};
use crate::program::{LIMIT, Up};

/// A span of a trace, of what the collector keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Span {
    trace: Vec<u8>,
    id: Vec<u8>,
    parent: Vec<u8>,
    name: String,
}

type Spans = Arc<Mutex<Vec<Span>>>;

/// Takes whatever is posted, and keeps its spans.
async fn collect(listener: TcpListener, spans: Spans) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        tokio::spawn(take(stream, spans.clone()));
    }
}

async fn take(mut stream: TcpStream, spans: Spans) {
    let mut bytes = Vec::new();
    while stream.read_buf(&mut bytes).await.is_ok_and(|read| read > 0) {
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        assert!(head.starts_with("post /v1/traces "), "{head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().trim();
        let body = end + 4..end + 4 + length.parse::<usize>().unwrap();
        if bytes.len() < body.end {
            continue;
        }
        spans.lock().unwrap().extend(spans_of(&bytes[body.clone()]));
        bytes.drain(..body.end);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    }
}

/// `ExportTraceServiceRequest.resource_spans.scope_spans.spans`, as Protocol Buffers write it.
fn spans_of(request: &[u8]) -> Vec<Span> {
    let resources = fields(request, 1);
    let scopes = resources.iter().flat_map(|resource| fields(resource, 2));
    let spans = scopes.flat_map(|scope| fields(scope, 2));
    let one = |span: &[u8], number| fields(span, number).first().map(|bytes| bytes.to_vec()).unwrap_or_default();
    let read = |span: &[u8]| Span {
        trace: one(span, 1),
        id: one(span, 2),
        parent: one(span, 4),
        name: String::from_utf8(one(span, 5)).unwrap(),
    };
    spans.map(read).collect()
}

/// The fields of this number that have a length.
fn fields(mut message: &[u8], wanted: u64) -> Vec<&[u8]> {
    let mut found = Vec::new();
    while !message.is_empty() {
        let key = number(&mut message);
        let length = match key & 7 {
            0 => {
                number(&mut message);
                continue;
            }
            1 => 8,
            2 => usize::try_from(number(&mut message)).unwrap(),
            5 => 4,
            kind => panic!("no kind of field: {kind}"),
        };
        let (field, rest) = message.split_at(length);
        if key == wanted << 3 | 2 {
            found.push(field);
        }
        message = rest;
    }
    found
}

/// The bytes as W3C Trace Context writes them.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn number(message: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..).step_by(7) {
        let (byte, rest) = message.split_first().unwrap();
        *message = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    value
}

/// What the browser says of its own trace (W3C Trace Context).
const BROWSER: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/// Signs in with the link that was printed; gives the cookie and the token that its requests carry.
pub(crate) async fn sign_in(up: &Up) -> (String, String) {
    let token = up.sign_in.rsplit('/').next().unwrap();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let signed = send("POST", &format!("{}sign-in", up.url), &form, &format!("token={token}")).await;
    let cookie = signed.header("set-cookie").split(';').next().unwrap().to_owned();
    let who = send("GET", &format!("{}api/v1/session", up.url), &[("cookie", &cookie)], "").await;
    let who: Value = serde_json::from_str(&who.body).unwrap();
    (cookie, who["csrf"].as_str().unwrap().to_owned())
}

async fn record_offer(up: &Up) -> Answer {
    let (cookie, csrf) = sign_in(up).await;
    let headers = [
        ("cookie", cookie.as_str()),
        ("x-csrf-token", &csrf),
        ("idempotency-key", "0198c0de-0000-7000-8000-000000000001"),
        ("content-type", "application/json"),
        ("traceparent", BROWSER),
    ];
    let offer = json!({ "state": "AFG", "most_reviews": 5, "on": "2026-01-01", "source": "a letter" });
    send("POST", &format!("{}api/v1/commands/registry/record-offer", up.url), &headers, &offer.to_string()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_trace_runs_from_the_browser_to_the_effect() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let spans = Spans::default();
    tokio::spawn(collect(listener, spans.clone()));
    let (folder, path) = (tempfile::tempdir().unwrap(), server_path(&server));
    let settings =
        [("PATH", path.as_str()), ("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "100")];
    let up = Up::start(folder.path(), &settings).await;
    let recorded = record_offer(&up).await;
    assert_eq!(recorded.status, 200, "{}", recorded.body);

    let child = |parent: &Span, name: &str| {
        let spans = spans.lock().unwrap();
        spans.iter().find(|span| span.trace == parent.trace && span.parent == parent.id && span.name == name).cloned()
    };
    // Other requests have traces too; only this one's goes all the way from a request over HTTP to an effect.
    let whole = || {
        let roots = spans.lock().unwrap().clone();
        let is_browsers = |span: &&Span| BROWSER == format!("00-{}-{}-01", hex(&span.trace), hex(&span.parent));
        let roots = roots.iter().filter(|span| span.name == "http").filter(is_browsers);
        roots
            .filter_map(|root| child(root, "request"))
            .filter_map(|request| child(&request, "answer"))
            .find_map(|answer| Some((child(&answer, "commit")?, child(&answer, "react")?)))
    };
    let arrived = async {
        while whole().is_none() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = tokio::time::timeout(LIMIT, arrived).await;
    assert!(waited.is_ok(), "{:?}", spans.lock().unwrap().iter().map(|span| &span.name).collect::<Vec<_>>());
    assert!(up.interrupt().await);
}
