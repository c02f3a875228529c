//! `mechanism import-states`: into the mechanism that runs here, or, when none runs, with a registry started for it.

use std::path::Path;
use std::process::ExitCode;

use bus::Bus;
use runtime::{Config, Keys, SystemEntropy};
use serde_json::json;

use crate::folder::{self, Folder};
use crate::nats::{self, Nats};
use crate::speak::Speaker;
use crate::states::Operator;
use crate::{Fault, house};

pub(crate) async fn run(
    config: Config,
    speaker: Speaker,
    file: &Path,
    source: Option<String>,
) -> Result<ExitCode, Fault> {
    let csv = std::fs::read_to_string(file).map_err(|reason| Fault::File { path: file.to_owned(), reason })?;
    let source = source.unwrap_or_else(|| file.display().to_string());
    let data = config.data();
    match nats::operator(&config, &data)? {
        Some(connection) => {
            let bus = Bus::connect(&connection).await?;
            // Beside services that run elsewhere, the operator says where the key is that they know.
            let key = match config.path("STATEMENT_KEY_FILE") {
                Some(path) => Keys::signing(&path, &SystemEntropy)?,
                None => folder::statement_key(&data)?,
            };
            import(speaker, &Operator { bus, key }, csv, source).await?;
        }
        None => alone(&config, speaker, csv, source).await?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn alone(config: &Config, speaker: Speaker, csv: String, source: String) -> Result<(), Fault> {
    let data = config.data();
    let folder = Folder::hold(&data)?;
    let services = vec![registry::service()];
    let nats = Nats::start(config, folder.path(), &services, speaker).await?;
    let running = house::start(services, config, folder.path(), &nats).await?;
    let bus = Bus::connect(&nats.connection(nats::OPERATOR)?).await?;
    let imported = import(speaker, &Operator { bus, key: folder::statement_key(&data)? }, csv, source).await;
    house::stop(running).await;
    nats.stop().await;
    imported
}

async fn import(speaker: Speaker, operator: &Operator, csv: String, source: String) -> Result<(), Fault> {
    let done = operator.import(csv, source).await?;
    let warnings: Vec<String> = done.warnings.iter().map(ToString::to_string).collect();
    let sentence = format!("{} States are new, {} changed, {} are as before.", done.new, done.changed, done.unchanged);
    let lines = std::iter::once(sentence).chain(warnings.iter().cloned()).collect::<Vec<_>>().join("\n");
    let object = json!({ "new": done.new, "changed": done.changed, "unchanged": done.unchanged, "warnings": warnings });
    speaker.say(lines, &object);
    Ok(())
}
