//! Who looks: every role of part D, once for each side of a review.

use access::Asker;
use contracts::ContactId;
use treaty::StateCode;

/// Where the State of whoever looks stands in the review that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Reviewed,
    Reviewing,
    Third,
}

impl Side {
    pub(crate) const ALL: [Self; 3] = [Self::Reviewed, Self::Reviewing, Self::Third];

    const fn word(self) -> &'static str {
        match self {
            Self::Reviewed => "reviewed",
            Self::Reviewing => "reviewing",
            Self::Third => "third",
        }
    }
}

/// A role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    Public,
    Applicant,
    /// Somebody else who applied.
    Stranger,
    Mission(Side),
    FocalPoint(Side),
    Expert(Side),
    Observer(Side),
    /// An expert of the State under review who was named and is not approved.
    Newcomer,
    Secretariat,
    Operator,
    Chair,
    Bureau,
}

impl Role {
    pub(crate) fn all() -> Vec<Self> {
        let of_states = Side::ALL
            .into_iter()
            .flat_map(|side| [Self::Mission(side), Self::FocalPoint(side), Self::Expert(side), Self::Observer(side)]);
        let others = [Self::Newcomer, Self::Secretariat, Self::Operator, Self::Chair, Self::Bureau];
        [Self::Public, Self::Applicant, Self::Stranger].into_iter().chain(of_states).chain(others).collect()
    }

    /// What it is called in the table on who sees what.
    pub(crate) fn name(self) -> String {
        let of = |kind: &str, side: Side| match side {
            Side::Reviewed => format!("{kind}, under review"),
            Side::Reviewing => format!("{kind}, reviewing"),
            Side::Third => format!("{kind}, other State"),
        };
        match self {
            Self::Public => "public".to_owned(),
            Self::Applicant => "applicant".to_owned(),
            Self::Stranger => "another applicant".to_owned(),
            Self::Mission(side) => of("mission", side),
            Self::FocalPoint(side) => of("focal point", side),
            Self::Expert(side) => of("expert", side),
            Self::Observer(side) => of("observer", side),
            Self::Newcomer => "expert, not approved".to_owned(),
            Self::Secretariat => "Secretariat".to_owned(),
            Self::Operator => "operator".to_owned(),
            Self::Chair => "chair".to_owned(),
            Self::Bureau => "Bureau".to_owned(),
        }
    }

    const fn side(self) -> Option<Side> {
        match self {
            Self::Mission(side) | Self::FocalPoint(side) | Self::Expert(side) | Self::Observer(side) => Some(side),
            Self::Newcomer => Some(Side::Reviewed),
            _ => None,
        }
    }

    /// The State for which they are there, of these by side.
    pub(crate) fn state(self, states: &[StateCode; 3]) -> Option<StateCode> {
        self.side().map(|side| states[side as usize])
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Applicant => "applicant",
            Self::Stranger => "stranger",
            Self::Mission(_) => "missions",
            Self::FocalPoint(_) => "focal-points",
            Self::Expert(_) => "experts",
            Self::Observer(_) => "observers",
            Self::Newcomer => "newcomer",
            Self::Secretariat => "secretariat",
            Self::Operator => "operator",
            Self::Chair => "chair",
            Self::Bureau => "bureau",
        }
    }

    /// Whether a table means this role by a word: `states`, `missions`, `reviewed`, `missions-reviewed`, `secretariat`.
    pub(crate) fn is_meant_by(self, word: &str) -> bool {
        let side = self.side().map_or("", Side::word);
        let approved = self != Self::Newcomer;
        match word {
            "everybody" => true,
            // Whoever has no way in is nobody at the door.
            "nobody" => matches!(self, Self::Public | Self::Operator),
            "applicants" => matches!(self, Self::Applicant | Self::Stranger),
            "states" => self.side().is_some() && approved,
            "parties" => self.side().is_some_and(|side| side != Side::Third) && approved,
            "officials" => self.side().is_some() && !matches!(self, Self::Mission(_)) && approved,
            "accounts" => self.side().is_some() || matches!(self, Self::Chair | Self::Bureau),
            "reviewed" | "reviewing" | "third" => side == word && approved,
            _ => word == self.kind() || (!side.is_empty() && word == format!("{}-{side}", self.kind())),
        }
    }

    /// As the services are asked.
    pub(crate) fn asker(self, account: ContactId, states: &[StateCode; 3]) -> Asker {
        let state = || self.state(states).unwrap().to_string();
        let account = account.to_string();
        match self {
            Self::Public => Asker::Public,
            Self::Applicant | Self::Stranger => Asker::Applicant { contact: account },
            Self::Mission(_) => Asker::Mission { account, state: state() },
            Self::FocalPoint(_) | Self::Expert(_) | Self::Observer(_) | Self::Newcomer => {
                Asker::Official { account, state: state() }
            }
            Self::Secretariat => Asker::Secretariat { account: "secretariat".to_owned() },
            Self::Operator => Asker::Operator { account },
            Self::Chair => Asker::Chair { account },
            Self::Bureau => Asker::Bureau { account },
        }
    }
}
