//! The folder `schemas/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::fault::Fault;
use crate::index::Index;

pub(crate) const INDEX: &str = "index.json";
pub(crate) const ASYNCAPI: &str = "asyncapi.json";

pub(crate) struct Folder<'a> {
    root: &'a Path,
}

impl<'a> Folder<'a> {
    pub(crate) fn at(root: &'a Path) -> Self {
        Self { root }
    }

    /// The text of a file; none where there is no such file.
    pub(crate) fn text(&self, path: &str) -> Result<Option<String>, Fault> {
        match fs::read_to_string(self.root.join(path)) {
            Ok(text) => Ok(Some(text)),
            Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(None),
            Err(fault) => Err(self.fault(path, &fault)),
        }
    }

    /// The index; an empty one where nothing was written yet.
    pub(crate) fn index(&self) -> Result<Index, Fault> {
        let Some(text) = self.text(INDEX)? else { return Ok(Index::default()) };
        serde_json::from_str(&text).map_err(|fault| self.fault(INDEX, &fault))
    }

    /// Every JSON file below the services' folders.
    pub(crate) fn schemas(&self) -> Result<BTreeSet<String>, Fault> {
        let mut found = BTreeSet::new();
        for service in self.entries("")?.into_iter().filter(|path| self.root.join(path).is_dir()) {
            let files = self.entries(&service)?;
            found.extend(
                files.into_iter().filter(|path| Path::new(path).extension().is_some_and(|kind| kind == "json")),
            );
        }
        Ok(found)
    }

    /// Brings the folder up to the index and says how many files that touched.
    pub(crate) fn write(
        &self,
        old: &Index,
        new: &Index,
        schemas: &BTreeMap<String, String>,
        asyncapi: &str,
    ) -> Result<usize, Fault> {
        let mut touched = 0;
        for path in old.0.keys().filter(|path| !new.0.contains_key(*path)) {
            fs::remove_file(self.root.join(path)).map_err(|fault| self.fault(path, &fault))?;
            touched += 1;
        }
        for (path, text) in schemas {
            touched += usize::from(self.put(path, text)?);
        }
        touched += usize::from(self.put(ASYNCAPI, asyncapi)?);
        Ok(touched + usize::from(self.write_index(new)?))
    }

    /// Writes the index; false when it was so already.
    pub(crate) fn write_index(&self, index: &Index) -> Result<bool, Fault> {
        self.put(INDEX, &index_text(index)?)
    }

    fn put(&self, path: &str, text: &str) -> Result<bool, Fault> {
        if self.text(path)?.as_deref() == Some(text) {
            return Ok(false);
        }
        let file = self.root.join(path);
        let parent = file.parent().map_or_else(PathBuf::new, Path::to_path_buf);
        fs::create_dir_all(parent).and_then(|()| fs::write(&file, text)).map_err(|fault| self.fault(path, &fault))?;
        Ok(true)
    }

    fn entries(&self, below: &str) -> Result<Vec<String>, Fault> {
        let read = || -> std::io::Result<Vec<String>> {
            let names =
                fs::read_dir(self.root.join(below))?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
            names.collect()
        };
        let names = read().map_err(|fault| self.fault(below, &fault))?;
        Ok(names.into_iter().map(|name| if below.is_empty() { name } else { format!("{below}/{name}") }).collect())
    }

    fn fault(&self, path: &str, reason: &dyn std::fmt::Display) -> Fault {
        Fault::File { path: self.root.join(path), reason: reason.to_string() }
    }
}

pub(crate) fn index_text(index: &Index) -> Result<String, Fault> {
    Ok(serde_json::to_string_pretty(index)? + "\n")
}
