//! The times that decisions of the Conference can change, and the days that follow from them.
#![expect(clippy::missing_errors_doc, reason = "a day is missing only where it lies outside the calendar")]

use jiff::civil::Date;

use super::arithmetic::OutOfCalendar;
use super::deadline::{Deadline, Step};
use crate::Citation;

type Computed = Result<Deadline, OutOfCalendar>;

/// How long a State, or those who review it, have for what a phase asks of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Periods {
    /// Weeks to name a focal point (guidelines, para. 5).
    pub focal_points: u16,
    /// Weeks to name experts (guidelines, para. 6).
    pub experts: u16,
    /// Weeks to consult (guidelines, para. 11).
    pub consultation: u16,
    /// Months to answer (procedures and rules, para. 34).
    pub answers: u16,
    /// Months for written feedback (procedures and rules, para. 35).
    pub feedback: u16,
}

impl Default for Periods {
    fn default() -> Self {
        Self::ADOPTED
    }
}

impl Periods {
    /// As they were adopted.
    pub const ADOPTED: Self = Self { focal_points: 2, experts: 4, consultation: 6, answers: 6, feedback: 6 };

    /// The day by which focal points are appointed: so many weeks after the State's participation starts, as State party under review or
    /// as reviewing State (guidelines, para. 5).
    pub fn focal_point_due(&self, start: Date) -> Computed {
        Deadline::new(Citation::GL_5_I, start, Step::WeeksAfter(self.focal_points))
    }

    /// The day by which governmental experts should be designated: so many weeks after the start (guidelines, para. 6).
    pub fn experts_due(&self, start: Date) -> Computed {
        Deadline::new(Citation::GL_6, start, Step::WeeksAfter(self.experts))
    }

    /// The day by which the State party under review has consulted its reviewers: so many weeks after the start (guidelines, para. 11).
    pub fn consultations_due(&self, start: Date) -> Computed {
        Deadline::new(Citation::GL_11_I, start, Step::WeeksAfter(self.consultation))
    }

    /// The latest day that may be agreed for the answers: so many months after the start of the phase (procedures and rules, para. 34, as
    /// AMB-14 reads it).
    pub fn answers_cap(&self, start: Date) -> Computed {
        Deadline::new(Citation::PR_34, start, Step::MonthsAfter(self.answers))
    }

    /// The cap shown beside [`answers_cap`](Self::answers_cap) when the consultations were held late: so many months after them (AMB-14).
    pub fn answers_cap_after_consultations(&self, consultations: Date) -> Computed {
        Deadline::new(Citation::AMB_14, consultations, Step::MonthsAfter(self.answers))
    }

    /// The last day for written feedback: so many months after the answers were received (procedures and rules, para. 35).
    pub fn feedback_cap(&self, receipt: Date) -> Computed {
        Deadline::new(Citation::PR_35_I, receipt, Step::MonthsAfter(self.feedback))
    }
}
