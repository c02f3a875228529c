//! Meetings, and the lots that are drawn there; requests to draw again.

use contracts::drawing::{
    AbandonDrawing, CancelMeeting, CloseConsultation, DecideRedraw, DrawLots, FreezePool, Ground, Joining, MeetingKind,
    MoveMeeting, Purpose, RecordConsent, RecordOverride, RecordRoomValue, RedrawReason, RequestConsultation,
    RequestRedraw, ScheduleMeeting, WaitsFor, WithdrawRedraw,
};
use contracts::reviews::MoveKind;
use drawing::domain::waiting;
use jiff::civil::Date;
use treaty::StateCode;

use super::{Errand, Expected, Intent, Story, Violation};
use crate::run::deed::By;

const NOTE: &str = "note verbale";

impl Story {
    pub(super) fn call(&mut self, on: Date, intersessional: bool) -> Result<(), Violation> {
        let kind = if intersessional { MeetingKind::Intersessional } else { MeetingKind::WorkingGroup };
        let title = format!("Meeting of {on}");
        let command = ScheduleMeeting { title, kind, on: on.into(), until: None };
        self.ask(By::Secretariat, command, Expected::Done)?;
        let number = u32::try_from(self.world.cycle.meetings().len()).unwrap();
        let is_first = number == 1;
        match self.chance.below(20) {
            0 if !is_first => {
                let reason = "a pandemic".to_owned();
                self.ask(By::Secretariat, CancelMeeting { meeting: number, reason }, Expected::Done).map(drop)
            }
            1 if !is_first => {
                let (later, reason) = (on.saturating_add(jiff::Span::new().days(9)), "rooms".to_owned());
                let command = MoveMeeting { meeting: number, on: later.into(), until: None, reason };
                self.ask(By::Secretariat, command, Expected::Done)?;
                self.put(later, Intent::Errand(Errand::Meeting(number)));
                Ok(())
            }
            _ => {
                self.put(on, Intent::Errand(Errand::Meeting(number)));
                Ok(())
            }
        }
    }

    /// A meeting draws what there is to draw: the first lots; later whoever joins, what was asked for, what is missing.
    pub(super) fn meet(&mut self, meeting: u32) -> Result<(), Violation> {
        let kind = self.world.cycle.meeting(meeting).unwrap().kind;
        if kind == MeetingKind::WorkingGroup {
            let unable: Vec<u32> = self.to_redraw(|ground| *ground == Ground::Unable);
            return self.redraw(meeting, &unable);
        }
        if self.world.cycle.pairings().is_none() {
            return self.hold(meeting, Purpose::First).map(drop);
        }
        self.decide_exceptional_ones()?;
        let joining = self.joining();
        if !joining.is_empty() {
            self.hold(meeting, Purpose::LateJoiners { joining })?;
        }
        let asked = self.to_redraw(|_| true);
        self.redraw(meeting, &asked)?;
        self.put_in_place()?;
        if self.without_reviewers().is_empty() {
            return Ok(());
        }
        self.ask_for_consent()?;
        self.hold(meeting, Purpose::Supplement).map(drop)
    }

    /// Where reviewing States leave an instrument uncovered, the State under review is asked to agree to more of them: as long as one does not
    /// that has four, nothing at all can be supplemented, also where its own next phase is years away.
    fn ask_for_consent(&mut self) -> Result<(), Violation> {
        for state_under_review in self.uncovered() {
            let reviewers = self.world.review(state_under_review).reviewers.len();
            let today = self.world.today;
            let has = self
                .world
                .cycle
                .consents(today)
                .any(|(state, most, _)| state == state_under_review && usize::from(most) > reviewers);
            if reviewers < 3 || has || !self.chance.per_mille(self.habits.consent) {
                continue;
            }
            let most_reviewers = Some(u8::try_from(reviewers + 2).unwrap().max(5));
            let (on, source) = (self.today(), NOTE.to_owned());
            let command = RecordConsent { state_under_review, most_reviewers, on, source };
            self.ask(By::Secretariat, command, Expected::Done)?;
        }
        Ok(())
    }

