//! What is expected: a line for each way of asking the portal something, in the files of `table/`.
//!
//! `GET /reviews/{state} /reviews/<reviewed> ~/reviews/ZZZ | secretariat states 200 | nobody 303 | * 404` says: the route, the path that is
//! asked for with the words of the scene, a path beside it of which there is nothing, and which roles get which status. The first part that
//! names a role counts; `*` names all.

use std::collections::BTreeSet;

use super::roles::Role;

const FILES: [&str; 7] = [
    include_str!("table/public.txt"),
    include_str!("table/dialogues.txt"),
    include_str!("table/reviews.txt"),
    include_str!("table/people.txt"),
    include_str!("table/own.txt"),
    include_str!("table/desk.txt"),
    include_str!("table/data.txt"),
];

/// A line.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) method: &'static str,
    pub(crate) route: &'static str,
    pub(crate) path: &'static str,
    /// A path of the same kind, of which there is nothing.
    pub(crate) nothing: Option<&'static str>,
    parts: Vec<(Vec<&'static str>, u16)>,
}

impl Row {
    fn read(line: &'static str) -> Self {
        let mut parts = line.split(" | ");
        let mut words = parts.next().unwrap().split_whitespace();
        let mut word = || words.next().unwrap_or_else(|| panic!("too short: {line}"));
        let (method, route, path) = (word(), word(), word());
        let nothing = words.next().map(|word| word.strip_prefix('~').unwrap());
        let part = |part: &'static str| {
            let mut words: Vec<&str> = part.split_whitespace().collect();
            let status = words.pop().and_then(|word| word.parse().ok());
            (words, status.unwrap_or_else(|| panic!("no status: {line}")))
        };
        Self { method, route, path, nothing, parts: parts.map(part).collect() }
    }

    /// What somebody gets.
    pub(crate) fn status(&self, role: Role) -> u16 {
        let means = |words: &[&str]| words.iter().any(|word| *word == "*" || role.is_meant_by(word));
        let part = self.parts.iter().find(|(words, _)| means(words));
        part.unwrap_or_else(|| panic!("{} {} says nothing of {role:?}", self.method, self.path)).1
    }
}

/// All lines.
pub(crate) fn rows() -> Vec<Row> {
    let lines = FILES.iter().flat_map(|file| file.lines());
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(Row::read).collect()
}

/// Every method and route of these lines.
pub(crate) fn known(rows: &[Row]) -> BTreeSet<(String, String)> {
    rows.iter().map(|row| (row.method.to_owned(), row.route.to_owned())).collect()
}
