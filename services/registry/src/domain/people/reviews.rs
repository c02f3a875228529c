//! In which reviews a State takes part, and by when it names people there. Learnt from the service `reviews`.

use std::collections::{BTreeMap, BTreeSet};

use contracts::reviews::{Due, Period, PeriodAmended, PhaseBegun, Reviewer, ReviewersSet, ReviewsEvent};
use contracts::{Day, Rule};
use jiff::civil::Date;
use journal::Learnt;
use treaty::dates::{Deadline, OutOfCalendar, Periods};
use treaty::{Instrument, InstrumentSet, Phase, StateCode};

/// All reviews.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews {
    known: BTreeMap<StateCode, Review>,
    /// How long States have for something, where the Conference changed that: from which day on, in the order of those days.
    amended: Vec<(Date, Period)>,
}

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Whether the State may come under review, so that it names people for that.
    expected: bool,
    /// Whether it is settled who reviews the State.
    settled: bool,
    /// Its reviewing States, with the day since when each is one.
    reviewers: BTreeMap<StateCode, (InstrumentSet, Date)>,
    /// Every State that ever was one.
    ever: BTreeSet<StateCode>,
    /// The phase that began last.
    begun: Option<Begun>,
}

/// A phase of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    phase: Phase,
    /// The instruments that are reviewed in it.
    instruments: InstrumentSet,
    /// The first day of the first phase, and the days that follow from it: nobody is named anew for the next one.
    first: (Date, [Due; 2]),
}

impl Reviews {
    /// Lets a State that may come under review name people for its own review before lots are drawn: it is to have a focal point by then
    /// (para. 18).
    #[must_use]
    pub fn expecting(&self, state: StateCode) -> Self {
        let mut expecting = self.clone();
        expecting.known.entry(state).or_default().expected = true;
        expecting
    }

    /// Whether it is settled who reviews a State.
    #[must_use]
    pub fn is_known(&self, review: StateCode) -> bool {
        self.known.get(&review).is_some_and(|known| known.settled)
    }

    /// Whether a State takes part in a review: as State party under review, or as reviewing State.
    #[must_use]
    pub fn takes_part(&self, state: StateCode, review: StateCode) -> bool {
        let known = self.known.get(&review).filter(|known| known.settled || (known.expected && state == review));
        known.is_some_and(|known| state == review || known.reviewers.contains_key(&state))
    }

    /// The reviews in which a State takes part, its own first.
    #[must_use]
    pub fn of(&self, state: StateCode) -> Vec<StateCode> {
        let own = Some(state).filter(|own| self.takes_part(*own, *own));
        let others = self.known.keys().copied().filter(|review| *review != state && self.takes_part(state, *review));
        own.into_iter().chain(others).collect()
    }

    /// The States that reviewed another once and do not now.
    #[must_use]
    pub fn no_longer_in(&self, review: StateCode) -> Vec<StateCode> {
        let known = self.known.get(&review).into_iter().flat_map(|known| &known.ever);
        known.copied().filter(|state| !self.takes_part(*state, review)).collect()
    }

    /// The instruments for which a State needs an expert in a review (para. 27): for its own, all that are reviewed; else those for which it
    /// was drawn.
    #[must_use]
    pub fn instruments(&self, state: StateCode, review: StateCode) -> InstrumentSet {
        let Some(known) = self.known.get(&review).filter(|_| self.takes_part(state, review)) else {
            return InstrumentSet::EMPTY;
        };
        let all = known.reviewers.values().fold(InstrumentSet::EMPTY, |all, (some, _)| all.union(*some));
        let drawn = if state == review { all } else { known.reviewers.get(&state).map_or(all, |(some, _)| *some) };
        match &known.begun {
            None => drawn,
            Some(begun) if state == review => begun.instruments,
            Some(begun) => drawn.intersection(begun.instruments),
        }
    }

