//! `mechanism sign-in-link` and `mechanism end-account`: the accounts of the Secretariat, also beside a portal that runs.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use journal::{Journal, Signer};
use runtime::{Clock as _, Config, Entropy as _, Failure, SystemClock, SystemEntropy};
use serde_json::json;

use crate::speak::Speaker;
use crate::{Fault, folder, up};

/// Makes a link that signs in once.
pub(crate) async fn sign_in_link(
    config: Config,
    speaker: Speaker,
    account: &str,
    without_second_factor: bool,
) -> Result<ExitCode, Fault> {
    let data = config.data();
    let journal = opened(&config, &data).await?;
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

/// Ends an account of the Secretariat.
pub(crate) async fn end(config: Config, speaker: Speaker, account: &str) -> Result<ExitCode, Fault> {
    let journal = opened(&config, &config.data()).await?;
    let ended = portal::end_account(&journal, SystemClock.now(), account).await;
    journal.close().await;
    if !ended.map_err(|failure| Fault::Refused(failure.to_string()))? {
        return Err(Fault::NoSuchAccount(account.to_owned()));
    }
    speaker.say(
        format!("The account {account} has ended, and with it its links and sessions."),
        &json!({ "ended": account }),
    );
    Ok(ExitCode::SUCCESS)
}

/// The portal's journal.
async fn opened(config: &Config, data: &Path) -> Result<Journal, Fault> {
    std::fs::create_dir_all(data.join("keys")).map_err(|reason| Fault::Folder { folder: data.to_owned(), reason })?;
    let storage = config.storage(data)?;
    // Neither a link nor its end is an event: nothing is appended, and no checkpoint is signed with this key.
    let signer = Signer::new("portal", folder::keys(data, "portal")?.journal);
    let now = Arc::new(|| SystemClock.now());
    Ok(Journal::open(&storage, "portal", &portal::MIGRATIONS, signer, now).await?)
}

async fn path(journal: &Journal, account: &str, without_second_factor: bool) -> Result<String, Failure> {
    if without_second_factor {
        portal::forget_second_factor(journal, SystemClock.now(), account).await?;
    }
    let mut random = [0; 32];
    SystemEntropy.fill(&mut random)?;
    portal::new_link(journal, SystemClock.now(), random, account).await
}
