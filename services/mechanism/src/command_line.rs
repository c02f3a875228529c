//! What can be typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use runtime::Config;

/// The review mechanism: all its services on this machine, and what their operator needs.
#[derive(Debug, Parser)]
#[expect(clippy::doc_markdown, reason = "the help shows these lines as they are")]
#[command(name = "mechanism", version, about, after_help = SETTINGS)]
pub struct Line {
    /// What to do; `up` when nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The folder of the data; DATA_DIR, or `data`, when nothing is said.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Say everything as JSON, one object a line.
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start everything, say where to open the browser, and go on until Ctrl-C.
    Up,
    /// Read a file of States parties into the registry: all of it, or, when anything is wrong with it, nothing.
    ImportStates {
        /// The file (CSV); see data/README.md.
        file: PathBuf,
        /// Where the file comes from, for the record; its name when nothing is said.
        #[arg(long)]
        source: Option<String>,
    },
    /// Make a new link that signs the Secretariat in once, also beside a portal that runs.
    SignInLink {
        /// Whose: an account of the Secretariat, which is there from its first link on; reviews have their officers from among them.
        #[arg(long, default_value = crate::up::ACCOUNT, value_parser = account)]
        account: String,
        /// Take the second factor and everything else off that the account signs in with, for whoever has lost it.
        #[arg(long)]
        without_second_factor: bool,
    },
    /// End an account of the Secretariat, also beside a portal that runs: its links and sessions end at once.
    EndAccount {
        /// Which.
        #[arg(value_parser = account)]
        account: String,
    },
    /// Look after the journals.
    Journal {
        /// What to do with them.
        #[command(subcommand)]
        what: JournalCommand,
    },
    /// Make the streams that are missing on the operator's own nats-server, as its operator: services may not.
    Streams {
        /// How many copies a cluster keeps of each.
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=5))]
        copies: u8,
    },
    /// Find out what keeps the mechanism from running here.
    Doctor,
}

/// The name of an account of the Secretariat, which stands in lists and in the records.
fn account(typed: &str) -> Result<String, &'static str> {
    let first = typed.chars().next().is_some_and(|first| first.is_ascii_alphanumeric());
    let plain = typed.chars().all(|one| one.is_ascii_alphanumeric() || "-._@".contains(one));
    if first && plain && typed.len() <= 64 {
        Ok(typed.to_owned())
    } else {
        Err("an account is 1 to 64 letters, digits, or `-`, `.`, `_`, `@`, and begins with a letter or digit")
    }
}

/// What to do with the journals.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Read every journal and name everything in it that is not as it was written.
    Check {
        /// One service only.
        #[arg(long)]
        service: Option<String>,
        /// An exported journal instead; no database is needed.
        #[arg(long, conflicts_with = "service", requires = "public_key")]
        file: Option<PathBuf>,
        /// The public key of that service, 64 hexadecimal digits; the one in the data folder when nothing is said.
        #[arg(long, value_name = "HEX")]
        public_key: Option<String>,
    },
    /// Write the journal of a service, which may be running, into a file that anybody can check with the service's public key.
    Export {
        /// The service.
        #[arg(long)]
        service: String,
        /// The file (JSON Lines).
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

const SETTINGS: &str = "\
Settings come from the environment: DATA_DIR, DATABASE_URL (postgres://…; SQLite files otherwise), NATS_URL with NATS_USER and \
NATS_PASSWORD (a private nats-server otherwise), LISTEN (127.0.0.1:8080), PUBLIC_URL, ADMIN_LISTEN, OTEL_EXPORTER_OTLP_ENDPOINT, \
RUST_LOG. A secret may come from a file: DATABASE_URL_FILE, NATS_PASSWORD_FILE. docs/operating.md says more.";

impl Line {
    /// The settings: the environment, and what was typed.
    #[must_use]
    pub fn config(&self) -> Config {
        let config = Config::from_environment();
        match &self.data {
            Some(folder) => config.with("DATA_DIR", folder.to_string_lossy()),
            None => config,
        }
    }
}
