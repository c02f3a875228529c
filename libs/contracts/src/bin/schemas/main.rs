//! Writes the published schemas from the types, and keeps what is published from changing.

mod fault;
mod folder;
mod index;
mod judge;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use contracts::published;

use crate::fault::Fault;
use crate::folder::Folder;

const USAGE: &str = "\
Usage: schemas [write | check [--since FOLDER] | publish [--lasting]] [--folder FOLDER]

  write    Write schemas/ from the types. The default.
  check    Say what in schemas/ is not as the types have it. With --since, also hold everything that
           was published in an older copy of schemas/ against this one.
  publish  Freeze every schema as it is: from then on it never changes. With --lasting, only those of
           what is kept for ever: events, transcripts and certificates.

A published version never changes; a change needs a new version of the message. See schemas/README.md.";

enum Wish {
    Write,
    Check { since: Option<PathBuf> },
    Publish { lasting: bool },
}

fn main() -> ExitCode {
    let done = arguments(std::env::args().skip(1)).and_then(|(wish, folder)| run(&wish, &folder));
    match done {
        Ok(sentence) => {
            println!("{sentence}");
            ExitCode::SUCCESS
        }
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<(Wish, PathBuf), Vec<Fault>> {
    let (mut wish, mut folder) = (Wish::Write, default_folder());
    while let Some(word) = given.next() {
        match (word.as_str(), &mut wish) {
            ("write", _) => wish = Wish::Write,
            ("check", _) => wish = Wish::Check { since: None },
            ("publish", _) => wish = Wish::Publish { lasting: false },
            ("--lasting", Wish::Publish { lasting }) => *lasting = true,
            ("--since", Wish::Check { since }) => *since = Some(given.next().ok_or(Fault::Usage(USAGE))?.into()),
            ("--folder", _) => folder = given.next().ok_or(Fault::Usage(USAGE))?.into(),
            _ => return Err(Fault::Usage(USAGE).into()),
        }
    }
    Ok((wish, folder))
}

/// The project's own folder when Cargo starts this, else the one here.
fn default_folder() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR");
    package.map_or_else(|| PathBuf::from("schemas"), |package| Path::new(&package).join("../../schemas"))
}

fn run(wish: &Wish, folder: &Path) -> Result<String, Vec<Fault>> {
    let wanted = published::files().map_err(Fault::from)?;
    let asyncapi = published::asyncapi_text().map_err(Fault::from)?;
    let folder = Folder::at(folder);
    let index = folder.index()?;
    none(judge::immutable(&index, &wanted, &folder)?)?;
    let new = index.following(&wanted);
    match wish {
        Wish::Write => {
            let changed = folder.write(&index, &new, &wanted, &asyncapi)?;
            Ok(format!("{} schemas, {changed} files written or removed", wanted.len()))
        }
        Wish::Check { since } => {
            none(judge::drift(&new, &wanted, &asyncapi, &folder)?)?;
            if let Some(older) = since {
                none(judge::since(&Folder::at(older).index()?, &index))?;
            }
            Ok(format!(
                "{} schemas are as the types have them; {} are published",
                wanted.len(),
                index.published().count()
            ))
        }
        Wish::Publish { lasting } => {
            none(judge::drift(&new, &wanted, &asyncapi, &folder)?)?;
            let kept = published::lasting();
            let index = new.publishing(|path| !lasting || kept.contains(path));
            folder.write_index(&index)?;
            Ok(format!("{} schemas are published and never change", index.published().count()))
        }
    }
}

fn none(faults: Vec<Fault>) -> Result<(), Vec<Fault>> {
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}
