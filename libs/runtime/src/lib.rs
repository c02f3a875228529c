//! What every service needs to run, written once: a service says what it decides, and everything else is here.
//!
//! [`Service`] is a service at a glance: its commands, queries, the events it follows, its deadlines. [`start`] runs it beside
//! others in one process, [`serve`] runs it alone.

mod admin;
mod clock;
mod config;
mod context;
mod entropy;
mod failure;
mod follow;
mod handler;
mod health;
mod house;
mod keys;
mod page;
mod reads;
mod relay;
mod respond;
mod serve;
mod service;
mod start;
mod status;
mod telemetry;
mod ticker;

pub use admin::Admin;
pub use clock::{Clock, SystemClock, VirtualClock};
pub use config::{Config, ConfigError};
pub use context::{Arrived, Context, Inquiry, Preparation};
pub use entropy::{Entropy, SeededEntropy, SystemEntropy};
pub use failure::Failure;
pub use health::{Health, Part};
pub use house::House;
pub use keys::{KeyError, Keys, StatementKey};
pub use page::Page;
pub use reads::Reads;
pub use serve::serve;
pub use service::Service;
pub use start::{Environment, Running, StartError, start};
pub use status::Status;
pub use telemetry::{Logs, Telemetry, TelemetryError};
