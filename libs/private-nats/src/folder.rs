//! The server's folder: `nats/` in the data folder.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::{Config, StartError};

/// The folder, ours alone as long as the value lives.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    /// Goes with the process however it ends, and with it the claim.
    _lock: File,
}

impl Folder {
    /// Makes the folder if need be, closes it to others, and claims it.
    pub(crate) fn claim(data: &Path) -> Result<Self, StartError> {
        let path = data.join("nats");
        DirBuilder::new().recursive(true).mode(0o700).create(&path).map_err(StartError::at(&path))?;
        fs::set_permissions(&path, Permissions::from_mode(0o700)).map_err(StartError::at(&path))?;
        // The server's command line names this path; a later run must know it again, from wherever it starts.
        let path = path.canonicalize().map_err(StartError::at(&path))?;
        let lock = lock(&path)?;
        Ok(Self { path, _lock: lock })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The server's configuration.
    pub(crate) fn configuration(&self) -> PathBuf {
        self.path.join("server.conf")
    }

    /// The server's log.
    pub(crate) fn log(&self) -> PathBuf {
        self.path.join("server.log")
    }

    /// What the server says before it has a log.
    pub(crate) fn first_words(&self) -> PathBuf {
        self.path.join("server.stderr")
    }

    /// Where the server writes its process number.
    pub(crate) fn pid_file(&self) -> PathBuf {
        self.path.join("server.pid")
    }

    /// The streams.
    pub(crate) fn store(&self) -> PathBuf {
        self.path.join("store")
    }

    /// Writes the configuration, for our eyes only: it holds passwords.
    pub(crate) fn write(&self, config: &Config, port: Option<u16>) -> Result<PathBuf, StartError> {
        let path = self.configuration();
        let new = path.with_extension("new");
        let mut options = OpenOptions::new();
        let mut file =
            options.write(true).create(true).truncate(true).mode(0o600).open(&new).map_err(StartError::at(&new))?;
        let text = format!("{:#}\n", config.json(self, port));
        file.write_all(text.as_bytes()).map_err(StartError::at(&new))?;
        fs::rename(&new, &path).map_err(StartError::at(&path))?;
        Ok(path)
    }

    /// The files in which servers have written their ports: of earlier ones too, if they did not end in order.
    pub(crate) fn ports_files(&self) -> Result<Vec<PathBuf>, StartError> {
        let files = fs::read_dir(&self.path).map_err(StartError::at(&self.path))?;
        let files = files.filter_map(|file| Some(file.ok()?.path()));
        Ok(files.filter(|file| file.extension().is_some_and(|kind| kind == "ports")).collect())
    }
}

fn lock(folder: &Path) -> Result<File, StartError> {
    let path = folder.join("lock");
    let file = File::create(&path).map_err(StartError::at(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::InUse { folder: folder.to_owned() }),
        Err(TryLockError::Error(fault)) => Err(StartError::at(&path)(fault)),
    }
}
