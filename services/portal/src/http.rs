//! The door from HTTP: everything about requests that is not a page.
//!
//! | room | what |
//! |---|---|
//! | [`gate`] | one-time links, sessions, who is at the door |
//! | `calendars` | private addresses of calendars |
//! | [`ask`] | asking a service for whoever is at the door |
//! | [`drafts`] | applications that are being written, kept while they are |
//! | [`directory`] | the names of States, kept for a minute |
//! | `arrival` | when a request arrived, and whose turn it is |
//! | [`guard`] | security headers, limits, forged requests refused |
//! | `limits` | how often one address may ask |
//! | [`sweep`] | what is kept no longer than it may be |
//! | [`passwords`] | of accounts, set by whoever came in by a link |
//! | [`proof`] | showing again whose account it is, before it changes hands or ends |
//! | [`own`] | what is kept here of whoever has an account |
//! | `dress` | answers that are only a status, as pages and problems |
//! | `language` | in which language an answer is |
//! | `zone` | whose clocks a reader goes by |
//! | `problem` | why there is no answer, as data |
//! | [`door`] | listening, and stopping in order |
//! | `connections` | how many there may be, and how long one may say nothing |

pub(crate) mod arrival;
pub mod ask;
pub(crate) mod calendars;
mod connections;
pub mod directory;
pub mod door;
pub mod drafts;
mod dress;
pub mod gate;
pub mod guard;
pub(crate) mod language;
mod limits;
pub mod own;
pub mod passwords;
pub(crate) mod problem;
pub mod proof;
mod rows;
mod secret;
pub mod sweep;
pub(crate) mod zone;

use std::sync::Arc;

use runtime::House;

use arrival::Turns;
use directory::Directory;

/// Where the same things lie as data.
pub(crate) const API: &str = "/api/v1";

/// What every handler has in its hands. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Portal {
    /// What the service lives in.
    pub house: House,
    /// How the outside reaches it.
    pub outside: Arc<Outside>,
    /// The names of States.
    pub directory: Arc<Directory>,
    /// Whose turn it is.
    pub(crate) turns: Arc<Turns>,
}

impl Portal {
    /// A portal in this house.
    #[must_use]
    pub fn new(house: House, outside: Outside) -> Self {
        Self { house, outside: Arc::new(outside), directory: Arc::default(), turns: Arc::default() }
    }
}

/// How the outside reaches the portal.
#[derive(Clone, Debug)]
pub struct Outside {
    /// `https://review.example.org`, without a slash at the end.
    pub url: String,
    /// Whether browsers come over TLS.
    pub secure: bool,
    /// The header in which a proxy in front of the portal says whose request it is; none where nobody stands in front.
    pub client_header: Option<String>,
}
