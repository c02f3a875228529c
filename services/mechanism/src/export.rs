//! `mechanism journal export`: a journal as a file that proves itself.

use std::fs::OpenOptions;
use std::io::{BufWriter, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use journal::{ExportError, Storage};
use runtime::Config;
use serde_json::json;

use crate::speak::Speaker;
use crate::{Fault, folder, house};

pub(crate) async fn run(config: Config, speaker: Speaker, service: &str, out: &Path) -> Result<ExitCode, Fault> {
    let data = config.data();
    let (storage, name) = (config.storage(&data)?, house::named(service)?);
    // Under its own name only when it is whole.
    let building = PathBuf::from(format!("{}.new", out.display()));
    let written = write(&storage, name, &building).await;
    if written.is_err() {
        // What could not be made need not be removed.
        drop(std::fs::remove_file(&building));
    }
    let events = written?;
    std::fs::rename(&building, out).map_err(unwritable(out))?;
    let key = folder::public_key(&data, name)?.map(|key| hex::encode(key.as_bytes()));
    let check = key.as_deref().map_or_else(String::new, |key| {
        format!(" Anybody checks it with `mechanism journal check --file {} --public-key {key}`.", out.display())
    });
    let sentence = format!("{name}: {events} events are in {}.{check}", out.display());
    speaker.say(sentence, &json!({ "service": name, "events": events, "file": out, "public_key": key }));
    Ok(ExitCode::SUCCESS)
}

async fn write(storage: &Storage, name: &str, path: &Path) -> Result<u64, Fault> {
    // A journal is not for everybody on this machine.
    let mut options = OpenOptions::new();
    let file = options.write(true).create(true).truncate(true).mode(0o600).open(path).map_err(unwritable(path))?;
    let mut file = BufWriter::new(file);
    let events = journal::export(storage, name, &mut file).await.map_err(|fault| match fault {
        ExportError::File(reason) => unwritable(path)(reason),
        fault => fault.into(),
    })?;
    file.flush().and_then(|()| file.get_ref().sync_all()).map_err(unwritable(path))?;
    Ok(events)
}

fn unwritable(path: &Path) -> impl FnOnce(std::io::Error) -> Fault {
    let path = path.to_owned();
    |reason| Fault::Unwritable { path, reason }
}
