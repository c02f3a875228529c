//! Who asks, and what of it they may do: whatever is not allowed here is refused.

use contracts::registry::LetLeave;
use contracts::{ContactId, Notice};
use treaty::StateCode;

use super::refusal::not_approved_yet;
use super::state::{People, Person};

/// Whoever asks about people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The Secretariat, at a State's word.
    Secretariat,
    /// The permanent mission of a State.
    Mission(StateCode),
    /// An official of a State.
    Official {
        /// Who.
        person: ContactId,
        /// Of which State.
        state: StateCode,
    },
    /// Somebody else.
    Nobody,
}

impl Who {
    /// The State for which it acts, if it acts for one.
    #[must_use]
    pub const fn state(self) -> Option<StateCode> {
        match self {
            Self::Mission(state) | Self::Official { state, .. } => Some(state),
            Self::Secretariat | Self::Nobody => None,
        }
    }

    /// Naming is the State's: its mission's, or the Secretariat's for a note that came by post (paras. 18, 27 and 48).
    ///
    /// # Errors
    /// For everybody else.
    pub fn must_name_for(self, state: StateCode) -> Result<(), Notice> {
        match self {
            Self::Secretariat => Ok(()),
            Self::Mission(own) if own == state => Ok(()),
            _ => Err(named_by_the_mission(state)),
        }
    }

    /// What of the State is public is chosen by a focal point of it, its mission, or the Secretariat.
    ///
    /// # Errors
    /// For everybody else, and for a focal point who has not undertaken yet to keep the reviews confidential: until then the mission is the
    /// focal point (paras. 18 and 37).
    pub fn must_coordinate(self, people: &People, state: StateCode) -> Result<(), Notice> {
        match self {
            Self::Official { person, state: own } if own == state => must_act_as_focal_point(people, person, state),
            Self::Official { .. } => Err(not_the_focal_point(state)),
            other => other.must_name_for(state),
        }
    }

    /// Experts and observers are given their duties in a review by the State's focal point for that review, its mission, or the Secretariat.
    ///
    /// # Errors
    /// For everybody else: a focal point for one review would give itself access to another.
    pub fn must_coordinate_in(
        self,
        people: &People,
        state: StateCode,
        reviews: impl IntoIterator<Item = StateCode>,
    ) -> Result<(), Notice> {
        self.must_coordinate(people, state)?;
        let Self::Official { person, .. } = self else { return Ok(()) };
        let other = reviews.into_iter().find(|review| people.focal_point(*review) != Some(person));
        other.map_or(Ok(()), |review| Err(not_the_focal_point_there(state, review)))
    }

    /// A person says that it leaves itself, or its State's mission does, its focal point in the reviews concerned for those who are none, or
    /// the Secretariat. Who takes over is not said by whoever cannot act yet.
    ///
    /// # Errors
    /// For everybody else.
    pub fn must_let_leave(self, people: &People, command: &LetLeave) -> Result<(), Notice> {
        let leaver = people.present(command.leaving.person);
        match self {
            Self::Official { person, state } if state == command.state && person == command.leaving.person => {
                if command.leaving.successor.is_some() { must_act(leaver) } else { Ok(()) }
            }
            Self::Official { .. } if leaver.is_some_and(Person::is_focal_point) => {
                let sentence = "A focal point is replaced by a note of the permanent mission, or hands over itself.";
                Err(Notice::of("PR-18i", "focal-point-by-note", sentence))
            }
            other => {
                let reviews = leaver.into_iter().flat_map(|person| person.duties.keys().map(|duty| duty.review));
                other.must_coordinate_in(people, command.state, reviews)
            }
        }
    }

    /// The people of a State are seen by its mission, its focal points and the Secretariat.
    ///
    /// # Errors
    /// For everybody else.
    pub fn must_see(self, people: &People, state: StateCode) -> Result<(), Notice> {
        self.must_coordinate(people, state)
    }

    /// An official who has a duty and is approved: whoever has none any more reads nothing of other States.
    ///
    /// # Errors
    /// For whoever is none.
    pub fn must_be_on_duty(self, people: &People) -> Result<(), Notice> {
        let (_, person) = self.must_be_official(people)?;
        if !person.is_approved() {
            return Err(not_approved_yet());
        }
        if person.duties.is_empty() { Err(no_official()) } else { Ok(()) }
    }

    /// The official who asks, as the State's people have it.
    ///
    /// # Errors
    /// For whoever is none, or has left.
    pub fn must_be_official(self, people: &People) -> Result<(ContactId, &Person), Notice> {
        let Self::Official { person, .. } = self else { return Err(no_official()) };
        people.present(person).map(|known| (person, known)).ok_or_else(no_official)
    }
}

/// A focal point in any review, who can act.
fn must_act_as_focal_point(people: &People, person: ContactId, state: StateCode) -> Result<(), Notice> {
    let known = people.present(person).filter(|known| known.is_approved() && known.is_focal_point());
    if known.is_none() { Err(not_the_focal_point(state)) } else { must_act(known) }
}

/// Whoever is approved, and has undertaken to keep the reviews confidential: duties give access from then on, and no earlier (para. 37).
fn must_act(person: Option<&Person>) -> Result<(), Notice> {
    match person {
        Some(known) if known.acts() => Ok(()),
        Some(known) if known.is_approved() => Err(access::undertaking_first()),
        _ => Err(not_approved_yet()),
    }
}

fn named_by_the_mission(state: StateCode) -> Notice {
    let sentence = format!("People of {state} are named by its own permanent mission.");
    Notice::of("PR-18i", "named-by-the-mission", sentence).with("state", state)
}

fn not_the_focal_point(state: StateCode) -> Notice {
    let sentence = format!(
        "This is for a focal point of {state} whom the Secretariat has approved, and for its permanent mission."
    );
    Notice::of("PR-18i", "not-the-focal-point", sentence).with("state", state)
}

fn not_the_focal_point_there(state: StateCode, review: StateCode) -> Notice {
    let sentence = format!(
        "The focal point of {state} for the review of {review} decides this, and the permanent mission of {state}."
    );
    Notice::of("PR-18i", "not-the-focal-point-there", sentence).with("state", state).with("review", review)
}

fn no_official() -> Notice {
    let sentence = "You have no duty for a State in the reviews any more, or were never named for one.";
    Notice::of("PR-18i", "no-official", sentence)
}
