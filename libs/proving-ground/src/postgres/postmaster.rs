//! `PostgreSQL`'s first process.

use std::fs::{self, OpenOptions};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::{sleep, timeout};

use super::cluster::Cluster;

/// How often a condition is looked at.
const GLANCE: Duration = Duration::from_millis(10);
/// How long a start may take, recovery included.
const START: Duration = Duration::from_mins(1);
/// How many glances a server may take to end.
const END: usize = 1000;

/// The process, which does not outlive the value.
#[derive(Debug)]
pub(super) struct Postmaster {
    child: Child,
    port: u16,
}

/// A port that nobody uses just now.
pub(super) fn free_port() -> u16 {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    free.unwrap_or_else(|fault| panic!("There is no free port: {fault}.")).port()
}

impl Postmaster {
    pub(super) fn start(cluster: &Cluster, port: u16) -> Self {
        let log = OpenOptions::new().create(true).append(true).open(cluster.log_file());
        let log = log.unwrap_or_else(|fault| panic!("The log of PostgreSQL cannot be written: {fault}."));
        let child =
            cluster.server(port).process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn();
        let child = child.unwrap_or_else(|fault| panic!("PostgreSQL does not start: {fault}."));
        Self { child, port }
    }

    pub(super) const fn port(&self) -> u16 {
        self.port
    }

    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it takes connections; not if it ends before that, or takes too long.
    pub(super) async fn is_ready_in_time(&mut self, cluster: &Cluster) -> bool {
        let ready = async {
            while !self.has_ended() {
                if self.says_ready(cluster) {
                    return true;
                }
                sleep(GLANCE).await;
            }
            false
        };
        timeout(START, ready).await.unwrap_or(false)
    }

    /// Whether its own file says so: the number of the process first, and how it fares on the eighth line.
    fn says_ready(&self, cluster: &Cluster) -> bool {
        let text = fs::read_to_string(cluster.data().join("postmaster.pid")).unwrap_or_default();
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        lines.first() == Some(&self.id().to_string().as_str()) && lines.get(7) == Some(&"ready")
    }

    fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    /// Ends it and all its processes at once, in what `PostgreSQL` calls the immediate mode.
    pub(super) fn stop(&mut self) {
        // Once it is waited for, the number may be another process's.
        if self.has_ended() {
            return;
        }
        if let Some(pid) = i32::try_from(self.id()).ok().and_then(Pid::from_raw) {
            // It can only have ended by itself, which is as well.
            kill_process(pid, Signal::QUIT).ok();
        }
        for _ in 0..END {
            if self.has_ended() {
                return;
            }
            thread::sleep(GLANCE);
        }
        self.kill();
    }

    /// Ends it without a chance to do anything; its other processes end when they notice.
    pub(super) fn kill(&mut self) {
        // Both fail only when it has ended already.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Drop for Postmaster {
    fn drop(&mut self) {
        self.stop();
    }
}
