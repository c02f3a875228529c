//! How a service is configured: by its environment, and by nothing else.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bus::{Connection, Credentials};
use journal::Storage;
use thiserror::Error;

/// The settings of a process: environment variables by name.
///
/// A value that is a secret may also come from a file whose path is in the variable with `_FILE` after its name.
#[derive(Clone, Default)]
pub struct Config {
    values: BTreeMap<String, String>,
}

impl std::fmt::Debug for Config {
    /// The names alone: values may be secrets.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_set().entries(self.values.keys()).finish()
    }
}

/// What is wrong with a setting.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ConfigError {
    /// It is needed and not there.
    #[error("The setting {0} is missing.")]
    Missing(String),
    /// Its value is not what it should be; the value is not repeated, for it may be a secret.
    #[error("The setting {name} is not {expected}.")]
    Wrong {
        /// Its name.
        name: String,
        /// What it should be.
        expected: &'static str,
    },
    /// The file it names cannot be read.
    #[error("The file that the setting {name} names cannot be read: {reason}.")]
    File {
        /// Its name.
        name: String,
        /// Why.
        reason: String,
    },
}

const PATIENCE: Duration = Duration::from_secs(10);

impl Config {
    /// The settings of this process.
    #[must_use]
    pub fn from_environment() -> Self {
        Self::of(std::env::vars())
    }

    /// These settings.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { values: values.into_iter().filter(|(_, value)| !value.is_empty()).collect() }
    }

    /// The same with another value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// A setting, if it is there; from the file that `<name>_FILE` names, if that is.
    ///
    /// # Errors
    /// [`ConfigError::File`].
    pub fn get(&self, name: &str) -> Result<Option<String>, ConfigError> {
        if let Some(value) = self.values.get(name) {
            return Ok(Some(value.clone()));
        }
        let file = format!("{name}_FILE");
        let Some(path) = self.values.get(&file) else { return Ok(None) };
        let text = std::fs::read_to_string(path)
            .map_err(|fault| ConfigError::File { name: file, reason: fault.to_string() })?;
        Ok(Some(text.trim_end().to_owned()))
    }

    /// A setting that must be there.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn need(&self, name: &str) -> Result<String, ConfigError> {
        self.get(name)?.ok_or_else(|| ConfigError::Missing(name.to_owned()))
    }

    /// A path, if the setting is there.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.values.get(name).map(PathBuf::from)
    }

    /// An address with a port, or this one.
    ///
    /// # Errors
    /// [`ConfigError::Wrong`].
    pub fn address(&self, name: &str, otherwise: SocketAddr) -> Result<SocketAddr, ConfigError> {
        let wrong = |_| ConfigError::Wrong { name: name.to_owned(), expected: "an address with a port" };
        self.get(name)?.map_or(Ok(otherwise), |text| text.parse().map_err(wrong))
    }

    /// A number within bounds, or this one.
    ///
    /// # Errors
    /// [`ConfigError::Wrong`], saying what is `expected`.
    pub fn number<N: std::str::FromStr + PartialOrd>(
        &self,
        name: &str,
        otherwise: N,
        bounds: &std::ops::RangeInclusive<N>,
        expected: &'static str,
    ) -> Result<N, ConfigError> {
        let Some(text) = self.get(name)? else { return Ok(otherwise) };
        let number = text.parse().ok().filter(|number| bounds.contains(number));
        number.ok_or_else(|| ConfigError::Wrong { name: name.to_owned(), expected })
    }

    /// The folder of the data: `DATA_DIR`, or `data` where the program was started.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.path("DATA_DIR").unwrap_or_else(|| PathBuf::from("data"))
    }

    /// Where tables are kept: `DATABASE_URL`, or SQLite files in the folder.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn storage(&self, folder: &Path) -> Result<Storage, ConfigError> {
        match self.get("DATABASE_URL")? {
            None => Ok(Storage::Folder(folder.to_owned())),
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Ok(Storage::Postgres(url))
            }
            Some(_) => Err(ConfigError::Wrong { name: "DATABASE_URL".to_owned(), expected: "a postgres:// address" }),
        }
    }

    /// The connection of a service to the bus: `NATS_URL`, and `NATS_USER` with `NATS_PASSWORD`, or `NATS_CREDENTIALS_FILE`.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn connection(&self, service: &str) -> Result<Connection, ConfigError> {
        let credentials = match (self.get("NATS_USER")?, self.path("NATS_CREDENTIALS_FILE")) {
            (Some(user), _) => Credentials::Password { user, password: self.need("NATS_PASSWORD")? },
            (None, Some(path)) => Credentials::File(path),
            (None, None) => Credentials::None,
        };
        Ok(Connection { url: self.need("NATS_URL")?, service: service.to_owned(), credentials, patience: PATIENCE })
    }
}
