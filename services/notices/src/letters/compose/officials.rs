//! Letters to officials whom States named for reviews.

use contracts::Rule;
use contracts::registry::Duty;
use treaty::StateCode;

use super::{Body, Part, Say, Why};
use crate::letters::Task;
use crate::letters::page::Fact;

impl Say<'_> {
    pub(super) fn returned(&self, page: &str) -> Body {
        let parts = vec![self.text("official-returned"), self.page("page-profile", page)];
        Body { subject: self.say("official-returned-subject").into(), parts, rule: Some("GL-7"), why: Why::Official }
    }

    pub(super) fn approved(&self, state: &(StateCode, String), duties: &[Task], [page, reading]: [&str; 2]) -> Body {
        let training: Option<Rule> = "R10/1-5".parse().ok();
        let training = self
            .say("official-training")
            .with("rule", training.map(|rule| self.texts.citation(&rule.0)).unwrap_or_default());
        let parts = vec![
            Part::Text(self.of_state("official-approved", state)),
            self.tasks(duties),
            self.page("page-handover", page),
            Part::Text(training.into()),
            self.page("page-reading", reading),
            self.text("official-confidential"),
        ];
        Body { subject: self.say("official-approved-subject").into(), parts, rule: Some("PR-37i"), why: Why::Official }
    }

    pub(super) fn duties_changed(&self, given: &[Task], ended: &[Task], page: &str) -> Body {
        let mut parts = Vec::new();
        if !given.is_empty() {
            parts.extend([self.text("duties-given"), self.tasks(given)]);
        }
        if !ended.is_empty() {
            parts.extend([self.text("duties-ended"), self.tasks(ended)]);
        }
        parts.push(self.page("page-handover", page));
        Body { subject: self.say("duties-subject").into(), parts, rule: Some("PR-18i"), why: Why::Official }
    }

    pub(super) fn handed_over(&self, state: &(StateCode, String), duties: &[Task], page: &str) -> Body {
        let mut parts = vec![Part::Text(self.of_state("handed-over", state))];
        if !duties.is_empty() {
            parts.push(self.tasks(duties));
        }
        parts.extend([self.text("handed-over-next"), self.page("page-handover", page)]);
        Body { subject: self.say("handed-over-subject").into(), parts, rule: Some("PR-18i"), why: Why::Official }
    }

    pub(super) fn official_left(&self, state: &(StateCode, String)) -> Body {
        let parts = vec![Part::Text(self.of_state("official-left", state)), self.text("official-left-confidential")];
        Body { subject: self.say("official-left-subject").into(), parts, rule: Some("PR-37i"), why: Why::Gone }
    }

    /// A sentence that names a State.
    pub(super) fn of_state(&self, key: &str, (state, name): &(StateCode, String)) -> String {
        self.say(key).with("state", self.texts.state(*state, name)).into()
    }

    /// Duties, each with its review.
    fn tasks(&self, tasks: &[Task]) -> Part {
        Part::Facts(tasks.iter().map(|task| self.task(task)).collect())
    }

    fn task(&self, task: &Task) -> Fact {
        let key = match task.duty {
            Duty::FocalPoint => "duty-focal-point",
            Duty::Expert => "duty-expert",
            Duty::Observer => "duty-observer",
        };
        self.fact(key, self.of_state("duty-review", &task.review))
    }
}
