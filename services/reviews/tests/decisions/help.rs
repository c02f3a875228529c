//! Help that a State asks the Secretariat for (para. 48).

use contracts::Notice;
use contracts::reviews::{AnswerHelp, AskForHelp, Capacity, ReviewsEvent};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use reviews::domain::{self, By, Decided, Requests};
use treaty::StateCode;

use crate::world::{GHA, World, assert_refused, assert_refused_plainly, day, state};

fn mission(code: &str) -> By {
    By::Mission { state: state(code) }
}

fn who(world: &World, by: By) -> Result<(StateCode, Capacity), Notice> {
    let review = world.review(GHA);
    domain::may_ask_for_help(review, by, &world.around(review, None))
}

#[test]
fn pr_48i_whoever_acts_for_a_state_of_the_review_asks_and_nobody_else() {
    let world = World::begun();
    for code in [GHA, "FRA", "KEN"] {
        assert_eq!(who(&world, world.by(code, GHA)).unwrap(), (state(code), Capacity::FocalPoint));
    }
    assert_refused(who(&world, mission("PER")), "PR-31", "no-part-in-review");
    assert_refused(who(&world, mission("FRA")), "PR-18i", "focal-point-acts");
    assert_refused(who(&world, By::Secretariat), "PR-47", "not-for-a-state");
    let expert = world.people.experts(state(GHA), state(GHA)).next().unwrap().0;
    let expert = By::Official { state: state(GHA), person: expert };
    assert_refused(who(&world, expert), "PR-18i", "focal-point-acts");
    let world = World::of_one();
    let stands_in = who(&world, mission("KEN")).unwrap();
    assert_eq!(stands_in.1, Capacity::PermanentRepresentative, "pr_18iii");
}

/// The requests of Ghana in its review.
#[derive(Default)]
struct Told {
    requests: Requests,
    events: Vec<ReviewsEvent>,
}

impl Told {
    fn after(&mut self, decided: Decided) -> Result<(), Notice> {
        for event in decided? {
            self.requests.evolve(&event, Timestamp::UNIX_EPOCH);
            self.events.push(event);
        }
        Ok(())
    }

    fn ask(&mut self, text: &str, on: &str) -> Result<(), Notice> {
        let command = AskForHelp { state: state(GHA), text: text.to_owned() };
        let asks = (state(GHA), Capacity::FocalPoint);
        self.after(domain::ask_for_help(&self.requests, &command, asks, &"0".repeat(64), date(on)))
    }

    fn answer(&mut self, request: u32, on: &str, text: &str) -> Result<(), Notice> {
        let ghana = state(GHA);
        let command =
            AnswerHelp { state: ghana, by: ghana, request, on: contracts::Day(date(on)), text: text.to_owned() };
        self.after(domain::answer_help(&self.requests, &command, &"0".repeat(64), date("2021-01-11")))
    }
}

fn date(text: &str) -> Date {
    day(text)
}

#[test]
fn pr_48i_a_request_names_the_state_and_has_a_number_of_its_own() {
    let mut told = Told::default();
    told.ask("How is the questionnaire opened?", "2021-01-10").unwrap();
    told.ask("Who translates?", "2021-01-11").unwrap();
    let asked = told.events.iter().map(|event| match event {
        ReviewsEvent::HelpAsked(e) => (e.state, e.by, e.request, e.on.to_string()),
        event => panic!("{event:?}"),
    });
    let ghana = state(GHA);
    let expected = [(ghana, ghana, 1, "2021-01-10".to_owned()), (ghana, ghana, 2, "2021-01-11".to_owned())];
    assert_eq!(asked.collect::<Vec<_>>(), expected);
    assert_refused_plainly(told.ask(" ", "2021-01-11"), "blank-field");
    assert_ne!(Requests::key(ghana, ghana), Requests::key(ghana, state("FRA")), "each State's are its own");
}

#[test]
fn pr_20ii_pr_48i_an_answer_closes_the_request_once_on_a_day_that_follows() {
    let mut told = Told::default();
    told.ask("How is the questionnaire opened?", "2021-01-10").unwrap();
    for request in [0, 2, u32::MAX] {
        assert_refused(told.answer(request, "2021-01-11", "done"), "PR-48i", "no-such-help");
    }
    assert_refused(told.answer(1, "2021-01-09", "done"), "PR-48i", "help-before-asked");
    assert_refused_plainly(told.answer(1, "2021-01-12", "done"), "day-to-come");
    assert_refused_plainly(told.answer(1, "2021-01-11", " "), "blank-field");
    told.answer(1, "2021-01-11", "done").unwrap();
    assert_refused(told.answer(1, "2021-01-11", "done"), "PR-48i", "help-answered-already");
}
