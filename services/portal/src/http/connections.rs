//! Connections: how many there may be, and how long one may say nothing.
//!
//! Whoever opens many and sends little would keep everybody else out. A connection that has not sent a whole head in time is closed, and
//! one address has no more than its share of them.
//!
//! All of them are read by a thread of their own, so that a request is heard at once, and its arrival marked, however much there is to do
//! elsewhere.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

/// What is allowed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowed {
    /// How many connections there may be at once.
    pub(super) in_all: usize,
    /// How many of them from one address: a hall of delegates may be one. None where a proxy stands in front, which has them all.
    pub(super) from_one: Option<usize>,
    /// How long a connection may take to send the head of a request, the time in which it rests before it included: longer than
    /// proxies keep theirs, so that none sends a request into one that is being closed.
    pub(super) head: Duration,
}

/// How long to wait before the next is taken when the machine has no room for another.
const NO_ROOM: Duration = Duration::from_millis(100);

const TOO_MANY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nConnection: close\r\n\
    Content-Type: text/plain; charset=utf-8\r\nContent-Length: 64\r\n\r\n\
    There are too many connections at present. Please try again.\r\n\r\n";

/// Serves pages over connections until told to stop, and then finishes what has begun. What is let go stops.
///
/// # Errors
/// When the machine has no thread to give.
pub(super) async fn serve(
    listener: TcpListener,
    app: Router,
    allowed: Allowed,
    stop: CancellationToken,
) -> io::Result<()> {
    let listener = listener.into_std()?;
    let stop = stop.child_token();
    let _let_go = stop.clone().drop_guard();
    let (told, ended) = oneshot::channel();
    let hearing = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            listen(TcpListener::from_std(listener)?, app, allowed, stop).await;
            Ok(())
        })
    };
    // Nobody waits where it was let go.
    std::thread::Builder::new().name("connections".to_owned()).spawn(move || drop(told.send(hearing())))?;
    ended.await.map_err(io::Error::other)?
}

async fn listen(listener: TcpListener, app: Router, allowed: Allowed, stop: CancellationToken) {
    let graceful = GracefulShutdown::new();
    let builder = builder(allowed.head);
    let open = Open { allowed, counts: Arc::default() };
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(fault) => {
                tracing::warn!(%fault, "a connection was not taken");
                tokio::time::sleep(NO_ROOM).await;
                continue;
            }
        };
        let Some(place) = open.place(address.ip()) else {
            refuse(&stream);
            continue;
        };
        let app = app.clone();
        let service = hyper_util::service::TowerToHyperService::new(tower::service_fn(
            move |request: Request<hyper::body::Incoming>| {
                let mut request = request.map(Body::new);
                request.extensions_mut().insert(ConnectInfo::<SocketAddr>(address));
                app.clone().oneshot(request)
            },
        ));
        let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service).into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            // Whoever breaks off says nothing that we could act on.
            drop(watched.await);
            drop(place);
        });
    }
    // Nobody else is let in while what has begun is finished.
    drop(listener);
    graceful.shutdown().await;
}

fn builder(head: Duration) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(head).keep_alive_timeout(head);
    builder
}

/// Says why, as far as it is taken at once.
fn refuse(stream: &TcpStream) {
    drop(stream.try_write(TOO_MANY));
}