    /// Freezes, takes a value from the room and draws. False where it cannot be done.
    fn hold(&mut self, meeting: u32, purpose: Purpose) -> Result<bool, Violation> {
        let first = purpose == Purpose::First;
        let command = FreezePool {
            meeting: Some(meeting),
            purpose,
            as_of: None,
            in_force: Vec::new(),
            without: None,
            beacon_round: None,
        };
        let expected = if first { Expected::Done } else { Expected::Either };
        if !self.ask(By::Secretariat, command, expected)? {
            return Ok(false);
        }
        let drawing = u32::try_from(self.world.cycle.drawings().len()).unwrap();
        let value = format!("{} elephants", self.chance.below(1000));
        let command = RecordRoomValue { drawing, value, called_by: "France".to_owned() };
        self.ask(By::Secretariat, command, Expected::Done)?;
        if self.ask(By::Secretariat, DrawLots { drawing, beacon_signature: None }, expected)? {
            return Ok(true);
        }
        let command = AbandonDrawing { drawing, reason: "the limits are too tight".to_owned() };
        self.ask(By::Secretariat, command, Expected::Done)?;
        Ok(false)
    }

    fn redraw(&mut self, meeting: u32, requests: &[u32]) -> Result<(), Violation> {
        if requests.is_empty() || self.hold(meeting, Purpose::Redraw { requests: requests.to_owned() })? {
            return Ok(());
        }
        // All at once cannot be done: one by one, as far as they can.
        for request in requests.iter().take(2).filter(|_| requests.len() > 1) {
            self.hold(meeting, Purpose::Redraw { requests: vec![*request] })?;
        }
        Ok(())
    }

    fn to_redraw(&self, wanted: impl Fn(&Ground) -> bool) -> Vec<u32> {
        let cycle = &self.world.cycle;
        let stands =
            |state, reviewer| cycle.pairings().is_some_and(|pairings| pairings.assignment(state, reviewer).is_some());
        let open = cycle.requests().iter().filter(|one| one.is_open() && !one.awaits_decision());
        let open = open.filter(|one| wanted(&one.ground) && stands(one.state_under_review, one.reviewer));
        open.map(|one| one.number).collect()
    }

    fn decide_exceptional_ones(&mut self) -> Result<(), Violation> {
        let waiting = self.world.cycle.requests().iter().filter(|one| one.awaits_decision()).map(|one| one.number);
        for request in waiting.collect::<Vec<_>>() {
            let granted = self.chance.per_mille(600);
            let command = DecideRedraw { request, granted, decision: self.decision("joint meeting") };
            self.ask(By::Secretariat, command, Expected::Done)?;
        }
        Ok(())
    }

    /// Late parties go into the group that started last (AMB-31); a signatory goes into none.
    fn joining(&self) -> Vec<Joining> {
        let waiting = waiting::to_join(&self.world.cycle, &self.world.reviews.states, self.world.today);
        let joins = waiting.into_iter().filter_map(|line| match line.waits_for {
            WaitsFor::Group => Some(Joining { state: line.state, group: Some(3) }),
            WaitsFor::Reviewers => Some(Joining { state: line.state, group: None }),
            WaitsFor::Funds => None,
        });
        joins.collect()
    }

    /// Whose reviewing States do not each review all that is in force: an instrument that one of them leaves may need another State beside it,
    /// also where two others review it.
    fn uncovered(&self) -> Vec<StateCode> {
        let today = self.world.today;
        let reviews = self.world.reviews.reviews.values();
        let gap = |review: &&reviews::domain::Review| {
            let Some(state) = review.state else { return false };
            let bound = self.world.reviews.states.participation(state, today).in_force;
            review.reviewers.iter().any(|one| !bound.difference(one.instruments).is_empty())
        };
        reviews.filter(gap).filter_map(|review| review.state).collect()
    }

    /// In which reviews the Secretariat was told that reviewing States are missing.
    fn without_reviewers(&self) -> Vec<StateCode> {
        let said = self.world.reviews.reviews.values().filter_map(|review| review.said.as_ref());
        let missing = |one: &contracts::reviews::Move| one.what == MoveKind::DrawReviewers;
        let missing = said.filter(|said| std::iter::once(&said.next).chain(&said.also).any(missing));
        missing.map(|said| said.state).collect()
    }

