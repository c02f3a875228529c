//! The door from HTTP: everything about requests that is not a page.
//!
//! | room | what |
//! |---|---|
//! | [`gate`] | one-time links, sessions, who is at the door |
//! | [`sessions`] | one's own sessions: looked at, and ended |
//! | [`halfway`] | who has shown the first factor and not the second |
//! | [`second`] | second factors: codes that change with the time, and recovery codes |
//! | [`passkeys`] | keys that a device keeps, for this site alone |
//! | [`provider`] | a provider of identities (`OpenID Connect`) |
//! | [`identities`] | which of them are linked to accounts |
//! | [`moved`] | whose address has changed, until the Secretariat puts the new one in its place |
//! | [`desk_accounts`] | the accounts of the Secretariat |
//! | [`ended`] | ending one of them, with everything that opens it |
//! | [`device`] | on what somebody came in, coarsely |
//! | `seal` | what must be read again, encrypted at rest |
//! | `calendars` | private addresses of calendars |
//! | [`ask`] | asking a service for whoever is at the door |
//! | [`drafts`] | applications that are being written, kept while they are |
//! | [`directory`] | the names of States, kept for a minute |
//! | `arrival` | when a request arrived, and whose turn it is |
//! | `bounds` | how large a request may be |
//! | [`guard`] | security headers, limits, forged requests refused |
//! | `limits` | how often one address may ask |
//! | [`sweep`] | what is kept no longer than it may be |
//! | [`passwords`] | of accounts, set by whoever came in by a link |
//! | [`proof`] | showing again whose account it is, before it changes hands or ends |
//! | [`own`] | what is kept here of whoever has an account |
//! | [`for_state`] | what an official is to the own State, kept for a minute |
//! | `dress` | answers that are only a status, as pages and problems |
//! | `language` | in which language an answer is |
//! | `zone` | whose clocks a reader goes by |
//! | `problem` | why there is no answer, as data |
//! | [`door`] | listening, and stopping in order |
//! | `connections` | how many there may be, and how long one may say nothing |

pub(crate) mod arrival;
pub mod ask;
pub(crate) mod bounds;
pub(crate) mod calendars;
mod connections;
pub mod desk_accounts;
pub mod device;
pub mod directory;
pub mod door;
pub mod drafts;
mod dress;
pub mod ended;
pub mod for_state;
pub mod gate;
pub mod guard;
pub mod halfway;
pub mod identities;
pub(crate) mod language;
mod limits;
pub mod moved;
pub mod own;
pub mod passkeys;
pub mod passwords;
pub(crate) mod problem;
pub mod proof;
pub mod provider;
mod rows;
mod seal;
pub mod second;
mod secret;
pub mod sessions;
pub mod sweep;
pub(crate) mod zone;

use std::sync::Arc;

use runtime::{Config, ConfigError, House};

use arrival::Turns;
use directory::Directory;
use for_state::Officials;
use provider::Provider;

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
    /// What officials are to their own State.
    pub officials: Arc<Officials>,
    /// Whose turn it is.
    pub(crate) turns: Arc<Turns>,
    /// How one signs in here.
    pub(crate) rules: Arc<Rules>,
    /// Whose identities let in; none where nobody's do.
    pub(crate) provider: Option<Arc<Provider>>,
}

/// How one signs in here, as the operator set it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Whether the Secretariat must show a second factor.
    pub secretariat_second: bool,
}

impl Rules {
    /// What is set.
    ///
    /// # Errors
    /// [`ConfigError`] when a setting cannot be read as what it is.
    pub fn of(config: &Config) -> Result<Self, ConfigError> {
        let name = "SECRETARIAT_SECOND_FACTOR";
        let secretariat_second = match config.get(name)?.as_deref() {
            None | Some("optional") => false,
            Some("required") => true,
            Some(_) => {
                return Err(ConfigError::Wrong { name: name.to_owned(), expected: "`required` or `optional`" });
            }
        };
        Ok(Self { secretariat_second })
    }
}

impl Portal {
    /// A portal in this house.
    #[must_use]
    pub fn new(house: House, outside: Outside) -> Self {
        let (outside, rules) = (Arc::new(outside), Arc::default());
        Self {
            house,
            outside,
            directory: Arc::default(),
            officials: Arc::default(),
            turns: Arc::default(),
            rules,
            provider: None,
        }
    }

    /// With these rules for signing in.
    #[must_use]
    pub fn with_rules(mut self, rules: Rules) -> Self {
        self.rules = Arc::new(rules);
        self
    }

    /// With a provider of identities, where there is one.
    #[must_use]
    pub fn with_provider(mut self, provider: Option<Provider>) -> Self {
        self.provider = provider.map(Arc::new);
        self
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
