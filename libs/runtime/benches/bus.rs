//! A validated, traced, authorised request through the bus beside a bare request and reply of the same size on the same server in
//! the same run.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a bench measures time, and stops where it fails")]

use std::time::{Duration, Instant};

use async_nats::Client;
use bus::Bus;
use contracts::drawing::ShowOverview;
use criterion::Criterion;
use futures_util::StreamExt as _;
use journal::Storage;
use proving_ground::Nats;
use runtime::{Config, Logs, Running, Telemetry, VirtualClock, start};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tracing::Instrument as _;

#[expect(dead_code, unreachable_pub, reason = "the services of the tests")]
#[path = "../tests/it/toy.rs"]
mod toy;

/// Requests of each kind, in turn.
const REQUESTS: usize = 4_000;
/// The target: at most so many times the median of a bare one.
const AT_MOST: f64 = 3.0;

struct Bench {
    drawing: Running,
    portal: Bus,
    bare: Client,
    clock: VirtualClock,
    request: Vec<u8>,
}

/// A collector of traces that takes everything.
async fn collector() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut bytes = vec![0; 1 << 16];
                // Whatever was posted ends with what was read at last: the exporter waits for the answer.
                while stream.read(&mut bytes).await.is_ok_and(|read| read > 0) {
                    if stream
                        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                        .await
                        .is_err()
                    {
                        break;
                    }
                }
            });
        }
    });
    format!("http://{address}")
}

/// Answers every request with so many bytes.
async fn echo(server: &Nats, answer: Vec<u8>) {
    let client = server.connect().await;
    let mut requests = client.subscribe("bare").await.unwrap();
    client.flush().await.unwrap();
    tokio::spawn(async move {
        while let Some(request) = requests.next().await {
            client.publish(request.reply.unwrap(), answer.clone().into()).await.unwrap();
        }
    });
}

impl Bench {
    async fn new(server: &Nats, storage: Storage) -> Self {
        let clock = VirtualClock::at(toy::start_of_time());
        let environment = |name| toy::environment(name, server, storage.clone(), &clock);
        let drawing = start(toy::drawing(), environment("drawing")).await.unwrap();
        let portal = Bus::connect(&environment("portal").connection).await.unwrap();
        portal.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let mut seen = portal.client().subscribe("*.drawing.overview").await.unwrap();
        let mut answers = portal.client().subscribe("_INBOX_portal.>").await.unwrap();
        portal.query(&ShowOverview {}, &toy::asked(&clock)).await.unwrap();
        let (request, answer) = (seen.next().await.unwrap().length, answers.next().await.unwrap().length);
        drop((seen, answers));
        println!("a request of {request} bytes and an answer of {answer} bytes, headers included");
        echo(server, vec![b'x'; answer]).await;
        Self { drawing, portal, bare: server.connect().await, clock, request: vec![b'x'; request] }
    }

    /// As a page asks: within a span, with a statement signed for it.
    async fn whole(&self) {
        let span = tracing::info_span!("page");
        let asking = async { self.portal.query(&ShowOverview {}, &toy::asked(&self.clock)).await };
        asking.instrument(span).await.unwrap();
    }

    async fn bare(&self) {
        self.bare.request("bare", self.request.clone().into()).await.unwrap();
    }
}

async fn timed(job: impl Future<Output = ()>) -> Duration {
    let begun = Instant::now();
    job.await;
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn compare(runtime: &Runtime, bench: &Bench) {
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    runtime.block_on(async {
        for _ in 0..REQUESTS {
            bare.push(timed(bench.bare()).await);
            whole.push(timed(bench.whole()).await);
        }
    });
    let (bare, whole) = (median(bare), median(whole));
    let ratio = whole.as_secs_f64() / bare.as_secs_f64();
    println!("{REQUESTS} requests of each kind, in turn: median bare {bare:.1?}, whole {whole:.1?}");
    println!("ratio of medians: {ratio:.2} (target: at most {AT_MOST})\n");
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let runtime = Runtime::new().unwrap();
    let Some(server) = runtime.block_on(proving_ground::nats()) else { return };
    let endpoint = runtime.block_on(collector());
    let config = Config::of([("OTEL_EXPORTER_OTLP_ENDPOINT".to_owned(), endpoint)]);
    let telemetry = Telemetry::start("bench", &config, Logs::Terminal).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bench = runtime.block_on(Bench::new(&server, Storage::Folder(folder.path().to_owned())));
    let mut group = criterion.benchmark_group("request");
    group.bench_function("bare", |b| b.iter(|| runtime.block_on(bench.bare())));
    group.bench_function("validated, traced, authorised", |b| b.iter(|| runtime.block_on(bench.whole())));
    group.finish();
    compare(&runtime, &bench);
    criterion.final_summary();
    let Bench { drawing, portal, .. } = bench;
    runtime.block_on(async {
        portal.close().await;
        drawing.stop().await;
        server.stop().await;
    });
    telemetry.stop();
}
