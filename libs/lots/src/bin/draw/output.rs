//! What is written and shown.

use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, TryRecvError, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use lots::Frozen;
use lots::certificate::Certificate;
use lots::chances;
use lots::feasibility::{self, Feasibility};
use lots::interchange;
use lots::record::{Inputs, Transcript, canonical};
use lots::report;
use lots::seed::{self, Seed};

use crate::Said;
use crate::options::Options;

/// Where a run without --out leaves its files.
const FOLDER: &str = "drawing";

/// Writes the frozen inputs and says what is to be published.
pub(crate) fn freeze(path: &Path, inputs: Inputs) -> Said<()> {
    let frozen = Frozen::new(inputs).map_err(|fault| fault.to_string())?;
    save(path, &canonical(frozen.inputs()))?;
    println!("Frozen inputs: {}", path.display());
    println!("Publish this hash before any secret is opened: {}", hex::encode(frozen.hash()));
    Ok(())
}

/// Writes the instance for other solvers.
pub(crate) fn interchange(options: &Options, frozen: &Frozen) -> Said<()> {
    if let Some(path) = &options.asp {
        save(path, interchange::asp_program(frozen).as_bytes())?;
    }
    if let Some(path) = &options.opb {
        save(path, interchange::opb(frozen).as_bytes())?;
    }
    Ok(())
}

/// Stops before any seed is used when no outcome satisfies the rules, and says why.
pub(crate) fn refuse_the_impossible(options: &Options, frozen: &Frozen) -> Said<()> {
    // Undecided is not impossible: the draw itself then finds an outcome or says that it found none.
    let Feasibility::Infeasible(proof) = feasibility::decide(&frozen.numbered().problem) else { return Ok(()) };
    let certificate = Certificate::new(frozen, &proof);
    let path = certificate_path(options);
    let inputs = beside(&path, ".inputs");
    save(&path, &certificate.bytes())?;
    save(&inputs, &canonical(frozen.inputs()))?;
    let mut words = String::from("no draw is possible under the rules, and no rule was relaxed.");
    for sentence in certificate.sentences(frozen.inputs()) {
        words.push_str("\n  ");
        words.push_str(&sentence);
    }
    Err(format!("{words}\n  Check the proof: verify --inputs {} --certificate {}", inputs.display(), path.display()))
}

