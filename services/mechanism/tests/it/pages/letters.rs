//! Letters as their readers open them.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::naming::word_of;
use super::roles::Role;

/// A letter that went out.
pub(crate) struct Letter {
    /// To whom; none where the address is nobody's.
    pub(crate) to: Option<Role>,
    pub(crate) head: String,
    /// Everything in it, whatever way it travelled.
    pub(crate) text: String,
}

/// All letters in the folder.
pub(crate) fn letters(folder: &Path) -> Vec<Letter> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let letters = files.filter(|path| path.extension().is_some_and(|ending| ending == "eml"));
    letters.map(|path| read(&std::fs::read_to_string(path).unwrap())).collect()
}

fn read(letter: &str) -> Letter {
    let head = letter.split("\r\n\r\n").next().unwrap().to_owned();
    let line = head.lines().find(|line| line.starts_with("To:")).unwrap_or_default().to_lowercase();
    let named = Role::all().into_iter().find(|role| line.contains(&format!("{}@", word_of(*role))));
    let to = if line.contains("secretariat@") { Some(Role::Secretariat) } else { named };
    Letter { to, text: plain(letter), head }
}

/// The words of a letter: they travel as base64 where few of them are ASCII, and in broken lines otherwise.
fn plain(letter: &str) -> String {
    let parts = letter.split("\r\n--").map(|part| {
        let (head, body) = part.split_once("\r\n\r\n").unwrap_or((part, ""));
        let is_packed = head.to_lowercase().contains("transfer-encoding: base64");
        let packed: String = body.chars().filter(|one| !one.is_whitespace()).collect();
        let body = match STANDARD.decode(&packed) {
            Ok(bytes) if is_packed => String::from_utf8_lossy(&bytes).into_owned(),
            _ => body.replace("=\r\n", ""),
        };
        format!("{head}\n{body}\n")
    });
    parts.collect()
}

/// The private links in it.
pub(crate) fn links_in(text: &str) -> Vec<String> {
    let after = text.split("/link/").skip(1).filter_map(|rest| rest.get(..64));
    after.filter(|token| token.chars().all(|one| one.is_ascii_hexdigit())).map(str::to_owned).collect()
}
