//! The numbered problem as a pseudo-Boolean formula.
//!
//! One variable for every State that may be drawn in a slot, as main or as additional reviewer. Solutions and outcomes
//! are one to one.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::draw::Frozen;
use crate::interchange::atom;
use crate::problem::{Mask, Problem, Slot, State};

/// The drawing in the format of the pseudo-Boolean competition (OPB), satisfiable exactly when an outcome exists.
///
/// A comment line names every variable by its atom, as in [`super::asp_model`]; slots that are kept have no variable
/// for their main reviewer.
#[must_use]
pub fn opb(frozen: &Frozen) -> String {
    let mut formula = Formula::new(frozen);
    formula.one_main();
    formula.gaps();
    formula.twins();
    formula.room();
    formula.loads();
    formula.mutual();
    formula.text()
}

/// Missing instruments, and for a twin the group of the reviewer that leaves them: all that decides who may fill a gap.
type GapKind = (Mask, Option<usize>);

/// A variable: who is drawn, and where.
struct Place {
    atom: String,
    reviewer: State,
    under_review: State,
}

/// The variables of one slot.
#[derive(Default)]
struct Choices {
    mains: Vec<(State, usize)>,
    additional: Vec<(State, usize)>,
}

/// The sum of the terms is at least, or exactly, a whole number.
struct Constraint {
    terms: Vec<(i8, usize)>,
    relation: &'static str,
    bound: i64,
}

enum Line {
    Comment(&'static str),
    Constraint(Constraint),
}

struct Formula<'a> {
    problem: &'a Problem,
    places: Vec<Place>,
    choices: Vec<Choices>,
    lines: Vec<Line>,
}

impl<'a> Formula<'a> {
    fn new(frozen: &'a Frozen) -> Self {
        let problem = &frozen.numbered().problem;
        let mut formula = Self { problem, places: Vec::new(), choices: Vec::new(), lines: Vec::new() };
        for (at, slot) in problem.slots.iter().enumerate() {
            let mut choices = Choices::default();
            if slot.kept.is_none() {
                for state in problem.candidates(slot) {
                    choices.mains.push((state, formula.variable(frozen, "main", at, slot, state)));
                }
            }
            for state in additional_candidates(problem, slot) {
                choices.additional.push((state, formula.variable(frozen, "additional", at, slot, state)));
            }
            formula.choices.push(choices);
        }
        formula
    }

    /// A new variable; the first is number 1.
    fn variable(&mut self, frozen: &Frozen, kind: &str, at: usize, slot: &Slot, reviewer: State) -> usize {
        self.places.push(Place {
            atom: atom(frozen, kind, at, slot, reviewer),
            reviewer,
            under_review: slot.under_review,
        });
        self.places.len()
    }

    fn one_main(&mut self) {
        self.comment("One main reviewer in every open slot (para. 28).");
        for at in 0..self.choices.len() {
            if self.problem.slots[at].kept.is_none() {
                let terms = self.choices[at].mains.iter().map(|&(_, variable)| (1, variable)).collect();
                self.exactly(terms, 1);
            }
        }
    }

    /// An additional reviewer exactly where instruments are missing, and none that is unfit for what is missing.
    fn gaps(&mut self) {
        self.comment("One additional reviewer for every gap, party to all that is missing (para. 28 (b)).");
        let problem = self.problem;
        for (at, slot) in problem.slots.iter().enumerate() {
            let choices = &self.choices[at];
            let additional = choices.additional.iter().map(|&(_, variable)| (1, variable));
            if let Some(kept) = slot.kept {
                let gaps = i64::from(problem.gap(slot, kept.main) != 0);
                self.exactly(additional.collect(), gaps);
                continue;
            }
            let mut by_gap: BTreeMap<GapKind, Vec<(State, usize)>> = BTreeMap::new();
            for &(main, variable) in &choices.mains {
                by_gap.entry(gap_kind(problem, slot, main)).or_default().push((main, variable));
            }
            by_gap.retain(|&(gap, _), _| gap != 0);
            let gapped = by_gap.values().flatten().map(|&(_, variable)| (-1, variable));
            let balance = additional.chain(gapped).collect();
            let unfit: Vec<Vec<(i8, usize)>> = by_gap
                .iter()
                .filter_map(|(&(gap, _), mains)| {
                    let &(main, _) = mains.first()?;
                    let unfit = |state: State| !problem.may_be_additional(slot, main, gap, state);
                    let others = choices.additional.iter().filter(|&&(state, _)| unfit(state));
                    Some(mains.iter().chain(others).map(|&(_, variable)| (1, variable)).collect())
                })
                .collect();
            self.exactly(balance, 0);
            for terms in unfit {
                self.at_most(&terms, 1);
            }
        }
    }

    /// Two open twins: the group of the first comes before the group of the second.
    fn twins(&mut self) {
        self.comment("Reviewers of a State without a group: two groups, named in their order (AMB-09).");
        let problem = self.problem;
        for (first, slot) in problem.slots.iter().enumerate() {
            let Some(second) = slot.twin.filter(|&second| first < second) else { continue };
            if slot.kept.is_some() || problem.slots[second].kept.is_some() {
                continue;
            }
            for group in 0..problem.groups {
                let late = self.choices[first].mains.iter().filter(|&&(state, _)| problem.group[state] >= group);
                let early = self.choices[second].mains.iter().filter(|&&(state, _)| problem.group[state] <= group);
                let terms: Vec<(i8, usize)> = late.chain(early).map(|&(_, variable)| (1, variable)).collect();
                self.at_most(&terms, 1);
            }
        }
    }

