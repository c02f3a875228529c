//! `draw`: a drawing of lots from the States parties' file, or from frozen inputs.

mod ceremony;
mod inputs;
mod options;
mod output;

use std::process::ExitCode;

use clap::Parser;

use options::Options;

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("draw: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Errors are the sentences that are shown.
type Said<T> = Result<T, String>;

fn run(options: &Options) -> Said<()> {
    let inputs = inputs::inputs(options)?;
    if let Some(path) = &options.freeze {
        return output::freeze(path, inputs);
    }
    let frozen = lots::Frozen::new(inputs).map_err(|fault| fault.to_string())?;
    output::interchange(options, &frozen)?;
    let progress = output::Progress::start("Looking whether a draw is possible");
    output::refuse_the_impossible(options, &frozen)?;
    drop(progress);
    output::chances(options, &frozen)?;
    let seed = ceremony::seed(options, frozen.inputs())?;
    if let Some(repeat) = options.repeat {
        return output::repeated(options, &frozen, &seed, repeat);
    }
    let progress = output::Progress::start("Drawing");
    let transcript = frozen.draw(seed).map_err(|fault| fault.to_string())?;
    drop(progress);
    output::write(options, &transcript)
}
