//! Whose `PostgreSQL` it is: it refuses to be root's.

use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// The account that runs `PostgreSQL`.
#[derive(Clone, Copy, Debug)]
pub(super) enum Account {
    /// Whoever runs the tests.
    Ours,
    /// Another, by the numbers of its user and its group; we are root.
    Other(u32, u32),
}

impl Account {
    /// Our own account; or, if we are root, the one that Debian's packages make, or nobody's.
    pub(super) fn choose() -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            return Some(Self::Ours);
        }
        ["postgres", "nobody"]
            .into_iter()
            .find_map(|name| Some(Self::Other(number("-u", name)?, number("-g", name)?)))
            .filter(|account| !matches!(account, Self::Other(0, _)))
    }

    /// Gives a file or folder to the account.
    pub(super) fn give(self, path: &Path) -> std::io::Result<()> {
        match self {
            Self::Ours => Ok(()),
            Self::Other(user, group) => chown(path, Some(user), Some(group)),
        }
    }

    /// A command that the account runs. Root's further groups are dropped with the change of user.
    pub(super) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        if let Self::Other(user, group) = self {
            command.uid(user).gid(group);
        }
        command
    }
}

fn number(which: &str, name: &str) -> Option<u32> {
    let output = Command::new("id").args([which, name]).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
