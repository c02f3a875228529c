//! What was said at dialogues: by topic and article, never by country (para. 53 (b) and (i)).

use std::collections::BTreeMap;

use askama::Template;
use contracts::constructive_dialogue::{DialogueLine, InputLine, Inputs, ListInputs};

use crate::pages::Frame;
use crate::pages::table::csv_file;

/// Inputs, and what they are looked for by.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/inputs.html")]
pub struct InputsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What was asked for.
    pub query: &'a ListInputs,
    /// A portion of them.
    pub answer: &'a Inputs,
    /// The dialogues that have names.
    pub dialogues: &'a [DialogueLine],
}

impl InputsPage<'_> {
    /// The inputs under their topics, each topic once however it was written.
    #[must_use]
    pub fn topics(&self) -> Vec<(&str, Vec<&InputLine>)> {
        let mut topics: BTreeMap<String, (&str, Vec<&InputLine>)> = BTreeMap::new();
        for input in &self.answer.inputs {
            let topic = topics.entry(input.topic.trim().to_lowercase());
            topic.or_insert((input.topic.trim(), Vec::new())).1.push(input);
        }
        topics.into_values().collect()
    }

    /// The article that is looked for.
    #[must_use]
    pub fn article(&self) -> &str {
        self.query.article.as_deref().unwrap_or_default()
    }

    /// Whether it is the dialogue that is looked through.
    #[must_use]
    pub fn is_chosen(&self, line: &DialogueLine) -> bool {
        self.query.dialogue == Some(line.dialogue)
    }

    /// The dialogue in which something was said.
    #[must_use]
    pub fn dialogue(&self, input: &InputLine) -> Option<&DialogueLine> {
        self.dialogues.iter().find(|line| line.dialogue == input.dialogue)
    }

    /// Where the next portion begins.
    #[must_use]
    pub fn next(&self) -> Option<String> {
        self.answer.next.map(|mark| format!("{}-{}", mark.dialogue, mark.input))
    }
}

/// Inputs as a file: dialogue, number, topic, articles, what was said.
#[must_use]
pub fn inputs_csv(inputs: &[InputLine]) -> String {
    let head = ["dialogue", "input", "topic", "articles", "text"];
    let rows = inputs.iter().map(|line| {
        let [dialogue, input] = [line.dialogue, line.input].map(|number| number.to_string());
        [dialogue, input, line.topic.clone(), line.articles.join(", "), line.text.clone()]
    });
    csv_file(&head, rows)
}
