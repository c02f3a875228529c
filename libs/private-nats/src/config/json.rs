//! The configuration as nats-server reads it. It takes JSON too, whose strings need no thought about quoting.

use std::net::Ipv4Addr;

use serde_json::{Value, json};

use super::{Config, Credential, MAX_PAYLOAD, User};
use crate::folder::Folder;

/// A log of this size is put aside; so many are kept.
const LOG_BYTES: u64 = 16 << 20;
const LOGS_KEPT: u32 = 3;

impl Config {
    /// The whole file. Without a port the server takes a free one and writes down which.
    pub(crate) fn json(&self, folder: &Folder, port: Option<u16>) -> Value {
        json!({
            "server_name": "private",
            // Left to itself it would listen on every interface.
            "host": Ipv4Addr::LOCALHOST,
            "port": port.map_or(-1, i32::from),
            "ports_file_dir": folder.path(),
            "pid_file": folder.pid_file(),
            "logfile": folder.log(),
            "logfile_size_limit": LOG_BYTES,
            "logfile_max_num": LOGS_KEPT,
            "max_payload": MAX_PAYLOAD,
            // Otherwise a write is acknowledged up to two minutes before it is on the disk.
            "jetstream": { "store_dir": folder.store(), "sync_interval": "always" },
            // Every user stands in an account. Beside an `authorization` block, an account for the system alone has
            // switched authentication off (CVE-2023-47090).
            "system_account": "$SYS",
            "accounts": {
                "$SYS": { "users": [] },
                "MECHANISM": { "jetstream": "enabled", "users": self.users.iter().map(user).collect::<Vec<_>>() },
            },
        })
    }
}

fn user(user: &User) -> Value {
    let permissions = json!({
        "publish": only(&user.publish),
        "subscribe": only(&user.subscribe),
        "allow_responses": user.allow_responses,
    });
    match &user.credential {
        Credential::Password(password) => {
            json!({ "user": user.name, "password": password, "permissions": permissions })
        }
        Credential::PublicKey(key) => json!({ "nkey": key, "permissions": permissions }),
    }
}

/// These subjects and no other. An empty list of what is allowed would allow everything.
fn only(subjects: &[String]) -> Value {
    if subjects.is_empty() { json!({ "deny": [">"] }) } else { json!({ "allow": subjects }) }
}
