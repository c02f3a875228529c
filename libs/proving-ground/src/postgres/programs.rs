//! `PostgreSQL`'s programs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder that has both `initdb` and `postgres`: the newest of Debian's, else one of the PATH.
pub(super) fn folder() -> Option<PathBuf> {
    debian().into_iter().chain(path()).find(|folder| has_both(folder))
}

fn has_both(folder: &Path) -> bool {
    ["initdb", "postgres"].iter().all(|name| folder.join(name).is_file())
}

/// Debian keeps each version apart, and only its clients on the PATH.
fn debian() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut versions: Vec<_> = versions.filter_map(|version| Some(version.ok()?.path())).collect();
    let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    versions.sort_by_key(|path| std::cmp::Reverse(number(path)));
    versions.into_iter().map(|version| version.join("bin")).collect()
}

fn path() -> Vec<PathBuf> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect()
}
