//! `mechanism doctor`: what keeps the mechanism from running here.

use std::net::SocketAddr;
use std::process::ExitCode;

use runtime::Config;
use serde_json::json;

use crate::folder::{self, Folder};
use crate::speak::Speaker;
use crate::{Fault, check, house, up};

/// What was looked at, and what was found.
struct Finding {
    what: &'static str,
    found: Result<String, String>,
}

pub(crate) async fn run(config: Config, speaker: Speaker) -> Result<ExitCode, Fault> {
    let data = config.data();
    let runs = folder::reach(&data).is_some();
    let mut findings = vec![Finding { what: "data folder", found: data_folder(&data, runs) }];
    findings.push(Finding { what: "nats-server", found: nats(&config, &data, runs).await });
    findings.push(Finding { what: "database and journals", found: journals(&config).await });
    findings.push(Finding { what: "address", found: address(up::address(&config), "LISTEN", runs).await });
    findings.push(Finding {
        what: "operators' door",
        found: address(up::admin_address(&config), "ADMIN_LISTEN", runs).await,
    });
    let well = findings.iter().all(|finding| finding.found.is_ok());
    for finding in &findings {
        let (mark, text) = match &finding.found {
            Ok(text) => ("well", text),
            Err(text) => ("NOT WELL", text),
        };
        let object = json!({ "what": finding.what, "well": finding.found.is_ok(), "found": text });
        speaker.say(format!("{:<22} {mark}: {text}", finding.what), &object);
    }
    Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn data_folder(data: &std::path::Path, runs: bool) -> Result<String, String> {
    if runs {
        return Ok(format!("{}; the mechanism runs with it", data.display()));
    }
    Folder::hold(data).map(|folder| folder.path().display().to_string()).map_err(|fault| fault.to_string())
}

async fn nats(config: &Config, data: &std::path::Path, runs: bool) -> Result<String, String> {
    if runs {
        return Ok("the private one runs".to_owned());
    }
    if config.get("NATS_URL").map_err(|fault| fault.to_string())?.is_some() {
        let connection = config.connection(crate::nats::OPERATOR).map_err(|fault| fault.to_string())?;
        let bus = bus::Bus::connect(&connection).await.map_err(|fault| fault.to_string())?;
        let services = house::services();
        let names: Vec<&str> = services.iter().map(runtime::Service::name).collect();
        let missing = bus.missing_streams(&names).await;
        bus.close().await;
        return match missing.map_err(|fault| fault.to_string())?.as_slice() {
            [] => Ok("the configured one answers, and its streams are as they must be".to_owned()),
            missing => Ok(format!("the configured one answers; it has yet to be given {}", missing.join(", "))),
        };
    }
    let folder = data.to_owned();
    let found = tokio::task::spawn_blocking(move || private_nats::find(&folder, &|_| ())).await;
    let server = found.map_err(|fault| fault.to_string())?.map_err(|fault| fault.to_string())?;
    Ok(format!("version {} at {}", server.version(), server.program().display()))
}

async fn journals(config: &Config) -> Result<String, String> {
    let data = config.data();
    let storage = config.storage(&data).map_err(|fault| fault.to_string())?;
    let mut events = 0;
    for service in house::services() {
        let report = check::check(&data, &storage, service.name(), None).await.map_err(|fault| fault.to_string())?;
        let report = report.unwrap_or_default();
        if let Some(finding) = report.findings.first() {
            return Err(format!("{}: {finding} Run `mechanism journal check` for all.", service.name()));
        }
        events += report.events;
    }
    Ok(format!("{events} events, every one as it was written"))
}

async fn address(set: Result<SocketAddr, Fault>, setting: &'static str, runs: bool) -> Result<String, String> {
    let address = set.map_err(|fault| fault.to_string())?;
    if runs {
        return Ok(format!("{address}; the mechanism listens there"));
    }
    if address.port() == 0 {
        return Ok(format!("any free port of {}", address.ip()));
    }
    up::free(address, setting).await.map(|()| format!("{address} is free")).map_err(|fault| fault.to_string())
}
