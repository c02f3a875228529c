//! The Secretariat's desk, and the calendar.

use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::{AssignOfficer, ChoosePublicStage, Remind, ReviewsEvent};
use jiff::civil::{Date, date};
use reviews::domain::days_late;
use treaty::StateCode;

use super::{Errand, Expected, Intent, LAUNCH, Story, Violation};
use crate::run::chance::Wait;
use crate::run::deed::By;
use crate::run::world::Event;

/// The officers among whom reviews are shared out.
const OFFICERS: [&str; 4] = ["10", "11", "12", "13"];
/// How many reminders the Secretariat sends by hand in a month.
const REMINDERS: usize = 2;
/// How many States say what everybody may see of their reviews, one a month.
const PUBLIC_MONTHS: usize = 24;

impl Story {
    /// What comes by the calendar: the first of each month, meetings in May, July and October, sessions of the Conference in every
    /// second October (rule 3 of its rules of procedure), and what States do with treaties.
    pub(super) fn calendar(&mut self) {
        let mut month = date(2020, 11, 1);
        while month <= self.until {
            self.put(month, Intent::Errand(Errand::Month));
            month = month.saturating_add(jiff::Span::new().months(1));
        }
        self.put(date(2020, 10, 30), Intent::Errand(Errand::Call(date(2020, 11, 26), true)));
        for year in 2021..=self.until.year() {
            for (month, intersessional) in [(5, true), (7, false), (10, true)] {
                let on = date(year, month, 12);
                let called = on.saturating_sub(jiff::Span::new().days(50));
                self.put(called, Intent::Errand(Errand::Call(on, intersessional)));
            }
            if year % 2 == 0 {
                self.put(date(year, 10, 18), Intent::Errand(Errand::Conference));
            }
        }
        self.put_what_states_do();
    }

    /// What follows for people from what they heard.
    pub(super) fn hear(&mut self, event: &Event) {
        match event {
            Event::Registry(event) => self.hear_registry(event),
            Event::Drawing(DrawingEvent::RedrawRequested(asked)) if self.chance.per_mille(100) => {
                self.put(self.in_days(20), Intent::Errand(Errand::TakeBack(asked.request)));
            }
            Event::Reviews(ReviewsEvent::StepRecorded(step)) if self.chance.per_mille(self.habits.struck) => {
                let (days, strike) = (self.chance.below(60), Intent::Strike(step.state, step.phase, step.entry));
                self.put(self.in_days(days), strike);
            }
            _ => {}
        }
    }

    fn hear_registry(&mut self, event: &RegistryEvent) {
        let (wait, intent) = match event {
            RegistryEvent::PersonNamed(e) => return self.is_named(e.state, e.person),
            RegistryEvent::ProfileSubmitted(e) => (self.habits.examine, Intent::Examine(e.state, e.person)),
            RegistryEvent::ProfileReturned(e) => (self.habits.profile, Intent::Profile(e.state, e.person)),
            RegistryEvent::PersonApproved(e) => {
                (Wait { never: 0, least: 0, mean: 10 }, Intent::Undertake(e.state, e.person))
            }
            _ => return,
        };
        if let Some(days) = self.chance.days(wait) {
            self.put(self.in_days(days), intent);
        }
    }

    /// The first day of a month: reviews are shared out, some are reminded, States ask for what they ask.
    pub(super) fn month(&mut self) -> Result<(), Violation> {
        self.watch.month(&self.world).map_err(|what| self.violated("a month", what))?;
        self.share_out()?;
        self.remind()?;
        self.choose_public_stage()?;
        self.ratify()?;
        self.ask_to_draw_again()?;
        self.find_funds()
    }

    fn share_out(&mut self) -> Result<(), Violation> {
        let without = self.world.reviews.reviews.values().filter(|review| review.officer.is_none());
        let states: Vec<StateCode> = without.filter_map(|review| review.state).collect();
        for (officer, states) in OFFICERS.iter().zip(states.chunks(48)) {
            let command = AssignOfficer { states: states.to_vec(), officer: Some((*officer).to_owned()) };
            self.ask(By::Secretariat, command, Expected::Done)?;
        }
        Ok(())
    }

    fn remind(&mut self) -> Result<(), Violation> {
        let today = self.world.today;
        let late = |of: &contracts::reviews::MovesChanged| days_late(&of.next, today).is_some_and(|days| days > 0);
        let late =
            self.world.reviews.reviews.values().filter_map(|review| review.said.as_ref()).filter(|said| late(said));
        let late: Vec<StateCode> = late.map(|said| said.state).collect();
        for _ in 0..REMINDERS.min(late.len()) {
            let state = self.chance.pick(&late).unwrap();
            let reminded = self.world.review(state).reminded.as_ref().is_some_and(|(on, _)| on.0 == today);
            let expected = if reminded { Expected::Refused("reminded-today") } else { Expected::Done };
            self.ask(By::Secretariat, Remind { state }, expected)?;
        }
        Ok(())
    }

    /// A State a month says what everybody may see of its review, and takes it back two years later (AMB-36); now and then somebody asks who
    /// cannot. No chance is taken for it: all else in a run stays what it is without.
    fn choose_public_stage(&mut self) -> Result<(), Violation> {
        let month = self.watch.months.len();
        let reviews = self.world.reviews.reviews.values().filter_map(|review| review.state);
        let states: Vec<StateCode> = reviews.take(PUBLIC_MONTHS + 1).collect();
        let (Some(&state), Some(&other)) = (states.get(month % PUBLIC_MONTHS), states.get(month % PUBLIC_MONTHS + 1))
        else {
            return Ok(());
        };
        let public = (month / PUBLIC_MONTHS).is_multiple_of(2);
        let on_behalf = month.is_multiple_of(5);
        let mandate = on_behalf.then(|| "note verbale 12".to_owned());
        if month.is_multiple_of(3) {
            let wrong = ChoosePublicStage { state, public, mandate: None };
            self.ask(By::Mission(other), wrong.clone(), Expected::Refused("under-review-chooses"))?;
            self.ask(By::Secretariat, wrong, Expected::Refused("mandate-missing"))?;
        }
        let by = if on_behalf { By::Secretariat } else { self.for_state(state, state) };
        let so_already = self.world.review(state).is_agreed_public() == public;
        let expected = match self.of_whoever_acts(by, state) {
            Expected::Done if so_already => Expected::Refused("public-stage-so-already"),
            expected => expected,
        };
        self.ask(by, ChoosePublicStage { state, public, mandate }, expected).map(drop)
    }

    /// A day within the run.
    pub(super) fn some_day(&mut self, from: Date, days: u32) -> Date {
        let after = self.chance.below(days);
        from.max(LAUNCH).saturating_add(jiff::Span::new().days(after))
    }
}
