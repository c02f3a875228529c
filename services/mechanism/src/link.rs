//! `mechanism sign-in-link`: a new link for the Secretariat, also beside a portal that runs.

use std::process::ExitCode;
use std::sync::Arc;

use journal::{Journal, Signer};
use runtime::{Clock as _, Config, Entropy as _, Failure, SystemClock, SystemEntropy};
use serde_json::json;

use crate::speak::Speaker;
use crate::{Fault, folder, up};

pub(crate) async fn run(
    config: Config,
    speaker: Speaker,
    account: &str,
    without_second_factor: bool,
) -> Result<ExitCode, Fault> {
    let data = config.data();
    std::fs::create_dir_all(data.join("keys")).map_err(|reason| Fault::Folder { folder: data.clone(), reason })?;
    let storage = config.storage(&data)?;
    // A link is no event: nothing is appended, and no checkpoint is signed with this key.
    let signer = Signer::new("portal", folder::keys(&data, "portal")?.journal);
    let now = Arc::new(|| SystemClock.now());
    let journal = Journal::open(&storage, "portal", &portal::MIGRATIONS, signer, now).await?;
    let path =
        path(&journal, account, without_second_factor).await.map_err(|failure| Fault::Refused(failure.to_string()));
    journal.close().await;
    // A portal that runs here knows best where it is.
    let outside = match folder::reach(&data) {
        Some(reach) if config.get("PUBLIC_URL")?.is_none() => reach.outside,
        _ => up::outside(&config)?,
    };
    let link = format!("{outside}{}", path?);
    speaker.say(&link, &json!({ "sign_in": link }));
    Ok(ExitCode::SUCCESS)
}

async fn path(journal: &Journal, account: &str, without_second_factor: bool) -> Result<String, Failure> {
    if without_second_factor {
        portal::forget_second_factor(journal, SystemClock.now(), account).await?;
    }
    let mut random = [0; 32];
    SystemEntropy.fill(&mut random)?;
    portal::new_link(journal, SystemClock.now(), random, account).await
}
