//! `mechanism journal check`: reads every journal and names what is not as it was written.

use std::path::Path;
use std::process::ExitCode;

use journal::{Journal, JournalError, Report, Storage};
use runtime::Config;
use serde_json::json;

use crate::speak::Speaker;
use crate::{Fault, folder, house};

pub(crate) async fn run(config: Config, speaker: Speaker, only: Option<&str>) -> Result<ExitCode, Fault> {
    let data = config.data();
    let storage = config.storage(&data)?;
    let names: Vec<&'static str> = house::services().iter().map(runtime::Service::name).collect();
    if let Some(name) = only.filter(|name| !names.contains(name)) {
        return Err(Fault::NoSuchService { name: name.to_owned(), services: names.join(", ") });
    }
    let mut whole = true;
    for name in names.into_iter().filter(|name| only.is_none_or(|only| only == *name)) {
        whole &= match check(&data, &storage, name).await? {
            None => say_none(speaker, name),
            Some(report) => say(speaker, name, &report),
        };
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The report of one journal; none where the service has never run here.
pub(crate) async fn check(data: &Path, storage: &Storage, name: &'static str) -> Result<Option<Report>, Fault> {
    let key = folder::keys(data, name)?.journal.verifying_key();
    match Journal::inspect(storage, name, &key).await {
        Ok(report) => Ok(Some(report)),
        Err(JournalError::Absent { .. }) => Ok(None),
        Err(fault) => Err(fault.into()),
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
