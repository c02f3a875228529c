//! How much of an application somebody sees: the last two rows of the access matrix, in one place.

use access::Asker;
use contracts::ContactId;
use contracts::registry::Duty;
use participation::People;
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

use crate::domain::{Dialogue, Received};

/// What somebody may see of applications and of objections.
///
/// | | application | persons | comments | that there is an objection | which State objects |
/// |---|---|---|---|---|---|
/// | Secretariat | all | yes | all | yes | yes |
/// | Bureau | all | no | released | yes | yes |
/// | chair | for its own dialogues | no | all | yes | no |
/// | permanent mission, focal point | circulated ones, and those of (c) | no | released | its own State's | its own State's |
/// | observer of its own State under review | circulated ones, and those of (c) | no | released | no | no |
/// | applicant | its own | its own | its own | its own | no; the reason where it may be told |
/// | anybody else | none | no | none | no | no |
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// The Secretariat.
    Secretariat,
    /// The Bureau of the Conference.
    Bureau,
    /// Whoever chairs, by the account.
    Chair(String),
    /// A State's permanent mission, or a focal point of the State in any review: they speak for it.
    Mission(StateCode),
    /// Whoever observes the review of their own State: they read what its focal point reads of applications, and nothing of objections.
    Observer,
    /// Whoever letters about an application reach.
    Applicant(String),
    /// Anybody else.
    Nothing,
}

/// What whoever asks sees.
pub(crate) async fn sight(inquiry: &Inquiry) -> Result<Sight, Failure> {
    Ok(Sight::of(inquiry.asker(), inquiry.known::<People>().await?.as_ref()))
}

/// What whoever wants something done sees.
pub(crate) async fn sight_in(context: &mut Context<'_>) -> Result<Sight, Failure> {
    let people = context.known::<People>().await?;
    Ok(Sight::of(context.asker(), &people))
}

impl Sight {
    /// What this asker sees. Of officials focal points and observers of the State under review do, and experts nothing (part D of the
    /// catalogue).
    #[must_use]
    pub fn of(asker: &Asker, people: &People) -> Self {
        match asker {
            Asker::Secretariat { .. } => Self::Secretariat,
            Asker::Bureau { .. } => Self::Bureau,
            Asker::Chair { account } => Self::Chair(account.clone()),
            Asker::Mission { state, .. } => state.parse().map_or(Self::Nothing, Self::Mission),
            Asker::Applicant { contact } => Self::Applicant(contact.clone()),
            Asker::Official { account, state } => match (account.parse(), state.parse()) {
                (Ok(person), Ok(state)) => Self::of_official(person, state, people),
                _ => Self::Nothing,
            },
            Asker::Public | Asker::Operator { .. } | Asker::Service { .. } => Self::Nothing,
        }
    }

    fn of_official(person: ContactId, state: StateCode, people: &People) -> Self {
        if !people.is_approved(person) {
            return Self::Nothing;
        }
        if people.duties(person).any(|(_, _, duty)| duty == Duty::FocalPoint) {
            return Self::Mission(state);
        }
        let observes = |(review, of, duty)| duty == Duty::Observer && review == state && of == state;
        if people.duties(person).any(observes) { Self::Observer } else { Self::Nothing }
    }

    /// Whether it reads what was circulated to States parties, and neither more of it nor how often it changed since.
    #[must_use]
    pub const fn reads_circulated(&self) -> bool {
        matches!(self, Self::Mission(_) | Self::Observer)
    }

    /// Whether an application is seen at all, as one for this dialogue.
    #[must_use]
    pub fn sees(&self, application: &Received, dialogue: &Dialogue) -> bool {
        match self {
            Self::Secretariat | Self::Bureau => true,
            Self::Chair(account) => dialogue.is_chaired_by(account),
            // Those of (c) are on no list; once it is settled who they are, they take part like any State party.
            Self::Mission(_) | Self::Observer => {
                dialogue.was_circulated(application.application) || application.is_registered()
            }
            Self::Applicant(own) => *own == application.contact.to_string(),
            Self::Nothing => false,
        }
    }

    /// Those of the accounts that chair a dialogue that are seen.
    #[must_use]
    pub fn chairs_of(&self, dialogue: &Dialogue) -> Vec<ContactId> {
        let seen = |chair: &&ContactId| match self {
            Self::Secretariat => true,
            Self::Chair(own) => chair.to_string() == *own,
            _ => false,
        };
        dialogue.chair_accounts.iter().filter(seen).copied().collect()
    }

    /// The version of an application. It counts what States parties do not see: whoever knew it would see that something happened.
    #[must_use]
    pub fn version(&self, version: u64) -> u64 {
        if self.reads_circulated() { 0 } else { version }
    }

    /// Whether it sees what an application says of persons.
    #[must_use]
    pub fn sees_persons(&self) -> bool {
        matches!(self, Self::Secretariat | Self::Applicant(_))
    }

    /// Whether it sees comments that were not released.
    #[must_use]
    pub fn sees_held_comments(&self) -> bool {
        matches!(self, Self::Secretariat | Self::Chair(_) | Self::Applicant(_))
    }

    /// Whether it sees that this State objected at all.
    #[must_use]
    pub fn sees_objection_of(&self, state: StateCode) -> bool {
        match self {
            Self::Secretariat | Self::Bureau | Self::Chair(_) | Self::Applicant(_) => true,
            Self::Mission(own) => *own == state,
            Self::Observer | Self::Nothing => false,
        }
    }

    /// Whether it sees every objection, and so what follows from there being none.
    #[must_use]
    pub const fn sees_every_objection(&self) -> bool {
        !matches!(self, Self::Mission(_) | Self::Observer | Self::Nothing)
    }

    /// Whether it sees which State it is that objected.
    #[must_use]
    pub fn sees_objector(&self, state: StateCode) -> bool {
        match self {
            Self::Secretariat | Self::Bureau => true,
            Self::Mission(own) => *own == state,
            Self::Chair(_) | Self::Observer | Self::Applicant(_) | Self::Nothing => false,
        }
    }

    /// Whether it sees the reason of an objection of this State, which says whether it may be told.
    #[must_use]
    pub fn sees_reason(&self, state: StateCode, may_be_told: bool) -> bool {
        self.sees_objector(state) || (may_be_told && matches!(self, Self::Applicant(_)))
    }
}
