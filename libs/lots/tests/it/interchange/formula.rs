//! A reader of OPB that shares nothing with the writer, and the evaluation of an assignment.

use std::collections::HashMap;

/// A formula as read.
pub(crate) struct Formula {
    /// The atom of each variable.
    pub(crate) atoms: Vec<String>,
    /// The comments that head the constraints.
    pub(crate) families: Vec<String>,
    lines: Vec<(usize, String, Constraint)>,
}

struct Constraint {
    terms: Vec<(i64, usize)>,
    exactly: bool,
    bound: i64,
}

impl Formula {
    pub(crate) fn read(text: &str) -> Self {
        let mut lines = text.lines();
        let header: Vec<&str> = lines.next().expect("a header").split(' ').collect();
        let ["*", "#variable=", variables, "#constraint=", constraints] = header[..] else {
            panic!("{header:?} is no header")
        };
        let mut read = Self { atoms: Vec::new(), families: Vec::new(), lines: Vec::new() };
        for line in lines {
            if let Some(comment) = line.strip_prefix("* x") {
                let (number, atom) = comment.split_once(' ').expect("a variable and its atom");
                read.atoms.push(atom.to_owned());
                assert_eq!(number, read.atoms.len().to_string(), "variables are named in order");
            } else if let Some(comment) = line.strip_prefix("* ") {
                if comment != "Nobody can be drawn here." {
                    read.families.push(comment.to_owned());
                }
            } else {
                read.lines.push((read.families.len(), line.to_owned(), Constraint::read(line)));
            }
        }
        if read.atoms.is_empty() && variables == "1" {
            read.atoms.push("nobody".to_owned());
        }
        assert_eq!(variables, read.atoms.len().to_string());
        assert_eq!(constraints, read.lines.len().to_string());
        let numbers = read.lines.iter().flat_map(|(_, _, constraint)| &constraint.terms).map(|&(_, variable)| variable);
        assert!(numbers.max().unwrap_or(0) < read.atoms.len().max(1), "every variable has a name");
        read
    }

    pub(crate) fn constraints(&self) -> usize {
        self.lines.len()
    }

    /// The formula without the constraints under this comment.
    pub(crate) fn without(mut self, family: &str) -> Self {
        let number = 1 + self.families.iter().position(|f| f == family).expect("a comment of the formula");
        self.lines.retain(|(of, _, _)| *of != number);
        self
    }

    pub(crate) fn text(&self) -> String {
        let lines: String = self.lines.iter().flat_map(|(_, line, _)| [line.as_str(), "\n"]).collect();
        format!("* #variable= {} #constraint= {}\n{lines}", self.atoms.len(), self.lines.len())
    }

    /// The variables that these atoms make true. Atoms without a variable are main reviewers that stay.
    pub(crate) fn assignment(&self, model: &[String]) -> Vec<bool> {
        self.atoms.iter().map(|atom| model.contains(atom)).collect()
    }

    /// The atoms of an assignment, with those of `model` that have no variable.
    pub(crate) fn model(&self, assignment: &[bool], model: &[String]) -> Vec<String> {
        let known: HashMap<&String, bool> = self.atoms.iter().zip(assignment.iter().copied()).collect();
        let mut atoms: Vec<String> = model.iter().filter(|atom| !known.contains_key(atom)).cloned().collect();
        atoms.extend(known.iter().filter(|(_, value)| **value).map(|(atom, _)| (*atom).clone()));
        atoms.sort();
        atoms
    }

    /// The first constraint that does not hold.
    pub(crate) fn broken(&self, assignment: &[bool]) -> Option<&str> {
        self.lines.iter().find(|(_, _, constraint)| !constraint.holds(assignment)).map(|(_, line, _)| line.as_str())
    }

    /// A true variable and a false one of the same capacity and slot: one reviewer for another.
    pub(crate) fn pairs_of_a_slot(&self, assignment: &[bool]) -> Vec<(usize, usize)> {
        let slot = |variable: usize| self.atoms[variable].rsplit_once(',').expect("an atom").0;
        let all = 0..assignment.len();
        let (chosen, others): (Vec<usize>, Vec<usize>) = all.partition(|&variable| assignment[variable]);
        let of =
            |one: usize| others.iter().filter(move |&&other| slot(other) == slot(one)).map(move |&other| (one, other));
        chosen.into_iter().flat_map(of).collect()
    }
}

impl Constraint {
    fn read(line: &str) -> Self {
        let words: Vec<&str> = line.strip_suffix(" ;").expect("a semicolon at the end").split(' ').collect();
        let [terms @ .., relation, bound] = &words[..] else { panic!("{line} is no constraint") };
        assert!(!terms.is_empty() && terms.len() % 2 == 0, "{line} has no whole terms");
        let term = |pair: &[&str]| {
            assert!(pair[0].starts_with(['+', '-']), "{line} has a factor without a sign");
            let number: usize = pair[1].strip_prefix('x').expect("a variable").parse().expect("a number");
            (pair[0].parse().expect("a factor"), number - 1)
        };
        Self {
            terms: terms.chunks(2).map(term).collect(),
            exactly: match *relation {
                "=" => true,
                ">=" => false,
                _ => panic!("{relation} is no relation of the format"),
            },
            bound: bound.parse().expect("a bound"),
        }
    }

    fn holds(&self, assignment: &[bool]) -> bool {
        let sum: i64 =
            self.terms.iter().filter(|&&(_, variable)| assignment[variable]).map(|&(factor, _)| factor).sum();
        if self.exactly { sum == self.bound } else { sum >= self.bound }
    }
}
