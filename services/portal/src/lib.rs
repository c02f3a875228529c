//! The only door from HTTP: sign-in, pages, the JSON interface.
//!
//! | room | what |
//! |---|---|
//! | [`text`] | every word a person reads, in that person's language |
//! | [`assets`] | styles, scripts and the typeface, served under names that carry their digest |
//! | [`calendar`] | days as a calendar program reads them; pure |
//! | [`http`] | requests: sessions, limits, forged requests refused, asking the services |
//! | [`api`] | the same things as JSON, and the OpenAPI document |
//! | [`pages`] | what is shown: one folder for each service, pure functions from answers to HTML |

pub mod api;
pub mod assets;
pub mod calendar;
pub mod http;
pub mod pages;
mod routes;
pub mod text;

#[cfg(test)]
mod tests;

pub use http::ended::end_account;
pub use http::gate::{new_link, sign_in_link};
pub use http::second::forget_second_factor;
pub use routes::router;

use contracts::notices::NoticesEvent;
use journal::Migration;
use runtime::Service;

/// The portal's tables: links, sessions, accounts of the Secretariat, passwords, second factors, passkeys, addresses of calendars, and
/// applications that are being written.
pub const MIGRATIONS: [Migration; 11] = [
    Migration { number: 1, name: "sessions", sql: include_str!("../migrations/0001_sessions.sql") },
    Migration { number: 2, name: "roles", sql: include_str!("../migrations/0002_roles.sql") },
    Migration { number: 3, name: "passwords", sql: include_str!("../migrations/0003_passwords.sql") },
    Migration { number: 4, name: "drafts", sql: include_str!("../migrations/0004_drafts.sql") },
    Migration { number: 5, name: "calendars", sql: include_str!("../migrations/0005_calendars.sql") },
    Migration { number: 6, name: "came-by-link", sql: include_str!("../migrations/0006_came_by_link.sql") },
    Migration { number: 7, name: "whose-session", sql: include_str!("../migrations/0007_whose_session.sql") },
    Migration { number: 8, name: "second-factors", sql: include_str!("../migrations/0008_second_factors.sql") },
    Migration { number: 9, name: "passkeys", sql: include_str!("../migrations/0009_passkeys.sql") },
    Migration {
        number: 10,
        name: "moved-and-identities",
        sql: include_str!("../migrations/0010_moved_and_identities.sql"),
    },
    Migration { number: 11, name: "desk-accounts", sql: include_str!("../migrations/0011_desk_accounts.sql") },
];

/// The service at a glance: no endpoints on the bus, one door from HTTP. It follows who was forgotten, and forgets them too.
#[must_use]
pub fn service() -> Service {
    Service::new("portal")
        .migrations(&MIGRATIONS)
        .follow::<NoticesEvent, _>(http::passwords::forget)
        .door(|house, stop| http::door::open(house, stop, routes::pages))
        .door(http::sweep::hourly)
}
