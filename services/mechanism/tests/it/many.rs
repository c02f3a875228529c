//! Every service its own process, on PostgreSQL and a nats-server, each with nothing but its own credentials.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::SystemTime;

use access::Permissions;
use proving_ground::{Credential, Nats, User};
use runtime::Service;
use tokio::process::{Child, Command};

use crate::http::get;
use crate::program::{LIMIT, command, free_address, run, text};

const SERVICES: [&str; 6] = ["registry", "drawing", "reviews", "constructive-dialogue", "notices", "portal"];

/// The services' own programs. Whoever tests the whole workspace has built them already; otherwise they are built now.
async fn programs() -> PathBuf {
    let folder = Path::new(env!("CARGO_BIN_EXE_mechanism")).parent().unwrap().to_owned();
    if SERVICES.iter().all(|service| is_of_today(&folder, service)) {
        return folder;
    }
    let profile = if folder.ends_with("release") { "release" } else { "dev" };
    let target = folder.parent().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--locked", "--profile", profile, "--bins"]);
    cargo.args(SERVICES.iter().flat_map(|service| ["-p", service])).arg("--target-dir").arg(target);
    cargo.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    assert!(cargo.status().await.unwrap().success(), "the services' own programs are built");
    folder
}

/// Whether a program is there and nothing that it may be made of is younger.
fn is_of_today(folder: &Path, program: &str) -> bool {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sources =
        ["Cargo.lock", "Cargo.toml", "libs", "schemas", "services"].map(|name| youngest(&workspace.join(name)));
    modified(&folder.join(program)).is_some_and(|built| sources.into_iter().flatten().all(|source| source <= built))
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|file| file.modified()).ok()
}

/// When the youngest file in a folder was changed, tests left out: no program is made of them.
fn youngest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = std::fs::read_dir(path) else { return modified(path) };
    let inside = entries.map(|entry| entry.unwrap().path());
    let counts = inside.filter(|path| !["benches", "examples", "tests"].iter().any(|name| path.ends_with(name)));
    counts.filter_map(|path| youngest(&path)).max()
}

/// A service's own user: it may what its own program follows, says and answers.
fn user(service: &Service) -> User {
    let (name, follows) = (service.name(), service.follows().collect::<Vec<_>>());
    let Permissions { publish, subscribe, allow_responses } = access::bus_permissions(name, &follows);
    let credential = Credential::Password(format!("password-of-{name}"));
    User { name: name.to_owned(), credential, publish, subscribe, allow_responses }
}

struct Process {
    child: Child,
    health: String,
}

/// Starts one service with its own settings and no others.
fn start(
    programs: &Path,
    keys: &Path,
    nats: &Nats,
    database: &str,
    service: &str,
    settings: &[(&str, &str)],
) -> Process {
    let admin = free_address();
    let mut command = Command::new(programs.join(service));
    command.env_clear().env("NATS_URL", nats.url()).env("DATABASE_URL", database).env("ADMIN_LISTEN", &admin);
    command.env("NATS_USER", service).env("NATS_PASSWORD", format!("password-of-{service}"));
    command.env("SIGNING_KEY_FILE", keys.join(format!("{service}.ed25519"))).envs(settings.iter().copied());
    command.stdout(Stdio::null()).kill_on_drop(true);
    Process { child: command.spawn().unwrap(), health: format!("http://{admin}/readyz") }
}

