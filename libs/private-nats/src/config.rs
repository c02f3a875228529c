//! What a private server is told.

use std::fmt;
use std::path::PathBuf;

use crate::StartError;

mod json;

/// The largest message, in bytes: 4 MiB.
pub const MAX_PAYLOAD: usize = 4 << 20;

/// A private server: where it keeps its files, and who may use it.
#[derive(Clone, Debug)]
pub struct Config {
    /// The data folder; the server keeps to `nats/` in it.
    pub data: PathBuf,
    /// Everybody who may use the server; nobody else can.
    pub users: Vec<User>,
}

/// Who may use the server, and for what. What is not listed is forbidden.
#[derive(Clone, Debug)]
pub struct User {
    /// The name to sign in with; with a key it only stands in this file.
    pub name: String,
    /// How it proves who it is.
    pub credential: Credential,
    /// The subjects to which it may publish, wildcards included. None: it may not publish.
    pub publish: Vec<String>,
    /// The subjects to which it may subscribe. None: it may not subscribe.
    pub subscribe: Vec<String>,
    /// Whether it may also answer each request it receives, once, on the request's reply subject.
    pub allow_responses: bool,
}

impl User {
    /// A user who may do everything: for tests and for whoever mends things by hand.
    #[must_use]
    pub fn all_powerful(name: &str, credential: Credential) -> Self {
        let everything = || vec![">".to_owned()];
        let (publish, subscribe) = (everything(), everything());
        Self { name: name.to_owned(), credential, publish, subscribe, allow_responses: true }
    }
}

/// How a user proves who it is. Its randomness is the caller's.
#[derive(Clone)]
pub enum Credential {
    /// A password.
    Password(String),
    /// The public half of a key pair (an nkey that starts with `U`); the server never sees the other.
    PublicKey(String),
}

impl fmt::Debug for Credential {
    /// Passwords are not for logs.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Password(_) => out.write_str("Password(..)"),
            Self::PublicKey(key) => write!(out, "PublicKey({key})"),
        }
    }
}

impl Config {
    /// Refuses what would leave the server open: to a server without users everybody is welcome.
    pub(crate) fn check(&self) -> Result<(), StartError> {
        if self.users.is_empty() {
            return Err(StartError::NoUsers);
        }
        self.users.iter().try_for_each(User::check)
    }
}

impl User {
    fn check(&self) -> Result<(), StartError> {
        let (Credential::Password(secret) | Credential::PublicKey(secret)) = &self.credential;
        if self.name.trim().is_empty() || secret.trim().is_empty() {
            return Err(StartError::BlankCredential { name: self.name.clone() });
        }
        Ok(())
    }
}
