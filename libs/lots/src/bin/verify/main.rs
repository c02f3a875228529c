//! `verify`: draws a transcript again and says whether everything in it follows from its inputs and its seed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use lots::record::Transcript;

/// Draw a transcript again, offline, and compare every member of it.
///
/// Exits with 0 only when all is well.
#[derive(Debug, Parser)]
#[command(name = "verify", version, max_term_width = 100)]
struct Options {
    /// The transcripts.
    #[arg(required = true, value_name = "FILE")]
    transcripts: Vec<PathBuf>,
    /// Print the findings as JSON, one object a line.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut all_well = true;
    for path in &options.transcripts {
        let finding = check(path);
        all_well &= finding.is_ok();
        say(&options, path, &finding);
    }
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(path: &Path) -> Result<Transcript, String> {
    let bytes = std::fs::read(path).map_err(|fault| format!("it cannot be read: {fault}"))?;
    Transcript::verify(&bytes).map_err(|refusal| refusal.to_string())
}

fn say(options: &Options, path: &Path, finding: &Result<Transcript, String>) {
    let file = path.display();
    if options.json {
        let value = match finding {
            Ok(transcript) => serde_json::json!({ "file": file.to_string(), "verified": true, "hash": transcript.hash, "rehearsal": transcript.is_rehearsal() }),
            Err(sentence) => serde_json::json!({ "file": file.to_string(), "verified": false, "reason": sentence }),
        };
        println!("{value}");
        return;
    }
    match finding {
        Ok(transcript) => {
            let void = if transcript.is_rehearsal() { " It is a rehearsal, and so void (para. 28)." } else { "" };
            println!("{file}: verified. Everything follows from the inputs and the seed.{void}");
            println!("Hash {}", transcript.hash);
        }
        Err(sentence) => eprintln!("{file}: refused. {sentence}"),
    }
}