/// The connections that are open, by address.
#[derive(Clone, Debug)]
struct Open {
    allowed: Allowed,
    counts: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// The place that a connection takes, until it is dropped.
#[derive(Debug)]
struct Place {
    address: IpAddr,
    counts: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

impl Open {
    fn place(&self, address: IpAddr) -> Option<Place> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let own = counts.get(&address).copied().unwrap_or_default();
        let full = counts.values().sum::<usize>() >= self.allowed.in_all;
        if full || self.allowed.from_one.is_some_and(|most| own >= most) {
            return None;
        }
        counts.insert(address, own + 1);
        Some(Place { address, counts: self.counts.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = counts.get_mut(&self.address) {
            *own -= 1;
            if *own == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpSocket;

    use super::*;

    const PATIENCE: Duration = Duration::from_mins(1);

    struct Served {
        address: SocketAddr,
        stop: CancellationToken,
        task: tokio::task::JoinHandle<io::Result<()>>,
    }

    async fn served(in_all: usize, from_one: Option<usize>, head: Duration) -> Served {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let (address, stop) = (listener.local_addr().expect("an address"), CancellationToken::new());
        let app = Router::new().route("/", get(|info: ConnectInfo<SocketAddr>| async move { info.ip().to_string() }));
        let task = tokio::spawn(serve(listener, app, Allowed { in_all, from_one, head }, stop.clone()));
        Served { address, stop, task }
    }

    async fn connect(served: &Served, from: &str) -> TcpStream {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(format!("{from}:0").parse().expect("an address")).expect("loopback has many addresses");
        socket.connect(served.address).await.expect("it is taken")
    }

    /// Everything that comes until the connection is closed.
    async fn rest(mut stream: TcpStream) -> String {
        let mut all = Vec::new();
        let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut all)).await.expect("it is closed");
        // A connection that is refused may be reset after what was said.
        drop(read);
        String::from_utf8_lossy(&all).into_owned()
    }

    async fn ask(mut stream: TcpStream) -> String {
        let sent = stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
        // The other side may have hung up already.
        drop(sent);
        rest(stream).await
    }

    #[tokio::test]
    async fn whoever_sends_half_a_head_is_not_waited_for() {
        let served = served(10, None, Duration::from_millis(200)).await;
        let mut slow = connect(&served, "127.0.0.1").await;
        slow.write_all(b"GET / HTTP/1.1\r\nHost: ").await.expect("it is taken");
        assert!(!rest(slow).await.contains("200 OK"));
        served.stop.cancel();
        served.task.await.expect("it ends").expect("it had a thread");
    }

    /// The only thread of this test's runtime is blocked until the request was heard.
    #[tokio::test]
    async fn a_request_is_heard_while_everybody_is_busy() {
        let (heard, news) = std::sync::mpsc::channel();
        let marking = move |request: axum::extract::Request, next: axum::middleware::Next| {
            let heard = heard.clone();
            async move {
                heard.send(()).expect("the test waits");
                next.run(request).await
            }
        };
        let app = Router::new().route("/", get(|| async { "done" })).layer(axum::middleware::from_fn(marking));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let (address, stop) = (listener.local_addr().expect("an address"), CancellationToken::new());
        let allowed = Allowed { in_all: 10, from_one: None, head: PATIENCE };
        let task = tokio::spawn(serve(listener, app, allowed, stop.clone()));
        tokio::task::yield_now().await;
        let mut browser = std::net::TcpStream::connect(address).expect("it is taken");
        std::io::Write::write_all(&mut browser, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").expect("it is taken");
        news.recv_timeout(PATIENCE).expect("it is heard");
        drop(browser);
        stop.cancel();
        task.await.expect("it ends").expect("it had a thread");
    }

    #[tokio::test]
    async fn one_address_has_its_share_and_others_are_served() {
        let served = served(10, Some(3), PATIENCE).await;
        let mut held = Vec::new();
        for _ in 0..3 {
            let mut stream = connect(&served, "127.0.0.2").await;
            stream.write_all(b"GET / HTTP/1.1\r\n").await.expect("it is taken");
            held.push(stream);
        }
        let refused = ask(connect(&served, "127.0.0.2").await).await;
        assert!(refused.is_empty() || refused.contains("503"), "{refused}");
        let other = ask(connect(&served, "127.0.0.3").await).await;
        assert!(other.ends_with("127.0.0.3"), "{other}");
        drop(held);
        // What was given up can be had again.
        let mut again = String::new();
        for _ in 0..1_000 {
            again = ask(connect(&served, "127.0.0.2").await).await;
            if again.contains("200 OK") {
                break;
            }
        }
        assert!(again.ends_with("127.0.0.2"), "{again}");
        served.stop.cancel();
        served.task.await.expect("it ends").expect("it had a thread");
    }

    #[tokio::test]
    async fn there_are_no_more_than_allowed_in_all() {
        let served = served(1, None, PATIENCE).await;
        let mut first = connect(&served, "127.0.0.1").await;
        first.write_all(b"GET / HTTP/1.1\r\n").await.expect("it is taken");
        let refused = ask(connect(&served, "127.0.0.2").await).await;
        assert!(!refused.contains("200 OK"), "{refused}");
        let said = TOO_MANY.windows(4).position(|four| four == b"\r\n\r\n").map(|head| TOO_MANY.len() - head - 4);
        let length = format!("Content-Length: {}\r\n", said.expect("a head"));
        assert!(String::from_utf8_lossy(TOO_MANY).contains(&length), "what is said is as long as it says");
        served.stop.cancel();
        drop(first);
        served.task.await.expect("it ends").expect("it had a thread");
    }
}
