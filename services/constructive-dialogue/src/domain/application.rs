//! What an application is.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::{
    Activity, ApplicationReceived, BureauDecision, CommentsState, ConstructiveDialogueEvent, KindSettled, PlaceEvent,
    Stakeholder, StakeholderKind,
};
use contracts::{ApplicationId, ContactId, Day, EventSet as _, Instant};
use jiff::Timestamp;
use journal::Aggregate;
use serde::{Deserialize, Serialize};

/// An application, or a non-governmental organization's confirmation. Before it was received it is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Who applied, and whom letters reach.
    pub received: Option<Received>,
    /// Whether its address reaches whoever applied.
    pub confirmed: bool,
    /// Where it stands, by dialogue.
    pub places: BTreeMap<u32, PlaceState>,
    /// Activities that it told of.
    pub activities: Vec<Activity>,
    /// Whether what it said of persons was erased.
    pub erased: bool,
    /// Whether it may be shown to everybody after a dialogue.
    #[serde(default)]
    pub may_be_published: bool,
}

/// What was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The application.
    pub application: ApplicationId,
    /// Whom letters reach.
    pub contact: ContactId,
    /// Who applied.
    pub stakeholder: Stakeholder,
    /// When the request reached the portal.
    pub at: Instant,
    /// What the Secretariat settled of its kind, where it did.
    #[serde(default)]
    pub settled: Option<Settled>,
}

impl Received {
    /// Whether it is a participant of paragraph 53 (c), which the Secretariat settled.
    #[must_use]
    pub fn is_registered(&self) -> bool {
        self.stakeholder.kind.list().is_none() && self.settled.is_some()
    }
}

/// What the Secretariat settled of an applicant's kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// What it called itself.
    pub claimed: StakeholderKind,
    /// The day.
    pub on: Day,
}

/// An application's place in one dialogue.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something of its own: one can be late, and withdrawn as well"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceState {
    /// When the request for it reached the portal.
    pub received_at: Instant,
    /// Whether that was after the announced date.
    pub after_announced: bool,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
    /// Whether it came too late for the kind that it turned out to be of.
    #[serde(default)]
    pub too_late: bool,
    /// Whether it was approved because nobody objected in time.
    pub approved: bool,
    /// Objections, by number from 1.
    pub objections: Vec<ObjectionState>,
    /// The Bureau's decision, and how many objections it settled.
    pub decision: Option<(BureauDecision, usize)>,
    /// Written comments, by number from 1.
    pub comments: Vec<CommentState>,
    /// So many days before the dialogue it was said that the matter is not settled, and when.
    pub alarms: BTreeMap<u32, Instant>,
    /// What happened.
    pub history: Vec<PlaceEvent>,
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionState {
    /// The day.
    pub on: Day,
    /// Whether it came after the indicative day.
    pub late: bool,
    /// When it was withdrawn.
    pub withdrawn: Option<Day>,
    /// Whether it stood when the Bureau decided.
    pub decided: bool,
}

/// Written comments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentState {
    /// When they reached the portal.
    pub received_at: Instant,
    /// How many words they have.
    pub words: u32,
    /// Whether they came late.
    pub late: bool,
    /// Where they are.
    pub state: CommentsState,
}

impl PlaceState {
    fn new(received_at: Instant, after_announced: bool) -> Self {
        Self {
            received_at,
            after_announced,
            withdrawn: false,
            too_late: false,
            approved: false,
            objections: Vec::new(),
            decision: None,
            comments: Vec::new(),
            alarms: BTreeMap::new(),
            history: Vec::new(),
        }
    }

    /// Whether it is a place that somebody wants and came in time for.
    #[must_use]
    pub const fn stands(&self) -> bool {
        !self.withdrawn && !self.too_late
    }

    /// Objections that stand, and that the Bureau has not dealt with.
    pub fn standing_objections(&self) -> impl Iterator<Item = &ObjectionState> {
        let settled = self.decision.as_ref().map_or(0, |(_, settled)| *settled);
        self.objections.iter().skip(settled).filter(|objection| objection.withdrawn.is_none())
    }

