//! Which reviews the board shows: as it stands in an address, and as the service is asked.

use contracts::reviews::{BoardOrder, MoveKind, ShowBoard, Stage};
use treaty::{Instrument, RegionalGroup, StateCode, YearlyGroup};

/// The longest name of an account.
const LONGEST_ACCOUNT: usize = 64;

/// What is chosen of the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardChoice(ShowBoard);

impl BoardChoice {
    /// From the names and values of an address. What is no choice is taken as none: the page says what it shows.
    #[must_use]
    pub fn of(pairs: &[(String, String)]) -> Self {
        let given = |name: &str| {
            let mut values = pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim());
            values.next_back().filter(|value| !value.is_empty())
        };
        Self(ShowBoard {
            group: given("group").and_then(group),
            stage: given("stage").and_then(|code| Stage::ALL.into_iter().find(|stage| stage.code() == code)),
            what: given("what").and_then(|code| MoveKind::ALL.into_iter().find(|kind| kind.code() == code)),
            instrument: given("instrument").and_then(|code| code.parse::<Instrument>().ok()),
            region: given("region").and_then(|label| label.parse::<RegionalGroup>().ok()),
            state: given("state").and_then(|code| code.parse::<StateCode>().ok()),
            officer: given("officer").filter(|name| name.chars().count() <= LONGEST_ACCOUNT).map(str::to_owned),
            stalled: given("stalled") == Some("true"),
            order: if given("order") == Some("due") { BoardOrder::Due } else { BoardOrder::Name },
        })
    }

    /// The same, unless something that is given is no choice.
    #[must_use]
    pub fn strictly(pairs: &[(String, String)]) -> Option<Self> {
        let choice = Self::of(pairs);
        let taken = choice.pairs();
        let defaults = [("stalled", "false"), ("order", "name")];
        let is_taken = |(name, value): &(String, String)| {
            let given = (name.as_str(), value.as_str());
            defaults.contains(&given) || taken.iter().any(|(name, value)| (*name, value.as_str()) == given)
        };
        pairs.iter().all(is_taken).then_some(choice)
    }

    /// As the service is asked.
    #[must_use]
    pub const fn asked(&self) -> &ShowBoard {
        &self.0
    }

    /// As it is asked for a file: in the order of names, and never those alone whose day is past (para. 4 (b)).
    #[must_use]
    pub fn for_file(&self) -> ShowBoard {
        ShowBoard { stalled: false, order: BoardOrder::Name, ..self.0.clone() }
    }

    /// As names and values; what is not chosen is left out.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let chosen = &self.0;
        let all = [
            ("group", chosen.group.map(|group| group.number().to_string())),
            ("stage", chosen.stage.map(|stage| stage.code().to_owned())),
            ("what", chosen.what.map(|what| what.code().to_owned())),
            ("instrument", chosen.instrument.map(|instrument| instrument.to_string())),
            ("region", chosen.region.map(|region| region.label().to_owned())),
            ("state", chosen.state.map(|state| state.to_string())),
            ("officer", chosen.officer.clone()),
            ("stalled", chosen.stalled.then(|| "true".to_owned())),
            ("order", (chosen.order == BoardOrder::Due).then(|| "due".to_owned())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// As it stands in an address, after a question mark where there is anything.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = String::new();
        for (name, value) in self.pairs() {
            let before = if query.is_empty() { '?' } else { '&' };
            query.push(before);
            query.push_str(name);
            query.push('=');
            query.push_str(&encoded(&value));
        }
        query
    }

    /// Whether reviews are left out by it.
    #[must_use]
    pub fn narrows(&self) -> bool {
        self.pairs().iter().any(|(name, _)| *name != "order")
    }

    /// Whether it is in the order of days.
    #[must_use]
    pub fn is_by_day(&self) -> bool {
        self.0.order == BoardOrder::Due
    }
}

fn group(number: &str) -> Option<YearlyGroup> {
    number.parse::<u8>().ok().and_then(|number| YearlyGroup::try_from(number).ok())
}

/// A value as addresses write it: whatever is no letter, digit, `-`, `.`, `_` or `~` by its bytes (RFC 3986).
fn encoded(value: &str) -> String {
    use std::fmt::Write as _;
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use axum::extract::Query;
    use axum::http::Uri;

    use super::*;

    /// What the portal reads from an address.
    fn read(query: &str) -> Vec<(String, String)> {
        let uri: Uri = format!("/desk/board{query}").parse().expect("an address");
        Query::<Vec<(String, String)>>::try_from_uri(&uri).expect("pairs").0
    }

    fn all() -> Vec<BoardChoice> {
        let first = |choice: ShowBoard| BoardChoice(choice);
        let mut all = vec![first(ShowBoard::default())];
        let with = |change: &dyn Fn(&mut ShowBoard)| {
            let mut choice = ShowBoard::default();
            change(&mut choice);
            BoardChoice(choice)
        };
        all.extend(YearlyGroup::ALL.map(|group| with(&|choice| choice.group = Some(group))));
        all.extend(Stage::ALL.map(|stage| with(&|choice| choice.stage = Some(stage))));
        all.extend(MoveKind::ALL.map(|what| with(&|choice| choice.what = Some(what))));
        all.extend(Instrument::ALL.map(|one| with(&|choice| choice.instrument = Some(one))));
        all.extend(RegionalGroup::ALL.map(|region| with(&|choice| choice.region = Some(region))));
        for officer in ["desk-1", "a b&c=d", "100%", "Жанна", "x+y?#/"] {
            all.push(with(&|choice| choice.officer = Some(officer.to_owned())));
        }
        all.push(with(&|choice| {
            choice.state = "GHA".parse().ok();
            choice.stalled = true;
            choice.order = BoardOrder::Due;
            choice.group = Some(YearlyGroup::Two);
            choice.officer = Some("süß & co".to_owned());
        }));
        all
    }

    #[test]
    fn what_is_chosen_comes_back_from_its_address() {
        for choice in all() {
            let pairs = read(&choice.query());
            assert_eq!(BoardChoice::of(&pairs), choice, "{}", choice.query());
            assert_eq!(BoardChoice::strictly(&pairs), Some(choice.clone()));
        }
    }

    #[test]
    fn what_is_no_choice_is_none_and_a_program_is_told() {
        let pairs = read("?group=4&stage=lost&region=none&state=France&stalled=perhaps&order=late&colour=blue");
        assert_eq!(BoardChoice::of(&pairs), BoardChoice::default());
        assert_eq!(BoardChoice::strictly(&pairs), None);
        assert_eq!(BoardChoice::strictly(&read("?stalled=false&order=name")), Some(BoardChoice::default()));
    }

    #[test]
    fn pr_4b_a_file_is_never_in_the_order_of_days_nor_of_those_alone_whose_day_is_past() {
        for choice in all() {
            let file = choice.for_file();
            assert!(!file.stalled && file.order == BoardOrder::Name, "{choice:?}");
            assert_eq!((file.group, file.stage, &file.officer), (choice.0.group, choice.0.stage, &choice.0.officer));
        }
    }
}
