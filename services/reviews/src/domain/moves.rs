//! Whose move it is: exactly one statement of what a review waits for, and whatever else is open.

use contracts::reviews::{AnswersFrom, Due, ExpertsNeeded, Move, MoveKind, Mover, PhaseBegun, Reviewer};
use contracts::{Day, registry::Duty};
use jiff::civil::Date;
use treaty::dates::{Deadline, OutOfCalendar, Periods};
use treaty::{Instrument, InstrumentSet, Phase, StateCode};

use super::beginning::{own_next, reviewed_for};
use super::circumstances::mission_may_act;
use super::consultation::cap_after;
use super::group::takes_part;
use super::rules::cited;
use super::stage::{owed, unknown_expertise, works_on};
use super::{Circumstances, PhaseWork, Proposal, Review, dates};

/// What is to be done in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// The one thing that the review waits for.
    pub next: Move,
    /// What else is open: first the work of other phases, then what States owe to all phases.
    pub also: Vec<Move>,
}

/// Whose move it is, and what else is open. It depends on the day only through what begins and ends on it, so it can be said once and holds
/// until something happens.
///
/// The oldest unfinished phase comes first: until it is complete it counts for the gate behind the group and keeps the review in arrears
/// (AMB-04), and what is agreed in it is what later phases build on. The work of the phase that the group is in stands beside it, for
/// neither holds up the other. Where arrears are dropped only the last phase is asked for; where they hold a State back there is no later
/// phase beside them.
#[must_use]
pub fn moves(review: &Review, c: &Circumstances<'_>) -> Moves {
    let desk = Desk { review, c };
    let Some(state) = review.state else { return Moves { next: desk.waiting(), also: Vec::new() } };
    if c.states.is_out(state, c.today) {
        return Moves { next: desk.over("R9/1-fn2"), also: Vec::new() };
    }
    let owed = owed(review, c);
    let mut work = owed.iter().filter_map(|(phase, work)| desk.work(state, *phase, work));
    let next = work.next().unwrap_or_else(|| desk.waiting());
    let mut also: Vec<Move> = work.collect();
    also.extend(owed.iter().flat_map(|(phase, work)| desk.beside(state, *phase, work)));
    if next.what != MoveKind::Finished {
        also.extend(desk.to_draw());
        also.extend(desk.funds(state));
        also.extend(desk.people_to_name(state));
    }
    let mut once: Vec<Move> = Vec::new();
    for one in also {
        // Whoever is to be named is named for all phases.
        let of =
            |one: &Move| one.phase.filter(|_| !matches!(one.what, MoveKind::NameFocalPoint | MoveKind::NameExperts));
        let said = |other: &Move| (other.what, of(other), &other.who) == (one.what, of(&one), &one.who);
        if !said(&next) && !once.iter().any(said) {
            once.push(one);
        }
    }
    Moves { next, also: once }
}

/// A review with what is known around it.
struct Desk<'a> {
    review: &'a Review,
    c: &'a Circumstances<'a>,
}

