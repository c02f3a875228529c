//! What was typed.

use contracts::Notice;
use contracts::registry::DecisionReference;
use jiff::civil::Date;

/// Refuses a text that says nothing.
///
/// # Errors
/// A [`Notice`] that names the field.
pub(super) fn not_blank(field: &str, text: &str) -> Result<(), Notice> {
    if text.trim().is_empty() {
        let sentence = format!("The field \"{field}\" must say something.");
        return Err(Notice::plain("blank-field", sentence).with("field", field));
    }
    Ok(())
}

/// Refuses a day that is still to come for something that is said to have happened.
///
/// # Errors
/// A [`Notice`] that names the day.
pub(super) fn has_been(day: Date, today: Date) -> Result<(), Notice> {
    if day > today {
        let sentence = format!("{day} is still to come. Record what has happened.");
        return Err(Notice::plain("day-to-come", sentence).with("day", day));
    }
    Ok(())
}

/// Refuses a decision of nobody, or one that is still to be taken: the Conference alone changes the rules (para. 6).
///
/// # Errors
/// A [`Notice`].
pub(super) fn decided(decision: &DecisionReference, today: Date) -> Result<(), Notice> {
    if decision.reference.trim().is_empty() || decision.body.trim().is_empty() {
        let sentence = "Only a decision of the Conference does this. Say where it can be read.";
        return Err(Notice::of("PR-6", "decision-not-named", sentence));
    }
    if decision.on.0 > today {
        let sentence = format!("{} is still to come. Record what was decided.", decision.on);
        return Err(Notice::of("PR-6", "day-to-come", sentence).with("day", decision.on));
    }
    Ok(())
}

/// A day too early or too late for the calendar, as a refusal.
pub(super) fn outside(day: Date) -> Notice {
    Notice::plain("day-outside-calendar", format!("{day} lies outside the calendar.")).with("day", day)
}
