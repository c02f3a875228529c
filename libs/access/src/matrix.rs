//! The policies as a person reads them.

use contracts::{Entry, Kind, catalogue};

use crate::{Asker, may};

/// Each role against each command and query of the catalogue, as a table in Markdown.
#[must_use]
pub fn matrix() -> String {
    let requests = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }));
    let askers = one_of_each();
    let roles: Vec<&str> = askers.iter().map(Asker::role).collect();
    let head = format!("| request | what | {} |\n|---|---|{}\n", roles.join(" | "), "---|".repeat(roles.len()));
    let lines = requests.filter_map(|entry| line(entry, &askers));
    head + &lines.collect::<String>()
}

fn line(entry: &Entry, askers: &[Asker]) -> Option<String> {
    let subject = entry.subject.as_ref()?;
    let cells: Vec<&str> = askers.iter().map(|asker| if may(asker, subject) { "yes" } else { "–" }).collect();
    Some(format!("| `{subject}` | {} | {} |\n", entry.summary(), cells.join(" | ")))
}

fn one_of_each() -> [Asker; 9] {
    let account = || "1".to_owned();
    [
        Asker::Public,
        Asker::Secretariat { account: account() },
        Asker::Operator { account: account() },
        Asker::Applicant { contact: account() },
        Asker::Mission { account: account(), state: "AUT".to_owned() },
        Asker::Official { account: account(), state: "AUT".to_owned() },
        Asker::Chair { account: account() },
        Asker::Bureau { account: account() },
        Asker::service("drawing"),
    ]
}
