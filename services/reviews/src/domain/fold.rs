//! What a review is after each event.

use std::collections::BTreeMap;

use contracts::reviews::Step;
use contracts::reviews::{
    Confirmation, ConsultationAgreed, ConsultationConfirmed, ConsultationProposed, ConsultationReturned, PhaseBegun,
    ReviewersSet, ReviewsEvent, StepRecorded,
};
use jiff::Timestamp;
use journal::Aggregate;
use treaty::Phase;

use super::review::{Agreed, Entry, PhaseWork, Proposal, Review, StrandWork};

impl Aggregate for Review {
    type Event = ReviewsEvent;
    const KIND: &'static str = "review";

    fn evolve(&mut self, event: &ReviewsEvent, _: Timestamp) {
        use ReviewsEvent as E;
        match event {
            E::ReviewersSet(e) => self.settled(e),
            E::PhaseBegun(e) => drop(self.phases.insert(e.phase, PhaseWork::new(e))),
            E::StrandOpened(e) => self.in_phase(e.phase, |work| {
                let strand = StrandWork { articles: e.strand.articles.clone(), closed: None };
                work.strands.insert(e.strand.instrument, strand);
            }),
            E::StrandClosed(e) => self.in_phase(e.phase, |work| {
                if let Some(strand) = work.strands.get_mut(&e.instrument) {
                    strand.closed = Some(e.on.0);
                }
            }),
            E::ConsultationProposed(e) => self.in_phase(e.phase, |work| work.proposals.push(Proposal::new(e))),
            E::ConsultationReturned(e) => self.proposal(e.phase, e.proposal, |proposal| proposal.given_back(e)),
            E::ConsultationConfirmed(e) => self.proposal(e.phase, e.proposal, |proposal| proposal.is_confirmed(e)),
            E::ConsultationAgreed(e) => self.in_phase(e.phase, |work| work.agree(e)),
            E::StepRecorded(e) => self.in_phase(e.phase, |work| work.record(e)),
            E::StepStruck(e) => self.in_phase(e.phase, |work| {
                if let Some(entry) = work.entries.iter_mut().find(|entry| entry.number == e.entry) {
                    entry.struck = Some(e.reason.clone());
                }
            }),
            E::PhaseCompleted(e) => self.in_phase(e.phase, |work| work.completed = Some(e.on.0)),
            E::PhaseReopened(e) => self.in_phase(e.phase, |work| work.completed = None),
            E::MovesChanged(e) => self.said = Some(e.clone()),
            E::Reminded(e) => match &mut self.reminded {
                Some((on, of)) if *on == e.on => of.push(e.of.clone()),
                reminded => *reminded = Some((e.on, vec![e.of.clone()])),
            },
            E::OfficerAssigned(e) => self.officer.clone_from(&e.officer),
            E::PublicStageChosen(e) => self.public = Some(e.clone()),
            // What a State asks for help with is in a stream of its own.
            E::HelpAsked(_)
            | E::HelpAnswered(_)
            | E::RulesAmended(_)
            | E::PeriodAmended(_)
            | E::ReadingsChosen(_)
            | E::RecommendationRecorded(_)
            | E::RecommendationStruck(_)
            | E::PhaseOpened(_) => {}
        }
    }
}

impl Review {
    fn settled(&mut self, event: &ReviewersSet) {
        self.state = Some(event.state);
        self.group = event.group;
        self.drawing = event.drawing;
        if !event.reviewers.is_empty() && self.first_settled.is_none() {
            self.first_settled = Some(event.on.0);
        }
        let since = |state| self.since.get(&state).copied().unwrap_or(event.on.0);
        self.since = event.reviewers.iter().map(|one| (one.state, since(one.state))).collect();
        self.reviewers.clone_from(&event.reviewers);
        self.changed = Some(event.on.0);
    }

    fn in_phase(&mut self, phase: Phase, then: impl FnOnce(&mut PhaseWork)) {
        if let Some(work) = self.phases.get_mut(&phase) {
            then(work);
        }
    }

    fn proposal(&mut self, phase: Phase, number: u32, then: impl FnOnce(&mut Proposal)) {
        self.in_phase(phase, |work| {
            if let Some(proposal) = work.proposals.iter_mut().find(|proposal| proposal.number == number) {
                then(proposal);
            }
        });
    }
}

impl PhaseWork {
    fn new(event: &PhaseBegun) -> Self {
        let strand = |articles: &Vec<u8>| StrandWork { articles: articles.clone(), closed: None };
        Self {
            strands: event.strands.iter().map(|one| (one.instrument, strand(&one.articles))).collect(),
            begun: event.clone(),
            proposals: Vec::new(),
            agreed: None,
            entries: Vec::new(),
            completed: None,
        }
    }

    fn agree(&mut self, event: &ConsultationAgreed) {
        self.agreed = Some(Agreed {
            proposal: event.proposal,
            languages: event.languages.clone(),
            answers_by: event.answers_by,
            feedback_by: event.feedback_by,
            cap_after_consultation: event.cap_after_consultation.clone(),
            on: event.on.0,
            first: self.agreed.as_ref().map_or(event.on.0, |before| before.first),
        });
    }

    fn record(&mut self, event: &StepRecorded) {
        let agreed = self.agreed.as_ref();
        let agreed = match event.step {
            Step::Answers { .. } => agreed.map(|agreed| agreed.answers_by),
            Step::Feedback => agreed.and_then(|agreed| agreed.feedback_by),
            Step::List { .. } | Step::Summary => None,
        };
        self.entries.push(Entry {
            number: event.entry,
            step: event.step,
            on: event.on.0,
            due: event.due.clone(),
            agreed,
            source: event.source.clone(),
            struck: None,
        });
    }
}

impl Proposal {
    /// The State under review has confirmed what it lays down itself, and not what the Secretariat wrote on its behalf (para. 48).
    fn new(event: &ConsultationProposed) -> Self {
        let own = event.by.map(|capacity| (event.state, Confirmation { by: event.state, capacity, on: event.on }));
        Self {
            number: event.proposal,
            held_on: event.held_on.clone(),
            languages: event.languages.clone(),
            answers_by: event.answers_by,
            feedback_by: event.feedback_by,
            by: event.by,
            on: event.on.0,
            words: event.words.clone(),
            confirmed: own.into_iter().collect(),
            returned: BTreeMap::new(),
            returns: Vec::new(),
        }
    }

    fn given_back(&mut self, event: &ConsultationReturned) {
        self.confirmed.remove(&event.by);
        self.returned.insert(event.by, event.on.0);
        self.returns.push((event.by, event.on.0));
    }

    fn is_confirmed(&mut self, event: &ConsultationConfirmed) {
        self.returned.remove(&event.by);
        let confirmation = Confirmation { by: event.by, capacity: event.capacity, on: event.on };
        self.confirmed.insert(event.by, confirmation);
    }
}
