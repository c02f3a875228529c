//! `verify`: draws a transcript again and says whether everything in it follows from its inputs and its seed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use lots::certificate::{self, Certificate};
use lots::record::{Inputs, Transcript};

/// Draw a transcript again, offline, and compare every member of it.
///
/// Exits with 0 only when all is well.
#[derive(Debug, Parser)]
#[command(name = "verify", version, max_term_width = 100)]
struct Options {
    /// The transcripts.
    #[arg(required_unless_present = "certificate", value_name = "FILE")]
    transcripts: Vec<PathBuf>,
    /// A certificate that no draw is possible, for the inputs given with --inputs.
    #[arg(long, value_name = "FILE", requires = "inputs")]
    certificate: Option<PathBuf>,
    /// The frozen inputs that the certificate is about.
    #[arg(long, value_name = "FILE", requires = "certificate")]
    inputs: Option<PathBuf>,
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
    if let (Some(certificate), Some(inputs)) = (&options.certificate, &options.inputs) {
        let finding = check_certificate(certificate, inputs);
        all_well &= finding.is_ok();
        say_of_certificate(&options, certificate, &finding);
    }
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(path: &Path) -> Result<Transcript, String> {
    let bytes = std::fs::read(path).map_err(|fault| format!("it cannot be read: {fault}"))?;
    Transcript::verify(&bytes).map_err(|refusal| refusal.to_string())
}

/// The sentences of a certificate that proves what it claims.
fn check_certificate(certificate: &Path, inputs: &Path) -> Result<Vec<String>, String> {
    let read = |path: &Path| std::fs::read(path).map_err(|fault| format!("{} cannot be read: {fault}", path.display()));
    let inputs: Inputs =
        serde_json::from_slice(&read(inputs)?).map_err(|fault| format!("these are not frozen inputs: {fault}"))?;
    let certificate = Certificate::read(&read(certificate)?).map_err(|fault| fault.to_string())?;
    certificate::check(&inputs, &certificate).map_err(|fault| fault.to_string())?;
    Ok(certificate.sentences(&inputs))
}

fn say_of_certificate(options: &Options, path: &Path, finding: &Result<Vec<String>, String>) {
    let file = path.display();
    if options.json {
        let value = match finding {
            Ok(sentences) => serde_json::json!({ "file": file.to_string(), "proved": true, "sentences": sentences }),
            Err(sentence) => serde_json::json!({ "file": file.to_string(), "proved": false, "reason": sentence }),
        };
        println!("{value}");
        return;
    }
    match finding {
        Ok(sentences) => println!("{file}: proved. No draw is possible.\n  {}", sentences.join("\n  ")),
        Err(sentence) => eprintln!("{file}: not proved. {sentence}"),
    }
}

fn say(options: &Options, path: &Path, finding: &Result<Transcript, String>) {
    let file = path.display();
    if options.json {
        let value = match finding {
            Ok(transcript) => {
                serde_json::json!({ "file": file.to_string(), "verified": true, "hash": transcript.hash, "rehearsal": transcript.is_rehearsal() })
            }
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