impl Process {
    /// Waits until its door says what is hoped for.
    async fn until(&mut self, what: &str, hoped: impl Fn(u16, &str) -> bool) {
        let waiting = async {
            loop {
                assert!(self.child.try_wait().unwrap().is_none(), "it runs");
                let address = self.health.trim_start_matches("http://").split('/').next().unwrap().to_owned();
                if tokio::net::TcpStream::connect(address).await.is_ok() {
                    let (status, answer) = get(&self.health).await;
                    if hoped(status, &answer) {
                        return;
                    }
                }
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("waited in vain: {what}"));
    }

    async fn ready(&mut self) {
        self.until("it becomes ready", |status, _| status == 200).await;
    }

    async fn waits_for(&mut self, sentence: &str) {
        self.until(sentence, |status, answer| status == 503 && answer.contains(sentence)).await;
    }

    async fn stop(mut self) {
        let id = self.child.id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        assert!(tokio::time::timeout(LIMIT, self.child.wait()).await.expect("it ends").unwrap().success());
    }
}

/// The operator's own command, from beside the services; gives what it answered.
async fn operate(folder: &Path, nats: &Nats, arguments: &[&str], settings: &[(&str, &str)]) -> String {
    let mut command = command(&folder.join("data"), arguments);
    command.env("NATS_URL", nats.url()).env("NATS_USER", nats.user()).env("NATS_PASSWORD", nats.password());
    let output = run(command.envs(settings.iter().copied())).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

async fn import_states(folder: &Path, nats: &Nats, statements: &Path) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/states-parties.csv");
    let key = [("STATEMENT_KEY_FILE", statements.to_str().unwrap())];
    operate(folder, nats, &["import-states", file], &key).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_service_in_a_process_of_its_own() {
    let Some(postgres) = proving_ground::shared_postgres().await else { return };
    let users = mechanism::services().iter().map(user).collect();
    let Some(nats) = proving_ground::nats_for(users).await else { return };
    let (programs, folder) = (programs().await, tempfile::tempdir().unwrap());
    let (keys, database) = (folder.path(), postgres.fresh_database().await);
    let statements = keys.join("statements.ed25519");
    let key = runtime::Keys::signing(&statements, &runtime::SystemEntropy).unwrap();
    let public = keys.join("statements.public");
    std::fs::write(&public, hex::encode(key.verifying_key().as_bytes())).unwrap();
    let checks = [("STATEMENT_PUBLIC_KEY_FILE", public.to_str().unwrap())];
    let address = free_address();
    let signs = [("STATEMENT_KEY_FILE", statements.to_str().unwrap()), ("LISTEN", address.as_str())];

    let mut all = Vec::new();
    for service in SERVICES {
        let settings = if service == "portal" { &signs } else { &checks[..] };
        all.push(start(&programs, keys, &nats, &database, service, settings));
    }
    // No service may make its stream; each says what it waits for.
    for (process, service) in all.iter_mut().zip(SERVICES) {
        let stream = format!("EVENTS_{}", service.replace('-', "_").to_uppercase());
        process
            .waits_for(&format!("the stream {stream} is not there; the operator makes it with `mechanism streams`"))
            .await;
    }
    let made = operate(folder.path(), &nats, &["streams", "--json"], &[]).await;
    assert!(made.contains("EVENTS_REGISTRY") && made.contains("DEAD_LETTERS"), "{made}");
    for process in &mut all {
        process.ready().await;
    }
    assert_eq!(operate(folder.path(), &nats, &["streams", "--json"], &[]).await.trim(), "{\"made\":[]}");
    import_states(folder.path(), &nats, &statements).await;
    let (status, answer) = get(&format!("http://{address}/states.csv")).await;
    assert_eq!(status, 200, "{answer}");
    assert!(answer.contains("AFG,Afghanistan"), "the registry's answer came through the portal");

    all.remove(0).stop().await;
    let (status, answer) = get(&format!("http://{address}/states.csv")).await;
    assert_eq!(status, 503, "{answer}");
    let (status, _) = get(&all.last().unwrap().health).await;
    assert_eq!(status, 200, "the portal itself is well");
    let mut registry = start(&programs, keys, &nats, &database, "registry", &checks);
    registry.ready().await;
    assert_eq!(get(&format!("http://{address}/states.csv")).await.0, 200, "it came back");
    for process in all.into_iter().rev().chain([registry]) {
        process.stop().await;
    }
    nats.stop().await;
}
