//! What people typed, held against what can be recorded.

use contracts::Notice;
use contracts::registry::DecisionReference;
use jiff::civil::Date;

/// Refuses a text that says nothing.
pub(crate) fn not_blank(what: &str, text: &str) -> Result<(), Notice> {
    if text.trim().is_empty() {
        return Err(Notice::plain("blank", format!("Say something under \"{what}\".")).with("field", what));
    }
    Ok(())
}

/// The day that was named, or today; nothing is recorded before it happened.
pub(crate) fn day_so_far(named: Option<Date>, today: Date) -> Result<Date, Notice> {
    let day = named.unwrap_or(today);
    if day > today {
        let sentence = format!("{day} is still to come; record it when it has happened.");
        return Err(Notice::plain("day-to-come", sentence).with("day", day));
    }
    Ok(day)
}

/// A decision that somebody can look up, and that was taken.
pub(crate) fn taken(decision: &DecisionReference, today: Date) -> Result<(), Notice> {
    not_blank("body", &decision.body)?;
    not_blank("reference", &decision.reference)?;
    day_so_far(Some(decision.on.0), today).map(drop)
}
