//! The days that follow from the day of a dialogue. None is ever typed in.

use contracts::constructive_dialogue::List;
use jiff::civil::Date;
use treaty::dates::{self, Deadline, OutOfCalendar, days_after, no_later_than_days_before};

/// How many days before the dialogue the published indicative day for objections is (AMB-25).
const OBJECTIONS_BEFORE: u16 = 5;
/// How many days States parties have when a list is circulated late.
const OBJECTIONS_AFTER: u16 = 5;

/// The legal limits of a dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// By when non-governmental organizations confirm (para. 53 (d)).
    pub attendance: Deadline,
    /// By when other stakeholders apply (para. 53 (e)).
    pub applications: Deadline,
    /// By when the list of non-governmental organizations is circulated.
    pub ngo_list: Deadline,
    /// By when the list of other stakeholders is circulated.
    pub others_list: Deadline,
}

impl Limits {
    /// By when those of a list must have applied.
    #[must_use]
    pub const fn to_apply(&self, list: List) -> Deadline {
        match list {
            List::NonGovernmentalOrganizations => self.attendance,
            List::OtherStakeholders => self.applications,
        }
    }

    /// By when a list is circulated.
    #[must_use]
    pub const fn to_circulate(&self, list: List) -> Deadline {
        match list {
            List::NonGovernmentalOrganizations => self.ngo_list,
            List::OtherStakeholders => self.others_list,
        }
    }
}

/// The limits of a dialogue on this day.
///
/// # Errors
/// When one lies outside the calendar.
pub fn limits(dialogue: Date) -> Result<Limits, OutOfCalendar> {
    Ok(Limits {
        attendance: dates::attendance_confirmed_by(dialogue)?,
        applications: dates::applications_due(dialogue)?,
        ngo_list: dates::list_of_ngos_circulated_by(dialogue)?,
        others_list: dates::list_of_others_circulated_by(dialogue)?,
    })
}

/// The published indicative day for objections: five days before the dialogue. A list that was circulated late moves it, so that States
/// parties have five days as well, but not beyond the day before the dialogue (AMB-25).
///
/// # Errors
/// When it lies outside the calendar.
pub fn objections_by(dialogue: Date, circulated: Option<Date>) -> Result<Date, OutOfCalendar> {
    let usual = no_later_than_days_before(dialogue, OBJECTIONS_BEFORE)?;
    let last = no_later_than_days_before(dialogue, 1)?;
    let Some(circulated) = circulated else { return Ok(usual) };
    Ok(usual.max(days_after(circulated, OBJECTIONS_AFTER)?.min(last)))
}

/// A day too early or too late for the calendar, as a refusal.
pub(crate) fn outside(day: Date) -> contracts::Notice {
    contracts::Notice::plain("day-outside-calendar", format!("{day} lies outside the calendar.")).with("day", day)
}
