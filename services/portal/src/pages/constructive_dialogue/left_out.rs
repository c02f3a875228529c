//! To which States parties no letter about a list could go, so that nobody is left out by accident (para. 53 (d) and (e)).

use std::collections::BTreeMap;

use contracts::Day;
use contracts::constructive_dialogue::{Circulation, DialogueFile, List};
use contracts::notices::{CirculationTold, LetterState, MissionsTold};
use contracts::registry::{States, Status};
use treaty::{Instrument, StateCode};

use crate::pages::Names;
use crate::text::order;

/// The last circulation of a list, and what is known of the letters about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The circulation.
    pub made: Circulation,
    /// Which States parties no letter could reach; none while that is not known.
    pub letters: Option<Letters>,
}

/// Which States parties no letter about a list could reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// How many States parties there were on the day of the circulation.
    pub parties: usize,
    /// By name, those whose mission had no account then.
    pub no_account: Vec<String>,
    /// By name, those to whose mission no letter could be delivered.
    pub refused: Vec<String>,
}

impl Letters {
    /// Whether a letter went to every State party.
    #[must_use]
    pub fn went_to_all(&self) -> bool {
        self.no_account.is_empty() && self.refused.is_empty()
    }

    /// How many were left out.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.no_account.len() + self.refused.len()
    }

    fn of(told: &CirculationTold, states: &States, names: &Names) -> Option<Self> {
        let letters: BTreeMap<StateCode, LetterState> =
            told.missions.iter().map(|mission| (mission.state, mission.letter)).collect();
        let parties: Vec<StateCode> = parties(states).collect();
        let those = |left: &dyn Fn(StateCode) -> bool| {
            let mut left: Vec<String> =
                parties.iter().filter(|state| left(**state)).map(|state| names.name(state)).collect();
            left.sort_by_cached_key(|name| order(name));
            left
        };
        let no_account = those(&|state| !letters.contains_key(&state));
        let refused = those(&|state| letters.get(&state).is_some_and(|letter| never_arrived(*letter)));
        (!parties.is_empty()).then_some(Self { parties: parties.len(), no_account, refused })
    }
}

/// For each list that was circulated: who was left out of its last circulation. `states` has them as they were on its day.
#[must_use]
pub fn left_out(
    file: &DialogueFile,
    told: &MissionsTold,
    states: &BTreeMap<Day, States>,
    names: &Names,
) -> Vec<LeftOut> {
    let of = |list: List| {
        let made = last(file, list)?;
        let of_it = |told: &&CirculationTold| (told.list, told.on, &told.reference) == (list, made.on, &made.reference);
        let known = told.circulations.iter().find(of_it).zip(states.get(&made.on));
        let letters = known.and_then(|(told, states)| Letters::of(told, states, names));
        Some(LeftOut { made: made.clone(), letters })
    };
    List::ALL.into_iter().filter_map(of).collect()
}

/// The last circulation of a list.
pub(super) fn last(file: &DialogueFile, list: List) -> Option<&Circulation> {
    file.circulations.iter().rev().find(|made| made.list == list)
}

/// The days on which lists of a dialogue were circulated last.
#[must_use]
pub fn days_of_circulation(file: &DialogueFile) -> Vec<Day> {
    let mut days: Vec<_> = List::ALL.into_iter().filter_map(|list| last(file, list)).map(|made| made.on).collect();
    days.dedup();
    days
}

const fn never_arrived(letter: LetterState) -> bool {
    matches!(letter, LetterState::Failed | LetterState::Bounced | LetterState::Dropped)
}

/// Those that are party to the Convention; one whose day of deposit is not known is taken to be.
fn parties(states: &States) -> impl Iterator<Item = StateCode> + '_ {
    let is_party = |status: Status| matches!(status, Status::Party | Status::Uncertain);
    let party = move |of: &&contracts::registry::StateOnDay| {
        of.instruments.iter().any(|one| one.instrument == Instrument::Untoc && is_party(one.status))
    };
    states.states.iter().filter(party).map(|of| of.state)
}

#[cfg(test)]
mod tests {
    use contracts::notices::MissionTold;
    use contracts::registry::{InstrumentOnDay, StateOnDay};

    use super::*;
    use crate::pages::constructive_dialogue::tests::example;

    fn state(code: &str, status: Status) -> StateOnDay {
        let instrument = InstrumentOnDay {
            instrument: Instrument::Untoc,
            status,
            deposit: None,
            in_force_from: None,
            denounced: None,
            ends: None,
        };
        StateOnDay {
            state: code.parse().expect("a code"),
            name: code.to_owned(),
            regional_group: None,
            arrangement: None,
            languages: Vec::new(),
            instruments: vec![instrument],
            uncac_party: false,
            opted_out: false,
            voluntary_review: false,
            offer: None,
        }
    }

    fn told(file: &DialogueFile, missions: &[(&str, LetterState)]) -> MissionsTold {
        let made = last(file, List::NonGovernmentalOrganizations).expect("a circulation");
        let mission = |(state, letter): &(&str, LetterState)| MissionTold {
            state: state.parse().expect("a code"),
            letter: *letter,
        };
        let missions = missions.iter().map(mission).collect();
        let circulations =
            vec![CirculationTold { list: made.list, on: made.on, reference: made.reference.clone(), missions }];
        MissionsTold { circulations }
    }

    #[test]
    fn pr_53d_ii_every_state_party_to_which_no_letter_could_go_is_named_and_why() {
        let file: DialogueFile = example("dialogue-file");
        let on = file.circulations[0].on;
        let states = [
            ("AUT", Status::Party),
            ("BEL", Status::Party),
            ("CHE", Status::Uncertain),
            ("DEU", Status::Party),
            ("FRA", Status::Party),
            ("IRN", Status::Signatory),
        ];
        let states = States { as_of: on, states: states.map(|(code, status)| state(code, status)).into() };
        let days = BTreeMap::from([(on, states)]);
        let letters = [
            ("AUT", LetterState::Sent),
            ("BEL", LetterState::Bounced),
            ("DEU", LetterState::Queued),
            ("FRA", LetterState::Failed),
        ];
        let of = |told: &MissionsTold, days: &BTreeMap<Day, States>| {
            let mut left = left_out(&file, told, days, &Names::default());
            assert_eq!(left.len(), 1, "only one list was circulated");
            left.remove(0).letters
        };
        let told = told(&file, &letters);
        let left = of(&told, &days).expect("it is known");
        assert_eq!((left.parties, left.left_out(), left.went_to_all()), (5, 3, false));
        assert_eq!((left.no_account, left.refused), (vec!["CHE".to_owned()], vec!["BEL".to_owned(), "FRA".to_owned()]));
        // Letters of another circulation say nothing of this one, and neither does a registry that does not answer.
        let mut other = told.clone();
        other.circulations[0].reference.push('x');
        assert_eq!((of(&other, &days), of(&told, &BTreeMap::new())), (None, None));
    }
}
