//! Why a command failed: one plain sentence each.

use std::path::PathBuf;

use thiserror::Error;

/// Why a command failed.
#[derive(Debug, Error)]
pub enum Fault {
    /// The data folder.
    #[error("The data folder {} cannot be used ({reason}). Make it writable, or choose another with --data.", folder.display())]
    Folder {
        /// Which.
        folder: PathBuf,
        /// Why.
        reason: std::io::Error,
    },
    /// Another program uses it.
    #[error("The mechanism already runs with the data folder {}. Stop it first, or choose another with --data.", .0.display())]
    InUse(PathBuf),
    /// No server for the bus.
    #[error(transparent)]
    Fetch(#[from] private_nats::FetchError),
    /// The server of the bus.
    #[error(transparent)]
    Nats(#[from] private_nats::StartError),
    /// The bus itself.
    #[error(transparent)]
    Bus(#[from] bus::ConnectError),
    /// A stream of the bus.
    #[error("The bus is not as it must be: {0}.")]
    Streams(#[from] bus::StreamError),
    /// A service.
    #[error(transparent)]
    Start(#[from] runtime::StartError),
    /// A service that has not become ready.
    #[error("The service {service} has not become ready, and nothing has changed for {seconds} seconds. {waits_for}")]
    NotReady {
        /// Which.
        service: &'static str,
        /// How long it waited for the same.
        seconds: u32,
        /// For what.
        waits_for: String,
    },
    /// A journal.
    #[error(transparent)]
    Journal(#[from] journal::JournalError),
    /// A setting.
    #[error(transparent)]
    Config(#[from] runtime::ConfigError),
    /// A key.
    #[error(transparent)]
    Key(#[from] runtime::KeyError),
    /// Logs, traces, meters.
    #[error(transparent)]
    Telemetry(#[from] runtime::TelemetryError),
    /// A file that was named.
    #[error("The file {} cannot be read: {reason}.", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: std::io::Error,
    },
    /// A file that was to be written.
    #[error("The file {} cannot be written: {reason}.", path.display())]
    Unwritable {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: std::io::Error,
    },
    /// A journal that was not exported, or a file that is none.
    #[error("{}", sentence(.0))]
    Export(#[from] journal::ExportError),
    /// No key to check with.
    #[error(
        "There is no key of the service {0} in the data folder to check its journal with. Give its public key with --public-key."
    )]
    NoKey(&'static str),
    /// A key that is none.
    #[error("A public key is 64 hexadecimal digits.")]
    NotAKey,
    /// A service that did not do what was asked.
    #[error("{0}")]
    Refused(String),
    /// No such account of the Secretariat.
    #[error("The Secretariat has no account {0}.")]
    NoSuchAccount(String),
    /// No such service.
    #[error("There is no service {name}. The services are {services}.")]
    NoSuchService {
        /// What was typed.
        name: String,
        /// Those that there are.
        services: String,
    },
    /// A port that is taken.
    #[error(
        "The address {address} cannot be used ({reason}). Stop the program that uses it, or set {setting} to another."
    )]
    Address {
        /// Which.
        address: String,
        /// Why.
        reason: std::io::Error,
        /// The setting that names it.
        setting: &'static str,
    },
    /// A door of a service.
    #[error("{0}")]
    Door(String),
    /// The machine.
    #[error("This machine does not give what is needed: {0}.")]
    Machine(String),
}

/// A fault as a sentence: some end in a full stop already.
fn sentence(fault: &dyn std::fmt::Display) -> String {
    let text = fault.to_string();
    format!("{}.", text.trim_end_matches('.'))
}
