//! Help that a State of a review asks the Secretariat for (para. 48).

use contracts::Recorded;
use contracts::reviews::{AnswerHelp, AskForHelp};
use runtime::{Context, Failure};

use super::{about_review, by};
use crate::domain;
use crate::private;

pub(crate) async fn ask(mut context: Context<'_>, command: AskForHelp) -> Result<Recorded, Failure> {
    let (by, sealed) = (by(context.asker())?, private::seal_text(&context, &command.text)?);
    let digest = sealed.digest.clone();
    let decided =
        about_review(&mut context, command.state, |review, c| domain::ask_for_help(review, &command, by, &digest, c));
    let recorded = decided.await?;
    if let Some(request) = recorded.number {
        private::keep_help(&mut context, (command.state, request, private::ASKED), sealed).await?;
    }
    Ok(recorded)
}

pub(crate) async fn answer(mut context: Context<'_>, command: AnswerHelp) -> Result<Recorded, Failure> {
    let sealed = private::seal_text(&context, &command.text)?;
    let digest = sealed.digest.clone();
    let decided =
        about_review(&mut context, command.state, |review, c| domain::answer_help(review, &command, &digest, c));
    let recorded = decided.await?;
    private::keep_help(&mut context, (command.state, command.request, private::ANSWERED), sealed).await?;
    Ok(recorded)
}