    /// Now and then a meeting puts a reviewing State in place without the lot.
    fn put_in_place(&mut self) -> Result<(), Violation> {
        if !self.chance.per_mille(self.habits.overrides) {
            return Ok(());
        }
        let Some((state_under_review, replaced)) = self.some_pair() else { return Ok(()) };
        let parties: Vec<StateCode> = self.world.reviews.reviews.keys().copied().collect();
        let reviewer = self.chance.pick(&parties).unwrap();
        let decision = Some(self.decision("joint meeting"));
        let reason = "as the meeting decided".to_owned();
        let command = RecordOverride { state_under_review, replaced, reviewer, decision, reason };
        self.ask(By::Secretariat, command, Expected::Either).map(drop)
    }

    fn some_pair(&mut self) -> Option<(StateCode, StateCode)> {
        let pairings = self.world.cycle.pairings()?;
        let pairs: Vec<_> =
            pairings.standing().assignments.iter().map(|one| (one.state_under_review, one.reviewer)).collect();
        self.chance.pick(&pairs)
    }

    /// A State asks for another reviewing State, or a reviewing State asks to be none (paras. 28 (d) to (f) and 30).
    pub(super) fn ask_to_draw_again(&mut self) -> Result<(), Violation> {
        let times = self.habits.redraws;
        for _ in 0..times / 12 + u32::from(self.chance.below(12) < times % 12) {
            self.ask_once_to_draw_again()?;
        }
        Ok(())
    }

    fn ask_once_to_draw_again(&mut self) -> Result<(), Violation> {
        let Some((state_under_review, reviewer)) = self.some_pair() else { return Ok(()) };
        if self.chance.per_mille(50) {
            let (on, source) = (self.today(), NOTE.to_owned());
            let command = RecordConsent { state_under_review, most_reviewers: Some(6), on, source };
            self.ask(By::Secretariat, command, Expected::Done)?;
        }
        let by = if self.chance.per_mille(700) { state_under_review } else { reviewer };
        let ground = match self.chance.below(10) {
            0 => Ground::Exceptional { justification: "nobody there speaks a language of ours".to_owned() },
            1 => return self.consult_first(state_under_review, reviewer),
            2..=4 => Ground::Any { reason: RedrawReason::Language, text: None },
            _ => Ground::Any { reason: RedrawReason::NotGiven, text: None },
        };
        self.request((state_under_review, reviewer), by, ground)
    }

    fn request(&mut self, pair: (StateCode, StateCode), by: StateCode, ground: Ground) -> Result<(), Violation> {
        let (state_under_review, reviewer) = pair;
        let source = NOTE.to_owned();
        let command = RequestRedraw { by, state_under_review, reviewer, ground, on: None, source };
        // Its four may be used up, or it may have asked already.
        self.ask(By::Secretariat, command, Expected::Either).map(drop)
    }

    fn consult_first(&mut self, state: StateCode, reviewer: StateCode) -> Result<(), Violation> {
        let source = NOTE.to_owned();
        let command = RequestConsultation { by: state, state_under_review: state, reviewer, on: None, source };
        if self.ask(By::Secretariat, command, Expected::Either)? {
            self.put(self.in_days(30), Intent::Errand(Errand::Close(state, reviewer)));
        }
        Ok(())
    }

    pub(super) fn close_consultation(&mut self, state: StateCode, reviewer: StateCode) -> Result<(), Violation> {
        let resolved = self.chance.per_mille(400);
        let (held_on, notes) = (vec![self.today()], "file 12".to_owned());
        let command = CloseConsultation { state_under_review: state, reviewer, held_on, notes, resolved, on: None };
        let closed = self.ask(By::Secretariat, command, Expected::Done)?;
        if closed && !resolved {
            // The pair may have been drawn anew meanwhile.
            self.request((state, reviewer), state, Ground::Unable)?;
        }
        Ok(())
    }

    pub(super) fn take_back(&mut self, request: u32) -> Result<(), Violation> {
        if !self.world.cycle.request(request).is_some_and(drawing::domain::Request::is_open) {
            return Ok(());
        }
        let command = WithdrawRedraw { request, source: NOTE.to_owned() };
        self.ask(By::Secretariat, command, Expected::Done).map(drop)
    }
}
