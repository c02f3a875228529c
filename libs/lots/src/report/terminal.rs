//! A transcript in a terminal of 80 columns.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use treaty::StateCode;

use crate::record::{Assignment, Kind, SlotKind, Transcript};
use crate::report::{loads, states};

const WIDTH: usize = 78;

/// Groups, pairings, additional reviewers and loads, as plain text.
#[must_use]
pub fn terminal(transcript: &Transcript) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = headline(&mut text, transcript);
    let _ = yearly_groups(&mut text, transcript);
    let _ = all_pairings(&mut text, transcript);
    let _ = load_table(&mut text, transcript);
    text
}

fn headline(text: &mut String, transcript: &Transcript) -> std::fmt::Result {
    match &transcript.meeting {
        Some(meeting) => writeln!(text, "Drawing of lots, {}, {}", meeting.date, meeting.title)?,
        None => writeln!(text, "REHEARSAL: not drawn at a meeting, and so void (para. 28)")?,
    }
    let main = transcript.assignments.iter().filter(|a| a.kind == Kind::Main).count();
    let additional = transcript.assignments.len() - main;
    let reviewed = transcript.pool.states.iter().filter(|s| s.under_review).count();
    writeln!(
        text,
        "{reviewed} States under review as of {}, {main} reviewing States drawn for them,\n{additional} additional ones (para. 28 (b)).",
        transcript.pool.as_of
    )?;
    for a in &transcript.pool.assumptions {
        writeln!(text, "Assumed: {} for {} taken as {}; {}.", a.instrument, a.state, as_words(a.taken_as), a.because)?;
    }
    Ok(())
}

fn as_words(taken_as: crate::record::TakenAs) -> &'static str {
    match taken_as {
        crate::record::TakenAs::InForce => "in force",
        crate::record::TakenAs::NotInForce => "not in force",
    }
}

fn yearly_groups(text: &mut String, transcript: &Transcript) -> std::fmt::Result {
    let groups = super::yearly_groups(transcript);
    for group in 1..=transcript.rules.yearly_groups {
        let members: Vec<&str> =
            groups.iter().filter(|(_, its)| **its == group).map(|(state, _)| state.as_str()).collect();
        writeln!(text, "\nYearly group {group}: {} States (para. 17)", members.len())?;
        let per_line = (WIDTH - 2) / 4;
        for line in members.chunks(per_line) {
            writeln!(text, "  {}", line.join(" "))?;
        }
    }
    Ok(())
}

fn all_pairings(text: &mut String, transcript: &Transcript) -> std::fmt::Result {
    let names = states(transcript);
    let mut by_state: BTreeMap<StateCode, Vec<&Assignment>> = BTreeMap::new();
    for a in &transcript.assignments {
        by_state.entry(a.state_under_review).or_default().push(a);
    }
    writeln!(text, "\nWho reviews whom (para. 28); + marks an additional reviewer and its instruments\n")?;
    writeln!(text, "  {:<34} {:<20} other region", "State under review", "same region")?;
    for (state, reviewers) in by_state {
        let name = names.get(&state).map_or("", |s| s.name.as_str());
        let same = of_slot(&reviewers, SlotKind::SameRegion);
        let other = of_slot(&reviewers, SlotKind::OtherRegion);
        writeln!(text, "  {state} {:<30} {same:<20} {other}", shortened(name, 30))?;
    }
    Ok(())
}

fn of_slot(reviewers: &[&Assignment], slot: SlotKind) -> String {
    let words: Vec<String> = reviewers
        .iter()
        .filter(|a| a.slot == slot)
        .map(|a| match a.kind {
            Kind::Main => a.reviewer.to_string(),
            Kind::Additional => format!("+{} ({})", a.reviewer, initials(a)),
        })
        .collect();
    words.join(" ")
}

/// Instruments in a word: T, S and F for the Protocols, C for the Convention.
fn initials(a: &Assignment) -> String {
    a.instruments
        .iter()
        .map(|instrument| if instrument.is_protocol() { &instrument.code()[..1] } else { "C" })
        .collect()
}

fn shortened(name: &str, width: usize) -> String {
    if name.chars().count() <= width {
        return name.to_owned();
    }
    let kept: String = name.chars().take(width - 1).collect();
    format!("{kept}…")
}

fn load_table(text: &mut String, transcript: &Transcript) -> std::fmt::Result {
    let mut by_load: BTreeMap<usize, usize> = BTreeMap::new();
    for load in loads(transcript).into_values() {
        *by_load.entry(load).or_default() += 1;
    }
    let widest = by_load.values().copied().max().unwrap_or(1).max(1);
    writeln!(text, "\nReviews performed, additional ones counted (para. 29)\n")?;
    for (load, count) in by_load {
        let bar = "█".repeat((count * 40).div_ceil(widest));
        writeln!(text, "  {load} {:<8} {count:>4} States  {bar}", if load == 1 { "review" } else { "reviews" })?;
    }
    Ok(())
}
