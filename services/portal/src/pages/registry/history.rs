//! What was recorded of a State, in words.

use contracts::registry::HistoryLine;
use contracts::{Day, Instant};
use treaty::parties::Deposit;
use treaty::{Citation, Instrument, RegionalGroup};

use crate::pages::Frame;

/// A line of the history, in words.
#[derive(Debug)]
pub struct HistoryView {
    /// Its number.
    pub number: u64,
    /// When it was recorded.
    pub at: Instant,
    /// What.
    pub says: String,
    /// The rule by which it counts.
    pub rule: Option<Citation>,
    /// Where it is known from. The registry tells the Secretariat alone.
    pub source: Option<String>,
    /// The number of the line that struck it.
    pub struck_by: Option<u64>,
}

impl HistoryView {
    pub(super) fn of(frame: &Frame, line: &HistoryLine) -> Self {
        Self {
            number: line.number,
            at: line.recorded_at,
            says: frame.recorded(line),
            rule: line.rule.map(|rule| rule.0),
            source: SOURCES.iter().find_map(|name| line.details.get(*name)).cloned(),
            struck_by: line.struck_by,
        }
    }
}

/// What says where something is known from.
const SOURCES: [&str; 2] = ["source", "told_by"];

impl Frame {
    /// What was recorded.
    #[must_use]
    pub fn recorded(&self, line: &HistoryLine) -> String {
        let key = format!("history-{}", line.event);
        let details = line.details.iter().filter(|(name, _)| !SOURCES.contains(&name.as_str()));
        let filled = details.fold(self.say(&key), |say, (name, value)| say.with(name, self.readable(name, value)));
        if self.texts.has(&key) { filled.into() } else { line.event.clone() }
    }

    /// The same with its number.
    #[must_use]
    pub fn numbered(&self, line: &HistoryLine) -> String {
        self.say("history-numbered").with("number", line.number).with("says", self.recorded(line)).into()
    }

    /// Codes and days of a detail as people read them.
    fn readable(&self, name: &str, value: &str) -> String {
        if name == "instrument"
            && let Ok(instrument) = value.parse::<Instrument>()
        {
            return self.texts.instrument(&instrument).into();
        }
        if name == "deposit"
            && let Ok(deposit) = value.parse::<Deposit>()
        {
            return self.deposit(&deposit);
        }
        if let Ok(group) = value.parse::<RegionalGroup>() {
            return self.texts.region_of(&group).into();
        }
        value.parse::<Day>().map_or_else(|_| value.to_owned(), |day| self.texts.short_day(&day))
    }
}

#[cfg(test)]
mod tests {
    use contracts::{Kind, catalogue};
    use treaty::Language;

    use crate::text::Texts;

    #[test]
    fn every_event_of_a_state_has_its_sentence() {
        let texts = Texts::of(Language::English);
        let is_event = |entry: &&contracts::Entry| {
            entry.service == "registry" && matches!(entry.kind, Kind::Event { aggregate: "state" })
        };
        for event in catalogue().iter().filter(is_event) {
            assert!(texts.has(&format!("history-{}", event.name)), "no sentence history-{}", event.name);
        }
    }
}
