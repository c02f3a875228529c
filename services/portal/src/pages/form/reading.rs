//! From what was typed to what is meant; every fault is found, not only the first.

use std::ops::RangeInclusive;
use std::str::FromStr;

use contracts::Day;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

use super::Values;
use crate::pages::Frame;
use crate::text::Sentence;

/// Something wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The question.
    pub field: &'static str,
    /// The name of the sentence about it.
    pub key: &'static str,
    /// What fills the sentence.
    pub most: u64,
}

impl Fault {
    /// The sentence.
    #[must_use]
    pub fn says(&self, frame: &Frame) -> Sentence {
        frame.say(self.key).with("most", self.most)
    }
}

/// Whether a text holds what nobody types: characters that did not arrive as UTF-8, control characters, or those that make the rest of a
/// line run the other way, by which a name would show as another.
fn is_broken(text: &str) -> bool {
    let kept = |letter| matches!(letter, '\n' | '\r' | '\t');
    text.contains(|letter: char| match letter {
        '\u{fffd}' | '\u{202a}'..='\u{202e}' => true,
        letter => letter.is_control() && !kept(letter),
    })
}

/// Reads answers one by one and gathers what is wrong.
#[derive(Debug)]
pub struct Reading<'a> {
    values: &'a Values,
    faults: Vec<Fault>,
}

impl<'a> Reading<'a> {
    /// Of these values.
    #[must_use]
    pub const fn of(values: &'a Values) -> Self {
        Self { values, faults: Vec::new() }
    }

