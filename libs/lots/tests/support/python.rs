//! A Python environment with pinned packages, for the solvers that tests and benches are held against.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};
use std::sync::Mutex;

use lots::chance::labelled_hash;
use serde_json::Value;

/// One maker at a time within this process; between processes the first to finish wins.
static MAKER: Mutex<()> = Mutex::new(());

/// The Python that has these packages, made on first use and found again afterwards.
///
/// Where it cannot be had, the answer is `None` after one printed sentence; under CI that is a failure.
pub(crate) fn python(requirements: &str, modules: &str) -> Option<PathBuf> {
    match environment(requirements, modules) {
        Ok(python) => Some(python),
        Err(reason) if env::var_os("CI").is_some() => {
            panic!("Under CI the comparison with other solvers must run, but {reason}.");
        }
        Err(reason) => {
            eprintln!("SKIPPED: the comparison with other solvers did not run, because {reason}.");
            None
        }
    }
}

/// Asks a script: every question is one line of JSON, and so is every answer.
pub(crate) fn ask(python: &Path, script: &Path, questions: &[Value]) -> Vec<Value> {
    let mut asked = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the environment's Python starts");
    let mut stdin = asked.stdin.take().expect("stdin is piped");
    let stdout = asked.stdout.take().expect("stdout is piped");
    let answers: Vec<Value> = std::thread::scope(|scope| {
        scope.spawn(move || {
            // A script that has died is reported below, by its exit status.
            questions.iter().try_for_each(|question| writeln!(stdin, "{question}")).ok();
        });
        BufReader::new(stdout)
            .lines()
            .map(|line| serde_json::from_str(&line.expect("stdout is text")).expect("an answer is JSON"))
            .collect()
    });
    let status = asked.wait().expect("the script ends");
    assert!(status.success(), "{} ended with {status}", script.display());
    assert_eq!(answers.len(), questions.len(), "one answer for each question");
    answers
}

fn environment(requirements: &str, modules: &str) -> Result<PathBuf, String> {
    let _one = MAKER.lock().map_err(|_| "an earlier attempt to make its Python environment failed".to_owned())?;
    let (base, version) = base_python()?;
    let hash = hex::encode(labelled_hash("python", &[version.as_bytes(), requirements.as_bytes()]));
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).join("test-tools");
    let home = tools.join(format!("python-{}", &hash[..16]));
    let imports = format!("import {modules}");
    let ready = |home: &Path| run(Command::new(interpreter(home)).args(["-c", &imports])).is_ok();
    if ready(&home) {
        return Ok(interpreter(&home));
    }
    let building = tools.join(format!("building-{}-{}", &hash[..16], process::id()));
    let made = make(base, &building, requirements)
        .and_then(|()| if ready(&building) { Ok(()) } else { Err(format!("its Python cannot {imports}")) });
    if made.is_ok() {
        // Whatever is there does not work, or another process has just been faster.
        if !ready(&home) {
            fs::remove_dir_all(&home).ok();
        }
        fs::rename(&building, &home).ok();
    }
    fs::remove_dir_all(&building).ok();
    made.and_then(
        |()| if ready(&home) { Ok(interpreter(&home)) } else { Err(format!("{} cannot be made", home.display())) },
    )
}

/// The Python of this machine and its version.
fn base_python() -> Result<(&'static str, String), String> {
    ["python3", "python"]
        .into_iter()
        .find_map(|name| Some((name, run(Command::new(name).args(["-c", "import sys; print(sys.version)"])).ok()?)))
        .ok_or_else(|| "there is no Python here".to_owned())
}

fn make(base: &str, building: &Path, requirements: &str) -> Result<(), String> {
    fs::remove_dir_all(building).ok();
    fs::create_dir_all(building).map_err(|fault| format!("{} cannot be made: {fault}", building.display()))?;
    let list = building.join("requirements.txt");
    fs::write(&list, requirements).map_err(|fault| format!("{} cannot be written: {fault}", list.display()))?;
    run(Command::new(base).args(["-m", "venv"]).arg(building))?;
    let options = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"];
    // Wheels only, and nothing that the list does not name.
    let pinned = ["--only-binary", ":all:", "--no-deps", "--requirement"];
    run(Command::new(interpreter(building)).args(options).args(pinned).arg(&list)).map(|_| ())
}

fn interpreter(home: &Path) -> PathBuf {
    if cfg!(windows) { home.join("Scripts").join("python.exe") } else { home.join("bin").join("python") }
}

/// What a command prints, or the last line of its complaint.
fn run(command: &mut Command) -> Result<String, String> {
    let named = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|fault| format!("{named} does not start: {fault}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let complaint =
        String::from_utf8_lossy(&output.stderr).trim().lines().last().unwrap_or("no reason given").to_owned();
    Err(format!("{named} failed: {complaint}"))
}
