//! The work in a review: consultations, answers, feedback, lists, summaries.

use contracts::Day;
use contracts::reviews::{
    AnswersFrom, ConfirmConsultation, Move, MoveKind, ProposeConsultation, RecordStep, ReturnConsultation, Step,
    StrikeStep,
};
use jiff::civil::Date;
use reviews::domain::{self, PhaseWork};
use treaty::{Instrument, InstrumentSet, Language, Phase, StateCode};

use super::{Expected, MoveKey, Story, Violation, keys};
use crate::run::deed::By;

impl Story {
    /// Does what a move asks for, as it stands today.
    pub(super) fn make_move(&mut self, key: MoveKey) -> Result<(), Violation> {
        let (review, what, phase, state) = key;
        let Some(one) = self.told(key) else { return Ok(()) };
        match (what, phase, state) {
            (MoveKind::NameFocalPoint, _, Some(state)) => self.name_focal_point(state, review),
            (MoveKind::NameExperts, _, Some(state)) => self.name_experts(state, review, &one),
            (MoveKind::Consult, Some(phase), _) => self.consult(review, phase),
            (MoveKind::ConfirmConsultation, Some(phase), Some(state)) => self.confirm(review, phase, state),
            (MoveKind::SubmitAnswers, Some(phase), _) => self.answer(review, phase, &one),
            (MoveKind::GiveFeedback, Some(phase), _) => self.give_feedback(review, phase),
            (MoveKind::AgreeLists, Some(phase), _) => self.agree_lists(review, phase, &one),
            (MoveKind::AgreeSummary, Some(phase), _) => self.agree_summary(review, phase),
            _ => Ok(()),
        }
    }

    /// The move as it was told last; none where it is none any more.
    fn told(&self, key: MoveKey) -> Option<Move> {
        let said = self.world.review(key.0).said.clone()?;
        let mut moves = std::iter::once(said.next).chain(said.also);
        moves.find(|one| keys(key.0, one).contains(&key))
    }

    fn work(&self, review: StateCode, phase: Phase) -> &PhaseWork {
        self.world.review(review).phase(phase).unwrap()
    }

    fn consult(&mut self, review: StateCode, phase: Phase) -> Result<(), Violation> {
        let by = self.for_state(review, review);
        let on_behalf = self.chance.per_mille(self.habits.on_behalf);
        let by = if on_behalf { By::Secretariat } else { by };
        let right = self.proposal(review, phase, on_behalf);
        if self.chance.per_mille(self.habits.mistakes) {
            self.propose_what_cannot_be(&right, by)?;
        }
        let expected = self.of_whoever_acts(by, review);
        self.ask(by, right, expected).map(drop)
    }

    /// Under another reading of AMB-06 it may be that nobody can act for a State.
    pub(super) fn of_whoever_acts(&self, by: By, review: StateCode) -> Expected {
        let review = self.world.review(review);
        let can = by == By::Secretariat || domain::acting(review, by.in_reviews(), &self.world.around(review)).is_ok();
        if can { Expected::Done } else { Expected::Refused("focal-point-named-first") }
    }

