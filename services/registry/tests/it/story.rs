//! Given a State with a past, when something is recorded, then this follows.

use contracts::registry::*;
use contracts::{Day, Notice, Rule};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use journal::Aggregate;
use registry::domain::*;
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

pub(crate) const SOURCE: &str = "a depositary notification";

/// A State, told through the commands themselves.
#[derive(Clone, Debug)]
pub(crate) struct Story {
    pub(crate) code: StateCode,
    pub(crate) state: State,
    pub(crate) events: Vec<(RegistryEvent, Timestamp)>,
    pub(crate) today: Date,
}

impl Story {
    /// A State of the group of Western European and other States of which nothing more is known, on 1 November 2026.
    pub(crate) fn of(code: &str) -> Self {
        Self::in_group(code, Some(RegionalGroup::WesternEuropeanAndOthers))
    }

    pub(crate) fn in_group(code: &str, regional_group: Option<RegionalGroup>) -> Self {
        let mut story = Self::unknown(code);
        let (name, languages, source) = ("Somewhere".to_owned(), vec![Language::English], SOURCE.to_owned());
        story.take(vec![StateRecorded { state: story.code, name, regional_group, languages, source }.into()]);
        story
    }

    pub(crate) fn unknown(code: &str) -> Self {
        let (code, today) = (code.parse().unwrap(), "2026-11-01".parse().unwrap());
        Self { code, state: State::default(), events: Vec::new(), today }
    }

    pub(crate) fn today(mut self, day: &str) -> Self {
        self.today = day.parse().unwrap();
        self
    }

    /// Noon in UTC, which is the same day in Vienna.
    pub(crate) fn now(&self) -> Timestamp {
        TimeZone::UTC.to_timestamp(self.today.at(12, 0, 0, 0)).unwrap()
    }

    pub(crate) fn take(&mut self, events: Vec<RegistryEvent>) {
        let now = self.now();
        for event in events {
            self.state.evolve(&event, now);
            self.events.push((event, now));
        }
    }

    pub(crate) fn deposit(&self, instrument: Instrument, deposit: &str) -> Decision {
        let (deposit, source) = (deposit.parse::<Deposit>().unwrap(), SOURCE.to_owned());
        let command = RecordDeposit { state: self.code, instrument, deposit, source };
        record_deposit(&self.state, &command, self.today)
    }

    pub(crate) fn correction(&self, instrument: Instrument, deposit: Option<&str>) -> Decision {
        let deposit = deposit.map(|deposit| deposit.parse::<Deposit>().unwrap());
        let command = CorrectDeposit { state: self.code, instrument, deposit, reason: "a slip of the pen".to_owned() };
        correct_deposit(&self.state, &command, self.today)
    }

    pub(crate) fn denunciation(&self, instrument: Instrument, received: &str) -> Decision {
        let (received, source) = (day(received), SOURCE.to_owned());
        let command = RecordDenunciation { state: self.code, instrument, received, source };
        record_denunciation(&self.state, &command, self.today)
    }

    pub(crate) fn withdrawal(&self, instrument: Instrument, on: &str) -> Decision {
        let command = WithdrawDenunciation { state: self.code, instrument, on: day(on), source: SOURCE.to_owned() };
        withdraw_denunciation(&self.state, &command, self.today)
    }

    /// Entries are numbered from 1, as they were recorded.
    pub(crate) fn strike(&self, entry: u64) -> Decision {
        let command = StrikeEntry { state: self.code, entry, reason: "meant for another State".to_owned() };
        strike_entry(&self.state, &command, self.today)
    }

    pub(crate) fn struck(self, entry: u64) -> Self {
        let decision = self.strike(entry);
        self.after(decision)
    }

    pub(crate) fn signature_correction(&self, instrument: Instrument, on: &str) -> Decision {
        let reason = "a slip of the pen".to_owned();
        let command = CorrectSignature { state: self.code, instrument, on: day(on), reason };
        correct_signature(&self.state, &command, self.today)
    }

    pub(crate) fn signature(&self, instrument: Instrument, on: &str) -> Decision {
        let (name, source) = ("Somewhere".to_owned(), SOURCE.to_owned());
        let command = RecordSignature { state: self.code, name, regional_group: None, instrument, on: day(on), source };
        record_signature(&self.state, &command, self.today)
    }

    pub(crate) fn declaration(&self, on: Option<&str>, funding: Option<&str>) -> Decision {
        let (on, funding) = (on.map(day), funding.map(str::to_owned));
        let command = DeclareVoluntaryReview { state: self.code, on, funding, source: SOURCE.to_owned() };
        declare_voluntary_review(&self.state, &command, self.today)
    }

    pub(crate) fn deposited(self, instrument: Instrument, deposit: &str) -> Self {
        let decision = self.deposit(instrument, deposit);
        self.after(decision)
    }

    pub(crate) fn denounced(self, instrument: Instrument, received: &str) -> Self {
        let decision = self.denunciation(instrument, received);
        self.after(decision)
    }

    pub(crate) fn signed(self, instrument: Instrument, on: &str) -> Self {
        let decision = self.signature(instrument, on);
        self.after(decision)
    }

    #[track_caller]
    pub(crate) fn after(mut self, decision: Decision) -> Self {
        self.take(decision.unwrap_or_else(|notice| panic!("{notice}")));
        self
    }

    pub(crate) fn status(&self, instrument: Instrument, on: &str) -> Status {
        status_on(&self.state, instrument, on.parse().unwrap())
    }

    pub(crate) fn on(&self, day: &str) -> StateOnDay {
        state_on(&self.state, day.parse().unwrap()).unwrap()
    }

    pub(crate) fn instrument(&self, instrument: Instrument, day: &str) -> InstrumentOnDay {
        self.on(day).instruments.swap_remove(instrument.index())
    }
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Refused with this code, and without a rule of the mechanism.
#[track_caller]
pub(crate) fn assert_refused(decision: Decision, code: &str) -> Notice {
    let notice = decision.expect_err("not refused");
    assert_eq!(notice.code, code, "{notice}");
    notice
}

/// Refused by this rule.
#[track_caller]
pub(crate) fn assert_refused_by(decision: Decision, rule: &str, code: &str) -> Notice {
    let notice = assert_refused(decision, code);
    assert_eq!(notice.rule.as_ref().map(Rule::to_string).as_deref(), Some(rule), "{notice}");
    notice
}
