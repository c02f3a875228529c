//! What States do with the treaties: the shipped file on its days, ratifications, denunciations, a signatory, the Holy See.

use contracts::Day;
use contracts::registry::{
    CorrectDeposit, DecisionReference, DeclareVoluntaryReview, ImportStates, RecordArrangement, RecordDenunciation,
    RecordDeposit, RecordOffer, RecordOptIn, RecordOptOut, RecordSignature, RecordStateParty, WithdrawDenunciation,
};
use contracts::reviews::MoveKind;
use jiff::civil::{Date, date};
use treaty::parties::{Deposit, Party};
use treaty::{Instrument, RegionalGroup, StateCode};

use super::{Errand, Expected, Intent, LAUNCH, Story, Violation};
use crate::run::deed::By;

const FILE: &str = include_str!("../../../../../../data/states-parties.csv");
const SOURCE: &str = "depositary notification";
/// The columns of the file that hold days of deposit.
const DEPOSITS: std::ops::RangeInclusive<usize> = 3..=6;
/// A signatory that is no party.
const IRAN: &str = "IRN";
const HOLY_SEE: &str = "VAT";

/// The shipped file as it stood at the launch: what was deposited later is not in it yet.
fn file_at_launch() -> String {
    let deposited_later = |cell: &str| match cell.parse::<Date>() {
        Ok(day) => day > LAUNCH,
        Err(_) => cell.parse::<i16>().is_ok_and(|year| year > LAUNCH.year()),
    };
    let row = |line: &str| {
        let mut cells: Vec<&str> = line.split(',').collect();
        let is_party = !deposited_later(cells[*DEPOSITS.start()]);
        for at in DEPOSITS {
            cells[at] = if deposited_later(cells[at]) { "" } else { cells[at] };
        }
        is_party.then(|| cells.join(","))
    };
    let (head, rows) = FILE.split_once('\n').unwrap();
    std::iter::once(head.to_owned()).chain(rows.lines().filter_map(row)).map(|line| line + "\n").collect()
}

fn party(code: StateCode) -> Party {
    treaty::parties::read(FILE.as_bytes()).unwrap().into_iter().find(|party| party.code == code).unwrap()
}

/// The day of a deposit of which the file has the year: the middle of it.
fn day_of(deposit: Deposit) -> Option<Date> {
    match deposit {
        Deposit::Day(day) => Some(day),
        Deposit::Year(year) => Some(date(year, 7, 1)),
        Deposit::Unknown => None,
    }
}

fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

impl Story {
    /// The launch: the file is imported, the Holy See stays out, the European Union is given a region.
    pub(super) fn launch(&mut self) -> Result<(), Violation> {
        let (today, csv) = (self.today(), file_at_launch());
        self.ask(By::Secretariat, ImportStates { csv, source: "States parties' file".to_owned() }, Expected::Done)?;
        self.holy_see(false)?;
        let command = RecordArrangement {
            state: code("EUE"),
            regional_group: Some(RegionalGroup::WesternEuropeanAndOthers),
            decision: self.decision("joint meeting"),
        };
        self.ask(By::Secretariat, command, Expected::Done)?;
        for state in ["CHE", "KEN"] {
            let source = "note verbale".to_owned();
            let command = RecordOffer { state: code(state), most_reviews: Some(5), on: today, source };
            self.ask(By::Secretariat, command, Expected::Done)?;
        }
        Ok(())
    }

    /// A decision of today.
    pub(super) fn decision(&self, body: &str) -> DecisionReference {
        DecisionReference {
            body: body.to_owned(),
            on: self.today(),
            reference: format!("report of {}", self.world.today),
        }
    }

