//! Consent to more than four reviewing States (para. 28 (c)).

use contracts::Notice;
use contracts::drawing::{ConsentRecorded, RecordConsent};
use jiff::civil::Date;

use super::Decided;
use super::Known;
use super::cycle::Cycle;
use super::words::{day_so_far, not_blank};

/// Records the consent of a State under review, or that it took its consent back. It counts in drawings held from its day on;
/// what was drawn under an earlier one stays.
///
/// # Errors
/// A [`Notice`] when the State is unknown, the number is no more than the rule allows anyway, or there is nothing to take back.
pub fn record(cycle: &Cycle, known: &Known, command: &RecordConsent, today: Date) -> Decided {
    let state = command.state_under_review;
    not_blank("source", &command.source)?;
    day_so_far(Some(command.on.0), today)?;
    if !known.knows(state) {
        return Err(
            Notice::plain("unknown-state", format!("The registry knows no State {state}.")).with("state", state)
        );
    }
    let most = lots::record::Rules::default().most_reviewers;
    if let Some(number) = command.most_reviewers.filter(|&number| usize::from(number) <= most) {
        let sentence = format!("Up to {most} reviewing States need no consent; {number} is no more than that.");
        return Err(Notice::of("PR-28c", "no-consent-needed", sentence).with("most", most));
    }
    if command.most_reviewers.is_none() && !cycle.consents(command.on.0).any(|(other, ..)| other == state) {
        let sentence = format!("{state} has not consented to more than {most} reviewing States.");
        return Err(Notice::of("PR-28c", "no-consent-to-take-back", sentence).with("state", state));
    }
    Ok(vec![
        ConsentRecorded {
            state_under_review: state,
            most_reviewers: command.most_reviewers,
            on: command.on,
            source: command.source.clone(),
        }
        .into(),
    ])
}
