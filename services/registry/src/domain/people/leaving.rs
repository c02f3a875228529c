//! Somebody leaves: every duty ends or goes to the successor, and access ends the same day (para. 37).

use contracts::registry::{LetLeave, OnBehalf, RegistryEvent};
use contracts::{ContactId, Notice};
use jiff::civil::Date;
use treaty::StateCode;

use super::super::Decision;
use super::course::Course;
use super::mandate::{self, Act};
use super::refusal::must_be_there;
use super::state::People;
use super::who::Who;

/// Lets somebody leave, without a note. Whoever takes over was named by the State before.
///
/// # Errors
/// For whoever may not say so, for the Secretariat without a mandate, for somebody unknown or gone, and for a successor who is nobody, gone, or the same person.
pub fn let_leave(people: &People, command: &LetLeave, by: Who, today: Date) -> Decision {
    by.must_let_leave(people, command)?;
    let leaving = command.leaving;
    must_be_there(people, leaving.person)?;
    if let Some(successor) = leaving.successor {
        must_be_there(people, successor)?;
        if successor == leaving.person {
            return Err(Notice::of("PR-18i", "own-successor", "Nobody takes over from themselves."));
        }
    }
    let (what, mandate) = (OnBehalf::Leaving, command.mandate.as_deref());
    let act = Act { what, person: Some(leaving.person), mandate, by };
    let mut course = mandate::begin(people, command.state, &act, today)?;
    course.leave(leaving.person, leaving.successor, &[]);
    Ok(course.events)
}

/// For how many days after somebody left what notes and profile say of them is kept, unless a setting says otherwise: as long as a phase
/// lasts, so that those who come after can ask who was there.
pub const KEPT_DAYS: u16 = 730;

/// Who may have to be forgotten, that long after this happened: whoever left or lost a duty, also whom reviewing States changed away and
/// nobody let leave.
#[must_use]
pub const fn to_forget(event: &RegistryEvent) -> Option<ContactId> {
    match event {
        RegistryEvent::PersonLeft(left) => Some(left.person),
        RegistryEvent::DutyEnded(ended) => Some(ended.person),
        _ => None,
    }
}

/// What follows when somebody has had no duty for as long as things are kept: they have left.
#[must_use]
pub fn without_duty(people: &People, state: StateCode, person: ContactId, today: Date) -> Vec<RegistryEvent> {
    if people.present(person).is_some_and(|known| !known.duties.is_empty()) {
        return Vec::new();
    }
    forgotten(people, state, person, today)
}

/// What follows when somebody's name and address are erased: nothing can reach them, so that they have left. The permanent mission receives
/// what the focal point did (para. 18, AMB-06).
#[must_use]
pub fn forgotten(people: &People, state: StateCode, person: ContactId, today: Date) -> Vec<RegistryEvent> {
    let mut course = Course::from(people, state, today, None);
    if people.present(person).is_some() {
        course.leave(person, None, &[]);
    }
    course.events
}
