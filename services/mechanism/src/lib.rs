//! Every service in one process for one machine, and the operator's command line.
//!
//! | room | what |
//! |---|---|
//! | `command_line` | what can be typed |
//! | `folder` | the data folder: one program at a time, its keys, its running bus |
//! | `nats` | the private nats-server, or the operator's own, and the streams |
//! | `house` | all services, started and stopped in order |
//! | `up`, `import`, `accounts`, `check`, `export`, `streams`, `doctor` | the commands |

mod accounts;
mod check;
mod command_line;
mod doctor;
mod export;
mod fault;
mod folder;
mod house;
mod import;
mod nats;
mod speak;
mod states;
mod streams;
mod up;

use std::process::ExitCode;

pub use command_line::{Command, JournalCommand, Line};
pub use fault::Fault;
pub use house::services;

use clap::Parser as _;

use speak::Speaker;

/// Reads the command line and does what it says.
#[must_use]
pub fn main() -> ExitCode {
    let line = Line::parse();
    let speaker = Speaker::new(line.json);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return speaker.fail(&Fault::Machine(fault.to_string())),
    };
    match runtime.block_on(run(line, speaker)) {
        Ok(code) => code,
        Err(fault) => speaker.fail(&fault),
    }
}

async fn run(line: Line, speaker: Speaker) -> Result<ExitCode, Fault> {
    let config = line.config();
    match line.command.unwrap_or(Command::Up) {
        Command::Up => up::run(config, speaker).await,
        Command::ImportStates { file, source } => import::run(config, speaker, &file, source).await,
        Command::SignInLink { account, without_second_factor } => {
            accounts::sign_in_link(config, speaker, &account, without_second_factor).await
        }
        Command::EndAccount { account } => accounts::end(config, speaker, &account).await,
        Command::Journal { what: JournalCommand::Check { service, file, public_key } } => {
            check::run(config, speaker, check::What { service, file, public_key }).await
        }
        Command::Journal { what: JournalCommand::Export { service, out } } => {
            export::run(config, speaker, &service, &out).await
        }
        Command::Streams { copies } => streams::run(config, speaker, copies).await,
        Command::Doctor => doctor::run(config, speaker).await,
    }
}
