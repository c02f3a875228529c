//! Where pages go: a folder of static files, named as their paths are.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use askama::Template;
use portal::assets;
use portal::pages::{ForState, Frame, Names, Person, Place};
use portal::text::{AVAILABLE, Texts};
use treaty::Language;

use crate::{board, desk, dialogues, people, public, reviews, sample};

pub(crate) type Failed = Box<dyn std::error::Error>;

thread_local! {
    /// The language of the pages that are rendered now.
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
    /// The names of States in it, as whoever is signed in has them.
    static NAMES: RefCell<Arc<Names>> = RefCell::default();
}

/// The desk's pages that are looked at in every language.
const IN_EVERY_LANGUAGE: [&str; 12] = [
    "desk",
    "desk/states/ALB/deposit-faults",
    "desk/board",
    "desk/forecast",
    "desk/letters",
    "desk/letter-bounced",
    "desk/waiting",
    "desk/dialogues/attendance-faulty",
    "desk/dialogues/list-changed",
    "desk/dialogues/left-out",
    "desk/people",
    "desk/people/name",
];

/// The languages beside English, in which every page is looked at, from right to left too.
const OTHERS: [Language; 5] =
    [Language::Arabic, Language::Chinese, Language::French, Language::Russian, Language::Spanish];

/// Each of the other languages has its share of what everybody meets, and some pages of the desk. With `LOOK_WHOLE` all are looked at in
/// all languages.
fn is_looked_at(language: Language, name: &str) -> bool {
    let is_desks = name == "desk" || name.starts_with("desk/");
    let turn = OTHERS[name.bytes().map(usize::from).sum::<usize>() % OTHERS.len()];
    let whole = language == Language::English || std::env::var_os("LOOK_WHOLE").is_some();
    whole || IN_EVERY_LANGUAGE.contains(&name) || (!is_desks && language == turn)
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
        person: signed_in.then(|| Person {
            name: "Secretariat".to_owned(),
            role: portal::pages::Role::Secretariat,
            for_state: ForState::Nothing,
        }),
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
        board::render(&gallery, &sample)?;
        reviews::render(&gallery, &sample)?;
        people::render(&gallery, &sample)?;
    }
    Ok(())
}