    fn evolve(&mut self, event: &ConstructiveDialogueEvent, at: Instant) {
        use ConstructiveDialogueEvent as E;
        match event {
            E::AttendanceWithdrawn(_) => self.withdrawn = true,
            E::ObjectionRaised(e) => {
                self.objections.push(ObjectionState { on: e.on, late: e.late, withdrawn: None, decided: false });
            }
            E::ObjectionWithdrawn(e) => {
                if let Some(objection) = numbered(&mut self.objections, e.objection) {
                    objection.withdrawn = Some(e.on);
                }
            }
            E::BureauDecided(e) => {
                self.decision = Some((e.decision.clone(), self.objections.len()));
                for objection in &mut self.objections {
                    objection.decided |= objection.withdrawn.is_none();
                }
            }
            E::ApplicationApproved(_) => self.approved = true,
            E::MatterUnresolved(e) => {
                self.alarms.insert(e.days_before, at);
            }
            E::CommentsReceived(e) => {
                let state = if e.held { CommentsState::Held } else { CommentsState::Released };
                self.comments.push(CommentState { received_at: e.received_at, words: e.words, late: e.late, state });
            }
            E::CommentsDecided(e) => {
                if let Some(comments) = numbered(&mut self.comments, e.comments) {
                    comments.state = if e.released { CommentsState::Released } else { CommentsState::SentBack };
                }
            }
            E::CommentsErased(e) => {
                if let Some(comments) = numbered(&mut self.comments, e.comments) {
                    comments.state = CommentsState::Erased;
                }
            }
            _ => {}
        }
    }
}

/// The one with this number, from 1.
fn numbered<T>(of: &mut [T], number: u32) -> Option<&mut T> {
    of.get_mut(usize::try_from(number).ok()?.checked_sub(1)?)
}

impl Application {
    fn received(&mut self, event: &ApplicationReceived) {
        self.received = Some(Received {
            application: event.application,
            contact: event.contact,
            stakeholder: event.stakeholder.clone(),
            at: event.received_at,
            settled: None,
        });
        for chosen in &event.dialogues {
            self.places.insert(chosen.dialogue, PlaceState::new(event.received_at, chosen.after_announced));
        }
    }

    fn settled(&mut self, event: &KindSettled) {
        let Some(received) = &mut self.received else { return };
        // What it called itself first stays known when the Secretariat corrects itself.
        let claimed = received.settled.as_ref().map_or(event.claimed, |before| before.claimed);
        received.stakeholder.kind = event.kind;
        received.settled = Some(Settled { claimed, on: event.on });
        for (number, place) in &mut self.places {
            place.too_late = event.too_late.contains(number);
        }
    }

    /// The dialogue that an event of this application is about.
    fn dialogue_of(event: &ConstructiveDialogueEvent) -> Option<u32> {
        use ConstructiveDialogueEvent as E;
        Some(match event {
            E::AttendanceWithdrawn(e) => e.dialogue,
            E::CommentsReceived(e) => e.dialogue,
            E::CommentsDecided(e) => e.dialogue,
            E::CommentsErased(e) => e.dialogue,
            E::ObjectionRaised(e) => e.dialogue,
            E::ObjectionWithdrawn(e) => e.dialogue,
            E::BureauDecided(e) => e.dialogue,
            E::ApplicationApproved(e) => e.dialogue,
            E::MatterUnresolved(e) => e.dialogue,
            E::DialogueChosen(e) => e.dialogue,
            _ => return None,
        })
    }
}

impl Aggregate for Application {
    type Event = ConstructiveDialogueEvent;
    const KIND: &'static str = "application";

    fn evolve(&mut self, event: &ConstructiveDialogueEvent, recorded_at: Timestamp) {
        use ConstructiveDialogueEvent as E;
        match event {
            E::ApplicationReceived(e) => self.received(e),
            E::ApplicationChanged(e) => {
                if let Some(received) = &mut self.received {
                    received.stakeholder = e.stakeholder.clone();
                }
                // It says something of persons again.
                self.erased = false;
            }
            E::DialogueChosen(e) => {
                let place =
                    self.places.entry(e.dialogue).or_insert_with(|| PlaceState::new(e.received_at, e.after_announced));
                (place.received_at, place.after_announced) = (e.received_at, e.after_announced);
                (place.withdrawn, place.too_late) = (false, false);
            }
            E::AddressConfirmed(_) => self.confirmed = true,
            E::ActivityReported(e) => {
                self.activities.push(Activity { assistance: e.assistance, what: e.what.clone() });
            }
            E::ParticularsErased(_) => self.erased = true,
            E::KindSettled(e) => self.settled(e),
            E::PublicationAllowed(e) => self.may_be_published = e.allowed,
            _ => {}
        }
        let line = PlaceEvent { at: recorded_at.into(), event: event.name().to_owned() };
        match Self::dialogue_of(event) {
            Some(dialogue) => {
                if let Some(place) = self.places.get_mut(&dialogue) {
                    place.evolve(event, line.at);
                    place.history.push(line);
                }
            }
            None => self.places.values_mut().for_each(|place| place.history.push(line.clone())),
        }
    }
}
