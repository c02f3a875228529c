//! Consultations with a reviewing State that cannot do its duty (para. 30).

use contracts::drawing::{CloseConsultation, ConsultationClosed, ConsultationRequested, RequestConsultation};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::StateCode;

use super::Decided;
use super::cycle::Cycle;
use super::requests::standing_pair;
use super::words::{day_so_far, not_blank};

/// Records that the State under review asked for a consultation. It alone can.
///
/// # Errors
/// A [`Notice`] naming para. 30.
pub fn request(cycle: &Cycle, command: &RequestConsultation, today: Date) -> Decided {
    let (state_under_review, reviewer) = (command.state_under_review, command.reviewer);
    standing_pair(cycle, state_under_review, reviewer)?;
    if command.by != state_under_review {
        let sentence = format!("Only the State under review, {state_under_review}, can ask for this consultation.");
        return Err(
            of_pair("only-the-state-under-review", sentence, state_under_review, reviewer).with("by", command.by)
        );
    }
    not_blank("source", &command.source)?;
    let on = day_so_far(command.on.map(|day| day.0), today)?;
    if cycle.consultation(state_under_review, reviewer).is_some_and(|latest| latest.closed.is_none()) {
        let sentence = format!("{state_under_review} and {reviewer} are consulting already.");
        return Err(of_pair("consultation-open", sentence, state_under_review, reviewer));
    }
    let source = command.source.clone();
    Ok(vec![ConsultationRequested { state_under_review, reviewer, on: Day(on), source }.into()])
}

/// Records how a consultation ended.
///
/// # Errors
/// A [`Notice`] when none is open, it was not held, or it would have been held or closed before it was asked for.
pub fn close(cycle: &Cycle, command: &CloseConsultation, today: Date) -> Decided {
    let (state_under_review, reviewer) = (command.state_under_review, command.reviewer);
    let open = cycle.consultation(state_under_review, reviewer).filter(|latest| latest.closed.is_none());
    let Some(open) = open else {
        let sentence = format!("No consultation between {state_under_review} and {reviewer} is open.");
        return Err(of_pair("no-open-consultation", sentence, state_under_review, reviewer));
    };
    let on = day_so_far(command.on.map(|day| day.0), today)?;
    if on < open.asked {
        let sentence = format!("The consultation was asked for on {}, after {on}.", open.asked);
        return Err(of_pair("closed-before-asked", sentence, state_under_review, reviewer).with("day", on));
    }
    not_blank("notes", &command.notes)?;
    let held_on = held(command, open.asked, on)?;
    let (resolved, notes) = (command.resolved, command.notes.clone());
    Ok(vec![ConsultationClosed { state_under_review, reviewer, held_on, notes, resolved, on: Day(on) }.into()])
}

/// The days on which it was held, in order: after it was asked for, and before it closed.
fn held(command: &CloseConsultation, asked: Date, closed: Date) -> Result<Vec<Day>, Notice> {
    let refuse = |code, sentence: String| Err(of_pair(code, sentence, command.state_under_review, command.reviewer));
    let mut held = command.held_on.clone();
    held.sort_unstable();
    held.dedup();
    if held.is_empty() {
        let sentence = "Record the day or the days on which the consultation was held.".to_owned();
        return refuse("consultation-not-held", sentence);
    }
    match held.iter().find(|day| !(asked..=closed).contains(&day.0)) {
        None => Ok(held),
        Some(day) => {
            let sentence = format!("It was asked for on {asked} and closed on {closed}; {day} is not between them.");
            refuse("consultation-held-elsewhen", sentence).map_err(|notice| notice.with("day", day))
        }
    }
}

fn of_pair(code: &str, sentence: String, state_under_review: StateCode, reviewer: StateCode) -> Notice {
    let notice = Notice::of("PR-30i", code, sentence);
    notice.with("state_under_review", state_under_review).with("reviewer", reviewer)
}
