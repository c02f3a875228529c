//! What must not be.

use std::collections::BTreeMap;

use contracts::{Kind, entry, evolution};

use crate::fault::Fault;
use crate::folder::{ASYNCAPI, Folder, INDEX, index_text};
use crate::index::{Index, sha256};

/// Published schemas that the types, or somebody's hand, would change.
pub(crate) fn immutable(
    index: &Index,
    wanted: &BTreeMap<String, String>,
    folder: &Folder<'_>,
) -> Result<Vec<Fault>, Fault> {
    let mut faults = Vec::new();
    for (path, line) in index.published() {
        let there = folder.text(path)?;
        let untouched = there.as_deref().is_some_and(|text| sha256(text) == line.sha256);
        match wanted.get(path) {
            None => faults.push(Fault::Forgotten(path.clone())),
            Some(text) if sha256(text) != line.sha256 => faults.push(changed(path, there.as_deref(), text)),
            Some(_) if !untouched => faults.push(Fault::Touched(path.clone())),
            Some(_) => {}
        }
    }
    Ok(faults)
}

/// The refusal, with what changed as far as that can be named.
fn changed(path: &str, old: Option<&str>, new: &str) -> Fault {
    let read = |text: &str| serde_json::from_str(text).ok();
    let kind = path.strip_suffix(".json").and_then(entry).map_or(Kind::Reply, |entry| entry.kind.clone());
    let changes = match (old.and_then(read), read(new)) {
        (Some(old), Some(new)) => evolution::changes(&old, &new),
        _ => Vec::new(),
    };
    let lines = changes.iter().map(|change| {
        let weight = if change.breaks(&kind) { "breaking" } else { "harmless" };
        format!("\n  {weight}: {change}")
    });
    Fault::Changed { path: path.to_owned(), changes: lines.collect() }
}

/// Files that are not as the types have them.
pub(crate) fn drift(
    index: &Index,
    wanted: &BTreeMap<String, String>,
    asyncapi: &str,
    folder: &Folder<'_>,
) -> Result<Vec<Fault>, Fault> {
    let index = index_text(index)?;
    let others = [(ASYNCAPI, asyncapi), (INDEX, index.as_str())];
    let all = wanted.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain(others);
    let mut faults = Vec::new();
    for (path, text) in all {
        if folder.text(path)?.as_deref() != Some(text) {
            faults.push(Fault::Drifted(path.to_owned()));
        }
    }
    let strays = folder.schemas()?.into_iter().filter(|path| !wanted.contains_key(path));
    faults.extend(strays.map(Fault::Stray));
    Ok(faults)
}

/// What an older index had published and this one has not, or otherwise.
pub(crate) fn since(older: &Index, index: &Index) -> Vec<Fault> {
    let published: BTreeMap<_, _> = index.published().collect();
    let fault = |(path, line): (&String, _)| match published.get(path) {
        None => Some(Fault::Unpublished(path.clone())),
        Some(now) if *now != line => Some(Fault::Rewritten(path.clone())),
        Some(_) => None,
    };
    older.published().filter_map(fault).collect()
}
