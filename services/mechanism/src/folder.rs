//! The data folder: one program at a time, its keys, and how to reach the one that runs.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use ed25519_dalek::{SigningKey, VerifyingKey};
use runtime::{Keys, StatementKey, SystemEntropy};
use serde::{Deserialize, Serialize};

use crate::Fault;

/// The data folder, held by this program.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    /// Released by the operating system when the program ends, however it ends.
    _lock: File,
}

/// How another command reaches the mechanism that runs.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Reach {
    /// How the outside reaches the portal, without a slash at the end.
    pub(crate) outside: String,
    /// Its private bus; none where the operator has one.
    pub(crate) bus: Option<BusReach>,
}

/// How another command reaches the private bus.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct BusReach {
    pub(crate) url: String,
    pub(crate) user: Option<String>,
    pub(crate) password: Option<String>,
}

impl Folder {
    /// Makes the folder if there is none, and holds it.
    pub(crate) fn hold(path: &Path) -> Result<Self, Fault> {
        let failed = |reason| Fault::Folder { folder: path.to_owned(), reason };
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path.join("keys")).map_err(failed)?;
        let lock = private(&path.join("lock")).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Fault::InUse(path.to_owned())),
            Err(TryLockError::Error(reason)) => Err(failed(reason)),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Lets other commands reach what runs here.
    pub(crate) fn publish(&self, reach: &Reach) -> Result<(), Fault> {
        let failed = |reason| Fault::Folder { folder: self.path.clone(), reason };
        let text = serde_json::to_string(reach).map_err(|fault| failed(fault.into()))?;
        let path = reach_file(&self.path);
        // A file of an earlier run may be there; it is this folder's alone.
        drop(std::fs::remove_file(&path));
        let mut file = private(&path).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)
    }

    /// Takes it back.
    pub(crate) fn withdraw(&self) {
        // What is not there need not be removed.
        drop(std::fs::remove_file(reach_file(&self.path)));
    }
}

/// How to reach the mechanism that runs with this folder; none when none runs.
pub(crate) fn reach(path: &Path) -> Option<Reach> {
    let lock = File::open(path.join("lock")).ok()?;
    if lock.try_lock().is_ok() {
        return None;
    }
    serde_json::from_str(&std::fs::read_to_string(reach_file(path)).ok()?).ok()
}

fn reach_file(path: &Path) -> PathBuf {
    path.join("running.json")
}

fn private(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// The keys of a service; made when they are needed for the first time.
pub(crate) fn keys(path: &Path, service: &str) -> Result<Keys, Fault> {
    let journal = Keys::signing(&key_file(path, service), &SystemEntropy)?;
    let statement = statement_key(path)?;
    let statements = statement.verifying_key();
    let statement = (service == "portal").then_some(StatementKey(statement));
    Ok(Keys { journal, statements, statement })
}

/// The public half of the key that signs a service's journal, if there is one; none is made.
pub(crate) fn public_key(path: &Path, service: &str) -> Result<Option<VerifyingKey>, Fault> {
    let file = key_file(path, service);
    if !file.exists() {
        return Ok(None);
    }
    Ok(Some(Keys::signing(&file, &SystemEntropy)?.verifying_key()))
}

/// The key that signs who asks.
pub(crate) fn statement_key(path: &Path) -> Result<SigningKey, Fault> {
    Ok(Keys::signing(&key_file(path, "statements"), &SystemEntropy)?)
}

fn key_file(path: &Path, name: &str) -> PathBuf {
    path.join("keys").join(format!("{name}.ed25519"))
}
