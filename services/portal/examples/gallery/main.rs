//! Renders every page with sample data into a folder of static files, to look at and to check.
//!
//! ```text
//! cargo run -p portal --example gallery -- /tmp/gallery
//! node services/portal/tests/browser/look.mjs /tmp/gallery
//! ```
//!
//! The States are those of `data/states-parties.csv`, the drawing is a real one with a fixed seed.

mod desk;
mod public;
mod sample;

use std::fs;
use std::path::Path;

use askama::Template;
use portal::assets;
use portal::pages::{Frame, Person};
use portal::text::Texts;
use treaty::Language;

type Failed = Box<dyn std::error::Error>;

/// Where pages go: name of the file without its ending.
struct Gallery<'a> {
    folder: &'a Path,
}

impl Gallery<'_> {
    fn put(&self, name: &str, page: &impl Template) -> Result<(), Failed> {
        self.write(&format!("{name}.html"), page.render()?.as_bytes())
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failed> {
        let path = self.folder.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(path, bytes)?)
    }
}

fn frame(path: &str, signed_in: bool) -> Frame {
    Frame {
        texts: Texts::of(Language::English),
        path: path.to_owned(),
        person: signed_in.then(|| Person { name: "Secretariat".to_owned() }),
        csrf: "sample".to_owned(),
        today: sample::TODAY,
        notes: Vec::new(),
        names: std::sync::Arc::default(),
    }
}

fn main() -> Result<(), Failed> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let gallery = Gallery { folder: Path::new(&folder) };
    for (name, asset) in assets::ASSETS.iter() {
        gallery.write(&format!("assets/{name}"), &asset.bytes)?;
    }
    let sample = sample::Sample::new()?;
    public::render(&gallery, &sample)?;
    desk::render(&gallery, &sample)
}
