//! Letters, as the Secretariat looks after them.

use askama::Template;
use contracts::notices::{LetterFile, LetterKind, LetterLine, LetterState, Letters};

use crate::pages::Frame;
use crate::pages::pager::Pager;
use crate::text::Sentence;

/// The states in the order in which somebody has to look at them.
const STATES: [LetterState; 6] = [
    LetterState::Bounced,
    LetterState::Failed,
    LetterState::Queued,
    LetterState::Sending,
    LetterState::Sent,
    LetterState::Dropped,
];

/// How many letters a page has.
const PAGE: u64 = 50;

/// What was sent and what waits.
#[derive(Debug, Template)]
#[template(path = "notices/letters.html")]
pub struct LettersPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// A page of letters.
    pub answer: &'a Letters,
    /// In which state they are; all where none is chosen.
    pub state: Option<LetterState>,
}

/// One letter.
#[derive(Debug, Template)]
#[template(path = "notices/letter.html")]
pub struct LetterPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// It.
    pub file: &'a LetterFile,
}

impl LettersPage<'_> {
    /// The states in which there is any letter: their word in addresses, their name, how many, and whether it is the one chosen.
    #[must_use]
    pub fn states(&self) -> Vec<(&'static str, Sentence, u64, bool)> {
        let count = |state| self.answer.counts.iter().find(|one| one.state == state).map(|one| one.count);
        let line = |state| {
            Some((state_word(state), self.frame.letter_state(&state), count(state)?, self.state == Some(state)))
        };
        STATES.into_iter().filter_map(line).collect()
    }

    /// How many there are in all states.
    #[must_use]
    pub fn all(&self) -> u64 {
        self.answer.counts.iter().map(|one| one.count).sum()
    }

    /// The address of the same list, up to the number of a page.
    #[must_use]
    pub fn list(&self) -> String {
        let path = self.frame.to("/desk/letters");
        match self.state {
            Some(state) => format!("{path}?state={}&page=", state_word(state)),
            None => format!("{path}?page="),
        }
    }

    /// Which page this is.
    #[must_use]
    pub fn pager(&self) -> Pager {
        Pager::of(self.answer.page, u32::try_from(self.answer.total.div_ceil(PAGE)).unwrap_or(u32::MAX))
    }
}

/// The state with this word.
#[must_use]
pub fn state_of(word: &str) -> Option<LetterState> {
    STATES.into_iter().find(|state| state_word(*state) == word)
}

const fn state_word(state: LetterState) -> &'static str {
    match state {
        LetterState::Queued => "queued",
        LetterState::Sending => "sending",
        LetterState::Sent => "sent",
        LetterState::Failed => "failed",
        LetterState::Bounced => "bounced",
        LetterState::Dropped => "dropped",
    }
}

impl Frame {
    /// How far a letter is.
    #[must_use]
    pub fn letter_state(&self, state: &LetterState) -> Sentence {
        self.say(match state {
            LetterState::Queued => "letter-queued",
            LetterState::Sending => "letter-sending",
            LetterState::Sent => "letter-sent",
            LetterState::Failed => "letter-failed",
            LetterState::Bounced => "letter-bounced",
            LetterState::Dropped => "letter-dropped",
        })
    }

    /// What there is to do about a letter in this state, if there is anything.
    #[must_use]
    pub fn letter_advice(&self, state: &LetterState) -> Option<Sentence> {
        let key = match state {
            LetterState::Failed => "letter-failed-advice",
            LetterState::Bounced => "letter-bounced-advice",
            LetterState::Dropped => "letter-dropped-advice",
            LetterState::Queued | LetterState::Sending | LetterState::Sent => return None,
        };
        Some(self.say(key))
    }

    /// What a letter is about.
    #[must_use]
    pub fn letter_kind(&self, kind: &LetterKind) -> Sentence {
        self.say(match kind {
            LetterKind::ApplicationReceived => "letter-of-receipt",
            LetterKind::LinkAgain => "letter-of-link",
            LetterKind::StatusChanged => "letter-of-status",
            LetterKind::DialogueMoved => "letter-of-moving",
            LetterKind::DialogueCancelled => "letter-of-cancelling",
            LetterKind::Reminder => "letter-of-reminder",
            LetterKind::Invitation => "letter-of-invitation",
            LetterKind::ListCirculated => "letter-of-list",
            LetterKind::Alarm => "letter-of-alarm",
        })
    }

    /// To whom a letter is.
    #[must_use]
    pub fn letter_reader(&self, line: &LetterLine) -> String {
        match (&line.address, line.contact) {
            (Some(address), _) => address.clone(),
            (None, Some(_)) => self.say("letter-to-nobody").into(),
            (None, None) => self.say("letter-to-secretariat").into(),
        }
    }

    /// Why a letter was not taken, as far as it is known: a number of SMTP stays a number.
    #[must_use]
    pub fn letter_fault(&self, fault: &str) -> Sentence {
        self.say(match fault {
            "connection" => "letter-fault-connection",
            "time" => "letter-fault-time",
            "protection" => "letter-fault-protection",
            "address" => "letter-fault-address",
            "size" => "letter-fault-size",
            "folder" => "letter-fault-folder",
            "program" => "letter-fault-program",
            code => return self.say("letter-fault-code").with("code", code),
        })
    }
}
