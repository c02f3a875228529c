//! The consultation of paragraph 31.

use contracts::Recorded;
use contracts::reviews::{ConfirmConsultation, ProposeConsultation, ReturnConsultation};
use runtime::{Context, Failure};

use super::{about_review, by};
use crate::domain;
use crate::private;

pub(crate) async fn propose(mut context: Context<'_>, command: ProposeConsultation) -> Result<Recorded, Failure> {
    let (by, sealed) = (by(context.asker())?, private::seal(&context, &command)?);
    let digest = sealed.digest.clone();
    let recorded =
        about_review(&mut context, command.state, |review, c| domain::propose(review, &command, by, &digest, c))
            .await?;
    if let Some(proposal) = recorded.number {
        private::keep(&mut context, (command.state, command.phase, proposal), sealed).await?;
    }
    Ok(recorded)
}

pub(crate) async fn give_back(mut context: Context<'_>, command: ReturnConsultation) -> Result<Recorded, Failure> {
    let by = by(context.asker())?;
    let recorded = about_review(&mut context, command.state, |review, c| domain::give_back(review, &command, by, c));
    let recorded = recorded.await?;
    if let Some(state) = by.state() {
        private::keep_reason(&mut context, &command, state).await?;
    }
    Ok(recorded)
}

pub(crate) async fn confirm(mut context: Context<'_>, command: ConfirmConsultation) -> Result<Recorded, Failure> {
    let by = by(context.asker())?;
    about_review(&mut context, command.state, |review, c| domain::confirm(review, &command, by, c)).await
}
