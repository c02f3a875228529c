//! A drawing in the languages of other solvers, so that anybody can ask whether another program agrees.
//!
//! Two encodings that share as little as they can. The answer-set facts repeat the records, and [`ASP_RULES`] works
//! everything out from them and from the paragraphs; the pseudo-Boolean formula ([`opb`]) states the numbered problem that
//! the engine draws from. Both name what is drawn by the same atoms, `main(fra,same,deu)` and
//! `additional(fra,other,ken)`. `docs/interchange.md` shows how to ask.

mod opb;

use treaty::{RegionalGroup, StateCode};

use crate::draw::Frozen;
use crate::problem::{Outcome, Slot};
use crate::record::{Assignment, Kind, Pool, PoolState, SlotKind};

pub use opb::opb;

/// The rules of `docs/drawing.md` as an answer-set program; its answer sets are exactly the outcomes.
pub const ASP_RULES: &str = include_str!("interchange/rules.lp");

/// What is frozen, as answer-set facts: a line for every State, then what stays.
#[must_use]
pub fn asp_facts(frozen: &Frozen) -> String {
    let inputs = frozen.inputs();
    let mut facts = Facts::default();
    facts.line(&[("fewest", &[inputs.rules.fewest_reviews.to_string()])]);
    let mut order = 0;
    for group in RegionalGroup::ALL {
        facts.add("order", &[region(group), order.to_string()]);
        order += 1;
    }
    for state in inputs.pool.states.iter().filter(|s| s.drawing_region.is_none()) {
        facts.add("order", &[constant(state.state), order.to_string()]);
        order += 1;
    }
    facts.end_line();
    for state in &inputs.pool.states {
        state_facts(&mut facts, &inputs.pool, state);
    }
    let standing = &inputs.standing;
    for assignment in &standing.assignments {
        standing_facts(&mut facts, assignment);
    }
    for ended in standing.ended.iter().filter(|ended| ended.counts) {
        facts.line(&[("performed", &[constant(ended.reviewer), constant(ended.state_under_review)])]);
    }
    for pair in &standing.excluded {
        facts.line(&[("excluded", &[constant(pair.reviewer), constant(pair.state_under_review)])]);
    }
    for &state in &standing.deferred {
        facts.line(&[("deferred", &[constant(state)])]);
    }
    facts.0
}

/// Facts and rules: a whole program for clingo.
#[must_use]
pub fn asp_program(frozen: &Frozen) -> String {
    [&asp_facts(frozen), ASP_RULES].join("\n")
}

/// The atoms of the answer set that is this outcome, sorted.
#[must_use]
pub fn asp_model(frozen: &Frozen, outcome: &Outcome) -> Vec<String> {
    let problem = &frozen.numbered().problem;
    let mut atoms = Vec::new();
    for (at, slot) in problem.slots.iter().enumerate() {
        atoms.push(atom(frozen, "main", at, slot, outcome.base[at]));
        atoms.extend(outcome.additional[at].map(|reviewer| atom(frozen, "additional", at, slot, reviewer)));
    }
    atoms.sort();
    atoms
}

/// `main(fra,same,deu)`: the atom of a reviewer in slot number `at`.
fn atom(frozen: &Frozen, kind: &str, at: usize, slot: &Slot, reviewer: usize) -> String {
    let of = |state| constant(frozen.numbered().code(state));
    format!("{kind}({},{},{})", of(slot.under_review), slot_name(at, slot), of(reviewer))
}

fn slot_name(at: usize, slot: &Slot) -> &'static str {
    match (slot.twin, slot.same_region) {
        (Some(twin), _) if at < twin => "first",
        (Some(_), _) => "second",
        (None, true) => "same",
        (None, false) => "other",
    }
}

/// A State as a constant. `not` is a word of the language.
fn constant(state: StateCode) -> String {
    let lower = state.as_str().to_ascii_lowercase();
    if lower == "not" { "state_not".to_owned() } else { lower }
}

/// A regional group as a constant, longer than any State's.
fn region(group: RegionalGroup) -> String {
    match group {
        RegionalGroup::African => "african",
        RegionalGroup::AsiaPacific => "asia_pacific",
        RegionalGroup::EasternEuropean => "eastern_european",
        RegionalGroup::LatinAmericanAndCaribbean => "grulac",
        RegionalGroup::WesternEuropeanAndOthers => "weog",
    }
    .to_owned()
}

fn state_facts(facts: &mut Facts, pool: &Pool, state: &PoolState) {
    let code = constant(state.state);
    facts.add("state", std::slice::from_ref(&code));
    if let Some(group) = state.drawing_region {
        facts.add("region", &[code.clone(), region(group)]);
    }
    for (fact, instruments) in [("party", pool.in_force(state)), ("willing", pool.voluntary(state))] {
        for instrument in instruments.iter() {
            facts.add(fact, &[code.clone(), instrument.code().to_ascii_lowercase()]);
        }
    }
    if state.under_review {
        facts.add("under_review", std::slice::from_ref(&code));
        facts.add("most_reviewers", &[code.clone(), state.most_reviewers.to_string()]);
    }
    if state.reviewer {
        facts.add("reviewer", std::slice::from_ref(&code));
        facts.add("most", &[code, state.most_reviews.to_string()]);
    }
    facts.end_line();
}

fn standing_facts(facts: &mut Facts, assignment: &Assignment) {
    let under_review = constant(assignment.state_under_review);
    let reviewer = constant(assignment.reviewer);
    let slot = match assignment.slot {
        SlotKind::SameRegion => "same",
        SlotKind::OtherRegion => "other",
    };
    let kind = match assignment.kind {
        Kind::Main => "main",
        Kind::Additional => "additional",
    };
    facts.add("standing", &[under_review.clone(), slot.to_owned(), reviewer.clone(), kind.to_owned()]);
    for instrument in assignment.instruments.iter() {
        facts.add("covers", &[under_review.clone(), reviewer.clone(), instrument.code().to_ascii_lowercase()]);
    }
    facts.end_line();
}

/// Facts as text.
#[derive(Default)]
struct Facts(String);

impl Facts {
    fn add(&mut self, name: &str, arguments: &[String]) {
        if !self.0.is_empty() && !self.0.ends_with('\n') {
            self.0.push(' ');
        }
        self.0.extend([name, "(", &arguments.join(","), ")."]);
    }

    fn end_line(&mut self) {
        self.0.push('\n');
    }

    fn line(&mut self, facts: &[(&str, &[String])]) {
        for (name, arguments) in facts {
            self.add(name, arguments);
        }
        self.end_line();
    }
}
