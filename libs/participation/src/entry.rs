//! One State, with what changed on which day.

use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use treaty::parties::{Deposit, InForce, Participation, Party};
use treaty::{Instrument, InstrumentSet, Language, RegionalGroup, StateCode};

use crate::states::Signatory;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    /// From which day; the first from the beginning.
    particulars: Vec<(Option<Date>, Particulars)>,
    /// By [`Instrument::index`], one after the other.
    bound: [Vec<Bound>; 4],
    signed: [Option<Date>; 4],
    /// From which day it wants to be reviewed, and what pays for it; nothing as long as it does not want to.
    voluntary: Vec<(Date, Option<String>)>,
    /// From which day it is party to the Convention against Corruption, or is not.
    uncac: Vec<(Date, bool)>,
    /// From which day it is out, or in again.
    out: Vec<(Date, bool)>,
    /// From which day a meeting has put it into a group for the drawing, or has no more.
    arrangements: Vec<(Date, Option<RegionalGroup>)>,
    /// From which day it offers to perform how many reviews, or takes its offer back.
    offers: Vec<(Date, Option<u8>)>,
    /// What the registry said, in its order, and whether it stands.
    said: Vec<(RegistryEvent, bool)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Particulars {
    name: String,
    group: Option<RegionalGroup>,
    languages: Vec<Language>,
}

/// A deposit, and until when it binds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bound {
    deposit: Deposit,
    /// The first day on which its own denunciation has effect, and on which that of the Convention has.
    ends: [Option<Date>; 2],
}

impl Bound {
    const fn by(deposit: Deposit) -> Self {
        Self { deposit, ends: [None, None] }
    }

    /// The first day on which it no longer binds.
    fn until(&self) -> Option<Date> {
        self.ends.iter().flatten().min().copied()
    }
}

impl Entry {
    /// Takes in what happened; what was struck counts as if it had never been said.
    pub(crate) fn follow(&mut self, event: &RegistryEvent) {
        self.said.push((event.clone(), true));
        let RegistryEvent::EntryStruck(struck) = event else { return self.take_in(event) };
        let mut said = std::mem::take(&mut self.said);
        // The registry numbers what it says of a State from 1.
        let meant = usize::try_from(struck.entry).ok().and_then(|number| said.get_mut(number.checked_sub(1)?));
        if let Some((_, stands)) = meant {
            *stands = false;
        }
        *self = Self::default();
        said.iter().filter(|(_, stands)| *stands).for_each(|(event, _)| self.take_in(event));
        self.said = said;
    }

    fn take_in(&mut self, event: &RegistryEvent) {
        match event {
            RegistryEvent::StateRecorded(e) => self.describe(None, &e.name, e.regional_group, &e.languages),
            RegistryEvent::ParticularsChanged(e) => {
                self.describe(Some(e.from.0), &e.name, e.regional_group, &e.languages);
            }
            RegistryEvent::DepositRecorded(e) => {
                self.bound[e.instrument.index()].push(Bound::by(e.deposit));
            }
            RegistryEvent::DepositCorrected(e) => self.correct(e.instrument, e.deposit),
            RegistryEvent::DenunciationRecorded(e) => {
                self.end(e.instrument, e.with_the_convention, Some(e.takes_effect.0));
            }
            RegistryEvent::DenunciationWithdrawn(e) => self.end(e.instrument, e.with_the_convention, None),
            RegistryEvent::SignatureRecorded(e) => self.signed[e.instrument.index()] = Some(e.on.0),
            RegistryEvent::SignatureCorrected(e) => self.signed[e.instrument.index()] = Some(e.on.0),
            RegistryEvent::VoluntaryReviewDeclared(e) => match e.on {
                Some(on) => insert(&mut self.voluntary, on.0, e.funding.clone()),
                // It takes back what it declared.
                None => self.voluntary.clear(),
            },
            RegistryEvent::UncacStatusRecorded(e) => match e.from {
                Some(from) => insert(&mut self.uncac, from.0, e.party),
                // Only the fact is known: it counts for every day.
                None => self.uncac = vec![(Date::MIN, e.party)],
            },
            RegistryEvent::OptOutRecorded(e) => insert(&mut self.out, e.from.0, true),
            RegistryEvent::OptInRecorded(e) => insert(&mut self.out, e.from.0, false),
            RegistryEvent::ArrangementRecorded(e) => {
                insert(&mut self.arrangements, e.decision.on.0, e.regional_group);
            }
            RegistryEvent::OfferRecorded(e) => insert(&mut self.offers, e.on.0, e.most_reviews),
            // It follows from the deposit on every day that is asked about.
            RegistryEvent::InstrumentEnteredIntoForce(_)
            | RegistryEvent::EntryStruck(_)
            // What a State said of a treaty changes nothing of what binds it.
            | RegistryEvent::StatementRecorded(_)
            | RegistryEvent::StatementWithdrawn(_)
            | RegistryEvent::StatementStruck(_)
            // Of people and of trainings, not of the State.
            | RegistryEvent::TrainingRecorded(_)
            | RegistryEvent::TrainingAttended(_)
            | RegistryEvent::TrainingStruck(_)
            | RegistryEvent::NoteReceived(_)
            | RegistryEvent::PersonNamed(_)
            | RegistryEvent::DutyGiven(_)
            | RegistryEvent::DutyEnded(_)
            | RegistryEvent::ProfileSubmitted(_)
            | RegistryEvent::ProfileReturned(_)
            | RegistryEvent::PersonApproved(_)
            | RegistryEvent::UndertakingGiven(_)
            | RegistryEvent::PersonLeft(_)
            | RegistryEvent::PublicContactChosen(_)
            | RegistryEvent::ActedOnBehalf(_) => {}
        }
    }

