//! A process of ours ends when we do, even if we are killed and no destructor runs, or if it is held in a static.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Waits for the end of its input, which comes when we are gone; then ends the process and removes its folder.
const WATCH: &str = r#"
read -r _
kill -"$1" "$2"
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$2" 2>/dev/null || break
    sleep 0.25
done
rm -rf -- "$3"
"#;

/// Ties a process and its folder to this process.
#[derive(Debug)]
pub(crate) struct Leash(Child);

impl Leash {
    /// Once we are gone, this signal goes to that process and the folder is removed.
    pub(crate) fn tie(signal: &str, process: u32, folder: &Path) -> Self {
        Command::new("/bin/sh")
            .args(["-c", WATCH, "leash", signal, &process.to_string()])
            .arg(folder)
            // Ctrl-C must not take the watcher first.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_or_else(|fault| panic!("/bin/sh does not start: {fault}."), Self)
    }
}

impl Drop for Leash {
    /// Whoever unties it looks after the process.
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
