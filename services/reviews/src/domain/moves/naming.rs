//! Who is to be named: focal points and experts (paras. 18 and 27; guidelines, paras. 5 and 6).

use contracts::registry::Duty;
use contracts::reviews::{Due, ExpertsNeeded, Move, MoveKind, Mover, PhaseBegun};
use jiff::civil::Date;
use treaty::StateCode;
use treaty::dates::{Deadline, OutOfCalendar, Periods};

use super::{At, Desk};
use crate::domain::dates;
use crate::domain::stage::{unknown_expertise, works_on};

impl Desk<'_> {
    /// Focal points and experts who are missing (paras. 18 and 27), State by State.
    pub(super) fn people_to_name(&self, state: StateCode) -> Vec<Move> {
        let Some((&phase, work)) = self.review.phases.last_key_value() else { return Vec::new() };
        let at = At { phase, work };
        let mut reviewing: Vec<_> = work.concerned(&self.review.reviewers).into_iter().collect();
        reviewing.insert(0, state);
        let named = |state: &StateCode, duty| match duty {
            Duty::FocalPoint => self.c.people.focal_point(*state, at.work.begun.state).is_some(),
            _ => self.c.people.experts(*state, at.work.begun.state).next().is_some(),
        };
        let focal_points = reviewing.iter().filter(|state| !named(state, Duty::FocalPoint));
        let focal_points: Vec<_> = focal_points.map(|state| self.name_focal_point(*state, &at)).collect();
        let experts = reviewing.iter().filter_map(|state| self.name_experts(*state, &at, named(state, Duty::Expert)));
        focal_points.into_iter().chain(experts).collect()
    }

    pub(super) fn name_focal_point(&self, state: StateCode, at: &At<'_>) -> Move {
        let due = self.first_due(state, |begun| &begun.focal_points_by, Periods::focal_point_due);
        let (by, since) = self.after_a_gap(state, Duty::FocalPoint, due, at);
        Move { by, ..at.plain(MoveKind::NameFocalPoint, vec![Mover::Mission { state }], "PR-18i", Some(since)) }
    }

    /// One expert in all is enough, or each instrument needs one (AMB-08).
    fn name_experts(&self, state: StateCode, at: &At<'_>, has_some: bool) -> Option<Move> {
        let needed = self.c.rules.on(self.c.today).readings.experts;
        let unknown = unknown_expertise(self.review, state, self.c);
        let instruments = match (needed, has_some) {
            (_, false) => Vec::new(),
            (ExpertsNeeded::OneForEachInstrument, true) if !unknown.is_empty() => {
                let all = works_on(self.review, at.work, state);
                if unknown == all { Vec::new() } else { unknown.iter().collect() }
            }
            _ => return None,
        };
        let due = self.first_due(state, |begun| &begun.experts_by, Periods::experts_due);
        let (by, since) = self.after_a_gap(state, Duty::Expert, due, at);
        Some(Move {
            by,
            instruments,
            ..at.plain(MoveKind::NameExperts, vec![self.mover(state)], "PR-27i", Some(since))
        })
    }

    /// Since when a State takes part in the review: the first day of its first phase, or the day on which it became a reviewing State later.
    /// Nobody is named anew for the next phase.
    fn takes_part_since(&self, state: StateCode) -> Date {
        let start = self.review.phases.values().map(|work| work.begun.start.0).min().unwrap_or(self.c.today);
        self.review.since.get(&state).map_or(start, |drawn| start.max(*drawn))
    }

    /// By when a State names somebody: whoever takes part from the first phase on, by the day that was fixed when that began; who became a
    /// reviewing State later, by the rules of that day.
    fn first_due(
        &self,
        state: StateCode,
        fixed: fn(&PhaseBegun) -> &Due,
        due: fn(&Periods, Date) -> Result<Deadline, OutOfCalendar>,
    ) -> Option<Due> {
        let since = self.takes_part_since(state);
        let first = self.review.phases.values().map(|work| &work.begun).find(|begun| begun.start.0 == since);
        match first {
            Some(begun) => Some(fixed(begun).clone()),
            None => due(&self.c.rules.on(since).periods, since).ok().map(dates::due),
        }
    }

    /// Whoever was named in time and left later is to be replaced, and no rule says by when: then there is no day.
    fn after_a_gap(&self, state: StateCode, duty: Duty, due: Option<Due>, at: &At<'_>) -> (Option<Due>, Date) {
        let start = self.takes_part_since(state);
        let gap = self.c.people.vacant_since(state, at.work.begun.state, duty);
        match (gap, due) {
            (Some(gap), Some(due)) if gap > due.day.0 => (None, gap),
            (gap, due) => (due, gap.map_or(start, |gap| gap.max(start))),
        }
    }
}