    fn end(&mut self, instrument: Instrument, with_the_convention: bool, on: Option<Date>) {
        if let Some(last) = self.bound[instrument.index()].last_mut() {
            last.ends[usize::from(with_the_convention)] = on;
        }
    }

    fn describe(&mut self, from: Option<Date>, name: &str, group: Option<RegionalGroup>, languages: &[Language]) {
        let particulars = Particulars { name: name.to_owned(), group, languages: languages.to_vec() };
        let at = self.particulars.partition_point(|(day, _)| *day <= from);
        self.particulars.insert(at, (from, particulars));
    }

    fn correct(&mut self, instrument: Instrument, right: Option<Deposit>) {
        let bound = &mut self.bound[instrument.index()];
        let ends = bound.pop().map_or([None, None], |last| last.ends);
        bound.extend(right.map(|deposit| Bound { deposit, ends }));
    }

    fn described(&self, on: Date) -> Option<&Particulars> {
        let from = |day: &Option<Date>| day.is_none_or(|day| day <= on);
        self.particulars.iter().rev().find(|(day, _)| from(day)).map(|(_, particulars)| particulars)
    }

    pub(crate) fn name(&self, state: StateCode, on: Date) -> String {
        self.described(on).map_or_else(|| state.to_string(), |particulars| particulars.name.clone())
    }

    pub(crate) fn languages(&self, on: Date) -> Vec<Language> {
        self.described(on).map(|particulars| particulars.languages.clone()).unwrap_or_default()
    }

    pub(crate) fn group(&self, on: Date) -> Option<RegionalGroup> {
        self.described(on).and_then(|particulars| particulars.group)
    }

    fn deposit(&self, instrument: Instrument, as_of: Date) -> Option<Deposit> {
        let binds = |bound: &&Bound| bound.until().is_none_or(|until| as_of < until);
        self.bound[instrument.index()].iter().find(binds).map(|bound| bound.deposit)
    }

    pub(crate) fn party(&self, code: StateCode, as_of: Date) -> Party {
        Party {
            code,
            name: self.name(code, as_of),
            group: self.group(as_of),
            deposits: Instrument::ALL.map(|instrument| self.deposit(instrument, as_of)),
            uncac_party: self.uncac_party(as_of),
            languages: self.languages(as_of),
        }
    }

    pub(crate) fn uncac_party(&self, on: Date) -> bool {
        latest(&self.uncac, on).copied().unwrap_or_default()
    }

    pub(crate) fn opted_out(&self, on: Date) -> bool {
        latest(&self.out, on).copied().unwrap_or_default()
    }

    pub(crate) fn arrangement(&self, as_of: Date) -> Option<RegionalGroup> {
        latest(&self.arrangements, as_of).copied().flatten().filter(|_| self.group(as_of).is_none())
    }

    pub(crate) fn offer(&self, on: Date) -> Option<u8> {
        latest(&self.offers, on).copied().flatten()
    }

    /// A State that is no party to the Convention, with everything that it has signed.
    pub(crate) fn signatory(&self, state: StateCode, as_of: Date) -> Option<Signatory> {
        let party = self.party(state, as_of).in_force(Instrument::Untoc, as_of);
        if party == InForce::No { self.declared(state, as_of, self.signed(as_of)) } else { None }
    }

    /// A State party to the Convention, with the Protocols that it has signed and is not party to.
    pub(crate) fn willing_party(&self, state: StateCode, as_of: Date) -> Option<Signatory> {
        let Participation { in_force, unclear } = self.party(state, as_of).participation(as_of);
        if !in_force.contains(Instrument::Untoc) {
            return None;
        }
        // Whoever has left an instrument is no signatory any more, although its signature is still recorded.
        let settled = |instrument: &Instrument| unclear.contains(instrument) || self.has_left(*instrument, as_of);
        let settled: InstrumentSet = Instrument::ALL.into_iter().filter(settled).collect();
        self.declared(state, as_of, self.signed(as_of).difference(in_force.union(settled)))
    }

    fn signed(&self, by: Date) -> InstrumentSet {
        let by_then = |instrument: &Instrument| self.signed[instrument.index()].is_some_and(|day| day <= by);
        Instrument::ALL.into_iter().filter(by_then).collect()
    }

    fn has_left(&self, instrument: Instrument, by: Date) -> bool {
        self.bound[instrument.index()].iter().any(|bound| bound.until().is_some_and(|until| until <= by))
    }

    /// None where the State has not declared to be reviewed for what it has signed, or has signed nothing.
    fn declared(&self, state: StateCode, as_of: Date, signed: InstrumentSet) -> Option<Signatory> {
        let funding = latest(&self.voluntary, as_of)?;
        (!signed.is_empty()).then(|| Signatory {
            state,
            name: self.name(state, as_of),
            group: self.group(as_of),
            signed,
            funding: funding.clone(),
        })
    }
}

/// Puts in what holds from a day on; what is said later of the same day counts.
fn insert<T>(history: &mut Vec<(Date, T)>, from: Date, what: T) {
    let at = history.partition_point(|(day, _)| *day <= from);
    history.insert(at, (from, what));
}

/// What holds on a day.
fn latest<T>(history: &[(Date, T)], on: Date) -> Option<&T> {
    history.iter().rev().find(|(day, _)| *day <= on).map(|(_, what)| what)
}
