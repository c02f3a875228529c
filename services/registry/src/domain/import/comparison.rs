//! One row of the file beside what is known of the State.

use contracts::Notice;
use contracts::registry::{
    ChangeParticulars, CorrectDeposit, RecordDeposit, RecordUncacStatus, RegistryEvent, StateRecorded,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::Instrument;
use treaty::parties::{Column, Deposit, Party};

use crate::domain::Decision;
use crate::domain::adherence::{Adherence, last_day, refines};
use crate::domain::deposit::{correct_deposit, record_deposit};
use crate::domain::particulars::change_particulars;
use crate::domain::state::{Particulars, State};
use crate::domain::uncac::record_uncac_status;

/// What the row adds.
pub(super) struct Comparison<'a> {
    row: &'a Party,
    source: &'a str,
    today: Date,
    /// The State as it becomes; every cell is judged by the same rules as a command.
    state: State,
    pub(super) events: Vec<RegistryEvent>,
    pub(super) warnings: Vec<Notice>,
    /// Cells that cannot be right beside what the registry knows.
    pub(super) faults: Vec<(Column, Notice)>,
}

/// What is to be done about a deposit.
enum Difference {
    Nothing,
    New(Deposit),
    Correction(Deposit),
    Known(Notice),
}

impl<'a> Comparison<'a> {
    /// Compares the row with what is known.
    pub(super) fn of(known: Option<&State>, row: &'a Party, source: &'a str, today: Date) -> Self {
        let state = known.cloned().unwrap_or_default();
        let (events, warnings, faults) = (Vec::new(), Vec::new(), Vec::new());
        let mut comparison = Self { row, source, today, state, events, warnings, faults };
        comparison.particulars();
        for instrument in Instrument::ALL {
            comparison.deposit(instrument);
        }
        comparison.uncac();
        comparison
    }

    fn particulars(&mut self) {
        let Party { code, name, group, languages, .. } = self.row.clone();
        let said = Particulars { name: name.clone(), regional_group: group, languages: languages.clone() };
        let source = self.source.to_owned();
        if self.state.code.is_none() {
            let recorded = StateRecorded { state: code, name, regional_group: group, languages, source };
            self.take(vec![recorded.into()]);
        } else if self.state.particulars.on(self.today) != Some(&said) {
            let from = self.today.into();
            let command = ChangeParticulars { state: code, name, regional_group: group, languages, from, source };
            self.decide(Column::Name, change_particulars(&self.state, &command, self.today));
        }
    }

    fn deposit(&mut self, instrument: Instrument) {
        let (state, source) = (self.row.code, self.source.to_owned());
        let decision = match self.difference(instrument) {
            Difference::Nothing => return,
            Difference::Known(warning) => return self.warnings.push(warning),
            Difference::New(deposit) => {
                let command = RecordDeposit { state, instrument, deposit, source };
                record_deposit(&self.state, &command, self.today)
            }
            Difference::Correction(deposit) => {
                let command = CorrectDeposit { state, instrument, deposit: Some(deposit), reason: source };
                correct_deposit(&self.state, &command, self.today)
            }
        };
        self.decide(Column::Deposit(instrument), decision);
    }

    fn difference(&self, instrument: Instrument) -> Difference {
        let adherences = self.state.adherences(instrument);
        match (self.row.deposit(instrument), adherences.last()) {
            (None, Some(last)) if !last.has_ended(self.today) => Difference::Known(self.lacking(instrument, last)),
            (None, _) => Difference::Nothing,
            (Some(said), None) => Difference::New(said),
            (Some(said), Some(last)) if said == last.deposit && !last.has_ended(self.today) => Difference::Nothing,
            (Some(said), Some(last)) if refines(last.deposit, said) && !last.has_ended(self.today) => {
                Difference::Known(self.known_better(instrument, last, said))
            }
            (Some(said), Some(_)) if let Some(ended) = self.ended(instrument, said) => {
                Difference::Known(self.denounced(instrument, ended))
            }
            (Some(said), Some(last)) if last.has_ended(self.today) && is_possible_after(last, said) => {
                Difference::New(said)
            }
            (Some(said), Some(_)) => Difference::Correction(said),
        }
    }

    /// The adherence that began with this deposit and has ended.
    fn ended(&self, instrument: Instrument, said: Deposit) -> Option<&Adherence> {
        let is_meant = |one: &&Adherence| one.deposit == said || refines(one.deposit, said);
        self.state.adherences(instrument).iter().find(|one| is_meant(one) && one.has_ended(self.today))
    }

    fn uncac(&mut self) {
        let before = self.state.uncac.on(self.today).copied();
        if before == Some(self.row.uncac_party) {
            return;
        }
        // The first time only the fact is known; a change is known to have come by today.
        let from = before.map(|_| self.today.into());
        let (state, party, source) = (self.row.code, self.row.uncac_party, self.source.to_owned());
        let command = RecordUncacStatus { state, party, from, source };
        self.decide(Column::UncacParty, record_uncac_status(&self.state, &command, self.today));
    }

    fn decide(&mut self, column: Column, decision: Decision) {
        match decision {
            Ok(events) => self.take(events),
            Err(notice) => self.faults.push((column, notice)),
        }
    }

    fn take(&mut self, events: Vec<RegistryEvent>) {
        for event in &events {
            // No event of an import takes its day from when it is recorded.
            self.state.evolve(event, Timestamp::UNIX_EPOCH);
        }
        self.events.extend(events);
    }

    fn about(&self, notice: Notice, instrument: Instrument, deposit: Deposit) -> Notice {
        notice.with("state", self.row.code).with("instrument", instrument).with("deposit", deposit)
    }

    fn lacking(&self, instrument: Instrument, known: &Adherence) -> Notice {
        let (code, title, deposit) = (self.row.code, instrument.short_title(), known.deposit);
        let sentence = format!("The file has no deposit of {code} for the {title}; the one of {deposit} stays.");
        self.about(Notice::plain("deposit-not-in-file", sentence), instrument, deposit)
    }

    fn known_better(&self, instrument: Instrument, known: &Adherence, said: Deposit) -> Notice {
        let (code, title, deposit) = (self.row.code, instrument.short_title(), known.deposit);
        let sentence = format!("For {code} and the {title} the file says {said}; {deposit} is known and stays.");
        self.about(Notice::plain("known-more-exactly", sentence), instrument, deposit).with("said", said)
    }

    fn denounced(&self, instrument: Instrument, ended: &Adherence) -> Notice {
        let (code, title, deposit) = (self.row.code, instrument.short_title(), ended.deposit);
        let sentence =
            format!("The file has the deposit of {code} for the {title} of {deposit}; it was denounced since.");
        self.about(Notice::plain("denounced-since", sentence), instrument, deposit)
    }
}

fn is_possible_after(ended: &Adherence, said: Deposit) -> bool {
    match (ended.ends(), last_day(said)) {
        (Some(ends), Some(last)) => ends <= last,
        _ => true,
    }
}
