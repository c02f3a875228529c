//! Help that a State of a review asks the Secretariat for (para. 48).
//!
//! The requests of each State in each review are a stream of their own: no other State of the review sees that there are any, not even by a
//! number or a version.

use contracts::reviews::{AnswerHelp, AskForHelp, Capacity, HelpAnswered, HelpAsked, ReviewsEvent};
use contracts::{Day, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::StateCode;

use super::circumstances::acting;
use super::numbers::number_after;
use super::words::{has_been, not_blank};
use super::{By, Circumstances, Decided, Review};

/// What a State asked for in a review, each numbered from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requests {
    all: Vec<Request>,
}

/// A request: when it was made, and when it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Request {
    asked: Day,
    answered: Option<Day>,
}

impl Requests {
    /// The name of the stream of a State's requests in a review.
    #[must_use]
    pub fn key(review: StateCode, of: StateCode) -> String {
        format!("{review}-{of}")
    }

    /// The request of this number.
    fn at(&self, number: u32) -> Option<&Request> {
        self.all.get(usize::try_from(number.checked_sub(1)?).ok()?)
    }
}

impl Aggregate for Requests {
    type Event = ReviewsEvent;
    const KIND: &'static str = "help";

    fn evolve(&mut self, event: &ReviewsEvent, _: Timestamp) {
        match event {
            ReviewsEvent::HelpAsked(e) => self.all.push(Request { asked: e.on, answered: None }),
            ReviewsEvent::HelpAnswered(e) => {
                let at = usize::try_from(e.request.saturating_sub(1)).unwrap_or(usize::MAX);
                if let Some(request) = self.all.get_mut(at) {
                    request.answered = Some(e.on);
                }
            }
            // The others are in streams of their own.
            _ => {}
        }
    }
}

/// Who asks for help for a State of the review: its focal point or else its mission (para. 18).
///
/// # Errors
/// A [`Notice`] when it is somebody else than who acts for a State of the review.
pub fn may_ask_for_help(review: &Review, by: By, c: &Circumstances<'_>) -> Result<(StateCode, Capacity), Notice> {
    let capacity = acting(review, by, c)?;
    let not_for_a_state = || Notice::of("PR-47", "not-for-a-state", "A State asks for help, and nobody else.");
    Ok((by.state().ok_or_else(not_for_a_state)?, capacity))
}

/// Asks for help. `words` is the SHA-256 of what lies with the service.
///
/// # Errors
/// A [`Notice`] when nothing is said.
pub fn ask_for_help(
    known: &Requests,
    command: &AskForHelp,
    (by, capacity): (StateCode, Capacity),
    words: &str,
    today: Date,
) -> Decided {
    not_blank("text", &command.text)?;
    let (request, on) = (number_after(known.all.len()), Day(today));
    Ok(vec![HelpAsked { state: command.state, request, by, capacity, on, words: words.to_owned() }.into()])
}

/// Says what was done for a State that asked, and closes its request.
///
/// # Errors
/// A [`Notice`] when there is no such request, it is closed, nothing is said, or the day does not follow that on which it was asked.
pub fn answer_help(known: &Requests, command: &AnswerHelp, words: &str, today: Date) -> Decided {
    let AnswerHelp { state, by, request: number, on, .. } = *command;
    let Some(request) = known.at(number) else {
        let sentence = format!("{by} made no request {number} in this review.");
        return Err(Notice::of("PR-48i", "no-such-help", sentence).with("request", number).with("state", by));
    };
    if let Some(on) = request.answered {
        let sentence = format!("Request {number} was answered on {on}.");
        let notice = Notice::of("PR-48i", "help-answered-already", sentence);
        return Err(notice.with("request", number).with("day", on));
    }
    not_blank("text", &command.text)?;
    has_been(on.0, today)?;
    if on < request.asked {
        let sentence = format!("Request {number} was made on {}; it cannot have been answered before.", request.asked);
        return Err(Notice::of("PR-48i", "help-before-asked", sentence).with("day", request.asked));
    }
    Ok(vec![HelpAnswered { state, request: number, by, on, words: words.to_owned() }.into()])
}
