//! From the command line to inputs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use lots::cohort::{self, Decisions};
use lots::record::{Announced, Inputs, Meeting, MeetingKind, Rules, canonical};
use treaty::{RegionalGroup, StateCode};

use crate::Said;
use crate::options::Options;

/// The file that comes with the program.
const SHIPPED: &[u8] = include_bytes!("../../../../../data/states-parties.csv");
/// The day by which lots were to be drawn: six weeks after 16 October 2020 (resolution 10/1, para. 6).
const SHIPPED_AS_OF: Date = Date::constant(2020, 11, 27);
/// Larger files are not States parties' files.
const LARGEST_FILE: u64 = 64 << 20;

pub(crate) fn inputs(options: &Options) -> Said<Inputs> {
    if let Some(path) = &options.inputs {
        return frozen(path);
    }
    let bytes = match &options.pool {
        Some(path) => read(path)?,
        None => SHIPPED.to_vec(),
    };
    let parties = treaty::parties::read(&bytes).map_err(|faults| faults.to_string())?;
    let rules = Rules::default();
    let decisions = decisions(options)?;
    let as_of = options.as_of.unwrap_or(SHIPPED_AS_OF);
    let pool = cohort::pool(&parties, as_of, &rules, &decisions).map_err(|fault| fault.to_string())?;
    let mut inputs = Inputs::first(pool, rules);
    inputs.meeting = options.meeting.as_deref().map(meeting).transpose()?;
    inputs.announced = announced(options)?;
    Ok(inputs)
}

/// Reads a file, refusing what is too large to be one of ours.
pub(crate) fn read(path: &Path) -> Said<Vec<u8>> {
    let says = |fault: std::io::Error| format!("{} cannot be read: {fault}", path.display());
    let length = std::fs::metadata(path).map_err(says)?.len();
    if length > LARGEST_FILE {
        return Err(format!("{} is larger than any file of this program.", path.display()));
    }
    std::fs::read(path).map_err(says)
}

fn frozen(path: &Path) -> Said<Inputs> {
    let bytes = read(path)?;
    let inputs: Inputs = serde_json::from_slice(&bytes)
        .map_err(|fault| format!("{} does not hold frozen inputs: {fault}", path.display()))?;
    if canonical(&inputs) == bytes {
        Ok(inputs)
    } else {
        Err(format!("{} does not hold the canonical bytes of frozen inputs.", path.display()))
    }
}

fn decisions(options: &Options) -> Said<Decisions> {
    let mut without: BTreeSet<StateCode> = options.without.iter().copied().collect();
    let mut regions = once("region", &options.region)?;
    if options.pool.is_none() {
        // As the cohort of 189 reviews was formed: without the Holy See; the European Union is given a region here
        // because nothing published says how its reviewers were found.
        without.extend(code("VAT"));
        if let Some(union) = code("EUE") {
            regions.entry(union).or_insert(RegionalGroup::WesternEuropeanAndOthers);
        }
    }
    Ok(Decisions {
        without,
        regions,
        offers: once("offer", &options.offer)?,
        consents: once("consent", &options.consent)?,
        in_force: options.in_force.iter().copied().collect(),
    })
}

fn code(text: &str) -> Option<StateCode> {
    text.parse().ok()
}

fn once<T: Copy>(flag: &str, pairs: &[(StateCode, T)]) -> Said<BTreeMap<StateCode, T>> {
    let mut map = BTreeMap::new();
    for &(state, value) in pairs {
        if map.insert(state, value).is_some() {
            return Err(format!("--{flag} names {state} twice."));
        }
    }
    Ok(map)
}

fn meeting(text: &str) -> Said<Meeting> {
    let mut parts = text.splitn(3, ',');
    let (Some(date), Some(kind), Some(title)) = (parts.next(), parts.next(), parts.next()) else {
        return Err("--meeting must be written as DATE,KIND,TITLE.".to_owned());
    };
    let kind = match kind {
        "intersessional" => MeetingKind::Intersessional,
        "working-group" => MeetingKind::WorkingGroup,
        other => {
            return Err(format!(
                "--meeting: {other:?} is neither intersessional nor working-group (paras. 28 and 30)."
            ));
        }
    };
    Ok(Meeting { date: date.to_owned(), kind, title: title.to_owned() })
}

fn announced(options: &Options) -> Said<Option<Announced>> {
    let Some(commitment) = &options.commitment else { return Ok(None) };
    let beacon = options.beacon.as_deref().map(named_pulse).transpose()?;
    Ok(Some(Announced { commitment: commitment.clone(), beacon }))
}

fn named_pulse(text: &str) -> Said<lots::beacon::Announced> {
    let parsed = text.split_once(':').and_then(|(chain, round)| Some((chain, round.parse().ok()?)));
    let (chain, round) = parsed.ok_or("--beacon must be written as CHAIN:ROUND.")?;
    let named = lots::beacon::Announced { chain: chain.to_owned(), round };
    named.pinned_chain().map_err(|fault| fault.to_string())?;
    Ok(named)
}
