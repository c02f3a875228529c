//! What a service says beside its results: refusals and warnings, each with its rule.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use treaty::{Citation, UnknownCitation};

use crate::{Entry, Message};

/// A place in the law, in a message: `PR-28d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rule(pub Citation);

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::str::FromStr for Rule {
    type Err = UnknownCitation;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        id.parse().map(Self)
    }
}

impl JsonSchema for Rule {
    fn schema_name() -> Cow<'static, str> {
        "Rule".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[A-Z0-9][A-Za-z0-9/.-]{0,23}$", "examples": ["PR-28d", "AMB-09"] })
    }
}

/// A refusal or a warning. The reader's language is chosen where it is shown: `code` names the sentence, `details` fill it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Notice {
    /// Names the sentence: `redraw-quota-used`.
    pub code: String,
    /// The rule behind it; none where no rule of the mechanism is concerned, only what was typed.
    pub rule: Option<Rule>,
    /// What fills the sentence, by name.
    pub details: BTreeMap<String, String>,
    /// The sentence in English, for logs and for programs that have no better one.
    pub sentence: String,
    /// What there is to say one by one: the faults of a file, the reasons why nothing can be drawn.
    pub particulars: Vec<Particular>,
}

/// One of several things that a notice has to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Particular {
    /// Names the sentence, as that of a notice does.
    pub code: String,
    /// What fills the sentence, by name.
    pub details: BTreeMap<String, String>,
    /// The sentence in English.
    pub sentence: String,
}

impl From<Notice> for Particular {
    /// Without the rule.
    fn from(notice: Notice) -> Self {
        Self { code: notice.code, details: notice.details, sentence: notice.sentence }
    }
}

impl Notice {
    /// A notice that follows from a rule of the catalogue. An id that the catalogue does not have gives none.
    #[must_use]
    pub fn of(rule: &str, code: &str, sentence: impl Into<String>) -> Self {
        Self { rule: rule.parse().ok(), ..Self::plain(code, sentence) }
    }

    /// A notice about what was typed.
    #[must_use]
    pub fn plain(code: &str, sentence: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            rule: None,
            details: BTreeMap::new(),
            sentence: sentence.into(),
            particulars: Vec::new(),
        }
    }

    /// The same with a detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.details.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same with particulars.
    #[must_use]
    pub fn listing(mut self, particulars: impl IntoIterator<Item = impl Into<Particular>>) -> Self {
        self.particulars.extend(particulars.into_iter().map(Into::into));
        self
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.sentence)?;
        self.rule.map_or(Ok(()), |rule| write!(out, " [{}]", rule.0.readable()))
    }
}

impl Message for Notice {
    const SERVICE: &'static str = "mechanism";
    const NAME: &'static str = "notice";
}

/// The usual answer to a command: what it changed, and what the person should know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recorded {
    /// Version of what was changed, after the change: hand it back to say what the next change is based on.
    pub version: u64,
    /// The number that the new thing was given, where there is one.
    pub number: Option<u32>,
    /// What the person should know.
    pub warnings: Vec<Notice>,
}

impl Message for Recorded {
    const SERVICE: &'static str = "mechanism";
    const NAME: &'static str = "recorded";
}

pub(crate) fn entries() -> Vec<Entry> {
    vec![Entry::reply::<Notice>(), Entry::reply::<Recorded>()]
}