    fn proposal(&mut self, review: StateCode, phase: Phase, on_behalf: bool) -> ProposeConsultation {
        let today = self.world.today;
        let work = self.work(review, phase);
        let (start, consultation_by) = (work.begun.start.0, work.begun.consultation_by.day.0);
        let cap = work.begun.answers_cap.day.0;
        let consulted = work.consulted().map(|day| day.0);
        // Six months are given once.
        let agreed =
            work.agreed.as_ref().map(|agreed| agreed.cap_after_consultation.as_ref().map_or(cap, |cap| cap.day.0));
        let earliest = self.world.review(review).first_settled.unwrap_or(start);
        let back = self.chance.below(15);
        let last = self.ago(back).max(earliest).min(today);
        let back = self.chance.below(10);
        let first = last.saturating_sub(jiff::Span::new().days(back)).max(earliest);
        let domain::RulesOn { readings, periods, .. } = self.world.reviews.rules.on(today);
        let from_start = readings.answers_from == AnswersFrom::Start
            && consulted.into_iter().chain([first]).min() <= Some(consultation_by);
        let new = if from_start { cap } else { periods.answers_cap_after_consultations(last).unwrap().date };
        let limit = agreed.unwrap_or(new);
        let early = self.chance.below(45);
        let answers_by = limit.saturating_sub(jiff::Span::new().days(early)).max(start).min(limit.max(start));
        let feedback_by = self.chance.per_mille(400).then(|| {
            let periods = self.world.reviews.rules.on(answers_by).periods;
            let cap = periods.feedback_cap(answers_by).unwrap().date;
            Day(cap.saturating_sub(jiff::Span::new().days(self.chance.below(60))))
        });
        let languages = self.languages(review);
        ProposeConsultation {
            state: review,
            phase,
            held_on: vec![Day(first), Day(last)],
            exceptional: (languages.len() == 3).then(|| "three States without a language in common".to_owned()),
            languages,
            answers_by: Day(answers_by),
            feedback_by,
            requirements: None,
            division: self.chance.per_mille(300).then(|| "one chapter each".to_owned()),
            mandate: on_behalf.then(|| "note verbale 12".to_owned()),
        }
    }

    /// One language, or two, exceptionally three.
    fn languages(&mut self, review: StateCode) -> Vec<Language> {
        let own = self.world.reviews.states.languages(review, self.world.today);
        let mut languages = vec![self.chance.pick(&own).unwrap_or(Language::English)];
        for share in [350, 100] {
            let another = self.chance.pick(&Language::ALL).unwrap();
            if self.chance.per_mille(share) && !languages.contains(&another) {
                languages.push(another);
            }
        }
        languages
    }

    fn propose_what_cannot_be(&mut self, right: &ProposeConsultation, by: By) -> Result<(), Violation> {
        if self.of_whoever_acts(by, right.state) != Expected::Done {
            return Ok(());
        }
        let tomorrow = Day(self.in_days(1));
        let (wrong, code) = match self.chance.below(4) {
            0 => {
                let far = Day(right.answers_by.saturating_add(jiff::Span::new().months(7)));
                (ProposeConsultation { answers_by: far, feedback_by: None, ..right.clone() }, "answers-beyond-cap")
            }
            1 => {
                let languages = Language::ALL[..4].to_vec();
                (ProposeConsultation { languages, ..right.clone() }, "too-many-languages")
            }
            2 => (ProposeConsultation { held_on: vec![tomorrow], ..right.clone() }, "day-to-come"),
            _ => {
                let three = Language::ALL[..3].to_vec();
                let wrong = ProposeConsultation { languages: three, exceptional: None, ..right.clone() };
                (wrong, "exceptional-reason-missing")
            }
        };
        self.ask(by, wrong, Expected::Refused(code)).map(drop)
    }

    fn confirm(&mut self, review: StateCode, phase: Phase, state: StateCode) -> Result<(), Violation> {
        let Some(proposal) = self.work(review, phase).latest().map(|latest| latest.number) else { return Ok(()) };
        if self.chance.per_mille(self.habits.mistakes) {
            self.confirm_for_nobody(review, phase, proposal)?;
        }
        let by = self.for_state(state, review);
        let expected = self.of_whoever_acts(by, review);
        let gives_back = self.chance.per_mille(self.habits.give_back) && self.may_give_back(review, phase, state);
        if gives_back {
            let reason = "In another language, please.".to_owned();
            return self.ask(by, ReturnConsultation { state: review, phase, proposal, reason }, expected).map(drop);
        }
        self.ask(by, ConfirmConsultation { state: review, phase, proposal }, expected).map(drop)
    }

    /// Whoever has asked for something else waits for it; the State under review lays down another instead of asking itself.
    fn may_give_back(&self, review: StateCode, phase: Phase, state: StateCode) -> bool {
        let latest = self.work(review, phase).latest();
        latest.is_some_and(|latest| {
            let own = state == review && latest.by.is_some();
            !own && !latest.returned.contains_key(&state)
        })
    }

