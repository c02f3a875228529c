//! A certificate in sentences, for those who are told that nothing can be drawn.

use std::collections::BTreeSet;

use treaty::{Instrument, InstrumentSet, StateCode};

use super::law::{Known, Law};
use super::{Certificate, Count, Place, Points, Spot, Step};
use crate::record::{Inputs, Kind, PoolState};

/// Most States that one sentence names.
const MOST_NAMES: usize = 10;
/// Most sentences before the rest is left to the certificate.
const MOST_SENTENCES: usize = 12;

impl Certificate {
    /// What stands in the way, in English: which States, which rule, how many places for how many needs.
    ///
    /// The certificate should have been [checked](super::check) against the same inputs.
    #[must_use]
    pub fn sentences(&self, inputs: &Inputs) -> Vec<String> {
        let mut teller = Teller { law: Law::new(inputs), steps: &self.steps, told: Vec::new(), untold: 0 };
        teller.tell(0, &Known::default(), &[]);
        if teller.untold > 0 {
            teller.told.push(format!("The certificate goes through {} more cases.", teller.untold));
        }
        teller.told
    }
}

struct Teller<'a> {
    law: Law<'a>,
    steps: &'a [Step],
    told: Vec<String>,
    untold: usize,
}

impl Teller<'_> {
    fn tell(&mut self, step: usize, known: &Known, path: &[String]) {
        if self.told.len() == MOST_SENTENCES {
            self.untold += 1;
            return;
        }
        let start = if path.is_empty() { String::new() } else { format!("If {}: ", path.join(" and ")) };
        match self.steps.get(step) {
            Some(Step::Count(count)) => {
                let sentence = self.count(count, known);
                self.told.push(start + &sentence);
            }
            Some(Step::Branch(branch)) if path.len() < 100 => {
                let u = branch.of.state_under_review;
                let of = self.name(u);
                let role = if branch.role == Kind::Main { "reviewing State" } else { "additional reviewing State" };
                let many = branch.candidates.len();
                let who = self.names(branch.candidates.iter().map(|candidate| candidate.state));
                let whose = self.whose(&[branch.of]);
                let can = if many == 1 { "Only one State" } else { "Only these States" };
                self.told.push(format!(
                    "{start}{can} can be drawn as the {role} of {of}, {whose}: {who}. None of them will do (para. 28)."
                ));
                for candidate in &branch.candidates {
                    let mut path = path.to_vec();
                    path.push(format!("{} reviews {of}", self.name(candidate.state)));
                    self.tell(candidate.step, &known.with(branch.of, branch.role, candidate.state), &path);
                }
            }
            _ => {}
        }
    }

    fn count(&self, count: &Count, known: &Known) -> String {
        if let Some(spot) = count.needs.iter().find(|spot| self.law.options(**spot, known).mains.is_empty()) {
            return self.nobody(*spot, known);
        }
        let (below, above): (Vec<&Points>, Vec<&Points>) = count.reviewers.iter().partition(|entry| entry.points < 0);
        let sums = self.sums(count, known);
        if sums.0 == i64::MAX {
            let name = self.names(count.needs.iter().map(|spot| spot.state_under_review));
            return format!(
                "{name} belongs to no regional group, so its two reviewing States must come from two different groups, but only States \
                 of one group can be drawn (para. 28)."
            );
        }
        let all_ones = count.reviewers.iter().chain(&count.limits).all(|entry| entry.points.abs() == 1)
            && count.pairs.iter().all(|entry| entry.points == 1);
        if above.is_empty() && all_ones && !below.is_empty() {
            let owed: i64 = below.iter().map(|entry| self.law.owed(self.law.states[&entry.state], known)).sum();
            let places = owed - (sums.0 - sums.1);
            let who = self.names(below.iter().map(|entry| entry.state));
            let must = if below.len() == 1 { "must" } else { "must together" };
            return format!(
                "{who} {must} still perform at least {owed} {} (para. 29), but only {places} {} could be drawn for {} \
                 (paras. 28, 28 (a), 28 (b) and 28 (c)).",
                plural(owed, "review"),
                plural(places, "place"),
                if below.len() == 1 { "it" } else { "them" },
            );
        }
        let needing: BTreeSet<StateCode> = count.needs.iter().map(|spot| spot.state_under_review).collect();
        let one = needing.len() == 1;
        let reviewed = format!(
            "{} {} to be reviewed{} {}",
            self.names(needing.into_iter()),
            if one { "is" } else { "are" },
            self.under(count, known),
            self.by(&count.needs),
        );
        if count.reviewers.is_empty() && count.pairs.is_empty() && !count.limits.is_empty() && all_ones {
            return format!(
                "{reviewed}; without an additional reviewing State no reviewer covers all instruments of {} slots, and para. 28 (c) \
                 leaves room for {} (paras. 28 (b) and 28 (c)).",
                sums.0, sums.1,
            );
        }
        if below.is_empty() && count.limits.is_empty() && all_ones {
            return format!(
                "{reviewed}; {} for {} {} ({}).",
                self.places(count, known),
                sums.0,
                plural(sums.0, "need"),
                rules(count)
            );
        }
        let weighed = |points: i64| {
            let who =
                self.names(count.reviewers.iter().filter(|entry| entry.points == points).map(|entry| entry.state));
            format!("{points} for a review by {who}")
        };
        let different: BTreeSet<i64> = count.reviewers.iter().map(|entry| entry.points).collect();
        let mut points: Vec<String> = different.into_iter().rev().take(4).map(weighed).collect();
        if !count.pairs.is_empty() {
            points.push(format!(
                "points for {} {} that may review in one direction only",
                count.pairs.len(),
                plural(whole(count.pairs.len()), "pair")
            ));
        }
        if !count.limits.is_empty() {
            points.push(format!(
                "points for additional reviewers of {}",
                self.names(count.limits.iter().map(|entry| entry.state))
            ));
        }
        format!(
            "{reviewed}; counting {}, whatever is drawn needs at least {} points, and the limits leave {} ({}).",
            join(&points),
            sums.0,
            sums.1,
            rules(count),
        )
    }

    fn places(&self, count: &Count, known: &Known) -> String {
        let places: i64 = count.reviewers.iter().map(|entry| self.law.left(self.law.states[&entry.state], known)).sum();
        let pairs = whole(count.pairs.len());
        let listed: Vec<String> =
            count.pairs.iter().map(|p| format!("{} and {}", self.name(p.one), self.name(p.other))).collect();
        let some = listed.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join("; ");
        let more =
            if listed.len() > MOST_NAMES { format!("; and {} more", listed.len() - MOST_NAMES) } else { String::new() };
        let directions = format!(
            "only one of two can review the other ({some}{more}), which gives {pairs} {}",
            plural(pairs, "place")
        );
        if count.reviewers.is_empty() {
            return directions;
        }
        let who = self.names(count.reviewers.iter().map(|entry| entry.state));
        let many = count.reviewers.len();
        let only = format!(
            "only {many} {} can be drawn for that ({who}), with {places} {} in all",
            plural(whole(many), "State"),
            plural(places, "place")
        );
        if count.pairs.is_empty() { only } else { format!("{only}, and beyond them {directions},") }
    }

    /// Points needed and points available, as the checker counts them.
    fn sums(&self, count: &Count, known: &Known) -> (i64, i64) {
        super::check::sums(&self.law, count, known)
    }

    /// Why nobody can be drawn for this slot.
    fn nobody(&self, spot: Spot, known: &Known) -> String {
        let u = self.law.states[&spot.state_under_review];
        let (name, whose) = (self.name(u.state), self.whose(&[spot]));
        if let Some(main) = self.law.main(spot, known) {
            let gap = self.law.gap(spot, main);
            let room = if self.law.room(u, known) < 0 {
                "but para. 28 (c) leaves no room for an additional reviewing State".to_owned()
            } else {
                format!("and no State {whose} that is party to {} may review {name} as well", both(gap))
            };
            return format!(
                "{} reviews {name}, without being party to the {}, {room} (paras. 28 (a), 28 (b) and 29).",
                self.name(main.state),
                titles(gap)
            );
        }
        let barred = Law::twin(spot).and_then(|twin| self.law.main(twin, known)).map(Law::group);
        let able: Vec<&PoolState> = (self.law.states.values().copied())
            .filter(|v| Law::fits(spot, u, v) && Some(Law::group(v)) != barred && self.law.free(v, u, known))
            .collect();
        let missing: InstrumentSet =
            u.instruments.iter().filter(|i| !able.iter().any(|v| self.law.in_force(v).contains(*i))).collect();
        if missing == u.instruments {
            return format!("No State {whose} can be drawn to review {name} (paras. 28, 28 (a), 28 (b) and 29).");
        }
        if !missing.is_empty() {
            return format!(
                "No State {whose} that is party to the {} can be drawn to review {name} (paras. 28, 28 (a), 28 (b) and 29).",
                titles(missing).replace(" and the ", " or the ")
            );
        }
        let who = self.names(able.iter().map(|v| v.state));
        let why = if self.law.room(u, known) <= 0 {
            "and para. 28 (c) leaves no room for an additional one"
        } else {
            "and no other State can be drawn that is party to all that is missing"
        };
        format!(
            "Every State {whose} that could review {name} ({who}) leaves some of its instruments without a reviewer, {why} (paras. 28 (b), 28 (c) and 29)."
        )
    }

    /// The instrument that these needs are about, if it is one alone.
    fn under(&self, count: &Count, known: &Known) -> String {
        let serving = |v: StateCode, u: StateCode| {
            count.reviewers.iter().any(|entry| entry.state == v && entry.points > 0)
                || count.pairs.iter().any(|p| (p.one == v && p.other == u) || (p.one == u && p.other == v))
        };
        let about = |instrument: Option<Instrument>| {
            count.needs.iter().all(|spot| {
                let u = self.law.states[&spot.state_under_review];
                let reviewed = instrument.is_none_or(|i| u.instruments.contains(i));
                let party = |v: &PoolState| instrument.is_none_or(|i| self.law.in_force(v).contains(i));
                let options = self.law.options(*spot, known);
                let main = self.law.main(*spot, known).map(|main| main.state);
                let mains = options.mains.iter().map(|(state, _)| *state).filter(|state| Some(*state) != main);
                let all = mains.chain(options.additionals.iter().flatten().copied());
                reviewed && all.filter(|state| party(self.law.states[state])).all(|state| serving(state, u.state))
            })
        };
        if about(None) {
            return String::new();
        }
        let named = Instrument::ALL.into_iter().find(|instrument| about(Some(*instrument)));
        named.map(|instrument| format!(" under the {}", instrument.short_title())).unwrap_or_default()
    }

    fn whose(&self, spots: &[Spot]) -> String {
        let group = |spot: &Spot| self.law.states[&spot.state_under_review].drawing_region;
        let first = spots.first().and_then(group);
        match first {
            Some(group_of) if spots.iter().all(|s| s.slot == Place::SameRegion && group(s) == first) => {
                format!("of {}", called(group_of.label()))
            }
            _ if spots.iter().all(|s| s.slot == Place::SameRegion) => "of the same regional group".to_owned(),
            _ if spots.iter().all(|s| s.slot == Place::OtherRegion) => "of another regional group".to_owned(),
            _ => "of the groups that para. 28 asks for".to_owned(),
        }
    }

    fn by(&self, spots: &[Spot]) -> String {
        format!("by States {}", self.whose(spots))
    }

    fn name(&self, state: StateCode) -> String {
        self.law.states.get(&state).map_or_else(|| state.to_string(), |found| found.name.clone())
    }

    fn names(&self, states: impl Iterator<Item = StateCode>) -> String {
        let all: Vec<String> = states.map(|state| self.name(state)).collect();
        if all.len() <= MOST_NAMES {
            return join(&all);
        }
        format!("{} and {} more", all[..MOST_NAMES].join(", "), all.len() - MOST_NAMES)
    }
}

fn called(label: &str) -> String {
    if label.ends_with("Group") { format!("the {label}") } else { label.to_owned() }
}

fn rules(count: &Count) -> &'static str {
    match (count.pairs.is_empty(), count.limits.is_empty()) {
        (true, true) => "paras. 28, 28 (b) and 29",
        (false, true) => "paras. 28, 28 (a), 28 (b) and 29",
        (true, false) => "paras. 28, 28 (b), 28 (c) and 29",
        (false, false) => "paras. 28, 28 (a), 28 (b), 28 (c) and 29",
    }
}

fn titles(instruments: InstrumentSet) -> String {
    let titles: Vec<&str> = instruments.iter().map(Instrument::short_title).collect();
    titles.join(" and the ")
}

fn both(instruments: InstrumentSet) -> &'static str {
    if instruments.len() == 1 { "it" } else { "all of these" }
}

fn join(items: &[String]) -> String {
    match items {
        [] => "nobody".to_owned(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

fn plural(count: i64, word: &str) -> String {
    if count == 1 { word.to_owned() } else { format!("{word}s") }
}

fn whole(count: usize) -> i64 {
    super::law::whole(count)
}
