//! Starting, going on, and stopping.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::faults::{runs_here, server_path, server_process};
use crate::http::get;
use crate::program::{LIMIT, Up, command, run, text};

/// Well before anything is given up.
const SOON: Duration = Duration::from_secs(15);

/// The story of a first and a second start, on one kind of storage.
async fn starts_goes_on_and_stops(settings: &[(&str, &str)]) {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let settings: Vec<(&str, &str)> = settings.iter().copied().chain([("PATH", path.as_str())]).collect();

    let up = Up::start(folder.path(), &settings).await;
    let (status, home) = get(&up.url).await;
    assert_eq!(status, 200, "{home}");
    let (status, _) = get(&up.health).await;
    assert_eq!(status, 200);
    let (found, listed) = get(&format!("{}states.csv", up.url)).await;
    assert_eq!(found, 200);
    assert!(listed.contains("AFG,Afghanistan"), "the shipped States were loaded");
    let old = server_process(folder.path());
    up.kill().await;
    assert!(runs_here(&old, folder.path()), "its nats-server has outlived it");

    // And JetStream with all its streams is lost.
    std::fs::remove_dir_all(folder.path().join("nats/store")).unwrap();
    let up = Up::start(folder.path(), &settings).await;
    let (status, _) = get(&up.health).await;
    assert_eq!(status, 200, "everything is published again");
    assert!(!runs_here(&old, folder.path()), "and is ended by the next start");
    let (_, again) = get(&format!("{}states.csv", up.url)).await;
    assert_eq!(body(&listed), body(&again), "it went on where it was");
    let mut file = command(
        folder.path(),
        &["--json", "import-states", concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/states-parties.csv")],
    );
    file.envs(settings.iter().copied());
    let output = run(file).await;
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("\"new\":0") && text(&output.stdout).contains("\"changed\":0"));
    let mut link = command(folder.path(), &["sign-in-link", "--without-second-factor"]);
    let output = run(link.envs(settings.iter().copied())).await;
    let link = text(&output.stdout);
    assert!(output.status.success() && link.starts_with(&up.url), "{link}{}", text(&output.stderr));
    assert!(get(link.trim()).await.1.contains("name=\"token\""), "the link leads to the button that signs in");
    let beside = async |arguments: &[&str]| {
        let output = run(command(folder.path(), arguments).envs(settings.iter().copied())).await;
        (output.status.success(), text(&output.stdout) + &text(&output.stderr))
    };
    for arguments in [&["sign-in-link", "--account", "desk-2"][..], &["end-account", "desk-2"]] {
        let (done, said) = beside(arguments).await;
        assert!(done, "{arguments:?}: {said}");
    }
    let (ended, said) = beside(&["end-account", "desk-2"]).await;
    assert!(!ended && said.contains("The Secretariat has no account desk-2."), "{said}");
    // A browser that keeps its connection does not keep the program.
    let mut idle = TcpStream::connect(up.url.trim_start_matches("http://").trim_end_matches('/')).await.unwrap();
    idle.write_all(b"GET /states.csv HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    idle.read_exact(&mut [0; 8]).await.unwrap();
    let server = server_process(folder.path());
    let ended = tokio::time::timeout(SOON, up.interrupt()).await.expect("it ends soon");
    assert!(ended, "Ctrl-C ends it cleanly");
    assert!(!runs_here(&server, folder.path()), "its nats-server with it");
    assert!(!folder.path().join("running.json").exists());

    proves_itself(folder.path(), &settings).await;
    for arguments in [&["journal", "check"][..], &["doctor"]] {
        let mut command = command(folder.path(), arguments);
        command.envs(settings.iter().copied()).env("LISTEN", crate::program::free_address());
        let output = run(command).await;
        assert!(output.status.success(), "{arguments:?}: {}{}", text(&output.stdout), text(&output.stderr));
    }
}

/// The registry's journal as a file: whole as it is, and not when anything in it was changed, or with another key.
async fn proves_itself(data: &Path, settings: &[(&str, &str)]) {
    let said = async |arguments: &[&str]| {
        let mut command = command(data, arguments);
        let output = run(command.envs(settings.iter().copied())).await;
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (file, spoilt) = (data.join("registry.jsonl"), data.join("spoilt.jsonl"));
    let (code, out, err) =
        said(&["--json", "journal", "export", "--service", "registry", "--out", file.to_str().unwrap()]).await;
    assert_eq!(code, Some(0), "{err}");
    let exported: Value = serde_json::from_str(&out).unwrap();
    assert!(exported["events"].as_u64() > Some(100), "{exported}");
    let key = exported["public_key"].as_str().unwrap();
    let check = |file: &Path, key: &str| {
        ["--json", "journal", "check", "--file", file.to_str().unwrap(), "--public-key", key].map(str::to_owned)
    };
    let checked = async |file: &Path, key: &str| {
        let (code, out, err) = said(&check(file, key).each_ref().map(String::as_str)).await;
        (code, serde_json::from_str::<Value>(&out).unwrap_or_else(|_| panic!("{out}{err}")))
    };
    let (code, whole) = checked(&file, key).await;
    assert_eq!((code, &whole["events"], &whole["findings"]), (Some(0), &exported["events"], &json!([])));

    let lines = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&spoilt, lines.replacen("Afghanistan", "Afghanistun", 1)).unwrap();
    let (code, found) = checked(&spoilt, key).await;
    let first = lines.lines().position(|line| line.contains("Afghanistan")).unwrap();
    assert_eq!((code, &found["findings"][0]["position"]), (Some(1), &json!(first)), "{found}");
    let (code, found) = checked(&file, &"11".repeat(32)).await;
    assert!(code == Some(1) && found["findings"] != json!([]), "{found}");
    let (code, _, err) = said(&["journal", "export", "--service", "nobody", "--out", "x"]).await;
    assert!(code == Some(1) && err.contains("There is no service nobody"), "{err}");
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_that_are_lost_while_it_runs_are_made_again() {
    let Some(mut nats) = proving_ground::nats().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let (url, user, password) = (nats.url(), nats.user().to_owned(), nats.password().to_owned());
    let settings = [("NATS_URL", url.as_str()), ("NATS_USER", &user), ("NATS_PASSWORD", &password)];
    let up = Up::start(folder.path(), &settings).await;
    let end = async |nats: &proving_ground::Nats| {
        let client = nats.connect().await;
        let answer = client.request("$JS.API.STREAM.INFO.EVENTS_REGISTRY", "".into()).await.unwrap();
        let answer: Value = serde_json::from_slice(&answer.payload).unwrap();
        answer["state"]["last_seq"].as_u64().unwrap_or_default()
    };
    let (_, meters) = get(&up.health.replace("readyz", "metrics")).await;
    let position = meters.lines().find(|line| line.starts_with("journal_position{") && line.contains("\"registry\""));
    let position: u64 = position.unwrap().rsplit(' ').next().unwrap().parse().unwrap();
    assert!(position > 100, "the States are in the journal");
    let published = async |nats: &proving_ground::Nats| {
        let all = async {
            while end(nats).await != position || get(&up.health).await.0 != 200 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(LIMIT, all).await.expect("everything is published");
    };
    published(&nats).await;
    nats.kill();
    std::fs::remove_dir_all(nats.folder().join("nats/store")).unwrap();
    nats.restart().await;
    published(&nats).await;
    assert!(up.interrupt().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_has_begun_is_answered() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = server_path(&server);
    let up = Up::start(folder.path(), &[("PATH", &path)]).await;
    let address = up.url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let mut begun = TcpStream::connect(&address).await.unwrap();
    let head = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                Content-Length: 11\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n";
    begun.write_all(head.as_bytes()).await.unwrap();
    // The program asks for the body: the request is in its hands.
    let mut asked = [0; 25];
    begun.read_exact(&mut asked).await.unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    up.tell("-TERM");
    let closed = async {
        while TcpStream::connect(&address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(LIMIT, closed).await.expect("nobody else is let in");
    begun.write_all(b"token=wrong").await.unwrap();
    let mut answer = String::new();
    begun.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "the link is none: {answer}");
    assert!(up.ended().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite() {
    starts_goes_on_and_stops(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgresql() {
    let Some(postgres) = proving_ground::shared_postgres().await else { return };
    let url = postgres.fresh_database().await;
    starts_goes_on_and_stops(&[("DATABASE_URL", &url)]).await;
}