    /// A State that takes no part, and the Secretariat, sign for nobody (paras. 31 and 47).
    fn confirm_for_nobody(&mut self, review: StateCode, phase: Phase, proposal: u32) -> Result<(), Violation> {
        let parties: Vec<StateCode> = self.world.reviews.reviews.keys().copied().collect();
        let other = self.chance.pick(&parties).unwrap();
        if self.world.review(review).participants().contains(&other) {
            return Ok(());
        }
        let wrong = ConfirmConsultation { state: review, phase, proposal };
        self.ask(By::Mission(other), wrong, Expected::Refused("no-part-in-review")).map(drop)
    }

    /// Records a step that was taken, late as records are: on the day itself or in the days after it, never before what it rests on.
    fn record(
        &mut self,
        review: StateCode,
        phase: Phase,
        not_before: Date,
        step: impl Fn(Date) -> Step,
    ) -> Result<(), Violation> {
        let start = self.work(review, phase).begun.start.0;
        let back = self.chance.below(4);
        let on = self.ago(back).max(not_before).max(start);
        let source = format!("file {}", self.numbers);
        let command = RecordStep { state: review, phase, step: step(on), on: Day(on), source };
        self.ask(By::Secretariat, command, Expected::Done).map(drop)
    }

    fn answer(&mut self, review: StateCode, phase: Phase, one: &Move) -> Result<(), Violation> {
        // Lists stay where answers were struck.
        let unlisted = !self.work(review, phase).unlisted().is_empty();
        if unlisted && self.chance.per_mille(self.habits.mistakes) {
            self.summarize_too_early(review, phase)?;
        }
        let unanswered = self.asked(review, phase, one);
        let parts = self.chance.per_mille(self.habits.in_parts);
        for instrument in unanswered.iter().take(if parts { 1 } else { 4 }) {
            let today = self.world.today;
            let translated = self.chance.below(3);
            let readable = move |on: Date| Day(on.saturating_add(jiff::Span::new().days(translated)).min(today));
            self.record(review, phase, Date::MIN, |on| Step::Answers { instrument, readable_from: readable(on) })?;
        }
        Ok(())
    }

    /// The instruments that a move is about.
    fn asked(&self, review: StateCode, phase: Phase, one: &Move) -> InstrumentSet {
        if one.instruments.is_empty() {
            return self.work(review, phase).open_instruments();
        }
        one.instruments.iter().copied().collect()
    }

    fn summarize_too_early(&mut self, review: StateCode, phase: Phase) -> Result<(), Violation> {
        let source = "a mistake".to_owned();
        let wrong = RecordStep { state: review, phase, step: Step::Summary, on: self.today(), source };
        self.ask(By::Secretariat, wrong, Expected::Refused("lists-missing")).map(drop)
    }

    fn give_feedback(&mut self, review: StateCode, phase: Phase) -> Result<(), Violation> {
        let clock = self.work(review, phase).feedback_clock(&self.world.reviews.rules);
        self.record(review, phase, clock.unwrap_or(Date::MIN), |_| Step::Feedback)
    }

    fn agree_lists(&mut self, review: StateCode, phase: Phase, one: &Move) -> Result<(), Violation> {
        for instrument in self.asked(review, phase, one).iter() {
            let answered = self.work(review, phase).answers(instrument).map_or(Date::MIN, |(entry, _)| entry.on);
            self.record(review, phase, answered, |_| Step::List { instrument })?;
        }
        Ok(())
    }

    fn agree_summary(&mut self, review: StateCode, phase: Phase) -> Result<(), Violation> {
        let work = self.work(review, phase);
        let listed = |instrument: Instrument| work.list(instrument).map(|entry| entry.on);
        let last = work.open_instruments().iter().filter_map(listed).max();
        self.record(review, phase, last.unwrap_or(Date::MIN), |_| Step::Summary)
    }

    /// An entry turns out to have been meant for another review.
    pub(super) fn strike(&mut self, review: StateCode, phase: Phase, entry: u32) -> Result<(), Violation> {
        let struck = self.work(review, phase).entries.iter().find(|one| one.number == entry);
        if struck.is_none_or(|one| one.struck.is_some()) {
            return Ok(());
        }
        let reason = "meant for another review".to_owned();
        self.ask(By::Secretariat, StrikeStep { state: review, phase, entry, reason }, Expected::Done).map(drop)
    }
}
