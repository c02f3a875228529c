//! The directory: focal points and experts by State, for States parties and the Secretariat; and what of States is public.

use std::collections::BTreeMap;

use askama::Template;
use contracts::registry::{Directory, DirectoryEntry, PublicDirectory, PublicEntry};
use treaty::StateCode;

use super::Known;
use crate::pages::Frame;
use crate::pages::table::csv_file;
use crate::text::order;

/// What was chosen to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Only of this State.
    pub state: Option<StateCode>,
    /// Only for this review.
    pub review: Option<StateCode>,
}

/// Focal points and experts by State.
#[derive(Debug, Template)]
#[template(path = "people/directory.html")]
pub struct DirectoryPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The registry's answer.
    pub answer: &'a Directory,
    /// Names and addresses.
    pub known: &'a Known,
    /// What was chosen.
    pub chosen: Chosen,
}

/// The entries by State, as people look it up, then by duty and name.
fn sorted<'a>(frame: &Frame, answer: &'a Directory, known: &Known) -> Vec<(&'a DirectoryEntry, String)> {
    let mut all: Vec<_> = answer.entries.iter().map(|entry| (entry, known.name_of(frame, &entry.person))).collect();
    all.sort_by_cached_key(|(entry, name)| {
        let first = entry.duties.iter().map(|one| one.duty).min();
        (frame.names.order(&entry.state), first, order(name), entry.person)
    });
    all
}

impl Chosen {
    /// Whether anything was.
    #[must_use]
    pub const fn is_any(self) -> bool {
        self.state.is_some() || self.review.is_some()
    }
}

impl DirectoryPage<'_> {
    /// How many persons there are of each State, in the order of names: as long as nothing was chosen, everybody at once would be slow to come.
    #[must_use]
    pub fn counts(&self) -> Vec<(StateCode, String)> {
        let mut counts: BTreeMap<StateCode, usize> = BTreeMap::new();
        for entry in &self.answer.entries {
            *counts.entry(entry.state).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_cached_key(|(state, _)| self.frame.names.order(state));
        counts.into_iter().map(|(state, count)| (state, self.frame.texts.number(&count))).collect()
    }

    /// The entries, those of a State together.
    #[must_use]
    pub fn states(&self) -> Vec<(StateCode, Vec<(&DirectoryEntry, String)>)> {
        let mut states: Vec<(StateCode, Vec<_>)> = Vec::new();
        for (entry, name) in sorted(self.frame, self.answer, self.known) {
            match states.last_mut() {
                Some((state, people)) if *state == entry.state => people.push((entry, name)),
                _ => states.push((entry.state, vec![(entry, name)])),
            }
        }
        states
    }

    /// All States, to choose from.
    #[must_use]
    pub fn choices(&self) -> Vec<(StateCode, &str)> {
        self.frame.names.sorted().collect()
    }

    /// Where the same lies as a file.
    #[must_use]
    pub fn file(&self) -> String {
        let state = self.chosen.state.map(|state| format!("state={state}"));
        let review = self.chosen.review.map(|review| format!("review={review}"));
        let query: Vec<String> = state.into_iter().chain(review).collect();
        if query.is_empty() { "/directory.csv".to_owned() } else { format!("/directory.csv?{}", query.join("&")) }
    }
}

/// The directory as a file. Names of States are in the reader's language, hours in the person's own time zone.
#[must_use]
pub fn directory_csv(frame: &Frame, answer: &Directory, known: &Known) -> String {
    let head = [
        "state",
        "code",
        "name",
        "function",
        "duties",
        "email",
        "phone",
        "location",
        "hours",
        "time_zone",
        "languages",
        "instruments",
    ];
    let rows = sorted(frame, answer, known).into_iter().map(|(entry, name)| {
        let profile = entry.profile.as_ref();
        let text = |of: fn(&contracts::registry::Profile) -> Option<&String>| {
            profile.and_then(of).cloned().unwrap_or_default()
        };
        let hours = profile.and_then(|profile| profile.hours.as_ref());
        [
            frame.names.name(&entry.state),
            entry.state.to_string(),
            name,
            profile.map(|profile| profile.title.clone()).unwrap_or_default(),
            frame.duties_in(&entry.duties),
            known.contact(&entry.person).map(|contact| contact.address.clone()).unwrap_or_default(),
            text(|profile| profile.phone.as_ref()),
            text(|profile| profile.location.as_ref()),
            hours.map(|hours| format!("{}-{}", hours.from, hours.to)).unwrap_or_default(),
            text(|profile| profile.time_zone.as_ref()),
            profile.map(|profile| codes(profile.languages.iter().map(|one| one.code()))).unwrap_or_default(),
            profile.map(|profile| codes(profile.instruments.iter().map(treaty::Instrument::code))).unwrap_or_default(),
        ]
    });
    csv_file(&head, rows)
}

fn codes(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(" ")
}

/// What everybody may see of States.
#[derive(Debug, Template)]
#[template(path = "people/contacts.html")]
pub struct PublicContactsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The registry's answer.
    pub answer: &'a PublicDirectory,
}

impl PublicContactsPage<'_> {
    /// The entries by name of the State.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, &PublicEntry)> {
        let mut all: Vec<_> =
            self.answer.entries.iter().map(|entry| (self.frame.names.name(&entry.state), entry)).collect();
        all.sort_by_cached_key(|(name, entry)| (order(name), entry.state));
        all
    }
}