    fn room(&mut self) {
        self.comment("No more additional reviewers than a State has room for (para. 28 (c)).");
        for state in 0..self.problem.states() {
            let slots = self.problem.slots.iter().zip(&self.choices).filter(|(slot, _)| slot.under_review == state);
            let (mut terms, mut most) = (Vec::new(), 0);
            for (_, choices) in slots.filter(|(_, choices)| !choices.additional.is_empty()) {
                terms.extend(choices.additional.iter().map(|&(_, variable)| (1, variable)));
                most += 1;
            }
            if most > self.problem.additional[state] {
                self.at_most(&terms, self.problem.additional[state]);
            }
        }
    }

    fn loads(&mut self) {
        self.comment("Nobody above its most reviews, nobody below its fewest (para. 29).");
        let mut by_reviewer = vec![Vec::new(); self.problem.states()];
        for (number, place) in (1..).zip(&self.places) {
            by_reviewer[place.reviewer].push((1, number));
        }
        for (state, terms) in by_reviewer.into_iter().enumerate() {
            self.at_most(&terms, self.problem.most[state]);
            self.at_least(terms, whole(self.problem.least[state]));
        }
    }

    /// Of two States at most one reviews the other: no State is drawn twice for the same.
    fn mutual(&mut self) {
        self.comment("No two States review each other, in any capacity (para. 28 (a)).");
        let mut by_pair: BTreeMap<(State, State), Vec<(i8, usize)>> = BTreeMap::new();
        for (number, place) in (1..).zip(&self.places) {
            by_pair.entry((place.reviewer, place.under_review)).or_default().push((1, number));
        }
        for (&(one, other), there) in by_pair.iter().filter(|((one, other), _)| one < other) {
            if let Some(back) = by_pair.get(&(other, one)) {
                self.at_most(&[there.as_slice(), back].concat(), 1);
            }
        }
    }

    fn comment(&mut self, text: &'static str) {
        self.lines.push(Line::Comment(text));
    }

    fn exactly(&mut self, terms: Vec<(i8, usize)>, bound: i64) {
        if !(terms.is_empty() && bound == 0) {
            self.lines.push(Line::Constraint(Constraint { terms, relation: "=", bound }));
        }
    }

    fn at_least(&mut self, terms: Vec<(i8, usize)>, bound: i64) {
        if bound > 0 {
            self.lines.push(Line::Constraint(Constraint { terms, relation: ">=", bound }));
        }
    }

    fn at_most(&mut self, terms: &[(i8, usize)], bound: usize) {
        if terms.len() > bound {
            let terms = terms.iter().map(|&(_, variable)| (-1, variable)).collect();
            self.lines.push(Line::Constraint(Constraint { terms, relation: ">=", bound: -whole(bound) }));
        }
    }

    fn text(&self) -> String {
        let constraints: Vec<&Constraint> = self.lines.iter().filter_map(Line::constraint).collect();
        // A sum has at least one term: a need that nothing can meet asks the first variable to be 2.
        let hopeless = constraints.iter().any(|constraint| constraint.terms.is_empty());
        let variables = if hopeless { self.places.len().max(1) } else { self.places.len() };
        let mut text = format!("* #variable= {variables} #constraint= {}\n", constraints.len());
        for (number, place) in (1..).zip(&self.places) {
            let number: usize = number;
            add(&mut text, format_args!("* x{number} {}\n", place.atom));
        }
        for line in &self.lines {
            match line {
                Line::Comment(comment) => add(&mut text, format_args!("* {comment}\n")),
                Line::Constraint(Constraint { terms, .. }) if terms.is_empty() => {
                    text.push_str("* Nobody can be drawn here.\n+1 x1 >= 2 ;\n");
                }
                Line::Constraint(Constraint { terms, relation, bound }) => {
                    for (factor, variable) in terms {
                        add(&mut text, format_args!("{factor:+} x{variable} "));
                    }
                    add(&mut text, format_args!("{relation} {bound} ;\n"));
                }
            }
        }
        text
    }
}

impl Line {
    fn constraint(&self) -> Option<&Constraint> {
        match self {
            Self::Comment(_) => None,
            Self::Constraint(constraint) => Some(constraint),
        }
    }
}

fn gap_kind(problem: &Problem, slot: &Slot, main: State) -> GapKind {
    (problem.gap(slot, main), slot.twin.map(|_| problem.group[main]))
}

/// States that could fill a gap of this slot, beside one of its possible main reviewers.
fn additional_candidates(problem: &Problem, slot: &Slot) -> Vec<State> {
    let mut kinds: BTreeMap<GapKind, State> = BTreeMap::new();
    let mains: Vec<State> = match slot.kept {
        Some(kept) => vec![kept.main],
        None => problem.candidates(slot).collect(),
    };
    for main in mains {
        kinds.entry(gap_kind(problem, slot, main)).or_insert(main);
    }
    kinds.retain(|&(gap, _), _| gap != 0);
    let fits =
        |&state: &State| kinds.iter().any(|(&(gap, _), &main)| problem.may_be_additional(slot, main, gap, state));
    (0..problem.states()).filter(fits).collect()
}

/// Counts of a checked record are small.
fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Writing to a text in memory cannot fail.
fn add(text: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(what);
}
