//! What is fetched once for all tests of this machine.

use std::env;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// The folder for what tests fetch: `proving-ground/` among what Cargo builds.
#[must_use]
pub fn cache() -> PathBuf {
    // A relative folder is meant from where Cargo was started, which is the workspace as a rule.
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    workspace.join(target).join("proving-ground")
}

/// The folder of this name in the cache, made on first use: by one process, while the others wait.
///
/// Under a last name only when it is complete; a process that was killed leaves nothing that looks ready.
pub(crate) fn once(name: &str, make: impl FnOnce(&Path) -> Result<(), String>) -> Result<PathBuf, String> {
    let ready = cache().join(name);
    if ready.exists() {
        return Ok(ready);
    }
    fs::create_dir_all(cache()).map_err(|fault| at(&cache(), &fault))?;
    let _lock = lock(&cache().join(format!("{name}.lock")))?;
    if ready.exists() {
        return Ok(ready);
    }
    let building = cache().join(format!("{name}.new"));
    fs::remove_dir_all(&building).ok();
    fs::create_dir(&building).map_err(|fault| at(&building, &fault))?;
    make(&building)?;
    fs::rename(&building, &ready).map_err(|fault| at(&ready, &fault))?;
    Ok(ready)
}

fn lock(path: &Path) -> Result<File, String> {
    let file = File::create(path).map_err(|fault| at(path, &fault))?;
    file.lock().map_err(|fault| at(path, &fault))?;
    Ok(file)
}

/// A sentence on a file that cannot be used.
pub(crate) fn at(path: &Path, fault: &io::Error) -> String {
    format!("{} cannot be used: {fault}.", path.display())
}
