//! The Secretariat acts for a State only with a written mandate, and what it does so is marked as done on behalf of the State (para. 48).
//!
//! A note that names people is such a mandate by itself: the Secretariat enters it as it came.

use contracts::registry::{ActedOnBehalf, OnBehalf};
use contracts::{ContactId, Day, Notice};
use jiff::civil::Date;
use treaty::StateCode;

use super::course::Course;
use super::state::People;
use super::who::Who;

/// What is done, by whom, and by which mandate it says so.
pub(super) struct Act<'c> {
    pub(super) what: OnBehalf,
    /// About whom, where it is about somebody.
    pub(super) person: Option<ContactId>,
    /// What the command has for a mandate.
    pub(super) mandate: Option<&'c str>,
    pub(super) by: Who,
}

/// Begins what is done about a State's people, with the State's word where the Secretariat does it.
///
/// # Errors
/// For the Secretariat without a mandate, and for the State's own with one.
pub(super) fn begin(people: &People, state: StateCode, act: &Act<'_>, today: Date) -> Result<Course, Notice> {
    let mandate = access::mandate(act.by == Who::Secretariat, act.mandate)?;
    let mut course = Course::from(people, state, today, None);
    if let Some(mandate) = mandate {
        let (what, person, mandate) = (act.what, act.person, mandate.to_owned());
        course.happens(ActedOnBehalf { state, what, person, mandate, on: Day(today) });
    }
    Ok(course)
}
