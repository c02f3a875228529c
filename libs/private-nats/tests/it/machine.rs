//! What the tests need of the machine.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use private_nats::{Config, Credential, Finder, Running, Server, User, run};
use tempfile::TempDir;

/// The server, fetched once for all tests; none after a printed sentence where it cannot be had.
pub(crate) fn server() -> Option<Server> {
    let shared = Path::new(env!("CARGO_TARGET_TMPDIR"));
    match Finder::new(shared).path(path_without_server()).find(&|progress| eprintln!("{progress}")) {
        Ok(server) => Some(server),
        Err(reason) => {
            missing(&reason.to_string());
            None
        }
    }
}

/// Fails under CI; else says that the test is skipped.
pub(crate) fn missing(reason: &str) {
    assert!(env::var_os("CI").is_none(), "Under CI nothing may be missing. {reason}");
    println!("SKIPPED: {reason}");
}

/// The PATH of this machine without any folder that has a nats-server.
pub(crate) fn path_without_server() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).filter(|folder| !folder.join("nats-server").exists());
    env::join_paths(folders).unwrap()
}

/// A folder with stand-ins for programs.
pub(crate) fn programs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs").join(name)
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A user who may do everything, and the way to connect as that user.
pub(crate) fn anna() -> User {
    User::all_powerful("anna", Credential::Password("annas password".to_owned()))
}

pub(crate) fn as_anna() -> async_nats::ConnectOptions {
    async_nats::ConnectOptions::with_user_and_password("anna".to_owned(), "annas password".to_owned())
}

pub(crate) async fn run_with(server: &Server, data: &Path, users: Vec<User>) -> Running {
    run(server, Config { data: data.to_owned(), users }).await.unwrap()
}
