//! The command `schemas` on a copy of the published folder.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The project's own folder.
pub(crate) fn published() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")
}

/// A copy of it as the types have it now, with nothing published.
pub(crate) fn copy() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_folder(&published(), copy.path()).unwrap();
    fs::remove_file(copy.path().join("index.json")).unwrap();
    run(copy.path(), &["write"]).unwrap();
    copy
}

/// What the command says: on its output when it is content, on its error output when not.
pub(crate) fn run(folder: &Path, words: &[&str]) -> Result<String, String> {
    let command = env!("CARGO_BIN_EXE_schemas");
    let output = Command::new(command).args(words).arg("--folder").arg(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

/// Changes a JSON file of the folder.
pub(crate) fn edit(folder: &Path, path: &str, change: impl FnOnce(&mut Value)) {
    let file = folder.join(path);
    let mut document = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    change(&mut document);
    fs::write(file, serde_json::to_string_pretty(&document).unwrap() + "\n").unwrap();
}

/// Makes a folder in which this file was published as it is there.
pub(crate) fn enter_as_published(folder: &Path, path: &str) {
    use sha2::{Digest, Sha256};
    let sha256 = hex::encode(Sha256::digest(fs::read(folder.join(path)).unwrap()));
    edit(folder, "index.json", |index| index[path] = json!({ "sha256": sha256, "state": "published" }));
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