impl Desk<'_> {
    /// Who has a State's move: its focal point who can act, else its mission (para. 18). Where the mission acts no more, it stays with the
    /// focal point who was named and is to be approved or to undertake first (AMB-06).
    fn mover(&self, state: StateCode) -> Mover {
        let of = self.review.state.unwrap_or(state);
        let acts = self.c.people.acting_focal_point(state, of).is_some();
        let waits = self.c.people.focal_point(state, of).is_some() && !mission_may_act(state, of, self.c);
        if acts || waits { Mover::FocalPoint { state } } else { Mover::Mission { state } }
    }

    /// Those of these States, in the order of their codes.
    fn movers(&self, states: impl IntoIterator<Item = StateCode>) -> Vec<Mover> {
        let mut states: Vec<_> = states.into_iter().collect();
        states.sort_unstable();
        states.dedup();
        states.into_iter().map(|state| self.mover(state)).collect()
    }

    /// What a phase waits for; none where nothing is due in it.
    fn work(&self, state: StateCode, phase: Phase, work: &PhaseWork) -> Option<Move> {
        if work.open_instruments().is_empty() {
            return None;
        }
        self.missing_reviewers(phase, work).or_else(|| self.step(state, phase, work))
    }

    fn step(&self, state: StateCode, phase: Phase, work: &PhaseWork) -> Option<Move> {
        let at = At { phase, work };
        if work.agreed.is_none() {
            return Some(self.towards_agreement(state, &at));
        }
        let unanswered = work.unanswered();
        if !unanswered.is_empty() {
            return Some(self.answers(state, &at, unanswered));
        }
        if work.feedback().is_none() {
            return self.feedback(&at, work.open_instruments());
        }
        let unlisted = work.unlisted();
        if !unlisted.is_empty() {
            let given = work.feedback().map(|entry| entry.on);
            // A reviewing State agrees the lists of the instruments that it reviews (para. 28 (b)).
            let theirs = |one: &&Reviewer| !one.instruments.intersection(unlisted).is_empty();
            let theirs = self.review.reviewers.iter().filter(theirs).map(|one| one.state);
            return Some(Move {
                instruments: at.some(unlisted),
                by: at.nominal_end(given),
                ..at.plain(MoveKind::AgreeLists, self.movers(theirs.chain([state])), "PR-39", given)
            });
        }
        let listed = work.open_instruments().iter().filter_map(|instrument| work.list(instrument));
        let listed = listed.map(|entry| entry.on).max();
        let all = self.movers(work.concerned(&self.review.reviewers).into_iter().chain([state]));
        Some(Move { by: at.nominal_end(listed), ..at.plain(MoveKind::AgreeSummary, all, "PR-38v", listed) })
    }

    /// A meeting draws who is missing: no instrument is reviewed by fewer than two States (para. 26).
    fn missing_reviewers(&self, phase: Phase, work: &PhaseWork) -> Option<Move> {
        let missing = work.without_reviewers(&self.review.reviewers);
        let at = At { phase, work };
        (!missing.is_empty()).then(|| Move {
            instruments: at.some(missing),
            ..at.plain(MoveKind::DrawReviewers, vec![Mover::Secretariat], "PR-26i", self.review.changed)
        })
    }

    /// The State under review names its focal point, as long as it has laid down nothing; it consults; everybody confirms.
    fn towards_agreement(&self, state: StateCode, at: &At<'_>) -> Move {
        let Some(proposal) = at.work.latest() else {
            let missing = self.c.people.focal_point(state, state).is_none();
            // Where no rule says by when one is named anew, what waits is the consultation: the mission may hold it (para. 18).
            let naming = missing.then(|| self.name_focal_point(state, at)).filter(|naming| naming.by.is_some());
            return naming.unwrap_or_else(|| self.consult(state, at, self.review.first_settled));
        };
        let missing = proposal.missing(state, &at.work.concerned(&self.review.reviewers));
        self.consult_again(state, at, proposal, &missing).unwrap_or_else(|| {
            let (by, who) = (Some(self.confirm_by(at.work, proposal)), self.movers(missing));
            Move { by, ..at.plain(MoveKind::ConfirmConsultation, who, "PR-31", Some(proposal.on)) }
        })
    }

    /// The six weeks are for consulting (guidelines, para. 11); the six months run, whatever is agreed (para. 34). After a consultation that
    /// came late they run from there: nobody is late for what was not there to be confirmed.
    fn confirm_by(&self, work: &PhaseWork, proposal: &Proposal) -> Due {
        let rules = self.c.rules.on(proposal.on);
        let later = cap_after(work, &proposal.held_on, AnswersFrom::Start, &rules).ok().flatten();
        later.unwrap_or_else(|| work.begun.answers_cap.clone())
    }

    fn consult(&self, state: StateCode, at: &At<'_>, since: Option<Date>) -> Move {
        let begun = &at.work.begun;
        // Whoever has consulted in time is not late for being asked again.
        let in_time = at.work.consulted().is_some_and(|day| day <= begun.consultation_by.day);
        let by = Some(if in_time { begun.answers_cap.clone() } else { begun.consultation_by.clone() });
        Move { by, ..at.plain(MoveKind::Consult, vec![self.mover(state)], "GL-11i", since) }
    }

    /// One of those who are still to confirm asked for something else: the State under review has the move. What a State asked for that reviews
    /// no more counts for nothing.
    fn consult_again(&self, state: StateCode, at: &At<'_>, proposal: &Proposal, missing: &[StateCode]) -> Option<Move> {
        let by_them = proposal.returned.iter().filter(|(by, _)| missing.contains(by));
        by_them.map(|(_, on)| *on).max().map(|returned| self.consult(state, at, Some(returned)))
    }

    fn answers(&self, state: StateCode, at: &At<'_>, unanswered: InstrumentSet) -> Move {
        let agreed = at.work.agreed.as_ref();
        let plain =
            at.plain(MoveKind::SubmitAnswers, vec![self.mover(state)], "PR-34", agreed.map(|agreed| agreed.first));
        Move {
            instruments: at.some(unanswered),
            by: Some(at.work.answers_due(self.c.rules)),
            agreed: agreed.map(|agreed| agreed.answers_by),
            ..plain
        }
    }

    fn feedback(&self, at: &At<'_>, on: InstrumentSet) -> Option<Move> {
        let who = self.movers(at.work.concerned(&self.review.reviewers));
        let clock = at.work.feedback_clock(self.c.rules)?;
        Some(Move {
            instruments: at.some(on),
            by: at.work.feedback_due(self.c.rules),
            agreed: at.work.agreed.as_ref().and_then(|agreed| agreed.feedback_by),
            ..at.plain(MoveKind::GiveFeedback, who, "PR-35i", Some(clock))
        })
    }

    /// What is open in a phase beside what it waits for.
    fn beside(&self, state: StateCode, phase: Phase, work: &PhaseWork) -> Vec<Move> {
        let at = At { phase, work };
        let mut beside = Vec::new();
        let consults = work.agreed.is_none() && work.latest().is_none();
        if consults
            && self.missing_reviewers(phase, work).is_none()
            && self.c.people.focal_point(state, state).is_none()
        {
            // No focal point stands in the way of nothing: the mission may consult (para. 18).
            beside.push(self.consult(state, &at, self.review.first_settled));
        }
        if work.agreed.is_some() {
            // Answers go on while a reviewing State is drawn anew.
            if !work.without_reviewers(&self.review.reviewers).is_empty() && !work.unanswered().is_empty() {
                beside.extend(self.step(state, phase, work));
            }
            beside.extend(self.confirmed_later(state, &at));
        }
        // Where each instrument has its own clock, feedback is due before all answers are there (AMB-07).
        if !work.unanswered().is_empty() && work.has_clock_for_each(self.c.rules) && work.feedback().is_none() {
            beside.extend(self.feedback(&at, work.open_instruments().difference(work.unanswered())));
        }
        beside
    }

    /// Something new was laid down after an agreement, or a reviewing State joined after it: what is agreed stands, and they confirm.
    fn confirmed_later(&self, state: StateCode, at: &At<'_>) -> Option<Move> {
        let proposal = at.work.latest()?;
        let missing = proposal.missing(state, &at.work.concerned(&self.review.reviewers));
        if let Some(again) = self.consult_again(state, at, proposal, &missing) {
            // What is agreed stands meanwhile: no day is missed.
            return Some(Move { by: None, ..again });
        }
        let since = self.review.changed.max(Some(proposal.on));
        let who = self.movers(missing);
        (!who.is_empty()).then(|| at.plain(MoveKind::ConfirmConsultation, who, "PR-31", since))
    }

    /// Before any phase, reviewing States can be missing too.
    fn to_draw(&self) -> Option<Move> {
        if let Some((&phase, work)) = self.review.phases.last_key_value() {
            return self.missing_reviewers(phase, work).filter(|_| work.completed.is_none());
        }
        let reviewed = reviewed_for(self.review, self.review.changed.unwrap_or(self.c.today), self.c);
        let by = |instrument: &Instrument| {
            self.review.reviewers.iter().filter(|one| one.instruments.contains(*instrument)).count()
        };
        let missing: InstrumentSet = reviewed.iter().filter(|instrument| by(instrument) < 2).collect();
        (!missing.is_empty()).then(|| self.draw(missing, reviewed))
    }

    fn draw(&self, missing: InstrumentSet, of: InstrumentSet) -> Move {
        let instruments = if missing == of { Vec::new() } else { missing.iter().collect() };
        let who = vec![Mover::Secretariat];
        Move { who, instruments, ..self.nobodys(MoveKind::DrawReviewers, "PR-26i", None, self.review.changed) }
    }

    /// A party wants to be reviewed for Protocols that it has only signed, which the next phase takes in once it is known who pays (PR-52ii).
    fn funds(&self, state: StateCode) -> Option<Move> {
        let takes_in = self.review.phases.last_key_value().is_none_or(|(phase, _)| phase.next().is_some());
        let willing = self.c.states.willing_party(state, self.c.today);
        let willing = willing.filter(|willing| willing.funding.is_none() && takes_in && self.review.group.is_some())?;
        let instruments = willing.signed.iter().collect();
        let find = self.nobodys(MoveKind::FindFunds, "PR-52ii", None, self.review.changed);
        Some(Move { who: vec![Mover::Secretariat], instruments, ..find })
    }

    /// Focal points and experts who are missing (paras. 18 and 27), State by State.
    fn people_to_name(&self, state: StateCode) -> Vec<Move> {
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

    fn name_focal_point(&self, state: StateCode, at: &At<'_>) -> Move {
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

    /// What a review waits for in which no phase is under way.
    fn waiting(&self) -> Move {
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
    fn over(&self, rule: &str) -> Move {
        let completed = self.review.phases.values().filter_map(|work| work.completed).max();
        let left =
            self.review.phases.values().flat_map(|work| work.strands.values()).filter_map(|strand| strand.closed);
        self.nobodys(MoveKind::Finished, rule, None, completed.max(left.max()).or(self.review.changed))
    }

    fn nobodys(&self, what: MoveKind, rule: &str, phase: Option<Phase>, since: Option<Date>) -> Move {
        let since = Day(since.unwrap_or(self.c.today));
        Move { what, who: Vec::new(), phase, instruments: Vec::new(), by: None, agreed: None, rule: cited(rule), since }
    }
}

/// A place in a review.
struct At<'a> {
    phase: Phase,
    work: &'a PhaseWork,
}

impl At<'_> {
    /// A move of this phase, without a day. It stands so since the day, or since the phase began.
    fn plain(&self, what: MoveKind, who: Vec<Mover>, rule: &str, since: Option<Date>) -> Move {
        let start = self.work.begun.start.0;
        let since = Day(since.map_or(start, |since| since.max(start)));
        let (phase, instruments) = (Some(self.phase), Vec::new());
        Move { what, who, phase, instruments, by: None, agreed: None, rule: cited(rule), since }
    }

    /// The nominal end of the phase (para. 15): by then the last steps are to be taken, for which the law has no day of their own (TL-x).
    /// What comes up after it has none: no day is past before there was anything to do.
    fn nominal_end(&self, since: Option<Date>) -> Option<Due> {
        let end = &self.work.begun.nominal_end;
        since.is_none_or(|since| since <= end.day.0).then(|| end.clone())
    }

    /// These instruments, where they are not all.
    fn some(&self, instruments: InstrumentSet) -> Vec<Instrument> {
        if instruments == self.work.open_instruments() { Vec::new() } else { instruments.iter().collect() }
    }
}
