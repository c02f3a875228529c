//! A page that a browser opens from disk: the result, and a second program that verifies it there.

use std::fmt::Write as _;

use crate::record::{SlotKind, Transcript};
use crate::report::{group_cell, states, yearly_groups};

const TEMPLATE: &str = include_str!("../../verifier/page.html");
const STYLE: &str = include_str!("../../verifier/page.css");

/// The verifier's scripts in the order in which they need one another.
const SCRIPTS: [&str; 13] = [
    include_str!("../../verifier/vendor/bls12-381.js"),
    include_str!("../../verifier/beacon.js"),
    include_str!("../../verifier/sha256.js"),
    include_str!("../../verifier/chacha20.js"),
    include_str!("../../verifier/canonical.js"),
    include_str!("../../verifier/choices.js"),
    include_str!("../../verifier/allocation.js"),
    include_str!("../../verifier/fillings.js"),
    include_str!("../../verifier/drawing.js"),
    include_str!("../../verifier/shape.js"),
    include_str!("../../verifier/law.js"),
    include_str!("../../verifier/verify.js"),
    include_str!("../../verifier/page.js"),
];

/// The page of a transcript, everything inside one file.
#[must_use]
pub fn page(transcript: &Transcript) -> String {
    let title = match &transcript.meeting {
        Some(meeting) => format!("Drawing of lots, {}", meeting.date),
        None => "Drawing of lots: rehearsal".to_owned(),
    };
    let json = String::from_utf8_lossy(&transcript.bytes()).replace('<', "\\u003c");
    fill(&[
        ("{{title}}", &escaped(&title)),
        ("/*{{css}}*/", STYLE),
        ("{{static}}", &static_table(transcript)),
        ("{{transcript}}", &json),
        ("/*{{scripts}}*/", &SCRIPTS.join("\n")),
    ])
}

/// Fills the template from left to right, so that nothing filled in is searched again.
fn fill(values: &[(&str, &str)]) -> String {
    let mut page = String::new();
    let mut rest = TEMPLATE;
    while let Some((at, (mark, value))) =
        values.iter().filter_map(|pair| rest.find(pair.0).map(|at| (at, pair))).min_by_key(|(at, _)| *at)
    {
        page.push_str(&rest[..at]);
        page.push_str(value);
        rest = &rest[at + mark.len()..];
    }
    page.push_str(rest);
    page
}

/// The result without any script.
fn static_table(transcript: &Transcript) -> String {
    let names = states(transcript);
    let groups = yearly_groups(transcript);
    let name = |code| names.get(&code).map_or_else(String::new, |state| escaped(&state.name));
    let mut table = String::from(if transcript.is_rehearsal() {
        "<p><strong>Rehearsal: not drawn at a meeting, and void (para. 28).</strong></p>"
    } else {
        ""
    });
    table.push_str(
        "<table><caption>Result</caption><thead><tr><th scope=\"col\">State under review</th>\
         <th scope=\"col\">Yearly group</th><th scope=\"col\">Reviewing State</th><th scope=\"col\">Slot</th>\
         <th scope=\"col\">Kind</th><th scope=\"col\">Instruments</th></tr></thead><tbody>",
    );
    for a in &transcript.assignments {
        let slot = match a.slot {
            SlotKind::SameRegion => "same region",
            SlotKind::OtherRegion => "other region",
        };
        // Writing to a String cannot fail.
        let _ = write!(
            table,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{slot}</td><td>{}</td><td>{}</td></tr>",
            name(a.state_under_review),
            group_cell(&groups, a.state_under_review),
            name(a.reviewer),
            a.kind.code(),
            a.instruments,
        );
    }
    table.push_str("</tbody></table>");
    table
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
