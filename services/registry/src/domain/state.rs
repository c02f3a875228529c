//! A State's entry in the registry.

use contracts::registry::{
    DecisionReference, DenunciationRecorded, DenunciationWithdrawn, DepositCorrected, RegistryEvent,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::dates::vienna_date;
use treaty::parties::Deposit;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

use super::adherence::{Adherence, Denunciation};
use super::record::Record;
use super::timeline::Timeline;

/// A State, or a regional organization, as far as the registry knows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Its code; none as long as nothing is recorded of it.
    pub code: Option<StateCode>,
    /// Its name, regional group and languages.
    pub particulars: Timeline<Particulars>,
    /// Its adherences, by [`Instrument::index`], oldest first.
    pub adherences: [Vec<Adherence>; 4],
    /// When it signed, by [`Instrument::index`].
    pub signatures: [Option<Date>; 4],
    /// Whether it is party to the Convention against Corruption.
    pub uncac: Timeline<bool>,
    /// Whether it takes no part: the Holy See alone.
    pub opt_out: Timeline<bool>,
    /// The group that a meeting put it in.
    pub arrangement: Timeline<Arrangement>,
    /// The most reviews it offered to perform.
    pub offer: Timeline<Option<u8>>,
    /// Whether it takes part as a signatory.
    pub voluntary_review: Timeline<Option<Declaration>>,
    /// All that was recorded, so that it can be told again without what was struck.
    pub(super) record: Record,
}

/// What may change about a State whatever it is party to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particulars {
    /// Its short name in English.
    pub name: String,
    /// Its regional group, if it has one.
    pub regional_group: Option<RegionalGroup>,
    /// Its official languages among the six, in canonical order.
    pub languages: Vec<Language>,
}

/// What a meeting arranged for a party without a regional group (AMB-09).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// The group for the drawing; none where an arrangement was taken back.
    pub regional_group: Option<RegionalGroup>,
    /// The decision.
    pub decision: DecisionReference,
}

/// A signatory's declaration that it takes part (para. 52).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// The voluntary contribution that pays for it; none as long as it waits for funds.
    pub funding: Option<String>,
}

impl State {
    /// The adherences to the instrument, oldest first.
    #[must_use]
    pub fn adherences(&self, instrument: Instrument) -> &[Adherence] {
        &self.adherences[instrument.index()]
    }

    /// The latest adherence to the instrument.
    #[must_use]
    pub fn adherence(&self, instrument: Instrument) -> Option<&Adherence> {
        self.adherences(instrument).last()
    }

    /// The latest adherence to the instrument, unless it has ended by the day.
    #[must_use]
    pub fn standing_adherence(&self, instrument: Instrument, on: Date) -> Option<&Adherence> {
        self.adherence(instrument).filter(|adherence| !adherence.has_ended(on))
    }

    /// When it signed the instrument.
    #[must_use]
    pub const fn signed(&self, instrument: Instrument) -> Option<Date> {
        self.signatures[instrument.index()]
    }

    fn deposited(&mut self, instrument: Instrument, deposit: Deposit) {
        let not_before = self.adherence(instrument).and_then(Adherence::ends);
        self.adherences[instrument.index()].push(Adherence::new(deposit, not_before));
    }

    /// A deposit that was none goes, with all that followed from it.
    fn corrected(&mut self, event: &DepositCorrected) {
        let adherences = &mut self.adherences[event.instrument.index()];
        match (event.deposit, adherences.last_mut()) {
            (Some(deposit), Some(adherence)) => adherence.deposit = deposit,
            (Some(deposit), None) => adherences.push(Adherence::new(deposit, None)),
            (None, _) => {
                adherences.pop();
            }
        }
    }

    fn denounced(&mut self, event: &DenunciationRecorded) {
        let denunciation = Denunciation { received: event.received.0, takes_effect: event.takes_effect.0 };
        if let Some(adherence) = self.adherences[event.instrument.index()].last_mut() {
            let which = if event.with_the_convention { &mut adherence.entailed } else { &mut adherence.denunciation };
            *which = Some(denunciation);
        }
    }

    fn withdrawn(&mut self, event: &DenunciationWithdrawn) {
        if let Some(adherence) = self.adherences[event.instrument.index()].last_mut() {
            let which = if event.with_the_convention { &mut adherence.entailed } else { &mut adherence.denunciation };
            adherence.withdrawn.extend(which.take().map(|denunciation| (denunciation, event.on.0)));
        }
    }

    fn announced(&mut self, instrument: Instrument, on: Date) {
        if let Some(adherence) = self.adherences[instrument.index()].last_mut() {
            adherence.announced = Some(on);
        }
    }

    /// Lets an event change what is known, without a word in the record.
    pub(super) fn follow(&mut self, event: &RegistryEvent, recorded_at: Timestamp) {
        use RegistryEvent as Event;
        match event {
            Event::StateRecorded(event) => {
                self.code = Some(event.state);
                self.particulars.record_undated(particulars(&event.name, event.regional_group, &event.languages));
            }
            Event::ParticularsChanged(event) => {
                let changed = particulars(&event.name, event.regional_group, &event.languages);
                self.particulars.record(event.from.0, changed);
            }
            Event::DepositRecorded(event) => self.deposited(event.instrument, event.deposit),
            Event::DepositCorrected(event) => self.corrected(event),
            Event::InstrumentEnteredIntoForce(event) => self.announced(event.instrument, event.on.0),
            Event::DenunciationRecorded(event) => self.denounced(event),
            Event::DenunciationWithdrawn(event) => self.withdrawn(event),
            Event::SignatureRecorded(event) => self.signatures[event.instrument.index()] = Some(event.on.0),
            Event::SignatureCorrected(event) => self.signatures[event.instrument.index()] = Some(event.on.0),
            Event::VoluntaryReviewDeclared(event) => {
                // A declaration taken back ends on the day on which that was recorded.
                let from = event.on.map_or_else(|| vienna_date(recorded_at), |day| day.0);
                let declaration = event.on.map(|_| Declaration { funding: event.funding.clone() });
                self.voluntary_review.record(from, declaration);
            }
            Event::UncacStatusRecorded(event) => match event.from {
                Some(from) => self.uncac.record(from.0, event.party),
                None => self.uncac.record_undated(event.party),
            },
            Event::OptOutRecorded(event) => self.opt_out.record(event.from.0, true),
            Event::OptInRecorded(event) => self.opt_out.record(event.from.0, false),
            Event::ArrangementRecorded(event) => {
                let (regional_group, decision) = (event.regional_group, event.decision.clone());
                self.arrangement.record(decision.on.0, Arrangement { regional_group, decision });
            }
            Event::OfferRecorded(event) => self.offer.record(event.on.0, event.most_reviews),
            // Told again without what was struck; of people, the others tell in a stream of their own.
            _ => {}
        }
    }
}

impl Aggregate for State {
    type Event = RegistryEvent;
    const KIND: &'static str = "state";

    fn evolve(&mut self, event: &RegistryEvent, recorded_at: Timestamp) {
        let record = std::mem::take(&mut self.record).with(event, recorded_at);
        if matches!(event, RegistryEvent::EntryStruck(_)) {
            *self = record.told();
        } else {
            self.follow(event, recorded_at);
        }
        self.record = record;
    }
}

fn particulars(name: &str, regional_group: Option<RegionalGroup>, languages: &[Language]) -> Particulars {
    Particulars { name: name.to_owned(), regional_group, languages: languages.to_vec() }
}
