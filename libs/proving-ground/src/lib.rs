//! Real servers and a real browser, for tests alone.
//!
//! ```no_run
//! # async fn example() {
//! let Some(nats) = proving_ground::nats().await else { return };
//! let client = nats.connect().await;
//! # }
//! ```
//!
//! | what | where |
//! |---|---|
//! | a nats-server of one's own | [`nats`], [`nats_for`] |
//! | a `PostgreSQL` of one's own, or of the test binary | [`postgres()`], [`durable_postgres`], [`shared_postgres`] |
//! | Chromium, driven by a script | [`Browser`] |
//! | what to do where one of them is absent | [`missing`] |
//!
//! Whatever is started ends with its value, and with the test's process however that ends. What must be fetched is
//! fetched once for all tests, into [`cache()`].
#![expect(clippy::panic, reason = "a test stops where it fails")]

mod browser;
mod cache;
mod leash;
mod missing;
mod nats;
mod password;
mod postgres;

pub use browser::Browser;
pub use cache::cache;
pub use missing::missing;
pub use nats::{Nats, nats, nats_for, nats_server};
pub use postgres::{Postgres, durable_postgres, postgres, shared_postgres};
pub use private_nats::{Credential, User};
