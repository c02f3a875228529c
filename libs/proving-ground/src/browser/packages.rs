//! The packages that drive the browser, exactly those of the lock file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

use crate::cache::{at, once};

/// What scripts import.
pub(super) const MODULE: &str = "proving-ground.mjs";

const FILES: [(&str, &str); 3] = [
    ("package.json", include_str!("../../browser/package.json")),
    ("package-lock.json", include_str!("../../browser/package-lock.json")),
    (MODULE, include_str!("../../browser/proving-ground.mjs")),
];

/// The folder with the packages, made on first use; other files make another folder.
pub(super) fn ready(npm: &Path) -> Result<PathBuf, String> {
    let mut digest = Sha256::new();
    for (_, text) in FILES {
        digest.update(text);
    }
    let digest = hex::encode(digest.finalize());
    once(&format!("browser-{}", &digest[..16]), |folder| install(npm, folder))
}

fn install(npm: &Path, folder: &Path) -> Result<(), String> {
    for (name, text) in FILES {
        let file = folder.join(name);
        fs::write(&file, text).map_err(|fault| at(&file, &fault))?;
    }
    // No script of any package runs.
    let installed = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|fault| format!("npm does not start: {fault}."))?;
    if installed.status.success() {
        return Ok(());
    }
    let says = String::from_utf8_lossy(&installed.stderr).into_owned();
    Err(format!("npm could not fetch what drives the browser. It says:\n{says}"))
}
