//! `mechanism import-states`: into the mechanism that runs here, or, when none runs, with a registry started for it.

use std::path::Path;
use std::process::ExitCode;

use bus::Bus;
use runtime::{Config, Keys, SystemEntropy};
use serde_json::json;

use crate::folder::{self, Folder};
use crate::house::House;
use crate::nats;
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
    let told = house::told_to_stop()?;
    let folder = Folder::hold(&data)?;
    let mut house = House::default();
    let imported = tokio::select! {
        biased;
        () = told => Err(Fault::Refused("It was broken off. Whether the States were read is not known.".to_owned())),
        imported = with_registry(&mut house, config, &folder, speaker, csv, source) => imported,
    };
    house.stop().await;
    imported
}

async fn with_registry(
    house: &mut House,
    config: &Config,
    folder: &Folder,
    speaker: Speaker,
    csv: String,
    source: String,
) -> Result<(), Fault> {
    house.start(vec![registry::service()], config, folder.path(), speaker).await?;
    let bus = Bus::connect(&house.connection(nats::OPERATOR)?).await?;
    import(speaker, &Operator { bus, key: folder::statement_key(folder.path())? }, csv, source).await
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
