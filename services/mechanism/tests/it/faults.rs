//! What is wrong with the machine is one plain sentence and a non-zero exit.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::program::{Up, command, free_address, path_with, run, text};

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
