//! `mechanism journal check`: reads every journal and names what is not as it was written.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ed25519_dalek::VerifyingKey;
use journal::{ExportError, Journal, JournalError, Report, Storage};
use runtime::Config;
use serde_json::json;

use crate::speak::Speaker;
use crate::{Fault, folder, house};

/// What to check.
#[derive(Debug)]
pub(crate) struct What {
    /// One service only.
    pub(crate) service: Option<String>,
    /// An exported journal.
    pub(crate) file: Option<PathBuf>,
    /// The key to check it with.
    pub(crate) public_key: Option<String>,
}

pub(crate) async fn run(config: Config, speaker: Speaker, what: What) -> Result<ExitCode, Fault> {
    let given = what.public_key.as_deref().map(key).transpose()?;
    let whole = match (&what.file, &given) {
        (Some(path), Some(key)) => exported(speaker, path, key)?,
        _ => journals(&config, speaker, what.service.as_deref(), given).await?,
    };
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn key(text: &str) -> Result<VerifyingKey, Fault> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text.trim(), &mut bytes).map_err(|_| Fault::NotAKey)?;
    VerifyingKey::from_bytes(&bytes).map_err(|_| Fault::NotAKey)
}

fn exported(speaker: Speaker, path: &Path, key: &VerifyingKey) -> Result<bool, Fault> {
    let unreadable = |reason| Fault::File { path: path.to_owned(), reason };
    let file = File::open(path).map_err(unreadable)?;
    let (service, report) = journal::check_export(BufReader::new(file), key).map_err(|fault| match fault {
        ExportError::File(reason) => unreadable(reason),
        fault => fault.into(),
    })?;
    Ok(say(speaker, &service, &report))
}

async fn journals(
    config: &Config,
    speaker: Speaker,
    only: Option<&str>,
    given: Option<VerifyingKey>,
) -> Result<bool, Fault> {
    let data = config.data();
    let storage = config.storage(&data)?;
    let names = match only {
        Some(name) => vec![house::named(name)?],
        None => house::services().iter().map(runtime::Service::name).collect(),
    };
    let mut whole = true;
    for name in names {
        whole &= match check(&data, &storage, name, given).await? {
            None => say_none(speaker, name),
            Some(report) => say(speaker, name, &report),
        };
    }
    Ok(whole)
}

/// The report of one journal; none where the service has never run here.
pub(crate) async fn check(
    data: &Path,
    storage: &Storage,
    name: &'static str,
    given: Option<VerifyingKey>,
) -> Result<Option<Report>, Fault> {
    let key = match given {
        Some(key) => Some(key),
        None => folder::public_key(data, name)?,
    };
    // Whether there is a journal is found out without a key too.
    let inspected = Journal::inspect(storage, name, &key.unwrap_or_default()).await;
    match inspected {
        Err(JournalError::Absent { .. }) => Ok(None),
        Err(fault) => Err(fault.into()),
        Ok(_) if key.is_none() => Err(Fault::NoKey(name)),
        Ok(report) => Ok(Some(report)),
    }
}

fn say_none(speaker: Speaker, name: &str) -> bool {
    speaker.say(format!("{name}: no journal yet."), &json!({ "service": name, "events": 0, "findings": [] }));
    true
}

fn say(speaker: Speaker, name: &str, report: &Report) -> bool {
    let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    let (events, list) = (report.events, findings.join("\n  "));
    let sentence = if findings.is_empty() {
        format!("{name}: {events} events, every one as it was written.")
    } else {
        format!("{name}: {events} events, and not all as they were written.\n  {list}")
    };
    let found: Vec<_> = report
        .findings
        .iter()
        .map(|finding| json!({ "position": finding.position, "what": finding.to_string() }))
        .collect();
    speaker.say(sentence, &json!({ "service": name, "events": report.events, "findings": found }));
    findings.is_empty()
}