    /// What States will do with treaties, as far as it is fixed from the beginning.
    pub(super) fn put_what_states_do(&mut self) {
        for party in treaty::parties::read(FILE.as_bytes()).unwrap() {
            for instrument in Instrument::ALL {
                let deposit = party.deposit(instrument);
                let Some(day) = deposit.and_then(day_of).filter(|day| *day > LAUNCH) else { continue };
                let recorded = self.some_day(day, 25);
                self.put(recorded, Intent::Errand(Errand::Deposit(party.code, instrument)));
            }
        }
        // A day that was not known becomes known.
        self.put(date(2024, 2, 6), Intent::Errand(Errand::Deposit(code("SOM"), Instrument::Untoc)));
        for (step, day) in [(1, date(2021, 3, 8)), (2, date(2021, 9, 20)), (3, date(2027, 2, 1))] {
            self.put(day, Intent::Errand(Errand::Signatory(step)));
        }
        if self.habits.holy_see {
            self.put(date(2024, 3, 4), Intent::Errand(Errand::HolySee(true)));
            self.put(date(2028, 6, 5), Intent::Errand(Errand::HolySee(false)));
        }
        for _ in 0..self.habits.denunciations {
            let day = self.some_day(date(2022, 1, 1), 3000);
            self.put(day, Intent::Errand(Errand::Denounce(false)));
        }
        if self.habits.leaves_the_convention {
            let day = self.some_day(date(2023, 1, 1), 1500);
            self.put(day, Intent::Errand(Errand::Denounce(true)));
        }
    }

    /// What the file has is recorded some days after it happened; a State that joins is recorded as a whole.
    pub(super) fn deposit_from_file(&mut self, state: StateCode, instrument: Instrument) -> Result<(), Violation> {
        let party = party(state);
        let day = party.deposit(instrument).and_then(day_of);
        let source = SOURCE.to_owned();
        let Some(day) = day else {
            let (deposit, reason) =
                (Some(Deposit::Day(date(2023, 12, 11))), "the depositary said which day".to_owned());
            let command = CorrectDeposit { state, instrument, deposit, reason };
            return self.ask(By::Secretariat, command, Expected::Done).map(drop);
        };
        let deposit = Deposit::Day(day);
        if self.world.registry.states.contains_key(&state) {
            let command = RecordDeposit { state, instrument, deposit, source };
            // By chance the State may have joined earlier in this run.
            return self.ask(By::Secretariat, command, Expected::Either).map(drop);
        }
        let (name, languages, regional_group) = (party.name.clone(), party.languages.clone(), party.group);
        let joins = RecordStateParty { state, name, regional_group, languages, deposit, source };
        self.ask(By::Secretariat, joins, Expected::Done).map(drop)
    }

    /// A signatory signs long before, wants to be reviewed, has it paid, and joins in the end.
    pub(super) fn signatory(&mut self, step: u8) -> Result<(), Violation> {
        let (state, today, source) = (code(IRAN), self.today(), SOURCE.to_owned());
        match step {
            1 => {
                let on = Day(date(2000, 12, 12));
                let (name, regional_group) =
                    ("Iran (Islamic Republic of)".to_owned(), Some(RegionalGroup::AsiaPacific));
                let (instrument, signed) = (Instrument::Untoc, source.clone());
                let command = RecordSignature { state, name, regional_group, instrument, on, source: signed };
                self.ask(By::Secretariat, command, Expected::Done)?;
                let command = DeclareVoluntaryReview { state, on: Some(today), funding: None, source };
                self.ask(By::Secretariat, command, Expected::Done)?;
            }
            2 => self.pay_for(state)?,
            _ => {
                let deposit = Deposit::Day(self.world.today);
                let command = RecordDeposit { state, instrument: Instrument::Untoc, deposit, source };
                self.ask(By::Secretariat, command, Expected::Done)?;
            }
        }
        Ok(())
    }

    fn pay_for(&mut self, state: StateCode) -> Result<(), Violation> {
        let funding = Some("voluntary contribution of Norway".to_owned());
        let command = DeclareVoluntaryReview { state, on: Some(self.today()), funding, source: SOURCE.to_owned() };
        self.ask(By::Secretariat, command, Expected::Done).map(drop)
    }

