//! The ceremony: groups first, then lot by lot, for the projector.

use std::collections::BTreeMap;

use askama::Template;
use contracts::Day;
use contracts::drawing::{Chances, DrawingLine, DrawingResult, LotChances, MeetingLine, Slot};
use serde::Serialize;
use treaty::{InstrumentSet, RegionalGroup, StateCode, YearlyGroup};

use super::pairings::Pairings;
use crate::pages::{Frame, Names};

/// The ceremony of a drawing.
#[derive(Debug, Template)]
#[template(path = "drawing/ceremony.html")]
pub struct CeremonyPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing.
    pub drawing: &'a DrawingLine,
    /// Its meeting; none for a test.
    pub meeting: Option<&'a MeetingLine>,
    /// Whether it is void.
    pub void: bool,
    /// The result, for readers without the script.
    pub pairings: &'a Pairings,
    /// What the script works from, as JSON that cannot end the element it stands in.
    pub data: String,
}

/// What the script works from.
#[derive(Serialize)]
struct Show<'a> {
    drawing: u32,
    chances_path: String,
    chances: &'a [LotChances],
    states: BTreeMap<StateCode, Shown<'a>>,
    regions: BTreeMap<&'static str, String>,
    groups: Vec<Vec<StateCode>>,
    /// When the reviews of each group start.
    starts: Vec<String>,
    lots: Vec<Lot>,
    texts: BTreeMap<&'static str, String>,
    language: &'static str,
}

#[derive(Serialize)]
struct Shown<'a> {
    name: &'a str,
    region: &'static str,
}

#[derive(Serialize)]
struct Lot {
    #[serde(rename = "lot")]
    number: u32,
    of: StateCode,
    drawn: StateCode,
    slot: Slot,
    additional: bool,
    /// What it reviews, where that is not all that the State under review is party to.
    only: Option<String>,
}

impl<'a> CeremonyPage<'a> {
    /// From the result, with the chances that are ready. None before the lots are drawn.
    #[must_use]
    pub fn new(frame: &'a Frame, result: &'a DrawingResult, pairings: &'a Pairings, ready: &Chances) -> Option<Self> {
        let drawing = result.drawing.as_ref()?;
        let show = Show {
            drawing: drawing.drawing,
            chances_path: format!("/api/v1/drawings/{}/chances", drawing.drawing),
            chances: &ready.lots,
            states: result.states.iter().map(|line| (line.state, shown(&line.name, line.regional_group))).collect(),
            regions: regions(frame),
            groups: groups(result),
            starts: YearlyGroup::ALL.map(|group| frame.texts.day(&Day(group.start()))).to_vec(),
            lots: lots(frame, result),
            texts: texts(frame),
            language: frame.texts.locale(),
        };
        // `<` within JSON only occurs in texts; written as an escape it can neither end the element nor begin another.
        let data = serde_json::to_string(&show).ok()?.replace('<', "\\u003c");
        Some(Self { frame, drawing, meeting: result.meeting.as_ref(), void: result.void, pairings, data })
    }
}

fn shown(name: &str, region: Option<RegionalGroup>) -> Shown<'_> {
    Shown { name, region: region.map_or("", RegionalGroup::label) }
}

fn regions(frame: &Frame) -> BTreeMap<&'static str, String> {
    let named = RegionalGroup::ALL.map(|group| (group.label(), frame.texts.region(&Some(group)).to_string()));
    named.into_iter().chain([("", frame.texts.region(&None).to_string())]).collect()
}

/// The yearly groups, each by name. None of them when they stood before this drawing.
fn groups(result: &DrawingResult) -> Vec<Vec<StateCode>> {
    if result.assignments.iter().any(|line| line.standing) {
        return Vec::new();
    }
    let names = Names::of_pool(&result.states);
    let last = result.groups.iter().map(|line| line.group).max().unwrap_or(0);
    let group = |number: u8| {
        let mut states: Vec<StateCode> =
            result.groups.iter().filter(|line| line.group == number).map(|line| line.state).collect();
        states.sort_by_key(|state| names.order(state));
        states
    };
    (1..=last).map(group).collect()
}

/// What was drawn by lot, in the order of the lots. What stood before, and what a meeting decided, was not.
fn lots(frame: &Frame, result: &DrawingResult) -> Vec<Lot> {
    let all: BTreeMap<StateCode, InstrumentSet> =
        result.states.iter().map(|line| (line.state, line.instruments)).collect();
    let drawn = result.assignments.iter().filter(|line| !line.standing && !line.by_decision);
    let mut lots: Vec<Lot> = drawn
        .map(|line| Lot {
            number: line.lot,
            of: line.state_under_review,
            drawn: line.reviewer,
            slot: line.slot,
            additional: line.additional,
            only: (all.get(&line.state_under_review) != Some(&line.instruments))
                .then(|| frame.texts.instruments(&line.instruments)),
        })
        .collect();
    lots.sort_by_key(|lot| lot.number);
    lots
}

/// The sentences of the script; a blank is filled there and stands as its name in braces.
fn texts(frame: &Frame) -> BTreeMap<&'static str, String> {
    let plain = |key: &str| frame.say(key).to_string();
    let with = |key: &str, names: &[&str]| {
        names.iter().fold(frame.say(key), |say, name| say.with(name, format!("{{{name}}}"))).to_string()
    };
    BTreeMap::from([
        ("groupTitle", with("ceremony-group", &["group"])),
        ("groupSize", with("ceremony-group-size", &["states", "day"])),
        ("groupsTitle", plain("ceremony-groups")),
        ("lotOf", with("ceremony-lot-of", &["lot", "lots"])),
        ("for", plain("ceremony-for")),
        ("sameRegion", with("ceremony-same-region", &["region"])),
        ("otherRegion", plain("ceremony-other-region")),
        ("additional", with("ceremony-additional", &["instruments"])),
        ("candidates", with("ceremony-candidates", &["candidates"])),
        ("exact", plain("ceremony-exact")),
        ("estimated", with("ceremony-estimated", &["error"])),
        ("computing", plain("ceremony-computing")),
        ("unknown", plain("ceremony-unknown")),
        ("ofRegion", with("ceremony-of-region", &["candidates"])),
        ("nobody", plain("ceremony-nobody")),
        ("waiting", plain("ceremony-waiting")),
        ("drawnWithChance", with("ceremony-drawn-chance", &["chance"])),
        ("only", with("only-for", &["instruments"])),
        ("said", with("ceremony-said", &["lot", "of", "drawn"])),
        ("play", plain("ceremony-play")),
        ("pause", plain("ceremony-pause")),
        ("speed", with("ceremony-speed", &["speed"])),
        ("smallChance", with("ceremony-small", &["chance"])),
        ("showAll", plain("ceremony-show-all")),
        ("showRegions", plain("ceremony-show-regions")),
    ])
}
