//! Letters to officials whom States named for reviews.

use contracts::registry::Duty;
use treaty::StateCode;

use super::{Body, Part, Say, Why};
use crate::domain::{FirstSteps, Profile};
use crate::letters::page::Fact;
use crate::letters::{Account, Task};

impl Say<'_> {
    pub(super) fn returned(&self, page: &str) -> Body {
        let parts = vec![self.text("official-returned"), self.page("page-profile", page)];
        Body { subject: self.say("official-returned-subject").into(), parts, rule: Some("GL-7"), why: Why::Official }
    }

    pub(super) fn first_steps(
        &self,
        state: &(StateCode, String),
        steps: FirstSteps,
        focal_point: bool,
        page: &str,
    ) -> Body {
        let mut parts = vec![Part::Text(self.of_state("first-steps", state))];
        match steps.profile {
            Profile::Due => parts.push(self.text("first-steps-profile")),
            Profile::Returned => parts.push(self.text("first-steps-answer")),
            Profile::HandedIn => {}
        }
        if steps.undertaking {
            parts.push(self.text("first-steps-undertaking"));
        }
        parts.extend([self.meanwhile(focal_point), self.page("page-profile", page), self.text("first-steps-help")]);
        Body { subject: self.say("first-steps-subject").into(), parts, rule: Some("PR-37i"), why: Why::Official }
    }

    pub(super) fn invited_again(&self, account: &Account, focal_point: bool) -> Body {
        let mut body = self.invitation(account);
        body.parts.extend([self.meanwhile(focal_point), self.text("first-steps-again")]);
        body
    }

    /// What holds until the first steps are done: the mission is the focal point for the time being (para. 18); to experts and observers
    /// the reviews are closed.
    fn meanwhile(&self, focal_point: bool) -> Part {
        if !focal_point {
            return self.text("first-steps-closed");
        }
        Part::Text(self.say("first-steps-mission").with("rule", self.cited("PR-18iii")).into())
    }

    pub(super) fn approved(&self, state: &(StateCode, String), duties: &[Task], [page, reading]: [&str; 2]) -> Body {
        let training = self.say("official-training").with("rule", self.cited("R10/1-5"));
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
