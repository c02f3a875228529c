//! Calendar arithmetic of the rules.
//!
//! Reading AMB-01: days are calendar days in Vienna, the last one counts whole, nothing moves
//! because of a weekend or a holiday; whoever shows a date may warn ([`falls_on_rest_day`]).
//! Arithmetic is done on dates, never on blocks of 24 hours (AMB-38).

mod arithmetic;
mod deadline;
mod limits;
mod periods;
mod rest_day;
mod vienna;

pub use arithmetic::{
    OutOfCalendar, days_after, entry_into_force, months_after, no_later_than_days_before, weeks_after,
};
pub use deadline::{Computation, Deadline, Step, WrongDeadline};
pub use limits::{
    LAUNCH, PHASE_MONTHS, applications_due, attendance_confirmed_by, draw_meeting_latest, link_valid_until,
    list_of_ngos_circulated_by, list_of_others_circulated_by, phase_nominal_end, phase_nominal_start,
};
pub use periods::Periods;
pub use rest_day::{PublicHoliday, RestDay, act_by, falls_on_rest_day};
pub use vienna::{end_of_day_vienna, is_in_time, start_of_day_vienna, vienna_clock, vienna_date};
