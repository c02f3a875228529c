//! What a review waits for in which no phase is under way.

use contracts::Day;
use contracts::reviews::{Due, Move, MoveKind, Mover};
use jiff::civil::Date;
use treaty::{InstrumentSet, Phase, StateCode};

use super::Desk;
use crate::domain::PhaseWork;
use crate::domain::beginning::own_next;
use crate::domain::group::takes_part;
use crate::domain::rules::cited;

impl Desk<'_> {
    /// What a review waits for in which no phase is under way.
    pub(super) fn waiting(&self) -> Move {
        let Some(state) = self.review.state else { return self.nobodys(MoveKind::WaitForStart, "PR-17i", None, None) };
        match self.review.phases.last_key_value() {
            None => self.before_the_first(state),
            Some((_, work)) if work.completed.is_none() => self.over("AMB-02"),
            Some((&phase, work)) => self.after(state, phase, work),
        }
    }

    fn before_the_first(&self, state: StateCode) -> Move {
        let c = self.c;
        let drawing = || self.to_draw().unwrap_or_else(|| self.draw(InstrumentSet::EMPTY, InstrumentSet::EMPTY));
        if self.review.group.is_none() {
            let signatory = c.states.signatory(state, c.today);
            return match signatory.map(|signatory| signatory.funding.is_some()) {
                Some(false) => Move {
                    who: vec![Mover::Secretariat],
                    ..self.nobodys(MoveKind::FindFunds, "PR-52ii", None, self.review.changed)
                },
                Some(true) if self.review.reviewers.is_empty() => drawing(),
                Some(true) => self.nobodys(MoveKind::WaitForStart, "PR-52i", None, self.review.changed),
                // It has no group and is no signatory that wants to be reviewed: the next meeting gives it a group.
                None => self.nobodys(MoveKind::WaitForStart, "AMB-31", None, self.review.changed),
            };
        }
        match (c.group.and_then(|group| group.opened(Phase::I)), self.review.group) {
            (Some(opened), _) if opened.start > c.today => self.starts(Phase::I, "GL-4", opened.start, None),
            (Some(_), _) if self.review.reviewers.is_empty() => drawing(),
            (Some(_), _) => self.over("AMB-02"),
            (None, Some(group)) => Move {
                by: Some(c.rules.on(c.today).start_due(group)),
                ..self.nobodys(MoveKind::WaitForStart, "GL-4", None, self.review.changed)
            },
            (None, None) => self.nobodys(MoveKind::WaitForStart, "AMB-31", None, self.review.changed),
        }
    }

    fn after(&self, state: StateCode, phase: Phase, work: &PhaseWork) -> Move {
        let since = work.completed;
        let Some(next) = phase.next() else { return self.over("PR-9iii") };
        // Whoever has left the Convention goes on with no group.
        if self.review.group.is_some() && !takes_part(self.c.states, state, self.c.today) {
            return self.over("AMB-02");
        }
        if self.review.group.is_none() {
            let by = own_next(self.review).map(|(_, due)| due);
            return Move { by, ..self.nobodys(MoveKind::WaitForStart, "PR-15ii", Some(next), since) };
        }
        match self.c.group.and_then(|group| group.opened(next)) {
            Some(opened) if opened.start > self.c.today => self.starts(next, "PR-10", opened.start, since),
            _ => self.nobodys(MoveKind::WaitForGroup, "PR-10", Some(phase), since),
        }
    }

    fn starts(&self, phase: Phase, rule: &str, on: Date, since: Option<Date>) -> Move {
        let by = Some(Due { day: Day(on), rule: cited(rule), computed: on.to_string() });
        let phase = (phase > Phase::I).then_some(phase);
        Move { by, ..self.nobodys(MoveKind::WaitForStart, rule, phase, since.or(self.review.changed)) }
    }

    /// Nothing more is asked of anybody: all four phases are complete, or the State takes no part any more.
    pub(super) fn over(&self, rule: &str) -> Move {
        let completed = self.review.phases.values().filter_map(|work| work.completed).max();
        let left =
            self.review.phases.values().flat_map(|work| work.strands.values()).filter_map(|strand| strand.closed);
        self.nobodys(MoveKind::Finished, rule, None, completed.max(left.max()).or(self.review.changed))
    }
}
