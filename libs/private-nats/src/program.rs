//! Programs of this machine, and what they answer.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{io, thread};

use crate::Cancel;

/// How often a long command is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The first program of this name in the folders of `path`.
pub(crate) fn on(path: &OsStr, name: &str) -> Option<PathBuf> {
    env::split_paths(path)
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| folder.join(name))
        .find(|file| is_program(file))
}

fn is_program(file: &Path) -> bool {
    file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

/// What a program prints; or everything it complains of, if it fails or cannot be started.
pub(crate) fn answer(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|fault| fault.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(if complaint.is_empty() { output.status.to_string() } else { complaint })
}

/// How a long command ended.
pub(crate) enum Ended {
    /// Well.
    Well,
    /// Badly; everything it complained of.
    Badly(String),
    /// It was ended, for its time was over.
    TooSlow,
    /// It was ended, for nobody wants it any more.
    BrokenOff,
}

/// Runs a command that may take long, writing what it says into a file. Ends it when it is no longer wanted.
pub(crate) fn attend(command: &mut Command, says: &Path, cancel: &Cancel, at_most: Duration) -> io::Result<Ended> {
    let file = File::create(says)?;
    let mut child = command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).spawn()?;
    let mut looks = at_most.as_millis() / LOOK.as_millis();
    let ended = loop {
        if let Some(status) = child.try_wait()? {
            if status.success() {
                return Ok(Ended::Well);
            }
            let complaint = fs::read(says)?;
            let complaint = String::from_utf8_lossy(&complaint).trim().to_owned();
            return Ok(Ended::Badly(if complaint.is_empty() { status.to_string() } else { complaint }));
        }
        if cancel.is_cancelled() {
            break Ended::BrokenOff;
        }
        looks = looks.saturating_sub(1);
        if looks == 0 {
            break Ended::TooSlow;
        }
        thread::sleep(LOOK);
    };
    child.kill()?;
    child.wait()?;
    Ok(ended)
}

/// The last line of a complaint, where most programs say what it comes down to.
pub(crate) fn last_line(complaint: &str) -> String {
    complaint.trim().lines().last().unwrap_or("no reason given").trim().to_owned()
}