    /// Whoever waits for funds gets them in the end.
    pub(super) fn find_funds(&mut self) -> Result<(), Violation> {
        let waits = |said: &&contracts::reviews::MovesChanged| said.next.what == MoveKind::FindFunds;
        let reviews = self.world.reviews.reviews.values();
        let waiting: Vec<StateCode> =
            reviews.filter_map(|review| review.said.as_ref()).filter(waits).map(|said| said.state).collect();
        for state in waiting {
            self.pay_for(state)?;
        }
        Ok(())
    }

    /// The Holy See takes part from now on, or takes no part (resolution 9/1, footnote 2).
    pub(super) fn holy_see(&mut self, takes_part: bool) -> Result<(), Violation> {
        let (state, from, told_by) = (code(HOLY_SEE), self.today(), "note verbale".to_owned());
        if !takes_part {
            return self.ask(By::Secretariat, RecordOptOut { state, from, told_by }, Expected::Done).map(drop);
        }
        self.ask(By::Secretariat, RecordOptIn { state, from, told_by }, Expected::Done)?;
        let regional_group = Some(RegionalGroup::WesternEuropeanAndOthers);
        let command = RecordArrangement { state, regional_group, decision: self.decision("joint meeting") };
        self.ask(By::Secretariat, command, Expected::Done).map(drop)
    }

    /// Somebody joins a Protocol.
    pub(super) fn ratify(&mut self) -> Result<(), Violation> {
        let times = self.habits.ratifications;
        if self.chance.below(12) >= times.min(12) {
            return Ok(());
        }
        let today = self.world.today;
        let protocols = Instrument::ALL.into_iter().filter(|instrument| instrument.is_protocol());
        let states = self.world.registry.states.values();
        let could: Vec<(StateCode, Instrument)> = states
            .filter(|state| state.standing_adherence(Instrument::Untoc, today).is_some())
            .flat_map(|state| protocols.clone().map(move |protocol| (state, protocol)))
            .filter(|(state, protocol)| state.adherence(*protocol).is_none())
            .filter_map(|(state, protocol)| Some((state.code?, protocol)))
            .collect();
        let Some((state, instrument)) = self.chance.pick(&could) else { return Ok(()) };
        let back = self.chance.below(20);
        let (deposit, source) = (Deposit::Day(self.ago(back)), SOURCE.to_owned());
        self.ask(By::Secretariat, RecordDeposit { state, instrument, deposit, source }, Expected::Either).map(drop)
    }

    /// Somebody leaves a Protocol, or the Convention; one in four thinks better of it.
    pub(super) fn denounce(&mut self, convention: bool) -> Result<(), Violation> {
        let today = self.world.today;
        let wanted = |instrument: &Instrument| instrument.is_protocol() != convention;
        let bound = |state: StateCode, instrument: Instrument| {
            self.world.reviews.states.participation(state, self.ago(30)).in_force.contains(instrument)
        };
        let states = self.world.registry.states.values().filter_map(|state| state.code);
        let could: Vec<(StateCode, Instrument)> = states
            .flat_map(|state| Instrument::ALL.into_iter().filter(wanted).map(move |instrument| (state, instrument)))
            .filter(|(state, instrument)| bound(*state, *instrument))
            .collect();
        let Some((state, instrument)) = self.chance.pick(&could) else { return Ok(()) };
        let received = Day(today.saturating_sub(jiff::Span::new().days(self.chance.below(15))));
        let command = RecordDenunciation { state, instrument, received, source: SOURCE.to_owned() };
        let done = self.ask(By::Secretariat, command, Expected::Either)?;
        if done && self.chance.per_mille(250) {
            self.put(self.in_days(120), Intent::Errand(Errand::Withdraw(state, instrument)));
        }
        Ok(())
    }

    pub(super) fn withdraw_denunciation(&mut self, state: StateCode, instrument: Instrument) -> Result<(), Violation> {
        let (on, source) = (self.today(), SOURCE.to_owned());
        let command = WithdrawDenunciation { state, instrument, on, source };
        // It may have gone with the Convention meanwhile.
        self.ask(By::Secretariat, command, Expected::Either).map(drop)
    }
}