    /// By when a State names its focal point, and its experts, in a review that has begun: two and four weeks after its own participation
    /// starts (guidelines, paras. 5 and 6). Who became a reviewing State later has them from that day, or the weeks that a decision of the
    /// Conference gives by then.
    ///
    /// # Errors
    /// When a day lies outside the calendar.
    pub fn due(&self, state: StateCode, review: StateCode) -> Result<Option<[Due; 2]>, OutOfCalendar> {
        let known = self.known.get(&review).filter(|_| self.takes_part(state, review));
        let Some((known, begun)) = known.and_then(|known| known.begun.as_ref().map(|begun| (known, begun))) else {
            return Ok(None);
        };
        match known.reviewers.get(&state).map(|(_, since)| *since).filter(|since| *since > begun.first.0) {
            None => Ok(Some(begun.first.1.clone())),
            Some(since) => {
                let periods = self.periods(since);
                Ok(Some([due(periods.focal_point_due(since)?), due(periods.experts_due(since)?)]))
            }
        }
    }

    /// How long States have on a day.
    fn periods(&self, day: Date) -> Periods {
        let mut periods = Periods::ADOPTED;
        let in_force = self.amended.iter().take_while(|(from, _)| *from <= day);
        in_force.for_each(|(_, period)| period.take_in(&mut periods));
        periods
    }

    fn amend(&mut self, event: &PeriodAmended) {
        // Of the same day, the one that was recorded later counts.
        let at = self.amended.partition_point(|(from, _)| *from <= event.from.0);
        self.amended.insert(at, (event.from.0, event.period));
    }

    fn set(&mut self, event: &ReviewersSet) {
        let known = self.known.entry(event.state).or_default();
        known.settled = true;
        let before = std::mem::take(&mut known.reviewers);
        for Reviewer { state, instruments } in &event.reviewers {
            let since = before.get(state).map_or(event.on.0, |(_, since)| *since);
            known.reviewers.insert(*state, (*instruments, since));
            known.ever.insert(*state);
        }
    }

    fn begin(&mut self, event: &PhaseBegun) {
        // Where table 1 has an empty cell, nothing is reviewed.
        let strands = event.strands.iter().filter(|strand| !strand.articles.is_empty());
        let instruments = strands.map(|strand| strand.instrument).collect();
        let known = self.known.entry(event.state).or_default();
        let by = [event.focal_points_by.clone(), event.experts_by.clone()];
        let first = known.begun.take().map_or((event.start.0, by), |before| before.first);
        known.begun = Some(Begun { phase: event.phase, instruments, first });
    }

    fn change(&mut self, state: StateCode, phase: Phase, instrument: Instrument, is_open: bool) {
        let begun = self.known.get_mut(&state).and_then(|known| known.begun.as_mut());
        let Some(begun) = begun.filter(|begun| begun.phase == phase) else { return };
        let one = InstrumentSet::of(instrument);
        begun.instruments = if is_open { begun.instruments.union(one) } else { begun.instruments.difference(one) };
    }
}

fn due(deadline: Deadline) -> Due {
    Due { day: Day(deadline.date), rule: Rule(deadline.rule), computed: deadline.computed.to_string() }
}

impl Learnt for Reviews {
    type Event = ReviewsEvent;

    fn matters(event: &ReviewsEvent) -> bool {
        use ReviewsEvent as E;
        matches!(
            event,
            E::ReviewersSet(_) | E::PhaseBegun(_) | E::StrandOpened(_) | E::StrandClosed(_) | E::PeriodAmended(_)
        )
    }

    fn learn(&mut self, event: &ReviewsEvent) {
        use ReviewsEvent as E;
        match event {
            E::ReviewersSet(e) => self.set(e),
            E::PhaseBegun(e) => self.begin(e),
            E::StrandOpened(e) => {
                self.change(e.state, e.phase, e.strand.instrument, !e.strand.articles.is_empty());
            }
            E::StrandClosed(e) => self.change(e.state, e.phase, e.instrument, false),
            E::PeriodAmended(e) => self.amend(e),
            _ => {}
        }
    }
}
