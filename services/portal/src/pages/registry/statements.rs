//! Reservations, declarations and notifications in words (guidelines, para. 8 (d)).

use contracts::registry::{Statement, StatementKind};

use crate::pages::Frame;
use crate::text::Sentence;

/// By treaty and article, the earliest first.
#[must_use]
pub fn in_order(mut statements: Vec<Statement>) -> Vec<Statement> {
    statements.sort_by(|one, other| {
        let place = |one: &Statement| (one.instrument, one.articles.clone(), one.on, one.statement);
        place(one).cmp(&place(other))
    });
    statements
}

impl Frame {
    /// What a statement is.
    #[must_use]
    pub fn statement_kind(&self, kind: &StatementKind) -> Sentence {
        self.say(match kind {
            StatementKind::Reservation => "statement-reservation",
            StatementKind::Declaration => "statement-declaration",
            StatementKind::Notification => "statement-notification",
        })
    }

    /// Which articles it concerns.
    #[must_use]
    pub fn statement_articles(&self, statement: &Statement) -> Sentence {
        if statement.articles.is_empty() {
            return self.say("statement-whole");
        }
        let articles: Vec<String> = statement.articles.iter().map(u8::to_string).collect();
        self.say("statement-on-articles").with("articles", self.texts.list(&articles))
    }

    /// One statement in a line: its number, what it is, and what it concerns.
    #[must_use]
    pub fn statement_line(&self, statement: &Statement) -> String {
        self.say("statement-numbered")
            .with("number", statement.statement)
            .with("kind", self.statement_kind(&statement.kind))
            .with("instrument", self.texts.treaty(statement.instrument))
            .with("articles", self.statement_articles(statement))
            .into()
    }
}