fn certificate_path(options: &Options) -> PathBuf {
    let near = |out: &PathBuf| beside(out, ".impossible.json");
    options
        .certificate
        .clone()
        .or_else(|| options.out.as_ref().map(near))
        .unwrap_or_else(|| PathBuf::from("impossible.json"))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Writes the chances that every candidate has before the draw. They depend on the inputs alone, not on the seed.
pub(crate) fn chances(options: &Options, frozen: &Frozen) -> Said<()> {
    let Some(path) = &options.chances else { return Ok(()) };
    let progress = Progress::start("Finding the chances");
    let seed = seed::derived(frozen.hash(), 0);
    let found = chances::chances(&frozen.numbered().problem, &seed, options.chance_draws);
    let found = found.map_err(|fault| fault.to_string())?;
    drop(progress);
    save(path, report::chances(frozen.numbered(), &found).as_bytes())
}

/// Writes and shows one drawing.
pub(crate) fn write(options: &Options, transcript: &Transcript) -> Said<()> {
    let everything = options.out.is_none();
    let folder = |name: &str| everything.then(|| PathBuf::from(FOLDER).join(name));
    let mut written = Vec::new();
    if everything {
        std::fs::create_dir_all(FOLDER).map_err(|fault| format!("{FOLDER} cannot be made: {fault}"))?;
    }
    if let Some(path) = options.out.clone().or_else(|| folder("transcript.json")) {
        save(&path, &transcript.bytes())?;
        written.push(("transcript", path));
    }
    if let Some(path) = options.csv.clone().or_else(|| folder("pairings.csv")) {
        save(&path, report::pairings(transcript).as_bytes())?;
        written.push(("pairings", path));
    }
    if let Some(path) = options.page.clone().or_else(|| folder("drawing.html")) {
        save(&path, report::page(transcript).as_bytes())?;
        written.push(("page", path));
    }
    let text = if options.json { json(transcript, &written) } else { text(transcript, &written) };
    // A reader that closes early (head) is no fault of the drawing.
    let _ = std::io::stdout().write_all(text.as_bytes());
    Ok(())
}

fn text(transcript: &Transcript, written: &[(&str, PathBuf)]) -> String {
    use std::fmt::Write as _;
    let mut text = report::terminal(transcript);
    let _ = writeln!(text, "\nHash of the transcript  {}", transcript.hash);
    for (what, path) in written {
        let _ = writeln!(text, "{:<23} {}", format!("Written: {what}"), path.display());
    }
    text
}

fn json(transcript: &Transcript, written: &[(&str, PathBuf)]) -> String {
    let files: serde_json::Map<String, serde_json::Value> =
        written.iter().map(|(what, path)| ((*what).to_owned(), path.display().to_string().into())).collect();
    let value = serde_json::json!({
        "hash": transcript.hash,
        "groups": transcript.groups,
        "assignments": transcript.assignments,
        "written": files,
    });
    format!("{value}\n")
}

/// Draws again and again, one outcome a line.
pub(crate) fn repeated(options: &Options, frozen: &Frozen, seed: &Seed, times: u64) -> Said<()> {
    let first = seed.checked_value(frozen.inputs()).map_err(|fault| fault.to_string())?;
    let sampler = frozen.sampler();
    let progress = Progress::start("Drawing again and again");
    let mut out = sink(options.out.as_deref())?;
    for k in 0..times {
        let key = seed::key(frozen.hash(), &seed::derived(&first, k));
        let drawn = sampler.draw(&key).map_err(|fault| format!("draw {k}: {fault}"))?;
        let line = report::outcome_line(&frozen.numbered().assignments(&drawn.outcome));
        writeln!(out, "{line}").map_err(|fault| format!("the outcomes cannot be written: {fault}"))?;
        progress.reached(k + 1, times);
    }
    out.flush().map_err(|fault| format!("the outcomes cannot be written: {fault}"))
}

fn sink(path: Option<&Path>) -> Said<Box<dyn Write>> {
    Ok(match path {
        Some(path) => {
            let file = std::fs::File::create(path)
                .map_err(|fault| format!("{} cannot be written: {fault}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
        None => Box::new(BufWriter::new(std::io::stdout())),
    })
}

/// Writes a file whole: beside its name first, then in its place.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Said<()> {
    let says = |fault: std::io::Error| format!("{} cannot be written: {fault}", path.display());
    let part = beside(path, ".part");
    std::fs::write(&part, bytes).map_err(says)?;
    std::fs::rename(&part, path).map_err(says)
}

/// Says on the terminal that work goes on, once it has taken a second.
pub(crate) struct Progress {
    messages: Option<Sender<(u64, u64)>>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    pub(crate) fn start(what: &'static str) -> Self {
        let (messages, inbox) = channel::<(u64, u64)>();
        let thread = std::thread::spawn(move || {
            let mut latest = None;
            let mut shown = false;
            loop {
                std::thread::park_timeout(Duration::from_millis(if shown { 500 } else { 1000 }));
                loop {
                    match inbox.try_recv() {
                        Ok(reached) => latest = Some(reached),
                        Err(TryRecvError::Empty) => break,
                        Err(TryRecvError::Disconnected) => return end_of_line(shown),
                    }
                }
                show(what, latest);
                shown = true;
            }
        });
        Self { messages: Some(messages), thread: Some(thread) }
    }

    pub(crate) fn reached(&self, done: u64, of: u64) {
        if let Some(messages) = self.messages.as_ref().filter(|_| done.is_multiple_of(64)) {
            // The thread ends only after this sender.
            let _ = messages.send((done, of));
        }
    }
}

fn end_of_line(shown: bool) {
    if shown && std::io::stderr().is_terminal() {
        eprintln!();
    }
}

fn show(what: &str, reached: Option<(u64, u64)>) {
    let words = match reached {
        Some((done, of)) => format!("{what}: {done} of {of}"),
        None => format!("{what} …"),
    };
    if std::io::stderr().is_terminal() {
        eprint!("\r{words}");
    } else {
        eprintln!("{words}");
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.messages.take();
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            let _ = thread.join();
        }
    }
}
