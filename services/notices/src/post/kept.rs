//! Letters that lie in a folder because no server was set, read back.

use std::io::Read as _;
use std::path::Path;

use contracts::LetterId;
use contracts::notices::KeptLetter;
use mail_parser::MessageParser;
use runtime::{Config, Failure};

use super::carrier;

/// The largest letter that is read back, in bytes; none that is written is larger.
const LARGEST: u64 = 1024 * 1024;

/// What a letter says; nothing where letters go to a server, or where it does not lie in the folder any more.
pub(crate) async fn read(config: &Config, letter: LetterId) -> Result<Option<KeptLetter>, Failure> {
    let has_server = config.get("SMTP_URL").map_err(|fault| Failure::Broken(fault.to_string()))?.is_some();
    if has_server {
        return Ok(None);
    }
    let path = carrier::place(&carrier::folder(&config.data()), &letter.to_string());
    let text = tokio::task::spawn_blocking(move || whole(&path)).await;
    let text = text.ok().flatten();
    Ok(text.and_then(|bytes| parsed(&bytes)))
}

fn whole(path: &Path) -> Option<Vec<u8>> {
    let file = std::fs::File::open(path).ok()?;
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn parsed(bytes: &[u8]) -> Option<KeptLetter> {
    let message = MessageParser::default().parse(bytes)?;
    let subject = message.subject().unwrap_or_default().to_owned();
    let text = message.body_text(0)?.replace("\r\n", "\n");
    Some(KeptLetter { subject, text })
}
