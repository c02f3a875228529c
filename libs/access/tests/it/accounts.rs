//! What `deploy/nats/` gives an operator is what the services need, and a real nats-server takes it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use access::{Permissions, bus_permissions, stream_permissions};
use contracts::SERVICES;
use proving_ground::nats_server;

use crate::bus::{FOLLOWS, STREAMS};

const HEAD: &str = "\
# Who may say and hear what on the bus. Made from the catalogue by the tests of libs/access:
# UPDATE_ACCOUNTS=1 cargo test -p access. Each included file holds a password: \"…\".
system_account: SYSTEM
accounts {
  SYSTEM {
    users: [
      {
        user: system
        include ../secrets/system.conf
      }
    ]
  }
  MECHANISM {
    jetstream: enabled
    users: [
      # Whoever asks as the operator and mends things by hand: everything in this account.
      {
        user: operator
        include ../secrets/operator.conf
      }
";

fn deploy() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy/nats")
}

fn accounts() -> String {
    let streams = user(STREAMS, &stream_permissions(STREAMS, &SERVICES));
    let users = FOLLOWS.into_iter().map(|(service, follows)| user(service, &bus_permissions(service, follows)));
    format!("{HEAD}{streams}{}    ]\n  }}\n}}\n", users.collect::<String>())
}

fn user(service: &str, permissions: &Permissions) -> String {
    let Permissions { publish, subscribe, allow_responses } = permissions;
    let list = |subjects: &[String]| {
        subjects.iter().fold(String::new(), |mut out, subject| {
            writeln!(out, "            \"{subject}\"").unwrap();
            out
        })
    };
    format!(
        "      {{
        user: {service}
        include ../secrets/{service}.conf
        permissions {{
          allow_responses: {allow_responses}
          publish {{ allow: [\n{}          ] }}
          subscribe {{ allow: [\n{}          ] }}
        }}
      }}\n",
        list(publish),
        list(subscribe),
    )
}

#[test]
fn the_accounts_are_those_of_the_catalogue() {
    let file = deploy().join("one-server/accounts.conf");
    if std::env::var_os("UPDATE_ACCOUNTS").is_some() {
        fs::write(&file, accounts()).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap();
    assert!(
        written == accounts(),
        "deploy/nats/one-server/accounts.conf is out of date: run the tests with UPDATE_ACCOUNTS=1"
    );
}

/// The configuration as the pods see it, with passwords for these.
fn laid_out(overlay: &str, users: &[&str]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let [config, secrets] = ["config", "secrets"].map(|name| root.path().join(name));
    fs::create_dir_all(&config).unwrap();
    fs::create_dir_all(&secrets).unwrap();
    for name in ["nats.conf", "accounts.conf", "cluster.conf"] {
        let own = deploy().join(overlay).join(name);
        let file = if own.exists() { own } else { deploy().join("one-server").join(name) };
        fs::copy(file, config.join(name)).unwrap();
    }
    for user in users {
        fs::write(secrets.join(format!("{user}.conf")), "password: \"4e5\"\n").unwrap();
    }
    root
}

async fn tested(overlay: &str, users: &[&str]) -> Option<Output> {
    let server = nats_server().await?;
    let root = laid_out(overlay, users);
    let mut command = Command::new(server.program());
    command.args(["-t", "-c"]).arg(root.path().join("config/nats.conf")).env("POD_NAME", "nats-0");
    Some(command.output().unwrap())
}

#[tokio::test]
async fn a_nats_server_takes_the_configuration_of_every_size() {
    for overlay in ["one-server", "three-servers"] {
        let users = [
            "system",
            "operator",
            "streams",
            "registry",
            "drawing",
            "reviews",
            "constructive-dialogue",
            "notices",
            "portal",
        ];
        let Some(tested) = tested(overlay, &users).await else { return };
        assert!(tested.status.success(), "{overlay}: {}", String::from_utf8_lossy(&tested.stderr));
    }
}

#[tokio::test]
async fn a_forgotten_password_is_an_error_and_not_an_open_door() {
    let Some(tested) = tested(
        "one-server",
        &["system", "operator", "streams", "registry", "drawing", "reviews", "constructive-dialogue", "notices"],
    )
    .await
    else {
        return;
    };
    assert!(!tested.status.success());
    assert!(String::from_utf8_lossy(&tested.stderr).contains("portal.conf"));
}
