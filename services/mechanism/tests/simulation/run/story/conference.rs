//! Sessions of the Conference: it lets groups go on, changes rules, and says how they are read.

use contracts::reviews::{
    AmendPeriod, AmendRules, Amendment, AnswersFrom, Arrears, ChooseReadings, Clock, CompleteWhen, ExpertsNeeded,
    FeedbackFrom, InstrumentsFixed, LetAdvance, Period, PublicSees, ReviewReadings, TemporaryFocalPoint,
};
use reviews::domain;
use treaty::{Cluster, Workplan, YearlyGroup};

use super::{Expected, Story, Violation};
use crate::run::deed::By;

impl Story {
    pub(super) fn confer(&mut self) -> Result<(), Violation> {
        let year = self.world.today.year();
        if self.habits.threshold_in == Some(year) {
            self.amend(Amendment::Threshold { numerator: 6, denominator: 10 }, Expected::Done)?;
        }
        if self.chance.per_mille(self.habits.readings) {
            let (readings, from, decision) = (self.readings(), self.tomorrow(), self.decision("Conference"));
            // By chance they may be read so already.
            self.ask(By::Secretariat, ChooseReadings { readings, from, decision }, Expected::Either)?;
            self.change_the_calendar()?;
        }
        if let Some(sessions) = self.habits.periods_from.and_then(|first| usize::try_from((year - first) / 2).ok()) {
            self.change_a_period(sessions)?;
        }
        if self.habits.let_on_from.is_some_and(|first| year >= first) {
            YearlyGroup::ALL.into_iter().try_for_each(|group| self.let_on(group))?;
        }
        Ok(())
    }

    fn tomorrow(&self) -> contracts::Day {
        contracts::Day(self.in_days(1))
    }

    fn amend(&mut self, amendment: Amendment, expected: Expected) -> Result<(), Violation> {
        let command = AmendRules { amendment, from: self.tomorrow(), decision: self.decision("Conference") };
        self.ask(By::Secretariat, command, expected).map(drop)
    }

    /// The length of phases, and which cluster comes when.
    fn change_the_calendar(&mut self) -> Result<(), Violation> {
        match self.chance.below(3) {
            0 => {
                let months = 18 + u16::try_from(self.chance.below(12)).unwrap();
                self.amend(Amendment::PhaseLength { months }, Expected::Either)
            }
            1 => {
                let now = self.world.reviews.rules.on(self.world.today).workplan;
                let mut clusters: Vec<Cluster> = treaty::Phase::ALL.map(|phase| now.cluster(phase)).to_vec();
                clusters.swap(2, 3);
                assert!(Workplan::new(<[Cluster; 4]>::try_from(clusters.clone()).unwrap()).is_ok());
                // Some group may have been through one of them.
                self.amend(Amendment::Workplan { clusters }, Expected::Either)
            }
            _ => Ok(()),
        }
    }

    /// How long States have for something, one after the other: from then on, phases begin and clocks start with other days.
    fn change_a_period(&mut self, sessions: usize) -> Result<(), Violation> {
        const CHANGED: [Period; 6] = [
            Period::Answers { months: 9 },
            Period::Feedback { months: 4 },
            Period::Consultation { weeks: 8 },
            Period::Answers { months: 5 },
            Period::FocalPoints { weeks: 3 },
            Period::Experts { weeks: 5 },
        ];
        let Some(period) = CHANGED.get(sessions).copied() else { return Ok(()) };
        let command = AmendPeriod { period, from: self.tomorrow(), decision: self.decision("Conference") };
        self.ask(By::Secretariat, command, Expected::Done).map(drop)
    }

    /// Each reading is the other one now and then.
    fn readings(&mut self) -> ReviewReadings {
        let mut other = || self.chance.per_mille(300);
        let (each, alone, until, strand) = (other(), other(), other(), other());
        let (one_each, from, submitted, public) = (other(), other(), other(), other());
        let arrears = self.chance.pick(&[Arrears::StayOpen, Arrears::StayOpen, Arrears::Dropped, Arrears::HoldBack]);
        ReviewReadings {
            instruments: if each { InstrumentsFixed::FirstPhase } else { InstrumentsFixed::EachPhase },
            complete: if alone { CompleteWhen::ListAlone } else { CompleteWhen::ListAndSummary },
            arrears: arrears.unwrap(),
            temporary_focal_point: if until {
                TemporaryFocalPoint::UntilFirstNamed
            } else {
                TemporaryFocalPoint::EveryGap
            },
            clock: if strand { Clock::EachStrand } else { Clock::EachReview },
            experts: if one_each { ExpertsNeeded::OneForEachInstrument } else { ExpertsNeeded::OneInAll },
            answers_from: if from { AnswersFrom::Consultation } else { AnswersFrom::Start },
            feedback_from: if submitted { FeedbackFrom::Submitted } else { FeedbackFrom::Readable },
            public: if public { PublicSees::EachReview } else { PublicSees::Totals },
        }
    }

    /// A group whose phase is over by the calendar and whose gate is not met goes on six weeks later.
    fn let_on(&mut self, number: YearlyGroup) -> Result<(), Violation> {
        let today = self.world.today;
        let (group, rules) = (&self.world.reviews.groups[number as usize], &self.world.reviews.rules);
        let Some(last) = group.last().filter(|last| last.start <= today) else { return Ok(()) };
        let Some((phase, nominal)) = domain::next_start(number, group, rules, today) else { return Ok(()) };
        let completed = self.world.completed(last.phase);
        let met = domain::gate(number, group, &completed, rules, today).is_some_and(|gate| gate.met);
        if met || nominal.day.0 > today {
            return Ok(());
        }
        let start = contracts::Day(self.in_days(42));
        let command = LetAdvance { group: number, phase, start, decision: self.decision("Conference") };
        self.ask(By::Secretariat, command, Expected::Done).map(drop)
    }
}
