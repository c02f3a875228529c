//! A cycle, the States, and a day; commands are decided and their events folded in.

use std::collections::BTreeMap;

use contracts::drawing::*;
use contracts::registry::*;
use contracts::{Day, Notice};
use drawing::domain::freezing::{self, Wish};
use drawing::domain::{
    Cycle, Decided, Known, Pairings, ceremony, consents, consultations, meetings, number_given, overrides, requests,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use lots::record::{Assignment, Kind, SlotKind, Transcript};
use treaty::parties::Deposit;
use treaty::{Instrument, InstrumentSet, RegionalGroup, StateCode};

pub(crate) const SECRET: [u8; 32] = [7; 32];
const PARTIES: &[u8] = include_bytes!("../../../../data/states-parties.csv");

pub(crate) type Said<T> = Result<T, Notice>;

pub(crate) fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    Day(date(text))
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[derive(Clone)]
pub(crate) struct World {
    pub(crate) cycle: Cycle,
    pub(crate) known: Known,
    pub(crate) readings: Readings,
    pub(crate) today: Date,
    pub(crate) events: Vec<(DrawingEvent, Timestamp)>,
}

impl World {
    fn new(today: &str) -> Self {
        Self {
            cycle: Cycle::default(),
            known: Known::default(),
            readings: Readings::default(),
            today: date(today),
            events: Vec::new(),
        }
    }

    /// The States parties of the shipped file, as the registry would tell them.
    pub(crate) fn real() -> Self {
        let mut world = Self::new("2020-10-20");
        for party in treaty::parties::read(PARTIES).unwrap() {
            world.state(party.code, &party.name, party.group, party.languages.clone());
            for instrument in Instrument::ALL {
                if let Some(deposit) = party.deposit(instrument) {
                    world.deposit(party.code, instrument, deposit);
                }
            }
        }
        world.opt("VAT", false, "2020-10-16");
        world.arrange("EUE", RegionalGroup::WesternEuropeanAndOthers);
        world
    }

    /// Twenty-one States in three regions. All are party to everything but the last of each region, which lack the Firearms Protocol.
    pub(crate) fn small() -> Self {
        let mut world = Self::new("2020-10-20");
        let regions = [
            ("AF", RegionalGroup::African),
            ("GR", RegionalGroup::LatinAmericanAndCaribbean),
            ("WE", RegionalGroup::WesternEuropeanAndOthers),
        ];
        for (prefix, region) in regions {
            for last in ["A", "B", "C", "D", "E", "F", "G"] {
                let most = if last == "G" { &Instrument::ALL[..3] } else { &Instrument::ALL[..] };
                world.party(&format!("{prefix}{last}"), Some(region), most, "2004-01-01");
            }
        }
        world
    }

    pub(crate) fn state(
        &mut self,
        state: StateCode,
        name: &str,
        regional_group: Option<RegionalGroup>,
        languages: Vec<treaty::Language>,
    ) {
        let (name, source) = (name.to_owned(), "file".to_owned());
        self.known.follow(&StateRecorded { state, name, regional_group, languages, source }.into());
    }

    pub(crate) fn deposit(&mut self, state: StateCode, instrument: Instrument, deposit: Deposit) {
        let enters_into_force = None;
        let source = "file".to_owned();
        self.known.follow(&DepositRecorded { state, instrument, deposit, enters_into_force, source }.into());
    }

    pub(crate) fn party(&mut self, state: &str, group: Option<RegionalGroup>, instruments: &[Instrument], on: &str) {
        self.state(code(state), state, group, vec![treaty::Language::English]);
        for &instrument in instruments {
            self.deposit(code(state), instrument, Deposit::Day(date(on)));
        }
    }

    pub(crate) fn arrange(&mut self, state: &str, group: RegionalGroup) {
        let arrangement =
            ArrangementRecorded { state: code(state), regional_group: Some(group), decision: decision("2020-10-16") };
        self.known.follow(&arrangement.into());
    }

    /// It takes part from this day on, or takes no part.
    pub(crate) fn opt(&mut self, state: &str, takes_part: bool, from: &str) {
        let (state, from, told_by) = (code(state), day(from), "note verbale".to_owned());
        if takes_part {
            self.known.follow(&OptInRecorded { state, from, told_by }.into());
        } else {
            self.known.follow(&OptOutRecorded { state, from, told_by }.into());
        }
    }

    pub(crate) fn offer(&mut self, state: &str, most: Option<u8>) {
        self.offer_on(state, most, &self.today.to_string());
    }

    pub(crate) fn offer_on(&mut self, state: &str, most: Option<u8>, on: &str) {
        let (on, source) = (day(on), "note".to_owned());
        self.known.follow(&OfferRecorded { state: code(state), most_reviews: most, on, source }.into());
    }

    pub(crate) fn now(&self) -> Timestamp {
        format!("{}T09:00:00Z", self.today).parse().unwrap()
    }

    pub(crate) fn on(&mut self, today: &str) -> &mut Self {
        self.today = date(today);
        self
    }

    /// Folds in what was decided; says the number that something new was given.
    pub(crate) fn take(&mut self, decided: Decided) -> Said<u32> {
        let events = decided?;
        let now = self.now();
        for event in &events {
            self.cycle.evolve(event, now);
            self.events.push((event.clone(), now));
        }
        Ok(number_given(&events).unwrap_or_default())
    }

    pub(crate) fn schedule(&mut self, kind: MeetingKind, on: &str) -> Said<u32> {
        self.schedule_days(kind, on, None)
    }

    pub(crate) fn schedule_days(&mut self, kind: MeetingKind, on: &str, until: Option<&str>) -> Said<u32> {
        let command = ScheduleMeeting { title: format!("Meeting of {on}"), kind, on: day(on), until: until.map(day) };
        self.take(meetings::schedule(&self.cycle, &command, self.today))
    }

    pub(crate) fn intersessional(&mut self, on: &str) -> u32 {
        self.schedule(MeetingKind::Intersessional, on).unwrap()
    }

    pub(crate) fn move_to(&mut self, meeting: u32, on: &str) -> Said<u32> {
        let command = MoveMeeting { meeting, on: day(on), until: None, reason: "rooms".to_owned() };
        self.take(meetings::reschedule(&self.cycle, &command, self.today))
    }

    pub(crate) fn cancel(&mut self, meeting: u32) -> Said<u32> {
        self.take(meetings::cancel(&self.cycle, &CancelMeeting { meeting, reason: "pandemic".to_owned() }))
    }

    pub(crate) fn freeze(&mut self, meeting: Option<u32>, purpose: Purpose) -> Said<u32> {
        self.freeze_with(&wish(meeting, purpose))
    }

    pub(crate) fn freeze_with(&mut self, command: &FreezePool) -> Said<u32> {
        let wish = Wish::from(command).reading(self.readings);
        let inputs = freezing::inputs(&self.cycle, &self.known, &wish, self.today)?;
        let examined = freezing::examine(inputs, &wish)?;
        self.take(freezing::freeze(&self.cycle, &self.known, command, &examined, &SECRET, self.now()))
    }

    pub(crate) fn call_out(&mut self, drawing: u32, value: &str) -> Said<u32> {
        let command = RecordRoomValue { drawing, value: value.to_owned(), called_by: "France".to_owned() };
        self.take(ceremony::record_room_value(&self.cycle, &command))
    }

    pub(crate) fn strike(&mut self, drawing: u32, number: u32) -> Said<u32> {
        let (asked_by, reason) = ("France".to_owned(), "it was misheard".to_owned());
        let command = StrikeRoomValue { drawing, number, asked_by, reason };
        self.take(ceremony::strike_room_value(&self.cycle, &command))
    }

    pub(crate) fn abandon(&mut self, drawing: u32) -> Said<u32> {
        self.take(ceremony::abandon(&self.cycle, &AbandonDrawing { drawing, reason: "the power failed".to_owned() }))
    }

    pub(crate) fn draw(&mut self, drawing: u32) -> Said<u32> {
        let command = DrawLots { drawing, beacon_signature: None };
        let transcript = ceremony::open(&self.cycle, &command, self.today)?.draw(&SECRET)?;
        self.take(ceremony::record(&self.cycle, &command, &transcript, self.now()))
    }

    /// Freezes, takes a value from the room and draws, all on the meeting's day.
    pub(crate) fn hold(&mut self, purpose: Purpose, on: &str) -> Said<u32> {
        let meeting = self.intersessional(on);
        self.on(on);
        let drawing = self.freeze(Some(meeting), purpose)?;
        self.call_out(drawing, "four elephants")?;
        self.draw(drawing)?;
        Ok(drawing)
    }

    /// With the first drawing held on 27 November 2020.
    pub(crate) fn drawn(mut self) -> Self {
        self.hold(Purpose::First, "2020-11-27").unwrap();
        self
    }

    pub(crate) fn ask(&mut self, by: StateCode, pair: (StateCode, StateCode), ground: Ground) -> Said<u32> {
        let command = RequestRedraw {
            by,
            state_under_review: pair.0,
            reviewer: pair.1,
            ground,
            on: None,
            source: "note verbale".to_owned(),
        };
        self.take(requests::request(&self.cycle, self.readings, &command, self.today))
    }

    pub(crate) fn withdraw(&mut self, request: u32) -> Said<u32> {
        let command = WithdrawRedraw { request, source: "note verbale".to_owned() };
        self.take(requests::withdraw(&self.cycle, &command, self.today))
    }

    pub(crate) fn decide(&mut self, request: u32, granted: bool) -> Said<u32> {
        let command = DecideRedraw { request, granted, decision: decision(&self.today.to_string()) };
        self.take(requests::decide(&self.cycle, &command, self.today))
    }

    pub(crate) fn consult(&mut self, by: StateCode, pair: (StateCode, StateCode)) -> Said<u32> {
        let source = "note verbale".to_owned();
        let command = RequestConsultation { by, state_under_review: pair.0, reviewer: pair.1, on: None, source };
        self.take(consultations::request(&self.cycle, &command, self.today))
    }

    pub(crate) fn close(&mut self, pair: (StateCode, StateCode), resolved: bool) -> Said<u32> {
        self.close_held_on(pair, resolved, &[self.today.to_string().as_str()])
    }

    pub(crate) fn close_held_on(
        &mut self,
        (state_under_review, reviewer): (StateCode, StateCode),
        resolved: bool,
        held_on: &[&str],
    ) -> Said<u32> {
        let (held_on, notes) = (held_on.iter().copied().map(day).collect(), "file 12".to_owned());
        let command = CloseConsultation { state_under_review, reviewer, held_on, notes, resolved, on: None };
        self.take(consultations::close(&self.cycle, &command, self.today))
    }

    pub(crate) fn consent(&mut self, state: StateCode, most_reviewers: Option<u8>) -> Said<u32> {
        self.consent_on(state, most_reviewers, self.today)
    }

    pub(crate) fn consent_on(&mut self, state: StateCode, most_reviewers: Option<u8>, on: Date) -> Said<u32> {
        let (on, source) = (Day(on), "note".to_owned());
        let command = RecordConsent { state_under_review: state, most_reviewers, on, source };
        self.take(consents::record(&self.cycle, &self.known, &command, self.today))
    }

    pub(crate) fn replace(&mut self, pair: (StateCode, StateCode), reviewer: StateCode) -> Said<u32> {
        let command = RecordOverride {
            state_under_review: pair.0,
            replaced: pair.1,
            reviewer,
            decision: Some(decision(&self.today.to_string())),
            reason: "as the meeting decided".to_owned(),
        };
        self.take(overrides::record(&self.cycle, &self.known, &command, self.today))
    }

    pub(crate) fn overview(&self) -> Overview {
        drawing::views::overview::overview(&self.cycle, &self.known, 1, self.today)
    }

    pub(crate) fn pairings(&self) -> &Pairings {
        self.cycle.pairings().unwrap()
    }

    pub(crate) fn transcript(&self, drawing: u32) -> &Transcript {
        self.cycle.drawing(drawing).unwrap().transcript().unwrap()
    }

    /// The main reviewing State of a place.
    pub(crate) fn main(&self, state: StateCode, slot: SlotKind) -> StateCode {
        let of = |a: &&Assignment| a.state_under_review == state && a.slot == slot && a.kind == Kind::Main;
        self.pairings().standing().assignments.iter().find(of).unwrap().reviewer
    }

    /// A State under review with its main reviewing State of another region.
    pub(crate) fn pair(&self) -> (StateCode, StateCode) {
        let state = self.pairings().standing().groups[0].state;
        (state, self.main(state, SlotKind::OtherRegion))
    }

    pub(crate) fn state_of(&self, request: u32) -> RequestState {
        requests::state(&self.cycle, self.cycle.request(request).unwrap(), self.today)
    }

    /// Everything that must hold whatever happened (invariants 1 to 7 of the catalogue).
    pub(crate) fn assert_lawful(&self) {
        let Some(pairings) = self.cycle.pairings() else { return };
        let standing = pairings.standing();
        let pairs: Vec<_> = standing.assignments.iter().map(|a| (a.state_under_review, a.reviewer)).collect();
        for &(state, reviewer) in &pairs {
            assert_ne!(state, reviewer);
            assert!(!pairs.contains(&(reviewer, state)), "{state} and {reviewer} review each other (PR-28a)");
            assert_eq!(pairs.iter().filter(|pair| **pair == (state, reviewer)).count(), 1);
            assert!(pairings.state(reviewer).unwrap().reviewer, "{reviewer} is no reviewer");
            let in_force = pairings.pool().in_force(pairings.state(reviewer).unwrap());
            let shared = in_force.intersection(pairings.state(state).unwrap().instruments);
            let reviewed = pairings.assignment(state, reviewer).unwrap().instruments;
            assert!(reviewed.is_subset_of(shared), "{reviewer} is not party to what it reviews of {state} (PR-28b)");
        }
        for entry in &pairings.pool().states {
            let load = pairings.load(entry.state);
            assert!(
                load <= entry.most_reviews.max(self.known.offers(self.today).get(&entry.state).copied().unwrap_or(0)),
                "PR-29"
            );
            if entry.under_review {
                self.assert_reviewed(entry.state, entry.instruments, entry.most_reviewers);
            }
        }
        let mut quota: BTreeMap<(StateCode, StateCode), usize> = BTreeMap::new();
        for request in self.cycle.requests().iter().filter(|r| !r.withdrawn && matches!(r.ground, Ground::Any { .. })) {
            *quota.entry((request.by, request.state_under_review)).or_default() += 1;
        }
        assert!(quota.values().all(|&count| count <= 4), "PR-28d");
        let frozen = self.cycle.drawings().iter().filter(|d| d.stage == drawing::domain::Stage::Frozen);
        assert!(frozen.count() <= 1);
        assert!(!self.cycle.drawing(pairings.drawing()).unwrap().is_void());
    }

    fn assert_reviewed(&self, state: StateCode, instruments: InstrumentSet, most: usize) {
        let of = |a: &&Assignment| a.state_under_review == state;
        let reviews: Vec<Assignment> = self.pairings().standing().assignments.iter().filter(of).copied().collect();
        assert!(reviews.len() <= most, "PR-28c");
        assert_eq!(reviews.iter().filter(|a| a.kind == Kind::Main).count(), 2, "PR-28i: {state}");
        // A supplement fills no gap in a review in which a meeting departed from the regions (AMB-13), and says so.
        if self.pairings().exceptions().contains(&state) {
            return;
        }
        for instrument in instruments.iter() {
            let covering = reviews.iter().filter(|a| a.instruments.contains(instrument)).count();
            assert!(covering >= 2, "{state} has {covering} reviewing States for {instrument} (PR-26i)");
        }
        assert!(self.pairings().standing().groups.iter().any(|g| g.state == state), "PR-17: {state}");
    }
}

pub(crate) fn wish(meeting: Option<u32>, purpose: Purpose) -> FreezePool {
    FreezePool { meeting, purpose, as_of: None, in_force: Vec::new(), without: None, beacon_round: None }
}

pub(crate) fn without(states: &[&str], decision: Option<DecisionReference>) -> Exclusion {
    let states = states.iter().copied().map(code).collect();
    Exclusion { states, decision, reason: "it joins later".to_owned() }
}

pub(crate) fn decision(on: &str) -> DecisionReference {
    DecisionReference {
        body: "joint meeting".to_owned(),
        on: day(on),
        reference: "CTOC/COP/WG.10/2020/2, para. 7".to_owned(),
    }
}

pub(crate) fn no_reason() -> Ground {
    Ground::Any { reason: RedrawReason::NotGiven, text: None }
}

pub(crate) fn exceptional(justification: &str) -> Ground {
    Ground::Exceptional { justification: justification.to_owned() }
}

/// The rule and the code of a refusal.
pub(crate) fn refused<T: std::fmt::Debug>(said: Said<T>) -> (String, String) {
    let notice = said.unwrap_err();
    (notice.rule.map(|rule| rule.to_string()).unwrap_or_default(), notice.code)
}

pub(crate) fn because(rule: &str, code: &str) -> (String, String) {
    (rule.to_owned(), code.to_owned())
}
