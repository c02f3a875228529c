//! A real browser, driven by a script.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;

use crate::missing;

mod packages;

/// How long a script may take.
const LIMIT: Duration = Duration::from_mins(15);

/// Chromium, Node, and what drives the one from the other: playwright-core and axe-core; beside them oidc-provider.
///
/// A script finds them through its environment:
///
/// ```js
/// const { open, violations } = await import(process.env.PROVING_GROUND);
/// const browser = await open();
/// try {
///     const page = await browser.newPage();
///     await page.goto(process.argv[2]);
///     for (const line of await violations(page)) console.log(line);
/// } finally {
///     await browser.close();
/// }
/// ```
///
/// `open` gives Playwright's `Browser`, headless, with an empty profile of its own; `violations` gives what axe finds
/// against a page, one line for each rule that is broken; `identities` gives the class of an `OpenID`
/// provider that a script can start. `process.env.CHROMIUM` is the browser's program, for a script that launches it in
/// its own way.
#[derive(Clone, Debug)]
pub struct Browser {
    chromium: PathBuf,
    node: PathBuf,
    packages: PathBuf,
}

impl Browser {
    /// The browser of this machine; none where something is absent, which has then been said. Fetches the packages on
    /// first use, and blocks while it does.
    ///
    /// # Panics
    /// Under CI, when something is absent.
    #[must_use]
    pub fn find() -> Option<Self> {
        match Self::look() {
            Ok(browser) => Some(browser),
            Err(what) => {
                missing(&what);
                None
            }
        }
    }

    fn look() -> Result<Self, String> {
        let chromium = on_path(&["chromium", "chromium-browser", "google-chrome"])
            .ok_or("Chromium is needed to open pages: install chromium.")?;
        let node = on_path(&["node"]).ok_or("Node is needed to drive the browser: install nodejs.")?;
        let npm = on_path(&["npm"]).ok_or("npm is needed to fetch what drives the browser: install npm.")?;
        Ok(Self { chromium, node, packages: packages::ready(&npm)? })
    }

    /// The browser's program.
    #[must_use]
    pub fn chromium(&self) -> &Path {
        &self.chromium
    }

    /// Runs a script in Node with these arguments and these further variables, and answers with what it printed and how
    /// it ended.
    ///
    /// # Panics
    /// When the script does not start, or does not end within five minutes; it is then killed, and the browser with it.
    pub async fn run<A: AsRef<OsStr>>(&self, script: &Path, arguments: &[A], variables: &[(&str, &str)]) -> Output {
        let temporary = tempfile::tempdir().unwrap_or_else(|fault| panic!("There is no temporary folder: {fault}."));
        let mut node = Command::new(&self.node);
        node.arg(script).args(arguments).envs(variables.iter().copied());
        node.env("PROVING_GROUND", self.packages.join(packages::MODULE)).env("CHROMIUM", &self.chromium);
        // The browser's profile goes there, and goes with it.
        node.env("TMPDIR", temporary.path());
        let ending = node.stdin(Stdio::null()).kill_on_drop(true).output();
        match timeout(LIMIT, ending).await {
            Ok(Ok(output)) => output,
            Ok(Err(fault)) => panic!("{} does not start: {fault}.", self.node.display()),
            Err(late) => panic!("{} did not end within {} seconds: {late}.", script.display(), LIMIT.as_secs()),
        }
    }
}

/// The first of these programs that the PATH has.
fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()))
}
