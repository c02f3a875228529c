//! The times that the rules and the guidelines set, each under its own name. Those that the Conference may change are of
//! [`Periods`](super::Periods).
//!
//! Every function here fails only when the date lies outside the calendar.
#![expect(clippy::missing_errors_doc, reason = "one sentence above says it for all")]

use jiff::civil::{Date, date};

use super::arithmetic::{OutOfCalendar, months_after};
use super::deadline::{Deadline, Step};
use crate::{Citation, Phase};

type Computed = Result<Deadline, OutOfCalendar>;

/// The day on which resolution 10/1 launched the first review phase.
pub const LAUNCH: Date = date(2020, 10, 16);

/// How long a phase lasts for each group, in months (procedures and rules, para. 15).
pub const PHASE_MONTHS: u16 = 24;

/// The last day for the meeting that draws the lots: six weeks after the adoption of the resolution
/// (resolution 10/1, para. 6; guidelines, para. 3).
pub fn draw_meeting_latest(adoption: Date) -> Computed {
    Deadline::new(Citation::R10_1_6_I, adoption, Step::WeeksAfter(6))
}

/// The first day of a phase on the calendar, for a group whose first phase began on `start`
/// (procedures and rules, para. 15). The real phase may begin later: para. 10 holds a group back.
pub fn phase_nominal_start(phase: Phase, start: Date) -> Result<Date, OutOfCalendar> {
    months_after(start, PHASE_MONTHS * u16::from(phase.number() - 1))
}

/// The last day of a phase on the calendar, for a group whose first phase began on `start`: 24
/// months for each phase so far, less a day (procedures and rules, para. 15).
pub fn phase_nominal_end(phase: Phase, start: Date) -> Computed {
    let months = PHASE_MONTHS * u16::from(phase.number());
    Deadline::new(Citation::PR_15_II, start, Step::LastDayOfMonths(months))
}

/// The last day on which a link to open an account works: ten days after it was sent. The rules set
/// no time; this is the Secretariat's practice under guidelines, para. 7.
pub fn link_valid_until(sent: Date) -> Computed {
    Deadline::new(Citation::GL_7, sent, Step::DaysAfter(10))
}

/// The last day for a non-governmental organization to confirm its attendance: fifteen days before
/// the dialogue (procedures and rules, para. 53 (d)).
pub fn attendance_confirmed_by(dialogue: Date) -> Computed {
    Deadline::new(Citation::PR_53_D_I, dialogue, Step::DaysBefore(15))
}

/// The last day to circulate the list of non-governmental organizations to States parties: ten days
/// before the dialogue (para. 53 (d)).
pub fn list_of_ngos_circulated_by(dialogue: Date) -> Computed {
    Deadline::new(Citation::PR_53_D_II, dialogue, Step::DaysBefore(10))
}

/// The last day for other stakeholders to apply: fifteen days before the dialogue (para. 53 (e)).
pub fn applications_due(dialogue: Date) -> Computed {
    Deadline::new(Citation::PR_53_E_I, dialogue, Step::DaysBefore(15))
}

/// The last day to circulate the list of other stakeholders to States parties: ten days before the
/// dialogue (para. 53 (e)).
pub fn list_of_others_circulated_by(dialogue: Date) -> Computed {
    Deadline::new(Citation::PR_53_E_II, dialogue, Step::DaysBefore(10))
}
