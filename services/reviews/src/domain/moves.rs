//! Whose move it is: exactly one statement of what a review waits for, and whatever else is open.

mod naming;
mod waiting;

use contracts::Day;
use contracts::reviews::{AnswersFrom, Due, Move, MoveKind, Mover, Reviewer};
use jiff::civil::Date;
use treaty::{Instrument, InstrumentSet, Phase, StateCode};

use super::beginning::reviewed_for;
use super::circumstances::mission_may_act;
use super::consultation::cap_after;
use super::rules::cited;
use super::stage::owed;
use super::{Circumstances, PhaseWork, Proposal, Review};

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
