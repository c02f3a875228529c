//! A toy in a process of its own, which can be killed.

use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use ed25519_dalek::SigningKey;
use journal::Storage;
use proving_ground::Nats;
use tempfile::TempDir;

use crate::toy;

/// Says which toy the child is.
const SIGN: &str = "TOY";

/// The test that the child runs: it serves until it is killed, or its parent is gone. Without the sign it has nothing to do.
#[test]
fn serves_until_it_is_killed() {
    let service = match std::env::var(SIGN).as_deref() {
        Ok("registry") => toy::registry(),
        Ok("drawing") => toy::drawing(),
        _ => return,
    };
    std::thread::spawn(|| {
        drop(std::io::stdin().read_to_end(&mut Vec::new()));
        std::process::exit(0);
    });
    assert_eq!(runtime::serve(service), std::process::ExitCode::SUCCESS);
}

/// How the child is started.
pub struct Cradle {
    settings: Vec<(String, String)>,
    _keys: TempDir,
}

/// A child that runs. It is killed with the value.
pub struct Toddler(Child);

impl Cradle {
    pub fn new(service: &str, storage: &Storage, server: &Nats) -> Self {
        let keys = tempfile::tempdir().unwrap();
        let database = match storage {
            Storage::Folder(folder) => ("DATA_DIR", text(folder)),
            Storage::Postgres(url) => ("DATABASE_URL", url.clone()),
        };
        let (journal, statements) = (keys.path().join("journal"), keys.path().join("statements"));
        std::fs::write(&journal, hex::encode(SigningKey::from_bytes(&[9; 32]).to_bytes())).unwrap();
        std::fs::write(&statements, hex::encode(toy::portal_key().verifying_key().to_bytes())).unwrap();
        let settings = [
            (SIGN, service.to_owned()),
            database,
            ("NATS_URL", server.url()),
            ("NATS_USER", server.user().to_owned()),
            ("NATS_PASSWORD", server.password().to_owned()),
            ("SIGNING_KEY_FILE", text(&journal)),
            ("STATEMENT_PUBLIC_KEY_FILE", text(&statements)),
            ("ADMIN_LISTEN", "127.0.0.1:0".to_owned()),
        ];
        Self { settings: settings.map(|(name, value)| (name.to_owned(), value)).into(), _keys: keys }
    }

    /// The same with another setting.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.settings.push((name.to_owned(), value.into()));
        self
    }

    /// Starts a child whose lines go there.
    pub fn start(&self, lines: Stdio) -> Toddler {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "child::serves_until_it_is_killed", "--nocapture"]);
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        Toddler(command.stdin(Stdio::piped()).stdout(lines).stderr(Stdio::null()).spawn().unwrap())
    }
}

impl Toddler {
    /// SIGKILL; afterwards it is gone.
    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Toddler {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}
