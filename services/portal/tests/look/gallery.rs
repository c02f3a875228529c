//! Where pages go: a folder of static files, named as their paths are.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use askama::Template;
use portal::assets;
use portal::pages::{Frame, Names, Person, Place};
use portal::text::{AVAILABLE, Texts};
use treaty::Language;

use crate::{desk, dialogues, public, sample};

pub(crate) type Failed = Box<dyn std::error::Error>;

thread_local! {
    /// The language of the pages that are rendered now.
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
    /// The names of States in it, as whoever is signed in has them.
    static NAMES: RefCell<Arc<Names>> = RefCell::default();
}

/// Pages that are looked at in every language.
const IN_EVERY_LANGUAGE: [&str; 28] = [
    "index",
    "states",
    "states/ALB",
    "pairings/ALB",
    "drawings/2",
    "how-lots-are-drawn",
    "how-dialogues-work",
    "desk",
    "desk/states/ALB/deposit-faults",
    "trouble",
    "dialogues/1",
    "applications/new-faults",
    "applications/new-check-refused",
    "applications/1",
    "calendar/made",
    "desk/letters",
    "desk/letter-bounced",
    "applications/1/receipt",
    "receipts/genuine",
    "desk/waiting",
    "desk/dialogues/attendance-faulty",
    "desk/dialogues/list-changed",
    "desk/dialogues/left-out",
    "account",
    "account/end",
    "dialogues/1/participants",
    "local-time",
    "applications/1/receipt-own-time",
];

/// Arabic, which runs the other way, is looked at whole, but for the desk's single forms, which are one template. With `LOOK_WHOLE` every
/// page is looked at in every language, which takes several minutes.
fn is_looked_at(language: Language, name: &str) -> bool {
    let is_form = || name.starts_with("desk/") && name.split('/').count() > 2;
    if std::env::var_os("LOOK_WHOLE").is_some() {
        return true;
    }
    match language {
        Language::English => true,
        Language::Arabic => !is_form() || IN_EVERY_LANGUAGE.contains(&name),
        Language::Chinese | Language::French | Language::Russian | Language::Spanish => {
            IN_EVERY_LANGUAGE.contains(&name)
        }
    }
}

/// A folder that is filled.
pub(crate) struct Gallery<'a> {
    pub(crate) folder: &'a Path,
}

impl Gallery<'_> {
    pub(crate) fn put(&self, name: &str, page: &impl Template) -> Result<(), Failed> {
        let language = LANGUAGE.get();
        let place = match language {
            Language::English => format!("{name}.html"),
            _ if is_looked_at(language, name) => format!("{}/{name}.html", language.code()),
            _ => return Ok(()),
        };
        self.write(&place, page.render()?.as_bytes())
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
        texts: Texts::of(LANGUAGE.get()),
        place: Place {
            path: path.trim_end_matches('/').to_owned(),
            query: None,
            in_address: LANGUAGE.get() != Language::English,
            again: true,
        },
        person: signed_in.then(|| Person { name: "Secretariat".to_owned(), role: portal::pages::Role::Secretariat }),
        csrf: "sample".to_owned(),
        today: sample::TODAY,
        notes: Vec::new(),
        own: None,
        names: if signed_in { NAMES.with_borrow(Arc::clone) } else { Arc::default() },
    }
}

/// Fills the folder with every page, in the languages in which it is looked at.
pub(crate) fn fill(folder: &Path) -> Result<(), Failed> {
    let gallery = Gallery { folder };
    gallery.assets()?;
    let sample = sample::Sample::new()?;
    for language in AVAILABLE {
        LANGUAGE.set(language);
        let sample = sample.in_language(&Texts::of(language));
        NAMES.set(Arc::new(Names::of_states(&sample.states.states)));
        public::render(&gallery, &sample)?;
        desk::render(&gallery, &sample)?;
        dialogues::render(&gallery)?;
    }
    Ok(())
}
