//! Who carries letters: a server of SMTP, or a folder where an operator looks at them.

use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use contracts::LetterId;
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use thiserror::Error;

use super::settings::{Settings, wrong};

/// How long a server may take for one answer, and for a whole letter.
const ONE_ANSWER: Duration = Duration::from_secs(30);
const ONE_LETTER: Duration = Duration::from_mins(2);
/// The largest letter as it goes over the line, in bytes: every server takes this.
const LARGEST: usize = 1024 * 1024;

/// Who carries letters.
pub(super) enum Carrier {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// Why a letter was not taken. What a server says in words may repeat the address: only its number is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(super) enum Fault {
    /// The server refused the recipient or the letter for good.
    #[error("refused for good ({0})")]
    Refused(u16),
    /// The server refused for now, or refused the sender: that lies with the operator and passes.
    #[error("refused for now ({0})")]
    Later(u16),
    /// The server cannot be reached, or the connection broke.
    #[error("the connection broke")]
    Connection,
    /// The server took too long.
    #[error("it took too long")]
    Time,
    /// The connection cannot be protected as asked.
    #[error("the connection cannot be protected")]
    Protection,
    /// The address, or that of the Secretariat, is none.
    #[error("the address is none")]
    Address,
    /// The letter is too large.
    #[error("it is too large")]
    Size,
    /// The folder cannot be written.
    #[error("the folder cannot be written")]
    Folder,
    /// The program cannot write the letter.
    #[error("it cannot be written")]
    Program,
}

impl Fault {
    /// As the books have it.
    pub(super) fn word(self) -> String {
        match self {
            Self::Refused(code) | Self::Later(code) => code.to_string(),
            Self::Connection => "connection".to_owned(),
            Self::Time => "time".to_owned(),
            Self::Protection => "protection".to_owned(),
            Self::Address => "address".to_owned(),
            Self::Size => "size".to_owned(),
            Self::Folder => "folder".to_owned(),
            Self::Program => "program".to_owned(),
        }
    }
}

impl Carrier {
    /// # Errors
    /// One sentence; it does not repeat the setting, which holds a password.
    pub(super) fn open(settings: &Settings, data: &Path) -> Result<Self, String> {
        let Some(url) = &settings.smtp else { return Ok(Self::Folder(folder(data))) };
        let address = "an address such as smtps://name:password@mail.example.org, or smtp://…:587?tls=required";
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| wrong("SMTP_URL", address))?;
        Ok(Self::Smtp(builder.timeout(Some(ONE_ANSWER)).build()))
    }

    /// Hands a letter over.
    pub(super) async fn carry(&self, letter: &LetterId, message: Message) -> Result<(), Fault> {
        match self {
            Self::Smtp(server) => {
                if message.formatted().len() > LARGEST {
                    return Err(Fault::Size);
                }
                let sent = tokio::time::timeout(ONE_LETTER, server.send(message)).await;
                sent.map_err(|_| Fault::Time)?.map(drop).map_err(|fault| of_server(&fault))
            }
            Self::Folder(folder) => {
                let (folder, name) = (folder.clone(), letter.to_string());
                let text = message.formatted();
                let written = tokio::task::spawn_blocking(move || put(&folder, &name, &text)).await;
                written.map_err(|_| Fault::Program)?.map_err(|_| Fault::Folder)
            }
        }
    }
}

/// Of the final refusals only 550 to 559 are about the recipient or the letter (RFC 5321, 4.2.2); the others are about the sender's
/// name, password or manners, which the operator can mend while letters wait.
fn of_server(fault: &smtp::Error) -> Fault {
    let code = fault.status().map(u16::from);
    match code {
        Some(code @ 550..=559) => Fault::Refused(code),
        Some(code) => Fault::Later(code),
        None if fault.is_timeout() => Fault::Time,
        None if fault.is_tls() => Fault::Protection,
        None => Fault::Connection,
    }
}

/// Where letters lie that no server carries.
pub(super) fn folder(data: &Path) -> PathBuf {
    data.join("mail")
}

/// The file of a letter there.
pub(super) fn place(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.eml"))
}

/// Whole or not at all: under another name first, then under its own.
fn put(folder: &Path, name: &str, text: &[u8]) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let (own, first) = (place(folder, name), folder.join(format!("{name}.part")));
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&first)?;
    file.write_all(text)?;
    file.sync_all()?;
    std::fs::rename(first, own)?;
    std::fs::File::open(folder)?.sync_all()
}
