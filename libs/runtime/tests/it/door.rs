//! The operators' door, and a client that is just enough for it.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use runtime::{Admin, Config, Logs, Running, Telemetry};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

/// One process has one telemetry; its meters are those of all tests. Whoever reads them holds this meanwhile.
pub static METERS: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

fn telemetry() -> &'static Telemetry {
    static TELEMETRY: OnceLock<Telemetry> = OnceLock::new();
    TELEMETRY.get_or_init(|| {
        let config = Config::of([("RUST_LOG".to_owned(), "off".to_owned())]);
        Telemetry::start("toys", &config, Logs::Terminal).unwrap()
    })
}

/// An open door to services of this process.
pub struct Door {
    address: SocketAddr,
    stop: CancellationToken,
}

impl Door {
    pub async fn open(services: &[&Running]) -> Self {
        let services = Arc::new(services.iter().map(|running| running.status()).collect());
        let listener = Admin::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let (address, stop) = (listener.local_addr().unwrap(), CancellationToken::new());
        tokio::spawn(Admin { services, registry: telemetry().registry() }.serve(listener, stop.clone()));
        Self { address, stop }
    }

    pub async fn get(&self, path: &str) -> (u16, String) {
        ask(self.address, "GET", path).await
    }

    pub async fn post(&self, path: &str) -> (u16, String) {
        ask(self.address, "POST", path).await
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Before anything counts: meters that were made earlier count nowhere.
pub fn prepare() {
    telemetry();
}

/// The status and the body of an answer.
pub async fn ask(address: SocketAddr, method: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request =
        format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, body.to_owned())
}

/// The value of a meter with all these labels. The text must be one that Prometheus reads.
pub fn meter(text: &str, name: &str, labels: &[(&str, &str)]) -> Option<f64> {
    let mut found = None;
    for line in
        text.lines().filter(|line| !line.is_empty() && !line.starts_with("# HELP ") && !line.starts_with("# TYPE "))
    {
        let (series, value) = line.rsplit_once(' ').unwrap_or_else(|| panic!("{line}"));
        let value: f64 = value.parse().unwrap_or_else(|_| panic!("{line}"));
        let (called, rest) = series.split_once('{').unwrap_or((series, "}"));
        let inside = rest.strip_suffix('}').unwrap_or_else(|| panic!("{line}"));
        let legal = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == ':';
        assert!(called.chars().all(legal) && !called.starts_with(|first: char| first.is_ascii_digit()), "{line}");
        if called == name && labels.iter().all(|(label, wanted)| inside.contains(&format!("{label}=\"{wanted}\""))) {
            found = Some(value);
        }
    }
    found
}
