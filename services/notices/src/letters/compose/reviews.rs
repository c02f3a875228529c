//! Letters about reviews: whose move it is, what was agreed, and which reviews are past their day.

use std::collections::BTreeSet;

use contracts::Day;
use contracts::reviews::{Move, MoveKind, Step};
use treaty::{Language, Phase, StateCode};

use super::{Body, Part, Say, Why};
use crate::letters::page::Fact;
use crate::letters::reviews::{Named, OpenMove, Reader, ReviewLetter};

impl Say<'_> {
    pub(super) fn review(&self, letter: &ReviewLetter) -> Body {
        match letter {
            ReviewLetter::Moves { fresh, again, today, to, page } => self.moves([fresh, again], *today, *to, page),
            ReviewLetter::Reminded { of, today, to, page } => self.reminded(of, *today, *to, page),
            ReviewLetter::Agreed { review, phase, languages, answers_by, feedback_by, to, page } => {
                let facts = self.agreed_facts((review, *phase), languages, *answers_by, *feedback_by);
                let parts = vec![self.text("agreed"), Part::Facts(facts), self.page("page-review", page)];
                let subject = self.of_state("agreed-subject", review);
                Body { subject, parts, rule: Some("PR-31"), why: why(*to) }
            }
            ReviewLetter::Recorded { review, phase, step, on, to, page } => {
                let facts = vec![
                    self.fact("fact-review", self.review_in(review, Some(*phase))),
                    self.fact("fact-step", self.step(*step)),
                    self.fact("fact-step-on", self.texts.day(on)),
                ];
                let parts = vec![self.text("recorded"), Part::Facts(facts), self.page("page-review", page)];
                let subject = self.of_state("recorded-subject", review);
                Body { subject, parts, rule: Some("PR-48ii"), why: why(*to) }
            }
            ReviewLetter::HelpAsked { review, by, on, page } => {
                let facts = vec![
                    self.fact("fact-review", self.review_in(review, None)),
                    self.fact("fact-asked-by", self.texts.state(by.0, &by.1)),
                    self.fact("fact-asked-on", self.texts.day(on)),
                ];
                let parts = vec![self.text("help-asked"), Part::Facts(facts), self.page("page-answer", page)];
                let subject = self.of_state("help-asked-subject", by);
                Body { subject, parts, rule: Some("PR-48i"), why: Why::Secretariat }
            }
            ReviewLetter::HelpAnswered { review, to, page } => {
                let parts = vec![self.text("help-answered"), self.page("page-review", page)];
                let subject = self.of_state("help-answered-subject", review);
                Body { subject, parts, rule: Some("PR-48i"), why: why(*to) }
            }
            ReviewLetter::Stalled { waiting, page } => self.stalled(waiting, page),
        }
    }

    fn moves(&self, [fresh, again]: [&[OpenMove]; 2], today: Day, to: Reader, page: &str) -> Body {
        let mut parts = Vec::new();
        for (key, moves) in [("moves-fresh", fresh), ("moves-again", again)] {
            if !moves.is_empty() {
                parts.push(self.text(key));
                parts.extend(moves.iter().map(|one| self.open(one, today)));
            }
        }
        let all = || fresh.iter().chain(again);
        parts.extend(self.late_counts(all().any(|one| is_past(one, today))));
        parts.push(self.page(if to == Reader::Copy { "page-moves-copy" } else { "page-moves" }, page));
        let keys = match (to, fresh.is_empty()) {
            (Reader::Copy, _) => ["copy-subject", "copy-subject-more"],
            (_, true) => ["again-subject", "again-subject-more"],
            (_, false) => ["moves-subject", "moves-subject-more"],
        };
        Body { subject: self.about(keys, all()), parts, rule: Some("GL-2"), why: why(to) }
    }

    /// A subject that names the review where it is one, and else how much is open.
    fn about<'m>(&self, [one, more]: [&str; 2], mut moves: impl Iterator<Item = &'m OpenMove>) -> String {
        match (moves.next(), moves.count()) {
            (Some(only), 0) => self.of_state(one, &only.review),
            (_, others) => self.say(more).with("count", others.saturating_add(1)).into(),
        }
    }

    fn reminded(&self, of: &OpenMove, today: Day, to: Reader, page: &str) -> Body {
        let mut parts = vec![self.text("reminded"), self.open(of, today)];
        parts.extend(self.late_counts(is_past(of, today)));
        parts.push(self.page("page-review", page));
        let subject = if to == Reader::Copy { "copy-subject" } else { "again-subject" };
        Body { subject: self.of_state(subject, &of.review), parts, rule: Some("GL-2"), why: why(to) }
    }

    /// Nothing is refused because it is late (guidelines, para. 2).
    fn late_counts(&self, is_past: bool) -> Option<Part> {
        is_past.then(|| self.text("late-counts"))
    }

    /// What is open: in which review, what, by when, since when, and why.
    fn open(&self, one: &OpenMove, today: Day) -> Part {
        let of = &one.of;
        let mut facts = vec![
            self.fact("fact-review", self.review_in(&one.review, of.phase)),
            self.fact("fact-move", self.say(what(of.what)).into()),
        ];
        if !of.instruments.is_empty() {
            let treaties: Vec<String> = of.instruments.iter().map(|one| self.texts.treaty(*one).into()).collect();
            facts.push(self.fact("fact-treaties", self.texts.list(&treaties)));
        }
        let key = if is_past(one, today) { "fact-due-since" } else { "fact-due" };
        let due = one.due().map_or_else(|| self.say("no-day").into(), |day| self.until(day));
        facts.push(self.fact(key, due));
        facts.extend(self.how(of).map(|how| self.fact("fact-how", how)));
        facts.extend([
            self.fact("fact-open-since", self.texts.day(&of.since)),
            self.fact("fact-rule", self.texts.citation(&of.rule.0)),
        ]);
        Part::Facts(facts)
    }

    /// How the day comes about: agreed by the States, within what the rule gives; or by the rule alone.
    fn how(&self, of: &Move) -> Option<String> {
        let computed = of.by.as_ref().map(|by| (by.day, self.texts.computed(&by.computed)));
        if of.agreed.is_none() {
            return computed.map(|(_, how)| how);
        }
        let rule = self.cited("PR-31");
        Some(match computed {
            Some((day, how)) => {
                let says = self.say("how-agreed-within").with("rule", rule).with("day", self.texts.day(&day));
                says.with("computed", how).into()
            }
            None => self.say("how-agreed").with("rule", rule).into(),
        })
    }

    /// A step, with its treaty where it has one.
    fn step(&self, step: Step) -> String {
        let says: String = self
            .say(match step {
                Step::Answers { .. } => "recorded-answers",
                Step::Feedback => "recorded-feedback",
                Step::List { .. } => "recorded-list",
                Step::Summary => "recorded-summary",
            })
            .into();
        match step.instrument() {
            Some(one) => format!("{says} ({})", self.texts.treaty(one)),
            None => says,
        }
    }

    fn agreed_facts(
        &self,
        (review, phase): (&Named, Phase),
        languages: &[Language],
        answers_by: Day,
        feedback_by: Option<Day>,
    ) -> Vec<Fact> {
        let mut facts = vec![
            self.fact("fact-review", self.review_in(review, Some(phase))),
            self.fact("fact-working-languages", self.texts.working_languages(languages)),
            self.fact("fact-answers-by", format!("{} ({})", self.until(answers_by), self.cited("PR-34"))),
        ];
        let feedback = feedback_by.map(|day| format!("{} ({})", self.until(day), self.cited("PR-35i")));
        facts.extend(feedback.map(|says| self.fact("fact-feedback-by", says)));
        facts
    }

    fn stalled(&self, waiting: &[OpenMove], page: &str) -> Body {
        let facts = waiting.iter().map(|one| self.stall(one)).collect();
        let parts = vec![self.text("stalled"), Part::Facts(facts), self.page("page-board", page)];
        let reviews: BTreeSet<StateCode> = waiting.iter().map(|one| one.review.0).collect();
        let subject = self.say("stalled-subject").with("count", reviews.len()).into();
        Body { subject, parts, rule: Some("GL-2"), why: Why::Secretariat }
    }

    fn stall(&self, one: &OpenMove) -> Fact {
        let day = one.due().map(|day| self.texts.day(&day)).unwrap_or_default();
        let mut whose: String = self.say(what(one.of.what)).into();
        // What the State under review has to do itself says so.
        if one.who.iter().any(|(state, _)| *state != one.review.0) {
            let states: Vec<String> = one.who.iter().map(|(state, name)| self.texts.state(*state, name)).collect();
            whose = format!("{whose} ({})", self.texts.list(&states));
        }
        let value: String = self.say("stall").with("what", whose).with("day", day).into();
        let name = self.review_in(&one.review, one.of.phase);
        let line = self.say("fact").with("name", name.as_str()).with("value", value.as_str()).into();
        Fact { name, value, line }
    }

    /// The whole last day in Vienna, and where the reader is.
    fn until(&self, day: Day) -> String {
        self.texts.end_of_day_for(&day, self.zone)
    }

    fn review_in(&self, (state, name): &Named, phase: Option<Phase>) -> String {
        let state = self.texts.state(*state, name);
        match phase {
            Some(phase) => self.say("review-phase").with("state", state).with("phase", phase.roman()).into(),
            None => state,
        }
    }
}

fn is_past(one: &OpenMove, today: Day) -> bool {
    one.due().is_some_and(|day| day < today)
}

const fn why(to: Reader) -> Why {
    match to {
        Reader::FocalPoint => Why::Official,
        Reader::Mission => Why::Mission,
        Reader::Copy => Why::Copy,
    }
}

/// The sentence that says what is to be done.
const fn what(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::WaitForStart => "move-wait-for-start",
        MoveKind::FindFunds => "move-find-funds",
        MoveKind::DrawReviewers => "move-draw-reviewers",
        MoveKind::NameFocalPoint => "move-name-focal-point",
        MoveKind::NameExperts => "move-name-experts",
        MoveKind::Consult => "move-consult",
        MoveKind::ConfirmConsultation => "move-confirm-consultation",
        MoveKind::SubmitAnswers => "move-submit-answers",
        MoveKind::GiveFeedback => "move-give-feedback",
        MoveKind::AgreeLists => "move-agree-lists",
        MoveKind::AgreeSummary => "move-agree-summary",
        MoveKind::WaitForGroup => "move-wait-for-group",
        MoveKind::Finished => "move-finished",
    }
}
