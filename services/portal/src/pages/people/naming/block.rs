//! What was typed of one person.

use contracts::ContactId;
use contracts::registry::PersonLine;

use super::super::Known;
use super::super::words::duty_value;
use crate::pages::Frame;
use crate::pages::form::{Fault, Values};

/// The questions about a person.
const QUESTIONS: [&str; 8] = ["known", "name", "email", "title", "phone", "language", "duty", "instruments"];

/// One person, as far as it was typed.
#[derive(Clone, Debug)]
pub struct Block {
    /// The number of this part of the form. It is given once, and not again when the part is removed.
    pub number: u16,
    pub(super) values: Values,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

impl Block {
    /// Nobody yet.
    pub(super) fn blank(number: u16) -> Self {
        Self { number, values: Values::default(), faults: Vec::new() }
    }

    /// Somebody whom the State has named before, for what they have.
    pub(super) fn known(number: u16, line: &PersonLine, known: &Known) -> Self {
        let mut pairs: Vec<(&str, String)> = vec![("known", line.person.to_string())];
        let contact = known.contact(&line.person);
        let named = line.named.as_ref();
        let name = contact.map(|contact| contact.name.clone()).or(named.map(|named| named.name.clone()));
        let address = known.address(line).map(str::to_owned);
        let profile = line.profile.as_ref();
        let title = profile.map(|profile| profile.title.clone()).or(named.map(|named| named.title.clone()));
        let phone = profile.map_or(named.and_then(|named| named.phone.clone()), |profile| profile.phone.clone());
        let instruments = profile.map(|profile| profile.instruments).or(named.map(|named| named.instruments));
        pairs.extend(name.map(|name| ("name", name)));
        pairs.extend(address.map(|address| ("email", address)));
        pairs.extend(title.map(|title| ("title", title)));
        pairs.extend(phone.map(|phone| ("phone", phone)));
        pairs.extend(line.duties.iter().map(|held| ("duty", duty_value(held.duty))));
        let codes = instruments.into_iter().flat_map(|set| set.iter().collect::<Vec<_>>());
        pairs.extend(codes.map(|one| ("instruments", one.code().to_owned())));
        Self { number, values: pairs.into_iter().collect(), faults: Vec::new() }
    }

    /// What was typed of the person with this number.
    pub(super) fn of(values: &Values, number: u16) -> Self {
        let prefix = format!("p{number}_");
        let own = values.iter().filter_map(|(name, value)| {
            let name = name.strip_prefix(&prefix).filter(|name| QUESTIONS.contains(name))?;
            Some((name.to_owned(), value.to_owned()))
        });
        Self { number, values: own.collect(), faults: Vec::new() }
    }

    /// The same as a form sends it on.
    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        let number = ("person".to_owned(), self.number.to_string());
        let answers = self.values.iter().map(|(name, value)| (self.id(name), value.to_owned()));
        std::iter::once(number).chain(answers).collect()
    }

    /// The name under which an answer is sent; also its id on the page.
    #[must_use]
    pub fn id(&self, question: &str) -> String {
        format!("p{}_{question}", self.number)
    }

    /// The answer to a question.
    #[must_use]
    pub fn value(&self, question: &str) -> &str {
        self.values.one(question).unwrap_or_default()
    }

    /// Whether this answer is among those given.
    #[must_use]
    pub fn has(&self, question: &str, answer: &str) -> bool {
        self.values.all(question).contains(&answer)
    }

    /// Who it is, where the State has named them before.
    #[must_use]
    pub fn known_person(&self) -> Option<ContactId> {
        self.values.one("known")?.parse().ok()
    }

    /// What is wrong with an answer.
    #[must_use]
    pub fn fault(&self, frame: &Frame, question: &str) -> Option<String> {
        self.faults.iter().find(|fault| fault.field == question).map(|fault| fault.says(frame).into())
    }

    /// What the person is called on the page: by name, and by their place as long as there is none.
    #[must_use]
    pub fn title(&self, frame: &Frame, place: &usize) -> String {
        match self.value("name") {
            "" => frame.say("person-number").with("number", place.saturating_add(1) as u64).into(),
            name => name.to_owned(),
        }
    }
}