    /// What was read, unless something was wrong.
    ///
    /// # Errors
    /// All faults.
    pub fn finish<T>(self, read: Option<T>) -> Result<T, Vec<Fault>> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => Err(self.faults),
        }
    }

    /// Notes a fault.
    pub fn fault(&mut self, field: &'static str, key: &'static str) {
        self.faults.push(Fault { field, key, most: 0 });
    }

    /// A text that must be there.
    pub fn text(&mut self, field: &'static str, most: u64) -> Option<String> {
        let Some(text) = self.text_if_any(field, most)? else {
            self.fault(field, "fault-missing");
            return None;
        };
        Some(text)
    }

    /// A file that must be there. Whoever reads it finds what is no text in it, and says in which line.
    pub fn file(&mut self, field: &'static str, most: u64) -> Option<String> {
        self.must_be_short_enough(field, most)?;
        let file = self.values.one(field).map(str::to_owned);
        if file.is_none() {
            self.fault(field, "fault-missing");
        }
        file
    }

    /// A text, if there is one; nothing at all when it is too long, or holds what nobody types.
    pub fn text_if_any(&mut self, field: &'static str, most: u64) -> Option<Option<String>> {
        self.must_be_short_enough(field, most)?;
        let text = self.values.one(field);
        if text.is_some_and(is_broken) {
            self.fault(field, "fault-characters");
            return None;
        }
        Some(text.map(str::to_owned))
    }

    fn must_be_short_enough(&mut self, field: &'static str, most: u64) -> Option<()> {
        let text = self.values.one(field);
        let length = text.map_or(0, |text| text.chars().count());
        if u64::try_from(length).unwrap_or(u64::MAX) > most {
            self.faults.push(Fault { field, key: "fault-too-long", most });
            return None;
        }
        Some(())
    }

    /// A day that must be there.
    pub fn day(&mut self, field: &'static str) -> Option<Day> {
        self.parsed(field, "fault-day")
    }

    /// A day, if there is one.
    pub fn day_if_any(&mut self, field: &'static str) -> Option<Option<Day>> {
        self.parsed_if_any(field, "fault-day")
    }

    /// A State that must be chosen.
    pub fn state(&mut self, field: &'static str) -> Option<StateCode> {
        self.parsed(field, "fault-state")
    }

    /// Any States.
    pub fn states(&mut self, field: &'static str) -> Option<Vec<StateCode>> {
        let read: Result<Vec<StateCode>, _> = self.values.all(field).into_iter().map(str::parse).collect();
        if read.is_err() {
            self.fault(field, "fault-state");
        }
        read.ok()
    }

    /// A treaty that must be chosen.
    pub fn instrument(&mut self, field: &'static str) -> Option<Instrument> {
        self.parsed(field, "fault-instrument")
    }

    /// Any of the six languages.
    pub fn languages(&mut self, field: &'static str) -> Option<Vec<Language>> {
        let read: Result<Vec<Language>, _> = self.values.all(field).into_iter().map(str::parse).collect();
        if read.is_err() {
            self.fault(field, "fault-choice");
        }
        read.ok()
    }

    /// A regional group, or none of them; one of the two must be chosen.
    pub fn region(&mut self, field: &'static str) -> Option<Option<RegionalGroup>> {
        if self.values.one(field) == Some("none") {
            return Some(None);
        }
        self.parsed(field, "fault-region").map(Some)
    }

    /// A whole number between these two.
    pub fn number(&mut self, field: &'static str, least: u64, most: u64) -> Option<u64> {
        let number: u64 = self.parsed(field, "fault-number")?;
        self.within(field, number, least..=most)
    }

    /// The same, if there is one.
    pub fn number_if_any(&mut self, field: &'static str, least: u64, most: u64) -> Option<Option<u64>> {
        match self.parsed_if_any(field, "fault-number")? {
            None => Some(None),
            Some(number) => self.within(field, number, least..=most).map(Some),
        }
    }

    fn within(&mut self, field: &'static str, number: u64, range: RangeInclusive<u64>) -> Option<u64> {
        if range.contains(&number) {
            return Some(number);
        }
        self.faults.push(Fault { field, key: "fault-out-of-range", most: *range.end() });
        None
    }

    /// The number of a meeting, a drawing or a request.
    pub fn counted(&mut self, field: &'static str) -> Option<u32> {
        self.parsed(field, "fault-choice")
    }

    /// One of the choices of a question.
    pub fn choice<T>(&mut self, field: &'static str, choices: &[(&str, T)]) -> Option<T>
    where
        T: Clone,
    {
        let chosen = self.values.one(field);
        let found = choices.iter().find(|(value, _)| chosen == Some(value)).map(|(_, choice)| choice.clone());
        if found.is_none() {
            self.fault(field, "fault-choice");
        }
        found
    }

    /// A value that reads as one of this type and must be there.
    pub fn parsed<T: FromStr>(&mut self, field: &'static str, key: &'static str) -> Option<T> {
        let Some(read) = self.parsed_if_any(field, key)? else {
            self.fault(field, "fault-missing");
            return None;
        };
        Some(read)
    }

    /// A value that reads as one of this type, if there is one.
    pub fn parsed_if_any<T: FromStr>(&mut self, field: &'static str, key: &'static str) -> Option<Option<T>> {
        let Some(text) = self.values.one(field) else { return Some(None) };
        if let Ok(read) = text.parse() {
            return Some(Some(read));
        }
        self.fault(field, key);
        None
    }

    /// What was typed.
    #[must_use]
    pub const fn values(&self) -> &'a Values {
        self.values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_found() {
        let values: Values =
            [("on", "2020-13-01"), ("state", "France"), ("source", "  "), ("reason", "abc")].into_iter().collect();
        let mut reading = Reading::of(&values);
        let read = (reading.day("on"), reading.state("state"), reading.text("source", 10), reading.text("reason", 2));
        assert_eq!(read, (None, None, None, None));
        let keys: Vec<_> = reading.finish::<()>(None).expect_err("faults").into_iter().map(|fault| fault.key).collect();
        assert_eq!(keys, ["fault-day", "fault-state", "fault-missing", "fault-too-long"]);
    }

    #[test]
    fn what_nobody_types_is_a_fault_and_what_people_type_is_none() {
        for broken in ["caf\u{fffd}", "a\u{202e}b", "a\0b", "\u{1b}[2J"] {
            let values: Values = [("name", broken)].into_iter().collect();
            let mut reading = Reading::of(&values);
            assert_eq!(reading.text("name", 10), None, "{broken:?}");
            assert_eq!(reading.finish::<()>(None).expect_err("a fault")[0].key, "fault-characters");
        }
        // Joiners of Arabic and Persian, the marks of direction that keyboards have, flags, and several lines.
        for typed in ["می\u{200c}خواهم", "\u{200f}مرحبا", "\u{1f3f4}\u{e0067}", "one\r\n\ttwo"] {
            let values: Values = [("name", typed)].into_iter().collect();
            assert_eq!(Reading::of(&values).text("name", 30).as_deref(), Some(typed), "{typed:?}");
        }
    }

    #[test]
    fn no_group_is_an_answer() {
        let values: Values = [("group", "none"), ("other", "GRULAC")].into_iter().collect();
        let mut reading = Reading::of(&values);
        assert_eq!(reading.region("group"), Some(None));
        assert_eq!(reading.region("other"), Some(Some(RegionalGroup::LatinAmericanAndCaribbean)));
        assert_eq!(reading.region("missing"), None);
    }
}
