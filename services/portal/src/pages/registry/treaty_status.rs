//! What a State is to a treaty, in words.

use contracts::Day;
use contracts::registry::{InstrumentOnDay, Status};
use jiff::civil::Date;
use treaty::Instrument;
use treaty::dates::days_after;
use treaty::parties::Deposit;

use crate::pages::Frame;

/// What a cell of the table says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatyStatus {
    /// In a word or two; none where the State has nothing to do with the treaty.
    pub says: Option<String>,
    /// Since when, from when, or why it is open.
    pub detail: Option<String>,
    /// Whether the day is not settled.
    pub open: bool,
}

impl Frame {
    /// What this State is to this treaty.
    #[must_use]
    pub fn treaty_status(&self, on: &InstrumentOnDay) -> TreatyStatus {
        let says = (on.status != Status::None).then(|| self.texts.status(&on.status).into());
        TreatyStatus { says, detail: self.detail(on), open: on.status == Status::Uncertain }
    }

    fn detail(&self, on: &InstrumentOnDay) -> Option<String> {
        let day = |key: &str, day: &contracts::Day| Some(self.say(key).with("day", self.texts.short_day(day)).into());
        match on.status {
            Status::None | Status::Signatory => None,
            Status::Denounced => on.ends.as_ref().and_then(|ends| day("status-ended", ends)),
            Status::Deposited => on.in_force_from.as_ref().and_then(|from| day("status-from", from)),
            Status::Uncertain => Some(self.known_of(on.deposit)),
            Status::Party => match (&on.ends, &on.in_force_from) {
                (Some(ends), _) => day("status-until", ends),
                (None, Some(from)) => day("status-since", from),
                (None, None) => Some(self.known_of(on.deposit)),
            },
        }
    }

    /// How the days shown for this treaty were computed, sentence by sentence.
    #[must_use]
    pub fn computed(&self, on: &InstrumentOnDay) -> Vec<String> {
        self.entry_computed(on).into_iter().chain(self.end_computed(on)).collect()
    }

    /// From the deposit to the entry into force; where the day of the deposit is not known, between which days it lies.
    fn entry_computed(&self, on: &InstrumentOnDay) -> Vec<String> {
        let (instrument, full) = (on.instrument, |day| self.texts.day(&Day(day)));
        let rule =
            |key: &str| self.say(key).with("article", self.article(instrument, instrument.entry_into_force_article()));
        let thirtieth = |day| days_after(day, 30).unwrap_or(day);
        match on.deposit {
            None => Vec::new(),
            Some(Deposit::Unknown) => vec![rule("computed-unknown").into()],
            Some(Deposit::Year(year)) => {
                let (first, last) = (Date::new(year, 1, 1), Date::new(year, 12, 31));
                let (Ok(first), Ok(last)) = (first, last) else { return Vec::new() };
                let says = rule("computed-year").with("year", year.to_string());
                vec![says.with("first", full(thirtieth(first))).with("last", full(thirtieth(last))).into()]
            }
            Some(Deposit::Day(day)) => {
                let own = thirtieth(day);
                let mut says = vec![rule("computed-day").with("deposit", full(day)).with("day", full(own)).into()];
                says.extend(on.in_force_from.filter(|from| own < from.0).map(|from| self.later(instrument, from)));
                says
            }
        }
    }

    /// Why it came later than the thirtieth day.
    fn later(&self, instrument: Instrument, from: Day) -> String {
        let key = if from.0 == instrument.in_force_since() { "computed-treaty" } else { "computed-convention" };
        self.say(key).with("day", self.texts.day(&from)).into()
    }

    /// From the notice of denunciation to its effect.
    fn end_computed(&self, on: &InstrumentOnDay) -> Option<String> {
        let (received, ends) = (on.denounced?, on.ends?);
        let article = self.article(on.instrument, on.instrument.denunciation_article());
        let says = self.say("computed-end").with("received", self.texts.day(&received)).with("article", article);
        Some(says.with("day", self.texts.day(&ends)).into())
    }

    /// "article 38 of the Convention"
    fn article(&self, instrument: Instrument, number: u8) -> String {
        let key = if instrument.is_protocol() { "article-of-protocol" } else { "article-of-convention" };
        self.say(key).with("number", number).with("treaty", self.texts.treaty(instrument)).into()
    }

    /// The day of a deposit, as far as it is known.
    #[must_use]
    pub fn deposit(&self, deposit: &Deposit) -> String {
        match deposit {
            Deposit::Day(day) => self.texts.short_day(&contracts::Day(*day)),
            other => self.known_of(Some(*other)),
        }
    }

    /// What is known of a deposit whose day is not.
    fn known_of(&self, deposit: Option<Deposit>) -> String {
        match deposit {
            Some(Deposit::Year(year)) => self.say("deposit-in-year").with("year", year.to_string()).into(),
            _ => self.say("deposit-day-unknown").into(),
        }
    }
}
