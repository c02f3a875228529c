//! What fills the sentence of a notice, as people read it: States and treaties by name, days in full.

use contracts::Day;
use treaty::parties::Deposit;
use treaty::{Cluster, Instrument, Language, RegionalGroup, StateCode};

use super::super::{Sentence, Texts};
use crate::pages::Names;

impl Texts {
    /// The sentence with this detail. Its name says what the value is: three letters may be a State or a treaty.
    pub(super) fn with_detail(&self, say: Sentence, name: &str, value: &str, names: &Names) -> Sentence {
        match name {
            "state" | "state_under_review" | "reviewer" | "by" | "states" | "review" => {
                say.with(name, self.states(value, names))
            }
            "instrument" => say.with(name, self.treaty_of(value)),
            "instruments" => say.with(name, self.treaties_of(value)),
            "deposit" | "said" => say.with(name, self.deposit_of(value)),
            "deposits" => say.with(name, self.deposits(value, names)),
            "cluster" => say.with(name, self.cluster_of(value)),
            "language" => say.with(name, self.language_of(value)),
            "computed" => say.with(name, self.computed(value)),
            // As it stands in the file, and as the clocks showed it, to the second.
            "cell" | "column" | "vienna" | "utc" => say.with(name, value),
            _ => self.with_plain(say, name, value),
        }
    }

    /// A day in full, a regional group by its name, a number as a number.
    fn with_plain(&self, say: Sentence, name: &str, value: &str) -> Sentence {
        if let Ok(day) = value.parse::<Day>() {
            return say.with(name, self.day(&day));
        }
        if let Ok(group) = value.parse::<RegionalGroup>() {
            return say.with(name, self.region_of(&group));
        }
        match value.parse::<u32>() {
            // A year is a name rather than a number.
            Ok(number) if value.len() < 4 => say.with(name, number),
            _ => say.with(name, value),
        }
    }

    fn deposit_of(&self, value: &str) -> String {
        match value.parse() {
            Ok(Deposit::Day(day)) => self.day(&Day(day)),
            Ok(Deposit::Unknown) => self.say("deposit-unknown").into(),
            // The year alone, as it stands.
            _ => value.to_owned(),
        }
    }

    /// "AFG TIP 2014, CIV SOM unknown": State, treaty, and what is known of the deposit.
    fn deposits(&self, value: &str, names: &Names) -> String {
        let one = |line: &str| match line.split(' ').collect::<Vec<_>>()[..] {
            [state, treaty, deposit] => {
                self.list(&[self.states(state, names), self.treaty_of(treaty), self.deposit_of(deposit)])
            }
            _ => line.to_owned(),
        };
        value.split(", ").map(one).collect::<Vec<_>>().join("; ")
    }

    fn treaty_of(&self, value: &str) -> String {
        value.parse::<Instrument>().map_or_else(|_| value.to_owned(), |one| self.treaty(one).into())
    }

    /// Several treaties, by their codes with something between them; what is none stays as it came.
    fn treaties_of(&self, value: &str) -> String {
        let codes: Result<Vec<Instrument>, _> = value
            .split(|letter: char| !letter.is_ascii_uppercase())
            .filter(|code| !code.is_empty())
            .map(str::parse)
            .collect();
        codes.map_or_else(|_| value.to_owned(), |all| self.instruments(&all.into_iter().collect()))
    }

    /// A cluster by its number, as people read it: by its heading.
    fn cluster_of(&self, value: &str) -> String {
        let number = value.parse::<u8>().ok();
        let cluster = number.and_then(|number| Cluster::try_from(number).ok());
        cluster.map_or_else(|| value.to_owned(), |one| self.cluster(&one).into())
    }

    fn language_of(&self, value: &str) -> String {
        value.parse::<Language>().map_or_else(|_| value.to_owned(), |one| self.working_language(&one).into())
    }

    /// One State or several by their names; what is no code stays.
    fn states(&self, value: &str, names: &Names) -> String {
        let name = |code: &str| code.parse::<StateCode>().map_or_else(|_| code.to_owned(), |state| names.name(&state));
        self.list(&value.split(", ").map(name).collect::<Vec<_>>())
    }
}
