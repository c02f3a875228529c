//! Help that a State of a review asks the Secretariat for (para. 48).

use contracts::reviews::{AnswerHelp, AskForHelp, HelpAnswer, HelpLine, ReviewsEvent};
use contracts::{Day, Recorded};
use runtime::{Context, Failure};

use super::{by, no_such_review};
use crate::around::Around;
use crate::domain::{self, Requests, Review};
use crate::{private, views};

pub(crate) async fn ask(mut context: Context<'_>, command: AskForHelp) -> Result<Recorded, Failure> {
    let context = &mut context;
    let (by, today, around) = (by(context.asker())?, context.today(), Around::now(context).await?);
    let review = context.load::<Review>(command.state.as_str()).await?.state;
    if review.state.is_none() {
        return Err(no_such_review(command.state).into());
    }
    let asks = domain::may_ask_for_help(&review, by, &around.of(&review, today))?;
    let sealed = private::seal_text(context, &command.text)?;
    let mut request = 0;
    let key = Requests::key(command.state, asks.0);
    let decide = |known: &Requests| {
        let events = domain::ask_for_help(known, &command, asks, &sealed.digest, today)?;
        request = events.iter().find_map(number_of).unwrap_or_default();
        Ok(events)
    };
    let version = context.decide::<Requests>(&key, decide).await?;
    let ((by, capacity), asked, text) = (asks, Day(today), command.text);
    let line = HelpLine { request, by, capacity, asked, text, answer: None };
    views::keep_request(context, command.state, &line, &sealed.salt).await?;
    Ok(Recorded { version, number: Some(request), warnings: Vec::new() })
}

const fn number_of(event: &ReviewsEvent) -> Option<u32> {
    match event {
        ReviewsEvent::HelpAsked(e) => Some(e.request),
        _ => None,
    }
}

pub(crate) async fn answer(mut context: Context<'_>, command: AnswerHelp) -> Result<Recorded, Failure> {
    let context = &mut context;
    let (sealed, today) = (private::seal_text(context, &command.text)?, context.today());
    let key = Requests::key(command.state, command.by);
    let decide = |known: &Requests| domain::answer_help(known, &command, &sealed.digest, today);
    let version = context.decide::<Requests>(&key, decide).await?;
    let AnswerHelp { state, by, request, on, text } = command;
    views::keep_answer(context, (state, by, request), HelpAnswer { on, text }, &sealed.salt).await?;
    Ok(Recorded { version, ..Recorded::default() })
}
