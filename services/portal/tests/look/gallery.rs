//! Where pages go: a folder of static files, named as their paths are.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use askama::Template;
use portal::assets;
use portal::pages::{Frame, Names, Person};
use portal::text::Texts;
use treaty::Language;

use crate::{desk, public, sample};

pub(crate) type Failed = Box<dyn std::error::Error>;

/// A folder that is filled.
pub(crate) struct Gallery<'a> {
    pub(crate) folder: &'a Path,
}

impl Gallery<'_> {
    pub(crate) fn put(&self, name: &str, page: &impl Template) -> Result<(), Failed> {
        self.write(&format!("{name}.html"), page.render()?.as_bytes())
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failed> {
        let path = self.folder.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(path, bytes)?)
    }

    pub(crate) fn assets(&self) -> Result<(), Failed> {
        assets::ASSETS.iter().try_for_each(|(name, asset)| self.write(&format!("assets/{name}"), &asset.bytes))
    }
}

pub(crate) fn frame(path: &str, signed_in: bool) -> Frame {
    Frame {
        texts: Texts::of(Language::English),
        path: path.to_owned(),
        person: signed_in.then(|| Person { name: "Secretariat".to_owned(), role: portal::pages::Role::Secretariat }),
        csrf: "sample".to_owned(),
        today: sample::TODAY,
        notes: Vec::new(),
        names: Arc::new(Names::default()),
    }
}

/// Fills the folder with every page.
pub(crate) fn fill(folder: &Path) -> Result<(), Failed> {
    let gallery = Gallery { folder };
    gallery.assets()?;
    let sample = sample::Sample::new()?;
    public::render(&gallery, &sample)?;
    desk::render(&gallery, &sample)
}
