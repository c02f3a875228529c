//! What a review is.

use std::collections::{BTreeMap, BTreeSet};

use contracts::Day;
use contracts::reviews::{
    Capacity, Confirmation, Due, Move, MovesChanged, PhaseBegun, PublicStageChosen, Reviewer, Step,
};
use jiff::civil::Date;
use treaty::{Instrument, InstrumentSet, Language, Phase, StateCode, YearlyGroup};

/// A review. Before it was settled who reviews the State it is nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Review {
    /// The State under review; none before anything was said of it.
    pub state: Option<StateCode>,
    /// Its group; none for a signatory (AMB-21).
    pub group: Option<YearlyGroup>,
    /// Its reviewing States, in the order of their codes.
    pub reviewers: Vec<Reviewer>,
    /// The drawing that settled them.
    pub drawing: u32,
    /// On which day it first had reviewing States.
    pub first_settled: Option<Date>,
    /// Since which day each of its present reviewing States has been one.
    pub since: BTreeMap<StateCode, Date>,
    /// On which day its reviewing States last changed.
    pub changed: Option<Date>,
    /// The phases that have begun.
    pub phases: BTreeMap<Phase, PhaseWork>,
    /// The moves that were said last.
    pub said: Option<MovesChanged>,
    /// When reminders were last asked for by hand, and of what.
    pub reminded: Option<(Day, Vec<Move>)>,
    /// Who looks after it at the Secretariat.
    pub officer: Option<String>,
    /// What its State said last of what everybody may see.
    pub public: Option<PublicStageChosen>,
}

/// A phase of a review.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseWork {
    /// What was said when it began: its start, its dates.
    pub begun: PhaseBegun,
    /// The work on each instrument, with those that left.
    pub strands: BTreeMap<Instrument, StrandWork>,
    /// What was laid down of the consultation, each numbered from 1.
    pub proposals: Vec<Proposal>,
    /// What is agreed: it stands until something else is agreed.
    pub agreed: Option<Agreed>,
    /// What was recorded, each numbered from 1.
    pub entries: Vec<Entry>,
    /// The day on which the last step was taken, where the phase is complete.
    pub completed: Option<Date>,
}

/// The work on an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrandWork {
    /// The articles; none where table 1 has an empty cell: then nothing is due (T1-FA).
    pub articles: Vec<u8>,
    /// The day on which the instrument left the review.
    pub closed: Option<Date>,
}

/// What was laid down of a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Its number.
    pub number: u32,
    /// The days on which the consultation was held, earliest first.
    pub held_on: Vec<Day>,
    /// The working languages.
    pub languages: Vec<Language>,
    /// By when the answers come.
    pub answers_by: Day,
    /// By when the feedback comes, where that was agreed.
    pub feedback_by: Option<Day>,
    /// As what the State under review acted; none where the Secretariat wrote it on its behalf.
    pub by: Option<Capacity>,
    /// The day on which it was laid down.
    pub on: Date,
    /// SHA-256 of what lies with the service.
    pub words: String,
    /// Who has confirmed.
    pub confirmed: BTreeMap<StateCode, Confirmation>,
    /// Who asked for something else and has not confirmed since, and when.
    pub returned: BTreeMap<StateCode, Date>,
    /// Every time that somebody asked for something else, oldest first.
    pub returns: Vec<(StateCode, Date)>,
}

/// What is agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Which proposal.
    pub proposal: u32,
    /// The working languages.
    pub languages: Vec<Language>,
    /// By when the answers come.
    pub answers_by: Day,
    /// By when the feedback comes, where that was agreed.
    pub feedback_by: Option<Day>,
    /// Six months after the consultation, where that was held late (AMB-14).
    pub cap_after_consultation: Option<Due>,
    /// The day on which all had confirmed.
    pub on: Date,
    /// On which day something was first agreed in this phase.
    pub first: Date,
}

/// A step that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub number: u32,
    /// Which.
    pub step: Step,
    /// The day on which it was taken.
    pub on: Date,
    /// By when a rule had it due.
    pub due: Option<Due>,
    /// By when it was agreed to be due, when it was recorded.
    pub agreed: Option<Day>,
    /// Where this is known from.
    pub source: String,
    /// Why it counts no more, where it was struck.
    pub struck: Option<String>,
}

impl Review {
    /// A phase that has begun.
    #[must_use]
    pub fn phase(&self, phase: Phase) -> Option<&PhaseWork> {
        self.phases.get(&phase)
    }

    /// The phases that have begun and are not complete, oldest first.
    #[must_use]
    pub fn unfinished(&self) -> impl DoubleEndedIterator<Item = (Phase, &PhaseWork)> {
        self.phases.iter().filter(|(_, work)| work.completed.is_none()).map(|(&phase, work)| (phase, work))
    }

