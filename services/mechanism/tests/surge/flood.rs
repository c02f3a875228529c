//! A flood from one address, and how much slower pages are for everybody else meanwhile.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use futures_util::future::join_all;
use serde::Serialize;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::line::{Line, address, request};

/// Readers, each from an address of its own, one every ten milliseconds.
const READERS: u32 = 500;
const PACE: Duration = Duration::from_millis(10);
/// Where their addresses begin: nobody else's.
const FROM: u32 = 1_000_000;
/// The flood: so many at once, from this address, each with a new connection as soon as it is answered.
const FLOODERS: usize = 64;
const FLOODER: Ipv4Addr = Ipv4Addr::new(127, 255, 0, 9);

/// How long a page takes for others, in milliseconds.
#[derive(Debug, Serialize)]
pub struct Beside {
    pub calm_median_ms: f64,
    pub calm_p99_ms: f64,
    pub flooded_median_ms: f64,
    pub flooded_p99_ms: f64,
    /// How much slower the median is beside the flood.
    pub ratio: f64,
    /// Requests of the flood that were answered in that time.
    pub flood: usize,
}

/// Reads a page calmly, and again beside a flood.
pub async fn beside(door: SocketAddr, page: &str) -> Beside {
    let calm = read(door, page, FROM).await;
    let flooding: Vec<JoinHandle<()>> = (0..FLOODERS).map(|_| tokio::spawn(flood(door))).collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let before = ANSWERED.load(std::sync::atomic::Ordering::Relaxed);
    let flooded = read(door, page, FROM + READERS).await;
    let answered = ANSWERED.load(std::sync::atomic::Ordering::Relaxed) - before;
    flooding.iter().for_each(JoinHandle::abort);
    let [calm_median_ms, flooded_median_ms] = [&calm, &flooded].map(|took| at(took, 50));
    Beside {
        calm_median_ms,
        calm_p99_ms: at(&calm, 99),
        flooded_median_ms,
        flooded_p99_ms: at(&flooded, 99),
        ratio: flooded_median_ms / calm_median_ms,
        flood: answered,
    }
}

/// So many hundredths of them took no longer than this.
fn at(sorted: &[Duration], hundredths: usize) -> f64 {
    sorted[(sorted.len() - 1) * hundredths / 100].as_secs_f64() * 1_000.0
}

/// What each reader waited for its page, from the moment at which it was to be asked for; the shortest first.
async fn read(door: SocketAddr, page: &str, from: u32) -> Vec<Duration> {
    let start = Instant::now() + Duration::from_millis(100);
    let reading = (0..READERS).map(|number| async move {
        let due = start + PACE * number;
        tokio::time::sleep_until(due).await;
        let mut line = Line::open(door, address(from + number)).await.unwrap();
        let answer = line.ask(&request(door, "GET", page, "", "")).await.unwrap();
        assert_eq!(answer.status, 200, "others are served");
        due.elapsed()
    });
    let mut took = join_all(reading).await;
    took.sort_unstable();
    took
}

static ANSWERED: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);

async fn flood(door: SocketAddr) {
    loop {
        if let Ok(mut line) = Line::open(door, FLOODER).await
            && line.ask(&request(door, "POST", "/en/link", "", "token=0")).await.is_ok()
        {
            ANSWERED.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
    }
}
