//! All that a template sees.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::faces;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TEMPLATE: LazyLock<Option<FileId>> = LazyLock::new(|| named("document.typ"));
static DOCUMENT: LazyLock<Option<FileId>> = LazyLock::new(|| named("document.json"));

/// A file of ours by its name, which is always a good one.
fn named(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

/// A template and what is handed to it.
pub(crate) struct Desk {
    template: Source,
    document: Bytes,
}

impl Desk {
    pub(crate) fn new(template: &'static str, document: Vec<u8>) -> Self {
        let template = match *TEMPLATE {
            Some(id) => Source::new(id, template.to_owned()),
            None => Source::detached(template),
        };
        Self { template, document: Bytes::new(document) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        faces::book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DOCUMENT { Ok(self.document.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        faces::font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
