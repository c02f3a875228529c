//! Help that a State of a review asks the Secretariat for (para. 48).

use contracts::reviews::{AnswerHelp, AskForHelp, HelpAnswered, HelpAsked, HelpLine, ReviewFile};
use contracts::{Day, Notice};
use treaty::StateCode;

use super::circumstances::acting;
use super::consultation::number_after;
use super::words::{has_been, not_blank};
use super::{By, Circumstances, Decided, Review};

/// Asks for help, for a State of the review: by its focal point or else its mission (para. 18). `words` is the SHA-256 of what lies with the
/// service.
///
/// # Errors
/// A [`Notice`] when nothing is said, or somebody else asks than who acts for a State of the review.
pub fn ask_for_help(review: &Review, command: &AskForHelp, by: By, words: &str, c: &Circumstances<'_>) -> Decided {
    let capacity = acting(review, by, c)?;
    let Some(own) = by.state() else { return Ok(Vec::new()) };
    not_blank("text", &command.text)?;
    let (request, on) = (number_after(review.help.len()), Day(c.today));
    Ok(vec![HelpAsked { state: command.state, request, by: own, capacity, on, words: words.to_owned() }.into()])
}

/// Says what was done for a State that asked, and closes its request.
///
/// # Errors
/// A [`Notice`] when there is no such request, it is closed, nothing is said, or the day does not follow that on which it was asked.
pub fn answer_help(review: &Review, command: &AnswerHelp, words: &str, c: &Circumstances<'_>) -> Decided {
    let number = command.request;
    let Some(help) = review.help.iter().find(|help| help.request == number) else {
        let sentence = format!("There is no request {number} in this review.");
        return Err(Notice::of("PR-48i", "no-such-help", sentence).with("request", number));
    };
    if let Some(on) = help.answered {
        let sentence = format!("Request {number} was answered on {on}.");
        let notice = Notice::of("PR-48i", "help-answered-already", sentence);
        return Err(notice.with("request", number).with("day", on));
    }
    not_blank("text", &command.text)?;
    has_been(command.on.0, c.today)?;
    if command.on < help.asked {
        let sentence = format!("Request {number} was made on {}; it cannot have been answered before.", help.asked);
        return Err(Notice::of("PR-48i", "help-before-asked", sentence).with("day", help.asked));
    }
    let (state, by, on) = (command.state, help.by, command.on);
    Ok(vec![HelpAnswered { state, request: number, by, on, words: words.to_owned() }.into()])
}

/// The requests of a review, oldest first, without their words.
#[must_use]
pub fn help(review: &Review) -> Vec<HelpLine> {
    let line = |help: &super::review::Help| HelpLine {
        request: help.request,
        by: help.by,
        capacity: help.capacity,
        asked: help.asked,
        text: String::new(),
        answer: help.answered.map(|on| contracts::reviews::HelpAnswer { on, text: String::new() }),
    };
    review.help.iter().map(line).collect()
}

/// How many requests are open.
#[must_use]
pub fn open_help(review: &Review) -> u32 {
    u32::try_from(review.help.iter().filter(|help| help.answered.is_none()).count()).unwrap_or(u32::MAX)
}

/// Of the requests, a State's own: what it asks for is between it and the Secretariat.
pub fn help_of(file: &mut ReviewFile, own: Option<StateCode>) {
    file.help.retain(|line| own.is_none_or(|own| line.by == own));
}
