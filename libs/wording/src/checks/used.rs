//! Every name of a sentence that the code uses exists, and every one that exists is used.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use treaty::Language;

use crate::{Files, Wording};

/// The files that name sentences, by ending.
const ENDINGS: [&str; 2] = ["rs", "html"];

/// The names in `say("…")` that no sentence has, in the files of this folder and below.
///
/// # Errors
/// A file cannot be read.
pub fn unwritten(wording: &'static Wording, sources: &Path) -> io::Result<Vec<String>> {
    let texts = wording.texts(Language::English);
    let source = source(sources, &[])?;
    let calls = source.split("say(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let names: BTreeSet<&str> = calls.filter(|name| is_name(name)).collect();
    Ok(names.into_iter().filter(|name| !texts.has(name)).map(str::to_owned).collect())
}

/// The sentences of these files that nobody says: whose names stand in no source as `"…"`. Names that begin with one of `elsewhere`
/// come from outside; the files that are only a list of names (`lists`) say nothing.
///
/// # Errors
/// A file cannot be read.
pub fn unsaid(files: Files, sources: &Path, elsewhere: &[&str], lists: &[&str]) -> io::Result<Vec<String>> {
    let source = source(sources, lists)?;
    let outside = |name: &str| elsewhere.iter().any(|prefix| name.starts_with(prefix));
    let names = sentences(files).into_iter().filter(|name| !outside(name));
    Ok(names.filter(|name| !source.contains(&format!("\"{name}\""))).collect())
}

/// The names of all sentences: each begins at the start of a line, with its name.
#[must_use]
pub fn sentences(files: Files) -> BTreeSet<String> {
    let lines = files.iter().flat_map(|file| file.lines());
    let named = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    named.filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_owned()).collect()
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn source(folder: &Path, lists: &[&str]) -> io::Result<String> {
    let mut text = String::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            text.push_str(&source(&path, lists)?);
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|e| ending == *e))
            && !lists.iter().any(|list| path.ends_with(list))
        {
            text.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OWN;
    use crate::texts::shared;

    fn folder() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
    }

    #[test]
    fn the_library_says_every_sentence_of_its_own_and_no_other() {
        let unsaid = unsaid(shared(Language::English), &folder(), &[], &[]).expect("the sources");
        assert_eq!(unsaid, Vec::<String>::new());
        let known = ["greeting", "farewell"];
        let mut unwritten = unwritten(&OWN, &folder()).expect("the sources");
        unwritten.retain(|name| !known.contains(&name.as_str()));
        assert_eq!(unwritten, Vec::<String>::new());
    }

    #[test]
    fn a_sentence_that_nobody_says_is_found() {
        let planted: Files = &["date-today = Today\nunheard-of = Never\n    .title = at all\nhistory-told = Elsewhere"];
        let unsaid = unsaid(planted, &folder(), &["history-"], &["checks/used.rs"]).expect("the sources");
        assert_eq!(unsaid, ["unheard-of"]);
    }
}