    /// Whether the State reviews this one.
    #[must_use]
    pub fn is_reviewed_by(&self, state: StateCode) -> bool {
        self.reviewers.iter().any(|reviewer| reviewer.state == state)
    }

    /// Whether its State agreed that everybody sees how far it is (AMB-36). Whoever said nothing did not.
    #[must_use]
    pub fn is_agreed_public(&self) -> bool {
        self.public.as_ref().is_some_and(|chosen| chosen.public)
    }

    /// All States that take part: the one under review first, then its reviewing States.
    #[must_use]
    pub fn participants(&self) -> Vec<StateCode> {
        self.state.into_iter().chain(self.reviewers.iter().map(|reviewer| reviewer.state)).collect()
    }
}

impl PhaseWork {
    /// The instruments with articles to review that have not left: something is due for these.
    #[must_use]
    pub fn open_instruments(&self) -> InstrumentSet {
        let open = self.strands.iter().filter(|(_, strand)| strand.closed.is_none() && !strand.articles.is_empty());
        open.map(|(&instrument, _)| instrument).collect()
    }

    /// Whether every instrument has left.
    #[must_use]
    pub fn was_left(&self) -> bool {
        self.strands.values().all(|strand| strand.closed.is_some())
    }

    /// The entries that count.
    pub fn standing(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.struck.is_none())
    }

    /// The entry of the answers for an instrument, and from when they could be read.
    #[must_use]
    pub fn answers(&self, of: Instrument) -> Option<(&Entry, Date)> {
        self.standing().find_map(|entry| match entry.step {
            Step::Answers { instrument, readable_from } if instrument == of => Some((entry, readable_from.0)),
            _ => None,
        })
    }

    /// The entry of the feedback.
    #[must_use]
    pub fn feedback(&self) -> Option<&Entry> {
        self.standing().find(|entry| entry.step == Step::Feedback)
    }

    /// The entry of the list of observations for an instrument.
    #[must_use]
    pub fn list(&self, of: Instrument) -> Option<&Entry> {
        self.standing().find(|entry| entry.step == Step::List { instrument: of })
    }

    /// The entry of the summary.
    #[must_use]
    pub fn summary(&self) -> Option<&Entry> {
        self.standing().find(|entry| entry.step == Step::Summary)
    }

    /// The open instruments of which the answers are still to come.
    #[must_use]
    pub fn unanswered(&self) -> InstrumentSet {
        self.open_instruments().iter().filter(|instrument| self.answers(*instrument).is_none()).collect()
    }

    /// The open instruments of which the list is still to be agreed.
    #[must_use]
    pub fn unlisted(&self) -> InstrumentSet {
        self.open_instruments().iter().filter(|instrument| self.list(*instrument).is_none()).collect()
    }

    /// What was laid down last.
    #[must_use]
    pub fn latest(&self) -> Option<&Proposal> {
        self.proposals.last()
    }

    /// The first day on which the State consulted, by what it laid down itself or confirmed.
    #[must_use]
    pub fn consulted(&self) -> Option<Day> {
        let state = self.begun.state;
        let own = self.proposals.iter().filter(|one| one.by.is_some() || one.confirmed.contains_key(&state));
        own.filter_map(|one| one.held_on.first().copied()).min()
    }

    /// The reviewing States with something to review in this phase, in the order of their codes: an additional reviewing State may have
    /// nothing where table 1 has an empty cell.
    #[must_use]
    pub fn concerned(&self, reviewers: &[Reviewer]) -> BTreeSet<StateCode> {
        let open = self.open_instruments();
        let concerned = reviewers.iter().filter(|one| !one.instruments.intersection(open).is_empty());
        concerned.map(|one| one.state).collect()
    }

    /// The open instruments for which there are fewer than two reviewing States (para. 26).
    #[must_use]
    pub fn without_reviewers(&self, reviewers: &[Reviewer]) -> InstrumentSet {
        let of = |instrument: &Instrument| reviewers.iter().filter(|one| one.instruments.contains(*instrument)).count();
        self.open_instruments().iter().filter(|instrument| of(instrument) < 2).collect()
    }
}

impl Proposal {
    /// Who has still to confirm, in the order of the codes: the State under review and every reviewing State with something to review.
    #[must_use]
    pub fn missing(&self, state: StateCode, concerned: &BTreeSet<StateCode>) -> Vec<StateCode> {
        let all: BTreeSet<_> = concerned.iter().copied().chain([state]).collect();
        all.into_iter().filter(|one| !self.confirmed.contains_key(one)).collect()
    }
}
